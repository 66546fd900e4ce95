"""Looks at one thing after the other; one that cannot be looked at does not hide the others."""

from bot import clock, settings
from bot.doctor import database, delivery, slack, surroundings
from bot.doctor.finding import Finding, broken, fine
from bot.settings import Settings, SettingsError

ALL, SLACK = "all", slack.PLATFORM


async def examined(what: str = ALL) -> list[Finding]:
    """Return how everything is, or only Slack. Nothing is made, upgraded or changed by it."""
    try:
        found = settings.read()
    except SettingsError as error:
        return [broken("settings", str(error), "Put them right, then look again.")]
    findings = [fine("settings", "all can be used"), *surroundings.examined(found, clock.now())]
    kept = await _kept(found, findings)
    if what == SLACK:
        return await _slack(found, [*findings, *kept])
    known = {one.about for one in kept}  # the database knows more of the key
    some = [*(one for one in findings if one.about not in known), *kept]
    return some + await _slack(found, some) if slack.is_set(found) else some


async def _slack(found: Settings, so_far: list[Finding]) -> list[Finding]:
    there = database.is_there(found) and database.can_be_opened(found, so_far)
    return await slack.examined(found, readable=there)


async def _kept(found: Settings, so_far: list[Finding]) -> list[Finding]:
    if any(one.is_broken for one in so_far if one.about in {"folder", "key"}):
        return []
    if not database.is_there(found):
        return [fine("database", "not made yet; the first start makes it")]
    findings = await database.examined(found, clock.now())
    if not database.can_be_opened(found, findings):
        return findings
    return findings + await delivery.examined(found, clock.now())

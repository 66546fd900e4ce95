"""Looks at one thing after the other; one that cannot be looked at does not hide the others."""

import asyncio

from bot import clock, settings
from bot.doctor import (
    backups,
    database,
    delivery,
    discord,
    llm,
    rehearsing,
    retention,
    running,
    slack,
    surroundings,
)
from bot.doctor.finding import Finding, broken, fine, look
from bot.settings import Settings, SettingsError
from bot.settings.misspelt import misspelt

ALL = "all"
_NONE = "neither Slack nor Discord is set up (docs/install.md); second-thought chat needs neither"
_RENAME = "Give it its right name where it is set; until then it is not read."


async def examined(what: str = ALL) -> list[Finding]:
    """Return how everything is, or only one part. Nothing is made, upgraded or changed by it."""
    try:
        found = settings.read()
    except SettingsError as error:
        return [broken("settings", str(error), "Put them right, then look again.")]
    names = [look("settings", one, _RENAME) for one in misspelt()]
    findings = [
        fine("settings", "all can be used"),
        *names,
        *surroundings.examined(found, clock.now()),
    ]
    kept = await _kept(found, findings)
    if what != ALL:
        return await _platform(what, found, [*findings, *kept])
    known = {one.about for one in kept}  # the database knows more of the key
    some = [*(one for one in findings if one.about not in known), *kept]
    some += await rehearsing.examined(found)
    some += await asyncio.to_thread(backups.examined, found, clock.now())
    some += await asyncio.to_thread(running.beside, found)
    if not (slack.is_set(found) or discord.is_set(found)):
        some.append(fine("platforms", _NONE))
    for name in (one.PLATFORM for one in (slack, discord, llm) if one.is_set(found)):
        some += await _platform(name, found, some)
    return some


async def _platform(name: str, found: Settings, so_far: list[Finding]) -> list[Finding]:
    if name == discord.PLATFORM:
        return await discord.examined(found)
    if name == llm.PLATFORM:
        return await llm.examined(found)
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
    now = clock.now()
    findings += await delivery.examined(found, now)
    return findings + await retention.examined(found, now)

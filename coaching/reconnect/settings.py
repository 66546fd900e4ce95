"""A person's settings: showing them and changing one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from coaching.memory import Change, Needs, Put, Settings
from coaching.messages import Choice, Choices, Listing, Text
from coaching.reconnect import saying, voice
from coaching.reconnect.setting.readers import Outcome, is_plain_wish, read
from coaching.reconnect.setting.spans import named_days
from coaching.reconnect.setting.voices import about_voice
from coaching.reminders import OPEN, replanned
from coaching.safety import check
from coaching.schedule import local
from coaching.turn import Ask, Command, Turn
from coaching.wording import figures

__all__ = ["CHOICES", "COMMANDS", "SECTIONS", "is_request"]

SECTIONS = {
    "times": ("zone", "quiet_from", "quiet_until", "days", "reminders"),
    "picks": ("picks", "pick_day", "pick_hour"),
    "words": ("tone", "look", "voice"),
}
"""The settings in parts, for platforms on which a form holds five fields."""

_LONGEST = 120  # characters of a wish for a setting
_PLANS = ("zone", "quiet_from", "quiet_until", "days")  # what moves a reminder


def is_request(text: str) -> bool:
    """Tell whether a message outside any command asks for a setting, and for nothing else."""
    return len(text) <= _LONGEST and is_plain_wish(text)


def _settings(ask: Ask) -> Turn | None:
    """Show all settings, or change one as the words say."""
    if check(ask.words) is not None:
        return None
    if not ask.words.strip():
        return _shown(ask)
    if (rest := about_voice(ask.words)) is not None:
        return voice.meant(ask, rest)
    outcome = read(ask.words, ask.known.settings)
    if outcome is None:
        words, also = saying.clipped(ask.words, 60), {"model"} if ask.known.model else set[str]()
        return saying.turn(ask, saying.text(ask, "settings/unknown", also, words=words))
    return _changed(ask, outcome)


def _chosen(ask: Ask) -> Turn | None:
    """Take a choice ("tone warmer"), or the answer to the list of settings if it is one."""
    if not ask.said:
        return _shown(ask) if ask.words in SECTIONS else _settings(ask)
    if check(ask.said) is not None:
        return None
    if rest := about_voice(ask.said):
        return voice.meant(ask, rest)
    outcome = read(ask.said, ask.known.settings)
    if outcome is None or outcome.settings is None:
        return None
    return _changed(ask, outcome)


def _changed(ask: Ask, outcome: Outcome) -> Turn:
    """Keep the new settings and say so; what is wrong is said and changes nothing."""
    if outcome.settings is None:
        wrong = saying.text(ask, f"settings/{outcome.key}", **outcome.slots)
        return saying.turn(ask, wrong)
    return _kept(ask, outcome.settings, [outcome.key])


def _kept(ask: Ask, after: Settings, keys: Sequence[str]) -> Turn:
    words = _values(ask, after)
    told = [saying.line(ask, f"settings/{key}", **words) for key in keys]
    moved = tuple(_moved(ask, after))
    if moved:
        told.append(saying.line(ask, "settings/moved", {"one"} if len(moved) == 1 else ()))
    turn = saying.turn(ask, Text(" ".join(told)))
    return replace(turn, changes=(Put(after), *moved))


def put(ask: Ask, after: Settings) -> Turn:
    """Keep settings that were filled in, and say what is other than before."""
    if not ask.known.model:  # none was among what could be filled in
        after = replace(after, voice=ask.known.settings.voice)
    elif after.leaves is not ask.known.settings.leaves:
        after = after.letting(after.leaves, ask.known.host)
    keys = [key for key, names in _TOLD.items() if _differ(ask.known.settings, after, names)]
    if not keys:
        return saying.turn(ask, saying.text(ask, "settings/same"))
    return _kept(ask, after, [_key(key, after) for key in keys])


_TOLD: Mapping[str, tuple[str, ...]] = {
    "zone": ("zone",),
    "quiet": ("quiet_from", "quiet_until"),
    "days": ("days",),
    "picks": ("weekly_picks", "picks", "pick_day", "pick_hour"),
    "reminders": ("reminders",),
    "tone": ("tone",),
    "look": ("look",),
    "voice": ("voice",),
}
"""What is said of which settings."""


def _differ(before: Settings, after: Settings, names: Sequence[str]) -> bool:
    return any(getattr(before, name) != getattr(after, name) for name in names)


def _key(key: str, after: Settings) -> str:
    """Return the heading under which stands what holds now."""
    if key == "quiet":
        return "quiet_off" if after.quiet_from == after.quiet_until else "quiet"
    if key == "picks":
        return "picks" if after.weekly_picks else "picks_off"
    if key == "reminders":
        return "reminders_on" if after.reminders else "reminders_off"
    if key == "voice":
        return f"voice_{after.leaves}"
    return key


def _moved(ask: Ask, after: Settings) -> Iterator[Change]:
    """Yield the reminders that come at another instant under the new settings."""
    before = ask.known.settings
    if all(getattr(before, name) == getattr(after, name) for name in _PLANS):
        return
    for one in ask.known.reminders:
        again = replanned(one, before, after, ask.moment.now)
        if one.state in OPEN and again is not one:
            yield Put(again)


def _shown(ask: Ask) -> Turn:
    settings = ask.known.settings
    values = _values(ask, settings)
    lines = [saying.line(ask, f"settings/line_{name}", **values) for name in _lines(ask)]
    listing = Listing(
        saying.line(ask, "settings/title"), tuple(lines), saying.line(ask, "settings/closing")
    )
    return saying.turn(ask, listing, Choices(tuple(_choices(ask))), expects="settings:say")


def _lines(ask: Ask) -> Iterator[str]:
    settings = ask.known.settings
    yield "zone" if settings.zone else "no_zone"
    yield "no_quiet" if settings.quiet_from == settings.quiet_until else "quiet"
    yield "days"
    yield "picks" if settings.weekly_picks else "no_picks"
    yield "reminders" if settings.reminders else "no_reminders"
    yield "tone"
    yield "look"
    if ask.known.model:
        yield f"gets_{settings.leaves}"


def _values(ask: Ask, settings: Settings) -> Mapping[str, str]:
    """Return the settings in words, by slot."""
    return {
        "zone": (settings.zone or "").replace("_", " "),
        "begin": f"{settings.quiet_from}:00",
        "end": f"{settings.quiet_until}:00",
        "days": named_days(settings.days),
        "count": _picks(settings.picks),
        "day": named_days((settings.pick_day,)),
        "hour": f"{settings.pick_hour}:00",
        "tone": saying.line(ask, f"settings/tone_{settings.tone}"),
        "look": saying.line(
            ask, "settings/look_dark" if settings.is_dark else "settings/look_light"
        ),
        "model": ask.known.model,
        "time": f"{local(ask.moment.now, settings):%H:%M}",
    }


def _picks(count: int) -> str:
    return f"{figures.number(count)} {'person' if count == 1 else 'people'}"


def _choices(ask: Ask) -> Iterator[Choice]:
    settings = ask.known.settings
    wanted = [
        "reminders off" if settings.reminders else "reminders on",
        "picks off" if settings.weekly_picks else "picks on",
        "days mon-fri" if len(settings.days) == 7 else "days every day",
        *(f"tone {tone}" for tone in ("plain", "warmer", "shorter") if tone != settings.tone),
        "look light" if settings.is_dark else "look dark",
    ]
    for words in wanted:
        label = "choices_" + words.replace(" ", "_").replace("-", "_")
        yield saying.choice(ask, f"settings:{words}", f"settings/{label}")


def _needs(words: str) -> Needs:
    """Return what must be known: reminders too, since a change of hours moves them."""
    return Needs(reminders=bool(words.strip()))


COMMANDS: Mapping[str, Command] = {"settings": Command(_settings, _needs)}
CHOICES: Mapping[str, Command] = {"settings": Command(_chosen, _needs)}

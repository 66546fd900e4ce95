"""The form of a person's settings: zone, quiet hours, days, picks, reminders, tone, look, voice."""

from collections.abc import Iterator
from dataclasses import replace

from coaching.forms.form import Field, Form, Problems, Shape
from coaching.forms.values import Sheet, Values, found, hours, one_of, word, wrong_choice
from coaching.memory import Needs, Settings
from coaching.memory.settings import Leaves
from coaching.messages import Choice
from coaching.phrases import Phrasebook, say
from coaching.reconnect.setting.readers import Outcome, read
from coaching.reconnect.settings import SECTIONS
from coaching.turn import Ask

_DAYS = "mon tue wed thu fri sat sun".split()
_TONES = ("plain", "warmer", "shorter")
_LOOKS = ("light", "dark")
_LEAVES = tuple(one.value for one in Leaves)
_PICKS = tuple(str(count) for count in range(6))
_HOURS = tuple(str(hour) for hour in range(24))
_OPTIONS = {
    "quiet_from": _HOURS,
    "quiet_until": _HOURS,
    "picks": _PICKS,
    "pick_day": tuple(_DAYS),
    "pick_hour": _HOURS,
    "reminders": ("on", "off"),
    "tone": _TONES,
    "look": _LOOKS,
    "voice": _LEAVES,
}


def form(ask: Ask) -> Form:
    """Return the form with the settings as they are, or the section that is asked for."""
    fields = (*_fields(ask.known.settings, ask.book), *_voice(ask))
    wanted = SECTIONS.get(ask.words)
    return Form(
        key=f"settings:{ask.words}" if wanted else "settings",
        title=word(ask.book, f"settings_{ask.words}" if wanted else "settings"),
        fields=tuple(one for one in fields if wanted is None or one.name in wanted),
        send=word(ask.book, "send_settings"),
    )


def _fields(settings: Settings, book: Phrasebook) -> Iterator[Field]:
    yield Field(
        name="zone",
        label=word(book, "zone"),
        value=settings.zone or "",
        hint=word(book, "zone_hint"),
        longest=60,
    )
    yield _one(book, "quiet_from", str(settings.quiet_from), tuple(hours()))
    yield _one(book, "quiet_until", str(settings.quiet_until), tuple(hours()))
    chosen = ",".join(_DAYS[day] for day in settings.days)
    days = one_of(book, "weekday", _DAYS)
    yield Field(
        name="days",
        label=word(book, "days"),
        shape=Shape.SEVERAL,
        value=chosen,
        options=days,
        needed=True,
    )
    picks = str(settings.picks) if settings.weekly_picks else "0"
    yield _one(book, "picks", picks, one_of(book, "picks", _PICKS))
    yield _one(book, "pick_day", _DAYS[settings.pick_day], days)
    yield _one(book, "pick_hour", str(settings.pick_hour), tuple(hours()))
    reminders = "on" if settings.reminders else "off"
    yield _one(book, "reminders", reminders, one_of(book, "reminders", ("on", "off")))
    yield _one(book, "tone", settings.tone, one_of(book, "tone", _TONES))
    yield _one(book, "look", "dark" if settings.is_dark else "light", one_of(book, "look", _LOOKS))


def _voice(ask: Ask) -> Iterator[Field]:
    """Yield the field for what may leave, where a language model is set up."""
    if ask.known.model:
        options = one_of(ask.book, "voice", _LEAVES)
        yield _one(ask.book, "voice", ask.known.settings.leaves.value, options)


def _one(book: Phrasebook, name: str, value: str, options: tuple[Choice, ...]) -> Field:
    return Field(
        name=name,
        label=word(book, name),
        shape=Shape.ONE,
        value=value,
        options=options,
        needed=True,
    )


def problems(sheet: Sheet) -> Problems:
    """Return what is wrong with what was filled in."""
    chosen = {name: wrong_choice(sheet, name, keys) for name, keys in _OPTIONS.items()}
    return found({"zone": _wrong_zone(sheet), "days": _wrong_days(sheet), **chosen})


def _wrong_zone(sheet: Sheet) -> str | None:
    read_zone = _zone(sheet.line("zone"), Settings())
    if read_zone is None or read_zone.settings is not None:
        return None
    key = f"reconnect/settings/{read_zone.key}"
    return say(sheet.book, key, read_zone.slots, (), lambda choice: 0)


def _zone(words: str, settings: Settings) -> Outcome | None:
    """Return what a zone comes to as it is read from words; None where none was filled in."""
    return read(f"zone {words}", settings) if words else None


def _wrong_days(sheet: Sheet) -> str | None:
    if "days" not in sheet.values:
        return None
    named = sheet.line("days")
    if not named:
        return sheet.wrong("no_day")
    return None if all(one in _DAYS for one in _listed(named)) else sheet.wrong("choice")


def _listed(named: str) -> list[str]:
    return [one.strip() for one in named.split(",")]


def hears(values: Values) -> Needs:
    """Return what must be known: the reminders, since other hours move them."""
    return Needs(reminders=True)


def wanted(values: Values, before: Settings) -> Settings:
    """Return the settings as filled in; what is missing stays as it was."""
    zone = _zone(" ".join(values.get("zone", "").split()), before)
    after = zone.settings if zone is not None and zone.settings is not None else before
    days = (
        tuple(sorted({_DAYS.index(one) for one in _listed(values["days"])}))
        if "days" in values
        else before.days
    )
    count = int(values.get("picks") or (before.picks if before.weekly_picks else 0))
    return replace(
        after,
        quiet_from=int(values.get("quiet_from") or before.quiet_from),
        quiet_until=int(values.get("quiet_until") or before.quiet_until),
        days=days,
        weekly_picks=count > 0,
        picks=count or before.picks,
        pick_day=_DAYS.index(values.get("pick_day") or _DAYS[before.pick_day]),
        pick_hour=int(values.get("pick_hour") or before.pick_hour),
        reminders=(values.get("reminders") or ("on" if before.reminders else "off")) == "on",
        tone=values.get("tone") or before.tone,
        look=values.get("look") or before.look,
        voice=values.get("voice") or before.voice,
    )

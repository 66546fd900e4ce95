"""The tide: one contact's touches over time, both ways; silences are low water."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from coaching.memory import History
from coaching.pictures import water
from coaching.pictures.axis import Axis, axis
from coaching.pictures.drawing import Form, Label, Low, Mark, Tide
from coaching.pictures.drawing import Tick as Named
from coaching.pictures.names import TITLE, drawn
from coaching.pictures.touches import Met, met
from coaching.pictures.words import Words, joined
from coaching.wording import figures
from coaching.wording.calendar import dated

_SLOTS = 40  # places on the line: what is nearer is one mark
_WIDE = 0.17  # of the line: a silence that is named
_NAMED = 3  # silences that are
_MONTHS = "January February March April May June July August September October November December"


def tide(history: History, words: Words) -> Tide | None:
    """Return the tide of somebody; None where no touch is known."""
    all_met = met(history, words.moment)
    if not all_met:
        return None
    line = axis(all_met[0].day, words.today)
    rhythm = water.rhythm_of(history.contact)
    name = drawn(history.contact.first_name)
    return Tide(
        title=drawn(history.contact.name, TITLE) or words.say("tide/two"),
        subtitle=words.say("tide/span", first=since(all_met[0].day, words.today)),
        water=water.levels(all_met, line.first, line.days, rhythm),
        marks=_marks(all_met, line),
        lows=_lows(all_met, line, rhythm, words),
        ticks=line.ticks(),
        today=Named(1.0, words.say("today")),
        legend=tuple(_legend(all_met, name, words)),
    )


def since(day: date, today: date) -> str:
    """Return a first day as exactly as it matters: "3 October", "March 2024"."""
    if (today - day).days < 80:
        return dated(day, today)
    return f"{_MONTHS.split()[day.month - 1]} {day.year}"


def _legend(all_met: Sequence[Met], name: str, words: Words) -> Iterator[Label]:
    forms = {one.form for one in all_met}
    for form in Form:
        if form in forms:
            slots = {"name": name} if name else {}
            yield Label(form, words.say(f"legend/{form}", ("named",) if name else (), **slots))
    rough = next((one.form for one in all_met if one.about), None)
    if rough is not None:
        yield Label(rough, words.say("legend/about"), about=True)


def _marks(all_met: Sequence[Met], line: Axis) -> tuple[Mark, ...]:
    """Return the touches; those of a form that lie together are one."""
    slots: dict[tuple[int, Form], list[Met]] = {}
    for one in all_met:
        slots.setdefault((round(line.at(one.day) * _SLOTS), one.form), []).append(one)
    return tuple(_mark(some, line) for some in slots.values())


def _mark(some: Sequence[Met], line: Axis) -> Mark:
    places = [line.at(one.day) for one in some]
    count = sum(one.count for one in some)
    about = all(one.about for one in some)
    return Mark(round(sum(places) / len(places), 4), some[0].form, count, about)


def _lows(all_met: Sequence[Met], line: Axis, rhythm: int, words: Words) -> tuple[Low, ...]:
    """Return the longest silences, longer than the rhythm and wide enough to be named there."""
    wide = [
        (begin, end)
        for begin, end in silences(all_met, line.today)
        if (end - begin).days >= rhythm and line.at(end) - line.at(begin) >= _WIDE
    ]
    longest = sorted(wide, key=lambda one: one[0] - one[1])[:_NAMED]
    return tuple(_low(begin, end, line, words) for begin, end in sorted(longest))


def _low(begin: date, end: date, line: Axis, words: Words) -> Low:
    span = figures.span((end - begin).days).removeprefix("about ")
    return Low(line.at(begin), line.at(end), words.say("tide/low", span=span))


def silences(all_met: Sequence[Met], today: date) -> list[tuple[date, date]]:
    """Return from when until when there was none, the last one until today."""
    days = [*dict.fromkeys(one.day for one in all_met), today]
    return list(pairwise(days))


def tide_alt(history: History, shown: Tide, words: Words) -> str:
    """Return what a tide shows, for who cannot see it; it holds what the picture does."""
    all_met = met(history, words.moment)
    name, today = history.contact.first_name, words.today
    slots = {"name": name, "first": since(all_met[0].day, today)}
    return joined(
        [
            words.say("tide/alt/what", **slots),
            words.say("tide/alt/touches", touches=_touches(all_met, name, words)),
            words.say("tide/alt/about") if any(one.about for one in all_met) else "",
            _longest(all_met, words),
            words.say(f"tide/alt/last_{all_met[-1].form}", name=name, ago=_ago(all_met, today)),
            words.say(f"tide/alt/{_height(shown.water[-1])}"),
        ]
    )


def _touches(all_met: Sequence[Met], name: str, words: Words) -> str:
    counts: Mapping[Form, int] = {
        form: sum(one.count for one in all_met if one.form is form) for form in Form
    }
    told = [
        words.counted(f"tide/alt/{form}", count, name=name)
        for form, count in counts.items()
        if count
    ]
    said = figures.listed(told)
    return said[0].upper() + said[1:]


def _ago(all_met: Sequence[Met], today: date) -> str:
    return figures.ago(all_met[-1].day, today)


def _longest(all_met: Sequence[Met], words: Words) -> str:
    """Say which silence between two touches was the longest, where one was a silence at all."""
    between = silences(all_met, words.today)[:-1]
    begin, end = max(between, key=lambda one: one[1] - one[0], default=(words.today, words.today))
    if end - begin < timedelta(days=14):
        return ""
    span = figures.span((end - begin).days)
    return words.say("tide/alt/longest", span=span, until=since(end, words.today))


def _height(level: float) -> str:
    return "high" if level >= water.HIGH else "low" if level < water.LOW else "halfway"

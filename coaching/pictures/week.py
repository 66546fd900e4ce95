"""The week: seven days with the hellos said and the answers that came, and who is waited for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from coaching.memory import Contact, Known, Pick, PickState, State
from coaching.picks.weeks import week_of
from coaching.pictures.drawing import Day, Entry, Form, Label, Line, Week
from coaching.pictures.names import Names
from coaching.pictures.touches import form_of
from coaching.pictures.words import Words, joined
from coaching.wording import figures
from coaching.wording.calendar import dated, day_of

DAYS = 7
_ON_A_DAY = 5  # names
_LINE = 4  # names in a line below the days
_ALT = 6
_SHORT = "Mon Tue Wed Thu Fri Sat Sun".split()
_WHOLE = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


@dataclass(frozen=True, slots=True)
class Lately:
    """What the seven days held: touches by day, today last; and whom it is about besides."""

    days: tuple[tuple[date, tuple[tuple[Form, Contact], ...]], ...]
    picks: tuple[tuple[Contact, PickState], ...]
    waiting: tuple[Contact, ...]
    peace: tuple[Contact, ...]

    @property
    def people(self) -> tuple[Contact, ...]:
        """Everybody who may be named."""
        there = (contact for _, some in self.days for _, contact in some)
        picked = (contact for contact, _ in self.picks)
        return (*there, *picked, *self.waiting, *self.peace)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self.people


def lately(known: Known, words: Words) -> Lately:
    """Return what the last seven days held."""
    first = words.today - timedelta(days=DAYS - 1)
    days = [first + timedelta(days=number) for number in range(DAYS)]
    week = week_of(words.moment.now)
    mine = sorted((one for one in known.picks if one.week == week), key=lambda one: one.offered_at)
    return Lately(
        tuple((day, _on(day, known, words)) for day in days),
        tuple(_picked(mine, known)),
        tuple(one.contact for one in known.circle if one.contact.state is State.WAITING),
        tuple(one.contact for one in known.circle if one.contact.state is State.RESTING),
    )


def _on(day: date, known: Known, words: Words) -> tuple[tuple[Form, Contact], ...]:
    """Return the touches of a day, each with somebody once, in the order they came."""
    found: dict[tuple[Form, Contact], None] = {}
    for touch in sorted(known.lately, key=lambda one: one.at):
        contact = known.contacts.get(touch.contact_id)
        if contact is not None and day_of(touch.at, words.moment.now.tzinfo) == day:
            found[form_of(touch), contact] = None
    return tuple(found)


def _picked(mine: Sequence[Pick], known: Known) -> Iterator[tuple[Contact, PickState]]:
    """Yield this week's picks; what was swapped or skipped is nobody's business any more."""
    for pick in mine:
        contact = known.contacts.get(pick.contact_id)
        if contact is not None and pick.state in {PickState.OFFERED, PickState.DONE}:
            yield contact, pick.state


def week(shown: Lately, names: Names, words: Words) -> Week:
    """Return the picture of the seven days."""
    forms = {form for _, some in shown.days for form, _ in some}
    return Week(
        title=words.say("week/title"),
        subtitle=_span(shown, words),
        days=tuple(_day(day, some, names, words) for day, some in shown.days),
        legend=tuple(Label(one, words.say(f"week/legend/{one}")) for one in Form if one in forms),
        lines=tuple(_lines(shown, names, words)),
    )


def _span(shown: Lately, words: Words) -> str:
    first, last = shown.days[0][0], shown.days[-1][0]
    begin = str(first.day) if first.month == last.month else dated(first, last)
    return words.say("week/span", first=begin, last=dated(last, words.today))


def _day(day: date, some: Sequence[tuple[Form, Contact]], names: Names, words: Words) -> Day:
    named = words.say("today") if day == words.today else f"{_SHORT[day.weekday()]} {day.day}"
    entries = tuple(Entry(form, names.of(contact)) for form, contact in some[:_ON_A_DAY])
    others = len(some) - len(entries)
    return Day(named, entries, words.say("week/more", count=str(others)) if others else "")


def _lines(shown: Lately, names: Names, words: Words) -> Iterator[Line]:
    picked = [_picked_words(names.of(one), state, words) for one, state in shown.picks]
    if picked:
        yield Line(words.say("week/picks"), ", ".join(picked))
    for title, some in (("waiting", shown.waiting), ("peace", shown.peace)):
        if some:
            named = words.some([names.of(one) for one in some], _LINE)
            yield Line(words.say(f"week/{title}"), named)


def _picked_words(name: str, state: PickState, words: Words) -> str:
    return words.say("week/picked_done", name=name) if state is PickState.DONE else name


def week_alt(shown: Lately, words: Words) -> str:
    """Return what the seven days held, for who cannot see it."""
    return joined(
        [
            words.say("week/alt/what", span=_span(shown, words)),
            *_told(shown, words),
            _picks_told(shown, words),
            _sentence("waiting", [one.name for one in shown.waiting], words),
            _sentence("peace", [one.name for one in shown.peace], words),
        ]
    )


def _told(shown: Lately, words: Words) -> Iterator[str]:
    """Yield what was said and what came, by whose it was; nothing at all is a quiet week."""
    found = 0
    for form in Form:
        told = [
            words.say("week/alt/on", name=contact.name, day=_weekday(day, words))
            for day, some in shown.days
            for one, contact in some
            if one is form
        ]
        found += len(told)
        yield _sentence(str(form), told, words)
    if not found:
        yield words.say("week/alt/nothing")


def _weekday(day: date, words: Words) -> str:
    return words.say("today") if day == words.today else f"on {_WHOLE[day.weekday()]}"


def _picks_told(shown: Lately, words: Words) -> str:
    picked = [_picked_words(one.name, state, words) for one, state in shown.picks]
    if not picked:
        return ""
    tags = ("one",) if len(picked) == 1 else ()
    return words.say("week/alt/picks", tags, names=figures.listed(picked))


def _sentence(key: str, told: Sequence[str], words: Words) -> str:
    if not told:
        return ""
    tags = ("one",) if len(told) == 1 else ()
    return words.say(f"week/alt/{key}", tags, names=words.some(told, _ALT))

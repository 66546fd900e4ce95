"""The user's page: this week's picks, what is planned, who is waited for, and how all is set up.

A section is a listing under its heading; what can be done with somebody stands right under them.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from coaching.memory import Contact, Known, Needs, Pick, PickState, Reminder, Standing, State
from coaching.messages import Choice, Choices, Listing, Part, Reply, Text
from coaching.person import Person
from coaching.phrases import Phrasebook, say
from coaching.picks import choosing
from coaching.picks.fading import next_due
from coaching.picks.showing import Page as Week
from coaching.reconnect.setting.spans import named_days
from coaching.reminders import OPEN
from coaching.reminders.digest import ids, may_come
from coaching.reminders.telling import line_of, time_of
from coaching.schedule import local
from coaching.turn import Moment
from coaching.wording import figures
from coaching.wording.calendar import day_of

_MOST = 5  # people in a section; the rest is in the conversation


def needs() -> Needs:
    """Return what must be known for the page."""
    return Needs(picks=True, reminders=True, search="", state=State.WAITING)


def page(person: Person, known: Known, moment: Moment, book: Phrasebook) -> Reply:
    """Return the page of a person; while safety comes first, nothing on it is about anybody."""
    seen = _Page(known, moment, book)
    if person.careful is not None:
        return (Text(seen.say("careful")), *seen.kept())
    if not known.total:
        return (*seen.nobody(), *seen.kept())
    return (*seen.steps(), *seen.picked(), *seen.planned(), *seen.waiting(), *seen.kept())


@dataclass(frozen=True, slots=True)
class _Page:
    """What is known, on a day, and the words to show it with."""

    known: Known
    moment: Moment
    book: Phrasebook

    def say(self, name: str, /, *tags: str, **slots: str) -> str:
        return say(self.book, f"page/{name}", slots, tags, lambda choice: 0)

    def choices(self, **labelled: str) -> Choices:
        """Return choices: their keys by the names of their labels."""
        found = (Choice(key, self.say(f"choices_{name}")) for name, key in labelled.items())
        return Choices(tuple(found))

    def section(self, name: str, *lines: str) -> Listing:
        return Listing(self.say(f"title_{name}"), lines)

    def steps(self) -> Reply:
        return (self.choices(add="add", touch="touch", settings="settings"),)

    def nobody(self) -> Reply:
        begin = Listing(self.say("title_begin"), (self.say("begin"), self.say("begin_add")))
        return (begin, self.choices(add="add", import_how="reconnect:import", settings="settings"))

    def picked(self) -> Iterator[Part]:
        """Yield this week's picks; before they have come, when they will."""
        week = [pick for pick in choosing.of_week(self.known, self.moment) if self._contact(pick)]
        if not week:
            yield self.section("picks", self._no_picks())
            yield self.choices(picks="reconnect:picks")
            return
        is_open = any(pick.state is PickState.OFFERED for pick in week)
        yield self.section("picks", self.say("picks" if is_open else "picks_over"))
        for number, pick in enumerate(week, 1):
            yield from self._pick(number, pick)
        if is_open:
            yield self.choices(words="reconnect:picks")

    def _no_picks(self) -> str:
        settings = self.known.settings
        if not settings.weekly_picks:
            return self.say("picks_off")
        due = next_due(settings, local(self.moment.now, settings), self.known.picks)
        return self.say("picks_later", when=time_of(due, settings, self.moment.now))

    def _contact(self, one: Pick | Reminder) -> Contact | None:
        return self.known.contacts.get(one.contact_id) if one.contact_id else None

    def _pick(self, number: int, pick: Pick) -> Iterator[Part]:
        contact = self.known.contacts[pick.contact_id]
        week = Week(self.moment, self.book, self.known.settings)
        is_open = pick.state is PickState.OFFERED
        line = "pick" if is_open else f"pick_{pick.state}"
        yield Text(week.say(line, pick, contact, n=str(number), reason=pick.reason))
        if is_open:
            yield Choices(
                tuple(
                    Choice(f"pick:{does}:{pick.id}", self.say(f"choices_{does}"))
                    for does in ("done", "swap", "skip")
                )
            )

    def planned(self) -> Iterator[Part]:
        """Yield what is planned, the next first."""
        contacts = self.known.contacts
        found = [
            one
            for one in self.known.reminders
            if one.state in OPEN and may_come(one, contacts, self.moment)
        ]
        found.sort(key=lambda one: (one.due_at.timestamp(), str(one.id)))
        off = () if self.known.settings.reminders else (self.say("reminders_off"),)
        if not found:
            yield self.section("reminders", *(off or (self.say("no_reminders"),)))
            return
        yield self.section("reminders", *off)
        for one in found[:_MOST]:
            yield Text(self._planned_line(one))
            yield self.choices(
                snooze=f"reminder:snooze:{ids(one)}:7", drop=f"reminder:drop:{ids(one)}"
            )
        yield from self._more(len(found), "reminders")

    def _planned_line(self, one: Reminder) -> str:
        what = line_of(one, self._contact(one), self.book)
        when = time_of(one.due_at, self.known.settings, self.moment.now)
        return self.say("reminder", *(["came"] if one.shown else []), what=what, when=when)

    def waiting(self) -> Iterator[Part]:
        """Yield who is waited for."""
        found = [one for one in self.known.listed if one.contact.state is State.WAITING]
        if not found:
            yield self.section("waiting", self.say("nobody_waiting"))
            return
        yield self.section("waiting")
        for one in found[:_MOST]:
            about = one.contact.id
            yield Text(self._waiting_line(one))
            yield self.choices(
                nothing=f"waiting:nothing:{about}",
                answered=f"waiting:answered:{about}",
                log=f"touch:{about}",
            )
        yield from self._more(self.known.matching, "who waiting")

    def _waiting_line(self, one: Standing) -> str:
        if one.last_touch is None:
            return self.say("waiting", name=one.contact.name)
        now = self.moment.now
        ago = figures.ago(day_of(one.last_touch, now.tzinfo), now.date())
        return self.say("waiting", "touched", name=one.contact.name, ago=ago)

    def _more(self, count: int, command: str) -> Iterator[Part]:
        if count > _MOST:
            yield Text(self.say("more", count=f"{count - _MOST:,}", command=command))

    def kept(self) -> Iterator[Part]:
        """Yield how all is set up, how people come in, and what is kept."""
        yield self.section("settings", *self._settings())
        yield self.choices(settings="settings")
        yield self.section("import", self.say("import"))
        yield self.choices(import_how="reconnect:import")
        yield self.section(
            "privacy", *(self.say(f"privacy_{it}") for it in ("kept", "seen", "yours"))
        )
        yield self.choices(privacy="reconnect:privacy")

    def _settings(self) -> Iterator[str]:
        settings = self.known.settings
        if settings.zone:
            yield self.say("zone", zone=settings.zone.replace("_", " "))
        else:
            yield self.say("no_zone")
        quiet = settings.quiet_from != settings.quiet_until
        hours = {"begin": f"{settings.quiet_from}:00", "end": f"{settings.quiet_until}:00"}
        yield self.say(
            "hours", *(["quiet"] if quiet else []), days=named_days(settings.days), **hours
        )
        if self.known.model:
            yield self.say(f"gets_{settings.leaves}")

"""The one light question a week, and what its answer brings: something true to say."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from coaching.memory import Change, Contact, Known, Pick, PickState, Put, Standing
from coaching.messages import Choice, Choices, Reply, Text
from coaching.picks.answering import Answered, answered
from coaching.picks.score import is_little_known
from coaching.picks.showing import Page, hello, kept, usual
from coaching.reconnect.finding import ids
from coaching.reconnect.states import rested
from coaching.regexes import regex
from coaching.turn import Ask

_HOW_MET = regex(
    r"(?:we |i )?(?:(?:both|just|only|once|first) )*(?:met|worked|studied|went to|used to work|know (?:her|him|them|each other) from|know each other|"
    r"shared a|lived)\b(?! me\b)|(?:old |former |ex-)?(?:colleagues?|classmates?|roommates?|neighbou?rs?)\b|from ",
    re.IGNORECASE,
)
_PASS = "pass"  # noqa: S105  # the key of a choice


@dataclass(frozen=True, slots=True)
class Question:
    """The question, and the choice key that the next message may answer."""

    parts: Reply
    expects: str


@dataclass(frozen=True, slots=True)
class Learned:
    """What is said to an answer, and what is remembered of it."""

    parts: Reply
    changes: tuple[Change, ...] = ()


def question(page: Page, picks: Sequence[Pick], people: Mapping[UUID, Contact]) -> Question | None:
    """Ask what one of these brought: whose hello needs it most; None where all is told."""
    untold = [pick for pick in picks if not people[pick.contact_id].value]
    if not untold:
        return None
    pick = max(untold, key=lambda one: _has_blank(page, one, people[one.contact_id]))
    contact = people[pick.contact_id]
    skip = Choice(f"value:{_PASS}:{contact.id}", page.say("label_pass", pick, contact))
    little = {"little"} if is_little_known(Standing(contact)) else set[str]()
    parts = (Text(page.say("question", pick, contact, little)), Choices((skip,)))
    return Question(parts, f"value:{contact.id}")


def learn(ask: Ask, page: Page) -> Learned | None:
    """Return what an answer brings, None where the message is about something else."""
    contact = next((found for one in ids(ask.words) if (found := _contact(ask.known, one))), None)
    pick = next((one for one in ask.known.picks if contact and one.contact_id == contact.id), None)
    if contact is None or pick is None:
        return None
    passed = ask.words.startswith(_PASS)
    meant = Answered.PASSED if passed else answered(ask.said, contact, ask.moment.today)
    return _BRINGS[meant](ask, page, pick, contact)


def _contact(known: Known, contact_id: UUID) -> Contact | None:
    history = known.histories.get(contact_id)
    return history.contact if history else known.contacts.get(contact_id)


def _has_blank(page: Page, pick: Pick, contact: Contact) -> bool:
    found = usual(page, pick, contact)
    return found is not None and bool(found[1].blanks)


def _value(ask: Ask, page: Page, pick: Pick, contact: Contact) -> Learned:
    """Keep it, and show the hello again, now with something true in it."""
    known = _with(contact, " ".join(ask.said.split()))
    found = usual(page, pick, known)
    if pick.state is not PickState.OFFERED or found is None or found[1].blanks:
        return Learned((Text(page.say("noted", pick, contact)),), (Put(known),))
    words = hello(page, pick, known, *found)
    spoken = Text(page.say("learned", pick, contact))
    return Learned((spoken, *words), (Put(known), *kept(pick, found[1], ask.moment)))


def _with(contact: Contact, said: str) -> Contact:
    """Keep how they met apart from what they brought."""
    if _HOW_MET.match(said):
        return replace(contact, how_met=f"{contact.how_met}; {said}" if contact.how_met else said)
    return replace(contact, value=f"{contact.value}; {said}" if contact.value else said)


def _passed(ask: Ask, page: Page, pick: Pick, contact: Contact) -> Learned:
    return Learned((Text(page.say("unanswered", pick, contact)),))


def _hurt(ask: Ask, page: Page, pick: Pick, contact: Contact) -> Learned:
    """Somebody who brought harm is no pick; they rest until the user says otherwise."""
    changes: list[Change] = [Put(rested(contact, None))]
    if pick.state is PickState.OFFERED:
        changes.append(Put(replace(pick, state=PickState.SKIPPED)))
    return Learned((Text(page.say("hurt", pick, contact)),), tuple(changes))


_BRINGS: Mapping[Answered, Callable[[Ask, Page, Pick, Contact], Learned | None]] = {
    Answered.VALUE: _value,
    Answered.PASSED: _passed,
    Answered.HURT: _hurt,
    Answered.NOT: lambda ask, page, pick, contact: None,
}

"""Settles who is meant: matched by name, asked when two are called the same, put right later."""

from dataclasses import replace
from uuid import UUID

from coaching.conversation.saying import is_role, line
from coaching.memory import Contact, History, Known, Put
from coaching.memory.names import spellings
from coaching.messages import Choice, Choices
from coaching.phrases import say, seeded
from coaching.recalling import Match, meant
from coaching.regexes import regex
from coaching.situation import Situation, Somebody, Tie
from coaching.text import fold
from coaching.turn import Ask, Moment, Turn
from coaching.wording import figures

WHOM = "whom"
"""The question which of several is meant; the key of its choices begins with it."""

NEW = "new"
"""Stands in such a key for somebody not known yet."""

_PRONOUNS = regex(r"\b(?:she|her|hers|he|him|his)\b")
_SAID_OF = {"she": "she", "her": "she", "hers": "she", "he": "he", "him": "he", "his": "he"}
_ORDINALS = "first second third fourth".split()
_ORDINAL = regex(rf"(?:the )?({'|'.join(_ORDINALS)})(?: one)?")
_NEW = regex(
    r"(?:no,? )?(?:(?:it'?s|that'?s|this is|its|thats) )?(?:(?:someone|somebody) (?:else|new)|neither(?: of them)?"
    r"|none(?: of them)?|new(?: one)?|no|nope|not (?:her|him|them|that one|the same|the same one))"
)
_OTHER = regex(
    r"(?:(?:no|nope|wait|sorry|oh)[,. ]+)*(?:(?:it'?s|that'?s|this is|its|thats|i mean|i meant) )?"
    r"(?:another|a different|not (?:that|the same)|some other)"
    r" (?P<name>[\w'’-]+(?: [\w'’-]+)?)(?:[,.:;]+ (?P<more>.+)| (?P<from>(?:from|at) .+))?"
)
_ELSE = regex(
    r"(?:no[,. ]+)?(?:(?:it'?s|that'?s|this is|its|thats) )?(?:(?:someone|somebody) else|not (?:her|him|them))(?: (?:entirely|completely))?"
)
_SAME = regex(
    r"(?:yes|yep|yeah|yup|correct|right|exactly)?[, ]*(?:(?:that'?s |it'?s )?(?:her|him|them|the one|that one"
    r"|the same(?: one)?|the one (?:you|i) know))?(?: yes)?"
)
_PEOPLE = frozenset("one person guy woman girl man lady friend".split())


def find(
    mention: Somebody | None,
    ask: Ask,
    whom: UUID | None = None,
    *,
    tie: Tie | None = None,
    at_hand: bool = False,
    somebody_new: bool = False,
) -> Match:
    """Return whom a message is about: as chosen, by name, or whom the talk is about already."""
    histories = ask.known.histories
    if whom is not None:
        return Match((histories[whom],)) if whom in histories else Match()
    if mention is None:
        current = histories.get(ask.person.contact_id) if ask.person.contact_id else None
        return Match((current,)) if current is not None and at_hand else Match()
    if somebody_new:
        return Match()
    called = ask.known.found
    found = dict.fromkeys(one for name in spellings(mention.name) for one in called.get(name, ()))
    return meant(mention, [histories[one] for one in found], tie, ask.person.contact_id)


def somebody(contact: Contact) -> Somebody:
    """Return a known contact as a message would name them: "Dana", or "mom"."""
    named = not is_role(contact)
    name = contact.name if named else contact.name[0].lower() + contact.name[1:]
    return Somebody(name, pronoun=contact.pronoun, named=named)


def pronounced(contact: Contact, text: str) -> Contact:
    """Return the contact with the pronoun of a message about them alone, where none was known."""
    said = {_SAID_OF[one] for one in _PRONOUNS.findall(fold(text))}
    if contact.pronoun != "they" or len(said) != 1:
        return contact
    return replace(contact, pronoun=said.pop())


def newcomer(mention: Somebody, moment: Moment) -> Contact:
    """Return a new contact for somebody a message is about; a role stands as a name: "Mom"."""
    name = mention.name if mention.named else mention.name[0].upper() + mention.name[1:]
    new = Contact(id=moment.new_id(), name=name, added_at=moment.now)
    return replace(new, pronoun=mention.pronoun)


def ask_whom(match: Match, situation: Situation, ask: Ask) -> Turn:
    """Ask which of several contacts of that name is meant, or whether it is somebody new."""
    name = situation.contact.name if situation.contact else ""
    options = [Choice(f"{WHOM}:{one.contact.id}", _told_apart(one, ask)) for one in match.histories]
    options.append(Choice(f"{WHOM}:{NEW}", line(ask.book, "choices_whom_new").text))
    key = "which_one" if len(match.histories) > 1 else "is_it"
    question = line(ask.book, key, name=name)
    person = replace(ask.person, expects=WHOM, pending=ask.words)
    return Turn(person, (question, Choices(tuple(options))))


def chosen(words: str, ask: Ask) -> str | None:
    """Return whom a typed answer to the question means: an id, "new", or None."""
    said = " ".join(fold(words).split()).strip(" .!")
    if _NEW.fullmatch(said):
        return NEW
    asked = _options(ask.known)
    if said and len(asked) == 1 and _SAME.fullmatch(said):
        return str(asked[0].contact.id)
    if other_than(words, ask) is not None:
        return NEW
    if (place := _ORDINAL.fullmatch(said)) is not None:
        number = _ORDINALS.index(place[1])
        return str(asked[number].contact.id) if number < len(asked) else None
    fitting = [one.contact.id for one in asked if said and said in fold(_told_apart(one, ask))]
    return str(fitting[0]) if len(fitting) == 1 else None


def other_than(words: str, ask: Ask) -> str | None:
    """Return what else is told where a message says it is about a namesake, not whoever was taken.

    "No, that's another Dana, a coworker" says "a coworker"; None where it says nothing of that.
    """
    said = _OTHER.fullmatch(" ".join(words.split()).strip(" .!").replace("’", "'").lower())
    if said is None:
        return "" if _linked(ask) and _ELSE.fullmatch(fold(words).strip(" .!")) else None
    spoken_of = fold(ask.person.pending).split()
    named = said["name"].split()[0] in (*_PEOPLE, *spoken_of)
    return (said["more"] or said["from"] or "") if named and ask.person.pending else None


def _linked(ask: Ask) -> bool:
    """Whether the last thing told was taken to be about somebody who was known before."""
    before = [one.value for one in ask.person.undo if isinstance(one, Put)]
    ids = {one.id for one in before if isinstance(one, Contact)}
    return bool(ask.person.pending) and ask.person.contact_id in ids


def _options(known: Known) -> list[History]:
    """Return whoever was asked about, in the order they were offered: the best match first."""
    found = dict.fromkeys(one for ids in known.found.values() for one in ids)
    return [known.histories[one] for one in found if one in known.histories]


def _told_apart(history: History, ask: Ask) -> str:
    """Return what tells one namesake from another: "Sarah Chen, Blue Kiln", "Sarah (a friend)"."""
    contact = history.contact
    tie = (
        say(ask.book, f"reply/summary/tie_{contact.tie}", {}, (), seeded("")) if contact.tie else ""
    )
    known = figures.ago(contact.added_at.date(), ask.moment.today)
    detail = contact.company or tie or line(ask.book, "known_since", ago=known).text
    return f"{contact.name} ({detail})"

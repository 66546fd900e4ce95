"""Adds somebody: reads a line, shows what was understood, asks where the name is known already."""

from dataclasses import replace

from coaching.memory import Contact, History, Needs, Put
from coaching.messages import Choice, Text, Understood
from coaching.reconnect import finding, saying
from coaching.reconnect.answers import nth, yes_or_no
from coaching.reconnect.describing import facts, told_apart
from coaching.reconnect.told import Told, added, made, told
from coaching.regexes import regex
from coaching.text import fold
from coaching.turn import Ask, Command, Turn

_LONGEST_ANSWER = 12  # words in one breath: what is longer, without a comma, is no contact
_PENDING = "add:"
_ELSE = regex(r"(?:no,? ?)?(?:(?:some|any)(?:body|one) (?:else|new)|an?other(?: one| person)?|new)")
_SAME = regex(
    r"(?:yes,? ?)?(?:(?:it's |that's |that is )?(?:the )?same(?: one| person)?|that one|that's (?:him|her|them))"
)


def _add(ask: Ask) -> Turn:
    """Add whom the words tell of; without words, ask for them."""
    line = told(ask.words)
    if line.name:
        return _welcome(ask, line, ask.words)
    if ask.words.strip():
        asked = saying.text(ask, "contacts/add/name")
        return saying.turn(ask, asked, expects=f"add:{ask.words.strip()}")
    return saying.turn(ask, saying.text(ask, "contacts/add/whom"), expects="add")


def _chosen(ask: Ask) -> Turn | None:
    """Take up a name that was offered, or the answer to the question whom to add."""
    if not ask.said:
        return _add(ask)
    if yes_or_no(ask.said) is False:
        return saying.turn(ask, saying.text(ask, "contacts/add/nobody"))
    line = ", ".join(filter(None, (ask.said.strip(), ask.words)))
    rambles = "," not in ask.said and len(ask.said.split()) > _LONGEST_ANSWER
    if rambles or ask.said.rstrip().endswith("?") or not told(line).name:
        return None
    return _add(replace(ask, words=line, said=""))


def _welcome(ask: Ask, line: Told, words: str) -> Turn:
    namesakes = _namesakes(ask, line.name)
    return _whether_same(ask, line, words, namesakes) if namesakes else _new(ask, line)


def _namesakes(ask: Ask, name: str) -> tuple[History, ...]:
    """Return contacts who may be the same: of that name, or with a part of it."""
    found = finding.found(ask.known, name)
    return tuple(
        history
        for history in found
        if finding.has_words(history.contact, name) or _is_part(history.contact, name)
    )


def _is_part(contact: Contact, name: str) -> bool:
    """Whether the contact's own name is part of a fuller one: "Dana" of "Dana Cole"."""
    return set(finding.words_of(contact.name)) <= set(finding.words_of(name))


def _whether_same(ask: Ask, line: Told, words: str, namesakes: tuple[History, ...]) -> Turn:
    some = namesakes[:3]
    listed = ",".join(str(history.contact.id) for history in some)
    same = [
        Choice(f"contact:same:{history.contact.id}", _label(ask, history.contact))
        for history in some
    ]
    other = saying.choice(ask, "contact:other", "contacts/choices/other")
    tags = {"one"} if len(some) == 1 else set()
    asked = saying.text(
        ask, "contacts/add/known", tags, name=line.name, known=told_apart(ask, some[0].contact)
    )
    return saying.turn(
        ask,
        asked,
        saying.offered(*same, other),
        expects=f"contact:decide:{listed}:{words}",
        pending=_PENDING + words,
    )


def _label(ask: Ask, contact: Contact) -> str:
    return saying.line(ask, "contacts/choices/same", name=told_apart(ask, contact))


def _new(ask: Ask, line: Told) -> Turn:
    contact = made(line, ask.moment.new_id(), ask.moment.now)
    tags = set() if line.value else {"no_value"}
    said = saying.text(ask, "contacts/add/done", name=contact.name)
    closing = saying.text(ask, "contacts/add/closing", tags, name=contact.first_name)
    return _kept(ask, contact, said, closing)


def same(ask: Ask, history: History, words: str) -> Turn:
    """Add what is new to a contact who is known already."""
    line = told(words)
    contact = added(history.contact, line)
    if contact == history.contact:
        return saying.turn(ask, saying.text(ask, "contacts/add/nothing_new", name=contact.name))
    return _kept(ask, contact, saying.text(ask, "contacts/add/grown", name=contact.first_name))


def _kept(ask: Ask, contact: Contact, said: Text, *closing: Text) -> Turn:
    understood = Understood(saying.line(ask, "contacts/add/read"), facts(ask, contact))
    steps = saying.offered(
        saying.choice(ask, f"contact:fix:{contact.id}", "contacts/choices/fix"),
        saying.choice(ask, "undo", "contacts/choices/undo"),
    )
    expects = f"contact:more:{contact.id}"
    shown = saying.turn(ask, said, understood, *closing, steps, expects=expects)
    return replace(shown, changes=(Put(contact),))


def chosen_same(ask: Ask) -> Turn:
    """Do what the choice "the same person" says; the line waits with the person."""
    history = finding.by_id(ask)
    if history is None:
        return finding.gone(ask)
    words = _waiting(ask)
    return same(ask, history, words) if words else _over(ask)


def chosen_other(ask: Ask) -> Turn:
    """Do what the choice "somebody else" says."""
    words = _waiting(ask)
    return _new(ask, told(words)) if words else _over(ask)


def decided(ask: Ask) -> Turn | None:
    """Read a typed answer to the question whether it is the same person."""
    listed, _, words = ask.words.partition(":")
    people = [ask.known.histories[one] for one in finding.ids(listed) if one in ask.known.histories]
    plain = fold(ask.said).strip(" .!")
    index = nth(ask.said, len(people) + 1)
    if _ELSE.fullmatch(plain) or yes_or_no(ask.said) is False or index == len(people):
        return _new(ask, told(words))
    if people and (_SAME.fullmatch(plain) or yes_or_no(ask.said)) and len(people) == 1:
        index = 0
    return same(ask, people[index], words) if index is not None else None


def _waiting(ask: Ask) -> str:
    pending = ask.person.pending
    return pending.removeprefix(_PENDING) if pending.startswith(_PENDING) else ""


def _over(ask: Ask) -> Turn:
    return saying.turn(ask, saying.text(ask, "contacts/over"))


def _needs(words: str) -> Needs:
    name = told(words).name
    return Needs(names=(name,)) if name else Needs()


COMMANDS = {"add": Command(_add, _needs)}
CHOICES = {"add": Command(_chosen, _needs, _needs)}

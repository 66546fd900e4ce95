"""Puts right and adds to what is known of a contact: edit, note, rename, alias, cadence."""

import re
from dataclasses import replace

from coaching.memory import Contact, History, Put
from coaching.messages import Understood
from coaching.reconnect import finding, saying
from coaching.reconnect.answers import yes_or_no
from coaching.reconnect.describing import facts
from coaching.reconnect.resting import placed
from coaching.reconnect.told import Told, changed, details, named, rhythm
from coaching.regexes import regex
from coaching.text import NEGATED, fold
from coaching.turn import Ask, Command, Turn

_FIELD = regex(
    r"(?P<label>name|tie|role|how we met|how met|met|value|brought|notes?|alias|aka|nickname|pronouns?|"
    r"cadence|birthday|company|firm|position|job|title)(?:\s+is|\s+to)?\s+(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_REMOVE = regex(
    r"(?:remove|delete|drop|without|clear|no more)\s+(?:the\s+)?(?P<what>.+)", re.IGNORECASE
)
_STATE = regex(r"(?:state\s*:?\s*)(?P<state>.+)", re.IGNORECASE)
_DIED = regex(r"(?:has |have )?(?:died|dead|deceased|passed(?: away| on)?)|(?:is|are|was) dead")
_CLEARED = {
    "tie": "tie", "role": "tie", "value": "value", "note": "notes", "notes": "notes",
    "alias": "aliases", "aliases": "aliases", "cadence": "cadence", "rhythm": "cadence",
    "birthday": "birthday", "company": "company", "position": "position", "how met": "how_met",
    "how we met": "how_met",
}  # fmt: skip
_WORDS_OF_AN_ANSWER = 40
_WORDS_OF_AN_ASIDE = 15
_NO = regex(r"(?:no|oh|sorry|actually|and|also|oops)[,.: ]+(?=\S)", re.IGNORECASE)
_STORY = regex(
    rf"\?|\bi\b(?!'m (?:sure|sorry))|{NEGATED}\b|\b(?:not|never|no (?:answer|reply|response)|answer\w*|repl\w+|silen\w+|ghost\w*|"
    r"wrote|written|e-?mailed|texted|called|since|ago|yesterday|today|remind\w*)\b"
)  # what may tell of a silence, a touch or a wish


def _edit(ask: Ask, history: History, tail: str) -> Turn | None:
    """Put right what the words after a name say; without any, ask."""
    if not tail.strip() or fold(tail).strip(" .:") in _CLEARED:
        return _ask_what(ask, history.contact)
    state = _STATE.fullmatch(tail.strip())
    if state is not None or _DIED.fullmatch(fold(tail).strip(" .")):
        return placed(ask, history, fold(state["state"] if state else tail).strip(" ."))
    return _kept(ask, history, _edited(history.contact, tail.strip()))


def _edited(contact: Contact, words: str) -> Contact:
    removal = _REMOVE.fullmatch(words)
    if removal is not None and (less := _without(contact, removal["what"])) is not None:
        return less
    field = _FIELD.fullmatch(words)
    said = details(f"{field['label']}: {field['rest']}" if field else words)
    return changed(contact, said)


def _without(contact: Contact, what: str) -> Contact | None:
    """Return the contact without a handle, an alias or a field; None where there is no such."""
    gone = fold(what).strip(" .")
    if gone in _CLEARED:
        return changed(contact, Told(cleared=frozenset({_CLEARED[gone]})))
    less = replace(
        contact,
        handles=tuple(handle for handle in contact.handles if fold(handle.value) != gone),
        aliases=tuple(alias for alias in contact.aliases if fold(alias) != gone),
    )
    return less if less != contact else None


def _ask_what(ask: Ask, contact: Contact) -> Turn:
    asked = saying.text(ask, "contacts/edit/what", name=contact.first_name)
    understood = Understood(saying.line(ask, "contacts/add/read"), facts(ask, contact))
    return saying.turn(ask, understood, asked, expects=f"contact:fix:{contact.id}")


def fix(ask: Ask) -> Turn | None:
    """Ask what is wrong with a contact, or put right what the answer says."""
    history = finding.by_id(ask)
    if history is None:
        return finding.gone(ask)
    if not ask.said:
        return _ask_what(ask, history.contact)
    if yes_or_no(ask.said) is False:
        return saying.turn(ask, saying.text(ask, "contacts/edit/nothing"))
    rambles = len(ask.said.split()) > _WORDS_OF_AN_ANSWER or ask.said.rstrip().endswith("?")
    return None if rambles else _edit(ask, history, ask.said)


def more(ask: Ask) -> Turn | None:
    """Take what is said right after a card was shown, where it plainly speaks of the card."""
    history, words = finding.by_id(ask), _NO.sub("", ask.said.strip(), count=1)
    if history is None or _STORY.search(fold(words)) or len(words.split()) > _WORDS_OF_AN_ASIDE:
        return None
    contact = _edited(history.contact, words)
    told = replace(contact, notes=history.contact.notes)
    return _kept(ask, history, contact) if told != history.contact else None


def _note(ask: Ask, history: History, tail: str) -> Turn:
    """Add a note, in the user's own words."""
    contact, words = history.contact, tail.strip(" ,:")
    if not words:
        asked = saying.text(ask, "contacts/edit/note", name=contact.first_name)
        return saying.turn(ask, asked, expects=f"contact:note:{contact.id}")
    return _kept(ask, history, changed(contact, Told(notes=words)))


def noted(ask: Ask) -> Turn | None:
    """Take the answer to the question what to note."""
    history = finding.by_id(ask)
    if history is None:
        return finding.gone(ask)
    if yes_or_no(ask.said) is False:
        return saying.turn(ask, saying.text(ask, "contacts/edit/nothing"))
    return _note(ask, history, ask.said)


def _rename(ask: Ask, history: History, tail: str) -> Turn:
    """Give a contact another name; the old one stays as an alias, so that it is still found."""
    contact = history.contact
    name, _, _ = named(tail.removeprefix("to "))
    if not name:
        return saying.turn(ask, saying.text(ask, "contacts/edit/rename", name=contact.first_name))
    told = Told(name=name, aliases=() if _within(contact.name, name) else (contact.name,))
    return _kept(ask, history, changed(contact, told))


def _within(old: str, new: str) -> bool:
    return set(fold(old).split()) <= set(fold(new).split())


def _alias(ask: Ask, history: History, tail: str) -> Turn:
    """Add a name the contact also goes by."""
    contact, alias = history.contact, " ".join(tail.split()).strip(" ,.")
    if not alias:
        return saying.turn(ask, saying.text(ask, "contacts/edit/alias", name=contact.first_name))
    return _kept(ask, history, changed(contact, Told(aliases=(alias,))))


def _cadence(ask: Ask, history: History, tail: str) -> Turn:
    """Set how often the user wants to be in touch; "none" ends it."""
    contact = history.contact
    if fold(tail).strip(" .") in {"none", "never", "off", "no"}:
        return _kept(ask, history, replace(contact, cadence=None))
    days = rhythm(tail, bare=True)
    if days is None:
        return saying.turn(ask, saying.text(ask, "contacts/edit/cadence", name=contact.first_name))
    return _kept(ask, history, replace(contact, cadence=days))


def _kept(ask: Ask, history: History, contact: Contact) -> Turn:
    if contact == history.contact:
        return saying.turn(ask, saying.text(ask, "contacts/edit/same", name=contact.first_name))
    shown = saying.turn(
        ask,
        saying.text(ask, "contacts/edit/done", name=contact.first_name),
        Understood(saying.line(ask, "contacts/add/read"), facts(ask, contact)),
        saying.offered(
            saying.choice(ask, f"contact:fix:{contact.id}", "contacts/choices/fix"),
            saying.choice(ask, "undo", "contacts/choices/undo"),
        ),
        expects=f"contact:more:{contact.id}",
    )
    return replace(shown, changes=(Put(contact),))


VERBS: dict[str, finding.Act] = {
    "edit": _edit,
    "note": _note,
    "rename": _rename,
    "alias": _alias,
    "cadence": _cadence,
}


def _command(verb: str) -> Command:
    def run(ask: Ask) -> Turn | None:
        return finding.lead(ask, f"contact:{verb}", VERBS[verb])

    return Command(run, finding.needs_leading)


COMMANDS = {verb: _command(verb) for verb in VERBS}

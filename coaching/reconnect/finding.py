"""Whom a name means: one, one of several, or nobody yet."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from unicodedata import combining, normalize
from uuid import UUID

from rapidfuzz import fuzz

from coaching.memory import Contact, History, Known, Needs
from coaching.messages import Choice
from coaching.reconnect import saying
from coaching.reconnect.describing import told_apart
from coaching.reconnect.told import named
from coaching.regexes import regex
from coaching.text import fold
from coaching.turn import Ask, Turn

Act = Callable[[Ask, History, str], Turn | None]
"""What is to be done with a contact and the words after the name."""

_MOST_WORDS = 5  # of a name
_MOST = 5  # people to choose from
_LONGEST_NAME = 60  # characters; as the key of a choice it fits every platform's buttons
_MY = regex(r"\A(?:my|our)\s+(?=\S)", re.IGNORECASE)
_LONGEST_ASKED = 120  # characters of a name that is looked for
_EDGE = " .,;:!?\"'“”"
_NAME_WORD = regex(r"[^\W_]+(?:'[^\W_]+)*")
_POSSESSIVE = regex(r"(?<=\w)['’]s$")  # "edit Dana's tie"
_ID = regex(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a name means: those who are called that, and those called something like it."""

    sure: tuple[History, ...] = ()
    like: tuple[History, ...] = ()


def needs_name(words: str) -> Needs:
    """Return what must be known where all the words are a name."""
    name = _bare(words)
    return Needs(names=(name,)) if 0 < len(name) <= _LONGEST_ASKED else Needs()


def _bare(name: str) -> str:
    """Return a name without what stands around it: "mom" of "my mom?"."""
    return _MY.sub("", name.strip(_EDGE), count=1)


def needs_leading(words: str) -> Needs:
    """Return what must be known where the words open with a name."""
    return Needs(names=tuple(name for name, _ in _leading(words)))


def needs_ids(words: str) -> Needs:
    """Return what must be known where the words hold ids of contacts."""
    return Needs(ids=ids(words))


def ids(words: str) -> tuple[UUID, ...]:
    """Return the ids of contacts in the words of a choice, in order."""
    return tuple(UUID(found) for found in _ID.findall(words))


def meant(known: Known, name: str) -> Meant:
    """Return whom a name means; a full name or an alias comes before a first name."""
    name = _bare(name)
    people = found(known, name)
    exact = tuple(history for history in people if _is_called(history.contact, name))
    parts = tuple(history for history in people if has_words(history.contact, name))
    sure = exact or parts
    return Meant(sure, tuple(history for history in people if history not in sure))


def found(known: Known, name: str) -> list[History]:
    """Return everybody found under a name, the best match first."""
    return [known.histories[one] for one in known.found.get(name, ()) if one in known.histories]


def by_id(ask: Ask) -> History | None:
    """Return the contact whose id the words of a choice hold; None once they are gone."""
    known = ask.known.histories
    return next((known[one] for one in ids(ask.words) if one in known), None)


def has_words(contact: Contact, name: str) -> bool:
    """Whether all words of a name are among the contact's: "Dana", "Dana Cole"."""
    words = Counter(words_of(name))
    return any(words <= Counter(words_of(known)) for known in (contact.name, *contact.aliases))


def _is_called(contact: Contact, name: str) -> bool:
    return words_of(name) in map(words_of, (contact.name, *contact.aliases))


def words_of(name: str) -> list[str]:
    """Return the words of a name without capitals, accents and hyphens: "zoe muller luden"."""
    plain = "".join(letter for letter in normalize("NFD", fold(name)) if not combining(letter))
    return _NAME_WORD.findall(plain)


def leading(known: Known, words: str) -> tuple[str, Meant, str]:
    """Return the name the words open with, whom it means and what follows it.

    The longest opening that somebody is called wins, then the one most like a name; else it is the
    first word.
    """
    tried = [(name, meant(known, name), rest) for name, rest in _leading(words)]
    best = next((one for one in tried if one[1].sure), None)
    likes = [one for one in tried if one[1].like]
    best = best or max(likes, key=lambda one: _likeness(one[0], one[1].like), default=None)
    return best or (tried[-1] if tried else ("", Meant(), ""))


def _likeness(name: str, people: Sequence[History]) -> float:
    """Return how near a name comes to one of the people's, whole names and first names."""
    asked = " ".join(words_of(name))
    known = [words_of(history.contact.name) for history in people]
    return max(fuzz.ratio(asked, " ".join(part)) for one in known for part in (one, one[:1]))


def _leading(words: str) -> list[tuple[str, str]]:
    """Return (name, rest) for every opening that may be a name, the longest first."""
    parts = _bare(words).split()
    sizes = range(min(len(parts), _MOST_WORDS), 0, -1)
    cut = [(" ".join(parts[:size]).strip(_EDGE), " ".join(parts[size:])) for size in sizes]
    return [
        (_POSSESSIVE.sub("", name), rest) for name, rest in cut if 0 < len(name) <= _LONGEST_ASKED
    ]


def on(ask: Ask, verb: str, act: Act, name: str, whom: Meant, tail: str = "") -> Turn | None:
    """Do something with the one who is meant, or ask which one, or say that there is nobody."""
    if len(whom.sure) == 1:
        return act(ask, whom.sure[0], tail)
    if whom.sure:
        return _which(ask, verb, "contacts/which", name, whom.sure, tail)
    if whom.like:
        return _which(ask, verb, "contacts/like", name, whom.like, tail)
    return nobody(ask, name)


def lead(ask: Ask, verb: str, act: Act) -> Turn | None:
    """Do something with the contact whose name the words open with; ask who, without any."""
    name, whom, rest = leading(ask.known, ask.words)
    if not name:
        return saying.turn(ask, saying.text(ask, "contacts/whom"))
    return on(ask, verb, act, name, whom, rest)


def nobody(ask: Ask, name: str) -> Turn:
    """Say that nobody is called that, and offer to add them."""
    said = saying.text(ask, "contacts/nobody", name=saying.clipped(name, _LONGEST_NAME))
    add = add_choice(ask, name)
    return saying.turn(ask, said, *((saying.offered(add),) if add else ()))


def add_choice(ask: Ask, name: str) -> Choice | None:
    """Return the choice to add somebody of that name; None for words that are no name."""
    found, _, rest = named(name)
    if not found or rest or len(name) > _LONGEST_NAME or len(name.split()) > _MOST_WORDS:
        return None
    return saying.choice(ask, f"add:{name}", "contacts/choices/add", name=name)


def gone(ask: Ask) -> Turn:
    """Say that the contact of an old choice is not there any more."""
    return saying.turn(ask, saying.text(ask, "contacts/gone"))


def _which(
    ask: Ask, verb: str, question: str, name: str, people: Sequence[History], tail: str
) -> Turn:
    some = people[:_MOST]
    listed = ",".join(str(history.contact.id) for history in some)
    picks = [
        Choice(
            f"{'which' if tail else verb}:{history.contact.id}", told_apart(ask, history.contact)
        )
        for history in some
    ]
    asked = saying.text(ask, question, {"one"} if len(some) == 1 else (), name=name)
    expects = f"which:{verb}|{listed}|{tail}"
    other = add_choice(ask, name) if question.endswith("like") else None
    return saying.turn(
        ask, asked, saying.offered(*picks, other), expects=expects, pending=expects if tail else ""
    )

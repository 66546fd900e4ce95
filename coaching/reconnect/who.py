"""The list of contacts, a page at a time: all, by name, those waited for, those at rest."""

import re

from coaching.memory import Needs, Standing, State
from coaching.memory.known import PAGE
from coaching.messages import Listing, Part
from coaching.reconnect import saying
from coaching.reconnect.describing import mark, tie_label
from coaching.reconnect.finding import nobody
from coaching.regexes import regex
from coaching.text import fold
from coaching.turn import Ask, Command, Turn
from coaching.wording import figures
from coaching.wording.calendar import day_of

_STATES = {
    **dict.fromkeys("waiting unanswered silent pending".split(), State.WAITING),
    **dict.fromkeys("resting rest sleeping asleep".split(), State.RESTING),
    **dict.fromkeys(("let go", "gone", "let_go"), State.LET_GO),
    **dict.fromkeys("active awake".split(), State.ACTIVE),
}
_FILLERS = regex(
    r"(?:(?:is|are|am|i|for|everyone|everybody|all|my|contacts?|people|list|search|there)(?:\s+|$))+",
    re.IGNORECASE,
)
_PAGED = regex(r"(?P<offset>\d{1,7}):(?P<query>.*)", re.DOTALL)
_NEXT = frozenset(
    ("next", "more", "next page", "the next page", "go on", "continue", "more please", "yes")
)  # fmt: skip
_LONGEST = 60  # characters of a search


def _asked(words: str) -> tuple[int, str]:
    """Return (offset, what to look for) of the words of a command or a choice."""
    paged = _PAGED.fullmatch(words)
    offset, query = (int(paged["offset"]), paged["query"]) if paged else (0, words)
    plain = query.strip(" .,;:!?\"'“”")
    plain = "".join(letter for letter in plain if letter.isprintable())
    return offset, _FILLERS.sub("", plain, count=1).strip() if _FILLERS.match(plain) else plain


def _needs(words: str) -> Needs:
    offset, query = _asked(words)
    state = _STATES.get(fold(query))
    return Needs(search="" if state else query[:_LONGEST], offset=offset, state=state)


def _who(ask: Ask) -> Turn | None:
    if ask.said and fold(ask.said).strip(" .!") not in _NEXT:
        return None
    offset, query = _asked(ask.words)
    if not ask.known.total:
        return _begin(ask)
    if not ask.known.listed:
        return _nobody(ask, query)
    return _page(ask, offset, query)


def _begin(ask: Ask) -> Turn:
    return saying.turn(ask, saying.text(ask, "contacts/who/begin"))


def _nobody(ask: Ask, query: str) -> Turn:
    """Say that nobody fits; a name can be added."""
    state = _STATES.get(fold(query))
    if state is not None or not query:
        return saying.turn(ask, saying.text(ask, f"contacts/who/none_{state or State.ACTIVE}"))
    return nobody(ask, query)


def _page(ask: Ask, offset: int, query: str) -> Turn:
    known = ask.known
    state = _STATES.get(fold(query))
    some = [one for one in known.listed if state in {None, one.contact.state}]
    last = offset + len(known.listed)
    slots = {
        "count": _counted(known.matching),
        "first": _counted(offset + 1),
        "last": _counted(last),
    }
    tags = {"page"} if known.matching > PAGE else set()
    title = saying.line(ask, f"contacts/who/title_{state or 'all'}", tags, **slots)
    closing = saying.line(ask, "contacts/who/closing")
    parts: list[Part] = [Listing(title, tuple(_line(ask, one) for one in some), closing)]
    following = f"{last}:{query[:_LONGEST]}"
    sphere = saying.choice(ask, "reconnect:sphere", "pictures/choices/sphere")
    if last >= known.matching:
        return saying.turn(ask, *parts, saying.offered(sphere))
    step = saying.choice(ask, f"who:{following}", "contacts/choices/next")
    return saying.turn(ask, *parts, saying.offered(step, sphere), expects=f"who:{following}")


def _counted(count: int) -> str:
    return f"{count:,}"


def _line(ask: Ask, standing: Standing) -> str:
    now = ask.moment.now
    touched = ""
    if standing.last_touch is not None:
        when = figures.ago(day_of(standing.last_touch, now.tzinfo), now.date())
        touched = saying.line(ask, "contacts/who/touched", ago=when)
    contact = standing.contact
    facts = (contact.name, tie_label(ask, contact), touched, mark(ask, contact))
    return " · ".join(fact for fact in facts if fact)


COMMANDS = {"who": Command(_who, _needs)}
CHOICES = {"who": Command(_who, _needs)}

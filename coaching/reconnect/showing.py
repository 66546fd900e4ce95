"""One contact: what is known, and what happened, newest first."""

import re
from collections.abc import Iterator

from coaching.memory import History, Needs, State
from coaching.messages import Choice, Listing, Part
from coaching.reconnect import finding, saying
from coaching.reconnect.describing import card
from coaching.reconnect.timeline import timeline
from coaching.regexes import regex
from coaching.turn import Ask, Command, Turn

_PAGE = 12  # lines of the timeline
_OFFSET = regex(r".*:(?P<offset>\d{1,6})")
_ME = regex(r"(?:me|contact|card(?: of)?|about)\s+(?=\S)", re.IGNORECASE)


def show(ask: Ask, history: History, tail: str = "") -> Turn:
    """Show a contact's card and the newest part of the timeline."""
    return _page(ask, history, 0)


def _page(ask: Ask, history: History, offset: int) -> Turn:
    contact = history.contact
    lines = timeline(ask, history)
    some = lines[offset : offset + _PAGE]
    parts: list[Part] = []
    if not offset:
        parts.append(_card(ask, history))
    if some:
        left = len(lines) - offset - len(some)
        closing = saying.line(ask, "contacts/timeline/left", count=str(left)) if left else None
        parts.append(Listing(saying.line(ask, "contacts/timeline/title"), tuple(some), closing))
    elif not offset:
        parts.append(saying.text(ask, "contacts/timeline/empty", name=contact.first_name))
    following = offset + _PAGE if offset + _PAGE < len(lines) else None
    earlier = None
    if following is not None:
        earlier = saying.choice(ask, f"show:{contact.id}:{following}", "contacts/choices/earlier")
    parts.append(saying.offered(earlier, *_steps(ask, history)))
    return saying.turn(ask, *parts)


def _card(ask: Ask, history: History) -> Listing:
    known = tuple(card(ask, history.contact))
    closing = None if known else saying.line(ask, "contacts/card/bare")
    return Listing(history.contact.name, known, closing)


def _steps(ask: Ask, history: History) -> Iterator[Choice]:
    """Yield what can be done with a contact from here."""
    contact = history.contact
    keys = {
        State.ACTIVE: ("hello", "remind", "rest", "let_go"),
        State.WAITING: ("remind", "rest", "let_go"),
        State.RESTING: ("wake", "let_go"),
        State.LET_GO: ("wake",),
    }.get(contact.state, ())
    for key in keys:
        yield saying.choice(ask, f"contact:{key}:{contact.id}", f"contacts/choices/{key}")
    yield saying.choice(ask, f"contact:fix:{contact.id}", "contacts/choices/fix")
    yield saying.choice(ask, f"forget:ask:{contact.id}", "contacts/choices/forget")
    if history.touches or history.silences:
        yield saying.choice(ask, f"tide:{contact.id}", "pictures/choices/tide")


def _by_name(ask: Ask) -> Turn | None:
    name = name_of(ask.words)
    if not name:
        return saying.turn(ask, saying.text(ask, "contacts/show_whom"))
    return finding.on(ask, "show", show, name, finding.meant(ask.known, name))


def _by_choice(ask: Ask) -> Turn:
    history = finding.by_id(ask)
    if history is None:
        return finding.gone(ask)
    offset = _OFFSET.fullmatch(ask.words)
    return _page(ask, history, int(offset["offset"]) if offset else 0)


def name_of(words: str) -> str:
    """Return the name in "me Dana" or "Dana?"."""
    stripped = words.strip(" .,;:!?\"'“”")
    return _ME.sub("", stripped, count=1) if _ME.match(stripped) else stripped


def _needs(words: str) -> Needs:
    return finding.needs_name(name_of(words))


COMMANDS = {"show": Command(_by_name, _needs)}
CHOICES = {"show": Command(_by_choice, finding.needs_ids)}

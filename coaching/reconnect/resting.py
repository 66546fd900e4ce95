"""Leaves contacts in peace, lets them go and takes them up again, by command or choice."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from coaching.memory import Change, Contact, History, Outcome, Put, State
from coaching.messages import Text
from coaching.reading.times.due_times import due
from coaching.reconnect import finding, saying
from coaching.reconnect.states import FOR_GOOD, died, ended, let_go, rested, told_to_stop, woken
from coaching.reconnect.told import rhythm
from coaching.regexes import regex
from coaching.text import fold
from coaching.turn import Ask, Command, Turn
from coaching.wording.calendar import dated

_UNTIL = regex(r"(?:until|till|til|to|for|in|the next|another|about|a|an)\s+")
_OVER = regex(r"\s*(?:over|during|through|throughout)\b")
_GO = regex(r"(?:(?:let|it)\s+)?go\b[ ,]*|\bgo$", re.IGNORECASE)
_OUTCOMES = {State.RESTING: Outcome.RESTED, State.LET_GO: Outcome.LET_GO}


def until(words: str, today: date) -> date | None:
    """Return the day a rest ends ("for 3 months", "until spring"); None if the words name none."""
    amount = fold(words).strip(" .")
    while match := _UNTIL.match(amount):
        amount = amount[match.end() :]
    days = rhythm(amount, bare=True)
    if days is not None:
        return today + timedelta(days=days)
    named = due(words, today)
    if named is None:
        return None
    end = named.latest if _OVER.match(fold(words)) else named.earliest
    return end if end > today else None


def _rest(ask: Ask, history: History, tail: str) -> Turn | None:
    words = tail.strip(" ,.")
    end = until(words, ask.moment.today) if words else None
    tags = {"until"} if end else {"unclear"} if words else set()
    return _placed(ask, history, rested(history.contact, end), "rest", tags)


def _let_go(ask: Ask, history: History, tail: str) -> Turn | None:
    return _placed(ask, history, let_go(history.contact), "let_go", set())


def _wake(ask: Ask, history: History, tail: str) -> Turn | None:
    if told_to_stop(history):
        return _said(ask, history, "stopped")
    return _placed(ask, history, woken(history.contact), "wake", set())


def placed(ask: Ask, history: History, state: str) -> Turn | None:
    """Put a contact in the state that words name: resting, let go, active, died."""
    if state in _NAMES:
        return _NAMES[state](ask, history, "")
    return _said(ask, history, "which_state")


def _died(ask: Ask, history: History, tail: str) -> Turn | None:
    contact = died(history.contact)
    if contact == history.contact:
        return _said(ask, history, "already")
    return _changed(
        ask, history, contact, saying.line(ask, "contacts/states/died", name=_name(history))
    )


def _revived(ask: Ask, history: History, tail: str) -> Turn | None:
    """Take up a contact again; where a death was noted by mistake, that too."""
    if history.contact.state is State.DECEASED:
        alive = replace(history.contact, state=State.ACTIVE)
        return _changed(
            ask, history, alive, saying.line(ask, "contacts/states/wake", name=_name(history))
        )
    return _wake(ask, history, tail)


def _placed(ask: Ask, history: History, contact: Contact, verb: str, tags: set[str]) -> Turn | None:
    if history.contact.state in FOR_GOOD:
        return _said(ask, history, f"for_good_{history.contact.state}")
    if contact == history.contact:
        return _said(ask, history, "already")
    slots = {"name": _name(history)}
    if contact.rests_until is not None:
        slots["day"] = dated(contact.rests_until, ask.moment.today)
    return _changed(
        ask, history, contact, saying.line(ask, f"contacts/states/{verb}", tags, **slots)
    )


def _changed(ask: Ask, history: History, contact: Contact, said: str) -> Turn | None:
    undo = saying.offered(saying.choice(ask, "undo", "contacts/choices/undo"))
    shown = saying.turn(ask, Text(said), undo)
    return replace(shown, changes=(Put(contact), *_along(ask, history, contact)))


def _along(ask: Ask, history: History, contact: Contact) -> Iterator[Change]:
    outcome = _OUTCOMES.get(contact.state, Outcome.RESTED)
    if contact.state is not State.ACTIVE:
        yield from ended(history, outcome, ask.moment.now)


def _said(ask: Ask, history: History, key: str) -> Turn | None:
    return saying.turn(ask, saying.text(ask, f"contacts/states/{key}", name=_name(history)))


def _name(history: History) -> str:
    return history.contact.first_name


VERBS: dict[str, finding.Act] = {"rest": _rest, "let_go": _let_go, "wake": _wake}
_NAMES: dict[str, finding.Act] = {
    **dict.fromkeys(("resting", "rest", "at rest"), _rest),
    **dict.fromkeys(("let go", "let_go", "gone"), _let_go),
    **dict.fromkeys(("active", "awake", "alive"), _revived),
    **dict.fromkeys(
        ("died", "dead", "deceased", "passed", "passed away", "passed on", "has died", "is dead"),
        _died,
    ),
}


def _run_rest(ask: Ask) -> Turn | None:
    return finding.lead(ask, "contact:rest", _rest)


def _run_wake(ask: Ask) -> Turn | None:
    return finding.lead(ask, "contact:wake", _wake)


def _run_let(ask: Ask) -> Turn | None:
    """Understand "let go Dana", "let Dana go" and "letgo Dana"."""
    name = _whom_to_let_go(ask.words)
    if not name:
        return saying.turn(ask, saying.text(ask, "contacts/whom"))
    return finding.on(ask, "contact:let_go", _let_go, name, finding.meant(ask.known, name))


def _whom_to_let_go(words: str) -> str:
    return _GO.sub("", words.strip(" .,!"), count=1).strip(" .,!\"'“”")


_LET = Command(_run_let, lambda words: finding.needs_name(_whom_to_let_go(words)))
COMMANDS = {
    "rest": Command(_run_rest, finding.needs_leading),
    "wake": Command(_run_wake, finding.needs_leading),
    "let": _LET,
    "let_go": _LET,
    "letgo": _LET,
}

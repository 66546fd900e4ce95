"""Links accounts on other platforms, so that they share one memory, and takes one out again.

What a code opens is known to the store alone: so a turn asks for it (`coaching.turn.Request`), and
whoever serves the conversation says what came of it with the words of `coaching.reconnect.linked`.
"""

from dataclasses import replace
from uuid import UUID

from coaching.memory import Needs
from coaching.reconnect import linked, saying
from coaching.reconnect.answers import yes_or_no
from coaching.reconnect.codes import code_in, is_almost
from coaching.reconnect.finding import ids
from coaching.text import fold
from coaching.turn import Ask, Command, Join, Link, Request, Turn, Unlink


def _link(ask: Ask) -> Turn:
    """Give a code, or take the one that is said."""
    code = code_in(ask.words)
    if is_almost(ask.words):
        return saying.turn(ask, saying.text(ask, "linking/no_code"), expects=linked.CODE)
    return _requested(ask, Link(code or ""))


def _unlink(ask: Ask) -> Turn:
    """Ask whether an account is to begin anew: the one that is heard, or one that is named."""
    known = ask.known
    if len(known.accounts) < 2:
        return linked.alone(ask)
    named = fold(ask.words).strip(" .!?")
    named = linked.CALLED.get(named, named)
    out = named if named in known.accounts else known.here
    others = list(known.accounts)
    if out in others:
        others.remove(out)
    asked = saying.text(
        ask,
        "linking/part" if out == known.here else "linking/part_there",
        here=linked.place_named(ask, out),
        others=linked.named(ask, tuple(others)),
    )
    key = f"link:out:{out}"  # by name: a yes may be said elsewhere
    choices = saying.offered(
        saying.choice(ask, key, "linking/choices/out"),
        saying.choice(ask, "link:stay", "linking/choices/stay"),
    )
    return saying.turn(ask, asked, choices, expects=key)


def _chosen(ask: Ask) -> Turn | None:
    """Do what a choice says; the answer to a question comes the same way."""
    step, _, rest = ask.words.partition(":")
    if step == "code":
        code = code_in(ask.said)
        return _requested(ask, Link(code or "")) if code or not ask.said else None
    yes = yes_or_no(ask.said) if ask.said else step in {"join", "out"}
    if step in {"join", "not"}:
        return _answered(ask, next(iter(ids(rest)), None), agreed=yes)
    if step == "leave":
        return _unlink(replace(ask, words=""))
    if yes is None:
        return None
    if yes:
        return _requested(ask, Unlink(rest))
    return saying.turn(ask, saying.text(ask, "linking/stays"))


def _answered(ask: Ask, offer: UUID | None, *, agreed: bool | None) -> Turn | None:
    if agreed is None:
        return None
    return linked.over(ask) if offer is None else _requested(ask, Join(offer, agreed))


def _requested(ask: Ask, request: Request) -> Turn:
    """Return a turn that says nothing yet: what is to be said comes with what was asked for."""
    return replace(saying.turn(ask), requests=(request,))


def _needs(words: str) -> Needs:
    return Needs(accounts=True)


COMMANDS = {"link": Command(_link, _needs), "unlink": Command(_unlink, _needs)}
CHOICES = {"link": Command(_chosen, _needs)}

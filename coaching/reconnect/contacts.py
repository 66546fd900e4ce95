"""Adding contacts, listing them, and one contact's timeline."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from coaching.reconnect import adding, editing, finding, hello, resting, showing, which, who
from coaching.reconnect.helping import unknown
from coaching.turn import Ask, Command, Turn

__all__ = ["ANYBODY", "CHOICES", "COMMANDS"]

_ANSWERED: Mapping[str, Callable[[Ask], Turn | None]] = {
    "same": adding.chosen_same,
    "other": adding.chosen_other,
    "decide": adding.decided,
    "fix": editing.fix,
    "more": editing.more,
    "note": editing.noted,
    "hello": hello.hello,
    "sent": hello.sent,
    "remind": hello.remind,
}
_VERBS = editing.VERBS | resting.VERBS


def _about_one(ask: Ask) -> Turn | None:
    """Do what a choice about a contact says: "rest:<id>", "fix:<id>"."""
    verb, _, words = ask.words.partition(":")
    inner = replace(ask, words=words)
    if verb in _ANSWERED:
        return _ANSWERED[verb](inner)
    history = finding.by_id(inner)
    if history is None or verb not in _VERBS:
        return finding.gone(ask)
    return _VERBS[verb](inner, history, ask.said)


def _anybody(ask: Ask) -> Turn | None:
    """Show whoever the words name; where nobody is called that, say what can be asked for."""
    name = ask.words
    whom = finding.meant(ask.known, showing.name_of(name))
    if whom.sure or whom.like:
        return showing.COMMANDS["show"].run(ask)
    return unknown(ask, name)


def _undo(ask: Ask) -> Turn:
    """Take the last change back, as the typed word does."""
    from coaching.conversation.undoing import undo  # the conversation imports this room

    return undo(ask)


ANYBODY = Command(_anybody, showing.COMMANDS["show"].needs)
"""What `/reconnect` does with words that are no command: "/reconnect Dana" shows Dana."""
COMMANDS: Mapping[str, Command] = {
    **adding.COMMANDS,
    **editing.COMMANDS,
    **resting.COMMANDS,
    **who.COMMANDS,
    **showing.COMMANDS,
    **hello.COMMANDS,
    "undo": Command(_undo),
}
CHOICES: Mapping[str, Command] = {
    **adding.CHOICES,
    **who.CHOICES,
    **showing.CHOICES,
    **which.CHOICES,
    "undo": Command(_undo),
    "contact": Command(_about_one, finding.needs_ids),
}

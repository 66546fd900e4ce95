"""Reminders: planning one, the list, and what a reaction or button does to one."""

from collections.abc import Callable, Mapping

from coaching.memory import Needs
from coaching.reconnect import finding
from coaching.reconnect.reminding import answering, in_words, listing, planning
from coaching.turn import Ask, Command, Turn

_CHOSEN: Mapping[str, Callable[[Ask], Turn | None]] = {
    **planning.CHOSEN,
    **listing.CHOSEN,
    **answering.CHOSEN,
    **in_words.CHOSEN,
}


def _chosen(ask: Ask) -> Turn | None:
    """Do what a choice on a reminder says; the answer to a question comes the same way."""
    what = ask.words.partition(":")[0]
    return _CHOSEN[what](ask) if what in _CHOSEN else None


def _needs(words: str) -> Needs:
    return Needs(reminders=True, ids=finding.ids(words), names=planning.names_in(words))


COMMANDS: Mapping[str, Command] = {
    "remind": Command(planning.remind, planning.needs),
    "reminders": Command(listing.reminders, listing.needs),
}
CHOICES: Mapping[str, Command] = {"reminder": Command(_chosen, _needs, hears=planning.needs)}

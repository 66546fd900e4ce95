"""Takes what is chosen about somebody who is waited for: an answer came, or still nothing."""

from dataclasses import replace

from coaching.conversation.hearing import hear
from coaching.conversation.news import Kind, News
from coaching.conversation.noting import note
from coaching.conversation.saying import line
from coaching.reconnect import finding
from coaching.turn import Ask, Turn

NAME = "waiting"
"""The first part of such a choice's key: "waiting:answered:<id>", "waiting:nothing:<id>"."""


def waited(ask: Ask) -> Turn | None:
    """Note the answer, or coach the silence; None for any other choice."""
    name, _, rest = ask.words.partition(":")
    if name != NAME:
        return None
    history = finding.by_id(ask)
    if history is None:
        return Turn(ask.person, (line(ask.book, "nothing_yet"),))
    contact = history.contact
    if rest.startswith("answered"):
        told = replace(ask, words=f"{contact.name} answered")
        return note(told, News(Kind.ANSWERED, on=ask.moment.today), contact.id)
    return hear(replace(ask, words=f"still nothing from {contact.name}"), contact.id)

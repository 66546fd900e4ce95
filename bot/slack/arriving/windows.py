"""Windows that were opened over the talk: a form that is handed in, a message to think over.

Where a form was opened is written into it, and read again when it comes back. Slack keeps it, and
shows it to nobody; whose it is, is not believed but asked (`Directs`).
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from bot.slack.arriving.clicks import Surface, Taken, looked
from bot.slack.arriving.messages import attached, text_of
from bot.slack.arriving.origin import Origin, of_interaction
from bot.slack.arriving.payload import Payload, part, parts, word
from bot.slack.cards import filled
from coaching.messages import Attached, Event, Filled, Said
from storage.delivery.values import Arrival, Place


def opened_from(click: Taken) -> str:
    """Return what a form is told of where it was opened."""
    page = "1" if click.surface is Surface.PAGE else ""
    where = {"channel": click.channel, "thread": click.thread, "card": click.card, "page": page}
    return json.dumps(where)


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedIn:
    """A form that was handed in, and where it was opened; where it holds `files`, they are all."""

    who: Origin
    filled: Filled
    key: str
    channel: str
    thread: str
    card: str
    page: bool
    files: tuple[Attached, ...] = ()

    def arrivals(self, direct: str) -> tuple[Arrival, ...]:
        """Return it as handed in in direct messages; a page is to be shown anew after it."""
        there = self.channel == direct
        place = self.who.direct(direct, self.thread if there else "")
        card = self.card if there and not self.files else ""
        handed = tuple(
            _arrival(key, self.who, place, what, card) for key, what in self._named_events()
        )
        return (*handed, looked(self.who, self.key)) if self.page else handed

    def _named_events(self) -> Iterator[tuple[str, Event]]:
        for number, file in enumerate(self.files, 1):
            yield f"{self.key}:file{number}", file
        if not self.files:
            yield self.key, self.filled


def handed_in(body: Payload) -> HandedIn | None:
    """Return a form that was handed in; None where it does not say whose it is, or which."""
    who, view = of_interaction(body), part(body, "view")
    if who is None or not word(view, "id"):
        return None
    form, told = _filled(view), _told(word(view, "private_metadata"))
    if form is None:
        return None
    return HandedIn(
        who=who,
        filled=form,
        key=who.key(word(view, "id"), word(view, "hash")),
        channel=word(told, "channel"),
        thread=word(told, "thread"),
        card=word(told, "card"),
        page=bool(word(told, "page")),
        files=tuple(map(attached, _files(view))),
    )


def _files(view: Payload) -> Iterator[Payload]:
    values = part(view, "state", "values")
    for block in values:
        for input_ in part(values, block):
            yield from parts(part(values, block, input_), "files")


@dataclass(frozen=True, slots=True)
class Pointed:
    """A message somewhere that somebody wants a second thought on.

    `author` is the id of the person who wrote it; "" where it was an app.
    """

    who: Origin
    text: str
    trigger: str
    channel: str
    author: str

    @property
    def own(self) -> bool:
        """Whether who points at it wrote it."""
        return self.author == self.who.user


def pointed_at(body: Payload) -> Pointed | None:
    """Return the message; None where it does not say who wants that."""
    who, trigger = of_interaction(body), word(body, "trigger_id")
    if who is None or not trigger:
        return None
    message = part(body, "message")
    channel = word(body, "channel", "id")
    return Pointed(who, text_of(message), trigger, channel, word(message, "user"))


def talked_about(body: Payload, direct: str) -> tuple[Arrival, ...]:
    """Return the message of a window as said in direct messages; nothing where there is none."""
    who, trigger = of_interaction(body), word(body, "trigger_id")
    text = word(body, "view", "private_metadata")
    if who is None or not trigger or not text:
        return ()
    return (_arrival(who.key(trigger), who, who.direct(direct), Said(text), ""),)


def _arrival(key: str, who: Origin, place: Place, what: Event, card: str) -> Arrival:
    return Arrival(key=key, identity=who.identity, place=place, event=what, message=card)


def _filled(view: Payload) -> Filled | None:
    """Return what was filled in; None for what is no form's, or not as Slack hands it over."""
    try:
        form = filled(view)
    except (AttributeError, KeyError, TypeError):
        return None
    return form if form.form else None


def _told(private: str) -> Payload:
    try:
        told = json.loads(private)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}

"""A choice is taken up: a button or a menu, on a card or on the page of one's own."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.slack.arriving.origin import Origin, of_interaction
from bot.slack.arriving.payload import Payload, part, parts, word
from bot.slack.cards import ACTION, choice_of
from coaching.messages import Chose, Event, Looked
from storage.delivery.values import Arrival


class Surface(StrEnum):
    """Where it was taken up."""

    CARD = "message"
    PAGE = "home"


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """Something that was taken up. `channel`, `thread` and `card` are "" where it was on no card.

    `trigger` opens a window, once and for three seconds.
    """

    who: Origin
    surface: Surface
    choice: str
    trigger: str
    key: str
    channel: str = ""
    thread: str = ""
    card: str = ""

    def arrivals(self, direct: str) -> tuple[Arrival, ...]:
        """Return the choice as taken in direct messages; a page is to be shown anew after it."""
        chose = self._arrival(direct, Chose(self.choice))
        return (chose, looked(self.who, self.key)) if self.surface is Surface.PAGE else (chose,)

    def _arrival(self, direct: str, what: Event) -> Arrival:
        return Arrival(
            key=self.key,
            identity=self.who.identity,
            place=self.who.direct(direct, self.thread),
            event=what,
            message=self.card,
        )


def looked(who: Origin, key: str) -> Arrival:
    """Return that the page of somebody's is to be shown anew, after what came by this key."""
    return Arrival(key=f"{key}:page", identity=who.identity, place=who.page, event=Looked())


def taken(body: Payload) -> Taken | None:
    """Return what was taken up; None for what is no choice, as a link that was followed."""
    who, action = of_interaction(body), _first(parts(body, "actions"))
    surface, trigger = _surface(body), word(body, "trigger_id")
    choice = _choice(action)
    when = trigger or word(action, "action_ts")
    if who is None or surface is None or not choice or not when:
        return None
    message = part(body, "message")
    card = word(body, "container", "message_ts") or word(message, "ts")
    return Taken(
        who=who,
        surface=surface,
        choice=choice,
        trigger=trigger,
        key=who.key(when),
        channel=word(body, "container", "channel_id") or word(body, "channel", "id"),
        thread=word(message, "thread_ts") or word(body, "container", "thread_ts") or card,
        card=card,
    )


def _choice(action: Payload) -> str:
    named = word(action, "action_id")
    if not ACTION.match(named):
        return ""
    chosen = {"value": word(action, "selected_option", "value")}
    return choice_of(
        {"action_id": named, "value": word(action, "value"), "selected_option": chosen}
    )


def _surface(body: Payload) -> Surface | None:
    if word(body, "container", "type") == "message" or word(body, "message", "ts"):
        return Surface.CARD
    return Surface.PAGE if word(body, "view", "type") == Surface.PAGE else None


def _first(found: Iterable[Payload]) -> Payload:
    return next(iter(found), {})

"""What somebody asks of the coach with a button, a menu, a window or a command: an interaction.

https://docs.discord.com/developers/interactions/receiving-and-responding
"""

from dataclasses import dataclass, field

from bot.discord.arriving.origin import Origin, key
from bot.payload import Payload
from coaching.messages import Chose, Event, Said
from storage.delivery.values import Arrival


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """An interaction. `card` is the message it was made on: "" for none, and for one kept nowhere."""

    id: str
    who: Origin
    channel: str = ""
    card: str = ""
    data: Payload = field(default_factory=dict)

    def arrival(self, direct: str, what: Event, *more: str) -> Arrival:
        """Return what is asked as taken in direct messages; a card elsewhere is none of theirs."""
        return Arrival(
            key=key(self.id, *more),
            identity=self.who.identity,
            place=self.who.direct(direct),
            event=what,
            message=self.card if self.channel == direct else "",
        )


def chosen(asked: Asked, direct: str, choice: str) -> tuple[Arrival, ...]:
    """Return a choice that was taken up."""
    return (asked.arrival(direct, Chose(choice)),)


def talked_about(asked: Asked, direct: str, text: str) -> tuple[Arrival, ...]:
    """Return the text of a card as said in direct messages."""
    return (asked.arrival(direct, Said(text)),)

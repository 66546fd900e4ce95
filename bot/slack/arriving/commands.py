"""The command `/reconnect`, given anywhere: it is answered in direct messages."""

from dataclasses import dataclass

from bot.slack.arriving.origin import Origin, of_interaction
from bot.slack.arriving.payload import Payload, word
from coaching.messages import Said
from storage.delivery.values import Arrival


@dataclass(frozen=True, slots=True)
class Given:
    """A command as it was given in a channel."""

    who: Origin
    text: str
    channel: str
    thread: str
    trigger: str

    def arrivals(self, direct: str) -> tuple[Arrival, ...]:
        """Return the command as said in the direct messages of who gave it."""
        thread = self.thread if self.channel == direct else ""
        return (
            Arrival(
                key=self.who.key(self.trigger),
                identity=self.who.identity,
                place=self.who.direct(direct, thread),
                event=Said(self.text),
            ),
        )


def given(body: Payload) -> Given | None:
    """Return a command; None where it does not say whose it is."""
    who, trigger = of_interaction(body), word(body, "trigger_id")
    if who is None or not trigger:
        return None
    text = f"{word(body, 'command')} {word(body, 'text')}".strip()
    channel, thread = word(body, "channel_id"), word(body, "thread_ts")
    return Given(who, text, channel, thread, trigger)

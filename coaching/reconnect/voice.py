"""A language model that may help, where one is set up: what it gets, by each user's own word.

Nothing leaves without a yes, and a yes says how much.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from coaching.memory import Put
from coaching.memory.settings import Leaves, Settings
from coaching.messages import Choice, Listing
from coaching.reconnect import saying
from coaching.reconnect.leaving import LEAVING, example, preview, shown, wishes
from coaching.reconnect.setting.voices import level
from coaching.safety import check
from coaching.turn import Ask, Command, Turn

__all__ = ["CHOICES", "COMMANDS", "example", "meant", "preview", "shown", "wishes"]

_SAY = "voice:say"


def _voice(ask: Ask) -> Turn | None:
    """Say what a model would get, or let it get what the words say."""
    return None if check(ask.words) is not None else meant(ask, ask.words)


def _chosen(ask: Ask) -> Turn | None:
    """Take a choice ("words"), or the answer to what was explained if it is one."""
    if ask.said:
        return None if level(ask.said) is None else meant(ask, ask.said)
    return meant(ask, ask.words)


def meant(ask: Ask, words: str) -> Turn:
    """Let a model get what the words say; without any, say what it would get.

    Where no model is set up that is said and nothing is changed; but a no always counts.
    """
    wanted = level(words)
    before = ask.known.settings.leaves
    if not ask.known.model and (wanted is not Leaves.NOTHING or before is wanted):
        return saying.turn(ask, saying.text(ask, "voice/none"))
    if wanted is None:
        return _unknown(ask, words) if words.strip() else _explained(ask)
    after = ask.known.settings.letting(wanted, ask.known.host)
    if after == ask.known.settings:
        return saying.turn(ask, saying.text(ask, "voice/same"))
    return _kept(ask, wanted, after)


def _kept(ask: Ask, wanted: Leaves, after: Settings) -> Turn:
    told = saying.text(ask, f"settings/voice_{wanted}", model=ask.known.model)
    ways = (
        (saying.choice(ask, LEAVING, "voice/choices/leaving"), _way(ask, Leaves.NOTHING, "end"))
        if wanted is not Leaves.NOTHING
        else ()
    )
    turn = saying.turn(ask, told, *((saying.offered(*ways),) if ways else ()))
    return replace(turn, changes=(Put(after),))


def _unknown(ask: Ask, words: str) -> Turn:
    told = saying.text(ask, "voice/unknown", words=saying.clipped(words, 60))
    return saying.turn(ask, told, saying.offered(*_levels(ask)), expects=_SAY)


def _explained(ask: Ask) -> Turn:
    now = ask.known.settings.leaves
    head = (saying.line(ask, f"voice/{name}", model=ask.known.model) for name in ("does", "which"))
    each = (saying.line(ask, f"voice/{one}", {"now"} if one is now else ()) for one in Leaves)
    is_on = {"on"} if now is not Leaves.NOTHING else set[str]()
    title, closing = (saying.line(ask, f"voice/{name}", is_on) for name in ("title", "closing"))
    listing = Listing(title, (*head, *each), closing)
    return saying.turn(ask, listing, saying.offered(*_levels(ask)), expects=_SAY)


def _levels(ask: Ask) -> Iterator[Choice]:
    """Yield the four, the present one marked."""
    for one in Leaves:
        now = {"now"} if one is ask.known.settings.leaves else set[str]()
        yield Choice(f"voice:{one}", saying.line(ask, f"voice/choices/{one}", now))


def _way(ask: Ask, wanted: Leaves, label: str) -> Choice:
    return saying.choice(ask, f"voice:{wanted}", f"voice/choices/{label}")


COMMANDS: Mapping[str, Command] = {"voice": Command(_voice)}
CHOICES: Mapping[str, Command] = {"voice": Command(_chosen)}

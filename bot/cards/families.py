"""Which choices belong together: what stands beside one another on a card."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import groupby

from coaching.messages import Choice

_CHANNEL = "channel:"
_FAMILIES = (
    ("shorter", "warmer", "another", "channel"),  # about the words
    ("reminder:snooze:", "reminder:drop:"),  # not now
)


def different(choices: Iterable[Choice], without: Collection[str] = ()) -> list[Choice]:
    """Return choices with each key once, and without some keys."""
    first: dict[str, Choice] = {}
    for one in choices:
        first.setdefault(one.key, one)
    return [one for key, one in first.items() if key not in without]


def divided(choices: Iterable[Choice]) -> tuple[list[Choice], list[Choice]]:
    """Divide choices into those with a place of their own, and several channels: a menu of them."""
    offered = list(choices)
    channels = [one for one in offered if one.key.startswith(_CHANNEL)]
    menu = channels if len(channels) > 1 else []
    return [one for one in offered if one not in menu], menu


def families(choices: Iterable[Choice]) -> Iterator[list[Choice]]:
    """Yield together what belongs together."""
    return (list(family) for _, family in groupby(choices, _family))


def rows_of(choices: Iterable[Choice], most: int) -> Iterator[list[Choice]]:
    """Divide choices into rows: what belongs together beside one another, never too many."""
    for together in families(choices):
        for at in range(0, len(together), most):
            yield together[at : at + most]


def label_beside(choice: Choice) -> str:
    """Return the name of the words on a button whose own label stands beside it."""
    return "open" if choice.key.startswith("reminder:open:") else "this"


def _family(choice: Choice) -> int:
    alike = (_belongs(choice.key, names) for names in _FAMILIES)
    return next((number for number, yes in enumerate(alike) if yes), -1)


def _belongs(key: str, names: Sequence[str]) -> bool:
    return any(key.startswith(name) if name.endswith(":") else key == name for name in names)

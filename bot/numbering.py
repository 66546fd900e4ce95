"""Numbers choices: buttons have places, a terminal has numbers that run on over a whole reply."""

from collections.abc import Iterable, Iterator, Sequence

from coaching.messages import Choice, Choices, Part, Reply

Numbered = tuple[int, Choice]
"""A choice under the number that takes it."""


def parts(reply: Reply, first: int = 1) -> Iterator[tuple[Part, Sequence[Numbered]]]:
    """Yield every part with its choices under their numbers; most parts have none."""
    for part in reply:
        found = list(enumerate(part.choices, first)) if isinstance(part, Choices) else []
        first += len(found)
        yield part, found


def choices(reply: Reply) -> tuple[Choice, ...]:
    """Return all the choices of a reply, in the order of their numbers."""
    return tuple(choice for _, found in parts(reply) for _, choice in found)


def taken(typed: str, offered: Iterable[Choice]) -> Choice | None:
    """Return the choice that somebody types: its number, or a label that only one of them has."""
    word = typed.strip().casefold()
    listed = list(enumerate(offered, 1))
    by_number = [choice for number, choice in listed if word in {f"{number}", f"{number}."}]
    by_label = [choice for _, choice in listed if choice.label.casefold() == word]
    found = by_number or by_label
    return found[0] if len(found) == 1 else None

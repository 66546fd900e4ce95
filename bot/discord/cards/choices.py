"""Choices as buttons and menus, and back: the key of the choice that somebody took.

The custom id of a button is `choice:<n>:<key>`, that of a menu `choice:<n>:`; `n` makes it the only
one in its message. The values of a menu are keys. A UUID in a key is written as `~` and 22
characters, so that keys with two of them have room.
"""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Collection, Iterator, Sequence
from uuid import UUID

from bot.cards.families import different, divided, families, label_beside
from bot.cards.words import words
from bot.discord.cards import blocks, limits
from bot.discord.cards.blocks import Component, Style, Type
from bot.discord.cards.escaping import literal
from bot.discord.cards.words import words as own
from coaching.forms import sections
from coaching.messages import Choice
from coaching.phrases import Phrasebook

_CHOICE = "choice:"
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_SHORT = re.compile(r"~([\w-]{22})", re.ASCII)
_MANY = 15
_LISTED = 5
"""So many choices with long labels stand in lines with a button each; more are a menu."""


class Numbers:
    """Counts the choices of one message, so that each has a custom id of its own."""

    def __init__(self) -> None:
        self._last = 0

    def custom_id(self, key: str = "") -> str:
        """Return the next custom id."""
        self._last += 1
        return f"{_CHOICE}{self._last}:{_written(key)}"


def choice_of(custom_id: str, values: Sequence[str] = ()) -> str:
    """Return the key of the choice that was taken; "" for what is none of our choices."""
    if not custom_id.startswith(_CHOICE):
        return ""
    written = values[0] if values else custom_id.removeprefix(_CHOICE).partition(":")[2]
    return _SHORT.sub(lambda found: str(UUID(bytes=urlsafe_b64decode(f"{found[1]}=="))), written)


def _written(key: str) -> str:
    """Return a key as it stands in an id or in a menu."""
    return _UUID.sub(lambda one: f"~{urlsafe_b64encode(UUID(one[0]).bytes).decode()[:22]}", key)


def rows(
    choices: Sequence[Choice],
    book: Phrasebook,
    numbers: Numbers,
    without: Collection[str] = (),
    *,
    menus: bool = False,
) -> list[Component]:
    """Return choices as rows of buttons; channels, ways and many of them as menus."""
    offered = [_with_sections(one, book) for one in different(choices, without) if fits(one)]
    buttons, channels = divided(offered)
    return [
        *_own(buttons, book, numbers, menus=menus),
        *_menus(channels, words(book, "channel"), numbers),
    ]


def _own(
    choices: Sequence[Choice], book: Phrasebook, numbers: Numbers, *, menus: bool
) -> Iterator[Component]:
    is_long = any(limits.length(one.label) > limits.READABLE for one in choices)
    if len(choices) > (_LISTED if is_long else _MANY):
        yield from _menus(choices, words(book, "menu"), numbers)
    elif menus and len(choices) > 1:
        yield from _menus(choices, own(book, "or_else", words=choices[0].label), numbers)
    elif is_long:
        yield from (_listed(one, book, numbers) for one in choices)
    else:
        yield from _rows(choices, numbers)


def _rows(choices: Sequence[Choice], numbers: Numbers) -> Iterator[Component]:
    """Return rows of buttons; a choice of several ways is a menu, in a row of its own below them."""
    for together in families(choices):
        for some in _evenly([one for one in together if not _has_ways(one)]):
            yield blocks.row([button(one, numbers) for one in some])
        for one in filter(_has_ways, together):
            yield blocks.row([_menu(one.ways, one.label, numbers)])


def _evenly(choices: Sequence[Choice]) -> Iterator[Sequence[Choice]]:
    """Divide choices into as few rows as they take, none of them left with one alone."""
    count = -(-len(choices) // limits.ROW)
    for number in range(count):
        yield choices[len(choices) * number // count : len(choices) * (number + 1) // count]


def _with_sections(choice: Choice, book: Phrasebook) -> Choice:
    """Return a choice with its ways: those of a form too long for a window are its parts."""
    ways = sections(choice.key, book) or choice.ways
    return Choice(choice.key, choice.label, tuple(filter(fits, different(ways))))


def _has_ways(choice: Choice) -> bool:
    return 1 < len(choice.ways) <= limits.OPTIONS


def fits(choice: Choice) -> bool:
    """Whether the key of a choice has room in a custom id."""
    return 0 < len(_written(choice.key)) <= limits.CUSTOM_ID - len(f"{_CHOICE}99:")


def _listed(choice: Choice, book: Phrasebook, numbers: Numbers) -> Component:
    made = button(choice, numbers, words(book, label_beside(choice)))
    return blocks.beside(literal(blocks.label(choice.label, 300)), made)


def button(choice: Choice, numbers: Numbers, label: str = "") -> Component:
    """Return a choice as a button, with another label than its own if one is given."""
    return {
        "type": Type.BUTTON,
        "style": Style.SECONDARY,
        "label": blocks.label(label or choice.label, limits.LABEL),
        "custom_id": numbers.custom_id(choice.key),
    }


def _menus(choices: Sequence[Choice], placeholder: str, numbers: Numbers) -> Iterator[Component]:
    """Return menus of as many options as one holds."""
    for at in range(0, len(choices), limits.OPTIONS):
        some = choices[at : at + limits.OPTIONS]
        yield blocks.row([_menu(some, placeholder, numbers)])


def _menu(choices: Sequence[Choice], placeholder: str, numbers: Numbers) -> Component:
    return {
        "type": Type.SELECT,
        "custom_id": numbers.custom_id(),
        "placeholder": blocks.label(placeholder, limits.PLACEHOLDER),
        "options": [option(one) for one in choices],
    }


def option(choice: Choice) -> Component:
    """Return a choice as an entry of a menu."""
    return {"label": blocks.label(choice.label, limits.OPTION), "value": _written(choice.key)}


def feedback(numbers: Numbers) -> Component:
    """Return the two small buttons that ask whether an answer was any good."""
    signs = (("good", "👍"), ("bad", "👎"))
    return blocks.row([_sign(f"feedback:{key}", sign, numbers) for key, sign in signs])


def _sign(key: str, sign: str, numbers: Numbers) -> Component:
    return {
        "type": Type.BUTTON,
        "style": Style.SECONDARY,
        "emoji": {"name": sign},
        "custom_id": numbers.custom_id(key),
    }

"""Choices as buttons and menus, and back: the key of the choice that somebody took.

A button's value is the key; what does not fit there goes on in its action id. An action id is
`choice:<n>:<rest of the key>`, `n` making it the only one in its message.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from bot.slack.cards import limits
from bot.slack.cards.blocks import Block, Element, actions, beside, plain
from bot.slack.cards.words import words
from coaching.messages import Choice
from coaching.phrases import Phrasebook

ACTION = re.compile(r"choice:")
"""What the action ids of our choices begin with."""

_LONG = 30
"""Characters of a label that Slack shows on a button; a longer one stands beside its button."""

_CHANNEL = "channel:"
_FAMILIES = (
    ("shorter", "warmer", "another", "channel"),  # about the words
    ("reminder:snooze:", "reminder:drop:"),  # not now
)


class Numbers:
    """Counts the elements of one message, so that each has an action id of its own."""

    def __init__(self) -> None:
        self._last = 0

    def action(self, rest: str = "") -> str:
        """Return the next action id."""
        self._last += 1
        return f"choice:{self._last}:{rest}"


def choice_of(action: Mapping[str, Any]) -> str:
    """Return the key of the choice that was taken, from one of a payload's `actions`."""
    option = action.get("selected_option") or {}
    value = option.get("value") or action.get("value") or ""
    mark, _, numbered = str(action.get("action_id") or "").partition(":")
    return value + (numbered.partition(":")[2] if mark == "choice" else "")


def rows(
    choices: Sequence[Choice], book: Phrasebook, numbers: Numbers, without: Collection[str] = ()
) -> list[Block]:
    """Return choices as rows of buttons, those of channels and very many of them as a menu."""
    offered = [one for one in _different(choices) if one.key not in without and _fits(one)]
    channels = [one for one in offered if one.key.startswith(_CHANNEL)]
    menu = channels if len(channels) > 1 else []
    buttons = [one for one in offered if one not in menu]
    if len(buttons) > limits.ELEMENTS:
        shown = list(_menus(buttons, "menu", book, numbers))
    elif any(len(one.label) > _LONG for one in buttons):
        shown = [_listed(one, book, numbers) for one in buttons]
    else:
        shown = [actions([_element(one, numbers) for one in row]) for row in _rows(buttons)]
    return [*shown, *_menus(menu, "channel", book, numbers)]


def _rows(choices: Iterable[Choice]) -> Iterator[list[Choice]]:
    """Divide choices into rows: what belongs together beside one another, never too many."""
    for _, family in groupby(choices, _family):
        together = list(family)
        for at in range(0, len(together), limits.ROW):
            yield together[at : at + limits.ROW]


def _family(choice: Choice) -> int:
    alike = (_belongs(choice.key, names) for names in _FAMILIES)
    return next((number for number, yes in enumerate(alike) if yes), -1)


def _belongs(key: str, names: Sequence[str]) -> bool:
    return any(key.startswith(name) if name.endswith(":") else key == name for name in names)


def _listed(choice: Choice, book: Phrasebook, numbers: Numbers) -> Block:
    label = "open" if choice.key.startswith("reminder:open:") else "this"
    return beside(choice.label, button(choice, numbers, words(book, label)))


def _different(choices: Iterable[Choice]) -> list[Choice]:
    first: dict[str, Choice] = {}
    for one in choices:
        first.setdefault(one.key, one)
    return list(first.values())


def _fits(choice: Choice) -> bool:
    return len(choice.key) <= limits.VALUE + limits.ACTION_ID - len("choice:999:")


def _element(choice: Choice, numbers: Numbers) -> Element:
    """Return a choice as a button, one that has several ways as the menu of them."""
    if not 1 < len(choice.ways) <= limits.OPTIONS:
        return button(choice, numbers)
    return _menu(choice.ways, choice.label, numbers)


def button(choice: Choice, numbers: Numbers, label: str = "") -> Element:
    """Return a choice as a button, its own label read out where another is shown."""
    value, rest = choice.key[: limits.VALUE], choice.key[limits.VALUE :]
    made: Element = {
        "type": "button",
        "action_id": numbers.action(rest),
        "text": plain(label or choice.label, limits.LABEL),
    }
    if label:
        made["accessibility_label"] = plain(choice.label, limits.LABEL)["text"]
    return made | ({"value": value} if value else {})


def _menus(
    choices: Sequence[Choice], name: str, book: Phrasebook, numbers: Numbers
) -> Iterator[Block]:
    """Return menus of as many options as one holds; keys too long for a menu stay buttons."""
    short = [one for one in choices if 0 < len(one.key) <= limits.OPTION_VALUE]
    for at in range(0, len(short), limits.OPTIONS):
        yield actions([_menu(short[at : at + limits.OPTIONS], words(book, name), numbers)])
    long = [button(one, numbers) for one in choices if one not in short]
    for at in range(0, len(long), limits.ROW):
        yield actions(long[at : at + limits.ROW])


def _menu(choices: Sequence[Choice], placeholder: str, numbers: Numbers) -> Element:
    return {
        "type": "static_select",
        "action_id": numbers.action(),
        "placeholder": plain(placeholder, limits.PLACEHOLDER),
        "options": [option(one) for one in choices],
    }


def option(choice: Choice) -> Element:
    """Return a choice as an entry of a menu."""
    return {"text": plain(choice.label, limits.LABEL), "value": choice.key}


def feedback(book: Phrasebook, numbers: Numbers) -> Block:
    """Return the two small buttons that ask whether an answer was any good."""
    made = {
        f"{name}_button": {
            "text": plain(words(book, f"feedback_{key}"), limits.LABEL),
            "accessibility_label": plain(words(book, f"feedback_{key}_read"), limits.LABEL)["text"],
            "value": f"feedback:{key}",
        }
        for name, key in (("positive", "good"), ("negative", "bad"))
    }
    return {
        "type": "context_actions",
        "elements": [{"type": "feedback_buttons", "action_id": numbers.action(), **made}],
    }

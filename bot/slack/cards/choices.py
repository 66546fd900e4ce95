"""Choices as buttons and menus, and back: the key of the choice that somebody took.

A button's value is the key; what does not fit there goes on in its action id. An action id is
`choice:<n>:<rest of the key>`, `n` making it the only one in its message.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from bot.cards.families import different, divided, label_beside, rows_of
from bot.cards.words import words
from bot.slack.cards import limits
from bot.slack.cards.blocks import Block, Element, actions, beside, plain
from coaching.messages import Choice
from coaching.phrases import Phrasebook

ACTION = re.compile(r"choice:")
"""What the action ids of our choices begin with."""

_LONG = 30
"""Characters of a label that Slack shows on a button; a longer one stands beside its button."""


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
    buttons, menu = divided(one for one in different(choices, without) if _fits(one))
    if len(buttons) > limits.ELEMENTS:
        shown = list(_menus(buttons, "menu", book, numbers))
    elif any(len(one.label) > _LONG for one in buttons):
        shown = [_listed(one, book, numbers) for one in buttons]
    else:
        shown = [
            actions([_element(one, numbers) for one in row]) for row in rows_of(buttons, limits.ROW)
        ]
    return [*shown, *_menus(menu, "channel", book, numbers)]


def _listed(choice: Choice, book: Phrasebook, numbers: Numbers) -> Block:
    return beside(choice.label, button(choice, numbers, words(book, label_beside(choice))))


def _fits(choice: Choice) -> bool:
    return len(choice.key) <= limits.VALUE + limits.ACTION_ID - len("choice:999:")


def _element(choice: Choice, numbers: Numbers) -> Element:
    """Return a choice as a button, one that has several ways as the menu of them."""
    ways = [one for one in different(choice.ways) if 0 < len(one.key) <= limits.OPTION_VALUE]
    if not 1 < len(ways) <= limits.OPTIONS:
        return button(choice, numbers)
    return _menu(ways, choice.label, numbers)


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

"""Discord's documented limits, checked on cards as Discord would.

https://docs.discord.com/developers/components/reference, and the `maxLength`s of Discord's OpenAPI
description. Written from these and not from `bot.discord.cards.limits`, so that a wrong figure
there is found here. The emulator has its own reading of them; both must agree to a card.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.emulators.discord.components import message_problems, modal_problems

Component = Mapping[str, Any]

_MESSAGE = {1, 9, 10, 13, 14, 17}
_IN_A_CONTAINER = {1, 9, 10, 13, 14}
_V2, _EPHEMERAL = 1 << 15, 1 << 6


def check_message(made: Mapping[str, Any]) -> None:
    assert set(made) == {"flags", "components", "allowed_mentions"}
    assert made["flags"] in {_V2, _V2 | _EPHEMERAL}
    assert made["allowed_mentions"] == {"parse": []}
    components = made["components"]
    assert len(components) >= 1
    assert len(list(every(components))) <= 40
    assert sum(map(len, texts(components))) <= 4_000
    for one in components:
        assert one["type"] in _MESSAGE
        _component(one)
    _apart(components)
    assert list(message_problems(components, v2=True)) == []


def check_modal(made: Mapping[str, Any]) -> None:
    assert set(made) == {"custom_id", "title", "components"}
    _text(made["custom_id"], 100)
    _text(made["title"], 45)
    assert 1 <= len(made["components"]) <= 5
    for one in made["components"]:
        assert one["type"] in {10, 18}
        _component(one)
    _apart(made["components"])
    assert list(modal_problems(made)) == []


def every(components: Sequence[Component]) -> Iterator[Component]:
    """All components, in order, whatever they are in."""
    for one in components:
        yield one
        yield from every(one.get("components", ()))
        for inner in ("accessory", "component"):
            yield from every([one[inner]] if inner in one else [])


def texts(components: Sequence[Component]) -> list[str]:
    """All texts in which markdown is read."""
    return [one["content"] for one in every(components) if one["type"] == 10]


def clicked(components: Sequence[Component]) -> list[tuple[str, list[str]]]:
    """What Discord hands over for each way of using each button and menu."""
    found = []
    for one in every(components):
        if one["type"] == 2 and "custom_id" in one:
            found.append((one["custom_id"], []))
        elif one["type"] == 3:
            found += [(one["custom_id"], [option["value"]]) for option in one["options"]]
    return found


def _apart(components: Sequence[Component]) -> None:
    for name in ("custom_id", "id"):
        there = [one[name] for one in every(components) if name in one]
        assert len(there) == len(set(there))


def _component(one: Component) -> None:
    assert 0 < one.get("id", 1) < 1 << 31
    if "custom_id" in one:
        _text(one["custom_id"], 100)
    _KINDS[one["type"]](one)


def _row(one: Component) -> None:
    kinds = [inner["type"] for inner in one["components"]]
    assert kinds == [3] or (set(kinds) == {2} and len(kinds) <= 5)
    for inner in one["components"]:
        _component(inner)


def _button(one: Component) -> None:
    assert ("url" in one) == (one["style"] == 5)
    assert ("custom_id" in one) == (one["style"] in {1, 2, 3, 4})
    assert "label" in one or "emoji" in one
    _text(one.get("label", "x"), 80)
    assert one.get("url", "https://").startswith("https://")
    assert len(one.get("url", "")) <= 512


def _select(one: Component) -> None:
    _text(one.get("placeholder", "x"), 150)
    assert 1 <= len(one["options"]) <= 25
    values = [option["value"] for option in one["options"]]
    assert len(values) == len(set(values))
    for option in one["options"]:
        _text(option["label"], 100)
        assert 1 <= len(option["value"]) <= 100
    most = one.get("max_values", 1)
    assert 1 <= most <= 25
    assert one.get("min_values", 1) <= most <= max(1, len(values))
    assert one.get("min_values", 1) >= 1 or one["required"] is False
    assert sum(bool(option.get("default")) for option in one["options"]) <= most


def _section(one: Component) -> None:
    assert 1 <= len(one["components"]) <= 3
    assert {inner["type"] for inner in one["components"]} == {10}
    assert one["accessory"]["type"] == 2
    for inner in (*one["components"], one["accessory"]):
        _component(inner)


def _container(one: Component) -> None:
    assert one["components"]
    assert 0 <= one["accent_color"] <= 0xFFFFFF
    for inner in one["components"]:
        assert inner["type"] in _IN_A_CONTAINER
        _component(inner)


def _file(one: Component) -> None:
    url = one["file"]["url"]
    assert url.startswith("attachment://")
    assert set(url.removeprefix("attachment://")) <= set(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-"
    )


def _separator(one: Component) -> None:
    assert one["spacing"] in {1, 2}


def _label(one: Component) -> None:
    _text(one["label"], 45)
    _text(one.get("description", "x"), 100)
    assert one["component"]["type"] in {3, 4, 19}
    _component(one["component"])


def _input(one: Component) -> None:
    assert one["style"] in {1, 2}
    assert 1 <= one["max_length"] <= 4_000
    assert len(one.get("value", "")) <= one["max_length"]
    assert one["style"] == 2 or "\n" not in one.get("value", "")
    _text(one.get("placeholder", "x"), 100)


def _upload(one: Component) -> None:
    assert 0 <= one["min_values"] <= one["max_values"] <= 10
    assert one["min_values"] or one["required"] is False


def _display(one: Component) -> None:
    _text(one["content"], 4_000)


def _text(text: str, longest: int) -> None:
    assert 1 <= len(text) <= longest
    assert text.strip()
    text.encode()


_KINDS = {
    1: _row,
    2: _button,
    3: _select,
    4: _input,
    9: _section,
    10: _display,
    13: _file,
    14: _separator,
    17: _container,
    18: _label,
    19: _upload,
}

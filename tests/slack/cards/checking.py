"""Slack's documented limits, checked on cards as Slack would: https://docs.slack.dev/reference/block-kit

Written from the documentation and not from `bot.slack.cards.limits`, so that a wrong figure there
is found here. The emulator has its own reading of them; both must agree to a card.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from tests.emulators.slack.blocks import message_problems, too_large, too_long, view_problems

_STYLES = {"bold", "italic", "strike", "code"}
_RUNS = {"text", "link"}


def check_message(blocks: Sequence[Mapping[str, Any]], text: str) -> None:
    assert 1 <= len(blocks) <= 50
    assert 1 <= len(text) <= 4_000
    assert sum(len(words) for words in texts(blocks)) <= 13_000
    _check(blocks, "message")
    assert message_problems(blocks) == []
    assert not too_long(blocks)


def check_view(view: Mapping[str, Any]) -> None:
    assert view["type"] in {"home", "modal"}
    assert 1 <= len(view["blocks"]) <= 100
    assert len(view.get("private_metadata", "")) <= 3_000
    assert len(view.get("callback_id", "")) <= 255
    if view["type"] == "modal":
        for name in ("title", "submit", "close"):
            if name in view:
                _plain(view[name], 24)
        has_inputs = any(block["type"] == "input" for block in view["blocks"])
        assert not has_inputs or "submit" in view
    _check(view["blocks"], view["type"])
    assert view_problems(view) == []
    assert not too_large(view)


def texts(value: Any) -> Iterator[str]:
    """All that is shown, wherever it stands."""
    if isinstance(value, Mapping):
        if isinstance(value.get("text"), str):
            yield value["text"]
        for inner in value.values():
            yield from texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from texts(inner)


def elements(blocks: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """All that can be clicked, in order."""
    found = []
    for block in blocks:
        found += [block["accessory"]] if "accessory" in block else []
        if block["type"] in {"actions", "context_actions"}:
            found += block["elements"]
    return found


def _check(blocks: Sequence[Mapping[str, Any]], surface: str) -> None:
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    assert len(ids) == len(set(ids))
    assert all(1 <= len(one) <= 255 for one in ids)
    actions = [one["action_id"] for one in elements(blocks)]
    assert len(actions) == len(set(actions))
    for block in blocks:
        _KINDS[block["type"]](block)
        assert surface in _SURFACES.get(block["type"], {"message", "modal", "home"})


_SURFACES = {
    "input": {"modal", "home"},
    "context_actions": {"message"},
}


def _header(block: Mapping[str, Any]) -> None:
    _plain(block["text"], 150)


def _section(block: Mapping[str, Any]) -> None:
    _plain(block["text"], 3_000)
    if "accessory" in block:
        _element(block["accessory"])


def _context(block: Mapping[str, Any]) -> None:
    assert 1 <= len(block["elements"]) <= 10
    for one in block["elements"]:
        _plain(one, 3_000)


def _actions(block: Mapping[str, Any]) -> None:
    assert 1 <= len(block["elements"]) <= 25
    for one in block["elements"]:
        _element(one)


def _context_actions(block: Mapping[str, Any]) -> None:
    assert 1 <= len(block["elements"]) <= 5
    for one in block["elements"]:
        assert one["type"] == "feedback_buttons"
        assert 1 <= len(one["action_id"]) <= 255
        for side in ("positive_button", "negative_button"):
            _plain(one[side]["text"], 75)
            assert 1 <= len(one[side]["value"]) <= 2_000
            assert 1 <= len(one[side]["accessibility_label"]) <= 75


def _divider(block: Mapping[str, Any]) -> None:
    assert set(block) == {"type"}


def _input(block: Mapping[str, Any]) -> None:
    _plain(block["label"], 2_000)
    if "hint" in block:
        _plain(block["hint"], 2_000)
    _element(block["element"])


def _rich_text(block: Mapping[str, Any]) -> None:
    assert block["elements"]
    for part in block["elements"]:
        assert part["elements"]
        if part["type"] == "rich_text_list":
            assert part["style"] in {"bullet", "ordered"}
            for item in part["elements"]:
                assert item["type"] == "rich_text_section"
                _runs(item["elements"])
        else:
            assert part["type"] in {
                "rich_text_section",
                "rich_text_quote",
                "rich_text_preformatted",
            }
            _runs(part["elements"])


def _runs(runs: Sequence[Mapping[str, Any]]) -> None:
    assert runs
    for run in runs:
        assert run["type"] in _RUNS
        assert 1 <= len(run["text"]) <= 3_000
        assert set(run.get("style", {"bold": True})) <= _STYLES
        run["text"].encode()
        if run["type"] == "link":
            assert run["url"].startswith("https://")


def _plain(text: Mapping[str, Any], longest: int) -> None:
    assert text["type"] == "plain_text"
    assert 1 <= len(text["text"]) <= longest
    assert text["text"].strip()
    text["text"].encode()


def _element(one: Mapping[str, Any]) -> None:
    assert 1 <= len(one["action_id"]) <= 255
    if "placeholder" in one:
        _plain(one["placeholder"], 150)
    _ELEMENTS[one["type"]](one)


def _button(one: Mapping[str, Any]) -> None:
    _plain(one["text"], 75)
    assert 1 <= len(one.get("value", "x")) <= 2_000
    assert 1 <= len(one.get("accessibility_label", "x")) <= 75
    assert one.get("style", "primary") in {"primary", "danger"}


def _select(one: Mapping[str, Any]) -> None:
    options = list(one.get("options", ()))
    assert ("options" in one) != ("option_groups" in one)
    assert len(options) <= 100
    assert len(one.get("option_groups", ())) <= 100
    for group in one.get("option_groups", ()):
        _plain(group["label"], 75)
        assert 1 <= len(group["options"]) <= 100
        options += group["options"]
    assert options
    for each in options:
        _plain(each["text"], 75)
        assert 1 <= len(each["value"]) <= 150
    chosen = one.get("initial_options", [one["initial_option"]] if "initial_option" in one else [])
    assert all(each in options for each in chosen)


def _text_input(one: Mapping[str, Any]) -> None:
    assert 1 <= one["max_length"] <= 3_000
    assert len(one.get("initial_value", "")) <= one["max_length"]


def _datepicker(one: Mapping[str, Any]) -> None:
    date.fromisoformat(one.get("initial_date", "2026-11-22"))


def _file_input(one: Mapping[str, Any]) -> None:
    assert 1 <= one["max_files"] <= 10


_KINDS = {
    "header": _header,
    "section": _section,
    "context": _context,
    "actions": _actions,
    "context_actions": _context_actions,
    "divider": _divider,
    "input": _input,
    "rich_text": _rich_text,
}
_ELEMENTS = {
    "button": _button,
    "static_select": _select,
    "multi_static_select": _select,
    "plain_text_input": _text_input,
    "datepicker": _datepicker,
    "file_input": _file_input,
}

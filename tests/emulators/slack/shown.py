"""What a person sees in blocks: the words, and what can be clicked or filled in."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Json = Mapping[str, Any]


class NotShownError(Exception):
    """A person cannot click or fill in what is not there."""


@dataclass(frozen=True, slots=True)
class Control:
    """Something to click: an element, or one option of it."""

    block: Json
    element: Json
    label: str
    value: str
    option: Json | None = None

    def payload(self, stamp: str) -> dict[str, Any]:
        """Return what the app is told when it is clicked."""
        told = {"block_id": self.block.get("block_id", ""), "action_ts": stamp}
        told |= {"action_id": self.element.get("action_id", ""), "type": self.element["type"]}
        if self.option is None:
            return {**told, "text": self.element.get("text"), "value": self.value}
        if self.element["type"] in {"checkboxes", "multi_static_select"}:
            return {**told, "selected_options": [self.option]}
        if self.element["type"] == "feedback_buttons":
            return {**told, "text": self.option["text"], "value": self.value}
        return {**told, "selected_option": self.option}


def controls(blocks: Sequence[Json]) -> Iterator[Control]:
    """Yield everything that can be clicked, in order."""
    for block, element in elements(blocks):
        kind = element.get("type")
        if kind in {"button", "icon_button"}:
            text, value = element["text"]["text"], element.get("value", "")
            yield Control(block, element, text, value)
        elif kind == "feedback_buttons":
            for name in ("positive_button", "negative_button"):
                one = element[name]
                yield Control(block, element, one["text"]["text"], one["value"], one)
        else:
            for option in options(element):
                text, value = option["text"]["text"], option["value"]
                yield Control(block, element, text, value, option)


def elements(blocks: Sequence[Json]) -> Iterator[tuple[Json, Json]]:
    """Yield every element that is no input, with its block."""
    for block in blocks:
        if "accessory" in block:
            yield block, block["accessory"]
        if block["type"] in {"actions", "context_actions"}:
            for element in block["elements"]:
                yield block, element


def inputs(blocks: Sequence[Json]) -> list[Json]:
    """Return the input blocks, in order."""
    return [block for block in blocks if block["type"] == "input"]


def options(element: Json) -> Iterator[Json]:
    """Yield the options of a menu."""
    yield from element.get("options", ())
    for group in element.get("option_groups", ()):
        yield from group["options"]


def control(blocks: Sequence[Json], what: str) -> Control:
    """Return what is labelled so, or carries this value or action id."""
    some = list(controls(blocks))
    for same in ("label", "value"):
        for one in some:
            if getattr(one, same) == what:
                return one
    for one in some:
        if one.element.get("action_id") == what:
            return one
    labels = ", ".join(repr(one.label) for one in some) or "nothing"
    raise NotShownError(f"{what!r} is not there to click; {labels} is")


def text_of(told: object) -> str:
    """Return all words in blocks, a line each."""
    return "\n".join(_texts(told))


def _texts(told: object) -> Iterator[str]:
    if isinstance(told, Mapping):
        if isinstance(told.get("text"), str):
            yield told["text"]
        for name, value in told.items():
            if name not in {"text", "options", "option_groups"} or isinstance(value, Mapping):
                yield from _texts(value)
    elif isinstance(told, Sequence) and not isinstance(told, str):
        for one in told:
            yield from _texts(one)


def state(view_blocks: Sequence[Json], values: Mapping[str, str]) -> dict[str, Any]:
    """Return the state of a form's inputs: as given, else as they were filled before.

    A field is named by its block id, its action id or its label.
    """
    left = dict(values)
    filled: dict[str, Any] = {}
    for block in inputs(view_blocks):
        element = block["element"]
        names = (block.get("block_id"), element.get("action_id"), block["label"]["text"])
        given = next((left.pop(name) for name in names if name in left), None)
        value = _filled(element, given)
        filled[block["block_id"]] = {element["action_id"]: {"type": element["type"], **value}}
    if left:
        raise NotShownError(f"there are no fields {sorted(left)} to fill in")
    return filled


def _filled(element: Json, given: object) -> dict[str, Any]:
    kind = element["type"]
    if kind in {"static_select", "radio_buttons"}:
        return {"selected_option": _picked(element, given, element.get("initial_option"))}
    if kind in {"checkboxes", "multi_static_select"}:
        before = element.get("initial_options", [])
        chosen = before if given is None else [_picked(element, one, None) for one in given or ()]
        return {"selected_options": list(chosen)}
    if kind == "file_input":
        return {"files": [] if given is None else [given]}
    for name, key in (("datepicker", "date"), ("timepicker", "time")):
        if kind == name:
            return {f"selected_{key}": given or element.get(f"initial_{key}")}
    return {"value": (given if given is not None else element.get("initial_value")) or None}


def _picked(element: Json, given: object, before: Json | None) -> Json | None:
    if given is None or given == "":
        return before if given is None else None
    for option in options(element):
        if given in {option["value"], option["text"]["text"]}:
            return option
    raise NotShownError(f"{given!r} is not among the options")


def unfilled(view_blocks: Sequence[Json], filled: Json) -> list[str]:
    """Return the labels of the required inputs that are empty: Slack does not let those pass."""
    empty = []
    for block in inputs(view_blocks):
        (value,) = filled[block["block_id"]].values()
        if not block.get("optional") and not any(v for k, v in value.items() if k != "type"):
            empty.append(block["label"]["text"])
    return empty

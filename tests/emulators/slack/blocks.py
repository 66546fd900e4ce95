"""Block Kit's documented limits: what Slack says about blocks and views it does not take.

From docs.slack.dev/reference/block-kit (blocks, block elements, composition objects, views).
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

Found = Iterator[str]
MOST_BLOCKS = {"message": 50, "modal": 100, "home": 100}
MOST_IN_ALL = 13_200
"""Characters in the blocks of one message: seen, not documented."""
LARGEST_VIEW = 250_000
SELECTS = {"static_select", "external_select", "users_select", "conversations_select"}
SELECTS |= {"channels_select"}
MANY = {f"multi_{one}" for one in SELECTS}
PICKERS = {"datepicker", "timepicker", "datetimepicker", "checkboxes", "radio_buttons"}
INPUTS = {"plain_text_input", "email_text_input", "url_text_input", "number_input", "file_input"}
INPUTS |= {"file_input", "rich_text_input"}
IN = {
    "section": SELECTS | MANY | PICKERS | {"button", "overflow", "image", "workflow_button"},
    "actions": SELECTS | PICKERS | {"button", "overflow", "workflow_button"},
    "input": SELECTS | MANY | PICKERS | INPUTS,
    "context": {"image", "plain_text", "mrkdwn"},
    "context_actions": {"feedback_buttons", "icon_button"},
}
MOST_OPTIONS = {"checkboxes": 10, "radio_buttons": 10, "overflow": 5}
FORMS = {
    "initial_date": re.compile(r"\d{4}-\d\d-\d\d"),
    "initial_time": re.compile(r"([01]\d|2[0-3]):[0-5]\d"),
}


def message_problems(blocks: object) -> list[str]:
    """Return what Slack says about the blocks of a message."""
    return list(_blocks(blocks, "message", "/blocks"))


def too_long(blocks: Sequence[Any]) -> bool:
    """Whether all blocks of a message together are too long."""
    return sum(len(one) for one in _texts(blocks)) > MOST_IN_ALL


def view_problems(view: object) -> list[str]:
    """Return what Slack says about a view."""
    if not isinstance(view, Mapping):
        return [_said("must be an object", "/view")]
    kind = view.get("type")
    if kind not in {"modal", "home"}:
        return [_said("must be one of modal, home", "/view/type")]
    return [*_frame(view, str(kind)), *_blocks(view.get("blocks"), str(kind), "/view/blocks")]


def too_large(view: object) -> bool:
    """Whether a view is beyond 250 kB."""
    return len(json.dumps(view)) > LARGEST_VIEW


def _frame(view: Mapping[str, Any], kind: str) -> Found:
    yield from _length(view, "private_metadata", 3000, "/view")
    yield from _length(view, "callback_id", 255, "/view")
    yield from _length(view, "external_id", 255, "/view")
    if kind == "home":
        for name in view.keys() & {"title", "submit", "close"}:
            yield _said(f'additional property "{name}" is not allowed', "/view")
        return
    for name in ("title", "submit", "close"):
        if name in view or name == "title":
            yield from _text(view.get(name), 24, f"/view/{name}", plain=True)
    some = view.get("blocks")
    if isinstance(some, Sequence) and "submit" not in view:
        inputs = [one for one in some if isinstance(one, Mapping) and one.get("type") == "input"]
        if inputs:
            yield _said("submit is required when an input block is within blocks", "/view")


def _blocks(blocks: object, surface: str, at: str) -> Found:
    if not isinstance(blocks, Sequence) or isinstance(blocks, str):
        yield _said("must be an array", at)
        return
    if len(blocks) > MOST_BLOCKS[surface]:
        yield _said(f"no more than {MOST_BLOCKS[surface]} items allowed", at)
    yield from _unique((one.get("block_id") for one in blocks if isinstance(one, Mapping)), at)
    for number, block in enumerate(blocks):
        yield from _block(block, surface, f"{at}/{number}")


def _block(block: object, surface: str, at: str) -> Found:
    if not isinstance(block, Mapping):
        yield _said("must be an object", at)
        return
    kind = str(block.get("type"))
    if kind not in BLOCKS or (surface != "message" and kind in MESSAGES_ONLY):
        yield _said(f"unsupported type: {kind}", f"{at}/type")
        return
    yield from _length(block, "block_id", 255, at)
    yield from BLOCKS[kind](block, at)


def _section(block: Mapping[str, Any], at: str) -> Found:
    if "text" not in block and "fields" not in block:
        yield _said("missing required field: text or fields", at)
    if "text" in block:
        yield from _text(block["text"], 3000, f"{at}/text")
    for number, field in enumerate(_items(block, "fields")):
        yield from _text(field, 2000, f"{at}/fields/{number}")
    if "fields" in block:
        yield from _count(block["fields"], 1, 10, f"{at}/fields")
    if "accessory" in block:
        yield from _element(block["accessory"], "section", f"{at}/accessory")


def _header(block: Mapping[str, Any], at: str) -> Found:
    yield from _text(block.get("text"), 150, f"{at}/text", plain=True)


def _markdown(block: Mapping[str, Any], at: str) -> Found:
    if not block.get("text"):
        yield _said("must be more than 0 characters", f"{at}/text")
    yield from _length(block, "text", 12_000, at)


def _elements(most: int) -> Callable[[Mapping[str, Any], str], Found]:
    def check(block: Mapping[str, Any], at: str) -> Found:
        elements = _items(block, "elements")
        yield from _count(block.get("elements"), 1, most, f"{at}/elements")
        yield from _unique((one.get("action_id") for one in elements), f"{at}/elements")
        for number, element in enumerate(elements):
            yield from _element(element, block["type"], f"{at}/elements/{number}")

    return check


def _input(block: Mapping[str, Any], at: str) -> Found:
    yield from _text(block.get("label"), 2000, f"{at}/label", plain=True)
    if "hint" in block:
        yield from _text(block["hint"], 2000, f"{at}/hint", plain=True)
    yield from _element(block.get("element"), "input", f"{at}/element")


def _image(block: Mapping[str, Any], at: str) -> Found:
    if not block.get("alt_text"):
        yield _said("missing required field: alt_text", at)
    yield from _length(block, "alt_text", 2000, at)
    yield from _length(block, "image_url", 3000, at)
    if "title" in block and block["type"] == "image":
        yield from _text(block["title"], 2000, f"{at}/title", plain=True)
    if "image_url" not in block and "slack_file" not in block:
        yield _said("missing required field: image_url", at)


def _rich(block: Mapping[str, Any], at: str) -> Found:
    kinds = {"rich_text_section", "rich_text_list", "rich_text_preformatted", "rich_text_quote"}
    yield from _count(block.get("elements"), 0, 1000, f"{at}/elements")
    for number, one in enumerate(_items(block, "elements")):
        here = f"{at}/elements/{number}"
        if one.get("type") not in kinds:
            yield _said(f"unsupported type: {one.get('type')}", f"{here}/type")
        for place, part in enumerate(_items(one, "elements")):
            if part.get("type") == "text" and not part.get("text"):
                yield _said("must be more than 0 characters", f"{here}/elements/{place}/text")


def _nothing(block: Mapping[str, Any], at: str) -> Found:
    yield from ()


BLOCKS: Mapping[str, Callable[[Mapping[str, Any], str], Found]] = {
    "section": _section,
    "header": _header,
    "markdown": _markdown,
    "divider": _nothing,
    "actions": _elements(25),
    "context": _elements(10),
    "context_actions": _elements(5),
    "input": _input,
    "image": _image,
    "rich_text": _rich,
}
MESSAGES_ONLY = {"markdown", "context_actions"}


def _element(element: object, within: str, at: str) -> Found:
    if not isinstance(element, Mapping):
        yield _said("must be an object", at)
        return
    kind = str(element.get("type"))
    if kind not in IN[within]:
        yield _said(f"unsupported type: {kind}", f"{at}/type")
        return
    yield from _length(element, "action_id", 255, at)
    if "placeholder" in element:
        yield from _text(element["placeholder"], 150, f"{at}/placeholder", plain=True)
    if "confirm" in element:
        yield from _confirm(element["confirm"], f"{at}/confirm")
    for name, form in FORMS.items():
        if name in element and not form.fullmatch(str(element[name])):
            yield _said("must match the format", f"{at}/{name}")
    yield from ELEMENTS.get(kind, _nothing)(element, at)


def _button(element: Mapping[str, Any], at: str) -> Found:
    yield from _text(element.get("text"), 75, f"{at}/text", plain=True)
    yield from _length(element, "value", 2000, at)
    yield from _length(element, "url", 3000, at)
    yield from _length(element, "accessibility_label", 75, at)
    if element.get("style") not in {None, "primary", "danger"}:
        yield _said("must be one of primary, danger", f"{at}/style")


def _feedback(element: Mapping[str, Any], at: str) -> Found:
    for name in ("positive_button", "negative_button"):
        button = element.get(name)
        if not isinstance(button, Mapping):
            yield _said(f"missing required field: {name}", at)
            continue
        if not button.get("value"):
            yield _said("missing required field: value", f"{at}/{name}")
        yield from _button({**button, "style": None}, f"{at}/{name}")


def _icon(element: Mapping[str, Any], at: str) -> Found:
    if element.get("icon") != "trash":
        yield _said("must be one of trash", f"{at}/icon")
    yield from _button(element, at)


def _writing(element: Mapping[str, Any], at: str) -> Found:
    longest = element.get("max_length", 3000)
    if not isinstance(longest, int) or not 1 <= longest <= 3000:
        yield _said("must be between 1 and 3000", f"{at}/max_length")
        longest = 3000
    yield from _length(element, "initial_value", longest, at)


def _file(element: Mapping[str, Any], at: str) -> Found:
    """See docs.slack.dev/reference/block-kit/block-elements/file-input-element."""
    if not 1 <= element.get("max_files", 10) <= 10:
        yield _said("must be between 1 and 10", f"{at}/max_files")


def _options(element: Mapping[str, Any], at: str) -> Found:
    if "option_groups" in element:
        yield from _groups(element, at)
        return
    kind = element["type"]
    rich = kind in {"checkboxes", "radio_buttons"}
    most = MOST_OPTIONS.get(kind, 100)
    options = _items(element, "options")
    yield from _count(element.get("options"), 1, most, f"{at}/options")
    yield from _unique((one.get("value") for one in options), f"{at}/options", "value")
    for number, option in enumerate(options):
        yield from _option(option, f"{at}/options/{number}", rich=rich)
    yield from _chosen_before(element, options, at)


def _groups(element: Mapping[str, Any], at: str) -> Found:
    yield from _count(element["option_groups"], 1, 100, f"{at}/option_groups")
    for number, group in enumerate(_items(element, "option_groups")):
        here = f"{at}/option_groups/{number}"
        yield from _text(group.get("label"), 75, f"{here}/label", plain=True)
        yield from _count(group.get("options"), 1, 100, f"{here}/options")
        for place, option in enumerate(_items(group, "options")):
            yield from _option(option, f"{here}/options/{place}", rich=False)


def _option(option: Mapping[str, Any], at: str, *, rich: bool) -> Found:
    yield from _text(option.get("text"), 75, f"{at}/text", plain=not rich)
    if not option.get("value"):
        yield _said("missing required field: value", at)
    yield from _length(option, "value", 150, at)
    if "description" in option:
        yield from _text(option["description"], 75, f"{at}/description", plain=not rich)


def _chosen_before(element: Mapping[str, Any], options: Sequence[Any], at: str) -> Found:
    if "initial_option" in element and element["initial_option"] not in options:
        yield _said("must be one of the provided options", f"{at}/initial_option")
    if "initial_options" in element:
        yield from _count(element["initial_options"], 1, 100, f"{at}/initial_options")
    for one in _items(element, "initial_options"):
        if one not in options:
            yield _said("must be one of the provided options", f"{at}/initial_options")


ELEMENTS: Mapping[str, Callable[[Mapping[str, Any], str], Found]] = {
    "button": _button,
    "feedback_buttons": _feedback,
    "icon_button": _icon,
    "plain_text_input": _writing,
    "file_input": _file,
    "static_select": _options,
    "multi_static_select": _options,
    "checkboxes": _options,
    "radio_buttons": _options,
    "overflow": _options,
    "image": _image,
    "mrkdwn": lambda element, at: _text(element, 3000, at),
    "plain_text": lambda element, at: _text(element, 3000, at),
}


def _confirm(told: object, at: str) -> Found:
    if not isinstance(told, Mapping):
        yield _said("must be an object", at)
        return
    for name, longest in (("title", 100), ("text", 300), ("confirm", 30), ("deny", 30)):
        yield from _text(told.get(name), longest, f"{at}/{name}", plain=name != "text")


def _text(told: object, longest: int, at: str, *, plain: bool = False) -> Found:
    if not isinstance(told, Mapping) or told.get("type") not in {"plain_text", "mrkdwn"}:
        yield _said("must be a text object", at)
        return
    if plain and told["type"] != "plain_text":
        yield _said("must be of type plain_text", f"{at}/type")
    if told["type"] == "mrkdwn" and "emoji" in told:
        yield _said('additional property "emoji" is not allowed', at)
    if not told.get("text"):
        yield _said("must be more than 0 characters", f"{at}/text")
    yield from _length(told, "text", longest, at)


def _length(told: Mapping[str, Any], name: str, longest: int, at: str) -> Found:
    value = told.get(name)
    if value is None:
        return
    if not isinstance(value, str):
        yield _said("must be a string", f"{at}/{name}")
    elif len(value) > longest:
        yield _said(f"must be less than {longest + 1} characters", f"{at}/{name}")


def _count(items: object, fewest: int, most: int, at: str) -> Found:
    if not isinstance(items, Sequence) or isinstance(items, str):
        yield _said("must be an array", at)
    elif len(items) < fewest:
        yield _said(f"no less than {fewest} items allowed", at)
    elif len(items) > most:
        yield _said(f"no more than {most} items allowed", at)


def _unique(ids: Iterator[object], at: str, name: str = "") -> Found:
    seen = set()
    for one in ids:
        if one is None:
            continue
        if one in seen:
            yield _said(f"{name or 'id'} must be unique: {one}", at)
        seen.add(one)


def _items(told: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    items = told.get(name)
    if not isinstance(items, Sequence) or isinstance(items, str):
        return []
    return [one for one in items if isinstance(one, Mapping)]


def _texts(told: object) -> Iterator[str]:
    if isinstance(told, Mapping):
        for name, value in told.items():
            if name == "text" and isinstance(value, str):
                yield value
            else:
                yield from _texts(value)
    elif isinstance(told, Sequence) and not isinstance(told, str):
        for one in told:
            yield from _texts(one)


def _said(what: str, at: str) -> str:
    return f"{what} [json-pointer:{at}]"

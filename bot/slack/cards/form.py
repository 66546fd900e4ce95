"""A form as a window to fill in, and back: what was filled in.

The id of a field's block is its name, so that what is wrong can be told beside it
(`response_action: errors`). A text too long for one field goes on in a second, `name~2`.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import islice
from typing import Any

from bot.cards.texts import literal
from bot.slack.cards import blocks, limits
from bot.slack.cards.blocks import Block, Element
from bot.slack.cards.choices import option
from coaching.forms.form import Field, Form, Shape
from coaching.messages import Choice, Filled

_FORM = "form:"
_ON = "~"


def modal_view(form: Form, private: str) -> dict[str, Any]:
    """Return the window of a form; `private` comes back with it (at most 3,000 characters)."""
    intro = blocks.rich(blocks.lines(blocks.words(limits.cut(literal(form.intro), limits.TEXT))))
    return {
        "type": "modal",
        "callback_id": f"{_FORM}{form.key}",
        "title": blocks.plain(form.title, limits.TITLE),
        "submit": blocks.plain(form.send, limits.TITLE),
        "private_metadata": private,
        "blocks": [*intro, *_fields(form.fields, limits.VIEW_BLOCKS - len(intro))],
    }


def _fields(fields: Sequence[Field], room: int) -> Iterator[Block]:
    """Yield every field, one that goes on in further ones only as far as all others have room."""
    spare = room - len(fields)
    for field in fields:
        first, *more = islice(_field(field), 1 + spare)
        spare -= len(more)
        yield from (first, *more)


def _field(field: Field) -> Iterator[Block]:
    for number, element in enumerate(_elements(field), 1):
        first = number == 1
        block: Block = {
            "type": "input",
            "block_id": field.name if first else f"{field.name}{_ON}{number}",
            "label": blocks.plain(field.label if first else "…", limits.FIELD_LABEL),
            "optional": not (field.needed and first),
            "element": {"action_id": "value", **element},
        }
        if field.hint and first:
            block["hint"] = blocks.plain(field.hint, limits.FIELD_LABEL)
        yield block


def _elements(field: Field) -> Iterator[Element]:
    options = [one for one in field.options if 0 < len(one.key) <= limits.OPTION_VALUE]
    match field.shape:
        case Shape.ONE if options:
            yield _one(field, options)
        case Shape.SEVERAL if options:
            yield _several(field, options)
        case Shape.DATE:
            day = {"initial_date": field.value} if _is_day(field.value) else {}
            yield {"type": "datepicker", **day}
        case Shape.FILE:
            yield {"type": "file_input", "max_files": 1}
        case _:
            yield from _texts(field)


def _texts(field: Field) -> Iterator[Element]:
    """Return inputs for a text; a whole one stands there, in as many as it takes."""
    longest = max(1, min(field.longest, limits.TEXT))
    for value in list(limits.pieces(literal(field.value), longest)) or [""]:
        yield {
            "type": "plain_text_input",
            "multiline": field.shape is Shape.LINES,
            "max_length": longest,
            **({"initial_value": value} if value else {}),
        }


def _one(field: Field, options: list[Choice]) -> Element:
    chosen = [option(one) for one in options if one.key == field.value]
    return {
        "type": "static_select",
        **_options(options),
        **({"initial_option": chosen[0]} if chosen else {}),
    }


def _several(field: Field, options: list[Choice]) -> Element:
    wanted = {key.strip() for key in field.value.split(",")}
    chosen = [option(one) for one in options if one.key in wanted]
    return {
        "type": "multi_static_select",
        **_options(options),
        **({"initial_options": chosen} if chosen else {}),
    }


def _options(options: list[Choice]) -> Element:
    """Return options; more than a menu holds are divided into groups named by their ends."""
    most = limits.OPTIONS
    if len(options) <= most:
        return {"options": [option(one) for one in options]}
    parts = [options[at : at + most] for at in range(0, len(options), most)][: limits.GROUPS]
    return {
        "option_groups": [
            {
                "label": blocks.plain(
                    f"{limits.cut(part[0].label, 30)} – {limits.cut(part[-1].label, 30)}",
                    limits.LABEL,
                ),
                "options": [option(one) for one in part],
            }
            for part in parts
        ]
    }


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def filled(view: Mapping[str, Any]) -> Filled:
    """Return what was filled in, from the view of a `view_submission`; "" for what was left empty.

    Files are none of it: they come by themselves.
    """
    values: dict[str, str] = {}
    for block_id, inputs in view.get("state", {}).get("values", {}).items():
        name = block_id.partition(_ON)[0]
        for state in inputs.values():
            if "files" in state:
                continue
            values[name] = values.get(name, "") + _value(state)
    key = str(view.get("callback_id", "")).removeprefix(_FORM)
    return Filled(key, tuple(values.items()))


def _value(state: Mapping[str, Any]) -> str:
    if (several := state.get("selected_options")) is not None:
        return ",".join(one["value"] for one in several)
    chosen = state.get("selected_option") or {}
    return str(chosen.get("value") or state.get("selected_date") or state.get("value") or "")

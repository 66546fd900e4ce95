"""A form as a window to fill in, and back: what was filled in.

The custom id of a field is its name. A text too long for one field goes on in a second, `name~2`,
as far as there is room: a window holds five.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.cards.texts import literal
from bot.discord.cards import blocks, escaping, limits
from bot.discord.cards.blocks import Component, Type
from bot.discord.cards.choices import option
from coaching.forms.form import Field, Form, Shape
from coaching.messages import Choice

_ON = "~"
_DAY = "2026-11-22"
"""How a day is written, shown where none stands."""


def modal(form: Form, custom_id: str) -> dict[str, Any]:
    """Return the window of a form; `custom_id` comes back with it (at most 100 characters)."""
    fields = list(_fields(form.fields))
    intro = blocks.text(escaping.literal(blocks.paragraph(form.intro, limits.TEXT // 2)))
    told = intro if len(fields) < limits.FIELDS else []
    return {
        "custom_id": custom_id,
        "title": blocks.label(form.title, limits.TITLE),
        "components": [*told, *fields] or blocks.text(blocks.NOTHING),
    }


def _fields(fields: Iterable[Field]) -> Iterator[Component]:
    """Yield the fields, and what does not fit into one in further ones as long as there is room."""
    some = list(fields)[: limits.FIELDS]
    spare = limits.FIELDS - len(some)
    for field in some:
        elements = list(_elements(field))[: 1 + spare]
        spare -= len(elements) - 1
        for number, element in enumerate(elements, 1):
            yield _labelled(field, element, number)


def _labelled(field: Field, element: Component, number: int) -> Component:
    first = number == 1
    made = {
        "type": Type.LABEL,
        "label": blocks.label(field.label if first else blocks.NOTHING, limits.FIELD_LABEL),
        "component": {
            "custom_id": field.name if first else f"{field.name}{_ON}{number}",
            "required": field.needed and first,
            **element,
        },
    }
    hint = blocks.label(field.hint, limits.DESCRIPTION)
    return made | ({"description": hint} if field.hint.strip() and first else {})


def _elements(field: Field) -> Iterator[Component]:
    options = [one for one in field.options if 0 < len(one.key) <= limits.OPTION]
    match field.shape:
        case Shape.ONE if options:
            yield _menu(field, options, {field.value}, 1)
        case Shape.SEVERAL if options:
            chosen = {key.strip() for key in field.value.split(",")}
            yield _menu(field, options, chosen, limits.OPTIONS)
        case Shape.FILE:
            yield {"type": Type.UPLOAD, "min_values": int(field.needed), "max_values": 1}
        case _:
            yield from _texts(field)


def _texts(field: Field) -> Iterator[Component]:
    """Yield inputs for a text; a whole one stands there, in as many as it takes."""
    lines = field.shape is Shape.LINES
    words = literal(field.value) if lines else " ".join(literal(field.value).split())
    longest = max(1, min(field.longest, limits.INPUT))
    day = {"placeholder": _DAY} if field.shape is Shape.DATE else {}
    for value in list(limits.pieces(words, longest)) or [""]:
        made = {"type": Type.INPUT, "style": 2 if lines else 1, "max_length": longest, **day}
        yield made | ({"value": value} if value else {})


def _menu(field: Field, options: list[Choice], chosen: set[str], most: int) -> Component:
    """Return a menu of as many options as one holds, those that are chosen among them."""
    apart = {one.key: one for one in options}
    first = sorted(apart, key=lambda key: key not in chosen)[: limits.OPTIONS]
    shown = [one for key, one in apart.items() if key in first]
    return {
        "type": Type.SELECT,
        "min_values": int(field.needed),
        "max_values": min(most, len(shown)),
        "options": [
            option(one) | ({"default": True} if one.key in chosen else {}) for one in shown
        ],
    }


def filled(data: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return what was filled in, field by field, from the data of a window that was handed in.

    "" for what was left empty; fields for files are left out.
    """
    values: dict[str, str] = {}
    for one in _inputs(data.get("components", ())):
        if one.get("type") != Type.UPLOAD and one.get("custom_id"):
            name = str(one["custom_id"]).partition(_ON)[0]
            values[name] = values.get(name, "") + _value(one)
    return tuple(values.items())


def _inputs(components: Iterable[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    """Yield what was filled in, whether it stands in a label or, as of old, in a row."""
    for one in components:
        yield one.get("component") or one
        yield from _inputs(one.get("components", ()))


def _value(one: Mapping[str, Any]) -> str:
    if (several := one.get("values")) is not None:
        return ",".join(several)
    return str(one.get("value") or "")

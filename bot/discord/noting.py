"""A note on a form that was not filled in right: what is wrong, and all that its person wrote.

Discord can show nothing beside a field, and forgets what was typed. The note is seen by its person
alone; what they wrote is read back from it when they open the form again. Nothing of it is kept.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from bot.discord.around import around
from bot.discord.arriving.windows import HandedIn, named
from bot.discord.cards import blocks, limits
from bot.discord.cards.escaping import bold, literal, unescaped
from bot.discord.cards.message import payload
from bot.payload import Payload, number, parts, word
from coaching.forms import Field, Form, Problems, Shape
from coaching.phrases import Phrasebook

_ROOM = limits.TEXT - 200
"""Characters of all texts together: some are left for what stands between."""

_WRITTEN = 1000
"""The id of the component that holds what was written in the first field; the others follow."""

_APART = " · "
_CHOSEN = frozenset({Shape.ONE, Shape.SEVERAL})


def note_of(
    given: HandedIn, problems: Problems, form: Form | None, book: Phrasebook
) -> Mapping[str, Any]:
    """Return the note; what is too long to be told in full is left out."""
    fields = form.fields if form is not None else ()
    labels = {one.name: one.label for one in fields}
    wrong = [
        f"{bold(literal(labels.get(name, name)))}  {literal(words)}"
        for name, words in problems.items()
    ]
    told = blocks.bullets(literal(around(book, "almost")), wrong)
    left = _ROOM - sum(limits.length(one["content"]) for one in told)
    written = list(_written(fields, dict(given.filled.values), left))
    again = {
        "type": blocks.Type.BUTTON,
        "style": blocks.Style.PRIMARY,
        "label": around(book, "fill_in_again"),
        "custom_id": named(given.asked.card, given.filled.form),
    }
    above = blocks.aside(around(book, "you_wrote")) if written else []
    return payload([*told, *above, *written, blocks.row([again])], ephemeral=True)


def filled_in(form: Form, note: Payload) -> Form:
    """Return a form with what its person wrote, as far as a note holds it."""
    found = {
        number(one, "id") - _WRITTEN: unescaped(word(one, "content").partition("\n")[2])
        for one in blocks.every(parts(note, "components"))
        if number(one, "id") >= _WRITTEN
    }
    fields = (
        replace(one, value=_value(one, found[place])) if place in found else one
        for place, one in enumerate(form.fields)
    )
    return replace(form, fields=tuple(fields))


def _written(
    fields: tuple[Field, ...], values: Mapping[str, str], room: int
) -> Iterator[dict[str, Any]]:
    for place, one in enumerate(fields):
        text = f"{bold(literal(one.label))}\n{literal(_label(one, values.get(one.name, '')))}"
        length = limits.length(text)
        if one.shape is not Shape.FILE and one.name in values and length <= room:
            room -= length
            yield {"type": blocks.Type.TEXT, "content": text, "id": _WRITTEN + place}


def _label(field: Field, value: str) -> str:
    """Return a value as it is read: what was chosen by its label."""
    if field.shape not in _CHOSEN:
        return value
    chosen = {one.strip() for one in value.split(",")}
    return _APART.join(one.label for one in field.options if one.key in chosen)


def _value(field: Field, label: str) -> str:
    """Return a value as it is handed in, from how it is read."""
    if field.shape not in _CHOSEN:
        return label
    chosen = set(label.split(_APART))
    return ",".join(one.key for one in field.options if one.label in chosen)

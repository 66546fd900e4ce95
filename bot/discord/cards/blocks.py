"""The components our cards are made of, as plain dicts.

https://docs.discord.com/developers/components/reference
"""

from collections.abc import Iterable, Iterator, Sequence
from enum import IntEnum, IntFlag
from typing import Any

from bot.cards.texts import shown
from bot.discord.cards import limits
from bot.discord.cards.escaping import bold, literal
from bot.payload import Payload, part, parts

Component = dict[str, Any]

NOTHING = "…"
"""Stands where a text must be and is none: Discord refuses an empty one."""


class Type(IntEnum):
    """The types of components that we use."""

    ROW = 1
    BUTTON = 2
    SELECT = 3
    INPUT = 4
    SECTION = 9
    TEXT = 10
    GALLERY = 12
    FILE = 13
    SEPARATOR = 14
    CONTAINER = 17
    LABEL = 18
    UPLOAD = 19


class Style(IntEnum):
    """The styles of buttons that we use."""

    PRIMARY = 1
    SECONDARY = 2
    LINK = 5


class Flag(IntFlag):
    """What a message is (docs: resources/message, Message Flags)."""

    EPHEMERAL = 1 << 6
    COMPONENTS = 1 << 15


class Accent(IntEnum):
    """The colour at the side of a card."""

    CALM = 0x5E9B84
    SAFETY = 0xE8505B
    LATER = 0xE0A458


def every(components: Iterable[Payload]) -> Iterator[Payload]:
    """Yield components and those in them, each before what it holds."""
    for one in components:
        yield one
        yield from every(parts(one, "components"))
        if accessory := part(one, "accessory"):
            yield accessory


def label(text: str, longest: int) -> str:
    """Return a text that stands where no markup is read, in one line."""
    return limits.cut(" ".join(shown(text).split()), longest) or NOTHING


def paragraph(text: str, longest: int) -> str:
    """Return a text that stands among others."""
    return limits.cut(shown(text), longest)


def text(markup: str) -> list[Component]:
    """Return a paragraph of markup; none for an empty one."""
    return [{"type": Type.TEXT, "content": markup}] if markup.strip() else []


def heading(words: str) -> list[Component]:
    """Return a heading; none for an empty one."""
    line = " ".join(words.split())
    return text(f"## {literal(line)}" if line else "")


def aside(words: str) -> list[Component]:
    """Return small grey lines; none for an empty text."""
    lines = (line for line in literal(words).split("\n") if line.strip())
    return text("\n".join(f"-# {line}" for line in lines))


def quote(markup: str) -> str:
    """Return markup with a bar at its side."""
    return "\n".join(f"> {line}" for line in markup.split("\n"))


def bullets(title: str, items: Iterable[str]) -> list[Component]:
    """Return a list of markup under a title in bold."""
    listed = (f"- {one.replace(chr(10), chr(10) + '  ')}" for one in items if one.strip())
    return text("\n".join(filter(None, (bold(title), *listed))))


def beside(markup: str, accessory: Component) -> Component:
    """Return a paragraph with a button at its end."""
    inside = text(markup or NOTHING)
    return {"type": Type.SECTION, "components": inside, "accessory": accessory}


def separator() -> Component:
    """Return a line across."""
    return {"type": Type.SEPARATOR, "divider": True, "spacing": 1}


def row(components: Sequence[Component]) -> Component:
    """Return buttons beside one another, or one menu."""
    return {"type": Type.ROW, "components": list(components)}


def link(name: str, url: str) -> Component:
    """Return a button that leads somewhere: for addresses that we name ourselves alone."""
    return {"type": Type.BUTTON, "style": Style.LINK, "label": label(name, 80), "url": url}


def file(name: str) -> Component:
    """Return a file that is attached under that name."""
    return {"type": Type.FILE, "file": {"url": f"attachment://{name}"}}


def gallery(name: str, alt: str) -> Component:
    """Return a picture that is attached under that name, with what it shows in words."""
    shown = {"media": {"url": f"attachment://{name}"}, "description": alt}
    return {"type": Type.GALLERY, "items": [shown]}


def container(components: Sequence[Component], accent: Accent) -> Component:
    """Return components as one card."""
    made = {"type": Type.CONTAINER, "accent_color": int(accent)}
    return made | {"components": list(components)}

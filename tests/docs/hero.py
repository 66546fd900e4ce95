"""The exchange of README.md as a picture: `python -m tests.docs.hero` draws it anew.

What it shows is what the coach says to that message, but for what it read.
"""

from collections.abc import Iterator
from html import escape
from pathlib import Path
from textwrap import wrap

from bot.thinking import thought
from coaching.messages import FirstAction, Part, Text, Thoughts, Words
from prompts import Book
from tests import exchange

PICTURE = Path(__file__).parents[2] / "docs" / "pictures" / "exchange.svg"
WIDTH, LINE, INSET = 860, 20, 14
LEFT, RIGHT, HALF = 14, 437, 409
_WIDE = {"said": 110, "plain": 49, "aside": 54, "draft": 43}
"""Letters in a line, by how they are set: fewer than fit, since fonts differ."""

_STYLE = """
    text { font: 14px system-ui, sans-serif; fill: #24292f }
    .title { font-weight: 700; font-size: 12px; letter-spacing: .06em; fill: #4d8068 }
    .aside { font-style: italic; font-size: 13px; fill: #57606a }
    .draft { font: 13.5px ui-monospace, monospace }
    rect { rx: 10; fill: #f3f5f7 } rect.you { fill: #dcebe3 } rect.act { fill: #f7f0de }
    rect.page { fill: #fff; rx: 14 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 } .aside { fill: #9da7b1 } .title { fill: #7fbf9f }
      rect { fill: #262c33 } rect.you { fill: #1f3a2d } rect.act { fill: #3a3120 }
      rect.page { fill: #161b22 }
    }
"""
Set = tuple[str, str]
"""A line and how it is set."""

Box = tuple[str, list[Set]]
"""What a box is, and its lines."""


def drawn() -> str:
    """Return the picture as SVG, for a light and a dark page."""
    said = exchange.shown(exchange.README.read_text(encoding="utf-8"))[0]
    reply = thought(said, exchange.DAY, Book.open())
    you: list[Box] = [("you", list(_told("YOU", said, "said")))]
    left: list[Box] = [("", list(_opening(reply))), ("", list(_thoughts(reply)))]
    right: list[Box] = [("act", list(_action(reply))), *_drafts(reply)]
    top = LEFT + _height(you)
    height = top + max(_height(left), _height(right))
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" role="img" aria-label="The exchange below, as a picture">'
    )
    page = f'<rect class="page" width="{WIDTH}" height="{height}"/>'
    boxes = (
        *_column(LEFT, LEFT, you, WIDTH - 2 * LEFT),
        *_column(LEFT, top, left),
        *_column(RIGHT, top, right),
    )
    return "\n".join([head, f"<style>{_STYLE}</style>", page, *boxes, "</svg>\n"])


def _opening(reply: tuple[Part, ...]) -> Iterator[Set]:
    found = next(part for part in reply if isinstance(part, Text))
    return _told("THE FIRST THOUGHT", found.text, "plain")


def _thoughts(reply: tuple[Part, ...]) -> Iterator[Set]:
    (found,) = (part for part in reply if isinstance(part, Thoughts))
    yield found.title.upper(), "title"
    for number, one in enumerate(found.thoughts):
        if number:
            yield "", "plain"
        yield from _set(one.text, "plain")
        yield from _set(f"({one.rests_on})", "aside")


def _action(reply: tuple[Part, ...]) -> Iterator[Set]:
    (found,) = (part for part in reply if isinstance(part, FirstAction))
    yield from _told(
        found.title.upper(), " ".join(filter(None, (found.text, found.closing))), "plain"
    )


def _drafts(reply: tuple[Part, ...]) -> Iterator[Box]:
    for part in reply:
        if isinstance(part, Words):
            yield "", list(_told(part.title.upper(), part.draft.body, "draft"))


def _told(title: str, text: str, how: str) -> Iterator[Set]:
    yield title.rstrip(":"), "title"
    yield from _set(text, how)


def _set(text: str, how: str) -> Iterator[Set]:
    for line in filter(None, text.splitlines()):
        yield from ((one, how) for one in wrap(line, _WIDE[how]))


def _height(boxes: list[Box]) -> int:
    return sum(_tall(lines) + LEFT for _, lines in boxes)


def _tall(lines: list[Set]) -> int:
    return len(lines) * LINE + 2 * INSET - 4


def _column(x: int, top: int, boxes: list[Box], wide: int = HALF) -> Iterator[str]:
    for kind, lines in boxes:
        tall = _tall(lines)
        yield f'<rect class="{kind}" x="{x}" y="{top}" width="{wide}" height="{tall}"/>'
        for number, (line, how) in enumerate(lines):
            y = top + INSET + number * LINE + 12
            yield f'<text class="{how}" x="{x + INSET}" y="{y}">{escape(line)}</text>'
        top += tall + LEFT


if __name__ == "__main__":
    PICTURE.write_text(drawn(), encoding="utf-8")

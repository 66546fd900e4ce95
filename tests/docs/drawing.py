"""The drawing of docs/architecture.md: `python -m tests.docs.drawing` draws it anew.

A box is a folder or some files; an arrow says that one imports the other. Arrows that follow from
others (what my user's user uses) are left out. A test holds all of it to the real imports.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

PICTURE = Path(__file__).parents[2] / "docs" / "pictures" / "architecture.svg"
WIDTH, HEIGHT = 860, 800
_TALL, _GAP = 56, 46


@dataclass(frozen=True, slots=True)
class Box:
    """Some modules, what they do, and where they stand: `x` from the left, `row` from the top."""

    modules: tuple[str, ...]
    name: str
    does: str
    x: int
    row: int
    wide: int = 200
    kind: str = "part"  # or "core", "root", "port"

    @property
    def top(self) -> int:
        return 16 + self.row * (_TALL + _GAP)

    @property
    def middle(self) -> int:
        return self.x + self.wide // 2


BOXES = {
    "commands": Box(("bot.__main__", "bot.cli", "bot.talking", "bot.working"), "bot/cli.py …", "the commands", 330, 0),
    "serving": Box(("bot.serving", "bot.platforms"), "bot/serving.py, platforms.py", "what is served, in one process", 200, 1, 240),
    "console": Box(("bot.console",), "bot/console/", "the terminal as a platform", 560, 1),
    "slack": Box(("bot.slack",), "bot/slack/", "speaks and listens there", 16, 2, 190),
    "discord": Box(("bot.discord",), "bot/discord/", "speaks and listens there", 226, 2, 190),
    "app": Box(("bot.app",), "bot/app.py", "puts the parts together", 560, 2, 200, "root"),
    "cards": Box(("bot.cards",), "bot/cards/", "what all cards share", 121, 3, 190),
    "delivery": Box(("bot.delivery",), "bot/delivery/", "nothing lost, nothing twice · port Chat", 226, 4, 270),
    "llm": Box(("bot.llm",), "bot/llm/", "a model that may help", 640, 4),
    "watching": Box(("bot.watching",), "bot/watching/", "logs, figures, health · port Watcher", 16, 5, 250),
    "conversation": Box(
        ("bot.conversation", "bot.voicing", "bot.linking", "bot.importing", "bot.taking_in", "bot.taking_back", "bot.bringing", "bot.falling_due"),
        "bot/conversation.py …", "one turn of one person", 340, 5, 220,
    ),
    "storage": Box(("storage",), "storage/", "remembers, sealed", 180, 6),
    "voice": Box(("bot.voice",), "bot/voice.py", "port Voice", 450, 6, 150, "port"),
    "prompts": Box(("prompts",), "prompts/", "every word, as Markdown", 640, 6),
    "coaching": Box(("coaching",), "coaching/", "reads, decides, words: no I/O, no clock, no chance", 180, 7, 510, "core"),
}  # fmt: skip

ARROWS = (
    ("commands", "serving"), ("commands", "console"),
    ("serving", "slack"), ("serving", "discord"), ("serving", "app"), ("console", "app"),
    ("slack", "cards"), ("discord", "cards"), ("cards", "delivery"),
    ("app", "delivery"), ("app", "llm"),
    ("delivery", "watching"), ("delivery", "conversation"), ("llm", "watching"),
    ("watching", "storage"), ("conversation", "storage"),
    ("conversation", "voice"), ("llm", "voice"), ("llm", "prompts"),
    ("storage", "coaching"), ("voice", "coaching"), ("prompts", "coaching"),
)  # fmt: skip

_STYLE = """
    text { font: 13px system-ui, sans-serif; fill: #24292f; text-anchor: middle }
    .name { font-weight: 600; font-size: 14px }
    rect { fill: #f3f5f7; stroke: #8c959f; rx: 8 }
    .core { fill: #dcebe3; stroke: #4d8068 } .root { fill: #f5ecd6; stroke: #9a7b2e }
    .port { stroke-dasharray: 5 4 }
    path { stroke: #57606a; stroke-width: 1.4; fill: none; marker-end: url(#end) }
    #end path { fill: #57606a; stroke: none; marker-end: none }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 } rect { fill: #21262d; stroke: #6e7681 }
      .core { fill: #1c3328; stroke: #5f9b80 } .root { fill: #3a3120; stroke: #b3964b }
      path { stroke: #9da7b1 } #end path { fill: #9da7b1 }
    }
"""


def drawn() -> str:
    """Return the picture as SVG, for a light and a dark page."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'width="{WIDTH}" height="{HEIGHT}" role="img" aria-label="Which part imports which">'
    )
    end = '<marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 8 4 0 8z"/></marker>'
    return "\n".join(
        [head, f"<style>{_STYLE}</style>", f"<defs>{end}</defs>", *_lines(), "</svg>\n"]
    )


def _lines() -> Iterator[str]:
    for user, used in ARROWS:
        yield _arrow(BOXES[user], BOXES[used])
    for box in BOXES.values():
        yield f'<rect class="{box.kind}" x="{box.x}" y="{box.top}" width="{box.wide}" height="{_TALL}"/>'
        yield f'<text class="name" x="{box.middle}" y="{box.top + 24}">{escape(box.name)}</text>'
        yield f'<text x="{box.middle}" y="{box.top + 43}">{escape(box.does)}</text>'


def _arrow(user: Box, used: Box) -> str:
    begin, end = user.top + _TALL, used.top - 2
    at, to = _near(user, used), _near(used, user)
    bend = begin + (end - begin) // 2
    return f'<path d="M{at} {begin}C{at} {bend} {to} {bend} {to} {end}"/>'


def _near(box: Box, other: Box) -> int:
    """Return where on its edge a box is touched: towards the other one."""
    inner = box.wide // 2 - 24
    return box.middle + max(-inner, min(inner, (other.middle - box.middle) // 3))


if __name__ == "__main__":
    PICTURE.write_text(drawn(), encoding="utf-8")

"""The exchange the README shows: `python -m tests.exchange` renews it (part of `make fix`)."""

import re
from datetime import date
from pathlib import Path

from bot.answering import Coach

README = Path(__file__).parents[1] / "README.md"
_SHOWN = re.compile(r"(^> \*\*You:\*\* (?P<said>.*)\n\n)(?P<answer>(?:>.*\n)+)", re.MULTILINE)
DAY = date(2026, 11, 22)


def shown(text: str) -> tuple[str, str]:
    """Return what the README has the user say, and the answer it shows."""
    match = _SHOWN.search(text)
    if match is None:
        raise ValueError("README.md shows no exchange: a line with **You:** and quoted lines")
    return match["said"], match["answer"]


def quoted(said: str) -> str:
    """Return what the coach answers now, as quoted Markdown that keeps its lines."""
    reply = re.sub(r"(?<=\S)\n(?=\S)", r"\\\n", Coach(DAY).reply(said))
    return "".join(f"{f'> {line}'.rstrip()}\n" for line in reply.splitlines())


def renew() -> None:
    """Put the present answer into the README."""
    text = README.read_text(encoding="utf-8")
    said, answer = shown(text)
    README.write_text(text.replace(answer, quoted(said)), encoding="utf-8")


if __name__ == "__main__":
    renew()

"""`.env.example`, made of the settings and of the page that describes them.

`python -m tests.dotenv_example` renews it (part of `make fix`).
"""

import re
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap
from typing import Any, get_args

from pydantic import SecretStr
from pydantic_core import PydanticUndefined

from bot.settings import Settings

ROOT = Path(__file__).parents[1]
EXAMPLE, PAGE = ROOT / ".env.example", ROOT / "docs" / "settings.md"
_FIRST = """\
# What can be set. Copy this file to .env, in the folder you start in (for a container: beside
# compose.yaml), and take the # away from what you need. Nothing here has to be set to try it:
# second-thought chat. Where a value stands, it is what holds without the line. A secret may also
# lie in a file of its own: SLACK_BOT_TOKEN_FILE=secrets/slack_bot_token
# docs/settings.md says more of each.
"""


def made() -> str:
    """Return the file as it should be."""
    page = PAGE.read_text(encoding="utf-8")
    return "\n".join([_FIRST, *(_group(title, body) for title, body in _groups(page))])


def _groups(page: str) -> Iterator[tuple[str, str]]:
    for group in page.split("\n## ")[1:]:
        title, _, body = group.partition("\n")
        yield title, body


def _group(title: str, body: str) -> str:
    settings = re.findall(r"^### ([A-Z_]+)\n(.+)", body, re.MULTILINE)
    return "\n".join([f"# --- {title}\n", *(_setting(name, said) for name, said in settings)])


def _setting(name: str, said: str) -> str:
    lines = "".join(f"# {line}\n" for line in wrap(_shortly(said), 98, break_on_hyphens=False))
    return f"{lines}#{name}={_value(name.lower())}\n"


def _shortly(said: str) -> str:
    """Return the first sentence of what is said, and when it is needed."""
    plain = re.sub(r"\*\([a-z]+\)\* |`", "", re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", said))
    first, *more = re.split(r"(?<=\.) (?=[A-Z0-9])", plain)
    return " ".join([first, *(one for one in more if one.startswith("Needed "))])


def _value(name: str) -> str:
    """Return what holds where nothing is set; "" for a secret and for what has no value then."""
    field = Settings.model_fields[name]
    value: Any = field.get_default()
    if value in (None, PydanticUndefined) or SecretStr in get_args(field.annotation):
        return ""
    return (
        f"{value:g}" if isinstance(value, float) else str(int(value) if value is False else value)
    )


if __name__ == "__main__":
    EXAMPLE.write_text(made(), encoding="utf-8")

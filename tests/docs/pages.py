"""The pages, and what can be found in them."""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")]
PAGES = [page for page in PAGES if page.exists()] + sorted((ROOT / "docs").glob("*.md"))
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
TARGETS = re.findall(r"^([a-z]+):.*## \S", MAKEFILE, re.MULTILINE)
_CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)


def text_of(page: str) -> str:
    """Return a page of docs/."""
    return (ROOT / "docs" / page).read_text(encoding="utf-8")


def section(heading: str, page: str = "cli.md", level: int = 3) -> str:
    """Return what stands under a heading of a page of docs/."""
    begin = f"{'#' * level} {re.escape(heading)}"
    ends = f"#{{1,{level}}} "
    found = re.search(rf"^{begin}\n(.*?)(?=^{ends}|\Z)", text_of(page), re.MULTILINE | re.DOTALL)
    assert found, f"docs/{page} has no heading {heading}"
    return found[1]


def console_lines(page: Path) -> list[str]:
    """Return the commands of a page's console blocks, without their comments."""
    blocks = _CONSOLE.findall(page.read_text(encoding="utf-8"))
    return [line.split("  #")[0].strip() for block in blocks for line in block.splitlines() if line]


_OURS = re.compile(r"(?:^|(?<!-u)[\s/;&(])second-thought (?P<words>[a-z][^\n|#>;&]*)")
_SPAN = re.compile(r"`([^`]+)`")


def calls(page: Path) -> list[str]:
    """Return what follows `second-thought` wherever a page shows it as code."""
    shown = (match["words"] for code in _code(page) for match in _OURS.finditer(code))
    return [re.sub(r" 2?$", "", words.rstrip(" \\")) for words in shown]


def _code(page: Path) -> Iterator[str]:
    fenced = False
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.lstrip().startswith("```"):
            fenced = not fenced
        elif fenced or line.startswith("    "):
            yield line
        else:
            yield from _SPAN.findall(line)

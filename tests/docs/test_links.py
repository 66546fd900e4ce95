"""Links lead somewhere: to a file that is there, to a heading it has."""

import re
from itertools import pairwise
from pathlib import Path

import pytest

from tests.docs.pages import PAGES, ROOT

_LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)")
_ANCHOR = re.compile(r"\]\((?!https?:)([^)#]*)#([^)]+)\)")
_HEADING = re.compile(r"^#+ (.*)", re.MULTILINE)
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_file_leads_to_one(page: Path) -> None:
    for link in _LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / link).exists(), link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_heading_leads_to_one(page: Path) -> None:
    for link, anchor in _ANCHOR.findall(page.read_text(encoding="utf-8")):
        there = page.parent / link if link else page
        headings = _HEADING.findall(_FENCED.sub("", there.read_text(encoding="utf-8")))
        assert anchor in map(anchored, headings), f"{link}#{anchor}"


@pytest.mark.parametrize("page", sorted((ROOT / "docs").glob("*.md")), ids=lambda page: page.name)
def test_whoever_reads_the_readme_finds_every_page(page: Path) -> None:
    assert f"(docs/{page.name})" in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_picture_says_what_it_shows(page: Path) -> None:
    for said in re.findall(r"!\[([^\]]*)\]\(", page.read_text(encoding="utf-8")):
        assert len(said.split()) > 5, said


def anchored(heading: str) -> str:
    """Return the anchor of a heading, as GitHub makes it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if page.name != "benchmarks.md"],  # a measurement fills it
    ids=lambda page: page.name,
)
def test_no_heading_stands_alone(page: Path) -> None:
    lines = _FENCED.sub("words\n", page.read_text(encoding="utf-8")).splitlines()
    told = [line for line in lines if line.strip()]
    for line, below in pairwise([*told, "# end"]):
        assert not (_level(line) and 0 < _level(below) <= _level(line)), line


def _level(line: str) -> int:
    found = re.match(r"(#+) ", line)
    return len(found[1]) if found else 0

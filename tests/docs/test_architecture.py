"""The drawing of docs/architecture.md is true: its arrows are the imports between its boxes."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import grimp
import pytest

from tests.docs.drawing import ARROWS, BOXES, PICTURE, drawn

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def imports() -> set[tuple[str, str]]:
    """Return which boxes import which, for more than their types."""
    graph = grimp.build_graph(
        "bot", "coaching", "prompts", "storage", exclude_type_checking_imports=True, cache_dir=None
    )
    own = {module: box for module in graph.modules if (box := box_of(module))}
    return {
        (own[user], own[used])
        for user in own
        for used in graph.find_modules_directly_imported_by(user)
        if used in own and own[used] != own[user]
    }


def box_of(module: str) -> str:
    parts = module.split(".")
    beginnings = {".".join(parts[:length]) for length in range(1, len(parts) + 1)}
    return next((name for name, box in BOXES.items() if beginnings & set(box.modules)), "")


def reached(begin: str, arrows: Iterable[tuple[str, str]]) -> set[str]:
    """Return what can be come to along arrows."""
    found, open_ends = set[str](), [begin]
    while open_ends:
        here = open_ends.pop()
        new = {used for user, used in arrows if user == here} - found
        found |= new
        open_ends += new
    return found


def test_every_arrow_is_an_import(imports: set[tuple[str, str]]) -> None:
    assert sorted(set(ARROWS) - imports) == []


def test_every_import_is_an_arrow_or_follows_from_some(imports: set[tuple[str, str]]) -> None:
    from_box: Mapping[str, set[str]] = {name: reached(name, ARROWS) for name in BOXES}
    assert sorted((user, used) for user, used in imports if used not in from_box[user]) == []


def test_no_arrow_follows_from_others_and_none_leads_back() -> None:
    for arrow in ARROWS:
        user, used = arrow
        assert used not in reached(user, set(ARROWS) - {arrow}), f"{user} -> {used} goes without"
        assert user not in reached(user, ARROWS)


def test_every_module_of_a_box_is_there() -> None:
    for box in BOXES.values():
        for module in box.modules:
            path = ROOT / module.replace(".", "/")
            assert path.is_dir() or path.with_suffix(".py").exists(), module


def test_the_picture_is_the_one_that_is_drawn() -> None:
    assert PICTURE.read_text(encoding="utf-8") == drawn(), "`make fix` draws it anew"


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`((?:[\w.]+/)+[\w.]*)`", PAGE))))
def test_every_place_that_is_named_is_there(path: str) -> None:
    assert (ROOT / path).exists()

"""Nothing that tells who somebody is leaves, whatever is told: every text of the evaluations."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.llm.wire.model import Model
from coaching.memory.settings import Leaves
from coaching.text import fold
from tests.llm.conftest import Opening
from tests.llm.voices import asker, both, voice

HERE = Path(__file__).parent
CASES = HERE.parents[1] / "evals" / "cases"
NAMES: dict[str, list[str]] = json.loads((HERE / "names.json").read_text(encoding="utf-8"))
_ADDRESS = re.compile(r"@\w|\w@|https?:|www\.|\d{5,}|\.example\b")
_WORD = re.compile(r"\w+")


def texts() -> Iterator[tuple[str, str]]:
    """Yield every text of the evaluations, with its id."""
    for name in ("situations", "audit_messages", "stories"):
        for line in (CASES / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            yield case["id"], case["text"]


TEXTS = dict(texts())


@pytest.fixture
async def silent(opening: Opening) -> Model:
    """Return a model that nobody asks."""
    return await opening()


@pytest.mark.parametrize("leaves", [Leaves.FACTS, Leaves.WORDS, Leaves.STYLE])
async def test_no_name_or_address_leaves(silent: Model, leaves: Leaves) -> None:
    leaked = {}
    for case, text in TEXTS.items():
        told = asker(leaves, own=(text,))
        left = "\n".join(one.text for one in voice(silent).asking(told).leaving(both(text)))
        found = [name for name in NAMES.get(case, ()) if names(name, left)]
        found += _ADDRESS.findall(left)
        if found:
            leaked[case] = found

    assert leaked == {}


async def test_no_sentence_leaves_where_facts_do(silent: Model) -> None:
    leaked = {}
    for case, text in TEXTS.items():
        read, said = both(text)
        asking = voice(silent).asking(asker(Leaves.FACTS, own=(text,)))
        assert asking.leaving((read,)) == ()
        (left,) = asking.leaving((said,))
        if found := threes(text) & threes(left.text):
            leaked[case] = found

    assert leaked == {}


def test_the_table_of_names_is_of_these_texts() -> None:
    for case, named in NAMES.items():
        assert all(fold(name) in fold(TEXTS[case]) for name in named), case


def names(name: str, left: str) -> bool:
    """Tell whether a name, or a part of it, stands in what leaves."""
    parts = [name, *re.split(r"[ \-]", name)]
    whole = (rf"(?<!\w){re.escape(fold(part))}(?!\w)" for part in parts if len(part) > 1)
    return any(re.search(pattern, fold(left)) for pattern in whole)


def threes(text: str) -> set[tuple[str, ...]]:
    """Return all that stands in three words side by side."""
    words = _WORD.findall(fold(text))
    return set(zip(words, words[1:], words[2:], strict=False))

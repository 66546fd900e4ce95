"""Phrase files and prompts that are nearly right: a book, or a fault that names its file."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from prompts import Book
from prompts.book import PhrasebookError
from tests.fuzz.odd import torn

WHOLE = """---
about: Words.
slots: [name, day]
tags: [close, casual]
---
## one
- `close !casual` Hi {name}, see you on {day}.
- Plain {{brace}}.

## two
- Type `help` now.
"""
PIECES = some.sampled_from(
    [
        *(
            "---\n",
            "## ",
            "- ",
            "`",
            "!",
            "{",
            "}",
            "{name}",
            "{{",
            "\n",
            ":",
            "[",
            "]",
            "&a",
            "*a",
        ),
        *(
            "about: x\n",
            "slots: [day]\n",
            "{name.__class__}",
            "{name!r}",
            "{name:>9999999}",
            "!!python/object:os",
        ),
    ]
)
TORN = torn(WHOLE) | torn(WHOLE).flatmap(torn) | some.lists(PIECES, max_size=12).map("".join)


@settings(deadline=None)
@given(TORN, some.sampled_from(["", WHOLE]))
def test_a_torn_phrase_file_is_a_book_or_a_named_fault(
    tmp_path_factory: pytest.TempPathFactory, text: str, before: str
) -> None:
    folder: Path = tmp_path_factory.mktemp("book")
    (folder / "any.md").write_text(before + text, encoding="utf-8", errors="replace")
    fault = ""
    try:
        book = Book.read(folder)
    except PhrasebookError as error:
        fault = str(error)
    else:
        _say_all(book)
    assert not fault or fault.startswith("any.md: ")


def _say_all(book: Book) -> None:
    slots = {"name": "Dana", "day": "Monday"}
    for key in book.keys():  # noqa: SIM118  # it is no mapping
        for phrase in book.phrases(key):
            assert phrase.slots <= set(slots)
            assert phrase.text.format_map(slots)

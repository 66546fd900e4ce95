"""The phrasebook's format: what a file may hold, and how a fault in one is named."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.phrases import choose, seeded
from prompts.book import Book, PhrasebookError

FRONT = "---\nabout: Words for a test.\n---\n"


def book(folder: Path, **files: str) -> Book:
    """Write the files (`a__b` is `a/b.md`) and open them as one book."""
    for name, text in files.items():
        path = folder / f"{name.replace('__', '/')}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Book.read(folder)


def refused(folder: Path, text: str) -> str:
    """Open a book whose one file is faulty and return what is said about it."""
    with pytest.raises(PhrasebookError) as caught:
        book(folder, faulty=text)
    return str(caught.value)


def test_the_english_book_opens_and_is_not_empty() -> None:
    keys = Book.open().keys()
    assert keys == sorted(keys)
    assert "drafts/no_ask_note/message_opening" in keys


def test_a_language_without_a_folder_cannot_be_opened() -> None:
    with pytest.raises(FileNotFoundError):
        Book.open("xx")


def test_path_and_heading_make_the_key_and_order_is_kept(tmp_path: Path) -> None:
    opened = book(
        tmp_path,
        top=f"{FRONT}\n## one\n- First.\n- Second.\n",
        deep__er__file=f"{FRONT}## two words\n- Third.\n",
    )
    assert opened.keys() == ["deep/er/file/two words", "top/one"]
    assert [phrase.text for phrase in opened.phrases("top/one")] == ["First.", "Second."]


def test_a_heading_that_comes_back_goes_on_with_its_list(tmp_path: Path) -> None:
    opened = book(tmp_path, top=f"{FRONT}## one\n- First.\n## two\n- Other.\n## one\n- Second.\n")
    assert [phrase.text for phrase in opened.phrases("top/one")] == ["First.", "Second."]


def test_an_unknown_key_is_a_key_error(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        book(tmp_path, top=f"{FRONT}## one\n- First.\n").phrases("top/two")


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a phrase", encoding="utf-8")
    assert book(tmp_path, top=f"{FRONT}## one\n- First.\n").keys() == ["top/one"]


def test_a_phrase_wraps_onto_indented_lines(tmp_path: Path) -> None:
    opened = book(tmp_path, top=f"{FRONT}## one\n- First half,\n  second   half.\n")
    assert opened.phrases("top/one")[0].text == "First half, second half."


def test_an_indented_block_after_a_blank_line_is_a_new_paragraph(tmp_path: Path) -> None:
    text = f"{FRONT}## one\n- First.\n\n  Second,\n  still second.\n\n- Other.\n"
    assert [phrase.text for phrase in book(tmp_path, top=text).phrases("top/one")] == [
        "First.\n\nSecond, still second.",
        "Other.",
    ]


def test_tags_and_slots_are_read(tmp_path: Path) -> None:
    front = "---\nabout: Words.\nslots: [name]\ntags: [close, casual]\n---\n"
    text = f"{front}## one\n- `close !casual` Hi {{name}}, hi {{name}}.\n- Plain.\n"
    first, second = book(tmp_path, top=text).phrases("top/one")
    assert first.tags == {"close", "!casual"}
    assert first.slots == {"name"}
    assert first.text == "Hi {name}, hi {name}."
    assert (second.tags, second.slots) == (frozenset(), frozenset())


def test_code_style_later_in_a_phrase_is_no_tag(tmp_path: Path) -> None:
    phrase = book(tmp_path, top=f"{FRONT}## one\n- Type `help` now.\n").phrases("top/one")[0]
    assert phrase.text == "Type `help` now."
    assert not phrase.tags


def test_doubled_braces_are_braces_to_say(tmp_path: Path) -> None:
    phrase = book(tmp_path, top=f"{FRONT}## one\n- A {{{{brace}}}}.\n").phrases("top/one")[0]
    assert not phrase.slots
    assert phrase.text.format_map({}) == "A {brace}."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("## one\n- First.\n", "must start with front matter"),
        ("---\nabout: x\n## one\n- First.\n", "must start with front matter"),
        ("---\nabout: [x\n---\n## one\n- First.\n", "front matter is not YAML"),
        ("---\nabout: 0000-01-01\n---\n## one\n- First.\n", "front matter is not YAML"),
        ("---\n- x\n---\n## one\n- First.\n", "needs an `about` line"),
        ("---\ntags: [a]\n---\n## one\n- `a` First.\n", "needs an `about` line"),
        ("---\nabout:\n---\n## one\n- First.\n", "needs an `about` line"),
        ("---\nabout: x\nslots: [{a: b}]\n---\n", "`slots` must be a list of words"),
        ("---\nabout: x\ntags: close\n---\n", "`tags` must be a list of words"),
        ("---\nabout: x\n7: y\n---\n", "unknown front matter: 7"),
        ("---\nabout: x\nauthor: y\nbcc: z\n---\n## one\n- First.\n", "author, bcc"),
        (f"{FRONT}## one\n- `close` First.\n", "tag not declared in the front matter: close"),
        (f"{FRONT}## one\n- `!close` First.\n", "tag not declared in the front matter: close"),
        (f"{FRONT}## one\n- Hi {{name}}.\n", "slot not declared in the front matter: name"),
        (f"{FRONT}## one\n- Hi {{name.\n", "one: "),
        (f"{FRONT}## one\n- Hi }} you.\n", "one: "),
        (f"{FRONT}- First.\n", "neither a heading nor a phrase"),
        (f"{FRONT}## one\nFirst.\n", "neither a heading nor a phrase"),
        (f"{FRONT}# one\n", "neither a heading nor a phrase"),
        (f"{FRONT}## one\n  First.\n", "neither a heading nor a phrase"),
        ("---\nabout: x\nslots: [name, day]\n---\n## one\n- Hi {name}.\n", "never used: day"),
        ("---\nabout: x\ntags: [a, b]\n---\n## one\n- `!a` Hi.\n", "never used: b"),
    ],
)
def test_a_fault_names_the_file_and_what_is_wrong(tmp_path: Path, text: str, said: str) -> None:
    message = refused(tmp_path, text)
    assert message.startswith("faulty.md: ")
    assert said in message


def test_a_fault_in_a_folder_names_the_way_there(tmp_path: Path) -> None:
    with pytest.raises(PhrasebookError, match=r"^deep/file\.md: "):
        book(tmp_path, deep__file="nothing")


def test_a_file_may_be_empty_of_phrases(tmp_path: Path) -> None:
    assert book(tmp_path, top=FRONT).keys() == []


def test_a_book_is_what_the_core_chooses_from(tmp_path: Path) -> None:
    front = "---\nabout: Words.\nslots: [name]\ntags: [close]\n---\n"
    text = f"{front}## one\n- Hello.\n- `close` Hi.\n- Hi {{name}}.\n"
    opened = book(tmp_path, top=text)
    assert choose(opened, "top/one", {}, [], seeded("s")) == "Hello."
    assert choose(opened, "top/one", {}, ["close"], seeded("s")) == "Hi."
    assert choose(opened, "top/one", {"name": "Rhea"}, [], seeded("s")) in {"Hello.", "Hi Rhea."}


@given(st.text(max_size=200))
def test_any_text_is_either_a_book_or_a_named_fault(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.mktemp("book")
    (folder / "any.md").write_text(FRONT + text, encoding="utf-8", errors="replace")
    fault = ""
    try:
        Book.read(folder)
    except PhrasebookError as error:
        fault = str(error)
    assert not fault or fault.startswith("any.md: ")

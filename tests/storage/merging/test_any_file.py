"""What holds for any file and any memory: nobody twice, nothing lost, every row accounted for."""

from dataclasses import fields, replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.memory import Contact, Everything, State
from coaching.situation import Tie
from storage.importing import Entry, Parsed
from storage.merging import plan, resolved, values
from tests.storage.merging.files import MOMENT, after, contact, entry, imported, planned

NAMES = st.sampled_from(["Dana Cole", "dana cole", "Dana", "D. Cole", "Jane Cole", "Wei Zhang"])
EMAILS = st.sampled_from(["a@x.example", "A@X.example", "b@x.example", "c@x.example"])
PHONES = st.sampled_from(["+45 20 00 00 00", "20 00 00 00", "555-0101", "12", "+47 20000000"])
PAGES = st.sampled_from(["", "https://linkedin.com/in/a", "www.linkedin.com/in/b/", "x.example/a"])
WORDS = st.sampled_from(["", "Acme", "ACME", "Foundry"])
DAYS = st.sampled_from([None, date(2020, 1, 1), date(2021, 1, 1)])
BIRTHDAYS = st.sampled_from(["", "--05-04", "1980-05-04", "1990-01-01"])
ROWS = st.builds(
    Entry,
    row=st.integers(2, 99),
    name=st.none() | NAMES,
    emails=st.lists(EMAILS, max_size=2).map(tuple),
    phones=st.lists(PHONES, max_size=2).map(tuple),
    company=WORDS,
    position=WORDS,
    url=PAGES,
    connected_on=DAYS,
    birthday=BIRTHDAYS,
    notes=WORDS,
    nickname=st.sampled_from(["", "Dee", "Dana"]),
).filter(lambda row: bool(row.name or row.emails or row.phones or row.company))
FILES = st.lists(ROWS, max_size=6).map(lambda rows: Parsed(format="table", entries=tuple(rows)))
HANDLES = st.lists(EMAILS | PHONES | PAGES.filter(bool), max_size=2)
FRIENDS = st.builds(
    lambda name, handles, **more: contact(name, *handles, **more),
    NAMES,
    HANDLES,
    company=WORDS,
    position=WORDS,
    notes=WORDS,
    birthday=BIRTHDAYS,
    connected_on=DAYS,
    state=st.sampled_from(State),
    tie=st.none() | st.sampled_from(Tie),
    value=WORDS,
)
MEMORIES = st.lists(FRIENDS, max_size=5).map(lambda some: Everything(contacts=tuple(some)))
_KEPT = {one.name for one in fields(Contact)} - {"aliases", "handles"}


@given(FILES, MEMORIES)
@settings(max_examples=400, deadline=None)
def test_every_row_is_accounted_for_once(file: Parsed, memory: Everything) -> None:
    made = planned(file, memory)

    counted = len(made.new) + made.merged + made.unchanged + len(made.doubts)
    assert counted == len(file.entries)


@given(FILES, MEMORIES)
@settings(max_examples=400, deadline=None)
def test_a_second_import_adds_nobody_and_changes_nothing(file: Parsed, memory: Everything) -> None:
    again = planned(file, imported(file, memory))

    assert not again.new
    assert not again.changed


@given(FILES, MEMORIES, st.lists(st.booleans(), min_size=6, max_size=6))
@settings(max_examples=400, deadline=None)
def test_answers_to_doubts_are_not_undone_by_a_second_import(
    file: Parsed, memory: Everything, answers: list[bool]
) -> None:
    made = planned(file, memory)
    for doubt, same in zip(made.doubts, answers, strict=False):
        made = resolved(made, doubt, same)
    again = planned(file, after(memory, values(made)))

    assert not again.new
    assert not again.changed


@given(FILES, MEMORIES)
@settings(max_examples=400, deadline=None)
def test_nothing_the_user_set_is_lost(file: Parsed, memory: Everything) -> None:
    now = {one.id: one for one in imported(file, memory).contacts}

    for before in memory.contacts:
        grown = now[before.id]
        for name in _KEPT:
            assert not getattr(before, name) or getattr(grown, name) == getattr(before, name)
        assert grown.handles[: len(before.handles)] == before.handles
        assert grown.aliases[: len(before.aliases)] == before.aliases


@given(FILES)
@settings(max_examples=300, deadline=None)
def test_every_address_number_and_page_of_a_file_is_kept(file: Parsed) -> None:
    kept = imported(file)
    given_out = {handle.value for one in kept.contacts for handle in one.handles}
    folded = {value.casefold().strip("/").removeprefix("www.") for value in given_out}

    for row in file.entries:
        for address in (*row.emails, *filter(None, [row.url])):
            assert address.casefold().strip("/").removeprefix("www.") in folded


@given(st.permutations(range(4)))
def test_the_order_of_the_rows_does_not_matter(order: list[int]) -> None:
    rows = [
        entry("Wei Zhang", emails=("wei@x.example",), company="Kiln"),
        entry("Wei Zhang", emails=("zhang@y.example",), company="Kiln"),
        entry("Dana Cole", company="Acme"),
        entry("Ravi Menon"),
    ]
    memory = Everything(
        contacts=(
            contact("Wei Zhang", "wei@x.example", company="Kiln"),
            contact("Dana Cole", company="Acme", notes="tall"),
        )
    )
    file = Parsed(format="table", entries=tuple(rows[place] for place in order))
    made = plan(file, memory, replace(MOMENT))

    assert [one.name for one in made.new] == ["Ravi Menon"]
    assert [one.entry.name for one in made.doubts] == ["Wei Zhang"]
    assert made.unchanged == 2

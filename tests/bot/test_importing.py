"""A file of contacts in the chat, in words: the preview, what came of it, doubts one at a time."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from bot.importing import GO, NO, SAME, SKIP, TWO, doubt, offer, report, said
from coaching.messages import Choices, Reply
from coaching.replying import plain
from prompts.book import Book
from storage.importing import Parsed, Problem
from storage.merging import Unanswered
from storage.merging.plan import Likeness, Plan
from tests.storage.merging.files import contact, entry, imported, known, people, planned

BOOK = Book.open()
FILED = UUID(int=1)
FILE = people(
    entry("Aoife Brennan", company="Harbour, Pike & Co"),
    entry("Tendai Moyo", emails=("tendai@x.example",)),
    entry(phones=("555-0199",)),
)


def keys(reply: Reply) -> list[str]:
    return [one.key for part in reply if isinstance(part, Choices) for one in part.choices]


def test_a_preview_tells_what_would_happen_and_asks() -> None:
    reply = offer(FILE, planned(FILE), FILED, BOOK)

    assert keys(reply) == [f"{GO}:{FILED}", f"{NO}:{FILED}"]
    assert "3 people are new to me" in plain(reply)
    assert "Aoife Brennan · Harbour, Pike & Co" in plain(reply)


def test_a_file_that_takes_the_place_of_another_says_so() -> None:
    reply = offer(FILE, planned(FILE), FILED, BOOK, "friends.csv")

    assert "friends.csv" in plain(reply[:1])


def test_one_person_is_told_as_one() -> None:
    file = people(entry("Aoife Brennan"))

    assert "one person is new to me" in plain(offer(file, planned(file), FILED, BOOK))


def test_guessed_columns_are_shown_to_be_checked() -> None:
    file = Parsed(format="table", entries=FILE.entries, columns=(("Wer", "name"),))

    assert "“Wer” is the name" in plain(offer(file, planned(file), FILED, BOOK))


def test_columns_that_a_program_wrote_are_not() -> None:
    file = Parsed(format="vCard", entries=FILE.entries, columns=(("Name", "name"),))

    assert "“Name”" not in plain(offer(file, planned(file), FILED, BOOK))


def test_a_file_that_is_known_offers_nothing() -> None:
    reply = offer(FILE, planned(FILE, imported(FILE)), FILED, BOOK)

    assert not keys(reply)


@pytest.mark.parametrize("parsed", [Parsed(format="table"), Parsed(format="LinkedIn messages")])
def test_a_file_without_people_offers_nothing(parsed: Parsed) -> None:
    assert not keys(offer(parsed, planned(parsed), FILED, BOOK))


def test_rows_that_could_not_be_read_are_named_and_not_all_listed() -> None:
    problems = tuple(Problem(row, "no name in it") for row in range(1, 9))
    file = Parsed(format="table", entries=FILE.entries, problems=problems)
    told = plain(offer(file, planned(file), FILED, BOOK))

    assert "8 rows I couldn't read" in told
    assert "Row 5: no name in it" in told
    assert "Row 6" not in told
    assert "3 more" in told


def test_a_report_tells_what_came_of_it() -> None:
    told = plain(report(planned(FILE), BOOK))

    assert "3 people are new to me" in told
    assert "/reconnect" in told


def test_a_report_tells_who_has_not_answered() -> None:
    then = datetime(2026, 3, 4, tzinfo=UTC)
    waits = tuple(Unanswered(f"Friend {number}", number, then) for number in range(1, 13))
    told = plain(report(Plan(unanswered=waits), BOOK))

    assert "Friend 1 · one message, 4 March 2026" in told
    assert "Friend 10 · 10 messages, the last one 4 March 2026" in told
    assert "Friend 11" not in told
    assert "2 more" in told


def doubts(*those: str) -> tuple[Likeness, ...]:
    """Return doubts about people of these names."""
    file = people(*(entry(name, emails=(f"{name[0]}@work.example",)) for name in those))
    friends = (contact(name, f"{name[0]}@home.example", company="Acme") for name in those)
    return planned(file, known(*friends)).doubts


@pytest.mark.parametrize("why", ["name", "first_name", "address"])
def test_a_doubt_names_both_and_has_three_answers(why: str) -> None:
    (like,) = doubts("Dana Cole")
    reply = doubt(Likeness(like.entry, like.contact, why, like.fresh), 4, FILED, BOOK)

    assert keys(reply) == [f"{one}:{FILED}:4" for one in (SAME, TWO, SKIP)]
    assert "Dana Cole, D@work.example" in plain(reply)
    assert "Dana Cole, Acme" in plain(reply)


@pytest.mark.parametrize("name", ["left_out", "gone", "older", "answered"])
def test_there_is_a_line_for_every_end(name: str) -> None:
    assert plain(said(name, BOOK))

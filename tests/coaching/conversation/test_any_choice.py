"""Keys of choices and filled forms that nobody was offered: an answer in plain words, never a fault."""

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as some

from coaching import forms
from coaching.messages import Chose, Event, Filled, Said
from prompts import Book
from tests.fuzz.odd import torn
from tests.notebook import Notebook

BOOK = Book.open()
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
STORY = "I emailed my old roommate Dana three times since August, and nothing."
WORDS = some.sampled_from(
    [
        *("fix", "why", "undo", "more", "draft", "touch", "settings", "channel", "feedback"),
        *("reminder", "contact", "reconnect", "pick", "person", "forget", "rest", "voice", "tie"),
        *("done", "drop", "snooze", "replied", "out", "add", "import", "export", "yes", "no"),
        *("1", "0", "-1", "7", "email", "text", "Dana", "good", "look", "dark", "people"),
        *("00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000099"),
    ]
)
KEYS = some.lists(WORDS, min_size=1, max_size=4).map(":".join)
FIELDS = some.sampled_from(
    "contact who tie channels channel count last when day note notes words side reply zone"
    " weekday hour cadence name aliases handle email file style quiet picks look value".split()
)
VALUES = some.text(max_size=20) | WORDS | some.sampled_from(["2026-11-20", "email:3,text:x", ""])
FORMS = some.sampled_from(["fix", "draft", "touch", "settings", "add", "import"]) | KEYS
FILLED = some.builds(Filled, FORMS, some.lists(some.tuples(FIELDS, VALUES), max_size=5).map(tuple))
CHOSEN = (KEYS | KEYS.flatmap(torn)).map(Chose)
INCOMING: some.SearchStrategy[Event] = CHOSEN | FILLED


@settings(deadline=None, max_examples=150)
@given(some.booleans(), some.lists(INCOMING, min_size=1, max_size=4))
def test_whatever_is_chosen_or_filled_in_is_answered(told: bool, incoming: list[Event]) -> None:
    notes = Notebook()
    if told:
        notes.say(Said(STORY), NOW, BOOK)
    for one in incoming:
        assert notes.say(one, NOW, BOOK) is not None  # type: ignore[arg-type]  # both kinds are


@settings(deadline=None)
@given(FILLED)
def test_whatever_is_filled_in_can_be_looked_through(filled: Filled) -> None:
    problems = forms.problems(filled.form, dict(filled.values), NOW.date(), BOOK)
    assert all(isinstance(said, str) for said in problems.values())
    forms.sections(filled.form, BOOK)
    forms.hears(filled)

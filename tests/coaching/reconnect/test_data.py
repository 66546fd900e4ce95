"""Import, export, privacy, help and forgetting: what is asked for, and what is never done by mistake."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching import reconnect
from coaching.memory import History, Purpose, Put, Reminder, Remove, Touch
from coaching.person import Person
from coaching.reconnect.helping import TOPICS
from coaching.turn import Export, ForgetMe, Import
from tests.coaching.reconnect.talking import BOOK, NOW, Talk, somebody

DANA = somebody("Dana Cole", 901)
KERR = somebody("Dana Kerr", 902)
REMINDER = Reminder(id=UUID(int=7), contact_id=DANA.id, purpose=Purpose.ASKED, due_at=NOW)
HISTORY = History(
    DANA,
    touches=(
        Touch(id=UUID(int=5), contact_id=DANA.id, at=NOW),
        Touch(id=UUID(int=6), contact_id=DANA.id, at=NOW),
    ),
    reminders=(REMINDER,),
)


# import and export


@pytest.mark.parametrize(
    "words", ["import", "import linkedin", "import “”", f"import {'x' * 5000}"]
)
def test_without_a_path_the_way_to_a_file_is_told(words: str) -> None:
    talk = Talk()
    turn = talk.say(f"/reconnect {words}")
    assert turn is not None
    assert not turn.requests
    assert "LinkedIn" in talk.said


PATHS = [
    ("~/Downloads/Connections.csv", "~/Downloads/Connections.csv", "Connections.csv"),
    ('"C:\\my files\\people.vcf"', "C:\\my files\\people.vcf", "people.vcf"),
    ("/", "/", "/"),
]


@pytest.mark.parametrize(("words", "path", "name"), PATHS, ids=[name for _, _, name in PATHS])
def test_a_file_is_asked_for_by_its_path(words: str, path: str, name: str) -> None:
    talk = Talk()
    turn = talk.say(f"/reconnect import {words}")
    assert turn is not None
    assert turn.requests == (Import(path),)
    assert name in talk.said


FORMS = [
    ("", "json"), ("json", "json"), ("CSV", "csv"), ("as a spreadsheet", "csv"), ("to vCard.", "vcf"),
    (".ics", "ics"), ("my reminders", "ics"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "form"), FORMS, ids=[words or "bare" for words, _ in FORMS])
def test_everything_is_handed_out_in_the_form_asked_for(words: str, form: str) -> None:
    turn = Talk().say(f"/reconnect export {words}")
    assert turn is not None
    assert turn.requests == (Export(form),)


def test_an_unknown_form_is_asked_about() -> None:
    talk = Talk()
    turn = talk.say("/reconnect export pdf")
    assert turn is not None
    assert not turn.requests
    turn = talk.choose("Calendar")
    assert turn is not None
    assert turn.requests == (Export("ics"),)


# privacy


@pytest.mark.parametrize(
    ("people", "said"),
    [
        ((), "no contacts and no planned reminder"),
        ((HISTORY,), "one contact and one planned reminder"),
        ((HISTORY, KERR), "2 contacts and one planned reminder"),
    ],
    ids=["nobody", "one", "two"],
)
def test_privacy_says_what_is_kept_with_counts_in_few_lines(
    people: tuple[History, ...], said: str
) -> None:
    talk = Talk().knowing(*people)
    talk.say("/reconnect privacy")
    assert said in talk.said
    assert len(talk.said.splitlines()) < 15


# help


def test_help_gives_an_example_of_every_command() -> None:
    talk = Talk()
    talk.say("/reconnect help")
    assert all(f"/reconnect {name}" in talk.said for name in ("add", "who", "import", "forget"))


@pytest.mark.parametrize("topic", TOPICS)
def test_help_says_more_on_each(topic: str) -> None:
    talk = Talk()
    talk.say(f"/reconnect help {topic}")
    assert talk.said in [phrase.text for phrase in BOOK.phrases(f"reconnect/help/more/{topic}")]


@pytest.mark.parametrize(
    "said",
    [
        "/reconnect help why",
        "/reconnect help method",
        "/reconnect help Evidence?",
        "/reconnect why?",
        "/reconnect evidence",
        "help why",
        "why should I trust you?",
        "what are your sources",
        "what is your advice based on?",
    ],
)
def test_help_why_names_sources_and_limits(said: str) -> None:
    talk = Talk()
    talk.say(said)
    assert "Liu" in talk.said
    assert "Rule of thumb" in talk.said
    assert "nothing of it what one person will do" in talk.said
    assert "docs/coaching.md" in talk.said
    assert len(talk.said.splitlines()) <= 10


def test_help_on_something_unknown_is_the_whole_list() -> None:
    talk = Talk()
    talk.say("/reconnect help zig")
    assert "/reconnect privacy" in talk.said
    talk.say("/reconnect help note")
    assert "birthday" in talk.said


# forgetting one


def test_forgetting_asks_once_more_and_says_what_goes() -> None:
    talk = Talk().knowing(HISTORY)
    turn = talk.say("/reconnect forget Dana")
    assert turn is not None
    assert not turn.changes
    assert "the card, two messages and talks and one reminder" in talk.said
    assert "backup" in talk.said.lower()


@pytest.mark.parametrize("answer", ["yes", "Yes, please", "do it"])
def test_a_yes_forgets(answer: str) -> None:
    talk = Talk().knowing(HISTORY, KERR)
    talk.say("/reconnect forget Dana Cole")
    turn = talk.say(answer)
    assert turn is not None
    assert turn.changes == (Remove(DANA),)
    assert "ackups" in talk.said


@pytest.mark.parametrize("answer", ["no", "keep it", "hm", "yes but not now please", "maybe"])
def test_anything_else_forgets_nobody_and_says_so(answer: str) -> None:
    talk = Talk().knowing(HISTORY)
    turn = talk.say("/reconnect forget Dana", answer)
    assert turn is not None
    assert not turn.changes
    assert "othing was deleted" in talk.said


def test_a_story_in_answer_is_heard_and_forgets_nobody() -> None:
    talk = Talk().knowing(HISTORY)
    assert (
        talk.say("/reconnect forget Dana", "yes my boss has not written back since last may")
        is None
    )
    assert talk.names == ["Dana Cole"]


def test_the_choices_forget_or_keep() -> None:
    talk = Talk().knowing(HISTORY)
    talk.say("/reconnect show Dana")
    talk.choose("Forget")
    talk.choose("Keep")
    assert talk.names == ["Dana Cole"]
    talk.press(f"forget:ask:{DANA.id}")
    key = talk.key("Yes, forget")
    talk.choose("Yes, forget")
    assert not talk.names
    turn = talk.press(key)
    assert turn is not None
    assert not turn.changes


def test_what_is_on_the_table_about_them_goes_too_and_nothing_can_bring_it_back() -> None:
    talk = Talk().knowing(HISTORY, KERR)
    about = Person(text="Dana is silent", contact_id=DANA.id, pending="Dana", undo=(Put(DANA),))
    talk.person = about
    talk.press(f"forget:yes:{DANA.id}")
    assert talk.person == Person()
    talk.person = replace(about, contact_id=DANA.id)
    talk.press(f"forget:yes:{KERR.id}")
    assert (talk.person.text, talk.person.undo) == ("Dana is silent", ())


def test_which_of_two_to_forget_is_asked_and_then_whether() -> None:
    talk = Talk().knowing(HISTORY, KERR)
    talk.say("/reconnect forget Dana", "the second one")
    assert "Dana Kerr" in talk.said
    talk.say("yes")
    assert talk.names == ["Dana Cole"]


def test_nobody_to_forget() -> None:
    talk = Talk()
    assert talk.say("/reconnect forget")
    assert talk.say("/reconnect forget Zoe")
    assert not talk.names


# forgetting everything


@pytest.mark.parametrize("words", ["me", "everything", "Me."])
def test_everything_is_forgotten_after_a_yes_and_the_words(words: str) -> None:
    talk = Talk().knowing(HISTORY)
    turn = talk.say(f"/reconnect forget {words}")
    assert turn is not None
    assert not turn.requests
    assert "one contact" in talk.said
    talk.say("yes")
    turn = talk.say("Forget me for good.")
    assert turn is not None
    assert turn.requests == (ForgetMe(),)


def test_the_choices_lead_to_the_words_and_no_further() -> None:
    talk = Talk().knowing(HISTORY, KERR)
    talk.say("/reconnect privacy")
    talk.choose("Forget me")
    assert "Your 2 contacts" in talk.said
    turn = talk.choose("Go on")
    assert turn is not None
    assert not turn.requests
    turn = talk.press("forget:words")
    assert turn is not None
    assert not turn.requests
    talk.say("/reconnect forget me")
    turn = talk.choose("Export first")
    assert turn is not None
    assert turn.requests == (Export("json"),)


def test_the_words_that_confirm_are_no_command_by_themselves() -> None:
    (words,) = BOOK.phrases("reconnect/data/forget_me/words")
    assert reconnect.asked(words.text) is None


@pytest.mark.parametrize("answer", ["no", "hm", "forget me for good"])
def test_without_a_yes_nothing_is_forgotten(answer: str) -> None:
    talk = Talk().knowing(HISTORY)
    turn = talk.say("/reconnect forget me", answer)
    assert turn is not None
    assert not turn.requests
    assert "othing was deleted" in talk.said


@pytest.mark.parametrize("answer", ["forget me good", "yes", "forget you"])
def test_without_the_words_nothing_is_forgotten(answer: str) -> None:
    talk = Talk().knowing(HISTORY)
    turn = talk.say("/reconnect forget me", "yes", answer)
    assert turn is not None
    assert not turn.requests
    assert "othing was deleted" in talk.said


@pytest.mark.parametrize("said", [(), ("yes",)])
def test_a_story_in_between_is_heard_and_forgets_nothing(said: tuple[str, ...]) -> None:
    talk = Talk().knowing(HISTORY)
    assert talk.say("/reconnect forget me", *said, "my boss has not written back since may") is None


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=30), max_size=3))
def test_no_other_words_forget_anything(said: list[str]) -> None:
    talk = Talk().knowing(HISTORY)
    talk.say("/reconnect forget me", "yes")
    for text in said:
        turn = talk.say(text)
        exact = text.casefold().strip(" .,;:!?\"'“”") == "forget me for good"
        assert turn is None or exact or not (turn.requests or turn.changes)

"""Adding, putting right, listing, showing, resting and letting go: what is said and what changes."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching import reconnect
from coaching.answer import Action, Draft
from coaching.memory import (
    Handle,
    History,
    KeptDraft,
    Outcome,
    Purpose,
    Put,
    Reminder,
    ReminderState,
    Remove,
    Silence,
    State,
    Touch,
    TouchKind,
)
from coaching.reconnect.answers import nth, yes_or_no
from coaching.situation import Attempt, Channel, Period, PushBack, Side, Tie
from tests.coaching.reconnect.talking import NOW, Talk, somebody

DANA = somebody("Dana Cole", 901, how_met="met at the choir")
KERR = somebody("Dana Kerr", 902, tie=Tie.MENTOR)
RAVI = somebody("Ravi", 903)


# adding


def test_somebody_is_added_from_a_line_and_what_was_understood_is_shown() -> None:
    talk = Talk()
    talk.say("/reconnect add Dana Cole, old roommate, met at the choir, dana@example.org, monthly")
    assert talk.contact("Dana Cole").handles == (Handle(Channel.EMAIL, "dana@example.org"),)
    assert "I read: Dana Cole · friend · met at the choir" in talk.said
    assert [choice.key for choice in talk.choices][1:] == ["undo"]


def test_a_bare_add_asks_and_takes_the_answer() -> None:
    talk = Talk()
    assert talk.say("/reconnect add")
    assert talk.person.expects == "add"
    assert talk.say("Ravi Menon, former boss, gave me my first project")
    assert talk.names == ["Ravi Menon"]


def test_a_handle_alone_asks_for_the_name_and_keeps_the_rest() -> None:
    talk = Talk()
    talk.say("/reconnect add ravi@example.org", "Ravi")
    assert talk.contact("Ravi").handles == (Handle(Channel.EMAIL, "ravi@example.org"),)


@pytest.mark.parametrize(
    "answer",
    [
        "why do you ask?",
        "my landlord has not answered since may and I keep wondering what is up",
        "123",
    ],
)
def test_what_does_not_answer_the_question_is_heard_like_anything_else(answer: str) -> None:
    talk = Talk()
    assert talk.say("/reconnect add", answer) is None
    assert not talk.people


def test_a_no_to_the_question_adds_nobody() -> None:
    talk = Talk()
    assert talk.say("/reconnect add", "never mind")
    assert not talk.people


@pytest.mark.parametrize(
    "command", ["add Dana, ", "note Dana ", "rest Dana ", "help ", "who ", "forget ", ""]
)
def test_words_that_ring_an_alarm_are_left_to_the_coaching(command: str) -> None:
    talk = Talk().knowing(DANA)
    assert talk.say(f"/reconnect {command}I want to kill myself") is None


@pytest.mark.parametrize(
    "answer", ["yes", "the same person", "it's the same one", "same person", "the first one"]
)
def test_somebody_known_gains_what_is_new(answer: str) -> None:
    talk = Talk().knowing(DANA)
    talk.say("/reconnect add Dana Cole, dana@example.org", answer)
    assert talk.names == ["Dana Cole"]
    assert talk.contact("Dana Cole").handles


@pytest.mark.parametrize("answer", ["somebody else", "no", "another person", "the second one"])
def test_somebody_else_of_the_same_name_is_added_beside(answer: str) -> None:
    talk = Talk().knowing(DANA)
    talk.say("/reconnect add Dana Cole, dana@example.org", answer)
    assert talk.names == ["Dana Cole", "Dana Cole"]


def test_the_choices_do_the_same_as_the_words() -> None:
    talk = Talk().knowing(DANA)
    talk.say("/reconnect add Dana, dana@example.org")
    talk.choose("Same person")
    assert talk.contact("Dana Cole").handles
    talk.say("/reconnect add Dana Marie Cole")
    assert talk.choose("Somebody else")
    assert talk.names == ["Dana Cole", "Dana Marie Cole"]


def test_with_several_namesakes_the_one_is_picked() -> None:
    talk = Talk().knowing(DANA, KERR)
    talk.say("/reconnect add Dana, dana@example.org")
    assert talk.say("yes") is None
    talk.say("/reconnect add Dana, dana@example.org", "the second one")
    assert talk.contact("Dana Kerr").handles


def test_a_fuller_name_may_be_somebody_known_by_the_first() -> None:
    talk = Talk().knowing(RAVI)
    talk.say("/reconnect add Ravi Menon, friend", "yes")
    assert talk.names == ["Ravi Menon"]


def test_what_is_known_already_changes_nothing() -> None:
    talk = Talk().knowing(DANA)
    turn = talk.say("/reconnect add Dana Cole", "yes")
    assert turn is not None
    assert not turn.changes


def test_an_old_question_is_over() -> None:
    talk = Talk().knowing(DANA)
    talk.say("/reconnect add Dana, friend")
    key = talk.key("Same")
    talk.person = replace(talk.person, pending="something else")
    for one in (key, "contact:other"):
        turn = talk.press(one)
        assert turn is not None
        assert not turn.changes
    talk.people.clear()
    assert talk.press(key)
    assert "any more" in talk.said


def test_an_answer_that_answers_nothing_is_heard() -> None:
    talk = Talk().knowing(DANA)
    assert talk.say("/reconnect add Dana", "what do you think about her silence") is None
    talk.say("/reconnect add Dana, friend")
    talk.people.clear()
    talk.say("yes")
    assert talk.names == ["Dana"]


# putting right

EDITS = [
    ("edit Ravi tie mentor", {"tie": Tie.MENTOR}),
    ("edit Ravi, tie is mentor", {"tie": Tie.MENTOR}),
    ("edit Ravi birthday 4 May", {"birthday": "--05-04"}),
    ("edit Ravi he's my cousin", {"tie": Tie.FAMILY, "pronoun": "he", "notes": "cousin"}),
    ("edit Ravi name Ravi Menon", {"name": "Ravi Menon"}),
    ("note Ravi likes sailing, and jazz", {"notes": "likes sailing, and jazz"}),
    ("rename Ravi Ravi Menon", {"name": "Ravi Menon"}),
    ("rename Ravi to ray", {"name": "Ray", "aliases": ("Ravi",)}),
    ("alias Ravi Ray", {"aliases": ("Ray",)}),
    ("cadence Ravi 2 months", {"cadence": 60}),
    ("cadence Ravi every six weeks", {"cadence": 42}),
    ("edit Ravi died", {"state": State.DECEASED}),
    ("edit Ravi state let go", {"state": State.LET_GO}),
]


@pytest.mark.parametrize(("words", "fields"), EDITS, ids=[words for words, _ in EDITS])
def test_a_contact_is_put_right(words: str, fields: dict[str, object]) -> None:
    talk = Talk().knowing(RAVI)
    turn = talk.say(f"/reconnect {words}")
    assert turn is not None
    assert turn.changes == (Put(replace(RAVI, **fields)),)  # type: ignore[arg-type]


FULL = somebody(
    "Ravi",
    903,
    tie=Tie.FRIEND,
    aliases=("Ray",),
    notes="likes jazz",
    cadence=30,
    handles=(Handle(Channel.EMAIL, "ravi@example.org"),),
)
REMOVALS = [
    ("remove the tie", {"tie": None}),
    ("remove ravi@example.org", {"handles": ()}),
    ("delete ray", {"aliases": ()}),
    ("no more cadence", {"cadence": None}),
    ("clear notes", {"notes": ""}),
    ("drop by some day", {"notes": "likes jazz\ndrop by some day"}),
]


@pytest.mark.parametrize(("words", "fields"), REMOVALS, ids=[words for words, _ in REMOVALS])
def test_what_is_known_can_be_taken_out(words: str, fields: dict[str, object]) -> None:
    talk = Talk().knowing(FULL)
    talk.say(f"/reconnect edit Ravi {words}")
    assert talk.contact("Ravi") == replace(FULL, **fields)  # type: ignore[arg-type]


def test_a_rhythm_can_end() -> None:
    talk = Talk().knowing(FULL)
    talk.say("/reconnect cadence Ravi none")
    assert talk.contact("Ravi").cadence is None


UNCLEAR = [
    "edit Ravi", "edit Ravi's notes", "let go", "let it go", "hello", "note Ravi", "rename Ravi", "alias Ravi", "cadence Ravi", "cadence Ravi now and then",
    "edit Ravi state zig", "edit Ravi name Ravi", "edit", "note", "wake Ravi",
]  # fmt: skip


@pytest.mark.parametrize("words", UNCLEAR)
def test_what_says_nothing_new_changes_nothing_and_says_so(words: str) -> None:
    talk = Talk().knowing(RAVI)
    turn = talk.say(f"/reconnect {words}")
    assert turn is not None
    assert not turn.changes
    assert talk.said


@pytest.mark.parametrize(
    ("said", "fields"),
    [
        ("tie mentor", {"tie": Tie.MENTOR}),
        ("no, he's my cousin", {"tie": Tie.FAMILY, "pronoun": "he", "notes": "cousin"}),
        ("introduced me to my publisher", {"value": "introduced me to my publisher"}),
        ("ravi@example.org", {"handles": (Handle(Channel.EMAIL, "ravi@example.org"),)}),
        ("name Ravi Menon", {"name": "Ravi Menon"}),
    ],
    ids=["tie", "no", "value", "address", "name"],
)
def test_what_is_said_right_after_is_put_on_the_card(said: str, fields: dict[str, object]) -> None:
    talk = Talk()
    talk.say("/reconnect add Ravi")
    before = talk.contact("Ravi")
    talk.say(said)
    assert talk.people[before.id].contact == replace(before, **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "said",
    [
        "thanks", "my boss hasn't replied", "she helped me move but no answer since may", "why?",
        "I emailed Ravi twice", "and so on " * 8, "what now", "ok great",
    ],
)  # fmt: skip
def test_anything_else_right_after_is_heard(said: str) -> None:
    talk = Talk()
    talk.say("/reconnect add Ravi")
    assert talk.say(said) is None
    assert talk.contact("Ravi").notes == ""


def test_the_question_what_to_change_takes_an_answer() -> None:
    talk = Talk().knowing(RAVI)
    talk.say("/reconnect edit Ravi", "every two months")
    assert talk.contact("Ravi").cadence == 60
    talk.choose("Fix")
    talk.say("likes tea")
    assert talk.contact("Ravi").notes == "likes tea"
    talk.say("/reconnect note Ravi", "and jazz")
    assert talk.contact("Ravi").notes == "likes tea\nand jazz"


@pytest.mark.parametrize("verb", ["edit", "note"])
def test_a_no_leaves_the_card_as_it_was(verb: str) -> None:
    talk = Talk().knowing(RAVI)
    turn = talk.say(f"/reconnect {verb} Ravi", "never mind")
    assert turn is not None
    assert not turn.changes


def test_a_question_in_answer_is_heard_and_somebody_forgotten_is_gone() -> None:
    talk = Talk().knowing(RAVI)
    assert talk.say("/reconnect edit Ravi", "what did you read?") is None
    assert talk.say("/reconnect edit Ravi", "I am not safe, I want to die") is None
    assert talk.say("/reconnect note Ravi", "I am not safe, I want to die") is None
    for verb in ("edit", "note"):
        talk.say(f"/reconnect {verb} Ravi")
        talk.people.clear()
        assert talk.say("likes tea")
        assert "any more" in talk.said
        talk.knowing(RAVI)


# whom a name means


def test_of_two_of_the_same_name_the_one_is_asked_for() -> None:
    talk = Talk().knowing(DANA, KERR)
    talk.say("/reconnect show Dana")
    assert [one.label for one in talk.choices] == [
        "Dana Cole (met at the choir)",
        "Dana Kerr (mentor)",
    ]
    talk.choose("Dana Kerr")
    assert talk.said.startswith("Dana Kerr")


@pytest.mark.parametrize("answer", ["the second one", "2", "Kerr", "mentor", "last"])
def test_the_answer_may_be_typed(answer: str) -> None:
    talk = Talk().knowing(DANA, KERR)
    talk.say("/reconnect show Dana", answer)
    assert talk.said.startswith("Dana Kerr")


def test_what_was_asked_is_done_with_the_one_who_is_meant() -> None:
    talk = Talk().knowing(DANA, KERR)
    talk.say("/reconnect note Dana likes sailing", "the first one")
    assert talk.contact("Dana Cole").notes == "likes sailing"
    talk.say("/reconnect note Dana likes jazz")
    talk.choose("Dana Kerr")
    assert talk.contact("Dana Kerr").notes == "likes jazz"


def test_the_whole_name_is_one_of_them() -> None:
    talk = Talk().knowing(DANA, KERR)
    talk.say("/reconnect note Dana Kerr likes jazz")
    assert talk.contact("Dana Kerr").notes == "likes jazz"


def test_none_of_them_changes_nothing_and_a_story_is_heard() -> None:
    talk = Talk().knowing(DANA, KERR)
    turn = talk.say("/reconnect note Dana likes jazz", "none of them")
    assert turn is not None
    assert not turn.changes
    assert talk.say("/reconnect note Dana likes jazz", "my boss is silent") is None


def test_an_old_choice_of_one_is_over_or_gone() -> None:
    talk = Talk().knowing(DANA, KERR)
    talk.say("/reconnect note Dana likes jazz")
    key = talk.key("Dana Kerr")
    talk.person = replace(talk.person, pending="")
    turn = talk.press(key)
    assert turn is not None
    assert not turn.changes
    talk.people.clear()
    assert talk.press(key)
    assert "any more" in talk.said


def test_a_likeness_is_offered_and_a_yes_takes_it() -> None:
    talk = Talk().knowing(RAVI)
    talk.say("/reconnect show Ravindra")
    assert [one.label for one in talk.choices] == [talk.choices[0].label, "Add Ravindra"]
    talk.say("yes")
    assert talk.said.startswith("Ravi")


@pytest.mark.parametrize(
    ("words", "name"),
    [("note Danny Cole likes jazz", "Danny Cole"), ("note Dano likes jazz", "Dano")],
)
def test_a_slip_in_the_name_does_not_swallow_the_words(words: str, name: str) -> None:
    talk = Talk().knowing(DANA)
    talk.say(f"/reconnect {words}")
    assert name in talk.said
    assert "likes" not in talk.said
    talk.choose("Dana Cole")
    assert talk.contact("Dana Cole").notes == "likes jazz"


def test_nobody_of_that_name_can_be_added() -> None:
    talk = Talk()
    talk.say("/reconnect show zoe")
    talk.choose("Add")
    assert talk.names == ["Zoe"]


LONG = "Z" * 120


@pytest.mark.parametrize("words", [f"show {LONG}", f"note {LONG} x", LONG])
def test_a_key_stays_short_enough_for_every_platform(words: str) -> None:
    talk = Talk().knowing(somebody("Zed Z"))
    talk.say(f"/reconnect {words}")
    assert all(len(one.key) <= 100 for one in talk.choices)


def test_a_long_name_that_is_like_one_is_not_offered_to_add() -> None:
    talk = Talk().knowing(somebody("Zed"))
    talk.say(f"/reconnect show {'Zed' * 40}")
    assert len(talk.choices) == 1


# the card and the timeline


def _at(days: int) -> datetime:
    return NOW - timedelta(days=days)


def _touch(number: int, days: int, **fields: object) -> Touch:
    return Touch(id=UUID(int=number), contact_id=RAVI.id, at=_at(days), **fields)  # type: ignore[arg-type]


def _history() -> History:
    draft = Draft(Channel.EMAIL, "Hello Ravi, I was thinking of you", "a hello", ())
    return History(
        replace(FULL, how_met="at work", value="hired me", company="Acme", position="CEO", birthday="--05-04"),
        (
            _touch(1, 500, channel=Channel.EMAIL, text="hello " * 30),
            _touch(2, 400, side=Side.CONTACT, kind=TouchKind.REPLY, text="hi"),
            _touch(3, 30, kind=TouchKind.TALK, channel=Channel.PHONE),
        ),
        (
            Silence(
                id=UUID(int=4),
                contact_id=RAVI.id,
                since=_at(10),
                attempts=(Attempt(Channel.EMAIL, 2),),
                last_attempt=Period(date(2026, 11, 1), date(2026, 11, 3), "the other day"),
            ),
            Silence(id=UUID(int=5), contact_id=RAVI.id, since=_at(450), outcome=Outcome.ANSWERED, closed_at=_at(399)),
        ),
        (
            Reminder(id=UUID(int=6), contact_id=RAVI.id, purpose=Purpose.ASKED, due_at=_at(-9), reason="his move"),
            Reminder(id=UUID(int=7), contact_id=RAVI.id, purpose=Purpose.ASKED, due_at=_at(-12)),
            Reminder(id=UUID(int=8), contact_id=RAVI.id, purpose=Purpose.ASKED, due_at=_at(90), state=ReminderState.DONE),
        ),
        (KeptDraft(id=UUID(int=9), contact_id=RAVI.id, action=Action.NO_ASK_NOTE, draft=draft, made_at=_at(2)),),
    )  # fmt: skip


def test_a_card_shows_what_is_known_and_what_happened_newest_first() -> None:
    talk = Talk().knowing(_history())
    talk.say("/reconnect Ravi")
    lines = [line.removeprefix("• ") for line in talk.said.splitlines()]
    for line in (
        "Tie: friend", "Also called: Ray", "How you met: at work", "What they brought: hired me",
        "Work: CEO, Acme", "Notes: likes jazz", "Reach: ravi@example.org", "Birthday: 4 May",
        "You'd like to be in touch: every month",
    ):  # fmt: skip
        assert line in lines
    assert lines[lines.index("What happened, newest first") + 1 :] == [
        "4 December: a reminder",
        "1 December: a reminder, his move",
        "20 November: words drafted by email: “Hello Ravi, I was thinking of you”",
        "2 November: two emails, no answer yet",
        "23 October: you talked by phone",
        "19 October 2025: the silence ended with an answer",
        "18 October 2025: Ravi answered: “hi”",
        f"10 July 2025: you wrote by email: “{('hello ' * 10).strip()} …”",
    ]


def test_drafts_of_one_day_are_one_line_a_channel_and_a_silence_has_no_figure_it_was_not_told() -> (
    None
):
    kept = _history().drafts[0]
    later = replace(kept, id=UUID(int=19), draft=replace(kept.draft, body="Hi"))
    told = Silence(id=UUID(int=4), contact_id=RAVI.id, since=_at(3))
    talk = Talk().knowing(History(RAVI, (), (told,), (), (kept, later)))
    talk.say("/reconnect Ravi")
    assert talk.said.splitlines()[-2:] == [
        "• 20 November: words drafted by email: “Hi”",
        "• 19 November: waiting for an answer",
    ]


def test_a_silence_told_vaguely_is_dated_vaguely() -> None:
    october = Period(date(2026, 10, 1), date(2026, 10, 31), "since october")
    told = Silence(id=UUID(int=4), contact_id=RAVI.id, since=_at(3), last_attempt=october)
    talk = Talk().knowing(History(RAVI, (), (told,)))
    talk.say("/reconnect Ravi")
    assert "• around 16 October: waiting for an answer" in talk.said


def test_a_name_is_found_without_its_accents() -> None:
    talk = Talk().knowing(somebody("Zoë Müller-Lüdenscheid"))
    talk.say("/reconnect show zoe")
    assert talk.said.startswith("Zoë Müller-Lüdenscheid")


def test_my_mom_is_mom() -> None:
    talk = Talk().knowing(somebody("Mom"))
    talk.say("/reconnect note my mom likes tulips")
    assert talk.contact("Mom").notes == "likes tulips"
    talk.say("/reconnect show my mom")
    assert talk.said.startswith("Mom")


def test_undo_is_a_choice_too() -> None:
    talk = Talk()
    talk.say("/reconnect add Ravi, friend")
    talk.person = replace(talk.person, undo=(Remove(talk.contact("Ravi")),))
    turn = talk.choose("Undo")
    assert turn is not None
    assert not talk.names
    assert not turn.person.undo


def test_a_long_timeline_goes_on_by_choice() -> None:
    touches = tuple(_touch(number, 100 - number) for number in range(1, 31))
    talk = Talk().knowing(History(RAVI, touches))
    talk.say("/reconnect show me Ravi")
    assert "And 18 earlier." in talk.said
    talk.choose("Earlier")
    assert "And 6 earlier." in talk.said
    assert not talk.said.startswith("Ravi")
    talk.choose("Earlier")
    assert talk.said.count("•") == 6


def test_a_bare_card_says_so() -> None:
    talk = Talk().knowing(RAVI)
    talk.say("/reconnect show Ravi")
    assert "Only the name so far" in talk.said
    assert talk.press(f"show:{RAVI.id}:12")
    talk.people.clear()
    talk.press(f"show:{RAVI.id}")
    assert "any more" in talk.said
    assert talk.say("/reconnect show")


STEPS = [
    (State.ACTIVE, ["hello", "remind", "rest", "let_go", "fix"]),
    (State.WAITING, ["remind", "rest", "let_go", "fix"]),
    (State.RESTING, ["wake", "let_go", "fix"]),
    (State.LET_GO, ["wake", "fix"]),
    (State.DECEASED, ["fix"]),
    (State.UNSAFE, ["fix"]),
]


@pytest.mark.parametrize(("state", "steps"), STEPS, ids=[state for state, _ in STEPS])
def test_only_what_makes_sense_now_is_offered(state: State, steps: list[str]) -> None:
    talk = Talk().knowing(replace(RAVI, state=state))
    talk.say("/reconnect show Ravi")
    keys = [one.key.split(":") for one in talk.choices]
    assert [key[1] for key in keys if key[0] == "contact"] == steps
    assert keys[-1][:2] == ["forget", "ask"]


LABELS = [
    (somebody("Jo Ash", 1, company="Acme", position="CEO"), "Jo Ash (CEO, Acme)"),
    (somebody("Jo Ash", 1, handles=(Handle(Channel.X, "@jo"),)), "Jo Ash (@jo)"),
    (somebody("Jo Ash", 1, notes="a\nb"), "Jo Ash (a; b)"),
    (somebody("Jo Ash", 1, tie=Tie.OTHER), "Jo Ash (here since 22 November)"),
]


@pytest.mark.parametrize(("contact", "label"), LABELS, ids=[label for _, label in LABELS])
def test_namesakes_are_told_apart_by_what_is_known(contact: object, label: str) -> None:
    talk = Talk().knowing(contact, somebody("Jo Birch", 2))  # type: ignore[arg-type]
    talk.say("/reconnect show Jo")
    assert talk.choices[0].label == label


# the list


def test_the_list_is_a_line_each_with_the_last_touch() -> None:
    waiting = replace(KERR, state=State.WAITING)
    resting = replace(DANA, state=State.RESTING, rests_until=date(2027, 3, 1))
    talk = Talk().knowing(History(waiting), resting, _history())
    talk.say("/reconnect who")
    assert talk.said.splitlines()[:4] == [
        "Your people (3)",
        "• Dana Kerr · mentor · waiting for an answer",
        "• Dana Cole · resting until 1 March 2027",
        "• Ravi · friend · in touch about four weeks ago",
    ]
    for words, name in (("waiting", "Dana Kerr"), ("is resting", "Dana Cole"), ("Ravi", "Ravi")):
        talk.say(f"/reconnect who {words}")
        assert talk.said.splitlines()[1].startswith(f"• {name}")
        assert talk.said.count("•") == 1


def test_thousands_are_one_page_with_their_count() -> None:
    talk = Talk().knowing(*(somebody(f"Person {number}", number) for number in range(1, 3001)))
    talk.say("/reconnect who")
    assert "1 to 15 of 3,000" in talk.said
    talk.choose("Next")
    assert "16 to 30 of 3,000" in talk.said
    talk.say("next page")
    assert "31 to 45 of 3,000" in talk.said
    assert talk.say("my boss is silent") is None


@pytest.mark.parametrize(
    "words", ["who waiting", "who resting", "who let go", "who active", "who Zoe", "who"]
)
def test_an_empty_list_says_what_to_do(words: str) -> None:
    talk = Talk()
    assert talk.say(f"/reconnect {words}")
    assert "/reconnect" in talk.said
    talk.knowing(replace(RAVI, state=State.DECEASED))
    turn = talk.say(f"/reconnect {words}")
    assert turn is not None
    assert not turn.changes


def test_a_page_beyond_the_last_is_empty() -> None:
    talk = Talk().knowing(RAVI)
    assert talk.press("who:15:")
    assert talk.said == "Nobody on this page."


# rest, leave, wake

RESTS = [
    ("rest Ravi", None),
    ("rest Ravi until spring", date(2027, 3, 1)),
    ("rest Ravi for 3 months", date(2027, 2, 20)),
    ("rest Ravi over the summer", date(2027, 8, 31)),
    ("rest Ravi today", None),
    ("rest Ravi for a year", date(2027, 11, 22)),
    ("rest Ravi when the cows come home", None),
]


@pytest.mark.parametrize(("words", "until"), RESTS, ids=[words for words, _ in RESTS])
def test_a_contact_rests_until_a_day_or_for_good(words: str, until: date | None) -> None:
    talk = Talk().knowing(RAVI)
    talk.say(f"/reconnect {words}")
    assert talk.contact("Ravi").state is State.RESTING
    assert talk.contact("Ravi").rests_until == until


@pytest.mark.parametrize("words", ["let go Ravi", "let Ravi go", "letgo Ravi"])
def test_letting_go_ends_the_silence_and_drops_reminders(words: str) -> None:
    talk = Talk().knowing(replace(_history(), contact=RAVI))
    talk.say(f"/reconnect {words}")
    history = talk.people[RAVI.id]
    assert history.contact.state is State.LET_GO
    assert history.silence is None
    assert {one.state for one in history.reminders} == {ReminderState.DROPPED, ReminderState.DONE}
    talk.say("/reconnect wake Ravi")
    assert talk.contact("Ravi").state is State.ACTIVE


def test_the_choices_of_a_card_rest_let_go_and_wake() -> None:
    talk = Talk().knowing(RAVI)
    for label, state in (
        ("Let rest", State.RESTING),
        ("Let go", State.LET_GO),
        ("Take up", State.ACTIVE),
    ):
        talk.say("/reconnect show Ravi")
        talk.choose(label)
        assert talk.contact("Ravi").state is state
    talk.press(f"contact:zig:{RAVI.id}")
    assert "any more" in talk.said


def test_who_asked_for_no_more_messages_is_not_woken() -> None:
    stop = Silence(id=UUID(int=4), contact_id=RAVI.id, since=_at(20), push_back=PushBack.STOP)
    talk = Talk().knowing(History(replace(RAVI, state=State.RESTING), (), (stop,)))
    talk.say("/reconnect wake Ravi")
    assert talk.contact("Ravi").state is State.RESTING


@pytest.mark.parametrize("state", [State.DECEASED, State.UNSAFE])
@pytest.mark.parametrize("words", ["wake Ravi", "rest Ravi", "let go Ravi"])
def test_no_plan_is_made_about_the_dead_or_the_unsafe(state: State, words: str) -> None:
    talk = Talk().knowing(replace(RAVI, state=state))
    turn = talk.say(f"/reconnect {words}")
    assert turn is not None
    assert not turn.changes


def test_a_death_can_be_put_right_and_an_unsafe_contact_stays_so() -> None:
    talk = Talk().knowing(replace(RAVI, state=State.DECEASED))
    talk.say("/reconnect edit Ravi state active")
    assert talk.contact("Ravi").state is State.ACTIVE
    talk.say("/reconnect edit Ravi state active")
    talk.knowing(replace(RAVI, state=State.UNSAFE))
    for words in ("died", "state active"):
        talk.say(f"/reconnect edit Ravi {words}")
        assert talk.contact("Ravi").state is State.UNSAFE


# the router


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("/reconnect", ""),
        ("reconnect", ""),
        ("/reconnect add\nDana", "Dana"),
        ("/reconnect Who?", ""),
        ("/reconnect who’s resting", "resting"),
        ("/reconnect delete Dana", "Dana"),
    ],
)
def test_a_command_is_known_by_its_first_word(text: str, words: str) -> None:
    asked = reconnect.asked(text)
    assert asked is not None
    assert asked[1] == words


@pytest.mark.parametrize(
    "text", ["reconnect with my boss", "reconnect people", "I'd like to reconnect", "reconnected"]
)
def test_a_story_is_no_command(text: str) -> None:
    assert reconnect.asked(text) is None


def test_a_word_that_is_nobody_says_what_there_is() -> None:
    talk = Talk().knowing(DANA)
    talk.say("/reconnect frobnicate")
    assert "settings" in talk.said
    assert [one.key for one in talk.choices] == ["add:frobnicate"]
    talk.say("/reconnect zoe's number is 12")
    assert not talk.choices
    talk.say("/reconnect dana's number is 12")
    assert [one.label for one in talk.choices] == ["Dana Cole (met at the choir)"]
    talk.say("/reconnect Dana")
    assert talk.said.startswith("Dana Cole")


# answers

YES_NO = [
    ("yes", True), ("Yes, please.", True), ("ok", True), ("no", False), ("No thanks", False),
    ("never mind", False), ("keep it", False), ("perhaps", None), ("yes she wrote back", None),
]  # fmt: skip


@pytest.mark.parametrize(("said", "answer"), YES_NO, ids=[said for said, _ in YES_NO])
def test_a_yes_and_a_no(said: str, answer: bool | None) -> None:
    assert yes_or_no(said) is answer


NTH = [
    ("the second one", 1), ("2", 1), ("2nd", 1), ("number 3", 2), ("last", 2), ("4", None),
    ("0", None), ("first", 0), ("two of them", None), ("yes", None),
]  # fmt: skip


@pytest.mark.parametrize(("said", "index"), NTH, ids=[said for said, _ in NTH])
def test_the_nth_of_three(said: str, index: int | None) -> None:
    assert nth(said, 3) == index


# anything at all

VERBS = st.sampled_from(
    "add edit note rename alias cadence rest let wake who show forget help import export privacy Dana".split()
)
TAILS = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(
            "Dana Cole Kerr Ravi tie mentor go until spring 2 months remove state died , me yes none".split()
        ),
        max_size=6,
    ).map(" ".join),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(VERBS, TAILS, TAILS), max_size=3))
def test_anything_after_a_command_is_answered_and_no_change_is_silent(
    said: list[tuple[str, str, str]],
) -> None:
    talk = Talk(now=datetime(2026, 11, 22, tzinfo=UTC)).knowing(DANA, KERR, RAVI)
    for verb, tail, answer in said:
        for text in (f"/reconnect {verb} {tail}", answer):
            turn = talk.say(text)
            assert turn is None or (talk.said and all(len(one.key) <= 100 for one in talk.choices))

"""What LinkedIn's messages tell: touches, silences, and who has not answered."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from coaching.memory import Everything, Outcome, Silence, Source, State, Touch, TouchKind
from coaching.situation import Attempt, Channel, Period, Side
from storage.importing import Letter, Parsed
from storage.merging import plan, unanswered, values
from tests.storage.merging.files import (
    MOMENT,
    NOW,
    after,
    contact,
    imported,
    known,
    letter,
    planned,
)

PAGE = "https://www.linkedin.com/in/"
ME = "Sam Reed"


def ago(days: float) -> datetime:
    return NOW - timedelta(days=days)


def letters(*those: Letter) -> Parsed:
    """Return a file with these and with talks that show whose messages they are."""
    other = (
        letter("Eve Lund", ME, ago(900), "Hi Sam", "t8"),
        letter(ME, "Eve Lund", ago(899), "Thanks!", "t8"),
    )
    return Parsed(format="LinkedIn messages", letters=(*those, *other))


def talk(*said: tuple[str, float] | tuple[str, float, str], name: str = "Dana Cole") -> Parsed:
    """Return a talk with Dana: who wrote ("me" or "her"), how many days ago, and what."""
    those = []
    for place, (side, days, *text) in enumerate(said):
        words = text[0] if text else f"message {place}"
        if side == "me":
            those.append(letter(ME, name, ago(days), words, recipient_urls=(f"{PAGE}dana",)))
        else:
            those.append(letter(name, ME, ago(days), words, sender_url=f"{PAGE}dana"))
    return letters(*those)


def with_dana(everything: Everything) -> Everything:
    """Leave only what is about Dana."""
    (dana,) = [one for one in everything.contacts if one.name.startswith("Dana")]
    about = {
        name: tuple(one for one in getattr(everything, name) if one.contact_id == dana.id)
        for name in ("touches", "silences")
    }
    return Everything(contacts=(dana,), **about)  # type: ignore[arg-type]


def test_both_sides_of_a_talk_become_touches() -> None:
    kept = with_dana(imported(talk(("her", 400, "Hi"), ("me", 390, "Hello"))))

    assert [(one.side, one.text, one.kind) for one in kept.touches] == [
        (Side.CONTACT, "Hi", TouchKind.REPLY),
        (Side.USER, "Hello", TouchKind.MESSAGE),
    ]
    assert kept.touches[0].at == ago(400)
    assert {(one.channel, one.source) for one in kept.touches} == {
        (Channel.LINKEDIN, Source.IMPORTED)
    }
    assert kept.contacts[0].handles[0].value == f"{PAGE}dana"


@pytest.mark.parametrize(
    "file",
    [talk(("her", 30, "Buy our tool")), talk(("me", 400, "Hello?"))],
    ids=["the user never wrote", "nobody waits any more"],
)
def test_nobody_is_made_a_contact_without_an_exchange(file: Parsed) -> None:
    assert [one.name for one in planned(file).new] == ["Eve Lund"]


def test_somebody_a_message_waits_for_becomes_a_contact_who_is_waited_for() -> None:
    dana = with_dana(imported(talk(("me", 40, "Hi, may I ask you something?"))))

    assert dana.contacts[0].state is State.WAITING
    assert dana.silences[0].attempts == (Attempt(Channel.LINKEDIN, 1),)


def test_a_stranger_who_never_answered_is_still_told_of() -> None:
    told = unanswered(talk(("me", 40, "Hi, may I ask you something?"), ("me", 30, "Any luck?")))

    assert [(one.name, one.count, one.last) for one in told] == [("Dana Cole", 2, ago(30))]


def test_an_unanswered_message_to_somebody_known_opens_a_silence() -> None:
    friend = contact("Dana Cole", f"{PAGE}dana")
    file = talk(("her", 40, "Hi"), ("me", 30, "Lunch?"), ("me", 20, "Or tea?"))
    kept = with_dana(imported(file, known(friend)))
    (silence,) = kept.silences

    assert silence.attempts == (Attempt(Channel.LINKEDIN, 2),)
    assert silence.last_attempt == Period(date(2026, 11, 2), date(2026, 11, 2), "2026-11-02")
    assert (silence.since, silence.is_open) == (NOW, True)
    assert kept.contacts[0].state is State.WAITING


@pytest.mark.parametrize(
    "file",
    [
        talk(("her", 40, "Hi"), ("me", 200, "Lunch?")),
        talk(("her", 300, "Hi"), ("me", 200, "Lunch?")),
        talk(("me", 40, "Lunch?"), ("her", 30, "Yes!")),
        talk(("her", 40, "Lunch?"), ("me", 30, "Sounds good, see you there")),
    ],
    ids=["answered later", "long ago", "answered", "a last word"],
)
def test_what_is_answered_over_or_long_ago_is_no_silence(file: Parsed) -> None:
    kept = with_dana(imported(file))

    assert not kept.silences
    assert kept.contacts[0].state is State.ACTIVE


def test_what_is_long_ago_is_told_of_all_the_same() -> None:
    file = talk(("her", 300, "Hi"), ("me", 200, "Lunch?"))

    assert [one.name for one in planned(file).unanswered] == ["Dana Cole"]


@pytest.mark.parametrize("state", [State.UNSAFE, State.DECEASED, State.RESTING, State.LET_GO])
def test_nobody_who_is_left_in_peace_is_waited_for(state: State) -> None:
    friend = contact("Dana Cole", f"{PAGE}dana", state=state)
    kept = with_dana(imported(talk(("her", 40), ("me", 30, "Lunch?")), known(friend)))

    assert kept.contacts == (friend,)
    assert not kept.silences
    assert len(kept.touches) == 2


def test_a_second_import_changes_nothing() -> None:
    file = talk(("her", 40), ("me", 30, "Lunch?"))

    assert planned(file, imported(file)).is_empty


def test_a_silence_that_the_user_ended_is_not_opened_again() -> None:
    file = talk(("her", 40), ("me", 30, "Lunch?"))
    kept = imported(file)
    ended = [replace(one, outcome=Outcome.LET_GO, closed_at=NOW) for one in kept.silences]

    assert planned(file, after(kept, ended)).is_empty


def test_an_answer_in_a_later_file_ends_the_silence() -> None:
    before = imported(talk(("her", 40), ("me", 30, "Lunch?")))
    later = replace(MOMENT, now=NOW + timedelta(days=9))
    file = talk(("her", 40), ("me", 30, "Lunch?"), ("her", -5, "Sorry, yes"))
    kept = with_dana(after(before, values(plan(file, before, later))))

    assert [one.outcome for one in kept.silences] == [Outcome.ANSWERED]
    assert kept.silences[0].closed_at == ago(-5)
    assert kept.contacts[0].state is State.ACTIVE


def test_a_silence_told_of_is_not_opened_twice() -> None:
    friend = contact("Dana Cole", f"{PAGE}dana", state=State.WAITING)
    told = Silence(id=MOMENT.new_id(), contact_id=friend.id, since=ago(25))
    plan = planned(talk(("her", 40), ("me", 30, "Lunch?")), known(friend, silences=(told,)))

    assert not plan.silences


def test_a_message_logged_by_hand_is_not_logged_twice() -> None:
    friend = contact("Dana Cole", f"{PAGE}dana")
    sent = Touch(id=MOMENT.new_id(), contact_id=friend.id, at=ago(30.2), text="Lunch?")
    plan = planned(talk(("her", 40, "Hi"), ("me", 30, "Lunch?")), known(friend, touches=(sent,)))

    assert [one.text for one in plan.touches if one.contact_id == friend.id] == ["Hi"]


def test_a_contact_is_found_by_name_where_no_profile_is_known() -> None:
    friend = contact("Dana COLE", "d@x.example")
    kept = with_dana(imported(talk(("her", 400), ("me", 390)), known(friend)))

    assert kept.contacts[0].id == friend.id
    assert len(kept.touches) == 2
    assert kept.contacts[0].handles[-1].value == f"{PAGE}dana"


def test_several_of_that_name_are_left_alone_and_named() -> None:
    friends = known(contact("Dana Cole", "a@x.example"), contact("Dana Cole", "b@x.example"))
    plan = planned(talk(("her", 400), ("me", 390)), friends)

    assert len(plan.touches) == 2  # Eve's
    assert ["Dana Cole" in one.why for one in plan.problems] == [True]


def test_a_namesake_with_another_profile_is_somebody_else() -> None:
    friend = contact("Dana Cole", f"{PAGE}another-dana")
    plan = planned(talk(("her", 400), ("me", 390)), known(friend))

    assert "Dana Cole" in [one.name for one in plan.new]


def test_a_group_is_nobodys_talk() -> None:
    group = replace(letter("Dana Cole", ME, ago(9), talk="t2"), recipients=(ME, "Ravi Menon"))
    mine = replace(group, sender=ME, recipients=("Dana Cole", "Ravi Menon"), at=ago(8))

    assert [one.name for one in planned(letters(group, mine)).new] == ["Eve Lund"]


def one_talk(**hers: str) -> tuple[Letter, Letter]:
    return (letter("Dana Cole", ME, ago(9), **hers), letter(ME, "Dana Cole", ago(8), "Lunch?"))


def test_the_user_says_who_they_are_where_the_file_does_not() -> None:
    file = Parsed(format="LinkedIn messages", letters=one_talk())
    unclear = planned(file)

    assert [one.row for one in unclear.problems] == [2]
    assert not values(unclear)
    assert [one.name for one in plan(file, Everything(), MOMENT, "sam reed").new] == ["Dana Cole"]


def test_of_two_the_user_is_the_one_without_a_profile() -> None:
    file = Parsed(format="LinkedIn messages", letters=one_talk(sender_url=f"{PAGE}dana"))

    assert [one.name for one in planned(file).new] == ["Dana Cole"]


def test_no_messages_leave_no_question() -> None:
    assert planned(Parsed(format="LinkedIn messages")).is_empty

"""The decision table against the playbook, row by row."""

from datetime import date

import pytest

from coaching.answer import Action, Alarm, Audit, Label
from coaching.deciding import TABLE, decide
from coaching.situation import (
    Attempt,
    Channel,
    Intent,
    Message,
    Period,
    Promise,
    PushBack,
    Signal,
    Situation,
    Somebody,
    Status,
    Tie,
)
from tests.coaching.situations import TODAY, ago, situation

FRIEND, NEW, WORK = Tie.FRIEND, Tie.NEW_ACQUAINTANCE, Tie.CLIENT_PROSPECT
EMAIL, TEXT, PHONE = Channel.EMAIL, Channel.TEXT, Channel.PHONE
NEXT_WEEK = Promise(
    "call me next week", Period(date(2026, 11, 23), date(2026, 11, 29), "next week")
)
UNSENT = (Message("Hi", 0, status=Status.UNSENT),)
SPOILT = (Label.SALESY, Label.ONE_SIDED)

CASES: list[tuple[str, Situation, tuple[Label, ...]]] = [
    ("language", situation(FRIEND, language="fr"), ()),
    ("small_talk", situation(intent=Intent.THANKS), ()),
    ("service", situation(intent=Intent.SERVICE), ()),
    ("greeting", situation(intent=Intent.GREETING), ()),
    ("lament", situation(intent=Intent.LAMENT), ()),
    ("deceased", situation(FRIEND, Signal.DECEASED, days=40, door=EMAIL), ()),
    ("stop_no_room", situation(Tie.OTHER, Signal.EX, push_back=PushBack.STOP), ()),
    ("stop", situation(WORK, push_back=PushBack.STOP, door=EMAIL), SPOILT),
    ("stop_no_room", situation(WORK, push_back=PushBack.STOP, door=EMAIL), ()),
    ("no_after_too_much", situation(NEW, push_back=PushBack.NO, door=EMAIL), SPOILT),
    ("no", situation(Tie.MENTOR, push_back=PushBack.NO), ()),
    ("not_now_named", situation(FRIEND, push_back=PushBack.NOT_NOW, promise=NEXT_WEEK), ()),
    ("not_now", situation(FRIEND, push_back=PushBack.NOT_NOW), ()),
    ("not_now", situation(Tie.FAMILY, push_back=PushBack.NO), ()),
    ("ex", situation(Tie.OTHER, Signal.EX, days=3), ()),
    ("barrage_to_a_date", situation(Tie.OTHER, Signal.DATING, Signal.BARRAGE, days=1), ()),
    ("ex_with_child", situation(Tie.OTHER, Signal.EX, Signal.SHARED_CHILD, days=5, door=TEXT), ()),
    (
        "date_unseen",
        situation(Tie.OTHER, Signal.DATING, Signal.NOT_SEEN, days=6, door=Channel.WHATSAPP),
        (),
    ),
    ("at_hand", situation(Tie.FORMER_COLLEAGUE, Signal.AT_HAND, days=2, door=TEXT), ()),
    (
        "at_hand",
        situation(
            Tie.FORMER_COLLEAGUE,
            contacts=(Somebody("boss", "my boss", named=False),),
            days=9,
            door=EMAIL,
        ),
        (),
    ),
    ("partner_waiting", situation(Tie.OTHER, Signal.PARTNER, days=1, door=TEXT), ()),
    ("partner", situation(Tie.OTHER, Signal.PARTNER, days=3, door=TEXT), ()),
    ("owed", situation(WORK, Signal.OWED, days=9, door=EMAIL, unanswered_count=3), ()),
    ("disclosed", situation(FRIEND, Signal.DISCLOSED, days=20, door=TEXT), ()),
    ("hard_time", situation(FRIEND, Signal.HARD_TIME, days=20, door=TEXT), ()),
    (
        "quarrel_owned",
        situation(FRIEND, Signal.CONFLICT, Signal.APOLOGISED, days=9, door=TEXT),
        (),
    ),
    (
        "quarrel_aged",
        situation(FRIEND, Signal.CONFLICT, Signal.APOLOGISED, days=60, door=TEXT),
        (),
    ),
    (
        "provider_waiting",
        situation(
            Tie.OTHER,
            contacts=(Somebody("Amir", "my landlord"),),
            days=0,
            door=PHONE,
            unanswered_count=2,
        ),
        (),
    ),
    (
        "promise_over",
        situation(
            FRIEND, promise=Promise("call", Period(date(2026, 11, 1), date(2026, 11, 2), "then"))
        ),
        (),
    ),
    (
        "gift",
        situation(
            Tie.OTHER,
            Signal.NO_ASK_SENT,
            contacts=(Somebody("Patel", "my old gp"),),
            days=61,
            door=Channel.LETTER,
            unanswered_count=1,
        ),
        (),
    ),
    (
        "provider_called",
        situation(
            Tie.OTHER,
            contacts=(Somebody("realtor", named=False),),
            days=9,
            door=PHONE,
            unanswered_count=2,
        ),
        (),
    ),
    (
        "provider",
        situation(
            Tie.OTHER,
            contacts=(Somebody("landlord", named=False),),
            days=9,
            door=EMAIL,
            unanswered_count=3,
        ),
        (),
    ),
    ("would_send_new", situation(NEW, Signal.NOTHING_SENT, messages=UNSENT), (Label.OK,)),
    ("would_send", situation(FRIEND, Signal.NOTHING_SENT, messages=UNSENT), (Label.OK,)),
    ("too_much", situation(NEW, Signal.USER_OVERREACHED, days=7, door=Channel.DISCORD), ()),
    (
        "quarrel_over",
        situation(
            Tie.FAMILY, Signal.CONFLICT, Signal.APOLOGISED, days=90, door=TEXT, unanswered_count=3
        ),
        (),
    ),
    ("quarrel", situation(Tie.FAMILY, Signal.CONFLICT, days=6, unanswered_count=8), ()),
    (
        "spoilt_for_strangers",
        situation(Tie.LINKEDIN_STRANGER, unanswered_count=3, door=Channel.LINKEDIN),
        SPOILT,
    ),
    ("spoilt", situation(FRIEND, days=2, door=EMAIL), (Label.GUILT_TRIP,)),
    ("spoilt", situation(WORK, days=20, door=EMAIL), (Label.TEMPLATE_LIKE,)),
    ("nothing_sent_new", situation(NEW, Signal.NOTHING_SENT), ()),
    ("nothing_sent_work", situation(WORK, unanswered_count=0, days=9), ()),
    ("nothing_sent", situation(Tie.MENTOR, Signal.NOTHING_SENT), ()),
    ("would_send", situation(FRIEND, messages=UNSENT, text="x"), (Label.OK,)),
    ("too_little", Situation(text="she's not replying"), ()),
    ("deadline", situation(FRIEND, Signal.DEADLINE, days=5, door=Channel.FACEBOOK), ()),
    ("promised", situation(FRIEND, promise=NEXT_WEEK, days=12, door=EMAIL), ()),
    ("date_waiting", situation(Tie.OTHER, Signal.DATING, days=2, unanswered_count=1), ()),
    ("date_once", situation(Tie.OTHER, Signal.DATING, days=8, unanswered_count=1), ()),
    ("date", situation(Tie.OTHER, Signal.DATING, days=8, unanswered_count=2), ()),
    ("introduced_waiting", situation(Tie.REFERRAL_INTRO, days=4, unanswered_count=1), ()),
    ("introduced_once", situation(Tie.REFERRAL_INTRO, days=16, unanswered_count=1), ()),
    ("introduced", situation(Tie.REFERRAL_INTRO, days=16, unanswered_count=2), ()),
    ("process_waiting", situation(Tie.RECRUITER_HIRING, days=5, door=EMAIL), ()),
    (
        "process_old_client",
        situation(WORK, Signal.VALUED, Signal.PROCESS, days=20, unanswered_count=2, door=EMAIL),
        (),
    ),
    (
        "old_one_door",
        situation(WORK, Signal.VALUED, days=20, unanswered_count=2, door=EMAIL),
        (),
    ),
    (
        "old_one_door",
        situation(
            WORK,
            contacts=(Somebody("Bob", "my old client"),),
            days=90,
            unanswered_count=1,
            door=EMAIL,
        ),
        (),
    ),
    ("process_first", situation(Tie.RECRUITER_HIRING, days=9, unanswered_count=1, door=EMAIL), ()),
    (
        "process_other_door",
        situation(Tie.RECRUITER_HIRING, days=9, unanswered_count=2, door=EMAIL),
        (),
    ),
    ("process_over", situation(Tie.RECRUITER_HIRING, days=9, unanswered_count=4, door=EMAIL), ()),
    ("new_enough", situation(NEW, days=9, unanswered_count=2, door=EMAIL), ()),
    ("new_waiting", situation(NEW, days=2, unanswered_count=1, door=PHONE), ()),
    ("new_gift", situation(NEW, Signal.NO_ASK_SENT, days=30, unanswered_count=1), ()),
    ("new_with_hook", situation(NEW, days=9, unanswered_count=1, door=EMAIL), ()),
    ("new", situation(Tie.LINKEDIN_STRANGER, days=9, unanswered_count=1), ()),
    ("user_vanished", situation(FRIEND, Signal.USER_VANISHED, days=10, door=Channel.WHATSAPP), ()),
    ("out_of_character", situation(FRIEND, Signal.OUT_OF_CHARACTER, days=4, door=TEXT), ()),
    ("wrong_door", situation(FRIEND, Signal.STALE_ADDRESS, days=20, door=EMAIL), ()),
    ("gift_waiting", situation(FRIEND, Signal.NO_ASK_SENT, days=8, unanswered_count=1), ()),
    ("gift", situation(FRIEND, Signal.NO_ASK_SENT, days=40, unanswered_count=1), ()),
    ("spent", situation(FRIEND, Signal.CALLED_OUT, days=40, door=EMAIL), ()),
    ("friend_waiting", situation(FRIEND, days=4, unanswered_count=1, door=TEXT), ()),
    ("friend_waiting_after_two", situation(FRIEND, days=1, unanswered_count=2, door=TEXT), ()),
    ("busy_waiting", situation(Tie.FAMILY, Signal.BUSY, days=6, unanswered_count=3, door=TEXT), ()),
    ("gift", situation(WORK, Signal.NO_ASK_SENT, days=50, unanswered_count=1, door=EMAIL), ()),
    ("family", situation(Tie.FAMILY, days=20, unanswered_count=2, door=TEXT), ()),
    ("family_quiet", situation(Tie.FAMILY, days=20, unanswered_count=2, door=PHONE), ()),
    (
        "old_two_doors",
        situation(FRIEND, days=40, unanswered_count=3, channels=(TEXT, EMAIL)),
        (),
    ),
    ("weak", situation(Tie.OTHER, days=40, unanswered_count=3, door=TEXT), ()),
    ("old_one_door", situation(FRIEND, days=40, unanswered_count=3, door=EMAIL), ()),
]


@pytest.mark.parametrize(
    ("row", "given", "labels"),
    CASES,
    ids=[f"{index}-{case[0]}" for index, case in enumerate(CASES)],
)
def test_the_first_row_that_holds_decides(
    row: str, given: Situation, labels: tuple[Label, ...]
) -> None:
    assert decide(given, Audit(labels), TODAY).row == row


def test_every_row_of_the_table_is_reached() -> None:
    assert {row.name for row in TABLE} == {case[0] for case in CASES}


@pytest.mark.parametrize("alarm", [alarm for alarm in Alarm if alarm.stops_coaching])
def test_safety_comes_before_every_row(alarm: Alarm) -> None:
    decision = decide(situation(FRIEND), Audit(), TODAY, alarm)
    assert (decision.action, decision.channels) == (Action.CRISIS_SAFETY, ())


def test_a_check_in_does_not_stop_the_coaching() -> None:
    decision = decide(situation(FRIEND, days=40, door=EMAIL), Audit(), TODAY, Alarm.CHECK_IN)
    assert decision.action is Action.SWITCH_CHANNEL


@pytest.mark.parametrize(("days", "row"), [(4, "friend_waiting"), (20, "out_of_character")])
def test_a_few_days_at_work_are_not_out_of_character(days: int, row: str) -> None:
    given = situation(
        Tie.FORMER_COLLEAGUE, Signal.OUT_OF_CHARACTER, days=days, unanswered_count=1, door=TEXT
    )
    assert decide(given, Audit(), TODAY).row == row


@pytest.mark.parametrize(
    ("given", "act_on", "stop_on"),
    [
        pytest.param(
            situation(FRIEND, days=4, unanswered_count=1, door=TEXT),
            date(2026, 11, 30),
            None,
            id="a friend gets twelve days",
        ),
        pytest.param(
            situation(NEW, days=2, unanswered_count=1, door=PHONE),
            date(2026, 11, 27),
            None,
            id="somebody new gets seven",
        ),
        pytest.param(
            situation(FRIEND, promise=NEXT_WEEK, days=12, door=EMAIL),
            date(2026, 12, 1),
            None,
            id="a promise gets its date and two days",
        ),
        pytest.param(
            situation(Tie.RECRUITER_HIRING, days=9, unanswered_count=1, door=EMAIL),
            date(2026, 11, 23),
            date(2026, 12, 3),
            id="work is done on a working day",
        ),
        pytest.param(
            situation(FRIEND, days=40, unanswered_count=3, door=EMAIL),
            TODAY,
            date(2026, 12, 2),
            id="a worn door is changed today",
        ),
        pytest.param(
            situation(FRIEND, push_back=PushBack.NOT_NOW),
            date(2027, 2, 20),
            None,
            id="an ebb lasts about three months",
        ),
    ],
)
def test_the_dates_are_the_playbooks(given: Situation, act_on: date, stop_on: date | None) -> None:
    decision = decide(given, Audit(), TODAY)
    assert (decision.act_on, decision.stop_on) == (act_on, stop_on)


@pytest.mark.parametrize(
    ("given", "channels"),
    [
        pytest.param(
            situation(FRIEND, days=40, unanswered_count=2, door=EMAIL),
            (TEXT, PHONE),
            id="another one than was tried",
        ),
        pytest.param(
            situation(
                FRIEND, days=40, unanswered_count=5, channels=(TEXT, PHONE, EMAIL, Channel.LETTER)
            ),
            (),
            id="none when it ebbs",
        ),
        pytest.param(
            situation(Tie.FAMILY, days=20, unanswered_count=2, door=TEXT),
            (PHONE, Channel.LETTER),
            id="family hears a voice first",
        ),
        pytest.param(
            situation(
                FRIEND,
                days=40,
                unanswered_count=4,
                channels=(EMAIL, TEXT),
                attempts=(Attempt(EMAIL, 3), Attempt(TEXT, 1)),
            ),
            (TEXT, PHONE),
            id="no third knock at a door that got two",
        ),
        pytest.param(
            situation(
                Tie.RECRUITER_HIRING, days=9, unanswered_count=2, channels=(Channel.VOICEMAIL,)
            ),
            (EMAIL, Channel.LINKEDIN),
            id="voicemail and phone are one door",
        ),
        pytest.param(
            situation(Tie.LINKEDIN_STRANGER, Signal.NOTHING_SENT),
            (EMAIL, Channel.LINKEDIN),
            id="a light door for a stranger",
        ),
        pytest.param(
            situation(Tie.FORMER_COLLEAGUE, days=30, unanswered_count=1, door=EMAIL),
            (Channel.LINKEDIN, TEXT),
            id="colleagues by where they met",
        ),
        pytest.param(
            situation(Tie.MENTOR, days=30, unanswered_count=1, door=EMAIL),
            (Channel.LETTER, PHONE),
            id="mentors by hand",
        ),
        pytest.param(
            situation(
                Tie.MENTOR, Signal.ELDERLY, days=220, unanswered_count=2, door=Channel.LETTER
            ),
            (PHONE, TEXT),
            id="somebody old is rung up",
        ),
        pytest.param(
            situation(FRIEND, Signal.NOTHING_SENT, wants="text someone after 6 years"),
            (TEXT, PHONE),
            id="the door they have in mind for a first word",
        ),
        pytest.param(
            situation(Tie.FAMILY, Signal.NOTHING_SENT, Signal.NO_VOICE),
            (Channel.LETTER, TEXT),
            id="no call where a call is dreaded",
        ),
        pytest.param(
            situation(None, Signal.PROCESS, days=90, unanswered_count=1),
            (EMAIL, PHONE),
            id="what is pending was sent in writing",
        ),
        pytest.param(
            situation(WORK, Signal.NO_VOICE, days=9, unanswered_count=1, door=PHONE),
            (EMAIL, Channel.LINKEDIN),
            id="nor where calls were tried",
        ),
    ],
)
def test_the_doors_follow_the_tie_and_what_was_tried(
    given: Situation, channels: tuple[Channel, ...]
) -> None:
    assert decide(given, Audit(), TODAY).channels == channels


def test_every_door_worn_out_falls_back_to_the_last_one() -> None:
    tried = (TEXT, PHONE, EMAIL, Channel.LETTER)
    given = situation(Tie.FAMILY, Signal.OUT_OF_CHARACTER, days=9, channels=tried)
    assert decide(given, Audit(), TODAY).channels


def test_a_promise_that_ran_out_is_no_promise() -> None:
    gone = Promise("by Friday", ago(9))
    given = situation(FRIEND, promise=gone, days=40, unanswered_count=2, door=EMAIL)
    assert decide(given, Audit(), TODAY).action is Action.SWITCH_CHANNEL

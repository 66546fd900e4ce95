"""Reminders in words: planned, listed, put off, answered, dropped."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from coaching.answer import Action, Alarm, Draft
from coaching.memory import (
    Contact,
    KeptDraft,
    Outcome,
    Purpose,
    Reminder,
    ReminderState,
    Repeat,
    Settings,
    Silence,
    State,
    Touch,
    TouchKind,
    Unit,
)
from coaching.messages import Words
from coaching.person import Person
from coaching.situation import Channel, PushBack, Side
from tests.coaching.reminders.world import NOW, World


def day(reminder: Reminder) -> str:
    return reminder.due_at.strftime("%Y-%m-%d %H:%M")


def planned(world: World, contact: Contact, **more: object) -> Reminder:
    values = {"purpose": Purpose.CHECK_IN, "due_at": NOW - timedelta(hours=1), **more}
    reminder = Reminder(id=world.ids(), contact_id=contact.id, **values)  # type: ignore[arg-type]
    world.keep([reminder])
    return reminder


def test_somebody_known_is_reminded_of_on_the_day() -> None:
    world = World()
    kofi = world.add("Kofi Mensah")
    said = world.command("remind", "remind me about Kofi in two weeks")
    assert "Kofi" in said
    assert "Sunday 6 December at 10:00" in said
    (made,) = world.reminders
    assert (made.contact_id, made.purpose, day(made)) == (
        kofi.id,
        Purpose.ASKED,
        "2026-12-06 10:00",
    )


def test_a_name_nobody_is_called_is_added_in_the_same_step() -> None:
    world = World()
    said = world.command("remind", "me to call Ana about the flat on friday at 6pm")
    (ana,) = world.all(Contact)
    (made,) = world.reminders
    assert (ana.name, made.contact_id) == ("Ana", ana.id)
    assert (made.reason, day(made)) == ("call Ana about the flat", "2026-11-27 18:00")
    assert any(words in said for words in ("added", "new to me", "new name"))


def test_of_two_with_the_name_the_one_is_asked_for() -> None:
    for answer in ("choose", "the second one", "Petrov"):
        world = World()
        world.add("Dana Cole", how_met="old flatmate")
        petrov = world.add("Dana Petrov", company="Acme")
        world.command("remind", "remind me to thank Dana tomorrow")
        assert not world.reminders
        said = world.choose("Petrov") if answer == "choose" else world.say(answer)
        assert "Dana" in said
        (made,) = world.reminders
        assert (made.contact_id, made.reason) == (petrov.id, "thank Dana")


def test_the_question_which_one_can_be_left() -> None:
    world = World()
    world.add("Dana Cole")
    world.add("Dana Petrov")
    world.command("remind", "remind me about Dana tomorrow")
    asked = world.person
    assert world.say("neither")
    world.person = asked
    assert world.say("actually Ben hasn't answered either") == ""
    assert not world.reminders


def test_a_likeness_is_asked_about_and_somebody_new_is_one_of_the_answers() -> None:
    world = World()
    world.add("Sarah Lind")
    world.command("remind", "remind me about Sara tomorrow")
    assert not world.reminders
    assert "Sarah Lind" in " ".join(world.offered().values())
    world.choose("Sara")
    assert len(world.reminders) == 1


def test_a_likeness_may_be_somebody_new() -> None:
    world = World()
    world.add("Sarah Lind")
    world.command("remind", "remind me about Sara tomorrow")
    world.choose("Someone new")
    assert {one.name for one in world.all(Contact)} == {"Sarah Lind", "Sara"}


def test_several_people_get_a_reminder_each() -> None:
    world = World()
    world.add("Sam")
    world.add("Priya Nair")
    world.add("Priya Rao")
    said = world.command("remind", "remind me about Sam and Priya next week")
    assert "Sam and Priya" in said
    assert len(world.reminders) == 2


def test_an_unclear_time_is_asked_for_with_choices_and_is_never_invented() -> None:
    for answer, expected in (
        ("choose", "2026-11-29 10:00"),
        ("in three weeks", "2026-12-13 10:00"),
        ("tomorrow at six", "2026-11-23 18:00"),
    ):
        world = World()
        world.add("Dana")
        world.command("remind", "remind me to ask Dana about the flat soon")
        assert not world.reminders
        assert list(world.offered().values()) == ["Tomorrow", "In a week", "In a month"]
        assert world.choose("In a week") if answer == "choose" else world.say(answer)
        (made,) = world.reminders
        assert (day(made), made.reason) == (expected, "ask Dana about the flat")


def test_somebody_new_waits_for_the_time_and_is_added_then() -> None:
    world = World()
    world.command("remind", "remind me about Yusuf")
    assert not world.all(Contact)
    world.choose("Tomorrow")
    assert [one.name for one in world.all(Contact)] == ["Yusuf"]
    assert len(world.reminders) == 1


def test_when_can_be_asked_about_several_in_words() -> None:
    world = World()
    world.add("Sam")
    world.command("remind", "remind me about Sam and Yusuf")
    assert world.offered() == {}
    assert world.say("tomorrow")
    assert len(world.reminders) == 2


def test_what_is_no_time_is_no_answer() -> None:
    world = World()
    world.add("Dana")
    world.command("remind", "remind me about Dana")
    assert world.say("Ben never wrote back to me") == ""
    world.command("remind", "remind me about Dana")
    assert world.say("I want to kill myself tomorrow") == ""


def test_whom_is_asked_for_where_nobody_is_named() -> None:
    world = World()
    assert world.command("remind")
    assert world.say("why?") == ""
    priya = world.add("Priya Nair")
    world.command("remind", "remind me in two weeks")
    world.say("about Priya")
    (made,) = world.reminders
    assert (made.contact_id, day(made)) == (priya.id, "2026-12-06 10:00")
    world.command("remind")
    world.say("water the plants tomorrow")
    assert len(world.reminders) == 2


def test_whom_the_talk_is_about_needs_no_name() -> None:
    world = World()
    dana = world.add("Dana")
    world.person = Person(contact_id=dana.id)
    world.command("remind", "remind me in a week")
    (made,) = world.reminders
    assert (made.contact_id, made.reason) == (dana.id, "")


def test_a_matter_without_a_person_is_kept_too() -> None:
    world = World()
    said = world.command("remind", "remind me to water the plants in 3 days")
    assert "water the plants" in said
    (made,) = world.reminders
    assert made.contact_id is None
    world.command("remind", "remind me to water the garden")
    world.say("tomorrow")
    assert {one.reason for one in world.reminders} == {"water the plants", "water the garden"}
    assert "plants" in world.command("reminders")
    world.command("reminders", "drop plants")
    assert [one.reason for one in world.reminders] == ["water the garden"]


def test_a_rhythm_is_kept_with_its_day_of_the_month() -> None:
    world = World(now=NOW.replace(month=10, day=31))
    world.add("Dana")
    said = world.command("remind", "remind me about Dana every month")
    assert "every month" in said
    (made,) = world.reminders
    assert (made.repeat, day(made)) == (Repeat(1, Unit.MONTH, 30), "2026-11-30 10:00")
    world.command("remind", "remind me about Dana on the 31st of every month")
    assert world.reminders[-1].repeat == Repeat(1, Unit.MONTH, 31)
    world.command("remind", "remind me about Dana every week")
    assert "every week" in world.command("reminders")


def test_an_hour_of_sleep_is_moved_and_said() -> None:
    world = World()
    world.add("Dana")
    said = world.command("remind", "remind me about Dana tomorrow at 7am")
    assert day(world.reminders[0]) == "2026-11-23 09:00"
    assert "quiet hours" in said.lower()


def test_with_reminders_off_it_is_said() -> None:
    world = World(settings=Settings(reminders=False))
    assert "off" in world.command("remind", "remind me about Dana tomorrow")


@pytest.mark.parametrize("state", [State.DECEASED, State.UNSAFE])
def test_nobody_left_in_peace_for_good_is_planned(state: State) -> None:
    world = World()
    world.add("Dana", state=state)
    assert "peace" in world.command("remind", "remind me about Dana tomorrow")
    assert not world.reminders


def test_nobody_who_said_stop_is_planned() -> None:
    world = World()
    dana = world.add("Dana", state=State.RESTING)
    world.keep([Silence(id=world.ids(), contact_id=dana.id, since=NOW, push_back=PushBack.STOP)])
    assert "peace" in world.command("remind", "remind me about Dana tomorrow")


def test_asking_for_somebody_let_go_takes_them_up_again() -> None:
    world = World()
    dana = world.add("Dana", state=State.LET_GO)
    world.command("remind", "remind me about Dana tomorrow")
    after = world.kept[dana.id]
    assert isinstance(after, Contact)
    assert after.state is State.ACTIVE


def test_an_alarm_is_never_taken_for_a_reminder() -> None:
    world = World()
    assert world.command("remind", "me to kill myself tomorrow") == ""
    assert world.command("reminders", "I want to kill myself") == ""


def test_the_list_has_numbers_and_says_what_to_do_with_them() -> None:
    world = World()
    assert "remind me" in world.command("reminders").lower() or not world.offered()
    planned(world, world.add("Dana"), due_at=NOW + timedelta(days=3))
    assert "1. Dana" in world.command("reminders")
    assert "drop 1" in world.command("reminders")
    for number in range(16):
        planned(world, world.add(f"Friend{number}"), due_at=NOW + timedelta(days=4))
    said = world.command("reminders")
    assert "2 more" in said
    assert "16." not in said


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("snooze 2", "2026-12-02 10:00"),
        ("snooze 2 a week", "2026-12-02 10:00"),
        ("snooze Ben for two weeks", "2026-12-09 10:00"),
        ("postpone ben lopez until christmas", "2026-12-25 10:00"),
        ("push 2 back to friday at 6pm", "2026-11-27 18:00"),
        ("snooze 2 for an hour", "2026-11-22 15:20"),
    ],
)
def test_words_put_a_reminder_off(words: str, expected: str) -> None:
    world = World()
    planned(world, world.add("Dana"), due_at=NOW + timedelta(days=1))
    ten = NOW.replace(hour=10, minute=0) + timedelta(days=3)
    ben = planned(world, world.add("Ben Lopez"), due_at=ten)
    world.command("reminders")
    assert world.say(words)
    after = world.kept[ben.id]
    assert isinstance(after, Reminder)
    assert day(after) == expected


def test_putting_off_works_without_the_list() -> None:
    world = World()
    planned(world, world.add("Dana"))
    assert world.command("remind", "snooze Dana a week")
    assert day(world.reminders[0]) == "2026-11-29 13:20"
    assert "list" in world.command("remind", "snooze Zoe")
    assert "list" in world.command("reminders", "snooze 7")


@pytest.mark.parametrize(
    "words", ["drop 1", "cancel Dana", "delete the reminder about Dana", "drop all", "remove #1"]
)
def test_words_drop_a_reminder_and_nothing_is_asked(words: str) -> None:
    world = World()
    planned(world, world.add("Dana"))
    world.command("reminders")
    world.say(words)
    assert list(world.offered().values()) == ["Undo"]
    assert not world.reminders


def test_dropping_several_says_how_many() -> None:
    world = World()
    dana = world.add("Dana")
    planned(world, dana)
    planned(world, dana)
    assert "2" in world.command("remind", "don't remind me about Dana any more")
    assert not world.reminders
    assert world.command("reminders", "drop all")


def test_what_is_not_on_the_list_is_said() -> None:
    world = World()
    planned(world, world.add("Dana"))
    assert "Zoe" in world.command("remind", "don't remind me about Zoe")
    assert "list" in world.command("reminders", "drop 4")


@pytest.mark.parametrize("words", ["drop it", "thanks", "move in with Ana?", "Ben hasn't answered"])
def test_after_the_list_anything_else_is_heard_as_usual(words: str) -> None:
    world = World()
    planned(world, world.add("Dana"))
    world.command("reminders")
    assert world.say(words) == ""


def test_the_list_takes_a_request_too() -> None:
    world = World()
    world.add("Dana")
    assert world.command("reminders", "Dana tomorrow")
    assert len(world.reminders) == 1


def test_stop_reminding_me_switches_them_off_and_loses_nothing() -> None:
    world = World()
    planned(world, world.add("Dana"))
    assert "reminders on" in world.command("remind", "stop reminding me")
    assert not world.settings.reminders
    assert len(world.reminders) == 1
    world.command("remind", "no reminders before 10")
    assert world.settings.quiet_until == 10


def waiting(world: World, purpose: Purpose = Purpose.CHECK_IN) -> tuple[Contact, Reminder]:
    """Somebody who has not answered, and the reminder that came."""
    dana = world.add("Dana", state=State.WAITING)
    world.keep([Silence(id=world.ids(), contact_id=dana.id, since=NOW - timedelta(days=9))])
    return dana, planned(world, dana, purpose=purpose, state=ReminderState.SENT, shown=1)


def test_they_replied_closes_the_silence_and_logs_the_touch() -> None:
    world = World()
    dana, reminder = waiting(world)
    planned(world, dana, due_at=NOW + timedelta(days=4))
    assert world.press(f"reminder:replied:{reminder.id}:{dana.id}")
    (touch,) = world.all(Touch)
    (silence,) = world.all(Silence)
    assert (touch.side, touch.kind) == (Side.CONTACT, TouchKind.REPLY)
    assert silence.outcome is Outcome.ANSWERED
    assert not world.reminders
    (contact,) = world.all(Contact)
    assert contact.state is State.ACTIVE


def test_they_replied_without_a_silence_is_only_a_touch() -> None:
    world = World()
    dana = world.add("Dana")
    reminder = planned(world, dana)
    world.press(f"reminder:replied:{reminder.id}:{dana.id}")
    assert len(world.all(Touch)) == 1
    assert not world.reminders


@pytest.mark.parametrize(
    ("purpose", "kind", "asks"),
    [
        (Purpose.CHECK_IN, TouchKind.MESSAGE, True),
        (Purpose.ACT, TouchKind.MESSAGE, True),
        (Purpose.ASKED, TouchKind.MESSAGE, False),
        (Purpose.SEASON, TouchKind.NO_ASK, False),
    ],
)
def test_reaching_out_is_logged_and_asked_about_once(
    purpose: Purpose, kind: TouchKind, asks: bool
) -> None:
    world = World()
    dana, reminder = waiting(world, purpose)
    assert world.press(f"reminder:out:{reminder.id}:{dana.id}")
    (touch,) = world.all(Touch)
    assert (touch.side, touch.kind) == (Side.USER, kind)
    assert [day(one) for one in world.reminders] == (["2026-12-02 10:00"] if asks else [])


def test_a_reaction_that_knows_only_the_reminder_does_what_it_can() -> None:
    world = World()
    _, reminder = waiting(world)
    world.press(f"reminder:replied:{reminder.id}")
    assert len(world.all(Touch)) == 1
    assert not world.reminders


@pytest.mark.parametrize("what", ["replied", "out"])
def test_what_is_about_nobody_is_only_done(what: str) -> None:
    world = World()
    reminder = replace(planned(world, world.add("Dana")), contact_id=None, reason="the plants")
    world.keep([reminder])
    assert world.press(f"reminder:{what}:{reminder.id}")
    assert not world.reminders
    assert not world.all(Touch)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("snooze:{}:1", "2026-11-23"),
        ("snooze:{}:7", "2026-11-29"),
        ("snooze:{}:30", "2026-12-22"),
        ("snooze:{}", "2026-11-29"),
        ("snooze:{}:0", "2026-11-23"),
        ("snooze:{}:99999", "2026-11-29"),
        ("snooze:{}:999", "2027-11-23"),
    ],
)
def test_a_choice_puts_off_by_days(key: str, expected: str) -> None:
    world = World()
    _, reminder = waiting(world)
    assert world.press("reminder:" + key.format(reminder.id))
    assert world.reminders[0].due_at.date().isoformat() == expected


def test_drop_done_and_open_by_choice() -> None:
    world = World()
    dana, reminder = waiting(world)
    opened = world.press(f"reminder:open:{reminder.id}")
    assert "Dana" in opened
    assert f"reminder:replied:{reminder.id}:{dana.id}" in world.offered()
    assert "Dana" in world.press(f"reminder:drop:{reminder.id}")
    assert list(world.offered().values()) == ["Undo"]
    assert "one" in world.press(f"reminder:done:{reminder.id}")
    second = planned(world, dana)
    assert world.press(f"reminder:done:{second.id}")
    assert not world.reminders
    third = replace(planned(world, dana), contact_id=None)
    world.keep([third])
    assert world.press(f"reminder:open:{third.id}")


def test_what_is_settled_or_unknown_stays_as_it_is() -> None:
    world = World()
    dana, reminder = waiting(world)
    over = replace(reminder, state=ReminderState.DONE)
    world.keep([over])
    assert world.press(f"reminder:drop:{reminder.id}:{dana.id}")
    assert world.kept[reminder.id] == over
    assert world.press(f"reminder:drop:{UUID(int=99)}")
    assert world.press("reminder:nonsense:1") == ""


def test_what_faded_can_be_taken_up_again() -> None:
    world = World()
    dana, reminder = waiting(world)
    world.keep([replace(reminder, state=ReminderState.FADED)])
    assert world.press(f"reminder:snooze:{reminder.id}:{dana.id}:7")
    assert len(world.reminders) == 1


def test_the_draft_is_shown_while_it_is_kept() -> None:
    world = World()
    dana, reminder = waiting(world)
    draft = KeptDraft(
        id=world.ids(),
        contact_id=dana.id,
        action=Action.NO_ASK_NOTE,
        draft=Draft(Channel.TEXT, "Thinking of you."),
        made_at=NOW,
    )
    key = f"reminder:draft:{reminder.id}:{dana.id}"
    assert world.press(key)
    world.keep([draft, replace(reminder, draft_id=draft.id)])
    assert "Thinking of you." in world.press(key)
    assert world.turn is not None
    assert any(isinstance(part, Words) for part in world.turn.outgoing)
    world.keep([replace(reminder, contact_id=None)])
    assert world.press(f"reminder:draft:{reminder.id}")


def test_who_asks_for_a_reminder_is_back_and_it_comes() -> None:
    world = World(person=Person(careful=Alarm.SELF_HARM))
    world.command("remind", "me about Omar tomorrow")
    assert world.person.careful is None


def test_a_delay_that_ends_in_quiet_hours_says_so() -> None:
    world = World(now=NOW.replace(hour=22, minute=50))
    assert "quiet hours" in world.command("remind", "me to stretch in 5 minutes")
    assert "quiet" not in World().command("remind", "me to stretch in 5 minutes")


@pytest.mark.parametrize("number", range(6))
def test_what_for_is_kept_and_said_back(number: int) -> None:
    world = World()
    for _ in range(number):
        world.ids()
    dana = world.add("Dana Cole", pronoun="she")
    said = world.command("remind", "remind me about Dana in two weeks, about the photos")
    assert "Dana" in said
    assert "about the photos" in said
    assert "for on" not in said
    world.person = replace(world.person, contact_id=dana.id)
    said = world.command("remind", "remind me to ask her about the flat every month")
    assert "Dana" in said
    assert "ask her about the flat" in said
    assert [one.contact_id for one in world.reminders] == [dana.id, dana.id]


def test_what_for_may_be_said_with_the_time() -> None:
    world = World()
    world.add("Dana Cole")
    world.command("remind", "remind me about Dana")
    said = world.say("in two weeks, about the photos")
    assert "about the photos" in said
    (made,) = world.reminders
    assert made.reason == "about the photos"


def test_whoever_is_named_with_the_time_is_meant_and_nobody_else() -> None:
    world = World()
    noa, dana = world.add("Noa"), world.add("Dana")
    world.command("remind", "remind me about Noa")
    assert "Dana" in world.say("Dana in three weeks")
    world.command("remind", "remind me about Noa")
    assert "Noa" in world.say("Noa in three weeks")
    assert [one.contact_id for one in world.reminders] == [dana.id, noa.id]

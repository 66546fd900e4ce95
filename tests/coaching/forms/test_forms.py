"""Forms do what the same words would, and what can't be right in them changes nothing."""

from datetime import date, datetime, timedelta
from itertools import chain

import pytest

from coaching import forms
from coaching.answer import Alarm
from coaching.forms.fix import last_of, period_of, tried_of
from coaching.forms.form import Shape
from coaching.forms.packing import packed, unpacked
from coaching.forms.tries import tries
from coaching.forms.values import Sheet
from coaching.memory import Reminder, Silence, Source, State, TouchKind
from coaching.messages import Filled
from coaching.reading.read import read
from coaching.situation import Attempt, Channel, PushBack, Situation, Tie
from tests.coaching.forms.desk import BOOK, MARTA, TODAY, Desk

NOBODY_NAMED = "he texted me on my birthday and I wrote twice since"
TWO_SARAHS = ("/reconnect add Sarah Chen, old roommate", "/reconnect add Sarah Ruiz, my mentor")


@pytest.mark.parametrize(
    ("choice", "form"),
    [
        ("fix", "fix"),
        ("draft", "draft"),
        ("settings", "settings"),
        ("add", "add"),
        ("touch", "touch"),
        ("settings:tone warmer", None),
        ("settings:times", "settings:times"),
        ("settings:picks", "settings:picks"),
        ("reconnect:import", "import"),
        ("reconnect:picks", None),
        ("sent", None),
        ("touch:nobody", None),
        ("fix:00000000-0000-0000-0000-000000000001", None),
    ],
)
def test_a_choice_opens_its_form(choice: str, form: str | None) -> None:
    assert forms.opens(choice) == form


def test_a_choice_about_somebody_opens_the_form_with_them_in_it() -> None:
    desk = Desk(MARTA)
    key = f"touch:{desk.id_of('Marta')}"
    assert forms.opens(key) == key
    form = desk.open(key)
    assert form is not None
    assert form.key == key
    assert form.fields[0].value == "Marta"


@pytest.mark.parametrize("key", ["fix", "draft", "nonsense", "contact:fix"])
def test_there_is_no_form_where_there_is_nothing_to_fill_in(key: str) -> None:
    assert Desk().open(key) is None


def test_no_form_holds_a_draft_where_there_is_none() -> None:
    desk = Desk("she told me to stop writing. My ex Lena, I texted her five times")
    assert desk.open("draft") is None


@pytest.mark.parametrize("key", ["fix", "draft", "touch", "settings", "add"])
def test_every_form_holds_what_can_be_handed_in(key: str) -> None:
    form = Desk(MARTA).open(key)
    assert form is not None
    for field in form.fields:
        assert len(field.value) <= field.longest
        keys = [option.key for option in field.options]
        assert len(keys) == len(set(keys)) <= 100
        assert set(filter(None, field.value.split(","))) <= set(keys) or not keys
    values = {field.name: field.value for field in form.fields}
    wrong = forms.problems(form.key, values, TODAY, BOOK)
    assert set(wrong) <= {"who", "name"} | ({"words"} if "[" in str(values) else set())


def test_the_sections_of_the_settings_hold_every_field_once_and_five_at_most() -> None:
    desk = Desk(MARTA)
    parts = [desk.open(one.key) for one in forms.sections("settings", BOOK)]
    whole = desk.open("settings")
    assert whole is not None
    names = [[field.name for field in one.fields] for one in parts if one]
    assert sorted(chain.from_iterable(names)) == sorted(field.name for field in whole.fields)
    assert all(len(one) <= 5 for one in names)
    assert forms.sections("add", BOOK) == ()


def test_a_section_changes_what_is_in_it_alone() -> None:
    desk = Desk(MARTA)
    said = desk.fill("settings:times", zone="Lisbon", quiet_from="22")
    assert "Lisbon" in said
    assert "picks" not in said.lower()


def test_a_section_that_cannot_be_opened_is_answered_in_words() -> None:
    assert "Weekly picks: three" in Desk().choose("settings:picks")


def test_the_form_for_a_file_comes_back_only_without_one() -> None:
    desk = Desk()
    form = desk.open("import")
    assert form is not None
    assert [field.shape for field in form.fields] == [Shape.FILE]
    assert "There is no file" in desk.hand_in("import", file="")


def test_the_fixed_situation_is_answered_again() -> None:
    desk = Desk(MARTA)
    form = desk.open("fix")
    assert form is not None
    assert {field.name: field.value for field in form.fields} == {
        "who": "Marta",
        "tried": "two texts",
        "last": "2026-11-12",
        "tie": "friend",
        "said": "nothing",
    }
    reply = desk.fill("fix", tried="3 emails, 1 call", last="five weeks ago", tie="mentor")
    assert "Marta · three emails and one call · last one about five weeks ago · mentor" in reply
    (silence,) = desk.book.all(Silence)
    assert silence.attempts == (Attempt(Channel.EMAIL, 3), Attempt(Channel.PHONE, 1))


def test_what_they_said_is_filled_in_and_taken_back() -> None:
    desk = Desk(MARTA)
    desk.fill("fix", said="not_now")
    assert desk.book.all(Silence)[0].push_back is PushBack.NOT_NOW
    desk.fill("fix", said="nothing")
    assert desk.book.all(Silence)[0].push_back is None


def test_a_tie_and_a_time_can_be_taken_out() -> None:
    desk = Desk(MARTA)
    desk.fill("fix", tie="unknown", last="", tried="")
    answer = desk.book.person.answer
    assert answer is not None
    assert answer.situation.relationship is None
    assert answer.situation.last_attempt is None
    assert answer.situation.unanswered_count == 0


def test_an_unchanged_form_says_that_nothing_is_new() -> None:
    desk = Desk(MARTA)
    before = desk.book.all(Silence)
    assert "what I had read already" in desk.fill("fix")
    assert desk.book.all(Silence) == before
    assert "fix" in desk.offered()


def test_a_name_that_was_read_wrong_is_put_right_and_still_finds_them() -> None:
    desk = Desk("my pal Blarg has gone quiet, I texted her twice, last one ten days ago")
    (name,) = desk.contacts()
    desk.fill("fix", who="Marta Blum")
    assert desk.contacts() == ["Marta Blum"]
    assert name in desk.book.contact("Marta Blum").aliases


def test_the_name_of_somebody_else_is_asked_about() -> None:
    desk = Desk("/reconnect add Omar", MARTA)
    reply = desk.fill("fix", who="Omar")
    assert "Omar" in reply
    assert f"whom:{desk.id_of('Omar')}" in desk.offered()
    assert sorted(desk.contacts()) == ["Marta", "Omar"]
    desk.choose(f"whom:{desk.id_of('Omar')}")
    assert desk.book.contact("Omar").state is State.WAITING


def test_a_name_is_filled_in_where_none_was_told() -> None:
    desk = Desk("I texted my friend twice, last one ten days ago")
    desk.fill("fix", who="Marta")
    assert "Marta" in desk.contacts()


def test_where_nobody_at_all_was_read_a_name_makes_it_about_them() -> None:
    desk = Desk(NOBODY_NAMED)
    answer = desk.book.person.answer
    assert answer is not None
    assert not answer.situation.contacts
    form = desk.open("fix")
    assert form is not None
    assert form.key == "fix"
    assert "Marta" in desk.hand_in("fix", who="Marta")
    assert desk.contacts() == ["Marta"]


def test_a_form_about_somebody_talked_of_before_changes_nothing() -> None:
    desk = Desk(MARTA)
    form = desk.open("fix")
    assert form is not None
    desk.say("My old boss Karl hasn't answered two emails, last one a month ago")
    before = desk.book.all(Silence)
    assert "somebody else since" in desk.hand_in(form.key, who="Martina")
    assert desk.book.all(Silence) == before


def test_what_was_made_of_a_draft_is_noted_as_sent_in_their_words() -> None:
    desk = Desk(MARTA)
    reply = desk.fill("draft", words="Thinking of you. No need to answer.", channel="whatsapp")
    assert "Noted: Marta, on WhatsApp, today, in your own words." in reply
    (touch,) = desk.touches()
    assert (touch.text, touch.channel) == ("Thinking of you. No need to answer.", Channel.WHATSAPP)
    assert desk.book.all(Silence)[0].attempts[-1].count == 1


def test_the_form_does_what_the_words_do() -> None:
    filled, said = Desk(MARTA), Desk(MARTA)
    filled.fill("draft", words="Hope the move went well.", channel="text")
    said.say("I texted her this instead: Hope the move went well.")
    for mine, theirs in zip(filled.touches(), said.touches(), strict=True):
        assert (mine.text, mine.channel, mine.kind) == (theirs.text, theirs.channel, theirs.kind)
    assert len(filled.book.all(Reminder)) == len(said.book.all(Reminder))


def test_a_draft_that_nobody_is_named_for_is_only_said_well_done_to() -> None:
    desk = Desk(NOBODY_NAMED)
    assert desk.fill("draft", words="Hello again.")
    assert not desk.touches()


def test_words_after_a_no_are_coached_and_not_noted() -> None:
    desk = Desk(MARTA)
    form = desk.open("draft")
    assert form is not None
    desk.fill("fix", said="stop")
    desk.hand_in(form.key, words="Just one more thing.", channel="text")
    assert not desk.touches()


@pytest.mark.parametrize("field", ["words", "note"])
def test_safety_comes_first_in_a_form_too(field: str) -> None:
    desk = Desk(MARTA)
    key = "draft" if field == "words" else "touch"
    desk.fill(key, **{"who": "Marta", field: "I want to kill myself tonight"})
    assert desk.book.person.careful is Alarm.SELF_HARM
    assert not desk.touches()


@pytest.mark.parametrize(
    ("words", "day"),
    [("yesterday", date(2026, 11, 21)), ("last Tuesday", date(2026, 11, 17)), ("today", TODAY)],
)
def test_a_day_may_be_told_in_words(words: str, day: date) -> None:
    desk = Desk(MARTA)
    assert desk.fill("touch", who="Marta", day=words)
    assert [touch.at.date() for touch in desk.touches()] == [day]


@pytest.mark.parametrize(
    ("side", "channel", "state", "kind"),
    [
        ("user", "email", State.WAITING, TouchKind.MESSAGE),
        ("user", "in_person", State.ACTIVE, TouchKind.TALK),
        ("contact", "", State.ACTIVE, TouchKind.REPLY),
        ("both", "phone", State.ACTIVE, TouchKind.TALK),
    ],
)
def test_a_touch_of_either_side_is_logged(
    side: str, channel: str, state: State, kind: TouchKind
) -> None:
    desk = Desk(MARTA)
    desk.choose("new")
    reply = desk.fill("touch", who="Marta", side=side, channel=channel, note="She moved to Lyon.")
    (touch,) = desk.touches()
    assert (touch.kind, touch.text, touch.source) == (kind, "She moved to Lyon.", Source.LOGGED)
    assert desk.book.contact("Marta").state is state
    assert "Marta" in reply


def test_a_touch_with_somebody_new_makes_them_known() -> None:
    desk = Desk()
    desk.fill("touch", who="priya", side="user", channel="letter", day="2026-06-01")
    (touch,) = desk.touches()
    assert touch.at.date() == date(2026, 6, 1)
    assert desk.contacts() == ["priya"]


def test_what_came_before_the_last_message_ends_no_silence() -> None:
    desk = Desk(MARTA)
    about = f"touch:{desk.id_of('Marta')}"
    desk.fill(about, side="contact", day="2026-09-01")
    (silence,) = desk.book.all(Silence)
    assert silence.is_open
    desk.fill(about, side="contact", day=TODAY.isoformat())
    (silence,) = desk.book.all(Silence)
    assert not silence.is_open


def test_a_message_told_late_is_counted_and_was_not_the_last() -> None:
    desk = Desk(MARTA)
    desk.fill(f"touch:{desk.id_of('Marta')}", side="user", channel="text", day="2026-11-01")
    (silence,) = desk.book.all(Silence)
    assert silence.attempts == (Attempt(Channel.TEXT, 3),)
    assert silence.last_attempt is not None
    assert silence.last_attempt.latest == TODAY - timedelta(days=10)


def test_another_name_in_the_form_is_somebody_else() -> None:
    desk = Desk("/reconnect add Omar", MARTA)
    desk.fill(f"touch:{desk.id_of('Marta')}", who="Omar", side="both")
    (touch,) = desk.touches()
    assert touch.contact_id == desk.id_of("Omar")


def test_of_two_of_a_name_it_is_asked_who_and_nothing_is_lost() -> None:
    desk = Desk(*TWO_SARAHS)
    desk.fill("touch", who="Sarah", side="both", channel="phone", note="Laughed a lot.")
    assert not desk.touches()
    ruiz = desk.id_of("Sarah Ruiz")
    assert f"whom:{ruiz}" in desk.offered()
    desk.choose(f"whom:{ruiz}")
    (touch,) = desk.touches()
    assert (touch.contact_id, touch.text) == (ruiz, "Laughed a lot.")


def test_of_two_of_a_name_somebody_new_can_be_meant() -> None:
    desk = Desk(*TWO_SARAHS)
    desk.fill("touch", who="Sarah", side="both")
    desk.say("no, that's another Sarah, from the choir")
    assert "Sarah" in desk.contacts()
    assert len(desk.touches()) == 1


def test_a_touch_after_a_no_is_coached() -> None:
    desk = Desk(MARTA)
    desk.fill("fix", said="stop")
    desk.fill(f"touch:{desk.id_of('Marta')}", side="user", channel="text")
    assert not desk.touches()


def test_a_touch_after_a_no_with_a_name_alone_is_coached() -> None:
    desk = Desk(MARTA)
    desk.fill("fix", said="stop")
    desk.fill("touch", who="Marta", side="user")
    assert not desk.touches()


def test_settings_say_what_is_other_than_before() -> None:
    desk = Desk(MARTA)
    reply = desk.fill(
        "settings", zone="Tokyo", quiet_from="22", quiet_until="8", days="mon,tue,wed,thu,fri",
        picks="2", pick_day="fri", pick_hour="17", tone="warmer", reminders="off",
    )  # fmt: skip
    settings = desk.book.settings
    assert settings.zone == "Asia/Tokyo"
    assert (settings.quiet_from, settings.quiet_until) == (22, 8)
    assert settings.days == (0, 1, 2, 3, 4)
    assert (settings.picks, settings.pick_day, settings.pick_hour) == (2, 4, 17)
    assert (settings.tone, settings.reminders) == ("warmer", False)
    assert "Asia/Tokyo" in reply
    assert "reminder moved" in reply


def test_picks_quiet_hours_and_reminders_go_off_and_on() -> None:
    desk = Desk()
    reply = desk.fill("settings", picks="0", quiet_from="0", quiet_until="0", reminders="off")
    assert not desk.book.settings.weekly_picks
    assert desk.book.settings.picks == 3
    assert "quiet hours" in reply
    form = desk.open("settings")
    assert form is not None
    shown = {field.name: field.value for field in form.fields}
    assert (shown["picks"], shown["reminders"]) == ("0", "off")
    desk.fill("settings", picks="3", reminders="on")
    assert desk.book.settings.weekly_picks
    assert desk.book.settings.reminders


def test_settings_as_they_were_change_nothing() -> None:
    desk = Desk()
    assert "already" in desk.fill("settings")
    assert "already" in desk.hand_in("settings", zone="")
    desk.fill("settings", picks="0")
    assert "already" in desk.hand_in("settings")


def test_somebody_is_added_as_by_the_line() -> None:
    desk = Desk()
    reply = desk.fill(
        "add", name="Dana Cole", how="old roommate", reach="dana@example.org",
        value="got me my first job, and a cat", every="quarter",
    )  # fmt: skip
    contact = desk.book.contact("Dana Cole")
    assert contact.tie is Tie.FRIEND
    assert contact.handles[0].value == "dana@example.org"
    assert contact.value == "got me my first job and a cat"
    assert contact.cadence == 90
    assert "Dana" in reply


def test_a_namesake_is_asked_about_before_somebody_is_added() -> None:
    desk = Desk("/reconnect add Dana Cole, old roommate")
    desk.fill("add", name="Dana Cole", how="from the choir")
    assert desk.contacts() == ["Dana Cole"]
    desk.choose("contact:other")
    assert desk.contacts() == ["Dana Cole", "Dana Cole"]


@pytest.mark.parametrize(
    ("key", "field", "value"),
    [
        ("fix", "who", " ,. "),
        ("fix", "who", "x" * 81),
        ("fix", "tried", "hello there"),
        ("fix", "tried", "-"),
        ("fix", "tried", "42"),
        ("fix", "tried", "5000 emails"),
        ("fix", "last", "when pigs fly"),
        ("fix", "last", "2027-01-01"),
        ("fix", "last", "1810-01-01"),
        ("fix", "tie", "nemesis"),
        ("fix", "said", "maybe"),
        ("draft", "words", "  "),
        ("draft", "words", "x" * 3001),
        ("draft", "words", "Thanks for [what she did for you]."),
        ("draft", "channel", "pigeon"),
        ("draft", "day", "2026-11-23"),
        ("touch", "day", "some day"),
        ("touch", "day", "1800-01-01"),
        ("touch", "side", "nobody"),
        ("touch", "who", ""),
        ("settings", "zone", "Atlantis"),
        ("settings", "zone", "UTC+2"),
        ("settings", "days", ""),
        ("settings", "days", "mon,someday"),
        ("settings", "picks", "9"),
        ("settings", "quiet_from", "25"),
        ("settings", "tone", "shouting"),
        ("add", "name", "…"),
        ("add", "name", "who is it"),
        ("add", "reach", "over there"),
        ("add", "every", "now and then"),
        ("add", "value", "x" * 301),
    ],
)
def test_what_cannot_be_right_is_said_and_changes_nothing(key: str, field: str, value: str) -> None:
    desk = Desk(MARTA)
    form = desk.open(key)
    assert form is not None
    given = {one.name: one.value for one in form.fields} | {"name": "Dana", "who": "Marta"}
    given |= {"words": "Hello Marta."} if key == "draft" else {}
    values = {name: given[name] for name in (one.name for one in form.fields)} | {field: value}
    wrong = forms.problems(form.key, values, TODAY, BOOK)
    assert list(wrong) == [field]
    assert wrong[field].endswith((".", "?"))
    before = (desk.contacts(), desk.touches(), desk.book.settings, desk.book.all(Silence))
    reply = desk.hand_in(form.key, **values)
    assert wrong[field] in reply
    assert desk.offered() == [key]
    assert (desk.contacts(), desk.touches(), desk.book.settings, desk.book.all(Silence)) == before


def test_a_form_nobody_knows_any_more_is_answered_in_words() -> None:
    desk = Desk()
    assert "in words" in desk.hand_in("horoscope", sign="leo")
    assert forms.problems("horoscope", {}, TODAY, BOOK) == {}


def test_a_form_whose_contact_is_gone_makes_no_trouble() -> None:
    desk = Desk(MARTA)
    key = f"touch:{desk.id_of('Marta')}"
    desk.say("/reconnect forget Marta")
    desk.say("yes")
    assert desk.hand_in(key, who="Marta", side="both", day=TODAY.isoformat())
    assert desk.contacts() == ["Marta"]


@pytest.mark.parametrize(
    ("words", "attempts"),
    [
        ("3 emails, one text", ((Channel.EMAIL, 3), (Channel.TEXT, 1))),
        ("an email and 2 calls", ((Channel.EMAIL, 1), (Channel.PHONE, 2))),
        ("2 emails, 1 email", ((Channel.EMAIL, 3),)),
        ("email, 2 emails", ((Channel.EMAIL, None),)),
        ("emails: 3", ((Channel.EMAIL, 3),)),
        ("3x text", ((Channel.TEXT, 3),)),
        ("four messages", ((None, 4),)),
        ("the phone", ((Channel.PHONE, None),)),
        ("nothing yet", ()),
    ],
)
def test_attempts_are_read_as_people_count_them(
    words: str, attempts: tuple[tuple[Channel | None, int | None], ...]
) -> None:
    outcome = tries(words)
    assert outcome is not None
    assert [(one.channel, one.count) for one in outcome.attempts] == list(attempts)


@pytest.mark.parametrize(
    "told",
    [
        "I sent Dana three emails and two texts, no answer",
        "I emailed Dana, no answer",
        "I wrote to Dana five times, nothing",
        "I tried Dana by email and phone, no answer for weeks",
        "I haven't written to my friend Dana for years and I'm afraid to",
        "Dana doesn't answer",
    ],
)
def test_what_was_read_is_shown_in_words_that_read_the_same(told: str) -> None:
    situation = read(told, TODAY)
    shown = tries(tried_of(situation))
    assert shown is not None
    if situation.unanswered_count is not None:
        assert shown.total == situation.unanswered_count
    assert not shown.absurd


def test_an_attempt_without_a_count_is_shown_by_its_door() -> None:
    situation = Situation(text="", attempts=(Attempt(Channel.EMAIL, None), Attempt(None, None)))
    assert tried_of(situation) == "email, message"


def test_a_count_alone_is_shown_as_messages() -> None:
    assert tried_of(Situation(text="", unanswered_count=4)) == "four messages"
    one_door = Situation(text="", unanswered_count=2, channels=(Channel.TEXT,))
    assert tried_of(one_door) == "two texts"
    counted = Situation(text="", channels=(Channel.EMAIL,), attempts=(Attempt(None, 3),))
    assert tried_of(counted) == "three emails"


@pytest.mark.parametrize("told", ["in May", "five weeks ago", "yesterday", "in 2023"])
def test_a_time_is_shown_in_words_that_read_about_the_same(told: str) -> None:
    situation = read(f"I emailed Dana {told}, no answer", TODAY)
    assert situation.last_attempt is not None
    shown = period_of(last_of(situation, TODAY), TODAY)
    assert shown is not None
    apart = shown.middle(TODAY) - situation.last_attempt.middle(TODAY)
    assert abs(apart) <= situation.last_attempt.middle(TODAY) // 4 + 1


def test_a_form_is_packed_and_unpacked_whole() -> None:
    form = Filled("touch", (("who", "Sarah\x1fRuiz"), ("note", "two\nlines")))
    assert unpacked(packed(form)) == Filled(
        "touch", (("who", "Sarah Ruiz"), ("note", "two\nlines"))
    )
    assert unpacked("something said") is None
    assert unpacked("form") is None


def test_a_day_left_empty_is_today() -> None:
    assert not forms.problems("draft", {"words": "Hello."}, TODAY, BOOK)
    assert Sheet({"a": " b\n c "}, TODAY, BOOK).line("a") == "b c"
    assert isinstance(Desk().now, datetime)

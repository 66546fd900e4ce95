"""What a conversation keeps of people: whom it is about, what happened, and how it is taken back."""

from datetime import UTC, datetime, timedelta

import pytest

from coaching.answer import Action
from coaching.memory import (
    Contact,
    KeptDraft,
    Outcome,
    Purpose,
    Reminder,
    ReminderState,
    Silence,
    Source,
    State,
    Touch,
    TouchKind,
)
from coaching.messages import Choices, Chose, Said, Words
from coaching.replying import plain
from coaching.situation import Attempt, Channel, PushBack, Side, Tie
from coaching.turn import Turn
from prompts import Book
from tests.notebook import Notebook

BOOK = Book.open()
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
DANA = "emailed my old roommate Dana three times since august, nothing"


class Talk:
    """A conversation over days, with the notebook it fills."""

    def __init__(self, *said: str) -> None:
        self.notes = Notebook()
        self.now = NOW
        self.last = Turn(self.notes.person, ())
        for one in said:
            self.say(one)

    def say(self, text: str) -> Turn:
        self.last = self.notes.say(Said(text), self.now, BOOK)
        return self.last

    def choose(self, key: str) -> Turn:
        self.last = self.notes.say(Chose(key), self.now, BOOK)
        return self.last

    def later(self, days: int) -> None:
        self.now += timedelta(days=days)

    @property
    def words(self) -> str:
        return plain(self.last.outgoing)

    @property
    def keys(self) -> list[str]:
        parts = [part for part in self.last.outgoing if isinstance(part, Choices)]
        return [choice.key for part in parts for choice in part.choices]

    def silence(self) -> Silence:
        (found,) = self.notes.all(Silence)
        return found

    def planned(self) -> list[Reminder]:
        return [r for r in self.notes.all(Reminder) if r.state is ReminderState.PLANNED]


def test_somebody_new_is_kept_with_the_silence_the_drafts_and_a_day_to_look_again() -> None:
    talk = Talk(DANA)
    dana = talk.notes.contact("Dana")
    assert (dana.state, dana.tie) == (State.WAITING, Tie.FRIEND)
    assert talk.silence().attempts == (Attempt(Channel.EMAIL, 3),)
    assert talk.silence().is_open
    (reminder,) = talk.planned()
    assert reminder.purpose is Purpose.CHECK_IN
    assert reminder.due_at > NOW
    assert len(talk.notes.all(KeptDraft)) == 2
    assert "undo" in talk.words.casefold()


def test_the_draft_for_the_way_advised_is_the_newest_and_the_one_a_reminder_offers() -> None:
    talk = Talk(DANA)
    answer = talk.notes.person.answer
    assert answer is not None
    kept = talk.notes.all(KeptDraft)
    assert max(kept, key=lambda one: one.made_at).draft == answer.drafts[0]
    assert len({one.made_at for one in kept}) == len(kept)


def test_a_role_alone_is_kept_under_its_name_and_known_again() -> None:
    talk = Talk("my mom hasn't answered my two calls since monday")
    assert talk.notes.contact("Mom").tie is Tie.FAMILY
    talk.say("mom still hasn't called back")
    assert len(talk.notes.all(Contact)) == 1
    assert "your mom" in talk.words


def test_a_shop_is_nobody_to_remember() -> None:
    talk = Talk("the electric company hasn't replied to my email about the bill")
    assert talk.notes.all(Contact) == []


def test_a_message_about_nobody_named_keeps_nothing() -> None:
    talk = Talk("met someone at a fair, emailed twice last week, nothing")
    assert talk.notes.all(Silence) == []


def test_the_second_message_adds_to_the_same_silence() -> None:
    talk = Talk(DANA)
    talk.later(12)
    talk.say("Dana is still silent, and I texted her on tuesday")
    assert len(talk.notes.all(Contact)) == 1
    assert set(talk.silence().attempts) == {Attempt(Channel.EMAIL, 3), Attempt(Channel.TEXT, 1)}
    assert len(talk.planned()) == 1


def test_sent_is_logged_with_its_words_counted_and_looked_after() -> None:
    talk = Talk(DANA, "sent it by text")
    (touch,) = talk.notes.all(Touch)
    assert (touch.channel, touch.side, touch.source) == (Channel.TEXT, Side.USER, Source.DRAFTED)
    assert touch.text
    assert Attempt(Channel.TEXT, 1) in talk.silence().attempts
    assert len(talk.planned()) == 1
    assert talk.keys == ["replied", "let_go"]


def test_the_button_means_the_first_draft() -> None:
    talk = Talk(DANA)
    first = next(part for part in talk.last.outgoing if isinstance(part, Words))
    talk.choose("sent")
    (touch,) = talk.notes.all(Touch)
    assert touch.text == first.draft.body


def test_words_of_their_own_are_kept_as_they_were_sent() -> None:
    talk = Talk(DANA, "I sent her this instead: Dana, I miss our walks.")
    (touch,) = talk.notes.all(Touch)
    assert touch.text == "Dana, I miss our walks."
    assert touch.source is Source.TOLD
    assert "in your own words" in talk.words


def test_another_channel_than_any_draft_has_no_words() -> None:
    talk = Talk(DANA, "ok I wrote to her on linkedin instead")
    (touch,) = talk.notes.all(Touch)
    assert (touch.channel, touch.text) == (Channel.LINKEDIN, "")


def test_a_callout_is_not_made_twice() -> None:
    talk = Talk("my old friend Noa: emailed her twice and texted once, last one in september")
    made = talk.last.person.answer
    assert made is not None
    assert made.decision.action is Action.GENTLE_CALLOUT
    talk.say("sent it")
    assert talk.notes.all(Touch)[0].kind is TouchKind.CALLOUT
    assert talk.silence().called_out
    talk.later(60)
    talk.say("still nothing from Noa")
    again = talk.last.person.answer
    assert again is not None
    assert again.decision.action is Action.LET_IT_EBB


@pytest.mark.parametrize("news", ["she finally answered!", "Dana wrote back by text", "replied"])
def test_an_answer_closes_the_silence_and_the_reminders(news: str) -> None:
    talk = Talk(DANA, "sent it by text")
    talk.later(3)
    talk.say(news) if news != "replied" else talk.choose(news)
    assert talk.silence().outcome is Outcome.ANSWERED
    assert talk.notes.contact("Dana").state is State.ACTIVE
    assert talk.planned() == []
    assert talk.notes.all(Touch)[-1].kind is TouchKind.REPLY
    assert talk.last.person.answer is None


def test_how_they_answered_before_is_a_thought_and_a_door_next_time() -> None:
    talk = Talk(DANA, "sent it by text")
    talk.later(1)
    talk.say("Dana wrote back by whatsapp")
    talk.later(200)
    talk.say("Dana hasn't answered my email from three weeks ago")
    made = talk.last.person.answer
    assert made is not None
    assert made.decision.channels[0] is Channel.WHATSAPP
    assert "on WhatsApp" in talk.words


def test_let_go_ends_it_and_nothing_comes_again() -> None:
    talk = Talk(DANA, "let it go")
    assert talk.notes.contact("Dana").state is State.LET_GO
    assert talk.silence().outcome is Outcome.LET_GO
    assert talk.planned() == []


def test_rest_comes_back_once_in_a_season() -> None:
    talk = Talk(DANA, "leave Dana alone for a while")
    dana = talk.notes.contact("Dana")
    assert dana.state is State.RESTING
    assert dana.rests_until is not None
    (reminder,) = talk.planned()
    assert reminder.purpose is Purpose.SEASON


def test_a_talk_with_somebody_new_makes_them_known() -> None:
    talk = Talk("called mom today, we talked an hour")
    (touch,) = talk.notes.all(Touch)
    assert (touch.kind, touch.channel) == (TouchKind.TALK, Channel.PHONE)
    assert talk.notes.contact("Mom").tie is Tie.FAMILY
    assert "your mom" in talk.words


def test_news_of_another_day_has_its_day() -> None:
    talk = Talk("had coffee with Marco on friday")
    (touch,) = talk.notes.all(Touch)
    assert touch.at == datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "last",
    ["sent it by text", "she finally answered!", "let it go", "leave Dana alone", DANA],
)
def test_undo_takes_back_the_last_change_and_only_that(last: str) -> None:
    talk = Talk(*([] if last == DANA else [DANA]))
    before = snapshot(talk)
    talk.say(last)
    assert snapshot(talk) != before
    talk.say("undo")
    assert snapshot(talk) == before
    talk.say("undo")
    assert "nothing to take back" in talk.words
    assert snapshot(talk) == before


def snapshot(talk: Talk) -> set[object]:
    """Everything kept but drafts, and without how often a reminder was touched."""
    kept = [*talk.notes.all(Contact), *talk.notes.all(Touch), *talk.notes.all(Silence)]
    reminders = [(r.id, r.state, r.due_at) for r in talk.notes.all(Reminder)]
    return {*kept, *reminders}


def test_other_words_do_not_stand_between_a_change_and_its_undo() -> None:
    talk = Talk(DANA, "shorter", "undo")
    assert talk.notes.all(Contact) == []


def two_sarahs() -> Talk:
    return Talk(
        "my friend Sarah Miller hasn't answered my two texts since october",
        "let it go",
        "I emailed Sarah Chen, my old boss, last month, no reply",
        "new one",
    )


def test_of_two_with_one_name_it_is_asked_which() -> None:
    talk = two_sarahs()
    talk.say("still nothing from Sarah")
    assert "more than one Sarah" in talk.words
    assert len(talk.keys) == 3
    talk.choose(talk.keys[1])
    made = talk.last.person.answer
    assert made is not None
    assert talk.last.person.contact_id == talk.notes.contact("Sarah Miller").id


@pytest.mark.parametrize(
    ("typed", "name"),
    [("the second one", "Sarah Miller"), ("miller", "Sarah Miller"), ("worked with", "Sarah Chen")],
)
def test_which_one_can_be_typed(typed: str, name: str) -> None:
    talk = two_sarahs()
    talk.say("still nothing from Sarah")
    talk.say(typed)
    assert talk.last.person.contact_id == talk.notes.contact(name).id


def test_neither_is_somebody_new() -> None:
    talk = two_sarahs()
    talk.say("my neighbour Sarah hasn't answered my two texts since monday")
    talk.say("somebody else")
    assert [one.name for one in talk.notes.all(Contact)] == ["Sarah Miller", "Sarah Chen", "Sarah"]


@pytest.mark.parametrize("said", ["the fourth", "my neighbour Ola hasn't answered two texts"])
def test_what_does_not_say_which_is_heard_like_any_message(said: str) -> None:
    talk = two_sarahs()
    talk.say("still nothing from Sarah")
    talk.say(said)
    assert talk.words
    assert talk.last.person.expects == ""


def test_news_of_two_with_one_name_waits_for_which() -> None:
    talk = two_sarahs()
    talk.say("Sarah wrote back")
    assert len(talk.keys) == 3
    talk.choose(talk.keys[0])
    assert talk.notes.contact("Sarah Chen").state is State.ACTIVE


def test_the_wrong_one_is_put_right_and_what_was_kept_is_taken_back() -> None:
    talk = Talk(DANA)
    before = talk.silence()
    talk.later(2)
    talk.say("my colleague Dana hasn't answered two emails since friday")
    talk.choose("whom:new")
    assert len(talk.notes.all(Contact)) == 2
    assert before in talk.notes.all(Silence)


def test_a_choice_of_whom_without_a_message_says_nothing_of_it() -> None:
    assert Talk().choose("whom:new").outgoing


def test_a_stop_rests_for_good() -> None:
    talk = Talk(
        "I emailed Ola from the fair twice in may and she answered: please stop messaging me"
    )
    ola = talk.notes.contact("Ola")
    assert (ola.state, ola.rests_until) == (State.RESTING, None)
    assert talk.planned() == []
    assert talk.silence().push_back is PushBack.STOP
    talk.later(100)
    talk.say("thinking of writing to Ola again, one email")
    made = talk.last.person.answer
    assert made is None or made.drafts == ()


def test_not_now_rests_until_then() -> None:
    talk = Talk("texted my friend Ben last week, he said he's swamped until the new year, not now")
    ben = talk.notes.contact("Ben")
    assert ben.state is State.RESTING
    assert ben.rests_until is not None


def test_who_has_died_is_kept_so() -> None:
    talk = Talk("my friend Ben died in june and I keep texting him")
    assert [one.state for one in talk.notes.all(Contact)] in ([], [State.DECEASED])


def test_a_safety_turn_drops_the_reminders_and_marks_who_is_unsafe() -> None:
    talk = Talk(DANA, "Dana blocked me so I made a new account to message her")
    assert talk.notes.contact("Dana").state is State.UNSAFE
    assert talk.planned() == []
    talk.say(DANA)
    assert talk.notes.contact("Dana").state is State.UNSAFE
    made = talk.last.person.answer
    assert made is None or made.drafts == ()


def test_what_safety_asked_for_is_not_undone_with_a_word() -> None:
    talk = Talk(DANA, "Dana blocked me so I made a new account to message her", "undo")
    assert talk.notes.contact("Dana").state is State.UNSAFE


def test_somebody_unsafe_is_known_as_such_from_the_first_word() -> None:
    talk = Talk("my ex Ralf blocked me so I made a new account to message him")
    assert [one.state for one in talk.notes.all(Contact)] == [State.UNSAFE]


def test_the_users_own_despair_makes_nobody_unsafe() -> None:
    talk = Talk("i don't want to live anymore")
    assert talk.notes.all(Contact) == []


def test_several_people_are_all_kept() -> None:
    talk = Talk(
        "two people. my uncle Raul, I called him twice in October. and Ingrid, my old boss, I emailed"
        " her once in september"
    )
    assert {one.name for one in talk.notes.all(Contact)} == {"Raul", "Ingrid"}
    assert len(talk.notes.all(Silence)) == 2


def test_a_longer_name_is_taken_up_and_the_old_one_stays() -> None:
    talk = Talk(DANA, "Dana Cole hasn't answered my call from yesterday either")
    (dana,) = talk.notes.all(Contact)
    assert (dana.name, dana.aliases) == ("Dana Cole", ("Dana",))


def test_a_correction_is_kept_too() -> None:
    talk = Talk(DANA)
    talk.choose("fix")
    talk.say("it was two texts, last one in october")
    assert talk.silence().attempts == (Attempt(Channel.TEXT, 2),)


def test_news_about_nobody_known_is_only_said() -> None:
    talk = Talk("Ben answered!")
    assert talk.notes.all(Contact) == []
    assert talk.words


@pytest.mark.parametrize("said", ["sent it", "let it go"])
def test_a_step_with_nothing_on_the_table_says_so(said: str) -> None:
    assert "nothing on the table" in Talk(said).words


def test_a_step_about_somebody_unnamed_is_said_and_not_kept() -> None:
    told = "met someone at a fair, emailed twice last week, nothing"
    talk = Talk(told, "sent it")
    assert talk.keys == ["replied", "let_go"]
    assert talk.notes.all(Touch) == []
    talk.say("let it go")
    assert talk.last.person.answer is None


def test_a_message_out_of_nowhere_begins_a_silence() -> None:
    talk = Talk("had coffee with Marco on friday")
    talk.say("new one")
    talk.later(20)
    talk.say("I emailed Marco last week")
    assert talk.last.person.answer is not None


def test_the_draft_of_an_unsafe_contact_is_never_logged_as_waiting() -> None:
    talk = Talk(DANA)
    talk.say("Dana blocked me so I made a new account to message her")
    talk.say("I texted Dana anyway")
    assert talk.notes.contact("Dana").state is State.UNSAFE


def test_where_nothing_was_sent_there_is_no_silence() -> None:
    talk = Talk("I haven't written to my old friend Dana in two years and I'm afraid to")
    assert talk.notes.contact("Dana").state is State.ACTIVE
    assert talk.notes.all(Silence) == []


def test_what_the_user_asked_for_outlives_news_and_ends_with_a_rest() -> None:
    talk = Talk(DANA, "remind me about Dana's birthday in three weeks", "sent it by text")
    assert Purpose.ASKED in {one.purpose for one in talk.planned()}
    talk.say("Dana is still silent, and I texted her again on tuesday")
    assert {one.purpose for one in talk.planned()} == {Purpose.ASKED, Purpose.ACT}
    talk.say("leave Dana alone for a while")
    assert {one.purpose for one in talk.planned()} == {Purpose.SEASON}


def test_a_command_of_the_family_is_answered_by_it_and_undone_like_anything() -> None:
    talk = Talk("/reconnect add Ola Berg, met at the choir")
    assert talk.notes.contact("Ola Berg").how_met
    talk.say("undo")
    assert talk.notes.all(Contact) == []


def test_what_was_asked_for_is_taken_as_the_answer() -> None:
    talk = Talk("/reconnect add", "Ola Berg, met at the choir")
    assert talk.notes.contact("Ola Berg").how_met


def test_a_cry_for_help_is_no_answer_to_a_question() -> None:
    talk = Talk("/reconnect add", "i don't want to live anymore")
    assert talk.notes.all(Contact) == []
    assert talk.last.person.careful is not None


def test_a_command_instead_of_an_answer_is_a_command() -> None:
    talk = Talk("/reconnect add", "/reconnect who")
    assert talk.notes.all(Contact) == []


def test_forgetting_cannot_be_taken_back() -> None:
    talk = Talk(DANA, "/reconnect forget Dana", "yes", "undo")
    assert "nothing to take back" in talk.words
    assert talk.notes.all(Contact) == []


def test_drafts_for_somebody_unnamed_are_not_kept() -> None:
    talk = Talk("she hasn't replied to my two emails since june, we were close", "shorter")
    assert talk.notes.all(KeptDraft) == []


def test_whoever_has_a_rhythm_has_its_reminder() -> None:
    talk = Talk("/reconnect add Ola Berg, met at the choir, every 2 months")
    (reminder,) = talk.planned()
    assert reminder.purpose is Purpose.CADENCE
    talk.say("/reconnect cadence Ola 3 weeks")
    (again,) = talk.planned()
    assert again.due_at < reminder.due_at
    talk.say("/reconnect note Ola likes tea")
    assert talk.planned() == [again]
    talk.say("/reconnect")
    talk.say("undo")
    assert talk.notes.contact("Ola Berg").notes == ""
    talk.say("/reconnect note Ola likes tea")
    talk.say("undo")
    talk.later(2)
    talk.say("had coffee with Ola")
    (after,) = talk.planned()
    assert after.due_at > again.due_at


def test_a_setting_can_be_wished_for_in_plain_words() -> None:
    talk = Talk("don't write me on weekends")
    assert talk.notes.settings.days == (0, 1, 2, 3, 4)


def test_a_rhythm_leaves_other_reminders_alone() -> None:
    talk = Talk(DANA, "/reconnect cadence Dana 2 months")
    assert {one.purpose for one in talk.planned()} == {Purpose.CHECK_IN, Purpose.CADENCE}


def test_a_hello_to_somebody_nobody_waits_for_is_noted_and_nothing_follows() -> None:
    talk = Talk("/reconnect add Ola Berg, met at the choir", "I called Ola today")
    (touch,) = talk.notes.all(Touch)
    assert (touch.channel, touch.kind) == (Channel.PHONE, TouchKind.MESSAGE)
    assert talk.notes.all(Silence) == []
    assert "Noted: Ola, by phone, today" in talk.words


def test_what_was_sent_is_said_with_the_name_and_the_way() -> None:
    assert "Noted: Dana, by text, today" in Talk(DANA, "sent it by text").words

"""What is kept is what was said: nobody twice, no message twice, nothing lost on the way."""

import pytest

from coaching.memory import Contact, Outcome, Silence, State, Touch, TouchKind
from coaching.messages import Words
from coaching.recalling import recalled
from coaching.situation import Attempt, Channel, Signal, Situation
from tests.coaching.conversation.test_remembering import DANA, NOW, Talk, snapshot


@pytest.mark.parametrize(
    "more",
    ["I called her this morning too, no answer", "we met at a choir and I texted twice as well"],
)
def test_what_is_added_the_same_day_is_about_the_same_one(more: str) -> None:
    talk = Talk(DANA, more)
    assert [one.name for one in talk.notes.all(Contact)] == ["Dana"]
    talk.silence()


def test_of_several_people_added_to_nobody_is_made_twice() -> None:
    told = (
        "two people. my uncle Raul, I called him twice in October. and Ingrid, my old boss, I"
        " emailed her once in september"
    )
    talk = Talk(told, "I called again last week, no answer")
    assert {one.name for one in talk.notes.all(Contact)} == {"Raul", "Ingrid"}
    assert len(talk.notes.all(Contact)) == 2


def test_what_was_taken_back_is_not_added_to() -> None:
    talk = Talk(DANA, "I texted her four times last week too", "undo", "I called her yesterday")
    assert talk.silence().attempts == (Attempt(Channel.EMAIL, 3), Attempt(Channel.PHONE, 1))


def test_somebody_taken_back_is_off_the_table() -> None:
    assert "nothing on the table" in Talk(DANA, "undo", "shorter").words


def test_the_draft_is_the_one_they_say() -> None:
    talk = Talk("my friend Dave hasn't answered 2 texts since october", "sent the second one")
    assert talk.notes.all(Touch)[-1].channel is Channel.EMAIL


def test_a_call_is_not_what_was_sent() -> None:
    talk = Talk("my friend Dave hasn't answered 2 texts since october", "sent it")
    assert talk.notes.all(Touch)[-1].channel is Channel.EMAIL


def test_own_words_are_no_callout() -> None:
    talk = Talk("my old friend Noa: emailed her twice and texted once, last one in september")
    talk.say("changed it a bit and sent: hi Noa, saw a heron today")
    assert talk.notes.all(Touch)[-1].kind is TouchKind.MESSAGE
    assert not talk.silence().called_out


@pytest.mark.parametrize("days", [0, 30])
def test_whatever_was_sent_is_looked_at_again(days: int) -> None:
    talk = Talk("texted my sister Ada on monday, nothing", *(["new one"] if days else []))
    talk.later(days)
    talk.say("texted Ada just now" if days else "sent it")
    (reminder,) = talk.planned()
    assert (reminder.due_at - talk.now).days in range(6, 12)


def test_after_letting_go_nothing_is_looked_at_again() -> None:
    talk = Talk("met Sten at a fair, emailed twice in may and june, nothing", "sent it")
    assert talk.planned() == []


def test_an_answer_of_somebody_else_is_not_taken_for_the_one_on_the_table() -> None:
    talk = Talk(DANA, "Zoe rang")
    assert "Dana" not in talk.words
    assert talk.notes.contact("Dana").state is State.WAITING
    assert talk.last.person.answer is not None


def test_what_somebody_else_was_sent_is_not_kept_with_the_one_on_the_table() -> None:
    talk = Talk(DANA, "emailed Zoe")
    first = talk.notes.all(Silence)[0]
    assert first.attempts == (Attempt(Channel.EMAIL, 3),)


STOPPED = "I emailed Ola from the fair twice in may and she answered: please stop messaging me"


def test_a_message_after_a_stop_is_never_well_done() -> None:
    talk = Talk(STOPPED)
    talk.later(30)
    talk.say("I emailed Ola")
    ola = talk.notes.contact("Ola")
    assert (ola.state, ola.rests_until) == (State.RESTING, None)
    assert talk.planned() == []
    assert talk.notes.all(Touch) == []


def test_who_said_stop_is_not_asked_about_after_a_season() -> None:
    talk = Talk(STOPPED, "leave her alone for a while")
    assert talk.planned() == []


@pytest.mark.parametrize(
    ("said", "pronoun"),
    [("bumped into her", "she"), ("he called me back", "he"), ("she texted him", "they")],
)
def test_a_pronoun_is_learnt_from_news(said: str, pronoun: str) -> None:
    talk = Talk(DANA, said)
    assert talk.notes.contact("Dana").pronoun == pronoun


def test_a_pronoun_that_is_known_stays() -> None:
    talk = Talk("my aunt Rosa hasn't answered two texts since june", "he called me back")
    assert talk.notes.contact("Rosa").pronoun == "she"


def test_a_block_told_later_is_about_the_one_at_hand() -> None:
    talk = Talk("my ex Marco hasn't answered my 2 messages on instagram since last week")
    talk.say("he blocked me")
    assert talk.notes.contact("Marco").state is State.RESTING
    talk.later(20)
    talk.say("Marco is on telegram, should I write there?")
    made = talk.last.person.answer
    assert made is None or made.drafts == ()
    assert talk.planned() == []


def test_an_alarm_without_a_name_is_about_the_one_at_hand() -> None:
    talk = Talk(DANA, "i found out where she lives, maybe i should wait outside")
    assert talk.notes.contact("Dana").state is State.UNSAFE
    assert talk.planned() == []


def test_despair_drops_the_reminders_of_the_one_at_hand_and_marks_nobody() -> None:
    talk = Talk(DANA, "i don't want to live anymore")
    assert talk.notes.contact("Dana").state is State.WAITING
    assert talk.planned() == []
    talk.later(3)
    talk.say("feeling better. she replied")
    assert talk.silence().outcome is Outcome.ANSWERED


@pytest.mark.parametrize("said", ["can you help me write to Dana", "Dana replied", DANA])
def test_about_somebody_unsafe_nothing_is_claimed_nor_kept_waiting(said: str) -> None:
    talk = Talk(DANA, "Dana blocked me so I made a new account to message her")
    talk.later(30)
    talk.say(said)
    assert "leave it alone" in talk.words
    assert "asked for that" not in talk.words
    assert talk.planned() == []
    assert talk.notes.contact("Dana").state is State.UNSAFE


@pytest.mark.parametrize(
    ("said", "name", "asked"),
    [
        ("Dr Amini replied", "Dr. Farhad Amini", False),
        ("Amini replied", "Dr. Farhad Amini", True),
        ("Farhad replied", "Dr. Farhad Amini", False),
        ("Alex called me", "Alexander", True),
        ("uncle bernard rang", "Bernard", False),
        ("Miss Potter rang", "Potter", False),
    ],
)
def test_short_and_family_names_are_known(said: str, name: str, asked: bool) -> None:
    talk = Talk(
        "emailed my mentor Dr. Farhad Amini in september, once, nothing",
        "my brother Alexander hasn't called back, I rang him three times since 1 November",
        "my uncle Bernard hasn't answered two letters since june",
        "my teacher Potter hasn't answered two emails since june",
        "new one",
    )
    talk.say(said)
    assert (len(talk.keys) == 2) is asked
    if asked:
        talk.choose(talk.keys[0])
    assert talk.notes.contact(name).state is State.ACTIVE
    assert len(talk.notes.all(Contact)) == 4


def test_a_short_name_is_asked_about_once() -> None:
    talk = Talk("my brother Alexander hasn't called back, I rang him twice since 1 November")
    talk.say("Alex called me")
    talk.choose(talk.keys[0])
    assert talk.notes.contact("Alexander").aliases == ("Alex",)
    talk.later(30)
    talk.say("alex isn't picking up, rang him twice since monday")
    assert talk.last.person.contact_id == talk.notes.contact("Alexander").id


@pytest.mark.parametrize("said", ["Dan replied", "Dana replied"])
def test_one_letter_more_is_another_name(said: str) -> None:
    talk = Talk("texted my friend Dan twice in may", "emailed my cousin Dana twice in may")
    talk.say(said)
    assert talk.notes.contact(said.split()[0]).state is State.ACTIVE


def test_a_name_in_lower_case_after_miss_is_missed() -> None:
    talk = Talk("i miss harold, texted him twice in june, nothing")
    assert [(one.name, one.pronoun) for one in talk.notes.all(Contact)] == [("Harold", "he")]


@pytest.mark.parametrize(
    ("more", "attempts"),
    [
        ("texted her again, nothing", (Attempt(Channel.TEXT, 3),)),
        ("texted her yesterday, nothing", (Attempt(Channel.TEXT, 3),)),
        ("called her, no answer", (Attempt(Channel.TEXT, 2), Attempt(Channel.PHONE, 1))),
        ("three texts, the last one yesterday", (Attempt(Channel.TEXT, 3),)),
        ("texted her, nothing", (Attempt(Channel.TEXT, 2),)),
        ("nothing", (Attempt(Channel.TEXT, 2),)),
    ],
)
def test_what_was_sent_since_comes_on_top(more: str, attempts: tuple[Attempt, ...]) -> None:
    talk = Talk("texted my friend Ola twice in october, no answer")
    talk.later(14)
    talk.say(more)
    assert talk.silence().attempts == attempts


def test_without_a_day_what_was_sent_since_was_sent_now() -> None:
    talk = Talk("texted my friend Ola twice in october, no answer")
    talk.later(14)
    talk.say("texted her again, nothing")
    last = talk.silence().last_attempt
    assert last is not None
    assert last.latest == talk.now.date()


def test_the_one_channel_that_was_named_is_the_channel() -> None:
    talk = Talk("my ex Marco hasn't answered my 2 messages on instagram since last week")
    assert talk.silence().attempts == (Attempt(Channel.INSTAGRAM, 2),)
    talk = Talk("Tomas hasn't answered my linkedin message from 2 weeks ago")
    assert talk.silence().attempts == (Attempt(Channel.LINKEDIN, 1),)


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("emailed my mentor Dr. Amini in september, once, nothing", ""),
        ("my old mentor Kim ignored me when I texted twice in may", ""),
        ("Kim got me my first job. texted her twice in may, nothing", "Kim got me my first job"),
    ],
)
def test_what_somebody_brought_is_something_they_did(told: str, value: str) -> None:
    talk = Talk(told)
    assert [one.value for one in talk.notes.all(Contact)] == [value]


def test_they_not_having_written_is_not_the_user_not_having_sent() -> None:
    talk = Talk("I've written two letters to my uncle Bernard since may, no answer")
    talk.later(91)
    talk.say("uncle bernard still hasn't written")
    made = talk.last.person.answer
    assert made is not None
    assert Signal.NOTHING_SENT not in made.situation.signals


def test_a_pronoun_is_learnt_from_a_situation() -> None:
    talk = Talk("emailed my former boss Kim twice in may")
    talk.later(10)
    talk.say("still nothing from Kim. he used to answer at once")
    assert talk.notes.contact("Kim").pronoun == "he"


def test_the_others_of_several_keep_what_was_known_of_them() -> None:
    talk = Talk("my uncle Raul, I called him twice in October", "new one")
    talk.later(20)
    talk.say("emailed my friend Ina twice in may. and my uncle Raul, I emailed him last week")
    raul = next(
        one for one in talk.notes.all(Silence) if one.contact_id == talk.notes.contact("Raul").id
    )
    assert Attempt(Channel.PHONE, 2) in raul.attempts


@pytest.mark.parametrize(
    "said",
    [
        "no, that's another Dana, a coworker",
        "that's a different Dana",
        "it's not the same person",
        "somebody else",
        "no, not her",
    ],
)
def test_a_namesake_is_told_apart_after_the_answer(said: str) -> None:
    talk = Talk(DANA)
    before = talk.silence()
    talk.later(5)
    talk.say("Dana hasn't answered my slack message from monday")
    talk.say(said)
    assert before in talk.notes.all(Silence)
    assert [one.attempts for one in talk.notes.all(Silence)][1:] == [(Attempt(Channel.SLACK, 1),)]
    assert len(talk.notes.all(Contact)) == 2


@pytest.mark.parametrize("said", ["that's another story", "somebody else", "another Zoe"])
def test_nobody_is_split_in_two_without_a_reason(said: str) -> None:
    talk = Talk(DANA, said)
    assert len(talk.notes.all(Contact)) == 1


@pytest.mark.parametrize(
    ("said", "people"), [("yes", 1), ("that's her", 1), ("no, a different dana", 2), ("nope", 2)]
)
def test_the_question_whom_is_answered_in_many_ways(said: str, people: int) -> None:
    talk = Talk(DANA, "new one", "my cousin Dana hasn't answered my slack message from monday")
    assert len(talk.keys) == 2
    talk.say(said)
    assert len(talk.notes.all(Contact)) == people


@pytest.mark.parametrize(
    ("said", "attempts"),
    [
        ("no it was two emails", (Attempt(Channel.EMAIL, 2),)),
        ("sorry, that was four emails actually", (Attempt(Channel.EMAIL, 4),)),
        ("actually it was whatsapp, not email", (Attempt(Channel.WHATSAPP, 3),)),
        ("no, the last one was in october", (Attempt(Channel.EMAIL, 3),)),
    ],
)
def test_a_correction_needs_no_announcing(said: str, attempts: tuple[Attempt, ...]) -> None:
    talk = Talk(DANA)
    before = snapshot(talk)
    talk.say(said)
    assert "put that right" in talk.words
    assert talk.silence().attempts == attempts
    talk.say("undo")
    assert snapshot(talk) == before


@pytest.mark.parametrize(
    "said", ["it was a good friendship", "actually I called her yesterday too"]
)
def test_what_adds_is_no_correction(said: str) -> None:
    assert "put that right" not in Talk(DANA, said).words


def test_one_more_than_the_draft_is_coached() -> None:
    talk = Talk("texted my gf 5 times today she isn't answering", "sent another one")
    assert talk.notes.all(Touch) == []
    assert sum(one.count or 0 for one in talk.silence().attempts) == 6


def test_a_role_stays_a_role() -> None:
    talk = Talk("mom hasn't answered my two texts since october", "she called back")
    assert "your mom" in talk.words
    talk.later(40)
    talk.say("she isn't answering again, two texts since monday")
    made = talk.last.person.answer
    assert made is None or made.situation.contacts[0].name == "mom"


@pytest.mark.parametrize("said", ["I met Dana's brother", "Dana's sister called"])
def test_news_of_somebody_of_theirs_is_not_theirs(said: str) -> None:
    talk = Talk(DANA, said)
    assert talk.notes.contact("Dana").state is State.WAITING
    assert talk.notes.all(Touch) == []


def test_a_call_to_say_something_is_an_answer() -> None:
    talk = Talk(DANA, "Dana rang to say thank you for the card!")
    assert talk.notes.contact("Dana").state is State.ACTIVE


def test_on_what_channel_it_was_is_kept_when_only_told_by_name() -> None:
    talk = Talk("my friend Chris hasn't replied to my 2 texts since monday", "new one")
    talk.say("Chris from accounting hasn't answered my email from last week")
    assert Attempt(Channel.EMAIL, 1) in talk.silence().attempts


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (DANA, "I found out Dana passed away in October"),
        (DANA, "her daughter told me Dana died"),
        (DANA, "we lost Dana to cancer in the summer"),
        ("mom hasn't answered two texts since october", "my mom died last week"),
        ("my dad hasn't called back, rang him twice since monday", "dad passed away on tuesday"),
    ],
)
def test_who_has_died_is_never_drafted_for_again(told: str, said: str) -> None:
    talk = Talk(told)
    talk.later(20)
    talk.say(said)
    (contact,) = talk.notes.all(Contact)
    assert contact.state is State.DECEASED
    assert talk.planned() == []
    assert talk.keys == ["fix"]
    assert "What else" not in talk.words
    talk.later(40)
    talk.say(f"still thinking about {contact.name}")
    made = talk.last.person.answer
    assert made is None or made.drafts == ()
    assert talk.planned() == []


@pytest.mark.parametrize(
    "said",
    [
        "I'm scared that Dana died",
        "Dana's mother died in june",
        "my mom died in june",
        "Dana died laughing at my text",
        "what if Dana is dead",
    ],
)
def test_what_is_feared_or_happened_to_others_kills_nobody(said: str) -> None:
    talk = Talk(DANA)
    talk.later(3)
    talk.say(said)
    assert talk.notes.contact("Dana").state is not State.DECEASED


def test_who_answers_after_a_rest_has_answered_the_silence_too() -> None:
    talk = Talk("my aunt Pilar hasn't answered my two whatsapps since june", "let her rest")
    talk.later(20)
    talk.say("she sent me a voice note")
    assert talk.silence().outcome is Outcome.ANSWERED
    talk.later(60)
    talk.say("Pilar has gone quiet again, two whatsapps since january")
    assert talk.notes.all(Silence)[-1].attempts == (Attempt(Channel.WHATSAPP, 2),)


def test_the_time_they_named_holds_however_often_it_is_asked_about() -> None:
    talk = Talk("texted my friend Ben last week, he said he's swamped until the new year, not now")
    until = talk.notes.contact("Ben").rests_until
    talk.later(10)
    talk.say("should I text Ben?")
    talk.say("should I text Ben today?")
    assert talk.notes.contact("Ben").rests_until == until


@pytest.mark.parametrize("said", ["that's a stupid answer", "no", "you don't get it. he left us"])
def test_what_is_not_understood_leaves_the_table_as_it_was(said: str) -> None:
    talk = Talk("texted my dad twice since may, nothing", said)
    assert talk.last.person.answer is not None
    talk.later(3)
    talk.say("he called on my birthday")
    assert talk.notes.contact("Dad").state is State.ACTIVE


def test_a_mistyped_name_is_put_right_and_not_kept() -> None:
    talk = Talk("emailed my friend Katarzyna twice in september, nothing")
    talk.later(3)
    talk.say("katarzina still silent")
    assert talk.notes.contact("Katarzyna").aliases == ()
    assert "Katarzina" not in talk.words


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("my manager won't answer my slack, 3 messages this week", "boss replied"),
        ("mum hasn't answered two texts since october", "my mom called"),
    ],
)
def test_one_role_has_many_words(told: str, said: str) -> None:
    talk = Talk(told, said)
    (contact,) = talk.notes.all(Contact)
    assert contact.state is State.ACTIVE


def test_one_more_without_a_channel_is_one_more_on_the_only_one() -> None:
    talk = Talk("texted my mate Olu on monday and nothing")
    talk.later(4)
    talk.say("sent him another on wednesday, nothing")
    assert talk.silence().attempts == (Attempt(Channel.TEXT, 2),)


def test_letters_told_twice_are_not_sent_twice() -> None:
    talk = Talk("I wrote to my old friend Margaret twice, by post, the last time at easter")
    talk.say("I have rung her instead. No answer.")
    assert set(talk.silence().attempts) == {Attempt(Channel.LETTER, 2), Attempt(Channel.PHONE, 1)}


def test_after_a_danger_good_news_is_good_news() -> None:
    talk = Talk("my friend Noor hasn't answered my texts since yesterday, she said she can't go on")
    talk.later(1)
    talk.say("she answered, she is safe with her mum")
    assert "weight off" in talk.words


def test_a_month_is_nobody() -> None:
    talk = Talk("texted my dad twice since may, nothing")
    assert [one.name for one in talk.notes.all(Contact)] == ["Dad"]


def test_the_same_number_without_a_channel_is_the_same_told_again() -> None:
    talk = Talk("texted my friend Ola twice in october, no answer")
    silence = talk.silence()
    again = Situation("Ola, two messages", attempts=(Attempt(None, 2),), unanswered_count=2)
    history = talk.notes.history(talk.notes.contact("Ola"))
    assert recalled(again, history, NOW.date()).attempts == silence.attempts


@pytest.mark.parametrize("said", ["shorter", "another channel"])
def test_where_nothing_is_sent_no_words_are_made(said: str) -> None:
    talk = Talk("I emailed Ola from the fair twice in may and she answered: please stop", said)
    assert not any(isinstance(part, Words) for part in talk.last.outgoing)

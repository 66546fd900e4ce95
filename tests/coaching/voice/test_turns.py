"""A turn with a model's help: what it wishes for, and what it makes of the answers."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from coaching import forms
from coaching.answer import Action, Alarm, Draft, Label
from coaching.coach import coach, wishes
from coaching.conversation import needs, turn
from coaching.drafting import Style
from coaching.memory import Contact, KeptDraft, Put, Silence
from coaching.messages import Chose, Filled, Incoming, Said, Thoughts, Words
from coaching.person import Person
from coaching.phrases import seeded
from coaching.situation import Attempt, Channel, Intent, PushBack, Signal, Tie
from coaching.threads import kept, turned_to
from coaching.turn import Moment, Turn
from coaching.voice.claims import Claim, Claims, Counted, Named
from coaching.voice.wishes import Answers, ToRead, ToSay, Worded
from evals import stories
from evals.cases import TODAY
from evals.stories import CREDIT
from prompts import Book
from tests.coaching.voice.told import CREDIT as SAID
from tests.notebook import Notebook

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
BOOK = Book.open()
TOBIAS = stories.stories()[0]
MORE = "she has read the last one, blue ticks and all"
SHORT = "Marta hasn't answered my three emails since October, we're old friends"

Reader = Callable[[ToRead], Claims | None]
Sayer = Callable[[ToSay], Worded | None]


class Helped(Notebook):
    """A notebook of somebody a model may help: each turn is thought again with its answers."""

    def __init__(self, read: Reader = lambda wish: None, say: Sayer = lambda wish: None) -> None:
        super().__init__()
        self.reads, self.says = read, say
        self.wished: list[ToRead | ToSay] = []

    def hear(self, incoming: Incoming | str, now: datetime = NOW) -> Turn:
        """Take a turn as whoever serves the conversation does, and keep what it changes."""
        said = Said(incoming) if isinstance(incoming, str) else incoming
        self.wished = []
        made, voice = self._thought(said, now, Answers()), Answers()
        for wish in made.wishes:
            if isinstance(wish, ToRead) and (claims := self.reads(wish)) is not None:
                self.wished.append(wish)
                voice = replace(voice, readings={wish.text: claims})
                made = self._thought(said, now, voice)
        for wish in made.wishes:
            if isinstance(wish, ToSay) and (worded := self.says(wish)) is not None:
                self.wished.append(wish)
                made = self._thought(said, now, replace(voice, words={wish.key: worded}))
        self.person = made.person
        self.keep(made.changes)
        return made

    def _thought(self, said: Incoming, now: datetime, voice: Answers) -> Turn:
        known = self.known(needs(self.person, said, now.date(), voice), now)
        return turn(self.person, said, Moment(now, self.new_id), BOOK, known, voice)


def worded(text: str = "", body: str = "") -> Sayer:
    """A model that words the first thought, and the first draft if there is one."""

    def say(wish: ToSay) -> Worded:
        drafts = [
            replace(one, body=body, subject=None, blanks=()) for one in wish.answer.drafts[:1]
        ]
        return Worded(credit=SAID, thoughts={0: text}, drafts=tuple(drafts if body else ()))

    return say


def kinds(made: Turn) -> list[type]:
    return [type(wish) for wish in made.wishes]


def test_a_story_is_to_be_read_and_said() -> None:
    person = Helped()
    made = person.hear(SHORT)
    assert kinds(made) == [ToRead, ToSay]
    assert made.wishes[0] == ToRead(SHORT, TODAY)
    assert isinstance(made.wishes[1], ToSay)
    assert made.wishes[1].answer == made.person.answer


QUIET = (
    "thanks!", "hi", "what is this about?", "undo", "/reconnect", "help",
    "I want to kill myself", "Hola, mi amiga Lucía no me contesta desde hace tres semanas y no sé qué hacer",
    "I used to think about killing myself, I'm fine now. Marta hasn't answered my email",
    "Marta finally replied",
)  # fmt: skip


@pytest.mark.parametrize("said", QUIET)
def test_small_talk_commands_news_and_safety_ask_no_model(said: str) -> None:
    assert Helped().hear(said).wishes == ()


def test_after_a_safety_turn_no_model_is_asked() -> None:
    person = Helped()
    person.hear("I want to kill myself")
    assert person.person.careful is Alarm.SELF_HARM
    assert person.hear(SHORT).wishes == ()
    assert kinds(person.hear("and Jonas hasn't answered my two texts, he's a friend")) == [
        ToRead,
        ToSay,
    ]


def test_a_question_is_only_to_be_read_again() -> None:
    assert kinds(Helped().hear("nobody answers me these days")) == [ToRead]


def test_a_long_message_that_sounds_like_small_talk_may_be_a_story() -> None:
    text = (
        "what do you think about the weather in Lisbon? "
        + "it rains and rains and then it rains. " * 5
    )
    found = coach(text, TODAY, BOOK, seeded(text))
    assert found.situation.intent in {Intent.OFF_TOPIC, Intent.METHOD}
    assert wishes(found, TODAY) == (ToRead(text, TODAY),)
    story = Claims(credit=CREDIT, intent=Claim(Intent.SITUATION, "it rains and rains"))
    again = coach(text, TODAY, BOOK, seeded(text), Answers(readings={text: story}))
    assert again.decision.action is Action.ASK_CLARIFYING_QUESTION


def test_what_a_model_read_is_kept_as_if_the_coach_had() -> None:
    person = Helped(lambda wish: TOBIAS.reading)
    made = person.hear(TOBIAS.case.text)
    (contact,), (silence,) = person.all(Contact), person.all(Silence)
    assert (contact.name, contact.tie) == ("Tobias Renn", Tie.MENTOR)
    assert set(silence.attempts) == {Attempt(Channel.LETTER, 1), Attempt(Channel.VOICEMAIL, 1)}
    assert made.person.answer is not None
    assert made.person.answer.credits == (CREDIT,)
    assert made.person.answer.decision.action is Action.GENTLE_CALLOUT


def test_whoever_a_model_found_is_looked_up_in_memory() -> None:
    person = Helped(lambda wish: TOBIAS.reading)
    person.hear("Tobias Renn hasn't answered my letter, he was my mentor")
    person.hear("new")
    person.hear(TOBIAS.case.text, NOW + timedelta(days=1))
    assert [one.name for one in person.all(Contact)] == ["Tobias Renn"]
    assert needs(Person(), Said("hm"), TODAY).names == ()


def test_a_worry_is_asked_about_gently_and_no_words_are_asked_for() -> None:
    worry = Claims(credit=CREDIT, worry=Claim(Alarm.SELF_HARM, "we're old friends"))
    made = Helped(lambda wish: worry).hear(SHORT)
    assert made.person.answer is not None
    assert made.person.answer.safety is not None
    assert made.person.answer.safety.kind is Alarm.CHECK_IN
    assert made.person.answer.safety.words == "we're old friends"
    assert made.person.answer.drafts
    assert made.wishes == ()


def test_words_are_shown_and_kept_like_the_coachs_own() -> None:
    thought, body = (
        "Email may be where she does errands.",
        "Hi Marta, thinking of you. No need to answer.",
    )
    person = Helped(say=worded(thought, body))
    made = person.hear(SHORT)
    shown = [one for one in made.outgoing if isinstance(one, Thoughts)]
    assert shown[0].thoughts[0].text == thought
    drafts = [one for one in made.outgoing if isinstance(one, Words)]
    assert drafts[0].draft.body == body
    assert body in [one.draft.body for one in person.all(KeptDraft)]
    assert made.person.answer is not None
    assert made.person.answer.credits == (SAID,)
    assert thought in made.person.answer.reply


def test_words_that_may_not_be_said_leave_the_turn_as_it_was() -> None:
    plain, lying = Helped(), Helped(say=worded("She definitely hates you.", "Call me by Friday!"))
    assert plain.hear(SHORT).outgoing == lying.hear(SHORT).outgoing


def test_another_wording_is_another_wish() -> None:
    body = "hi Marta, you came to mind. nothing to answer"
    person = Helped(say=worded("", "hi Marta, thinking of you. no need to reply"))
    person.hear(SHORT)
    before, person.says = person.person.answer, worded("", body)
    made = person.hear(Chose("warmer"))
    (wish,) = person.wished
    assert isinstance(wish, ToSay)
    assert (wish.style, wish.turn) == (Style.WARMER, 1)
    assert kinds(made) == [ToSay]
    assert made.person.answer is not None
    assert before is not None
    assert made.person.answer.drafts[0].body == body
    assert made.person.answer.second_thoughts == before.second_thoughts
    kept_ones = [one.value for one in made.changes if isinstance(one, Put)]
    assert body in [one.draft.body for one in kept_ones if isinstance(one, KeptDraft)]


def test_the_words_that_were_shown_are_no_other_words() -> None:
    body = "hi Marta, you came to mind. nothing to answer"
    person = Helped(say=worded("", body))
    person.hear(SHORT)
    made = person.hear(Chose("warmer"))
    assert made.person.answer is not None
    assert [one.body for one in made.person.answer.drafts if one.body == body] == []


def test_what_was_put_right_by_hand_is_not_read_again() -> None:
    claims = Claims(credit=CREDIT, tie=Claim(Tie.FRIEND, "we're old friends"))
    person = Helped(lambda wish: claims, worded("Texts may be where she does errands."))
    person.hear(SHORT)
    made = person.hear("no, it was two texts")
    assert kinds(made) == [ToSay]
    assert [type(one) for one in person.wished] == [ToSay]
    assert made.person.answer is not None
    assert made.person.answer.second_thoughts[0].text.startswith("Texts may be")
    more = person.hear(MORE)
    assert kinds(more) == [ToSay]
    assert person.person.fixed
    person.hear("Jonas hasn't answered my two texts, he's a friend")
    assert not person.person.fixed


def test_a_form_that_puts_right_is_a_hand_too() -> None:
    person = Helped(lambda wish: Claims(credit=CREDIT))
    person.hear(SHORT)
    known = person.known(forms.needs("fix", person.person), NOW)
    form = forms.form("fix", person.person, known, Moment(NOW, person.new_id), BOOK)
    assert form is not None
    values = {one.name: one.value for one in form.fields} | {"tie": Tie.MENTOR.value}
    made = person.hear(Filled(form.key, tuple(values.items())))
    assert kinds(made) == [ToSay]
    assert made.person.fixed


def test_who_wants_other_words_has_told_which_they_have() -> None:
    person = Helped(say=worded(body="hi Marta, the garden misses your whistling"))
    told = person.hear(SHORT)
    assert isinstance(told.wishes[1], ToSay)
    assert told.wishes[1].shown == ()
    assert told.person.answer is not None
    made = person.hear("shorter")
    assert isinstance(made.wishes[0], ToSay)
    assert made.wishes[0].shown == told.person.answer.drafts


def test_what_adds_to_a_story_has_all_of_it_read() -> None:
    person = Helped(lambda wish: Claims(credit=CREDIT))
    person.hear(SHORT)
    person.hear(MORE)
    assert person.wished[0] == ToRead(f"{SHORT}\n{MORE}", TODAY)


def test_who_of_two_is_meant_may_be_in_the_text() -> None:
    person = Helped()
    person.hear("Sarah Chen hasn't answered two emails, she is a client")
    person.hear("Sarah Novak hasn't answered two texts, she is my cousin")
    person.person = Person()
    made = person.hear("Sarah is silent, I texted her")
    assert person.person.expects
    assert kinds(made) == [ToRead]


def test_whoever_said_how_they_are_is_not_read_and_the_step_is_said_again() -> None:
    person = Helped()
    person.hear(SHORT)
    assert person.hear("hm").wishes == ()
    assert kinds(person.hear("I honestly don't know what else there is to be said about any of it")) in (
        [ToRead], [ToRead, ToSay], [],
    )  # fmt: skip


def test_each_of_several_people_keeps_what_is_said_of_them() -> None:
    text = "My sister Jess hasn't answered my three texts. Amir from work hasn't answered an email."
    claims = Claims(
        credit=CREDIT,
        people=(Named("Jess", role="My sister"), Named("Amir")),
        unanswered=(
            Counted(3, ("three texts",), Channel.TEXT),
            Counted(1, ("an email",), Channel.EMAIL),
        ),
        tie=Claim(Tie.FORMER_COLLEAGUE, "Amir from work"),
        signals=(Claim(Signal.CLOSE_NOW, "My sister"),),
        push_back=Claim(PushBack.NOT_NOW, "made up"),
    )
    person = Helped(lambda wish: claims)
    made = person.hear(text)
    assert made.person.answer is not None
    assert [one.name for one in made.person.answer.situation.contacts] == ["Jess", "Amir"]
    assert len(made.person.answer.also) == 1
    told = {one.name: one for one in person.all(Contact)}
    assert told["Amir"].tie is Tie.FORMER_COLLEAGUE
    silences = {one.contact_id: one.attempts for one in person.all(Silence)}
    assert silences[told["Jess"].id] == (Attempt(Channel.TEXT, 3),)
    assert silences[told["Amir"].id] == (Attempt(Channel.EMAIL, 1),)


def test_a_talk_in_a_thread_knows_that_it_was_put_right() -> None:
    fixed = replace(Helped().hear(SHORT).person, fixed=True, threads=("a",))
    elsewhere = kept(fixed, Person(text="else", contact_id=None), "b")
    assert elsewhere.aside[0].fixed
    assert turned_to(elsewhere, "a").fixed


def test_nothing_is_to_be_said_where_there_is_nothing_to_word() -> None:
    text = "Marta died in March. I'd emailed her twice."
    found = coach(text, TODAY, BOOK, seeded(text))
    assert wishes(found, TODAY) == (ToRead(text, TODAY),)


def test_a_right_reading_helps_without_memory_too() -> None:
    text = TOBIAS.case.text
    plain = coach(text, TODAY, BOOK, seeded(text))
    read_wish, _ = wishes(plain, TODAY)
    assert read_wish == ToRead(text, TODAY)
    helped = coach(text, TODAY, BOOK, seeded(text), Answers(readings={text: TOBIAS.reading}))
    _, say_wish = wishes(helped, TODAY)
    assert isinstance(say_wish, ToSay)
    words = Worded(credit=SAID, thoughts={0: "It may be the letter and not you."})
    voice = Answers(readings={text: TOBIAS.reading}, words={say_wish.key: words})
    said = coach(text, TODAY, BOOK, seeded(text), voice)
    assert said.second_thoughts[0].text == "It may be the letter and not you."
    assert said.credits == (CREDIT, SAID)


def test_words_of_no_channel_or_place_that_was_asked_for_stay_outside() -> None:
    stray = Worded(
        credit=SAID,
        thoughts={7: "It may be the inbox."},
        instead={Label.SALESY: "No rush."},
        drafts=(Draft(Channel.FACEBOOK, "Hi Marta, thinking of you."),),
    )
    person = Helped(say=lambda wish: stray)
    assert person.hear(SHORT).outgoing == Helped().hear(SHORT).outgoing


def test_where_safety_asked_gently_no_words_are_asked_for_later_either() -> None:
    person = Helped()
    person.hear(f"I used to think about killing myself, I'm fine now. {SHORT}")
    assert person.person.answer is not None
    assert person.person.answer.safety is not None
    assert person.hear(Chose("warmer")).wishes == ()
    assert person.hear("no, it was two texts").wishes == ()
    assert person.hear(Chose("another")).wishes == ()
    worry = Claims(credit=CREDIT, worry=Claim(Alarm.SELF_HARM, "we're old friends"))
    worried = Helped(lambda wish: worry)
    worried.hear(SHORT)
    assert worried.hear("no, it was two texts").wishes == ()


def test_after_a_worry_it_is_not_read_who_of_two_is_meant() -> None:
    person = Helped()
    person.hear("Sarah Chen hasn't answered two emails, she is a client")
    person.hear("Sarah Novak hasn't answered two texts, she is my cousin")
    person.person = Person(careful=Alarm.SELF_HARM)
    made = person.hear("Sarah is silent, I texted her")
    assert (bool(person.person.expects), made.wishes) == (True, ())

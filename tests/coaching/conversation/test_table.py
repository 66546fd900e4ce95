"""A situation on the table: answered, reworded, corrected, explained."""

from datetime import UTC, date, datetime

import pytest

from coaching.answer import Action
from coaching.conversation.correcting import corrected
from coaching.messages import (
    Choice,
    Choices,
    Chose,
    FirstAction,
    Incoming,
    Mirror,
    Said,
    Text,
    Urgent,
    Words,
)
from coaching.person import Person, Waiting
from coaching.reading.read import read
from coaching.replying import plain
from coaching.situation import Channel, Tie
from coaching.turn import Turn
from prompts import Book
from tests.notebook import Notebook

BOOK = Book.open()
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
UNANSWERED = "i emailed my old flatmate Priya twice since may and she never wrote back"


def talk(*incoming: str | Incoming, person: Person | None = None) -> Turn:
    """Say things one after the other; return the last turn."""
    notebook = Notebook()
    notebook.person = person or Person()
    outcome = Turn(notebook.person, ())
    for one in incoming:
        taken = Said(one) if isinstance(one, str) else one
        outcome = notebook.say(taken, NOW, BOOK)
    return outcome


def offered(outcome: Turn) -> list[str]:
    """The keys of the choices of a reply."""
    parts = [part for part in outcome.outgoing if isinstance(part, Choices)]
    return [choice.key for part in parts for choice in part.choices]


def drafted(outcome: Turn) -> list[Words]:
    """The drafts of a reply."""
    return [part for part in outcome.outgoing if isinstance(part, Words)]


def test_a_situation_is_answered_with_an_action_words_and_choices() -> None:
    outcome = talk(UNANSWERED)
    assert any(isinstance(part, FirstAction) for part in outcome.outgoing)
    assert len(drafted(outcome)) == 2
    assert {"shorter", "channel", "fix", "sent", "let_go"} <= set(offered(outcome))


def test_what_is_missing_is_asked_for_and_the_answer_belongs_to_it() -> None:
    asked = talk("she's not replying")
    assert asked.person.waiting is Waiting.DETAILS
    told = talk("my cousin Lina, two texts, the last one in June", person=asked.person)
    assert told.person.answer is not None
    assert told.person.answer.situation.relationship is Tie.FAMILY


@pytest.mark.parametrize("word", ["shorter", "warmer", "another"])
def test_another_wording_is_another_wording_on_the_same_channel(word: str) -> None:
    first, second = talk(UNANSWERED), talk(UNANSWERED, word)
    assert len(drafted(second)) == 1
    assert drafted(second)[0].draft.channel is drafted(first)[0].draft.channel
    assert drafted(second)[0].draft.body != drafted(first)[0].draft.body


def test_another_channel_by_name() -> None:
    outcome = talk(UNANSWERED, "by letter")
    assert drafted(outcome)[0].draft.channel is Channel.LETTER


def test_another_channel_without_a_name_opens_a_menu() -> None:
    outcome = talk(UNANSWERED, "another channel")
    keys = offered(outcome)
    assert all(key.startswith("channel:") for key in keys)
    picked = talk(Chose(keys[0]), person=outcome.person)
    assert drafted(picked)[0].draft.channel == keys[0].partition(":")[2]


def test_the_choice_of_another_channel_holds_the_channels_of_that_menu() -> None:
    outcome = talk(UNANSWERED)
    held = [one for part in outcome.outgoing if isinstance(part, Choices) for one in part.choices]
    ways = next(one.ways for one in held if one.key == "channel")
    assert [one.key for one in ways] == offered(talk(UNANSWERED, "another channel"))


def test_nobody_writes_to_their_family_on_linkedin() -> None:
    outcome = talk("texted my sister Ada twice since october, nothing", "another channel")
    assert "channel:email" in offered(outcome)
    assert "channel:linkedin" not in offered(outcome)


def test_a_correction_changes_what_was_read_and_answers_again() -> None:
    outcome = talk(UNANSWERED, Chose("fix"), "it was three texts, last one in October")
    made = outcome.person.answer
    assert made is not None
    assert made.situation.unanswered_count == 3
    assert made.situation.channels == (Channel.TEXT,)
    assert made.situation.contact is not None
    assert made.situation.contact.name == "Priya"


def test_a_role_alone_corrects_the_tie_and_keeps_the_name() -> None:
    made = talk(UNANSWERED, Chose("fix"), "she's my sister in law").person.answer
    assert made is not None
    assert made.situation.relationship is Tie.FAMILY
    assert made.situation.contact is not None
    assert made.situation.contact.name == "Priya"


@pytest.mark.parametrize(
    ("told", "pronoun"),
    [
        ("she's a former colleague", "she"),
        ("he's a former colleague", "he"),
        ("they're a former colleague", "she"),
        ("it's Priya, a former colleague", "she"),
        ("it was Mara, a former colleague", "they"),
        ("it was Mara, she is my sister", "she"),
    ],
)
def test_a_correction_leaves_she_a_she(told: str, pronoun: str) -> None:
    before = read("Priya hasn't answered two texts, she is a friend", date(2026, 11, 22))
    contact = corrected(before, told, date(2026, 11, 22)).contact
    assert contact is not None
    assert contact.pronoun == pronoun


def test_a_correction_of_nothing_is_a_message_like_any_other() -> None:
    person = Person(waiting=Waiting.CORRECTION)
    assert talk(UNANSWERED, person=person).person.answer is not None


def test_a_choice_ends_the_wait_for_a_correction() -> None:
    outcome = talk(UNANSWERED, "fix", Chose("why"))
    assert outcome.person.waiting is Waiting.NOTHING


@pytest.mark.parametrize("key", ["shorter", "channel", "channel:email", "fix", "why"])
def test_a_choice_with_nothing_on_the_table_says_so(key: str) -> None:
    outcome = talk(Chose(key))
    assert "nothing on the table" in plain(outcome.outgoing)


def test_why_with_nothing_on_the_table_leads_to_all_of_it() -> None:
    assert "/reconnect help why" in plain(talk("why?").outgoing)
    assert "/reconnect help why" not in plain(talk("shorter").outgoing)


@pytest.mark.parametrize("asked", ["why?", "why this?", "how come"])
def test_why_gives_the_source(asked: str) -> None:
    assert "20" in plain(talk(UNANSWERED, asked).outgoing)


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ("emailed Dana, an old friend, twice since may, nothing", "(Kooti and others, 2015"),
        ("texted my friend Dana twice since may, nothing", "(Kumar and Epley, 2021"),
        ("texted my friend Dana yesterday, nothing", "(Sarrafzadeh and others, 2019"),
        ("Dana, a friend, said she'd write next week. I texted her once", "two days beyond"),
        ("my client told me to please stop emailing them, I had sent 4", "asked for it to end"),
        ("the recruiter wrote: no, we don't want this. I had mailed twice", "said no"),
        ("my friend Dana said her plate is full right now, I texted twice", "no room for it now"),
        ("my friend Dana died in march, I had texted her twice", "nothing has to be sent"),
    ],
)
def test_why_tells_the_rule_that_decided(told: str, why: str) -> None:
    said = plain(talk(told, "why?").outgoing)

    assert why in said
    assert ("/reconnect help why" in said) is ("died" not in told)


@pytest.mark.parametrize("action", Action)
def test_every_action_says_why(action: Action) -> None:
    assert BOOK.phrases(f"reply/steps/why/{action}")


def test_help_says_what_can_be_said() -> None:
    assert "shorter" in plain(talk("help").outgoing)


def test_thanks_leave_the_answer_on_the_table() -> None:
    outcome = talk(UNANSWERED, "thank you so much")
    assert outcome.person.answer is not None
    assert offered(outcome) == []


def test_more_about_the_same_person_is_added() -> None:
    outcome = talk(UNANSWERED, "i also texted her on tuesday")
    made = outcome.person.answer
    assert made is not None
    assert made.situation.channels == (Channel.EMAIL, Channel.TEXT)


def test_somebody_else_is_a_new_situation() -> None:
    outcome = talk(UNANSWERED, "my uncle Samir isn't answering my calls, 3 since monday")
    made = outcome.person.answer
    assert made is not None
    assert [contact.name for contact in made.situation.contacts] == ["Samir"]


def test_safety_clears_the_table_and_offers_nothing() -> None:
    outcome = talk(UNANSWERED, "i don't want to live anymore")
    assert outcome.person.answer is None
    (part,) = outcome.outgoing
    assert isinstance(part, Urgent)


def test_small_talk_after_a_safety_turn_stays_with_the_person() -> None:
    outcome = talk("i don't want to live anymore", "thanks")
    assert "glad you wrote it" in plain(outcome.outgoing)
    assert not talk("i don't want to live anymore", UNANSWERED).person.careful


def test_a_situation_that_wants_no_words_offers_none_and_says_so_when_asked() -> None:
    told = "met Ola at a fair a month ago, emailed her three times, nothing"
    outcome = talk(told)
    assert "shorter" not in offered(outcome)
    asked = talk("shorter", person=outcome.person)
    assert drafted(asked) == []


def test_where_a_tie_ebbs_a_kind_last_line_is_offered() -> None:
    told = (
        "my old friend Noa: i called her, emailed her and texted her this summer, last one in August,"
        " she never answered"
    )
    outcome = talk(told)
    assert "last_line" in offered(outcome)
    asked = talk(Chose("last_line"), person=outcome.person)
    written = talk(Chose(offered(asked)[0]), person=asked.person)
    assert len(drafted(written)) == 1


def test_a_channel_that_is_none_opens_the_menu() -> None:
    assert offered(talk(UNANSWERED, Chose("channel:pigeon")))


def test_after_a_why_the_choices_are_there_again() -> None:
    assert "shorter" in offered(talk(UNANSWERED, "why?"))


def test_another_language_can_go_on_in_english() -> None:
    asked = talk("Hola, le escribí dos correos a mi antigua jefa Marta y no me contesta")
    assert offered(asked) == ["english"]
    told = talk(Chose("english"), person=asked.person)
    assert told.person.answer is not None
    assert told.person.answer.decision.action is not Action.ASK_CLARIFYING_QUESTION


def test_an_unknown_choice_is_answered_with_a_question() -> None:
    assert plain(talk(Chose("no such thing")).outgoing)


def test_plain_text_of_every_part() -> None:
    outcome = talk(
        'is this ok? "Hi Sam, you never answer. I guess I know where I stand." sent to my friend Sam '
        "by text a month ago"
    )
    mirror = next(part for part in outcome.outgoing if isinstance(part, Mirror))
    shown = plain(outcome.outgoing)
    assert all(finding.instead in shown for finding in mirror.findings)
    assert plain((Text("a"), Choices((Choice("b", "c"),)))) == "a"

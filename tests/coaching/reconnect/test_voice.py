"""A model's help: nothing leaves without a yes, and what would is said and shown."""

import json
from dataclasses import replace

import pytest

from coaching.answer import Alarm
from coaching.coach import coach
from coaching.memory import Change, Known, Needs, Put, Settings
from coaching.memory.settings import Leaves
from coaching.messages import Choices, Chose, File, Said
from coaching.person import Person
from coaching.phrases import seeded
from coaching.reconnect import voice
from coaching.reconnect.setting.voices import about_voice, level
from coaching.replying import plain
from coaching.turn import Ask, Preview
from coaching.voice.wishes import ToRead, ToSay
from tests.coaching.forms.desk import Desk, keys
from tests.coaching.reconnect.talking import BOOK, NOW, Talk

HOST = "api.example"
MODEL = f"gpt-5-mini at {HOST}"
STORY = "emailed my old roommate Dana three times since august, nothing"
ONE = ("read", MODEL, '{"told": "[PERSON_1]", "days": [3, 4], "own": [], "more": null}')
OTHER = ("say", MODEL, "a\n\nb")


def letting(leaves: str) -> Settings:
    """The settings of somebody who lets this much leave for the model."""
    return Settings().letting(Leaves(leaves), HOST)


def desk(leaves: str = "nothing", model: str = MODEL) -> Desk:
    """Somebody who lets this much leave, where this model is set up."""
    one = Desk()
    one.book.model, one.book.settings = model, letting(leaves)
    return one


def ask(leaves: str = "nothing", person: Person = Person()) -> Ask:  # noqa: B008  # frozen
    known = Known(settings=letting(leaves), model=MODEL)
    return Ask(person, "", Talk().moment, BOOK, known)


# the words for each level


@pytest.mark.parametrize(
    ("words", "leaves"),
    [
        ("off", Leaves.NOTHING),
        ("turn it off please", Leaves.NOTHING),
        ("Nothing at all.", Leaves.NOTHING),
        ("no", Leaves.NOTHING),
        ("facts", Leaves.FACTS),
        ("just the facts", Leaves.FACTS),
        ("strict mode", Leaves.FACTS),
        ("on", Leaves.WORDS),
        ("yes please", Leaves.WORDS),
        ("my words", Leaves.WORDS),
        ("words too", Leaves.WORDS),
        ("my own style", Leaves.STYLE),
        ("words and style", Leaves.STYLE),
        ("my old messages", Leaves.STYLE),
        ("ok", None),
        ("", None),
        ("Dana's words hurt me", None),
    ],
)
def test_a_level_is_read_from_words(words: str, leaves: Leaves | None) -> None:
    assert level(words) is leaves


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("voice facts", "facts"),
        ("the language model: off", "off"),
        ("ai", ""),
        ("tone warmer", None),
        ("voicemail off", None),
    ],
)
def test_a_setting_of_the_voice_is_told_from_others(words: str, rest: str | None) -> None:
    assert about_voice(words) == rest


def test_what_another_version_may_have_set_lets_nothing_leave() -> None:
    assert Settings(voice="everything").leaves is Leaves.NOTHING
    assert Settings(voice="style").leaves is Leaves.STYLE


def test_what_two_let_leave_is_the_lesser() -> None:
    for one in Leaves:
        assert one.at_most(Leaves.NOTHING) is Leaves.NOTHING.at_most(one) is Leaves.NOTHING
        assert one.at_most(Leaves.STYLE) is one


# without a model


@pytest.mark.parametrize(
    "said", ["/reconnect voice", "/reconnect voice words", "let a model help", "no AI please"]
)
def test_without_a_model_it_is_one_plain_sentence(said: str) -> None:
    one = desk(model="")
    told = one.say(said)

    assert told.startswith("No language model is set up here")
    assert len(told.splitlines()) == 1
    assert not one.offered()
    assert one.book.settings == Settings()


@pytest.mark.parametrize("said", ["settings", "help", "privacy", "gibberish"])
def test_without_a_model_nothing_else_speaks_of_one(said: str) -> None:
    one = desk(model="")

    assert "model" not in one.say(f"/reconnect {said}")
    assert "voice" not in one.say(f"/reconnect {said}")
    assert "model" not in plain(one.page())


def test_without_a_model_nothing_can_be_shown() -> None:
    one = desk(model="")

    assert one.say("/reconnect privacy preview").startswith("No language model")


def test_a_no_counts_without_a_model_too() -> None:
    one = desk("words", model="")

    assert "It's off" in one.say("voice off")
    assert one.book.settings == Settings()


# with one


def test_it_is_explained_shortly_with_four_ways() -> None:
    one = desk()
    lines = one.say("/reconnect voice").splitlines()

    assert len(lines) <= 8
    assert MODEL in "\n".join(lines)
    assert "Nothing leaves for it unless you say yes" in lines[-1]
    assert one.offered() == ["voice:nothing", "voice:facts", "voice:words", "voice:style"]
    assert labels(one) == ["Off · now", "Facts", "Words", "Words and style"]


def test_the_present_way_is_marked() -> None:
    one = desk("facts")
    told = one.say("/reconnect voice")

    assert "Facts (as it is now)" in told
    assert "Off:" in told
    assert "ends it at any time" in told
    assert labels(one)[1] == "Facts · now"


def labels(one: Desk) -> list[str]:
    parts = [part for part in one.last if isinstance(part, Choices)]
    return [choice.label for part in parts for choice in part.choices]


@pytest.mark.parametrize(
    ("said", "leaves", "told"),
    [
        ("/reconnect voice facts", "facts", "facts alone"),
        ("/reconnect voice on", "words", "what you tell me and paste"),
        ("/reconnect voice style", "style", "three messages you once sent"),
        ("/reconnect settings voice words", "words", "what you tell me"),
        ("/reconnect ai facts", "facts", "facts alone"),
        ("voice on", "words", "what you tell me"),
        ("voice facts", "facts", "facts alone"),
        ("voice style", "style", "three messages"),
    ],
)
def test_a_yes_says_what_leaves_and_how_to_end_it(said: str, leaves: str, told: str) -> None:
    one = desk()
    answer = one.say(said)

    assert one.book.settings == letting(leaves)
    assert MODEL in answer
    assert told in answer
    assert "“voice off” ends it" in answer
    assert one.offered() == ["privacy:leaving", "voice:nothing"]


def test_a_way_is_chosen_and_ended_by_its_button() -> None:
    one = desk()
    one.say("/reconnect voice")
    one.choose("voice:words")
    assert one.book.settings.leaves is Leaves.WORDS

    assert "nothing leaves" in one.choose("voice:nothing")
    assert one.book.settings == Settings()
    assert not one.offered()


def test_what_was_explained_is_answered_in_words_or_let_be() -> None:
    one = desk()
    one.say("/reconnect voice")
    one.say("just the facts")
    assert one.book.settings.leaves is Leaves.FACTS

    one.say("/reconnect voice")
    assert "Dana" in one.say(STORY)
    assert one.book.settings.leaves is Leaves.FACTS


def test_a_yes_that_is_none_of_the_four_changes_nothing() -> None:
    one = desk("facts")

    assert "“whatever you like” is none of them" in one.say("/reconnect voice whatever you like")
    assert one.book.settings.leaves is Leaves.FACTS
    assert "already" in one.say("/reconnect voice facts")


def test_a_yes_holds_for_the_server_that_was_named() -> None:
    yes = letting("words")

    assert yes.towards(HOST) == yes
    assert yes.towards("") == yes  # no model is set up: nobody asks
    assert yes.towards("other.example").leaves is Leaves.NOTHING
    assert Settings().towards(HOST) == Settings()


def test_a_no_where_another_server_is_asked_ends_the_yes_to_the_first() -> None:
    one = desk("words")
    one.book.settings = one.book.settings.towards("other.example")
    one.book.model = "llama at other.example"

    assert "nothing leaves" in one.say("/reconnect voice off")
    assert one.book.settings == Settings()


def test_undo_takes_it_back() -> None:
    one = desk("facts")
    one.say("/reconnect voice style")
    one.say("undo")

    assert one.book.settings.leaves is Leaves.FACTS


@pytest.mark.parametrize(
    "said", ["no AI please", "stop sending my words", "turn off the model", "don't use chatgpt"]
)
def test_a_no_in_plain_words_is_one(said: str) -> None:
    one = desk("style")
    one.say(said)

    assert one.book.settings.leaves is Leaves.NOTHING


@pytest.mark.parametrize("said", ["let a model help", "can you use AI?", "use a language model"])
def test_a_wish_for_help_is_explained_first(said: str) -> None:
    one = desk()

    assert "could help me" in one.say(said)
    assert one.book.settings.leaves is Leaves.NOTHING


@pytest.mark.parametrize("said", ["/reconnect voice i want to die", "/reconnect settings voice"])
def test_alarms_go_before_and_no_words_explain(said: str) -> None:
    one = desk()

    assert ("could help me" in one.say(said)) is ("die" not in said)


def test_safety_goes_before_the_command_itself() -> None:
    alarmed = replace(ask(), words="i want to kill myself")

    assert voice.COMMANDS["voice"].run(alarmed) is None


# settings, forms, the page, help


@pytest.mark.parametrize(
    ("leaves", "told"),
    [
        ("nothing", "it gets nothing from you"),
        ("facts", "gets facts alone"),
        ("words", "gets your words"),
        ("style", "a few messages you once sent"),
    ],
)
def test_settings_and_page_say_what_it_gets(leaves: str, told: str) -> None:
    one = desk(leaves)

    assert told in one.say("/reconnect settings")
    assert told in plain(one.page())


def test_an_answer_to_the_settings_may_be_about_it() -> None:
    one = desk()
    one.say("/reconnect settings")
    one.say("model facts")
    assert one.book.settings.leaves is Leaves.FACTS

    one.say("/reconnect settings")
    one.say("tone warmer")
    assert one.book.settings == replace(letting("facts"), tone="warmer")

    assert "look and voice" in one.say("/reconnect settings flying carpets")


def test_the_form_has_a_field_for_it_where_a_model_is_set_up() -> None:
    one = desk("facts")
    form = one.open("settings")
    assert form is not None
    field = next(each for each in form.fields if each.name == "voice")
    assert (field.value, len(field.options)) == ("facts", 4)
    assert "what you tell me" in one.fill("settings", voice="words")
    assert one.book.settings == letting("words")
    one.fill("settings", tone="warmer")
    assert one.book.settings == replace(letting("words"), tone="warmer")
    part = one.open("settings:words")
    assert part is not None
    assert [each.name for each in part.fields] == ["tone", "look", "voice"]


def test_without_a_model_no_form_changes_what_may_leave() -> None:
    one = desk(model="")
    form = one.open("settings")
    assert form is not None
    assert "voice" not in {each.name for each in form.fields}

    assert "already" in one.hand_in("settings", voice="style")
    assert one.book.settings == Settings()


def test_help_tells_of_it_where_a_model_is_set_up() -> None:
    one = desk()

    assert "/reconnect voice" in one.say("/reconnect help")
    assert "voice off ends it" in one.say("/reconnect help ai")
    assert "voice" in one.say("/reconnect gibberish")


# what leaves


def test_privacy_says_that_nothing_leaves_and_then_what_does() -> None:
    one = desk()
    told = one.say("/reconnect privacy")
    assert "I pass nothing on" in told
    assert "nothing leaves for it" in told
    assert one.offered()[2:] == ["privacy:leaving", "reconnect:voice"]

    for leaves, what in (("facts", "facts alone"), ("words", "paste"), ("style", "once sent")):
        told = desk(leaves).say("/reconnect privacy")
        assert "I pass nothing on" not in told
        assert "nobody else who uses me" in told
        assert what in told
        assert MODEL in told


def test_what_was_sent_is_not_among_what_can_be_forgotten() -> None:
    assert "a language model was sent" in desk("facts").say("/reconnect forget me")
    assert "model" not in desk().say("/reconnect forget me")


def test_privacy_leads_to_the_choice() -> None:
    one = desk()
    one.say("/reconnect privacy")

    assert "could help me" in one.choose("reconnect:voice")


@pytest.mark.parametrize(
    "incoming",
    [
        Said("/reconnect privacy preview"),
        Chose("privacy:leaving"),
        Said("what do you send to the model?"),
        Said("show me exactly what would leave"),
    ],
)
def test_what_would_leave_is_asked_for(incoming: Said | Chose) -> None:
    one = desk()
    made = one.book.say(incoming, one.now, BOOK)

    assert made.requests == (Preview(),)
    assert made.outgoing == ()


def test_a_choice_of_before_still_shows_what_is_kept() -> None:
    assert "What I keep" in desk().choose("privacy:")


def test_it_is_shown_for_the_talk_on_the_table() -> None:
    today = NOW.date()
    made = coach(STORY, today, BOOK, seeded(STORY))
    person = Person(text=STORY, answer=made, told_on=today)
    found = voice.wishes(ask(person=person))

    assert found == (ToRead(STORY, today), ToSay(made, today))
    told = plain(voice.shown(ask("words", person), [ONE, OTHER]))
    assert told.startswith("When you tell me something like what we're talking about")
    assert "of what we're talking about" in plain(voice.shown(ask(person=person), [ONE]))


@pytest.mark.parametrize(
    "person",
    [
        Person(),
        Person(answer=coach("thanks", NOW.date(), BOOK, seeded("")), careful=None),
        Person(answer=coach(STORY, NOW.date(), BOOK, seeded("")), careful=Alarm.SELF_HARM),
    ],
    ids=["nothing", "small talk", "safety"],
)
def test_where_nothing_is_talked_of_it_is_shown_for_somebody_made_up(person: Person) -> None:
    asked = ask(person=person)
    read, said = voice.wishes(asked)

    assert isinstance(read, ToRead)
    assert read.text == voice.example(asked)
    assert isinstance(said, ToSay)
    assert said.answer.drafts
    assert said.answer.audit.findings
    assert "made somebody up" in plain(voice.shown(asked, [ONE]))
    assert "Nothing leaves now" in plain(voice.shown(asked, [ONE]))
    assert "Nothing leaves now" not in plain(voice.shown(ask("facts", person), [ONE]))


def test_each_message_is_shown_line_by_line_and_letter_by_letter() -> None:
    told = plain(voice.shown(ask("words"), [ONE, OTHER]))

    assert MODEL in told
    assert '• told: "[PERSON_1]"\n• days: 3\n• days: 4\n• own: []\n• more: null' in told
    assert "1. To read it more closely" in told
    assert "2. To find words for it\n• a\n• b" in told


def test_what_no_card_holds_is_a_file_as_well() -> None:
    long = json.dumps({"told": "why " * 900})
    reply = voice.shown(ask("words"), [ONE, ("say", MODEL, long)])
    (file,) = (part for part in reply if isinstance(part, File))

    assert file.data.decode() == f"{ONE[2]}\n\n{long}\n"
    assert not any(isinstance(part, File) for part in voice.shown(ask("words"), [ONE]))


def test_a_list_is_no_mapping() -> None:
    assert "• [1, 2]" in plain(voice.shown(ask("words"), [("say", MODEL, "[1, 2]")]))


def test_where_nothing_would_leave_that_is_said() -> None:
    assert plain(voice.shown(ask("facts"), [])).startswith("Nothing would leave")


def test_a_yes_is_kept_as_a_setting() -> None:
    made = voice.COMMANDS["voice"].run(replace(ask(), words="facts"))
    assert made is not None
    kept: tuple[Change, ...] = (Put(letting("facts")),)

    assert made.changes == kept
    assert voice.COMMANDS["voice"].needs("facts") == Needs()
    assert keys(made.outgoing) == ["privacy:leaving", "voice:nothing"]

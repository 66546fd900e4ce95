"""Whatever is said, Discord takes the card: every documented limit holds."""

from uuid import UUID

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.delivery.chat import Kind, Message
from bot.discord import marks
from bot.discord.cards import (
    choice_of,
    ephemeral,
    files,
    message_card,
    modal,
    pointed_card,
    said_in,
)
from coaching.forms.form import Form
from coaching.messages import Choice, Choices, File, Reply, Text
from prompts import Book
from tests.cards.replies import HOSTILE, choice, forms, replies, words
from tests.discord.cards.checking import check_message, check_modal, clicked, every
from tests.emulators.discord.components import message_problems

BOOK = Book.open()
MARK = UUID(int=0x1234567890ABCDEF1234567890ABCDEF)
ANY = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def card(*reply: object, kind: Kind = Kind.REPLY):  # tests are not typed
    return message_card(Message(id=MARK, reply=reply, kind=kind), BOOK)


@ANY
@given(replies, st.sampled_from(Kind))
@example((), Kind.REPLY)
@example((), Kind.REMINDER)
@example(tuple(map(Text, HOSTILE)) * 8, Kind.REPLY)
@example((Choices(tuple(Choice(f"{at}" * 20, "x" * 99) for at in range(1_000, 1_300))),), Kind.NOTE)
def test_discord_takes_any_message(reply: Reply, kind: Kind) -> None:
    made = card(*reply, kind=kind)
    check_message(made)
    assert not list(message_problems(marks.marked(made, MARK)["components"], v2=True))
    shown = [one["file"]["url"] for one in every(made["components"]) if one["type"] == 13]
    assert shown == [f"attachment://{file.name}" for file in files(reply)][: len(shown)]


@ANY
@given(forms)
def test_discord_takes_any_window(form: Form) -> None:
    check_modal(modal(form, f"form::{form.key}"))


@ANY
@given(replies, words)
@example((Text("a" * 9_000),), "*" * 9_000)
def test_discord_takes_any_second_thought(reply: Reply, said: str) -> None:
    made = pointed_card(reply, said, BOOK)
    check_message(made)
    assert made["flags"] & 64
    said_in(made)


@ANY
@given(words, st.lists(choice, max_size=6), st.booleans())
def test_discord_takes_any_word_to_one_alone(
    text: str, choices: list[Choice], linked: bool
) -> None:
    made = ephemeral(text, choices, ("Open", "https://discord.com/x") if linked else None)
    check_message(made)


@ANY
@given(st.lists(st.text(min_size=1, max_size=89), max_size=30, unique=True))
def test_each_choice_hands_its_key_back(keys: list[str]) -> None:
    made = card(Choices(tuple(Choice(key, f"label {key[:5]}") for key in keys)))
    handed = [choice_of(*taken) for taken in clicked(made["components"])]
    sections = ["settings:times", "settings:picks", "settings:words"]
    expected = [one for key in keys for one in (sections if key == "settings" else [key])]
    assert sorted(handed) == sorted(expected)


@ANY
@given(st.lists(words, max_size=14))
def test_files_have_names_of_their_own(names: list[str]) -> None:
    found = files(tuple(File(name, b"") for name in names))
    assert len({one.name for one in found}) == len(found) == min(10, len(names))

"""The draft of a pick: one true thing, nothing asked, nothing sold."""

from dataclasses import replace
from typing import Any

import pytest

from coaching.answer import Action, Decision
from coaching.drafting import Style, breaches, drafts
from coaching.memory import Contact, Handle
from coaching.phrases import seeded
from coaching.picks import Wording, note
from coaching.picks.doors import ways
from coaching.picks.noting import called
from coaching.situation import Channel, Situation, Somebody, Tie
from tests.coaching.picks.world import BOOK, TODAY, person

DETAILS = {
    "blank": "[a small thing]",
    "habit": "our Sunday calls",
    "i_did": "I learned to weld from you",
    "met_at": "the pottery workshop",
    "occasion": "your birthday",
    "place": "Hanoi",
    "school": "college",
    "shared": "our trip to Nara",
    "thanks_for": "your patience",
    "their_thing": "your bakery",
    "their_work": "your talk on soil",
    "today": "birthday",
    "workplace": "Acme",
    "you_did": "you taught me to weld",
    "you_do": "you always listen",
    "you_were": "you were there for me",
}
CHANNELS = [Channel.PHONE, Channel.LETTER, Channel.EMAIL, Channel.TEXT, Channel.LINKEDIN]


def body(contact: Contact, channel: Channel = Channel.LETTER, **more: Any) -> str:
    found = note(contact, Wording(channel, **more), TODAY, BOOK, seeded("week"))
    assert found is not None
    return found.body


@pytest.mark.parametrize("key", sorted(DETAILS))
@pytest.mark.parametrize("name", ["Dana Cole", "Dr. Dana Cole"])
def test_every_detail_is_told_on_every_way_to_every_tie(key: str, name: str) -> None:
    for tie in [*Tie, None]:
        situation = Situation(
            text="Taught me.",
            contacts=(Somebody(name),),
            relationship=tie,
            details={key: DETAILS[key], "me": "Gary"},
        )
        for channel in CHANNELS:
            wanted = Decision(Action.NO_ASK_NOTE, "weekly_pick", channels=(channel,))
            made = drafts(
                situation, wanted, BOOK, seeded(f"{tie}{key}"), Style.PLAIN, 0, "weekly_pick"
            )
            parts = made[0].body.split("\n\n") if channel is Channel.PHONE else [made[0].body]
            assert all(DETAILS[key].casefold() in part.casefold() for part in parts), made[0].body


TRUE = [
    ("value", {"value": "referred me to two clients in 2023"}, "you referred me to two clients in 2023"),
    ("how they met", {"how_met": "at the Lisbon design conference"}, "the Lisbon design conference"),
    ("how they met, as a thing", {"how_met": "the pottery workshop"}, "the pottery workshop"),
    ("worked together", {"how_met": "Worked together at Acme", "tie": Tie.FORMER_COLLEAGUE}, "Acme"),
    ("a place", {"how_met": "old roommate in Hanoi"}, "Hanoi"),
    ("a note", {"notes": "She opened a bakery", "tie": Tie.FRIEND}, "your bakery"),
    ("a birthday ahead", {"birthday": "--11-27", "tie": Tie.FRIEND}, "your birthday"),
    ("a birthday today", {"birthday": "--11-23", "tie": Tie.FRIEND}, "appy birthday"),
    ("a value that tells where", {"value": "we met at the pottery workshop"}, "the pottery workshop"),
]  # fmt: skip


@pytest.mark.parametrize(("more", "words"), [row[1:] for row in TRUE], ids=[row[0] for row in TRUE])
def test_one_true_thing_is_told(more: dict[str, Any], words: str) -> None:
    said = body(person(**more))
    assert words in said or words[0].upper() + words[1:] in said
    assert "[" not in said


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"value": "brought me business worth 20k"},
        {"value": "good for a laugh"},
        {"notes": "had a baby in spring, her dad died in March"},
        {"notes": "Sam Field said she opened a bakery"},
        {"how_met": "met in March in HR"},
        {"notes": "wedding anniversary 25 November"},
    ],
    ids=["nothing", "money", "quoted", "news", "somebody-else", "no-place", "an-anniversary"],
)
def test_without_something_true_to_say_one_blank_is_left(more: dict[str, Any]) -> None:
    said = body(person(tie=Tie.FRIEND, **more))
    assert said.count("[") == 1


@pytest.mark.parametrize("style", list(Style))
@pytest.mark.parametrize("tie", [*Tie, None])
def test_every_draft_passes_the_checker(tie: Tie | None, style: Style) -> None:
    for value in ("taught me to weld", "always makes me laugh", "good advice", ""):
        contact = person(tie=tie, value=value)
        for channel in (Channel.LETTER, Channel.EMAIL, Channel.TEXT):
            made = note(contact, Wording(channel, style), TODAY, BOOK, seeded(value))
            assert made is not None
            seen = Situation(
                text=value, contacts=(Somebody("Priya Nair"),), relationship=tie, details=DETAILS
            )
            assert breaches(made, seen, Action.NO_ASK_NOTE) == ()
            assert "?" not in made.body


def test_words_the_checker_refuses_are_not_said_to_them() -> None:
    assert "[" in body(person(value="taught me to look at our pipeline"))


def test_a_call_with_two_things_left_open_is_no_draft() -> None:
    wording = Wording(Channel.PHONE)
    assert note(person(tie=Tie.MENTOR), wording, TODAY, BOOK, seeded("week")) is None


def test_ten_drafts_do_not_read_alike() -> None:
    names = "Ada Bea Cem Dov Eva Fay Gus Hal Ian Jun".split()
    people = [person(name, tie=Tie.FRIEND, value="taught me to weld") for name in names]
    made = [note(one, Wording(Channel.TEXT), TODAY, BOOK, seeded(one.name)) for one in people]
    openings = {one.body.partition(", ")[2].partition(".")[0] for one in made if one}
    assert len({one.body.partition(", ")[2] for one in made if one}) == 10
    assert len(openings) >= 5


def test_the_same_again_is_the_same_and_another_is_another() -> None:
    contact = person(value="taught me to weld")
    assert body(contact) == body(contact)
    assert len({body(contact, turn=turn) for turn in range(4)}) == 4


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Priya Nair", "Priya"),
        ("Dr. Farhad Amini", "Dr. Amini"),
        ("Aunt Rosa", "Aunt Rosa"),
        ("mom", "Mom"),
        ("Old roommate", "Old roommate"),
        ("old boss", "old boss"),
        ("Li Wei", "Li Wei"),
    ],
)
def test_people_are_called_what_the_user_calls_them(name: str, short: str) -> None:
    assert called(person(name)) == short


def handles(*channels: Channel) -> tuple[Handle, ...]:
    return tuple(Handle(channel, "x") for channel in channels)


@pytest.mark.parametrize(
    ("more", "first"),
    [
        ({"tie": Tie.FRIEND}, {Channel.PHONE, Channel.LETTER}),
        ({"tie": Tie.FAMILY, "handles": handles(Channel.EMAIL)}, {Channel.PHONE, Channel.LETTER}),
        ({"tie": Tie.MENTOR}, {Channel.PHONE, Channel.LETTER}),
        ({"tie": Tie.MENTOR, "handles": handles(Channel.EMAIL)}, {Channel.LETTER}),
        ({"tie": Tie.MENTOR, "handles": handles(Channel.WHATSAPP)}, {Channel.PHONE, Channel.LETTER}),
        ({"tie": Tie.CLIENT_PROSPECT}, {Channel.PHONE, Channel.LETTER}),
        ({"tie": Tie.LINKEDIN_STRANGER, "handles": handles(Channel.LINKEDIN)}, {Channel.LINKEDIN}),
        ({"tie": Tie.NEW_ACQUAINTANCE}, {Channel.EMAIL}),
        ({"tie": None}, {Channel.EMAIL}),
        ({"tie": None, "value": "helped me"}, {Channel.PHONE, Channel.LETTER}),
        ({"tie": None, "handles": handles(Channel.TELEGRAM)}, {Channel.TELEGRAM}),
    ],
)  # fmt: skip
def test_phone_or_a_handwritten_note_first_by_tie_and_handles(
    more: dict[str, Any], first: set[Channel]
) -> None:
    contact = person(**more)
    assert {ways(contact, seeded(str(n)))[0] for n in range(12)} == first


def test_email_is_there_if_it_must_be() -> None:
    assert Channel.EMAIL in ways(person(tie=Tie.FRIEND), seeded("x"))


def test_a_style_changes_the_length() -> None:
    contact = replace(person(value="taught me to weld", tie=Tie.FRIEND))
    assert len(body(contact, style=Style.SHORTER)) < len(body(contact, style=Style.WARMER))

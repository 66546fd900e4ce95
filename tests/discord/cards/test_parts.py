"""Each part of a reply as a person finds it on their card."""

import re
from typing import Any
from uuid import UUID

from bot.delivery.chat import Kind, Message
from bot.discord import marks
from bot.discord.cards import (
    choice_of,
    ephemeral,
    files,
    message_card,
    plain_of,
    pointed_card,
    said_in,
)
from coaching.answer import Draft, Finding, Label, SecondThought
from coaching.messages import (
    Choice,
    Choices,
    File,
    FirstAction,
    Listing,
    Mirror,
    Part,
    Text,
    Thoughts,
    Understood,
    Urgent,
    Words,
)
from coaching.reminders.reactions import signs
from coaching.situation import Channel
from prompts import Book
from tests.discord.cards.checking import check_message, clicked, every, texts

BOOK = Book.open()
ROW, BUTTON, SELECT, SECTION, TEXT, FILE, LINE, CARD = 1, 2, 3, 9, 10, 13, 14, 17
MARKUP = "<@1> **b** _i_ `c` ||s|| [a](https://a.example) :wave:\n# big\n- item"

Json = dict[str, Any]


def card(*reply: Part, kind: Kind = Kind.REPLY) -> list[Json]:
    made = message_card(Message(id=UUID(int=7), reply=reply, kind=kind), BOOK)
    check_message(made)
    return list(made["components"])


def choices(*keys: str) -> Choices:
    return Choices(tuple(Choice(key, f"label of {key}") for key in keys))


def kinds(made: list[Json]) -> list[int]:
    return [one["type"] for one in made]


def labels(row: Json) -> list[str]:
    return [one["label"] for one in row["components"]]


def rows(made: list[Json]) -> list[Json]:
    return [one for one in every(made) if one["type"] == ROW]


def only(made: list[Json]) -> Json:
    (one,) = made
    return one


def words(made: list[Json]) -> str:
    return "\n".join(texts(made))


def copied(made: list[Json]) -> list[str]:
    """What the blocks hold from which is copied, one by one."""
    return re.findall(r"```\n(.*?)\n```", words(made), re.DOTALL)


def test_what_is_only_said_stands_on_no_card() -> None:
    assert kinds(card(Text("Which way?"), choices("a", "b"))) == [TEXT, ROW]


def test_what_is_said_first_stands_above_the_card() -> None:
    said, on_it = card(Text("First thoughts are loud."), Thoughts("What else fits", ()))
    assert said["content"] == "First thoughts are loud."
    assert on_it["type"] == CARD


def test_markup_is_shown_as_it_was_written_and_never_read() -> None:
    made = card(Text(MARKUP), Words("Draft", Draft(Channel.TEXT, MARKUP)))
    assert plain_of(made[0]["content"]) == MARKUP
    assert copied(made) == [MARKUP]


def test_safety_stands_in_front_on_a_card_of_its_own() -> None:
    made = card(Text("What I keep."), Urgent("Ring 0808 2000 247, or findahelpline.com."))
    urgent, kept = made
    assert kept["content"] == "What I keep."
    heading, said, way = urgent["components"]
    assert heading["content"].startswith("## ")
    assert said["content"] == "Ring **0808 2000 247**, or **<https://findahelpline.com>**."
    (button,) = way["components"]
    assert button["url"] == "https://findahelpline.com"


def test_safety_has_a_colour_of_its_own() -> None:
    urgent, other = card(Urgent("Ring 112."), Listing("People", ("Dana",)))
    assert urgent["accent_color"] != other["accent_color"]
    assert len(rows([urgent])) == 0


def test_what_was_understood_is_fixed_by_the_button_beside_it() -> None:
    section, row = only(card(Understood("I read", ("Dana", "two emails")), choices("fix", "why")))[
        "components"
    ]
    assert words([section]) == "I read: Dana · two emails"
    assert choice_of(section["accessory"]["custom_id"]) == "fix"
    assert labels(row) == ["label of why"]


def test_without_that_choice_there_is_no_such_button() -> None:
    assert kinds(only(card(Understood("I read", ("Dana",))))["components"]) == [TEXT]


def test_fix_stays_a_button_where_nothing_was_understood() -> None:
    assert labels(only(card(choices("fix")))) == ["label of fix"]


def test_thoughts_and_findings_are_lists() -> None:
    thoughts = Thoughts("What else fits", (SecondThought("She moved.", "a new job"),))
    mirror = Mirror("An honest look:", (Finding(Label.SALESY, "Buy", "It sells.", "Hello"),))
    assert texts(card(thoughts, mirror)) == [
        "**What else fits**\n- She moved. *(a new job)*",
        "**An honest look:**\n- *“Buy”* It sells.\n  Instead: Hello",
    ]


def test_a_look_that_finds_nothing_is_a_sentence() -> None:
    assert texts(card(Mirror("Nothing wrong with it."))) == ["Nothing wrong with it."]


def test_the_days_of_the_first_action_stand_out() -> None:
    made = card(FirstAction("First action", "Write today.", "Stop on Friday 4 December."))
    on_it, asked = made
    heading, said = on_it["components"]
    assert heading["content"] == "## First action"
    assert said["content"] == "> Write **today**.\n> Stop on **Friday 4 December**."
    assert len(asked["components"]) == 2


def test_a_draft_is_copied_exactly_and_its_subject_apart() -> None:
    body = "Hi Dana,\n\n\ttwo  spaces & *stars*\n\nBye"
    made = card(Words("Draft, by email:", Draft(Channel.EMAIL, body, "Hello & hi")))
    assert copied(made) == ["Hello & hi", body]


def test_a_draft_too_long_for_a_message_says_so() -> None:
    made = card(Words("Draft", Draft(Channel.EMAIL, "word " * 9_000)))
    assert "longer than Discord shows" in words(made)
    assert len(copied(made)[0]) > 2_000


def test_a_draft_stays_whole_and_safety_too_where_all_else_is_cut() -> None:
    body, help_is = "A line of the draft.\n" * 60, "Please ring somebody. " * 60
    draft = Words("Draft", Draft(Channel.EMAIL, body))
    made = card(*(Text("word " * 900) for _ in range(4)), draft, Urgent(help_is))
    assert copied(made) == [body.strip("\n")]
    assert help_is.strip() in words(made)
    assert " …" in words(made)


def test_a_name_from_right_to_left_turns_nothing_around_it() -> None:
    assert words(card(Understood("I read", ("שרה", "3 emails", "\u202eevil")))) == (
        "I read: \u2068שרה\u2069 · 3 emails · evil"
    )


def test_what_only_the_user_knows_is_named_under_the_draft() -> None:
    made = card(Words("Draft", Draft(Channel.TEXT, "Hi [name]", blanks=("[name]",))))
    assert "-# Yours to fill in: \\[name\\]" in texts(made)


def test_buttons_about_the_words_have_a_row_of_their_own() -> None:
    made = card(choices("shorter", "warmer", "another", "channel", "sent", "replied"))
    assert [len(row["components"]) for row in made] == [4, 2]


def test_more_than_five_go_on_in_the_next_row() -> None:
    assert [len(row["components"]) for row in card(choices(*"abcdef"))] == [3, 3]


def test_very_many_are_menus() -> None:
    made = card(choices(*(f"k{at}" for at in range(40))))
    assert [len(row["components"][0]["options"]) for row in made] == [25, 15]


def test_channels_are_a_menu() -> None:
    (menu,) = only(card(choices("channel:email", "channel:text")))["components"]
    assert menu["type"] == SELECT
    assert [choice_of(menu["custom_id"], [one["value"]]) for one in menu["options"]] == [
        "channel:email",
        "channel:text",
    ]


def test_a_choice_of_several_ways_is_a_menu_below_its_row() -> None:
    ways = (Choice("channel:email", "by email"), Choice("channel:letter", "with a letter"))
    offered = (
        Choice("shorter", "Shorter"),
        Choice("channel", "Another channel", ways),
        Choice("sent", "I sent it"),
    )
    words_of, menu_of, sent = card(Choices(offered))
    (menu,) = menu_of["components"]
    assert labels(words_of) == ["Shorter"]
    assert menu["placeholder"] == "Another channel"
    assert labels(sent) == ["I sent it"]
    assert choice_of(menu["custom_id"], ["channel:letter"]) == "channel:letter"


def test_a_form_too_long_for_a_window_is_a_menu_of_its_parts() -> None:
    menu_of, others = card(choices("settings", "add"))
    if menu_of["components"][0]["type"] == BUTTON:
        menu_of, others = others, menu_of
    (menu,) = menu_of["components"]
    assert menu["placeholder"] == "label of settings"
    assert [one["value"] for one in menu["options"]] == [
        "settings:times",
        "settings:picks",
        "settings:words",
    ]
    assert labels(others) == ["label of add"]


def test_long_labels_are_read_whole_beside_their_buttons() -> None:
    label = "Lena Ortiz: send Lena the photos *from* the lake"
    made = card(Choices((Choice("reminder:open:1", label), Choice("reminder:open:2", "Bo"))))
    assert [plain_of(text) for text in texts(made)] == [label, "Bo"]
    assert [choice_of(*taken) for taken in clicked(made)] == ["reminder:open:1", "reminder:open:2"]


def test_a_reminder_is_a_card_and_names_the_signs_it_understands_below() -> None:
    keys = ("replied:1:2", "out:1:2", "snooze:1:1", "snooze:1:7", "snooze:1:30", "drop:1")
    made = card(Text("Now?"), choices(*(f"reminder:{key}" for key in keys)), kind=Kind.REMINDER)
    assert kinds(made) == [CARD, TEXT]
    said = made[-1]["content"]
    assert [sign.emoji for sign in signs() if sign.emoji not in said] == []


def test_a_reminder_carries_the_whole_of_its_mark() -> None:
    reply = (Text("Now?"), choices("reminder:done:1", "reminder:drop:1"))
    message = Message(id=UUID(int=2**127 - 1), reply=reply, kind=Kind.REMINDER)
    made = marks.marked(message_card(message, BOOK), message.id)
    assert marks.mark_in({**made, "author": {"bot": True}}) == message.id


def test_the_longest_keys_of_a_reminder_fit() -> None:
    two = f"{UUID(int=1)}:{UUID(int=2)}"
    keys = [f"reminder:replied:{two}", f"reminder:out:{two}", f"reminder:snooze:{UUID(int=1)}:30"]
    made = card(Text("Now?"), choices(*keys), kind=Kind.REMINDER)
    assert [choice_of(*taken) for taken in clicked(made)] == keys


def test_a_reminder_about_nobody_has_no_sign_for_reaching_out() -> None:
    keys = ("done:1", "snooze:1:7", "drop:1")
    said = words(card(choices(*(f"reminder:{key}" for key in keys))))
    assert "✅" in said
    assert "📤" not in said


def test_only_answers_ask_whether_they_were_any_good() -> None:
    draft = Words("Draft", Draft(Channel.TEXT, "Hi"))

    def asks(*reply: Part, kind: Kind = Kind.REPLY) -> bool:
        return "feedback:good" in str(card(*reply, kind=kind))

    assert asks(draft, choices("shorter"))
    assert not asks(draft, choices("pick:done:1"))
    assert not asks(draft, kind=Kind.REMINDER)
    assert not asks(Text("Hello."))


def test_feedback_is_a_choice() -> None:
    made = card(FirstAction("First action", "Wait."))
    assert [choice_of(*taken) for taken in clicked(made[-1:])] == ["feedback:good", "feedback:bad"]


def test_a_note_after_a_draft_stands_small_below_the_card() -> None:
    draft = Words("Draft", Draft(Channel.TEXT, "Hi"))
    made = card(draft, Text("I made a note."), choices("shorter"))
    assert kinds(made) == [CARD, TEXT, ROW]
    assert made[1]["content"] == "-# I made a note."


def test_what_begins_after_buttons_begins_under_a_line() -> None:
    made = card(
        Text("1. Lena. Hello."),
        choices("a"),
        Text("2. Bo. Hello."),
        choices("b"),
        kind=Kind.PICKS,
    )
    on_it = only(made)["components"]
    assert kinds(on_it) == [TEXT, ROW, LINE, TEXT, ROW]
    assert on_it[0]["content"] == "**1\\. Lena.** Hello."


def test_the_first_action_stands_between_lines() -> None:
    thoughts = Thoughts("What else fits", (SecondThought("She moved.", ""),))
    draft = Words("Draft", Draft(Channel.TEXT, "Hi"))
    made = card(thoughts, FirstAction("First action", "Wait."), draft, choices("sent"))
    assert kinds(made[0]["components"]) == [TEXT, LINE, TEXT, TEXT, LINE, TEXT, ROW]


def picks(many: int) -> list[Json]:
    draft = Draft(Channel.TEXT, "Hi [name]", blanks=("[name]",))
    people = [
        (
            Text(f"{at}. Lena {at}. Hello."),
            Words("Draft", draft),
            choices(*(f"pick:{does}:{at}" for does in ("done", "swap", "skip", "words"))),
        )
        for at in range(1, many + 1)
    ]
    question = (Text("What would you miss?"), choices("value:skip"))
    return card(
        Text("Hello."), *(part for one in people for part in one), *question, kind=Kind.PICKS
    )


def test_five_people_have_their_buttons_and_texts_move_together() -> None:
    made = picks(5)
    assert len([one for one in every(made) if one["type"] == BUTTON]) == 21
    assert texts(made)[1].startswith("**2\\. Lena 2.** Hello.\n**Draft**\n```\nHi [name]\n```\n-# ")


def test_more_people_have_menus_named_by_what_is_first_in_them() -> None:
    made = picks(7)
    taken = [choice_of(*one) for one in clicked(made)]
    assert len(taken) == len(set(taken)) == 29
    menus = [one["placeholder"] for one in every(made) if one["type"] == SELECT]
    assert menus[0] == "label of pick:done:1, or something else"


def test_a_file_is_shown_by_the_name_it_is_attached_with() -> None:
    reply = (File("my contacts (1).csv", b"a"), File("my_contacts_1_.csv", b"b"))
    made = card(*reply)
    attached = files(reply)
    assert [one["file"]["url"] for one in made] == [f"attachment://{one.name}" for one in attached]
    assert [one.name for one in attached] == ["my_contacts_1_.csv", "my_contacts_1_-2.csv"]
    assert [one.data for one in attached] == [b"a", b"b"]


def test_long_lists_say_how_many_are_left_out() -> None:
    made = card(Listing("People", tuple(f"person {at}" for at in range(70)), "That's all."))
    assert texts(made)[1:] == ["-# … and 10 more", "-# That's all."]


def test_a_word_to_one_alone_has_its_way_and_its_choices() -> None:
    made = ephemeral("It's *here*.", [Choice("fix", "Again")], ("Open", "https://discord.com/x"))
    check_message(made)
    said, row = made["components"]
    assert made["flags"] & 64
    assert said["content"] == "It's \\*here\\*."
    assert [one.get("url") for one in row["components"]] == [None, "https://discord.com/x"]


def test_a_second_thought_quotes_the_message_and_hands_it_back() -> None:
    said = "she is *silent*\n\n> and <@1> https://a.example\n  - so"
    made = pointed_card((Text("Hm."), choices("fix")), said, BOOK)
    check_message(made)
    assert made["components"][0]["content"].startswith("> she is")
    assert said_in(made) == said
    assert [taken for taken, _ in clicked(made["components"])] == ["talk"]
    assert "keep nothing" in words(made["components"])


def test_a_long_message_stands_below_what_is_thought_of_it() -> None:
    said = "She is silent, and I wonder. " * 60
    made = pointed_card((Text("Hm."),), said, BOOK)
    assert made["components"][0]["type"] == CARD
    assert said_in(made) == said.strip()


def test_nothing_to_talk_about_has_no_button_to() -> None:
    made = pointed_card((Text("No words in it."),), "", BOOK)
    assert clicked(made["components"]) == []
    assert said_in(made) == ""


def test_other_cards_quote_nothing() -> None:
    assert said_in({"components": card(Text("> hello"))}) == ""
    assert said_in({}) == ""


def test_what_is_none_of_our_choices_is_none() -> None:
    assert choice_of("talk") == ""
    assert choice_of("form::fix", ["x"]) == ""


def test_a_choice_about_two_things_has_room_however_often_it_was_changed() -> None:
    key = f"reminder:undo:{UUID(int=7)}:{UUID(int=2**127 + 9)}:123456"
    (row,) = rows(card(Choices((Choice(key, "Undo"), Choice("why", "Why?")))))
    named = row["components"][0]["custom_id"]

    assert len(named) <= 100
    assert choice_of(named) == key


def test_what_only_looks_like_a_short_id_is_left_alone() -> None:
    assert choice_of("choice:1:reminder:whom:=~Ana") == "reminder:whom:=~Ana"

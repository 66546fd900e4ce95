"""Each part of a reply as a person finds it on their card."""

from typing import Any
from uuid import UUID

from bot.delivery.chat import Kind, Message
from bot.slack.cards import Card, choice_of, message_card, page_view, shortcut_view
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
from tests.slack.cards.checking import elements, texts

BOOK = Book.open()
MARKUP = "<!channel> <@U1> *b* _i_ `c` & &amp; <https://a.example|b> :wave:"


def card(*reply: Part, kind: Kind = Kind.REPLY) -> Card:
    return message_card(Message(id=UUID(int=7), reply=reply, kind=kind), BOOK)


def choices(*keys: str) -> Choices:
    return Choices(tuple(Choice(key, f"label of {key}") for key in keys))


def kinds(made: Card) -> list[str]:
    return [block["type"] for block in made.blocks]


def labels(block: dict[str, Any]) -> list[str]:
    return [one["text"]["text"] for one in block["elements"]]


def copied(made: Card) -> list[str]:
    """What the copyable fields hold, one by one."""
    return [
        "".join(run["text"] for run in part["elements"])
        for block in made.blocks
        if block["type"] == "rich_text"
        for part in block["elements"]
        if part["type"] == "rich_text_preformatted"
    ]


def test_markup_is_shown_as_it_was_written_and_never_read() -> None:
    made = card(Text(MARKUP), Words("Draft", Draft(Channel.TEXT, MARKUP)))
    assert list(texts(made.blocks)).count(MARKUP) == 2
    assert "mrkdwn" not in str(made.blocks)
    assert "&lt;!channel&gt; &lt;@U1&gt;" in made.text


def test_safety_stands_in_front_whatever_was_said_before() -> None:
    made = card(Text("What I keep."), Urgent("Ring 0808 2000 247, or findahelpline.com."))
    assert made.blocks[0]["type"] == "header"
    said = made.blocks[1]["elements"][0]["elements"]
    assert [run["text"] for run in said if run.get("style") == {"bold": True}] == [
        "0808 2000 247",
        "findahelpline.com",
    ]
    assert [run["url"] for run in said if run["type"] == "link"] == ["https://findahelpline.com"]
    assert made.text.startswith("Ring 0808")


def test_what_was_understood_is_fixed_by_the_button_beside_it() -> None:
    made = card(Understood("I read", ("Dana", "two emails")), choices("fix", "why"))
    section, buttons = made.blocks
    assert section["text"]["text"] == "I read: Dana · two emails"
    assert choice_of(section["accessory"]) == "fix"
    assert section["accessory"]["accessibility_label"] == "label of fix"
    assert labels(buttons) == ["label of why"]


def test_without_that_choice_there_is_no_such_button() -> None:
    (section,) = card(Understood("I read", ("Dana",))).blocks
    assert "accessory" not in section


def test_fix_stays_a_button_where_nothing_was_understood() -> None:
    assert labels(card(choices("fix")).blocks[0]) == ["label of fix"]


def test_thoughts_and_findings_are_lists() -> None:
    thoughts = Thoughts("What else fits", (SecondThought("She moved.", "a new job"),))
    mirror = Mirror("An honest look:", (Finding(Label.SALESY, "Buy", "It sells.", "Hello"),))
    made = card(thoughts, mirror)
    assert kinds(made) == ["rich_text", "rich_text"]
    assert list(texts(made.blocks)) == [
        "What else fits",
        "She moved.",
        " (a new job)",
        "An honest look:",
        "“Buy”",
        " It sells.",
        "\nInstead: Hello",
    ]


def test_the_days_of_the_first_action_stand_out() -> None:
    made = card(FirstAction("First action", "Write today.", "Stop on Friday 4 December."))
    heading, said, asked = made.blocks
    assert heading["text"]["text"] == "First action"
    runs = said["elements"][0]["elements"]
    bold = [run["text"] for run in runs if "style" in run]
    assert bold == ["today", "Friday 4 December"]
    assert asked["type"] == "context_actions"


def test_a_draft_is_copied_exactly_and_its_subject_apart() -> None:
    body = "Hi Dana,\n\n\ttwo  spaces & *stars*\n\nBye"
    made = card(Words("Draft, by email:", Draft(Channel.EMAIL, body, "Hello & hi")))
    assert copied(made) == ["Hello & hi", body]


def test_a_long_draft_goes_on_in_the_next_field() -> None:
    body = "One line of the draft.\n" * 380
    fields = copied(card(Words("Draft", Draft(Channel.EMAIL, body))))
    assert len(fields) > 1
    assert "".join(fields) == body


def test_a_draft_too_long_for_a_message_says_so() -> None:
    made = card(Words("Draft", Draft(Channel.EMAIL, "word " * 9_000)))
    assert any("longer than Slack shows" in text for text in texts(made.blocks))


def test_a_draft_stays_whole_and_safety_too_where_all_else_is_cut() -> None:
    body, help_is = "A line of the draft.\n" * 300, "Please ring somebody. " * 60
    draft = Words("Draft", Draft(Channel.EMAIL, body))
    made = card(*(Text("word " * 900) for _ in range(4)), draft, Urgent(help_is))
    assert "".join(copied(made)) == body
    assert help_is.strip() in "".join(texts(made.blocks))
    assert any(text.endswith(" …") for text in texts(made.blocks))


def test_a_name_from_right_to_left_turns_nothing_around_it() -> None:
    (section,) = card(Understood("I read", ("שרה", "3 emails", "\u202eevil"))).blocks
    assert section["text"]["text"] == "I read: \u2068שרה\u2069 · 3 emails · evil"


def test_what_only_the_user_knows_is_named_under_the_draft() -> None:
    made = card(Words("Draft", Draft(Channel.TEXT, "Hi [name]", blanks=("[name]",))))
    assert "Yours to fill in: [name]" in list(texts(made.blocks))


def test_buttons_about_the_words_have_a_row_of_their_own() -> None:
    made = card(choices("shorter", "warmer", "another", "channel", "sent", "replied"))
    assert [len(block["elements"]) for block in made.blocks] == [4, 2]


def test_more_than_five_go_on_in_the_next_row() -> None:
    assert [len(block["elements"]) for block in card(choices(*"abcdefg")).blocks] == [5, 2]


def test_channels_are_a_menu() -> None:
    (row,) = card(choices("channel:email", "channel:text")).blocks
    (menu,) = row["elements"]
    assert menu["type"] == "static_select"
    assert [choice_of(menu | {"selected_option": one}) for one in menu["options"]] == [
        "channel:email",
        "channel:text",
    ]


def test_long_labels_are_read_whole_beside_their_buttons() -> None:
    label = "Lena Ortiz: send Lena the photos from the lake"
    made = card(Choices((Choice("reminder:open:1", label), Choice("reminder:open:2", "Bo"))))
    assert [block["text"]["text"] for block in made.blocks] == [label, "Bo"]
    assert [choice_of(one) for one in elements(made.blocks)] == [
        "reminder:open:1",
        "reminder:open:2",
    ]


def test_a_reminder_names_the_signs_it_understands() -> None:
    keys = ("replied:1:2", "out:1:2", "snooze:1:1", "snooze:1:7", "snooze:1:30", "drop:1")
    made = card(Text("Now?"), choices(*(f"reminder:{key}" for key in keys)), kind=Kind.REMINDER)
    said = made.blocks[-1]["elements"][0]["text"]
    assert [sign.emoji for sign in signs() if sign.emoji not in said] == []


def test_a_reminder_about_nobody_has_no_sign_for_reaching_out() -> None:
    keys = ("done:1", "snooze:1:7", "drop:1")
    said = str(card(choices(*(f"reminder:{key}" for key in keys))).blocks)
    assert "✅" in said
    assert "📤" not in said


def test_only_answers_ask_whether_they_were_any_good() -> None:
    draft = Words("Draft", Draft(Channel.TEXT, "Hi"))
    assert "context_actions" in kinds(card(draft, choices("shorter")))
    assert "context_actions" not in kinds(card(draft, choices("pick:done:1")))
    assert "context_actions" not in kinds(card(draft, kind=Kind.REMINDER))
    assert "context_actions" not in kinds(card(Text("Hello.")))


def test_feedback_is_a_choice() -> None:
    made = card(FirstAction("First action", "Wait."))
    (asked,) = made.blocks[-1]["elements"]
    given = [asked[side] | {"action_id": asked["action_id"]} for side in asked if "button" in side]
    assert [choice_of(one) for one in given] == ["feedback:good", "feedback:bad"]


def test_a_note_after_a_draft_stands_below_its_buttons() -> None:
    draft = Words("Draft", Draft(Channel.TEXT, "Hi"))
    made = card(draft, Text("I made a note."), choices("shorter"))
    assert kinds(made) == ["rich_text", "actions", "context", "context_actions"]


def test_what_begins_after_buttons_begins_under_a_line() -> None:
    made = card(Text("1. Lena. Hello."), choices("a"), Text("2. Bo. Hello."), choices("b"))
    assert kinds(made) == ["rich_text", "actions", "divider", "rich_text", "actions"]
    assert made.blocks[0]["elements"][0]["elements"][0] == {
        "type": "text",
        "text": "1. Lena.",
        "style": {"bold": True},
    }


def test_a_file_is_named_and_left_to_be_sent() -> None:
    (line,) = card(File("contacts.csv", b"name\n")).blocks
    assert "contacts.csv" in line["elements"][0]["text"]
    assert "contacts.csv" in card(File("contacts.csv", b"")).text


def test_a_notification_begins_with_what_is_said_and_what_to_do() -> None:
    made = card(
        Text("First thoughts are loud."),
        Understood("I read", ("Dana",)),
        FirstAction("First action", "Wait."),
    )
    assert made.text.split("\n\n") == [
        "First thoughts are loud.",
        "First action: Wait.",
        "I read: Dana",
    ]


def test_long_lists_say_how_many_are_left_out() -> None:
    made = card(Listing("People", tuple(f"person {at}" for at in range(70)), "That's all."))
    assert list(texts(made.blocks))[-2:] == ["… and 10 more", "That's all."]


def test_a_page_has_headings_and_lines_between_its_sections() -> None:
    view = page_view(
        (Listing("This week", ("Nobody.",)), choices("a"), Listing("Kept", ("x", "y"))), BOOK
    )
    assert [block["type"] for block in view["blocks"]] == [
        "header",
        "rich_text",
        "actions",
        "divider",
        "header",
        "rich_text",
    ]


def test_the_shortcut_takes_the_message_along_and_offers_to_talk() -> None:
    reading = shortcut_view(None, "she is silent", BOOK)
    told = shortcut_view((Text("Hm."), choices("fix")), "she is silent", BOOK)
    assert reading["private_metadata"] == told["private_metadata"] == "she is silent"
    assert [one["action_id"] for one in elements(told["blocks"])] == ["talk"]
    assert elements(reading["blocks"]) == []


def test_a_choice_of_several_ways_is_a_menu_among_the_buttons() -> None:
    ways = (Choice("channel:email", "by email"), Choice("channel:letter", "with a letter"))
    made = card(Choices((Choice("shorter", "Shorter"), Choice("channel", "Another channel", ways))))
    (row,) = made.blocks
    button, menu = row["elements"]
    assert button["type"] == "button"
    assert menu["type"] == "static_select"
    assert menu["placeholder"]["text"] == "Another channel"
    options = [one["text"]["text"] for one in menu["options"]]
    assert options == ["by email", "with a letter"]
    taken = {"action_id": menu["action_id"], "selected_option": menu["options"][1]}
    assert choice_of(taken) == "channel:letter"

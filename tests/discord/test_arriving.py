"""What Discord hands over becomes what delivery takes in, and nothing where it is not for the coach."""

from typing import Any

import pytest

from bot.discord.arriving.asking import Asked, chosen, talked_about
from bot.discord.arriving.commands import commanded, pointed_at, typed
from bot.discord.arriving.messages import changed, deleted, gone, said
from bot.discord.arriving.origin import Origin
from bot.discord.arriving.reactions import reactions
from bot.discord.arriving.windows import handed_in, named
from coaching.messages import Attached, Chose, Deleted, Edited, Filled, Reacted, Said
from storage.delivery.values import Place
from storage.identity import Identity

ANA = Identity("discord", "", "7")
HERE = Place("discord", "", "30")
FILE = {"id": "5", "filename": "a.csv", "url": "https://c", "content_type": "text/csv", "size": 3}
LIST = Attached("a.csv", "https://c", "text/csv", 3)


def message(**told: Any) -> dict[str, Any]:
    written = {"id": "100", "channel_id": "30", "author": {"id": "7"}, "type": 0, "content": "hi"}
    return written | {"channel_type": 1, "mentions": [], "attachments": []} | told


def asked(**data: Any) -> Asked:
    return Asked(id="200", who=Origin("7"), channel="30", card="90", data=data)


def test_a_message_is_known_by_its_id() -> None:
    (one,) = said(message())

    assert (one.key, one.identity, one.place) == ("discord:100", ANA, HERE)
    assert (one.event, one.message) == (Said("hi"), "100")


@pytest.mark.parametrize(
    "told",
    [
        {"guild_id": "1"},
        {"channel_type": 3},
        {"author": {"id": "9", "bot": True}},
        {"author": {"id": "9", "system": True}},
        {"webhook_id": "4"},
        {"type": 3},
        {"type": 6},
        {"type": 20},
        {"author": None},
        {"id": None},
        {"channel_id": 30},
        {"content": None},
        {"content": "", "attachments": None, "message_snapshots": "odd"},
    ],
)
def test_what_no_person_writes_to_the_coach_is_nothing(told: dict[str, Any]) -> None:
    assert said(message(**told)) == ()


def test_a_message_from_the_history_names_no_type_of_channel() -> None:
    told = message()
    del told["channel_type"]

    assert len(said(told)) == 1


def test_an_answer_to_a_message_is_what_it_says() -> None:
    before = {"referenced_message": message(id="99", content="before")}

    (one,) = said(message(type=19, **before))

    assert one.event == Said("hi")


def test_what_was_passed_on_is_quoted() -> None:
    snapshot = {"message": {"content": "no\nsorry", "attachments": [FILE]}}

    text, file = said(message(content="look", message_snapshots=[snapshot]))

    assert text.event == Said("look\n> no\n> sorry")
    assert file.event == LIST


def test_markup_and_mentions_are_read_as_they_look() -> None:
    content = "**no** word from <@8>"

    (one,) = said(message(content=content, mentions=[{"id": "8", "global_name": "Dana"}]))

    assert isinstance(one.event, Said)
    assert "<@" not in one.event.text
    assert "Dana" in one.event.text


def test_files_come_after_the_words_each_under_its_own_key() -> None:
    text, first, second = said(message(attachments=[FILE, FILE]))

    assert (text.event, first.event, second.event) == (Said("hi"), LIST, LIST)
    assert [one.key for one in (first, second)] == ["discord:100:file1", "discord:100:file2"]


def test_a_sticker_is_a_picture() -> None:
    (one,) = said(
        message(content="", sticker_items=[{"id": "1", "name": "Wave", "format_type": 1}])
    )

    assert one.event == Attached("Wave", "", "image/png")


def test_the_question_of_a_poll_is_what_it_says() -> None:
    (one,) = said(message(content="", poll={"question": {"text": "call her?"}}))

    assert one.event == Said("call her?")


def test_an_edit_is_known_by_its_time() -> None:
    (one,) = changed(message(content="anew", edited_timestamp="2026-11-23T01:00:00"))

    assert one.key == "discord:100:edit:2026-11-23T01:00:00"
    assert (one.event, one.message) == (Edited("anew"), "100")


def test_what_discord_adds_by_itself_is_no_edit() -> None:
    assert changed(message(embeds=[{"url": "https://a.example"}], edited_timestamp=None)) == ()


def test_a_message_that_says_nothing_any_more_is_deleted() -> None:
    (one,) = changed(message(content="", edited_timestamp="now"))

    assert one.event == Deleted()


def test_who_deleted_a_message_is_told_by_others() -> None:
    told = {"id": "100", "channel_id": "30"}
    (one,) = gone(told, Origin("7"))

    assert deleted(told) == "30"
    assert deleted(told | {"guild_id": "1"}) == ""
    assert deleted({"channel_id": "30"}) == ""
    assert (one.key, one.event, one.message) == ("discord:100:delete", Deleted(), "100")
    assert one.place == HERE


def sign(name: str | None = "✅", **told: Any) -> dict[str, Any]:
    there = {"user_id": "7", "channel_id": "30", "message_id": "90", "message_author_id": "1"}
    return there | {"emoji": {"id": None, "name": name}} | told


@pytest.mark.parametrize("name", ["✅", "👍🏽", "🗓️"])
def test_a_sign_is_known_by_how_it_came(name: str) -> None:
    (put,) = reactions("MESSAGE_REACTION_ADD", sign(name), "1", "abc:12")
    (off,) = reactions("MESSAGE_REACTION_REMOVE", sign(name), "1", "abc:13")

    assert put.key == f"discord:90:7:{name}:put:abc:12"
    assert off.key == f"discord:90:7:{name}:off:abc:13"
    assert (put.event, off.event) == (Reacted(name), Reacted(name, put=False))
    assert (put.identity, put.place, put.message) == (ANA, HERE, "90")


@pytest.mark.parametrize(
    "told",
    [
        {"user_id": "1"},
        {"guild_id": "5"},
        {"message_author_id": "7"},
        {"emoji": {"id": "44", "name": "white_check_mark"}},
        {"emoji": {"id": None, "name": None}},
        {"emoji": None},
        {"message_id": None},
        {"user_id": None},
    ],
)
def test_other_signs_mean_nothing(told: dict[str, Any]) -> None:
    assert reactions("MESSAGE_REACTION_ADD", sign(**told), "1", "abc:12") == ()


def test_a_choice_is_taken_on_its_card() -> None:
    (one,) = chosen(asked(), "30", "fix")
    (elsewhere,) = chosen(asked(), "31", "fix")

    assert (one.key, one.event, one.message) == ("discord:200", Chose("fix"), "90")
    assert (elsewhere.place.channel, elsewhere.message) == ("31", "")


def option(name: str, value: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "value": value, "type": 3, **more}


def test_a_command_is_what_would_have_been_typed() -> None:
    options = [option("words", "two weeks "), option("action", "remind"), option("contact", "Dana")]
    (one,) = commanded(asked(name="reconnect", options=options), "30")
    (bare,) = commanded(asked(name="reconnect"), "30")

    assert one.event == Said("/reconnect remind Dana two weeks")
    assert one.key == "discord:200"
    assert bare.event == Said("/reconnect")


def test_a_whole_sentence_with_the_command_is_told() -> None:
    told, name = (
        commanded(asked(options=[option("words", words)]), "30")
        for words in ("called mom today, we talked an hour", "Dana Cole")
    )

    assert [one.event for one in told] == [Said("called mom today, we talked an hour")]
    assert [one.event for one in name] == [Said("/reconnect Dana Cole")]


@pytest.mark.parametrize("options", [[], [option("action", "import")]])
def test_a_file_with_a_command_is_handed_in(options: list[dict[str, Any]]) -> None:
    file = {"resolved": {"attachments": {"5": FILE}}, "options": [*options, option("file", "5")]}

    (one,) = commanded(asked(**file), "30")

    assert (one.event, one.key) == (LIST, "discord:200:file1")


def test_a_file_with_other_words_comes_after_them() -> None:
    options = [option("file", "5"), option("action", "add"), option("words", "Dana")]

    found = commanded(asked(resolved={"attachments": {"5": FILE}}, options=options), "30")

    assert [one.event for one in found] == [Said("/reconnect add Dana"), LIST]


def test_what_is_typed_is_the_option_in_focus() -> None:
    options = [option("action", "show"), option("contact", "Da", focused=True)]

    assert typed(asked(options=options)) == "Da"
    assert typed(asked(options="odd")) == ""


def test_a_message_that_is_pointed_at_comes_with_the_command() -> None:
    there = {"resolved": {"messages": {"55": message(id="55", content="no")}}}

    mine = pointed_at(asked(target_id="55", **there))
    none = pointed_at(asked(target_id="56", **there))

    assert (mine.text, mine.own) == ("no", True)
    assert (none.text, none.own, none.author) == ("", False, "")


def test_whoever_wrote_a_message_is_called_as_they_are_there() -> None:
    author = {"id": "8", "username": "bob_1", "global_name": "Bob\n Brown"}
    there = {"55": message(id="55", author=author), "56": message(id="56", author={"id": "8"})}

    told = {one: pointed_at(asked(target_id=one, resolved={"messages": there})) for one in there}

    assert (told["55"].author, told["55"].own) == ("Bob Brown", False)
    assert told["56"].author == ""


def test_what_is_talked_about_is_said() -> None:
    (one,) = talked_about(asked(), "31", "no word")

    assert (one.event, one.message) == (Said("no word"), "")


def window(name: str, *components: dict[str, Any], **more: Any) -> Asked:
    labels = [{"type": 18, "id": 1, "component": one} for one in components]
    return asked(custom_id=name, components=labels, **more)


def test_a_window_is_handed_in_on_the_card_it_was_opened_on() -> None:
    typed_in = {"type": 4, "id": 2, "custom_id": "name", "value": "Dana"}

    form = handed_in(window(named("91", "touch:ab"), typed_in))

    assert form is not None
    (one,) = form.arrivals("30")
    assert one.event == Filled("touch:ab", (("name", "Dana"),))
    assert (one.key, one.message) == ("discord:200", "91")


def test_a_window_for_a_file_is_the_file() -> None:
    upload = {"type": 19, "id": 2, "custom_id": "file", "values": ["5"]}

    form = handed_in(window(named("", "import"), upload, resolved={"attachments": {"5": FILE}}))

    assert form is not None
    (one,) = form.arrivals("30")
    assert (one.event, one.message) == (LIST, "")


@pytest.mark.parametrize("name", ["", "form:", "form:x:fix", "form:12:", "choice:1:fix"])
def test_a_window_of_another_name_is_none_of_ours(name: str) -> None:
    assert handed_in(window(name)) is None

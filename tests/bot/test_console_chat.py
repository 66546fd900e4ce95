"""The terminal as a platform: what is an answer, what comes by itself, and which number is which."""

from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from bot.console.chat import ConsoleChat, Shown
from bot.delivery.chat import Kind, Message, Place
from bot.delivery.errors import NotSent
from coaching.messages import Choice, Choices, File, Reply, Text
from prompts import Book

BOOK = Book.open()
HERE = Place("console", "", "you")
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)
FROM_LAST_TIME = Text("From last time:")


class Paper:
    """What was shown."""

    def __init__(self, folder: Path) -> None:
        self.shown: list[Shown] = []
        self.broken = False
        self.chat = ConsoleChat(BOOK, folder, self._show)

    async def _show(self, shown: Shown) -> None:
        if self.broken:
            raise BrokenPipeError
        self.shown.append(shown)

    async def sent(
        self, *parts: str, choices: str = "", kind: Kind = Kind.REPLY, source: str = ""
    ) -> Shown:
        reply = reply_of(*parts, choices=choices)
        await self.chat.send(HERE, Message(id=uuid4(), reply=reply, kind=kind, sources=(source,)))
        return self.shown[-1]


def reply_of(*parts: str, choices: str = "") -> Reply:
    offered = Choices(tuple(Choice(key, key.title()) for key in choices.split()))
    return (*map(Text, parts), *([offered] if choices else []))


@pytest.fixture
def paper(tmp_path: Path) -> Paper:
    return Paper(tmp_path)


async def test_the_answer_is_what_names_the_message_or_none_at_all(paper: Paper) -> None:
    answer = paper.chat.answer_to("m1")

    assert not (await paper.sent("old", source="m0")).answers
    assert not (await paper.sent("a reminder", kind=Kind.REMINDER)).answers
    assert not answer.done()
    assert (await paper.sent("new", source="m1")).answers
    assert answer.done()
    assert not (await paper.sent("more", source="m1")).answers

    paper.chat.answer_to("m2")
    assert (await paper.sent("to a choice")).answers


async def test_answers_to_an_earlier_run_stand_under_one_line(paper: Paper) -> None:
    first, second = await paper.sent("one", source="a"), await paper.sent("two", source="b")
    reminder = await paper.sent("due", kind=Kind.REMINDER)

    assert first.reply == (FROM_LAST_TIME, Text("one"))
    assert second.reply == (Text("two"),)
    assert reminder.reply == (Text("due"),)


async def test_an_answer_to_an_earlier_run_may_come_late_and_one_of_this_run_is_none(
    paper: Paper,
) -> None:
    paper.chat.answer_to("c")
    paper.chat.answer_to("d")

    assert (await paper.sent("three", source="c")).reply == (Text("three"),)
    assert (await paper.sent("one", source="a")).reply == (FROM_LAST_TIME, Text("one"))


async def test_what_comes_unasked_leaves_the_numbers_on_the_screen(paper: Paper) -> None:
    paper.chat.answer_to("a")
    await paper.sent("answer", choices="shorter warmer")
    reminder = await paper.sent("due", choices="done snooze", kind=Kind.REMINDER)

    assert reminder.first == 3
    assert [one.key for one in paper.chat.offered] == ["shorter", "warmer", "done", "snooze"]
    assert (await paper.sent("next", choices="yes")).first == 1
    assert [one.key for one in paper.chat.offered] == ["yes"]


async def test_for_somebody_who_has_just_come_numbers_begin_anew(paper: Paper) -> None:
    paper.chat.offered = (Choice("shorter", "Shorter"),)

    assert (await paper.sent("due", choices="done snooze", kind=Kind.REMINDER)).first == 1
    assert (await paper.sent("picks", choices="swap", kind=Kind.PICKS)).first == 3
    assert [one.key for one in paper.chat.offered] == ["done", "snooze", "swap"]


async def test_numbers_of_last_time_stand_where_nothing_new_offers_any(paper: Paper) -> None:
    paper.chat.offered = (Choice("shorter", "Shorter"),)
    await paper.sent("a note", kind=Kind.NOTE)
    await paper.sent("due, without choices", kind=Kind.REMINDER)
    await paper.chat.say("There are 1 choices.")

    assert paper.chat.offered == (Choice("shorter", "Shorter"),)


async def test_what_was_shown_is_found_and_never_shown_twice(paper: Paper) -> None:
    message = Message(id=uuid4(), reply=(Text("once"),))

    assert await paper.chat.find(HERE, message.id, LONG_AGO) is None
    there = await paper.chat.send(HERE, message)
    assert await paper.chat.send(HERE, message) == there
    assert await paper.chat.find(HERE, message.id, LONG_AGO) == there
    assert await paper.chat.mark_of(HERE, there) == message.id
    assert len(paper.shown) == 1


async def test_what_an_earlier_run_showed_is_not_found(paper: Paper, tmp_path: Path) -> None:
    message = Message(id=uuid4(), reply=(Text("seen?"),))
    await paper.chat.send(HERE, message)

    assert await Paper(tmp_path).chat.find(HERE, message.id, LONG_AGO) is None


async def test_an_edit_is_shown_anew_and_says_so(paper: Paper) -> None:
    message = Message(id=UUID(int=2), reply=(Text("It was two."),))
    paper.chat.answer_to("")

    assert await paper.chat.edit(HERE, str(UUID(int=1)), message) == str(message.id)
    assert paper.shown[-1].reply == (Text("In place of what I said before:"), Text("It was two."))
    assert paper.shown[-1].answers


async def test_a_terminal_that_is_gone_has_surely_shown_nothing(paper: Paper) -> None:
    paper.broken = True
    answer = paper.chat.answer_to("a")

    with pytest.raises(NotSent):
        await paper.sent("lost", source="a")
    with pytest.raises(BrokenPipeError):
        await paper.chat.say("anybody?")
    assert not answer.done()


async def test_a_file_is_saved_and_its_place_is_said(paper: Paper, tmp_path: Path) -> None:
    reply = (File("all.json", b"{}"),)
    await paper.chat.send(HERE, Message(id=uuid4(), reply=reply))

    (_, said) = paper.shown[-1].reply
    assert isinstance(said, Text)
    assert str(tmp_path / "all.json") in said.text
    assert (tmp_path / "all.json").read_bytes() == b"{}"


async def test_nothing_is_hinted_and_nothing_is_paced(paper: Paper) -> None:
    await paper.chat.hint(HERE, "1", ("✅",))

    assert paper.chat.paces == (None, None, None)
    assert paper.shown == []

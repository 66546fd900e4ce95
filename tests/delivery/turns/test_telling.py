"""What is told of turns to who watches: each once, with its outcome and how long it waited."""

from contextlib import suppress
from datetime import UTC, datetime

import pytest

from bot.conversation import Conversation
from bot.delivery.errors import NotSent
from bot.watching.watcher import Sent, Worked
from coaching.messages import Attached, Deleted, Opened, Reacted, Said
from coaching.messages import Reply as Answer
from storage.errors import Unreachable
from tests.bot.homes import Clock
from tests.delivery.turns.talk import Talk
from tests.delivery.turns.test_turns import Breaking, Dying, Outrun, Unsaved, _DiesError
from tests.delivery.turns.test_unasked import DANA, DUE

NIGHT = datetime(2026, 12, 2, 23, tzinfo=UTC)


def worked(talk: Talk) -> list[Worked]:
    return [one for one in talk.seen if isinstance(one, Worked)]


def outcomes(talk: Talk) -> list[tuple[str, str, int]]:
    """Return kind, outcome and tries of all turns."""
    return [(one.kind, one.outcome, one.tries) for one in worked(talk)]


async def test_a_turn_is_told_once_with_whose_it_was_and_how_long_it_waited(talk: Talk) -> None:
    await talk.says(DANA, "u1")

    (turn,) = worked(talk)
    assert (turn.person, turn.seqs, turn.platform) == (talk.person, (1,), "slack")
    assert (turn.kind, turn.outcome, turn.fault) == ("said", "answered", "")
    assert turn.waited == 2.0  # for others to come
    assert turn.took > 0
    assert turn.model == 0


async def test_a_burst_is_one_turn_that_waited_since_its_first(talk: Talk) -> None:
    for number, words in enumerate(("hello", "/reconnect help")):
        await talk.comes(Said(words), f"u{number}")
        talk.clock.pass_by(seconds=1)
    await talk.settled()

    (turn,) = worked(talk)
    assert turn.seqs == (1, 2)
    assert turn.waited == 3.0


@pytest.mark.parametrize("event", [Deleted(), Opened()])
async def test_what_needs_no_answer_is_quiet(talk: Talk, event: Deleted | Opened) -> None:
    await talk.says("/reconnect help", "u1")
    await talk.does(event, "nowhere")

    assert [one.outcome for one in worked(talk)] == ["answered", "quiet"]


async def test_what_cannot_be_worked_is_tried_again_and_then_given_up(
    talk: Talk, clock: Clock
) -> None:
    talk = Talk(talk.store, clock, Breaking)
    await talk.says("poison", "u1")

    assert outcomes(talk) == [("said", "later", 0), ("said", "later", 1), ("said", "given_up", 2)]
    assert all(one.fault.startswith("ZeroDivisionError, ") for one in worked(talk))


async def test_who_never_gets_a_turn_comes_again(talk: Talk, clock: Clock) -> None:
    late = Talk(talk.store, clock, Outrun)
    await late.comes(Said("hello"), "u1")
    late.clock.pass_by(seconds=3)
    await late.once()

    assert outcomes(late) == [("said", "again", 0)]


async def test_without_a_database_it_is_later(talk: Talk, clock: Clock) -> None:
    gone = Talk(talk.store, clock, Unsaved)
    await gone.comes(Said("hello"), "u1")
    gone.clock.pass_by(seconds=3)
    with pytest.raises(Unreachable):
        await gone.turning.work(gone.person)

    (turn,) = worked(gone)
    assert (turn.outcome, turn.fault.partition(",")[0]) == ("later", "Unreachable")


async def test_of_what_was_cut_off_nothing_is_told(talk: Talk, clock: Clock) -> None:
    deadly = Talk(talk.store, clock, Dying)
    await deadly.comes(Said("die"), "u1")
    deadly.clock.pass_by(seconds=3)
    with suppress(_DiesError):
        await deadly.turning.work(deadly.person)

    assert deadly.seen == []


async def test_a_file_that_is_not_there_yet_and_a_sign_on_nothing_come_later(talk: Talk) -> None:
    talk.wall.files["F1"] = [NotSent("http_503"), b"Name,Email\nAda,a@b.example\n"]
    await talk.does(Attached("people.csv", "F1", "text/csv", 20), "u1")
    await talk.does(Reacted("✅", put=True), "nowhere")

    assert outcomes(talk)[:3] == [
        ("attached", "later", 0),
        ("attached", "answered", 1),
        ("reacted", "later", 0),
    ]
    assert worked(talk)[0].fault == "http_503"


async def test_what_comes_unasked_is_due_and_where_nothing_is_nothing_is_told(talk: Talk) -> None:
    await talk.says(DANA, "u1")
    talk.seen.clear()
    await talk.turning.look(talk.person)
    talk.clock.now = NIGHT
    await talk.turning.look(talk.person)
    assert talk.seen == []

    talk.clock.now = DUE.replace(day=3)
    await talk.looks()

    (turn,) = worked(talk)
    assert (turn.person, turn.kind, turn.outcome) == (talk.person, "due", "answered")
    assert (turn.seqs, turn.platform) == ((), "slack")
    (sent,) = (one for one in talk.seen if isinstance(one, Sent))
    assert (sent.kind, sent.outcome, sent.person) == ("reminder", "shown", talk.person)


class Tired(Conversation):
    """Stumbles over what is due."""

    async def due(self, *_: object, **__: object) -> Answer:
        raise KeyError("Dana's words")


async def test_what_is_due_and_cannot_be_said_is_later(talk: Talk, clock: Clock) -> None:
    await talk.says(DANA, "u1")
    tired = Talk(talk.store, clock, Tired)
    tired.person = talk.person
    clock.now = DUE
    await tired.looks()

    (turn,) = worked(tired)
    assert (turn.kind, turn.outcome, turn.fault.partition(",")[0]) == ("due", "later", "KeyError")
    assert "Dana" not in turn.fault

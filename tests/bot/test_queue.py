"""`queue`: what it shows, what it changes, and what it refuses."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from typer.testing import CliRunner, Result

from bot import clock
from bot.cli import app
from bot.lasting import lasting
from coaching.messages import Said, Text
from storage.delivery.values import Arrival, Claimed, Failed, Outgoing, Place, Settlement
from storage.locking import exclusive
from storage.store import Identity, Store
from tests.bot.homes import store as opened

ANA = Identity("console", "", "you")
HERE = Place("console", "", "you")


def run(*words: str) -> Result:
    return CliRunner().invoke(app, ["queue", *words])


def shown(*words: str) -> str:
    result = run(*words)
    assert result.exit_code == 0, result.output
    return result.stdout


def refused(*words: str) -> str:
    result = run(*words)
    assert (result.exit_code, result.stdout) == (2, "")
    return result.stderr


async def fill(store: Store) -> None:
    """Keep an event that waits, one that was given up, and a message that was."""
    now = clock.now() - timedelta(minutes=3)
    said = [Arrival(key=f"k{n}", identity=ANA, place=HERE, event=Said("secret")) for n in (1, 2)]
    await store.inbox.accept(said, now)
    person = await store.person(ANA)
    one, _ = await store.inbox.pending(person)
    out = Outgoing(id=uuid4(), place=HERE, reply=(Text("secret"),))
    failed = (Failed(one.seq, "KeyError, table.py:41"),)
    await store.memory(person).settle(Settlement(failed=failed, outgoing=(out,)))
    ((channel, _),) = await store.outbox.channels(clock.now(), ["console"])
    claimed = await store.outbox.claim(channel, uuid4(), clock.now(), 2)
    assert isinstance(claimed, Claimed)
    await store.outbox.dead(claimed, "unclear")


def on(home: Path, work: Callable[[Store], Awaitable[None]]) -> None:
    async def working() -> None:
        async with opened(home) as store:
            await work(store)

    asyncio.run(working())


@pytest.fixture
def filled(home: Path) -> Path:
    home.mkdir(mode=0o700)
    on(home, fill)
    return home


def ids() -> list[str]:
    return [json.loads(line)["id"] for line in shown("dead", "--json").splitlines()]


def test_it_counts_what_waits_and_says_since_when(filled: Path) -> None:
    came, goes, _, look = shown().splitlines()
    assert came == "Came in:    1 waiting (the oldest for 3 minutes), 0 answered, 1 given up"
    assert goes == "Going out:  0 waiting, 0 sent, 0 no longer needed, 1 given up"
    assert "second-thought queue dead" in look


def test_a_new_home_has_nothing_in_it() -> None:
    assert shown().count("0 waiting") == 2
    assert "no dead letters" in shown("dead")
    assert "no dead letters" in shown("replay", "--all")


def test_counts_are_json_for_a_program(filled: Path) -> None:
    told = json.loads(shown("--json"))
    assert (told["inbox"]["waiting"], told["outbox"]["waiting"]) == (1, 0)
    assert told["inbox"]["states"]["dead"] == told["outbox"]["states"]["dead"] == 1
    assert told["outbox"]["oldest"] is None


def test_dead_letters_are_listed_with_what_to_do_and_nobodys_words(filled: Path) -> None:
    text = shown("dead")
    assert "KeyError, table.py:41" in text
    assert "unclear" in text
    assert "second-thought queue replay in1" in text
    assert "secret" not in text + shown("dead", "--json") + shown()


def test_one_is_tried_again_beside_a_chat_that_runs(filled: Path) -> None:
    first, second = ids()
    with exclusive(filled, "chat"):
        assert "1 dead letter will be tried again" in shown("replay", first)
    assert ids() == [second]
    assert json.loads(shown("--json"))["inbox"]["waiting"] == 2


def test_all_are_tried_again(filled: Path) -> None:
    assert "2 dead letters will be tried again" in shown("replay", "--all")
    assert ids() == []


def test_some_are_dropped_and_what_they_held_is_wiped(filled: Path) -> None:
    assert shown("drop", *ids()).strip() == "2 dead letters dropped."
    assert ids() == []
    assert json.loads(shown("--json"))["inbox"]["waiting"] == 1


@pytest.mark.parametrize("strange", ["in999", "out0", "12", "in", "../x"])
@pytest.mark.parametrize("command", ["replay", "drop"])
def test_an_unknown_one_is_named_and_nothing_changes(
    filled: Path, command: str, strange: str
) -> None:
    before = ids()
    assert f"There is no dead letter {strange}." in refused(command, before[0], strange)
    assert ids() == before


@pytest.mark.parametrize("words", [("replay",), ("replay", "--all", "in1"), ("drop",)])
def test_it_must_be_clear_which(filled: Path, words: tuple[str, ...]) -> None:
    assert run(*words).exit_code == 2
    assert len(ids()) == 2


@pytest.mark.parametrize("words", [(), ("dead",), ("replay",), ("drop",)])
def test_help_gives_examples(words: tuple[str, ...]) -> None:
    example = " ".join(("second-thought queue", *words))
    assert f"Examples:\n    {example}" in shown(*words, "--help")


@pytest.mark.parametrize(
    ("time", "said"),
    [
        (timedelta(0), "a moment"),
        (timedelta(seconds=-5), "a moment"),
        (timedelta(seconds=1), "1 second"),
        (timedelta(seconds=119), "1 minute"),
        (timedelta(hours=5), "5 hours"),
        (timedelta(days=3), "3 days"),
    ],
)
def test_time_is_told_in_its_largest_unit(time: timedelta, said: str) -> None:
    assert lasting(time) == said

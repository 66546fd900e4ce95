"""Every dialogue of tests/dialogs/ holds, on the core and through the piped terminal."""

import io
from asyncio import Runner
from contextlib import AsyncExitStack
from datetime import UTC, datetime, time
from pathlib import Path

import pytest

from bot.console.opening import Opening
from bot.console.piped import Streams, talk, written
from bot.conversation import Conversation
from bot.settings import Settings
from coaching.memory import Put
from coaching.memory import Settings as Kept
from coaching.memory.settings import Leaves
from coaching.messages import Choice, Choices, Chose, Reply, Said
from prompts import Book
from tests import dialogue
from tests.bot import homes
from tests.bot.test_voicing import Model, hang
from tests.dialogue import FOLDER, DialogueError, Exchange, missing, read
from tests.notebook import Notebook, counted

BOOK = Book.open()
DIALOGUES = sorted(FOLDER.glob("*.md"))
HANGING = 0.05
"""Seconds that a model is waited for that never answers."""

ONE_LINE = [path for path in DIALOGUES if not any("\n" in one.said for one in read(path))]

OF_ONE = {"let_a_model_help", "no_model_here"}
"""What is said of a model itself, where there is one and where there is none."""


def named(path: Path) -> str:
    return path.stem


def on_the_core(path: Path) -> list[str]:
    """Run a dialogue with nothing but `turn` and a notebook; return the answers."""
    notebook, offered, answers = Notebook(model=dialogue.model(path)), list[Choice](), list[str]()
    for one in read(path):
        taken = [choice for number, choice in enumerate(offered, 1) if one.said == str(number)]
        incoming = Chose(taken[0].key) if taken else Said(one.said)
        outcome = notebook.say(incoming, noon(one), BOOK)
        offered = [
            c for part in outcome.outgoing if isinstance(part, Choices) for c in part.choices
        ]
        once(outcome.outgoing)
        answers.append(written(outcome.outgoing))
    return answers


def noon(one: Exchange) -> datetime:
    return datetime.combine(one.today, time(12), UTC)


def once(reply: Reply) -> None:
    """Fail if a reply says the same thing twice."""
    assert len(set(reply)) == len(reply)


@pytest.mark.parametrize("path", DIALOGUES, ids=named)
def test_every_message_gets_the_answer_the_dialogue_promises(path: Path) -> None:
    for one, answer in zip(read(path), on_the_core(path), strict=True):
        assert missing(answer, one) is None, f"after {one.said!r}:\n{answer}"


def through_the_pipe(path: Path, home: Path) -> list[str]:
    """Run a dialogue through the piped terminal, on a home folder; return what it prints."""
    clock, printed, out = homes.Clock(), list[str](), io.StringIO()
    more = dialogue.settings(path)
    settings = Settings(second_thought_home=home, database_url=None, encryption_key=None, **more)
    opening = Opening(settings, BOOK, home, clock, counted())
    until_the_end = AsyncExitStack()
    with Runner() as runner:
        session = runner.run(opening.opened(Streams(out, io.StringIO()).show, until_the_end))
        for one in read(path):
            clock.now, before = noon(one), len(out.getvalue())
            talk(session, io.BytesIO(f"{one.said}\n".encode()), runner)
            printed.append(out.getvalue()[before:])
        runner.run(until_the_end.aclose())
    return printed


@pytest.mark.parametrize("path", ONE_LINE, ids=named)
def test_the_piped_terminal_says_the_same_once(path: Path, tmp_path: Path) -> None:
    for printed, answer in zip(through_the_pipe(path, tmp_path), on_the_core(path), strict=True):
        assert printed == f"{answer}\n\n"


def beside_a_model(path: Path, home: Path, model: Model) -> list[str]:
    """Run a dialogue by a conversation that may ask a model for all that it likes."""
    with Runner() as runner:
        return runner.run(_beside(path, home, model))


async def _beside(path: Path, home: Path, model: Model) -> list[str]:
    clock, answers, offered = homes.Clock(), list[str](), list[Choice]()
    async with homes.store(home) as kept:
        person = await kept.person(homes.ANA)
        memory = kept.memory(person)
        agreed = Put(Kept(voice=Leaves.STYLE.value))
        await memory.commit((await memory.stand()).person, 0, [agreed])
        served = Conversation(kept, BOOK, clock, counted(), voice=model, patience=HANGING)
        for one in read(path):
            clock.now = noon(one)
            taken = [choice for number, choice in enumerate(offered, 1) if one.said == str(number)]
            reply = await served.hear(person, Chose(taken[0].key) if taken else Said(one.said))
            offered = [c for part in reply if isinstance(part, Choices) for c in part.choices]
            answers.append(written(reply))
    return answers


@pytest.mark.parametrize("model", [Model(), Model(hang, hang)], ids=["silent", "hangs"])
@pytest.mark.parametrize("path", [one for one in DIALOGUES if one.stem not in OF_ONE], ids=named)
def test_beside_a_model_that_gives_nothing_the_same_is_said(
    path: Path, tmp_path: Path, model: Model
) -> None:
    answers = beside_a_model(path, tmp_path, model)

    for one, answer, alone in zip(read(path), answers, on_the_core(path), strict=True):
        assert answer == alone, f"after {one.said!r}"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ana: hi\ncoach: hi", "line 1: begin with now:"),
        ("now: 2026-11-22\ncoach: hi", "line 2: nobody has said anything"),
        ("now: 2026-11-22\nana: hi", "no coach: line after 'hi'"),
        ("now: 2026-11-22\nwhat is this", "line 2: neither"),
    ],
)
def test_a_file_that_is_no_dialogue_is_named(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "bad.md"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(DialogueError, match=f"bad.md.*{said}"):
        read(path)


@pytest.mark.parametrize(
    ("reply", "wanted", "unwanted", "wrong"),
    [
        ("Hello there\nAna", ["there Ana"], [], None),
        ("one two three", ["one … three"], [], None),
        ("one two", ["two", "one"], [], "not in this order"),
        ("", ["…"], [], "silence"),
        ("one two", ["…"], ["Two"], "must not"),
    ],
)
def test_an_answer_is_held_against_what_was_promised(
    tmp_path: Path, reply: str, wanted: list[str], unwanted: list[str], wrong: str | None
) -> None:
    lines = ["now: 2026-11-22", "ana: hi", *(f"coach: {one}" for one in wanted)]
    path = tmp_path / "one.md"
    path.write_text("\n".join([*lines, *(f"not: {one}" for one in unwanted)]), encoding="utf-8")
    found = missing(reply, read(path)[0])

    assert (found is None) if wrong is None else (wrong in str(found))

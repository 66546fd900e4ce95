"""An evaluation with a model: a right one loses nothing on its way in, and a run can be played back."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile

import pytest

from bot.llm.budget import Budget, Limits
from bot.llm.voice import ModelVoice
from bot.llm.wire.errors import Late
from bot.llm.wire.model import Model
from bot.llm.wire.question import Question, Reply
from bot.settings import Settings
from coaching.memory.settings import Leaves
from coaching.voice.wishes import SILENT
from evals.asking import Helped, helped, told
from evals.cases import Cases, SituationCase
from evals.checks import FIELDS, read_fields
from evals.helping import lines, percentile
from evals.lines import Measured, NotRecorded, Recording, Replaying
from evals.score import STORIES, score
from evals.stories import stories
from evals.stories import told as labelled
from prompts import Book
from prompts.asking import open_prompts
from tests.emulators.llm.server import Server, serving
from tests.voicing.minds import SLOW_WEEKS, STORY, helpful
from tests.voicing.perfect import Perfect

BOOK = Book.open()
ROOT = Path(__file__).parents[2]
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
ASKED = Question("You read.", "{}", "reading", {"type": "object"}, 300)


@pytest.fixture
async def server(tmp_path: Path) -> AsyncIterator[Server]:
    async with serving(tmp_path) as server:
        yield server
        assert not server.wrong


@asynccontextmanager
async def line(server: Server) -> AsyncIterator[Measured]:
    """Give a measured line to a server."""
    given = {"llm_base_url": f"{server.url}/v1", "llm_model": "tiny"}
    opened = Measured(await Model.opened(Settings(_env_file=None, **given)))  # type: ignore[arg-type]  # pydantic's own
    try:
        yield opened
    finally:
        await opened.close()


def voice(by: Measured) -> ModelVoice:
    return ModelVoice(by, Budget(None, Limits(), lambda: NOON), open_prompts(), 20.0)


async def test_with_a_perfect_model_fields_and_actions_are_what_its_answers_hold(
    server: Server,
) -> None:
    all_of_them = stories()
    server.says = Perfect(all_of_them)
    cases = Cases("stories", stories=tuple(one.case for one in all_of_them))

    async with line(server) as measured:
        made = await helped([cases], voice(measured), BOOK, at_once=4)

    for story in all_of_them:
        right = labelled(story, BOOK, helped=True)
        came = told(story.case.text, BOOK, made.answers[story.case.text])
        assert read_fields(came.situation) == read_fields(right.situation), story.case.id
        assert came.decision == right.decision, story.case.id
    alone, with_it = score(cases, BOOK).figures, score(cases, BOOK, made.answers).figures
    assert with_it[f"{STORIES}, mean of fields"] == pytest.approx(1.0)
    assert alone[f"{STORIES}, mean of fields"] != with_it[f"{STORIES}, mean of fields"]
    assert not measured.failures


def test_whatever_is_read_of_a_story_is_a_field() -> None:
    assert set(read_fields(labelled(stories()[0], BOOK, helped=True).situation)) == set(FIELDS)


def of_one(text: str = STORY) -> Cases:
    return Cases("one", (SituationCase("s1", text, {}),))


async def asked(by: Measured, leaves: Leaves = Leaves.WORDS) -> Helped:
    return await helped([of_one()], voice(by), BOOK, leaves=leaves)


async def test_what_was_recorded_is_answered_again_without_a_server(
    server: Server, tmp_path: Path
) -> None:
    server.says, file = helpful, tmp_path / "record.jsonl"
    async with line(server) as real:
        recording = Recording(real, file)
        first = await asked(Measured(recording))
        await recording.close()
    before = len(server.requests)

    again = Measured(Replaying(file))
    made = await asked(again)

    assert made == first
    assert SLOW_WEEKS in told(STORY, BOOK, made.answers[STORY]).reply
    assert again.about == real.about
    assert (again.seconds, again.tokens_in) == (real.seconds, real.tokens_in)
    assert len(server.requests) == before
    assert "Dana" not in file.read_text("utf-8")
    assert "hates me" not in file.read_text("utf-8")


class Failing:
    """A line on which every question fails."""

    about = "tiny"

    async def ask(self, question: Question, until: float) -> Reply:
        raise Late("deadline")

    async def close(self) -> None:
        pass


async def test_failures_are_counted_by_kind_and_played_back_as_such(tmp_path: Path) -> None:
    file = tmp_path / "record.jsonl"
    real = Measured(recording := Recording(Failing(), file))
    await asked(real)
    await recording.close()

    again = Measured(Replaying(file))
    made = await asked(again)

    assert real.failures == again.failures == {"Late": 2}
    assert (made.asked, made.given) == (2, 0)
    assert "  failed, Late              2" in lines(again, made, Limits())


async def test_what_is_not_in_the_record_is_a_failure_of_its_own(tmp_path: Path) -> None:
    file = tmp_path / "record.jsonl"
    await Recording(Failing(), file).close()

    with pytest.raises(NotRecorded):
        await Replaying(file).ask(ASKED, 0)


def test_a_file_that_is_no_record_is_named(tmp_path: Path) -> None:
    file = tmp_path / "some.jsonl"
    file.write_text('{"id": 1}\n', "utf-8")

    with pytest.raises(ValueError, match=r"some\.jsonl is no record"):
        Replaying(file)


async def test_at_facts_nothing_is_read(server: Server) -> None:
    server.says = helpful
    async with line(server) as measured:
        made = await asked(measured, Leaves.FACTS)

    assert len(server.requests) == 1
    assert made.answers[STORY].readings == {}


def test_latency_tokens_and_cost_are_told() -> None:
    measured = Measured(Failing(), [float(number) for number in range(1, 101)], 2_000_000, 500_000)
    made = Helped({"a": SILENT, "b": SILENT}, 100, 90)
    shown = "\n".join(lines(measured, made, Limits(price_in=1.5, price_out=2.0)))

    assert "51.00 (p50)  96.00 (p95)" in shown
    assert "2000000 in, 500000 out" in shown
    assert "4.0000, 2000.00 a thousand texts" in shown


def test_a_percentile_is_one_of_the_values() -> None:
    assert [percentile([3.0, 1.0, 2.0], part) for part in (0.0, 0.5, 1.0)] == [1.0, 2.0, 3.0]


def ran(*arguments: str, more: Mapping[str, str]) -> "subprocess.CompletedProcess[str]":
    """Run `python -m evals`."""
    return subprocess.run(
        [sys.executable, "-m", "evals", *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, **more},  # noqa: TID251  # the tests' own
    )


async def test_the_command_shows_both_columns_and_replays_them_without_any_network(
    server: Server, tmp_path: Path
) -> None:
    server.says, record = helpful, str(tmp_path / "record.jsonl")
    folder = tmp_path / "few"
    await asyncio.to_thread(folder.mkdir)
    await asyncio.to_thread(few, folder)
    model = ("--model", "tiny", "--base-url", f"{server.url}/v1", "--record", record)
    priced = {"LLM_PRICE_IN": "1", "LLM_PRICE_OUT": "4"}

    first = await asyncio.to_thread(ran, "--cases", str(folder), *model, more=priced)
    before = len(server.requests)
    again = await asyncio.to_thread(ran, "--cases", str(folder), "--replay", record, more=priced)

    assert first.returncode == 0, first.stderr
    assert "few + model" in first.stdout
    assert "seconds a question" in first.stdout
    assert "a thousand texts" in first.stdout
    assert again.stdout == first.stdout
    assert len(server.requests) == before > 0


def few(folder: Path) -> None:
    """Write the first few of our own cases to a folder."""
    own = ROOT / "evals" / "cases"
    copyfile(own / "audit_messages.jsonl", folder / "audit_messages.jsonl")
    for name in ("situations.jsonl", "stories.jsonl"):
        first = (own / name).read_text("utf-8").splitlines()[:3]
        (folder / name).write_text("\n".join(first), "utf-8")


def test_a_model_without_a_server_is_refused_in_words() -> None:
    refused = ran("--model", "tiny", more={"LLM_BASE_URL": ""})

    assert refused.returncode == 2
    assert "LLM_BASE_URL" in refused.stderr
    assert "Traceback" not in refused.stderr

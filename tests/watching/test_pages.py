"""The pages: what they answer, to which questions, and where they cannot be served."""

import json
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families

from bot.errors import InputError
from bot.settings import Settings
from bot.watching.process import WATCHED, Watching, watched
from bot.watching.watcher import Accepted
from storage.sealing import Keyring
from storage.store import Store


def settings(folder: Path, port: int | None = 0, host: str = "127.0.0.1") -> Settings:
    return Settings(_env_file=None, second_thought_home=folder, watch_port=port, watch_host=host)


@pytest.fixture
async def watching(tmp_path: Path) -> AsyncIterator[Watching]:
    async with watched(settings(tmp_path), listens=["slack"], sends=["slack"]) as made:
        yield made


def where(watching: Watching) -> str:
    (line,) = watching.lines
    return line.removeprefix("Watched at ").partition(": ")[0]


async def ask(watching: Watching, path: str, method: str = "GET") -> tuple[int, str]:
    async with aiohttp.request(method, f"{where(watching)}{path}") as answer:
        return answer.status, await answer.text()


async def test_it_lives_before_anything_is_there_and_says_what_is_awaited(
    watching: Watching,
) -> None:
    assert await ask(watching, "/healthz") == (200, "ok\n")
    status, told = await ask(watching, "/readyz")
    assert status == 503
    assert json.loads(told) == {
        "ready": False,
        "parts": {
            "database": "not open yet",
            "runner": "not started yet",
            "slack": "not connected yet",
        },
    }


async def test_figures_are_there_from_the_start_and_those_of_the_database_with_it(
    watching: Watching, tmp_path: Path
) -> None:
    watching.watcher(Accepted(platform="slack", kind="said", new=True))
    before = (await ask(watching, "/metrics"))[1]
    store = await Store.open(f"sqlite:///{tmp_path / 'coach.db'}", Keyring.new())
    async with watching.looking_at(store):
        during = (await ask(watching, "/metrics"))[1]
        assert json.loads((await ask(watching, "/readyz"))[1])["parts"]["database"] == "ok"
    after = (await ask(watching, "/metrics"))[1]
    await store.close()

    has = ["second_thought_people 0.0" in one for one in (before, during, after)]
    assert has == [False, True, False]
    assert {one.name for one in text_string_to_metric_families(before)}


async def test_the_first_page_names_the_others(watching: Watching) -> None:
    status, text = await ask(watching, "/")

    assert status == 200
    assert all(f'href="{path}"' in text for path in ("/healthz", "/readyz", "/metrics"))


@pytest.mark.parametrize("path", ["/", "/healthz", "/readyz", "/metrics"])
async def test_only_asking_is_possible(watching: Watching, path: str) -> None:
    got, told = await ask(watching, path)

    assert told
    assert await ask(watching, path, "HEAD") == (got, "")
    for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
        assert (await ask(watching, path, method))[0] == 405


@pytest.mark.parametrize("path", ["/x", "/metrics/", "/../coach.db", "//healthz", "/%00"])
async def test_there_is_nothing_else(watching: Watching, path: str) -> None:
    assert (await ask(watching, path))[0] == 404


async def test_what_is_told_is_kept_by_nobody_and_runs_nowhere(watching: Watching) -> None:
    async with aiohttp.request("GET", f"{where(watching)}/") as answer:
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Content-Security-Policy"] == "default-src 'none'"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_a_port_that_is_taken_is_said_in_a_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(InputError, match=rf"WATCH_PORT: 127.0.0.1:{port} can't be listened at"):
            async with watched(settings(tmp_path, port)):
                pass


async def test_an_address_that_is_none_of_this_computer_is_said_too(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"192\.0\.2\.1:0 can't be listened at"):
        async with watched(settings(tmp_path, 0, "192.0.2.1")):
            pass


async def test_two_processes_take_two_ports(tmp_path: Path) -> None:
    async with watched(settings(tmp_path)) as one, watched(settings(tmp_path)) as two:
        assert where(one) != where(two)
        assert (await ask(one, "/healthz"), await ask(two, "/healthz")) == ((200, "ok\n"),) * 2


async def test_without_a_port_nothing_is_served(tmp_path: Path) -> None:
    async with watched(settings(tmp_path, None)) as made:
        assert made.lines == ()


def test_the_line_names_every_page() -> None:
    assert WATCHED.format(address="x") == "Watched at x: /healthz, /readyz, /metrics."

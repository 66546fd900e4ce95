"""`doctor` on what goes by itself: the periods as they are set, and what should be gone and is not."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot import clock
from coaching.memory import Put
from coaching.person import Person
from storage.store import Store
from tests.bot.test_doctor import found
from tests.bot.test_queue import on
from tests.storage.conftest import ANA
from tests.storage.people import dana, draft, touch


async def old(store: Store) -> None:
    """Keep words and a draft of two years ago."""
    memory, then = store.memory(await store.person(ANA)), clock.now() - timedelta(days=730)
    whom = dana()
    values = whom, touch(whom, at=then), touch(whom, at=then), draft(whom, made_at=then)
    await memory.commit(Person(), 0, map(Put, values))


@pytest.fixture
def aged(home: Path) -> Path:
    home.mkdir(mode=0o700)
    on(home, old)
    return home


def test_what_should_be_gone_is_named(aged: Path) -> None:
    told = found()

    assert told["purging"]["state"] == "look at this"
    assert "drafts: 1, words: 2" in told["purging"]["said"]
    assert "hour by hour" in told["purging"]["do"]


def test_periods_are_told_as_they_are_set(aged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, days in (("TEXTS", "1000"), ("DRAFTS", "0"), ("DEAD", "1"), ("IDLE", "400")):
        monkeypatch.setenv(f"KEEP_{name}", days)
    told = found()

    for words in ("events 7 days", "dead letters 1 day,", "drafts for good", "words 1,000 days"):
        assert words in told["keeping"]["said"]
    assert "people not heard of 400 days" in told["keeping"]["said"]
    assert told["purging"]["state"] == "ok"

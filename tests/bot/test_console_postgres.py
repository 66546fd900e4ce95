"""The terminal over a PostgreSQL database: it serves its own user there, and nobody else's."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from coaching.messages import Said
from storage.delivery.values import Arrival, Place
from storage.identity import Identity
from storage.sealing import Keyring
from storage.store import Store
from storage.upgrading import migrate
from tests.bot import homes
from tests.postgres import Cluster
from tests.postgres import postgres as postgres

DANA = "emailed my old roommate Dana three times since august, nothing. pretty sure she hates me"
pytestmark = pytest.mark.postgres


@pytest.fixture
def url(postgres: Cluster) -> str:
    address = postgres.database()
    migrate(address)
    return address


async def test_a_conversation_is_kept_there_and_goes_on_in_the_next_one(
    home: Path, url: str
) -> None:
    async with homes.seat(home, url=url) as first:
        assert "I read: Dana" in await first.said(DANA)
    async with homes.seat(home, url=url) as second:
        assert "Draft, by " in await second.said("1")
        assert second.shown[0].answers


async def test_what_came_on_another_platform_is_left_to_those_who_serve_it(
    home: Path, url: str
) -> None:
    async with homes.seat(home, url=url) as seat:
        await seat.said("hello")
    one = Arrival(
        key="slack:T1:1",
        identity=Identity("slack", "T1", "U1"),
        place=Place("slack", "T1", "D1"),
        event=Said(DANA),
        message="1.0",
    )
    store = await Store.open(url, Keyring.open(home))
    (accepted,) = await store.inbox.accept([one], datetime(2026, 11, 22, tzinfo=UTC))
    async with homes.seat(home, url=url, looking=True) as seat:
        await seat.said("hello")
    waiting = await store.inbox.pending(accepted.person_id)
    await store.close()

    assert [one.event for one in waiting] == [Said(DANA)]


async def test_what_somebody_says_elsewhere_is_not_worked_in_their_terminal(
    home: Path, url: str
) -> None:
    """Who is linked is one person for both, but only a terminal may open files of its computer."""
    there, now = Identity("slack", "T1", "U9"), homes.Clock().now
    store = await Store.open(url, Keyring.open(home))
    await store.linking.offer(await store.person(there), "KTMBRFWZ", now)
    async with homes.seat(home, url=url) as seat:
        assert "are one now" in await seat.said("/reconnect link KTMB-RFWZ")
        one = Arrival(
            key="slack:T1:9",
            identity=there,
            place=Place("slack", "T1", "D9"),
            event=Said("/reconnect import /etc/passwd"),
            message="9.0",
        )
        (accepted,) = await store.inbox.accept([one], now)
        assert "No people yet" in await seat.said("/reconnect who")
    waiting = await store.inbox.pending(accepted.person_id)
    await store.close()

    assert [one.event for one in waiting] == [Said("/reconnect import /etc/passwd")]

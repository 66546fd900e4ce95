"""Two people who are one human: one in a terminal, who stays, and one on a platform, who comes."""

from storage.delivery.values import NOTHING, Place, Settlement
from storage.linking import Offer, Pair
from storage.store import Identity, Store
from tests.storage.people import NOW

ANA = Identity("console", "", "ana")
THERE = Identity("slack", "T1", "U1")
ELSEWHERE = Identity("discord", "", "D1")
TERMINAL = Place("console", "", "ana")
SLACK = Place("slack", "T1", "C1")
CODE = "KTMBRFWZ"


async def paired(store: Store, stays: Identity = ANA, comes: Identity = THERE) -> Pair:
    """Return both, the one having entered the other's code."""
    maker, taker = await store.person(stays), await store.person(comes)
    await store.linking.offer(maker, CODE, NOW)
    offer = await store.linking.take(CODE, taker, comes, NOW)
    assert isinstance(offer, Offer)
    pair = await store.linking.pair(offer.id, taker, NOW)
    assert pair is not None
    return pair


async def linked(store: Store, pair: Pair, settlement: Settlement = NOTHING) -> None:
    """Make one person of them."""
    united = await store.linking.united(pair)
    await store.linking.join(pair, united, pair.stays.person, settlement, NOW)

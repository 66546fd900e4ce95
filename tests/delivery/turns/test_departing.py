"""A workspace that takes the coach out: silent at once, forgotten after thirty days."""

from datetime import timedelta

from bot.delivery import departing
from bot.delivery.departing import forget_departed
from coaching.memory import Keeps
from coaching.messages import Said
from coaching.person import Person
from storage.delivery.values import NOTHING, Place
from storage.identity import Identity
from storage.installations import Installation, Tokens
from storage.linking import Offer
from tests.delivery.turns.talk import DM, Talk

DANA = "emailed my old roommate Dana three times since august, nothing"
BEN, BEN_DM = Identity("slack", "T2", "U2"), Place("slack", "T2", "D2")


async def install(talk: Talk, workspace: str = "T1") -> None:
    await talk.store.installations.keep(
        Installation(
            platform="slack",
            workspace=workspace,
            bot_id="B1",
            bot_user_id="UB",
            scopes=("chat:write",),
            installed_at=talk.clock(),
            tokens=Tokens("xoxb-1"),
        )
    )


async def leave(talk: Talk) -> None:
    talk.clock.pass_by(hours=1)
    assert await talk.store.installations.gone("slack", "T1", talk.clock())


async def purged(talk: Talk) -> bool:
    return await forget_departed(
        talk.store, ["slack"], talk.clock() - timedelta(days=Keeps().departed)
    )


async def test_reminders_stop_at_once(anywhere: Talk) -> None:
    await install(anywhere)
    await anywhere.says(DANA, "u1")
    await leave(anywhere)
    anywhere.clock.now += timedelta(days=20)

    assert await anywhere.looks() == []
    assert await anywhere.people() == ["Dana"]


async def test_they_are_forgotten_after_the_delay_and_no_others(anywhere: Talk) -> None:
    await install(anywhere)
    await install(anywhere, "T2")
    await anywhere.says(DANA, "u1")
    await anywhere.comes(Said("/reconnect add Ada Alpha"), "u2", BEN_DM, who=BEN)
    ben = await anywhere.store.person(BEN)
    await anywhere.settled(ben)
    await leave(anywhere)

    anywhere.clock.now += timedelta(days=29)
    assert not await purged(anywhere)
    assert await anywhere.people() == ["Dana"]
    anywhere.clock.now += timedelta(days=2)
    assert not await purged(anywhere)

    assert await anywhere.people() == []
    kept = await anywhere.store.memory(ben).everything()
    assert [one.name for one in kept.contacts] == ["Ada Alpha"]
    assert await anywhere.store.installations.find("slack", "T1") is None


async def test_whoever_comes_back_in_time_is_remembered(anywhere: Talk) -> None:
    await install(anywhere)
    await anywhere.says(DANA, "u1")
    await leave(anywhere)
    anywhere.clock.now += timedelta(days=10)
    await install(anywhere)
    anywhere.clock.now += timedelta(days=40)

    assert not await purged(anywhere)
    assert await anywhere.people() == ["Dana"]
    assert await anywhere.store.memory(anywhere.person).home() == DM


async def test_many_are_forgotten_step_by_step(talk: Talk) -> None:
    await install(talk)
    many = departing.AT_ONCE + 1
    for number in range(many):
        await talk.store.person(Identity("slack", "T1", f"U{number}"))
    await leave(talk)
    talk.clock.now += timedelta(days=31)

    assert await purged(talk)
    assert len(await talk.store.installations.people("slack", "T1")) == 1
    assert not await purged(talk)
    assert await talk.store.installations.people("slack", "T1") == ()


async def test_who_is_linked_elsewhere_loses_only_the_account_there(anywhere: Talk) -> None:
    await install(anywhere)
    await anywhere.says(DANA, "u1")
    me, store = anywhere.person, anywhere.store
    elsewhere = Identity("discord", "", "D1")
    taker = await store.person(elsewhere)
    await store.linking.offer(me, "KTMBRFWZ", anywhere.clock())
    offer = await store.linking.take("KTMBRFWZ", taker, elsewhere, anywhere.clock())
    assert isinstance(offer, Offer)
    pair = await store.linking.pair(offer.id, taker, anywhere.clock())
    assert pair is not None
    united = await store.linking.united(pair)
    await store.linking.join(pair, united, Person(), NOTHING, anywhere.clock())
    await leave(anywhere)
    anywhere.clock.now += timedelta(days=31)

    await purged(anywhere)

    assert await store.linking.accounts(me) == (elsewhere,)
    assert await anywhere.people() == ["Dana"]

"""The page of one's own: shown where it is looked at, the newest one alone."""

from datetime import timedelta

from coaching.messages import Chose, Looked, Said
from storage.delivery.values import Kind, Place
from tests.delivery.turns.talk import DM, Talk

DANA = "emailed my old roommate Dana three times since august, nothing"
HOME = Place("slack", "T1", "U1")


async def test_a_page_is_shown_where_it_is_looked_at(anywhere: Talk) -> None:
    await anywhere.says(DANA, "u1")

    (page,) = await anywhere.does(Looked(), place=HOME)

    shown = anywhere.wall.shown[anywhere.card(Kind.PAGE)]
    assert shown.place == HOME
    assert "Dana" in page


async def test_a_page_is_no_place_to_be_spoken_to(anywhere: Talk) -> None:
    await anywhere.comes(Looked(), place=HOME)
    assert await anywhere.store.memory(anywhere.person).home() is None

    await anywhere.says(DANA, "u1")
    await anywhere.does(Looked(), place=HOME)

    assert await anywhere.store.memory(anywhere.person).home() == DM


async def test_only_the_newest_page_goes_out(anywhere: Talk) -> None:
    for _ in range(3):
        await anywhere.comes(Looked(), place=HOME)
        await anywhere.turning.work(anywhere.person)
    await anywhere.comes(Chose("help"), "m1")
    await anywhere.turning.work(anywhere.person)

    await anywhere.sent()

    kinds = [one.message.kind for one in anywhere.wall.shown.values()]
    assert sorted(kinds) == [Kind.PAGE, Kind.REPLY]


async def test_a_click_on_the_page_is_answered_and_seen_there(talk: Talk) -> None:
    await talk.says(DANA, "u1")
    await talk.comes(Chose("help"))
    await talk.comes(Looked(), place=HOME)

    answer, page = await talk.settled()

    assert talk.wall.shown[talk.card(Kind.REPLY)].text == answer
    assert talk.wall.shown[talk.card(Kind.PAGE)].text == page


async def test_an_old_page_is_not_shown_any_more(talk: Talk) -> None:
    await talk.comes(Looked(), place=HOME)
    await talk.turning.work(talk.person)
    talk.clock.now += timedelta(hours=2)

    await talk.sent()

    assert talk.wall.shown == {}
    counts = await talk.store.outbox.counts(talk.clock())
    assert counts.states == {"void": 1}


async def test_looking_introduces_nobody(talk: Talk) -> None:
    await talk.does(Looked(), place=HOME)

    (answer,) = await talk.says(DANA, "u1")

    assert "I keep what you tell me" in answer


async def test_what_is_said_meanwhile_is_not_held_up(talk: Talk) -> None:
    await talk.comes(Said(DANA), "u1")
    await talk.comes(Looked(), place=HOME)

    assert len(await talk.settled()) == 2

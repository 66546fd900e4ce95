"""What a runner takes away once an hour: each kind after its own time, and nothing for good."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from bot.delivery import expiring
from bot.delivery.expiring import expired
from coaching.memory import Keeps, Put
from coaching.messages import Said
from storage.delivery.tables import INBOX, OUTBOX
from storage.rows import INSTALL_STATE, VOICE_USE
from tests.delivery.turns.talk import ANA, Talk
from tests.storage.people import dana, draft, touch

DANA = "emailed my old roommate Dana three times since august, nothing"
USUAL = Keeps()
FOR_GOOD = Keeps(dead=0, drafts=0, texts=0)


async def rows(talk: Talk, table: object) -> int:
    count = select(func.count()).select_from(table)  # type: ignore[arg-type]  # a table
    return await talk.store._engine.ask(lambda connection: connection.execute(count).scalar_one())


async def passes(talk: Talk, days: float, keeps: Keeps = USUAL) -> bool:
    talk.clock.pass_by(days=days)
    return await expired(talk.store, keeps, ["slack"], talk.clock())


async def test_events_and_messages_go_after_their_own_time(anywhere: Talk) -> None:
    await anywhere.says(DANA, "u1")

    await passes(anywhere, 6.9)
    assert (await rows(anywhere, INBOX), await rows(anywhere, OUTBOX)) == (1, 1)
    await passes(anywhere, 0.2)
    assert (await rows(anywhere, INBOX), await rows(anywhere, OUTBOX)) == (0, 1)
    await passes(anywhere, 53)
    assert await rows(anywhere, OUTBOX) == 0


async def test_other_periods_can_be_set(anywhere: Talk) -> None:
    await anywhere.says(DANA, "u1")
    short = Keeps(done=1, sent=2)

    await passes(anywhere, 1.5, short)
    assert (await rows(anywhere, INBOX), await rows(anywhere, OUTBOX)) == (0, 1)
    await passes(anywhere, 1, short)
    assert await rows(anywhere, OUTBOX) == 0


async def test_the_words_go_where_no_period_is_for_good(anywhere: Talk) -> None:
    await anywhere.says(DANA, "u1")
    memory, whom = anywhere.store.memory(anywhere.person), dana()
    stand = await memory.stand()
    kept = [whom, touch(whom, 0), draft(whom)]
    await memory.commit(stand.person, stand.rev, map(Put, kept))
    count = len((await anywhere.everything()).drafts)

    await passes(anywhere, 9999, FOR_GOOD)
    assert [one.text for one in (await anywhere.everything()).touches if one.text]
    assert len((await anywhere.everything()).drafts) == count
    await passes(anywhere, 0)

    after = await anywhere.everything()
    assert [one.text for one in after.touches if one.text] == []
    assert sorted(one.name for one in after.contacts) == ["Dana", "Dana Cole"]
    assert (await memory.stand()).person.text == ""


async def test_there_is_more_while_a_batch_is_full(
    anywhere: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(expiring, "AT_ONCE", 2)
    for number in range(3):
        await anywhere.comes(Said(f"hi {number}"), f"u{number}")
    await anywhere.settled()

    assert await passes(anywhere, 8)
    assert not await passes(anywhere, 0)
    assert await rows(anywhere, INBOX) == 0


async def test_codes_states_and_counts_go_too(anywhere: Talk) -> None:
    store, now = anywhere.store, anywhere.clock()
    person = await store.person(ANA)
    await store.uses.reserve(person, now.date(), 1, 1, most_tokens=None, most_micros=None)
    await store.installations.begin("secret", now, now + timedelta(minutes=10))

    await passes(anywhere, 9)

    assert (await rows(anywhere, VOICE_USE), await rows(anywhere, INSTALL_STATE)) == (0, 0)

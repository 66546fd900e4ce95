"""The conversation service: nothing is said that was not kept, and what falls due comes once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

from bot import numbering
from bot.console.piped import written
from bot.conversation import Conversation, Thought
from bot.files import uploaded
from coaching.messages import Choices, Chose, File, Filled, Incoming, Listing, Reply, Said, Uploaded
from storage.delivery.values import NOTHING, Settlement
from storage.errors import Conflict
from storage.store import Identity, Memory, Stand, Store
from tests.bot.homes import ANA, BOOK, Clock, store

BEN = Identity("slack", "T1", "U2")
DANA = "emailed my old roommate Dana three times since august, nothing. pretty sure she hates me"
CSV = b"Name,Email\nKofi Mensah,kofi@example.org\nRosa Lindqvist,rosa@example.org\n"


class Served:
    """A conversation with its store and clock, and short ways to talk in it."""

    def __init__(self, kept: Store, clock: Clock, **kwargs: Any) -> None:
        self.store = kept
        self.clock = clock
        self.served = Conversation(kept, BOOK, clock, uuid4, **kwargs)

    async def say(self, text: str, who: Identity = ANA) -> str:
        return written(await self.hear(Said(text), who))

    async def take(self, label: str, reply: Reply, who: Identity = ANA) -> str:
        (key,) = {one.key for one in numbering.choices(reply) if one.label == label}
        return written(await self.hear(Chose(key), who))

    async def hear(self, incoming: Incoming | Uploaded, who: Identity = ANA) -> Reply:
        return await self.served.hear(await self.store.person(who), incoming)

    async def due(self, *, arriving: bool = False) -> Reply:
        return await self.served.due(await self.store.person(ANA), arriving=arriving)

    async def stand(self) -> Stand:
        return await self.served.stand(await self.store.person(ANA))

    async def people(self, who: Identity = ANA) -> list[str]:
        memory = self.store.memory(await self.store.person(who))
        return sorted(one.name for one in (await memory.everything()).contacts)


@pytest.fixture
async def ana(tmp_path: Path) -> AsyncIterator[Served]:
    async with store(tmp_path) as kept:
        yield Served(kept, Clock(), open_file=uploaded)


async def test_everything_said_at_once_is_answered_and_kept(ana: Served) -> None:
    names = ["Ada Alpha", "Bruno Beta", "Chidi Gamma"]

    answers = await asyncio.gather(*(ana.say(f"/reconnect add {name}") for name in names))

    assert all(name in answer for name, answer in zip(names, answers, strict=True))
    assert await ana.people() == names


class Racing(Store):
    """A store where somebody else is always a moment faster."""

    def memory(self, person_id: UUID) -> Memory:
        return _Beaten(self._engine, super().memory(person_id)._seals, self._settle)


class _Beaten(Memory):
    async def commit(self, *_: Any) -> int:
        raise Conflict("somebody else was faster")


async def test_what_could_not_be_kept_is_not_said(ana: Served) -> None:
    racing = Served(Racing(ana.store._engine, ana.store._keyring), ana.clock)

    with pytest.raises(Conflict, match="was not kept"):
        await racing.say(DANA)

    assert await ana.people() == []


async def test_two_people_share_nothing(ana: Served) -> None:
    await ana.say("/reconnect add Ada Alpha")

    assert "Ada" not in await ana.say("/reconnect who", BEN)
    assert await ana.people(BEN) == []


async def test_a_reminder_comes_once_when_it_is_due(ana: Served) -> None:
    await ana.say(DANA)
    assert await ana.due() == ()

    ana.clock.now = datetime(2026, 12, 2, 11, tzinfo=UTC)
    came = await ana.due()

    assert "Dana" in written(came)
    assert await ana.due() == ()
    assert await ana.take("They replied", came)


async def test_many_that_came_due_meanwhile_arrive_as_one_digest(ana: Served) -> None:
    for name in ("Ada Alpha", "Bruno Beta", "Chidi Gamma"):
        await ana.say(f"/reconnect add {name}")
        await ana.say(f"/reconnect remind {name} in two weeks")
    ana.clock.now = datetime(2026, 12, 10, 23, tzinfo=UTC)

    assert await ana.due() == ()  # it is late, and they may sleep
    came = await ana.due(arriving=True)

    assert len([part for part in came if isinstance(part, Choices)]) == 1
    assert {one.label.split()[0] for one in numbering.choices(came)} == {"Ada", "Bruno", "Chidi"}


async def test_this_weeks_picks_come_on_their_day_and_once(ana: Served) -> None:
    await ana.say("/reconnect add Ada Alpha, old friend, taught me to sail in 2019")
    ana.clock.now = datetime(2026, 11, 30, 8, tzinfo=UTC)
    assert await ana.due() == ()

    ana.clock.now = datetime(2026, 11, 30, 10, tzinfo=UTC)

    assert "Ada" in written(await ana.due())
    assert await ana.due() == ()


async def test_nothing_comes_unasked_where_there_is_nobody_to_pick(ana: Served) -> None:
    ana.clock.now = datetime(2026, 11, 30, 10, tzinfo=UTC)

    assert await ana.due(arriving=True) == ()


async def test_a_number_still_means_the_last_reply_when_a_reminder_has_come(ana: Served) -> None:
    await ana.say(DANA)
    before = (await ana.stand()).person.offered
    ana.clock.now = datetime(2026, 12, 2, 11, tzinfo=UTC)
    came = await ana.due()

    assert (await ana.stand()).person.offered == (*before, *numbering.choices(came))


def word(preview: Reply, number: int, said: str) -> Said | Chose:
    """Return what is said, or where nothing is the choice with this number."""
    return Said(said) if said else Chose(numbering.choices(preview)[number].key)


@pytest.mark.parametrize("said", ["yes", ""])
async def test_a_file_is_taken_in_once_the_user_says_so(ana: Served, said: str) -> None:
    preview = await ana.hear(Uploaded("people.csv", CSV))
    assert await ana.people() == []

    assert "2 people" in written(preview)
    assert "2 people" in written(await ana.hear(word(preview, 0, said)))
    assert await ana.people() == ["Kofi Mensah", "Rosa Lindqvist"]


@pytest.mark.parametrize("said", ["no", ""])
async def test_a_file_that_is_not_wanted_leaves_no_trace(ana: Served, said: str) -> None:
    preview = await ana.hear(Uploaded("people.csv", CSV))

    await ana.hear(word(preview, 1, said))

    assert await ana.people() == []
    assert "hand" in written(await ana.hear(word(preview, 0, ""))).lower()


@pytest.mark.parametrize(
    ("label", "people"),
    [
        ("Same person", ["Kofi"]),
        ("Two people", ["Kofi", "Kofi Mensah"]),
        ("Skip", ["Kofi"]),
    ],
)
async def test_a_doubt_is_asked_and_the_answer_is_kept(
    ana: Served, label: str, people: list[str]
) -> None:
    await ana.say("/reconnect add Kofi")
    preview = await ana.hear(Uploaded("people.csv", CSV[: CSV.index(b"Rosa")]))

    asked = await ana.hear(word(preview, 0, ""))
    await ana.take(label, asked)

    found = await ana.people()
    assert len(found) == len(people)


async def test_a_file_that_holds_no_contacts_is_named_and_changes_nothing(ana: Served) -> None:
    answer = written(await ana.hear(Uploaded("song.mp3", b"ID3\x00\xff" * 99)))

    assert "song.mp3" in answer or "contacts" in answer
    assert await ana.people() == []


async def test_a_path_is_opened_for_the_user_of_this_computer_alone(
    ana: Served, tmp_path: Path
) -> None:
    path = tmp_path / "my people.csv"
    path.write_bytes(CSV)
    on_slack = Served(ana.store, ana.clock)

    assert "2 people" in await ana.say(f'/reconnect import "{path}"')
    assert "there is no such file" in await ana.say("/reconnect import nowhere.csv")
    assert "Drop the file" in await on_slack.say(f"/reconnect import {path}", BEN)


@pytest.mark.parametrize("form", ["json", "csv", "vcf", "ics"])
async def test_an_export_comes_as_a_file(ana: Served, form: str) -> None:
    await ana.say("/reconnect add Ada Alpha")

    reply = await ana.hear(Said(f"/reconnect export {form}"))

    (file,) = (part for part in reply if isinstance(part, File))
    assert file.name == f"second-thought-2026-11-22.{form}"
    assert file.data


async def test_who_wants_to_be_forgotten_is(ana: Served) -> None:
    await ana.say("/reconnect add Ada Alpha")

    for words in ("/reconnect forget me", "yes", "forget me for good"):
        await ana.say(words)

    assert await ana.people() == []
    assert (await ana.stand()).rev == 0


async def test_what_is_settled_is_settled_once_with_the_turn(ana: Served) -> None:
    thoughts: list[Thought] = []
    person = await ana.store.person(ANA)

    def settle(thought: Thought) -> Settlement:
        thoughts.append(thought)
        return NOTHING

    await ana.served.hear(person, Said(DANA), settle)

    (thought,) = thoughts
    assert thought.before.answer is None
    assert thought.person == (await ana.stand()).person
    memory = ana.store.memory(person)
    stand = await memory.stand()
    await memory.commit(thought.before, stand.rev, thought.undo)
    assert await ana.people() == []


async def test_a_settlement_that_fails_takes_the_turn_with_it(ana: Served) -> None:
    person = await ana.store.person(ANA)

    for said in ("/reconnect add Ada Alpha", "/reconnect forget me"):
        with pytest.raises(Conflict):
            await ana.served.hear(person, Said(said), lambda _: Settlement(done=(99,)))

    assert await ana.people() == []
    assert (await ana.stand()).rev == 0


async def test_a_form_comes_filled_and_does_what_the_words_do(ana: Served) -> None:
    assert await ana.served.form(await ana.store.person(ANA), "fix") is None
    await ana.say(DANA)

    form = await ana.served.form(await ana.store.person(ANA), "fix")

    assert form is not None
    values = {field.name: field.value for field in form.fields}
    assert (values["who"], values["tried"]) == ("Dana", "three emails")
    reply = written(await ana.hear(Filled(form.key, tuple({**values, "tried": "2 calls"}.items()))))
    assert "Dana · two calls" in reply
    assert await ana.people() == ["Dana"]


async def test_what_is_filled_in_wrong_is_said_and_nothing_is_kept(ana: Served) -> None:
    reply = written(await ana.hear(Filled("add", (("name", "…"),))))
    assert "I need a name here." in reply
    assert not await ana.people()


async def test_a_page_shows_what_is_kept_and_keeps_nothing(ana: Served) -> None:
    await ana.say(DANA)
    before = await ana.stand()

    page = await ana.served.page(await ana.store.person(ANA))

    shown = [part.title for part in page if isinstance(part, Listing)]
    assert "Waiting for an answer" in shown
    keys = [one.key for one in numbering.choices(page)]
    assert any(key.startswith("waiting:answered:") for key in keys)
    assert await ana.stand() == before
    assert any(
        "Nobody here yet" in part.title for part in await ben_s(ana) if isinstance(part, Listing)
    )


async def ben_s(ana: Served) -> Reply:
    return await ana.served.page(await ana.store.person(BEN))


async def test_a_zone_is_asked_for_until_it_is_known_and_kept_with_the_answer(ana: Served) -> None:
    told: list[str | None] = [None, "Asia/Tokyo"]
    asked = 0
    firsts: list[bool] = []

    async def zone() -> str | None:
        nonlocal asked
        asked += 1
        return told.pop(0)

    def settle(thought: Thought) -> Settlement:
        firsts.append(thought.first)
        return NOTHING

    person = await ana.store.person(ANA)
    for _ in range(3):
        await ana.served.hear(person, Said("/reconnect settings"), settle, zone)
    assert (await ana.stand()).settings.zone == "Asia/Tokyo"
    assert (asked, firsts) == (2, [True, False, False])
    assert "Tokyo" in await ana.say("/reconnect settings")


async def test_settings_changed_with_the_first_words_keep_both_the_zone_and_the_change(
    ana: Served,
) -> None:
    async def zone() -> str | None:
        return "Asia/Tokyo"

    person = await ana.store.person(ANA)
    await ana.served.hear(person, Said("/reconnect settings quiet 20-7"), zone=zone)
    settings = (await ana.stand()).settings
    assert (settings.zone, settings.quiet_from, settings.quiet_until) == ("Asia/Tokyo", 20, 7)
    await ana.say("/reconnect undo")
    settings = (await ana.stand()).settings
    assert (settings.zone, settings.quiet_from, settings.quiet_until) == ("Asia/Tokyo", 21, 9)


async def test_a_zone_that_was_learned_stays_when_a_change_is_undone(ana: Served) -> None:
    async def zone() -> str | None:
        return "Asia/Tokyo"

    person = await ana.store.person(ANA)
    await ana.served.hear(person, Said("/reconnect add Nadia"), zone=zone)
    await ana.say("/reconnect undo")
    assert (await ana.stand()).settings.zone == "Asia/Tokyo"

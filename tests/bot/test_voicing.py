"""A model can only help: what it gives is asked for once, and whatever it does, people are answered."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from bot.console.piped import written
from bot.voice import Asker, Leaving
from coaching.answer import Credit, Draft
from coaching.memory import Contact, Put, Touch
from coaching.memory.settings import Leaves
from coaching.messages import Chose, Said
from coaching.voice.claims import Claims, Named
from coaching.voice.wishes import ToRead, ToSay, Wish, Worded
from storage.errors import Conflict, Unreachable
from storage.store import Memory, Store
from tests.bot.homes import ANA, Clock, store
from tests.bot.test_conversation import DANA, Served
from tests.polling import until
from tests.storage.people import contact, touch

CREDIT = Credit("say.v1", "0123", "tiny")
RAMBLING = (
    "so basically it's been weeks and weeks and i keep looking at my phone. emailed twice, nothing "
    "back, and it hurts more than it should after all these years with "
)


@dataclass
class Model:
    """A model as a conversation meets it: what it answers is given, what it was asked is noted."""

    read_as: Callable[[ToRead], Any] = lambda wish: None
    said_as: Callable[[ToSay], Any] = lambda wish: None
    about: str = "tiny at home"
    askers: list[Asker] = field(default_factory=list)
    asked: list[Wish] = field(default_factory=list)

    def asking(self, asker: Asker) -> "Model":
        self.askers.append(asker)
        return self

    async def read(self, wish: ToRead) -> Claims | None:
        self.asked.append(wish)
        return await _given(self.read_as(wish))

    async def say(self, wish: ToSay) -> Worded | None:
        self.asked.append(wish)
        return await _given(self.said_as(wish))

    def leaving(self, wishes: Sequence[Wish]) -> tuple[Leaving, ...]:
        return tuple(Leaving("read", "at home", "[PERSON_1]", "x.v1") for _ in wishes)


async def _given(answer: Any) -> Any:
    return await answer if asyncio.iscoroutine(answer) else answer


async def hang(wish: Wish) -> None:
    await asyncio.Event().wait()


def _raise(wish: Wish) -> None:
    raise RuntimeError("a fault of its own")


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[Store]:
    async with store(tmp_path) as kept:
        yield kept


async def served(kept: Store, model: Model, leaves: Leaves = Leaves.WORDS, **how: Any) -> Served:
    """Return Ana's conversation with a model to which so much may leave."""
    made = Served(kept, Clock(), voice=model, **how)
    await keep(made, replace((await made.stand()).settings, voice=leaves.value))
    return made


async def keep(ana: Served, *values: Any) -> None:
    memory, stand = await mine(ana), await ana.stand()
    await memory.commit(stand.person, stand.rev, map(Put, values))


async def mine(ana: Served) -> Memory:
    return ana.store.memory(await ana.store.person(ANA))


async def offline(folder: Path, said: str) -> str:
    """Return what is answered without any model."""
    await asyncio.to_thread(folder.mkdir)
    async with store(folder) as other:
        return await Served(other, Clock()).say(said)


def worded(wish: ToSay) -> Worded:
    """Return other words for the first draft of an answer."""
    first = wish.answer.drafts[0]
    body = "Dana, I was thinking of you today. No need to answer, I just wanted to say hello."
    return Worded(credit=CREDIT, drafts=(Draft(first.channel, body, first.subject),))


async def test_nobody_is_asked_about_who_did_not_agree(kept: Store, tmp_path: Path) -> None:
    model = Model()
    ana = await served(kept, model, Leaves.NOTHING)

    assert await ana.say(DANA) == await offline(tmp_path / "alone", DANA)
    assert model.askers == []


async def test_who_agreed_to_another_server_is_asked_anew(kept: Store) -> None:
    first, other = Model(), Model(about="tiny at a stranger's")
    ana = await served(kept, first, Leaves.NOTHING)
    await ana.say("/reconnect voice words")
    then = Served(kept, Clock(), voice=other)

    await then.say(DANA)
    assert other.asked == []
    assert "nothing leaves" in (await then.say("/reconnect privacy")).lower()
    await then.say("/reconnect undo")
    await then.say("/reconnect voice tone warmer")
    await then.say(DANA)
    assert other.asked == []

    await then.say("/reconnect voice words")
    await then.say("so " + DANA)
    assert other.asked != []


@pytest.mark.parametrize(
    "said",
    [
        "/reconnect add Dana Cole, old roommate",
        "/reconnect who",
        "I want to kill myself",
        "thanks!",
        "undo",
    ],
)
async def test_what_is_no_story_is_asked_of_nobody(kept: Store, said: str) -> None:
    model = Model()

    await (await served(kept, model)).say(said)

    assert model.asked == []


async def test_a_story_is_read_and_then_worded(kept: Store) -> None:
    model = Model(said_as=worded)
    ana = await served(kept, model)

    told = await ana.say(DANA)

    assert [type(one) for one in model.asked] == [ToRead, ToSay]
    assert len(model.askers) == 1
    assert "I was thinking of you today." in told
    kept_drafts = (await (await mine(ana)).everything()).drafts
    assert any("thinking of you today" in one.draft.body for one in kept_drafts)


async def test_other_words_are_others_also_where_a_model_repeats_itself(kept: Store) -> None:
    ana = await served(kept, model := Model(said_as=worded))
    assert "thinking of you today" in await ana.say(DANA)

    again = await ana.say("other words")

    assert "thinking of you today" not in again
    assert "Dana" in again
    assert [type(one) for one in model.asked] == [ToRead, ToSay, ToSay]


@pytest.mark.parametrize(
    "model",
    [
        Model(),
        Model(_raise, _raise),
        Model(hang, hang),
        Model(lambda wish: "not what was promised", lambda wish: 17),
        Model(lambda wish: Claims(credit=CREDIT, people=(None,))),  # type: ignore[arg-type]
        Model(said_as=lambda wish: Worded(credit=CREDIT, drafts=(None,))),  # type: ignore[arg-type]
    ],
    ids=["silent", "raises", "hangs", "babbles", "claims what is none", "words that are none"],
)
async def test_whatever_a_model_does_the_answer_is_there(
    kept: Store, tmp_path: Path, model: Model
) -> None:
    ana = await served(kept, model, patience=0.2)

    async with asyncio.timeout(5):
        assert await ana.say(DANA) == await offline(tmp_path / "alone", DANA)


class Deaf(Model):
    def asking(self, asker: Asker) -> "Model":
        raise RuntimeError("a fault of its own")


async def test_a_model_that_cannot_be_asked_is_done_without(kept: Store, tmp_path: Path) -> None:
    ana = await served(kept, Deaf())

    assert await ana.say(DANA) == await offline(tmp_path / "alone", DANA)


async def test_a_fault_is_told_as_a_code_alone(
    kept: Store, caplog: pytest.LogCaptureFixture
) -> None:
    await (await served(kept, Model(_raise))).say(DANA)

    assert "RuntimeError" in caplog.text
    assert "Dana" not in caplog.text
    assert "fault of its own" not in caplog.text


async def test_whohangs_costs_one_deadline_however_much_is_asked(kept: Store) -> None:
    ana = await served(kept, model := Model(hang, hang), patience=0.3)
    began = asyncio.get_running_loop().time()

    await ana.say(DANA)

    assert asyncio.get_running_loop().time() - began < 3
    assert len(model.asked) == 1


class Beaten(Store):
    """A store where somebody else is a moment faster, so many times."""

    times = 3

    def memory(self, person_id: Any) -> Memory:
        memory = super().memory(person_id)
        return _Beaten(self, memory)  # type: ignore[return-value]


class _Beaten:
    """A memory that refuses to keep a turn, some times."""

    def __init__(self, store: Beaten, memory: Memory) -> None:
        self._store = store
        self._memory = memory

    def __getattr__(self, name: str) -> Any:
        return getattr(self._memory, name)

    async def commit(self, *given: Any) -> int:
        if self._store.times:
            self._store.times -= 1
            raise Conflict("somebody else was faster")
        return await self._memory.commit(*given)


async def test_to_think_anew_asks_nothing_twice(kept: Store) -> None:
    model = Model(said_as=worded)
    ana = await served(kept, model)
    beaten = Served(Beaten(kept._engine, kept._keyring), ana.clock, voice=model)

    told = await beaten.say(DANA)

    assert beaten.store.times == 0  # type: ignore[attr-defined]
    assert "thinking of you today" in told
    assert [type(one) for one in model.asked] == [ToRead, ToSay]


async def test_what_was_thought_three_times_is_kept_once_and_taken_back_whole(kept: Store) -> None:
    found = Claims(credit=CREDIT, people=(Named("Dana"),))
    ana = await served(kept, Model(lambda wish: found, worded))

    await ana.say(DANA)
    assert await ana.people() == ["Dana"]
    await ana.say("undo")

    everything = await (await mine(ana)).everything()
    assert (everything.contacts, everything.drafts, everything.silences) == ((), (), ())


async def test_whom_a_model_found_is_known_to_the_next_thought(kept: Store) -> None:
    wendy = contact("Wendeline Abara", notes="")
    text = f"{RAMBLING}wendeline abara"
    found = Claims(credit=CREDIT, people=(Named("wendeline abara"),))
    ana = await served(kept, Model(lambda wish: found))
    await keep(ana, wendy)

    await ana.say(text)

    assert await ana.people() == ["Wendeline Abara"]


async def test_names_of_all_who_may_be_meant_are_hidden(kept: Store) -> None:
    ana = await served(kept, model := Model())
    await keep(ana, contact("Dana Cole", aliases=("Dee",)), contact("Rosa Lind"), contact("Max"))

    await ana.say("emailed my old roommate Dana three times, nothing. maybe rosa told her")

    assert {one[0] for one in model.askers[0].people} == {"Dana Cole", "Rosa Lind"}
    assert ("Dana Cole", "Dee") in model.askers[0].people


def wrote(whom: Contact, days: float, text: str) -> Touch:
    return touch(whom, days, text=text)


@pytest.mark.parametrize("leaves", [Leaves.FACTS, Leaves.WORDS])
async def test_own_messages_stay_here_unless_they_were_agreed_to(
    kept: Store, leaves: Leaves
) -> None:
    ana = await served(kept, model := Model(), leaves)
    await keep(
        ana, rosa := contact("Rosa Lind"), wrote(rosa, 1, "hope the move went well, see you")
    )

    await ana.say(DANA)

    assert [(one.own, one.leaves) for one in model.askers] == [((), leaves)]


async def test_up_to_three_own_messages_show_how_somebody_writes(kept: Store) -> None:
    ana = await served(kept, model := Model(), Leaves.STYLE)
    rosa = contact("Rosa Lind")
    said = [f"hope it all went well, number {number}" for number in range(4)]
    touches = [wrote(rosa, 5 + days, text) for days, text in enumerate(said)]
    short, grave = wrote(rosa, 1, "ok!"), wrote(rosa, 2, "i want to die, i can't go on any more")
    again = wrote(rosa, 4, said[0])
    await keep(ana, rosa, *touches, short, grave, again)

    await ana.say(DANA)

    assert model.askers[0].own == tuple(said[:3])


async def test_a_database_that_fails_fails_the_turn_and_not_a_models_answer(kept: Store) -> None:
    ana = await served(kept, Model(said_as=worded))

    class Gone(_Beaten):
        async def known(self, *given: Any) -> Any:
            raise Unreachable("the database is away")

    class Away(Beaten):
        def memory(self, person_id: Any) -> Memory:
            return Gone(self, kept.memory(person_id))  # type: ignore[return-value]

    with pytest.raises(Unreachable):
        await Served(Away(kept._engine, kept._keyring), ana.clock, voice=Model()).say(DANA)


async def test_who_is_told_to_end_meanwhile_ends_and_keeps_nothing(kept: Store) -> None:
    ana = await served(kept, model := Model(hang))
    hearing = asyncio.create_task(ana.hear(Said(DANA)))
    await until(lambda: bool(model.asked))

    hearing.cancel()

    with pytest.raises(asyncio.CancelledError):
        await hearing
    assert await ana.people() == []


async def test_which_model_there_is_is_known_whatever_may_leave_for_it(kept: Store) -> None:
    ana = await served(kept, Model(), Leaves.NOTHING)

    assert "tiny at home" in await ana.say("/reconnect voice")


@pytest.mark.parametrize(
    ("leaves", "shown"), [(Leaves.NOTHING, Leaves.WORDS), (Leaves.FACTS, Leaves.FACTS)]
)
async def test_what_would_leave_is_shown_and_leaves_nothing(
    kept: Store, leaves: Leaves, shown: Leaves
) -> None:
    ana = await served(kept, model := Model(), leaves)
    await keep(ana, contact("Dana Cole"))

    told = written(await ana.hear(Chose("privacy:leaving")))

    assert "[PERSON_1]" in told
    assert (model.asked, [one.leaves for one in model.askers]) == ([], [shown])


async def test_what_would_leave_hides_whom_the_talk_may_mention(kept: Store) -> None:
    ana = await served(kept, model := Model(), Leaves.NOTHING)
    await keep(ana, contact("Rosa Lind"))
    await ana.say("emailed my old roommate Dana three times, nothing. maybe rosa told her")

    await ana.hear(Chose("privacy:leaving"))

    assert ("Rosa Lind",) in model.askers[-1].people

"""What goes by itself: words go, facts stay, what is younger or still needed is left alone."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from coaching.memory import Kept, Outcome, Put, ReminderState, Settings
from coaching.person import Person
from storage.delivery.tables import INBOX
from storage.delivery.values import Failed, Settlement
from storage.rows import PERSON, UPLOAD
from storage.sealing import Keyring
from storage.store import Memory, Store
from tests.storage.people import NOW, TODAY, ago, dana, draft, pick, reminder, silence, touch
from tests.storage.waiting import FILE, WHO, heard, leave

OLD = 400
BEFORE = ago(365)
MANY = 100


async def put(memory: Memory, *values: Kept) -> None:
    stand = await memory.stand()
    await memory.commit(Person(), stand.rev, map(Put, values))


async def test_the_words_go_and_the_facts_stay(store: Store, ana: Memory) -> None:
    whom = dana()
    old = touch(whom, OLD), silence(whom, outcome=Outcome.ANSWERED, closed_at=ago(OLD))
    over = reminder(whom, OLD, state=ReminderState.DONE), pick(whom, OLD)
    await put(ana, whom, *old, *over)

    assert await store.expiring.texts(BEFORE, MANY) == 1

    kept = await ana.everything()
    (one,), (quiet,) = kept.touches, kept.silences
    assert (one.text, one.at, one.side) == ("", old[0].at, old[0].side)
    assert (quiet.first_thought, quiet.push_back_words) == ("", "")
    assert (quiet.attempts, quiet.push_back) == (old[1].attempts, old[1].push_back)
    assert {kept.reminders[0].reason, kept.picks[0].reason} == {""}
    assert kept.contacts == (whom,)
    assert await store.expiring.texts(BEFORE, MANY) == 0


async def test_what_is_younger_or_not_over_keeps_its_words(store: Store, ana: Memory) -> None:
    whom = dana()
    kept = touch(whom, 300), silence(whom, since=ago(OLD)), reminder(whom, OLD), pick(whom, 300)
    await put(ana, whom, *kept)

    assert await store.expiring.texts(BEFORE, MANY) == 0

    found = await ana.everything()
    assert (*found.touches, *found.silences, *found.reminders, *found.picks) == kept


async def test_a_silence_that_is_told_anew_has_words_again_and_loses_them_again(
    store: Store, ana: Memory
) -> None:
    whom = dana()
    quiet = silence(whom, outcome=Outcome.LET_GO, closed_at=ago(OLD))
    await put(ana, whom, quiet)
    assert await store.expiring.texts(BEFORE, MANY) == 1
    await put(ana, quiet)

    assert (await ana.everything()).silences == (quiet,)
    assert await store.expiring.texts(BEFORE, MANY) == 1


async def test_they_go_batch_by_batch(store: Store, ana: Memory) -> None:
    whom = dana()
    await put(ana, whom, *(touch(whom, OLD + number) for number in range(5)))

    assert [await store.expiring.texts(BEFORE, 2) for _ in range(4)] == [2, 2, 1, 0]


async def test_drafts_go_but_those_a_reminder_needs(store: Store, ana: Memory) -> None:
    whom = dana()
    gone, needed, fresh = (draft(whom, made_at=ago(days)) for days in (OLD, OLD, 100))
    over = reminder(whom, 1, draft_id=gone.id, state=ReminderState.DROPPED)
    planned = reminder(whom, -9, draft_id=needed.id)
    await put(ana, whom, gone, needed, fresh, over, planned)

    assert await store.expiring.drafts(BEFORE, MANY) == 1
    assert await store.expiring.drafts(BEFORE, MANY) == 0
    assert set((await ana.everything()).drafts) == {needed, fresh}


async def test_what_was_talked_about_goes_once_nobody_has_been_heard_of_for_long(
    store: Store, keyring: Keyring
) -> None:
    left = await leave(store, keyring)
    memory = store.memory(left.person)
    await memory.commit(Person(text="Dana has gone silent"), 1, [Put(Settings(zone="UTC"))])
    heard_on = await store.idling.heard_on(left.person)
    assert heard_on is not None

    assert await store.expiring.talks(heard_on, MANY) == 0
    assert await store.expiring.talks(heard_on + timedelta(1), MANY) == 1

    stand = await memory.stand()
    assert (stand.person, stand.rev, stand.settings.zone) == (Person(), 3, "UTC")
    assert await memory.last() is None
    assert await store.expiring.talks(heard_on + timedelta(1), MANY) == 0


async def test_dead_letters_lose_their_words_and_keep_their_keys(
    store: Store, keyring: Keyring
) -> None:
    await store.inbox.accept([heard("1"), heard("2")], NOW)
    memory = store.memory(await store.person(WHO))
    first, second = await store.inbox.pending(await store.person(WHO))
    failed = Settlement(failed=(Failed(first.seq, "KeyError"), Failed(second.seq, "KeyError")))
    await memory.settle(failed)

    assert await store.expiring.dead(NOW, MANY) == 0
    later = NOW + timedelta(days=1)
    assert [await store.expiring.dead(later, 1) for _ in range(3)] == [1, 1, 0]

    assert await store.inbox.dead() == ()
    (again,) = await store.inbox.accept([heard("1")], later)
    assert not again.new
    words = select(func.count()).select_from(INBOX).where(INBOX.c.payload.is_not(None))
    assert await store._engine.ask(lambda one: one.execute(words).scalar_one()) == 0


async def test_a_file_that_nobody_answers_for_goes(store: Store, keyring: Keyring) -> None:
    left = await leave(store, keyring)
    count = select(func.count()).select_from(UPLOAD)

    await store.expiring.files(FILE.made_at)
    assert await store._engine.ask(lambda one: one.execute(count).scalar_one()) == 1
    await store.expiring.files(FILE.made_at + timedelta(seconds=1))

    assert await store.memory(left.person).upload() is None
    assert await store._engine.ask(lambda one: one.execute(count).scalar_one()) == 0


async def test_what_is_overdue_is_counted(store: Store, ana: Memory) -> None:
    whom = dana()
    await put(ana, whom, touch(whom, OLD), touch(whom, OLD), draft(whom, made_at=ago(OLD)))
    kinds = ("done", "sent", "dead", "drafts", "texts")

    told = await store.expiring.overdue(dict.fromkeys(kinds, BEFORE))

    assert told == {"done": 0, "sent": 0, "dead": 0, "drafts": 1, "texts": 2}
    assert await store.expiring.overdue({}) == {}


QUERIES = {
    "ix_touch_worded": "SELECT id FROM touch WHERE text IS NOT NULL AND at < {now} ORDER BY at",
    "ix_draft_made_at": "SELECT id FROM draft WHERE made_at < {now} ORDER BY made_at",
    "ix_person_heard_on": "SELECT id FROM person WHERE heard_on IS NULL",
    "ix_person_talked": "SELECT id FROM person WHERE state IS NOT NULL AND heard_on < {day}"
    " ORDER BY heard_on",
    "ix_pick_reasoned": "SELECT id FROM pick WHERE reason IS NOT NULL AND offered_at < {now}"
    " ORDER BY offered_at",
}


@pytest.mark.parametrize("index", QUERIES)
async def test_it_is_found_by_an_index(store: Store, index: str) -> None:
    from tests.storage.test_plans import plan

    sqlite = store._engine.is_sqlite
    now = str(int(NOW.timestamp() * 1e6)) if sqlite else f"timestamptz '{NOW}'"
    day = f"'{TODAY}'" if sqlite else f"date '{TODAY}'"
    assert index in await plan(store, QUERIES[index].format(now=now, day=day))


async def test_nobody_is_counted_among_people_by_it(store: Store, ana: Memory) -> None:
    """What goes by itself takes nobody along: only `storage.idling` does."""
    await put(ana, dana())
    after = NOW + timedelta(days=9999)
    for step in (store.expiring.texts, store.expiring.drafts, store.expiring.dead):
        await step(after, MANY)
    await store.expiring.talks(after.date(), MANY)

    people = select(func.count()).select_from(PERSON)
    assert await store._engine.ask(lambda one: one.execute(people).scalar_one()) == 1
    assert [one.name for one in (await ana.everything()).contacts] == ["Dana Cole"]

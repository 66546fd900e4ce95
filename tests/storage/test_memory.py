"""What every store does, on SQLite and on PostgreSQL alike."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest

from coaching.memory import (
    Everything,
    Kept,
    Needs,
    Outcome,
    Purpose,
    Put,
    ReminderState,
    Remove,
    Settings,
    Standing,
    State,
)
from coaching.memory.known import PAGE
from coaching.person import Person
from coaching.situation import Channel, Tie
from storage.errors import Conflict, Refused
from storage.store import Identity, Memory, Stand, Store
from tests.storage.conftest import ANA, BEN
from tests.storage.people import (
    NOW,
    ago,
    contact,
    dana,
    draft,
    new_id,
    pick,
    reminder,
    silence,
    touch,
)


async def put(memory: Memory, *values: Kept) -> None:
    stand = await memory.stand()
    await memory.commit(stand.person, stand.rev, map(Put, values))


async def remove(memory: Memory, *values: Kept) -> None:
    stand = await memory.stand()
    await memory.commit(stand.person, stand.rev, map(Remove, values))


class TestPeople:
    async def test_an_identity_always_leads_to_the_same_person(self, store: Store) -> None:
        assert await store.person(ANA) == await store.person(Identity("console", "", "ana"))

    @pytest.mark.parametrize(
        "other",
        [
            BEN,
            Identity("console", "", "Ana"),
            Identity("console", "ana", ""),
            Identity("console", "", "a.na"),
            Identity("discord", "", "ana"),
        ],
        ids=repr,
    )
    async def test_another_identity_is_another_person(self, store: Store, other: Identity) -> None:
        assert await store.person(ANA) != await store.person(other)

    async def test_asked_at_once_an_identity_is_still_one_person(self, store: Store) -> None:
        met = await asyncio.gather(*(store.person(ANA) for _ in range(8)))

        assert len(set(met)) == 1

    async def test_who_is_looked_for_is_not_made(self, store: Store) -> None:
        assert await store.find(ANA) is None
        assert await store.find(ANA) is None
        met = await store.person(ANA)

        assert await store.find(ANA) == met

    async def test_a_person_is_found_again_after_a_restart(self, url: str, store: Store) -> None:
        met = await store.person(ANA)
        again = await Store.open(url, store._keyring)
        found = await again.person(ANA)
        await again.close()

        assert found == met


class TestStand:
    async def test_somebody_new_stands_at_the_beginning(self, ana: Memory) -> None:
        assert await ana.stand() == Stand(Person(), 0, Settings())

    async def test_somebody_unknown_stands_there_too(self, store: Store) -> None:
        assert await store.memory(uuid4()).stand() == Stand(Person(), 0, Settings())

    async def test_what_was_committed_is_where_they_stand(self, ana: Memory) -> None:
        person = Person(text="she has gone quiet", undo=(Put(dana()), Remove(reminder(None))))
        settings = Settings(zone="Europe/Berlin", days=(0, 2), reminders=False, tone="warmer")

        rev = await ana.commit(person, 0, [Put(settings)])

        assert rev == 1
        assert await ana.stand() == Stand(person, 1, settings)

    async def test_settings_that_are_removed_are_the_defaults_again(self, ana: Memory) -> None:
        await put(ana, Settings(picks=5))
        await remove(ana, Settings(picks=5))

        assert (await ana.stand()).settings == Settings()

    async def test_words_with_half_a_character_are_kept_as_far_as_they_go(
        self, ana: Memory
    ) -> None:
        await ana.commit(
            Person(text="so \ud83d sad"), 0, [Put(contact("A\udce9b", notes="\ud800"))]
        )

        assert (await ana.stand()).person.text == "so ? sad"
        assert [(one.name, one.notes) for one in (await ana.everything()).contacts] == [
            ("A?b", "?")
        ]


class TestCommit:
    async def test_an_older_rev_is_refused_and_nothing_is_kept(self, ana: Memory) -> None:
        await ana.commit(Person(text="first"), 0)

        with pytest.raises(Conflict):
            await ana.commit(Person(text="second"), 0, [Put(dana())])

        assert (await ana.stand()).person.text == "first"
        assert await ana.everything() == Everything()

    @pytest.mark.parametrize("rev", [-1, 1, 7])
    async def test_a_rev_that_never_was_is_refused(self, ana: Memory, rev: int) -> None:
        with pytest.raises(Conflict):
            await ana.commit(Person(), rev)

    async def test_of_two_at_once_one_is_kept(self, ana: Memory) -> None:
        tries = (ana.commit(Person(text=str(number)), 0) for number in range(5))

        ends = await asyncio.gather(*tries, return_exceptions=True)

        assert sorted(type(end).__name__ for end in ends) == ["Conflict"] * 4 + ["int"]

    async def test_everything_put_comes_back_as_it_was(self, ana: Memory) -> None:
        whom = dana()
        values = (
            whom,
            touch(whom, channel=Channel.EMAIL),
            silence(whom),
            draft(whom),
            reminder(whom, sent_at=ago(1), draft_id=new_id()),
            pick(whom, draft_id=new_id()),
        )
        await put(ana, *values)

        kept = await ana.everything()

        assert (
            *kept.contacts,
            *kept.touches,
            *kept.silences,
            *kept.drafts,
            *kept.reminders,
            *kept.picks,
        ) == values

    async def test_values_with_nothing_in_them_come_back_empty(self, ana: Memory) -> None:
        whom = contact("Mom")
        bare = touch(whom, text=""), silence(whom, attempts=(), last_attempt=None)
        await put(ana, whom, *bare, reminder(None, reason="", repeat=None), pick(whom, reason=""))

        kept = await ana.everything()

        assert (kept.touches, kept.silences) == ((bare[0],), (bare[1],))
        assert [one.reason for one in kept.reminders] == [one.reason for one in kept.picks] == [""]

    async def test_a_value_put_again_replaces_the_one_with_its_id(self, ana: Memory) -> None:
        whom = dana()
        await put(ana, whom, touch(whom))
        changed = replace(whom, name="Dana Cole-Reyes", value="", state=State.RESTING)

        await put(ana, changed)

        kept = await ana.everything()
        assert kept.contacts == (changed,)
        assert len(kept.touches) == 1

    async def test_changes_are_made_in_their_order(self, ana: Memory) -> None:
        whom, first = contact(), silence
        open_one = first(whom)
        closed = replace(open_one, outcome=Outcome.ANSWERED, closed_at=NOW)
        second = silence(whom)

        await ana.commit(
            Person(), 0, [Put(whom), Put(open_one), Put(closed), Put(second), Remove(second)]
        )

        assert (await ana.everything()).silences == (closed,)

    async def test_a_second_open_silence_of_a_contact_is_refused(self, ana: Memory) -> None:
        whom = contact()
        with pytest.raises(Refused):
            await put(ana, whom, silence(whom), silence(whom))

        assert await ana.everything() == Everything()

    async def test_what_is_about_nobody_known_is_refused(self, ana: Memory) -> None:
        for stray in (touch(contact()), silence(contact()), draft(contact()), pick(contact())):
            with pytest.raises(Refused):
                await put(ana, stray)

        assert (await ana.stand()).rev == 0

    async def test_with_a_contact_goes_everything_about_it(self, ana: Memory) -> None:
        gone, stays = contact("Ivo Marsh"), contact("Lea Stone")
        for whom in (gone, stays):
            values = touch(whom), silence(whom), draft(whom), reminder(whom), pick(whom)
            await put(ana, whom, *values)
        await put(ana, reminder(None))

        await remove(ana, gone)

        kept = await ana.everything()
        about = {one.contact_id for one in (*kept.touches, *kept.silences, *kept.drafts)}
        assert about == {one.contact_id for one in kept.picks} == {stays.id}
        assert {one.contact_id for one in kept.reminders} == {None, stays.id}
        assert (await ana.known(Needs(names=("Ivo",)), NOW)).found == {"Ivo": ()}

    async def test_removing_what_is_not_there_changes_nothing(self, ana: Memory) -> None:
        await put(ana, dana())
        before = await ana.everything()

        await remove(ana, contact(), touch(contact()), reminder(None), Settings())

        assert await ana.everything() == before

    async def test_a_time_without_a_zone_is_refused(self, ana: Memory) -> None:
        with pytest.raises(ValueError, match="without a zone"):
            await put(ana, contact(added_at=datetime(2026, 1, 1)))  # noqa: DTZ001  # the very thing

    async def test_times_keep_their_microseconds_whatever_their_zone(self, ana: Memory) -> None:
        at = datetime.fromisoformat("1969-07-20T20:17:40.123457-04:30")
        await put(ana, contact(added_at=at))

        (kept,) = (await ana.everything()).contacts
        assert kept.added_at == at
        assert kept.added_at.utcoffset() == timedelta(0)


class TestClock:
    async def standing(self, memory: Memory) -> Standing:
        (one,) = (await memory.known(Needs(search=""), NOW)).listed
        return one

    async def test_the_clock_restarts_at_the_last_touch(self, ana: Memory) -> None:
        whom = contact()
        await put(ana, whom, touch(whom, 2), touch(whom, 90), touch(whom, 5))

        assert await self.standing(ana) == Standing(whom, ago(2), 3)

    async def test_a_touch_that_moves_or_goes_moves_the_clock(self, ana: Memory) -> None:
        whom, other = contact("Ivo Marsh"), contact("Lea Stone")
        first, second = touch(whom, 50), touch(whom, 2)
        await put(ana, whom, other, first, second)

        await remove(ana, second)
        await put(ana, replace(first, contact_id=other.id))

        listed = (await ana.known(Needs(search=""), NOW)).listed
        assert {one.contact.name: (one.last_touch, one.touches) for one in listed} == {
            "Ivo Marsh": (None, 0),
            "Lea Stone": (ago(50), 1),
        }

    async def test_a_changed_contact_keeps_its_clock(self, ana: Memory) -> None:
        whom = contact()
        await put(ana, whom, touch(whom, 2))
        changed = replace(whom, notes="plays the oboe")
        await put(ana, changed)

        assert await self.standing(ana) == Standing(changed, ago(2), 1)


class TestKnown:
    async def test_settings_and_total_always_come(self, ana: Memory) -> None:
        await put(ana, Settings(picks=2), contact("Ivo Marsh"), contact("Lea Stone"))

        known = await ana.known(Needs(), NOW)

        assert (known.settings.picks, known.total) == (2, 2)
        assert (known.found, known.histories, known.listed, known.candidates) == ({}, {}, (), ())

    @pytest.mark.parametrize(
        ("asked", "found"),
        [
            ("Dana Cole", ["Dana Cole"]),
            ("dana cole", ["Dana Cole"]),
            ("Dana", ["Dana", "Dana Cole"]),
            ("Cole", ["Dana Cole"]),
            ("Dee", ["Dana Cole"]),
            ("José Núñez", ["José Núñez"]),
            ("jose nunez", ["José Núñez"]),
            ("Dr. Nunez", ["José Núñez"]),
            ("Dana Coel", ["Dana Cole", "Dana"]),
            ("Daniel Cole", []),
            ("Dana Stone", ["Dana"]),
            ("Sarah Lindqvist", ["Sara Lindqvist"]),
            ("Sarah", ["Sara Lindqvist"]),
            ("Dan Okafor", ["Daniel Okafor"]),
            ("Dan", ["Daniel Okafor"]),
            ("D. Okafor", ["Daniel Okafor"]),
            ("Okafor, Daniel", ["Daniel Okafor"]),
            ("Daniel Emeka Okafor", ["Daniel Okafor"]),
            ("Katherine Weiss", ["Catherine Weiss"]),
            ("Dina", []),
            ("Daniela", []),
            ("Zed", []),
            ("", []),
            ("  ", []),
        ],
    )
    async def test_a_name_finds_whom_it_may_mean(
        self, ana: Memory, asked: str, found: list[str]
    ) -> None:
        people = (
            contact("Dana Cole", aliases=("Dee",)),
            contact("Dana"),
            contact("José Núñez"),
            contact("Sara Lindqvist"),
            contact("Daniel Okafor"),
            contact("Catherine Weiss"),
        )
        await put(ana, *people)
        names = {one.id: one.name for one in people}

        known = await ana.known(Needs(names=(asked,)), NOW)

        assert [names[one] for one in known.found[asked]] == found
        assert sorted(names[one] for one in known.histories) == sorted(found)

    async def test_a_renamed_contact_is_found_by_its_new_name_alone(self, ana: Memory) -> None:
        whom = contact("Priya Raman", aliases=("Pri",))
        await put(ana, whom)
        await put(ana, replace(whom, name="Meera Joshi", aliases=()))

        known = await ana.known(Needs(names=("Priya", "Pri", "Meera Joshi")), NOW)

        assert known.found == {"Priya": (), "Pri": (), "Meera Joshi": (whom.id,)}

    async def test_a_history_is_whole_and_oldest_first(self, ana: Memory) -> None:
        whom = dana()
        old, new = touch(whom, 80), touch(whom, 2)
        closed = silence(whom, since=ago(90), outcome=Outcome.LET_GO, closed_at=ago(60))
        values = new, old, silence(whom), closed, reminder(whom), draft(whom)
        await put(ana, whom, *values)

        history = (await ana.known(Needs(ids=(whom.id, uuid4())), NOW)).histories[whom.id]

        assert history.contact == whom
        assert history.touches == (old, new)
        assert history.last_touch == ago(2)
        assert history.silences == (closed, values[2])
        assert (history.reminders, history.drafts) == ((values[4],), (values[5],))

    async def test_a_list_comes_by_the_page_the_last_in_touch_first(self, ana: Memory) -> None:
        people = [contact(f"Person {number:02}") for number in range(PAGE + 4)]
        touches = [touch(one, number + 1) for number, one in enumerate(people)]
        await put(ana, *people, *touches)

        first = await ana.known(Needs(search=""), NOW)
        rest = await ana.known(Needs(search="", offset=PAGE), NOW)

        assert [one.contact for one in (*first.listed, *rest.listed)] == people
        assert len(first.listed) == PAGE
        assert first.matching == first.total == rest.matching == PAGE + 4

    @pytest.mark.parametrize(
        ("search", "found"),
        [
            ("mar", ["Marta Klein", "Ivo Marsh", "Omar Haddad"]),
            ("Ivo Marsh", ["Ivo Marsh"]),
            ("kle", ["Marta Klein"]),
            ("bear", ["Omar Haddad"]),
            ("Martha", ["Marta Klein"]),
            ("zzz", []),
        ],
    )
    async def test_a_search_finds_names_the_best_first(
        self, ana: Memory, search: str, found: list[str]
    ) -> None:
        people = contact("Omar Haddad", aliases=("Bear",)), contact("Ivo Marsh")
        await put(ana, *people, contact("Marta Klein"))

        known = await ana.known(Needs(search=search), NOW)

        assert [one.contact.name for one in known.listed] == found
        assert (known.matching, known.total) == (len(found), 3)

    async def test_a_list_may_hold_one_state_alone(self, ana: Memory) -> None:
        await put(ana, contact("Ivo Marsh"), contact("Ivo Stone", state=State.RESTING))
        for search in ("", "ivo"):
            known = await ana.known(Needs(search=search, state=State.RESTING), NOW)

            assert [one.contact.name for one in known.listed] == ["Ivo Stone"]
            assert (known.matching, known.total) == (1, 2)

    async def test_picks_of_sixteen_weeks_come_newest_first(self, ana: Memory) -> None:
        whom = contact()
        new, old = pick(whom, 3), pick(whom, 106)
        await put(ana, whom, old, pick(whom, 116), new)

        known = await ana.known(Needs(picks=True), NOW)

        assert known.picks == (new, old)
        assert known.contacts == {whom.id: whom}

    async def test_the_circle_is_who_was_met_is_waited_for_or_rests(self, ana: Memory) -> None:
        near, far, listed = contact("Ife"), contact("Tom"), contact("Someone Listed")
        told = contact("Pat", value="kind")
        waited = contact("Lena", state=State.WAITING)
        resting = contact("Jonas", state=State.RESTING)
        gone, unsafe = contact("Opa", state=State.DECEASED), contact("Max", state=State.UNSAFE)
        people = (near, far, listed, told, waited, resting, gone, unsafe)
        lately, before = touch(near, 2), touch(far, 300)
        open_one = silence(waited)
        await put(ana, *people, lately, before, touch(gone, 400), open_one)

        known = await ana.known(Needs(circle=True), NOW)

        assert [one.contact.name for one in known.circle][:1] == ["Ife"]
        assert {one.contact for one in known.circle} == {near, far, told, waited, resting}
        assert known.circle[-1] == Standing(told), "of whom nothing but words is known: last"
        assert known.living == 6
        assert known.waiting == {waited.id: open_one}
        assert known.lately == (lately,)
        assert known.contacts == {near.id: near}
        nothing = await ana.known(Needs(), NOW)
        assert (nothing.circle, nothing.living, nothing.lately) == ((), 0, ())

    async def test_a_look_is_kept(self, ana: Memory) -> None:
        await put(ana, Settings(look="dark"))

        assert (await ana.known(Needs(), NOW)).settings.is_dark

    async def test_reminders_to_come_are_known_the_next_first(self, ana: Memory) -> None:
        whom = contact()
        late, next_one = reminder(None, -9, state=ReminderState.SENT), reminder(whom, 1)
        done = reminder(whom, 2, state=ReminderState.DONE, purpose=Purpose.SEASON)
        await put(ana, whom, late, next_one, done)

        known = await ana.known(Needs(reminders=True), NOW)

        assert known.reminders == (next_one, late)
        assert known.contacts == {whom.id: whom}


class TestCandidates:
    async def candidates(self, memory: Memory) -> list[str]:
        found = (await memory.known(Needs(picks=True), NOW)).candidates
        return [one.contact.name for one in found]

    @pytest.mark.parametrize("state", [one for one in State if one is not State.ACTIVE])
    async def test_nobody_who_is_not_active_is_a_candidate(self, ana: Memory, state: State) -> None:
        await put(ana, contact("Ivo Marsh", state=state, value="much"), contact("Lea Stone"))

        assert await self.candidates(ana) == ["Lea Stone"]

    async def test_value_comes_before_notes_before_touches_before_nothing(
        self, ana: Memory
    ) -> None:
        people = {name: contact(name) for name in ("nothing", "spoken", "silent")}
        noted = contact("noted", how_met="at the fair"), contact("noted later", notes="oboe")
        valued = contact("valued", value="taught me to weld")
        await put(ana, *people.values(), *noted, valued)
        await put(ana, touch(people["spoken"], 9), touch(people["silent"], 90))
        await put(ana, touch(noted[1], 1))

        assert await self.candidates(ana) == [
            "valued",
            "noted",
            "noted later",
            "silent",
            "spoken",
            "nothing",
        ]

    @pytest.mark.parametrize(
        ("state", "days", "comes"),
        [
            (State.RESTING, 1, True),
            (State.LET_GO, 0, True),
            (State.RESTING, -1, False),
            (State.WAITING, 1, False),
            (State.UNSAFE, 1, False),
        ],
    )
    async def test_who_has_rested_is_a_candidate_again(
        self, ana: Memory, state: State, days: int, comes: bool
    ) -> None:
        until = ago(days).date()
        await put(ana, contact("Ivo Marsh", state=state, rests_until=until))

        assert await self.candidates(ana) == (["Ivo Marsh"] if comes else [])

    async def test_a_friend_is_more_than_a_line_of_a_list(self, ana: Memory) -> None:
        listed = contact("listed", tie=Tie.LINKEDIN_STRANGER)
        await put(ana, listed, contact("friend", tie=Tie.FRIEND), contact("rhythm", cadence=30))

        assert (await self.candidates(ana))[-1] == "listed"

    async def test_many_candidates_are_spread_over_the_ties(self, ana: Memory) -> None:
        friends = [contact(f"friend {one}", tie=Tie.FRIEND, value="x") for one in range(60)]
        others = [contact("mentor", tie=Tie.MENTOR, notes="x"), contact("somebody", notes="x")]
        imported = [contact(f"import {one}", tie=Tie.LINKEDIN_STRANGER) for one in range(300)]
        await ana.add([*friends, *others, *imported])

        found = await self.candidates(ana)

        assert len(found) == 80
        assert {"mentor", "somebody"} < set(found[:6])
        assert sum(name.startswith("friend") for name in found) == 24
        assert all(name.startswith("import") for name in found[26:])


class TestAdd:
    async def test_many_are_added_at_once_with_progress(self, ana: Memory) -> None:
        people = [contact(f"Person {number}") for number in range(2300)]
        touches = [touch(one) for one in people[:10]]
        told: list[int] = []

        await ana.add([*people, *touches], told.append)

        kept = await ana.everything()
        assert (len(kept.contacts), len(kept.touches)) == (2300, 10)
        assert told == [1000, 2000, 2300, 2310]
        known = await ana.known(Needs(names=("Person 2299", "Person 3")), NOW)
        assert known.found == {"Person 2299": (people[2299].id,), "Person 3": (people[3].id,)}
        assert known.histories[people[3].id].touches == (touches[3],)

    async def test_added_again_nothing_is_twice(self, ana: Memory) -> None:
        people = [contact(f"Person {number}") for number in range(30)]
        await ana.add(people)
        await ana.add([*people, *people, replace(people[0], name="Somebody Else")])

        kept = (await ana.everything()).contacts
        found = (await ana.known(Needs(names=("Person 0", "Somebody Else")), NOW)).found
        assert len(kept) == 30
        assert found == {"Person 0": (), "Somebody Else": (people[0].id,)}

    async def test_a_turn_thought_out_before_it_is_thought_again(self, ana: Memory) -> None:
        stand = await ana.stand()
        await ana.add([contact()])

        with pytest.raises(Conflict):
            await ana.commit(stand.person, stand.rev)

    async def test_if_one_is_refused_none_is_kept(self, ana: Memory) -> None:
        with pytest.raises(Refused):
            await ana.add([contact(), touch(contact())])

        assert await ana.everything() == Everything()
        assert (await ana.stand()).rev == 0

    async def test_everything_added_to_another_person_is_the_same(
        self, ana: Memory, ben: Memory, store: Store
    ) -> None:
        whom = dana()
        values = touch(whom), silence(whom), draft(whom), reminder(whom), pick(whom)
        await put(ana, Settings(picks=1), whom, *values)
        held = await ana.everything()
        await ana.forget()

        kinds = (held.contacts, held.touches, held.silences, held.reminders)
        rest = (held.drafts, held.picks, (held.settings,))
        await ben.add(one for kind in (*kinds, *rest) for one in kind)

        assert await ben.everything() == held


class TestForget:
    async def test_nothing_is_left_and_others_stay(
        self, store: Store, ana: Memory, ben: Memory
    ) -> None:
        for memory in (ana, ben):
            whom = dana()
            await put(memory, whom, touch(whom), reminder(whom), Settings(picks=1))
        theirs, before = await ben.everything(), await store.person(ANA)

        await ana.forget()

        assert await ana.everything() == Everything()
        assert await ana.stand() == Stand(Person(), 0, Settings())
        assert await ben.everything() == theirs
        assert await store.person(ANA) != before

    async def test_who_is_forgotten_cannot_be_written_to(self, ana: Memory) -> None:
        await ana.forget()

        with pytest.raises(Conflict):
            await ana.commit(Person(), 0, [Put(dana())])
        with pytest.raises(Conflict):
            await ana.add([dana()])
        await ana.forget()


async def test_rows_stay_in_storage(ana: Memory) -> None:
    whom = dana()
    await put(ana, whom, touch(whom))

    known = await ana.known(Needs(ids=(whom.id,), search="", picks=True), NOW)

    for value in (whom.id, *known.histories[whom.id].touches, *known.listed, *known.candidates):
        module = type(value).__module__
        assert isinstance(value, UUID) or module.startswith("coaching.")

"""Two memories of one human: nothing is lost, nothing invented, nothing comes twice."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.memory import (
    Contact,
    Everything,
    Pick,
    Purpose,
    Reminder,
    ReminderState,
    Settings,
    Silence,
    State,
)
from coaching.memory.settings import Leaves
from coaching.situation import Attempt, Channel, Period, PushBack
from storage.merging.uniting import settled, united
from tests.storage.people import (
    TODAY,
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


def twin(one: Contact, **fields: object) -> Contact:
    return replace(one, id=new_id(), **fields)  # type: ignore[arg-type]  # checked by use


def together(comes: Everything, stays: Everything) -> dict[UUID, object]:
    """Return what both hold then, by id."""
    before = [
        *stays.contacts,
        *stays.touches,
        *stays.silences,
        *stays.reminders,
        *stays.drafts,
        *stays.picks,
    ]
    kept = [one for one in united(comes, stays).values if not isinstance(one, Settings)]
    return {one.id: one for one in (*before, *kept)}


def of(kept: dict[UUID, object], kind: type) -> list[object]:
    return [one for one in kept.values() if isinstance(one, kind)]


def test_a_silence_that_both_tell_of_is_one_with_what_either_knows() -> None:
    here, there = dana(), None
    there = twin(here)
    mine = silence(
        here,
        since=ago(9),
        attempts=(Attempt(Channel.EMAIL, 3), Attempt(None, None)),
        last_attempt=Period(TODAY, TODAY, "today"),
        called_out=False,
        push_back=PushBack.NOT_NOW,
        push_back_words="not now",
        first_thought="",
    )
    other = silence(
        there,
        since=ago(30),
        attempts=(Attempt(Channel.EMAIL, 2), Attempt(Channel.TEXT, 1)),
        last_attempt=None,
        called_out=True,
        push_back=PushBack.STOP,
        push_back_words="stop it",
        first_thought="I bored her",
    )

    kept = together(
        Everything(contacts=(there,), silences=(other,)),
        Everything(contacts=(here,), silences=(mine,)),
    )

    assert of(kept, Silence) == [
        replace(
            mine,
            since=ago(30),
            attempts=(Attempt(Channel.EMAIL, 3), Attempt(None, None), Attempt(Channel.TEXT, 1)),
            called_out=True,
            push_back=PushBack.STOP,
            push_back_words="stop it",
            first_thought="I bored her",
        )
    ]


def test_without_a_date_or_a_push_back_none_is_made_up() -> None:
    here = dana()
    there = twin(here)
    bare = {"last_attempt": None, "push_back": None, "push_back_words": "", "attempts": ()}
    mine, other = silence(here, **bare), silence(there, **bare)

    kept = together(
        Everything(contacts=(there,), silences=(other,)),
        Everything(contacts=(here,), silences=(mine,)),
    )

    assert of(kept, Silence) == [mine]


@pytest.mark.parametrize(
    ("purpose", "fields", "comes"),
    [
        (Purpose.CHECK_IN, {"due_at": ago(5)}, False),
        (Purpose.ASKED, {}, False),
        (Purpose.ASKED, {"due_at": ago(5)}, True),
        (Purpose.ASKED, {"reason": "the other thing"}, True),
        (Purpose.CHECK_IN, {"state": ReminderState.DONE}, True),
    ],
)
def test_a_reminder_that_both_have_comes_once(
    purpose: Purpose, fields: dict[str, object], comes: bool
) -> None:
    here = dana()
    there = twin(here)
    mine = reminder(here, purpose=purpose)
    other = replace(mine, id=new_id(), contact_id=there.id, **fields)

    kept = together(
        Everything(contacts=(there,), reminders=(other,)),
        Everything(contacts=(here,), reminders=(mine,)),
    )

    about = replace(other, contact_id=here.id)
    dropped = replace(about, state=ReminderState.DROPPED, rev=about.rev + 1)
    assert of(kept, Reminder) == [mine, about if comes else dropped]


def test_reminders_about_nobody_are_told_apart_by_their_words() -> None:
    mine, same = reminder(None, purpose=Purpose.ASKED), None
    same = replace(mine, id=new_id(), reason=mine.reason.upper())

    kept = together(Everything(reminders=(same,)), Everything(reminders=(mine,)))

    states = [one.state for one in of(kept, Reminder)]  # type: ignore[attr-defined]
    assert states == [ReminderState.PLANNED, ReminderState.DROPPED]


def test_a_pick_of_one_week_is_one() -> None:
    here = dana()
    there = twin(here)
    mine, other, older = pick(here), pick(there), pick(there, week="2026-W40")

    kept = together(
        Everything(contacts=(there,), picks=(other, older)),
        Everything(contacts=(here,), picks=(mine,)),
    )

    assert of(kept, Pick) == [mine, replace(older, contact_id=here.id)]


@pytest.mark.parametrize("state", [State.WAITING, State.RESTING, State.LET_GO])
def test_where_only_one_side_knows_how_somebody_stands_that_stands(state: State) -> None:
    here = contact(handles=dana().handles)
    there = twin(here, state=state, rests_until=TODAY, notes="sails")

    kept = together(Everything(contacts=(there,)), Everything(contacts=(here,)))
    other_way = together(Everything(contacts=(here,)), Everything(contacts=(there,)))

    assert of(kept, Contact) == [replace(here, state=state, rests_until=TODAY, notes="sails")]
    assert of(other_way, Contact) == [there]


def test_settings_that_were_set_here_stay_and_hours_belong_together() -> None:
    mine = Settings(quiet_from=22, picks=2)
    other = Settings(zone="Asia/Tokyo", quiet_from=20, quiet_until=6, picks=5, reminders=False)

    assert settled(other, mine) == Settings(
        zone="Asia/Tokyo", quiet_from=22, quiet_until=9, picks=2, reminders=False
    )
    assert settled(Settings(), mine) == mine
    assert settled(other, Settings()) == other
    assert united(Everything(settings=other), Everything()).values == (other,)
    assert united(Everything(), Everything(settings=mine)).values == ()


@pytest.mark.parametrize(
    ("there", "here", "then"),
    [
        ("words", "style", "words"),
        ("style", "nothing", "nothing"),
        ("nothing", "words", "nothing"),
        ("words", "words", "words"),
    ],
)
def test_nothing_leaves_that_was_not_agreed_to_on_both_sides(
    there: str, here: str, then: str
) -> None:
    settings = (Settings().letting(Leaves(one), "api.example") for one in (there, here, then))

    assert settled(next(settings), next(settings)) == next(settings)


def test_a_yes_to_another_server_is_none() -> None:
    there, here = (
        Settings().letting(Leaves.WORDS, host) for host in ("one.example", "two.example")
    )

    assert settled(there, here) == Settings()


NAMES = st.lists(st.sampled_from(["Dana Cole", "Ravi Menon", "Ana Lee", "Bo"]), unique=True)


@given(mine=NAMES, theirs=NAMES, same=st.booleans())
def test_whatever_there_is_nothing_is_lost(mine: list[str], theirs: list[str], same: bool) -> None:
    here, there = _life(mine, same), _life(theirs, same)

    kept = together(there, here)

    assert len(of(kept, Contact)) == len({*mine, *theirs}) if same else True
    known = {one.id for one in of(kept, Contact)}  # type: ignore[attr-defined]
    assert {one.contact_id for one in of(kept, Reminder)} <= known  # type: ignore[attr-defined]
    ahead = [one for one in of(kept, Reminder) if one.state is ReminderState.PLANNED]  # type: ignore[attr-defined]
    assert len(ahead) == len({one.contact_id for one in ahead})  # type: ignore[attr-defined]
    touches = len(here.touches) + len(there.touches)
    assert len([one for one in kept.values() if type(one).__name__ == "Touch"]) == touches


def _life(names: list[str], reachable: bool) -> Everything:
    people = [
        contact(name, handles=dana().handles[:0] if not reachable else _mail(name))
        for name in names
    ]
    return Everything(
        contacts=tuple(people),
        touches=tuple(touch(one, text=f"{one.id}") for one in people),
        reminders=tuple(reminder(one, purpose=Purpose.CHECK_IN) for one in people),
        drafts=tuple(draft(one) for one in people),
        silences=tuple(silence(one) for one in people),
    )


def _mail(name: str) -> tuple[object, ...]:
    return (replace(dana().handles[0], value=f"{name.replace(' ', '.').lower()}@example.org"),)

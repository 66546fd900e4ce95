"""Two people: nothing of one is ever visible to or changeable by the other."""

from dataclasses import replace

import pytest

from coaching.memory import Kept, Needs, Put, Remove, Settings, State
from coaching.person import Person
from storage.errors import Refused
from storage.store import Memory
from tests.storage.people import NOW, contact, dana, draft, pick, reminder, silence, touch

ALL = Needs(names=("Dana Cole", "Dana", "Dee"), search="", picks=True, reminders=True)


def filled() -> dict[str, Kept]:
    """Return one value of each kind, about the same contact."""
    whom = dana()
    return {
        "contact": replace(whom, state=State.ACTIVE),
        "touch": touch(whom),
        "silence": silence(whom),
        "draft": draft(whom),
        "reminder": reminder(whom),
        "pick": pick(whom),
    }


@pytest.fixture
async def theirs(ana: Memory) -> dict[str, Kept]:
    """Return what Ana keeps."""
    values = filled()
    person = Person(text="only Ana said this")
    await ana.commit(person, 0, [Put(one) for one in (Settings(picks=1), *values.values())])
    return values


async def test_nothing_of_another_person_is_visible(
    ana: Memory, ben: Memory, theirs: dict[str, Kept]
) -> None:
    empty = await ben.known(Needs(), NOW)
    whom = theirs["contact"]
    asked = ALL | Needs(ids=(whom.id,), search="dana")  # type: ignore[union-attr]  # a contact

    known = await ben.known(asked, NOW)

    assert known == replace(empty, found=dict.fromkeys(asked.names, ()))
    assert (await ben.everything()).contacts == ()
    assert (await ben.stand()).person == Person()
    assert (await ana.known(ALL, NOW)).total == 1


@pytest.mark.parametrize("kind", list(filled()))
async def test_a_value_of_another_person_can_be_neither_overwritten_nor_removed(
    ana: Memory, ben: Memory, theirs: dict[str, Kept], kind: str
) -> None:
    before = await ana.everything()
    own = contact("Somebody Else")
    about = {} if kind == "contact" else {"contact_id": own.id}
    stolen = replace(theirs[kind], **about)  # type: ignore[type-var]  # a dataclass each

    with pytest.raises(Refused):
        await ben.commit(Person(), 0, [Put(own), Put(stolen)])
    with pytest.raises(Refused):
        await ben.add([own, stolen])
    await ben.commit(Person(), 0, [Remove(stolen), Remove(theirs[kind])])

    assert await ana.everything() == before
    assert (await ben.everything()).contacts == ()


@pytest.mark.parametrize("kind", [kind for kind in filled() if kind != "contact"])
async def test_nothing_can_be_tied_to_another_persons_contact(
    ana: Memory, ben: Memory, theirs: dict[str, Kept], kind: str
) -> None:
    before = await ana.everything()
    fresh = replace(theirs[kind], id=dana().id)  # type: ignore[type-var]  # a dataclass each

    with pytest.raises(Refused):
        await ben.commit(Person(), 0, [Put(fresh)])

    assert await ana.everything() == before


async def test_forgetting_and_settings_are_ones_own(
    ana: Memory, ben: Memory, theirs: dict[str, Kept]
) -> None:
    before = await ana.everything()

    await ben.commit(Person(text="Ben"), 0, [Put(Settings(picks=5)), Remove(Settings())])
    await ben.forget()

    assert await ana.everything() == before
    assert (await ana.stand()).person.text == "only Ana said this"


async def test_two_people_may_know_somebody_of_the_same_name(ana: Memory, ben: Memory) -> None:
    for memory in (ana, ben):
        whom = contact("Dana Cole")
        await memory.commit(Person(), 0, [Put(whom)])
        known = await memory.known(Needs(names=("dana cole",)), NOW)

        assert known.found == {"dana cole": (whom.id,)}
        assert known.total == 1

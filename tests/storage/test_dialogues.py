"""Every dialogue, turn by turn, kept in a database: what comes back is what was said."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, time
from itertools import count
from pathlib import Path
from uuid import UUID

from coaching.memory import Contact, Needs, Reminder, Silence, Touch
from coaching.messages import Choice, Choices, Chose, Said
from coaching.turn import Turn
from prompts import Book
from storage.codec import person_packed, person_unpacked
from storage.sealing import Keyring
from storage.store import Identity, Store
from tests.dialogue import FOLDER, read
from tests.notebook import Notebook
from tests.storage.people import NOW

BOOK = Book.open()


def turns(path: Path, notebook: Notebook) -> Iterator[Turn]:
    """Run a dialogue on a notebook, one turn after the other."""
    offered: list[Choice] = []
    for one in read(path):
        taken = [choice for number, choice in enumerate(offered, 1) if one.said == str(number)]
        incoming = Chose(taken[0].key) if taken else Said(one.said)
        outcome = notebook.say(incoming, datetime.combine(one.today, time(12), UTC), BOOK)
        parts = [part for part in outcome.outgoing if isinstance(part, Choices)]
        offered = [choice for part in parts for choice in part.choices]
        yield outcome


def counting(person: int) -> Callable[[], UUID]:
    """Return a source of ids that no other person's are among."""
    numbers = count(person << 64)
    return lambda: UUID(int=next(numbers))


def dialogues() -> list[Path]:
    return sorted(FOLDER.glob("*.md"))


async def test_what_a_dialogue_leads_to_is_kept_turn_by_turn(file: str, keyring: Keyring) -> None:
    store = await Store.open(file, keyring)
    for number, path in enumerate(dialogues()):
        notebook = Notebook()
        notebook.new_id = counting(number)
        memory = store.memory(await store.person(Identity("console", "", path.stem)))
        for rev, outcome in enumerate(turns(path, notebook)):
            await memory.commit(outcome.person, rev, outcome.changes)

            assert (await memory.stand()).person == outcome.person, path.stem
        kept = await memory.everything()
        assert set(kept.contacts) == set(notebook.all(Contact)), path.stem
        assert set(kept.touches) == set(notebook.all(Touch)), path.stem
        assert set(kept.silences) == set(notebook.all(Silence)), path.stem
        assert set(kept.reminders) == set(notebook.all(Reminder)), path.stem
        known = await memory.known(Needs(ids=tuple(one.id for one in kept.contacts)), NOW)
        for whom in kept.contacts:
            assert known.histories[whom.id] == notebook.history(whom), path.stem
    await store.close()


def test_wherever_a_dialogue_leads_a_person_comes_back_equal() -> None:
    for path in dialogues():
        for outcome in turns(path, Notebook()):
            assert person_unpacked(person_packed(outcome.person)) == outcome.person, path.stem

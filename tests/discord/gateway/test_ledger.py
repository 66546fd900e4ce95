"""How far things are kept: never past what is not, over sessions and in any order."""

import random

from bot.discord.gateway.ledger import Entry, Ledger
from storage.gateway import Heard, Position


def at(sequence: int, session: str = "one") -> Position:
    return Position(session, sequence, f"wss://{session}")


def opened(ledger: Ledger, sequence: int, heard: Heard | None = None) -> Entry:
    entry = ledger.opens(sequence, heard)
    assert entry is not None
    return entry


def test_nothing_is_resumed_before_there_is_a_session() -> None:
    ledger = Ledger()
    assert ledger.kept is None
    assert ledger.resumable is None
    assert ledger.opens(1) is None


def test_it_goes_past_what_is_kept_and_no_further() -> None:
    ledger = Ledger()
    ledger.begins(at(1))
    two, three, four = (opened(ledger, number) for number in (2, 3, 4))
    ledger.closes(three)
    assert ledger.kept == at(1)
    ledger.closes(two)
    assert ledger.kept == at(3)
    assert ledger.waiting == 1
    ledger.closes(four)
    assert ledger.kept == ledger.resumable == at(4)


def test_what_is_replayed_is_not_taken_twice() -> None:
    ledger = Ledger(at(7))
    assert ledger.opens(7) is None
    opened(ledger, 8)
    assert ledger.opens(8) is None
    assert ledger.resumable == at(7)


def test_numbers_may_be_left_out() -> None:
    ledger = Ledger(at(7))
    ledger.closes(opened(ledger, 12))
    assert ledger.kept == at(12)


def test_a_new_session_is_written_once_nothing_of_the_old_one_is_open() -> None:
    ledger = Ledger()
    ledger.begins(at(1))
    old = opened(ledger, 2)
    ledger.ends()
    assert ledger.resumable is None
    assert ledger.opens(3) is None
    ledger.begins(at(1, "two"))
    new = opened(ledger, 2)
    ledger.closes(new)
    assert ledger.kept == at(1)
    assert ledger.resumable == at(1, "two")
    ledger.closes(old)
    assert ledger.kept == at(2, "two")


def test_messages_are_told_in_their_order() -> None:
    told: list[int] = []
    ledger = Ledger(at(0), lambda heard: told.append(heard.message))
    entries = [opened(ledger, number, Heard("c", "a", number)) for number in range(1, 100)]
    random.Random(4).shuffle(entries)
    for done, entry in enumerate(entries):
        ledger.closes(entry)
        open_ones = [one.position.sequence for one in entries[done + 1 :]]
        assert ledger.kept == at(min(open_ones, default=100) - 1)
    assert told == list(range(1, 100))

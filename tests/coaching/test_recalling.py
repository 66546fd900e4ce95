"""Who is meant by a name, and what memory adds to a situation."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest

from coaching.memory import Contact, History, Silence, Source, State, Touch, TouchKind
from coaching.reading.read import read
from coaching.recalling import meant, recalled
from coaching.situation import (
    Attempt,
    Channel,
    Past,
    Period,
    PushBack,
    Side,
    Signal,
    Somebody,
    Tie,
)

TODAY = date(2026, 11, 22)
ADDED = datetime(2025, 3, 1, tzinfo=UTC)


def contact(name: str, number: int = 1, **known: object) -> Contact:
    return replace(Contact(id=UUID(int=number), name=name, added_at=ADDED), **known)  # type: ignore[arg-type]


def of(name: str, number: int = 1, **known: object) -> History:
    return History(contact(name, number, **known))


def silence(**known: object) -> Silence:
    base = Silence(id=UUID(int=50), contact_id=UUID(int=1), since=ADDED)
    return replace(base, **known)  # type: ignore[arg-type]


def touch(day: date, side: Side = Side.USER, **known: object) -> Touch:
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    base = Touch(id=UUID(int=day.toordinal()), contact_id=UUID(int=1), at=at, side=side)
    return replace(base, **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("said", "known", "found"),
    [
        ("Sarah", ["Sarah Chen"], ["Sarah Chen"]),
        ("Sarah Chen", ["Sarah"], ["Sarah"]),
        ("sarah chen", ["Sarah Chen", "Sarah Miller"], ["Sarah Chen"]),
        ("Sarah", ["Sarah Chen", "Sarah Miller"], ["Sarah Chen", "Sarah Miller"]),
        ("Sarah Chen", ["Sarah Miller"], []),
        ("Zoe", ["Zoë Max"], ["Zoë Max"]),
        ("Dr. Amini", ["Amini"], ["Amini"]),
        ("Sara", ["Sarah Chen"], ["Sarah Chen"]),
        ("Ana", ["Ann Lee"], []),
        ("mom", ["Mom"], ["Mom"]),
    ],
)
def test_a_name_means_whoever_is_called_so(said: str, known: list[str], found: list[str]) -> None:
    histories = [of(name, number) for number, name in enumerate(known, 1)]
    match = meant(Somebody(said), histories)
    assert [one.contact.name for one in match.histories] == found


def test_another_circle_of_ties_is_asked_about() -> None:
    known = [of("Sarah Chen", tie=Tie.FORMER_COLLEAGUE)]
    cousin = Somebody("Sarah", role="my cousin Sarah")
    assert meant(cousin, known, Tie.FAMILY).one is None
    assert meant(cousin, known, Tie.FAMILY).histories == tuple(known)
    assert meant(Somebody("Sarah"), known, Tie.FAMILY).one == known[0]
    assert meant(cousin, known, Tie.OTHER).one == known[0]


def test_the_same_name_again_means_the_one_spoken_of() -> None:
    known = [of("Sarah Chen", 1), of("Sarah Miller", 2)]
    assert meant(Somebody("Sarah"), known, spoken_of=UUID(int=2)).one == known[1]
    assert meant(Somebody("Sarah"), known, spoken_of=UUID(int=3)).one is None


def test_an_alias_is_a_name() -> None:
    known = [of("Daniel Cole", aliases=("Dan",))]
    assert meant(Somebody("Dan"), known).one == known[0]


def test_somebody_with_a_history_comes_before_a_line_of_a_list() -> None:
    imported = of("Sarah Miller", 2, source=Source.IMPORTED)
    assert meant(Somebody("Sarah"), [imported, of("Sarah Chen")]).one == of("Sarah Chen")


def test_among_many_namesakes_nobody_is_meant() -> None:
    crowd = [of(f"Sarah {letter}", ord(letter)) for letter in "ABCDE"]
    assert meant(Somebody("Sarah"), crowd).histories == ()


def test_memory_fills_what_the_message_leaves_open() -> None:
    period = Period(date(2026, 10, 1), date(2026, 10, 3), "early October")
    known = silence(attempts=(Attempt(Channel.EMAIL, 2),), last_attempt=period)
    history = History(contact("Sarah", tie=Tie.MENTOR), silences=(known,))
    found = recalled(read("Sarah still hasn't replied", TODAY), history, TODAY)
    assert found.channels == (Channel.EMAIL,)
    assert (found.unanswered_count, found.last_attempt) == (2, period)
    assert found.relationship is Tie.MENTOR


def test_what_the_message_says_wins_and_the_larger_count_holds() -> None:
    known = silence(attempts=(Attempt(Channel.EMAIL, 3), Attempt(Channel.TEXT, None)))
    history = History(contact("Sarah", tie=Tie.MENTOR), silences=(known,))
    said = read("my cousin Sarah ignored two emails and a call, the last one in October", TODAY)
    found = recalled(said, history, TODAY)
    assert found.relationship is Tie.FAMILY
    assert Attempt(Channel.EMAIL, 3) in found.attempts
    assert set(found.channels) == {Channel.EMAIL, Channel.TEXT, Channel.PHONE}
    assert found.unanswered_count == said.unanswered_count


def test_a_callout_is_remembered_for_a_year() -> None:
    said = read("Sarah still hasn't replied", TODAY)
    recent = History(contact("Sarah"), (touch(date(2026, 3, 2), kind=TouchKind.CALLOUT),))
    old = History(contact("Sarah"), (touch(date(2025, 3, 2), kind=TouchKind.CALLOUT),))
    told = History(
        contact("Sarah"),
        silences=(silence(called_out=True, since=datetime(2026, 5, 1, tzinfo=UTC)),),
    )
    assert recalled(said, recent, TODAY).has(Signal.CALLED_OUT)
    assert recalled(said, told, TODAY).has(Signal.CALLED_OUT)
    assert not recalled(said, old, TODAY).has(Signal.CALLED_OUT)


def test_the_day_of_a_callout_that_was_told_is_that_of_the_last_attempt() -> None:
    period = Period(date(2024, 10, 1), date(2024, 10, 3), "two years ago")
    told = History(contact("Sarah"), silences=(silence(called_out=True, last_attempt=period),))
    found = recalled(read("Sarah still hasn't replied", TODAY), told, TODAY)
    assert not found.has(Signal.CALLED_OUT)


@pytest.mark.parametrize(
    ("push_back", "is_open", "holds"),
    [
        (PushBack.STOP, False, PushBack.STOP),
        (PushBack.NO, False, PushBack.NO),
        (PushBack.NOT_NOW, False, None),
        (PushBack.NOT_NOW, True, PushBack.NOT_NOW),
    ],
)
def test_a_no_holds_for_good_and_not_now_as_long_as_the_silence(
    push_back: PushBack, is_open: bool, holds: PushBack | None
) -> None:
    closed = None if is_open else "answered"
    known = silence(push_back=push_back, push_back_words="please stop", outcome=closed)
    history = History(contact("Sarah"), silences=(known,))
    found = recalled(read("Sarah still hasn't replied", TODAY), history, TODAY)
    assert found.push_back is holds


def test_a_new_refusal_wins() -> None:
    said = read("Sarah wrote: please don't contact me again", TODAY)
    found = recalled(said, of("Sarah"), TODAY)
    assert (found.push_back, found.push_back_words) == (said.push_back, said.push_back_words)


def test_who_must_not_be_written_to_is_treated_as_a_stop() -> None:
    found = recalled(
        read("Sarah is silent, two texts", TODAY), of("Sarah", state=State.UNSAFE), TODAY
    )
    assert found.push_back is PushBack.STOP


def test_who_has_died_is_known_to_have_died() -> None:
    found = recalled(read("I miss Sarah", TODAY), of("Sarah", state=State.DECEASED), TODAY)
    assert found.has(Signal.DECEASED)


def test_what_they_brought_is_told_along() -> None:
    found = recalled(read("Sarah is silent", TODAY), of("Sarah", value="taught me to sail"), TODAY)
    assert found.signals[Signal.VALUED] == "taught me to sail"


def test_the_last_answer_is_remembered_with_its_channel_and_how_long_it_took() -> None:
    touches = (
        touch(date(2024, 5, 1)),
        touch(date(2024, 5, 2), Side.CONTACT, channel=Channel.TEXT, kind=TouchKind.REPLY),
    )
    said = read("Sarah still hasn't replied to my two emails", TODAY)
    assert recalled(said, History(contact("Sarah"), touches), TODAY).past == Past(
        date(2024, 5, 2), Channel.TEXT, 1
    )
    alone = History(contact("Sarah"), touches[1:])
    assert recalled(said, alone, TODAY).past == Past(date(2024, 5, 2), Channel.TEXT, None)

"""Whom a text may mention, and how somebody wrote before: what a model's voice is asked with."""

import pytest

from coaching.memory import Put
from coaching.situation import Side
from storage.calling import Named
from storage.mentioning import mentioned, spoken
from storage.store import Memory
from tests.storage.people import contact, touch

WILL = Named(b"w", "active", ("will smith",), 0)
JOSE = Named(b"j", "active", ("dr",), 0), Named(b"k", "active", ("jose nunez ruiz", "pepe"), 0)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("texted dana's brother", {"Dana Cole"}),
        ("DANA said no", {"Dana Cole"}),
        ("ask dee about it", {"Dana Cole"}),
        ("the Coles are away, and cole too", {"Dana Cole"}),
        ("saw O’Neil there", {"Mary-Ann O'Neil"}),
        ("and mary-ann, too", {"Mary-Ann O'Neil"}),
        ("Dana and Mary-Ann both", {"Dana Cole", "Mary-Ann O'Neil"}),
        ("nobody you know", set()),
        ("", set()),
    ],
)
async def test_whoever_a_text_may_mention_is_found(ana: Memory, text: str, names: set[str]) -> None:
    people = [contact("Dana Cole", aliases=("Dee",)), contact("Mary-Ann O'Neil")]
    await ana.commit((await ana.stand()).person, 0, map(Put, people))

    assert {one.name for one in await ana.mentioned(text)} == names


async def test_nobody_is_mentioned_to_whom_nobody_is_known(ana: Memory) -> None:
    assert await ana.mentioned("texted Dana") == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [("i will write", []), ("Will you see", [b"w"]), ("will smith", [b"w"]), ("WILL", [b"w"])],
)
def test_an_everyday_word_is_a_name_where_it_is_written_like_one(
    text: str, found: list[bytes]
) -> None:
    assert list(mentioned(text, [WILL, *JOSE])) == found


def test_marks_do_not_hide_a_name() -> None:
    assert list(mentioned("JOSÉ!", JOSE)) == list(mentioned("pepe…", JOSE)) == [b"k"]
    assert not spoken("doctor").has("dr")


async def test_own_words_are_the_users_and_the_newest_first(ana: Memory, ben: Memory) -> None:
    dana, rosa = contact("Dana Cole"), contact("Rosa Lind")
    touches = [
        touch(dana, 5, text="older"),
        touch(rosa, 1, text="newest"),
        touch(dana, 3, text="newer"),
        touch(dana, 2, text="hers", side=Side.CONTACT),
        touch(dana, 2, text=""),
    ]
    await ana.commit((await ana.stand()).person, 0, map(Put, (dana, rosa, *touches)))

    assert await ana.own_words(2) == ("newest", "newer")
    assert await ben.own_words(2) == ()

"""Whether the one a message is about has died, and not somebody of theirs."""

import pytest

from coaching.reading.told.death import death
from coaching.situation import Somebody

HAROLD = Somebody("Harold Finch", pronoun="he")
MOM = Somebody("mom", named=False)


@pytest.mark.parametrize(
    ("text", "contact", "words"),
    [
        ("I found out Harold passed away in October", HAROLD, "Harold passed away"),
        ("his daughter told me Harold has died", HAROLD, "Harold has died"),
        ("Harold Finch is dead", HAROLD, "Harold Finch is dead"),
        ("we lost Harold to cancer", HAROLD, "lost Harold to cancer"),
        ("I missed Harold's funeral", HAROLD, "Harold's funeral"),
        ("my mom died last week", MOM, "my mom died"),
        ("mom passed away on tuesday", MOM, "mom passed away"),
        ("Harold's wife died", HAROLD, None),
        ("his mom died", MOM, None),
        ("Dana's mom died", MOM, None),
        ("I'm afraid Harold died", HAROLD, None),
        ("what if Harold is dead", HAROLD, None),
        ("Harold died laughing", HAROLD, None),
        ("Harold is dead to me lol", HAROLD, None),
        ("my lost Harold text", HAROLD, None),
        ("somebody died", None, None),
    ],
)
def test_death(text: str, contact: Somebody | None, words: str | None) -> None:
    assert death(text, contact) == words

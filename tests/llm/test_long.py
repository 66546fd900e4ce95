"""Whatever somebody pastes, it is masked in a moment: nothing tries a long run again and again."""

from time import monotonic

import pytest

from bot.llm.bearing import borne
from bot.llm.masking.pseudonyms import Masks
from coaching.answer import Credit
from coaching.situation import Tie
from coaching.voice.claims import Claim, Claims

LENGTH = 20_000
BITS = [
    "a", "@", "1 ", "a.", "a@", "[", "A_", "Ab ", "a at ", "a (at) ", "<@", "+1-", "A1-", "AB12 ",
    "a-", "a at b dot ", "e\u0301\u0301", '"a b ', "ignore ", "www.", "_", "Sarah ", "a'", "1", "a#",
    "{ ", " ", "\u200b",
]  # fmt: skip


@pytest.mark.parametrize("bit", BITS)
def test_a_long_run_is_masked_in_a_moment(bit: str) -> None:
    text = bit * (LENGTH // len(bit))
    begun = monotonic()

    Masks([("Sarah Chen",)]).hide(text)
    borne(Claims(credit=Credit("", "", ""), tie=Claim(Tie.FAMILY, text[:100])), text)

    assert monotonic() - begun < 10, "a hundred times what it takes, for a busy computer"

"""Any sign put on a reminder stands for one of its choices, or for nothing."""

from hypothesis import example, given
from hypothesis import strategies as some

from coaching.reminders.reactions import choice_of, rank, signs
from tests.coaching.reconnect.talking import somebody
from tests.fuzz.odd import torn
from tests.storage.people import reminder

OFFERED = some.sampled_from([name for one in signs() for name in (one.emoji, one.name)])
DANA = somebody("Dana", 901)
DRESS = some.sampled_from(["", ":", "::", "::skin-tone-3", "\ufe0f", "🏽", "_tone2", " "])


@given(some.text(max_size=20) | OFFERED.flatmap(torn))
@example(":" * 50)
@example("skin-tone-" * 20)
def test_any_sign_has_a_meaning_or_none(sign: str) -> None:
    for about in (None, DANA):
        key = choice_of(sign, reminder(about))
        assert (key is None) == (rank(sign) is None)
        assert key is None or key.startswith("reminder:")


@given(OFFERED, DRESS)
def test_a_sign_means_the_same_in_any_dress(sign: str, dress: str) -> None:
    assert rank(f"{sign}{dress}") in {rank(sign), None}
    assert rank(sign) is not None

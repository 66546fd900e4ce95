"""What a strong model reads in a rambling story is taken in whole; what a weak one makes up is not."""

import pytest

from coaching.reading.read import read
from coaching.voice.merging import merged
from evals.cases import TODAY
from evals.stories import claims
from tests.coaching.voice.rambling import MADE_UP, TOLD, Row


@pytest.mark.parametrize(("text", "row"), TOLD, ids=range(len(TOLD)))
def test_nothing_right_is_refused(text: str, row: Row) -> None:
    found = merged(read(text, TODAY), claims(row), TODAY)
    assert found.refused == ()
    counts = [count for count, _, _ in row.get("unanswered", ())]
    assert not counts or found.situation.unanswered_count == sum(counts)


@pytest.mark.parametrize(("story", "row"), MADE_UP, ids=range(len(MADE_UP)))
def test_what_the_words_do_not_say_is_refused(story: int, row: Row) -> None:
    text, _ = TOLD[story]
    assert merged(read(text, TODAY), claims(row), TODAY).refused == tuple(row)

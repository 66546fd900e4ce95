"""A right reading loses nothing on its way in: stories the coach reads wrong alone, and all others."""

from pathlib import Path

import pytest

from coaching.coach import coach
from coaching.phrases import seeded
from coaching.reading.read import read
from coaching.voice.merging import merged
from coaching.voice.wishes import Answers
from evals import cases, stories
from evals.cases import TODAY, SituationCase
from evals.checks import Judged, checks
from evals.stories import Story
from prompts import Book
from tests.coaching.voice.labels import labelled

STORIES = stories.stories()
CASES = cases.read(Path(stories.__file__).parent / "cases").situations
BOOK = Book.open()


def test_there_are_stories_and_the_coach_alone_gets_each_of_them_wrong() -> None:
    assert len(STORIES) >= 16
    for story in STORIES:
        alone = stories.judged(story, BOOK, helped=False)
        assert not all(one.right for one in alone), story.case.id


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.case.id)
def test_a_right_reading_makes_every_field_and_the_action_right(story: Story) -> None:
    for one in stories.judged(story, BOOK, helped=True):
        assert one.right, f"{one.figure}: expected {one.expected}, got {one.got}"


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.case.id)
def test_nothing_of_a_right_reading_is_refused(story: Story) -> None:
    found = merged(read(story.case.text, TODAY), story.reading, TODAY)
    assert (found.refused, found.credited) == ((), True)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_where_the_coach_is_right_alone_a_right_reading_leaves_it_so(case: SituationCase) -> None:
    def wrong(answers: Answers) -> set[str]:
        made = coach(case.text, TODAY, BOOK, seeded(case.text), answers)
        return {one.figure for one in checks(Judged(case, made)) if not one.right}

    helped = Answers(readings={case.text: labelled(case)})
    assert wrong(helped) <= wrong(Answers())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_nothing_that_labels_say_is_refused(case: SituationCase) -> None:
    assert merged(read(case.text, TODAY), labelled(case), TODAY).refused == ()


def test_the_labels_make_readings_worth_the_name() -> None:
    readings = [labelled(case) for case in CASES]
    assert sum(bool(one.unanswered) for one in readings) > len(CASES) / 2
    assert sum(one.last_attempt is not None for one in readings) > len(CASES) / 2

"""Days worth a hello."""

from datetime import date

import pytest

from coaching.picks.dates import Coming, coming_up
from tests.coaching.picks.world import TODAY, person


@pytest.mark.parametrize(
    ("birthday", "today", "days"),
    [
        ("1980-11-23", TODAY, 0),
        ("--12-03", TODAY, 10),
        ("--12-04", TODAY, None),
        ("--11-22", TODAY, None),
        ("--01-02", date(2026, 12, 30), 3),
        ("1984-02-29", date(2027, 2, 25), 3),
        ("1984-02-29", date(2028, 2, 25), 4),
    ],
)
def test_a_birthday_within_ten_days(birthday: str, today: date, days: int | None) -> None:
    found = coming_up(person(birthday=birthday), today)
    assert found == (None if days is None else Coming("birthday", days))


@pytest.mark.parametrize(
    ("notes", "found"),
    [
        ("wedding anniversary 3 December", Coming("wedding anniversary", 10)),
        ("Anniversary: Nov 25th", Coming("anniversary", 2)),
        ("her birthday is on the 30 of November", Coming("birthday", 7)),
        ("name day 24 Nov. Likes tea", Coming("name day", 1)),
        ("wedding anniversary 3 June", None),
        ("moved on 25 November", None),
        ("her son's birthday 25 November", None),
        ("husband's birthday 25 November", None),
        ("late wife, wedding anniversary 25 November", None),
        ("wedding anniversary 25 November, divorced", None),
        ("birthday 45 November", None),
        ("2 birthday cakes", None),
        ("likes birthday cake", None),
        ("", None),
    ],
)
def test_a_yearly_day_in_the_notes_counts_where_it_is_theirs_and_glad(
    notes: str, found: Coming | None
) -> None:
    assert coming_up(person(notes=notes), TODAY) == found

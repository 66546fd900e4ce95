"""Pictures in a terminal: characters alone, within its width."""

from collections.abc import Callable

import pytest
from rich.cells import cell_len

from bot.pictures.characters import drawn
from coaching.messages import Picture
from tests.bot.pictures.drawings import ALL, a_sphere, a_tide, a_week


@pytest.mark.parametrize("wide", [20, 40, 41, 60, 88])
@pytest.mark.parametrize("made", ALL)
def test_a_drawing_stays_within_the_terminal(made: Callable[[], Picture], wide: int) -> None:
    lines = drawn(made().drawing, wide).splitlines()

    assert all(cell_len(line) <= max(wide, 40) for line in lines)
    assert not any("\x1b" in line for line in lines)


def test_a_tide_has_theirs_above_the_water_and_yours_below() -> None:
    lines = drawn(a_tide().drawing, 88).splitlines()
    bed = next(number for number, line in enumerate(lines) if line.startswith("───"))
    above, below = "\n".join(lines[3:bed]), "\n".join(lines[bed + 1 :])

    assert "◆" in above
    assert "◎" in above
    assert "█" in above
    assert "●" not in above
    assert "●" in below
    assert "○3×" in below
    assert lines[-1].endswith("today")
    assert "2025" in lines[-1]
    assert "● you wrote   ◆ Dana wrote   ◎ you talked   ○ roughly then" in lines


def test_a_sphere_names_its_rings_and_who_is_on_them() -> None:
    said = drawn(a_sphere().drawing, 88)

    assert ")   near        ● Ife" in said
    assert "◉ Lena" in said
    assert "◉ an answer is waited for" in said
    assert "left in peace: " in said
    assert "more people" in said


def test_a_week_has_seven_lines_and_a_dot_for_a_quiet_day() -> None:
    lines = drawn(a_week().drawing, 60).splitlines()

    assert "Wed 18   ·" in lines
    assert any(line.startswith("today    ◆ Priya") for line in lines)
    assert "this week's picks: Ana (done), Noa, Ines" in lines

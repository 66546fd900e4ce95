"""docs/coaching.md tells of every action, label, alarm and row, and of no figure that is not so."""

import re

import pytest

from coaching.answer import Action, Alarm, Label
from coaching.deciding import TABLE
from coaching.picks import weights
from coaching.situation import PushBack
from evals.__main__ import OWN_CASES
from evals.cases import read
from evals.metrics import Share
from evals.score import STORIES, Figure, score
from prompts import Book
from tests.docs import decisions

PAGE = decisions.PAGE.read_text(encoding="utf-8")
BOOK = Book.open()
REASONS = ("Measured", "measured", "Rule of thumb", "rule of thumb", "Manners", "manners")
UNREASONED = {Action.NONE, Action.CRISIS_SAFETY, Action.ASK_CLARIFYING_QUESTION}
CITED = re.compile(r"\b([A-Z]\w+)(?:,? (?:and|Rim|others)[\w ,]*)?,? (20\d\d)\b")


def section(heading: str) -> str:
    found = re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#|\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert found, f"docs/coaching.md has no heading {heading}"
    return found[1]


def test_the_rows_are_those_of_the_table() -> None:
    assert decisions.renewed(PAGE) == PAGE, "`make fix` renews them"
    assert decisions.unsaid(PAGE) == [], "say when they hold"


@pytest.mark.parametrize("action", Action)
def test_every_action_has_its_paragraph(action: Action) -> None:
    assert section(f"`{action}`").strip()


@pytest.mark.parametrize("action", [one for one in Action if one not in UNREASONED])
def test_what_an_action_rests_on_is_told(action: Action) -> None:
    assert any(one in section(f"`{action}`") for one in REASONS)


@pytest.mark.parametrize("label", Label)
def test_every_label_is_told(label: Label) -> None:
    assert f"| `{label}` |" in section("The look in the mirror")


@pytest.mark.parametrize("push_back", PushBack)
def test_every_push_back_is_told(push_back: PushBack) -> None:
    assert f"| `{push_back}` |" in section("When they push back")


@pytest.mark.parametrize("alarm", Alarm)
def test_every_alarm_is_told(alarm: Alarm) -> None:
    assert f"| `{alarm}` |" in section("Safety")


def test_whatever_the_coach_cites_stands_on_the_page_with_its_limit() -> None:
    keys = [f"reply/steps/why/{action}" for action in Action]
    keys += [f"reconnect/help/evidence/{name}" for name in ("hello", "one_step", "waiting")]
    keys += [f"reconnect/help/evidence/{name}" for name in ("voice", "silence", "reframe")]
    texts = [phrase.text for key in keys for phrase in BOOK.phrases(key)]
    named = {name for text in texts for name, _ in CITED.findall(text)}
    measured = section("What has been measured")

    assert {"Liu", "Kooti", "Park", "Aknin", "Sharma", "Kruger"} <= named
    assert [name for name in sorted(named) if name not in measured] == []


def test_the_numbers_behind_picks_are_judgements_here_and_there() -> None:
    assert weights.__doc__ is not None
    assert "judgements" in weights.__doc__
    assert "judgements" in section("A hello a week")


def test_every_number_of_days_to_wait_is_told_with_its_reason() -> None:
    told = re.findall(
        r"^\| (\d+)(?: to (\d+))? \|", section("Days, and where they come from"), re.M
    )
    ranges = [range(int(low), int(high or low) + 1) for low, high in told]
    waits = {row.timing.rest for row in TABLE} | {row.timing.act_in for row in TABLE} - {0}

    assert [days for days in sorted(waits - {0}) if not any(days in one for one in ranges)] == []


def test_no_figure_on_the_page_is_better_than_what_is_measured() -> None:
    figures = score(read(OWN_CASES), BOOK).figures
    told = re.findall(r"\(`([^`]+)`\) \| ([^|]+) \| ([^|]*)\|", section("How well it reads"))

    assert len(told) == 10
    for name, plain, story in told:
        assert share(plain) <= share_of(figures[name]), name
        if story.strip():
            assert share(story.strip()) <= share_of(figures[f"{STORIES}, {name}"]), name


def share(told: str) -> float:
    right, _, of = told.partition(" of ")
    return int(right) / int(of)


def share_of(figure: Figure) -> float:
    assert isinstance(figure, Share)
    return figure.part / figure.whole

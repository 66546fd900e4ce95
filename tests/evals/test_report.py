"""The table, the failures and the drafts say what the checks found."""

from pathlib import Path

import pytest

from coaching.answer import Action, Answer, Decision, Draft
from coaching.situation import Channel, Situation
from evals.cases import Cases, SituationCase, TextCase, read
from evals.checks import Check, Judged
from evals.metrics import Run, Share
from evals.report import failures, layout, table, written
from evals.score import Score, score
from evals.texts import text_checks
from prompts import Book

CASE = SituationCase("t1", "wrote\nto Ada", {"contact": "Ada"})
DRAFT = Draft(Channel.TEXT, "Ada, the pears are ripe.", blanks=("a true detail",))
JUDGED = Judged(CASE, Answer(Situation(""), Decision(Action.LET_GO, "row"), drafts=(DRAFT,)))
SCORE = Score(
    Cases("small", (CASE,)),
    (JUDGED,),
    (Check("contact", "t1", False, "Ada", []), Check("channels", "t1", True)),
    {"contact": Share(3, 4), "forbidden, others": Share(9, 10), "blanks a draft, mean": 1.0},
    Run(("the", "pears"), ("t1", "t2")),
)


def test_the_table_has_a_column_a_folder_and_shows_faults_where_none_is_the_aim() -> None:
    lines = {
        line.split("  ")[1]: line.split()[-3:] for line in table([SCORE]) if line.startswith("  ")
    }
    assert lines["contact"] == ["75.0", "%", "3/4"]
    assert lines["forbidden, others"] == ["10.0", "%", "1/10"]
    assert lines["blanks a draft, mean"][-1] == "1.000"
    assert "channels" not in lines


def test_only_the_figures_asked_for_are_shown() -> None:
    shown = "\n".join(table([SCORE], only="contact"))
    assert "contact" in shown
    assert "forbidden" not in shown
    assert list(failures(SCORE, only="channels")) == []


def test_a_failure_shows_the_case_what_was_expected_what_came_and_the_text() -> None:
    assert list(failures(SCORE)) == [
        "small t1 · contact",
        "    expected Ada",
        "    got      []",
        "    text     wrote to Ada",
    ]


def test_drafts_are_shown_with_their_blanks_and_the_words_that_recur() -> None:
    shown = "\n".join(written(SCORE))
    assert "t1 · let_go · text" in shown
    assert "Ada, the pears are ripe." in shown
    assert "blank: a true detail" in shown
    assert shown.endswith("longest shared run, 2 words, in t1, t2:\n    the pears")


@pytest.mark.parametrize(
    ("source", "label", "text", "figure"),
    [
        ("sms_spam", "ham", "ok see you at six then", "salesy: sms_spam ham mistaken"),
        ("email_intent", "Yes", "Can you call me?", "request: email_intent Yes caught"),
        ("email_intent", "other", "Can you call me?", None),
        ("unknown", "ham", "ok", None),
    ],
)
def test_a_text_is_asked_what_its_set_is_for(
    source: str, label: str, text: str, figure: str | None
) -> None:
    made = list(text_checks({source: (TextCase("x:1", text, label),)}))
    assert [(check.figure, check.right) for check in made] == ([(figure, True)] if figure else [])


def test_every_figure_of_a_whole_run_has_its_line_in_the_table() -> None:
    own = read(Path(__file__).parents[2] / "evals" / "cases")
    from_layout = {line.figure for _, lines in layout() for line in lines}
    made = score(Cases("own", own.situations[:20], own.messages[:5]), Book.open())
    assert set(made.figures) <= from_layout
    assert made.figures["mean of fields"] is not None

"""The page, the dashboard and the alerts speak of figures that exist, and of all of them."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from bot.watching import labels
from bot.watching.metrics import Figures
from bot.watching.watcher import Accepted, Asked, Sent, Worked
from storage.stock import Box, Stock
from tests.watching.test_metrics import ABOUT, ANA, NOW

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/stat").exists(), reason="a process tells its own figures on Linux alone"
)

DOCS = Path(__file__).parents[2] / "docs"
BOARD = json.loads((DOCS / "dashboard.json").read_text("utf-8"))
RULES = yaml.safe_load((DOCS / "alerts.yaml").read_text("utf-8"))

THEIRS = {"job", "instance", "le"}
"""What Prometheus itself tells figures apart by."""

_ROW = re.compile(r"^\| `(\w+)` \| (\w+) \| ([^|]*)\| ", re.MULTILINE)
_FIGURE = re.compile(r"\b(?:second_thought|process)_\w+|\bup\b")
_CHOSEN = re.compile(r"(\w+)\{([^}]*)\}")
_PAIR = re.compile(r'(\w+)\s*(?:=~|=|!=|!~)\s*"([^"]*)"')
_GROUPED = re.compile(r"\b(?:by|on|without) \(([^)]*)\)")


def kinds() -> dict[str, tuple[str, frozenset[str]]]:
    """Return every figure there is: its kind, and what it is told apart by."""
    made = Figures(ABOUT, ["slack"])
    made(Accepted(platform="slack", kind="said", new=True))
    made(
        Worked(
            person=ANA,
            platform="slack",
            kind="said",
            seqs=(),
            outcome="answered",
            waited=0,
            took=1,
            model=1,
        )
    )
    made(Sent(id=ANA, platform="slack", kind="reply", outcome="shown", took=1, age=1))
    made(Asked(prompt="say", model="x", outcome="used", took=1))
    stock = Stock(inbox=Box(), outbox=Box(), overdue=0, people=0, installations={"slack": 1})
    made.written(stock, dict.fromkeys(labels.PARTS, "ok"), NOW)
    found = {}
    for family in made.registry.collect():
        apart = {label for one in family.samples for label in one.labels} - {"le"}
        name = f"{family.name}_total" if family.type == "counter" else family.name
        found[name] = (family.type, frozenset(apart))
    return found


FIGURES = kinds()
"""By name, as the page has them."""

SERIES = {
    **{name: apart for name, (_, apart) in FIGURES.items()},
    **{
        f"{name}_{part}": apart
        for name, (kind, apart) in FIGURES.items()
        if kind == "histogram"
        for part in ("bucket", "count", "sum")
    },
    "up": frozenset[str](),
}
"""What can be asked for: the label names of each."""


def expressions() -> Iterator[str]:
    """Yield every expression of the dashboard and of the alerts."""
    for panel in BOARD["panels"]:
        for target in panel["targets"]:
            yield target["expr"]
    for group in RULES["groups"]:
        for rule in group["rules"]:
            yield rule["expr"]


EXPRESSIONS = list(dict.fromkeys(expressions()))


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_an_expression_asks_for_what_there_is(expression: str) -> None:
    named = set(_FIGURE.findall(expression))
    known = set[str]().union(*(SERIES[name] for name in named)) | THEIRS

    assert named
    for name, chosen in _CHOSEN.findall(expression):
        assert {label for label, _ in _PAIR.findall(chosen)} <= SERIES[name] | THEIRS
    for grouped in _GROUPED.findall(expression):
        assert {one.strip() for one in grouped.split(",")} <= known
    for bucket in re.findall(r"\w+_bucket", expression):
        assert "histogram_quantile" in expression, bucket


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_an_expression_chooses_by_words_that_there_are(expression: str) -> None:
    words = {
        "outcome": {*labels.TURNS, *labels.SENDS, *labels.ASKED},
        "kind": {*labels.EVENTS, labels.DUE, *labels.MESSAGES},
        "new": {"yes", "no"},
        "box": {*labels.BOXES},
        "part": {*labels.PARTS},
    }
    for _, chosen in _CHOSEN.findall(expression):
        for label, value in _PAIR.findall(chosen):
            if label in words:
                assert set(value.split("|")) <= words[label]


def test_brackets_are_closed() -> None:
    for text in EXPRESSIONS:
        for opened, closed in ("()", "{}", "[]"):
            assert text.count(opened) == text.count(closed)


def test_the_dashboard_asks_which_prometheus_to_read() -> None:
    variables = {one["name"]: one for one in BOARD["templating"]["list"]}
    assert variables["datasource"]["type"] == "datasource"
    for panel in BOARD["panels"]:
        for one in (panel, *panel["targets"]):
            assert one["datasource"]["uid"] == "${datasource}"


def test_no_panel_covers_another() -> None:
    taken = set[tuple[int, int]]()
    for panel in BOARD["panels"]:
        at = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(at["x"], at["x"] + at["w"])
            for y in range(at["y"], at["y"] + at["h"])
        }
        assert not cells & taken, panel["title"]
        assert at["x"] + at["w"] <= 24
        taken |= cells


def test_the_dashboard_shows_every_figure_that_is_no_detail() -> None:
    shown = " ".join(target["expr"] for panel in BOARD["panels"] for target in panel["targets"])
    details = {"second_thought_installations", "process_max_fds", "process_virtual_memory_bytes"}
    details |= {"process_start_time_seconds"}

    assert {name for name in FIGURES if name not in shown} == details


def test_every_alert_says_what_to_do() -> None:
    for group in RULES["groups"]:
        for rule in group["rules"]:
            assert rule["labels"]["severity"] in {"page", "look"}
            assert rule["annotations"]["summary"]
            assert rule["annotations"]["do"].endswith(".")


def test_the_page_has_every_figure_with_its_kind_and_labels() -> None:
    page = (DOCS / "operating.md").read_text("utf-8").partition("### Every figure")[2]
    told = {
        name: (kind, frozenset(re.findall(r"`(\w+)`", apart)))
        for name, kind, apart in _ROW.findall(page.partition("\n## ")[0])
    }

    assert told == FIGURES

"""What is counted of what is seen, by which words, and in which form it is told."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client.openmetrics.parser import text_string_to_metric_families as open_metrics
from prometheus_client.parser import text_string_to_metric_families as plain

from bot.watching import labels
from bot.watching.metrics import Figures
from bot.watching.watcher import Accepted, Asked, Seen, Sent, Worked
from prompts.asking import open_prompts
from storage.stock import Box, Stock

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ANA = UUID(int=1)
ABOUT = {"version": "1", "python": "3", "database": "sqlite"}
EMPTY = Stock(inbox=Box(), outbox=Box(), overdue=0, people=0, installations={})
OPEN_METRICS = "application/openmetrics-text;version=1.0.0,text/plain;version=0.0.4;q=0.5"

SAID = Accepted(platform="slack", kind="said", new=True)
ANSWERED = Worked(
    person=ANA,
    platform="slack",
    kind="said",
    seqs=(1,),
    outcome="answered",
    waited=2,
    took=0.5,
    model=0.4,
)
SHOWN = Sent(id=ANA, platform="slack", kind="reply", outcome="shown", took=0.1, age=0.2)
USED = Asked(
    prompt="read (0123456789ab)",
    model="tiny",
    outcome="used",
    took=1.5,
    tokens_in=100,
    tokens_out=20,
)


def figures(*seen: Seen) -> Figures:
    made = Figures(ABOUT, ["slack"])
    for one in seen:
        made(one)
    return made


def told(of: Figures, stock: Stock | None = EMPTY, parts: Mapping[str, str] | None = None) -> str:
    return of.written(stock, parts or {}, NOW)[0].decode()


def value(text: str, name: str, **apart: str) -> float | None:
    """Return a figure by its name and labels; None where there is none."""
    for one in samples(text):
        if one.name == name and one.labels == apart:
            return one.value
    return None


def samples(text: str) -> Iterator[object]:
    for family in plain(text):
        yield from family.samples


class TestWhatIsSeen:
    """Each kind of what is seen."""

    def test_events_are_counted_and_those_that_came_again_apart(self) -> None:
        text = told(figures(SAID, SAID, Accepted(platform="slack", kind="said", new=False)))
        apart = {"platform": "slack", "kind": "said"}
        assert value(text, "second_thought_events_total", **apart, new="yes") == 2
        assert value(text, "second_thought_events_total", **apart, new="no") == 1

    def test_a_turn_is_counted_and_timed_in_its_parts(self) -> None:
        text = told(figures(ANSWERED))
        assert (
            value(
                text,
                "second_thought_turns_total",
                platform="slack",
                kind="said",
                outcome="answered",
            )
            == 1
        )
        for name, seconds in (("answer", 2.5), ("thinking", 0.1), ("turn_model", 0.4)):
            sum_of = value(text, f"second_thought_{name}_seconds_sum", platform="slack")
            assert sum_of == pytest.approx(seconds)

    def test_what_comes_unasked_and_what_is_not_answered_are_no_answers(self) -> None:
        due = Worked(
            person=ANA, platform="slack", kind="due", seqs=(), outcome="answered", waited=9, took=1
        )
        later = Worked(
            person=ANA, platform="slack", kind="said", seqs=(1,), outcome="later", waited=9, took=1
        )
        text = told(figures(due, later))
        assert value(text, "second_thought_answer_seconds_count", platform="slack") is None
        assert value(text, "second_thought_thinking_seconds_count", platform="slack") == 2

    def test_a_send_is_counted_and_timed_and_its_age_taken_where_it_was_shown(self) -> None:
        dead = Sent(id=ANA, platform="slack", kind="reply", outcome="dead", took=0.3, age=900)
        unsent = Sent(id=ANA, platform="slack", kind="picks", outcome="expired", took=0, age=900)
        text = told(figures(SHOWN, dead, unsent))
        sends = [
            value(text, "second_thought_sends_total", platform="slack", kind=kind, outcome=outcome)
            for kind, outcome in (("reply", "shown"), ("reply", "dead"), ("picks", "expired"))
        ]
        assert sends == [1, 1, 1]
        assert value(text, "second_thought_send_seconds_count", platform="slack") == 2
        assert (
            value(text, "second_thought_send_age_seconds_count", platform="slack", kind="reply")
            == 1
        )

    def test_a_question_to_a_model_is_counted_with_its_tokens_and_without_its_version(self) -> None:
        text = told(figures(USED))
        assert value(text, "second_thought_model_calls_total", prompt="read", outcome="used") == 1
        assert (
            value(text, "second_thought_model_tokens_total", prompt="read", direction="in") == 100
        )
        assert (
            value(text, "second_thought_model_tokens_total", prompt="read", direction="out") == 20
        )
        assert "0123456789ab" not in text
        assert "tiny" not in text

    def test_what_was_not_asked_takes_no_time(self) -> None:
        resting = Asked(prompt="say", model="tiny", outcome="resting", took=0.01)
        text = told(figures(resting))
        assert value(text, "second_thought_model_calls_total", prompt="say", outcome="resting") == 1
        assert value(text, "second_thought_model_call_seconds_count", prompt="say") is None

    def test_a_late_loop_is_timed(self) -> None:
        made = figures()
        made.lagged(0.3)
        assert value(told(made), "second_thought_loop_lag_seconds_sum") == pytest.approx(0.3)


class TestWords:
    """The words that figures are told apart by."""

    def test_are_those_of_the_prompts(self) -> None:
        assert set(labels.PROMPTS) == set(open_prompts())

    @given(st.lists(st.tuples(st.text(max_size=8), st.text(max_size=8), st.text(max_size=8))))
    def test_nobody_makes_them_more(self, odd: list[tuple[str, str, str]]) -> None:
        made = figures()
        for platform, kind, outcome in odd:
            made(Accepted(platform=platform, kind=kind, new=True))
            made(
                Worked(
                    person=ANA,
                    platform=platform,
                    kind=kind,
                    seqs=(),
                    outcome=outcome,
                    waited=0,
                    took=0,
                )
            )
            made(Sent(id=ANA, platform=platform, kind=kind, outcome=outcome, took=1, age=1))
            made(Asked(prompt=kind, model=platform, outcome=outcome, took=1))
        words = {one for sample in samples(told(made)) for one in sample.labels.values()}
        ours = {
            "other",
            "yes",
            "no",
            "in",
            "out",
            *ABOUT.values(),
            *labels.PLATFORMS,
            *labels.BOXES,
        }
        ours |= {*labels.EVENTS, labels.DUE, *labels.TURNS, *labels.MESSAGES, *labels.SENDS}
        ours |= {*labels.PROMPTS, *labels.ASKED}
        assert not {one for one in words - ours if not _is_number(one)}


def _is_number(word: str) -> bool:
    try:
        float(word)
    except ValueError:
        return False
    return True


class TestWhatStands:
    """Gauges of the database and of the parts."""

    def test_are_told_as_they_are(self) -> None:
        hour = NOW - timedelta(hours=1)
        stock = Stock(
            inbox=Box(3, hour, 1), outbox=Box(), overdue=2, people=7, installations={"slack": 4}
        )
        text = told(figures(), stock, {"database": "ok", "slack": "not connected"})
        assert value(text, "second_thought_waiting", box="inbox") == 3
        assert value(text, "second_thought_waiting_oldest_seconds", box="inbox") == 3600
        assert value(text, "second_thought_waiting_oldest_seconds", box="outbox") == 0
        assert value(text, "second_thought_dead_letters", box="inbox") == 1
        assert value(text, "second_thought_reminders_overdue") == 2
        assert value(text, "second_thought_people") == 7
        assert value(text, "second_thought_installations", platform="slack") == 4
        assert value(text, "second_thought_ready", part="database") == 1
        assert value(text, "second_thought_ready", part="slack") == 0
        assert value(text, "second_thought_build_info", **ABOUT) == 1

    def test_are_missing_while_the_database_does_not_answer(self) -> None:
        text = told(figures(), None, {"database": "can't be read"})
        assert value(text, "second_thought_people") is None
        assert value(text, "second_thought_waiting", box="inbox") is None
        assert value(text, "second_thought_ready", part="database") == 0


class TestForm:
    """How figures are written."""

    def test_counts_begin_at_zero_so_that_the_first_is_an_increase(self) -> None:
        text = told(figures())
        apart = {"platform": "slack", "kind": "reply", "outcome": "dead"}
        assert value(text, "second_thought_sends_total", **apart) == 0
        assert value(text, "second_thought_model_calls_total", prompt="say", outcome="late") == 0

    def test_it_is_that_which_is_asked_for(self) -> None:
        made = figures(SAID, ANSWERED, SHOWN, USED)
        for accept, parse, kind in (
            ("", plain, "text/plain; version=0.0.4"),
            (OPEN_METRICS, open_metrics, "application/openmetrics-text; version=1.0.0"),
        ):
            body, content_type = made.written(EMPTY, {"database": "ok"}, NOW, accept)
            assert content_type.startswith(kind)
            names = {family.name for family in parse(body.decode())}
            assert "second_thought_people" in names

    def test_names_end_in_their_unit_and_counts_in_total(self) -> None:
        for family in plain(told(figures(SAID, ANSWERED, SHOWN, USED))):
            if not family.name.startswith("second_thought_"):
                continue
            assert family.documentation.endswith(".")
            if family.type == "histogram":
                assert family.name.endswith("_seconds")
            assert not family.name.endswith(("_created", "_ms", "_count"))
            if family.type == "counter":
                assert all(one.name.endswith("_total") for one in family.samples)

"""The figures of a process, as Prometheus wants them: counted from the seam, gauged when asked.

Names end in their unit; counts of what happened end in `_total`. Everything is of this process
alone but the gauges of what is in the database: those are the same for all who share it.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from importlib.metadata import version
from itertools import product
from platform import python_version
from typing import TYPE_CHECKING

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
)
from prometheus_client.exposition import choose_encoder

from bot.watching import labels
from bot.watching.gauges import NAME, Standing
from bot.watching.labels import among
from bot.watching.watcher import Accepted, Asked, Seen, Sent, Worked
from storage.stock import Stock

if TYPE_CHECKING:
    from bot.settings import Settings

_ANSWER = (0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 60, 300, 1800)
_THINKING = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5)
_MODEL = (0.25, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600)
_CALL = (0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)
_AGE = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800, 21600)
_LAG = (0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)

_WENT_OUT = frozenset({"shown", "edited", "found"})
_NOT_ASKED = frozenset({"over_budget", "resting"})


class Figures:
    """A `Watcher` that counts. What only changes by being counted begins at zero."""

    def __init__(self, about: Mapping[str, str], platforms: Sequence[str] = ()) -> None:
        """Tell what is running by `about` (version, python, database); count on `platforms`."""
        # Else there is a row more for each, and nobody here asks when a count began.
        disable_created_metrics()  # type: ignore[no-untyped-call]  # theirs
        self.registry = CollectorRegistry()
        self._standing = Standing(about)
        self._events = self._counter("events", "Events accepted.", "platform", "kind", "new")
        self._turns = self._counter("turns", "Turns worked.", "platform", "kind", "outcome")
        self._answer = self._histogram(
            "answer", "From acceptance to the answer being kept.", _ANSWER, "platform"
        )
        self._thinking = self._histogram(
            "thinking", "Work of a turn without waiting for a model.", _THINKING, "platform"
        )
        self._waiting = self._histogram(
            "turn_model", "Waiting for a model in a turn that asked one.", _MODEL, "platform"
        )
        self._sends = self._counter(
            "sends", "Messages tried to be shown.", "platform", "kind", "outcome"
        )
        self._call = self._histogram("send", "The platform's part of a send.", _CALL, "platform")
        self._age = self._histogram(
            "send_age", "Age of a message when it was shown.", _AGE, "platform", "kind"
        )
        self._asked = self._counter(
            "model_calls", "Questions to a language model.", "prompt", "outcome"
        )
        self._model = self._histogram("model_call", "Time of such a question.", _MODEL, "prompt")
        self._tokens = self._counter("model_tokens", "Tokens of a model.", "prompt", "direction")
        self._lag = self._histogram("loop_lag", "How late the event loop woke up.", _LAG)
        self.registry.register(self._standing)
        ProcessCollector(registry=self.registry)
        self._begin(platforms)

    def __call__(self, seen: Seen) -> None:
        """Count what was seen."""
        match seen:
            case Accepted():
                self._accepted(seen)
            case Worked():
                self._worked(seen)
            case Sent():
                self._sent(seen)
            case Asked():
                self._was_asked(seen)

    def lagged(self, seconds: float) -> None:
        """Count how late the loop woke up."""
        self._lag.observe(seconds)

    def written(
        self,
        stock: Stock | None,
        parts: Mapping[str, str],
        now: datetime,
        accept: str = "",
    ) -> tuple[bytes, str]:
        """Return all figures as text, and its content type: what was asked for, as far as known.

        Without a stock, since the database does not answer, there are no gauges of it.
        """
        self._standing.put(stock, parts, now)
        encode, content_type = choose_encoder(accept)
        return encode(self.registry), content_type

    def _accepted(self, seen: Accepted) -> None:
        kind = among(labels.EVENTS, seen.kind)
        self._events.labels(_platform(seen.platform), kind, "yes" if seen.new else "no").inc()

    def _worked(self, seen: Worked) -> None:
        platform = _platform(seen.platform)
        kind = among((*labels.EVENTS, labels.DUE), seen.kind)
        outcome = among(labels.TURNS, seen.outcome)
        self._turns.labels(platform, kind, outcome).inc()
        self._thinking.labels(platform).observe(max(0.0, seen.took - seen.model))
        if seen.model > 0:
            self._waiting.labels(platform).observe(seen.model)
        if outcome == "answered" and kind != labels.DUE:
            self._answer.labels(platform).observe(seen.waited + seen.took)

    def _sent(self, seen: Sent) -> None:
        platform, kind = _platform(seen.platform), among(labels.MESSAGES, seen.kind)
        self._sends.labels(platform, kind, among(labels.SENDS, seen.outcome)).inc()
        if seen.took > 0:
            self._call.labels(platform).observe(seen.took)
        if seen.outcome in _WENT_OUT:
            self._age.labels(platform, kind).observe(max(0.0, seen.age))

    def _was_asked(self, seen: Asked) -> None:
        prompt = among(labels.PROMPTS, seen.prompt.split(" ")[0])
        self._asked.labels(prompt, among(labels.ASKED, seen.outcome)).inc()
        if seen.outcome not in _NOT_ASKED:
            self._model.labels(prompt).observe(seen.took)
        self._tokens.labels(prompt, "in").inc(seen.tokens_in)
        self._tokens.labels(prompt, "out").inc(seen.tokens_out)

    def _counter(self, name: str, said: str, *told_apart_by: str) -> Counter:
        return Counter(f"{NAME}_{name}_total", said, told_apart_by, registry=self.registry)

    def _histogram(
        self, name: str, said: str, buckets: Sequence[float], *told_apart_by: str
    ) -> Histogram:
        full = f"{NAME}_{name}_seconds"
        return Histogram(full, said, told_apart_by, registry=self.registry, buckets=buckets)

    def _begin(self, platforms: Sequence[str]) -> None:
        """Begin to count at zero: else the first of a kind would be no increase."""
        for one in product(platforms, labels.EVENTS, ("yes", "no")):
            self._events.labels(*one)
        for one in product(platforms, (*labels.EVENTS, labels.DUE), labels.TURNS):
            self._turns.labels(*one)
        for one in product(platforms, labels.MESSAGES, labels.SENDS):
            self._sends.labels(*one)
        for two in product(labels.PROMPTS, labels.ASKED):
            self._asked.labels(*two)
        for two in product(labels.PROMPTS, ("in", "out")):
            self._tokens.labels(*two)


def about(settings: "Settings") -> dict[str, str]:
    """Return what is running: this program's version, Python's, and the kind of database."""
    return {
        "version": version("second-thought"),
        "python": python_version(),
        "database": "sqlite" if settings.is_sqlite else "postgresql",
    }


def _platform(name: str) -> str:
    return among(labels.PLATFORMS, name)

"""What stands now, rather than what happened: put here whenever somebody asks for the figures."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.watching.health import WELL
from bot.watching.labels import BOXES
from storage.stock import Stock

NAME = "second_thought"

_BUILD = "What is running: version, Python, kind of database."
_READY = "1 where a part is as it should be: database, runner, platforms."
_WAITING = "What waits in the database to be answered (inbox) or sent (outbox)."
_OLDEST = "Age of the oldest of them, 0 where none waits."
_DEAD = "What was given up and waits for somebody to look at it."
_OVERDUE = "Reminders that could have been sent two minutes ago, counted up to 10,000."
_PEOPLE = "People who are remembered."
_INSTALLED = "Workspaces the coach is installed in by OAuth."


class Standing(Collector):
    """The gauges. Those of the database have no value while it does not answer."""

    def __init__(self, about: Mapping[str, str]) -> None:
        """Tell what is running by `about`."""
        self._about = dict(about)
        self._stock: Stock | None = None
        self._parts: Mapping[str, str] = {}
        self._now: datetime | None = None

    def put(self, stock: Stock | None, parts: Mapping[str, str], now: datetime) -> None:
        """Tell this from now on."""
        self._stock, self._parts, self._now = stock, parts, now

    def describe(self) -> Iterable[Metric]:
        """Return the gauges without values: their names are taken."""
        return [*self._of_this_process(), *self._of_the_database(None)]

    def collect(self) -> Iterable[Metric]:
        """Return the gauges with what stands."""
        return [*self._of_this_process(), *self._of_the_database(self._stock)]

    def _of_this_process(self) -> Iterable[Metric]:
        build = _gauge("build_info", _BUILD, *self._about)
        build.add_metric(list(self._about.values()), 1)
        ready = _gauge("ready", _READY, "part")
        for part, how in self._parts.items():
            ready.add_metric([part], float(how == WELL))
        return build, ready

    def _of_the_database(self, stock: Stock | None) -> Iterable[Metric]:
        waiting, oldest = (
            _gauge("waiting", _WAITING, "box"),
            _gauge("waiting_oldest_seconds", _OLDEST, "box"),
        )
        dead, overdue = _gauge("dead_letters", _DEAD, "box"), _gauge("reminders_overdue", _OVERDUE)
        people, installed = (
            _gauge("people", _PEOPLE),
            _gauge("installations", _INSTALLED, "platform"),
        )
        if stock is not None:
            for name, box in zip(BOXES, (stock.inbox, stock.outbox), strict=True):
                waiting.add_metric([name], box.waiting)
                oldest.add_metric([name], self._age(box.oldest))
                dead.add_metric([name], box.dead)
            overdue.add_metric([], stock.overdue)
            people.add_metric([], stock.people)
            for platform, count in stock.installations.items():
                installed.add_metric([platform], count)
        return waiting, oldest, dead, overdue, people, installed

    def _age(self, since: datetime | None) -> float:
        if since is None or self._now is None:
            return 0.0
        return max(0.0, (self._now - since).total_seconds())


def _gauge(name: str, said: str, *told_apart_by: str) -> GaugeMetricFamily:
    return GaugeMetricFamily(f"{NAME}_{name}", said, labels=told_apart_by)

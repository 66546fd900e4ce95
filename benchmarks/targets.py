"""What each thing must reach: the targets of the design, by keys that figures and misses name."""

from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from benchmarks.figures import BOTH, Figure


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One target: a figure is `most` at most, or `least` at least.

    Or the bare figure of the same run counts: `over` may come to it at most, or it is to be reached
    (`as_bare`). `on` are the databases it holds on. `elsewhere` says what shows it where no
    benchmark does.
    """

    key: str
    what: str
    unit: str
    most: float = inf
    least: float = -inf
    over: float | None = None
    as_bare: bool = False
    on: tuple[str, ...] = ("",)
    elsewhere: str = ""

    def limit(self, bare: float | None) -> float:
        """Return what the figure may be at most, or must be at least."""
        if self.as_bare or self.over is not None:
            return (bare or 0.0) + (self.over or 0.0)
        return self.least if self.least > -inf else self.most

    def is_met(self, figure: Figure) -> bool:
        """Tell whether a figure meets it."""
        limit = self.limit(figure.bare)
        if self.as_bare or self.least > -inf:
            return figure.measured >= limit
        return figure.measured <= limit

    @property
    def aim(self) -> str:
        """The target in a few signs."""
        if self.elsewhere:
            return "0 lost, 0 doubled"
        if self.as_bare:
            return "≥ bare"
        if self.over is not None:
            return f"≤ bare + {self.over:g} {self.unit}"
        sign, limit = ("≥", self.least) if self.least > -inf else ("≤", self.most)
        return f"{sign} {limit:g} {self.unit}".strip()


TARGETS = (
    Target(key="coach-p50", what="offline `coach`, one message, p50", unit="ms", most=2),
    Target(key="coach-p99", what="offline `coach`, one message, p99", unit="ms", most=8),
    Target(key="coach-thread", what="1.7 kB with pasted mails, p50", unit="ms", most=10),
    Target(
        key="slack-rate",
        what="Slack: messages answered, 32 in flight",
        unit="/s",
        as_bare=True,
        on=BOTH,
    ),
    Target(key="slack-p50", what="Slack: p50, 1 in flight", unit="ms", over=4, on=BOTH),
    Target(
        key="slack-ack", what="Slack: acknowledged, p99, 32 in flight", unit="ms", most=50, on=BOTH
    ),
    Target(
        key="discord-rate",
        what="Discord: messages answered, 32 in flight",
        unit="/s",
        least=500,
        on=BOTH,
    ),
    Target(key="discord-p50", what="Discord: p50, 1 in flight", unit="ms", over=5, on=BOTH),
    Target(key="chat-memory", what="`chat`: memory", unit="MB", most=90),
    Target(key="slack-memory", what="`slack`: memory with 10,000 users", unit="MB", most=120),
    Target(key="discord-memory", what="`discord`: memory with 10,000 users", unit="MB", most=120),
    Target(key="help", what="`second-thought --help`", unit="s", most=0.35),
    Target(key="chat-ready", what="`chat`: start to the first kept answer", unit="s", most=1.5),
    Target(key="slack-ready", what="`slack`: start to listening", unit="s", most=1.5),
    Target(key="discord-ready", what="`discord`: start to listening", unit="s", most=1.5),
    Target(
        key="picks",
        what="candidates for picks, p50, beside 1,000,000 contacts",
        unit="ms",
        most=5,
        on=BOTH,
    ),
    Target(
        key="due",
        what="100 people who are due, p50, beside 1,000,000 reminders",
        unit="ms",
        most=5,
        on=BOTH,
    ),
    Target(key="import", what="import of 30,000 LinkedIn rows", unit="s", most=4),
    Target(key="import-shown", what="import: times its progress was shown", unit="", least=2),
    Target(key="import-again", what="import: people added by the same file again", unit="", most=0),
    Target(
        key="storms",
        what="crash storms: SIGKILL, lost answers, 429s, restarts of the database",
        unit="",
        elsewhere="`make storm`; small ones in every `make test`",
    ),
)
"""In the order of the design."""


def rows() -> Iterator[tuple[Target, str]]:
    """Yield each target with each database it holds on."""
    yield from ((one, on) for one in TARGETS for on in one.on)

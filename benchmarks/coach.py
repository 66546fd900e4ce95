"""Times the offline coach, its start and its memory: `python -m benchmarks.coach`.

Every figure stands beside a bare one of the same run (`str.split` over the same text, an
interpreter that does nothing), so that runs on different machines can be compared.
"""

import gc
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from os import defpath, getloadavg
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter_ns

from coaching.coach import coach
from coaching.phrases import seeded
from evals.__main__ import OWN_CASES
from evals.cases import TODAY, read
from prompts import Book

ROUNDS = 20
STARTS = 7

THREAD = """From: Oskar Lindgren
To: Wanjiru Kamau
Date: Mon, 2 Nov 2026 09:14
Subject: Re: Re: the reading group

Dear Wanjiru,

I hope the term has been kind to you. I promised to write once the room was settled, and it is:
the back of the bookshop on Hale Street, first Tuesday of the month, with the heater that sounds
like a kettle. Amadou is bringing the bread. You said in spring that you had finally finished the
second volume and had opinions about the lighthouse chapter, so I have put it down for January in
the hope of hearing them.

No need to decide anything now. If January is too full, the door stays open.

Warmly,
Oskar

On Thu, 15 Oct 2026 at 18:40, Oskar Lindgren <oskar@lindgren.example> wrote:
> Hi Wanjiru, a small sign of life from the reading group. We are looking for a new room, since
> the library closes at five now. I will write again when we have found one. The pears from your
> tree made four jars, one of which is yours whenever you come by.
>
> On Wed, 9 Sep 2026 at 07:55, Wanjiru Kamau <wanjiru@kamau.example> wrote:
>> Oskar! So good to hear from you. Yes, I would love to come again, let me see how the new job
>> settles down first. I finished the second volume on the train and I have many opinions. Give
>> my love to everybody.

--
so that is the whole thread. she was a colleague at the archive for five years and I always
thought we were proper friends, we had lunch on most days. I wrote twice after her last mail, as
you can see, and I texted her once as well, on the 11th, just to say the January date. nothing on
any of it. I know she is at the new place and probably up to her neck, but my head says I bored
her away. is it me? should I leave it, or try her at the office?
"""

# VmHWM, not ru_maxrss: the latter starts at the size of the process that forked this one.
_MEMORY = "print(open('/proc/self/status').read().partition('VmHWM:')[2].split()[0])"
_READY = (
    "from datetime import date; from coaching.coach import coach; from prompts import Book; "
    "from coaching.phrases import seeded; "
    "coach('texted Ada twice, last one on 2 May', date(2026, 11, 22), Book.open(), seeded('a'));"
)
_CHAT = "from bot.console import converse; converse(); "
"""Answers what is piped in, on a new home folder."""


@dataclass(frozen=True, slots=True)
class Line:
    """One measured figure beside its bare baseline; both and the target in `unit`."""

    what: str
    unit: str
    measured: float
    bare: float
    target: float | None = None

    def __str__(self) -> str:
        verdict = (
            "" if self.target is None else ("met" if self.measured <= self.target else "MISSED")
        )
        aim = "" if self.target is None else f"≤ {self.target:g}"
        return (
            f"{self.what:<46}{self.measured:>9.3f} {self.unit:<3}{self.bare:>9.3f}"
            f"{self.measured / self.bare:>9.1f} x  {aim:>7}  {verdict}"
        )


def main() -> None:
    load = " ".join(f"{one:.1f}" for one in getloadavg())
    print(f"Python {sys.version.split()[0]}, load {load}; {ROUNDS} rounds, {STARTS} starts\n")
    print(f"{'':<46}{'measured':>12}{'bare':>10}{'ratio':>11}  {'target':>7}")
    for line in (*messages(), *starts(), *memory()):
        print(line)


def messages() -> Iterator[Line]:
    """Measure one answer over our own cases, and over the pasted thread alone."""
    book = Book.open()
    cases = read(OWN_CASES)

    def answer(text: str) -> None:
        coach(text, TODAY, book, seeded(text))

    for message in cases.messages:  # the first calls read data files and fill the tables
        answer(message.text)
    texts = [case.text for case in cases.situations]
    ours, bare = _percentiles(answer, texts), _percentiles(str.split, texts)
    yield Line("one message, p50", "ms", ours[0], bare[0], 2)
    yield Line("one message, p99", "ms", ours[1], bare[1], 8)
    ours, bare = _percentiles(answer, [THREAD]), _percentiles(str.split, [THREAD])
    yield Line(f"a pasted thread of {len(THREAD) / 1000:.1f} kB, p50", "ms", ours[0], bare[0], 10)


def starts() -> Iterator[Line]:
    """Measure how long a fresh process takes to import, to answer once and to show its help."""
    bare = _seconds("-c", "pass")
    yield Line("import of the coach", "s", _seconds("-c", "import coaching.coach"), bare)
    yield Line("start to first answer", "s", _seconds("-c", _READY), bare, 1.5)
    yield Line("chat, start to first kept answer", "s", _seconds("-c", _CHAT), bare, 1.5)
    yield Line("chat, the same the next day", "s", _seconds_again("-c", _CHAT), bare, 1.5)
    yield Line("second-thought --help", "s", _seconds("-m", "bot", "--help"), bare, 0.35)


def memory() -> Iterator[Line]:
    """Measure the peak resident memory of a process that has answered once (Linux only)."""
    bare = _peak(_MEMORY)
    yield Line("memory after the first answer", "MB", _peak(_READY + _MEMORY), bare)
    yield Line("chat, memory after the first kept answer", "MB", _peak(_CHAT + _MEMORY), bare, 90)


def _percentiles(run: Callable[[str], object], texts: Iterable[str]) -> tuple[float, float]:
    """Return the 50th and 99th percentile in milliseconds.

    Each round adds a space, so that no text is met twice and no cache answers.
    """
    rounds = [text + " " * number for number in range(ROUNDS) for text in texts]
    gc.collect()
    cuts = quantiles([_milliseconds(run, text) for text in rounds], n=100, method="inclusive")
    return cuts[49], cuts[98]


def _milliseconds(run: Callable[[str], object], text: str) -> float:
    started = perf_counter_ns()
    run(text)
    return (perf_counter_ns() - started) / 1e6


def _seconds(*arguments: str) -> float:
    def start(_: str) -> None:
        _ran(*arguments)

    return median(_milliseconds(start, "") for _ in range(STARTS)) / 1000


def _seconds_again(*arguments: str) -> float:
    with TemporaryDirectory() as home:
        _ran(*arguments, home=home)

        def start(_: str) -> None:
            _ran(*arguments, home=home)

        return median(_milliseconds(start, "") for _ in range(STARTS)) / 1000


def _peak(code: str) -> float:
    return int(_ran("-c", code).split()[-1]) * 1024 / 1e6


def _ran(*arguments: str, home: str | None = None) -> str:
    """Run Python on one piped message; without a home folder, on one that is gone afterwards."""
    with TemporaryDirectory() as new:
        ran = subprocess.run(
            [sys.executable, *arguments],
            input="texted Ada twice, last one on 2 May\n",
            env={"SECOND_THOUGHT_HOME": home or new, "PATH": defpath},
            check=True,
            capture_output=True,
            text=True,
            cwd=_root(),
        )
    return ran.stdout


def _root() -> Path:
    return Path(__file__).parents[1]


if __name__ == "__main__":
    main()

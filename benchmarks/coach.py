"""Times the offline coach: one answer over our own cases, and over a pasted thread of mails.

Bare is `str.split` over the same text: what merely looking at each word takes.
"""

import gc
from collections.abc import AsyncIterator, Callable, Iterable
from time import perf_counter_ns

from benchmarks.figures import Effort, Figure, percentiles
from coaching.coach import coach
from coaching.phrases import seeded
from evals.__main__ import OWN_CASES
from evals.cases import TODAY, read
from prompts import Book

ROUNDS = 20

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


async def figures(effort: Effort) -> AsyncIterator[Figure]:
    """Measure one answer."""
    book, cases, rounds = Book.open(), read(OWN_CASES), effort.of(ROUNDS, 1)

    def answer(text: str) -> None:
        coach(text, TODAY, book, seeded(text))

    messages = cases.messages[: effort.of(len(cases.messages), 20)]
    for message in messages:  # the first calls read data files and fill the tables
        answer(message.text)
    texts = [case.text for case in cases.situations][: effort.of(len(cases.situations), 20)]
    ours, bare = timed(answer, texts, rounds), timed(str.split, texts, rounds)
    what = "one message"
    yield _figure(f"{what}, p50", ours[0], bare[0], "coach-p50")
    yield _figure(f"{what}, p99", ours[1], bare[1], "coach-p99")
    ours, bare = timed(answer, [THREAD], rounds), timed(str.split, [THREAD], rounds)
    what = f"a pasted thread of {len(THREAD) / 1000:.1f} kB, p50"
    yield _figure(what, ours[0], bare[0], "coach-thread")


def timed(run: Callable[[str], object], texts: Iterable[str], rounds: int) -> tuple[float, float]:
    """Return the middle and the 99th of a hundred, in milliseconds.

    Each round adds a space, so that no text is met twice and no cache answers.
    """
    met = [text + " " * number for number in range(rounds) for text in texts]
    gc.collect()
    return percentiles([_milliseconds(run, text) for text in met])


def _milliseconds(run: Callable[[str], object], text: str) -> float:
    started = perf_counter_ns()
    run(text)
    return (perf_counter_ns() - started) / 1e6


def _figure(what: str, measured: float, bare: float, target: str) -> Figure:
    return Figure(what=what, unit="ms", measured=measured, bare=bare, target=target)

"""What the measured town says of one of 1,000,000 people: computed, with the arithmetic shown."""

from collections.abc import Callable, Iterator, Mapping
from math import ceil

from benchmarks.figures import BOTH, Figure, short
from benchmarks.results import Result
from benchmarks.scale import profile

PEOPLE = 1_000_000
YEARLY = 10  # reminders of a person, over a year
SPREAD = 45  # minutes over which the picks of one hour come
ROOM = 2.0  # how many times the processes that would just do
KEPT = 60  # days for which a sent message is known
SLACK_CHANNEL = 1.0  # messages a second that Slack takes for one channel
SLACK_WORKSPACE = 300 / 60  # "several hundred messages a minute" of one workspace
DISCORD = 45.0  # messages a second of one bot: Discord takes 50 calls

Found = Callable[[str], float | None]


def sections(results: Mapping[str, Result]) -> Iterator[str]:
    """Yield the sections about the town, and about a larger one, as far as there are figures."""
    if (scale := results.get("scale")) is None or not scale.figures:
        return
    on = [one for one in BOTH if _of(scale.figures, one)("people")]
    if on:
        people = _n(_of(scale.figures, on[0])("people") or 0)
        yield "\n".join([f"## A town of {people}", "", _TOWN, "", *_table(scale.figures)])
        yield "\n\n".join(["## On paper: 1,000,000 people", *_paper(on[-1], scale)])


_TOWN = f"""`make bench ARGS=--scale` fills a database and lives a Monday in it, through the real runner and the real coach, over a chat that counts and sets no limit: {profile.WRITE:.0%} of the people write, {profile.AGAIN:.0%} of them twice, {profile.PRESS:.0%} of the answers have a button pressed, {profile.REACT:.0%} of the reminders get a sign, {profile.ANSWER:.0%} of the weekly picks are pressed. What comes in a quarter of an hour comes at once, {32} at a time, and the time between is left out. People live in {len(set(profile.ZONES))} time zones, and all of them have their picks on Monday at nine, spread over {SPREAD} minutes: that is the wave. These shares are guesses on the high side (`benchmarks/scale/profile.py`). Where only a part of the people do anything (`--share 0.2`), the rest are there all the same, and what is said below counts them."""


def _table(figures: tuple[Figure, ...]) -> Iterator[str]:
    """Yield the figures, the databases beside each other."""
    on = [one for one in BOTH if _of(figures, one)("people")]
    yield "| what | " + " | ".join(on) + " |"
    yield "| --- |" + " ---: |" * len(on)
    for what, unit in dict.fromkeys((one.what, one.unit) for one in figures):
        found = [_of(figures, one)(what) for one in on]
        cells = ["" if one is None else f"{short(one)} {unit}".strip() for one in found]
        yield f"| {what} | " + " | ".join(cells) + " |"


def _of(figures: tuple[Figure, ...], on: str) -> Found:
    found = {one.what: one.measured for one in figures if one.on == on}
    return found.get


def _paper(on: str, scale: Result) -> Iterator[str]:
    """Yield paragraphs: each a quantity, its arithmetic, and what follows of it."""
    found = _of(scale.figures, on)

    def of(what: str) -> float:
        return found(what) or 0.0

    yield (
        f"From the figures of {on} above; where a step is a guess, it says so. Whatever is true of "
        "the machine they were measured on is true of these."
    )
    yield from _what_comes()
    yield _disk(of)
    yield from _work(of)
    yield from _limits()
    yield BREAKS


def _what_comes() -> Iterator[str]:
    said = PEOPLE * profile.WRITE * (1 + profile.AGAIN)
    pressed = said * profile.PRESS
    hour = (said + pressed) * profile.peak()
    yield (
        f"**What comes in.** {_n(PEOPLE)} × {profile.WRITE:.0%} who write × {1 + profile.AGAIN:g} = "
        f"{_n(said)} messages a day, and {_n(said)} × {profile.PRESS:.0%} = {_n(pressed)} buttons. "
        f"The busiest hour, over all zones, has {profile.peak():.1%} of that: {_n(hour)}, or "
        f"**{hour / 3600:.1f} a second**."
    )
    reminders = PEOPLE * YEARLY / 365
    yield (
        f"**What goes out unasked.** {_n(PEOPLE)} × {YEARLY} reminders a year ÷ 365 = "
        f"{_n(reminders)} a day, most at nine in the morning of six zones. On Mondays "
        f"{_n(PEOPLE)} picks besides: the largest zone, {_largest():.0%}, has "
        f"{_n(PEOPLE * _largest())} within {SPREAD} minutes, **{_wave():.0f} a second**. That "
        "hour, and nothing else, decides how much is needed."
    )


def _disk(of: Callable[[str], float]) -> str:
    people = of("people") or 1.0
    each = of("size in the morning") / people
    share = of("part of them who do something, or want picks") / 100 or 1.0
    day = max(0.0, of("size in the evening") - of("size in the morning")) / people / share
    whole = PEOPLE * each / 1000
    kept = PEOPLE * day * KEPT / 7 / 1000
    return (
        f"**Disk.** {short(of('size in the morning'))} MB ÷ {_n(people)} people = "
        f"{each * 1000:.1f} kB a person, × {_n(PEOPLE)} = **{whole:.0f} GB** of what is remembered. A Monday "
        f"added {day * 1000:.1f} kB a person, emptied rows and keys included; the keys of "
        f"{KEPT} days, taking every day for a seventh of a Monday, since the picks are most of "
        f"it: × {_n(PEOPLE)} × {KEPT} ÷ 7 = **{kept:.0f} GB** at most. A copy a day for a week "
        f"needs {whole * 7:.0f} GB more, elsewhere."
    )


def _work(of: Callable[[str], float]) -> Iterator[str]:
    rate, commits = of("events and unasked messages") or 1.0, of("commits for each of them")
    needed = _wave() * ROOM / rate
    processes = ceil(needed)
    yield (
        f"**Database.** {commits:.1f} commits for each event or unasked message: "
        f"{_wave():.0f} × {commits:.1f} = **{_wave() * commits:.0f} commits a second** in the wave. "
        "One server with a disk of its own that confirms a write within a millisecond does some "
        "thousands, since workers commit side by side."
    )
    yield (
        f"**Processes.** One did {rate:.0f} a second here. {_wave():.0f} × {ROOM:g} for room ÷ "
        f"{rate:.0f} = {needed:.1f}: **{processes} worker{'s' * (processes > 1)}**, of "
        f"{short(of('memory of the process at most'))} MB each, one core each, beside as many "
        "processes that listen as the platform wants. Without the wave a single one would have "
        "nothing to do most of the day."
    )
    lasts, shown = of("the largest wave lasts"), of("messages of the largest wave, an hour")
    if shown:
        alone = PEOPLE * _largest() * lasts / shown / 60
        yield (
            f"**The wave.** {_n(shown)} messages of its hour took one process {lasts:.0f} s, so "
            f"{_n(PEOPLE * _largest())} would take it {alone:.0f} minutes; the spread gives it "
            f"{SPREAD}. "
            + ("It is on time." if alone <= SPREAD else f"{ceil(alone / SPREAD)} are on time.")
        )


def _limits() -> Iterator[str]:
    discord = PEOPLE * _largest() / DISCORD / 60
    workspace = 10_000 * _largest() / SLACK_WORKSPACE / 60
    yield (
        f"**Discord is the bound, not we.** One bot may make 50 calls a second and we keep to "
        f"{DISCORD:g}: {_n(PEOPLE * _largest())} ÷ {DISCORD:g} ÷ 60 = **{discord:.0f} minutes** for "
        f"the largest zone's picks, against a spread of {SPREAD}. An answer may wait behind them, so "
        f"{_n(DISCORD * 60 * SPREAD / _largest())} people, on one bot and all with picks on "
        "Monday at nine, is where it begins to show. What then: ask Discord for a higher limit "
        "(large bots have it), a longer spread, or picks on other days."
    )
    yield (
        f"**Slack** counts by workspace, so a million people in many workspaces are none of its "
        f"business. In one, posting is limited to {SLACK_CHANNEL:g} message a second and channel, "
        f"which one person never needs, and to some hundred a minute in all ({SLACK_WORKSPACE * 60:g} is assumed): a workspace of 10,000 "
        f"in one zone of {_largest():.0%} takes 10,000 × {_largest():.0%} ÷ {SLACK_WORKSPACE:g} "
        f"÷ 60 = {workspace:.0f} minutes. It says how long to wait, and that is waited."
    )


BREAKS = """**What breaks first, and what then**

1. Discord's 50 calls a second, with one bot: above. Nothing is lost, picks come later and say so.
2. SQLite: one process and one disk. It serves a town of the size above; when the wave outlasts its spread, `second-thought move` takes all of it to PostgreSQL.
3. Python: one core a process. More workers, on any number of machines.
4. The database's commits: a larger server first. People share nothing, so the next step is a database for each part of them, which is not built.
5. Listening: Slack opens up to ten sockets an app, and HTTP behind a balancer has no such bound; Discord wants a shard for every 2,500 servers, which does not concern direct messages: they all come to shard 0, and that process only keeps them."""


def _largest() -> float:
    """Return which share of the people the largest zone has."""
    return max(profile.ZONES.count(one) for one in profile.ZONES) / len(profile.ZONES)


def _wave() -> float:
    return PEOPLE * _largest() / (SPREAD * 60)


def _n(number: float) -> str:
    return f"{number:,.0f}"

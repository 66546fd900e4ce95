"""What is said of linking once it is known what came of it, and where a human stands who was two.

Whoever serves the conversation asks the store, and answers with the words from here.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from coaching.messages import Listing, Reply
from coaching.person import Person
from coaching.places import PLATFORMS
from coaching.reconnect import saying
from coaching.reconnect.codes import spaced
from coaching.turn import Ask, Turn
from coaching.wording import figures

CODE = "link:code"
"""What is expected where a code may be said next."""

CALLED = {"terminal": "console", "the terminal": "console", "this terminal": "console"}
"""What people call a platform by other names than ours."""

_NAMED = frozenset({*PLATFORMS, "console"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Bringing:
    """What two memories hold that become one: that of where the code was said comes to the other.

    `people` and `reminders` come, `both` of the people are known on the other side as well.
    `here` and `there` name the platforms; the settings of both, or of one of them, were changed.
    """

    people: int
    both: int
    reminders: int
    here: tuple[str, ...]
    there: tuple[str, ...]
    set_here: bool = False
    set_there: bool = False


def everywhere(ask: Ask) -> Iterator[str]:
    """Yield the line that says where else everything is forgotten, for whoever is linked."""
    if len(ask.known.accounts) > 1:
        yield saying.line(ask, "linking/everywhere", places=all_named(ask))


def shared(ask: Ask) -> Iterator[str]:
    """Yield the line that says who shares what is kept, for whoever is linked."""
    if len(ask.known.accounts) > 1:
        yield saying.line(ask, "linking/shared", places=all_named(ask))


def given(ask: Ask, code: str) -> Turn:
    """Say a code, what to do with it, and what is linked already."""
    shown = spaced(code)
    linked = len(ask.known.accounts) > 1
    said = (
        *((saying.text(ask, "linking/linked", places=all_named(ask)),) if linked else ()),
        saying.text(ask, "linking/code", code=shown),
        saying.text(ask, "linking/have_one"),
    )
    out = saying.choice(ask, "link:leave", "linking/choices/leave") if linked else None
    offered = (saying.offered(out),) if out else ()
    return saying.turn(ask, *said, *offered, expects=CODE)


def refused(ask: Ask, why: str) -> Turn:
    """Say why a code links nothing: it is `unknown` or `own`, or there were too many: `paused`."""
    expects = CODE if why == "unknown" else ""
    return saying.turn(ask, saying.text(ask, f"linking/refused/{why}"), expects=expects)


def offered(ask: Ask, offer: UUID, bringing: Bringing) -> Turn:
    """Say what would be brought together, and ask whether it is to be."""
    asked = Listing(
        saying.line(
            ask,
            "linking/together/title",
            here=named(ask, bringing.here),
            there=named(ask, bringing.there),
        ),
        tuple(_brought(ask, bringing)),
        saying.line(ask, "linking/together/really"),
    )
    choices = saying.offered(
        saying.choice(ask, f"link:join:{offer}", "linking/choices/join"),
        saying.choice(ask, f"link:not:{offer}", "linking/choices/not"),
    )
    return saying.turn(ask, asked, choices, expects=f"link:join:{offer}")


def joined(ask: Ask) -> Turn:
    """Say that it is done, and who shares a memory by now."""
    return saying.turn(ask, saying.text(ask, "linking/joined", places=all_named(ask)))


def declined(ask: Ask) -> Turn:
    """Say that nothing was linked."""
    return saying.turn(ask, saying.text(ask, "linking/declined"))


def over(ask: Ask) -> Turn:
    """Say that the time for an answer is over."""
    return saying.turn(ask, saying.text(ask, "linking/over"))


def parted(ask: Ask) -> Turn:
    """Say that the account that is heard begins anew."""
    return saying.turn(ask, saying.text(ask, "linking/parted"))


def parted_there(ask: Ask, platform: str) -> Turn:
    """Say that an account elsewhere is out, and who still shares this memory."""
    place, places = place_named(ask, platform), all_named(ask)
    return saying.turn(ask, saying.text(ask, "linking/parted_there", place=place, places=places))


def alone(ask: Ask) -> Turn:
    """Say that there is nothing to take out."""
    return saying.turn(ask, saying.text(ask, "linking/alone"))


def noted(ask: Ask, platform: str) -> Reply:
    """Return what is said where the code came from: it was used, and on which platform."""
    name = next((name for name, one in CALLED.items() if one == platform), platform)
    return (saying.text(ask, "linking/noted", place=place_named(ask, platform), name=name),)


def brought_together(stays: Person, comes: Person, known_as: Mapping[UUID, UUID]) -> Person:
    """Return where one human stands who was two: with the talk of the memory that stays, if any.

    `known_as` says which contacts of the other turned out to be known. What was asked before can
    neither be answered any more nor taken back. A safety turn stands.
    """
    is_talking = bool(stays.text) or stays.answer is not None
    about = comes.contact_id and known_as.get(comes.contact_id, comes.contact_id)
    base = stays if is_talking else replace(comes, contact_id=about, aside=stays.aside)
    return replace(
        base,
        careful=comes.careful or stays.careful,
        expects="",
        pending="",
        undo=(),
        offered=comes.offered,
        hours=stays.hours or comes.hours,
        asked_zone=stays.asked_zone or comes.asked_zone,
    )


def _brought(ask: Ask, bringing: Bringing) -> Iterator[str]:
    there = named(ask, bringing.there)
    both = "nobody" if not bringing.both else "one" if bringing.both == 1 else "several"
    if bringing.people:
        count = f"{bringing.people:,}"
        tags = {both} | ({"single"} if bringing.people == 1 else set())
        yield saying.line(
            ask,
            "linking/together/people",
            tags,
            count=count,
            both=f"{bringing.both:,}",
            there=there,
        )
    if bringing.reminders:
        one = {"single"} if bringing.reminders == 1 else set[str]()
        count = figures.number(bringing.reminders)
        yield saying.line(ask, "linking/together/reminders", one, count=count)
    if bringing.set_here:
        tags = {"both"} if bringing.set_there else set()
        yield saying.line(ask, "linking/together/settings", tags, there=there)


def all_named(ask: Ask) -> str:
    """Return the platforms of all accounts of a person, as they are said."""
    return named(ask, ask.known.accounts)


def named(ask: Ask, platforms: tuple[str, ...]) -> str:
    """Return platforms as they are said: "Slack, Discord and this terminal"."""
    counts = Counter(platforms)
    return figures.listed([place_named(ask, one, count) for one, count in counts.items()])


def place_named(ask: Ask, platform: str, count: int = 1) -> str:
    """Return a platform as it is said: "Discord", "this terminal"; several accounts with their count."""
    if platform not in _NAMED:
        return platform
    tags = {"here"} if platform == ask.known.here else set[str]()
    name = saying.line(ask, f"linking/places/{platform}", tags)
    if count == 1:
        return name
    return saying.line(ask, "linking/places/several", name=name, count=figures.number(count))

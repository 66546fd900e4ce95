"""Links accounts on other platforms, so that they share one memory, and takes one out again.

What a code opens is known to the store alone: so a turn asks for it, and whoever serves the
conversation says what came of it with the words from here.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from coaching.memory import Needs
from coaching.messages import Listing, Reply
from coaching.person import Person
from coaching.reconnect import saying
from coaching.reconnect.answers import yes_or_no
from coaching.reconnect.finding import ids
from coaching.regexes import regex
from coaching.text import fold
from coaching.turn import Ask, Command, Join, Link, Request, Turn, Unlink
from coaching.wording import figures

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""Those of a code: no vowel, so that it is never a word, and nothing that looks like a figure."""

LENGTH = 8
_HALF = LENGTH // 2
_CODE = regex(rf"[{LETTERS}{LETTERS.lower()}]{{{LENGTH}}}")
_BETWEEN = regex(r"[\s\-–—_.\"'“”`]+")
_ALMOST = regex(r"[A-Z0-9]{4,10}|[A-Z0-9]{3,5}[ -][A-Z0-9]{3,5}|[^aeiouyAEIOUY\s]{3,12}")
_WITH_CODE = regex(
    r"(?:please )?(?:link|connect|code)(?: code)?:? (?P<code>\S+(?: \S+)?)", re.IGNORECASE
)
_OUT = regex(
    r"(?:please )?(?:unlink|disconnect) (?:my |the )?(?P<platform>slack|discord|terminal)"
    r"(?: account)?(?: (?:again|please))?",
    re.IGNORECASE,
)
_NAMED = frozenset({"slack", "discord", "console"})
_NO_CODES = frozenset({"slack", "discord", "terminal", "help"})
_CALLED = {"terminal": "console", "the terminal": "console", "this terminal": "console"}
_ASKED_FOR = "link:code"


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


def spaced(code: str) -> str:
    """Return a code as it is shown: "KTMB-RFWZ"."""
    return f"{code[:_HALF]}-{code[_HALF:]}"


def code_in(words: str) -> str | None:
    """Return the code that words are, however it is written; None for anything else."""
    bare = _BETWEEN.sub("", words.strip())
    return bare.upper() if _CODE.fullmatch(bare) else None


def wish(text: str) -> str | None:
    """Return the command that "link KTMB-RFWZ" or "unlink my Discord" stands for, else None."""
    out = _OUT.fullmatch(text.strip(" .!\n"))
    if out is not None:
        return f"unlink {out['platform']}"
    match = _WITH_CODE.fullmatch(text.strip(" .!\n"))
    code = code_in(match["code"]) if match else None
    return f"link {code}" if code else None


def everywhere(ask: Ask) -> Iterator[str]:
    """Yield the line that says where else everything is forgotten, for whoever is linked."""
    if len(ask.known.accounts) > 1:
        yield saying.line(ask, "linking/everywhere", places=_places(ask))


def shared(ask: Ask) -> Iterator[str]:
    """Yield the line that says who shares what is kept, for whoever is linked."""
    if len(ask.known.accounts) > 1:
        yield saying.line(ask, "linking/shared", places=_places(ask))


def given(ask: Ask, code: str) -> Turn:
    """Say a code, what to do with it, and what is linked already."""
    shown = spaced(code)
    linked = len(ask.known.accounts) > 1
    said = (
        *((saying.text(ask, "linking/linked", places=_places(ask)),) if linked else ()),
        saying.text(ask, "linking/code", code=shown),
        saying.text(ask, "linking/have_one"),
    )
    out = saying.choice(ask, "link:leave", "linking/choices/leave") if linked else None
    offered = (saying.offered(out),) if out else ()
    return saying.turn(ask, *said, *offered, expects=_ASKED_FOR)


def refused(ask: Ask, why: str) -> Turn:
    """Say why a code links nothing: it is `unknown` or `own`, or there were too many: `paused`."""
    expects = _ASKED_FOR if why == "unknown" else ""
    return saying.turn(ask, saying.text(ask, f"linking/refused/{why}"), expects=expects)


def offered(ask: Ask, offer: UUID, bringing: Bringing) -> Turn:
    """Say what would be brought together, and ask whether it is to be."""
    asked = Listing(
        saying.line(
            ask,
            "linking/together/title",
            here=_named(ask, bringing.here),
            there=_named(ask, bringing.there),
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
    return saying.turn(ask, saying.text(ask, "linking/joined", places=_places(ask)))


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
    place, places = _place(ask, platform), _places(ask)
    return saying.turn(ask, saying.text(ask, "linking/parted_there", place=place, places=places))


def alone(ask: Ask) -> Turn:
    """Say that there is nothing to take out."""
    return saying.turn(ask, saying.text(ask, "linking/alone"))


def noted(ask: Ask, platform: str) -> Reply:
    """Return what is said where the code came from: it was used, and on which platform."""
    name = next((name for name, one in _CALLED.items() if one == platform), platform)
    return (saying.text(ask, "linking/noted", place=_place(ask, platform), name=name),)


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
    there = _named(ask, bringing.there)
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


def _link(ask: Ask) -> Turn:
    """Give a code, or take the one that is said."""
    code = code_in(ask.words)
    words = ask.words.strip()
    if code is None and _ALMOST.fullmatch(words) and fold(words) not in _NO_CODES:
        return saying.turn(ask, saying.text(ask, "linking/no_code"), expects=_ASKED_FOR)
    return _requested(ask, Link(code or ""))


def _unlink(ask: Ask) -> Turn:
    """Ask whether an account is to begin anew: the one that is heard, or one that is named."""
    known = ask.known
    if len(known.accounts) < 2:
        return alone(ask)
    named = fold(ask.words).strip(" .!?")
    named = _CALLED.get(named, named)
    out = named if named in known.accounts else known.here
    others = list(known.accounts)
    if out in others:
        others.remove(out)
    asked = saying.text(
        ask,
        "linking/part" if out == known.here else "linking/part_there",
        here=_place(ask, out),
        others=_named(ask, tuple(others)),
    )
    key = f"link:out:{out}"  # by name: a yes may be said elsewhere
    choices = saying.offered(
        saying.choice(ask, key, "linking/choices/out"),
        saying.choice(ask, "link:stay", "linking/choices/stay"),
    )
    return saying.turn(ask, asked, choices, expects=key)


def _chosen(ask: Ask) -> Turn | None:
    """Do what a choice says; the answer to a question comes the same way."""
    step, _, rest = ask.words.partition(":")
    if step == "code":
        code = code_in(ask.said)
        return _requested(ask, Link(code or "")) if code or not ask.said else None
    yes = yes_or_no(ask.said) if ask.said else step in {"join", "out"}
    if step in {"join", "not"}:
        return _answered(ask, next(iter(ids(rest)), None), agreed=yes)
    if step == "leave":
        return _unlink(replace(ask, words=""))
    if yes is None:
        return None
    return (
        _requested(ask, Unlink(rest))
        if yes
        else saying.turn(ask, saying.text(ask, "linking/stays"))
    )


def _answered(ask: Ask, offer: UUID | None, *, agreed: bool | None) -> Turn | None:
    if agreed is None:
        return None
    return over(ask) if offer is None else _requested(ask, Join(offer, agreed))


def _requested(ask: Ask, request: Request) -> Turn:
    """Return a turn that says nothing yet: what is to be said comes with what was asked for."""
    return replace(saying.turn(ask), requests=(request,))


def _places(ask: Ask) -> str:
    return _named(ask, ask.known.accounts)


def _named(ask: Ask, platforms: tuple[str, ...]) -> str:
    """Return platforms as they are said: "Slack, Discord and this terminal"."""
    counts = Counter(platforms)
    return figures.listed([_place(ask, one, count) for one, count in counts.items()])


def _place(ask: Ask, platform: str, count: int = 1) -> str:
    if platform not in _NAMED:
        return platform
    tags = {"here"} if platform == ask.known.here else set[str]()
    name = saying.line(ask, f"linking/places/{platform}", tags)
    if count == 1:
        return name
    return saying.line(ask, "linking/places/several", name=name, count=figures.number(count))


def _needs(words: str) -> Needs:
    return Needs(accounts=True)


COMMANDS = {"link": Command(_link, _needs), "unlink": Command(_unlink, _needs)}
CHOICES = {"link": Command(_chosen, _needs)}

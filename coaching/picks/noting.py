"""The draft that comes with a pick: a no-ask note that holds one true thing, or one blank for it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from coaching.answer import Action, Decision, Draft
from coaching.drafting import Style, drafts
from coaching.drafting.naming import address
from coaching.memory import Contact
from coaching.phrases import Chance, Phrasebook, say
from coaching.picks.dates import coming_up
from coaching.picks.telling import told
from coaching.reading.read import read
from coaching.regexes import regex
from coaching.situation import Channel, Signal, Situation, Somebody, Tie

_FOLDER = "weekly_pick"
_READ = (
    "thanks_for shared habit their_thing their_work workplace school place met_at".split()
)  # details that stay true for years; news of a baby or a loss does not
_PLACE = regex(
    r"\bin (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Spring|Summer|Autumn|Fall|Winter|[A-Z]{2,4})\b)(?P<place>[A-ZÀ-Þ][\w'-]{2,24}(?: [A-ZÀ-Þ][\w'-]{2,24})?)"
)  # where both were
_DEAR = frozenset({Tie.CLOSE_FRIEND, Tie.FAMILY})
_WORK = frozenset({Tie.FORMER_COLLEAGUE, Tie.MENTOR, Tie.CLIENT_PROSPECT, Tie.RECRUITER_HIRING})
_FRESH = frozenset({Tie.NEW_ACQUAINTANCE, Tie.LINKEDIN_STRANGER, Tie.REFERRAL_INTRO, None})


@dataclass(frozen=True, slots=True)
class Wording:
    """Which wording of a draft: by which way, in which style, and the how-many-th one."""

    channel: Channel
    style: Style = Style.PLAIN
    turn: int = 0


def note(
    contact: Contact, wording: Wording, today: date, book: Phrasebook, chance: Chance
) -> Draft | None:
    """Word a hello to a contact; None where no clean wording is found on this way.

    The same arguments give the same draft. The detail is the first that makes a clean draft: a
    date ahead, what they brought, how they met, the notes; else a blank for the user to fill.
    """
    situation = _situation(contact)
    decision = Decision(Action.NO_ASK_NOTE, "weekly_pick", channels=(wording.channel,))
    for details in _details(contact, today, book, chance):
        told_one = replace(situation, details=details)
        made = drafts(told_one, decision, book, chance, wording.style, wording.turn, _FOLDER)
        if made:
            return made[0]
    return None


def called(contact: Contact) -> str:
    """Return what the user would call them in a line: "Priya", "Aunt Rosa", "Old roommate"."""
    return address(_situation(contact)) or contact.name


def _situation(contact: Contact) -> Situation:
    """See the contact as a situation: nothing sent, nothing asked, and all that is known said."""
    known = (_sentence(text) for text in (contact.value, contact.how_met, contact.notes) if text)
    return Situation(
        text="\n".join(known),
        contacts=(Somebody(contact.name, None, contact.pronoun, _is_name(contact.name)),),
        relationship=contact.tie,
        signals={Signal.VALUED: contact.value} if contact.value else {},
    )


def _details(
    contact: Contact, today: date, book: Phrasebook, chance: Chance
) -> Iterator[Mapping[str, str]]:
    """Yield one true thing after the other, the best first, and at last the blank."""
    coming = coming_up(contact, today)
    if coming is not None and coming.what == "birthday":
        yield {"occasion": "your birthday"} if coming.days else {"today": "birthday"}
    telling = told(contact)
    if telling is not None and telling.facing is not None:
        yield dict([telling.facing])
    for text in (contact.value, _meeting(contact.how_met), contact.how_met, contact.notes):
        yield from _read(text, contact, today)
    if place := _PLACE.search(contact.how_met):
        yield {"place": place["place"]}
    yield {"blank": say(book, "reconnect/picks/blank", {}, _blank_tags(contact), chance)}


def _read(text: str, contact: Contact, today: date) -> Iterator[Mapping[str, str]]:
    """Yield the lasting details a reader finds; with somebody else in the text there are none."""
    if not text:
        return
    found = read(_sentence(text), today)
    if not any(one.named and one.first_name != contact.first_name for one in found.contacts):
        yield from ({key: found.details[key]} for key in _READ if key in found.details)


def _meeting(how_met: str) -> str:
    """Complete "at the pottery workshop" and "the pottery workshop" to a sentence."""
    bare = how_met.strip().removeprefix("at ")
    return f"We met at {bare}" if bare.lower().startswith(("the ", "a ", "an ", "our ")) else ""


def _blank_tags(contact: Contact) -> Sequence[str]:
    groups = (("dear", _DEAR), ("work", _WORK), ("fresh", _FRESH))
    return [name for name, ties in groups if contact.tie in ties]


def _sentence(text: str) -> str:
    """Begin with a capital and end with a stop, so that notes do not pass for lower-case writing."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return "\n".join(f"{line[0].upper()}{line[1:].rstrip('.')}." for line in lines)


def _is_name(name: str) -> bool:
    """Tell a name from a bare role: "old boss", "Old roommate"."""
    first, *others = name.split() or [""]
    return not first[:1].islower() and not any(
        other.isalpha() and other.islower() and len(other) > 3 for other in others
    )

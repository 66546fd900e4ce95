"""How picks look: the line, the words to say, and what can be done with it."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from coaching.answer import Action, Draft
from coaching.drafting import Style
from coaching.memory import Change, Contact, KeptDraft, Pick, PickState, Put, Settings
from coaching.messages import Choice, Choices, Reply, Text
from coaching.phrases import Chance, Phrasebook, say, seeded
from coaching.picks.doors import ways
from coaching.picks.noting import Wording, called, note
from coaching.replying import titled
from coaching.situation import Channel
from coaching.turn import Moment
from coaching.wording import figures

_ROOM = "reconnect/picks"
_TURNS = 5


@dataclass(frozen=True, slots=True)
class Page:
    """What picks are shown with: the moment, the words, what the user set."""

    moment: Moment
    book: Phrasebook
    settings: Settings

    def chance(self, pick: Pick) -> Chance:
        """Return the chance of a pick, the same all week."""
        return seeded(f"{pick.week} {pick.contact_id}")

    def say(
        self, name: str, pick: Pick, contact: Contact, tags: Collection[str] = (), **slots: str
    ) -> str:
        """Say a line about a pick."""
        words = {"name": called(contact), "who": contact.name, **slots}
        return say(self.book, f"{_ROOM}/{name}", words, tags, self.chance(pick))

    def draft(self, pick: Pick, contact: Contact, wording: Wording) -> Draft | None:
        """Word the hello of a pick."""
        return note(contact, wording, self.moment.today, self.book, self.chance(pick))


def usual(page: Page, pick: Pick, contact: Contact) -> tuple[Wording, Draft] | None:
    """Return the first way that a clean draft is found for, in the style the user set."""
    for way in ways(contact, page.chance(pick)):
        wording = Wording(way, style_of(page.settings))
        draft = page.draft(pick, contact, wording)
        if draft is not None:
            return wording, draft
    return None


def style_of(settings: Settings) -> Style:
    """Return the style drafts are worded in; what is no style of drafts is plain."""
    return Style(settings.tone) if settings.tone in set(Style) else Style.PLAIN


def kept(pick: Pick, draft: Draft | None, moment: Moment) -> tuple[Change, ...]:
    """Return the draft to be remembered, so that "I sent it" knows the words."""
    if draft is None or pick.draft_id is None:
        return ()
    words = KeptDraft(
        id=pick.draft_id,
        contact_id=pick.contact_id,
        action=Action.NO_ASK_NOTE,
        draft=draft,
        made_at=moment.now,
    )
    return (Put(words),)


def shown(page: Page, number: int, pick: Pick, contact: Contact) -> tuple[Reply, Draft | None]:
    """Return the parts of one pick, and the draft among them."""
    slots = {"n": str(number), "reason": pick.reason}
    if pick.state is not PickState.OFFERED:
        return (Text(page.say(f"pick_{pick.state}", pick, contact, **slots)),), None
    line = Text(page.say("pick", pick, contact, **slots))
    found = usual(page, pick, contact)
    if found is None:
        return (line, _buttons(page, pick, contact, None)), None
    return (line, *hello(page, pick, contact, *found)), found[1]


def hello(page: Page, pick: Pick, contact: Contact, wording: Wording, draft: Draft) -> Reply:
    """Return a hello with what can be done with it."""
    words = titled(draft, page.book, page.chance(pick))
    return words, _buttons(page, pick, contact, wording)


def reworded(
    page: Page, pick: Pick, contact: Contact, wording: Wording
) -> tuple[Reply, Draft | None]:
    """Return a pick's hello in the wording asked for, with the others that may be asked for."""
    wording, draft = _another(page, pick, contact, wording)
    if draft is None:
        return (Text(page.say("no_words", pick, contact)),), None
    spoken = Text(page.say("reworded", pick, contact))
    return (
        spoken,
        titled(draft, page.book, page.chance(pick)),
        _others(page, pick, contact, wording),
    ), draft


def _another(
    page: Page, pick: Pick, contact: Contact, wanted: Wording
) -> tuple[Wording, Draft | None]:
    """Go on until the words are others than the last ones; some turns come out alike."""
    before = page.draft(pick, contact, replace(wanted, turn=max(wanted.turn - 1, 0)))
    turns = (replace(wanted, turn=wanted.turn + more) for more in range(_TURNS))
    made = ((wording, page.draft(pick, contact, wording)) for wording in turns)
    other = ((wording, draft) for wording, draft in made if draft is not None and draft != before)
    return next(other, (wanted, page.draft(pick, contact, wanted)))


def key(wording: Wording) -> str:
    """Return a wording as the part of a choice's key: "phone.plain.0"."""
    return f"{wording.channel}.{wording.style}.{wording.turn}"


def wording_of(words: str) -> Wording | None:
    """Return the wording that such a part names, None where it names none."""
    channel, style, turn = (*words.split("."), "", "", "")[:3]
    if channel not in set(Channel) or style not in set(Style) or not turn.isdecimal():
        return None
    return Wording(Channel(channel), Style(style), int(turn))


def _buttons(page: Page, pick: Pick, contact: Contact, wording: Wording | None) -> Choices:
    said = f":{key(wording)}" if wording else ""
    names = {
        f"done:{pick.id}{said}": "label_done",
        f"swap:{pick.id}": "label_swap",
        f"skip:{pick.id}": "label_skip",
    }
    if wording is not None:
        again = replace(wording, turn=wording.turn + 1)
        names[f"words:{pick.id}:{key(again)}"] = "label_words"
    return Choices(tuple(_choice(page, pick, contact, *named) for named in names.items()))


def _others(page: Page, pick: Pick, contact: Contact, now: Wording) -> Choices:
    """Five choices at most: a row of buttons holds no more."""
    ways_left = [way for way in ways(contact, page.chance(pick)) if way is not now.channel][:1]
    again = replace(now, turn=now.turn + 1)
    wordings = {
        "label_words": again,
        "label_shorter": None
        if now.style is Style.SHORTER
        else replace(again, style=Style.SHORTER),
        "label_warmer": None if now.style is Style.WARMER else replace(again, style=Style.WARMER),
        "label_way": replace(now, channel=ways_left[0]) if ways_left else None,
    }
    done = _choice(page, pick, contact, f"done:{pick.id}:{key(now)}", "label_done")
    others = (
        _choice(
            page, pick, contact, f"words:{pick.id}:{key(other)}", label, figures.way(other.channel)
        )
        for label, other in wordings.items()
        if other is not None
    )
    return Choices((done, *others))


def _choice(
    page: Page, pick: Pick, contact: Contact, does: str, label: str, way: str = ""
) -> Choice:
    return Choice(f"pick:{does}", page.say(label, pick, contact, way=way))

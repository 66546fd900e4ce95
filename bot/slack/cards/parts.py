"""The parts of a reply as blocks, each as large as the room there is for it allows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.slack.cards import blocks, limits
from bot.slack.cards.blocks import Block, Element
from bot.slack.cards.choices import Numbers, button, rows
from bot.slack.cards.escaping import isolated, shown
from bot.slack.cards.words import words
from coaching.answer import Draft, Finding, SecondThought
from coaching.messages import (
    Choice,
    Choices,
    File,
    FirstAction,
    Listing,
    Mirror,
    Part,
    Reply,
    Text,
    Thoughts,
    Understood,
    Urgent,
    Words,
)
from coaching.phrases import Phrasebook

_DIRECTORY = "findahelpline.com"
_TO_CALL = re.compile(rf"(?<!\d)\d(?:[ ()/-]*\d){{2,}}(?!\d)|{re.escape(_DIRECTORY)}")
"""What must be found at a glance where safety comes first: numbers, and the directory of them."""

_DAYS = re.compile(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \d{1,2} [A-Z][a-z]+(?: \d{4})?)?"
    r"|[Tt]oday|[Tt]onight|[Tt]omorrow|[Tt]his (?:morning|afternoon|evening|weekend))\b"
)
"""The days of a first action: they are what is looked for later."""

_NUMBERED = re.compile(r"\d{1,2}\. [^.!?\n]{1,80}[.!?]")
"""The beginning of one entry of several: "1. Lena Ortiz."."""

FIX = "fix"


@dataclass(frozen=True, slots=True)
class Room:
    """How long a paragraph, a draft and a list may be."""

    text: int = limits.TEXT
    draft: int = limits.WEIGHT
    lines: int = 60


@dataclass(frozen=True, slots=True)
class Aside:
    """A paragraph that may be overlooked."""

    text: str


@dataclass(frozen=True, slots=True)
class Setting:
    """What the parts of one card share: the words, the room, and the choice that is shown beside."""

    book: Phrasebook
    room: Room = Room()  # frozen, so it can be shared
    fix: Choice | None = None
    titles: bool = False  # of lists as headings, as on a page of its own
    numbers: Numbers = field(default_factory=Numbers)

    def words(self, name: str, /, **slots: str) -> str:
        """Say something of Slack's own."""
        return words(self.book, name, **slots)

    def cut(self, text: str) -> str:
        """Return a text as it may stand among others."""
        return limits.cut(shown(text), self.room.text)


def rendered(reply: Reply, setting: Setting) -> list[Block]:
    """Return a reply as blocks, safety first; a line across where something begins after buttons."""
    made: list[Block] = []
    parts = _ordered(reply)
    for before, part in zip((None, *parts), parts, strict=False):
        found = list(_blocks(part, setting))
        begins = isinstance(part, Listing) or not (setting.titles or isinstance(part, Aside))
        if found and made and begins and isinstance(before, Choices):
            made.append(blocks.divider())
        made += found
    return made


def _ordered(reply: Reply) -> list[Part | Aside]:
    """Put safety first, and what is only noted between a draft and its choices below these."""
    parts: list[Part | Aside] = sorted(reply, key=lambda part: not isinstance(part, Urgent))
    for at in range(len(parts) - 2):
        draft, note, choices = parts[at : at + 3]
        if isinstance(draft, Words) and isinstance(note, Text) and isinstance(choices, Choices):
            parts[at + 1 : at + 3] = [choices, Aside(note.text)]
    return parts


def _blocks(part: Part | Aside, setting: Setting) -> Iterator[Block]:
    match part:
        case Text(text):
            yield from blocks.rich(blocks.lines(*_numbered(setting.cut(text))))
        case Urgent(text):
            yield from _urgent(text, setting)
        case Understood(title, facts):
            yield from _understood(title, facts, setting)
        case Thoughts(title, thoughts):
            yield from _titled(title, [_thought(one, setting) for one in thoughts], setting)
        case Mirror(opening, findings):
            yield from _mirror(opening, findings, setting)
        case _:
            yield from _to_do(part, setting)


def _to_do(part: Part | Aside, setting: Setting) -> Iterator[Block]:
    match part:
        case FirstAction(title, text, closing):
            yield from _first_action(title, text, closing, setting)
        case Words(title, draft):
            yield from _draft(title, draft, setting)
        case Choices(choices):
            without = {FIX} if setting.fix else ()
            yield from rows(choices, setting.book, setting.numbers, without)
        case Listing():
            yield from _listing(part, setting)
        case Aside(text):
            yield from blocks.aside(setting.cut(text))
        case File(name):
            yield from blocks.aside(setting.words("file", name=limits.cut(shown(name), 200)))


def _numbered(text: str) -> Iterator[list[Element]]:
    """Return a paragraph, the name of an entry of several in bold."""
    begins = _NUMBERED.match(text)
    end = begins.end() if begins else 0
    yield blocks.words(text[:end], bold=True)
    yield blocks.words(text[end:])


def _urgent(text: str, setting: Setting) -> Iterator[Block]:
    yield from blocks.header(setting.words("urgent"))
    yield from blocks.rich(blocks.quote(*_pointed(limits.cut(shown(text), limits.TEXT), _TO_CALL)))


def _pointed(text: str, what: re.Pattern[str]) -> Iterator[list[Element]]:
    """Return a text with what is to be found in it in bold, the directory of help as a link."""
    at = 0
    for found in what.finditer(text):
        yield blocks.words(text[at : found.start()])
        is_site = found[0] == _DIRECTORY
        yield [blocks.link(found[0])] if is_site else blocks.words(found[0], bold=True)
        at = found.end()
    yield blocks.words(text[at:])


def _understood(title: str, facts: Sequence[str], setting: Setting) -> Iterator[Block]:
    if not facts:
        return
    fix = button(setting.fix, setting.numbers, setting.words("fix")) if setting.fix else None
    yield blocks.beside(setting.cut(f"{title}: {' · '.join(map(isolated, facts))}"), fix)


def _titled(title: str, items: Sequence[Element], setting: Setting) -> Iterator[Block]:
    full = [one for one in items if one["elements"]]
    bold = blocks.lines(blocks.words(setting.cut(title), bold=True))
    yield from blocks.rich(bold, blocks.bullets(full))


def _thought(thought: SecondThought, setting: Setting) -> Element:
    rests = setting.cut(thought.rests_on)
    ground = blocks.words(f" ({rests})", italic=True) if rests else []
    return blocks.lines(blocks.words(setting.cut(thought.text)), ground)


def _mirror(opening: str, findings: Sequence[Finding], setting: Setting) -> Iterator[Block]:
    said = blocks.lines(blocks.words(setting.cut(opening), bold=bool(findings)))
    yield from blocks.rich(said, blocks.bullets(_finding(one, setting) for one in findings))


def _finding(finding: Finding, setting: Setting) -> Element:
    instead = setting.cut(finding.instead)
    better = setting.words("instead", words=instead) if instead else ""
    return blocks.lines(
        blocks.words(f"“{setting.cut(finding.quote)}”", italic=True),
        blocks.words(f" {setting.cut(finding.why)}"),
        blocks.words(f"\n{better}" if better else ""),
    )


def _first_action(title: str, text: str, closing: str | None, setting: Setting) -> Iterator[Block]:
    yield from blocks.header(title)
    said = "\n".join(filter(None, (setting.cut(text), setting.cut(closing or ""))))
    yield from blocks.rich(blocks.quote(*_pointed(said, _DAYS)))


def _draft(title: str, draft: Draft, setting: Setting) -> Iterator[Block]:
    """Return a draft to copy: whole, or with a line that says that it is not."""
    head = blocks.lines(blocks.words(setting.cut(title), bold=True))
    subject = blocks.words(setting.words("subject"), italic=True) if draft.subject else []
    above = [blocks.lines(subject), *blocks.copyable(limits.cut(draft.subject or "", 500))]
    body = limits.cut(draft.body, setting.room.draft)
    yield from blocks.rich(head, *above, *blocks.copyable(body))
    if body != draft.body:
        yield from blocks.aside(setting.words("draft_cut"))
    if draft.blanks:
        told = ", ".join(map(shown, draft.blanks))
        yield from blocks.aside(setting.words("blanks", blanks=limits.cut(told, 500)))


def _listing(listing: Listing, setting: Setting) -> Iterator[Block]:
    listed = [blocks.lines(blocks.words(setting.cut(line))) for line in listing.lines]
    items = listed[: setting.room.lines]
    if setting.titles:
        yield from blocks.header(listing.title)
        yield from _under(items)
    else:
        yield from _titled(listing.title, items, setting)
    if left_out := len(listed) - len(items):
        yield from blocks.aside(setting.words("more", count=f"{left_out:,}"))
    yield from blocks.aside(setting.cut(listing.closing or ""))


def _under(items: Sequence[Element]) -> Iterator[Block]:
    """Return what stands under a heading: one line by itself, more as a list."""
    full = [one for one in items if one["elements"]]
    yield from blocks.rich(*(full if len(full) == 1 else [blocks.bullets(full)]))

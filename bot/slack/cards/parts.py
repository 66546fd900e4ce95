"""The parts of a reply as blocks, each as large as the room there is for it allows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from bot.cards.asking import FIX
from bot.cards.fitting import Room
from bot.cards.order import (
    DAYS,
    DIRECTORY,
    TO_CALL,
    Aside,
    Shown,
    begins,
    numbered,
    ordered,
    pointed,
)
from bot.cards.texts import isolated, shown
from bot.cards.words import words
from bot.slack.cards import blocks, limits
from bot.slack.cards.blocks import Block, Element
from bot.slack.cards.choices import Numbers, button, rows
from bot.slack.cards.fitting import ALL
from bot.slack.cards.words import words as own
from coaching.answer import Draft, Finding, SecondThought
from coaching.messages import (
    Choice,
    Choices,
    File,
    FirstAction,
    Listing,
    Mirror,
    Picture,
    Reply,
    Text,
    Thoughts,
    Understood,
    Urgent,
    Words,
)
from coaching.phrases import Phrasebook


@dataclass(frozen=True, slots=True)
class Setting:
    """What the parts of one card share: the words, the room, and the choice that is shown beside."""

    book: Phrasebook
    room: Room = ALL
    fix: Choice | None = None
    titles: bool = False  # of lists as headings, as on a page of its own
    numbers: Numbers = field(default_factory=Numbers)

    def words(self, name: str, /, **slots: str) -> str:
        """Say something around the coach's answers."""
        return words(self.book, name, **slots)

    def cut(self, text: str) -> str:
        """Return a text as it may stand among others."""
        return limits.cut(shown(text), self.room.text)


def rendered(reply: Reply, setting: Setting) -> list[Block]:
    """Return a reply as blocks, safety first; a line across where something begins after buttons."""
    made: list[Block] = []
    parts = ordered(reply)
    for before, part in zip((None, *parts), parts, strict=False):
        found = list(_blocks(part, setting))
        if found and made and begins(before, part, titles=setting.titles):
            made.append(blocks.divider())
        made += found
    return made


def _blocks(part: Shown, setting: Setting) -> Iterator[Block]:
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


def _to_do(part: Shown, setting: Setting) -> Iterator[Block]:
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
        case File() | Picture():
            yield from _enclosed(part, setting)


def _enclosed(part: File | Picture, setting: Setting) -> Iterator[Block]:
    """Return the name of a file; a picture stands right above, or is said in words."""
    if isinstance(part, Picture):
        yield from blocks.rich(blocks.lines(blocks.words(setting.cut(part.alt))))
    elif not part.alt:
        named = limits.cut(shown(part.name), 200)
        yield from blocks.aside(setting.words("file", name=named))


def _numbered(text: str) -> Iterator[list[Element]]:
    """Return a paragraph, the name of an entry of several in bold."""
    name, rest = numbered(text)
    yield blocks.words(name, bold=True)
    yield blocks.words(rest)


def _urgent(text: str, setting: Setting) -> Iterator[Block]:
    yield from blocks.header(setting.words("urgent"))
    yield from blocks.rich(blocks.quote(*_pointed(limits.cut(shown(text), limits.TEXT), TO_CALL)))


def _pointed(text: str, what: re.Pattern[str]) -> Iterator[list[Element]]:
    """Return a text with what is to be found in it in bold, the directory of help as a link."""
    for piece, is_it in pointed(text, what):
        site = is_it and piece == DIRECTORY
        yield [blocks.link(piece)] if site else blocks.words(piece, bold=is_it)


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
    yield from blocks.rich(blocks.quote(*_pointed(said, DAYS)))


def _draft(title: str, draft: Draft, setting: Setting) -> Iterator[Block]:
    """Return a draft to copy: whole, or with a line that says that it is not."""
    head = blocks.lines(blocks.words(setting.cut(title), bold=True))
    subject = blocks.words(setting.words("subject"), italic=True) if draft.subject else []
    above = [blocks.lines(subject), *blocks.copyable(limits.cut(draft.subject or "", 500))]
    body = limits.cut(draft.body, setting.room.draft)
    yield from blocks.rich(head, *above, *blocks.copyable(body))
    if body != draft.body:
        yield from blocks.aside(own(setting.book, "draft_cut"))
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

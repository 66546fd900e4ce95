"""The parts of a reply as components, each as large as the room there is for it allows."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from bot.cards.asking import FIX
from bot.cards.fitting import Room
from bot.cards.order import DAYS, DIRECTORY, TO_CALL, Aside, Shown, numbered, pointed
from bot.cards.texts import isolated, shown
from bot.cards.words import words
from bot.discord.cards import blocks, limits
from bot.discord.cards.blocks import Component
from bot.discord.cards.choices import Numbers, button, rows
from bot.discord.cards.escaping import bold, fenced, italic, literal
from bot.discord.cards.files import alt
from bot.discord.cards.fitting import ALL
from bot.discord.cards.words import words as own
from coaching.answer import Draft, Finding, SecondThought
from coaching.messages import (
    Choice,
    Choices,
    File,
    FirstAction,
    Listing,
    Mirror,
    Picture,
    Text,
    Thoughts,
    Understood,
    Urgent,
    Words,
)
from coaching.phrases import Phrasebook


@dataclass(frozen=True, slots=True)
class Setting:
    """What the parts of one card share: the words, the room, what is beside, names of its files."""

    book: Phrasebook
    room: Room = ALL
    fix: Choice | None = None
    numbers: Numbers = field(default_factory=Numbers)
    files: Iterator[File] = field(default_factory=lambda: iter(()))

    def words(self, name: str, /, **slots: str) -> str:
        """Say something around the coach's answers."""
        return words(self.book, name, **slots)

    def raw(self, text: str) -> str:
        """Return a text as long as it may stand among others."""
        return limits.cut(shown(text), self.room.text)

    def cut(self, text: str) -> str:
        """Return that text as markup in which nothing of it is read."""
        return literal(self.raw(text))


def components(part: Shown, setting: Setting) -> Iterator[Component]:
    """Yield what a part is shown as; nothing for an empty one."""
    match part:
        case Text(text):
            yield from blocks.text(_paragraph(text, setting))
        case Urgent(text):
            yield from _urgent(text, setting)
        case Understood():
            yield from _understood(part, setting)
        case Thoughts(title, thoughts):
            yield from _titled(title, (_thought(one, setting) for one in thoughts), setting)
        case Mirror(opening, findings):
            yield from _titled(opening, (_finding(one, setting) for one in findings), setting)
        case _:
            yield from _to_do(part, setting)


def _to_do(part: Shown, setting: Setting) -> Iterator[Component]:
    match part:
        case FirstAction(title, text, closing):
            yield from blocks.heading(setting.raw(title))
            yield from blocks.text(blocks.quote(_first_action((text, closing), setting)))
        case Words(title, draft):
            yield from _draft(title, draft, setting)
        case Choices(choices):
            yield from _choices(choices, setting)
        case Listing():
            yield from _listing(part, setting)
        case Aside(text):
            yield from blocks.aside(setting.raw(text))
        case File(name):
            yield from _file(name, setting)
        case Picture(_, alt):
            yield from blocks.text(setting.cut(alt))


def _paragraph(text: str, setting: Setting) -> str:
    """Return a paragraph, the name of an entry of several in bold."""
    name, rest = numbered(setting.raw(text))
    return bold(literal(name)) + literal(rest)


def _urgent(text: str, setting: Setting) -> Iterator[Component]:
    """Return what must not be missed: in full, its numbers in bold, and a way to the others."""
    yield from blocks.heading(setting.words("urgent"))
    yield from blocks.text(_pointed(limits.cut(shown(text), 3_000), TO_CALL))
    if DIRECTORY in text:
        yield blocks.row([blocks.link(own(setting.book, "helplines"), f"https://{DIRECTORY}")])


def _pointed(text: str, what: re.Pattern[str]) -> str:
    """Return a text with what is to be found in it in bold, the directory of help as a link."""
    return "".join(
        _found(piece) if is_it else literal(piece) for piece, is_it in pointed(text, what)
    )


def _found(piece: str) -> str:
    return bold(f"<https://{DIRECTORY}>" if piece == DIRECTORY else literal(piece))


def _understood(part: Understood, setting: Setting) -> Iterator[Component]:
    if not part.facts:
        return
    said = f"{part.title}: {' · '.join(map(isolated, part.facts))}"
    if setting.fix is None:
        yield from blocks.text(setting.cut(said))
    else:
        fix = button(setting.fix, setting.numbers, setting.words("fix"))
        yield blocks.beside(setting.cut(said), fix)


def _titled(title: str, items: Iterable[str], setting: Setting) -> Iterator[Component]:
    """Return a list under a title in bold; a title alone is a sentence like others."""
    listed = list(items)
    if listed:
        yield from blocks.bullets(_line(title, setting), listed)
    else:
        yield from blocks.text(setting.cut(title))


def _line(text: str, setting: Setting) -> str:
    return " ".join(setting.cut(text).split())


def _thought(thought: SecondThought, setting: Setting) -> str:
    rests = setting.cut(thought.rests_on)
    return setting.cut(thought.text) + (f" {italic(f'({rests})')}" if rests else "")


def _finding(finding: Finding, setting: Setting) -> str:
    instead = setting.raw(finding.instead)
    better = literal(setting.words("instead", words=instead)) if instead else ""
    said = f"{italic(f'“{setting.cut(finding.quote)}”')} {setting.cut(finding.why)}"
    return "\n".join(filter(None, (said, better)))


def _first_action(said: Iterable[str | None], setting: Setting) -> str:
    return "\n".join(_pointed(setting.raw(one), DAYS) for one in said if one and one.strip())


def _draft(title: str, draft: Draft, setting: Setting) -> Iterator[Component]:
    """Return a draft to copy: whole, or with a line that says that it is not."""
    body = limits.cut(draft.body, setting.room.draft)
    above = [bold(_line(title, setting))]
    if draft.subject:
        above += [f"-# {literal(setting.words('subject'))}", fenced(limits.cut(draft.subject, 300))]
    yield from blocks.text("\n".join(filter(None, (*above, fenced(body)))))
    if body != draft.body:
        yield from blocks.aside(own(setting.book, "draft_cut"))
    if draft.blanks:
        told = ", ".join(map(shown, draft.blanks))
        yield from blocks.aside(setting.words("blanks", blanks=limits.cut(told, 300)))


def _choices(choices: tuple[Choice, ...], setting: Setting) -> list[Component]:
    without = {FIX} if setting.fix else ()
    menus = setting.room.menus
    return rows(choices, setting.book, setting.numbers, without, menus=menus)


def _listing(listing: Listing, setting: Setting) -> Iterator[Component]:
    listed = [setting.cut(line) for line in listing.lines]
    items = listed[: setting.room.lines]
    yield from blocks.bullets(_line(listing.title, setting), items)
    if left_out := len(listed) - len(items):
        yield from blocks.aside(setting.words("more", count=f"{left_out:,}"))
    yield from blocks.aside(setting.raw(listing.closing or ""))


def _file(name: str, setting: Setting) -> Iterator[Component]:
    """Return the file that is attached for it; its name where none can be."""
    attached = next(setting.files, None)
    if attached is not None and attached.alt:
        yield blocks.gallery(attached.name, alt(attached))
    elif attached is not None:
        yield blocks.file(attached.name)
    else:
        yield from blocks.aside(setting.words("file", name=limits.cut(shown(name), 200)))

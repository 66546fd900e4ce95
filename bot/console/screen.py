"""Shows a reply in a terminal, the person first and the machinery dim.

Prose wraps at a readable width; a draft is printed bare and unwrapped, so that copying it
gives exactly the words to send. Text is never read as markup, and control characters that a
pasted message might carry do not reach the terminal.
"""

import re
from collections.abc import Iterable, Sequence

from rich.columns import Columns
from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.status import Status
from rich.table import Table
from rich.text import Text as Styled

from bot import numbering
from bot.numbering import Numbered
from bot.pictures.characters import drawn
from coaching.answer import Draft, Finding, SecondThought
from coaching.messages import (
    Choice,
    FirstAction,
    Listing,
    Mirror,
    Part,
    Picture,
    Reply,
    Text,
    Thoughts,
    Understood,
    Urgent,
    Words,
)

WIDEST = 88
"""Columns of prose: beyond about ninety characters the eye loses the line."""

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Screen:
    """A terminal to show replies on."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or Console(highlight=False)

    def greet(self, welcome: str, *more: str) -> None:
        """Show the first lines of a session."""
        self._print(_styled(welcome, "bold"))
        for line in more:
            self._print(_styled(line, "dim"))
        self.gap()

    def show(self, reply: Reply, first: int = 1) -> None:
        """Show a reply, an empty line before each part and after the last.

        `first` is the number of its first choice.
        """
        for part, choices in numbering.parts(reply, first):
            self._part(part, choices)
        self.gap()

    def busy(self, words: str) -> Status:
        """Return what shows these words, moving, for as long as it is entered."""
        return self._console.status(_styled(words, "dim"))

    def gap(self) -> None:
        """Print an empty line."""
        self._console.print()

    def _part(self, part: Part, choices: Sequence[Numbered]) -> None:
        if isinstance(part, Words):
            self.gap()
            self._words(part)
        elif isinstance(part, Picture):
            self.gap()
            wide = min(self._console.width, WIDEST)
            self._console.print(_styled(drawn(part.drawing, wide)), no_wrap=True, overflow="crop")
        elif (shown := _row(choices) if choices else _shown(part)) is not None:
            self.gap()
            self._print(shown)

    def _words(self, part: Words) -> None:
        self._print(_styled(part.title, "bold cyan"))
        if part.draft.subject:
            subject = _styled("Subject: ", "dim").append(_clean(part.draft.subject))
            self._console.print(subject, soft_wrap=True)
        self.gap()
        self._console.print(_marked(part.draft), soft_wrap=True)

    def _print(self, shown: RenderableType) -> None:
        self._console.print(shown, width=min(self._console.width, WIDEST))


def _shown(part: Part) -> RenderableType | None:
    match part:
        case Text(text):
            return _styled(text)
        case Urgent(text):
            return Panel(_styled(text, "bold"), border_style="bold red")
        case Understood(title, facts) if facts:
            return _styled(f"{title}: {' · '.join(facts)}", "dim")
        case Thoughts(title, thoughts):
            return Group(_styled(title, "bold"), _bullets(map(_thought, thoughts)))
        case Mirror(opening, findings):
            return Group(_styled(opening), _bullets(map(_finding, findings)))
        case FirstAction(title, text, closing):
            words = _styled(f"{text} {closing}" if closing else text)
            return Panel(
                words, title=_styled(title, "bold"), title_align="left", border_style="cyan"
            )
        case Listing(title, lines, closing):
            end = [_styled(closing)] if closing else []
            return Group(_styled(title, "bold"), _bullets(map(_styled, lines)), *end)
        case _:
            return None


def _bullets(items: Iterable[RenderableType]) -> Table:
    table = Table.grid(padding=(0, 1))
    for item in items:
        table.add_row("•", item)
    return table


def _thought(thought: SecondThought) -> Styled:
    return _styled(thought.text).append(f" ({_clean(thought.rests_on)})", "dim")


def _finding(finding: Finding) -> Styled:
    shown = _styled(f"“{finding.quote}”", "italic").append(f" {_clean(finding.why)}", "not italic")
    if finding.instead:
        shown.append("\n→ ", "green").append(_clean(finding.instead), "not italic green")
    return shown


def _row(choices: Sequence[Numbered]) -> Columns:
    return Columns([_choice(*numbered) for numbered in choices], padding=(0, 3))


def _choice(number: int, choice: Choice) -> Styled:
    return _styled(str(number), "bold cyan").append(f" {_clean(choice.label)}", "not bold default")


def _marked(draft: Draft) -> Styled:
    """Return the body with what the user still has to fill in highlighted."""
    body = _styled(draft.body)
    body.highlight_words([blank for blank in map(_clean, draft.blanks) if blank], "bold yellow")
    return body


def _styled(text: str, style: str = "") -> Styled:
    return Styled(_clean(text), style=style)


def _clean(text: str) -> str:
    return _CONTROL.sub("", text)

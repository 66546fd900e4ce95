"""What comes in and what goes out, as plain values no platform is named in.

A reply is a tuple of parts; each platform renders them in its own way, and `plain` (in
`coaching.replying`) renders them as text.
"""

from dataclasses import dataclass

from coaching.answer import Draft, Finding, SecondThought
from coaching.pictures.drawing import Drawing


@dataclass(frozen=True, slots=True)
class Said:
    """The user wrote something."""

    text: str


@dataclass(frozen=True, slots=True)
class Chose:
    """The user took one of the choices offered; `key` is the choice's."""

    key: str


@dataclass(frozen=True, slots=True)
class Filled:
    """The user handed in a form; `values` are its fields by name, as `coaching.forms` says."""

    form: str
    values: tuple[tuple[str, str], ...]


Incoming = Said | Chose | Filled


@dataclass(frozen=True, slots=True)
class Uploaded:
    """The user handed in a file of contacts; served outside a turn, since it takes reading."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Attached:
    """The user handed in a file that is still with the platform, which gives it for `ref`.

    `mimetype` is what the platform says it is, `size` its length in bytes.
    """

    name: str
    ref: str
    mimetype: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Edited:
    """The user wrote a message of theirs anew; `text` is all of it."""

    text: str


@dataclass(frozen=True, slots=True)
class Deleted:
    """The user deleted a message of theirs."""


@dataclass(frozen=True, slots=True)
class Reacted:
    """The user put a sign ("white_check_mark", "✅") on a message of ours, or took it off."""

    sign: str
    put: bool = True


@dataclass(frozen=True, slots=True)
class Opened:
    """The user came to look: whatever has fallen due may be shown, whatever the hour."""


@dataclass(frozen=True, slots=True)
class Looked:
    """The user opened their page: what is planned, whom they wait for, their settings."""


Event = Said | Chose | Filled | Uploaded | Attached | Edited | Deleted | Reacted | Opened | Looked
"""Everything that can come in."""


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Urgent:
    """A paragraph that comes first and must not be missed: safety."""

    text: str


@dataclass(frozen=True, slots=True)
class Understood:
    """The facts as they were read, in one line, for the user to correct."""

    title: str
    facts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Thoughts:
    """The second thoughts, likeliest first."""

    title: str
    thoughts: tuple[SecondThought, ...]


@dataclass(frozen=True, slots=True)
class Mirror:
    """The look at what was sent: an opening line and the findings, if any."""

    opening: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class FirstAction:
    """The one action with its reason, and when to stop waiting."""

    title: str
    text: str
    closing: str | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """A draft to copy, under a title that names its channel."""

    title: str
    draft: Draft


@dataclass(frozen=True, slots=True)
class Choice:
    """Something the user can take up: a button, or a number in a terminal.

    `ways` are the choices it would lead to: a platform with menus shows them in its place.
    """

    key: str
    label: str
    ways: tuple["Choice", ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """The choices that go with a reply."""

    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Lines that belong together under a title: people, a timeline, settings."""

    title: str
    lines: tuple[str, ...]
    closing: str | None = None


@dataclass(frozen=True, slots=True)
class File:
    """A file for the user to keep; a picture is shown, with `alt` for who cannot see it."""

    name: str
    data: bytes
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """Something to look at: whoever shows it draws `drawing`, or says `alt` in its place.

    `look` is "light" or "dark".
    """

    name: str
    alt: str
    drawing: Drawing
    look: str = "light"


Part = (
    Text
    | Urgent
    | Understood
    | Thoughts
    | Mirror
    | FirstAction
    | Words
    | Choices
    | Listing
    | File
    | Picture
)
Reply = tuple[Part, ...]

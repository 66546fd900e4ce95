"""A form: what a platform shows as fields to fill in, and what it hands back."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from coaching.messages import Choice


class Shape(StrEnum):
    """How a field is filled in."""

    LINE = "line"
    LINES = "lines"
    ONE = "one"  # of its options
    SEVERAL = "several"  # of its options; values are joined by a comma
    DATE = "date"  # 2026-11-22
    FILE = "file"  # comes by itself, as a file handed in does; never among what is filled in


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing to fill in. `value` is what stands there at first; `options` are keys and labels.

    `longest` is how many characters it takes.
    """

    name: str
    label: str
    shape: Shape = Shape.LINE
    value: str = ""
    options: tuple[Choice, ...] = ()
    hint: str = ""
    needed: bool = False
    longest: int = 3000


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """What is to be filled in. `key` names it; it comes back as `Filled.form`."""

    key: str
    title: str
    fields: tuple[Field, ...]
    send: str
    intro: str = ""


Problems = Mapping[str, str]
"""What is wrong with what was filled in: a sentence for each field by name; empty when nothing."""

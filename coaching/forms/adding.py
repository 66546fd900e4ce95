"""The form that adds somebody; what it says is read as the line after `/reconnect add` is."""

from coaching.forms.form import Field, Form, Problems, Shape
from coaching.forms.values import LONGEST_NAME, Sheet, Values, found, one_of, word, wrong_name
from coaching.memory import Needs
from coaching.reconnect.adding import COMMANDS
from coaching.reconnect.told import details, told
from coaching.turn import Ask

_RHYTHMS = {
    "never": "",
    "week": "weekly",
    "month": "monthly",
    "two_months": "every 2 months",
    "quarter": "quarterly",
    "half_year": "every 6 months",
    "year": "yearly",
}
_TEXTS = ("how", "value")
_LONGEST = 300
_APART = str.maketrans({",": " ", ";": " "})


def form(ask: Ask) -> Form:
    """Return the form."""
    book = ask.book
    texts = (
        Field(
            name=name,
            label=word(book, f"add_{name}"),
            hint=word(book, f"add_{name}_hint"),
            longest=_LONGEST,
        )
        for name in ("how", "reach", "value")
    )
    who = Field(name="name", label=word(book, "add_name"), needed=True, longest=LONGEST_NAME)
    every = Field(
        name="every",
        label=word(book, "add_every"),
        shape=Shape.ONE,
        value="never",
        options=one_of(book, "every", _RHYTHMS),
    )
    return Form(
        key="add",
        title=word(book, "add"),
        fields=(who, *texts, every),
        send=word(book, "send_add"),
    )


def problems(sheet: Sheet) -> Problems:
    """Return what is wrong with what was filled in."""
    reach = sheet.line("reach")
    every = sheet.line("every")
    return found(
        {
            "name": wrong_name(sheet, "name") or _unread(sheet),
            "reach": sheet.wrong("reach", words=reach)
            if reach and not details(reach).handles
            else None,
            "every": sheet.wrong("choice") if every and every not in _RHYTHMS else None,
            **{
                name: sheet.wrong("long") if len(sheet.line(name)) > _LONGEST else None
                for name in _TEXTS
            },
        }
    )


def _unread(sheet: Sheet) -> str | None:
    """Say that a name can't be read as one, where it can't."""
    name = sheet.line("name").translate(_APART)
    return None if told(name).name else sheet.wrong("no_name")


def line_of(values: Values) -> str:
    """Return what was filled in as the line that would have been typed."""
    flat = {name: " ".join(words.split()) for name, words in values.items()}
    value = " ".join(flat.get("value", "").translate(_APART).split())
    parts = (
        flat.get("name", "").translate(_APART),
        flat.get("how", ""),
        f"value: {value}" if value else "",
        flat.get("reach", ""),
        _RHYTHMS.get(flat.get("every", ""), ""),
    )
    return ", ".join(part.strip(" ,;") for part in parts if part.strip(" ,;"))


def hears(values: Values) -> Needs:
    """Return what must be known: who is called that already."""
    return COMMANDS["add"].needs(line_of(values))

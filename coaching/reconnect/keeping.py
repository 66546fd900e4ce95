"""Taking contacts in and everything out, and what is kept of a person: import, export, privacy."""

from dataclasses import replace

from coaching.memory import Needs
from coaching.messages import Listing
from coaching.reconnect import leaving, linked, saying, staying
from coaching.text import fold
from coaching.turn import Ask, Command, Export, Import, Turn

_FORMS = {
    **dict.fromkeys(("", "json", "everything", "all", "backup"), "json"),
    **dict.fromkeys(("csv", "excel", "table", "spreadsheet", "sheet"), "csv"),
    **dict.fromkeys(("vcf", "vcard", "vcards", "contacts", "phone"), "vcf"),
    **dict.fromkeys(("ics", "ical", "icalendar", "calendar", "reminders"), "ics"),
}
_LEAD = ("as ", "to ", "in ", "a ", "an ", "my ", ".")
_SOURCES = ("linkedin", "google", "iphone")
_NO_PATHS = frozenset(("linkedin", "google", "outlook", "iphone", "phone", "help", "contacts"))
_LEAVING = frozenset(("preview", "leaving", "what leaves", "what would leave", "model"))
_QUOTES = "\"'“”‘’<> \t\n"
_LONGEST_PATH = 4096  # characters, as on Linux


def _import(ask: Ask) -> Turn:
    """Fetch a file from this computer, or say how to get one."""
    path = ask.words.strip(_QUOTES)
    if not path or fold(path) in _NO_PATHS or len(path) > _LONGEST_PATH:
        lines = tuple(saying.line(ask, f"data/import/{source}") for source in _SOURCES)
        closing = saying.line(ask, "data/import/closing")
        return saying.turn(ask, Listing(saying.line(ask, "data/import/title"), lines, closing))
    shown = saying.turn(ask, saying.text(ask, "data/import/reading", name=_file(path)))
    return replace(shown, requests=(Import(path),))


def _file(path: str) -> str:
    return saying.clipped(path.replace("\\", "/").rstrip("/").rpartition("/")[2] or path, 80)


def _export(ask: Ask) -> Turn:
    """Hand out everything in the form that was asked for."""
    words = fold(ask.words).strip(" .!")
    for lead in _LEAD:
        words = words.removeprefix(lead)
    form = _FORMS.get(words)
    if form is None:
        return _which_form(ask)
    shown = saying.turn(ask, saying.text(ask, f"data/export/{form}"))
    return replace(shown, requests=(Export(form),))


def _which_form(ask: Ask) -> Turn:
    choices = (
        saying.choice(ask, f"export:{form}", f"data/choices/{form}")
        for form in ("json", "csv", "vcf", "ics")
    )
    return saying.turn(ask, saying.text(ask, "data/export/which"), saying.offered(*choices))


def _privacy(ask: Ask) -> Turn:
    """Say what is kept, where, for whom to see and how to take it or delete it."""
    if fold(ask.words).strip(" .!?") in _LEAVING:
        return leaving.preview(ask)
    total, planned = ask.known.total, len(ask.known.reminders)
    kept = saying.line(
        ask,
        "data/privacy/kept",
        {"nobody"} if not total else {"one"} if total == 1 else (),
        people=f"{total:,}",
        reminders=saying.line(
            ask,
            "data/privacy/reminders",
            {"nothing"} if not planned else {"one"} if planned == 1 else (),
            count=f"{planned:,}",
        ),
    )
    said = (_point(ask, name) for name in ("what", "where", "seen", "never"))
    rest = (*staying.lines(ask), _point(ask, "yours"))
    lines = (kept, *linked.shared(ask), *said, *leaving.lines(ask), *rest)
    choices = saying.offered(
        saying.choice(ask, "export:json", "data/choices/export"),
        saying.choice(ask, "forget:whole", "data/choices/forget_me"),
        *leaving.choices(ask),
    )
    return saying.turn(ask, Listing(saying.line(ask, "data/privacy/title"), lines), choices)


def _point(ask: Ask, name: str) -> str:
    """Say one thing about what is kept; that nothing is passed on only where that is so."""
    return saying.line(ask, f"data/privacy/{name}", leaving.asked(ask))


_PRIVACY = Command(_privacy, lambda words: Needs(reminders=True, accounts=True))
COMMANDS = {
    "import": Command(_import),
    "export": Command(_export),
    "privacy": _PRIVACY,
}
CHOICES = {"export": Command(_export), "privacy": _PRIVACY}

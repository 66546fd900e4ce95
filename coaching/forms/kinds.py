"""Which forms there are, which choice opens which, and what must be known for one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from coaching.forms import adding, draft, fix, importing, settings, touch
from coaching.forms.form import Form, Problems
from coaching.forms.values import Sheet, Values, word
from coaching.memory import Known, Needs
from coaching.messages import Choice, Filled
from coaching.person import Person
from coaching.phrases import Phrasebook
from coaching.reconnect.finding import ids
from coaching.reconnect.settings import SECTIONS
from coaching.turn import Ask, Moment


@dataclass(frozen=True, slots=True)
class _Kind:
    """How one form is made and looked through, and what must be known to answer it."""

    made: Callable[[Ask], Form | None]
    problems: Callable[[Sheet], Problems]
    hears: Callable[[Values], Needs] = lambda values: Needs()


_KINDS: Mapping[str, _Kind] = {
    "fix": _Kind(fix.form, fix.problems, fix.hears),
    "draft": _Kind(draft.form, draft.problems),
    "touch": _Kind(touch.form, touch.problems, touch.hears),
    "settings": _Kind(settings.form, settings.problems, settings.hears),
    "add": _Kind(adding.form, adding.problems, adding.hears),
    "import": _Kind(importing.form, importing.problems),
}
_SECTIONS = tuple(f"settings:{name}" for name in SECTIONS)
_BY_CHOICE = {"reconnect:import": "import", **{section: section for section in _SECTIONS}}
"""Choices that do more in words than their forms are called."""


def opens(choice_key: str) -> str | None:
    """Return the key of the form that a choice opens; None for one that opens none.

    "touch:<contact id>" opens the form with that contact in it.
    """
    if choice_key in _BY_CHOICE:
        return _BY_CHOICE[choice_key]
    name, _, about = choice_key.partition(":")
    carries = name == "touch" and bool(ids(about))
    return choice_key if name in _KINDS and (not about or carries) else None


def sections(key: str, book: Phrasebook) -> tuple[Choice, ...]:
    """Return the choices that open a form in parts of at most five fields; none where it is small."""
    if key != "settings":
        return ()
    return tuple(Choice(f"{key}:{name}", word(book, f"settings_{name}")) for name in SECTIONS)


def needs(key: str, person: Person) -> Needs:
    """Return what must be known to show a form."""
    at_hand = (person.contact_id,) if person.contact_id else ()
    return Needs(ids=(*at_hand, *ids(key)))


def form(key: str, person: Person, known: Known, moment: Moment, book: Phrasebook) -> Form | None:
    """Return a form filled with what is known; None where there is nothing to fill in.

    Then whatever would have opened it is taken up in words. The form's own key may say more than
    `key`; what is filled in comes back with the form's.
    """
    name, _, about = key.partition(":")
    if name not in _KINDS:
        return None
    return _KINDS[name].made(Ask(person, about, moment, book, known))


def problems(key: str, values: Values, today: date, book: Phrasebook) -> Problems:
    """Return what is wrong with what was filled in, a sentence for each field; empty if nothing."""
    kind = _KINDS.get(key.partition(":")[0])
    return kind.problems(Sheet(values, today, book)) if kind else {}


def hears(filled: Filled) -> Needs:
    """Return what must be known to answer what was filled in."""
    name, _, about = filled.form.partition(":")
    wanted = _KINDS[name].hears(dict(filled.values)) if name in _KINDS else Needs()
    return replace(wanted, ids=(*wanted.ids, *ids(about)))

"""Goes on with what was asked once the user has said which of several people is meant."""

from coaching.memory import History
from coaching.reconnect import (
    editing,
    finding,
    forgetting,
    hello,
    pictures,
    resting,
    saying,
    showing,
)
from coaching.reconnect.answers import nth, yes_or_no
from coaching.reconnect.describing import told_apart
from coaching.text import fold
from coaching.turn import Ask, Command, Turn

_PENDING = "which:"
VERBS: dict[str, finding.Act] = {
    "show": showing.show,
    "tide": pictures.show_tide,
    "contact:hello": hello.drafted,
    "forget:ask": forgetting.once_more,
    **{f"contact:{verb}": act for verb, act in (editing.VERBS | resting.VERBS).items()},
}


def _which(ask: Ask) -> Turn | None:
    """Read a typed answer, or the choice that stands for one."""
    if not ask.said:
        return _pressed(ask)
    verb, listed, tail = _parts(ask.words)
    if yes_or_no(ask.said) is False:
        return saying.turn(ask, saying.text(ask, "contacts/nobody_then"))
    people = [ask.known.histories[one] for one in finding.ids(listed) if one in ask.known.histories]
    one = _picked(ask, people)
    return VERBS[verb](ask, one, tail) if one is not None and verb in VERBS else None


def _pressed(ask: Ask) -> Turn | None:
    history = finding.by_id(ask)
    if history is None:
        return finding.gone(ask)
    pending = ask.person.pending
    verb, listed, tail = _parts(pending.removeprefix(_PENDING))
    if not pending.startswith(_PENDING) or history.contact.id not in finding.ids(listed):
        return saying.turn(ask, saying.text(ask, "contacts/over"))
    return VERBS[verb](ask, history, tail) if verb in VERBS else None


def _parts(words: str) -> tuple[str, str, str]:
    verb, _, rest = words.partition("|")
    listed, _, tail = rest.partition("|")
    return verb, listed, tail


def _picked(ask: Ask, people: list[History]) -> History | None:
    index = nth(ask.said, len(people))
    if index is not None:
        return people[index]
    said = fold(ask.said).strip(" .!")
    fitting = [one for one in people if said and said in fold(told_apart(ask, one.contact))]
    return fitting[0] if len(fitting) == 1 else None


CHOICES = {"which": Command(_which, finding.needs_ids)}

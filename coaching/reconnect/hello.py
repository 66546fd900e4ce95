"""From a contact's card: a hello that asks for nothing, and the question when to be reminded."""

from dataclasses import replace

from coaching.answer import Action, Draft
from coaching.memory import Change, History, KeptDraft, Put, Source, Touch, TouchKind
from coaching.picks.doors import ways
from coaching.picks.noting import Wording, note
from coaching.picks.score import is_open
from coaching.picks.showing import style_of
from coaching.reconnect import finding, saying
from coaching.reminders import after_touch
from coaching.replying import titled
from coaching.situation import Channel
from coaching.turn import Ask, Command, Turn

_DAYS = (1, 7, 30)  # after which to be reminded, as choices


def hello(ask: Ask) -> Turn:
    """Draft a hello by the best way, worded anew each time it is asked for again."""
    history = finding.by_id(ask)
    return drafted(ask, history, ask.words.partition(":")[2]) if history else finding.gone(ask)


def drafted(ask: Ask, history: History, again: str = "") -> Turn:
    """Draft a hello to a contact; `again` counts the other wordings asked for."""
    times = int(again) if again.isdecimal() else 0
    draft = _draft(ask, history, times) if is_open(history.contact, ask.moment.today) else None
    if draft is None:
        return saying.turn(
            ask, saying.text(ask, "contacts/hello/none", name=history.contact.first_name)
        )
    return _shown(ask, history, draft, times)


def _draft(ask: Ask, history: History, times: int) -> Draft | None:
    """Return the first clean draft of the ways to reach a contact, the best way first."""
    contact, style = history.contact, style_of(ask.known.settings)
    chance = saying.chance(replace(ask, words=str(contact.id), said=""))
    drafts = (
        note(contact, Wording(way, style, times), ask.moment.today, ask.book, chance)
        for way in ways(contact, chance)
    )
    return next((draft for draft in drafts if draft is not None), None)


def _shown(ask: Ask, history: History, draft: Draft, times: int) -> Turn:
    """Show a hello and keep its words, so that "I sent it" knows them."""
    contact = history.contact
    kept = KeptDraft(
        id=ask.moment.new_id(),
        contact_id=contact.id,
        action=Action.NO_ASK_NOTE,
        draft=draft,
        made_at=ask.moment.now,
    )
    choices = saying.offered(
        saying.choice(ask, f"contact:sent:{contact.id}:{draft.channel}", "contacts/choices/sent"),
        saying.choice(ask, f"contact:hello:{contact.id}:{times + 1}", "contacts/choices/reworded"),
    )
    said = saying.text(ask, "contacts/hello/here", name=contact.first_name)
    shown = saying.turn(ask, said, titled(draft, ask.book, saying.chance(ask)), choices)
    return replace(shown, changes=(Put(kept),))


def sent(ask: Ask) -> Turn:
    """Note that the hello went out; nothing is waited for."""
    history = finding.by_id(ask)
    if history is None:
        return finding.gone(ask)
    draft = next((kept.draft for kept in reversed(history.drafts)), None)
    channel = next((way for way in Channel if ask.words.endswith(f":{way}")), None)
    touch = Touch(
        id=ask.moment.new_id(),
        contact_id=history.contact.id,
        at=ask.moment.now,
        channel=channel,
        kind=TouchKind.NO_ASK,
        text=draft.body if draft is not None and draft.channel is channel else "",
        source=Source.DRAFTED,
    )
    changes: tuple[Change, ...] = (
        Put(touch),
        *after_touch(history, ask.moment, ask.known.settings),
    )
    said = saying.text(ask, "contacts/hello/sent", name=history.contact.first_name)
    undo = saying.offered(saying.choice(ask, "undo", "contacts/choices/undo"))
    return replace(saying.turn(ask, said, undo), changes=changes)


def remind(ask: Ask) -> Turn:
    """Ask when to be reminded of a contact; the reminders' room takes the answer."""
    history = finding.by_id(ask)
    if history is None:
        return finding.gone(ask)
    expects = f"reminder:when:{history.contact.id}"
    choices = saying.offered(
        *(saying.choice(ask, f"{expects}:{days}", f"contacts/remind/in_{days}") for days in _DAYS)
    )
    asked = saying.text(ask, "contacts/remind/when", name=history.contact.first_name)
    return saying.turn(ask, asked, choices, expects=expects)


def _by_name(ask: Ask) -> Turn | None:
    name = ask.words.strip(" .,;:!?\"'“”")
    if not name:
        return saying.turn(ask, saying.text(ask, "contacts/show_whom"))
    return finding.on(ask, "contact:hello", drafted, name, finding.meant(ask.known, name))


COMMANDS = {"hello": Command(_by_name, finding.needs_name)}

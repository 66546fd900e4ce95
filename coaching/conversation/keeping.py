"""What is kept of an answer: the contact, the silence, the drafts and the day to look again."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from coaching import reminders
from coaching.answer import Answer
from coaching.conversation.saying import line, whom
from coaching.conversation.whose import newcomer
from coaching.deciding import Facts
from coaching.deciding.facts import LASTING
from coaching.memory import (
    Change,
    Contact,
    History,
    KeptDraft,
    Purpose,
    Put,
    Reminder,
    Silence,
    State,
)
from coaching.memory.names import normal, plain
from coaching.messages import Choice, Choices, Text
from coaching.phrases import say, seeded
from coaching.recalling import mistyped, recalled, tried
from coaching.reconnect.states import FOR_GOOD, died, rested
from coaching.regexes import regex
from coaching.situation import Attempt, Intent, PushBack, Signal, Situation, Somebody
from coaching.text import fold
from coaching.turn import Ask, Moment, Turn
from coaching.wording import figures

_OWNER_AND_NOUN = 2  # words: "my landlord", and no longer "my old landlord"
_DONE = regex(
    r"\b(?:me|us|owed?|learn(?:ed|t)|my (?:life|career|path|job)|best man|bridesmaid|maid of honou?r)\b"
)
_UNANSWERED = regex(r"\b(?:answer|repl|respon|ignor|ghost|silen|block|back\b)")
_NOBODY = frozenset({Intent.SERVICE, Intent.OFF_TOPIC})
_A_MOMENT = timedelta(microseconds=1)
_OWN = frozenset({Purpose.ASKED, Purpose.CADENCE})
_SPOKEN_OF = frozenset({State.ACTIVE, State.WAITING})
_REFUSALS = frozenset({PushBack.NO, PushBack.STOP})


@dataclass(frozen=True, slots=True)
class Kept:
    """Whom the answer is about, what changes in memory, and the line that says so."""

    contact_id: UUID | None = None
    changes: tuple[Change, ...] = ()
    said: tuple[Text, ...] = ()


def keep(made: Answer, situation: Situation, history: History | None, ask: Ask) -> Kept:
    """Return what is kept of an answer about `situation`, memory told along.

    Nothing is kept where nobody is named: a shop, a question, a sigh.
    """
    mention = situation.contact
    if mention is None or situation.intent in _NOBODY:
        return Kept()
    contact = _placed(_contact(mention, situation, history, ask.moment), made, situation, ask)
    planned = _planned(made, contact, ask)
    drafts = kept_drafts(made, contact.id, ask.moment)
    planned = tuple(replace(one, draft_id=_first(drafts)) for one in planned)
    changes = [
        Put(contact),
        *(Put(silence) for silence in _silence(situation, contact, history, made, ask.moment)),
        *_superseded(history, contact),
        *map(Put, planned),
        *drafts,
    ]
    return Kept(contact.id, tuple(changes), (_line(contact, history, planned, ask),))


def keep_aside(situation: Situation, history: History | None, ask: Ask) -> tuple[Change, ...]:
    """Return what is kept of somebody else the message was about: who, and the silence."""
    if history is not None:
        situation = recalled(situation, history, ask.moment.today)
    contact = _contact(situation.contacts[0], situation, history, ask.moment)
    waiting = replace(contact, state=State.WAITING) if contact.state is State.ACTIVE else contact
    silence = _silence(situation, waiting, history, None, ask.moment)
    return (Put(waiting), *map(Put, silence))


def kept_drafts(made: Answer, contact_id: UUID | None, moment: Moment) -> tuple[Change, ...]:
    """Return the changes that keep the drafts of an answer, so that "I sent it" knows the words.

    The first is the newest: it is the one for the way that was advised, and a reminder offers it.
    """
    if contact_id is None:
        return ()
    return tuple(
        Put(
            KeptDraft(
                id=moment.new_id(),
                contact_id=contact_id,
                action=made.decision.action,
                draft=draft,
                made_at=moment.now - place * _A_MOMENT,
            )
        )
        for place, draft in enumerate(made.drafts)
    )


def _contact(
    mention: Somebody, situation: Situation, history: History | None, moment: Moment
) -> Contact:
    """Return the contact, new or as known with what the message adds; what is known stays."""
    if history is None:
        return _told(replace(newcomer(mention, moment), tie=situation.relationship), situation)
    known = also_called(_longer_named(history.contact, mention), mention)
    said = mention.pronoun if known.pronoun == "they" else known.pronoun
    return _told(replace(known, pronoun=said, tie=known.tie or situation.relationship), situation)


def _told(contact: Contact, situation: Situation) -> Contact:
    """Add where they met and what they brought, as far as it was told and not known yet."""
    return replace(
        contact,
        how_met=contact.how_met or situation.details.get("met_at", ""),
        value=contact.value or _brought(situation.signals.get(Signal.VALUED, "")),
        position=contact.position or _standing(situation),
    )


def _standing(situation: Situation) -> str:
    """Return what the contact is to the user, where that decides what to do: "landlord"."""
    somebody = situation.contact
    told = somebody.role if somebody and somebody.named else None
    words = fold(told or "").split()
    mine = len(words) == _OWNER_AND_NOUN and words[0] in {"my", "our"}
    return words[1] if mine and words[1] in LASTING else ""


def _brought(words: str) -> str:
    """Return what they did for the user, if the words say that: "my old mentor" alone does not."""
    folded = fold(words)
    done = _DONE.search(folded) and not _UNANSWERED.search(folded)
    return words if done else ""


def _longer_named(contact: Contact, mention: Somebody) -> Contact:
    """Take up the whole name where only the first was known; the old one stays an alias."""
    longer = mention.named and mention.name.casefold().startswith(f"{contact.name.casefold()} ")
    if not longer:
        return contact
    return replace(contact, name=mention.name, aliases=(*contact.aliases, contact.name))


def also_called(contact: Contact, mention: Somebody | None) -> Contact:
    """Return the contact with a name the user calls them by as well: the next time it is known."""
    if mention is None or not mention.named or mistyped(mention.name, contact):
        return contact
    names = {normal(plain(one)) for one in (contact.name, *contact.aliases)}
    said = normal(plain(mention.name))
    parts = {part for name in names for part in (name, name.partition(" ")[0])}
    return contact if said in parts else replace(contact, aliases=(*contact.aliases, mention.name))


def renamed(made: Turn, name: str, ask: Ask) -> Turn:
    """Return a turn with the contact under the name that is right; the old one still finds them.

    Where somebody else is called that, it is asked whether they are meant, and the name stays.
    """
    kept = made.person.contact_id
    other = next((one for one in _called(name, ask) if one.contact.id != kept), None)
    if other is not None:
        asked = line(ask.book, "is_it", name=name)
        meant = Choice(f"whom:{other.contact.id}", other.contact.name)
        return replace(made, outgoing=(*made.outgoing, asked, Choices((meant,))))
    changes = (
        Put(_under(change.value, name))
        if isinstance(change.value, Contact) and change.value.id == kept
        else change
        for change in made.changes
    )
    return replace(made, changes=tuple(changes))


def _called(name: str, ask: Ask) -> Iterable[History]:
    wanted = normal(name)
    for history in ask.known.histories.values():
        if wanted in {normal(one) for one in (history.contact.name, *history.contact.aliases)}:
            yield history


def _under(contact: Contact, name: str) -> Contact:
    others = dict.fromkeys((contact.name, *contact.aliases))
    return replace(contact, name=name, aliases=tuple(one for one in others if one != name))


def _placed(contact: Contact, made: Answer, situation: Situation, ask: Ask) -> Contact:
    """Put the contact where the answer leaves them; a no is for good."""
    if contact.state in FOR_GOOD:
        return contact
    if situation.has(Signal.DECEASED):
        return died(contact)
    if situation.push_back in _REFUSALS:
        return rested(contact, None)
    if situation.push_back is PushBack.NOT_NOW:
        return rested(contact, made.decision.act_on)
    sent = not Facts(situation, made.audit, ask.moment.today).nothing_sent
    return replace(contact, state=State.WAITING if sent else State.ACTIVE, rests_until=None)


def _silence(
    situation: Situation,
    contact: Contact,
    history: History | None,
    made: Answer | None,
    moment: Moment,
) -> Iterable[Silence]:
    """Yield the silence as it is known now; none where nothing was sent."""
    known = history.silence if history else None
    audit = made.audit if made else None
    if known is None and audit and Facts(situation, audit, moment.today).nothing_sent:
        return
    called_out = situation.has(Signal.CALLED_OUT) and not (history and history.called_out)
    base = known or Silence(id=moment.new_id(), contact_id=contact.id, since=moment.now)
    yield replace(
        base,
        attempts=_tried(situation) if history is None else situation.attempts,
        last_attempt=situation.last_attempt,
        called_out=base.called_out or called_out,
        push_back=situation.push_back,
        push_back_words=situation.push_back_words or "",
        first_thought=situation.first_thought or "",
    )


def _tried(situation: Situation) -> tuple[Attempt, ...]:
    """Return the attempts, or where only the channels were told, those."""
    return tried(situation) or tuple(Attempt(door, None) for door in situation.channels)


def _superseded(history: History | None, contact: Contact) -> Iterable[Change]:
    """Yield the end of the days planned before; what the user asked for stays, unless all rests."""
    for reminder in history.reminders if history else ():
        own = reminder.purpose in _OWN and contact.state in _SPOKEN_OF
        if reminder.state in reminders.OPEN and not own:
            yield from reminders.drop(reminder)


def _planned(made: Answer, contact: Contact, ask: Ask) -> tuple[Reminder, ...]:
    if contact.state in FOR_GOOD or made.situation.push_back in _REFUSALS:
        return ()
    return reminders.check_in(contact.id, made.decision, ask.known.settings, ask.moment)


def _first(drafts: tuple[Change, ...]) -> UUID | None:
    """Return the id of the first draft that is kept: the reminder brings it along."""
    return next((one.value.id for one in drafts if isinstance(one.value, KeptDraft)), None)


def _line(
    contact: Contact,
    history: History | None,
    planned: tuple[Reminder, ...],
    ask: Ask,
) -> Text:
    today = ask.moment.today
    words = whom(contact)
    tags = {"planned"} if planned else set()
    if planned:
        words["day"] = figures.on_day(planned[0].due_at.date(), today)
    if history is not None:
        known = history.silence.since if history.silence else history.contact.added_at
        words["ago"] = figures.ago(known.date(), today)
    key = f"reply/kept/{'known' if history else 'new'}"
    return Text(say(ask.book, key, words, tags, seeded(f"{contact.name}{ask.words}")))

"""Composes the drafts of one decision from the phrasebook, and shows only those that are clean.

A draft is put together from short sentences: an opening, one true line where the user gave a
detail (or a general one), and an ending that lets the other person off. Which words fit is
decided by tags (`coaching.drafting.grounds`).
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from coaching.answer import Action, Decision, Draft
from coaching.drafting.checker import blanks_in, faults, stretches
from coaching.drafting.choosing import Pen
from coaching.drafting.forms import Form, form_of
from coaching.drafting.given import Given
from coaching.drafting.grounds import door_tags, slots_of, standing_tags
from coaching.drafting.layouts import Page, Plan, lay_out
from coaching.phrases import Chance, Phrasebook
from coaching.regexes import regex
from coaching.situation import Channel, Situation

_TRIES = 6
_WORD = regex(r"[\w']+")
_FOLDERS = {
    Action.SWITCH_CHANNEL: "switch_channel",
    Action.GENTLE_CALLOUT: "gentle_callout",
    Action.NO_ASK_NOTE: "no_ask_note",
    Action.WAIT_UNTIL: "no_ask_note",
    Action.WARM_CONTEXT_REMINDER: "warm_context_reminder",
    Action.REWRITE_AND_RESEND: "rewrite_and_resend",
    Action.APOLOGISE_AND_STEP_BACK: "apologise_and_step_back",
    Action.LET_IT_EBB: "let_it_ebb",
    Action.LET_GO: "let_it_ebb",
}  # where an action's words stand in the book; the other actions have none
_HELLO = "weekly_pick"  # the words of a hello that nothing waits for
_SOBER = frozenset({"apologise_and_step_back", "rewrite_and_resend", "let_it_ebb"})
_CURT = frozenset({"apologise_and_step_back", "let_it_ebb"})  # said once and short
_BRIEF = _CURT | {"gentle_callout"}  # without a middle


class Style(StrEnum):
    """How a draft may be asked for again."""

    PLAIN = "plain"
    SHORTER = "shorter"
    WARMER = "warmer"


@dataclass(frozen=True, slots=True)
class _Order:
    given: Given
    decision: Decision
    book: Phrasebook
    chance: Chance
    style: Style
    turn: int
    folder: str
    tags: frozenset[str]


def drafts(
    situation: Situation,
    decision: Decision,
    book: Phrasebook,
    chance: Chance,
    style: Style = Style.PLAIN,
    turn: int = 0,
    folder: str | None = None,
) -> tuple[Draft, ...]:
    """Return a draft for each of the decision's channels, best first.

    A channel for which no clean wording is found is left out; so are all of them when the
    action has no words. `turn` counts the requests for another wording. The same arguments
    give the same drafts. `folder` names other words of the book than those of the action.
    """
    folder = folder or _FOLDERS.get(decision.action)
    if folder is None:
        return ()
    given = Given(situation)
    tags = standing_tags(given, decision)
    order = _Order(given, decision, book, chance, style, turn, folder, tags)
    used: set[str] = set()
    made = [_clean_draft(order, channel, used) for channel in decision.channels]
    return tuple(draft for draft in made if draft is not None)


def _clean_draft(order: _Order, channel: Channel, used: set[str]) -> Draft | None:
    """Word it until the checker has nothing to say; remember the phrases that were used."""
    for attempt in range(_TRIES):
        pen = _pen(order, channel, used, order.turn + attempt)
        page = lay_out(form_of(channel), _plan(order, channel, pen), pen)
        draft = _draft(channel, page) if page else None
        if draft and not _repeats(draft) and not faults(draft, order.given, order.decision.action):
            used |= pen.used
            return draft
    return None


def _plan(order: _Order, channel: Channel, pen: Pen) -> Plan:
    """Shorter leaves the middle out, except in a process, where it is the one question."""
    asks = "business" in pen.tags and order.folder != _HELLO
    short = order.style is Style.SHORTER and not asks
    return Plan(
        order.folder,
        channel,
        middle=not short and order.folder not in _BRIEF,
        warm=order.style is Style.WARMER and order.folder not in _CURT,
        cheerful=order.folder not in _SOBER,
    )


def _pen(order: _Order, channel: Channel, used: set[str], turn: int) -> Pen:
    tone = order.given.tone
    if form_of(channel) is not Form.MESSAGE and channel is not Channel.EMAIL:
        tone = replace(tone, lower=False, lower_i=False)
    return Pen(
        book=order.book,
        slots=slots_of(order.given.situation, channel, tone, order.tags),
        tags=order.tags | door_tags(order.given.situation, channel),
        tone=tone,
        chance=lambda name: order.chance(f"draft/{channel.value}/{name}"),
        turn=turn,
        short=order.style is Style.SHORTER,
        used=set(used),
    )


def _repeats(draft: Draft) -> bool:
    """Tell whether the same three words are read twice; a call and its voicemail are two texts."""
    for part in stretches(draft):
        words = _WORD.findall(part.lower())
        threes = list(zip(words, words[1:], words[2:], strict=False))
        if len(threes) != len(set(threes)):
            return True
    return False


def _draft(channel: Channel, page: Page) -> Draft:
    return Draft(channel, page.body, page.subject, blanks_in(page.subject, page.body))

"""The words a reminder brings along: those kept for somebody, where they may still be sent."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

from coaching.answer import Action
from coaching.drafting import breaches
from coaching.memory import Change, History, KeptDraft, Purpose, Reminder, Touch
from coaching.situation import PushBack

_NO_ASK = frozenset({Purpose.SEASON, Purpose.CADENCE})
_QUIET = frozenset({Action.NO_ASK_NOTE, Action.LET_IT_EBB})  # ask for nothing
_REFUSALS = frozenset({PushBack.NO, PushBack.STOP})
_TO_WRITE = re.compile(
    r"\b(?:writ|text|e-?mail|call|ring|phon|messag|dm|whatsapp|reach out|touch|hello|say hi|repl|answer|draft)",
    re.IGNORECASE,
)
_FRESH = timedelta(days=45)
"""For so long words hold that were not written for the day of the reminder."""


def words_for(reminder: Reminder, history: History | None) -> KeptDraft | None:
    """Return the draft to show with a reminder; None where none may be shown.

    That is the one it was planned with or a later wording of it, else the last that was made. None
    for somebody who said no, none that the user or an answer has overtaken, no second call-out, and
    none that breaks a rule today. Whether the reminder itself may come is `may_come`'s to say.
    """
    if history is None or any(one.push_back in _REFUSALS for one in history.silences):
        return None
    named = next((one for one in history.drafts if one.id == reminder.draft_id), None)
    if named is None and reminder.reason and not _TO_WRITE.search(reminder.reason):
        return None  # "send Marco the photos" is not what a hello is for
    found = _latest(history, named) if named else _fresh(reminder, history)
    return found if found is not None and _may_be_sent(found, reminder, history) else None


def _latest(history: History, named: KeptDraft) -> KeptDraft:
    """Return the newest wording of a draft: of the same step, by the same way."""
    again = (
        one
        for one in history.drafts
        if one.made_at > named.made_at
        and (one.action, one.draft.channel) == (named.action, named.draft.channel)
    )
    return max(again, key=lambda one: one.made_at, default=named)


def _fresh(reminder: Reminder, history: History) -> KeptDraft | None:
    newest = max(history.drafts, key=lambda one: one.made_at, default=None)
    if newest is None or reminder.due_at - newest.made_at > _FRESH:
        return None
    return newest


def _may_be_sent(kept: KeptDraft, reminder: Reminder, history: History) -> bool:
    overtaken = any(one.at >= kept.made_at for one in history.touches)
    loud = reminder.purpose in _NO_ASK and kept.action not in _QUIET
    twice = kept.action is Action.GENTLE_CALLOUT and history.called_out
    return not (overtaken or loud or twice or breaches(kept.draft, None, kept.action))


def taken_back(histories: Mapping[UUID, History], undo: Iterable[Change]) -> Mapping[UUID, History]:
    """Return histories without the touches that these changes take back."""
    gone = {one.value.id for one in undo if isinstance(one.value, Touch)}
    return {
        key: replace(one, touches=tuple(touch for touch in one.touches if touch.id not in gone))
        for key, one in histories.items()
    }

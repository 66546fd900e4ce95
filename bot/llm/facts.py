"""What was understood and decided, as closed values alone: no sentence of anybody's, and no name."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.llm.masking.pseudonyms import Masks
from coaching.drafting.tone import tone_of
from coaching.situation import Period, Situation
from coaching.voice.wishes import ToSay


def facts(wish: ToSay, masks: Masks) -> dict[str, Any]:
    """Return them; of the contact a mark and the pronoun."""
    answer, today = wish.answer, wish.today
    situation, decision = answer.situation, answer.decision
    return {
        "action": decision.action.value,
        "reason": decision.row,
        "act_on": _when(decision.act_on),
        "stop_on": _when(decision.stop_on),
        "today": today.isoformat(),
        "contact": _contact(situation, masks),
        "tie": _value(situation.relationship),
        "tried": [
            {"channel": _value(one.channel), "count": one.count} for one in situation.attempts
        ],
        "channels": [channel.value for channel in situation.channels],
        "unanswered": situation.unanswered_count,
        "last_attempt_days_ago": _days(situation.last_attempt, today),
        "push_back": _value(situation.push_back),
        "promise": _promise(situation, today),
        "signals": sorted(signal.value for signal in situation.signals),
        "labels": [label.value for label in answer.audit.labels],
        "voice": _voice(situation),
        "style": wish.style.value,
        "another": wish.turn,
    }


def _contact(situation: Situation, masks: Masks) -> dict[str, Any] | None:
    contact = situation.contact
    if contact is None:
        return None
    return {"called": masks.mark_of(contact), "pronoun": contact.pronoun}


def _voice(situation: Situation) -> dict[str, bool]:
    tone = tone_of(situation)
    return {
        "casual": tone.casual,
        "formal": tone.formal,
        "lower": tone.lower,
        "exclaims": tone.exclaims,
        "emoji": tone.emoji,
    }


def _promise(situation: Situation, today: date) -> dict[str, Any] | None:
    if situation.promise is None:
        return None
    due = situation.promise.due
    return {"due_in_days": due and [-days for days in reversed(due.days_ago(today))]}


def _days(period: Period | None, today: date) -> Sequence[int] | None:
    return list(period.days_ago(today)) if period else None


def _when(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _value(one: Any) -> str | None:
    return one.value if one is not None else None

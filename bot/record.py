"""Answers and audits as the published records (docs/coach.schema.json, docs/audit.schema.json).

Lists are always lists; a single value is None where the text does not say.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from coaching.answer import Answer, Audit, Draft, Finding
from coaching.situation import Situation

Record = Mapping[str, Any]


def coach_record(answer: Answer, today: date, key: str | int | None = None) -> Record:
    """Return the record of `coach` for an answer given on `today`; `key` is the line's id."""
    decision, safety = answer.decision, answer.safety
    return {
        "id": key,
        "situation": _situation(answer.situation, today),
        "audit": [_finding(finding) for finding in answer.audit.findings],
        "audit_labels": [label.value for label in answer.audit.labels],
        "first_action": decision.action.value,
        "act_on": decision.act_on and decision.act_on.isoformat(),
        "stop_on": decision.stop_on and decision.stop_on.isoformat(),
        "question": answer.question,
        "safety": safety and {"kind": safety.kind.value, "text": safety.text},
        "second_thoughts": [
            {"text": thought.text, "rests_on": thought.rests_on}
            for thought in answer.second_thoughts
        ],
        "drafts": [_draft(draft) for draft in answer.drafts],
        "reply": answer.reply,
    }


def audit_record(audit: Audit, key: str | int | None = None) -> Record:
    """Return the record of `audit`."""
    return {
        "id": key,
        "labels": [label.value for label in audit.labels],
        "findings": [_finding(finding) for finding in audit.findings],
        "contains_request": audit.contains_request,
    }


def _situation(situation: Situation, today: date) -> Record:
    last, tie = situation.last_attempt, situation.relationship
    return {
        "contact": situation.contact and situation.contact.name,
        "contacts": [contact.name for contact in situation.contacts],
        "channels": [channel.value for channel in situation.channels],
        "unanswered_count": situation.unanswered_count,
        "elapsed_days": None if last is None else max(last.middle(today), 0),
        "relationship": tie and tie.value,
        "pushed_back": situation.push_back is not None,
        "first_thought": situation.first_thought,
        "wants": situation.wants,
    }


def _finding(finding: Finding) -> Record:
    return {
        "label": finding.label.value,
        "quote": finding.quote,
        "why": finding.why,
        "instead": finding.instead,
    }


def _draft(draft: Draft) -> Record:
    return {
        "channel": draft.channel.value,
        "subject": draft.subject,
        "body": draft.body,
        "blanks": list(draft.blanks),
    }

"""Draws the balance of a storm over Slack: what Slack noted against what is in the database.

Slack's log tells what was acknowledged and what was shown; the inbox, what was kept of it; the
outbox, what was to be shown. All three must say the same.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from coaching.phrases import say, seeded
from prompts import Book
from storage.delivery.tables import DONE, SENT, VOID
from tests.storms import accounts
from tests.storms.accounts import Kept, Noted

MERGED = 0.2
"""Seconds within which messages may have one answer: thrice the time they are given, and some."""


@dataclass(slots=True, kw_only=True)
class Balance(accounts.Balance):
    """What became of the events; each list names what went wrong, and should be empty."""

    edits: int = 0
    deletions: int = 0
    unanswered: list[str] = field(default_factory=list)
    unsent: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)


def balance(log: Iterable[Noted], kept: Kept) -> Balance:
    """Draw the balance."""
    noted = list(log)
    acked = _acknowledged(noted) - _turned_away(noted)
    events = _events(noted)
    said = {key: one for key, one in events.items() if "subtype" not in one["event"]}
    changed = {key: one for key, one in events.items() if "subtype" in one["event"]}
    made = Balance(accepted=len(acked & (events.keys() | _clicked(noted))))
    made.deliveries = sum(1 for one in noted if one["what"] == "delivered")
    made.deletions = len(_deleted(changed.values()))
    made.edits = len(changed) - made.deletions
    keys = [*events, *(acked & _clicked(noted))]
    made.lost = [key for key in keys if kept.state(_whole(key)) != DONE]
    made.unanswered = _unanswered(said, changed, noted, kept)
    made.answered = len(events) - len(made.unanswered)
    shown = _shown(noted)
    made.unsent = [
        str(mark)
        for mark, state in kept.messages.items()
        if state not in {SENT, VOID} or (state == SENT and not shown["any"][str(mark)])
    ]
    made.doubled = [mark for mark, count in shown["posted"].items() if count > 1]
    made.doubled += _too_many(said, noted)
    made.refused = [one["method"] for one in noted if _is_our_fault(one)]
    return made


def _whole(key: str) -> str:
    """Return an event's key as the database knows it, from Slack's name for it."""
    return f"slack:T1:{key}"


def _acknowledged(noted: Iterable[Noted]) -> set[str]:
    """Return the keys of the events, clicks and commands that were acknowledged."""
    return {one["key"] for one in noted if one["what"] == "delivered" and one["ok"]}


def _turned_away(noted: Iterable[Noted]) -> set[str]:
    """Return the commands whose givers were told to give them once more."""
    told = say(Book.open(), "slack_around/not_kept", {}, (), seeded("not_kept"))
    return {one["answers"] for one in noted if one["what"] == "ephemeral" and one["text"] == told}


def _events(noted: Iterable[Noted]) -> dict[str, Noted]:
    """Return what people wrote, changed and deleted, by its key."""
    return {
        one["key"]: one
        for one in noted
        if one["what"] == "event" and one["event"]["type"] == "message" and _is_a_persons(one)
    }


def _is_a_persons(one: Noted) -> bool:
    told = one["event"]
    message = told.get("previous_message", told)
    return "bot_id" not in message and not _is_no_change(told)


def _is_no_change(told: Noted) -> bool:
    if told.get("subtype") != "message_changed":
        return False
    return bool(told["message"]["text"] == told["previous_message"]["text"])


def _clicked(noted: Iterable[Noted]) -> set[str]:
    return {one["key"] for one in noted if one["what"] in {"click", "command"}}


def _deleted(changed: Iterable[Noted]) -> set[str]:
    """Return the messages that were deleted."""
    return {
        one["event"]["previous_message"]["ts"]
        for one in changed
        if one["event"]["subtype"] == "message_deleted"
        or one["event"]["message"].get("subtype") == "tombstone"
    }


def _unanswered(
    said: Mapping[str, Noted],
    changed: Mapping[str, Noted],
    noted: Iterable[Noted],
    kept: Kept,
) -> list[str]:
    """Return what has no answer: below it, or below what the same person wrote right after it."""
    deleted = _deleted(changed.values())  # what was answered with these may stand in no thread
    below = deleted | {one["thread"] for one in noted if one["what"] == "posted"}
    written: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
    for key, one in said.items():
        written[one["event"]["user"]].append((kept.accepted(_whole(key)), one["event"]["ts"]))
    missing = []
    for some in written.values():
        answered = [at for at, ts in some if ts in below]
        for at, ts in some:
            if ts not in below and not any(abs(at - one) <= MERGED for one in answered):
                missing.append(ts)
    return missing


def _shown(noted: Iterable[Noted]) -> dict[str, Counter[str]]:
    """Count how often each mark was posted, and shown in any way."""
    posted: Counter[str] = Counter()
    shown: Counter[str] = Counter()
    for one in noted:
        if one["what"] in {"posted", "updated"} and "mark" in one["payload"]:
            shown[one["payload"]["mark"]] += 1
            posted[one["payload"]["mark"]] += one["what"] == "posted"
    return {"posted": posted, "any": shown}


def _too_many(said: Mapping[str, Noted], noted: Iterable[Noted]) -> list[str]:
    """Return what has more below it than an answer and what clicks there brought."""
    posts: Counter[str] = Counter()
    clicks: Counter[str] = Counter()
    thread: dict[str, str] = {}
    for one in noted:
        if one["what"] == "posted":
            posts[one["thread"]] += 1
            thread[one["ts"]] = one["thread"] or one["ts"]
        if one["what"] == "click" and "message_ts" in one["container"]:
            clicks[thread[one["container"]["message_ts"]]] += 1
    roots = (one["event"]["ts"] for one in said.values())
    return [root for root in roots if posts[root] > 1 + clicks[root]]


def _is_our_fault(one: Noted) -> bool:
    """Whether Slack did not take what was sent to it, for how it was."""
    wrong = {"invalid_blocks", "invalid_arguments", "msg_blocks_too_long", "no_text"}
    return one["what"] == "refused" and one["error"] in wrong

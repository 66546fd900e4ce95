"""Draws the balance of a run from what the platform noted: what was lost, doubled, out of order."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.storms import accounts
from tests.storms.accounts import Noted

ASKED_FOR = frozenset({"reply", "note"})


@dataclass(slots=True, kw_only=True)
class Balance(accounts.Balance):
    """What became of the events; each list names what went wrong, and should be empty."""

    misordered: list[str] = field(default_factory=list)
    unasked: list[str] = field(default_factory=list)
    answered_by_a_note_of_trouble: list[str] = field(default_factory=list)


def balance(log: Iterable[Noted]) -> Balance:
    """Draw the balance: whatever was said or chosen is to be answered once."""
    noted = list(log)
    said, chosen = (_events(noted, kind) for kind in ("said", "chose"))
    asked = {one["key"] for one in (*said, *chosen)}
    taken = {one["key"] for one in noted if one["what"] == "delivered" and one["status"] == 200}
    sent = [one for one in noted if one["what"] == "sent" and one["kind"] in ASKED_FOR]
    answers = Counter(source for one in sent for source in one["sources"])
    pressed = Counter(one["message"] for one in chosen)
    made = Balance(
        accepted=len(asked & taken),
        deliveries=sum(1 for one in noted if one["what"] == "delivered"),
    )
    made.lost = [one["message"] for one in said if not answers[one["message"]]]
    made.doubled = [one["message"] for one in said if answers[one["message"]] > 1] + _twice(noted)
    for card, times in pressed.items():
        shown = _marks(noted, card)
        made.lost += [card] * (times - shown)
        made.doubled += [card] * (shown - times)
    made.answered = len(asked) - len(made.lost)
    made.misordered = _misordered(said, sent)
    made.unasked = [one["id"] for one in sent if not one["sources"]]
    made.answered_by_a_note_of_trouble = [one["id"] for one in sent if one["kind"] == "note"]
    return made


def reminded(log: Iterable[Noted]) -> Counter[str]:
    """Count how often each reminder was shown by itself, alone or in a list."""
    return Counter(
        reminder
        for one in log
        if one["what"] == "sent" and one["kind"] == "reminder"
        for reminder in reminders_in(one)
    )


def reminders_in(message: Noted) -> set[str]:
    """Return the ids of the reminders a message shows, as its choices name them."""
    keys = (key.split(":") for key, _ in message["choices"])
    return {key[2] for key in keys if key[0] == "reminder" and len(key) > 2}


def _events(noted: Iterable[Noted], kind: str) -> list[Noted]:
    return [one for one in noted if one["what"] == "event" and one["event"]["kind"] == kind]


def _marks(noted: Iterable[Noted], card: str) -> int:
    """Count the answers to what was chosen on a card; some take its place, some twice the same."""
    shown = (one for one in noted if one["what"] in {"sent", "edited"})
    return len({one["mark"] for one in shown if card in one["sources"]})


def _twice(noted: Iterable[Noted]) -> list[str]:
    """Return the messages that were shown twice, by their marks."""
    marks = Counter(one["mark"] for one in noted if one["what"] == "sent")
    return [mark for mark, count in marks.items() if count > 1]


def _misordered(asked: Iterable[Noted], sent: Iterable[Noted]) -> list[str]:
    """Return whom something was answered before what they had said earlier."""
    place = {one["message"]: number for number, one in enumerate(asked)}
    answered: defaultdict[str, list[int]] = defaultdict(list)
    for one in sent:
        answered[one["channel"]] += [place[source] for source in one["sources"] if source in place]
    return [channel for channel, places in answered.items() if places != sorted(places)]

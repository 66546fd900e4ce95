"""Situations, decisions and details for the drafting tests, each in one line."""

from coaching.answer import Action, Decision
from coaching.situation import Channel, Message, Side, Signal, Situation, Somebody, Status, Tie

DETAILS = {
    "met_at": "the pottery workshop",
    "introducer": "my friend Paolo",
    "shared": "our road trip",
    "habit": "our Sunday calls",
    "place": "Hanoi",
    "city": "Toronto",
    "school": "grad school",
    "workplace": "the old firm",
    "thanks_for": "helping me with my thesis",
    "topic": "the analyst role",
    "their_work": "your talk on soil",
    "their_thing": "your bakery",
    "baby": "the new baby",
    "load": "the move",
    "trouble": "the layoffs",
    "loss": "your dad",
    "their_people": "the twins",
    "occasion": "your birthday",
}


def situation(tie: Tie | None = None, *signals: Signal, **fields: object) -> Situation:
    """A situation about Dana; `sent` and `unsent` are the user's own words to her."""
    messages = [own(str(fields.pop("sent")))] if "sent" in fields else []
    if "unsent" in fields:
        messages.append(own(str(fields.pop("unsent")), Status.UNSENT))
    fields.setdefault("messages", tuple(messages))
    fields.setdefault("contacts", (Somebody("Dana", pronoun="she"),))
    fields.setdefault("text", "Dana has not answered my email. I worry.")
    shown = {signal: f"words for {signal}" for signal in signals}
    return Situation(relationship=tie, signals=shown, **fields)  # type: ignore[arg-type]


def own(text: str, status: Status = Status.SENT) -> Message:
    """A message the user wrote."""
    return Message(text, 0, author=Side.USER, status=status)


def decision(action: Action, *channels: Channel) -> Decision:
    """A decision to draft for these channels."""
    return Decision(action, "row", channels=channels)

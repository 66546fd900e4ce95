"""The one look at a raw message for what comes before coaching (playbook, "The flow", 1)."""

from collections.abc import Iterator

from coaching.answer import Alarm
from coaching.safety import contact_danger, deceit, own_risk, pursuit, threat, user_danger
from coaching.safety.grammar import Hit
from coaching.safety.idioms import without_idioms
from coaching.safety.speech import Speech, hear

_AFTER_OWN_RISK = (
    (Alarm.USER_IN_DANGER, user_danger.hear),
    (Alarm.THREAT, threat.hear),
    (Alarm.CONTACT_IN_DANGER, contact_danger.hear),
    (Alarm.PURSUIT, pursuit.hear),
    (Alarm.DECEIT, deceit.hear),
)


def check(text: str) -> tuple[Alarm, str] | None:
    """Return the gravest alarm a raw message rings, and the exact words that ring it.

    The whole message is read, pasted parts included: the user's risk from the user's words and
    unsent drafts, the contact's from what the user tells and quotes of them. None: nothing rings.
    """
    heard = hear(text)
    if next(_alarms(heard), None) is None:
        return None
    plain = Speech(*map(without_idioms, (heard.own, heard.theirs, heard.whole)))
    first = next(_alarms(plain), None)
    return (first[0], text[first[1].start : first[1].end]) if first else None


def _alarms(speech: Speech) -> Iterator[tuple[Alarm, Hit]]:
    own = own_risk.hear(speech.own)
    if own and own[0].stops_coaching:
        yield own
    for alarm, listen in _AFTER_OWN_RISK:
        if hit := listen(speech):
            yield alarm, hit
    if own:
        yield own

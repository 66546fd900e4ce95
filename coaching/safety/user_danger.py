"""Hears that somebody is violent to the user, threatens, stalks or controls them.

Also an abusive partner or relative the user is in touch with, or longs to be. Abuse long past by
somebody the message isn't about is history, not an alarm.
"""

from coaching.safety import guards, harm_weights, scenes, user_signs
from coaching.safety import user_danger_words as words
from coaching.safety.foreign import BEATEN
from coaching.safety.grammar import Hit, hits
from coaching.safety.speech import Speech


def hear(speech: Speech) -> Hit | None:
    """Return where the user's words, or words sent to them, speak of danger to the user."""
    return (
        _violence(speech.own) or _abuser(speech.own) or _scene(speech.own) or _menace(speech.theirs)
    )


def _violence(own: str) -> Hit | None:
    for rules in (words.VIOLENCE, words.THREATS, words.STALKING, words.CONTROL, BEATEN):
        for hit in hits(rules, own):
            if _holds(hit, own):
                return hit
    return None


def _holds(hit: Hit, own: str) -> bool:
    if guards.told_of_fiction(hit) or guards.denied(hit) or guards.joking(hit):
        return False
    if words.IN_PLAY.search(hit.sentence) or _of_others(hit):
        return False
    if hit.words.startswith("domestic") and words.SOMEBODY_ELSE.search(own):
        return False
    others_fear = words.FEAR.match(hit.words) and words.OTHERS_FEAR.search(hit.before)
    ordered = words.ORDERED.search(hit.words) and not words.CONTACTS_THEM.search(own)
    if (
        words.ENDED.search(hit.sentence)
        or others_fear
        or words.USED_TO.search(hit.before)
        or ordered
    ):
        return bool(words.CONTACTS_THEM.search(hit.after)) and not words.SOMEBODY_ELSE.search(own)
    return True


def _of_others(hit: Hit) -> bool:
    """Tell whether the violence is in another home: "her husband, he's violent"."""
    mine = words.MINE.search(hit.words) or words.TO_ME.match(hit.after)
    return not mine and bool(words.THEIR_HOME.search(hit.before))


def _abuser(own: str) -> Hit | None:
    """An abuser counts while the user is in touch with them, wants to be, or is afraid."""
    for hit in hits(words.ABUSIVE, own):
        elsewhere = words.SOMEBODY_ELSE.search(own) or words.OTHERS_ABUSER.search(hit.before)
        if elsewhere or guards.told_of_fiction(hit) or guards.denied(hit):
            continue
        wide = own[max(0, hit.start - 300) : hit.end + 300]
        if words.CONTACTS_THEM.search(wide):
            return hit
    return None


def _scene(own: str) -> Hit | None:
    """Harm or control by somebody, and fear of their anger."""
    played = scenes.played((*user_signs.SCENES, *harm_weights.HOME), own)
    return next((hit for hit in played if _holds(hit, own)), None)


def _menace(theirs: str) -> Hit | None:
    return next((hit for hit in hits(words.MENACE, theirs) if not guards.joking(hit)), None)

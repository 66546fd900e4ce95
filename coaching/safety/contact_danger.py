"""Hears that the contact may be in danger: speaks of dying, threatened, missing, frail and silent.

One sign is not always enough: an old person who hardly writes e-mail and a busy friend are no
alarm. Frailty counts with a silence that breaks a pattern, or with a telephone nobody picks up.
"""

from collections.abc import Iterator

from coaching.safety import contact_despair as despair
from coaching.safety import contact_home, guards, own_risk, own_words, scenes
from coaching.safety import contact_signs as signs
from coaching.safety import contact_weights as weights
from coaching.safety import contact_words as words
from coaching.safety.foreign import CONTACTS_WISH
from coaching.safety.grammar import Hit, Rule, hits, possible
from coaching.safety.idioms import BLANK
from coaching.safety.mirror import mirrored
from coaching.safety.speech import Speech

_ENOUGH_KINDS = 2


_SCENES = (
    *signs.OVERDUE_SCENES,
    *signs.VIOLENT_HOME,
    *signs.ALONE_WITH_BABY,
    *contact_home.SCENES,
)


def hear(speech: Speech) -> Hit | None:
    """Return where the message shows that the contact may be in danger."""
    return (
        _said_by_them(speech.theirs)
        or _goodbye_said(speech)
        or _parting(speech)
        or _crying_for_help(speech)
        or _wish_told(speech.own)
        or _despairing(speech)
        or _attempt(speech.own)
        or _menaced(speech.own)
        or _missing(speech.own)
        or _struck(speech.own)
        or _scene(speech.own)
        or _frail(speech.own)
        or _weighed(speech)
    )


def _said_by_them(theirs: str) -> Hit | None:
    found = own_risk.hear(theirs) if theirs.strip(BLANK) else None
    return found[1] if found and found[0].stops_coaching else None


def _goodbye_said(speech: Speech) -> Hit | None:
    """Their farewell or despair in their own words, and then silence."""
    if not speech.theirs.strip(BLANK):
        return None
    said = list(hits((*words.FAREWELLS, *own_words.HEAVY), speech.theirs))
    grave = len(said) > 1 or words.ALARMING.search(speech.own + speech.theirs)
    return said[0] if said and (grave or words.SILENT.search(speech.own)) else None


def _parting(speech: Speech) -> Hit | None:
    """A message from them that sounds like a last one, and a telephone that stays silent since."""
    for hit in scenes.played(signs.GOODBYES, speech.whole):
        theirs = speech.theirs[hit.start : hit.end].strip(BLANK)
        if (theirs or _told_of_them(hit)) and not guards.told_of_fiction(hit):
            return hit
    return None


def _crying_for_help(speech: Speech) -> Hit | None:
    """Fear in their own quoted words, and nothing since."""
    for hit in scenes.played(signs.CRIES, speech.whole):
        if speech.theirs[hit.start : hit.end].strip(BLANK) and _now(hit):
            return hit
    return None


def _told_of_them(hit: Hit) -> bool:
    if words.SENT_BY_ME.search(hit.before):
        return False
    return bool(words.SENT.search(hit.before) or words.SENT_AFTER.search(hit.after))


def _scene(own: str) -> Hit | None:
    """Overdue outdoors, fled a violent home, alone with a baby and not coping: and then silence."""
    found = scenes.played(_SCENES, own)
    return next((hit for hit in found if _now(hit) and not guards.denied(hit)), None)


def _despairing(speech: Speech) -> Hit | None:
    """Despair they spoke or showed, as told or quoted, and no sign of them since."""
    for hit in scenes.played(despair.SCENES, speech.whole):
        theirs = speech.theirs[hit.start : hit.end].strip(BLANK)
        if (theirs or _shown_by_them(hit)) and _now(hit) and not guards.denied(hit):
            return hit
    return None


def _shown_by_them(hit: Hit) -> bool:
    if despair.BY_USER.search(hit.before):
        return False
    if despair.MINE.search(hit.before):
        return bool(despair.THEIR_WORDS.search(hit.before))
    return bool(words.SENT.search(hit.before) or words.OF_THEM.search(hit.before + hit.words))


def _wish_told(own: str) -> Hit | None:
    """Their death wish as the user tells it; a finished suicide is grief, not danger."""
    told = next((hit for hit in _current(words.DEATH_WISH, own) if _means_them(hit, own)), None)
    told = told or next(hits(CONTACTS_WISH, own), None)
    if told or not any(stem in own for stem in words.GRAVE):
        return told
    return next((hit for hit in _mirrored_wishes(own) if _now(hit)), None)


def _mirrored_wishes(own: str) -> Iterator[Hit]:
    for hit in own_risk.present(mirrored(own)):
        if words.THEIRS.search(hit.before + hit.words) and not words.OVER.match(hit.words):
            yield Hit(own, hit.start, hit.end)


def _means_them(hit: Hit, own: str) -> bool:
    if words.LEAVING.search(hit.words) and scenes.heard(despair.QUARREL, own):
        return False
    if words.THE_NAME.search(hit.words):
        told = words.HER_OWN.search(hit.before) and words.OF_THEM.search(hit.before)
        return bool(told) and not words.POSSESSED.search(hit.before)
    if words.FAREWELL.search(hit.words):
        return bool(words.SILENT.search(own) and words.ALARMING.search(own))
    return guards.about_others(hit) or bool(words.OF_THEM.search(hit.before + hit.words))


def _attempt(own: str) -> Hit | None:
    """An attempt or a stay on a ward counts while it is recent and they are silent or low."""
    for hit in _current(words.ATTEMPT, own):
        if words.ME_TOO.search(hit.before) or not words.OF_THEM.search(hit.sentence):
            continue
        if words.SILENT.search(own) or words.LOW.search(own):
            return hit
    return None


def _menaced(own: str) -> Hit | None:
    for hit in _current(words.MENACED, own):
        if words.SILENT.search(own) or words.WORRY.search(own):
            return hit
    return None


def _missing(own: str) -> Hit | None:
    return next((hit for hit in _current(words.MISSING, own) if _truly_missing(hit, own)), None)


def _truly_missing(hit: Hit, own: str) -> bool:
    worrying = (words.WORRY, words.ALONE, words.UNUSUAL, words.SIGNS)
    if words.NOT_HOME.search(hit.words) or "note" in hit.words:
        return bool(
            words.SILENT.search(own) and (words.RECENT.search(own) or words.WORRY.search(own))
        )
    if words.SURELY_MISSING.search(hit.sentence):
        return True
    around = f"{own[: hit.start]} {own[hit.end :]}"
    return any(sign.search(around) for sign in worrying)


def _struck(own: str) -> Hit | None:
    """A disaster where they are, or a lone outing, and no sign of life since."""
    for hit in _current(words.DISASTER, own):
        if (
            words.SILENT.search(own)
            and words.WORRY.search(own)
            and not words.SLOW_SINCE.search(own)
        ):
            return hit
    return None


def _frail(own: str) -> Hit | None:
    """Old or ill, and silent: against their habit, or alone, or with other signs."""
    old, ill = words.OLD.search(own), words.ILL.search(own)
    silent = words.SILENT.search(own) if old or ill else None
    if silent is None or words.SLOW_CHANNEL.search(own) or words.GONE.search(own):
        return None
    if words.SLOW_MEDIUM.search(own) and not words.TELEPHONE.search(own):
        return None
    signs = (words.UNUSUAL, words.ALONE, words.SIGNS, words.WORRY, words.PHONE_DEAD)
    found = sum(bool(sign.search(own)) for sign in signs) + bool(old and ill)
    needed = 2 if words.SLOW_SINCE.search(own) else 1
    return Hit(own, silent.start(), silent.end()) if found >= needed else None


def _weighed(speech: Speech) -> Hit | None:
    """Two kinds of danger and a telling silence, or three kinds; all of it lately."""
    own, whole = speech.own, speech.whole
    if (
        not possible(weights.LATELY, own)
        or words.SLOW_CHANNEL.search(own)
        or words.GONE.search(own)
    ):
        return None
    told = [hit for kind in weights.KINDS if (hit := next(hits((kind,), whole), None))]
    if scenes.heard(weights.ALONE, whole) and scenes.heard(weights.OUTING, whole):
        told = told[1:]  # a run alone is a pleasure: the two count as one
    if len(told) < _ENOUGH_KINDS or not scenes.heard(weights.LATELY, own):
        return None
    silence = next(hits(weights.TELLING_SILENCE, own), None)
    if scenes.heard(weights.AT_EASE, own) or not (silence or len(told) > _ENOUGH_KINDS):
        return None
    return next((hit for hit in (silence, *told) if hit and _now(hit)), None)


def _current(rules: tuple[Rule, ...], own: str) -> list[Hit]:
    return [hit for hit in hits(rules, own) if _now(hit) and not guards.denied(hit)]


def _now(hit: Hit) -> bool:
    """Neither a story, nor a joke, nor long over, nor about people in general."""
    told = guards.told_of_fiction(hit) or guards.joking(hit)
    others = words.GENERIC.search(hit.sentence) or words.LONG_AGO.search(hit.sentence)
    return not told and not others

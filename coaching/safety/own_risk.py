"""Hears whether the user may harm themselves: now (`SELF_HARM`), or past, denied, joked (`CHECK_IN`).

Recall comes first (playbook, "The flow", 1): a doubtful present is taken as present, and what is
plainly over, denied or said laughing gets the gentle question instead.
"""

from collections.abc import Callable, Iterator

from coaching.answer import Alarm
from coaching.safety import guards, own_words
from coaching.safety.foreign import FOREIGN
from coaching.safety.grammar import Hit, Rule, hits, pattern

_NOW, _CHECK = Alarm.SELF_HARM, Alarm.CHECK_IN

_WORKPLACE = pattern(
    r"\b(?:job|work|office|company|team|city|town|country|party|meeting|wedding|conference|flat|apartment|"
    r"house|school|uni|discord|server|app|site|platform|linkedin|event|gym|class|group)\b"
)
_EXPERIENCER = pattern(
    r"<i>(?: \w+){0,5} ?\Z|\b(?:my|me|myself)(?: own| \w+)? ?\Z|\A[\s,]{0,3}\Z|\b(?:feel|feeling|felt|been|having|had|with|the|some|get|getting|of|about|these|and|more|constant|is|am)\s?\Z"
)
_OF_OTHERS = pattern(
    r"\b(?:lost|losing|loss of|died|die|death|passed|gone)\b[^.!?\n]{0,50}\b(?:to|by|from) ?\Z|"
    r"(?:\w's|s'|\bhis|\bher|\btheir|\bwhose|\bhusbands?|\bdads?|\bbrothers?|\bfriends?) (?:\w+ )?\Z|\b(?:committ?(?:s|ed|ing)?|attempted|attempting|attempts|died (?:by|of)|by|after|about) (?:a |an |the )?\Z"
)
_I_DID = pattern(r"\b(?:i|i'?ve|i'?m|i'?d|i am|i have|my|me|to)(?: \w+){0,6} ?\Z")
_SURE_OTHER = pattern(
    r"\b(?:s?he|they|who|(?:my|his|her|their|our|the|a|an) (?:\w+ ){0,2}<role>|someone|somebody|people|friend of mine)\b(?:'?(?:s|d|ll|ve|re))?[^.!?\n]{0,60}\Z"
)
_I_LATER = pattern(r"\b(?:i'?m|im|i am|i|i'?ve|my|me)\b[^.!?\n]{0,40}\Z")
_BELIEVED = pattern(
    r"\b(?:s?he|they|everyone|people|mum|mom|dad|<role>|therapist|doctor|gp)(?:'s)? (?:\w+ )?(?:thinks?|thought|assum\w+|asked|asks|ask|accus\w+|worr\w+|believes?|says?|said)(?: me)? (?:that |if |whether )?(?:i'?m|i am|i was|im|i might be|i|i feel|i felt) (?:\w+ )?\Z"
)


def hear(own: str) -> tuple[Alarm, Hit] | None:
    """Return the gravest thing the user's folded words say about themselves, and where."""
    best: tuple[Alarm, Hit] | None = None
    for alarm, hit in _judged(own):
        if alarm is _NOW:
            return alarm, hit
        best = best or (alarm, hit)
    return best


def _judged(own: str) -> Iterator[tuple[Alarm, Hit]]:
    for rules, judge in _FAMILIES:
        for hit in hits(rules, own):
            alarm = None if guards.told_of_fiction(hit) else judge(hit, own)
            if alarm:
                yield alarm, hit


def _of_act(hit: Hit, own: str) -> Alarm | None:
    if guards.about_others(hit) and not _I_DID.search(hit.before):
        return None
    if hit.words.strip() == "kms":
        return _of_kms(hit, own)
    return _graded(hit, own, past=guards.past(hit, own))


def _of_kms(hit: Hit, own: str) -> Alarm:
    meant = pattern_meant.search(hit.before) or own_words.HOPELESS.search(own)
    return _NOW if meant and not guards.joking(hit) and not guards.denied(hit) else _CHECK


pattern_meant = pattern(r"(?:<want>|\bto|\bjust|\bi'?m|\btonight)<adv> ?\Z")


def _of_injury(hit: Hit, own: str) -> Alarm | None:
    if guards.about_others(hit):
        return None
    plain_past = hit.words.strip() in _BARE_CUT and not guards.now(hit)
    return _graded(hit, own, past=guards.past(hit, own) or plain_past)


_BARE_CUT = frozenset({"cut myself", "i hurt myself"})


def _of_wish(hit: Hit, own: str) -> Alarm | None:
    if guards.about_others(hit) or guards.cringing(hit, own):
        return None
    if "here" in hit.words and _WORKPLACE.search(hit.sentence):
        return _CHECK
    return _graded(hit, own, past=guards.past(hit, own))


def _of_name(hit: Hit, own: str) -> Alarm | None:
    """Read whose suicide a sentence names; nobody else's means the user's."""
    if _BELIEVED.search(hit.before):
        return _CHECK
    if _OF_OTHERS.search(hit.before) and not _I_LATER.search(hit.before):
        return None
    if _SURE_OTHER.search(hit.before) and not _EXPERIENCER.search(hit.before[-24:]):
        return None
    return _graded(hit, own, past=guards.past(hit, own))


def _of_farewell(hit: Hit, own: str) -> Alarm | None:
    if guards.about_others(hit):
        return None
    return _graded(hit, own, past=guards.past(hit, own))


def _of_heavy(hit: Hit, own: str) -> Alarm | None:
    if guards.about_others(hit) or guards.cringing(hit, own) or guards.joking(hit):
        return None
    hopeless, grieving = own_words.HOPELESS.search(own), own_words.GRIEVING.search(own)
    if guards.dated_past(hit, own) or not (hopeless or grieving):
        return None
    return _NOW


def _of_hint(hit: Hit, own: str) -> Alarm | None:
    return None if guards.joking(hit) or guards.denied(hit) else _CHECK


def _of_foreign(hit: Hit, own: str) -> Alarm:
    return _NOW


def _graded(hit: Hit, own: str, *, past: bool) -> Alarm:
    return _CHECK if past or guards.denied(hit) or guards.joking(hit) else _NOW


_FAMILIES: tuple[tuple[tuple[Rule, ...], Callable[[Hit, str], Alarm | None]], ...] = (
    (own_words.ACTS, _of_act),
    (own_words.INJURIES, _of_injury),
    (own_words.WISHES, _of_wish),
    (own_words.NAMED, _of_name),
    (own_words.FAREWELLS, _of_farewell),
    (FOREIGN, _of_foreign),
    (own_words.HEAVY, _of_heavy),
    (own_words.HINTS, _of_hint),
)

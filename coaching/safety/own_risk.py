"""Hears whether the user may harm themselves: now, or (`CHECK_IN`) past, denied, said laughing.

Recall comes first (playbook, "The flow", 1): a doubtful present is taken as present, and what is
plainly over, denied or said laughing gets the gentle question instead.
"""

from collections.abc import Callable, Iterator

from coaching.answer import Alarm
from coaching.regexes import regex
from coaching.safety import guards, own_plans, own_signs, own_weights, own_words, scenes
from coaching.safety.foreign import FOREIGN
from coaching.safety.grammar import Hit, Rule, hits, pattern

_NOW, _CHECK = Alarm.SELF_HARM, Alarm.CHECK_IN

_WORKPLACE = pattern(
    r"\b(?:job|work|office|company|team|city|town|country|party|meeting|wedding|conference|flat|"
    r"apartment|house|school|uni|discord|server|app|site|platform|linkedin|event|gym|class|group)\b"
)
_I_MYSELF = pattern(r"\b(?:i|i'?ve|i'?m|i'?d|i am|i have|my|me)(?: [\w']+){0,6} ?\Z")
_SUBJECT = pattern(
    r"(?P<own>\b(?:i|i'?m|i'?ve|i'?d|i'?ll|me|myself|makes me)\b)|"
    r"(?P<other>\b(?:s?he|they|who|someone|somebody|people|him|them)\b|"
    r"\b(?:my|his|her|their|our|the|a|an) (?:\w+ ){0,2}<role>\b)"
)
_POSSESSED = pattern(
    r"(?:\b(?!(?:it|that|he|she|what|there|here)'s)\w+'s|s'|\bhis|\bher|\btheir|\bwhose) "
    r"(?:\w+ )?\Z|"
    r"\b(?:husbands?|wifes|dads?|mums?|moms?|brothers?|sisters?|friends?|exs?) (?:recent |"
    r"failed )?\Z|"
    r"\b(?:word|term|topic|subject|title|about) ['\"]{1,2}\Z|\b(?:word|term) \Z"
)
_DONE_BY = pattern(
    r"(?P<who>[\w']+) (?:has |had |just |almost |nearly )?(?:attempted|committed|commits|"
    r"threatened) \Z"
)
_FIRST = frozenset("i i've ive i'd and just almost have had".split())
_CLAUSE = regex(r"[,;:(]|\s-\s|\b(?:and|but|so|because|since|while)\b")
_BEREFT = pattern(r"\b(?:lost|losing|loss|died|die|death|passed)\b")
_BELIEVED = pattern(
    r"\b(?:s?he|they|everyone|people|mum|mom|dad|<role>|therapist|doctor|gp)(?:'s)? (?:\w+ )?"
    r"(?:thinks?|thought|assum\w+|asked|asks|ask|accus\w+|worr\w+|believes?|says?|said)(?: me)? "
    r"(?:that |if |whether )?(?:i'?m|i am|i was|i might be|i|i feel|i felt) (?:\w+ )?\Z"
)
_MEANT = pattern(r"(?:<want>|\bto|\bjust|\bi'?m|\btonight)<adv> ?\Z")
_PLAIN_DENIAL = pattern(
    r"\b(?:not (?:really |actually |at all )?<suicid>al|"
    r"<not> (?:actually |really )?want to (?:die|be dead|kill <myself>|end it))"
)
_UNSETTLED = pattern(
    r" (?:with (?:this|that|things|it|us|all this|(?:so much )?(?:unsaid|regrets?)|bad blood)\b"
    r"|without (?:saying|telling|seeing|hearing|making|having|knowing|meeting|fixing|my|ever)\b"
    r"|before (?:i|we|she|he|they|saying|making|seeing|telling|fixing)\b"
    r"|(?:not |never )(?:having|knowing|speaking|talking)\b|estranged\b|wondering\b|regretting\b)"
)
"""What somebody means to mend: "I don't want to die with this between us" is about living."""
_BARE_INJURY = frozenset({"cut myself", "i hurt myself", "hurt myself"})


_SCENES = (*own_signs.SCENES, *own_weights.WEIGHED, *own_plans.SCENES)


def hear(own: str) -> tuple[Alarm, Hit] | None:
    """Return the gravest thing the user's folded words say about themselves, and where."""
    best: tuple[Alarm, Hit] | None = None
    for alarm, hit in _judged(own):
        if alarm is _NOW:
            return alarm, hit
        best = best or (alarm, hit)
    return best


def present(own: str) -> Iterator[Hit]:
    """Yield every plain wish, act or plan in a first-person text that is about now."""
    for rules, judge in _PLAIN:
        for hit in hits(rules, own):
            if not guards.told_of_fiction(hit) and judge(hit, own) is _NOW:
                yield hit


def _judged(own: str) -> Iterator[tuple[Alarm, Hit]]:
    for rules, judge in _FAMILIES:
        for hit in hits(rules, own):
            alarm = None if guards.told_of_fiction(hit) else judge(hit, own)
            if alarm:
                yield alarm, hit
    for hit in _scenes(own):
        others = guards.about_others(hit) and not _I_MYSELF.search(hit.before)
        if not (others or guards.told_of_fiction(hit) or own_words.OF_THEM.match(hit.after)):
            yield (_CHECK if guards.dated_past(hit, own) or guards.denied(hit) else _NOW), hit


def _scenes(own: str) -> Iterator[Hit]:
    """Yield means at hand, preparations and coded talk; two or more preparations speak together."""
    yield from scenes.played(_SCENES, own)
    for hit in hits(own_signs.PREPARATIONS, own):
        many = scenes.kinds(own_signs.PREPARATIONS, own) > 1
        low = own_words.HOPELESS.search(own) or scenes.heard(own_words.HEAVY, own)
        if (many or low) and not scenes.heard(own_signs.MOVING, own):
            yield hit


def _of_act(hit: Hit, own: str) -> Alarm | None:
    if own_words.OF_THEM.match(hit.after):
        return None
    asked = "yourself" in hit.words  # "the easiest way to kill yourself"
    if not asked and guards.about_others(hit) and not _I_MYSELF.search(hit.before):
        return None
    if hit.words == "kms":
        return _of_kms(hit, own)
    return _graded(hit, past=guards.past(hit, own))


def _of_kms(hit: Hit, own: str) -> Alarm:
    meant = _MEANT.search(hit.before) or own_words.HOPELESS.search(own)
    return _NOW if meant and not guards.joking(hit) and not guards.denied(hit) else _CHECK


def _of_injury(hit: Hit, own: str) -> Alarm | None:
    """Bare "cut myself" tells what happened once; an urge or a habit is now."""
    if guards.about_others(hit):
        return None
    once = hit.words in _BARE_INJURY and not guards.now(hit) and not _MEANT.search(hit.before)
    return _graded(hit, past=once or guards.past(hit, own))


def _of_wish(hit: Hit, own: str) -> Alarm | None:
    if guards.about_others(hit) or guards.cringing(hit, own):
        return None
    if hit.words.startswith("not wanting") and _of_somebody_else(hit):
        return None
    if guards.denied(hit) and _UNSETTLED.match(hit.after):
        return None
    if "here" in hit.words and _WORKPLACE.search(hit.sentence):
        return _CHECK
    if "here" in hit.words and guards.joking(hit):
        return None
    return _graded(hit, past=guards.past(hit, own))


def _of_letting_go(hit: Hit, own: str) -> Alarm | None:
    """Said with a laugh it is meant all the same: nobody jokes about the peace others will have."""
    if guards.about_others(hit) and "me" not in hit.words.split():
        return None
    return _CHECK if guards.dated_past(hit, own) or guards.denied(hit) else _NOW


def _of_thought(hit: Hit, own: str) -> Alarm | None:
    if guards.about_others(hit):
        return None
    return _graded(hit, past=guards.past(hit, own) or bool(_PLAIN_DENIAL.search(own)))


def _of_name(hit: Hit, own: str) -> Alarm | None:
    """Read whose suicide a sentence names; nobody else's means the user's."""
    if _BELIEVED.search(hit.before):
        return _CHECK
    return None if _of_somebody_else(hit) else _graded(hit, past=guards.past(hit, own))


def _of_somebody_else(hit: Hit) -> bool:
    doer = _DONE_BY.search(hit.before)
    if doer and doer["who"] not in _FIRST:
        return True
    if _POSSESSED.search(hit.before) or _BEREFT.search(hit.before):
        return True
    clause = _CLAUSE.split(hit.before)[-1]
    subjects = list(_SUBJECT.finditer(clause)) or list(_SUBJECT.finditer(hit.before))
    return bool(subjects) and subjects[-1]["other"] is not None


def _of_farewell(hit: Hit, own: str) -> Alarm | None:
    theirs = guards.about_others(hit) or own_words.OF_THEM.match(hit.after)
    return None if theirs else _graded(hit, past=guards.past(hit, own))


def _of_heavy(hit: Hit, own: str) -> Alarm | None:
    """Everyday despair ("I can't do this anymore") counts in a hopeless or grieving message."""
    if guards.about_others(hit) or guards.cringing(hit, own) or guards.joking(hit):
        return None
    if guards.dated_past(hit, own):
        return None
    around = f"{own[: hit.start]} {own[hit.end :]}"
    if own_words.HOPELESS.search(around) or own_words.GRIEVING.search(around):
        return _NOW
    return _CHECK if _heavy_twice(hit, own) else None


def _heavy_twice(hit: Hit, own: str) -> bool:
    return any(
        other.start >= hit.end or other.end <= hit.start for other in hits(own_words.HEAVY, own)
    )


def _of_reunion(hit: Hit, own: str) -> Alarm | None:
    return _NOW if own_words.GRIEVING.search(own) and not guards.about_others(hit) else None


def _of_hint(hit: Hit, own: str) -> Alarm | None:
    if hit.words.endswith("want to die") and _UNSETTLED.match(hit.after):
        return None
    harmless = guards.joking(hit) or guards.about_others(hit) or guards.cringing(hit, own)
    return None if harmless else _CHECK


def _of_foreign(hit: Hit, own: str) -> Alarm:
    return _NOW


def _graded(hit: Hit, *, past: bool) -> Alarm:
    return _CHECK if past or guards.denied(hit) or guards.joking(hit) else _NOW


_FAMILIES: tuple[tuple[tuple[Rule, ...], Callable[[Hit, str], Alarm | None]], ...] = (
    (own_words.ACTS, _of_act),
    (own_words.INJURIES, _of_injury),
    (own_words.WISHES, _of_wish),
    (own_words.NAMED, _of_name),
    (own_words.FAREWELLS, _of_farewell),
    (own_words.THOUGHTS, _of_thought),
    (own_signs.LETTING_GO, _of_letting_go),
    (own_signs.GOING, _of_wish),
    (own_signs.CODED, _of_letting_go),
    (FOREIGN, _of_foreign),
    (own_words.HEAVY, _of_heavy),
    (own_words.REUNIONS, _of_reunion),
    (own_words.HINTS, _of_hint),
)
_PLAIN = _FAMILIES[:3] + _FAMILIES[4:9]

"""Tells what kind of message this is; whoever tells of a silence has a situation.

A real situation that opens with "hi! thanks for last time" is a situation: what is concrete goes
before what is polite (playbook, the rows "Small talk …" and "Too little said").
"""

from itertools import pairwise

from coaching.reading.cues.cue import Cues, Hit
from coaching.reading.cues.guards import by_user, doubted, negated
from coaching.reading.lexicon.intent import (
    AT_SCALE,
    CLASSES,
    CONCRETE,
    CONCRETE_CLASSES,
    CUES,
    GONE_AGAIN,
    GREETING_CORE,
    GREETINGS,
    PERSONAL,
    SERVICES,
    SINCE_THEN,
)
from coaching.reading.prose import Prose
from coaching.reading.told.pushback import push_back
from coaching.reading.words import EDGES, Words
from coaching.regexes import regex
from coaching.situation import Intent, Message, Side

_CUES = Cues(CUES, CLASSES)
_CONCRETE = Cues(CONCRETE, CLASSES | CONCRETE_CLASSES)
_SERVICES = Cues(SERVICES, CLASSES)
_PERSONAL = Cues(PERSONAL, CLASSES)
_AT_SCALE = Cues(AT_SCALE, CLASSES)
_GONE_AGAIN = Cues(GONE_AGAIN, CLASSES)
_SINCE_THEN = Cues(SINCE_THEN, CLASSES)
_VOWELLESS = regex(r"[bcdfghjklmnpqrstvwxz]{5,}|(?:asdf|qwer|zxcv|hjkl|uiop|lkjh)")
_DENIED = frozenset("not never neither nobody none if".split())
_RECEIVED = frozenset({"got", "gotten", "received", "heard", "we"})
_SENDINGS = frozenset({"texted", "called", "wrote"})
_LED_ON = frozenset("then also and again once twice double triple later first next".split())
"""Words that go before a sending whose subject is left out."""
_ARTICLES = frozenset({"a", "my", "the", "our", "another"})
_PERSONS = frozenset({"she", "he", "her", "him", "his"})
_CROWDS = frozenset(
    "subscribers subscriber readers newsletter newsletters recipients followers respondents invitees".split()
)
_GREETING_LENGTH = 8  # words
_THANKS_LENGTH = 25  # words; a longer message with a "thanks" in it is about something else


def intent(prose: Prose, messages: tuple[Message, ...]) -> Intent:
    """Return what kind of message this is, `SITUATION` unless something else is plain."""
    words = prose.words
    spoken = [form for form in words.forms if form not in EDGES]
    if _is_news(prose, messages):
        return Intent.NEWS
    if any(message.author is Side.USER for message in messages):
        return Intent.SITUATION
    if not spoken or _is_mash(spoken):
        return Intent.OFF_TOPIC
    if len(spoken) <= _GREETING_LENGTH and _is_greeting(spoken):
        return Intent.GREETING
    if _is_service(words):
        return Intent.SERVICE
    return _without_person(words, len(spoken))


def _is_service(words: Words) -> bool:
    """Tell whether an office or a shop keeps silent: those are no "she" and no "he"."""
    somebody = not words.vocabulary.isdisjoint(_PERSONS)
    return not somebody and _SERVICES.has(words) and not _PERSONAL.has(words)


def _without_person(words: Words, length: int) -> Intent:
    said = {hit.label for hit in _CUES.find(words) if not _is_a_gift(words, hit)}
    told = {
        hit.label
        for hit in _CONCRETE.find(words)
        if not _is_the_one(words, hit.first) and not _nobody_does(words, hit.first)
    }
    alone = "attempt" not in told or _AT_SCALE.has(words)
    if Intent.LAMENT in said and alone and not _PERSONAL.has(words):
        return Intent.LAMENT
    if told:
        return Intent.SITUATION
    for kind in (Intent.OFF_TOPIC, Intent.METHOD):
        if kind in said:
            return kind
    if Intent.THANKS in said and length <= _THANKS_LENGTH:
        return Intent.THANKS
    return Intent.SITUATION


def _is_a_gift(words: Words, hit: Hit[Intent]) -> bool:
    """Tell whether a thank-you is what somebody was sent, and not what is said here."""
    return hit.label is Intent.THANKS and words.forms[hit.first - 1] in _ARTICLES


def _is_news(prose: Prose, messages: tuple[Message, ...]) -> bool:
    words = prose.words
    for hit in _CUES.find(words):
        if hit.label is Intent.NEWS and _happened(words, hit.first, hit.last):
            return not _is_quiet_again(words, hit.last) and push_back(prose, messages) is None
    return False


def _is_quiet_again(words: Words, place: int) -> bool:
    """Tell whether they fell silent after the answer told of at `place`, or after more was sent."""
    since = list(_SINCE_THEN.find(words, place))
    sent = next((hit.last for hit in since if hit.label == "sent"), None)
    unanswered = sent is not None and any(
        hit.label == "silent" and hit.first >= sent for hit in since
    )
    return unanswered or _GONE_AGAIN.has(words, place)


def _happened(words: Words, first: int, last: int) -> bool:
    told = frozenset(words.forms[first:last])
    if _of_many(words, first):
        return False
    if told & _DENIED or negated(words, first) or doubted(words, first):
        return False
    if told & _RECEIVED:
        return True
    return not ("i" in told or by_user(words, first) or _of_nobody(words, first, last))


def _of_nobody(words: Words, first: int, last: int) -> bool:
    """Tell whether a sending stands there without a subject: the user's own ("then texted.")."""
    verb = last - 1
    if words.forms[verb] not in _SENDINGS:
        return False
    while verb > first and words.forms[verb - 1] in _LED_ON:
        verb -= 1
    before = words.forms[verb - 1]
    return before in _LED_ON or (before in EDGES and words.forms[verb] in _LED_ON)


def _is_the_one(words: Words, place: int) -> bool:
    """Tell whether "the one who texts" stands at `place`: a person, not one text."""
    return words.forms[place - 1 : place + 1] == ("the", "one")


def _nobody_does(words: Words, place: int) -> bool:
    """Tell whether "no one is" stands right before a "ghosting me": no silence is told of."""
    before = words.forms[max(place - 3, 0) : place + 1]
    return words.forms[place] not in _DENIED and bool(
        {"no one", "nobody", "noone"} & _pairs(before)
    )


def _pairs(forms: tuple[str, ...]) -> set[str]:
    return {*forms, *(" ".join(pair) for pair in pairwise(forms))}


def _of_many(words: Words, place: int) -> bool:
    """Tell whether a share of many is told of ("3 replied out of 240"): nobody's answer."""
    start, end = words.sentence(place)
    forms = words.forms[start:end]
    share = any(
        form == "of" and any(each.isdigit() for each in forms[at + 1 : at + 3])
        for at, form in enumerate(forms)
    )
    only = forms[place - start - 1 : place - start + 1] == ("only", "one")
    return share or only or not _CROWDS.isdisjoint(forms)


def _is_greeting(spoken: list[str]) -> bool:
    return GREETINGS.issuperset(spoken) and not GREETING_CORE.isdisjoint(spoken)


def _is_mash(spoken: list[str]) -> bool:
    """Tell whether somebody's hand fell on the keyboard."""
    return len(spoken) <= 3 and all(_VOWELLESS.search(form) for form in spoken)

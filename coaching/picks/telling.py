"""Turns what the user noted of somebody around: said to the user, and said to that person.

"Referred me to two clients" is "referred you to two clients" to the user and "you referred me to
two clients" to the one who did. Only shapes that are known for sure are turned; every other is
quoted to the user, and never said to the person.
"""

import re
from dataclasses import dataclass

from coaching.memory import Contact
from coaching.reading.details.facing import definite, facing
from coaching.regexes import regex
from coaching.text import NEGATED, fold, sentences

_PAST = frozenset(
    (
        "referred introduced recommended hired helped encouraged supported mentored coached connected "
        "invited trusted listened believed hosted inspired pushed guided trained promoted checked "
        "cheered opened offered shared showed shown lent gave taught brought sent got made took told "
        "wrote found kept stood sat drove let put backed vouched reviewed proofread covered called "
        "visited cooked fixed walked talked saved championed sponsored advised moved warned reminded "
        "nominated carried picked looked answered explained passed pointed stayed spent had read edited "
        "dragged calmed lifted welcomed nudged steered challenged persuaded convinced joined waited bought"
    ).split()
)
_PRESENT = {
    "helps": "help", "gives": "give", "makes": "make", "brings": "bring", "teaches": "teach",
    "listens": "listen", "encourages": "encourage", "inspires": "inspire", "sends": "send",
    "keeps": "keep", "knows": "know", "believes": "believe", "refers": "refer",
    "introduces": "introduce", "shares": "share", "reads": "read", "answers": "answer",
    "checks": "check", "cheers": "cheer", "pushes": "push", "tells": "tell", "supports": "support",
    "recommends": "recommend", "pushes me": "push me", "invites": "invite", "looks": "look",
}  # fmt: skip
_OFTEN = r"(?:always|often|usually)"
_ADVERB = rf"(?:{_OFTEN}|once|really|kindly|first|also|even|generously|patiently)"
_HEADS = (
    "encouragement|advice|support|help|referrals?|introductions?|inspiration|ideas|feedback|kindness|"
    "patience|mentoring|mentorship|guidance|friendship|honesty|wisdom|good company|pep talks?|company|"
    "recommendations?|reference|lessons"
)
_LASTING = regex(
    rf"\A{_OFTEN}\b|\b(?:when|while|through|after|twice|times|every|years|whenever|each|daily|once)\b"
)  # remembered as how it was, not as the time when
_THING = regex(
    rf"(?:(?P<whose>her|his|their|a|an|the|lots of|a lot of|plenty of|much|some)\s+|(?P<number>\d+|two|three|four|five|several|many)\s+)?"
    rf"(?:(?!\w*ed\b)[a-z-]{{3,12}}\s+)?(?:{_HEADS})(?=\Z|\s+(?:on|about|with|when|while|in|during|after|to|for|at|through|over|from|that|and)\b)",
    re.IGNORECASE,
)
_FOLLOWS = regex(
    r"\s+(?:me|my|us|our|a|an|the|his|her|their|to|with|at|for|in|on|when|through|by|up|out|over|so|two|three|"
    r"four|five|\d+|that|everything|it|who|how|what|lots|many|several|dinner|clients|people|past|around|some|time|after|every|beside)\b",
    re.IGNORECASE,
)
_UNSURE = regex(
    r"\b(?:you|your|yours|we|us|ourselves|not|no|never|nothing|but|although|though|however|except|"
    r"who|maybe|perhaps|might|could|would|should|supposedly|apparently|only)\b|[?\"“”:(){}\[\]@/]"
    rf"|{NEGATED}\b"
)
_OTHER_VERB = regex(r"\b(?:was|were|is|are|am|has|does|\w+'s got|i'm)\b")
_MONEY = regex(
    r"[$€£¥%]|\b\d+\s?k\b|\b(?:money|deals?|revenue|budget|commission|salary|fee|sales|leads?|dollars|"
    r"euros|pounds|rich|useful|network|contract)\b"
)
_TO_USER = {
    "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "i am": "you are",
    "i was": "you were", "i": "you", "me": "you", "my": "your", "mine": "yours",
    "myself": "yourself", "our": "your", "ours": "yours",
}  # fmt: skip
_FIRST = regex(
    r"\b(?:i'm|i've|i'd|i'll|i am|i was|i|me|my|mine|myself|ours|our)\b(?!')", re.IGNORECASE
)
_LONGEST = 90  # characters: what one line of reason, or of a note, can carry
_QUOTE = 70


@dataclass(frozen=True, slots=True)
class Telling:
    """What somebody brought, worded twice.

    `shape` says how `about` reads to the user: "did" follows the name ("referred you to two
    clients"), "own" begins with "you" ("you learned to weld from her"), "thing" is what they gave
    ("encouragement when you moved"), "quote" the user's own words. `facing` is what may be said to
    the person, a detail for a draft, by its key: "you_did", "you_were", "you_do", "i_did" or
    "thanks_for".
    """

    shape: str
    about: str
    facing: tuple[str, str] | None = None


def told(contact: Contact) -> Telling | None:
    """Word what the contact brought; None where the user noted nothing."""
    words = _first_sentence(contact.value)
    if not words:
        return None
    folded = fold(words)
    if len(words) > _LONGEST or _UNSURE.search(folded):
        return _quoted(words)
    return _shaped(_without_subject(words, contact), contact) or _quoted(words)


def to_user(words: str) -> str:
    """Say the user's own first person to them: "me" is "you", "my" is "your"."""
    return _FIRST.sub(lambda match: _TO_USER[" ".join(match[0].lower().split())], words)


def quote(words: str) -> str:
    """Cut the user's words to what a line can carry, whole words only."""
    if len(words) <= _QUOTE:
        return words
    return f"{words[:_QUOTE].rpartition(' ')[0].rstrip(' ,;')}…"


def _first_sentence(text: str) -> str:
    found = sentences(text)
    words = found[0].of(text) if found else ""
    return " ".join(words.partition(";")[0].split()).strip(" .!,-–—'…")


def _without_subject(words: str, contact: Contact) -> str:
    """Cut who it was: the name, "she", "has"."""
    names = "|".join(re.escape(name) for name in (contact.name, contact.first_name) if name)
    cut = re.sub(rf"\A(?:(?:{names}|she|he|they)\s+)", "", words, flags=re.IGNORECASE)
    return re.sub(r"\A(?:has|have)\s+(?=\w+(?:ed|en)?\b)(?!to\b|a\b|an\b|the\b)", "", cut)


def _shaped(words: str, contact: Contact) -> Telling | None:
    for shape in (_did, _does, _own, _was, _thing):
        telling = shape(words, contact)
        if telling is not None:
            return telling
    return None


def _did(words: str, contact: Contact) -> Telling | None:
    match = re.match(rf"(?P<often>{_ADVERB}\s+)?(?P<verb>[a-z]+)", words, re.IGNORECASE)
    if match is None or match["verb"].lower() not in _PAST or _OTHER_VERB.search(fold(words)):
        return None
    if match.end() < len(words) and not _FOLLOWS.match(words, match.end()):
        return None
    lowered = words[0].lower() + words[1:]
    key = "you_were" if _LASTING.search(fold(words)) else "you_did"
    return Telling("did", to_user(lowered), _facing(key, lowered, contact, "you "))


def _does(words: str, contact: Contact) -> Telling | None:
    match = re.match(rf"(?P<often>{_OFTEN}\s+)?(?P<verb>[a-z]+)", words, re.IGNORECASE)
    base = _PRESENT.get(match["verb"].lower()) if match else None
    if match is None or base is None or _OTHER_VERB.search(fold(words)):
        return None
    rest = words[match.end() :]
    if any(word in _PRESENT for word in fold(rest).split()):
        return None
    often = (match["often"] or "").lower()
    about = f"{often}{match['verb'].lower()}{to_user(rest)}"
    return Telling("did", about, _facing("you_do", f"{often}{base}{rest}", contact, "you "))


def _own(words: str, contact: Contact) -> Telling | None:
    """Something the user did: "I learned to weld from her"."""
    if not re.match(r"I (?!am\b|was\b|have\b|had\b|think\b|like\b)[a-z]+", words):
        return None
    return Telling("own", to_user(words), _facing("i_did", words, contact, ""))


def _was(words: str, contact: Contact) -> Telling | None:
    """Something they were: "was there for me when I moved"."""
    match = re.match(r"was (?=there|kind|patient|generous|honest|the first|with me)", words.lower())
    if match is None or _OTHER_VERB.search(fold(words), match.end()):
        return None
    rest = words[match.end() :]
    return Telling(
        "did", f"was {to_user(rest)}", _facing("you_were", f"were {rest}", contact, "you ")
    )


def _thing(words: str, contact: Contact) -> Telling | None:
    match = _THING.match(words)
    if match is None or _OTHER_VERB.search(fold(words)):
        return None
    lowered = words[0].lower() + words[1:]
    if match["number"]:
        owned = f"the {lowered}"
    elif match["whose"]:
        owned = re.sub(r"\A(?:lots of|a lot of|plenty of|much|some)\s+", "your ", lowered)
        owned = definite(owned)
    else:
        owned = f"your {lowered}"
    return Telling("thing", to_user(lowered), _facing("thanks_for", owned, contact, ""))


def _facing(key: str, words: str, contact: Contact, start: str) -> tuple[str, str] | None:
    """Turn words about somebody to them, or refuse: a stranger's "her", money, a verb adrift."""
    folded = fold(words)
    others = {"she": "he him his", "he": "she her hers"}.get(contact.pronoun, "")
    unclear = f"{others} they them their" if contact.pronoun != "they" else "they them their"
    if _MONEY.search(folded) or not set(unclear.split()).isdisjoint(folded.split()):
        return None
    named = re.sub(rf"\b{re.escape(contact.first_name)}\b(?!')", "you", words)
    turned = facing(named)
    if turned is None or (key == "i_did" and "you" not in turned.split()):
        return None
    return key, start + turned


def _quoted(words: str) -> Telling:
    return Telling("quote", quote(words))

"""Tells who did what a past verb says, from the folded words before it."""

from enum import Enum

from coaching.regexes import regex
from coaching.text import NEGATED


class Doer(Enum):
    """Who a verb's subject is."""

    USER = "user"
    OTHER = "other"
    BYSTANDER = "bystander"  # an assistant, a therapist: neither the user nor the contact
    NOBODY = "nobody"  # negated, hypothetical or passive: it did not happen


_WORD = regex(r"[^\W_][\w'-]*|[^\w\s]|\n")
_SKIPPED = frozenset(
    "have has had 've just then also even already finally only actually basically literally once "
    "again both all later recently still first so ve have hv really eventually totally maybe "
    "probably possibly kinda kind sort of of lately now immediately since went ahead did do "
    "accidentally stupidly ever always another more twice too quickly politely even".split()
)
_ME = frozenset("i i've ive i'd id i'm im we we've weve we'd myself".split())
_THEM = frozenset("she he they it who she's he's they've they'd she'd he'd shes hes it's".split())
_NOT = frozenset(
    "haven't havent hasn't hasnt didn't didnt never not hadn't hadnt couldn't wouldn't can't cant "
    "don't dont won't wont isn't nobody neither none nor without ain't wasn't shouldn't hardly "
    "cannot unless".split()
)
_PERHAPS = frozenset(
    "should could would might may must shall will 'd to gonna wanna can if shoulda coulda woulda "
    "wish until till before whether unless lest imagine suppose".split()
)
_PASSIVE = frozenset("was were is are be being been got get gets am".split())
_JOINING = frozenset(
    'and then but so or plus & + , ; : ( ) - / " . ! ? after when because cause cuz while though '
    "although except w/ * > lol haha well ok okay yeah yes hey anyway where as yet = ' … ~ | # [ ] "
    "today yesterday tonight ago week weeks month months year years day days time times morning "
    "evening afternoon night weekend monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november december jan "
    "feb mar apr jun jul aug sep sept oct nov dec last next first second third once twice nothing "
    "crickets silence history context background status timeline here attempt".split()
) | {"\n"}
_BYSTANDERS = frozenset(
    "assistant receptionist secretary pa therapist counselor counsellor boss coach manager's mail "
    "tracking app status receipt website calendar nurse doctor site portal page everyone everybody "
    "people internet google psychologist shrink colleagues auto-reply autoreply auto-responder "
    "autoresponder bot ooo out-of-office steam profile insta".split()
)
_THEIRS = frozenset("his her their a an mutual common".split())
_THEIR_WORDS = frozenset("reply answer response message text email letter note words".split())
_KIN = frozenset(
    "mother mum mom mam mama dad father husband wife sister brother son daughter cousin aunt auntie "
    "uncle niece nephew grandma grandmother grandson granddaughter neighbour neighbor friend friends "
    "partner girlfriend boyfriend gf bf kid kids fiance fiancee roommate flatmate nurse hubby sis bro "
    "bestie buddy".split()
)
_NONE_OF = regex(
    r"\b(?:neither|none|not (?:a single )?one|no one)(?: of [\w' ]{2,24}?)?"
    r"(?: (?:has|have|had|ever|even|actually|yet|really))*\W*$"
)
_DETERMINERS = frozenset("a an the my this that these those each every any some no".split())
_PRONOUN = regex(
    r"(?P<embedded>\b(?:how|if|whether|what|why|that|because|since|where|when|while|who|whom|which"
    r"|cause|cuz|as|though|saw|see|noticed|hope|hoping|think|thought|know|heard|told (?:her|him|them)|asking) )?"
    r"\b(?P<who>i|i've|i'd|ive|we|she|he|they|she's|he's)\b(?P<rest>[^,;.!?]{0,24})"
)
_FELL_SILENT = regex(
    r"\b(?:no (?:reply|answer|response|word)|nothing|silence|crickets|never|not"
    rf"|unanswered|seen|ignored|ghosted|so)\b|{NEGATED}\b"
)


def doer(before: str) -> Doer:
    """Return who did what a past verb says; `before` is its sentence up to the verb, folded."""
    words = _WORD.findall(before[-90:])
    at = _nearest(words)
    subject = words[at] if at >= 0 else ""
    if _NONE_OF.search(before[-60:]) or _denied_before(words[:at], subject):
        return Doer.NOBODY
    if not subject or subject in _JOINING or subject[0].isdigit():
        return _inherited(before)
    if subject in _ME:
        return Doer.NOBODY if _hypothetical(words, subject) else Doer.USER
    if subject in _NOT or subject in _PERHAPS or subject in _PASSIVE or subject in _DETERMINERS:
        return Doer.NOBODY
    if subject in _BYSTANDERS or _is_third(words, at):
        return Doer.BYSTANDER
    if subject in {"one", "body"} or _hypothetical(words, subject):
        return Doer.NOBODY
    return Doer.OTHER


def speaks_of_kin(before: str) -> bool:
    """Tell whether the subject is a relative or a friend, not a pronoun or a name (folded)."""
    words = _WORD.findall(before[-90:])
    at = _nearest(words)
    return at >= 0 and words[at] in _KIN


def _denied_before(words: list[str], subject: str) -> bool:
    """Tell whether a "not" reaches over an "or": "hasn't paid or replied"."""
    return subject in {"or", "nor"} and not _NOT.isdisjoint(words[-6:])


def _is_third(words: list[str], at: int) -> bool:
    """Tell whether the subject is somebody of the contact's: "her husband", "his sister Ana"."""
    if words[at] in _THEIR_WORDS or not at:
        return False
    if words[at - 1] == "the" and at > 1 and words[at - 2] in {"at", "behind", "in"}:
        return True  # "the woman at the desk"
    if words[at - 1] in _THEIRS or words[at - 1].endswith("'s"):
        return True
    return at > 1 and words[at - 1] in _KIN and words[at - 2] in _THEIRS


def _nearest(words: list[str]) -> int:
    """Return the place of the last word that is no adverb or auxiliary, -1 if there is none."""
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        if word.endswith("ly") and not word.endswith("reply") and len(word) > 4:
            continue
        if word not in _SKIPPED:
            return index
    return -1


def _hypothetical(words: list[str], subject: str) -> bool:
    """Tell whether "should", "if" or "before" stands right before the subject."""
    at = len(words) - 1 - words[::-1].index(subject)
    before = words[at - 1] if at else ""
    return before in _PERHAPS - {"to", "may", "can"} or (before in _NOT and before != "not")


def _inherited(before: str) -> Doer:
    """Return the subject a verb without one shares: the last pronoun that is not embedded."""
    last = None
    for match in _PRONOUN.finditer(before[-160:]):
        if not match["embedded"]:
            last = match
    if last is None or last["who"] in _ME:
        return Doer.USER
    return Doer.USER if _FELL_SILENT.search(before[-160:], last.end("who")) else Doer.OTHER

"""The user's own register, read from how they write, so that a draft sounds like them."""

import re
from dataclasses import dataclass

from coaching.regexes import regex
from coaching.situation import Situation, Somebody, Tie
from coaching.text import fold

_SLANG = regex(
    r"\b(?:lol|lmao|haha+|idk|tbh|imo|omg|wtf|gonna|wanna|gotta|kinda|sorta|dunno|ya|yall|u|ur|"
    r"pls|plz|so like|insta|yrs|wks|2day|gf|bf|bff|bestie|thx|ty|rn|ngl|fr|bc|cuz|cos|tho|nah|yeah|yep|yup|nope|ok so|ik|smh|jk|btw|hmu|bro|"
    r"dude|mate|girl|convo|prolly|sooo+|nvm|abt|ppl|w/|srsly)(?![\w'])"
)
_FORMAL = regex(
    r"\b(?:dear (?:mr|mrs|ms|dr|prof|sir|madam)|kindly|regards|sincerely|respectfully|i would be "
    r"grateful|esteemed|pursuant|furthermore|to whom it may)\b"
)
_TITLE = regex(r"(?:mr|mrs|ms|mx|dr|prof|professor|rev|sir|dame)\b\.?\s", re.IGNORECASE)
_SENTENCE_START = regex(r"(?:^|[.!?]\s+|\n)\s*([^\W\d_])")
_EMOJI = regex(
    "[\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff\u2600-\u27bf\u2b50\u2b55\u203c\u2049\ufe0f]"
)
_LOWER_I = regex(r"\bi(?=['’ ](?:m|d|ll|ve)?\b)")
_UPPER_I = regex(r"\bI\b")
_BUSINESS = frozenset({Tie.CLIENT_PROSPECT, Tie.RECRUITER_HIRING})


@dataclass(frozen=True, slots=True)
class Tone:
    """How the user writes: what a draft may borrow from it."""

    casual: bool = False
    formal: bool = False
    lower: bool = False  # sentences begin in lower case
    lower_i: bool = False  # writes "i" for "I"
    exclaims: bool = False  # their own messages use exclamation marks
    emoji: bool = False  # their own messages use emoji


def has_emoji(text: str) -> bool:
    """Tell whether `text` holds an emoji or a pictograph."""
    return _EMOJI.search(text) is not None


def tone_of(situation: Situation) -> Tone:
    """Read the user's register from their prose and the messages they pasted.

    A titled contact or a formal message makes it formal, whatever the prose looks like; a client
    or a recruiter is never written to in lower case.
    """
    own = "\n".join(message.text for message in situation.own_messages)
    prose = _without_pasted(situation)
    formal = _is_formal(situation.contact, own)
    lower = not formal and situation.relationship not in _BUSINESS and _is_lower(own or prose)
    casual = not formal and (lower or _SLANG.search(fold(f"{prose}\n{own}")) is not None)
    return Tone(
        casual=casual,
        formal=formal,
        lower=lower,
        lower_i=lower and bool(_LOWER_I.search(prose)) and not _UPPER_I.search(prose),
        exclaims="!" in own,
        emoji=has_emoji(own),
    )


def _without_pasted(situation: Situation) -> str:
    prose = situation.text
    for message in situation.messages:
        prose = prose.replace(message.text, "\n")
    return prose


def _is_formal(contact: Somebody | None, own: str) -> bool:
    if contact is not None and contact.named and _TITLE.match(contact.name):
        return True
    return _FORMAL.search(fold(own)) is not None


def _is_lower(text: str) -> bool:
    """Two sentences in three, or more, begin in lower case."""
    starts = _SENTENCE_START.findall(text)
    return bool(starts) and 3 * sum(start.islower() for start in starts) >= 2 * len(starts)

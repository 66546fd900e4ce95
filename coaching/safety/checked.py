"""Reads what is answered to "how is that for you now?": whether the dark place is near today."""

import re
from enum import StrEnum

from coaching.regexes import regex
from coaching.text import fold


class Nearness(StrEnum):
    """What was said of it."""

    NEAR = "near"
    FAR = "far"
    UNCLEAR = "unclear"  # a bare yes or no: it may be either


_MOST = 12
"""Words; what is longer tells something else, and `check` listens to that."""

_FILLER = (
    r"(?:(?:honestly|tbh|actually|well|hm+|um+|sorry|yes|yeah|yep|no|nope|oh|ok|and|but|so|i think|"
    r"i guess|i'?d say|maybe|probably|today|tonight|now|right now|lately|sometimes|at times|a bit|"
    r"a little|really|very|quite|pretty|kinda|kind of|sort of|too|still|again|just|all|more|it) )*"
)
_IT = (
    r"(?:(?:it|that|this|the dark place)(?:'?s| is| was| has| does| feels| comes| came| got| gets)*|"
    r"feels?|comes|getting|been) "
)
_FIT = r"(?:ok(?:ay)?|all ?right|fine|good|great|well|safe)"
_LATE = (
    r"(?: (?:today|tonight|now|right now|lately|sometimes|at times|again|tbh|really|enough|then))*"
)
_NEAR = regex(
    _FILLER
    + r"(?:(?:"
    + _IT
    + _FILLER
    + r")?(?:been )?(?:getting |too |so |as )?(?:near(?:er)?|close(?:r)?|bad|worse|awful|terrible|not behind me|"
    r"not over|not "
    + _FILLER
    + _FIT
    + r")|"
    + _IT
    + _FILLER
    + r"(?:here|back|there|dark)|it does|(?:i'?m|i am|am) "
    + _FILLER
    + r"not "
    + _FILLER
    + _FIT
    + r")"
    + _LATE
)
_FAR = regex(
    _FILLER
    + r"(?:(?:"
    + _IT
    + _FILLER
    + r")?(?:not (?:that |very |so |too |really |at all )?(?:near|close|back|bad)(?: at all)?|"
    r"(?:long )?behind me|far(?: away| off)?|(?:years|long) ago)|"
    + _IT
    + _FILLER
    + r"(?:over|in the past|gone|past|"
    + _FIT
    + r")|(?:i'?m|i am|am|i feel|doing)(?: doing| feeling)? "
    + _FILLER
    + r"(?:better|"
    + _FIT
    + r"))"
    + _LATE
)
_BARE = regex(r"(?:yes|yeah|yep|yup|no|nope|nah|not really|not at all|kind of|sort of|sometimes)")
_PARTS = re.compile(r"[.,!?;:…\n\"“”()]+|-- ?| - ")


def nearness(text: str) -> Nearness | None:
    """Return how near it is said to be; None if the message is about something else.

    One part of it that says near is enough; far must be all that is said.
    """
    parts = [" ".join(part.split()) for part in _PARTS.split(fold(text).replace("’", "'"))]
    said = [part for part in parts if part]
    if not said or len(" ".join(said).split()) > _MOST:
        return None
    if any(not _FAR.fullmatch(one) and _NEAR.fullmatch(one) for one in said):
        return Nearness.NEAR
    left = [one for one in said if one != "sorry" and not _FAR.fullmatch(one)]
    if all(_BARE.fullmatch(one) for one in left):
        far = any(_FAR.fullmatch(one) for one in said)
        return Nearness.FAR if far else Nearness.UNCLEAR if left else None
    return None

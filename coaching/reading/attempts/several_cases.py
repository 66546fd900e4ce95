"""Tells whether a text is about several people, each with a silence of their own."""

from coaching.regexes import regex
from coaching.sought import Sought

_ONE_STORY = Sought(
    r"\b(?:both|neither|either|all of them|none of them|each of them|the same|same \w+|all (?:of them|two|three|four|five))\b"
)
_ANNOUNCED = regex(
    r"(?:\A|[.!?\n])\s{0,3}(?:so |i have |i've got |got |hi,? )?(?:two|2|three|3|four|4) (?:different )?"
    r"(?:(?:people|ppl|cases|situations|to (?:triage|sort|ask about|chase|deal with|figure out)|silences)\b"
    r"[^.!?\n]{0,40}?[:.]|(?:friends|guys):)"
    r"|\b(?:two|2|three|3|four|4|five|5|couple(?: of)?|few) (?:different )?(?:people|friends"
    r"|contacts"
    r"|cases|situations|persons|guys|folks|leads|clients)\s*:"
    r"|(?:\A|[.!?\n])\s{0,3}(?:so )?(?:two|2|three|3) (?:different )?(?:people|situations"
    r"|cases)\s*[.,\n-]"
)
_SILENT = (
    r"(?:owes?|ghost\w*|ignor\w+|silen\w+|quiet|unanswered|on read|nothing|crickets|(?:no|not a|never an?)"
    r" (?:reply|answer|response|word)|(?:hasn'?t|haven'?t|has not|didn'?t|never) (?:\w+ )?"
    r"(?:answer|repl|respond|wr[io]t|call|text|pick|come|got|get|said|been|react|return)\w*)"
)
_ANOTHER = regex(
    r"[.!?;\n]\s{0,3}(?:and(?: then| also)?|also|plus|then|second(?:ly)?|separately|meanwhile"
    r"|number two|other one)[,:]? (?:there'?s |there is |i have |with )?(?:an?|my|this|one|another) "
    r"(?:[\w'-]+ ){0,3}?[\w'-]+, [\w'. -]{2,30}, "
    rf"[^.!?\n]{{0,80}}?\b{_SILENT}\b"
)
_SILENCE_BEFORE = regex(rf"\b{_SILENT}\b")


def several_people(folded: str) -> bool:
    """Tell whether the text tells of more than one case: nothing in it has one number."""
    if _ONE_STORY.search(folded):
        return False
    return _ANNOUNCED.search(folded) is not None or _another(folded)


def _another(folded: str) -> bool:
    """Tell whether a second silence is told of somebody introduced anew: "And a client, Bo, …"."""
    match = _ANOTHER.search(folded)
    return bool(match and _SILENCE_BEFORE.search(folded, 0, match.start()))

"""Reads that the one a message is about has died: then nothing more is drafted for them.

The lexicon of signals hears it of a "she" or of "my friend"; here it is heard of their name, and of
a role that stands for a name ("mom").
"""

import re

from coaching.regexes import regex
from coaching.situation import Somebody
from coaching.text import NEGATED, fold

_DIED = (
    r"(?:(?: has| had| have|'s| just| sadly| suddenly| recently| actually| also| unexpectedly| peacefully)* "
    r"(?:died|passed away|passed on|passed (?=last|in|on|this|yesterday|today|two|three|a )|was killed|took (?:his|her|their) own life"
    r"|(?:is|was) (?:dead|deceased|no longer with us|gone forever))"
    r"(?! (?:laughing|inside|down|on me|out|for me|to (?:me|us)|silent|quiet|tired|wrong|serious|of (?:laugh|embarrass|shame|boredom)))"
    r"|'s (?:funeral|death|passing|obituary|memorial(?: service)?|wake)\b)"
)
_BEREAVED = r"(?:lost|buried|cremated|mourning|grieving(?: for)?) (?:my |our )?"
_BEREFT = (
    r" (?:to (?:cancer|covid|a |the |suicide)|last|in (?:the |a )?|on |this|yesterday|two|three|a )"
)
_UNSURE = regex(
    r"\b(?:if|whether|maybe|might|may|could|think|thought|afraid|scared|worried|fear|worry|wonder\w*|dream\w*"
    r"|as though|almost|nearly|what if|when|until|before|would|not|never|hope)\b[^.!?\n]*$"
    rf"|{NEGATED}\b[^.!?\n]*$"
)


def death(text: str, contact: Somebody | None) -> str | None:
    """Return the words that say the contact has died; None where it is feared, or not said."""
    if contact is None:
        return None
    folded = fold(text)
    for match in _told(contact).finditer(folded):
        if not _UNSURE.search(folded, max(0, match.start() - 60), match.start()):
            return text[match.start() : match.end()].strip(" ,.;")
    return None


def _told(contact: Somebody) -> re.Pattern[str]:
    if contact.named:
        names = {fold(contact.name), fold(contact.first_name)}
        who = rf"\b(?:{'|'.join(map(re.escape, sorted(names, key=len, reverse=True)))})"
    else:
        who = rf"(?:^|[.,;!\n] ?|\b(?:my|our|that|and|since|after|as|old|late) ){re.escape(fold(contact.name))}"
    bare = re.escape(fold(contact.first_name))
    return re.compile(rf"{who}{_DIED}|\b{_BEREAVED}{bare}{_BEREFT}")

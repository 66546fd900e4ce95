"""What a few words say the tie is: "old roommate", "we worked together", "mentor"."""

from coaching.reading.prose import Prose
from coaching.reading.who.naming import tokens
from coaching.reading.who.roles import Role, roles
from coaching.reading.who.ties import relationship
from coaching.regexes import regex
from coaching.situation import Somebody, Tie
from coaching.text import fold

PLAIN = {
    "close friend": Tie.CLOSE_FRIEND, "friend": Tie.FRIEND, "former colleague": Tie.FORMER_COLLEAGUE,
    "colleague": Tie.FORMER_COLLEAGUE, "work": Tie.FORMER_COLLEAGUE, "client": Tie.CLIENT_PROSPECT,
    "prospect": Tie.CLIENT_PROSPECT, "client or prospect": Tie.CLIENT_PROSPECT,
    "new": Tie.NEW_ACQUAINTANCE, "acquaintance": Tie.NEW_ACQUAINTANCE,
    "new acquaintance": Tie.NEW_ACQUAINTANCE, "someone new": Tie.NEW_ACQUAINTANCE,
    "introduction": Tie.REFERRAL_INTRO, "referral": Tie.REFERRAL_INTRO,
    "stranger": Tie.LINKEDIN_STRANGER, "recruiter": Tie.RECRUITER_HIRING,
    "hiring": Tie.RECRUITER_HIRING, "mentor": Tie.MENTOR, "family": Tie.FAMILY,
    "other": Tie.OTHER,
}  # fmt: skip
"""Words that say a tie and nothing more."""
_LEAD = regex(
    r"(?:(?:she|he|they)(?:'s|'re| is| are| was| were)?|is|was|who|used to be|my|our|an?|the|also)\s+"
)
_STORIES = frozenset({Tie.FORMER_COLLEAGUE, Tie.CLOSE_FRIEND, Tie.REFERRAL_INTRO, Tie.FAMILY})
"""Ties that a sentence on how two met may tell; where they met alone does not make one new."""


def bare(words: str) -> str:
    """Return the words without "she's my" and the like before them."""
    rest = words.strip()
    while match := _LEAD.match(fold(rest)):
        rest = rest[match.end() :]
    return rest


def tie(words: str) -> Tie | None:
    """Return the tie that a role ("old roommate", "my aunt") or a plain word says, else None."""
    folded = fold(bare(words)).replace("_", " ").strip(" .")
    if folded in PLAIN:
        return PLAIN[folded]
    found = _leading(words)
    if found is None:
        return None
    return relationship(Prose(words), (), (Somebody("", role=words[found.span.start :]),))


def story(words: str) -> Tie | None:
    """Return the tie that words on how two met tell: "we worked together at Brightwave"."""
    told = relationship(Prose(words), (), ())
    return told if told in _STORIES else None


def titled(name: str) -> Tie | None:
    """Return the tie that a name itself tells: "Aunt May"."""
    told = relationship(Prose(""), (), (Somebody(name),))
    return told if told is Tie.FAMILY else None


def _leading(words: str) -> Role | None:
    """Return the role phrase that the words open with."""
    folded = fold(words)
    start = len(words) - len(bare(words))
    found = (role for role in roles(folded, tokens(words, folded, ())) if role.tie)
    return next((role for role in found if role.span.start <= start), None)

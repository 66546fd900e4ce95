"""Reads the first thought, as the user put it, and what the user wants to do or know.

Both are said back to the user, so both are cut out of the text as they stand (playbook, "The
flow", 3: the first thought said back in the user's own terms).
"""

from coaching.reading.cues import Cues, Hit, places
from coaching.reading.guards import negated
from coaching.reading.lexicon_feelings import CLASSES, LEAD_INS, NO_THOUGHTS, THOUGHTS, WANTS
from coaching.reading.prose import Prose
from coaching.reading.words import EDGES, Words

_THOUGHTS = Cues(THOUGHTS, CLASSES)
_NO_THOUGHTS = Cues(NO_THOUGHTS, CLASSES)
_LEAD_INS = Cues(LEAD_INS, CLASSES)
_WANTS = Cues(WANTS, CLASSES)
_RANK = {"dark": 0, "asked": 1, "felt": 2}
_TRAILING = frozenset(
    """lol haha hah lmao smh tbh honestly idk right or something though tho anyway now already then
    ugh sigh maybe probably yeah and but so because you know i guess think""".split()
)
_SUBJECTS = frozenset("i we she he they it everyone everybody people nobody this my our".split())
_INVERTED = frozenset("is does did has was are have why".split())
_STOPS = frozenset({"and", "but", "so", "because", "which", "or"})
_EMPTY_VERBS = frozenset({"do", "be", "just", "say", "think"})
_WITH_VERB = 3  # the label of cues that end in the verb wanted and its object
_LONGEST = 14  # words; a longer clause is no thought to say back in quotation marks


def first_thought(prose: Prose) -> str | None:
    """Return the feared explanation in the user's words ("she hates me"), or None.

    A dark thought stands before a question ("did I do something wrong"), both before a bare
    feeling ("I feel stupid"); of equals the first one counts.
    """
    words = prose.words
    harmless = places(_NO_THOUGHTS.find(words))
    hits = [hit for hit in _THOUGHTS.find(words) if not hit.touches(harmless)]
    best = min(hits, key=lambda hit: (_RANK[hit.label], hit.first, -hit.last), default=None)
    if best is None:
        return None
    first = best.first if best.label == "felt" else _after_lead_in(words, best)
    return words.span(first, _end(words, first, best.last)).of(prose.text)


def wants(prose: Prose) -> str | None:
    """Return what the user wants to do, know or have looked at, as a clause of theirs, or None.

    The last one counts: people tell the story first and ask then.
    """
    words = prose.words
    hits = (hit for hit in _WANTS.find(words) if not negated(words, hit.first + 1, 2))
    latest = max(hits, key=lambda hit: (hit.label, hit.last), default=None)
    if latest is None:
        return None
    first = latest.last - 2 if latest.label == _WITH_VERB else latest.last
    if words.forms[first] in EDGES or words.forms[first] in _EMPTY_VERBS:
        return None
    return words.span(first, _end(words, first, first + 1)).of(prose.text)


def _after_lead_in(words: Words, hit: Hit[str]) -> int:
    """Return where the thought itself begins, behind "pretty sure" or "I bet"."""
    ends = [lead.last for lead in _LEAD_INS.find(words, hit.first, hit.last)]
    first = max((end for end in ends if words.forms[end] in _SUBJECTS), default=hit.first)
    asked = first
    while words.forms[asked - 1] in _INVERTED:
        asked -= 1
    return asked if words.forms[asked - 1] in EDGES else first


def _end(words: Words, first: int, last: int) -> int:
    """Return where the clause that begins at `first` ends, but not before `last`."""
    end = last
    while (
        words.forms[end] not in EDGES and words.forms[end] not in _STOPS and end - first < _LONGEST
    ):
        end += 1
    while end > last and words.forms[end - 1] in _TRAILING:
        end -= 1
    return end

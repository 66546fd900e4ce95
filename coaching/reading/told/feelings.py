"""Reads the first thought, as the user put it, and what the user wants to do or know.

Both are said back to the user, so both are cut out of the text as they stand (playbook, "The
flow", 3: the first thought said back in the user's own terms).
"""

from coaching.reading.cues.cue import Cues, Hit, places
from coaching.reading.cues.guards import negated
from coaching.reading.lexicon.feelings import CLASSES, LEAD_INS, NO_THOUGHTS, THOUGHTS, WANTS
from coaching.reading.prose import Prose
from coaching.reading.words import EDGES, Words

_THOUGHTS = Cues(THOUGHTS, CLASSES)
_NO_THOUGHTS = Cues(NO_THOUGHTS, CLASSES)
_LEAD_INS = Cues(LEAD_INS, CLASSES)
_WANTS = Cues(WANTS, CLASSES)
_RANK = {"told": 0, "dark": 0, "asked": 1, "wondered": 1, "felt": 2}
_WHOLE = frozenset({"felt", "wondered"})  # said back with its "I feel" or "I wonder"
_FILLERS = frozenset(
    "lol haha hah hahaha lmao smh tbh ngl honestly idk ugh sigh xd rofl fr".split()
)
_TRAILING = frozenset(
    """right or something though tho anyway now already then maybe probably yeah and but so because
    you know i guess think""".split()
)
_PLANS = frozenset("should could want need can would will might may have 'd".split())
_PRONOUNS = frozenset("i we she he they it".split())
_AUXILIARIES = frozenset("is does did has was are have do were had will would".split())
_SUBJECTS = frozenset("i we she he they it everyone everybody people nobody this my our".split())
_INVERTED = frozenset("is does did has was are have why".split())
_STOPS = frozenset({"and", "but", "so", "because", "which", "or"})
_EMPTY_VERBS = frozenset({"do", "be", "just", "say", "think"})
_WITH_VERB = 3  # the label of cues that end in the verb wanted and its object
_FAR = 6  # words between a subject and its verb
_SHORTEST = 3  # words of a thought without its tag
_LONGEST = 14  # words; a longer clause is no thought to say back in quotation marks


def first_thought(prose: Prose) -> str | None:
    """Return the feared explanation in the user's words ("she hates me"), or None.

    A dark thought stands before a question ("did I do something wrong"), both before a bare
    feeling ("I feel stupid"); of equals the first one counts.
    """
    words = prose.words
    harmless = places(_NO_THOUGHTS.find(words))
    hits = [hit for hit in _THOUGHTS.find(words) if _is_thought(words, hit, harmless)]
    best = min(hits, key=lambda hit: (_RANK[hit.label], hit.first, -hit.last), default=None)
    if best is None:
        return None
    first = best.last if best.label == "told" else best.first
    if best.label not in _WHOLE and best.label != "told":
        first = _after_lead_in(words, best)
    end = _without_tag(words, first, _end(words, first, max(best.last, first + 1)))
    return words.span(first, end).of(prose.text)


def _is_thought(words: Words, hit: Hit[str], harmless: set[int]) -> bool:
    """Tell whether a thought stands there: behind "my head says", a clause with a subject."""
    if hit.label != "told":
        return not hit.touches(harmless)
    plan = words.forms[hit.last] == "i" and words.forms[hit.last + 1] in _PLANS
    return words.forms[hit.last] in _SUBJECTS and not plan


def _without_tag(words: Words, first: int, end: int) -> int:
    """Return the end without a tag: "he's dropped me, hasn't he"."""
    tag = end - 1
    if words.forms[tag] not in _PRONOUNS or words.forms[first] in _INVERTED:
        return end
    while words.forms[tag - 1] in _AUXILIARIES or words.forms[tag - 1] == "not":
        tag -= 1
    if tag == end - 1 or tag - first < _SHORTEST:
        return end
    return tag - 1 if words.forms[tag - 1] in EDGES else tag


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
    own = (end for end in ends if words.forms[end] in _SUBJECTS)
    first = max(own, default=_subject_before(words, hit.first))
    asked = first
    while words.forms[asked - 1] in _INVERTED:
        asked -= 1
    return asked if words.forms[asked - 1] in EDGES else first


def _subject_before(words: Words, first: int) -> int:
    """Return where "she" stands, if a thought was found from its verb on ("sick of me")."""
    if words.forms[first] in _SUBJECTS:
        return first
    for place in range(first - 1, max(first - _FAR, 0), -1):
        if words.forms[place] in EDGES or words.forms[place] in _STOPS:
            break
        if words.forms[place] in _SUBJECTS:
            return place
    return first


def _end(words: Words, first: int, last: int) -> int:
    """Return where the clause that begins at `first` ends, but not before `last`."""
    end = last
    while (
        words.forms[end] not in EDGES and words.forms[end] not in _STOPS and end - first < _LONGEST
    ):
        end += 1
    while end - first > 1 and (
        words.forms[end - 1] in _FILLERS or (end > last and words.forms[end - 1] in _TRAILING)
    ):
        end -= 1
    return end

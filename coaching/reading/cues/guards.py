"""Guards: whose words these are, and whether they tell what happened or what is feared."""

from coaching.reading.words import EDGES, HARD, REACH, SOFT, Words

_PASSED_OVER = frozenset(
    """just already never also even finally literally kind of sort always still only really
    basically simply actually have has had did do does was were is am are be been 'd not would
    ever once twice then politely later eventually either both clearly gently firmly kindly nicely
    sadly""".split()
)
_JOINS = frozenset({"and", "or", "but"})
_SUBJECTS = frozenset({"i", "we", "she", "he", "they", "you"})
_OWN = frozenset({"i", "we", "my", "our"})
_OWN_WORDS = frozenset("message messages text texts email note dm draft letter reply mail".split())
_DOUBTS = frozenset(
    """if unless whether maybe perhaps probably possibly might may guess think thinking bet assume
    assuming suppose supposing imagine imagining afraid scared worried worry worrying fear fearing
    hope hoping wonder wondering sure convinced paranoid seem seems seemed feel feels feeling looks
    reckon figure suspect until before wish anxious terrified nervous dread expect expecting
    should would could risk likely presumably almost imagined dreamed dreamt suspects case will
    apparently""".split()
)
_BEFORE_MONTHS = frozenset("in since last early mid late of by until this of".split())
_STILL_OPEN = frozenset({"if", "unless", "until", "before"})
_ASKING = frozenset({"asked", "ask", "asking", "see", "know", "wondered", "checked"})
_INVERTED = frozenset(
    "did do does is was are were has have had could would will should can".split()
)
_NEGATIONS = frozenset("not never nobody nothing without no hardly neither none nor".split())


def subject(words: Words, verb: int) -> str:
    """Return the word before the verb at `verb` that is no adverb or auxiliary: its subject."""
    at = verb - 1
    while words.forms[at] in _PASSED_OVER:
        at -= 1
    return words.forms[at]


def by_user(words: Words, verb: int) -> bool:
    """Tell whether the verb at `verb` has the user ("I", "we", "my message") as its subject."""
    at = verb - 1
    while words.forms[at] in _PASSED_OVER:
        at -= 1
    form = words.forms[at]
    if form in _OWN_WORDS:
        return words.forms[at - 1] in _OWN
    if form in _JOINS or form in SOFT:
        return nearest_subject(words, at) in _OWN
    return form in {"i", "we", "me"}


def nearest_subject(words: Words, at: int) -> str:
    """Return the last "I", "she", "my message" … of the sentence up to `at`, or ""."""
    farthest = at - REACH
    while words.forms[at] not in HARD and at > farthest:
        form = words.forms[at]
        if form in _SUBJECTS:
            return form
        if form in {"my", "our"} and words.forms[at + 1] in _OWN_WORDS:
            return form
        at -= 1
    return ""


def doubted(words: Words, place: int) -> bool:
    """Tell whether what stands at `place` is feared, guessed or supposed, not reported."""
    at, joined = place - 1, False
    while words.forms[at] not in EDGES and at > place - REACH:
        form = words.forms[at]
        if form in _STILL_OPEN and not (joined and words.forms[at - 1] in _ASKING):
            return True
        if not joined and form in _DOUBTS and form not in _STILL_OPEN and not _is_month(words, at):
            return True
        joined = joined or form in {"and", "but", "because", "so", "when", "then"}
        at -= 1
    return False


def _is_month(words: Words, at: int) -> bool:
    return words.forms[at] == "may" and words.forms[at - 1] in _BEFORE_MONTHS


def questioned(words: Words, place: int) -> bool:
    """Tell whether the clause at `place` is a question by its first word and last mark."""
    first, _ = words.clause(place, place)
    _, end = words.sentence(place)
    return words.forms[end] == "?" and words.forms[first] in _INVERTED


def negated(words: Words, place: int, reach: int = 3) -> bool:
    """Tell whether one of the `reach` words before `place`, in its clause, says no."""
    for at in range(place - 1, max(place - 1 - reach, 0), -1):
        if words.forms[at] in EDGES:
            return False
        if words.forms[at] in _NEGATIONS:
            return True
    return False

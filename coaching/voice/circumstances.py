"""The tie, what the other side said, and what else matters, as a model claims to have read it."""

from coaching.drafting.bans import BIG_QUESTIONS, LINK, banned
from coaching.reading.details.gather import KEYS
from coaching.reading.times.falling_due import due_from, fall_due
from coaching.reading.told.pushback import day_of
from coaching.regexes import regex
from coaching.situation import Promise, PushBack, Signal, Situation, Tie
from coaching.text import fold
from coaching.voice.claims import Claim, Promised
from coaching.voice.evidence import Ground, alone

_FIRMNESS = {None: 0, PushBack.NOT_NOW: 1, PushBack.NO: 2, PushBack.STOP: 3}
_KINDS: tuple[frozenset[Tie], ...] = (
    frozenset({Tie.FRIEND, Tie.FORMER_COLLEAGUE, Tie.MENTOR}),
    frozenset({Tie.NEW_ACQUAINTANCE, Tie.LINKEDIN_STRANGER, Tie.REFERRAL_INTRO}),
    frozenset({Tie.CLIENT_PROSPECT, Tie.RECRUITER_HIRING}),
)
"""Ties of one kind: a few words of a story do not tell these apart."""

_EXCLUDES = {Signal.SEEN: Signal.NOT_SEEN, Signal.NOT_SEEN: Signal.SEEN}
_CHILD = regex(
    r"\b(?:kids?|child(?:ren)?|sons?|daughters?|baby|babies|toddler|twins|custody|co-?parent\w*"
    r"|boys?|girls?|school|nursery|daycare|pick[- ]?ups?)\b"
)
_REFUSING = regex(
    r"n't\b|\b(?:no|not|nope|nah|never|none|nothing|cannot|declin\w+|refus\w+|reject\w*|pass(?:ed|ing)?|rather|turned|without|else|already|filled|taken"
    r"|done|over|sorry|thanks|(?<!rang )(?<!ring )out|off|hung up|unmatched|unfriended|unfollowed|friends|luck|moved on|sorted|covered|withdr\w+|unsuccessful|regret\w*|less|enough|ended|close\w*)\b"
)
_STOPPING = regex(
    r"n't\b|\b(?:not|never|no more|cannot|nothing|stop\w*|quit|cease|block\w*|leave|left|alone|away|off|out of|police|cops|order|lawyer|solicitor|court|injunction"
    r"|unsubscribe|remove[ds]?|delete[ds]?|lose|harass\w*|stalk\w*|invasive|intrusive|creepy|creep\w*|spam\w*|uncomfortable|unwelcome|unwanted|enough|over|done|finished|goodbye"
    r"|restrain\w*|unfriended|cut|end(?:ed|s)?|rest|space|boundar\w+|respect|let go|let me be|reported|weird|bother\w*|last)\b"
)
_SHOWS = {PushBack.NO: _REFUSING, PushBack.STOP: _STOPPING}
_GUESSED = regex(
    r"\b(?:i|we)(?:'m| am)?(?: (?:just|now|really|kind of|sort of|only))* (?:feel|think|guess|bet|suppose|fear|afraid|wonder|imagine|assume|suspect|worry|worried|scared)\b|\bor something\b|\b(?:what|as) if\b"
)
"""What the user only fears was said by nobody."""

_DEATH = regex(
    r"\b(?:die[sd]?|dying|dead|death|pass(?:ed|ing)|killed|lost|buried|burial|funeral|wake|late|gone|suicide|obituary|ashes|grave|widow\w*|memorial|mourn\w*|no longer with|r\.?i\.?p)\b"
)
_WORD = regex(r"[^\W_]+(?:['’\-][^\W_]+)*")
_FACING = frozenset(
    "your you yours yourself our we the a an of at in on to for with and from were have that".split()
)
_TURNED_AWAY = frozenset(
    "i i'm i've me my mine she he they her hers his him them their theirs it's not n't".split()
)
_LONGEST_DETAIL = 60
_LONGEST_WORDS = 14  # of a thought or a wish that is said back


def tie(claim: Claim[Tie], ground: Ground) -> Tie | None:
    """Return the tie where the claim holds: the quote alone says none of another kind."""
    if not ground.own(claim.quote):
        return None
    read = alone(claim.quote, ground.today).relationship
    if read in {None, Tie.OTHER, claim.value} or any({read, claim.value} <= one for one in _KINDS):
        return claim.value
    return None


def push_back(claim: Claim[PushBack], ground: Ground) -> bool:
    """Tell whether the other side is said, or seen, to have pushed back that firmly."""
    if not ground.own(claim.quote) and ground.theirs(claim.quote) is None:
        return False
    read = alone(claim.quote, ground.today).push_back
    if read is not None:
        return _FIRMNESS[read] >= _FIRMNESS[claim.value]
    return not raised(ground.situation, claim) or _could_be(claim)


def _could_be(claim: Claim[PushBack]) -> bool:
    """Tell whether words could push back that firmly: no guess of the user's, and a word that fits."""
    folded = fold(claim.quote)
    shows = _SHOWS.get(claim.value)
    return _GUESSED.search(folded) is None and (shows is None or shows.search(folded) is not None)


def raised(situation: Situation, claim: Claim[PushBack]) -> bool:
    """Tell whether a claim is firmer than what the coach read."""
    return _FIRMNESS[claim.value] > _FIRMNESS[situation.push_back]


def promise(claim: Promised, ground: Ground) -> Promise | None:
    """Return the promise where the claim holds; our calendar says when it falls due."""
    messages, today = ground.situation.messages, ground.today
    place = ground.place(claim.quote)
    due = claim.due or claim.quote
    if place is not None:
        when = ground.place(due)
        return Promise(claim.quote, fall_due(when, ground.prose, messages, today)) if when else None
    message = ground.theirs(claim.quote)
    if message is None or due not in message.text:
        return None
    said_on = day_of(message, ground.prose, messages, today)
    return Promise(claim.quote, due_from(due, said_on))


def signal(claim: Claim[Signal], ground: Ground) -> bool:
    """Tell whether a circumstance is told, and the quote does not say the contrary."""
    if not ground.own(claim.quote):
        return False
    read = alone(claim.quote, ground.today)
    if claim.value is Signal.NOTHING_SENT and read.unanswered_count:
        return False
    if claim.value is Signal.DECEASED:  # nothing more is coached then
        return _DEATH.search(fold(claim.quote)) is not None
    if claim.value is Signal.SHARED_CHILD:  # it lets the user write to a former partner
        return _CHILD.search(fold(claim.quote)) is not None
    return claim.value in read.signals or _EXCLUDES.get(claim.value) not in read.signals


def said_back(words: str, ground: Ground) -> bool:
    """Tell whether words can be said back to the user as theirs."""
    return ground.own(words) and len(words.split()) <= _LONGEST_WORDS


def detail(key: str, words: str, ground: Ground) -> bool:
    """Tell whether a detail is the user's, turned to face the contact: all of it in one sentence."""
    folded = fold(words)
    said = _WORD.findall(folded)
    if key not in KEYS or not said or len(words) > _LONGEST_DETAIL or "\n" in words:
        return False
    if not _TURNED_AWAY.isdisjoint(said) or banned(folded) or BIG_QUESTIONS.search(folded):
        return False
    if LINK.search(folded) or not _PLAIN.fullmatch(words):
        return False
    told = frozenset(said) - _FACING
    prose = ground.prose
    return bool(told) and any(
        told <= frozenset(_WORD.findall(one.of(prose.folded))) for one in prose.sentences
    )


_PLAIN = regex(r"[\w '’,.&\-]+")

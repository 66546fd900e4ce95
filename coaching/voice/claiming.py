"""What words in the user's name say of the user: feelings are fair, deeds and plans must be told.

"I passed our bakery this morning" is warm, and untrue: invented warmth is the fault that the
playbook's S2 describes. So "I" and "we" may think, miss, wish, thank and be sorry, and do only what
the user told the coach.
"""

from collections.abc import Collection

from coaching.regexes import regex
from coaching.text import fold, spelled

_ADVERB = (
    r"(?:\w+ly|just|only|still|always|often|never|also|even|so|very|all|once|ever|not|really|too|quite|rather"
    r"|sometimes|hardly|kind of|sort of|actually|maybe|perhaps|used to|both|each|now|then|more)"
)
_HELPER = r"(?:am|are|was|were|have|had|has|did|do|would|will|could|can|might|may|should|must|been|be|having|being|needn't|don't|didn't|haven't|can't|couldn't|won't|wouldn't|wasn't|weren't|hadn't)"
_CLAIM = regex(
    rf"\b(?:i|we)(?:'m|'ve|'d|'ll|'re)?(?: (?:{_ADVERB}|{_HELPER}))* (?P<verb>[a-z]+)(?P<rest>(?: [\w']+){{0,2}})"
)
_FELT = frozenset(
    (
        "think thought miss hope wonder want wanted wish know knew remember feel felt mean meant guess take imagine assume "
        "suppose figure bet believe like love enjoy value appreciate thank hear smile laugh grin learn learnt owe care "
        "understand see realise realize expect trust treasure cherish keep kept say said tell ask call write wrote written "
        "text ring try tried send sent leave left drop message interrupt bother regret apologise apologize sorry glad grateful "
        "happy thankful curious fond sure afraid aware certain touched lucky please pleased delight delighted relieve relieved "
        "around here there root easy late wrong unfair unkind rude selfish clumsy harsh careless short quick brief quiet bad "
        "silly sad low slow out busy a an the no nothing for to one over need press talk speak say sound look find "
        "stop shut push pushed pitch pitched overstep overstepped pry pried crowd forget forgot hold picture deserve fancy raise answer start argue joke worry "
        "remain remained cut rest lead led blame that this my your what how you it if he she they back of owe let chat catch know well okay ok free up in at on honest grow "
        "should could would can might figure will who but and with so carry hum "
        "interested keen"
    ).split()
)
"""What "I" may feel, say now, or own up to, whatever was told."""

_SEEN = frozenset("see saw find found catch caught hear heard look looked start started let take read go went gone".split())  # fmt: skip
_INWARD = regex(
    r"\A (?:it|myself|that|you|your|my|from|why|how|what|back|to|forward|me|out|things|quiet|silent|too|on|overboard|over|off|all)\b"
)
_PLACED = regex(
    r"\b(?:i|we)(?:'m|'re|'ll be|'ve been| am| are| was| were| will be| have been)(?: (?:just|back|now|over|still|finally|also|only))*"
    r" (?:in|at|near|on|up in) (?:(?:the|a|an|my|our|your) )?(?P<where>\w[\w'-]*)"
)
_ANYWHERE = frozenset(
    "touch mind doubt awe no all all-time hand reach side hurry rush fault hold peace it pieces case two good debt".split()
)
_SOON = regex(
    r"\b(?:i|we)(?:'m|'re|'ll)?\b[^.?!\n]*?\b(?P<when>(?:next|this) (?:week|weekend|month|year|summer|spring|winter|autumn|fall)|tomorrow|tonight)\b"
)
_OWNED = regex(r"\b(?:my|our) (?P<owned>\w[\w'-]*)(?: (?P<next>\w[\w'-]*))?")
_ANYBODYS = frozenset(
    (
        "mind arms thoughts head heart fault mistake message messages text texts email emails note letter call side apologies apology best "
        "hands voice last old words love regards part way end own own dear first earlier thanks gratitude warmest warm long "
        "good mail mails notes mouth name number inbox memory memories favourite favorite sincere whole chat chats talk talks talking time times "
        "last lines greetings pitch tone timing wishes back foot friend mate friendship face eye day days evening evenings world thinking"
    ).split()
)
"""What anybody has, whatever was told."""

_NOT_AFTER = "hope wish if when whenever what how where once or are do with without ing to of for unless until that".split()
"""Words, and ends of words, after which "you" is asked or wished for, and not told of."""

_YOURS = regex(
    "".join(f"(?<!{word} )" for word in _NOT_AFTER)
    + rf"\b(?:you|u)(?:'re|'ve|'d|'ll)?(?: (?:{_ADVERB}|{_HELPER}))* (?P<verb>[a-z]+)\b"
)
_ANYBODY_DOES = frozenset(
    (
        "got show showed shown teach taught give gave help helped feel like want need have know get fancy owe reply answer write call worry explain say do doing be been are is and at "
        "in on of or well up okay ok all right busy slammed swamped flat there around here free ready happy mean meant "
        "matter probably no to the a an soon whenever when if both too these for with about hands think thinking so now "
        "something anything nothing either this that today lots plenty your hold holding keep keeping back out over again "
        "quick found find quite deserve deserved came come crossed cross popped pop again as but because from ever "
        "take care let see understand please really who what how where why will would can could may might usually always"
    ).split()
)


def made_up(text: str, told: Collection[str]) -> bool:
    """Tell whether words claim a deed, a place or a thing of somebody's that was not `told`, folded."""
    folded = spelled(fold(text))
    known = frozenset(stem for word in told for stem in stems(word))
    deeds = any(_is_new(one["verb"], one["rest"], known) for one in _CLAIM.finditer(folded))
    placed = any(
        one["where"] not in _ANYWHERE and known.isdisjoint(stems(one["where"]))
        for one in _PLACED.finditer(folded)
    )
    owned = any(
        not any(word in _ANYBODYS or not known.isdisjoint(stems(word)) for word in one.groups(""))
        for one in _OWNED.finditer(folded)
    )
    theirs = any(
        known.isdisjoint(stems(one["verb"])) and stems(one["verb"]).isdisjoint(_ANYBODY_DOES)
        for one in _YOURS.finditer(folded)
    )
    planned = any(not set(one["when"].split()) <= known for one in _SOON.finditer(folded))
    return deeds or placed or owned or planned or theirs


def _is_new(verb: str, rest: str, known: Collection[str]) -> bool:
    """Tell whether a verb after "I" is neither a feeling nor told; "I hear your voice" is one."""
    forms = stems(verb)
    if not forms.isdisjoint(known):
        return False
    if not forms.isdisjoint(_SEEN):
        return _INWARD.match(rest) is None
    return forms.isdisjoint(_FELT)


def stems(word: str) -> frozenset[str]:
    """Return a word and what it may be a form of: "argued", "argue", "argu"."""
    cut = {word.removesuffix(end) for end in ("s", "es", "ed", "d", "ing", "ly", "'s")}
    cut |= {f"{one}e" for one in cut} | {one[:-1] for one in cut if one[-1:] == one[-2:-1]}
    return frozenset(one for one in cut if len(one) > 2) | {word}

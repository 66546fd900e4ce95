"""Which second thoughts and which words for the mirror a model may bring in."""

from collections.abc import Iterator

from coaching.answer import Finding, SecondThought
from coaching.drafting.bans import BIG_QUESTIONS, FLATTERY, banned
from coaching.drafting.joining import joined
from coaching.reading.lexicon.common_words import COMMON
from coaching.regexes import regex
from coaching.sought import Sought
from coaching.text import fold, sentences, spelled
from coaching.voice.bounds import BOUNDS, loud, therapy
from coaching.voice.claiming import stems
from coaching.voice.grave import grave
from coaching.voice.page import Page
from coaching.voice.rude import rude

LONGEST = 240

_FIRST_PERSON = regex(r"\b(?:i|i'm|i'd|i'll|i've|me|my|mine|myself)\b")
_QUOTED = regex(r'"[^"]{1,60}"')
_THEY = r"(?:she|he|they)"
_ADVERBS = r"(?: (?:\w+ly|just|only|still|never|always|already|not|so|too|quite|very|all|even|also|rather|much))*"
_MOODS = (
    r"(?:mad|angry|upset|annoyed|cross|ignoring|avoiding|ghosting|embarrassed|ashamed|jealous|scared|afraid"
    r"|hurt|offended|punishing|testing|playing|happy|glad|thinking|sorry|over (?:it|you|this)|done|into"
    r"|interested|tired|fed up|bored|waiting|hiding|lying|busy|swamped|fine|okay|ok|choosing|hoping|saving"
    r"|distracted|overwhelmed|stressed|ill|away|travelling|traveling|depressed|grateful|furious|behind)"
)
_MINDS = (
    r"(?:feels?|felt|thinks?|thought|believes?|knows?|knew|wants?|wanted|hates?|hated|loves?|loved|likes?"
    r"|liked|misses|miss|missed|cares?|cared|regrets?|resents?|means?|meant|intends?|intended|decided|chose"
    r"|chosen|forgot|forgotten|saw|seen|noticed|hopes?|hoped|wish(?:es)?|wished|remembers?|prefers?|enjoys?"
    r"|needs?|needed|ignored|ignores|ghosted|avoids?|avoided|moved on|lost interest|judges?|blames?|respects?"
    r"|trusts?|values?|read|got|received|plans?|planned)"
)
_ASSERTED = joined(
    rf"\b{_THEY}(?:'s|'re| is| are| was| were| seems? to be){_ADVERBS} {_MOODS}\b",
    rf"\b{_THEY}(?:'s|'ve|'d| has| have| had)?{_ADVERBS}(?: (?:do|does|did)(?:n't| not)?)?{_ADVERBS} {_MINDS}\b",
    r"\bnothing to do with you\b|\b(?:not|n't) (?:about|because of|against|aimed at|on|down to) you\b|\b(?:not|n't) personal\b",
)
"""What is said of the other's mind or days as if one could see it; a hedge makes it a guess."""

_DOES = regex(
    rf"\b{_THEY}(?:'s|'ve|'d)?{_ADVERBS}(?: (?:is|are|was|were|has|have|had|do|does|did)(?:n't| not)?|(?: (?:is|are|was|were|has|have|had|do|does|did))?n't)*{_ADVERBS}(?: been)?{_ADVERBS} (?P<did>[a-z]+)\b"
)
"""What somebody is, has or does, said as a fact: fair where it was told."""

_PLAINLY = frozenset("who whom that which and or but to a an the you your yours it its".split())
_QUOTES = regex(
    rf"\b{_THEY}(?:'ve|'s|'d| has| have| had)?{_ADVERBS} (?P<did>mentioned|told|said|says|wrote|writes|explained|admitted|hinted|confided|complained|posted|announced)\b"
)
"""What somebody is reported to have said: a "may" after it makes it no guess."""

_SPEAKING = frozenset(
    "mention mentioned tell told say said says write wrote explain explained admit admitted".split()
)

_WORD = regex(r"[\w'-]+")
_ABOUT_YOU = frozenset("you your you're you've yours yourself not n't never".split())
_WILL = regex(rf"\b{_THEY}\b[^.;:]*\b(?:will|won't|going to)\b(?! have\b)")
_HEDGE = Sought(
    r"\b(?:may|might|could|can(?!'t)|perhaps|maybe|possibly|possible|probably|likely|likelier|often|sometimes|usually|mostly"
    r"|seldom|rarely|tends?|seems?|suggests?|chances|wonder|people|somebody|someone|anyone|anybody|everybody"
    r"|everyone|whoever|many|plenty|points to|whether|needn't|as if|if)\b"
)
_CERTAIN = joined(
    r"\b(?:definitely|certainly|clearly|obviously|surely|undoubtedly|absolutely|guarantee\w*|assured(?:ly)?|of course|trust me)\b",
    r"\b(?:no|without(?: a)?|beyond) doubt\b|\bfor (?:sure|certain)\b|\bbound to\b|\bthe truth is\b|\bthe fact is\b|\bno question (?:that|about)\b",
    r"\b(?:just|simply|only|merely) (?:forgot|forgotten|slipped|busy|a misunderstanding)\b|\b(?:she|he|they|it|that|this) (?:must|has to|have to|can't) (?:be|have|think|feel|mean|want)\b",
    rf"\b{_THEY}(?:'ll| will| won't|'s going to|'re going to| is going to| are going to)\b",
    r"\b(?:it|this|that|everything|things|all)(?:'ll| will| is going to|'s going to| won't)\b(?! have \w+ed\b)|\byou(?:'ll| will) (?:hear|see|be|get|find|feel|have)\b|\ball be (?:fine|well|okay|ok)\b|\bwork out\b|\bdon't worry\b|\bno need to worry\b",
    r"\b(?:hate[sd]?|despise[sd]?|loathe[sd]?|love[sd]?|adore[sd]?|sick of|disgusted (?:by|with)|done with|through with|tired of|fed up with) (?:you|your)\b",
    r"\b(?:in love|never cared|means? nothing|nothing to do with (?:her|him|them) again)\b|\b(?:doesn't|don't|didn't|does not|do not|did not) care\b",
)
_ADVICE = joined(
    r"\byou(?:'d| had)? (?:should|shouldn't|must|mustn't|ought|need to|have to|has to|better|might want to|may want to|could (?:try|send|call|text|write|ask|wait|also)|can (?:try|send|call|text|write|ask|wait|always))\b",
    r"\b(?:one|we|people) should(?:n't)?\b|\b(?:why not|why don't|how about|what about|let's|try to|make sure|remember to|be sure to|feel free|go ahead)\b",
    r"\bdo well to\b|\b(?:best|wiser?|better|kinder|smarter|easier) (?:to (?:leave|let|give|wait|call|text|write|ask|try|drop|send|say|keep|move|stop)|left)\b|\b(?:be|is|it's) (?:probably |perhaps |maybe )?(?:high )?time (?:to|for you to|you)\b|\bserve you (?:better|well)\b|\b(?:don't|not) take it\b|\bask yourself\b|\bthe answer is to\b|\byou'd be (?:wise|better|right to)\b|\bnothing beats\b|\bthe way to go\b|\b(?:next|first) step\b|\bglad of (?:one|a)\b|\bwouldn't hurt\b|\bwould (?:help|do (?:it|the trick))\b|\bgood (?:move|idea|moment)\b",
    r"\b(?:i|we)(?:'d| would)? (?:suggest|recommend|advise)\b|\b(?:my|our) (?:advice|suggestion|tip)\b|\b(?:it's|it is|it would be|it'd be) (?:best|better|time|wise|worth|good|smart|a good idea)\b",
    r"\bthe (?:best|right|smart|next|wise) (?:thing|move|step|way)\b|\bworth (?:a |an |another )?(?:try|trying|call|calling|text|shot|sending|asking|waiting)\b",
    r"\bif you(?: just| only| simply)? (?:call|text|send|write|keep|go|wait|drop|ask|push|try|visit|email|ring|message|tell|give|let|stop)(?:e?d)?\b",
    r"\bso (?:send|call|text|write|wait|give|let|ask|try|stop|leave|email|ring|message|drop|go|keep)\b",
    r"(?:\A|[.;:?] |[,-] (?=(?:then|so|just|please|now|maybe|perhaps) ))(?:and |but |then |so |just |please |now |maybe |perhaps )*(?:try|send|call|text|write|wait|give|let|don't|do not|never|stop|ask|tell|go|take|make|keep|remember|consider|reach"
    r"|move|focus|message|email|ring|check|talk|start|ignore|block|delete|accept|breathe|trust|reply|resend|leave|drop|be|have|think|look|say|forgive|forget|find|use|get|pick|show|put|set|copy|paste|type|click|forward|share|visit|open|press|post|add|enter|pay|buy|join|meet|see|read|let's)\b"
    r"(?! (?:may|might|could|can|is|are|was|would|gets?|goes|of)\b)",
)
_UNWELCOME = regex(
    r"\b(?:not|n't|no|rather|stop|end|ending|distance|space|apart|chose|choose|choice|decided|decide|done|over(?!whelm)|less|room|without|leave|left|closed?|want(?:s|ed)? (?:out|less)|enough|quiet|step(?:s|ped|ping)? (?:back|away)|moved on|on purpose|drift\w*|elsewhere|chapter|let go)\b"
)
_HARD = regex(r"\b(?:chose not|not want this|silences are answers|decided to let it rest|soft no|polite no|no already)\b")  # fmt: skip


def thought_faults(text: str, before: SecondThought, page: Page) -> tuple[str, ...]:
    """Return the names of the rules a second thought breaks, none if it may be said.

    Names are those of `BOUNDS`, and: too_long, loud, asks, therapy, invented, about_itself,
    asserted, grave, certain, advice, sunny. `sunny` is a hard thought that was talked away.
    """
    folded = spelled(fold(text))
    own = _QUOTED.sub(" ", folded)  # "I'll get to it" is what the other one may have thought
    checks = {
        "loud": loud(text, page),
        "asks": "?" in own,
        "therapy": therapy(text, page),
        "invented": page.invents(text, f"{before.text} {before.rests_on}"),
        "about_itself": _FIRST_PERSON.search(own) is not None,
        "asserted": any(_asserts(one, page) for one in _sentences(folded)),
        "grave": grave(text, page.given.words | page.said_by_them),
        "certain": _CERTAIN.search(_as_they(folded, page)) is not None,
        "advice": _ADVICE.search(folded) is not None,
        "sunny": bool(_HARD.search(fold(before.text))) and not _UNWELCOME.search(folded),
    }
    return (*_bounds(text, page), *(name for name, broken in checks.items() if broken))


def instead_faults(text: str, before: Finding, page: Page) -> tuple[str, ...]:
    """Return the names of the rules that words for the mirror break, none if they may stand there.

    They are words to the contact, so what no draft may do holds for them (`drafting.bans`), too;
    a question only where one is asked now.
    """
    folded = fold(text)
    checks = {
        "loud": loud(text, page),
        "asks": text.count("?") > before.instead.count("?"),
        "therapy": therapy(text, page),
        "invented": page.invents(text, before.instead),
        "made_up": page.makes_up(text),
        "big_question": BIG_QUESTIONS.search(folded) is not None,
        "unearned_flattery": _flatters(folded, page),
        "certain": _CERTAIN.search(folded) is not None,
        "same": fold(text).strip() == fold(before.quote).strip(),
    }
    broken = (name for name, found in checks.items() if found)
    wrong = banned(folded) | rude(folded, page.given.folded)
    return (*_bounds(text, page), *sorted(wrong), *broken)


def _flatters(folded: str, page: Page) -> bool:
    return any(one[0] not in page.given.folded for one in FLATTERY.finditer(folded))


def _bounds(text: str, page: Page) -> Iterator[str]:
    if len(text) > LONGEST or "\n" in text:
        yield "too_long"
    yield from (name for name, breaks in BOUNDS.items() if breaks(text, page))


def _sentences(folded: str) -> list[str]:
    return [one.of(folded) for one in sentences(folded)]


def _asserts(sentence: str, page: Page) -> bool:
    """Tell whether a sentence knows what nobody can see, without a "may" or a "perhaps"."""
    said = _as_they(sentence, page)
    report = _QUOTES.search(said)
    if report is not None and _wrote(said[report.end() :], page):
        return False
    if report is not None and page.stems.isdisjoint(_SPEAKING):
        return True
    if _HEDGE.search(sentence) is not None:
        return False
    if _ASSERTED.search(said) or _WILL.search(said):
        return True
    return any(not _was_told(one["did"], page) for one in _DOES.finditer(said))


def _wrote(reported: str, page: Page) -> bool:
    """Tell whether what somebody is reported to have said stands in a message of theirs.

    Every telling word of it does; and what they think of "you" is no word to take from a model.
    """
    words = frozenset(_WORD.findall(reported.removeprefix(" you")))
    telling = words - COMMON
    return bool(telling) and telling <= page.said_by_them and words.isdisjoint(_ABOUT_YOU)


def _was_told(did: str, page: Page) -> bool:
    """Tell whether somebody said so to the coach, in any form of the word."""
    return did in _PLAINLY or not page.stems.isdisjoint(stems(did))


def _as_they(folded: str, page: Page) -> str:
    """Return a text with "they" for the names of whoever it is about."""
    for contact in page.answer.situation.contacts:
        for name in (contact.name, contact.first_name):
            folded = folded.replace(fold(name), "they")
    return folded

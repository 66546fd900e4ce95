"""Reads the nouns of a telling: "two emails", "my last text", "a third call"."""

import re

from coaching.reading.numbers import NUMBER, number
from coaching.reading.sending_words import NOUNS, PLATFORMS
from coaching.reading.telling import Line, Role, Telling
from coaching.reading.told_times import dates_listed, elsewhere
from coaching.situation import Channel
from coaching.text import Span

_ADJECTIVE = (
    r"(?:(?!(?:to|and|or|of|in|on|for|ago|was|is|are|the|a|an|her|him|my|his|their|she|he|they|i|we"
    r"|minutes?|hours?|days?|weeks?|months?|years?|times?|people|friends?|folks|guys|girls|pm|am|x"
    rf"|that|with|from|by|after|since|but|no|few|several|many|lots?|bunch|tons?|couple|last of"
    rf"|second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th|{NUMBER})\b)[\w'/-]+ )"
)
_COUNT_BEFORE = re.compile(
    rf"(?P<owner>\b(?:his|her|their|your|'s) )?(?:\b(?P<ordinal>second|third|fourth|fifth|sixth|2nd"
    rf"|3rd|[4-9]th) |(?<![\w$€£.,:/-])(?P<n>{NUMBER}|an?|another|one more) (?:more )?"
    r"|\b(?P<vague>a few|few|several|some|many|multiple|lots of|a lot of|tons of|loads of|countless"
    r"|so many|numerous|a bunch of|endless|various|repeated|all (?:of )?my|these|those) "
    rf"|\b(?P<mine>my|the|our|last|latest|first|initial|only) )(?P<adjectives>{_ADJECTIVE}{{0,3}})$"
)
_PERHAPS_NOUN = re.compile(
    r"\b(?:send(?:ing)?|write|writing|leave|shoot|drop|try|make|do i|should i|want|wanna|want to"
    r"|need|gonna|going to|would|could|can|might|if i|thinking of|than|deserve|expect|get|got"
    r"|getting|received?|had|has|have had|scheduled?|exchanged|owes? me"
    r"|promised|cancell?ed|missed|as|is a|was a|like a|from (?:her|him|them))\s+(?:\w+ ){0,3}$"
    r"|\b(?:never|didn'?t|haven'?t|no|without|not)(?: even| yet| sent| send| get| gotten| got)* $"
)
_UNANSWERED = re.compile(
    r"\b(?:answer(?:ed|s)?|repl(?:y|ied|ies) to|ignor(?:e|ed|es|ing)|read|opened|saw|see|to|about"
    r"|after|since|from|than|on|of)\s+(?:\w+ ){0,2}$"
)
_COMPOUND = re.compile(
    r" (?:address|thread|chain|list|app|number|signature|account|notifications?|with\b|of rec"
    r"|history|log\b|box|back\b|saying (?:she|he|they)\b|at work)|-"
)
_FROM_THEM = re.compile(
    r" (?:that |which )?(?:she|he|they)(?: \w+)? (?:wrote|sent|left|gave|made)\b| from (?!(?:mon"
    r"|tues|wednes|thurs|fri|satur|sun)day|me\b|my\b|last|yesterday|this|earlier|two|three|four"
    r"|a |the \d|\d|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec|weeks|months|back)"
)
_STARTS_CLAUSE = re.compile(r"(?:^|[,;:+(&\n/-]|\b(?:and|then|plus|with|via|by|just|was|is))\s*$")
_BARE_START = re.compile(rf"(?:^|[,;:+(&\n/-]|\b(?:and|then|plus))\s*{_ADJECTIVE}{{0,2}}$")
_CLAUSE_OF_TIME = re.compile(
    r"(?:[,;:+(&\n/-]|\b(?:and|then|plus|n))\s*(?:(?:in|on|at|last|this|yesterday"
    r"|the) [^,;.]{2,24})?$"
)
_UNANSWERED_ONE = re.compile(r"\b(?:unanswered|unread|ignored|unopened)\b")
_DATED = re.compile(
    r"(?:,? (?:on|in|last|this|yesterday|today|\(|\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
    r"|dec|mon"
    r"|tue|wed|thu|fri|sat|sun|a (?:week|month|year|few|couple)|two|three|four|five|six))"
)
_THEIR_CLAUSE = re.compile(
    r"\b(?:she|he|they|it|who)(?:'s|'ve|'d)?(?: \w+){0,2} (?:sent|left|wrote|made|gave|shot|had"
    r"|got|did) (?:\w+ ){0,3}$"
    r"|\b(?:we|us) [^,;]{0,25}$"
)
_ARTICLES = frozenset({"a", "an", "another", "one more"})


def read_noun(line: Line, word: str, place: Span) -> None:
    """Read a noun of `NOUNS` with the number, the owner and the verb before it."""
    after = line.folded[place.end : place.end + 24]
    if _COMPOUND.match(after) or _FROM_THEM.match(after) or _is_adjective(after):
        return
    match = _COUNT_BEFORE.search(line.before(place.start, 60))
    if match is None:
        if _is_bare(line, place):
            count = dates_listed(line, place.end)
            line.add(place, Role.SENT, channel=NOUNS[word], count=count, noun=True)
        return
    start = place.start - (match.end() - match.start())
    last = line.own_sent()
    if match["owner"] and not (last and start - last.span.end <= 1):
        return  # theirs; but "wrote her two letters" is not "her two letters"
    adjectives = match["adjectives"].split()
    channel = next((PLATFORMS[word] for word in adjectives if word in PLATFORMS), NOUNS[word])
    _read_counted(line, match, Span(start, place.end), channel, word)


def read_platform(line: Line, word: str, place: Span) -> None:
    """Read "LinkedIn in April" in a list of attempts."""
    last = line.own_sent()
    if last and last.noun and _is_bare(line, place):
        line.add(place, Role.SENT, channel=PLATFORMS[word], noun=True)


def _is_bare(line: Line, place: Span) -> bool:
    """Tell whether a word opens its clause and is dated: "text Oct 20"."""
    after = line.folded[place.end : place.end + 24]
    return bool(_BARE_START.search(line.before(place.start, 60)) and _DATED.match(after))


def ordinal_of(word: str) -> int:
    """Return 3 for "third" and "3rd"."""
    names = ("second", "third", "fourth", "fifth", "sixth")
    return names.index(word) + 2 if word in names else int(word[0])


def _is_adjective(after: str) -> bool:
    """Tell whether another such noun follows ("text message"): that one is read instead."""
    return after[1:].split(" ")[0].strip(",.;") in NOUNS


def _read_counted(
    line: Line, match: re.Match[str], whole: Span, channel: Channel | None, word: str
) -> None:
    if match["ordinal"]:
        _read_ordinal(line, ordinal_of(match["ordinal"]), whole, channel)
    elif match["mine"] or match["vague"]:
        _read_uncounted(line, match, whole, channel, plural=word.endswith("s") and word != "sms")
    else:
        _read_numbered(line, match["n"], whole, channel)


def _read_uncounted(
    line: Line, match: re.Match[str], whole: Span, channel: Channel | None, *, plural: bool
) -> None:
    """Read "my email", "a few texts", "first email on Sept 1"."""
    verb = _governing(line, whole)
    if not plural and _one_of(line, match["mine"]) and line.match(_DATED, whole.end):
        line.add(whole, Role.SENT, channel=channel, noun=True)
    elif verb is not None and match["vague"]:
        if not verb.stated:
            line.change(count=None, channel=verb.channel or channel)
    elif match["mine"] or not _PERHAPS_NOUN.search(line.before(whole.start, 40)):
        count = None if plural or match["vague"] else 1
        line.add(whole, Role.MENTIONED, channel=channel, count=count)


def _one_of(line: Line, which: str | None) -> bool:
    """Tell whether "first email on Sept 1" or "last msg 2 years ago" tells of one attempt."""
    if which in {"last", "latest", "only"}:
        return not any(telling.role is Role.SENT for telling in line.told)
    return which in {"first", "initial"}


def _read_numbered(line: Line, words: str, whole: Span, channel: Channel | None) -> None:
    """Read "two emails", "a voicemail": the object of a verb, or an attempt by itself."""
    article = words in _ARTICLES
    count = 1 if article else number(words)
    verb = _governing(line, whole)
    if verb is None:
        if count and _tells_by_itself(line, whole, article=article):
            line.add(whole, Role.SENT, channel=channel, count=count, stated=not article, noun=True)
        return
    other = verb.channel and channel and verb.channel is not channel
    if verb.has_object or (other and not article):
        if not article or _CLAUSE_OF_TIME.search(line.before(whole.start)):
            line.add(whole, Role.SENT, channel=channel, count=count, stated=not article, noun=True)
    elif not other:
        line.change(
            span=Span(verb.span.start, whole.end),
            count=verb.count if verb.stated else count,
            stated=verb.stated or not article,
            channel=channel or verb.channel,
            has_object=True,
            further=verb.further or words in {"another", "one more"},
        )


def _tells_by_itself(line: Line, whole: Span, *, article: bool) -> bool:
    before = line.before(whole.start, 40)
    if _PERHAPS_NOUN.search(before) or _THEIR_CLAUSE.search(before):
        return False
    unanswered = _UNANSWERED_ONE.search(whole.of(line.folded))
    return not article or bool(unanswered or _STARTS_CLAUSE.search(before))


def _read_ordinal(line: Line, ordinal: int, whole: Span, channel: Channel | None) -> None:
    """Read "a third email": so many were sent, or one fewer if it is only considered."""
    if verb := _governing(line, whole):
        channel = verb.channel or channel
        line.change(ordinal=ordinal, further=True, has_object=True, channel=channel)
        return
    weighed = _PERHAPS_NOUN.search(line.before(whole.start, 40))
    count = ordinal - 1 if weighed else ordinal
    line.add(whole, Role.MENTIONED, channel=channel, count=count, stated=True)


def _governing(line: Line, whole: Span) -> Telling | None:
    """Return the attempt in this sentence whose object a noun is, if one is near enough."""
    last = line.own_sent()
    if last is None or whole.start - last.span.end > 90:
        return None
    between = line.folded[last.span.end : whole.start]
    return None if elsewhere(between) or _UNANSWERED.search(between) else last

"""Reads the nouns of a telling: "two emails", "my last text", "a third call"."""

import re

from coaching.reading.attempts.noun_words import (
    CLEARLY_DATED,
    COMPOUND,
    DATED,
    FROM_THEM,
    PERHAPS_NOUN,
    THEIR_CLAUSE,
)
from coaching.reading.attempts.sending_words import NOUNS, PLATFORMS
from coaching.reading.attempts.telling import Line, Role, Telling
from coaching.reading.attempts.told_dates import dates_listed
from coaching.reading.attempts.told_times import elsewhere
from coaching.reading.numbers import NUMBER, number, ordinal_of
from coaching.regexes import regex
from coaching.situation import Channel
from coaching.text import Span

_ADJECTIVE = (
    r"(?:(?!(?:to|and|or|of|in|on|for|ago|was|is|are|the|a|an|her|him|my|his|their|she|he|they|i|we"
    r"|minutes?|hours?|days?|weeks?|months?|years?|times?|people|friends?|folks|guys|girls|pm|am|x"
    rf"|that|who|which|with|from|by|after|since|but|no|few|several|many|lots?|bunch|tons?|couple|last of"
    rf"|second|third|fourth|fifth|sixth|2nd|3rd|[4-9]th|{NUMBER})\b)[\w'/-]+ )"
)
_COUNT_BEFORE = regex(
    rf"(?P<owner>\b(?:his|her|their|your|'s) )?(?:\b(?P<ordinal>second|third|fourth|fifth|sixth|2nd"
    rf"|3rd|[4-9]th) |(?<![\w$€£.,:/-])(?P<n>{NUMBER}|an?|another|one more) (?:more )?"
    rf"|\b(?P<vague>{NUMBER} ?(?:-|to|or) ?{NUMBER}|a few|few|several|some|many|multiple|lots of|a lot of|tons of|loads of|countless"
    r"|so many|numerous|a bunch of|endless|various|repeated|all (?:of )?my|these|those) "
    rf"|\b(?P<mine>my|the|our|last|latest|first|initial|only) )(?P<adjectives>{_ADJECTIVE}{{0,3}})$"
)
_UNANSWERED = regex(
    r"\b(?:answer(?:ed|s)?|repl(?:y|ied|ies) to|ignor(?:e|ed|es|ing)|read|opened|saw|see|to|about"
    r"|after|since|from|than|on|of)\s+(?:\w+ ){0,2}$"
)
_STARTS_CLAUSE = regex(r"(?:^|[,;:+(&\n/-]|\b(?:and|then|plus|with|via|by|just|was|is))\s*$")
_BARE_START = regex(rf"(?:^|;\)|[,;:+(&\n/-]|\b(?:and|then|plus))\s*{_ADJECTIVE}{{0,2}}$")
_CLAUSE_OF_TIME = regex(
    r"(?:[,;:+(&\n/-]|\b(?:and|then|plus|n))\s*(?:later |afterwards )?(?:(?:in|on|at|last|this|yesterday"
    r"|the) [^,;.]{2,24}|(?:an?|one|two|three|\d+|some|few) (?:days?|weeks?|months?|years?)"
    r"[^,;.]{0,16})?$"
)
_PASTE_BEFORE = regex(r" {4}[-(\[,.]? ?(?:sent )?(?:on |by |via )?$")
_GIFT_CARD = regex(
    r" (?:[\w'-]+ ){0,3}?(?:an?|some|my|two|three|flowers|chocolates|\d+)\b[^,;:.!?\n]{0,45} (?:and|&|plus|with) $"
)
_UNANSWERED_ONE = regex(r"\b(?:unanswered|unread|ignored|unopened)\b")
_WAS = regex(r" (?:was|went(?: out)?|is from)(?= )")
_ONE_ONLY = regex(r"(?:an?|one|another)\b")
_ASKED_ABOUT = regex(
    r"[^.,;!?]{0,30}\?|[^.!?]{0,40}\b(?:would|might|could) (?:be|it|that|look)\b| or (?:nah|not|no)\b"
)
_FIRST = regex(r"(?:first|initial)\b")
_AFTER_MY = regex(r"\b(?:after|since) (?:my |the )?$")
_ARTICLES = frozenset({"a", "an", "another", "one more"})
_UNITS = frozenset(
    "min mins page line word hour hr paragraph para sentence sec part point euro pound dollar".split()
)
_ASKS = frozenset("friend connection connect follow message contact".split())
_LISTED_OBJECT = regex(
    r"\b(?:an?|some|it|this|that|another)\b.*"
    r"(?:\b(?:and|then|plus|n)|[,&+])(?: then| also| later)? ?$|[,;]? then ?$"
)
_HOW_MANY_OF = regex(rf"\b(?:(?P<both>both|neither)|all (?P<all>{NUMBER}))(?: of)? $")
_FIGURE_AFTER = regex(
    r"[ ]?[:x-]?[ ]?(?P<n>\d{1,2})x?\b(?!(?:[:/.]\d|st|nd|rd|th)| ?(?:[ap]m|min|h(?:ou)?r|day|w(?:ee)?k|mo|y(?:ea)?r"
    r"|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|people|%))"
)
_TIMES_AFTER = regex(r" (?:x ?(?P<n>\d{1,2})|(?P<m>\d{1,2}) ?x)\b")
_ANSWERED_IT = regex(
    r"\b(?:answer\w*|repl\w+ to|respond\w* to|react\w* to|opened|read|saw|liked|ignor\w+) (?:\w+ )?$"
    r"|(?<!n't )(?<!not )(?<!nt )(?<!never )\b(?:(?:wrote|texted|called|messaged|emailed|came|got|rang) back(?: to me)?"
    r"|answered|replied|responded) (?:\w+ )?(?:after|to) (?:my |the )?$"
)


def read_noun(line: Line, word: str, place: Span) -> None:
    """Read a noun of `NOUNS` with the number, the owner and the verb before it."""
    after = line.folded[place.end : place.end + 24]
    if COMPOUND.match(after) or FROM_THEM.match(after) or _is_adjective(after):
        return
    if word.startswith("ticket") and not _object(line, place):
        return
    if (
        word.startswith("request")
        and line.before(place.start, 16)[:-1].rpartition(" ")[2] not in _ASKS
    ):
        return
    match = _COUNT_BEFORE.search(line.before(place.start, 60))
    if match is None:
        _read_bare(line, word, place)
        return
    start = place.start - (match.end() - match.start())
    last = line.own_sent()
    if match["owner"] and not (last and start - last.span.end <= 1):
        return  # theirs; but "wrote her two letters" is not "her two letters"
    adjectives = match["adjectives"].split()
    measured = not _UNITS.isdisjoint(adjectives[:1])  # "a 6 min voice note" is one
    channel = next((PLATFORMS[word] for word in adjectives if word in PLATFORMS), NOUNS[word])
    whole = Span(start, place.end)
    if match["n"]:
        _read_numbered(line, "a" if measured else match["n"], whole, channel)
    else:
        _read_other(line, match, whole, channel, word)


def read_platform(line: Line, word: str, place: Span) -> None:
    """Read "LinkedIn in April" in a list of attempts, or "discord x3"."""
    if _is_stamp(line, place):
        return
    if times := _times_after(line, place):
        line.add(place, Role.SENT, channel=PLATFORMS[word], count=times, stated=True, noun=True)
    elif _is_bare(line, place, platform=True):
        line.add(place, Role.SENT, channel=PLATFORMS[word], noun=True)


def _read_bare(line: Line, word: str, place: Span) -> None:
    """Read a noun without article or number: "text Oct 20", "missed calls 4", "email x2"."""
    if _is_stamp(line, place):
        return
    if times := _times_after(line, place) or (word.endswith("s") and _figure_after(line, place)):
        line.add(place, Role.SENT, channel=NOUNS[word], count=times, stated=True, noun=True)
    elif _is_bare(line, place):
        count = dates_listed(line, place.end)
        line.add(place, Role.SENT, channel=_channel_of(line, word, place), count=count, noun=True)


def _is_stamp(line: Line, place: Span) -> bool:
    """Tell whether a channel stands right after a pasted message: its "(WhatsApp, 3 May)"."""
    return _PASTE_BEFORE.search(line.folded, max(0, place.start - 12), place.start) is not None


def _channel_of(line: Line, word: str, place: Span) -> Channel | None:
    """Return the channel of a bare noun: that of "LinkedIn" in "LinkedIn note"."""
    before = line.before(place.start, 16).strip().rpartition(" ")[2]
    return PLATFORMS.get(before, NOUNS[word])


def _times_after(line: Line, place: Span) -> int:
    """Return the 3 of "discord x3" where it opens its clause, else 0."""
    match = line.match(_TIMES_AFTER, place.end)
    opens = match and _BARE_START.search(line.before(place.start, 60))
    return int(match["n"] or match["m"]) if match and opens else 0


def _figure_after(line: Line, place: Span) -> int:
    """Return the 4 of "missed calls: 4" where it opens its clause, else 0."""
    match = line.match(_FIGURE_AFTER, place.end)
    opens = match and _BARE_START.search(line.before(place.start, 60))
    return int(match["n"]) if match and opens else 0


def _is_bare(line: Line, place: Span, *, platform: bool = False) -> bool:
    """Tell whether a word opens its clause and is dated: "text Oct 20", "note to Ed on the 4th"."""
    if not _BARE_START.search(line.before(place.start, 60)):
        return False
    last = line.own_sent()
    if platform and not (last and last.noun):
        return line.match(CLEARLY_DATED, place.end) is not None
    return line.match(DATED, place.end) is not None


def _is_adjective(after: str) -> bool:
    """Tell whether another such noun follows ("text message"): that one is read instead."""
    following = after[1:].split(" ")[0].strip(",.;")
    return following in NOUNS or following in {"voice", "video"}


def _read_other(
    line: Line, match: re.Match[str], whole: Span, channel: Channel | None, word: str
) -> None:
    if match["ordinal"]:
        _read_ordinal(line, ordinal_of(match["ordinal"]), whole, channel)
    else:
        _read_uncounted(line, match, whole, channel, plural=word.endswith("s") and word != "sms")


def _read_uncounted(
    line: Line, match: re.Match[str], whole: Span, channel: Channel | None, *, plural: bool
) -> None:
    """Read "my email", "a few texts", "first email on Sept 1"."""
    verb = _governing(line, whole)
    first = _FIRST.match(match["adjectives"])
    which = first.group() if first else match["mine"]
    if not plural and _one_of(line, which) and _dated(line, which, whole.end):
        line.add(whole, Role.SENT, channel=channel, noun=True)
    elif verb is not None and match["vague"]:
        if not verb.stated:
            line.change(count=None, channel=verb.channel or channel)
    elif match["mine"] or not PERHAPS_NOUN.search(line.before(whole.start, 40)):
        count = _how_many(line, whole) if plural or match["vague"] else 1
        line.add(whole, Role.MENTIONED, channel=channel, count=count)


def _how_many(line: Line, whole: Span) -> int | None:
    """Return the number said of "my emails": "both my emails", "my reminders of 3 May and 2 June"."""
    if match := _HOW_MANY_OF.search(line.before(whole.start, 24)):
        return 2 if match["both"] else number(match["all"])
    listed = dates_listed(line, whole.end)
    return listed if listed > 1 else None


def _object(line: Line, place: Span) -> bool:
    """Tell whether a noun is the object of the verb right before it: "opened 2 tickets"."""
    last = line.own_sent()
    return bool(last and place.start - last.span.end < 12)


def _dated(line: Line, which: str, start: int) -> bool:
    if which in {"first", "initial"} and (was := line.match(_WAS, start)):
        start = was.end()
    return line.match(DATED, start) is not None


def _one_of(line: Line, which: str | None) -> bool:
    """Tell whether "first email on Sept 1" or "last msg 2 years ago" tells of one attempt."""
    if which in {"last", "latest", "only"}:
        return not any(telling.role is Role.SENT for telling in line.told)
    return which in {"first", "initial"}


def _read_numbered(line: Line, words: str, whole: Span, channel: Channel | None) -> None:
    """Read "two emails", "a voicemail": the object of a verb, or an attempt by itself."""
    article = words in _ARTICLES
    count = 1 if article else number(words)
    if article and channel is Channel.LETTER and _comes_with_gift(line, whole):
        return
    verb = _governing(line, whole)
    if verb is None:
        if count and _tells_by_itself(line, whole, article=article):
            line.add(whole, Role.SENT, channel=channel, count=count, stated=not article, noun=True)
        return
    other = verb.channel and channel and verb.channel is not channel
    between = line.folded[verb.span.end : whole.start]
    if verb.has_object or verb.noun or other or _LISTED_OBJECT.search(between):
        if not article or _CLAUSE_OF_TIME.search(line.before(whole.start)):
            line.add(whole, Role.SENT, channel=channel, count=count, stated=not article, noun=True)
    else:
        line.change(
            span=Span(verb.span.start, whole.end),
            count=verb.count if verb.stated else count,
            stated=verb.stated or not article,
            channel=channel or verb.channel,
            has_object=True,
            further=verb.further or words in {"another", "one more"},
        )


def _comes_with_gift(line: Line, whole: Span) -> bool:
    """Tell whether a card only goes with what was left: "left some jam and a card"."""
    gift = line.own_sent()
    if gift is None or gift.channel or gift.has_object or gift.noun:
        return False
    return _GIFT_CARD.fullmatch(line.folded, gift.span.end, whole.start) is not None


def _tells_by_itself(line: Line, whole: Span, *, article: bool) -> bool:
    before = line.before(whole.start, 40)
    if before.endswith("with ") and line.own_sent():
        return False  # "sent a request with a note"
    if PERHAPS_NOUN.search(before) or THEIR_CLAUSE.search(before):
        return False
    after = line.folded[whole.end : min(whole.end + 60, line.span.end)]
    if _ONE_ONLY.match(whole.of(line.folded)) and _ASKED_ABOUT.match(after):
        return False
    unanswered = _UNANSWERED_ONE.search(whole.of(line.folded))
    return not article or bool(unanswered or _STARTS_CLAUSE.search(before))


def _read_ordinal(line: Line, ordinal: int, whole: Span, channel: Channel | None) -> None:
    """Read "a third email": so many were sent, or one fewer if it is only considered."""
    if verb := _governing(line, whole):
        channel = verb.channel or channel
        before = line.before(whole.start).removesuffix("a ").removesuffix("the ")
        if (verb.has_object or verb.noun) and _CLAUSE_OF_TIME.search(before):
            line.add(whole, Role.SENT, channel=channel, ordinal=ordinal, further=True)
            return
        line.change(ordinal=ordinal, further=True, has_object=True, channel=channel)
        return
    before = line.before(whole.start, 40)
    if _AFTER_MY.search(before) and not _ANSWERED_IT.search(before):
        line.add(whole, Role.SENT, channel=channel, ordinal=ordinal, noun=True)
        return
    count = ordinal - 1 if PERHAPS_NOUN.search(before) else ordinal
    line.add(whole, Role.MENTIONED, channel=channel, count=count, stated=True)


def _governing(line: Line, whole: Span) -> Telling | None:
    """Return the attempt in this sentence whose object a noun is, if one is near enough."""
    last = line.own_sent()
    if last is None or whole.start - last.span.end > 90:
        return None
    between = line.folded[last.span.end : whole.start]
    return None if elsewhere(between) or _UNANSWERED.search(between) else last

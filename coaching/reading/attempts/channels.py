"""Reads the channels the user tried towards the contact in this silence, in their order."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from coaching.reading.attempts.tried import tried
from coaching.reading.lexicon.channel_words import DIRECT, NOT_A_CHANNEL, PHRASES, WORDS
from coaching.reading.lexicon.evidence import SEPARATE
from coaching.reading.prose import Prose
from coaching.regexes import regex
from coaching.situation import Channel, Message, Side, Status
from coaching.sought import Sought
from coaching.text import NEGATED, Span

_TOKEN = regex(r"[^\W_][\w']*(?:-[\w']+)*")
_CHANNEL_OF = {word: channel for channel, words in WORDS.items() for word in words.split()}
_ADDRESS = regex(r"[\w.+-]{1,64}@[\w-]{1,63}\.\w{2,10}|\b(?:from|sent|subject): ")
_COPIED = Sought(r"\bcc'?e?d (?:us|me)\b")
_WINDOW = 160  # characters of the sentence before a mention that can say whose it is
_NEAR = 70  # characters within which a bare "dm" belongs to a platform named there


def _by_trigger() -> dict[str, list[tuple[re.Pattern[str], Channel | None]]]:
    table: dict[str, list[tuple[re.Pattern[str], Channel | None]]] = defaultdict(list)
    for triggers, pattern in NOT_A_CHANNEL:
        for word in triggers.split():
            table[word].append((regex(pattern), None))
    for triggers, pattern, channel in PHRASES:
        for word in triggers.split():
            table[word].append((regex(rf"(?:{pattern})(?![\w'])"), channel))
    return dict(table)


_PHRASES_AT = _by_trigger()


def mentions(folded: str) -> list[tuple[Span, Channel]]:
    """Return every channel word, verb or phrase of a folded text with its place, in order.

    "texted" and "dm'd" count like "text" and "dm"; a "dm" near a named platform is not listed
    apart from it, and one without any is `Channel.OTHER`. Whose message it was, or whether it
    was sent at all, is not judged here: `channels` does that.
    """
    found = list(_scan(folded))
    platforms = [span for span, channel in found if channel in _HAS_DMS]
    listed = []
    for span, channel in found:
        if channel is None and _near(span, platforms, folded):
            continue
        listed.append((span, channel or Channel.OTHER))
    return listed


def channels(prose: Prose, messages: tuple[Message, ...]) -> tuple[Channel, ...]:
    """Return the channels the user tried for this silence, in order, each once.

    Channels that are only considered, that the other side used, or on which the two met do not
    count. Empty when the text does not say (playbook, "The flow", 2).
    """
    folded = _without_quotes(prose.folded)
    found = [
        (span.start, channel)
        for sentence in prose.sentences
        for span, channel in _tried_in(folded, sentence)
    ]
    found += [(match.start(), Channel.EMAIL) for match in _ADDRESS.finditer(folded)]
    found += [(match.start(), Channel.EMAIL) for match in _COPIED.finditer(folded)]
    if _BY_POST.search(folded):
        found = [(start, _posted(folded, start, channel)) for start, channel in found]
    found += _there(folded)
    found += _as_told(prose.folded)
    found += _pasted(messages)
    if SEPARATE.search(folded):
        return ()  # each of the people was tried in another way: no list is true of all
    if not any(channel in _BY_TELEPHONE for _, channel in found):
        found += [(match.start(), Channel.PHONE) for match in _NO_PICKUP.finditer(folded)]
    found = found or _addressed(folded)
    if not found and _HABIT.search(folded) and _UNANSWERED.search(folded):
        return (Channel.PHONE,)
    if not found and _ACCEPTED.search(folded) and (messages or _WROTE.search(folded)):
        return (Channel.LINKEDIN,)
    once = dict.fromkeys(channel for _, channel in sorted(found))
    if _DM_NOWHERE.search(folded) and _HAS_DMS.intersection(once) - {Channel.OTHER}:
        once.pop(Channel.OTHER, None)  # the "dm" went to the platform that is named
    return tuple(once)


def _posted(folded: str, start: int, channel: Channel) -> Channel:
    """Return LETTER for "mailed it" where the message speaks of parcels and pen pals."""
    return Channel.LETTER if _MAILED.match(folded, start) else channel


_MAILED = regex(r"mail(?:ed|ing) (?:it|them|one|him|her|off|a|an|the|my|some|two|three)\b")
_BY_POST = Sought(
    r"\b(?:pen ?pals?|pen-pals?|penfriends?|stamps?|postbox|mailbox|post office|parcel|package|postcards?|"
    r"scarf|knitted|gift|present|cookies|photo album|handwritten|envelope|customs|courier|socks|"
    r"jam|quilt|sweater|jumper|vinyl|painting|flowers|seeds|cards?)\b"
)


def _there(folded: str) -> list[tuple[int, Channel]]:
    """Return the platform of "she's on LinkedIn all day. I messaged her there"."""
    return [
        (match.start(), named[-1][1])
        for match in _WROTE_THERE.finditer(folded)
        if (named := mentions(folded[max(0, match.start() - _WINDOW) : match.start()]))
    ]


def _as_told(folded: str) -> list[tuple[int, Channel]]:
    """Return the channel of "she said email me, so I did"."""
    return [
        (match.start(), named[-1][1])
        for match in _TOLD_AND_DID.finditer(folded)
        if (named := mentions(match.group()))
    ]


_TOLD_AND_DID = Sought(
    r"\b(?:said|told me|says|asked me|asks me|suggested|wanted me|wants me|invited me)\b[^.!?\n]{2,70}?"
    r"[ ,\"'.](?:so|and|which|then|,)? ?i (?:duly |then |just |finally |of course |obviously )?did\b(?!n't| not)"
)
_WROTE_THERE = Sought(
    r"\b(?:i(?:'ve| have|'d)?|and) (?:also |just |then )?(?:messaged|wrote|written|dm'?e?d|pinged|contacted|tried|asked|sent)"
    r"(?: [\w']+){0,4} (?:on )?there\b"
)


def _addressed(folded: str) -> list[tuple[int, Channel]]:
    """Return the channel of "found her insta and wrote her": an address, then a message."""
    return [
        (span.start, channel)
        for span, channel in mentions(folded)
        if _HAS_ADDRESS.search(folded[max(0, span.start - _NEAR) : span.start])
        and _WROTE_THEN.search(folded[span.end : span.end + _NEAR])
    ]


_BY_TELEPHONE = frozenset({Channel.PHONE, Channel.VOICEMAIL})
_NO_PICKUP = Sought(
    r"\b(?:won'?t|not|doesn'?t|hasn'?t|didn'?t|never|isn'?t|no|stopped)(?: (?:been|even|ever|once|just))?"
    r" (?:(?:pick(?:s|ed|ing)?[ -]?up|pickup)\b(?! (?:on|where|from|a|my|his|her|the (?!phone)))|"
    r"answer(?:s|ed|ing)? (?:the|her|his|their) (?:phone|mobile|calls?)\b)"
)
_HABIT = Sought(
    r"\b(?:talk|speak|spoke|talked|chat)(?: \w+){0,2} (?:on|over) the phone (?:every|each|daily|most|once)|"
    r"\b(?:phone|ring|call) (?:each other|one another) (?:every|each|daily|most|once)"
)
_UNANSWERED = regex(
    rf"\bno (?:answer|reply|response)\b|{NEGATED} (?:answer|repl|pick)|\bnot (?:answer|pick)"
)
_HAS_ADDRESS = regex(
    r"\b(?:have|got|found|gave me|has|wrote|scribbled|left me|handed me|passed me|slipped me|gave us|wrote down|"
    r"written)(?: only| just| down)? (?:her|his|their|\w+'s)(?: \w+)? $|"
    r"\bintroduced (?:me|us) (?:in|on|via|over|through) $|"
    r"\bfound (?:her|him|them) $"
)
_WROTE_THEN = regex(
    r"^[^.!?\n]*\b(?:wrote|messaged|sent|reached out|tried|said hi)\b|^[^?]*\bi(?:'ve)? (?:wrote|messaged|sent|reached out|"
    r"tried|written)\b|^[^?]*\bi write\b"
)
_DM_NOWHERE = Sought(rf"\b(?:{'|'.join(sorted(DIRECT))})\b")


def _scan(folded: str) -> Iterator[tuple[Span, Channel | None]]:
    """Yield (place, channel) of all mentions; the channel of a bare "dm" is None."""
    position = 0
    while token := _TOKEN.search(folded, position):
        word, start, position = token.group(), token.start(), token.end()
        phrase = _phrase_at(folded, start, word)
        if phrase is not None:
            position, channel = phrase
            if channel is not None:
                yield Span(start, position), channel
        elif word in DIRECT:
            yield Span(start, position), None
        elif (stem := word.removesuffix("'d")) in _CHANNEL_OF:
            yield Span(start, position), _CHANNEL_OF[stem]


def _phrase_at(folded: str, start: int, word: str) -> tuple[int, Channel | None] | None:
    """Return (end, channel) of the longest phrase at `start`; the channel of a false one is None.

    A false phrase ("a guy called", "cover letter") wins over a true one of the same place.
    """
    best: tuple[int, Channel | None] | None = None
    for pattern, channel in _PHRASES_AT.get(word, ()):
        match = pattern.match(folded, start)
        if match is None:
            continue
        if channel is None:
            return match.end(), None
        if best is None or match.end() > best[0]:
            best = match.end(), channel
    return best


def _near(span: Span, platforms: list[Span], folded: str) -> bool:
    return any(
        abs(other.start - span.start) <= _NEAR
        and "\n" not in folded[min(other.start, span.start) : max(other.start, span.start)]
        for other in platforms
    )


def _without_quotes(folded: str) -> str:
    """Blank short quoted speech: 'she said "call me"' tells of no call."""
    return _QUOTED.sub(lambda match: " " * len(match.group()), folded)


_QUOTED = regex(r"\"[^\"\n]{1,300}\"|(?<![\w'])'[^'\n]{1,120}'(?![\w'])")
_ACCEPTED = Sought(
    r"\b(?:accept(?:s|ed|ing)?|connection request|connect(?:ion)? with me|my connections)\b"
)
_WROTE = Sought(r"\b(?:messaged?|messages|wrote|sent|send|pitch(?:ed)?|reached out|pinged)\b")


def _tried_in(folded: str, sentence: Span) -> Iterator[tuple[Span, Channel]]:
    """Yield the mentions of one sentence that were tried; a bare "dm" on the platform nearby."""
    words = sentence.of(folded)
    found = list(_scan(words))
    platforms = [(span, channel) for span, channel in found if channel is not None]
    for span, channel in found:
        start, end = sentence.start + span.start, sentence.start + span.end
        before = folded[max(sentence.start, start - _WINDOW) : start]
        after = folded[end : min(sentence.end, end + _WINDOW)]
        if tried(before, span.of(words), after):
            yield Span(start, end), channel or _platform(span, platforms, words)


def _platform(span: Span, platforms: list[tuple[Span, Channel]], words: str) -> Channel:
    """Return the platform a bare "dm" went to: the one named near it, or `OTHER`."""
    near = [
        (abs(place.start - span.start), channel)
        for place, channel in platforms
        if channel in _HAS_DMS and _near(span, [place], words)
    ]
    return min(near)[1] if near else Channel.OTHER


_HAS_DMS = frozenset(Channel) - {
    Channel.EMAIL,
    Channel.TEXT,
    Channel.PHONE,
    Channel.VOICEMAIL,
    Channel.LETTER,
    Channel.IN_PERSON,
}


def _pasted(messages: Iterable[Message]) -> Iterator[tuple[int, Channel]]:
    """Yield (offset, channel) of the user's own pasted messages and of those they speak of."""
    for message in messages:
        if message.author is not Side.USER:
            continue
        if message.channel is not None and message.status is not Status.UNSENT:
            yield message.start, message.channel
        elif message.subject is not None:
            yield message.start, Channel.EMAIL
        for match in _EARLIER.finditer(message.text.lower()):
            yield message.start + match.start(), _CHANNEL_OF[match.group(1)]


_EARLIER = regex(
    r"\bmy (?:\w+ ){0,3}?(emails?|e-mails?|texts?|voicemails?|calls?|letters?|inmails?)\b"
)

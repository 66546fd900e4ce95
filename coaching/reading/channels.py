"""Reads the channels the user tried towards the contact in this silence, in their order."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from coaching.reading.lexicon.channel_words import DIRECT, NOT_A_CHANNEL, PHRASES, WORDS
from coaching.reading.lexicon.evidence import SEPARATE
from coaching.reading.prose import Prose
from coaching.situation import Channel, Message, Side, Status
from coaching.text import Span, sentences

_TOKEN = re.compile(r"[^\W_][\w']*(?:-[\w']+)*")
_CHANNEL_OF = {word: channel for channel, words in WORDS.items() for word in words.split()}
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.\w{2,10}|\b(?:from|sent|subject): ")
_COPIED = re.compile(r"\bcc'?e?d (?:us|me)\b")
_WINDOW = 160  # characters of the sentence before a mention that can say whose it is
_NEAR = 70  # characters within which a bare "dm" belongs to a platform named there


def _by_trigger() -> dict[str, list[tuple[re.Pattern[str], Channel | None]]]:
    table: dict[str, list[tuple[re.Pattern[str], Channel | None]]] = defaultdict(list)
    for triggers, pattern in NOT_A_CHANNEL:
        for word in triggers.split():
            table[word].append((re.compile(pattern), None))
    for triggers, pattern, channel in PHRASES:
        for word in triggers.split():
            table[word].append((re.compile(rf"(?:{pattern})(?![\w'])"), channel))
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
    tried = [
        (span.start, channel)
        for sentence in sentences(folded)
        for span, channel in _tried_in(folded, sentence)
    ]
    tried += [(match.start(), Channel.EMAIL) for match in _ADDRESS.finditer(folded)]
    tried += [(match.start(), Channel.EMAIL) for match in _COPIED.finditer(folded)]
    tried += _pasted(messages)
    if SEPARATE.search(folded):
        return ()  # each of the people was tried in another way: no list is true of all
    tried = tried or _addressed(folded)
    if not tried and _ACCEPTED.search(folded) and (messages or _WROTE.search(folded)):
        return (Channel.LINKEDIN,)
    found = dict.fromkeys(channel for _, channel in sorted(tried))
    if _DM_NOWHERE.search(folded) and _HAS_DMS.intersection(found) - {Channel.OTHER}:
        found.pop(Channel.OTHER, None)  # the "dm" went to the platform that is named
    return tuple(found)


def _addressed(folded: str) -> list[tuple[int, Channel]]:
    """Return the channel of "found her insta and wrote her": an address, then a message."""
    return [
        (span.start, channel)
        for span, channel in mentions(folded)
        if _HAS_ADDRESS.search(folded[max(0, span.start - _NEAR) : span.start])
        and _WROTE_THEN.search(folded[span.end : span.end + _NEAR])
    ]


_HAS_ADDRESS = re.compile(
    r"\b(?:have|got|found|gave me|has)(?: only| just)? (?:her|his|their|\w+'s)(?: \w+)? $|"
    r"\bfound (?:her|him|them) $"
)
_WROTE_THEN = re.compile(r"^[^.!?\n]*\b(?:wrote|messaged|sent|reached out|tried|said hi)\b")
_DM_NOWHERE = re.compile(rf"\b(?:{'|'.join(sorted(DIRECT))})\b")


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
        elif word in _CHANNEL_OF or word in DIRECT:
            yield Span(start, position), _CHANNEL_OF.get(word)


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


_QUOTED = re.compile(r"\"[^\"\n]{1,300}\"|(?<![\w'])'[^'\n]{1,120}'(?![\w'])")
_ACCEPTED = re.compile(
    r"\b(?:accept(?:s|ed|ing)?|connection request|connect(?:ion)? with me|my connections)\b"
)
_WROTE = re.compile(r"\b(?:messaged?|messages|wrote|sent|send|pitch(?:ed)?|reached out|pinged)\b")


def _tried_in(folded: str, sentence: Span) -> Iterator[tuple[Span, Channel]]:
    """Yield the mentions of one sentence that were tried; a bare "dm" on the platform nearby."""
    words = sentence.of(folded)
    found = list(_scan(words))
    platforms = [(span, channel) for span, channel in found if channel is not None]
    for span, channel in found:
        start, end = sentence.start + span.start, sentence.start + span.end
        before = folded[max(sentence.start, start - _WINDOW) : start]
        after = folded[end : min(sentence.end, end + _WINDOW)]
        if _tried(before, span.of(words), after):
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


def _tried(before: str, words: str, after: str) -> bool:
    """Tell whether a mention reports something the user did towards the contact."""
    if _LABEL.match(after) and not _COMMENTED.search(before):
        return False
    if _MINE.search(before):
        return not _considered(before)
    return not (
        _considered(before)
        or _NOT_DONE.search(before)
        or _THEIR_ADDRESS.search(before)
        or _MET.search(before)
        or _OTHERS.search(before)
        or (_CALL.match(words) and _ARRANGED.search(before))
        or _TO_ME.match(after)
        or _theirs(before, words, after)
    )


def _considered(before: str) -> bool:
    """Tell whether "should I", "was going to" or the like rules the words up to the mention."""
    considered = list(_CONSIDERED.finditer(before))
    return bool(considered) and not _RESUMED.search(before, considered[-1].end())


def _theirs(before: str, words: str, after: str) -> bool:
    """Tell whether the mention is the other side's own use of the channel."""
    if _FROM_THEM.match(after):
        return True
    possessed = _POSSESSED.search(before) and not _NOT_OWNED.match(words)
    if possessed and not _SENT.search(before):
        return True
    subjects = list(_SUBJECT.finditer(before))
    if not subjects or subjects[-1].group(1) in _FIRST_PERSON:
        return False
    between = before[subjects[-1].end() :]
    return not (_RECEIVING.search(between) or _BREAK.search(between))


_FIRST_PERSON = frozenset("i i've ive i'd i'm im i'll we've my we'd".split())
_SUBJECT = re.compile(
    r"\b(i(?:'ve|'d|'m|'ll)?|ive|im|we(?:'ve|'d)?|she(?:'s|'d|'ll)?|he(?:'s|'d|'ll)?|"
    r"they(?:'ve|'re|'d|'ll)?|who|shes|hes|my)\b"
)
_MINE = re.compile(
    r"\bmy (?:(?:last|first|second|third|latest|previous|earlier|original|initial|own|recent|"
    r"many|other|one|two|three|four|five|six|few|couple|little|long|short|nice|unanswered|follow|"
    r"up|follow-up|\d+|of|the|birthday|thank|you|thank-you|polite|friendly|and|or|work|"
    r"emails?|texts?|calls?|messages|dms?|letters?|voicemails?|whatsapps?|linkedin|insta|"
    r"instagram),? ){0,4}$"
)
_CONSIDERED = re.compile(
    r"\b(?:should|shall|could|can|do|would|might|may|must) (?:i|we)\b|"
    r"\b(?:thinking (?:of|about)|considering|gonna|going to|planning (?:to|on)|want(?:ed)? to|"
    r"wanna|tempted to|about to|plan to|intend to|hoping to|would like to|"
    r"i'd (?:like|love|rather|prefer) to|i'd rather|i'll|i will|i would|i might|i may|i could|"
    r"i can|i should|maybe (?:i|just|try|a|an|if)|perhaps|what if i|if i|"
    r"when i|afraid to|scared to|too (?:shy|nervous|embarrassed|scared) to|"
    r"(?:ok|okay|fine|weird|wrong|rude|bad|better|best|worth|time|creepy|idea|smart|wise|how) to|"
    r"worth|instead of|rather than|need to|have to|ought to|supposed to|meant to|meaning to|"
    r"let me|help me|draft(?:ing)?|"
    r"(?:said|told me|asked me|suggested|says|wants me|tells me)(?: i (?:could|should|can))?"
    r"(?: not)?(?: to)|said (?:i|to)|or (?:try|maybe)|try(?= )|before i)\b"
)
_RESUMED = re.compile(
    r"\bbut\b|\bso i\b|\bthen\b|;|\bended up\b|\band i\b|\bwho\b|\bhas(?:n't|nt)\b|\binstead i\b|"
    r"\b(?:i've|ive|i) (?:already|just|also|only|did|have|sent|tried|left|even)\b"
)
_NOT_DONE = re.compile(
    r"\b(?:haven'?t|have not|hadn'?t|didn'?t|did not|never|not|without|don'?t|won'?t|hasn'?t|has not|doesn'?t|isn'?t|"
    r"wouldn'?t|can'?t|cannot|couldn'?t|no)"
    r"(?: (?!heard|hear|answer|repl|respon|back|open|read|seen|see|got|get|pick|return)"
    r"[\w']+){0,2} $"
)
_THEIR_ADDRESS = re.compile(
    r"\b(?:have|has|got|lost|find|found|know|need|deleted|only)(?: only| just| also| got)?"
    r" (?:her|his|their|an?|the)(?: (?:new|old|work|personal|other|right))* $"
)
_MET = re.compile(
    r"\b(?:met|meet|matched|found|spotted|saw|see|sees|follow(?! up)|follows|followed(?! up)|stalk\w*|"
    r"connected|connection|connections|liked|likes|posts|posted|posting|active|profile|looked|"
    r"unfollow\w*|unfriend\w*|removed|introduced|spoke|talked|chatted|met up|know each other|talking|chatting|online)"
    r"(?: (?!and|then|so|but)[\w'@]+){0,4} $"
)
_OTHERS = re.compile(
    r"\b(?:friends|people|family|relatives|everyone|everybody|nobody|no one|anyone|someone|kids|"
    r"siblings|guys|women|men|others|recruiters|clients)(?: (?:ever|just|never|always|still))* $"
)
_LABEL = re.compile(
    r" (?:match|date|friend|buddy|guy|girl|crush|connection|profile|post|story|account)\b"
)
_COMMENTED = re.compile(r"\b(?:comment\w*|repl\w+|react\w*|responded)(?: \w+){0,2} $")
_CALL = re.compile(r"(?:phone |zoom |video |teams )?(?:call|chat)s?\b|zoom|skype|on zoom")
_ARRANGED = re.compile(
    r"\b(?:agreed|offered|promised|proposed|suggested|scheduled|booked|set up|arranged|asked|had|after|"
    r"reschedul\w+|hop on|jump on|get on|for|good|great|nice|last|during|on our|missed our)"
    r"(?: (?!and|then|so|but|i\b)[\w'-]+){0,3} $"
)
_TO_ME = re.compile(r" (?:me|us)\b|,? back (?:to )?me\b")
_FROM_THEM = re.compile(
    r" (?:from (?:him|her|them)|(?:that )?(?:he|she|they)(?:'d|'s| had| has)? (?:sent|wrote|gave|"
    r"left|made|posted|mailed))\b"
)
_POSSESSED = re.compile(
    r"(?:\b(?:her|his|their)|\w's)(?: (?:last|first|latest|own|old|previous))? $"
)
_NOT_OWNED = re.compile(
    r"(?:on|via|by|over|in|through|at|phone|mobile|cell|number|line|goes|went|rings|straight)\b"
)
_SENT = re.compile(
    r"\b(?:sent|send|sending|left|leave|leaving|wrote|write|gave|give|giving|shot|dropped|fired|"
    r"posted|mailed|tried|to|on|at|via|into|replied|answered|responded|commented|reacted|"
    r"liked|hit|hit up|through|pinged|messaged)\b(?: (?!in\b)[\w']+){0,4} ?$"
)
_RECEIVING = re.compile(
    r"\b(?:answer\w*|repl\w+|respon\w+|open\w*|read\w*|see|seen|saw|ignor\w+|pick\w*|return\w*|"
    r"block\w*|acknowledg\w+|get|got|gets|receiv\w+|miss\w*|declin\w+|reject\w*|screen\w*|hung|"
    r"ghost\w*|heard|unread|check\w*|left|leaves|leaving|delet\w+|unfriend\w*|unfollow\w*|"
    r"silent|quiet|dark|mut\w+)\b"
)
_BREAK = re.compile(r"[,;:(-]|\b(?:and|so|then|but|after|despite|when|because|even|even though)\b")


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


_EARLIER = re.compile(
    r"\bmy (?:\w+ ){0,3}?(emails?|e-mails?|texts?|voicemails?|calls?|letters?|inmails?)\b"
)

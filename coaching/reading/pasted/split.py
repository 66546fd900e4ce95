"""Separates what the user says from the messages they pasted.

Message threads first (`threads`), then quote marks (`quoted`), numbered drafts and unquoted
letters (`letters`): each recogniser sees only what the ones before it left.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from coaching.reading.pasted.chats import chats
from coaching.reading.pasted.context import (
    SUBJECT,
    channel_named,
    is_term,
    is_thought,
    speaker,
    status,
)
from coaching.reading.pasted.letters import letters, looks_addressed
from coaching.reading.pasted.mails import mails
from coaching.reading.pasted.quoted import quoted, without_marks
from coaching.reading.prose import Prose
from coaching.reading.times.stamps import first_stamp
from coaching.regexes import regex
from coaching.situation import Message, Side, Status
from coaching.text import Span, fold

_ENDS = 500  # characters at either end of a text that can ask which draft is better
_AROUND = 160  # characters on each side of a paste that can say what it is
_SINGLE = regex(
    r"(?:saying|said|sent|texted|wrote|says|asked|answered|replied|responded|messaged|emailed|back"
    r"|me|him|her|them|message|text|:)\s*(?P<quote>'(?P<body>[^'\n]"
    r"(?:[^'\n]|(?<=\w)'(?=\w)){0,300})')(?=\W|$)"
)
_ITEM = regex(
    r"^[ \t]*(?:\(?\d{1,2}[.)]|\(?[a-hA-H]\)|[-*•]|(?:draft|option|version|message|msg|text|email"
    r"|try)"
    r" ?#?\d{1,2}\s*[:.)-])[ \t]+(?P<body>[^\n]*\S(?:\n[ \t]+\S[^\n]*)*)",
    re.MULTILINE,
)
_LABELS = regex(
    r"[ \t]*(?:(?:[\s*•>\d.,()#:/@-]+|[a-h](?=[.:)])|(?:no|nr|number|st|nd|rd|th|first|second|third|fourth|fifth|my|the|day"
    r"|week|month|draft"
    r"|option|version|messages?|msg|e-?mail|text|dm|note|follow[- ]?ups?|then|later|on|sent|jan"
    r"|feb|mar|apr|may"
    r"|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|day|today|yesterday|am"
    r"|pm)\b){1,14})?"
)
_ALTERNATIVE = regex(
    r"[ \t]*(?:\(?[a-h][.):]|(?:draft|option|version|try|attempt) ?#?(?:\d|[a-h])\b ?[:.)-]?)[ \t\"']*"
)
_WHICH = regex(
    r"\b(?:which (?:one|of these|of the|version|draft|is better|would|should|do you|sounds)|(?:none|neither) of (?:them|these)"
    r" (?:has|have|is|was|went)|haven'?t sent any|pick one|choose (?:one|between)|two versions|three versions|option [a-c12])\b"
)
_CHAIN = regex(
    r"\s{1,4}|[^\n.!?\"]{0,40}?(?:\b(?:and|then|later|followed by|plus|after that|or)\b|,|&|\+)"
    r"(?! (?:she|he|they)\b)[^\n.!?\"]{0,20}"
)
_NOTE_TO_MACHINE = regex(
    r"[\[<{(]{1,2}[ \t#*]*(?:system|assistant|admin|developer|instructions?|prompt|ai|bot|note to"
    r" (?:the )?(?:assistant|ai|bot|model|system))\b[^\[\]<>{}()]{0,1500}[\]>})]{1,2}"
)
_STAMPED_AFTER = regex(
    r"[\"'.!?]{0,3}[ \t]*(?:[-(\[,]|sent)?[ \t]*(?:on |sent )?(?P<stamp>[^\n\"()\[\].!?]{4,24})"
)
_BUMP = regex(
    r"\b(?:just (?:following|checking|circling|bumping)|following up|checking in|bump(?:ing)?"
    r"|any (?:news|update|thoughts)|did you|are you|can we|circling back|quick (?:one|question))\b"
)


@dataclass(frozen=True, slots=True)
class _Paste:
    """A stretch to blank and the message in it, if it is one."""

    span: Span
    message: Message | None


def split(text: str, today: date) -> tuple[Prose, tuple[Message, ...]]:
    """Return the user's own words and the messages pasted among them, in order of place.

    The prose has the length of `text` with every pasted stretch blanked; `Message.text` is the
    exact slice at `Message.start`. Never raises; linear in the length of `text`.
    """
    folded = fold(text)
    pastes: list[_Paste] = []
    rest = folded
    for recogniser in (_threads, _notes_to_machines, _lists, _quotes, _single_quotes, _letters):
        found = list(recogniser(text, folded, rest, today))
        pastes += found
        rest = Prose.without(rest, [paste.span for paste in found]).text
    pastes.sort(key=lambda paste: paste.span.start)
    messages = tuple(paste.message for paste in pastes if paste.message)
    return Prose.without(text, [paste.span for paste in pastes]), messages


def _threads(text: str, folded: str, rest: str, today: date) -> Iterator[_Paste]:
    found = list(mails(text, rest, today))
    yield from (_Paste(span, message) for span, message in found)
    left = Prose.without(rest, [span for span, _ in found]).text if found else rest
    yield from (_Paste(span, message) for span, message in chats(text, left, today))


def _notes_to_machines(text: str, folded: str, rest: str, today: date) -> Iterator[_Paste]:
    yield from (_Paste(Span(*match.span()), None) for match in _NOTE_TO_MACHINE.finditer(rest))


def _quotes(text: str, folded: str, rest: str, today: date) -> Iterator[_Paste]:
    subject: str | None = None
    chained: tuple[int, Side] | None = None  # the end and the author of the quote before
    for span in quoted(text):
        if not rest[span.start : span.end].strip():
            continue
        body = without_marks(text, span)
        before, after = _surroundings(folded, span)
        if SUBJECT.search(before):
            subject = body.of(text)
            yield _Paste(span, None)
        elif side := _side(folded, span, body, chained):
            message = _by(side, _message(text, folded, body, today, before, after))
            label = _line_before(folded, span.start)
            begin = span.start - len(label) if _LABELS.fullmatch(label) else span.start
            message = _as_alternative(folded, span.start, replace(message, subject=subject))
            yield _Paste(Span(begin, span.end), message)
            subject, chained = None, (span.end, side)


def _side(folded: str, span: Span, body: Span, chained: tuple[int, Side] | None) -> Side | None:
    """Tell whose message a quoted stretch is; None if it is none (a term, a thought)."""
    words = body.of(folded)
    before, after = _surroundings(folded, span)
    if not any(character.isalpha() for character in words) or is_thought(before):
        return None
    if is_term(before, after):
        return None
    if side := speaker(before, after):
        return side
    if chained and _CHAIN.fullmatch(folded, chained[0], span.start):
        return chained[1]
    alone = _LABELS.fullmatch(_line_before(folded, span.start)) is not None
    count = len(words.split())
    return Side.USER if (alone and count > 2) or (count > 5 and looks_addressed(words)) else None


def _single_quotes(text: str, folded: str, rest: str, today: date) -> Iterator[_Paste]:
    for match in _SINGLE.finditer(rest):
        span, body = Span(*match.span("quote")), Span(*match.span("body"))
        before, after = _surroundings(folded, span)
        if side := speaker(before, after):
            message = _message(text, folded, body, today, before, after)
            yield _Paste(span, _by(side, message))


def _lists(text: str, folded: str, rest: str, today: date) -> Iterator[_Paste]:
    for match in _ITEM.finditer(rest):
        body = Span(*match.span("body"))
        words = body.of(rest)
        if words[0] in "\"'":
            continue  # the quotes are read with their marks
        if looks_addressed(words) or _BUMP.search(words):
            before, after = _surroundings(folded, body)
            message = _message(text, folded, body, today, before, after)
            yield _Paste(body, _as_alternative(folded, body.start, message))


def _as_alternative(folded: str, start: int, message: Message) -> Message:
    """Mark one of several drafts ("a) ...", "option 2: ...") as not sent."""
    label = _line_before(folded, start)
    if message.status is not Status.SENT or not _LABELS.fullmatch(label):
        return message
    asked = _WHICH.search(folded[:_ENDS]) or _WHICH.search(folded[-_ENDS:])
    if _ALTERNATIVE.fullmatch(label) or asked:
        return replace(message, status=Status.UNSENT)
    return message


def _letters(text: str, folded: str, rest: str, today: date) -> Iterator[_Paste]:
    for span in letters(folded, rest):
        before, after = _surroundings(folded, span)
        yield _Paste(span, _message(text, folded, span, today, before, after))


def _message(text: str, folded: str, body: Span, today: date, before: str, after: str) -> Message:
    around = before + after
    return Message(
        text=body.of(text),
        start=body.start,
        status=status(before, body.of(folded), after),
        channel=channel_named(around),
        sent_on=_day_beside(folded, body, today),
    )


def _day_beside(folded: str, body: Span, today: date) -> date | None:
    """Return the day written right after a message or in front of it on its line."""
    if match := _STAMPED_AFTER.match(folded, body.end):
        return first_stamp(match["stamp"], today)
    line = _line_before(folded, body.start)
    if not line.strip():  # "5 Oct" on the line above
        line = folded[max(0, body.start - 40) : body.start].rstrip().rpartition("\n")[2]
    return first_stamp(line[-30:], today)


def _by(side: Side, message: Message) -> Message:
    kept = message.status if side is Side.USER else Status.SENT
    return replace(message, author=side, status=kept)


def _surroundings(folded: str, span: Span) -> tuple[str, str]:
    before = folded[max(0, span.start - _AROUND) : span.start]
    return before, folded[span.end : span.end + _AROUND]


def _line_before(folded: str, start: int) -> str:
    return folded[max(0, start - 80) : start].rpartition("\n")[2]

"""Finds pasted chats: lines that begin with who spoke, as in "Me (Nov 3): hello"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from coaching.reading.pasted.letters import line_spans
from coaching.reading.pasted.parties import fixed_side, sides
from coaching.reading.pasted.quoted import without_marks
from coaching.reading.times.stamps import day_labelled
from coaching.regexes import regex
from coaching.situation import Message, Side
from coaching.text import Span

_CLOCK = r"\d{1,2}[:.]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?"
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DAY = (
    r"(?:\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:\w{3,9},? )?"
    rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH})(?:,? \d{{4}})?)"
)
_NAME = r"[^\W\d_][\w.'-]*(?: [^\W\d_][\w.'-]*){0,3}"
_LABEL = regex(
    rf"[ \t]*(?:[-*•] )?(?:\[(?P<stamp>[^\[\]\n]{{4,32}})\]\s*|(?P<day>{_DAY}),?\s?(?:{_CLOCK})?"
    rf"\s*[-,]?\s*|{_CLOCK}\s*(?:-\s*)?)?(?P<who>{_NAME})[ \t]*(?:[\[(](?P<when>[^()\[\]\n]{{2,32}})[\])]"
    rf"|[,@-]?[ \t]+(?P<then>\w{{3,9}}\.? \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}/\d{{1,2}}))?"
    r"[ \t]*(?::|=>|->)(?!//)[ \t]*(?=\S)"
)
_HEADED = regex(
    rf"[ \t]*(?P<who>{_NAME})(?: sent the following messages? at)?,?[ \t]+(?:(?:today|yesterday)"
    rf"(?: at)? )?(?P<when>(?:{_DAY},? )?{_CLOCK})[ \t]*"
)
_BRACKETED = regex(r"[ \t]*(?:\[[^\[\]\n]*\]|<[^<>\n]*>|\{[^{}\n]*\})[ \t]*")
_PRONOUNS = frozenset("me i you her him them she he they".split())
_NOT_A_SPEAKER = frozenset(
    "situation context background question questions update note notes ps p.s edit tldr tl;dr "
    "subject to from sent date body draft drafts message messages msg email emails text texts "
    "channel contact who what when where why how goal problem relationship name timeline history "
    "status re cc bcc option version thread convo conversation chat fyi also so btw today now then "
    "first second third next last result outcome answer reply response my thing issue story "
    "linkedin whatsapp phone instagram slack follow ask advice help details info quick".split()
)


@dataclass(frozen=True, slots=True)
class _Line:
    """One utterance: where its label and the name in it stand, its stamp, the words."""

    start: int
    name: Span
    stamp: str
    body: Span


def chats(text: str, rest: str, today: date) -> Iterator[tuple[Span, Message | None]]:
    """Find the utterances of a pasted chat in order: each span to blank, and its message.

    `rest` is the folded text with what was read before blanked. Lines between utterances that
    stand in brackets ("[system note: …]", "<media omitted>") are blanked and are no message.
    The contact's name stays the first time it is a label, so that it can still be read.
    """
    lines, junk = _utterances(text, rest)
    if not _is_chat(rest, lines):
        return
    for span in junk:
        yield span, None
    names = [line.name.of(rest) for line in lines]
    by_name = sides(names, _outside(rest, lines))
    seen = {name for name in names if fixed_side(name) or by_name[name] is Side.USER}
    for line, name in zip(lines, names, strict=True):
        message = _message(text, line, by_name[name], today)
        if name in seen:
            yield Span(line.start, line.body.end), message
        else:
            yield Span(line.start, line.name.start), None
            yield Span(line.name.end, line.body.end), message
            seen.add(name)


def _utterances(text: str, rest: str) -> tuple[list[_Line], list[Span]]:
    """Return the lines that begin with a speaker, with the lines that go on; and the junk."""
    found: list[_Line] = []
    junk: list[Span] = []
    goes_on: list[Span] | None = None  # where the next line belongs: None outside a chat
    for line in line_spans(rest):
        words = line.of(rest)
        if utterance := _utterance(text, rest, line):
            found.append(utterance)
            goes_on = []
        elif found and _BRACKETED.fullmatch(words):
            junk.append(line)
            goes_on = junk
        elif not words.strip():
            goes_on = goes_on if found and not found[-1].body.of(rest) else None
        elif goes_on is junk:
            junk.append(line)
        elif goes_on is not None:
            found[-1] = _longer(rest, found[-1], line)
    return found, junk


def _utterance(text: str, rest: str, line: Span) -> _Line | None:
    """Read one line as "who: words" or as a head "who 9:14"; None if it is neither."""
    match = _LABEL.match(rest, line.start, line.end) or _HEADED.match(rest, line.start, line.end)
    if not match or (match.re is _HEADED and match.end() < line.end):
        return None
    name = Span(*match.span("who"))
    parts = match.groupdict()
    stamp = " ".join(filter(None, map(parts.get, ("stamp", "day", "when", "then"))))
    label = name.of(rest)
    if not fixed_side(label) and not _may_be_a_name(name.of(text), label):
        return None
    body = Span(match.end(), line.start + len(line.of(rest).rstrip()))
    return _Line(match.start(), name, stamp, Span(body.start, max(body.start, body.end)))


def _may_be_a_name(written: str, label: str) -> bool:
    words = label.split()
    if len(words) > 3 or not _NOT_A_SPEAKER.isdisjoint(words):
        return False
    return len(words) == 1 or all(word[0].isupper() for word in written.split())


def _longer(rest: str, line: _Line, more: Span) -> _Line:
    words = more.of(rest)
    begin = more.start + len(words) - len(words.lstrip())
    start = line.body.start if line.body.of(rest) else begin
    return replace(line, body=Span(start, more.start + len(words.rstrip())))


def _is_chat(rest: str, lines: list[_Line]) -> bool:
    """Tell whether labelled lines are a conversation, not a list of notes about people."""
    names = [line.name.of(rest) for line in lines]
    if not _PRONOUNS.isdisjoint(names):
        return True
    stamped = sum(bool(line.stamp and any(map(str.isdigit, line.stamp))) for line in lines)
    return stamped > 1 or (len(names) > 2 and 1 < len(set(names)) < len(names))


def _outside(rest: str, lines: list[_Line]) -> str:
    """Return what of the text is in no utterance."""
    ends = [0, *(line.body.end for line in lines)]
    starts = [*(line.start for line in lines), len(rest)]
    return " ".join(rest[end:start] for end, start in zip(ends, starts, strict=True))


def _message(text: str, line: _Line, side: Side, today: date) -> Message:
    body = without_marks(text, line.body)
    return Message(
        text=body.of(text),
        start=body.start,
        author=side,
        sent_on=day_labelled(line.stamp, today),
    )

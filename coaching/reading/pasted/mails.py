"""Finds pasted mail threads: headers, "On … wrote:", quoted lines, and who wrote which part."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from coaching.reading.pasted.letters import ends_before, greets, is_rule, line_spans, signed_off
from coaching.reading.pasted.mail_words import HEADER, KEYS, THEN_A_DATE, in_english
from coaching.reading.pasted.parties import sides
from coaching.reading.prose import Prose
from coaching.reading.times.stamps import first_stamp
from coaching.regexes import regex
from coaching.situation import Channel, Message, Side
from coaching.text import Span

_ATTRIBUTION = regex(
    r"^[> \t]*(?P<words>(?:on|am|le|el) [^\n]{5,120}?(?:\n[> \t]*[^\n]{0,80})??"
    r"(?:wrote|schrieb(?: [^\n:]{1,60})?|a écrit|escribió)[ \t]?:)[ \t]*$",
    re.MULTILINE,
)
_SEPARATOR = regex(
    r"[ \t]*(?:-{2,}[ \t]*(?:original|forwarded|weitergeleitet)[^\n]{0,40}|begin forwarded message:"
    r"|_{8,})[ \t]*"
)
_WRITER = regex(
    r"(?:\d{4}|\d:\d\d(?:\s?[ap]\.?m\.?)?|\d{1,2}|\b(?:mon|tues?|wed|thurs?|fri|sat|sun)[a-z]*"
    r"|today|yesterday)(?:,"
    r"| at \S+(?: [ap]m)?,?)?\s+(?P<who>(?!wrote\b)[^\W\d_][^,<>:\n\d]{1,60}?)\s*"
    r"(?:<[^<>\n]*>|\([^()\n]*\))?\s*(?:wrote|a écrit|escribió|:)"
)
_NAME = regex(r"[\"']?[^\W\d_][\w.'-]*(?:,? [^\W\d_][\w.'-]*){0,4}[\"']?")


@dataclass(slots=True)
class _Mail:
    """One mail of a thread: who wrote it and when, as far as its header tells, and its lines."""

    who: Span | None = None
    to: Span | None = None
    day: date | None = None
    subject: str | None = None
    quoted: bool = False  # stands under "On … wrote:" or "Original Message"
    parts: list[Span] = field(default_factory=list)


class _Thread:
    """A walk through the lines of a text that sorts the lines of mails to their mail."""

    def __init__(self, text: str, rest: str, today: date) -> None:
        self.text, self.rest, self.today = text, rest, today
        self.lines = line_spans(rest)
        self.mails: list[_Mail] = []
        self.blanks: list[Span] = []
        self.owners: dict[int, _Mail] = {}  # by the number of ">" before the line
        self.separated = False  # whether "Original Message" stands right above
        self.last = 0  # the last line of the mail at depth 0

    def walk(self) -> None:
        """Read every line once."""
        index = 0
        while index < len(self.lines):
            index = self._attribution(index) or self._headers(index) or self._line(index)

    def _attribution(self, index: int) -> int | None:
        """Read "On 3 Nov, Dana wrote:", which may run over two lines; return the next line."""
        line = self.lines[index]
        match = _ATTRIBUTION.match(self.rest, line.start)
        words = match["words"] if match else ""
        if not match or not any(character.isdigit() or character == "@" for character in words):
            return None
        mail = _Mail(day=first_stamp(words, self.today), quoted=True)
        if who := _WRITER.search(words):
            start = match.start("words")
            mail.who = Span(start + who.start("who"), start + who.end("who"))
        self.mails.append(mail)
        self.blanks.append(Span(line.start, match.end()))
        following = index + (2 if match.end() > line.end else 1)
        self.owners[self._depth_of_mail(index, following)] = mail
        self.last = following - 1
        return following

    def _depth_of_mail(self, index: int, following: int) -> int:
        """Return the depth of the mail attributed on line `index`: styles differ by program."""
        depth = self._depth(index)
        nearby = range(following, min(following + 6, len(self.lines)))
        filled = [line for line in nearby if self._content(line).strip()][:2]
        if not filled or self._depth(filled[0]) <= depth:
            return depth
        nested = _ATTRIBUTION.match(self.rest, self.lines[filled[0]].start)
        same = len(filled) > 1 and self._depth(filled[1]) == self._depth(filled[0])
        return depth if nested and same else depth + 1

    def _headers(self, index: int) -> int | None:
        """Read a run of header lines or a separator; return the line after it."""
        if _SEPARATOR.fullmatch(self._content(index)):
            self.blanks.append(self.lines[index])
            self.separated = True
            return index + 1
        end = index
        while end < len(self.lines) and HEADER.fullmatch(self._content(end)):
            end += 1
        if end == index or (end == index + 1 and not self._announces(index)):
            return None
        mail = _Mail(quoted=self.separated)
        self.separated = False
        for line in range(index, end):
            self._header(mail, line)
        self.mails.append(mail)
        self.owners = {self._depth(index): mail}
        self.last = end
        return end

    def _announces(self, index: int) -> bool:
        """Tell whether a lone "To:" or "Subject:" line stands over a letter."""
        match = HEADER.fullmatch(self._content(index))
        if match and self._depth(index) and KEYS.get(match["key"], match["key"]) == "from":
            return True  # "> From: Li, 3 May" over a quoted mail
        if not match or match["key"] not in {"to", "subject"} or not match["value"].strip():
            return False
        following = index + 1
        while following < min(index + 3, len(self.lines)) and not self._content(following).strip():
            following += 1
        if following >= len(self.lines):
            return False
        words = self.lines[following].of(self.rest)
        return words.lstrip()[:1] == '"' or greets(words)

    def _header(self, mail: _Mail, index: int) -> None:
        line = self.lines[index]
        colon = self.rest.index(":", self._start(index))
        key = self.rest[self._start(index) : colon].strip(" \t*")
        key = KEYS.get(key, key)
        value = _trimmed(self.rest, Span(colon + 1, line.end))
        if key == "from":
            mail.who = _name_in(self.rest, value)
            mail.day = mail.day or first_stamp(in_english(value.of(self.rest)), self.today)
        elif key == "to":
            mail.to = _name_in(self.rest, value)
        elif key == "sent":
            mail.day = first_stamp(in_english(value.of(self.rest)), self.today)
        elif key == "subject":
            mail.subject = value.of(self.text).strip(" *")
        self.blanks.append(self.lines[index])

    def _line(self, index: int) -> int:
        """Give a line to the mail it belongs to, if it does; return the next line."""
        depth, line = self._depth(index), self.lines[index]
        owner = self.owners.get(depth)
        if depth:
            self._take(owner or self._unattributed(depth), line)
        elif owner and line.of(self.rest).strip():
            if self._mail_ended(index):
                del self.owners[0]
                if is_rule(line.of(self.rest)):
                    self.blanks.append(line)
                return index + 1
            self._take(owner, line)
            self.last = index
            if (end := signed_off(self.rest, self.lines, index)) is not None:
                return self._signature(owner, index, end)
        return index + 1

    def _unattributed(self, depth: int) -> _Mail:
        self.owners[depth] = _Mail()
        self.mails.append(self.owners[depth])
        return self.owners[depth]

    def _mail_ended(self, index: int) -> bool:
        if not self.owners[0].parts:
            return self.lines[index].of(self.rest).lstrip()[:1] == '"'
        return ends_before(self.rest, self.lines, self.last, index)

    def _signature(self, owner: _Mail, index: int, end: int) -> int:
        """Take the sign-off into the mail, blank what stands under it, and close the mail."""
        for line in range(index + 1, end + 1):
            self._take(owner, self.lines[line])
        end += 1
        while end < len(self.lines) and self.lines[end].of(self.rest).strip():
            if self._depth(end) or HEADER.fullmatch(self._content(end)):
                break
            self.blanks.append(self.lines[end])
            end += 1
        self.owners.pop(0, None)
        return end

    def _take(self, mail: _Mail, line: Span) -> None:
        content = _trimmed(self.rest, Span(self._after_marks(line), line.end))
        self.blanks.append(line)
        if not content.of(self.rest):
            return
        if mail.parts and not self.rest[mail.parts[-1].end : content.start].strip(" \t\n>"):
            content = Span(mail.parts.pop().start, content.end)
        mail.parts.append(content)

    def _depth(self, index: int) -> int:
        return self.rest[self.lines[index].start : self._start(index)].count(">")

    def _start(self, index: int) -> int:
        return self._after_marks(self.lines[index])

    def _after_marks(self, line: Span) -> int:
        words = line.of(self.rest)
        return line.end - len(words.lstrip(" \t>"))

    def _content(self, index: int) -> str:
        return self.rest[self._start(index) : self.lines[index].end]


def mails(text: str, rest: str, today: date) -> Iterator[tuple[Span, Message | None]]:
    """Find the mails of pasted threads: each span to blank, and the message in it, if any.

    `rest` is the folded text. The line that names the contact ("To: Li Wei") stays, so that
    their name can be read. A quoted mail's text is the exact slice, inner ">" marks included.
    """
    thread = _Thread(text, rest, today)
    thread.walk()
    prose = Prose.without(rest, thread.blanks).text if thread.mails else ""
    authors = _authors(thread.mails, rest, prose)
    kept = _contact_named(rest, thread.mails, authors)
    for span in thread.blanks:
        if kept and span.start <= kept.start < span.end:
            if any(map(str.isdigit, rest[span.start : kept.start])):
                yield Span(span.start, kept.start), None
            yield Span(kept.end, span.end), None
        else:
            yield span, None
    for mail, side in zip(thread.mails, authors, strict=True):
        if mail.parts:
            part = max(mail.parts, key=lambda span: span.end - span.start)
            yield part, _message(text, mail, part, side)


def _authors(found: list[_Mail], rest: str, prose: str) -> list[Side]:
    """Return who wrote each mail: by name, else by whom it was sent to, else in turn."""
    dated = all(mail.day for mail in found)
    order = sorted(found, key=lambda mail: mail.day or date.min) if dated else found[::-1]
    names = [mail.who.of(rest) for mail in order if mail.who]
    if all(mail.quoted for mail in found):
        names.append("me")  # somebody else's mails alone: the user answered them, or did not
    by_name = sides(names, prose)
    result: list[Side] = []
    for mail in found:
        if mail.who:
            result.append(by_name[mail.who.of(rest)])
        elif mail.to or not result:
            result.append(Side.CONTACT if mail.quoted and not mail.to else Side.USER)
        else:
            result.append(Side.CONTACT if result[-1] is Side.USER else Side.USER)
    return result


def _contact_named(rest: str, found: list[_Mail], authors: list[Side]) -> Span | None:
    """Return where the headers first name the contact."""
    for mail, side in zip(found, authors, strict=True):
        span = mail.to if side is Side.USER else mail.who
        if span and _NAME.fullmatch(span.of(rest)):
            return span
    return None


def _name_in(rest: str, value: Span) -> Span | None:
    """Return the name in a header's value, without the address and the quote marks."""
    words = value.of(rest)
    name = THEN_A_DATE.split(words.split("<")[0].split("(")[0])[0] if words[:1] != "<" else words
    span = _trimmed(rest, Span(value.start, value.start + len(name)))
    return span if span.of(rest) else None


def _message(text: str, mail: _Mail, part: Span, side: Side) -> Message:
    return Message(
        text=part.of(text),
        start=part.start,
        author=side,
        channel=Channel.EMAIL,
        sent_on=mail.day,
        subject=mail.subject,
    )


def _trimmed(text: str, span: Span) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))

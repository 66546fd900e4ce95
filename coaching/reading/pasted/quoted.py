"""Finds stretches in double quotes, marks included."""

from collections.abc import Iterator

from coaching.regexes import regex
from coaching.text import Span

_MARK = regex(r'["“”„«»]')
_ANY = frozenset('"“”„«»')
_BREAK = regex(r"\n[ \t]*\n")
_BEFORE_OPENING = "([{:-–—,=>/*~"


def quoted(text: str) -> Iterator[Span]:
    """Find the double-quoted stretches of `text` in order, marks included, outermost only.

    Straight, curly, German and French marks. A mark after a digit (5'10") opens nothing. A
    quote that is never closed ends with its paragraph, or where a line opens the next one.
    """
    start, depth = -1, 0
    for match in _MARK.finditer(text):
        at, mark = match.start(), match.group()
        if not depth:
            if _opens(text, at, mark):
                start, depth = at, 1
        elif mark in "“„«" and text[start] in "“„«":
            depth += 1
        elif text[at - 1] == "\n" and _before_a_word(text, at):
            yield _trimmed(text, start, at)
            start, depth = at, 1
        else:
            depth -= 1
            if not depth:
                yield Span(start, at + 1)
    if depth:
        end = _BREAK.search(text, start)
        yield _trimmed(text, start, end.start() if end else len(text))


def without_marks(text: str, span: Span) -> Span:
    """Return the span without a pair of quote marks around it and the space inside them."""
    start, end = span.start, span.end
    if text[start : start + 1] in _ANY and start < end:
        start += 1
        if end > start and text[end - 1] in _ANY:
            end -= 1
    inner = text[start:end]
    return Span(start + len(inner) - len(inner.lstrip()), start + len(inner.rstrip()))


def _opens(text: str, at: int, mark: str) -> bool:
    before = text[at - 1] if at else " "
    if mark != '"':
        return mark in "“„«" and not before.isalnum()
    if before.isspace() or before in _BEFORE_OPENING:
        return True
    return before in ".;!?" and _before_a_word(text, at)


def _before_a_word(text: str, at: int) -> bool:
    return text[at + 1 : at + 2].isalnum()


def _trimmed(text: str, start: int, end: int) -> Span:
    return Span(start, start + len(text[start:end].rstrip()))

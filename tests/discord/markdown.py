"""Discord's markdown as its windows read it: texts to HTML, and to what is seen of them.

Written after the order of rules of Discord's client (a fork of simple-markdown), as far as they
can be told from outside: escapes first, fences and quotes by the line, styles inside.
https://support.discord.com/hc/en-us/articles/210298617
"""

import re
from collections.abc import Iterator
from html import escape, unescape
from itertools import groupby

_FENCE = re.compile(r"```(?:[a-z0-9_+\-.#]+?\n)?\n*([^\n].*?)\n*```", re.DOTALL | re.IGNORECASE)
_INLINE = re.compile(
    r"\\(?P<escape>[^0-9A-Za-z\s])"
    r"|``(?P<code2>.+?)``(?!`)|`(?P<code>[^`]+)`"
    r"|\*\*(?P<bold>.+?)\*\*(?!\*)|__(?P<under>.+?)__(?!_)"
    r"|~~(?P<strike>.+?)~~|\|\|(?P<spoiler>.+?)\|\|"
    r"|\*(?=\S)(?P<star>(?:\\.|\*\*|[^\\*])+?)\*(?!\*)"
    r"|\b_(?P<low>(?:\\.|__|[^\\_])+?)_\b"
    r"|<(?P<angle>https?://[^\s<>]+)>|(?P<bare>https?://[^\s<]+[^<.,:;\"'\]\s])"
    r"|\[(?P<name>[^\[\]]+)\]\((?P<url>https?://[^\s()]+)\)"
    r"|(?P<mention><(?:@[!&]?|#|a?:\w+:|t:|/[\w -]+:|id:)[\w:-]+>|@everyone|@here)"
    r"|:(?P<emoji>[a-z0-9_+-]+):",
    re.DOTALL,
)
_HEADING = re.compile(r"(#{1,3})\s+(?!#)(.+)")
_SMALL = re.compile(r"-#\s+(.+)")
_ITEM = re.compile(r"( *)([*-]|\d{1,10}\.) +(.+)")
_QUOTE = re.compile(r">(?: |$)(.*)")
_TAGS = {
    "bold": "b", "under": "u", "strike": "s", "spoiler": "mark", "star": "i", "low": "i",
    "code": "code", "code2": "code",
}  # fmt: skip
_STYLES = re.compile(r"<(?!br>)[^>]*>")


def read(markup: str) -> str:
    """Return what is seen of a text that has no lists, quotes and headings in it."""
    return unescape(_STYLES.sub("", _inline(markup)).replace("<br>", "\n"))


def is_plain(markup: str) -> bool:
    """Whether Discord reads no markup at all in a text: no style, link, mention, list or fence."""
    drawn = html_of(markup)
    return not _STYLES.search(drawn.replace("<p>", "").replace("</p>", ""))


def html_of(markup: str) -> str:
    """Return a text as HTML."""
    parts, at = [], 0
    for fence in _FENCE.finditer(markup):
        parts += [_lines(markup[at : fence.start()]), f"<pre>{escape(fence[1])}</pre>"]
        at = fence.end()
    return "".join((*parts, _lines(markup[at:])))


def _lines(text: str) -> str:
    lines = text.strip("\n").split("\n") if text.strip("\n") else []
    groups = groupby(lines, _kind)
    return "".join(_GROUPS[kind](list(some)) for kind, some in groups)


def _kind(line: str) -> str:
    """Return what a line is part of; one that is indented goes on with the list above."""
    for kind, begins in (("quote", _QUOTE), ("head", _HEADING), ("small", _SMALL)):
        if begins.match(line):
            return kind
    return "list" if _ITEM.match(line) or line.startswith("  ") else "text"


def _listed(lines: list[str]) -> str:
    items: list[str] = []
    for line in lines:
        if found := _ITEM.match(line):
            items.append(found[3])
        elif items:
            items[-1] += f"\n{line.strip()}"
        else:
            return _paragraph(lines)
    return f"<ul>{''.join(f'<li>{_inline(one)}</li>' for one in items)}</ul>"


def _quoted(lines: list[str]) -> str:
    inside = "\n".join(line[2:] for line in lines)
    return f"<blockquote>{_lines(inside)}</blockquote>"


def _headed(lines: list[str]) -> str:
    found = filter(None, map(_HEADING.match, lines))
    return "".join(f"<h{len(one[1])}>{_inline(one[2])}</h{len(one[1])}>" for one in found)


def _paragraph(lines: list[str]) -> str:
    inside = "\n".join(lines)
    return f"<p>{_inline(inside)}</p>"


def _small(lines: list[str]) -> str:
    return "".join(f"<small>{_inline(line[3:])}</small>" for line in lines)


def _inline(text: str) -> str:
    return "".join(_runs(text))


def _runs(text: str) -> Iterator[str]:
    at = 0
    for found in _INLINE.finditer(text):
        yield escape(text[at : found.start()]).replace("\n", "<br>")
        yield _run(str(found.lastgroup), found)
        at = found.end()
    yield escape(text[at:]).replace("\n", "<br>")


def _run(kind: str, found: re.Match[str]) -> str:
    said = found[kind]
    if kind == "escape":
        return escape(said)
    if kind in {"angle", "bare"}:
        return f"<a>{escape(said)}</a>"
    if kind == "url":
        return f"<a>{escape(found['name'])}</a>"
    if kind in {"mention", "emoji"}:
        return f"<em>{escape(said)}</em>"
    tag = _TAGS[kind]
    return f"<{tag}>{escape(said) if tag == 'code' else _inline(said)}</{tag}>"


_GROUPS = {
    "quote": _quoted, "head": _headed, "small": _small, "list": _listed, "text": _paragraph,
}  # fmt: skip

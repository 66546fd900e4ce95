"""Discord's markdown and mentions, as a person reads them.

`plain` is what they read: marks that format are gone, what is escaped stands there, a mention is
its name. `marked` says in addition what the marks did, `<b>so</b>`: a test sees by it whether
what somebody wrote has changed how a card looks, or has called somebody.
Forms: reference:267 (mentions, times, emoji), and Discord's help page "Markdown Text 101".
"""

import re
from collections.abc import Callable, Mapping

Names = Mapping[str, str]
BLOCK = re.compile(r"```(?:[\w+-]*\n)?(.+?)```", re.DOTALL)
INLINE: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("escape", re.compile(r"\\([^A-Za-z0-9\s])")),
    ("code", re.compile(r"(`+)(.+?)(?<!`)\1(?!`)", re.DOTALL)),
    ("user", re.compile(r"<@!?(\d+)>")),
    ("role", re.compile(r"<@&(\d+)>")),
    ("channel", re.compile(r"<#(\d+)>")),
    ("command", re.compile(r"</([-\w ]{1,100}):(\d+)>")),
    ("time", re.compile(r"<t:(-?\d+)(?::[tTdDfFsSR])?>")),
    ("emoji", re.compile(r"<a?:(\w+):\d+>")),
    ("everyone", re.compile(r"@(everyone|here)\b")),
    ("link", re.compile(r"\[((?:[^\[\]\\]|\\.)+)\]\(<?(https?://[^\s<>)]+)>?(?: \"[^\"]*\")?\)")),
    ("url", re.compile(r"<?(https?://[^\s<>]+[^\s<>.,:;\"')\]])>?")),
    ("bi", re.compile(r"\*\*\*(?=\S)(.+?)(?<=\S)\*\*\*(?!\*)", re.DOTALL)),
    ("b", re.compile(r"\*\*(.+?)\*\*(?!\*)", re.DOTALL)),
    ("u", re.compile(r"__(.+?)__(?!_)", re.DOTALL)),
    ("i", re.compile(r"\*(?=[^\s*])((?:\*\*|\\.|[^\\*])*?[^\s*\\])\*(?!\*)", re.DOTALL)),
    ("i", re.compile(r"(?<!\w)_((?:__|\\.|[^\\_])+?)_(?!\w)", re.DOTALL)),
    ("s", re.compile(r"~~(.+?)~~", re.DOTALL)),
    ("spoiler", re.compile(r"\|\|(.+?)\|\|", re.DOTALL)),
)
LINES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("h1", re.compile(r"# +(.*)")),
    ("h2", re.compile(r"## +(.*)")),
    ("h3", re.compile(r"### +(.*)")),
    ("small", re.compile(r"-# +(.*)")),
    ("quote", re.compile(r"(?:>>>|>) (.*)")),
    ("li", re.compile(r" *[-*] +(.*)")),
    ("ol", re.compile(r" *\d{1,9}\. +(.*)")),
)
Tag = Callable[[str, str], str]


def plain(text: str, names: Names | None = None) -> str:
    """Return a text as it is read."""
    return _read(text, names or {}, lambda kind, inner: f"• {inner}" if kind == "li" else inner)


def marked(text: str, names: Names | None = None) -> str:
    """Return a text as it is read, with what its marks did."""
    return _read(text, names or {}, lambda kind, inner: f"<{kind}>{inner}</{kind}>")


def _read(text: str, names: Names, tag: Tag) -> str:
    made, at = [], 0
    for block in BLOCK.finditer(text):
        made += [_lines(text[at : block.start()], names, tag), tag("pre", block[1])]
        at = block.end()
    return "".join([*made, _lines(text[at:], names, tag)])


def _lines(text: str, names: Names, tag: Tag) -> str:
    """Read line by line what begins a line, the rest across lines."""
    made: list[str] = []
    flowing: list[str] = []
    for line in text.split("\n"):
        found = next(((kind, got) for kind, form in LINES if (got := form.fullmatch(line))), None)
        if found is None:
            flowing.append(line)
            continue
        if flowing:
            made.append(_inline("\n".join(flowing), names, tag))
            flowing = []
        kind, got = found
        number = line[: got.start(1)] if kind == "ol" else ""
        made.append(tag(kind, number + _inline(got[1], names, tag)))
    if flowing:
        made.append(_inline("\n".join(flowing), names, tag))
    return "\n".join(made)


def _inline(text: str, names: Names, tag: Tag) -> str:
    """Read a text from its beginning: at each place the first form that fits."""
    made: list[str] = []
    at = 0
    while at < len(text):
        if text[at].isalnum() and not text.startswith(("http://", "https://"), at):
            made.append(text[at])
            at += 1
            continue
        found = next(((kind, got) for kind, form in INLINE if (got := form.match(text, at))), None)
        if found is None or not found[1][0]:
            made.append(text[at])
            at += 1
            continue
        made.append(_piece(*found, names, tag))
        at = found[1].end()
    return "".join(made)


def _piece(kind: str, got: re.Match[str], names: Names, tag: Tag) -> str:
    match kind:
        case "escape":
            return got[1]
        case "code":
            return tag("code", got[2].strip())
        case "user" | "role" | "everyone" | "channel" | "command":
            return tag("mention", _mention(kind, got[1], names))
        case "time" | "emoji" | "url":
            return tag({"url": "a"}.get(kind, kind), got[1])
        case "bi":
            return tag("b", tag("i", _inline(got[1], names, tag)))
    return tag({"link": "a"}.get(kind, kind), _inline(got[1], names, tag))


def _mention(kind: str, told: str, names: Names) -> str:
    sign = {"channel": "#", "command": "/"}.get(kind, "@")
    known = names.get(told, "unknown-user") if kind == "user" else told
    return sign + known

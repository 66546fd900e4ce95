"""Texts so that Discord shows exactly them: nothing we show pings, links or is read as markdown.

A backslash takes the meaning of whatever sign follows it. In a block of code there is no such sign;
there only a fence would end it.
https://support.discord.com/hc/en-us/articles/210298617
"""

import re

from bot.cards import texts

_SIGNS = re.compile(
    r"[\\*_~`|<>@\[\]#]"  # styles, spoilers, code, mentions, names for links, headings
    r"|:(?=//|[\w+-]+:)"  # addresses, emojis by name
    r"|^[ \t]*(?:[-+]|\d+(?=[.)]))",  # lists, small print
    re.MULTILINE,
)
_BEGINS = re.compile(r"([ \t]*)(\d*)")
_ESCAPED = re.compile(r"\\(.)")
_FENCE = re.compile("`(?=`)")


def literal(text: str) -> str:
    """Return a text in which Discord reads no markup."""
    return _SIGNS.sub(_escaped, texts.literal(text))


def _escaped(found: re.Match[str]) -> str:
    """Put a backslash before the sign that means something: behind the number of a list."""
    begins = _BEGINS.match(found[0])
    end = begins.end() if begins else 0
    return f"{found[0][:end]}\\{found[0][end:]}"


def unescaped(text: str) -> str:
    """Return what `literal` was given."""
    return _ESCAPED.sub(r"\1", text)


def fenced(text: str) -> str:
    """Return a text as a block of code, from which it is copied exactly."""
    inside = _FENCE.sub("`\N{WORD JOINER}", texts.literal(text)).strip("\n")
    return f"```\n{inside or '…'}\n```"


def bold(text: str) -> str:
    """Return markup in bold; nothing for nothing."""
    return _styled(text, "**")


def italic(text: str) -> str:
    """Return markup in italics; nothing for nothing."""
    return _styled(text, "*")


def _styled(text: str, sign: str) -> str:
    """Spaces and line ends stay outside, where a style would not begin or end."""
    inside = text.strip()
    if not inside or "\n" in inside:
        return text
    at = text.index(inside)
    return f"{text[:at]}{sign}{inside}{sign}{text[at + len(inside) :]}"

"""What a person wrote, from the markup that Discord hands over.

https://docs.discord.com/developers/reference#message-formatting
"""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.payload import word

_MARKUP = re.compile(
    r"```(?:[\w+.#-]+\n)?\n*(?P<block>.+?)\n*```"
    r"|(?P<ticks>``?)(?P<code>[^`]+)(?P=ticks)"
    r"|\\(?P<sign>[^\w\s]|_)"
    r"|<(?P<named>[@#:/ait][^<>\n]{1,200})>"
    r"|<(?P<link>https?://[^<>\s]+)>"
    r"|(?P<bare>https?://[^\s<>]+)"
    r"|(?P<pair>\*\*|__|\|\||~~)(?!(?P=pair))(?=\S)(?P<paired>.{1,1000}?)(?<=\S)(?P=pair)(?!\*)"
    r"|(?<!\w)(?P<lone>[*_])(?=[^\s*_])(?P<slanted>[^*_\n]+)(?<=\S)(?P=lone)(?!\w)",
    re.DOTALL,
)
_EMOJI = re.compile(r"a?:(\w+):\d+")
_TIME = re.compile(r"t:(-?\d{1,12})(?::(\w))?")
_COMMAND = re.compile(r"/([^:]+):\d+")
_DEEPEST = 5
_START = datetime(1970, 1, 1, tzinfo=UTC)

People = Sequence[Mapping[str, Any]]
"""The users a message mentions, as it comes with them."""


def plain_of(content: str, mentions: People = ()) -> str:
    """Return what a person wrote: names for mentions, days for timestamps, no marks for styles.

    Somebody mentioned whose name is not handed over is "somebody"; an app that is called upon is
    nobody.
    """
    return _plain(content, mentions, _DEEPEST)


def _plain(content: str, mentions: People, deepest: int) -> str:
    if not deepest:
        return content

    def meant(found: re.Match[str]) -> str:
        inside = found["paired"] or found["slanted"]
        if inside is not None:
            return _plain(inside, mentions, deepest - 1)
        if found["named"] is not None:
            return _named(found["named"], mentions, found[0])
        return str(
            found["block"] or found["code"] or found["sign"] or found["link"] or found["bare"]
        )

    return _MARKUP.sub(meant, content)


def _named(what: str, mentions: People, whole: str) -> str:
    """Return the words for `<what>`; the whole of it where it is no markup of Discord's."""
    if what.startswith("@"):
        return _person(what, mentions, whole)
    if re.fullmatch(r"#\d+", what):
        return "a channel"
    if found := _EMOJI.fullmatch(what):
        return f":{found[1]}:"
    if found := _COMMAND.fullmatch(what):
        return f"/{found[1]}"
    if found := _TIME.fullmatch(what):
        return _time(int(found[1]), found[2] or "f", whole)
    return whole


def _person(what: str, mentions: People, whole: str) -> str:
    if re.fullmatch(r"@&\d+", what):
        return "a group"
    found = re.fullmatch(r"@!?(\d+)", what)
    if found is None:
        return whole
    known = next((one for one in mentions if one.get("id") == found[1]), {})
    if known.get("bot"):
        return ""
    name = word(known, "member", "nick") or word(known, "global_name")
    handle = word(known, "username")
    return name or (f"@{handle}" if handle else "somebody")


def _time(seconds: int, style: str, whole: str) -> str:
    try:
        when = _START + timedelta(seconds=seconds)
    except OverflowError:
        return whole
    if style in "tT":
        return f"{when:%H:%M}"
    return f"{when.day} {when:%B} {when.year}"

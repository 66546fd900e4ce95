"""Addresses, numbers, profiles and @names in a few words, and the channel each belongs to."""

import re

from coaching.memory import Handle
from coaching.regexes import regex
from coaching.situation import Channel
from coaching.text import fold

_LABELS = {
    Channel.EMAIL: "email e-mail mail e-post courriel",
    Channel.PHONE: "phone mobile cell cellphone tel telephone landline call",
    Channel.TEXT: "text sms imessage",
    Channel.WHATSAPP: "whatsapp wa",
    Channel.SIGNAL: "signal",
    Channel.TELEGRAM: "telegram",
    Channel.LINKEDIN: "linkedin",
    Channel.INSTAGRAM: "instagram insta ig",
    Channel.FACEBOOK: "facebook fb messenger",
    Channel.X: "twitter x",
    Channel.SLACK: "slack",
    Channel.DISCORD: "discord",
}
_CHANNEL_OF = {word: channel for channel, words in _LABELS.items() for word in words.split()}
_FILLERS = frozenset(
    "on at is her his their my via by and or the a work home private number handle address "
    "profile no id username user name".split()
)
_HOSTS = (
    ("linkedin.", Channel.LINKEDIN),
    ("instagram.", Channel.INSTAGRAM),
    ("facebook.", Channel.FACEBOOK),
    ("fb.", Channel.FACEBOOK),
    ("m.me", Channel.FACEBOOK),
    ("twitter.", Channel.X),
    ("x.com", Channel.X),
    ("t.me", Channel.TELEGRAM),
    ("wa.me", Channel.WHATSAPP),
    ("discord.", Channel.DISCORD),
    (".slack.", Channel.SLACK),
)
_EMAIL = regex(r"<?(?:mailto:)?(?P<email>[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})>?")
_URL = regex(
    r"https?://[^\s<>]{3,}|(?:www\.|(?:[a-z]{2,3}\.)?(?:linkedin|instagram|facebook|twitter)\.com/"
    r"|\b(?:x\.com|t\.me|wa\.me|m\.me|fb\.me)/)[^\s<>]{2,}",
    re.IGNORECASE,
)
_AT = regex(r"(?<![\w@.])@[\w.-]{1,39}\w")
_PHONE = regex(r"(?<![\w@./-])\+?\(?\d(?:[\s()./-]{0,3}\d){6,14}(?![\w/])")
_NO_PHONE = regex(
    r"\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:19|20)\d\d ?[-/ ] ?(?:19|20)\d\d"
)
_LABELLED = regex(r"(?P<label>[\w-]{1,12})\s?:\s?(?P<value>\S{2,60})")
_WORD = regex(r"[^\W_]+(?:-[^\W_]+)*")


def handles(words: str) -> tuple[tuple[Handle, ...], str]:
    """Return the handles in a few words and what else they say; labels belong to the handles."""
    labelled = _social(words)
    if labelled is not None:
        return (labelled,), ""
    label = _channel_named(_AT.sub(" ", _EMAIL.sub(" ", words)))
    found: list[Handle] = []
    rest = words
    for pattern, kind in ((_URL, None), (_EMAIL, Channel.EMAIL), (_AT, None), (_PHONE, None)):
        found += [
            _handle(pattern, match, kind, label)
            for match in pattern.finditer(rest)
            if not _NO_PHONE.fullmatch(match.group())
        ]
        rest = pattern.sub(_blank, rest)
    return tuple(found), _rest(rest) if found else words


def _social(words: str) -> Handle | None:
    """Return the handle of "insta: dana.cole", where only the label says what it is."""
    match = _LABELLED.fullmatch(words.strip())
    channel = _CHANNEL_OF.get(fold(match["label"])) if match else None
    if match is None or channel in {None, Channel.EMAIL, Channel.PHONE, Channel.TEXT}:
        return None
    return Handle(channel or Channel.OTHER, match["value"])


def _handle(
    pattern: re.Pattern[str], match: re.Match[str], kind: Channel | None, label: Channel | None
) -> Handle:
    value = (match["email"] if pattern is _EMAIL else match.group()).strip().rstrip(".")
    if pattern is _URL:
        folded = fold(value)
        kind = next((channel for host, channel in _HOSTS if host in folded), Channel.OTHER)
    elif pattern is _PHONE:
        kind = Channel.PHONE if label in {None, Channel.EMAIL} else label
    elif pattern is _AT:
        kind = Channel.OTHER if label in {None, Channel.EMAIL} else label
    return Handle(kind or Channel.OTHER, value)


def _blank(match: re.Match[str]) -> str:
    """Take a handle out; what only looks like a number, a span of years, stays."""
    return match.group() if _NO_PHONE.fullmatch(match.group()) else " "


def _channel_named(words: str) -> Channel | None:
    found = (_CHANNEL_OF.get(word) for word in _WORD.findall(fold(words)))
    return next((channel for channel in found if channel), None)


def _rest(words: str) -> str:
    """Return what is left beside handles; nothing if that only labels them."""
    left = _WORD.findall(fold(words))
    if all(word in _FILLERS or word in _CHANNEL_OF for word in left):
        return ""
    return " ".join(words.split()).strip(" ,;:-–()<>")

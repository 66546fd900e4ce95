"""Finds what leads to somebody: links, mail addresses, numbers, handles; and marks typed by hand."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from phonenumbers import Leniency, PhoneNumberMatcher

from bot.llm.masking.lexicon import in_dictionary
from coaching.text import Span, fold


class Found(NamedTuple):
    """A stretch that must not leave as it stands, and what it is: "EMAIL", "LINK"."""

    span: Span
    kind: str


_ENDINGS = (
    "com|org|net|edu|gov|io|co|me|ly|app|dev|ai|tv|gg|info|biz|xyz|shop|site|online|blog|page|"
    "club|live|news|store|tech|cloud|team|work|works|agency|studio|design|email|link|us|uk|ie|de|at|"
    "ch|fr|be|nl|es|pt|it|eu|pl|cz|se|no|dk|fi|gr|tr|ru|ua|in|cn|jp|kr|sg|hk|au|nz|ca|mx|br|ar|za|ng|"
    "ke|il|ae|example|test|invalid|local|localhost|onion"
)
_SHORT = 5  # digits in a row from which on a number is somebody's

_FIGURE = "zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred"
_LOCAL = r"(?<![\w.+'%-])[\w.+'%-]{0,80}"
"""What may stand before an @. It begins where a word does: so a long run is tried once."""

_SIGNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("TYPED", re.compile(r"[\[{(<]{1,2}\s{0,3}[A-Za-z]{2,12}[ _-]?_[ _-]?\d{1,4}\s{0,3}[\])}>]{1,2}")),
    ("TYPED", re.compile(r"\b(?:PERSON|NAME|EMAIL|PHONE|HANDLE|LINK|NUMBER|TYPED|MESSAGE)_\d+")),
    ("LINK", re.compile(r"<(?:https?|mailto|tel|ftp|slack):[^<>\n]*>", re.IGNORECASE)),
    ("HANDLE", re.compile(r"<(?:[@#!][^<>\n]{1,80}|a?:\w{1,40}:\d+|/[\w ]{1,80}:\d+|t:\d[^<>\n]{0,40})>")),
    ("LINK", re.compile(r"\b(?:https?|ftp|slack|tg|whatsapp|tel|sms|data|javascript):[^\s<>\"]+", re.IGNORECASE)),
    ("EMAIL", re.compile(_LOCAL + r"[\w+%-]\s?@\s?\w[\w-]{0,80}(?:\.\w[\w-]{0,80}){1,10}")),
    ("EMAIL", re.compile(
        r"(?<![\w.+-])[\w.+-]{1,80}\s{0,3}[\[({]\s{0,3}at\s{0,3}[\])}]\s{0,3}\w[\w-]{0,80}"
        r"(?:\s{0,3}(?:[\[({]\s{0,3}dot\s{0,3}[\])}]|\.|\bdot\b)\s{0,3}\w{1,80}){1,10}"
        r"|(?<![\w.+-])[\w.+-]{1,80} at \w[\w-]{0,80}(?: dot \w{1,80}){1,10}", re.IGNORECASE)),
    ("LINK", re.compile(
        rf"(?<![\w.-])(?:www\.[^\s<>\"]+|(?:[\w-]{{1,80}}\.){{1,20}}(?:{_ENDINGS})\b(?![\w'’]|\.\w)(?:[/?#:][^\s<>\"]*)?"
        r"|(?:[\w-]{1,80}\.){1,20}[a-z]{2,24}/[^\s<>\"]*|\d{1,3}(?:\.\d{1,3}){3}(?:[:/][^\s<>\"]*)?)", re.IGNORECASE)),
    ("EMAIL", re.compile(_LOCAL + r"\w@\w[\w.-]{0,80}")),  # cut short, as mail programs do
    ("HANDLE", re.compile(r"(?<![\w@])@\w[\w.\-]{0,38}\w?|(?<![\w.])[\w.]{2,32}#\d{3,6}\b")),
    ("HANDLE", re.compile(r"(?<![\w/])(?:u|in|user|users|profile)/[\w.-]{2,}")),
    ("NUMBER", re.compile(
        rf"\b(?:{_FIGURE})(?:[\s,.\-]{{1,3}}(?:{_FIGURE})){{4,30}}\b", re.IGNORECASE)),
    ("NUMBER", re.compile(
        r"\b\d{1,5}[a-z]?,? (?:[^\W\d_][\w'’.-]{1,30} ){1,2}(?:street|road|avenue|lane|boulevard|crescent|rd|ave|blvd)\b"
        r"|\b[^\W\d_]{2,30}(?:straße|strasse|allee|gasse|weg|str\.) \d{1,4} ?[a-z]?\b", re.IGNORECASE)),
    ("NUMBER", re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}\b")),
)  # fmt: skip
_CALLED = re.compile(
    r"\b(?:insta(?:gram)?|ig|snap(?:chat)?|tiktok|telegram|twitter|discord|skype|venmo|handle|user ?name|nick)"
    r"(?: (?:handle|name|account|tag))?(?: is|:|=| -) ?(?P<name>[a-z][\w.]{3,38}\w)", re.IGNORECASE
)  # fmt: skip
_DIALS = re.compile(r"(?<![\w.])(?:\+|00)?\(?\d(?:[ \t.()/\-]{0,3}\d){6,18}(?!\w)")
_DATES = re.compile(
    r"(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d|"
    r"(?:19|20)\d\d ?[-/] ?(?:19|20)\d\d)(?:[ T]\d{1,2}(?:[:.]\d\d)*)?"
)
_RUN = re.compile(rf"(?<![\d])\d{{{_SHORT},}}|\b\d{{4}}(?:[ -]\d{{4}}){{1,4}}\b")
_CODE = re.compile(r"(?<![\w-])[A-Z\d][A-Z\d-]*(?!\w)")
_CLOCK = re.compile(
    r"\A\d{1,4}(?:AM|PM|H|M|K|D|X|ST|ND|RD|TH)\Z|\A[A-Z]\d\Z|\AB2[BC]\Z|\A[QF]Y?[1-4]\Z|\A\d[A-Z]\Z"
)
_TOKEN = re.compile(r"(?<![\w'])\w{4,}")
_MIXED = re.compile(r"_|[^\W\d_]\d\d")
_MOST_TRIES = 100  # of phone numbers that are none, before the library gives up
_REGIONS = ("US", "GB", "DE", "IN")


def addresses(text: str) -> Iterator[Found]:
    """Yield what is found, the surest first; stretches may overlap."""
    for kind, sign in _SIGNS:
        for match in sign.finditer(text):
            yield Found(_trimmed(text, match), kind)
    if any(character.isdigit() for character in text):
        yield from _numbers(text)
    for match in _CALLED.finditer(text):
        if not in_dictionary(fold(match["name"])):
            yield Found(Span(*match.span("name")), "HANDLE")
    for match in _TOKEN.finditer(text):
        if _MIXED.search(match.group()) and not match.group().isdigit():
            yield Found(Span(*match.span()), "HANDLE")


def _trimmed(text: str, match: re.Match[str]) -> Span:
    """Leave the end of the sentence out of a link that ends it."""
    found = match.group()
    kept = found.rstrip(".,;:!?'\")]}") if found[0] not in "[{(<" else found
    return Span(match.start(), match.start() + len(kept))


def _numbers(text: str) -> Iterator[Found]:
    for match in _DIALS.finditer(text):
        dialled = not match.group().isdigit() or match.group()[0] == "0"
        if dialled and not _DATES.fullmatch(match.group().strip()):
            yield Found(Span(*match.span()), "PHONE")
    yield from _phones(text)
    for match in _RUN.finditer(text):
        if not _DATES.fullmatch(match.group()):
            yield Found(Span(*match.span()), "NUMBER")
    for match in _CODE.finditer(text):
        if _is_code(match.group()):
            yield Found(Span(*match.span()), "NUMBER")


def _is_code(word: str) -> bool:
    mixed = any(map(str.isdigit, word)) and any(map(str.isalpha, word))
    return mixed and len(word) > 2 and not _CLOCK.match(word)


def _phones(text: str) -> Iterator[Found]:
    for region in _REGIONS:
        for match in PhoneNumberMatcher(text, region, Leniency.VALID, _MOST_TRIES):
            if not _DATES.fullmatch(match.raw_string.strip()):
                yield Found(Span(match.start, match.end), "PHONE")

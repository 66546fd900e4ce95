"""Whether a message is longer than its channel bears, by half or more.

The lengths are the playbook's ("What a draft may never do"): text 300 characters, chat 400,
LinkedIn 300, email 120 words, a handwritten note 60 words.
"""

import re

from coaching.audit.letter import Letter
from coaching.regexes import regex
from coaching.situation import Channel
from coaching.text import Span

TOO_MUCH = 1.5  # playbook: "over the lengths below by half or more"
CHARACTERS = {
    Channel.TEXT: 300,
    Channel.WHATSAPP: 400,
    Channel.INSTAGRAM: 400,
    Channel.FACEBOOK: 400,
    Channel.SLACK: 400,
    Channel.DISCORD: 400,
    Channel.TELEGRAM: 400,
    Channel.SIGNAL: 400,
    Channel.X: 400,
    Channel.LINKEDIN: 300,
}
WORDS = {Channel.EMAIL: 120, Channel.LETTER: 60}
_UNKNOWN_WORDS = 120  # an unknown channel is judged as email, which bears most
_CHAT_CHARACTERS = 400
_LEFT_OUT = regex(
    r"[(\[{*][^()\[\]{}\n]{0,60}?\b(?P<count>\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|"
    r"several|many|a few|a couple of|another)(?:-| )?"
    r"(?:hundred |thousand |more |further |long |odd |whole ){0,2}(?P<unit>words?|pages?|paragraphs?|screens?|lines?)\b[^()\[\]{}\n]{0,60}[)\]}*]"
)
_PER_UNIT = {"word": 1, "line": 10, "paragraph": 60, "screen": 80, "page": 300}
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_CHATTY = regex(
    r"\A\s*(?:hey|yo|heyy+|hiya|sup|omg|lol|so |ok so|u )|\b(?:lol|haha+|omg|u|ur|gonna|wanna|"
    r"tbh|btw|idk|xx+)\b|[\U0001f300-\U0001faff]"
)
_MAILED = regex(
    r"\A\s*(?:subject:|dear )|\n\s*(?:best|regards|kind regards|sincerely|yours|cheers|warmly|"
    r"best wishes)\b"
)


def too_long(letter: Letter) -> Span | None:
    """Return the words that show the length (the longest sentence), or None if it is bearable."""
    left_out = _LEFT_OUT.search(letter.folded)
    if (
        left_out
        and "attach" not in left_out[0]
        and letter.words + _words_left_out(left_out) >= _UNKNOWN_WORDS * TOO_MUCH
    ):
        return Span(*left_out.span())
    if _size(letter) < TOO_MUCH:
        return None
    longest = max(letter.sentences, key=lambda span: span.end - span.start)
    return letter.opening(longest)


def _size(letter: Letter) -> float:
    """How many times the length its channel bears the message has."""
    channel = letter.channel
    if channel in CHARACTERS:
        return len(letter.text.strip()) / CHARACTERS[channel]
    if channel in WORDS:
        return letter.words / WORDS[channel]
    if _CHATTY.search(letter.folded) and not _MAILED.search(letter.folded):
        return len(letter.text.strip()) / _CHAT_CHARACTERS
    return letter.words / _UNKNOWN_WORDS


def _words_left_out(match: re.Match[str]) -> int:
    count = match["count"]
    number = int(count) if count.isdigit() else _COUNTS.get(count, 3)
    if "hundred" in match[0]:
        number *= 100
    return number * _PER_UNIT[match["unit"].rstrip("s")]

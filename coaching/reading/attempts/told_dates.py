"""Counts the days listed after an attempt: "on the 3rd and the 9th" is two."""

from coaching.reading.attempts.telling import Line
from coaching.regexes import regex

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATE = (
    rf"(?:(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}(?: \d{{4}})?"
    rf"|{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?)?(?:,? \d{{4}})?|\d{{1,2}}[/.]\d{{1,2}}(?:[/.]\d{{2,4}})?"
    r"|(?:the )?\d{1,2}(?:st|nd|rd|th)|(?:last |this )?(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat"
    r"|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: (?:morning|evening|night))?"
    r"|week \d{1,2}|yesterday|today|this morning|last (?:night|week|month)|(?:the )?(?:spring|summer|autumn|winter)"
    r"|christmas|xmas|easter|eid|diwali|thanksgiving|new year)\b"
)
_NO_UNIT = (
    r"(?![:/]\d| ?(?:[ap]m\b|min|h(?:ou)?rs?\b|days?\b|w(?:ee)?ks?\b|months?\b|years?\b|people|times"
    r"|x\b|%))"
)
_FIGURE = rf"\d{{1,2}}\b{_NO_UNIT}"
_AND = r"(?:,? and|,? n|,? &|,? plus| \+)"
_AT = r"(?: (?:on|in|at|by))?(?: (?:his|her|their|the|last))??"
_LIST = regex(
    rf"[^,;!?\n]{{0,60}}?(?<!between )(?<!from )(?<!\w){_DATE}"
    rf"(?P<more>(?:(?:{_AND}|,){_AT} (?:{_DATE}|{_FIGURE}))+)"
)
_LISTED = regex(rf"(?:{_DATE}|{_FIGURE})")


def dates_listed(line: Line, start: int) -> int:
    """Return how many dates follow an attempt in a list, 1 if there is no list."""
    match = line.match(_LIST, start)
    return 1 + len(_LISTED.findall(match["more"])) if match else 1

"""Numbers as people write them: "3", "three", "a couple of", "a dozen", "twenty-two"."""

import re

from text_to_num import text2num  # type: ignore[import-untyped]  # it ships no types

_WORDS = {
    word: value
    for value, words in enumerate(
        "no|one a an 1|two both|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
        "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty".split("|")
    )
    for word in words.split()
} | {"couple": 2, "dozen": 12, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
_SMALL = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    "|sixteen|seventeen|eighteen|nineteen"
)
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
NUMBER = (
    rf"(?:half a dozen|a dozen|(?:an? )?couple(?: of)?|(?:{_TENS})(?:[- ](?:{_SMALL}))?"
    rf"|{_SMALL}|(?:a|one) hundred|\d{{1,4}})"
)
"""A pattern for a whole number written in figures or words (folded text)."""


def number(words: str) -> int:
    """Return the whole number that a match of `NUMBER` (or "a", "an") stands for."""
    if words.isdecimal():
        return int(words)
    if words.startswith("half"):
        return 6
    bare = re.sub(r"^(?:an?|one) (?=\w)| of$", "", words)
    return _WORDS[bare] if bare in _WORDS else text2num(bare.replace("-", " "), "en")


def ordinal_of(word: str) -> int:
    """Return 3 for "third" and "3rd"."""
    names = ("second", "third", "fourth", "fifth", "sixth")
    return names.index(word) + 2 if word in names else int(word[0])

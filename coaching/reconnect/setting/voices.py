"""Reads from words how much may leave for a language model: "words", "facts only", "off"."""

from coaching.memory.settings import Leaves
from coaching.regexes import regex
from coaching.text import fold, spelled

_PLEASE = r"(?:(?:please|just|only|turn|switch|set|put|it|to|that|yes,?|no,?) )*"
_AFTER = r"(?:,? (?:please|only|alone|too|then|it|that|now|again|mode|any ?more))*"
_WORDS: tuple[tuple[Leaves, str], ...] = (
    (Leaves.NOTHING, r"off|no|nope|none|nothing(?: at all)?|never|stop|without|disabled?|0|zero"),
    (Leaves.FACTS, r"(?:the )?facts?|strict|no words"),
    (Leaves.WORDS, r"on|yes|yep|yeah|(?:my |the |with )*words?|enabled?"),
    (
        Leaves.STYLE,
        r"(?:my |own |the |with |words and )*(?:style|tone|(?:old |own |earlier )?messages)|all(?: of it)?|everything",
    ),
)
_LEVELS = tuple((level, regex(f"{_PLEASE}(?:{words}){_AFTER}")) for level, words in _WORDS)
_ABOUT = regex(
    r"(?:(?:my|the|set|change|a|language) )*(?:voice|model|ai|llm)(?: help)?\b(?: is| to| gets|:)? ?(?P<rest>.*)"
)


def level(words: str) -> Leaves | None:
    """Return what words let leave; None where they are none of the four."""
    folded = _folded(words)
    return next((one for one, pattern in _LEVELS if pattern.fullmatch(folded)), None)


def about_voice(words: str) -> str | None:
    """Return what words about settings say of the model, "words" of "voice words"; else None."""
    match = _ABOUT.fullmatch(_folded(words))
    return match["rest"] if match else None


def _folded(words: str) -> str:
    return spelled(" ".join(fold(words).strip(" .!").split()))

"""The code by which accounts are linked: how it is shown, and how it is read."""

import re

from coaching.places import ANYWHERE, PLATFORMS, TERMINAL
from coaching.regexes import regex
from coaching.text import fold

LETTERS = "BCDFGHJKLMNPQRSTVWXZ"
"""Those of a code: no vowel, so that it is never a word, and nothing that looks like a figure."""

LENGTH = 8
_HALF = LENGTH // 2
_CODE = regex(rf"[{LETTERS}{LETTERS.lower()}]{{{LENGTH}}}")
_BETWEEN = regex(r"[\s\-–—_.\"'“”`]+")
_ALMOST = regex(r"[A-Z0-9]{4,10}|[A-Z0-9]{3,5}[ -][A-Z0-9]{3,5}|[^aeiouyAEIOUY\s]{3,12}")
_WITH_CODE = regex(
    r"(?:please )?(?:link|connect|code)(?: code)?:? (?P<code>\S+(?: \S+)?)", re.IGNORECASE
)
_OUT = regex(
    rf"(?:please )?(?:unlink|disconnect) (?:my |the )?(?P<platform>{ANYWHERE})"
    r"(?: account)?(?: (?:again|please))?",
    re.IGNORECASE,
)
_NO_CODES = frozenset({*PLATFORMS, TERMINAL, "help"})


def spaced(code: str) -> str:
    """Return a code as it is shown: "KTMB-RFWZ"."""
    return f"{code[:_HALF]}-{code[_HALF:]}"


def code_in(words: str) -> str | None:
    """Return the code that words are, however it is written; None for anything else."""
    bare = _BETWEEN.sub("", words.strip())
    return bare.upper() if _CODE.fullmatch(bare) else None


def wish(text: str) -> str | None:
    """Return the command that "link KTMB-RFWZ" or "unlink my Discord" stands for, else None."""
    out = _OUT.fullmatch(text.strip(" .!\n"))
    if out is not None:
        return f"unlink {out['platform']}"
    match = _WITH_CODE.fullmatch(text.strip(" .!\n"))
    code = code_in(match["code"]) if match else None
    return f"link {code}" if code else None


def is_almost(words: str) -> bool:
    """Tell whether words are meant for a code, and are none."""
    bare = words.strip()
    return bool(_ALMOST.fullmatch(bare)) and fold(bare) not in _NO_CODES and code_in(bare) is None

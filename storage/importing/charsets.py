"""Decodes by the name that a file gives its encoding: only one that people write texts in.

Python knows others by such names. One of them takes hours for a long line, one fails at any text,
and some read commands in it.
"""

import codecs

_NO_TEXTS = frozenset({"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"})


def decoded(data: bytes, declared: str) -> str | None:
    """Return the text; None where it is not written so, or nobody writes so."""
    try:
        known = codecs.lookup(declared)
        if known.name.replace("_", "-") in _NO_TEXTS:
            return None
        return data.decode(declared)
    except (UnicodeError, LookupError):
        return None

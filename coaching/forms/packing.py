"""What was filled in as one string, to be taken up once it is clear who of several is meant."""

from coaching.messages import Filled

_MARK = "form"
_APART = "\x1f"  # the unit separator: whitespace, so that the words stay words


def packed(filled: Filled) -> str:
    """Return a filled form as a string."""
    flat = [piece for pair in filled.values for piece in pair]
    return _APART.join(one.replace(_APART, " ") for one in (_MARK, filled.form, *flat))


def unpacked(words: str) -> Filled | None:
    """Return the form that a string holds; None for something that was said."""
    mark, *pieces = words.split(_APART)
    if mark != _MARK or len(pieces) % 2 == 0:
        return None
    form, *flat = pieces
    return Filled(form, tuple(zip(flat[::2], flat[1::2], strict=True)))

"""How a text is cut or divided to fit, however a platform counts its characters."""

from collections.abc import Callable, Iterator

Length = Callable[[str], int]
"""How long a text is in a platform's eyes: at most five for each character."""

_WIDEST = 5


def cut(text: str, longest: int, length: Length) -> str:
    """Return a text of at most `longest`, an ellipsis in place of what is left out."""
    if _is_within(text, longest, length):
        return text
    kept = text[: _fitting(text, longest - 2, length)].rstrip()
    space = kept.rfind(" ")
    return (kept[:space].rstrip() if space > len(kept) * 2 // 3 else kept) + " …"


def pieces(text: str, longest: int, length: Length) -> Iterator[str]:
    """Divide a text into pieces of at most `longest`, at the end of a line or word if there is one.

    Put together, the pieces are the text.
    """
    while not _is_within(text, longest, length):
        fits = max(1, _fitting(text, longest, length))
        end = next((at for at in _ends(text, fits) if at > fits // 2), fits)
        yield text[:end]
        text = text[end:]
    if text:
        yield text


def _is_within(text: str, longest: int, length: Length) -> bool:
    return len(text) * _WIDEST <= longest or length(text) <= longest


def _ends(text: str, fits: int) -> Iterator[int]:
    for mark in ("\n\n", "\n", ". ", " "):
        yield text.rfind(mark, 0, fits) + len(mark)


def _fitting(text: str, longest: int, length: Length) -> int:
    """Return how many characters of a text have at most that length, by halving."""
    low, high = 0, min(len(text), longest)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if length(text[:middle]) <= longest else (low, middle - 1)
    return low

"""Words of one person inside those of another."""

from collections.abc import Iterable


def quoted(text: str) -> str:
    """Return a text as somebody quotes it who writes more around it."""
    return "\n".join(f"> {line}" for line in text.splitlines())


def handed_on(texts: Iterable[str]) -> str:
    """Return messages that somebody passes on without a word of their own, as they are meant.

    They are another's: read as their own, a no would be looked over like a draft.
    """
    said = "\n".join(filter(None, texts))
    return f"They answered: “{said}”" if said else ""

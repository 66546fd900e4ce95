"""Words of one person inside those of another."""


def quoted(text: str) -> str:
    """Return a text as somebody quotes it who writes more around it."""
    return "\n".join(f"> {line}" for line in text.splitlines())

"""Paths as people type them."""

from pathlib import Path


def expanded(path: Path) -> Path:
    """Return a path with its `~` written out; as it is where nobody is called so ("~dana/list.csv")."""
    try:
        return path.expanduser()
    except (RuntimeError, ValueError):  # nobody is, or could be: half a character, a zero byte
        return path

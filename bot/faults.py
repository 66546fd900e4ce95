"""Names a fault of our own in one short line, without the user's words."""

from pathlib import Path
from traceback import extract_tb

_OURS = frozenset({"bot", "coaching", "prompts"})


def code(error: BaseException) -> str:
    """Return the kind of an error and the line of ours it came through: "KeyError, table.py:41"."""
    frames = extract_tb(error.__traceback__)
    ours = [frame for frame in frames if not _OURS.isdisjoint(Path(frame.filename).parts)]
    places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in (ours or frames)[-1:]]
    return ", ".join([type(error).__name__, *places])

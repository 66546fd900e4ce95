"""Names a fault of our own in one short line, without the user's words."""

from pathlib import Path
from traceback import extract_tb


def code(error: BaseException) -> str:
    """Return the kind of an error and the line of ours it came from: "KeyError, table.py:41"."""
    frames = extract_tb(error.__traceback__)
    place = f", {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{place}"

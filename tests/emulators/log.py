"""What an emulator has taken: a line for each thing, which its tests read back."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson

_NAME = "log.jsonl"


class Log:
    """An append-only file of JSON objects; a line is there as a whole before anybody is told."""

    def __init__(self, folder: Path) -> None:
        self._file = (folder / _NAME).open("ab", buffering=0)

    def __call__(self, what: str, **more: object) -> None:
        """Add a line."""
        line = {"at": time.time(), "what": what, **more}
        self._file.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))

    def close(self) -> None:
        """Add nothing more."""
        self._file.close()


def logged(folder: Path, *what: str) -> Iterator[dict[str, Any]]:
    """Yield what was noted, in order; only some kinds where they are named.

    A line that is just being written may be read in part: it is there the next time.
    """
    *lines, _ = (folder / _NAME).read_bytes().split(b"\n")
    for line in lines:
        noted = json.loads(line)
        if not what or noted["what"] in what:
            yield noted

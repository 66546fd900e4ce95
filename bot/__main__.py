"""`second-thought` and `python -m bot`: runs the command line and shows no traceback."""

import io
import sys

from bot import faults
from bot.cli import app
from bot.errors import OUR_FAULT
from bot.undumped import undumped


def main() -> None:
    """Run the command line; text goes out as UTF-8 wherever it goes."""
    undumped()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        app(prog_name="second-thought")
    except Exception as error:  # noqa: BLE001  # the last stop: a plain sentence, not a traceback
        code = faults.code(error)
        sys.stderr.write(f"Something went wrong on our side ({code}). Please report it.\n")
        sys.exit(OUR_FAULT)


if __name__ == "__main__":
    main()

"""What can be wrong with what the user hands in, and the exit codes that tell it to a script.

InputError            the whole input cannot be used: no file, a folder, no text
└── LineError         one line of a file cannot be used; the others are still answered

The message is for the user: it names the place and says what to do.
"""

FINE, OUR_FAULT, BAD_INPUT = 0, 1, 2
"""Exit codes: everything answered; a fault of ours; something handed in that cannot be used."""


class InputError(Exception):
    """The input cannot be used."""


class LineError(InputError):
    """One line of a file cannot be used; the message starts with file and line."""

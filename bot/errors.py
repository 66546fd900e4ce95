"""What can be wrong with what the user hands in.

InputError            the whole input cannot be used: no file, a folder, no text
└── LineError         one line of a file cannot be used; the others are still answered

The message is for the user: it names the place and says what to do.
"""


class InputError(Exception):
    """The input cannot be used."""


class LineError(InputError):
    """One line of a file cannot be used; the message starts with file and line."""

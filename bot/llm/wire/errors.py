"""How a model can fail us, by what is to be done about it. Whoever asks sends what was there already.

ModelError             nothing came that can be used
├── Resting            not asked: it failed a moment ago, or wants a pause
├── Late               no answer within the deadline
├── Unreachable        no connection, or it was cut
├── Faulty             the server has a fault of its own (5xx), or answers in pieces
├── Busy               too many questions for now (429)
├── Denied             the address, the key or the model's name is wrong: for whoever runs the coach
├── NotTaken           this question is not taken as it is
├── Unsupported        the server takes no form of answer that could be checked
├── Odd                an answer, but none of a model: a web page, an error, nothing at all
├── Declined           the model would not, or a filter stopped it
├── TooLong            the answer was cut off at its limit
└── Unfit              the answer is not the JSON that was asked for
"""

from bot.llm.wire.question import NOTHING_SPENT, Spent


class ModelError(Exception):
    """A model did not help. `code` names why, without anybody's words: "http_503", "refusal".

    `spent` is what it cost all the same; None where nobody can know.
    """

    def __init__(self, code: str, *, spent: Spent | None = NOTHING_SPENT) -> None:
        """Keep the code and what was spent."""
        super().__init__(code)
        self.code = code
        self.spent = spent


class Resting(ModelError):  # noqa: N818  # what to do, as all of these
    """Not asked at all."""


class Late(ModelError):  # noqa: N818
    """No answer in time."""


class Unreachable(ModelError):  # noqa: N818
    """No connection, or it was cut before the answer was whole."""


class Faulty(ModelError):  # noqa: N818
    """A fault of the server's that may pass; `seconds` is the pause it asks for, if it does."""

    def __init__(self, code: str, *, seconds: float | None = None) -> None:
        """Keep the pause that is asked for."""
        super().__init__(code)
        self.seconds = seconds


class Busy(Faulty):
    """Too many questions for now."""


class Denied(ModelError):  # noqa: N818
    """It will not answer us before somebody puts a setting right."""


class NotTaken(ModelError):  # noqa: N818
    """The same question would be refused again; another one may well be taken.

    `field` is the field of the request it minds, where that is known.
    """

    def __init__(self, code: str, *, field: str = "") -> None:
        """Keep the field that is minded."""
        super().__init__(code)
        self.field = field


class Unsupported(ModelError):  # noqa: N818
    """The form of answer that was asked for is not to be had from this server."""


class Odd(ModelError):  # noqa: N818
    """Something answered, but not as a model does."""


class Declined(ModelError):  # noqa: N818
    """The model, or a filter before it, would not answer."""


class TooLong(ModelError):  # noqa: N818
    """The answer did not end within its limit."""


class Unfit(ModelError):  # noqa: N818
    """No JSON object of the shape that was asked for is in the answer."""

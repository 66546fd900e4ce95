"""A question to a model and its reply, as values."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any

_LETTERS_A_TOKEN = 3
"""Fewer than a text has on average (about four in English), so that an estimate is never too low
for long."""

_FRAME = 50
"""Tokens around what is said: roles, names, the form of the reply."""

REPLY = 2000
"""Tokens of a reply, where neither the settings nor the question say how many."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a model is asked.

    `system` is constant, our own words alone; everything that anybody else wrote is in `user`.
    `schema` is a JSON schema of the keywords that `fitting` knows; `schema_name` is of letters,
    digits, "_" and "-". `max_tokens` limits the reply; None: as the settings say.
    """

    system: str
    user: str
    schema_name: str
    schema: Mapping[str, Any]
    max_tokens: int | None = None

    @property
    def tokens(self) -> int:
        """About how many tokens it has, rather too many than too few."""
        schema = json.dumps(self.schema, ensure_ascii=False)
        return tokens_of(self.system + self.user + schema) + _FRAME


def tokens_of(text: str) -> int:
    """Return about how many tokens a text has, rather too many than too few."""
    return ceil(len(text) / _LETTERS_A_TOKEN)


@dataclass(frozen=True, slots=True)
class Spent:
    """What a question cost, in tokens; over all attempts."""

    tokens_in: int = 0
    tokens_out: int = 0

    def __add__(self, other: "Spent") -> "Spent":
        """Return both together."""
        return Spent(self.tokens_in + other.tokens_in, self.tokens_out + other.tokens_out)


NOTHING_SPENT = Spent()


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of a question: `data` fits its schema; nothing more is known of it.

    `level` is the form it was asked for in (see `levels`), `model` what the server says that it is.
    """

    data: Mapping[str, Any]
    tokens_in: int
    tokens_out: int
    seconds: float
    level: str
    model: str

    @property
    def spent(self) -> Spent:
        """What it cost."""
        return Spent(self.tokens_in, self.tokens_out)

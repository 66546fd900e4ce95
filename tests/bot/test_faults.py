"""A fault is named by its kind and our line, never by what the user said."""

import json
import re

import pytest

from bot import faults
from prompts import Book


def test_an_error_that_was_never_raised_is_named_by_its_kind() -> None:
    assert faults.code(KeyError("Dana")) == "KeyError"


def test_an_error_is_named_by_the_line_of_ours_it_came_through() -> None:
    with pytest.raises(AttributeError) as caught:
        Book.read(None)  # type: ignore[arg-type]  # on purpose

    assert re.fullmatch(r"AttributeError, book\.py:\d+", faults.code(caught.value))


def test_an_error_from_elsewhere_is_named_by_where_it_arose() -> None:
    with pytest.raises(ValueError, match="Dana") as caught:
        raise json.JSONDecodeError("Dana", "", 0)

    assert "Dana" not in faults.code(caught.value)

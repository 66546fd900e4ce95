"""Statements that go straight to the driver: each is whole, for both databases."""

from importlib import import_module
from pkgutil import walk_packages

import pytest
from sqlalchemy import Dialect, create_engine

import storage
from storage.statements import Statement

DIALECTS = [create_engine(url).dialect for url in ("sqlite://", "postgresql+psycopg://")]


def all_statements() -> list[tuple[str, Statement]]:
    names = [one.name for one in walk_packages(storage.__path__, "storage.")]
    parts = [import_module(name) for name in names if ".migrations" not in name]
    return [
        (f"{part.__name__}.{name}", one)
        for part in parts
        for name, one in vars(part).items()
        if isinstance(one, Statement)
    ]


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda one: one.name)
def test_nothing_in_a_statement_is_left_to_be_filled_in_later(dialect: Dialect) -> None:
    unfinished = [
        name for name, one in all_statements() if "POSTCOMPILE" in one._way(dialect).words
    ]

    assert all_statements()
    assert unfinished == []

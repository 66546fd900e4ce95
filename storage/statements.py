"""Statements that are made once and go straight to the driver.

What SQLAlchemy does each time a statement is asked takes several times as long as SQLite takes to
answer it. On the way of every message that was most of the time, so here it is done once: the
words, and what prepares each value on its way in and out.
"""

from collections import namedtuple
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, Dialect, LargeBinary

from storage.columns import Instant, Key, id_of, instant_of

Prepare = Callable[[Any], Any]


class Statement:
    """A statement that takes values by their names; lists of them (IN) it cannot take.

    Made of one of SQLAlchemy's, or of what makes one for a kind of database, by its name. It
    begins no transaction on SQLite: that is up to who asks.
    """

    def __init__(self, made: Any, columns: Iterable[str] | None = None) -> None:
        """Make it when it is first asked; an INSERT of these columns."""
        self._made = made
        self._columns = None if columns is None else tuple(columns)
        self._ways: dict[str, _Way] = {}

    def first(self, connection: Connection, **given: Any) -> Any:
        """Return the first row it finds, None where there is none."""
        rows = self.all(connection, **given)
        return rows[0] if rows else None

    def all(self, connection: Connection, **given: Any) -> list[Any]:
        """Return the rows it finds; their columns have the names they have in the statement."""
        way = self._way(connection.dialect)
        return way.rows(_run(connection, way.words, way.ready(given)).fetchall())

    def count(self, connection: Connection, **given: Any) -> int:
        """Do it, and return how many rows it changed."""
        way = self._way(connection.dialect)
        changed: int = _run(connection, way.words, way.ready(given)).rowcount
        return changed

    def _way(self, dialect: Dialect) -> "_Way":
        way = self._ways.get(dialect.name)
        if way is None:
            made = self._made(dialect.name) if callable(self._made) else self._made
            way = self._ways[dialect.name] = _way(made, self._columns, dialect)
        return way


Value = Callable[[Mapping[str, Any]], Any]
"""Finds a value that a statement takes, as the driver takes it, among those given by name."""


class _Way(NamedTuple):
    """How a statement gets to a driver: its words, its values in order, and what rows become."""

    words: str
    values: tuple[Value, ...]
    row: Callable[[Iterable[Any]], Any]
    reads: tuple[tuple[int, Prepare], ...]

    def ready(self, given: Mapping[str, Any]) -> tuple[Any, ...]:
        """Return values as the driver takes them."""
        return tuple([find(given) for find in self.values])

    def rows(self, found: Sequence[Sequence[Any]]) -> list[Any]:
        """Return rows of what the driver found."""
        made = []
        for one in found:
            values = list(one)
            for place, read in self.reads:
                values[place] = read(values[place])
            made.append(self.row(values))
        return made


def by_place(dialect: Dialect) -> Dialect:
    """Return a dialect that takes values by their place."""
    kind: Any = type(dialect)
    made: Dialect = dialect if dialect.positional else kind(paramstyle="format")
    return made


def preparing(kind: Any, dialect: Dialect) -> Prepare | None:
    """Return what makes of a value what the driver takes, None where it takes the value itself."""
    if isinstance(kind, LargeBinary):
        return None
    if isinstance(kind, Key) and dialect.name == "sqlite":
        return _bytes_of
    if isinstance(kind, Key | Instant):
        return partial(kind.process_bind_param, dialect=dialect)
    found: Prepare | None = kind.dialect_impl(dialect).bind_processor(dialect)
    return found


def _reading(kind: Any, dialect: Dialect) -> Prepare | None:
    """Return what makes a value of what the driver hands over, None where it is one."""
    if isinstance(kind, LargeBinary):
        return None
    if isinstance(kind, Key):
        return _id_of
    if isinstance(kind, Instant):
        return instant_of
    found: Prepare | None = kind.dialect_impl(dialect).result_processor(dialect, None)
    return found


def _bytes_of(one: Any) -> Any:
    return None if one is None else one.bytes


def _id_of(held: Any) -> Any:
    return None if held is None else id_of(held)


def _way(made: Any, columns: Sequence[str] | None, dialect: Dialect) -> _Way:
    compiled = made.compile(dialect=by_place(dialect), column_keys=columns)
    assert not compiled.post_compile_params, "lists cannot be given"  # noqa: S101  # how it is made
    found = tuple(made.exported_columns)
    reads = [(place, _reading(one.type, dialect)) for place, one in enumerate(found)]
    return _Way(
        str(compiled),
        tuple(_value(name, compiled, dialect) for name in compiled.positiontup or ()),
        _named([one.key for one in found]),
        tuple((place, read) for place, read in reads if read is not None),
    )


def _value(name: str, compiled: Any, dialect: Dialect) -> Value:
    """Return what finds a value by its name, or one that stands in the statement itself."""
    bound = compiled.binds[name]
    prepare = preparing(bound.type, dialect)
    if not bound.required:
        fixed = bound.value if prepare is None else prepare(bound.value)
        return lambda _: fixed
    return itemgetter(name) if prepare is None else lambda given: prepare(given[name])


def _run(connection: Connection, words: str, values: tuple[Any, ...]) -> Any:
    """Have the driver do it; PostgreSQL's through SQLAlchemy, which knows when it is gone."""
    if connection.dialect.name == "sqlite":
        driver: Any = connection.connection.driver_connection
        return driver.execute(words, values)
    return connection.exec_driver_sql(words, values)


def _named(columns: Sequence[str]) -> Callable[[Iterable[Any]], Any]:
    """Return what makes a row with these names of its values."""
    row: Any = namedtuple("Row", [*columns])  # type: ignore[misc]  # only known by now
    make: Callable[[Iterable[Any]], Any] = row._make
    return make

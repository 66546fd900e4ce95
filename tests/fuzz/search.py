"""Repeats tests that take random examples, for a time, each round with other examples."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from random import Random, SystemRandom
from time import monotonic
from typing import Any

import hypothesis.core
import pytest

ROOT = Path(__file__).parents[2]
REPEAT = 'make test ARGS="{test} -n0 --no-cov --hypothesis-profile=search --hypothesis-seed={seed}"'
_SEEDS = 2**32


class Search:
    """Divides the time among the tests that are left, and counts."""

    def __init__(
        self, seconds: float, parsers: Mapping[str, Collection[str]], seed: int | None = None
    ) -> None:
        """Search so long; `parsers` are the files of tests about each.

        With a `seed` the same examples are tried each time.
        """
        self.examples: dict[str, int] = defaultdict(int)
        self.seconds: dict[str, float] = defaultdict(float)
        self.findings: dict[str, list[str]] = defaultdict(list)
        self._names = {file: name for name, files in parsers.items() for file in files}
        self._until = monotonic() + seconds
        self._left = 0
        self._seeds = SystemRandom() if seed is None else Random(seed)

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out what takes no examples."""
        items[:] = [one for one in items if hasattr(_called(one), "hypothesis")]
        self._left = len(items)

    @pytest.hookimpl(tryfirst=True)
    def pytest_pyfunc_call(self, pyfuncitem: pytest.Function) -> bool:
        """Repeat a test while its part of the time lasts; at least once."""
        begun, name = monotonic(), self._name(pyfuncitem)
        until = begun + (self._until - begun) / self._left
        self._left -= 1
        given = {one: pyfuncitem.funcargs[one] for one in pyfuncitem._fixtureinfo.argnames}
        try:
            with self._counted(pyfuncitem.obj, name):
                self._repeated(pyfuncitem, given, until)
        finally:
            self.seconds[name] += monotonic() - begun
        return True

    def _repeated(self, test: pytest.Function, given: Mapping[str, Any], until: float) -> None:
        while True:
            before = sum(self.examples.values())
            seed = hypothesis.core.global_force_seed = self._seeds.randrange(_SEEDS)
            try:
                test.obj(**given)
            except BaseException as error:
                repeat = REPEAT.format(test=test.nodeid, seed=seed)
                self.findings[self._name(test)].append(repeat)
                error.add_note(f"Repeat it with: {repeat}")
                raise
            few = sum(self.examples.values()) - before < _usual(test)
            if few or monotonic() >= until:  # all there are were tried already
                return

    @contextmanager
    def _counted(self, test: Any, name: str) -> Iterator[None]:
        inner: Callable[..., Any] = test.hypothesis.inner_test

        @wraps(inner)
        def counted(*given: Any, **named: Any) -> Any:
            self.examples[name] += 1
            return inner(*given, **named)

        test.hypothesis.inner_test = counted
        try:
            yield
        finally:
            test.hypothesis.inner_test = inner

    def _name(self, test: pytest.Item) -> str:
        return self._names[str(test.path.relative_to(ROOT / "tests"))]


def _called(item: pytest.Item) -> Any:
    return getattr(item, "obj", None)


def _usual(test: pytest.Function) -> int:
    """Return how many examples a round has."""
    own: hypothesis.settings = test.obj._hypothesis_internal_use_settings
    return own.max_examples

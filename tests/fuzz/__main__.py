"""Searches all parsers, or some of them by name, for a time: `make fuzz ARGS="slack --minutes 5"`.

What was found is kept in `.hypothesis` and tried first the next time.
"""

import argparse
import sys
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import pytest

from tests.fuzz.parsers import PARSERS
from tests.fuzz.search import ROOT, Search

_LINE = "{name:<18} {examples:>10,} examples in {seconds:>6,.0f} s   {found}"
_OFF = [
    "-n0",
    "--no-cov",
    "-p",
    "no:cacheprovider",
    "-W",
    "ignore::pytest.PytestAssertRewriteWarning",
]
_QUIET = [*_OFF, "--no-header", "--tb=short", "--hypothesis-profile=search"]


def main(given: Sequence[str] | None = None) -> int:
    """Search, print what was tried of each parser, and return 1 where something was found."""
    asked = _asked(given)
    chosen = {name: files for name, files in PARSERS.items() if name in asked.parsers}
    search = Search(asked.minutes * 60, chosen, asked.seed)
    files = [str(Path(ROOT, "tests", file)) for some in chosen.values() for file in some]
    ended = int(pytest.main([*_QUIET, *files], plugins=[search]))
    _tell(search, chosen)
    return ended


def _tell(search: Search, chosen: Mapping[str, Collection[str]]) -> None:
    print()
    for name in chosen:
        found = search.findings[name]
        said = f"{len(found)} found" if found else "nothing found"
        told = {"examples": search.examples[name], "seconds": search.seconds[name]}
        print(_LINE.format(name=name, found=said, **told))
        print("".join(f"    {repeat}\n" for repeat in found), end="")


def _asked(given: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make fuzz", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("parsers", nargs="*", metavar="PARSER", help=", ".join(PARSERS))
    parser.add_argument("--minutes", type=float, default=10, help="in all; the default is 10")
    parser.add_argument("--seed", type=int, help="try what was tried with it before")
    asked = parser.parse_args(given)
    if unknown := set(asked.parsers) - set(PARSERS):
        parser.error(f"no parser is called {', '.join(sorted(unknown))}: {', '.join(PARSERS)}")
    asked.parsers = asked.parsers or list(PARSERS)
    return asked


if __name__ == "__main__":
    sys.exit(main())

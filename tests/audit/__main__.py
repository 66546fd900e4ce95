"""Looks for known holes in what is locked, and at its licences: `make audit`.

It asks PyPI; `ARGS="--service osv"` asks OSV. Without either it says so and fails, for then nothing
is known. `--offline` looks at the licences alone.
"""

import argparse
import sys

from tests.audit.holes import NotAskedError, holes
from tests.audit.licences import faults, licences, locked


def main() -> int:
    """Print what was found, and return 1 where something is to be done or nothing could be known."""
    told = (__doc__ or "").split("\n")[0]
    parser = argparse.ArgumentParser(prog="make audit", description=told)
    parser.add_argument("--service", choices=["pypi", "osv"], default="pypi")
    parser.add_argument("--offline", action="store_true", help="licences alone")
    asked = parser.parse_args()
    wrong = _licences()
    if not asked.offline:
        wrong += _holes(asked.service)
    for line in wrong:
        print(f"  {line}")
    return 1 if wrong else 0


def _licences() -> list[str]:
    names = locked()
    elsewhere = [name for name in names if licences(name) is None]
    print(f"Licences: {len(names) - len(elsewhere)} packages looked at", end="")
    print(f"; not for this computer: {', '.join(elsewhere)}." if elsewhere else ".")
    return [line for name in names for line in faults(name)]


def _holes(service: str) -> list[str]:
    try:
        found = holes(service)
    except NotAskedError as error:
        return [f"Known holes: pip-audit could not be run, so nothing is known. {error}"]
    print(f"Known holes: {found.asked - len(found.unknown)} of {found.asked} packages asked for.")
    if len(found.unknown) == found.asked:
        return [f"{service} was not reached, so nothing is known."]
    return [*found.known, *(f"nothing is known of {name}" for name in found.unknown)]


if __name__ == "__main__":
    sys.exit(main())

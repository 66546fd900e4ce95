"""Under which licences the locked packages are, and whether we may pass them on beside our own."""

import re
from collections.abc import Iterator
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOCK, NOTICE = ROOT / "requirements.lock", ROOT / "NOTICE"

FREE = frozenset(
    {
        *("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "ISC", "MIT", "MIT-0"),
        *("MIT-CMU", "PSF-2.0", "Zlib"),
        *("Apache Software License", "BSD License", "ISC License (ISCL)", "MIT License"),
        "Python Software Foundation License",
    }
)
"""They ask for their notice alone, which each package brings."""

SHARED = frozenset({"LGPL-3.0-only", "MPL-2.0", "Mozilla Public License 2.0 (MPL 2.0)"})
"""They ask that changes of the package itself are shared: we change none, and NOTICE names it."""

_PINNED = re.compile(r"^([\w.-]+)==", re.MULTILINE)
_APART = re.compile(r"\s+(?:AND|OR)\s+|[()]")
_KIND = "License :: OSI Approved :: "


def locked() -> tuple[str, ...]:
    """Return the names of all packages that are locked."""
    found = _PINNED.findall(LOCK.read_text(encoding="utf-8"))
    return tuple(dict.fromkeys(found))


def licences(name: str) -> frozenset[str] | None:
    """Return the licences a package is under; None where it is not for this kind of computer."""
    try:
        told = metadata(name)
    except PackageNotFoundError:
        return None
    return frozenset(_said(told))


def faults(name: str) -> tuple[str, ...]:
    """Return what forbids to take a package; nothing where all is well."""
    found = licences(name)
    if found is None:
        return ()
    if not found:
        return (f"{name} says no licence",)
    unknown = sorted(found - FREE - SHARED)
    told = [f"{name} is under {one}, which nobody allowed" for one in unknown]
    if found & SHARED and name not in NOTICE.read_text(encoding="utf-8"):
        told.append(f"{name} is under {', '.join(sorted(found & SHARED))}: name it in NOTICE")
    return tuple(told)


def _said(told: PackageMetadata) -> Iterator[str]:
    kinds = [one for one in told.get_all("Classifier") or () if one.startswith(_KIND)]
    if expression := told.get("License-Expression"):
        yield from filter(None, map(str.strip, _APART.split(expression)))
    elif kinds:
        yield from (one.removeprefix(_KIND) for one in kinds)
    elif written := told.get("License"):
        yield written.strip()

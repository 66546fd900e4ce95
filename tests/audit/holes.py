"""Asks for the known holes of the locked packages, by pip-audit in an environment of its own."""

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.audit.licences import LOCK

_TOOL = "pip-audit==2.10.1"
_UV = Path(sys.executable).with_name("uv")
_LOCKED = ["--disable-pip", "--require-hashes", "--requirement", str(LOCK)]
_TOLD = ["--format", "json", "--progress-spinner", "off"]


class NotAskedError(Exception):
    """The tool could not be run, so nothing is known."""


@dataclass(frozen=True, slots=True)
class Holes:
    """Lines about what is known; `unknown` are the packages nobody could tell of."""

    asked: int
    known: tuple[str, ...]
    unknown: tuple[str, ...]


def holes(service: str) -> Holes:
    """Return what a service ("pypi", "osv") knows. Raises NotAskedError."""
    command = [_UV, "tool", "run", "--from", _TOOL, "pip-audit", "--vulnerability-service", service]
    try:
        ran = subprocess.run(
            [*command, *_LOCKED, *_TOLD], capture_output=True, text=True, check=False
        )
        return read(json.loads(ran.stdout))
    except OSError as error:
        raise NotAskedError(str(error)) from error
    except ValueError as error:
        raise NotAskedError(ran.stderr.strip()[-500:]) from error


def read(answer: Mapping[str, Any]) -> Holes:
    """Return what an answer of pip-audit says."""
    packages = answer["dependencies"]
    known = tuple(
        f"{one['name']} {one['version']}: {hole['id']}, mended in {_versions(hole)}"
        for one in packages
        for hole in one.get("vulns", ())
    )
    unknown = tuple(one["name"] for one in packages if "skip_reason" in one)
    return Holes(len(packages), known, unknown)


def _versions(hole: Mapping[str, Any]) -> str:
    return ", ".join(hole["fix_versions"]) or "no version yet"

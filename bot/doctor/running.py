"""Asks the process that runs on this computer whether it is ready: what a container is watched by.

It is asked often and by itself, so nothing is loaded here but what asks.
"""

import json
from collections.abc import Mapping
from http.client import HTTPConnection, HTTPException

from bot.doctor.finding import Finding, broken, fine, look
from bot.settings import Settings

ABOUT = "running"

PATIENCE = 5.0
"""Seconds for its answer; it looks at its database for two of them."""

NOT_SET = "WATCH_PORT is not set, so nobody can be asked"
ANY = "WATCH_PORT=0 takes any port that is free, so nobody knows which to ask"
SET = "Set WATCH_PORT=9464, or another port, for it and for this command."
NOBODY = "nobody answers at {where} ({why})"
ELSE = "something else answers at {where}"
READY = "ready, at {where}"
START = "See that it runs, with the same WATCH_PORT, and what it says."

_DO = {
    "database": "See that its server runs; it goes on by itself once that answers.",
    "runner": "If it stays so, see what it says, and start it again.",
}
_TRIES = "It tries again by itself. More says: second-thought doctor {part}"

_HERE = {"0.0.0.0": "127.0.0.1", "::": "::1", "": "127.0.0.1"}  # noqa: S104  # asked by, not bound
WELL = "ok"


def beside(found: Settings) -> list[Finding]:
    """Return how it is where it can be asked; that nobody answers is no more than worth a look."""
    if not found.watch_port:
        return []
    try:
        return _told(found)
    except (OSError, HTTPException) as error:
        return [look(ABOUT, _nobody(found, error), START)]


def examined(found: Settings) -> list[Finding]:
    """Return how it is: one line where it is ready, else one for each part that is not."""
    if not found.watch_port:
        return [broken(ABOUT, NOT_SET if found.watch_port is None else ANY, SET)]
    try:
        return _told(found)
    except (OSError, HTTPException) as error:
        return [broken(ABOUT, _nobody(found, error), START)]


def _told(found: Settings) -> list[Finding]:
    """Ask it. Raises OSError or HTTPException where nobody answers."""
    parts = _parts(_host(found), found.watch_port)
    if parts is None:
        return [broken(ABOUT, ELSE.format(where=_where(found)), SET)]
    wrong = [
        broken(ABOUT, f"{part}: {how}", _do(part)) for part, how in parts.items() if how != WELL
    ]
    return wrong or [fine(ABOUT, READY.format(where=_where(found)))]


def _parts(host: str, port: int | None) -> Mapping[str, str] | None:
    """Return how each part is; None where what answers is none of ours."""
    connection = HTTPConnection(host, port, timeout=PATIENCE)
    try:
        connection.request("GET", "/readyz")
        told = json.loads(connection.getresponse().read(100_000))
    except ValueError:
        return None
    finally:
        connection.close()
    parts = told.get("parts") if isinstance(told, dict) else None
    if not isinstance(parts, dict):
        return None
    return {str(part): str(how) for part, how in parts.items()}


def _nobody(found: Settings, error: Exception) -> str:
    why = getattr(error, "strerror", None) or type(error).__name__
    return NOBODY.format(where=_where(found), why=why)


def _host(found: Settings) -> str:
    return _HERE.get(found.watch_host, found.watch_host)


def _where(found: Settings) -> str:
    host = _host(found)
    return f"{f'[{host}]' if ':' in host else host}:{found.watch_port}"


def _do(part: str) -> str:
    return _DO.get(part, _TRIES.format(part=part))

"""Looks at what the coach stands on: the program, the folder, the key, clock and zones."""

import os
import shutil
import stat
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from importlib.metadata import version
from pathlib import Path
from platform import python_version
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.doctor.finding import Finding, broken, fine, look
from bot.settings import DATABASE, Settings
from storage.errors import StorageError
from storage.sealing import Keyring
from storage.sealing.keyfile import NAME

FULL, TIGHT = 20_000_000, 500_000_000
"""Bytes left on a disk: too few to work, and few enough to say so."""

_RIGHT = "Give yourself the right to write it, or name another one in SECOND_THOUGHT_HOME."
_ZONES = ("America/New_York", "Europe/Berlin", "Asia/Kolkata")
_RELEASED = 2026
"""No clock is right that shows an earlier year."""

_AHEAD = timedelta(minutes=10)
_SET_IT = "Set this computer's clock, and let it follow a time server (NTP)."
_NAME_IT = "Name it, such as TZ=Europe/Berlin: else hours are wrong after clocks are changed."


def examined(found: Settings, now: datetime) -> list[Finding]:
    """Return how the surroundings are."""
    try:
        with suppress(FileNotFoundError):
            found.home.stat()
    except OSError as error:
        return [_program(), _unreached(found.home, error), _clock(now, None)]
    clock = _clock(now, _last_changed(found))
    return [_program(), _folder(found.home), _space(found.home), _key(found), clock]


def _program() -> Finding:
    return fine("program", f"second-thought {version('second-thought')}, Python {python_version()}")


def _unreached(home: Path, error: OSError) -> Finding:
    return broken("folder", f"{home} cannot be reached ({error.strerror})", _RIGHT)


def _folder(home: Path) -> Finding:
    if not home.exists():
        return fine("folder", f"{home} is not there yet; the first start makes it")
    if not os.access(home, os.R_OK | os.W_OK | os.X_OK):
        return broken("folder", f"{home} cannot be written", _RIGHT)
    mode = stat.S_IMODE(home.stat().st_mode)
    if os.name == "posix" and mode & 0o077:
        return look("folder", f"{home} is open to others ({mode:o})", f"chmod 700 '{home}'")
    return fine("folder", f"{home}, yours alone")


def _space(home: Path) -> Finding:
    there = next(one for one in (home, *home.parents) if one.exists())
    free = shutil.disk_usage(there).free
    said = f"{free / 1e9:,.1f} GB are free"
    if free < FULL:
        return broken("disk", said, "Make some room: nothing can be kept like that.")
    if free < TIGHT:
        return look("disk", said, "Make some room before it is full.")
    return fine("disk", said)


def _key(found: Settings) -> Finding:
    try:
        if found.encryption_key is not None:
            return _ring(Keyring.of(found.encryption_key.get_secret_value()), "ENCRYPTION_KEY")
        path = found.home / NAME
        if path.exists():
            return _ring(Keyring.open(found.home), str(path))
    except StorageError as error:
        return broken("key", str(error))
    return fine("key", "not made yet; the first start makes it")


def _ring(ring: Keyring, place: str) -> Finding:
    count = len(ring.keys)
    return fine("key", f"{place}, {count} {'key' if count == 1 else 'keys'}")


def _last_changed(found: Settings) -> datetime | None:
    """Return when the database in the home folder was changed last; None where it is not there."""
    try:
        return datetime.fromtimestamp((found.home / DATABASE).stat().st_mtime, UTC)
    except OSError:
        return None


def _clock(now: datetime, changed: datetime | None) -> Finding:
    if now.year < _RELEASED:
        return broken("clock", f"it shows {now:%Y-%m-%d}", _SET_IT)
    if changed is not None and changed - now > _AHEAD:
        said = f"it shows {now:%Y-%m-%d %H:%M}, and what is remembered was changed after that"
        return look("clock", said, _SET_IT)
    try:
        for zone in _ZONES:
            ZoneInfo(zone)
    except ZoneInfoNotFoundError:
        return broken("clock", "time zones are not known here", "pip install tzdata")
    if getattr(now.tzinfo, "key", None) is None:
        said = f"{now:%Y-%m-%d %H:%M}, in a zone without a name ({now.tzinfo})"
        return look("clock", said, _NAME_IT)
    return fine("clock", f"{now:%Y-%m-%d %H:%M}, zone {now.tzinfo}; time zones are known")

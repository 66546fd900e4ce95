"""Replaces the encryption key: a new one is made, and everything is sealed again with it."""

from typing import TYPE_CHECKING

import typer

from bot.operating.progress import bar

if TYPE_CHECKING:
    from bot.settings import Settings
    from storage.sealing import Keyring

NO_NEW_KEY = (
    "ENCRYPTION_KEY holds one key. Make another (openssl rand -base64 32), put it after the first "
    "with a blank between, stop every other second-thought, and run this again."
)
GO_ON = "An earlier rotation was cut off. It goes on with the key it had made."
KEEPS_OLD = (
    "The older key stays in {place}: backups from before need it. "
    "When you keep none: second-thought rotate-key --drop-old"
)
MAY_GO = (
    "Older keys may go from ENCRYPTION_KEY now. Backups from before still need them: keep a copy."
)
DROPPED = "Only the newest key is left in {place}. Backups from before cannot be opened with it."
COPY_AGAIN = "Copy {place} anew to where you keep its copy."


def run(*, drop_old: bool) -> None:
    """Make a new key and seal everything again with it, or drop the keys nothing needs any more."""
    from bot import settings
    from storage.locking import exclusive

    found = settings.read()
    with exclusive(found.home, "rotate-key"):
        if found.encryption_key is None:
            _rotate_file(found, drop_old=drop_old)
        else:
            _rotate_setting(found, found.encryption_key.get_secret_value())


def _rotate_file(settings: "Settings", *, drop_old: bool) -> None:
    from storage.sealing import Keyring
    from storage.sealing.keyfile import NAME, keep

    place, ring = settings.home / NAME, Keyring.open(settings.home)
    if not drop_old:
        if _has_work(settings, ring):
            typer.echo(GO_ON)
        else:
            ring = ring.with_new_key()
            keep(ring.keys, settings.home)  # on disk before anything is sealed with it
    _seal_again(settings, ring)
    if drop_old:
        keep(ring.keys[-1:], settings.home)
    typer.echo((DROPPED if drop_old else KEEPS_OLD).format(place=place))
    typer.echo(COPY_AGAIN.format(place=place))


def _rotate_setting(settings: "Settings", keys: str) -> None:
    from bot.errors import InputError
    from storage.sealing import Keyring

    ring = Keyring.of(keys)
    if len(ring.keys) == 1:
        raise InputError(NO_NEW_KEY)
    _seal_again(settings, ring)
    typer.echo(MAY_GO)


def _has_work(settings: "Settings", ring: "Keyring") -> bool:
    import asyncio

    from storage.rotating import remaining

    return asyncio.run(remaining(settings.database, ring)) > 0


def _seal_again(settings: "Settings", ring: "Keyring") -> None:
    import asyncio

    from storage.rotating import rotate

    with bar("Sealing again") as told:
        done = asyncio.run(rotate(settings.database, ring, told))
    again = f"{done:,} rows were sealed again; everything" if done else "Everything"
    typer.echo(f"{again} is under key {ring.newest:02x} now.")

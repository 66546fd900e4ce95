"""Seals a person's words for the database, opens them again, and indexes names blindly.

A sealed value is `key id (1 byte) | nonce (12) | ciphertext | tag (16)`: AES-256-GCM with the
owner and the place as associated data, so that a value opens nowhere but where it was put.

The blind index is rotated with the data: whoever replaces a key that leaked wants no index left
that was made with it. So a name is looked for under every key of the ring (`blinds`), and written
under the newest (`blind`); once all is rewritten and older keys are dropped, that is one look-up.
"""

import hmac
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Self
from uuid import UUID

from cryptography.exceptions import InvalidTag

from coaching.memory.names import normal
from storage.errors import KeyringError, MissingKey, SealError
from storage.sealing.keyfile import kept_keys
from storage.sealing.keys import HOW_TO_MAKE, Key

NONCE, TAG = 12, 16
SMALLEST = 1 + NONCE + TAG
_BEFORE = 1 + NONCE
INDEX_SIZE = 16


def place(table: str, column: str, row: object) -> str:
    """Return where a value lies, as it is bound to it: "contact:notes:<row id>"."""
    return f"{table}:{column}:{row}"


class Keyring:
    """The keys of one installation, oldest first. The newest seals; all of them open."""

    def __init__(self, keys: Sequence[Key]) -> None:
        """Hold these keys, newest last."""
        if not keys:
            raise KeyringError(f"There is no key. {HOW_TO_MAKE}")
        self.keys = tuple(keys)
        self._by_id = {key.id: key for key in self.keys}
        if len(self._by_id) < len(self.keys):
            said = (
                "Two of the keys are the same, or look alike to us. Replace the newest by another."
            )
            raise KeyringError(f"{said} {HOW_TO_MAKE}")
        self._newest = self.keys[-1]
        self._prefix = bytes([self._newest.id])

    @classmethod
    def of(cls, text: str) -> Self:
        """Return the keys that the setting ENCRYPTION_KEY holds: base64, newest last."""
        return cls([Key.of(one) for one in text.replace(",", " ").split()])

    @classmethod
    def open(cls, home: Path) -> Self:
        """Return the keys in the key file of the data folder, made now if there is none."""
        return cls(kept_keys(home))

    @classmethod
    def new(cls) -> Self:
        """Return a ring with one new key, kept nowhere."""
        return cls([Key.new()])

    @property
    def newest(self) -> int:
        """The id of the key that seals: the first byte of what is sealed now."""
        return self._newest.id

    def seal(self, plain: bytes, owner: UUID, place: str) -> bytes:
        """Seal a value for its owner and place; 29 bytes longer, different every time."""
        nonce = os.urandom(NONCE)
        bound = owner.bytes + place.encode()
        return self._prefix + nonce + self._newest.data.encrypt(nonce, plain, bound)

    def unseal(self, sealed: bytes, owner: UUID, place: str) -> bytes:
        """Open a sealed value. SealError when it was changed or lies where it was not put."""
        key = self._by_id.get(sealed[0]) if len(sealed) >= SMALLEST else None
        if key is None:
            raise _unreadable(sealed, place)
        bound = owner.bytes + place.encode()
        try:
            return key.data.decrypt(sealed[1:_BEFORE], sealed[_BEFORE:], bound)
        except InvalidTag as error:
            raise SealError(
                f"A kept value cannot be opened ({place}): it was changed or moved, or this is "
                "not the key it was sealed with. Restore the database and its key from a backup."
            ) from error

    def blind(self, owner: UUID, name: str) -> bytes:
        """Return what stands for a name in the index: 16 bytes, other ones for another owner."""
        return _blind(self._newest, _indexed(owner, name))

    def blind_normal(self, owner: UUID, name: str) -> bytes:
        """Return what `blind` does for a name that is in its normal form already."""
        return _blind(self._newest, owner.bytes + name.encode())

    def blinds(self, owner: UUID, name: str) -> tuple[bytes, ...]:
        """Return all that may stand for a name in the index: one for each key, newest first."""
        told = _indexed(owner, name)
        return tuple(_blind(key, told) for key in reversed(self.keys))

    def with_new_key(self) -> Self:
        """Return a ring that seals with a new key and still opens with the others."""
        key = Key.new()
        while key.id in self._by_id:
            key = Key.new()
        return type(self)([*self.keys, key])

    def without(self, ids: Iterable[int]) -> Self:
        """Return a ring that has dropped the keys with these ids; the newest always stays."""
        dropped = set(ids) - {self.newest}
        return type(self)([key for key in self.keys if key.id not in dropped])


def _indexed(owner: UUID, name: str) -> bytes:
    return owner.bytes + normal(name).encode()


def _blind(key: Key, told: bytes) -> bytes:
    return hmac.digest(key.index, told, "sha256")[:INDEX_SIZE]


def _unreadable(sealed: bytes, place: str) -> SealError:
    if len(sealed) < SMALLEST:
        return SealError(f"A kept value is too short to be one of ours ({place}).")
    return MissingKey(
        f"A kept value was sealed with a key that is not here (key {sealed[0]:02x}, {place}). "
        "Put the key file back that belongs to this database, or add that key to ENCRYPTION_KEY."
    )

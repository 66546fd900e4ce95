"""A master key, and the two keys that are derived from it: one seals, one indexes names."""

import binascii
import re
from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from secrets import token_bytes
from typing import Self

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.errors import KeyringError

SIZE = 32  # bytes of a master key: AES-256
HOW_TO_MAKE = "Make one with: openssl rand -base64 32"


@dataclass(frozen=True, slots=True, eq=False)
class Key:
    """One master key. `id` is one byte derived from it, so it needs no bookkeeping.

    Random 96-bit nonces allow 2**32 values a key (NIST SP 800-38D 8.3); rotate long before.
    """

    master: bytes = field(repr=False)
    check: bytes  # 4 bytes derived from the key: they tell a damaged copy; the first is the id
    data: AESGCM = field(repr=False)
    index: bytes = field(repr=False)

    @property
    def id(self) -> int:
        """The first byte of every value sealed with this key, 0 to 255."""
        return self.check[0]

    @property
    def text(self) -> str:
        """The master key as base64, as settings and the key file hold it."""
        return b64encode(self.master).decode()

    @classmethod
    def of(cls, text: str) -> Self:
        """Return the key that base64 text holds; KeyringError says what is wrong with it."""
        try:
            master = b64decode(_standard(text), validate=True)
        except (ValueError, binascii.Error) as error:
            raise KeyringError(f"A key is not base64 text. {HOW_TO_MAKE}") from error
        if len(master) != SIZE:
            said = f"A key holds {len(master)} bytes, and {SIZE} are needed. {HOW_TO_MAKE}"
            raise KeyringError(said)
        return cls.from_master(master)

    @classmethod
    def from_master(cls, master: bytes) -> Self:
        """Derive what is needed from a master key (HKDF, RFC 5869, a label for each use)."""
        data = AESGCM(_derived(master, "data", SIZE))
        index = _derived(master, "index", SIZE)
        return cls(master, _derived(master, "check", 4), data, index)

    @classmethod
    def new(cls) -> Self:
        """Make a key from the operating system's randomness."""
        return cls.from_master(token_bytes(SIZE))


def _derived(master: bytes, use: str, size: int) -> bytes:
    label = f"second-thought {use} 1".encode()
    return HKDF(algorithm=SHA256(), length=size, salt=None, info=label).derive(master)


def _standard(text: str) -> str:
    """Return base64 in its standard alphabet and padded, whichever of its forms was given."""
    bare = re.sub(r"=+$", "", text.translate(str.maketrans("-_", "+/")))
    return bare + "=" * (-len(bare) % 4)

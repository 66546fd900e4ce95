"""Sealing: what is sealed opens for its owner in its place with its key, and nowhere else."""

from base64 import b64encode, urlsafe_b64encode
from hashlib import sha256
from uuid import UUID

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from storage.errors import KeyringError, MissingKey, SealError, StorageError
from storage.sealing import Keyring, place
from storage.sealing.keys import Key

ANA, BEN = UUID(int=1), UUID(int=2)
NOTES = place("contact", "notes", UUID(int=7))
ONE, TWO, THREE = (
    b64encode(sha256(name.encode()).digest()).decode() for name in ("one", "two", "three")
)


@pytest.fixture
def ring() -> Keyring:
    return Keyring.of(ONE)


def test_a_sealed_value_is_key_id_nonce_ciphertext_and_tag() -> None:
    ring = Keyring.of(ONE)
    sealed = ring.seal(b"met at the fair", ANA, NOTES)
    key = ring.keys[0]
    assert len(sealed) == 1 + 12 + len(b"met at the fair") + 16
    assert sealed[0] == key.id == ring.newest
    bound = ANA.bytes + b"contact:notes:00000000-0000-0000-0000-000000000007"
    assert key.data.decrypt(sealed[1:13], sealed[13:], bound) == b"met at the fair"


def test_a_value_sealed_by_the_first_version_opens(ring: Keyring) -> None:
    # made with the code of the first version; if this fails, nobody can read what they kept
    sealed = bytes.fromhex(FIRST_VERSION)
    assert ring.unseal(sealed, ANA, NOTES) == "Zoë’s café".encode()
    assert ring.blind(ANA, "Dr. Zoë Lima").hex() == FIRST_INDEX


FIRST_VERSION = (
    "fe6b861c2883d25bd175fb1e1d24009c8995848f8474b76a9e88f4701c81a6494c50160274cf2c4bd6d9bf"
)
FIRST_INDEX = "85930075167f71f20a19d751ab3a2326"


@given(st.binary(max_size=300), st.uuids(), st.text(max_size=40))
def test_what_is_sealed_opens_again(plain: bytes, owner: UUID, where: str) -> None:
    ring = Keyring.of(ONE)
    assert ring.unseal(ring.seal(plain, owner, where), owner, where) == plain


def test_the_same_value_is_never_sealed_the_same(ring: Keyring) -> None:
    assert len({ring.seal(b"Dana", ANA, NOTES) for _ in range(50)}) == 50


@pytest.mark.parametrize(
    ("owner", "where"),
    [
        pytest.param(BEN, NOTES, id="another person"),
        pytest.param(ANA, place("contact", "notes", UUID(int=8)), id="another row"),
        pytest.param(ANA, place("contact", "value", UUID(int=7)), id="another column"),
        pytest.param(ANA, place("touch", "notes", UUID(int=7)), id="another table"),
    ],
)
def test_a_moved_value_does_not_open(ring: Keyring, owner: UUID, where: str) -> None:
    sealed = ring.seal(b"met at the fair", ANA, NOTES)
    with pytest.raises(SealError, match="changed or moved"):
        ring.unseal(sealed, owner, where)


@given(st.data())
def test_a_changed_value_does_not_open(data: st.DataObject) -> None:
    ring = Keyring.of(f"{ONE} {TWO}")
    sealed = bytearray(ring.seal(b"met at the fair", ANA, NOTES))
    at = data.draw(st.integers(0, len(sealed) - 1))
    sealed[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(SealError):
        ring.unseal(bytes(sealed), ANA, NOTES)


@pytest.mark.parametrize("size", [0, 1, 13, 28])
def test_a_cut_value_does_not_open(ring: Keyring, size: int) -> None:
    with pytest.raises(SealError, match="too short"):
        ring.unseal(ring.seal(b"", ANA, NOTES)[:size], ANA, NOTES)


def test_a_missing_key_is_named_and_says_what_to_do(ring: Keyring) -> None:
    sealed = Keyring.of(TWO).seal(b"met at the fair", ANA, NOTES)
    with pytest.raises(MissingKey, match=rf"key {sealed[0]:02x}.*ENCRYPTION_KEY") as caught:
        ring.unseal(sealed, ANA, NOTES)
    assert isinstance(caught.value, StorageError)
    assert "fair" not in str(caught.value)


def test_another_key_with_the_same_id_does_not_open_it(ring: Keyring) -> None:
    other = Key.from_master(sha256(b"other").digest())
    sealed = bytes([ring.newest]) + Keyring([other]).seal(b"x", ANA, NOTES)[1:]
    with pytest.raises(SealError, match="not the key"):
        ring.unseal(sealed, ANA, NOTES)


def test_the_newest_key_writes_and_all_of_them_read() -> None:
    first, both = Keyring.of(ONE), Keyring.of(f"{ONE},\n {TWO}")
    old, new = (ring.seal(b"x", ANA, NOTES) for ring in (first, both))
    assert old[0] == Keyring.of(ONE).newest
    assert new[0] == Keyring.of(TWO).newest == both.newest
    assert both.unseal(old, ANA, NOTES) == both.unseal(new, ANA, NOTES) == b"x"


def test_a_key_keeps_its_id_when_older_ones_are_dropped() -> None:
    three = Keyring.of(f"{ONE} {TWO} {THREE}")
    sealed = three.seal(b"x", ANA, NOTES)
    assert Keyring.of(THREE).unseal(sealed, ANA, NOTES) == b"x"
    left = three.without(key.id for key in three.keys)
    assert [key.text for key in left.keys] == [THREE]


def test_a_new_key_seals_and_the_old_ones_stay(ring: Keyring) -> None:
    sealed = ring.seal(b"x", ANA, NOTES)
    wider = ring.with_new_key()
    assert wider.newest != ring.newest
    assert wider.unseal(sealed, ANA, NOTES) == b"x"
    assert wider.unseal(wider.seal(b"y", ANA, NOTES), ANA, NOTES) == b"y"


def test_hundreds_of_new_keys_never_share_an_id(ring: Keyring) -> None:
    for _ in range(100):
        ring = ring.with_new_key()
    assert len({key.id for key in ring.keys}) == 101


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(ONE, id="padded"),
        pytest.param(ONE.rstrip("="), id="unpadded"),
        pytest.param(urlsafe_b64encode(sha256(b"one").digest()).decode(), id="url safe"),
        pytest.param(f"  {ONE}\n", id="from a file"),
    ],
)
def test_every_form_of_base64_is_the_same_key(text: str) -> None:
    assert Keyring.of(text).newest == Keyring.of(ONE).newest


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param("", "no key", id="empty"),
        pytest.param(" , ", "no key", id="blank"),
        pytest.param("correct horse battery staple", "not base64|bytes", id="a passphrase"),
        pytest.param("@" * 44, "not base64", id="other letters"),
        pytest.param("A" * 41, "not base64", id="a letter too many"),
        pytest.param(b64encode(bytes(16)).decode(), "16 bytes, and 32", id="too short"),
        pytest.param(b64encode(bytes(33)).decode(), "33 bytes, and 32", id="too long"),
        pytest.param(f"{ONE} {ONE}", "the same", id="twice"),
        pytest.param("schlüssel", "not base64", id="not ASCII"),
    ],
)
def test_an_unusable_setting_is_refused_with_the_way_to_make_one(text: str, said: str) -> None:
    with pytest.raises(KeyringError, match=rf"({said}).*openssl rand -base64 32") as caught:
        Keyring.of(text)
    assert not text.strip() or text not in str(caught.value)


def test_a_key_shows_itself_nowhere(ring: Keyring) -> None:
    shown = f"{ring!r} {ring.keys!r} {ring.keys[0]}"
    assert ONE not in shown
    assert repr(sha256(b"one").digest()) not in shown


def test_data_and_index_keys_are_their_own(ring: Keyring) -> None:
    key = ring.keys[0]
    sealed = AESGCM(key.master).encrypt(bytes(12), b"x", None)
    assert key.data.encrypt(bytes(12), b"x", None) != sealed
    assert AESGCM(key.index).encrypt(bytes(12), b"x", None) != sealed
    assert key.index != key.master


def test_a_name_is_indexed_by_its_normal_form_for_one_owner(ring: Keyring) -> None:
    assert ring.blind(ANA, "Dr. José Núñez") == ring.blind(ANA, "jose nunez ")
    assert len(ring.blind(ANA, "Dana")) == 16
    assert ring.blind(ANA, "Dana") != ring.blind(BEN, "Dana")
    assert ring.blind(ANA, "Dana") != ring.blind(ANA, "Dina")


def test_a_name_is_looked_for_under_every_key_newest_first() -> None:
    first, both = Keyring.of(ONE), Keyring.of(f"{ONE} {TWO}")
    assert both.blinds(ANA, "Dana") == (both.blind(ANA, "Dana"), first.blind(ANA, "Dana"))
    assert first.blinds(ANA, "Dana") == (first.blind(ANA, "Dana"),)
    assert both.blind(ANA, "Dana") == Keyring.of(TWO).blind(ANA, "Dana")

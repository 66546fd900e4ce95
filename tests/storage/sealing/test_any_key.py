"""Keys and key files with anything in them are whole keys, or refused without showing them."""

from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from storage.errors import KeyringError, SealError
from storage.sealing import Keyring
from storage.sealing.keyfile import NAME, keep, kept_keys
from storage.sealing.keys import SIZE, Key
from tests.fuzz.odd import torn

WHOLE = Key.from_master(bytes(range(SIZE)))
OTHER = Key.from_master(bytes(range(1, SIZE + 1)))
OWNER = UUID(int=1)
ONE_FILE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(
    torn(WHOLE.text)
    | some.text(max_size=60)
    | some.just(f"{WHOLE.text} {OTHER.text}").flatmap(torn)
)
def test_a_setting_is_keys_or_refused_unshown(text: str) -> None:
    try:
        keys = Keyring.of(text)
    except KeyringError as error:
        said = str(error)
        assert len(text) < 8 or text not in said
    else:
        assert keys.unseal(keys.seal(b"x", OWNER, "p"), OWNER, "p") == b"x"


@ONE_FILE
@given(data=some.data())
def test_a_torn_key_file_holds_whole_keys_or_is_refused(
    tmp_path: Path, data: some.DataObject
) -> None:
    keep([WHOLE, OTHER], tmp_path)
    path = tmp_path / NAME
    text = path.read_text(encoding="ascii")
    torn_text = data.draw(torn(text) | torn(text).flatmap(torn))
    path.write_bytes(torn_text.encode("utf-8", "replace"))
    try:
        found = kept_keys(tmp_path)
    except KeyringError as error:
        said = str(error)
        assert WHOLE.text not in said
    else:
        assert {one.text for one in found} <= {WHOLE.text, OTHER.text}


@given(some.binary(max_size=80))
def test_bytes_that_were_not_sealed_do_not_open(sealed: bytes) -> None:
    with pytest.raises(SealError):
        Keyring([WHOLE, OTHER]).unseal(sealed, OWNER, "p")

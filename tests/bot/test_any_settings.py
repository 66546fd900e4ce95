"""Whatever stands in the environment, in files it names and in `.env`: settings, or plain words."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some

from bot.settings import Settings, SettingsError, read
from tests.fuzz.odd import torn

IN_A_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
SECRET = "hunter2hunter2"
NAMES = some.sampled_from([name.upper() for name in Settings.model_fields])
GOOD = some.sampled_from(
    [
        *("postgresql://ana:hunter2hunter2@db/coach", "sqlite:///coach.db", "8080", "0", "1.5"),
        *("https://coach.example.org/", "http://[::1]:80/", "127.0.0.1", "~/coach", "~nobody/x"),
        *("MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=", "xoxb-1-hunter2hunter2", "json"),
    ]
)
VALUES = (GOOD | GOOD.flatmap(torn) | some.text(max_size=30)).map(
    lambda text: text.replace("\0", "").encode("utf-8", "replace").decode()
)
LINES = some.builds("{}{}={}\n".format, some.sampled_from(["", "export ", "#"]), NAMES, VALUES)
PIECES = (
    LINES | LINES.flatmap(torn) | some.sampled_from(["'", '"', "${HOME}", "\\", "\n", "=", "A"])
)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "replace")


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


@IN_A_FOLDER
@given(some.dictionaries(NAMES, VALUES, max_size=4))
@example({"SECOND_THOUGHT_HOME": "~nobody-of-that-name/x"})
def test_any_environment_is_settings_or_told_without_its_secrets(given: Mapping[str, str]) -> None:
    _read(given)


@IN_A_FOLDER
@given(some.dictionaries(NAMES.map("{}_FILE".format), VALUES, min_size=1, max_size=3))
@example({"DISCORD_TOKEN_FILE": "~nobody-of-that-name/token"})
@example({"DISCORD_TOKEN_FILE": "x" * 5000})
def test_any_name_of_a_file_is_settings_or_told(given: Mapping[str, str]) -> None:
    _read(given)


@IN_A_FOLDER
@given(NAMES, some.binary(max_size=80) | VALUES.map(str.encode))
def test_any_file_that_is_named_is_settings_or_told(name: str, content: bytes) -> None:
    Path("content").write_bytes(content)
    _read({f"{name}_FILE": "content"})


@IN_A_FOLDER
@given(some.lists(PIECES, max_size=6).map("".join).map(_bytes) | some.binary(max_size=80))
@example(b"DISCORD_TOKEN_FILE=a\0b\n")
@example(b"DATABASE_URL=\0\n")
@example(b"SECOND_THOUGHT_HOME=a\0b\n")
def test_any_dotenv_is_settings_or_told(content: bytes) -> None:
    Path(".env").write_bytes(content)
    try:
        _read({})
    finally:
        Path(".env").unlink()


def _read(given: Mapping[str, str]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in given.items():
            patch.setenv(name, value)
        try:
            assert read().database
        except SettingsError as error:
            told = str(error)
        else:
            return
    assert SECRET not in told

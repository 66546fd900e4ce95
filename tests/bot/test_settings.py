"""Settings come from the environment, from files it names and from `.env`, and are checked at once."""

from pathlib import Path

import pytest

from bot import settings
from bot.settings import SettingsError

KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("SECOND_THOUGHT_HOME", "DATABASE_URL", "ENCRYPTION_KEY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    monkeypatch.chdir(tmp_path)


def test_without_any_setting_everything_is_kept_in_the_users_own_data_folder() -> None:
    found = settings.read()

    assert found.home.is_absolute()
    assert found.home.name == "second-thought"
    assert found.database == f"sqlite:///{found.home}/coach.db"
    assert found.encryption_key is None


def test_the_environment_goes_before_a_named_file_and_that_before_dotenv(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "secret").write_text("\ufeffpostgresql://from.file/x\n", encoding="utf-8")
    (tmp_path / ".env").write_text("DATABASE_URL=postgresql://from.dotenv/x\n", encoding="utf-8")
    assert settings.read().database == "postgresql://from.dotenv/x"

    monkeypatch.setenv("DATABASE_URL_FILE", str(tmp_path / "secret"))
    assert settings.read().database == "postgresql://from.file/x"

    monkeypatch.setenv("DATABASE_URL", "postgresql://from.environment/x")
    assert settings.read().database == "postgresql://from.environment/x"


def test_dotenv_may_name_a_file_too(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text(f"{KEY}\n", encoding="utf-8")
    (tmp_path / ".env").write_text("ENCRYPTION_KEY_FILE=secret\nOTHER=1\n", encoding="utf-8")
    key = settings.read().encryption_key

    assert key is not None
    assert key.get_secret_value() == KEY


def test_the_home_may_be_written_as_people_write_paths(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SECOND_THOUGHT_HOME", " here ")
    assert settings.read().home == tmp_path / "here"

    monkeypatch.setenv("SECOND_THOUGHT_HOME", "~/there")
    assert settings.read().home == Path("~/there").expanduser()


def test_an_empty_setting_counts_as_not_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "")

    assert settings.read().database_url is None


def test_everything_wrong_is_named_at_once_and_no_value_is_shown(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(tmp_path / "file"))
    monkeypatch.setenv("DATABASE_URL", "mysql://ana:hunter2@host/x")
    monkeypatch.setenv("ENCRYPTION_KEY_FILE", str(tmp_path / "nowhere"))

    with pytest.raises(SettingsError) as caught:
        settings.read()

    named = [line.partition(":")[0] for line in str(caught.value).splitlines()]
    assert named == ["SECOND_THOUGHT_HOME", "DATABASE_URL", "ENCRYPTION_KEY"]
    assert "is not a folder" in str(caught.value)
    assert "cannot be read (No such file or directory)" in str(caught.value)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("url", ["coach.db", "sqlite:", "sqlite://", "http://x/y"])
def test_what_is_no_database_is_refused_with_an_example(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    monkeypatch.setenv("DATABASE_URL", url)

    with pytest.raises(SettingsError, match="DATABASE_URL: write sqlite:///path"):
        settings.read()


def test_a_secret_is_not_shown_when_settings_are_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ENCRYPTION_KEY", KEY)

    assert KEY not in repr(settings.read())


def test_an_address_ends_without_a_slash_however_it_was_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PUBLIC_URL", "https://coach.example.org/")
    assert settings.read().public_url == "https://coach.example.org"

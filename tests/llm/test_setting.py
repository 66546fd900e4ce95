"""The settings of the model are compared with each other, and all that is wrong is named at once."""

from pathlib import Path

import pytest

from bot import settings
from bot.llm.wire.profiles import PROFILES
from bot.settings import Settings, SettingsError

LOCAL = {"LLM_BASE_URL": "http://localhost:11434/v1", "LLM_MODEL": "gemma3:4b"}
OPENAI = {"LLM_BASE_URL": "https://api.openai.com/v1", "LLM_MODEL": "gpt-5-mini"}


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        if name.startswith("llm_"):
            monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)


def read(monkeypatch: pytest.MonkeyPatch, **given: str) -> Settings:
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    return settings.read()


def wrong(monkeypatch: pytest.MonkeyPatch, **given: str) -> dict[str, str]:
    with pytest.raises(SettingsError) as caught:
        read(monkeypatch, **given)
    lines = (line.partition(": ") for line in str(caught.value).splitlines())
    return {name: said for name, _, said in lines}


def test_without_settings_there_is_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not read(monkeypatch, OPENAI_API_KEY="theirs").has_model


def test_two_lines_are_enough_for_a_model_on_this_computer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = read(monkeypatch, **LOCAL)

    assert found.has_model
    assert (found.llm_deadline, found.llm_daily_tokens) == (20, 200_000)
    assert found.llm_profile_used == PROFILES["other"]


def test_a_profile_may_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    found = read(monkeypatch, **LOCAL, LLM_PROFILE="llama.cpp")

    assert found.llm_profile_used == PROFILES["llama.cpp"]
    assert found.llm_profile_used.read is None


@pytest.mark.parametrize("level", ["auto", "json_schema", "json_object"])
def test_a_level_may_be_set(monkeypatch: pytest.MonkeyPatch, level: str) -> None:
    assert read(monkeypatch, **LOCAL, LLM_LEVEL=level).llm_level == level


def test_a_key_may_be_in_a_file_and_is_not_shown(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "key").write_text("sk-hunter2\n", encoding="utf-8")
    found = read(monkeypatch, **OPENAI, LLM_API_KEY_FILE=str(tmp_path / "key"))

    assert settings.revealed(found.llm_api_key) == "sk-hunter2"
    assert "hunter2" not in repr(found)


def test_an_address_ends_without_a_slash(monkeypatch: pytest.MonkeyPatch) -> None:
    found = read(monkeypatch, LLM_BASE_URL="http://[::1]:8080/v1/", LLM_MODEL="m")

    assert found.llm_base_url == "http://[::1]:8080/v1"


def test_all_that_is_wrong_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    found = wrong(
        monkeypatch,
        LLM_BASE_URL="http://llm.example.org/v1",
        LLM_API_KEY="a b",
        LLM_DEADLINE="0",
        LLM_TOKENS_FIELD="tokens",
        LLM_DAILY_BUDGET="0.5",
        LLM_PRICE_IN="0.4",
        LLM_TEMPERATURE="nan",
        LLM_LEVEL="high",
        LLM_PROFILE="mine",
    )

    assert found.keys() == {
        "LLM_BASE_URL",
        "LLM_MODEL",
        "LLM_API_KEY",
        "LLM_DEADLINE",
        "LLM_TOKENS_FIELD",
        "LLM_TEMPERATURE",
        "LLM_DAILY_BUDGET",
        "LLM_LEVEL",
        "LLM_PROFILE",
    }
    assert "llm.example.org would be sent everything unencrypted" in found["LLM_BASE_URL"]
    assert "LLM_PRICE_IN and LLM_PRICE_OUT" in found["LLM_DAILY_BUDGET"]


@pytest.mark.parametrize(
    ("given", "name", "said"),
    [
        ({"LLM_MODEL": "gpt-5-mini"}, "LLM_MODEL", "needs LLM_BASE_URL"),
        ({"LLM_API_KEY": "sk-1"}, "LLM_API_KEY", "needs LLM_BASE_URL"),
        ({"LLM_BASE_URL": LOCAL["LLM_BASE_URL"]}, "LLM_MODEL", "LLM_BASE_URL needs it"),
        (OPENAI, "LLM_API_KEY", "openai needs it"),
        ({**LOCAL, "LLM_PROFILE": "azure"}, "LLM_API_KEY", "azure needs it"),
    ],
    ids=str,
)
def test_what_belongs_together_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], name: str, said: str
) -> None:
    found = wrong(monkeypatch, **given)

    assert list(found) == [name]
    assert said in found[name]


@pytest.mark.parametrize(
    "url",
    [
        "localhost:11434/v1",
        "ftp://localhost/v1",
        "https://",
        "https://user:hunter2@llm.example.org/v1",
        "https://llm.example.org/v1?key=hunter2",
        "https://llm.example.org/v1#hunter2",
        "https://llm.example.org:0/v1",
        "https://llm.example.org:x/v1",
        "https://llm.example.org/v 1",
        "http://127.0.0.1\\@llm.example.org/v1",
        "https://[::1/v1",
        "https://lłm.example.org/v1",
    ],
)
def test_what_is_no_plain_address_is_refused_and_not_shown(
    monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    found = wrong(monkeypatch, LLM_BASE_URL=url, LLM_MODEL="m")

    assert list(found) == ["LLM_BASE_URL"]
    assert "write an address such as" in found["LLM_BASE_URL"]
    assert "hunter2" not in str(found)


def test_a_server_in_ones_own_network_may_be_asked_where_that_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = read(
        monkeypatch, LLM_BASE_URL="http://ollama:11434/v1", LLM_MODEL="m", LLM_ALLOW_HTTP="1"
    )

    assert found.has_model


def test_a_price_without_an_end_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    found = wrong(monkeypatch, **LOCAL, LLM_PRICE_IN="inf", LLM_PRICE_OUT="1")

    assert list(found) == ["LLM_PRICE_IN"]

"""Everything that is wrong, missing or misspelt is told in one go, and never a value."""

import os
import re
from functools import partial
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import platforms, settings
from bot.cli import app
from bot.settings import Need, Settings, SettingsError
from bot.settings.misspelt import misspelt
from bot.settings.opening import own_text_of

SLACK: Need = partial(platforms.check, name="slack")
SECRET = "geheim"


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
        monkeypatch.delenv(f"{name.upper()}_FILE", raising=False)
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)


def told(monkeypatch: pytest.MonkeyPatch, need: Need | None = None, /, **env: str) -> str:
    """Return what is said of settings that cannot be used."""
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as caught:
        settings.read(need)
    return str(caught.value)


def named(said: str) -> list[str]:
    return re.findall(r"^([A-Z_]+): ", said, re.MULTILINE)


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("REPLY_WAIT", "soon", "write a number."),
        ("REPLY_WAIT", "61", "it must be 60 or less."),
        ("REPLY_WAIT", "-1", "it must be 0 or more."),
        ("HTTP_PORT", "web", "write a whole number."),
        ("HTTP_PORT", "65536", "it must be 65,535 or less."),
        ("SLACK_MODE", "websocket", "write socket or http."),
        ("LLM_ALLOW_HTTP", "perhaps", "write 1 for yes or 0 for no."),
        ("SLACK_API_URL", "slack.com/api", "write an address such as https://chat.example.org."),
        ("PUBLIC_URL", "coach.example.org", "write an address such as https://chat.example.org."),
        ("DISCORD_GATEWAY_URL", "https://x", "write an address such as wss://chat.example.org."),
        ("ENCRYPTION_KEY", SECRET, "a key is 32 bytes in base64, as `openssl rand -base64 32`"),
        ("DATABASE_URL", f"mysql://x:{SECRET}@y/z", "write sqlite:///path/to/coach.db or postg"),
        (
            "DISCORD_TOKEN_FILE",
            SECRET,
            "the file that DISCORD_TOKEN_FILE names cannot be read (No such file or directory).",
        ),
        (
            "DISCORD_TOKEN_FILE",
            ".",
            "the file that DISCORD_TOKEN_FILE names cannot be read (Is a directory).",
        ),
        (
            "DISCORD_TOKEN_FILE",
            "~nobody-of-that-name/token",
            "the file that DISCORD_TOKEN_FILE names cannot be read (No such file or directory).",
        ),
    ],
)
def test_each_fault_has_words(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, why: str
) -> None:
    said = told(monkeypatch, **{name: value})

    assert said.startswith(f"{name.removesuffix('_FILE')}: {why}")
    assert len(said.splitlines()) == 1
    assert SECRET not in said


def test_what_is_wrong_missing_and_misspelt_is_told_together(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = told(
        monkeypatch,
        SLACK,
        REPLY_WAIT="99",
        LLM_BASE_URL="ollama",
        SLACK_BOT_TOKN=SECRET,
        DATABASE_URI=SECRET,
    )

    assert named(said) == [
        "LLM_BASE_URL",
        "LLM_MODEL",
        "REPLY_WAIT",
        "SLACK_APP_TOKEN",
        "SLACK_BOT_TOKEN",
    ]
    assert "SLACK_BOT_TOKN is set, and no setting is called so. Did you mean SLACK_BOT_" in said
    assert "Did you mean DATABASE_URL?" in said
    assert SECRET not in said


def test_what_is_wrong_is_not_missing_as_well(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    missing = str(tmp_path / "nowhere")
    said = told(monkeypatch, SLACK, SLACK_BOT_TOKEN="xoxb-1", SLACK_APP_TOKEN_FILE=missing)

    assert named(said) == ["SLACK_APP_TOKEN"]
    assert "Slack can't be served" not in said


@pytest.mark.parametrize(
    "command", ["slack", "discord", "all", "worker", "queue", "chat", "migrate"]
)
def test_every_command_that_reads_settings_names_what_is_wrong(
    monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv("REPLY_WAIT", "99")
    monkeypatch.setenv("HTTP_PORT", "web")
    ran = CliRunner().invoke(app, [command], input="")

    assert ran.exit_code == 2
    assert {"REPLY_WAIT", "HTTP_PORT"} <= set(named(ran.output))


def test_one_platform_that_lacks_something_does_not_hide_the_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = told(
        monkeypatch,
        platforms.check_all,
        SLACK_APP_TOKEN="xapp-1",
        DISCORD_TOKEN="x",
        DISCORD_SHARD_ID="7",
    )

    assert named(said) == ["SLACK_BOT_TOKEN", "DISCORD_SHARD_ID"]


def test_lines_of_dotenv_that_say_nothing_are_named_by_number(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    text = f"# mine\n\nREPLY_WAIT=1\n\nSLACK_BOT_TOKEN {SECRET}\nDISCORD_TOKEN\n"
    (tmp_path / ".env").write_text(text, encoding="utf-8")
    said = told(monkeypatch, HTTP_PORT="web")

    assert said.splitlines() == [
        ".env, line 5: write NAME=value, or begin it with #.",
        ".env, line 6: write NAME=value, or begin it with #.",
        "HTTP_PORT: write a whole number.",
    ]


def test_a_dotenv_that_is_no_text_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"\xff\xfe\x00A=1")

    assert told(monkeypatch) == ".env: it cannot be read (not a text file)."


@pytest.mark.skipif(os.name != "posix", reason="there folders have no such owners")
def test_a_dotenv_that_somebody_else_left_is_not_read(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("REPLY_WAIT=1\n", encoding="utf-8")
    assert own_text_of(tmp_path / ".env") == "REPLY_WAIT=1\n"
    if os.geteuid() == 0:
        os.chown(tmp_path / ".env", 10001, -1)
    with pytest.raises(PermissionError, match="another user"):
        own_text_of(tmp_path / ".env", os.geteuid() + 1)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is nothing without an end")
def test_a_file_without_an_end_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    said = told(monkeypatch, DISCORD_TOKEN_FILE="/dev/zero")

    assert (
        said
        == "DISCORD_TOKEN: the file that DISCORD_TOKEN_FILE names cannot be read (File too large)."
    )


def test_a_dotenv_may_begin_with_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("\ufeffREPLY_WAIT=1\n", encoding="utf-8")

    assert settings.read().reply_wait == 1


def test_names_of_other_programs_are_left_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "OPENAI_API_KEY", "POSTGRES_PASSWORD", "LOGNAME"):
        monkeypatch.setenv(name, SECRET)
    (tmp_path / ".env").write_text("COMPOSE_PROFILES=scale\n", encoding="utf-8")

    assert not misspelt()


def test_a_slip_in_dotenv_is_found_too(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text(f"DISCORD_BOT_TOKEN={SECRET}\n", encoding="utf-8")
    (said,) = misspelt()

    assert said == (
        "DISCORD_BOT_TOKEN is set, and no setting is called so. Did you mean DISCORD_TOKEN?"
    )


@pytest.mark.parametrize("command", ["chat", "remind", "queue", "migrate"])
def test_a_folder_that_cannot_be_used_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, command: str
) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(tmp_path / "file" / "home"))
    ran = CliRunner().invoke(app, [command], input="")

    assert ran.exit_code == 2
    assert "cannot be used: Not a directory. Check it, or set SECOND_THOUGHT_HOME." in ran.output


PERIODS = {
    "KEEP_DONE": "0",
    "KEEP_SENT": "0",
    "KEEP_DEPARTED": "0",
    "KEEP_IDLE": "59",
    "KEEP_TEXTS": "-1",
    "KEEP_DEAD": "forever",
    "KEEP_DRAFTS": "1.5",
}


@pytest.mark.parametrize(("name", "value"), PERIODS.items(), ids=PERIODS)
def test_a_period_that_cannot_be_kept_is_refused(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    assert named(told(monkeypatch, **{name: value})) == [name]


def test_a_period_of_none_is_for_good(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KEEP_DEAD", "KEEP_DRAFTS", "KEEP_TEXTS", "KEEP_IDLE"):
        monkeypatch.setenv(name, "0")

    keeps = settings.read().keeps

    assert (keeps.dead, keeps.drafts, keeps.texts, keeps.idle) == (0, 0, 0, 0)

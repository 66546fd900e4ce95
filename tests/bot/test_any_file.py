"""Names, kinds, addresses and paths of files, whatever they are: told, refused, and never followed elsewhere."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as some
from yarl import URL

from bot.delivery.attaching import _named
from bot.delivery.kinds import FileKind, is_text, kind_of
from bot.discord.files import is_discords
from bot.errors import InputError
from bot.files import uploaded
from bot.slack.files import is_slack
from coaching.messages import Attached
from tests.fuzz.odd import torn

SLACK, DISCORD = "https://slack.com/api/", "https://discord.com/api/v10"
OURS = {"cdn.discordapp.com", "media.discordapp.net", "discord.com"}
PIECES = some.sampled_from(
    [
        *(
            "https:",
            "http:",
            "file:",
            "//",
            "/",
            "\\",
            "@",
            "#",
            "?",
            ":",
            ":443",
            "%40",
            "%2f",
            ".",
        ),
        *(
            "slack.com",
            "files.slack.com",
            "cdn.discordapp.com",
            "evil.example",
            "127.0.0.1",
            "[::1]",
        ),
        *("\t", "\n", " ", "\0", "。", "／", "＠", "x", "u:p@", "attachments/1/2/a.csv", "[", "]"),
    ]
)
WHOLE = some.sampled_from(
    ["https://files.slack.com/f/a.csv", "https://cdn.discordapp.com/attachments/1/2/a.csv?ex=1"]
)
ADDRESSES = (
    some.lists(PIECES, max_size=8).map("".join) | WHOLE.flatmap(torn) | some.text(max_size=30)
)
ENDINGS = some.sampled_from(["csv", "CSV", "txt", "vcf", "pdf", "zip", "xlsx", "png", "json", ""])
NAMES = some.builds("{}.{}".format, some.text(max_size=20), ENDINGS) | some.text(max_size=300)
TYPES = some.sampled_from(["text/csv; charset=x", "IMAGE/PNG", "application/", "/", ""])
ONE_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@given(ADDRESSES)
@example("https://slack.com\\@evil.example/")
@example("https://evil.example\\.slack.com/")
@example("https://evil.example#.slack.com/")
def test_an_address_that_is_taken_for_a_platforms_leads_there(address: str) -> None:
    if is_slack(address, SLACK):
        assert f".{_asked(address, 'files.slack.com')}".endswith(".slack.com")
    if is_discords(address, DISCORD):
        assert _asked(address, "discord.com") in OURS


def _asked(address: str, otherwise: str) -> str:
    """Return the host that would be asked, and over what; nobody is asked where it is no address."""
    with suppress(ValueError):
        found = URL(address)
        assert found.scheme == "https"
        return found.host or ""
    return otherwise


@given(NAMES, TYPES | some.text(max_size=20))
def test_any_file_has_a_kind_and_a_short_name(name: str, mimetype: str) -> None:
    file = Attached(name, "https://f", mimetype, 3)
    assert kind_of(file) in FileKind
    assert is_text(file) in {True, False}
    assert 0 < len(_named(name)) <= 100


@ONE_FOLDER
@given(
    some.text(max_size=40) | some.sampled_from(["~/a.csv", "'a b.csv'", "a\\ b.csv"]).flatmap(torn)
)
@example("~nobody-of-that-name/list.csv")
@example("a\0b.csv")
@example("\ud83d")
def test_any_path_is_a_file_or_said_to_be_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    monkeypatch.chdir(tmp_path)
    with suppress(InputError):
        uploaded(typed)

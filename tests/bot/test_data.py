"""The commands about what is remembered: import, export, contacts, remind and forget."""

import asyncio
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from typer.testing import CliRunner

from bot import clock
from bot.app import local_identity
from bot.cli import app
from storage.delivery.values import NOTHING
from storage.linking import Offer
from storage.sealing import Keyring
from storage.store import Identity, Store
from tests.bot.pseudo_terminal import PseudoTerminal

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "import.schema.json").read_text(encoding="utf-8")
)
CSV = "Name,Email,Company\nKofi Mensah,kofi@example.org,Tide & Co\nRosa Lindqvist,,\n,,\n"


class Ran:
    def __init__(self, ran: Any) -> None:
        self.code: int = ran.exit_code
        self.out: str = ran.stdout
        self.err: str = ran.stderr

    @property
    def records(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]


def run(*arguments: str | Path, stdin: str = "") -> Ran:
    return Ran(CliRunner().invoke(app, [str(one) for one in arguments], input=stdin))


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(CSV, encoding="utf-8")
    return path


def names() -> list[str]:
    return [record["name"] for record in run("contacts", "--json").records]


def test_a_file_is_taken_in_once(people: Path) -> None:
    first, second = run("import", people), run("import", people)

    assert (first.code, second.code) == (0, 0)
    assert "Added: 2" in first.out
    assert "Added: 0" in second.out
    assert names() == ["Kofi Mensah", "Rosa Lindqvist"]


def test_a_dry_run_says_the_same_and_keeps_nothing(people: Path) -> None:
    outcome = run("import", "--dry-run", people)

    assert "Would be added: 2" in outcome.out
    assert names() == []


@pytest.mark.parametrize("options", [(), ("--dry-run",)])
def test_the_report_of_an_import_fits_its_schema(people: Path, options: tuple[str, ...]) -> None:
    (record,) = run("import", "--json", *options, people).records

    Draft202012Validator(SCHEMA).validate(record)
    assert record["imported"] == 2
    assert record["people"][0]["emails"] == ["kofi@example.org"]


def test_every_row_that_could_not_be_read_is_named(tmp_path: Path) -> None:
    path = tmp_path / "people.vcf"
    path.write_text("BEGIN:VCARD\nFN:Ada Alder\nEND:VCARD\nBEGIN:VCARD\nFN:Bo", encoding="utf-8")
    outcome = run("import", path)

    assert outcome.code == 0
    assert "row 4: " in outcome.out


def bad_files(folder: Path) -> dict[str, Path]:
    """Make one file of each kind that is no contact file."""
    made = {
        "nowhere": folder / "nowhere.csv",
        "folder": folder,
        "empty": folder / "empty.csv",
        "picture": folder / "picture.vcf",
        "zip": folder / "zip.csv",
        "huge": folder / "huge.csv",
        "prose": folder / "prose.csv",
        "broken_export": folder / "export.json",
    }
    made["empty"].write_bytes(b"")
    made["picture"].write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40)
    with zipfile.ZipFile(made["zip"], "w") as packed:
        packed.writestr("bomb", b"\0" * 1_000_000)
    with made["huge"].open("wb") as file:
        file.truncate(200_000_000)
    made["prose"].write_text("Dear all,\nI am writing to you from the sea.\n", encoding="utf-8")
    made["broken_export"].write_text('{\n"format": "second-thought",\n"vers', encoding="utf-8")
    return made


@pytest.mark.parametrize(
    "kind", ["nowhere", "folder", "empty", "picture", "zip", "huge", "prose", "broken_export"]
)
def test_a_file_that_holds_no_contacts_is_refused_and_changes_nothing(
    kind: str, tmp_path: Path, home: Path
) -> None:
    outcome = run("import", bad_files(tmp_path)[kind])

    assert outcome.code == 2
    assert outcome.out == ""
    assert len(outcome.err.splitlines()) == 1
    assert "Traceback" not in outcome.err
    assert names() == []


def test_formula_cells_are_plain_words(tmp_path: Path) -> None:
    path = tmp_path / "formulas.csv"
    path.write_text('Name,Email\n"=HYPERLINK(""http://x"")",\nAda,ada@example.org\n', "utf-8")
    run("import", path)
    run("export", "--format", "csv", "--output", tmp_path / "out.csv")

    lines = (tmp_path / "out.csv").read_text(encoding="utf-8-sig").splitlines()
    assert not any(line.startswith(("=", '"=')) for line in lines)


def test_doubts_are_listed_where_nobody_can_be_asked(tmp_path: Path) -> None:
    known, again = tmp_path / "known.csv", tmp_path / "again.csv"
    known.write_text("Name,Email\nKofi Mensah,kofi@example.org\n", encoding="utf-8")
    again.write_text("Name,Email\nKofi Mensah,kofi@elsewhere.example\n", encoding="utf-8")
    run("import", known)
    outcome = run("import", again)

    assert "Unsure, left out: 1" in outcome.out
    assert "row 2: is Kofi Mensah the Kofi Mensah (kofi@example.org) you know?" in outcome.out
    assert len(names()) == 1


@pytest.mark.parametrize(("key", "count"), [("y", 1), ("n", 2), ("s", 1)])
def test_doubts_are_asked_in_a_terminal(tmp_path: Path, key: str, count: int) -> None:
    known, again = tmp_path / "known.csv", tmp_path / "again.csv"
    known.write_text("Name,Email\nKofi Mensah,kofi@example.org\n", encoding="utf-8")
    again.write_text("Name,Email\nKofi Mensah,kofi@elsewhere.example\n", encoding="utf-8")
    run("import", known)
    with PseudoTerminal("import", str(again)) as seen:
        seen.wait_for("The same person?")
        seen.type(f"{key}\r")
        assert seen.ended() == 0

    assert len(names()) == count


@pytest.mark.parametrize("form", ["json", "csv", "vcf", "ics"])
def test_an_export_never_overwrites(
    form: str, people: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run("import", people)
    first, second = run("export", "--format", form), run("export", "--format", form)

    made = sorted(tmp_path.glob(f"second-thought-*.{form}"))
    assert (first.code, second.code, len(made)) == (0, 0, 2)
    assert made[0].read_bytes() == made[1].read_bytes()
    assert made[0].stat().st_mode & 0o077 == 0
    assert run("export", "--format", form, "--output", made[0]).code == 2


def test_an_export_goes_to_stdout_and_comes_back_whole(
    people: Path, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run("import", people)
    run("remind", "Kofi Mensah in two weeks")
    exported = run("export", "--output", "-").out
    (tmp_path / "all.json").write_text(exported, encoding="utf-8")
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(tmp_path / "other"))
    restored = run("import", tmp_path / "all.json")

    assert restored.code == 0
    assert run("export", "--output", "-").out == exported


def test_contacts_are_searched_by_name(people: Path) -> None:
    run("import", people)

    assert run("contacts", "kofi").out == "Kofi Mensah · Tide & Co\n"
    assert "Nobody is called like that" in run("contacts", "zoe").err
    assert [one["name"] for one in run("contacts", "rosa", "--json").records] == ["Rosa Lindqvist"]


def test_more_contacts_than_fit_a_page_are_all_listed(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    rows = "".join(f"Person Number{n},n{n}@example.org\n" for n in range(40))
    path.write_text(f"Name,Email\n{rows}", encoding="utf-8")
    run("import", path)

    assert len(names()) == 40


def test_a_reminder_is_planned_and_listed(people: Path) -> None:
    run("import", people)
    assert "No reminders" in run("remind").err

    said = run("remind", "about Rosa in two weeks")

    assert "Rosa" in said.out
    assert "Rosa Lindqvist" in run("remind").out
    (record,) = run("remind", "--json").records
    assert (record["contact"], record["state"]) == ("Rosa Lindqvist", "planned")


def test_somebody_is_forgotten_only_when_confirmed(people: Path) -> None:
    run("import", people)

    assert "Nothing was deleted" in run("forget", "Rosa", stdin="n\n").out
    assert len(names()) == 2
    assert run("forget", "Rosa", stdin="y\n").code == 0
    assert run("forget", "Kofi", "--yes").code == 0
    assert names() == []


def test_whom_nobody_knows_cannot_be_forgotten(people: Path) -> None:
    outcome = run("forget", "Zoe", "--yes")

    assert outcome.code == 2
    assert outcome.out == ""
    assert "Zoe" in outcome.err


@pytest.mark.parametrize(
    ("stdin", "left"), [("n\n", 2), ("y\nno\n", 2), ("y\nforget me for good\n", 0)]
)
def test_everything_is_forgotten_when_confirmed_twice(people: Path, stdin: str, left: int) -> None:
    run("import", people)
    run("forget", "--me", stdin=stdin)

    assert len(names()) == left


async def link(home: Path, *accounts: Identity) -> None:
    """Let whoever uses this computer have these accounts as well."""
    store = await Store.open(f"sqlite:///{home / 'coach.db'}", Keyring.open(home))
    me = await store.person(local_identity())
    for one in accounts:
        taker = await store.person(one)
        await store.linking.offer(me, "KTMBRFWZ", clock.now())
        offer = await store.linking.take("KTMBRFWZ", taker, one, clock.now())
        assert isinstance(offer, Offer)
        pair = await store.linking.pair(offer.id, taker, clock.now())
        assert pair is not None
        united = await store.linking.united(pair)
        await store.linking.join(pair, united, pair.stays.person, NOTHING, clock.now())
    await store.close()


def test_who_is_linked_is_told_where_else_it_goes(people: Path, home: Path) -> None:
    run("import", people)
    assert "shared" not in run("forget", "--me", stdin="n\n").out

    asyncio.run(link(home, Identity("slack", "T1", "U1"), Identity("discord", "", "D1")))

    said = run("forget", "--me", stdin="n\n").out
    assert "It is shared, so it goes there too: Discord, Slack." in said


@pytest.mark.parametrize("arguments", [("forget",), ("forget", "Ada", "--me")])
def test_whom_to_forget_is_said_once(arguments: tuple[str, ...]) -> None:
    assert "NAME, or --me" in run(*arguments).err


@pytest.mark.parametrize("command", ["contacts", "export", "remind", "chat"])
def test_wrong_settings_are_named_before_anything_is_opened(
    command: str, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setenv("DATABASE_URL", "mysql://x/y")
    outcome = run(command)

    assert outcome.code == 2
    assert outcome.err.startswith("DATABASE_URL: ")
    assert not home.exists()


def test_a_long_import_shows_how_far_it_is(tmp_path: Path) -> None:
    path = tmp_path / "many.csv"
    rows = "".join(f"Person Number{n},n{n}@example.org\n" for n in range(3000))
    path.write_text(f"Name,Email\n{rows}", encoding="utf-8")
    shell = "-c", f'"{sys.executable}" -m bot import "{path}" > "{tmp_path}/report.txt"'
    with PseudoTerminal(*shell, program=["/bin/sh"]) as seen:
        assert seen.ended() == 0

    assert "Reading" in seen.text
    assert "Keeping" in seen.text
    assert "Added: 3,000" in (tmp_path / "report.txt").read_text(encoding="utf-8")


def test_help_names_every_command_with_an_example() -> None:
    for command in ("import", "export", "contacts", "remind", "forget", "migrate", "rotate-key"):
        ran = subprocess.run(
            [sys.executable, "-m", "bot", command, "--help"], capture_output=True, check=True
        )
        assert f"second-thought {command}".encode() in ran.stdout

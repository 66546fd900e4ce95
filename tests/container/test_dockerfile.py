"""What the image promises stands in the Dockerfile: nobody special, no secret, known settings."""

import re
import shlex
import tomllib
from typing import Any

import pytest
from typer.main import get_command

from bot.cli import app
from bot.doctor import Part
from bot.settings import Settings
from tests.container.dockerfile import DOCKERFILE, ROOT, Stage, stages

BUILD, SHIPPED = stages()
IGNORED = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
OF_THE_SYSTEM = {"PATH", "LANG", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}


def test_it_is_made_in_two_stages_of_one_pinned_base() -> None:
    assert BUILD.base == SHIPPED.base
    assert re.fullmatch(r"debian:[a-z0-9.]+-slim", SHIPPED.base)
    assert [one.rest.split()[0] for one in SHIPPED.of("COPY")] == ["--from=build"]


def test_nobody_special_runs_it() -> None:
    (user,) = SHIPPED.of("USER")
    uid, gid = map(int, user.rest.split(":"))

    assert min(uid, gid) >= 10_000
    (made,) = SHIPPED.of("RUN")
    assert f"--uid {uid}" in made.rest
    assert f"--gid {gid}" in made.rest
    assert f"-o {uid} -g {gid} -m 0700 /data" in made.rest
    words = [one.word for one in SHIPPED.instructions]
    assert not {"RUN", "COPY", "ADD"} & set(words[words.index("USER") :])


def test_every_variable_is_a_setting_that_can_be_used() -> None:
    ours = {name: one for name, one in SHIPPED.environment.items() if name not in OF_THE_SYSTEM}
    given: dict[str, Any] = {name.lower(): value for name, value in ours.items()}
    found = Settings(_env_file=None, **given)

    assert {name.lower() for name in ours} <= Settings.model_fields.keys()
    assert found.watch_host == "127.0.0.1"
    assert found.watch_port


def test_no_secret_gets_in() -> None:
    secrets = {name.upper() for name, one in Settings.model_fields.items() if "Secret" in str(one)}
    text = DOCKERFILE.read_text(encoding="utf-8")

    assert not [name for name in secrets if name in text]
    assert not [one for stage in (BUILD, SHIPPED) for one in stage.of("ADD")]
    assert next(one for one in IGNORED if one and not one.startswith("#")) == "*"
    assert not [one for one in IGNORED if re.search(r"^!.*(env|secret|key|\*)", one)]


def test_everything_that_is_copied_is_let_through_and_there() -> None:
    let_through = {one.removeprefix("!") for one in IGNORED if one.startswith("!")}
    copied = {word for one in BUILD.of("COPY") for word in one.rest.split()[:-1]}

    assert copied == let_through
    assert all((ROOT / one).exists() for one in copied)


def test_what_it_runs_can_be_run() -> None:
    (entry,), (command,), (health,) = (SHIPPED.of(w) for w in ("ENTRYPOINT", "CMD", "HEALTHCHECK"))
    commands = get_command(app).commands  # type: ignore[attr-defined]

    assert entry.words == ["/usr/bin/tini", "--", "second-thought"]
    assert command.words == ["all"]
    assert command.words[0] in commands
    assert health.words == ["second-thought", "doctor", "running"]
    assert health.words[2] in list(Part)


def test_nothing_in_it_is_made_for_one_kind_of_processor() -> None:
    said = DOCKERFILE.read_text(encoding="utf-8") + (ROOT / "contrib/install").read_text("utf-8")

    assert not re.search(r"amd64|x86_64|arm64|aarch64|--platform", said)


def test_its_label_tells_the_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (label,) = SHIPPED.of("LABEL")

    assert label.pairs["org.opencontainers.image.version"] == project["version"]
    assert label.pairs["org.opencontainers.image.licenses"] == project["license"]


@pytest.mark.parametrize("stage", [BUILD, SHIPPED])
def test_what_is_fetched_leaves_no_lists_behind(stage: Stage) -> None:
    for one in stage.of("RUN"):
        if "apt-get install" in one.rest:
            assert "--no-install-recommends" in one.rest
            assert "rm -rf /var/lib/apt/lists/*" in one.rest


def test_what_runs_is_put_together_as_everywhere_else() -> None:
    ran = [shlex.split(one.rest) for one in BUILD.of("RUN")]

    assert ["contrib/install", "/opt/second-thought", "dependencies"] in ran
    assert ran[-1] == ["contrib/install", "/opt/second-thought"]

"""compose.yaml keeps what docs/install.md promises: hardened, no secret in it, one line to start."""

from typing import Any

import pytest
import yaml

from bot.settings import Settings
from tests.container.dockerfile import ROOT, stages

TEXT = (ROOT / "compose.yaml").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, Any] = COMPOSE["services"]
OURS = ["coach", "worker", "migrate"]
SECRETS = {name for name, one in Settings.model_fields.items() if "Secret" in str(one)}


def test_without_a_profile_there_is_one_service() -> None:
    assert [name for name, one in SERVICES.items() if not one.get("profiles")] == ["coach"]
    assert {one["profiles"][0] for one in SERVICES.values() if one.get("profiles")} == {"scale"}
    assert SERVICES["worker"]["scale"] == 2


@pytest.mark.parametrize("name", SERVICES)
def test_every_service_gives_up_what_it_does_not_need(name: str) -> None:
    service = SERVICES[name]

    assert service["cap_drop"] == ["ALL"]
    assert "cap_add" not in service
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert {"max-size", "max-file"} <= service["logging"]["options"].keys()
    assert service["restart"] == ("no" if name == "migrate" else "unless-stopped")


@pytest.mark.parametrize("name", OURS)
def test_ours_write_to_their_volume_and_to_tmp_alone(name: str) -> None:
    service = SERVICES[name]

    assert service["read_only"] is True
    assert service["volumes"] == ["data:/data"]
    assert service["tmpfs"][0].startswith("/tmp:")
    assert "user" not in service  # the image's own


def test_what_is_set_inside_are_settings() -> None:
    given = SERVICES["coach"]["environment"]
    plain = {name.lower() for name in given if not name.endswith("_FILE")}
    files = {name.removesuffix("_FILE").lower() for name in given if name.endswith("_FILE")}

    assert plain <= Settings.model_fields.keys()
    assert files == SECRETS
    assert given["SECOND_THOUGHT_HOME"] == stages()[1].environment["SECOND_THOUGHT_HOME"]


def test_every_secret_may_come_from_a_file() -> None:
    given, declared = SERVICES["coach"]["environment"], COMPOSE["secrets"]
    for name in SECRETS:
        assert given[f"{name.upper()}_FILE"] == f"${{{name.upper()}_FILE:+/run/secrets/{name}}}"
        assert name in SERVICES["coach"]["secrets"]
        assert declared[name]["file"] == f"${{{name.upper()}_FILE:-contrib/no-secret}}"
    assert not (ROOT / "contrib/no-secret").read_bytes()


def test_only_this_computer_reaches_it_and_nobody_its_database() -> None:
    assert all(port.startswith("127.0.0.1:") for port in SERVICES["coach"]["ports"])
    assert not [name for name in ("worker", "migrate", "database") if SERVICES[name].get("ports")]
    assert SERVICES["database"]["networks"] == ["inside"]
    assert COMPOSE["networks"]["inside"]["internal"] is True


def test_each_begins_when_what_it_needs_is_there() -> None:
    done = "service_completed_successfully"
    assert SERVICES["coach"]["depends_on"]["migrate"] == {"condition": done, "required": False}
    assert SERVICES["worker"]["depends_on"]["migrate"]["condition"] == done
    assert SERVICES["migrate"]["depends_on"]["database"]["condition"] == "service_healthy"
    assert "pg_isready" in SERVICES["database"]["healthcheck"]["test"]
    assert SERVICES["migrate"]["healthcheck"] == {"disable": True}

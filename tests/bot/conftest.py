"""Every test of the program has a home folder of its own; nobody's real one is ever touched."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the home folder that this test and the programs it starts use."""
    folder = tmp_path / "home"
    monkeypatch.setenv("SECOND_THOUGHT_HOME", str(folder))
    for name in ("DATABASE_URL", "ENCRYPTION_KEY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)
    return folder

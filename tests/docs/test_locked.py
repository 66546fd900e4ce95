"""What is installed is pinned, with hashes and without addresses."""

import re
import tomllib
from itertools import chain

from tests.docs.pages import ROOT

LOCKED = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def test_the_lock_file_holds_hashes_and_no_addresses() -> None:
    assert not re.search(r"://|^-|\bindex\b", LOCKED, re.MULTILINE)
    for block in re.split(r"\n(?=\S)", LOCKED.strip()):
        assert "--hash=sha256:" in block, block


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]

    for requirement in wanted:
        name = re.split(r"[\[><=~! ]", requirement)[0].lower()
        assert re.search(rf"^{name}==", LOCKED, re.MULTILINE), name

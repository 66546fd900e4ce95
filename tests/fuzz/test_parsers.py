"""The search is over every parser there is, and says what it tried."""

import subprocess
import sys

import pytest

from tests.fuzz.parsers import PARSERS
from tests.fuzz.search import ROOT

FILES = [file for files in PARSERS.values() for file in files]


@pytest.mark.parametrize("file", FILES)
def test_each_file_takes_examples(file: str) -> None:
    assert "@given(" in (ROOT / "tests" / file).read_text(encoding="utf-8")


def test_each_file_is_listed_once_and_none_is_left_out() -> None:
    there = {str(path.relative_to(ROOT / "tests")) for path in ROOT.glob("tests/**/test_any_*.py")}
    by_schema = {
        "http/test_any_request.py"
    }  # schemathesis makes its examples, with each `make test`

    assert len(FILES) == len(set(FILES))
    assert there - by_schema <= set(FILES)


def test_a_search_says_how_much_it_tried() -> None:
    command = [sys.executable, "-m", "tests.fuzz", "prompts", "--minutes", "0", "--seed", "1"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)

    assert ran.returncode == 0, ran.stdout
    assert "prompts" in ran.stdout.splitlines()[-1]
    assert "nothing found" in ran.stdout


def test_a_parser_nobody_knows_is_refused() -> None:
    command = [sys.executable, "-m", "tests.fuzz", "tea-leaves"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)

    assert ran.returncode == 2
    assert "no parser is called tea-leaves" in ran.stderr

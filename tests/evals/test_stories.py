"""The table of stories: the coach alone beside the coach with right readings."""

import pytest

from evals import stories


def test_the_table_shows_both_and_what_is_missed_alone(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.argv", ["stories", "--failures"])
    stories.main()
    shown = capsys.readouterr().out.splitlines()
    assert shown[0].split() == ["alone", "with", "a", "right", "reading"]
    assert any(line.startswith("first action") and line.endswith("20/20") for line in shown)
    missed = [line for line in shown[8:] if line]
    assert missed
    assert all(line.startswith("alone: ") for line in missed)

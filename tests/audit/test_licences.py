"""Everything that is locked may be passed on, and NOTICE names what asks for more than its notice."""

import pytest

from tests.audit.holes import Holes, read
from tests.audit.licences import FREE, SHARED, faults, licences, locked


@pytest.mark.parametrize("name", locked())
def test_each_package_is_under_a_licence_we_may_take(name: str) -> None:
    assert not faults(name)


def test_licences_are_read_from_wherever_a_package_says_them() -> None:
    assert licences("cryptography") == {"Apache-2.0", "BSD-3-Clause"}
    assert licences("jinja2") == {"BSD License"}
    assert licences("frozenlist") == {"Apache-2.0"}
    assert licences("no-such-package") is None
    assert not FREE & SHARED


def test_holes_and_packages_nobody_knows_are_told_apart() -> None:
    hole = {"id": "PYSEC-1", "fix_versions": ["3.1.6"], "aliases": []}
    answer = {
        "dependencies": [
            {"name": "jinja2", "version": "3.1.2", "vulns": [hole, hole | {"fix_versions": []}]},
            {"name": "rich", "version": "14", "vulns": []},
            {"name": "odd", "skip_reason": "not found"},
        ]
    }

    assert read(answer) == Holes(
        3,
        (
            "jinja2 3.1.2: PYSEC-1, mended in 3.1.6",
            "jinja2 3.1.2: PYSEC-1, mended in no version yet",
        ),
        ("odd",),
    )

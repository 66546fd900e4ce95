"""A regular expression is compiled when it is first asked, and every one of ours is a good one."""

import gc
import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

import coaching
from coaching.regexes import regex


def test_it_finds_what_the_compiled_one_finds() -> None:
    asked = regex(r"(?P<verb>met|saw)\b", re.IGNORECASE)
    assert asked.pattern == r"(?P<verb>met|saw)\b"
    assert [match["verb"] for match in asked.finditer("Met her, saw him")] == ["Met", "saw"]
    assert asked.sub("heard", "saw him") == "heard him"
    assert asked.flags == re.compile(asked.pattern, re.IGNORECASE).flags


def test_a_bad_one_is_refused_when_it_is_asked() -> None:
    bad = regex("(met")
    with pytest.raises(re.error):
        bad.search("met")


def test_all_that_stand_in_the_coach_are_good_ones() -> None:
    for module in walk_packages(coaching.__path__, "coaching."):
        import_module(module.name)
    gc.unfreeze()  # a chat that was tried before left them out of what is told here
    standing = [one for one in gc.get_objects() if type(one) is type(regex(""))]
    assert len(standing) > 1000
    for one in standing:
        if one.pattern != "(met":
            re.compile(one.pattern, one.flags)

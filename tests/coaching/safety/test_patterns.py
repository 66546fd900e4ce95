"""Patterns are compiled when first looked for; every one of them can be."""

import importlib
import pkgutil

from coaching import safety
from coaching.answer import Alarm
from coaching.safety.grammar import Pattern, Rule
from coaching.text import fold
from tests.coaching.safety import scene_sayings


def parts(value: object) -> list[Pattern]:
    """The patterns inside a value of a module: a pattern, a rule, or collections of them."""
    if isinstance(value, Pattern):
        return [value]
    if isinstance(value, Rule):
        return [value.pattern]
    if isinstance(value, dict):
        return parts([*value.values()])
    if isinstance(value, tuple | list | frozenset):
        return [found for item in value for found in parts(item)]
    return []


def test_every_pattern_of_every_word_list_compiles() -> None:
    names = [module.name for module in pkgutil.iter_modules(safety.__path__)]
    modules = [importlib.import_module(f"coaching.safety.{name}") for name in names]
    found = [p for module in modules for value in vars(module).values() for p in parts(value)]
    assert len(found) > 100
    assert all(pattern.compiled for pattern in found)


def test_a_pattern_cuts_and_replaces() -> None:
    assert Pattern("a b").split("1a  b2") == ["1", "2"]
    assert Pattern("a b").sub("c", "xa by") == "xcy"


def rules(value: object) -> list[Rule]:
    """The rules inside a value of a module."""
    if isinstance(value, Rule):
        return [value]
    return [found for item in value for found in rules(item)] if isinstance(value, tuple) else []


def test_a_rule_holds_a_stem_of_whatever_its_pattern_matches() -> None:
    names = [module.name for module in pkgutil.iter_modules(safety.__path__)]
    modules = [importlib.import_module(f"coaching.safety.{name}") for name in names]
    found = {
        id(r): r for module in modules for value in vars(module).values() for r in rules(value)
    }
    texts = [fold(text) for alarm in Alarm for text in getattr(scene_sayings, alarm.name)]
    for each in found.values():
        for text in texts:
            if not any(stem in f" {text} " for stem in each.stems):
                assert each.pattern.search(text) is None

"""How what a pattern matches begins: told where it is sure, None where it is not."""

import pytest

from coaching.beginnings import FIGURE, beginnings


@pytest.mark.parametrize(
    ("pattern", "starts"),
    [
        (r"\bfoot", {"foo"}),
        (r"\b(?:met|mentor(?:ed)? )", {"met", "men"}),
        (r"\b(?:i'?m|we )glad|\bab?c", {"i'm", "img", "we ", "abc", "ac"}),
        (r"\b(?P<word>go|went) there", {"go ", "wen"}),
        (r"\b(?:(?:never|just) )*met", {"nev", "jus", "met"}),
        (r"\b[ab]c?d", {"acd", "ad", "bcd", "bd"}),
        (r"\bx{2}y", {"x"}),
        (r"\bxa{0,2}y", {"xa", "xy"}),
        (r"\b(?:ab)+c", {"ab"}),
        (r"\b(?:\d+|two) times", {FIGURE, "two"}),
        (r"\ba\d", {"a"}),
        (r"\bte\w+", {"te"}),
        (r"\bp\.s", {"p.s"}),
        (r"(?<!to )\bhr\b", {"hr"}),
        (r"(?<!\w)(?:a|b)x", {"ax", "bx"}),
        (r"(?<![\w'])ax", {"ax"}),
        (r"\b(?=[ab])abroad(?! (?:now|then))", {"abr"}),
        (r"(?:\bfoo|\bbar)[)|]x", {"foo", "bar"}),
        (r"\b(?:foo(?:d|t [|)]\))x|ba(?:n|r))$", {"foo", "ban", "bar"}),
    ],
)
def test_beginnings_are_up_to_three_letters_of_each_way_to_begin(
    pattern: str, starts: set[str]
) -> None:
    assert beginnings(pattern) == frozenset(starts)


@pytest.mark.parametrize(
    "pattern",
    [
        "foo",
        r"(?:\bfoo)?bar",
        r"\b(?:\w+ )?foo",
        r"\b\.foo",
        r"\b(?:foo)?$",
        r"\bfoo|bar",
        r"^foo",
        r"(?i)\bfoo",
        r"\b(?:foo|[^a-c]x)",
    ],
)
def test_nothing_is_told_of_what_may_begin_with_anything_or_inside_a_word(pattern: str) -> None:
    assert beginnings(pattern) is None

"""Markdown and mentions, as they are read."""

import pytest

from tests.emulators.discord.reading import marked, plain


@pytest.mark.parametrize(
    ("text", "read", "shown"),
    [
        ("so **bold** it is", "so bold it is", "so <b>bold</b> it is"),
        ("*a* and _b_", "a and b", "<i>a</i> and <i>b</i>"),
        ("__a__ ~~b~~ ||c||", "a b c", "<u>a</u> <s>b</s> <spoiler>c</spoiler>"),
        (r"so \*\*not\*\*", "so **not**", "so **not**"),
        ("2 * 3 * 4", "2 * 3 * 4", "2 * 3 * 4"),
        ("snake_case_name", "snake_case_name", "snake_case_name"),
        ("`**a**`", "**a**", "<code>**a**</code>"),
        ("```\n*a*\n```", "*a*\n", "<pre>*a*\n</pre>"),
        ("# Big\nsmall", "Big\nsmall", "<h1>Big</h1>\nsmall"),
        ("\\# Big", "# Big", "# Big"),
        ("-# tiny", "tiny", "<small>tiny</small>"),
        ("> said", "said", "<quote>said</quote>"),
        ("- one\n- two", "• one\n• two", "<li>one</li>\n<li>two</li>"),
        ("1. one", "1. one", "<ol>1. one</ol>"),
        ("hi <@5>", "hi @ana", "hi <mention>@ana</mention>"),
        ("hi @everyone", "hi @everyone", "hi <mention>@everyone</mention>"),
        (r"hi \@everyone", "hi @everyone", "hi @everyone"),
        ("[here](https://a.b/c)", "here", "<a>here</a>"),
        ("see https://a.b/c_d_e.", "see https://a.b/c_d_e.", "see <a>https://a.b/c_d_e</a>."),
        ("**a *b* c**", "a b c", "<b>a <i>b</i> c</b>"),
        ("***both***", "both", "<b><i>both</i></b>"),
    ],
)
def test_it_is_read_so(text: str, read: str, shown: str) -> None:
    assert plain(text, {"5": "ana"}) == read
    assert marked(text, {"5": "ana"}) == shown

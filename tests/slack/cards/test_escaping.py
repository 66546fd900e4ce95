"""What a person wrote is what the coach reads, and what it shows is what is read there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.slack.cards import escaped, plain_of


@given(st.text())
def test_what_was_escaped_comes_back(text: str) -> None:
    assert plain_of(escaped(text)) == text


@given(st.text())
def test_nothing_escaped_is_markup(text: str) -> None:
    assert not set("<>") & set(escaped(text))


@pytest.mark.parametrize(
    ("received", "written"),
    [
        ("1 &lt; 2 &amp;&amp; 3 &gt; 2", "1 < 2 && 3 > 2"),
        ("&amp;lt;", "&lt;"),
        ("&lt;@U1&gt;", "<@U1>"),
        ("<@U1> hasn't answered", "somebody hasn't answered"),
        ("<@U1|sarah> hasn't", "@sarah hasn't"),
        ("in <#C1|general> and <#C2|>", "in #general and a channel"),
        ("<!channel> <!here|here> <!subteam^S1|@design>", "@channel here @design"),
        ("<!date^1392734382^{date}|18 Feb>", "18 Feb"),
        ("see <https://a.example/x?y=1&amp;z=2>", "see https://a.example/x?y=1&z=2"),
        ("see <https://a.example|a &amp; b>", "see a & b"),
        ("<mailto:dana@x.example|dana@x.example>", "dana@x.example"),
        ("<tel:+15550100>", "+15550100"),
        ("a < b", "a < b"),
    ],
)
def test_markup_is_read_as_what_was_written(received: str, written: str) -> None:
    assert plain_of(received) == written

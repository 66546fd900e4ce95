"""What a person wrote is what the coach reads, and what it shows is what is read there."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.cards import texts
from bot.discord.cards import literal, plain_of
from bot.discord.cards.escaping import fenced, unescaped
from tests.cards.replies import HOSTILE
from tests.discord.cards.test_limits import ANY
from tests.discord.markdown import html_of, is_plain, read

SIGNS = st.text(
    st.sampled_from("*_~`|<>@#:/-+.()[]\\ 1\n\tahtps!&;{}=\u202eש👩") | st.characters(), max_size=40
)
ODD = (
    *HOSTILE[:12],
    "**b** *i* _i_ __u__ ~~s~~ ||spoiler|| `c` ``c`` ```\nblock\n```",
    "# a\n## b\n### c\n-# small\n- one\n* two\n+ three\n1. four\n12) five\n> six\n>>> seven",
    "@everyone @here <@1> <@!1> <@&2> <#3> <t:1:R> <:e:4> <a:e:4> </go:5> <id:home>",
    "https://evil.example http://a_b_c.example/x*y* <https://a.example> [bank](https://evil.example)",
    "\\*not bold\\* \\\\ C:\\dir\\*",
    ":smile: 10:30 a:b:c ¯\\_(ツ)_/¯",
    "snake_case_word and 2*3*4, ~5 days",
)


@ANY
@given(SIGNS | st.sampled_from(ODD))
@example("1. one")
@example("  - one")
@example("x\n-# y")
def test_a_text_is_read_as_it_was_written(text: str) -> None:
    marked = literal(text)
    assert read(marked) == texts.literal(text)
    assert is_plain(marked)


@pytest.mark.parametrize("text", ODD)
def test_nothing_in_odd_texts_is_markup(text: str) -> None:
    assert read(literal(text)) == texts.literal(text)
    assert is_plain(literal(text))


@ANY
@given(SIGNS | st.sampled_from(ODD))
def test_what_was_escaped_comes_back(text: str) -> None:
    assert unescaped(literal(text)) == texts.literal(text)


@pytest.mark.parametrize(
    "draft",
    [
        "Hi Dana,\n\n\ttwo  spaces & *stars* <@1> @everyone\n\nBye",
        "py\nprint()",
        "a `tick` and ``two``",
    ],
)
def test_a_draft_stands_in_its_block_as_it_is(draft: str) -> None:
    drawn = html_of(fenced(draft))
    assert drawn.startswith("<pre>")
    assert drawn.endswith("</pre>")
    assert drawn.count("<pre>") == 1


@ANY
@given(SIGNS | st.sampled_from(ODD))
def test_no_draft_ends_its_block(draft: str) -> None:
    drawn = html_of(fenced(draft))
    assert drawn.startswith("<pre>")
    assert drawn.index("</pre>") == len(drawn) - len("</pre>")


SARAH = {"id": "1", "username": "sarah.l", "global_name": "Sarah *L*"}
TOM = {"id": "2", "username": "tom_h", "global_name": None}
COACH = {"id": "4", "username": "second-thought", "bot": True}
NICK = {"id": "3", "username": "x", "global_name": "X", "member": {"nick": "Lou"}}


@pytest.mark.parametrize(
    ("received", "written"),
    [
        ("1 \\< 2 \\&\\& 3 \\*", "1 < 2 && 3 *"),
        ("<@1> hasn't answered", "Sarah *L* hasn't answered"),
        ("<@!1> hasn't answered", "Sarah *L* hasn't answered"),
        ("<@2> hasn't", "@tom_h hasn't"),
        ("<@3> hasn't", "Lou hasn't"),
        ("<@9> hasn't", "somebody hasn't"),
        ("<@4>she hasn't", "she hasn't"),
        ("<@&4> and <#5>", "a group and a channel"),
        ("<:sad:12> <a:wave:13>", ":sad: :wave:"),
        ("</reconnect:7> </airhorn low:8>", "/reconnect /airhorn low"),
        ("since <t:1392734382:D>", "since 18 February 2014"),
        ("since <t:1392734382>", "since 18 February 2014"),
        ("at <t:1392734382:t>", "at 14:39"),
        ("<t:999999999999>", "<t:999999999999>"),
        ("see <https://a.example/x_y>", "see https://a.example/x_y"),
        ("see https://a.example/_x_/*y*", "see https://a.example/_x_/*y*"),
        ("I **never** *ever* __really__ ||hid|| `it`", "I never ever really hid it"),
        ("***all of it*** and **https://a.example/b**", "all of it and https://a.example/b"),
        ("**she said <@1>**", "she said Sarah *L*"),
        ("```\nHi Mark,\n*yours*\n```", "Hi Mark,\n*yours*"),
        ("```py\nx = 1\n```", "x = 1"),
        ("2*3*4 snake_case_word ** _ **", "2*3*4 snake_case_word ** _ **"),
        ("a < b, <3, <<>>, <@>, <@x>", "a < b, <3, <<>>, <@>, <@x>"),
        ("*" * 4_000, "*" * 4_000),
        ("C:\\dir", "C:\\dir"),
    ],
)
def test_markup_is_read_as_what_was_written(received: str, written: str) -> None:
    assert plain_of(received, [SARAH, TOM, NICK, COACH]) == written


@ANY
@given(SIGNS)
def test_whatever_is_written_can_be_read(text: str) -> None:
    plain_of(text, [SARAH])


@ANY
@given(SIGNS | st.sampled_from(ODD))
def test_what_is_shown_can_be_handed_back(text: str) -> None:
    assert plain_of(literal(text)) == texts.literal(text)

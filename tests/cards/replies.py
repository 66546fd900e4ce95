"""Any reply there can be, and the texts that break cards."""

from hypothesis import strategies as st

from coaching.answer import Draft, Finding, Label, SecondThought
from coaching.forms.form import Field, Form, Shape
from coaching.messages import (
    Choice,
    Choices,
    File,
    FirstAction,
    Listing,
    Mirror,
    Text,
    Thoughts,
    Understood,
    Urgent,
    Words,
)
from coaching.situation import Channel

HOSTILE = (
    "",
    " ",
    "\n\n",
    "<!channel> <!here> <@U1> <#C1|general> <https://evil.example|bank>",
    "a & b &amp; c &lt;d&gt;",
    "*bold* _it_ ~gone~ `code` ```\nblock\n``` > quote",
    "\u202egnirts \u2066dexim\u2069 שרה قالت",
    "👩‍👩‍👧‍👦" * 40,
    ":smile: @channel @here #general",
    "x" * 4_001,
    "a\x00b\x1b[31mc\r\nd\u2028e",
    "\ud800 alone",
    "word " * 700,
    "&" * 3_000,
    "\\*\\_ **b** __u__ ||secret|| [a](https://b.example) <@1> <#2> <t:3:R> <:e:4> </go:5>",
    "# head\n-# small\n- one\n* two\n1. three\n> four\n>>> five\n```py\nsix",
    "*" * 4_000,
    "z" * 60_000,
)

hostile = st.integers(0, len(HOSTILE) - 1).map(HOSTILE.__getitem__)
"""One of them; not `sampled_from`, for hypothesis shows a strategy with all that is in it."""

words = st.one_of(hostile, st.text(max_size=120))
few = st.lists(words, max_size=4).map(tuple)
keys = st.one_of(
    st.sampled_from(["fix", "channel:email", "channel:text", "reminder:snooze:1:7", "pick:x"]),
    st.text(min_size=1, max_size=60),
    st.integers(1, 2_300).map("k".__mul__),
)
ways = st.lists(st.builds(Choice, keys, words), max_size=3).map(tuple)
choice = st.builds(Choice, keys, words, ways)
drafts = st.builds(Draft, st.sampled_from(Channel), words, st.one_of(st.none(), words), blanks=few)
parts = st.one_of(
    st.builds(Text, words),
    st.builds(Urgent, words),
    st.builds(Understood, words, few),
    st.builds(Thoughts, words, st.lists(st.builds(SecondThought, words, words), max_size=4)),
    st.builds(
        Mirror,
        words,
        st.lists(st.builds(Finding, st.just(Label.SALESY), words, words, words), max_size=4),
    ),
    st.builds(FirstAction, words, words, st.one_of(st.none(), words)),
    st.builds(Words, words, drafts),
    st.builds(Choices, st.lists(choice, max_size=9).map(tuple)),
    st.builds(
        Choices,
        st.integers(26, 230).map(
            lambda count: tuple(Choice(f"many:{at}", f"number {at}") for at in range(count))
        ),
    ),
    st.builds(Listing, words, few, st.one_of(st.none(), words)),
    st.integers(1, 300).map(lambda count: Listing("Many", ("one of many",) * count)),
    st.builds(File, words, st.just(b"")),
)
replies = st.lists(parts, max_size=12).map(tuple)

options = st.one_of(
    st.just(()),
    st.lists(choice, max_size=5, unique_by=lambda one: one.key).map(tuple),
    st.integers(100, 450).map(
        lambda count: tuple(Choice(f"zone{at}", f"Zone/{at}") for at in range(count))
    ),
)
names = st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1, max_size=20)
fields = st.builds(
    Field,
    name=names,
    label=words,
    shape=st.sampled_from(Shape),
    value=st.one_of(words, st.sampled_from(["2026-11-22", "2026-13-01", "zone3", "zone3,zone120"])),
    options=options,
    hint=words,
    needed=st.booleans(),
    longest=st.sampled_from([1, 80, 3_000, 60_000]),
)
forms = st.builds(
    Form,
    key=names,
    title=words,
    fields=st.lists(fields, max_size=8, unique_by=lambda one: one.name).map(tuple),
    send=words,
    intro=words,
)

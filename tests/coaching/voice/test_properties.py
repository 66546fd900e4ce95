"""Whatever a model claims or words: nothing raises, nothing is invented, nothing is lowered."""

from dataclasses import replace
from enum import StrEnum
from functools import cache
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.answer import Alarm, Answer, Credit, Draft, Label
from coaching.coach import coach, voiced
from coaching.drafting import breaches
from coaching.phrases import seeded
from coaching.reading.read import read
from coaching.situation import Channel, Intent, PushBack, Signal, Situation, Tie
from coaching.text import fold
from coaching.voice.admitting import admitted
from coaching.voice.claims import Claim, Claims, Counted, Dated, Fieldname, Named, Promised
from coaching.voice.evidence import LONGEST_QUOTE
from coaching.voice.letters import draft_faults
from coaching.voice.merging import merged
from coaching.voice.page import Page
from coaching.voice.sentences import thought_faults
from coaching.voice.wishes import Answers, ToSay, Worded
from evals import stories
from evals.cases import TODAY
from prompts import Book
from tests.coaching.voice.told import answer

BOOK = Book.open()
TEXTS = [one.case.text for one in stories.stories()]
TEXTS.append(
    'Oda ignores me. She wrote: "please stop", I wrote "Hi Oda, ok" and "ok?" on 3 October'
)
FIRMNESS = [None, PushBack.NOT_NOW, PushBack.NO, PushBack.STOP]
SOME = settings(max_examples=150, deadline=None)


@cache
def _cut(text: str) -> st.SearchStrategy[str]:
    """Stretches of a text, and words that do not stand in it."""
    places = st.integers(0, len(text))
    cut = st.builds(lambda start, length: text[start : start + length], places, st.integers(0, 170))
    return st.one_of(cut, st.sampled_from(text.split()), st.text(max_size=12))


def _claims(text: str) -> st.SearchStrategy[Claims]:
    said = _cut(text)

    def of(kind: type[StrEnum]) -> st.SearchStrategy[Claim[Any]]:
        return st.builds(Claim, st.sampled_from(list(kind)), said)

    numbers = st.integers(-5, 5_000)
    named = st.builds(
        Named, said, said, st.sampled_from(["she", "he", "they", "it"]), st.booleans()
    )
    counted = st.builds(
        Counted,
        st.integers(-2, 120),
        st.lists(said, max_size=3).map(tuple),
        st.none() | st.sampled_from(list(Channel)),
    )
    return st.builds(
        Claims,
        credit=st.just(Credit("read.v1", "", "")),
        people=st.lists(named, max_size=3).map(tuple),
        channels=st.lists(of(Channel), max_size=3).map(tuple),
        unanswered=st.lists(counted, max_size=2).map(tuple),
        last_attempt=st.none() | st.builds(Dated, said, st.tuples(numbers, numbers)),
        tie=st.none() | of(Tie),
        push_back=st.none() | of(PushBack),
        promise=st.none() | st.builds(Promised, said, said),
        signals=st.lists(of(Signal), max_size=3).map(tuple),
        intent=st.none() | of(Intent),
        worry=st.none() | of(Alarm),
        first_thought=st.just("") | said,
        wants=st.just("") | said,
        details=st.dictionaries(st.sampled_from(["met_at", "me", "nonsense"]), said, max_size=2),
        not_said=st.frozensets(st.sampled_from(list(Fieldname))),
        unsaid_signals=st.frozensets(st.sampled_from(list(Signal)), max_size=5),
        intact=st.booleans(),
    )


TOLD = st.sampled_from(TEXTS).flatmap(lambda text: st.tuples(st.just(text), _claims(text)))


@cache
def _alone(text: str) -> Situation:
    return read(text, TODAY)


@SOME
@given(TOLD)
def test_no_claim_lowers_a_push_back_or_brings_in_what_is_not_in_the_text(
    told: tuple[str, Claims],
) -> None:
    text, claims = told
    ours = _alone(text)
    found = merged(ours, claims, TODAY)
    after = found.situation
    assert FIRMNESS.index(after.push_back) >= FIRMNESS.index(ours.push_back)
    assert after.messages == ours.messages
    assert after.text == text
    assert found.worry in {None, Alarm.CHECK_IN}
    known = {one.name for one in ours.contacts}
    assert all(fold(one.name) in fold(text) for one in after.contacts if one.name not in known)
    quoted = [after.push_back_words, after.first_thought, after.wants, *after.signals.values()]
    held = {ours.push_back_words, ours.first_thought, ours.wants, *ours.signals.values()}
    for words in {one for one in quoted if one} - held:
        assert words in text
        assert len(words) <= LONGEST_QUOTE
    assert after.unanswered_count is None or 0 <= after.unanswered_count <= 99


@SOME
@given(TOLD)
def test_an_answer_with_any_reading_is_an_answer(told: tuple[str, Claims]) -> None:
    text, claims = told
    made = coach(text, TODAY, BOOK, seeded(text), Answers(readings={text: claims}))
    assert made.reply
    for draft in made.drafts:
        assert breaches(draft, made.situation, made.decision.action) == ()


WORDS = st.sampled_from(
    "Marta Petra Brenda she definitely hates you may be tired call me by Friday sorry Hi , . ? ! [x] "
    "@here https://x.yz thank you all so much for the cake and the flowers and the card 7 AI я".split()
)
SENTENCES = st.one_of(
    st.text(max_size=60),
    st.lists(WORDS, max_size=12).map(" ".join),
    st.sampled_from(
        ["She may be tired.", "It may be the inbox.", "Hi Marta, thinking of you both."]
    ),
)
DRAFTS = st.builds(
    Draft,
    st.sampled_from([Channel.TEXT, Channel.EMAIL]),
    SENTENCES,
    st.none() | SENTENCES,
    st.just(()) | st.just(("[x]",)),
)
WORDED = st.builds(
    Worded,
    credit=st.just(Credit("say.v1", "", "")),
    thoughts=st.dictionaries(st.integers(-2, 4), SENTENCES, max_size=3),
    instead=st.dictionaries(st.sampled_from(list(Label)), SENTENCES, max_size=2),
    drafts=st.lists(DRAFTS, max_size=3).map(tuple),
)


@SOME
@given(WORDED)
def test_no_words_get_in_that_break_a_rule(words: Worded) -> None:
    before = answer()
    after = admitted(before, words)
    page = Page(before)
    assert _without_words(after) == _without_words(before)
    assert [one.rests_on for one in after.second_thoughts] == ["three emails"] * 2
    for ours, theirs in zip(before.second_thoughts, after.second_thoughts, strict=True):
        assert ours == theirs or thought_faults(theirs.text, ours, page) == ()
    for mine, new in zip(before.drafts, after.drafts, strict=True):
        assert mine == new or draft_faults(new, page) == ()
    changed = (after.drafts, after.second_thoughts, after.audit) != (
        before.drafts, before.second_thoughts, before.audit,
    )  # fmt: skip
    assert bool(after.credits) is changed


@SOME
@given(WORDED)
def test_words_never_change_what_is_done(words: Worded) -> None:
    text = TEXTS[4]
    made = coach(text, TODAY, BOOK, seeded(text))
    wish = ToSay(made, TODAY)
    said = voiced(made, wish, BOOK, seeded(text), Answers(words={wish.key: words}))
    assert (said.decision, said.situation, said.safety) == (made.decision, made.situation, None)
    assert [one.channel for one in said.drafts] == [one.channel for one in made.drafts]


def _without_words(made: Answer) -> Answer:
    bare = replace(made, second_thoughts=(), drafts=(), credits=())
    return replace(bare, audit=replace(made.audit, findings=()))

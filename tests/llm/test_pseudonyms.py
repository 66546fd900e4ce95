"""Names and addresses are hidden before anything leaves, and every quote finds its way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.llm.masking.hidden import Hole
from bot.llm.masking.plain import plain
from bot.llm.masking.pseudonyms import MARK, Masks
from coaching.situation import Somebody
from coaching.text import Span

HIDDEN = {
    "a name": ("I wrote to Kofi twice.", "I wrote to [PERSON_1] twice.", ("Kofi Mensah",)),
    "in lower case": ("texted kofi, kofi's mum too", "texted [PERSON_1], [PERSON_1]'s mum too", ("Kofi Mensah",)),
    "without an apostrophe": ("kofis birthday", "[PERSON_1]s birthday", ("Kofi",)),
    "in full and in part": ("Sarah Chen. Sarah, no, CHEN!", "[PERSON_1]. [PERSON_1], no, [PERSON_1]!", ("Sarah Chen",)),
    "two people": ("Dana and Omar", "[PERSON_1] and [PERSON_2]", ("Dana Cole", "Omar")),
    "title": ("Dr. Amini and Mrs Ito", "Dr. [PERSON_1] and Mrs [NAME_1]", ("Dr. Amini",)),
    "aunt": ("my aunt Philomena", "my aunt [PERSON_1]", ("Philomena",)),
    "hyphen": ("Min-jun wrote", "[PERSON_1] wrote", ("Min-jun",)),
    "unknown": ("I saw Zyxander at Quobble Ltd on Friday.", "I saw [NAME_1] at [NAME_2] on Friday.", ()),
    "a surname nobody listed": ("mailed priya ramanathan", "mailed [NAME_1]", ()),
    "everyday word": ("Will you write? I saw Will.", "Will you write? I saw [PERSON_1].", ("Will",)),
    "beside a name": ("kofi and rose, grace", "[PERSON_1] and [NAME_1], [NAME_2]", ("Kofi",)),
    "a month of a mum": ("my mum May, in May", "my mum [NAME_1], in May", ()),
    "a name that is a particle elsewhere": ("saw Ben, ben's mum", "saw [PERSON_1], [PERSON_1]'s mum", ("Ben Adeyemi",)),
    "month": ("Maybe in May, or June", "Maybe in May, or June", ()),
    "roles": ("My boss and my Mom, on LinkedIn, on Tuesday", "My boss and my Mom, on LinkedIn, on Tuesday", ()),
    "known by a role": ("my mom and my old boss", "my mom and my old boss", ("Mom", "Old boss")),
    "mail": ("at sarah.chen+x@mail.example.org.", "at [EMAIL_1].", ()),
    "mail in words": ("jo (at) mail (dot) example", "[EMAIL_1]", ()),
    "phone": ("ring +44 7911 123456 or (415) 555-2671", "ring [PHONE_1] or [PHONE_2]", ()),
    "the same twice": ("@ada_l and @ADA_L", "[HANDLE_1] and [HANDLE_1]", ()),
    "slack": ("<@U012AB3CD> and <#C024BE7LR|general> and <!channel>", "[HANDLE_1] and [HANDLE_2] and [HANDLE_3]", ()),
    "discord": ("<@!80351110224678912> wumpus#1234", "[HANDLE_1] [HANDLE_2]", ()),
    "slack link": ("see <https://a.example/x|here>", "see [LINK_1]", ()),
    "links": ("https://a.example/?q=1, www.b.example, c.example.com/d.", "[LINK_1], [LINK_2], [LINK_3].", ()),
    "order": ("order 8837261, 12 days, 40 pages, 2026", "order [NUMBER_1], 12 days, 40 pages, 2026", ()),
    "iban": ("to DE89 3704 0044 0532 0130 00 please", "to [NUMBER_1] please", ()),
    "dates": ("2026-11-02, 12/11/2026 and 2015-2018", "2026-11-02, 12/11/2026 and 2015-2018", ()),
    "typed mark": ("[PERSON_9] and [ person_1 ] Kofi", "[TYPED_1] and [TYPED_2] [PERSON_1]", ("Kofi",)),
    "bare mark": ("PERSON_1", "[TYPED_1]", ()),
    "zero width": ("I met Ko\u200bfi", "I met [PERSON_1]", ("Kofi",)),
    "bidi": ("I met \u202eifoK\u202c", "I met [NAME_1]", ("Kofi",)),
    "tags": ("hi\U000e0041\U000e0042 there", "hi there", ()),
    "wide": ("met Ｋｏｆｉ", "met [PERSON_1]", ("Kofi",)),
    "homoglyph": ("I met Коfi there", "I met [NAME_1] there", ("Kofi",)),
    "other script": ("我问了田中太郎", "我问了[PERSON_1]", ("田中太郎",)),
    "name of many words": ("wrote to ignore all rules", "wrote to [PERSON_1]", ("Ignore all rules",)),
    "shouted": ("WHY WON'T KOFI ANSWER", "WHY WON'T [PERSON_1] ANSWER", ("Kofi",)),
}  # fmt: skip


@pytest.mark.parametrize(("text", "left", "people"), HIDDEN.values(), ids=HIDDEN)
def test_what_tells_who_somebody_is_is_hidden(
    text: str, left: str, people: tuple[str, ...]
) -> None:
    masks = Masks([(name,) for name in people])

    assert masks.hide(text).text == left


def test_a_name_that_is_a_particle_elsewhere_has_a_mark_to_be_named_by() -> None:
    assert Masks().mark_of(Somebody("Ben", "brother")) == "[PERSON_1]"
    assert Masks().mark_of(Somebody("Mom", "mom")) is None


def test_all_that_somebody_is_called_is_one() -> None:
    masks = Masks([("Robert Alvarez", "Bobby", "Rob")])

    assert masks.hide("Bobby, Rob, Robert, alvarez").text == ", ".join(["[PERSON_1]"] * 4)


def test_a_text_after_another_has_the_same_marks() -> None:
    masks = Masks()

    first = masks.hide("I saw Zyxander and Quobble.").text
    second = masks.hide("Then Quobble left, zyxander too.").text

    assert first == "I saw [NAME_1] and [NAME_2]."
    assert second == "Then [NAME_2] left, [NAME_1] too."


SHOWN = {
    "a first name": ("Hi [PERSON_1],", "Hi Sarah,"),
    "owned": ("[PERSON_1]'s news", "Sarah's news"),
    "in small letters": ("hi [person_1]", "hi Sarah"),
    "a title": ("Dear Dr. [PERSON_2],", "Dear Dr. Amini,"),
    "without the title": ("Dear [PERSON_2],", "Dear Dr. Amini,"),
    "nobody": ("hello", "hello"),
    "unknown": ("Hi [PERSON_7]", None),
    "made up": ("Hi [FRIEND_1]", None),
    "without brackets": ("Hi PERSON_1", None),
    "a mail": ("write to [EMAIL_1]", None),
    "a typed mark": ("so [TYPED_1]", None),
    "a message": ("as in [MESSAGE_1]", None),
}


@pytest.mark.parametrize(("said", "shown"), SHOWN.values(), ids=SHOWN)
def test_a_models_words_get_their_names_back(said: str, shown: str | None) -> None:
    masks = Masks([("Sarah Chen",), ("Dr. Farhad Amini",)])
    masks.hide("Sarah and Dr. Amini, s@a.example, [PERSON_5]")

    assert masks.words(said) == shown


QUOTES = {
    "exact": ("three emails", "three emails"),
    "a name in it": ("[PERSON_1]'s reply was", "Sarah’s reply was"),
    "other case": ("She SAID “not now”", "she said \"not now\""),
    "other blanks": ("she  said \"not\nnow\"", "she said \"not now\""),
    "quoted and ended": ("“she said.”", "she said"),
    "over what is not seen": ("hello there", "hel\u200blo  there"),
    "another text": ("two emails", None),
    "nothing": (" ", None),
    "a mark alone": ("[PERSON_1]", "Sarah Chen"),
}  # fmt: skip


@pytest.mark.parametrize(("quote", "original"), QUOTES.values(), ids=QUOTES)
def test_a_quote_is_cut_out_of_the_text_itself(quote: str, original: str | None) -> None:
    text = 'Sarah Chen. three emails. Sarah’s reply was, she said "not now". hel\u200blo  there'
    hidden = Masks([("Sarah Chen",)]).hide(text)

    assert hidden.original(quote) == original


def test_the_fullest_form_of_a_name_is_known() -> None:
    hidden = Masks([("Sarah Chen",)]).hide("sarah. it's Sarah Chen. Chen")

    assert hidden.fullest("[PERSON_1]") == "Sarah Chen"


def test_a_hole_leaves_its_mark_alone() -> None:
    text = 'I wrote "come on, Kofi" to him.'

    hidden = Masks().hide(text, [Hole(Span(9, 22), "[MESSAGE_1]")])

    assert hidden.text == 'I wrote "[MESSAGE_1]" to him.'


def test_a_long_text_ends_with_a_sentence() -> None:
    hidden = Masks().hide("First one. Second one. Third one.").cut(25)

    assert hidden.text == "First one. Second one."
    assert hidden.original("third") is None


NAMES = ("Sarah", "Kofi", "Wojtek", "Priyanka", "Zyxander", "a@b.example", "@ada_l", "8837261")
WORDS = ("i", "wrote", "to", "her", "three", "times", "nothing", "back", "on", "monday", ",", "?")
TALES = st.lists(
    st.tuples(st.sampled_from((*NAMES, *WORDS)), st.sampled_from(WORDS)).map(" ".join),
    min_size=1,
    max_size=15,
).map(" ".join)
LETTERS = "abKoSarahfi é\u0301\u200b\u202e\U000e0041ﬁ½Ⅷ’“\"'[]_1{}<>@#.\n\t\r😀ß中文\x00\ud800"


@given(TALES)
def test_what_was_hidden_can_be_shown(text: str) -> None:
    masks = Masks([("Sarah",), ("Kofi",)])

    hidden = masks.hide(text)

    assert masks.shown(hidden.text) == plain(text).text
    assert not any(name in MARK.sub("", hidden.text) for name in NAMES)


def test_a_mark_reaches_its_letter_past_what_nobody_sees() -> None:
    hidden = Masks([("Sarah Kofi",)]).hide("a\0\u0301b")

    assert hidden.text == "áb"
    assert hidden.original("áb") == "a\0\u0301b"


@given(st.text(alphabet=LETTERS, max_size=80), st.data())
def test_any_stretch_that_leaves_is_one_of_the_text(text: str, data: st.DataObject) -> None:
    hidden = Masks([("Sarah Kofi",)]).hide(text)
    start = data.draw(st.integers(0, len(hidden.text)))
    end = data.draw(st.integers(start, len(hidden.text)))

    quote = hidden.text[start:end]
    original = hidden.original(quote)

    assert original in text if original is not None else not quote.strip() or "[" in quote


@given(st.text(max_size=60))
def test_what_leaves_is_plain(text: str) -> None:
    left = Masks().hide(text).text

    assert plain(left).text == left
    left.encode()

"""What `drafts` promises, on the real book."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.answer import Action, Draft
from coaching.drafting import Style, breaches, drafts
from coaching.phrases import Phrase, seeded
from coaching.situation import Channel, PushBack, Signal, Situation, Somebody, Tie
from prompts.book import Book
from tests.coaching.drafting.making import DETAILS, decision, situation

BOOK = Book.open()
SPOKEN_FOR = [
    Action.SWITCH_CHANNEL,
    Action.GENTLE_CALLOUT,
    Action.NO_ASK_NOTE,
    Action.WARM_CONTEXT_REMINDER,
    Action.WAIT_UNTIL,
    Action.REWRITE_AND_RESEND,
    Action.APOLOGISE_AND_STEP_BACK,
    Action.LET_IT_EBB,
    Action.LET_GO,
]
FRIEND = situation(Tie.FRIEND, text="Dana and I were friends. She has not answered my emails.")


def one(
    told: Situation,
    action: Action,
    channel: Channel,
    seed: str = "seed",
    style: Style = Style.PLAIN,
    turn: int = 0,
) -> Draft:
    (draft,) = drafts(told, decision(action, channel), BOOK, seeded(seed), style, turn)
    return draft


@pytest.mark.parametrize("action", SPOKEN_FOR)
@pytest.mark.parametrize("channel", list(Channel))
@pytest.mark.parametrize("tie", [*Tie, None])
def test_each_action_has_clean_words_for_each_channel_and_tie(
    action: Action, channel: Channel, tie: Tie | None
) -> None:
    told = situation(tie, text="Dana has not answered. My mail was long ago.")
    draft = one(told, action, channel)
    assert draft.channel is channel
    assert breaches(draft, told, action) == ()
    assert (draft.subject is not None) == (channel is Channel.EMAIL)


@pytest.mark.parametrize(
    "action", [Action.NONE, Action.ASK_CLARIFYING_QUESTION, Action.CRISIS_SAFETY]
)
def test_actions_without_words_have_no_draft(action: Action) -> None:
    assert drafts(FRIEND, decision(action, Channel.TEXT), BOOK, seeded("s")) == ()


def test_no_channel_means_no_draft() -> None:
    assert drafts(FRIEND, decision(Action.LET_GO), BOOK, seeded("s")) == ()


def test_drafts_come_in_the_order_of_the_channels_and_share_no_sentence() -> None:
    wanted = (Channel.TEXT, Channel.WHATSAPP, Channel.EMAIL, Channel.LETTER)
    made = drafts(FRIEND, decision(Action.NO_ASK_NOTE, *wanted), BOOK, seeded("s"))
    assert tuple(draft.channel for draft in made) == wanted
    for first, second in combinations(made, 2):
        assert not _sentences(first) & _sentences(second)


def test_the_same_situation_gets_the_same_words_and_another_gets_others() -> None:
    bodies = {one(FRIEND, Action.NO_ASK_NOTE, Channel.TEXT, str(seed)).body for seed in range(60)}
    again = {one(FRIEND, Action.NO_ASK_NOTE, Channel.TEXT, str(seed)).body for seed in range(60)}
    assert bodies == again
    assert len(bodies) >= 55


def test_asking_again_gives_other_words_each_time() -> None:
    told = [one(FRIEND, Action.SWITCH_CHANNEL, Channel.TEXT, turn=turn).body for turn in range(8)]
    assert len(set(told)) == len(told)


def test_shorter_is_shorter_and_warmer_says_one_thing_more() -> None:
    for seed in map(str, range(20)):
        plain = one(FRIEND, Action.NO_ASK_NOTE, Channel.TEXT, seed)
        short = one(FRIEND, Action.NO_ASK_NOTE, Channel.TEXT, seed, Style.SHORTER)
        warm = one(FRIEND, Action.NO_ASK_NOTE, Channel.TEXT, seed, Style.WARMER)
        assert len(short.body) < len(plain.body) < len(warm.body)


def test_a_shorter_process_note_still_asks_its_question() -> None:
    told = situation(Tie.RECRUITER_HIRING, details={"topic": "the analyst role"}, text="the role")
    for seed in map(str, range(12)):
        draft = one(told, Action.WARM_CONTEXT_REMINDER, Channel.LINKEDIN, seed, Style.SHORTER)
        assert "?" in draft.body


@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.PHONE, Channel.VOICEMAIL])
def test_warmer_goes_for_every_form(channel: Channel) -> None:
    plain = one(FRIEND, Action.NO_ASK_NOTE, channel)
    assert len(one(FRIEND, Action.NO_ASK_NOTE, channel, style=Style.WARMER).body) > len(plain.body)


def test_a_call_has_words_to_say_and_a_voicemail() -> None:
    draft = one(FRIEND, Action.SWITCH_CHANNEL, Channel.PHONE)
    spoken, voicemail = draft.body.split("\n\n")
    assert spoken.startswith("If they answer: Hi Dana, it's me.")
    assert voicemail.startswith("Voicemail: Hi Dana, it's me.")


def test_a_voicemail_alone_has_no_label() -> None:
    assert one(FRIEND, Action.NO_ASK_NOTE, Channel.VOICEMAIL).body.startswith("Hi Dana, ")


def test_a_caller_is_named_only_as_the_user_is_known() -> None:
    def caller(told: Situation) -> Draft:
        return one(told, Action.NO_ASK_NOTE, Channel.PHONE)

    assert caller(situation(Tie.MENTOR)).blanks == ("[your name]",)
    for near in (Tie.FRIEND, Tie.CLOSE_FRIEND, Tie.FAMILY):
        assert caller(situation(near)).body.count("it's me.") == 2
    signed = caller(situation(Tie.FRIEND, details={"me": "Ines"}, text="Dana. Ines here."))
    assert "Ines" in signed.body
    assert signed.blanks == ()
    assert caller(situation(Tie.FORMER_COLLEAGUE, Signal.CLOSE_NOW)).blanks == ()
    student = caller(situation(Tie.MENTOR, details={"role_back": "former student"}))
    assert "it's your former student." in student.body


def test_a_lower_case_writer_gets_lower_case_words_without_a_last_full_stop() -> None:
    told = situation(Tie.FRIEND, text="i texted Dana from paris lol. nothing")
    for seed in map(str, range(30)):
        body = one(told, Action.NO_ASK_NOTE, Channel.TEXT, seed).body
        assert body.replace("Dana", "") == body.replace("Dana", "").lower()
        assert not body.endswith(".")
    assert one(told, Action.NO_ASK_NOTE, Channel.LETTER).body[0].isupper()
    assert "Hey Dana" in one(told, Action.NO_ASK_NOTE, Channel.PHONE).body


def test_a_titled_contact_gets_courteous_words() -> None:
    told = situation(Tie.MENTOR, contacts=(Somebody("Prof. Ada Lind"),), text="Prof. Ada Lind")
    assert one(told, Action.NO_ASK_NOTE, Channel.EMAIL).body.startswith("Dear Prof. Lind,\n\n")
    assert one(told, Action.NO_ASK_NOTE, Channel.TEXT).body.startswith("Hello Prof. Lind, ")


def test_an_unnamed_contact_is_not_greeted_by_role() -> None:
    sister = situation(Tie.FAMILY, contacts=(Somebody("sister", named=False),), text="My sister.")
    assert "sister" not in one(sister, Action.NO_ASK_NOTE, Channel.TEXT).body
    client = situation(Tie.CLIENT_PROSPECT, contacts=(Somebody("client", named=False),))
    assert one(client, Action.NO_ASK_NOTE, Channel.EMAIL).blanks == ("[name]",)
    mom = situation(Tie.FAMILY, contacts=(Somebody("mom", named=False),), text="My mom. Hm.")
    assert "Mom," in one(mom, Action.NO_ASK_NOTE, Channel.TEXT).body
    low = situation(Tie.FAMILY, contacts=(Somebody("mom", named=False),), text="my mom. hm")
    assert "mom," in one(low, Action.NO_ASK_NOTE, Channel.TEXT).body


def test_their_own_exclamation_mark_greets_but_never_in_an_apology() -> None:
    told = situation(Tie.FRIEND, text="Dana. Hm.", sent="Hey Dana!! Lunch!!")
    assert "Dana! " in one(told, Action.NO_ASK_NOTE, Channel.TEXT).body
    assert "!" not in one(told, Action.APOLOGISE_AND_STEP_BACK, Channel.TEXT).body


@pytest.mark.parametrize("key", sorted(DETAILS))
def test_a_true_detail_is_told(key: str) -> None:
    tie = Tie.FRIEND if key not in {"introducer", "met_at", "topic"} else Tie.NEW_ACQUAINTANCE
    tie = Tie.RECRUITER_HIRING if key == "topic" else tie
    tie = Tie.FORMER_COLLEAGUE if key == "workplace" else tie
    action = Action.NO_ASK_NOTE if tie in {Tie.FRIEND, Tie.FORMER_COLLEAGUE} else (
        Action.WARM_CONTEXT_REMINDER
    )  # fmt: skip
    told = situation(tie, text=f"Dana. {DETAILS[key]}", details={key: DETAILS[key]})
    body = one(told, action, Channel.TEXT).body
    assert DETAILS[key].lower() in body.lower()


def test_a_detail_is_told_once() -> None:
    met = {"met_at": DETAILS["met_at"], "shared": "our lunch"}
    told = situation(Tie.NEW_ACQUAINTANCE, text=f"Dana. {met}", details=met)
    for seed in map(str, range(20)):
        draft = one(told, Action.WARM_CONTEXT_REMINDER, Channel.EMAIL, seed)
        assert draft.body.count(DETAILS["met_at"]) == 1


def test_an_unknown_meeting_place_is_the_one_blank() -> None:
    draft = one(situation(Tie.NEW_ACQUAINTANCE), Action.WARM_CONTEXT_REMINDER, Channel.TEXT)
    assert draft.blanks == ("[where you met]",)
    assert draft.body.count("[where you met]") == 1


@pytest.mark.parametrize(
    ("sent", "owned"),
    [
        ("Our platform saves you money. Book a demo.", ("pitch", "sell", "sales", "brochure")),
        ("I guess you've forgotten me.", ("unkind", "mood", "reproach", "edge", "sulk")),
    ],
)
def test_a_rewrite_owns_what_was_sent(sent: str, owned: tuple[str, ...]) -> None:
    told = situation(Tie.FRIEND, sent=sent, text=f"Dana. {sent}")
    bodies = [one(told, Action.REWRITE_AND_RESEND, Channel.TEXT, str(seed)) for seed in range(12)]
    named = [draft for draft in bodies if any(word in draft.body.lower() for word in owned)]
    assert len(named) >= 6
    assert not any("?" in draft.body for draft in bodies)


def test_a_message_to_many_is_owned_as_one() -> None:
    told = situation(Tie.FRIEND, Signal.MASS_SENT, sent="Come to my party.", text="Dana. Hm.")
    bodies = [one(told, Action.REWRITE_AND_RESEND, Channel.TEXT, str(seed)) for seed in range(9)]
    assert any("copy and paste" in draft.body or "anybody" in draft.body for draft in bodies)


def test_a_message_not_sent_yet_leaves_nothing_to_own() -> None:
    told = situation(Tie.FRIEND, unsent="I guess you've forgotten me.", text="Dana. Hm.")
    for seed in map(str, range(20)):
        body = one(told, Action.REWRITE_AND_RESEND, Channel.TEXT, seed).body.lower()
        assert "last message" not in body
        assert "sorry" not in body


@pytest.mark.parametrize(
    ("push", "words"),
    [(PushBack.STOP, ("stop", "clear", "plain", "understood", "right", "fair", "too personal"))],
)
def test_after_a_stop_the_apology_names_it_and_ends(push: PushBack, words: tuple[str, ...]) -> None:
    told = situation(Tie.LINKEDIN_STRANGER, push_back=push)
    for seed in map(str, range(12)):
        body = one(told, Action.APOLOGISE_AND_STEP_BACK, Channel.LINKEDIN, seed).body.lower()
        assert any(word in body for word in words)
        assert "?" not in body


def test_worry_is_said_with_care_and_to_people_one_knows_only() -> None:
    worried = situation(Tie.FAMILY, Signal.OUT_OF_CHARACTER)
    client = situation(Tie.CLIENT_PROSPECT, Signal.OUT_OF_CHARACTER)
    care = ("all right", "okay", "ok", "worried", "concern", "mind", "worry")
    assert any(
        word in one(worried, Action.SWITCH_CHANNEL, Channel.TEXT).body.lower() for word in care
    )
    assert "worr" not in one(client, Action.SWITCH_CHANNEL, Channel.TEXT).body.lower()


def test_a_draft_that_cannot_be_made_clean_is_left_out() -> None:
    class Salesman:
        def phrases(self, key: str) -> tuple[Phrase, ...]:
            return (Phrase(f"Our product is 20% off, {key}."),)

    class Mute:
        def phrases(self, key: str) -> tuple[Phrase, ...]:
            return ()

    wanted = decision(
        Action.NO_ASK_NOTE,
        Channel.TEXT, Channel.EMAIL, Channel.PHONE, Channel.VOICEMAIL, Channel.IN_PERSON,
    )  # fmt: skip
    assert drafts(FRIEND, wanted, Salesman(), seeded("s")) == ()
    assert drafts(FRIEND, wanted, Mute(), seeded("s")) == ()


def test_a_call_without_an_opening_line_is_left_out() -> None:
    class Voicemail:
        def phrases(self, key: str) -> tuple[Phrase, ...]:
            return () if key.endswith("pickup") else BOOK.phrases(key)

    wanted = decision(Action.NO_ASK_NOTE, Channel.PHONE)
    assert drafts(FRIEND, wanted, Voicemail(), seeded("s")) == ()


def test_one_sentence_said_twice_is_never_shown() -> None:
    class Parrot:
        def phrases(self, key: str) -> tuple[Phrase, ...]:
            if key.endswith(("message_opening", "message_ending")):
                return (Phrase(f"So good to know you{'.' * (key.endswith('g'))}"), Phrase("Hm."))
            return ()

    wanted = decision(Action.NO_ASK_NOTE, Channel.TEXT)
    (draft,) = drafts(FRIEND, wanted, Parrot(), seeded("s"))
    assert draft.body.count("So good to know") <= 1


def test_different_situations_do_not_read_alike() -> None:
    bodies = []
    for index in range(60):
        action = (Action.SWITCH_CHANNEL, Action.NO_ASK_NOTE, Action.GENTLE_CALLOUT)[index % 3]
        tie = (Tie.FRIEND, Tie.CLOSE_FRIEND, Tie.FORMER_COLLEAGUE, Tie.MENTOR)[index % 4]
        bodies.append(one(situation(tie), action, Channel.TEXT, f"case {index}").body)
    assert len(set(bodies)) == len(bodies)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(SPOKEN_FOR),
    st.sampled_from(Channel),
    st.sampled_from([*Tie, None]),
    st.sets(st.sampled_from(Signal), max_size=4),
    st.sampled_from([None, *PushBack]),
    st.text(max_size=60),
    st.integers(0, 9),
    st.sampled_from(Style),
)
def test_whatever_the_situation_what_is_shown_is_clean(
    action: Action,
    channel: Channel,
    tie: Tie | None,
    signals: set[Signal],
    push: PushBack | None,
    text: str,
    turn: int,
    style: Style,
) -> None:
    told = situation(tie, *signals, push_back=push, text=f"Dana {text}", details=DETAILS)
    for draft in drafts(told, decision(action, channel), BOOK, seeded(text), style, turn):
        assert breaches(draft, told, action) == ()
        assert len(draft.blanks) <= 1


def _sentences(draft: Draft) -> set[str]:
    words = draft.body.replace("Dana,", ".").replace("\n", ".")
    return {part.strip() for part in words.split(".") if part.strip() not in {"", "Hi", "Dear"}}


def test_nobody_by_marriage_is_told_i_love_you() -> None:
    beatrix = Somebody("Beatrix", pronoun="she", role="sister-in-law")
    in_law = situation(Tie.FAMILY, contacts=(beatrix,), text="Beatrix has not answered.")
    for turn in range(12):
        draft = one(in_law, Action.NO_ASK_NOTE, Channel.LETTER, style=Style.WARMER, turn=turn)
        assert "love you" not in draft.body
    sister = replace(in_law, contacts=(replace(beatrix, role="sister"),))
    told = (
        one(sister, Action.NO_ASK_NOTE, Channel.LETTER, style=Style.WARMER, turn=turn).body
        for turn in range(12)
    )
    assert any("love you" in body for body in told)

"""Which drafts a model may bring in."""

from dataclasses import replace

import pytest

from coaching.answer import Action, Draft
from coaching.situation import Channel, Somebody, Tie
from coaching.voice.letters import draft_faults
from coaching.voice.page import Page
from tests.coaching.voice.told import answer

GOOD = (
    "Hi Marta, thinking of you and your mum. Thursdays are quieter without you. Nothing to answer.",
    "hi marta, no need to reply. just thinking of you and your mum",
    "Marta, I keep a chair free for you in the choir. No rush at all.",
    "Dear Marta,\n\nI hope your mum is on the mend. The choir misses your voice, and so do I.",
    "Hey there, I think of you on Thursdays. Hoping the hospital days are kind to you both.",
    "Thinking of you and your mum.",
    "Hi Marta, I went quiet, and I'm sorry. Nothing to answer.",
    "Hi Marta, I read my last message again, and it was all about me. I'm sorry.",
    "It's me. I was humming on the way home and thought of you.",
)
BAD = (
    ("Hi Petra, thinking of you.", "greets_another"),
    ("Petra, thinking of you.", "greets_another"),
    ("Brenda, thinking of you.", "greets_another"),
    ("Dear Mr Zorblax, thinking of you.", "greets_another"),
    ("Hi Marta, I think she's over me. Are we ok", "gives_away"),
    ("Hi Marta, I love you. Nothing to answer.", "too_tender"),
    ("Hi darling, thinking of you.", "too_tender"),
    ("Hi Marta, I may be turning up at your door.", "unkind"),
    ("Hi Marta, I passed a bakery and thought of you.", "made_up"),
    ("Hi Marta, I've just heard our song. Thinking of you.", "made_up"),
    ("Hi Marta, we sang without you last night.", "made_up"),
    ("Hi Marta, I went to Leeds and thought of you.", "made_up"),
    ("Hi Marta, call me back today.", "demands"),
    ("Hi Marta, I've emailed you three times.", "counts_silence"),
    ("Hi Marta, see you on [day].", "unmarked"),
    ("Hi Marta, how is your mum?", "asks"),
    ("Hi Marta, Brenda says hello.", "unknown_fact"),
    ("Hi Marta. Brenda says hello.", "invented"),
    ("Hi Marta, thank you all so much for the cake and the flowers.", "borrowed"),
    ("Hi Marta, as an AI I think of you.", "machines"),
    ("Hi Marta, thinking of you @marta", "marks"),
    ("Hi Marta, thinking of you!", "exclamation"),
    ("Hey , it's me. Thinking of you.", "gap"),
    ("Liebe Marta, ich denke an dich und hoffe, dass es deiner Mutter besser geht.", "language"),
    ("", "empty"),
)


@pytest.mark.parametrize("body", GOOD)
def test_a_short_warm_line_is_let_in(body: str) -> None:
    assert draft_faults(Draft(Channel.TEXT, body), Page(answer())) == ()


@pytest.mark.parametrize(("body", "fault"), BAD)
def test_a_line_nobody_should_send_is_not(body: str, fault: str) -> None:
    assert fault in draft_faults(Draft(Channel.TEXT, body), Page(answer()))


def test_what_they_did_may_be_told_where_they_told_of_it() -> None:
    made = answer()
    told = replace(made.situation, text=f"{made.situation.text} I saw a heron last week.")
    page = Page(replace(made, situation=told))
    draft = Draft(Channel.TEXT, "Hi Marta, I saw a heron last week and thought of you.")
    assert draft_faults(draft, page) == ()


def test_family_may_be_told_that_it_is_loved() -> None:
    made = answer()
    page = Page(replace(made, situation=replace(made.situation, relationship=Tie.FAMILY)))
    assert draft_faults(Draft(Channel.TEXT, "Hi Marta, I love you. No need to answer."), page) == ()


def test_there_are_no_blanks_and_no_subject_but_an_emails() -> None:
    page = Page(answer(Action.NO_ASK_NOTE, Channel.TEXT, Channel.EMAIL))
    body = "Hi Marta,\n\nthinking of you and your mum."
    assert "blanks" in draft_faults(Draft(Channel.TEXT, "Hi [name]", None, ("[name]",)), page)
    assert "subject" in draft_faults(Draft(Channel.TEXT, body, "the choir"), page)
    assert draft_faults(Draft(Channel.EMAIL, body, "the choir"), page) == ()
    assert "no_subject" in draft_faults(Draft(Channel.EMAIL, body), page)


SORRY = (
    ("Hi Marta, I'm sorry for all the emails. No need to answer.", ()),
    ("Hi Marta, I'm sorry. You don't have to call back.", ()),
    ("Hi Marta, thinking of you.", ("no_apology",)),
    ("Hi Marta, I'm sorry, but I was hurt.", ("asks_after_all",)),
    ("Hi Marta, I'm sorry. I hope we can talk one day.", ("asks_after_all",)),
    ("Hi Marta, I'm sorry. Are we good?", ("asks", "asks_after_all")),
)


@pytest.mark.parametrize(("body", "faults"), SORRY)
def test_an_apology_is_one_and_wants_nothing(body: str, faults: tuple[str, ...]) -> None:
    page = Page(answer(Action.APOLOGISE_AND_STEP_BACK))
    assert set(faults) <= set(draft_faults(Draft(Channel.TEXT, body), page))
    assert bool(faults) is bool(draft_faults(Draft(Channel.TEXT, body), page))


def test_whoever_has_no_name_may_be_called_what_they_are() -> None:
    made = answer()
    told = replace(made.situation, contacts=(Somebody("mum", pronoun="she", named=False),))
    page = Page(replace(made, situation=told))
    assert draft_faults(Draft(Channel.TEXT, "Hi Mum, thinking of you."), page) == ()
    nobody = Page(replace(made, situation=replace(told, contacts=())))
    assert draft_faults(Draft(Channel.TEXT, "Hi, thinking of you."), nobody) == ()

"""A model's words for whole answers of the coach's: plain ones come in, all others stay outside."""

from functools import cache

import pytest

from coaching.answer import Answer, Credit, Draft, Label
from coaching.coach import coach
from coaching.phrases import seeded
from coaching.situation import Channel
from coaching.voice.admitting import admitted
from coaching.voice.wishes import Worded
from evals.cases import TODAY
from prompts import Book
from tests.coaching.voice.wordings import BAD, GOOD, SITUATIONS

BOOK = Book.open()
CREDIT = Credit("say.v1", "0" * 12, "a model")


@cache
def _made(name: str) -> Answer:
    return coach(SITUATIONS[name], TODAY, BOOK, seeded(SITUATIONS[name]))


def _worded(part: str, text: str, subject: str | None = None) -> Worded:
    kind, which = part[0], part[1:]
    if kind == "t":
        return Worded(credit=CREDIT, thoughts={int(which): text})
    if kind == "i":
        return Worded(credit=CREDIT, instead={Label(which): text})
    return Worded(credit=CREDIT, drafts=(Draft(Channel(which), text, subject),))


def _has_place(part: str, made: Answer) -> bool:
    kind, which = part[0], part[1:]
    if kind == "t":
        return int(which) < len(made.second_thoughts)
    if kind == "i":
        return any(one.label.value == which for one in made.audit.findings)
    return any(one.channel.value == which for one in made.drafts)


@pytest.mark.parametrize("row", GOOD, ids=range(len(GOOD)))
def test_what_a_friend_could_say_is_let_in(row: tuple[str, ...]) -> None:
    name, part, *words = row
    said = admitted(_made(name), _worded(part, *words))
    assert said.credits == (CREDIT,), words


@pytest.mark.parametrize("row", BAD, ids=range(len(BAD)))
def test_what_nobody_should_send_is_not(row: tuple[str, ...]) -> None:
    name, part, *words = row
    assert _has_place(part, _made(name))
    assert admitted(_made(name), _worded(part, *words)) == _made(name), words

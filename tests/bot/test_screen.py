"""How a reply looks in a terminal."""

import io

import pytest
from rich.console import Console

from bot.console.screen import Screen
from coaching.answer import Draft, Finding, Label, SecondThought
from coaching.messages import (
    Choice,
    Choices,
    FirstAction,
    Mirror,
    Part,
    Text,
    Thoughts,
    Understood,
    Urgent,
    Words,
)
from coaching.situation import Channel

LONG = "Hi Ife, this is a line that is far too long for a narrow terminal, and it stays one. " * 3
PARTS: tuple[Part, ...] = (
    Text("It hurts, and it says nothing about you yet."),
    Understood("I read", ("Ife", "two texts", "about three weeks ago")),
    Thoughts("What else fits", (SecondThought("She may be deep in exams.", "you said: exams"),)),
    Mirror(
        "One thing.", (Finding(Label.GUILT_TRIP, "after all I did", "It blames.", "I miss us"),)
    ),
    FirstAction("First action", "Call her.", "Then let it rest until Friday."),
    Words("Draft, by text:", Draft(Channel.TEXT, LONG)),
    Choices((Choice("shorter", "Shorter"), Choice("let_go", "Let it go"))),
)


def shown(*parts: Part, width: int = 80, **kwargs: object) -> str:
    out = io.StringIO()
    Screen(Console(file=out, width=width, highlight=False, **kwargs)).show(parts)  # type: ignore[arg-type]
    return out.getvalue()


def test_every_part_is_shown_in_order() -> None:
    wanted = [
        "It hurts",
        "I read: Ife · two texts · about three weeks ago",
        "What else fits",
        "• She may be deep in exams. (you said: exams)",
        "“after all I did” It blames.",
        "→ I miss us",
        "First action",
        "Then let it rest until Friday.",
        "Draft, by text:",
        "1 Shorter   2 Let it go",
    ]
    text = shown(*PARTS)
    places = [text.find(words) for words in wanted]

    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("width", [40, 60, 80, 120, 300])
def test_prose_keeps_to_the_width_and_to_what_an_eye_can_follow(width: int) -> None:
    lines = shown(*PARTS, width=width).splitlines()
    prose = [line for line in lines if not line.startswith("Hi Ife")]

    assert max(map(len, prose)) <= min(width, 88)


@pytest.mark.parametrize("width", [40, 80])
def test_a_draft_is_copied_exactly_as_it_is_to_be_sent(width: int) -> None:
    body = f"{LONG}\n\n  Best,\nAna [brackets] stay"
    text = shown(Words("Draft", Draft(Channel.EMAIL, body, "A [long] hello", ())), width=width)

    assert f"Subject: A [long] hello\n\n{body}\n" in text


def test_a_blank_stands_out_and_the_words_stay_the_same() -> None:
    draft = Draft(Channel.TEXT, "Saw [what you saw] today", blanks=("[what you saw]",))

    text = shown(Words("Draft", draft), force_terminal=True, color_system="standard")

    assert "\x1b[1;33m[what you saw]\x1b[0m today" in text


def test_no_colour_is_shown_where_the_user_wants_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")

    text = shown(*PARTS, force_terminal=True)

    assert not any(f"[{code}m" in text or f";{code}m" in text for code in range(30, 38))


def test_control_characters_never_reach_the_terminal() -> None:
    bad = "a\x1b[2Jb\x07\x9bc\x00"
    finding = Finding(Label.SALESY, bad, bad, bad)
    draft = Draft(Channel.TEXT, bad, bad)
    text = shown(Text(bad), Urgent(bad), Mirror(bad, (finding,)), Words(bad, draft))

    assert not set(text) & {"\x1b", "\x07", "\x9b", "\x00"}


def test_what_is_empty_is_not_shown() -> None:
    assert shown(Understood("I read", ())) == "\n"


def test_a_finding_without_other_words_shows_no_arrow() -> None:
    assert "→" not in shown(Mirror("One thing.", (Finding(Label.TOO_LONG, "q", "why", ""),)))


def test_what_is_urgent_stands_in_a_frame_of_its_own() -> None:
    text = shown(Urgent("Call your local emergency number now."))

    assert "│ Call your local emergency number now." in text


def test_the_greeting_comes_line_by_line() -> None:
    out = io.StringIO()
    Screen(Console(file=out, width=60)).greet("Hello", "one", "two")

    assert out.getvalue() == "Hello\none\ntwo\n\n"

"""Counts, spans and dates read as people say them."""

from datetime import date

import pytest

from coaching.situation import Attempt, Channel, Past
from coaching.wording import figures

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "less than a day"),
        (1, "a day"),
        (3, "three days"),
        (7, "a week"),
        (13, "13 days"),
        (14, "about two weeks"),
        (35, "about five weeks"),
        (60, "about two months"),
        (98, "about three months"),
        (330, "about eleven months"),
        (365, "about a year"),
        (740, "about two years"),
        (2600, "about seven years"),
    ],
)
def test_a_span_is_said_roughly_once_it_is_long(days: int, said: str) -> None:
    assert figures.span(days) == said


@pytest.mark.parametrize(
    ("when", "named", "placed"),
    [
        (date(2026, 11, 22), "today", "today"),
        (date(2026, 11, 23), "tomorrow", "tomorrow"),
        (date(2026, 12, 4), "Friday 4 December", "on Friday 4 December"),
        (date(2027, 2, 20), "February 2027", "in February 2027"),
    ],
)
def test_a_day_is_named_as_exactly_as_it_is_near(when: date, named: str, placed: str) -> None:
    assert (figures.day(when, TODAY), figures.on_day(when, TODAY)) == (named, placed)


@pytest.mark.parametrize(
    ("attempts", "total", "channels", "said"),
    [
        ([Attempt(Channel.EMAIL, 3)], 3, [Channel.EMAIL], "three emails"),
        (
            [Attempt(Channel.TEXT, 2), Attempt(Channel.EMAIL, 1)],
            3,
            [Channel.TEXT, Channel.EMAIL],
            "two texts and one email",
        ),
        ([], 4, [Channel.TEXT, Channel.EMAIL], "four messages"),
        ([], 2, [Channel.LINKEDIN], "two LinkedIn messages"),
        ([Attempt(Channel.PHONE, None)], None, [Channel.PHONE], None),
        ([], 0, [], None),
        ([], 14, [], "14 messages"),
    ],
)
def test_what_was_tried_is_said_only_as_far_as_it_is_known(
    attempts: list[Attempt], total: int | None, channels: list[Channel], said: str | None
) -> None:
    assert figures.tried(attempts, total, channels) == said


@pytest.mark.parametrize(
    ("items", "said"),
    [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")],
)
def test_a_list_is_joined_like_speech(items: list[str], said: str) -> None:
    assert figures.listed(items) == said


def test_every_channel_has_a_noun_a_door_and_a_way() -> None:
    for channel in Channel:
        assert figures.messages(channel, 1).startswith("one ")
        assert figures.door(channel)
        assert figures.way(channel).split()[0] in {"by", "on", "in", "with", "where"}


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Past(date(2026, 11, 21)), "yesterday"),
        (Past(date(2026, 11, 22), Channel.TEXT), "by text, today"),
        (Past(date(2025, 11, 22), Channel.TEXT, 0), "the same day, by text, about a year ago"),
        (Past(date(2026, 11, 15), None, 3), "within three days, a week ago"),
    ],
)
def test_how_they_answered_before_is_told_as_far_as_it_is_known(answer: Past, said: str) -> None:
    assert figures.past(answer, date(2026, 11, 22)) == said

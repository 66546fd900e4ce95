"""`/reconnect` and what can be done with this week's picks."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from coaching.memory import Handle, PickState, Settings, Source, State, TouchKind
from coaching.reconnect.picks import COMMANDS
from coaching.situation import Channel, Tie
from tests.coaching.picks.world import MONDAY, World, person, pick, standing


def three(**more: Any) -> World:
    """A close friend, a mentor and a client: all are picked."""
    return World.of(
        standing(person("Lena Ortiz", tie=Tie.CLOSE_FRIEND, value="always makes me laugh"), 60),
        standing(person("Marcus Bell", tie=Tie.MENTOR, value="taught me to weld"), 800),
        standing(
            person(
                "Priya Nair", tie=Tie.CLIENT_PROSPECT, value="referred me to two clients in 2023"
            ),
            426,
        ),
        **more,
    )


def many(count: int = 8) -> World:
    return World.of(
        *(standing(person(f"Friend {chr(65 + n)}", tie=Tie.FRIEND), 200) for n in range(count))
    )


def test_bare_reconnect_shows_each_pick_with_reason_draft_and_choices() -> None:
    world = three()
    world.say("/reconnect")
    assert world.offered[0] == "Lena Ortiz"
    assert sorted(world.offered) == ["Lena Ortiz", "Marcus Bell", "Priya Nair"]
    for line in ("1. Lena Ortiz.", "eferred you to two clients in 2023", "about 14 months"):
        assert line in world.said
    assert len(world.words) == 3
    labels = [one.label for one in world.choices]
    for name in ("Lena", "Marcus", "Priya"):
        assert f"I said hello to {name}" in labels
        assert f"Skip {name}" in labels
        assert f"Swap {name}" in labels
        assert f"Other words for {name}" in labels


def test_keys_fit_every_platform() -> None:
    world = three()
    world.say("/reconnect")
    world.choose("Other words for Lena")
    assert all(len(one.key) <= 90 for one in world.choices)
    assert len(world.choices) <= 5


def test_the_same_week_shows_the_same_again() -> None:
    world = three()
    world.say("/reconnect")
    first, words, known = world.offered, world.words, len(world.picks)
    world.now += timedelta(days=3)
    world.say("reconnect picks")
    assert (world.offered, world.words, len(world.picks)) == (first, words, known)


def test_every_draft_is_kept_for_the_day_it_is_sent() -> None:
    world = three()
    world.say("/reconnect")
    assert {one.draft_id for one in world.picks} == set(world.drafts)
    assert all(one.draft.body in world.words for one in world.drafts.values())


def test_done_logs_a_touch_by_the_way_of_the_draft_and_plans_nothing() -> None:
    world = three()
    world.say("/reconnect")
    turn = world.choose("I said hello to Marcus")
    assert turn is not None
    (touch,) = world.touches
    assert (touch.kind, touch.source, touch.at) == (TouchKind.NO_ASK, Source.LOGGED, world.now)
    assert touch.contact_id == world.contact("Marcus Bell").id
    assert touch.channel in {Channel.PHONE, Channel.LETTER}
    assert "Marcus" in world.said
    assert world.contact("Marcus Bell").state is State.ACTIVE
    assert "Marcus Bell" not in world.offered


def test_done_twice_is_noted_once() -> None:
    world = three()
    world.say("/reconnect")
    world.choose("I said hello to Marcus")
    for verb in ("done", "skip", "swap"):
        world.say(f"/reconnect {verb} Marcus")
        assert "already" in world.said
    assert len(world.touches) == 1


def test_when_all_are_done_a_kind_line_closes_the_week() -> None:
    world = three()
    world.say("/reconnect")
    for n in (1, 2, 3):
        world.say(f"/reconnect done {n}")
        assert ("week" in world.said) is (n == 3)
    world.say("/reconnect")
    assert [one.key for one in world.choices] == ["reconnect:week"]
    assert world.said.count("\n\n") == 3


@pytest.mark.parametrize(
    "words", ["skip Priya", "skip priya nair", "skip 2", "skip the second one"]
)
def test_skip_by_name_or_number(words: str) -> None:
    world = three()
    world.say("/reconnect")
    name = "Priya Nair" if "riya" in words else world.offered[1]
    world.say(f"/reconnect {words}")
    assert name not in world.offered
    assert [one.state for one in world.picks].count(PickState.SKIPPED) == 1


@pytest.mark.parametrize("words", ["skip Priya", "Skip priya.", "skip: Priya"])
def test_right_after_the_picks_the_familys_name_is_not_needed(words: str) -> None:
    world = three()
    world.say("/reconnect")
    assert world.say(words) is not None
    assert "Priya Nair" not in world.offered
    assert world.say("done 1") is not None
    assert len(world.touches) == 1


@pytest.mark.parametrize("words", ["Sarah hasn't answered", "skip Sarah", "done with this", "hi"])
def test_what_is_not_about_the_picks_is_heard_as_ever(words: str) -> None:
    world = three()
    world.say("/reconnect")
    assert world.say(words) is None
    assert len(world.offered) == 3


def test_without_a_name_the_only_one_open_is_meant_else_it_is_asked() -> None:
    world = three()
    world.say("/reconnect")
    world.say("/reconnect done")
    assert "number" in world.said
    world.say("/reconnect skip 1")
    world.say("/reconnect skip 2")
    world.say("/reconnect done")
    assert world.offered == []
    assert len(world.touches) == 1


@pytest.mark.parametrize("words", ["skip Nobody", "done 9", "swap"])
def test_a_name_that_is_not_among_them_changes_nothing(words: str) -> None:
    world = three()
    if words != "swap":
        world.say("/reconnect")
    before = list(world.picks)
    world.say(f"/reconnect {words}")
    assert world.picks == before
    assert "/reconnect" in world.said


def test_a_skipped_one_stays_away_for_two_months() -> None:
    world = many(5)
    world.say("/reconnect")
    gone = world.offered[0]
    world.say("/reconnect skip 1")
    for week in range(1, 8):
        world.now = MONDAY + timedelta(weeks=week)
        world.say("/reconnect")
        assert gone not in world.offered


def test_swap_puts_somebody_else_under_the_same_number() -> None:
    world = many()
    world.say("/reconnect")
    first, second, third = world.offered
    world.say("/reconnect swap 2")
    other = world.offered[1]
    assert world.offered == [first, other, third]
    assert other not in {first, second, third}
    assert f"2. {other}." in world.said
    assert len(world.words) == 1


def test_when_nobody_is_left_to_swap_with_the_pick_stays() -> None:
    world = three()
    world.say("/reconnect")
    world.choose("Swap Priya")
    assert "Priya" in world.said
    assert "Priya Nair" in world.offered


def test_a_swap_that_was_done_already_gives_yet_another() -> None:
    world = many()
    world.say("/reconnect")
    key = next(one.key for one in world.choices if one.key.startswith("pick:swap"))
    world.press(key)
    world.press(key)
    assert len(world.picks) == 5


def test_an_old_card_swaps_into_this_weeks_picks() -> None:
    world = many()
    world.say("/reconnect")
    key = next(one.key for one in world.choices if one.key.startswith("pick:swap"))
    world.now += timedelta(weeks=1)
    world.press(key)
    assert "1. " in world.said
    assert len(world.words) == 3


def test_an_old_card_can_still_be_done() -> None:
    world = three()
    world.say("/reconnect")
    key = next(one.key for one in world.choices if one.key.startswith("pick:done"))
    world.now += timedelta(weeks=2)
    world.press(key)
    assert len(world.touches) == 1


@pytest.mark.parametrize(
    "key", ["pick:done:{gone}", "pick:dance:{pick}", "pick:done", "pick:x:y:z"]
)
def test_a_card_that_means_nothing_any_more_says_so(key: str) -> None:
    world = three()
    world.say("/reconnect")
    gone = "00000000-0000-4000-8000-000000000000"
    world.press(key.format(gone=gone, pick=world.picks[0].id))
    assert "/reconnect" in world.said
    assert not world.touches


def test_other_words_shorter_warmer_and_another_way() -> None:
    world = three()
    world.say("/reconnect")
    seen = [world.words[world.offered.index("Priya Nair")]]
    for label in ("Other words for", "Shorter for", "Warmer for", "Other words for", "Priya "):
        world.choose(f"{label} Priya" if label != "Priya " else label)
        assert "Priya" in world.said
        seen += world.words
    assert len(set(seen)) == 6
    (kept,) = [one for one in world.drafts.values() if one.draft.body == seen[-1]]
    assert kept.contact_id == world.contact("Priya Nair").id
    world.choose("I said hello")
    assert world.touches[0].channel is kept.draft.channel


def test_a_wording_that_cannot_be_is_left_to_the_user() -> None:
    world = World.of(standing(person("Jo Park", tie=Tie.MENTOR), 400))
    world.say("/reconnect")
    world.press(f"pick:words:{world.picks[0].id}:phone.plain.0")
    assert "own" in world.said
    assert not world.words


@pytest.mark.parametrize("key", ["phone", "pigeon.plain.0", "phone.loud.0", "phone.plain.x", ""])
def test_a_wording_that_is_none_is_no_wording(key: str) -> None:
    world = three()
    world.say("/reconnect")
    world.press(f"pick:words:{world.picks[0].id}:{key}")
    assert not world.words


@pytest.mark.parametrize("state", [State.DECEASED, State.UNSAFE, State.RESTING])
def test_nothing_is_worded_for_somebody_left_in_peace_since(state: State) -> None:
    world = three()
    world.say("/reconnect")
    key = next(one.key for one in world.choices if one.label == "Other words for Priya")
    world.change("Priya Nair", state=state)
    world.press(key)
    assert not world.words
    world.say("/reconnect")
    assert "Priya" not in world.said


def test_with_nobody_known_a_warm_invitation() -> None:
    world = World.of()
    world.say("/reconnect")
    assert "/reconnect add" in world.said
    assert "/reconnect import" in world.said
    assert not world.picks


def test_one_person_is_picked_and_not_again_the_week_after() -> None:
    world = World.of(standing(person("Lena Ortiz", tie=Tie.FRIEND, value="taught me to weld"), 200))
    world.say("/reconnect")
    assert world.offered == ["Lena Ortiz"]
    world.now += timedelta(weeks=1)
    world.say("/reconnect")
    assert "obody" in world.said
    assert len(world.picks) == 1


def test_five_people_are_not_worn_out() -> None:
    world = many(5)
    picked = []
    for week in range(4):
        world.now = MONDAY + timedelta(weeks=week)
        world.say("/reconnect")
        picked.append([one.contact_id for one in world.picks if one.week == f"2026-W{48 + week}"])
    assert [len(week) for week in picked] == [3, 2, 0, 0]
    assert not set(picked[0]) & set(picked[1])
    assert "obody" in world.said or "nobody" in world.said


def test_somebody_added_in_a_thin_week_comes_along() -> None:
    world = World.of(standing(person("Lena Ortiz", tie=Tie.FRIEND), 200))
    world.say("/reconnect")
    new = standing(person("Marcus Bell", tie=Tie.MENTOR, value="taught me to weld"), 800)
    world.standings[new.contact.id] = new
    world.say("/reconnect")
    assert world.offered == ["Lena Ortiz", "Marcus Bell"]
    assert not world.person.expects.startswith("value")


def test_the_tone_that_was_set_is_the_tone_of_the_drafts() -> None:
    lengths = {}
    for tone in ("shorter", "plain", "warmer", "loud"):
        world = three(settings=Settings(tone=tone))
        world.say("/reconnect")
        lengths[tone] = sum(map(len, world.words))
    assert lengths["shorter"] < lengths["plain"]
    assert lengths["shorter"] < lengths["warmer"]


def test_somebody_no_words_are_found_for_is_still_offered() -> None:
    by_email = (Handle(Channel.EMAIL, "boss@example.com"),)
    contact = person("old boss", tie=Tie.FORMER_COLLEAGUE, handles=by_email)
    world = World.of(standing(contact, 400))
    world.say("/reconnect")
    assert world.offered == ["old boss"]
    assert not world.words
    world.say("/reconnect done")
    assert len(world.touches) == 1


def test_bare_reconnect_needs_picks_and_their_people() -> None:
    assert all(command.needs("").picks for command in COMMANDS.values())


def test_a_pick_without_a_draft_id_keeps_no_draft() -> None:
    contact = person("Lena Ortiz", tie=Tie.FRIEND, value="taught me to weld")
    world = World.of(standing(contact, 200), picks=[pick(contact, offered_at=MONDAY)])
    world.say("/reconnect")
    assert world.words
    assert not world.drafts


@pytest.mark.parametrize(
    ("words", "channel"),
    [
        ("I called Priya", Channel.PHONE),
        ("just texted Priya today", Channel.TEXT),
        ("i've emailed priya nair.", Channel.EMAIL),
        ("sent it to Priya", None),
        ("I said hello to Priya", None),
    ],
)
def test_what_was_done_can_be_told_in_plain_words(words: str, channel: Channel | None) -> None:
    world = three()
    world.say("/reconnect")
    assert world.say(words) is not None
    (touch,) = world.touches
    assert touch.contact_id == world.contact("Priya Nair").id
    assert channel in {None, touch.channel}


@pytest.mark.parametrize(
    "words", ["I called Sarah", "I sent it to my boss", "texted her three times"]
)
def test_what_was_done_to_others_is_heard_as_ever(words: str) -> None:
    world = three()
    world.say("/reconnect")
    assert world.say(words) is None


def test_sent_without_a_name_asks_which_of_several() -> None:
    world = three()
    world.say("/reconnect")
    world.say("I sent it")
    assert "number" in world.said


def test_a_touch_told_elsewhere_makes_the_pick_done() -> None:
    world = three()
    world.say("/reconnect")
    found = world.standings[world.contact("Priya Nair").id]
    world.standings[found.contact.id] = replace(found, last_touch=MONDAY + timedelta(hours=2))
    world.say("/reconnect")
    assert "Skip Priya" not in [one.label for one in world.choices]
    assert len(world.words) == 2
    world.say("/reconnect done Priya")
    assert not world.touches

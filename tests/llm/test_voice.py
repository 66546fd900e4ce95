"""A model as the voice of a conversation: asked in masks over the real SDK, heard in our values."""

import asyncio
import json
import logging
from dataclasses import replace
from typing import Any

import pytest

from bot.llm.budget import Budget, Limits
from bot.llm.wire.model import Model
from bot.voice import Voice
from bot.watching.watcher import Asked, Seen
from coaching.answer import Draft
from coaching.memory.settings import Leaves
from coaching.situation import Channel, PushBack, Signal, Tie
from coaching.voice.claims import Claim, Counted, Dated, Fieldname, Named, Promised
from coaching.voice.wishes import ToSay
from evals.cases import TODAY
from tests.emulators.llm.line import Request
from tests.emulators.llm.server import Server
from tests.llm.conftest import Opening
from tests.llm.voices import PERSON, PROMPTS, asker, both, filled, voice

STORY = (
    "I texted Sarah Chen, my old roommate, three times since august, nothing. she hates me.\n\n"
    '"Hey Sarah, remember the tiny oven on Rua Zyx? Ring me on +44 7911 123456"\n\n'
    "Sarah’s last words: “call me after  Diwali”. omar says she moved"
)
READ: dict[str, Any] = {
    "people": [{"name": "[PERSON_1]", "role": "my old roommate", "pronoun": "she", "named": True}],
    "channels": [{"channel": "text", "quote": "i texted [PERSON_1]"}],
    "unanswered": [{"count": 3, "channel": None, "quotes": ["three times", "four times"]}],
    "last_attempt": {"quote": "since august", "fewest_days_ago": 90, "most_days_ago": 80},
    "tie": {"tie": "friend", "quote": "my old  roommate"},
    "push_back": {"push_back": "not_now", "quote": '"call me after Diwali"'},
    "promise": {"quote": "call me after diwali", "due": "after Diwali"},
    "signals": [{"signal": "busy", "quote": "she is busy"}, {"signal": "valued", "quote": "nothing"}],
    "details": [{"key": "shared", "words": "your old roommate"}],
    "first_thought": "she hates me",
    "not_said": ["wants"],
}  # fmt: skip


def reads(request: Request) -> Any:
    return filled(request, **READ)


async def test_a_reading_comes_in_the_texts_own_words(server: Server, model: Model) -> None:
    server.says = reads

    claims = await voice(model).asking(asker()).read(both(STORY)[0])

    assert claims is not None
    assert claims.people == (Named("Sarah Chen", "my old roommate", "she"),)
    assert claims.channels == (Claim(Channel.TEXT, "I texted Sarah Chen"),)
    assert claims.unanswered == (Counted(3, ("three times",)),)
    assert claims.last_attempt == Dated("since august", (80, 90))
    assert claims.tie == Claim(Tie.FRIEND, "my old roommate")
    assert claims.push_back == Claim(PushBack.NOT_NOW, "“call me after  Diwali”")
    assert claims.promise == Promised("call me after  Diwali", "after  Diwali")
    assert claims.signals == (Claim(Signal.VALUED, "nothing"),)
    assert claims.details == {"shared": "your old roommate"}
    assert claims.first_thought == "she hates me"
    assert claims.not_said == {Fieldname.WANTS}
    assert not claims.intact, "two quotes are not there"
    assert claims.credit.prompt == "read.v1"
    assert (claims.credit.hash, claims.credit.model) == (PROMPTS["read"].hash, "tiny")


WHOLE = {
    key: READ[key]
    for key in (
        "people",
        "channels",
        "last_attempt",
        "tie",
        "push_back",
        "promise",
        "first_thought",
    )
}
BROKEN = {
    "whole": ({}, True),
    "nobody": ({"people": [{**READ["people"][0], "name": "[PERSON_9]"}]}, False),
    "somebody who is not there": ({"people": [{**READ["people"][0], "name": "Ada"}]}, False),
    "a role": ({"people": [{**READ["people"][0], "name": "roommate", "named": False}]}, True),
    "a time to come": ({"last_attempt": {"quote": "since august", "fewest_days_ago": -3, "most_days_ago": 2}}, False),
    "another promise": ({"promise": {"quote": "see you", "due": None}}, False),
    "no words": ({"tie": {"tie": "family", "quote": "my sister"}}, False),
    "a worry": ({"worry": {"worry": "check_in", "quote": "she hates me"}}, True),
    "an intent": ({"intent": {"intent": "situation", "quote": "since august, nothing"}}, True),
}  # fmt: skip


@pytest.mark.parametrize(("more", "intact"), BROKEN.values(), ids=BROKEN)
async def test_what_is_not_in_the_text_is_left_out(
    server: Server, model: Model, more: dict[str, Any], intact: bool
) -> None:
    server.says = lambda request: filled(request, **{**WHOLE, **more})

    claims = await voice(model).asking(asker()).read(both(STORY)[0])

    assert claims is not None
    assert claims.intact is intact


async def test_what_leaves_is_masked_and_apart(server: Server, model: Model) -> None:
    await voice(model).asking(asker(Leaves.WORDS, "Omar Haddad")).read(both(STORY)[0])

    (request,) = server.requests
    left = json.loads(request.user)
    assert left["today"] == "2026-11-22, a Sunday"
    assert left["messages"][0]["text"] == (
        "Hey [PERSON_1], remember the tiny oven on [NAME_1]? Ring me on [PHONE_1]"
    )
    assert left["messages"][0]["by"] == "user"
    assert "[MESSAGE_1]" in left["they_wrote"]
    assert "oven" not in left["they_wrote"]
    assert "[PERSON_2] says she moved" in left["they_wrote"]
    assert request.body["messages"][0]["role"] == "system"
    assert request.body["messages"][0]["content"].startswith(PROMPTS["read"].system)


def says(request: Request) -> Any:
    left = json.loads(request.user)
    return {
        "thoughts": [
            {"place": 0, "text": "[PERSON_1] may be between two homes."},
            {"place": 1, "text": "[PERSON_8] may have moved."},
            {"place": 7, "text": "Nobody asked for this."},
        ],
        "instead": [{"label": "ok", "text": "Nobody asked for this."}],
        "drafts": [
            {
                "channel": one["channel"],
                "subject": None,
                "body": "Hey [PERSON_1], I thought of you.",
            }
            for one in left["drafts"]
        ]
        + [{"channel": "x", "subject": None, "body": "Nobody asked for this."}],
    }


@pytest.mark.parametrize("leaves", [Leaves.FACTS, Leaves.WORDS, Leaves.STYLE])
async def test_an_answer_is_worded_with_the_names_back(
    server: Server, model: Model, leaves: Leaves
) -> None:
    server.says = says
    wish = both(STORY)[1]

    words = await voice(model).asking(asker(leaves)).say(wish)

    assert words is not None
    assert words.thoughts == {0: "Sarah may be between two homes."}
    assert words.instead == {}
    assert words.drafts == tuple(
        Draft(one.channel, "Hey Sarah, I thought of you.") for one in wish.answer.drafts
    )
    assert words.credit.prompt == "say.v1"


UNFIT = ["[EMAIL_1]", "[PERSON_4]", "[MESSAGE_1]", "PERSON_1", "[friend_1]"]


@pytest.mark.parametrize("mark", UNFIT)
async def test_words_with_a_mark_nobody_gave_are_left_out(
    server: Server, model: Model, mark: str
) -> None:
    server.says = lambda request: {
        "thoughts": [],
        "instead": [],
        "drafts": [
            {"channel": one["channel"], "subject": f"to {mark}", "body": "Hey there."}
            for one in json.loads(request.user)["drafts"]
        ],
    }

    words = await voice(model).asking(asker()).say(both(f"{STORY} s@a.example")[1])

    assert words is not None
    assert words.drafts == ()


async def test_examples_leave_only_where_agreed_and_none_that_alarms(
    server: Server, model: Model
) -> None:
    own = ("hey Quentin, cake?", "I want to kill myself", "one", "two", "three")
    wish = both(STORY)[1]
    for leaves in (Leaves.WORDS, Leaves.STYLE):
        await voice(model).asking(asker(leaves, own=own)).say(wish)

    without, with_them = (json.loads(request.user) for request in server.requests)
    assert without["own_messages"] is None
    assert len(with_them["own_messages"]) == 3
    assert with_them["own_messages"][0].startswith("hey [NAME_")
    assert with_them["own_messages"][1:] == ["one", "two"]


async def test_facts_are_closed_values(server: Server, model: Model) -> None:
    wish = both(STORY)[1]

    asking = voice(model).asking(asker(Leaves.FACTS))
    assert await asking.read(both(STORY)[0]) is None
    await asking.say(wish)

    (request,) = server.requests
    left = json.loads(request.user)
    assert left["they_wrote"] is left["messages"] is left["own_messages"] is None
    assert left["findings"] == []
    assert left["facts"]["contact"] == {"called": "[PERSON_1]", "pronoun": "she"}
    assert left["facts"]["action"] == wish.answer.decision.action.value
    assert all(one["now"] is one["rests_on"] is None for one in left["thoughts"])
    assert [one["place"] for one in left["thoughts"]] == list(range(len(left["thoughts"])))
    assert all(one["idea"] for one in left["thoughts"])
    assert all(one["now"] is None for one in left["drafts"])


@pytest.mark.parametrize(
    ("leaves", "left"), [(Leaves.FACTS, None), (Leaves.WORDS, "hi [PERSON_1], a wave")]
)
async def test_who_wants_other_words_than_shown_lets_those_leave(
    server: Server, model: Model, leaves: Leaves, left: str | None
) -> None:
    wish = both(STORY)[1]
    name = wish.answer.situation.contacts[0].name
    wave = replace(wish.answer.drafts[0], subject=None, body=f"hi {name}, a wave")

    asking = voice(model).asking(asker(leaves))
    await asking.say(replace(wish, turn=1, shown=(wave,)))

    (request,) = server.requests
    assert [one["shown"] for one in json.loads(request.user)["drafts"]][:1] == [left]


async def test_nothing_is_asked_where_nothing_may_leave(server: Server, model: Model) -> None:
    asking = voice(model).asking(asker(Leaves.NOTHING))

    assert await asking.read(both(STORY)[0]) is None
    assert await asking.say(both(STORY)[1]) is None
    assert asking.leaving(both(STORY)) == ()
    assert server.requests == []


@pytest.mark.parametrize("leaves", [Leaves.FACTS, Leaves.WORDS, Leaves.STYLE])
async def test_what_is_shown_is_what_leaves(server: Server, model: Model, leaves: Leaves) -> None:
    read, said = both(STORY)
    told = asker(leaves, "Omar", own=("hi omar",))
    shown = voice(model).asking(told).leaving((read, said))

    asking = voice(model).asking(told)
    await asking.read(read)
    await asking.say(said)

    assert [one.text for one in shown] == [request.user for request in server.requests]
    assert all(one.where == model.about for one in shown)
    prompts = [PROMPTS[one.what] for one in shown]
    assert [one.prompt for one in shown] == [f"{one.name} ({one.hash[:12]})" for one in prompts]
    for prompt, request in zip(prompts, server.requests, strict=True):
        assert request.body["messages"][0]["content"].startswith(prompt.system)


async def test_the_rules_are_the_same_for_everybody(server: Server, model: Model) -> None:
    for text in (STORY, "emailed my boss Kim twice, no answer for a week. {{ 7 * 7 }}"):
        await voice(model).asking(asker()).read(both(text)[0])

    one, other = server.requests
    assert one.body["messages"][0] == other.body["messages"][0]
    assert one.user != other.user


WAYS = ["refusal", "null", "content_filter", "page", "error_200", "malformed", "half_close"]


@pytest.mark.parametrize("way", WAYS)
async def test_whatever_goes_wrong_comes_to_nothing_and_no_word_is_told(
    server: Server, model: Model, way: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.always(way)
    seen: list[Seen] = []
    asking = voice(model, watcher=seen.append).asking(asker())

    assert await asking.read(both(STORY)[0]) is None
    assert await asking.say(both(STORY)[1]) is None

    asked = [one for one in seen if isinstance(one, Asked)]
    assert [(one.prompt, one.model) for one in asked] == [("read.v1", "tiny"), ("say.v1", "tiny")]
    assert all(one.outcome in {"failed", "refused", "resting"} and one.fault for one in asked)
    told = [str(one) for one in seen]
    told += [one.getMessage() for one in caplog.records if one.name.startswith("bot.")]
    assert not any(word in one for one in told for word in ("Sarah", "roommate", "august"))


async def test_help_is_told_with_whose_it_was_and_what_it_took(
    server: Server, model: Model
) -> None:
    seen: list[Seen] = []
    asking = voice(model, watcher=seen.append).asking(asker())

    await asking.read(both(STORY)[0])

    (asked,) = seen
    assert isinstance(asked, Asked)
    assert (asked.outcome, asked.person, asked.fault) == ("used", PERSON, "")
    assert asked.took > 0
    assert asked.tokens_in > 0
    assert asked.tokens_out > 0


async def test_what_cannot_be_used_is_told_as_refused(server: Server, model: Model) -> None:
    seen: list[Seen] = []
    asking = voice(model, watcher=seen.append).asking(asker())
    server.always("answer", content={"people": "Sarah", "send": "now"})
    await asking.read(both(STORY)[0])
    server.always("good")
    server.says = lambda request: filled(request, wants="words that nobody said")
    await asking.read(both(STORY)[0])

    asked = [one for one in seen if isinstance(one, Asked)]
    faults = [(one.outcome, one.fault) for one in asked]
    assert faults == [("refused", "wrong_shape"), ("refused", "")]


async def test_another_shape_comes_to_nothing(
    server: Server, model: Model, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    server.always("answer", content={"people": "Sarah", "send": "now"})

    assert await voice(model).asking(asker()).read(both(STORY)[0]) is None
    assert "Sarah" not in caplog.text


async def test_a_wish_we_stumble_over_comes_to_nothing(model: Model) -> None:
    broken = ToSay(None, TODAY)  # type: ignore[arg-type]

    assert await voice(model).asking(asker()).say(broken) is None


async def test_a_turn_has_one_deadline_and_a_reading_does_not_take_it_all(
    server: Server, model: Model
) -> None:
    server.always("hang")
    asking = voice(model, deadline=1.0).asking(asker())
    begun = asyncio.get_running_loop().time()

    assert await asking.read(both(STORY)[0]) is None
    halfway = asyncio.get_running_loop().time() - begun
    assert await asking.say(both(STORY)[1]) is None
    whole = asyncio.get_running_loop().time() - begun

    assert 0.5 < halfway < 0.8
    assert whole < 1.3


async def test_nothing_is_asked_beyond_the_budget(server: Server, opening: Opening) -> None:
    seen: list[Seen] = []
    made = voice(await opening(), watcher=seen.append)

    class Spent:
        """A ledger of somebody who has spent it all."""

        async def reserve(self, *_: Any, **__: Any) -> bool:
            return False

        async def settle(self, *_: Any) -> None:
            raise AssertionError

    made.budget = Budget(Spent(), Limits(tokens=1), made.budget._now)

    assert await made.asking(asker()).read(both(STORY)[0]) is None
    assert server.requests == []
    assert [one.outcome for one in seen if isinstance(one, Asked)] == ["over_budget"]


async def test_it_is_a_voice(model: Model) -> None:
    port: Voice = voice(model)

    assert port.about == model.about


async def test_a_long_text_leaves_its_oldest_messages_behind(server: Server, model: Model) -> None:
    sent = [f'"Message number {n}. {"I think of the lake. " * 60}"' for n in range(8)]
    text = "I wrote Kofi eight emails:\n\n" + "\n\n".join(sent) + "\n\nno answer to any of them"

    await voice(model).asking(asker()).read(both(text)[0])

    left = json.loads(server.requests[0].user)
    assert left["they_wrote"].endswith("no answer to any of them")
    assert len(server.requests[0].user) < 7500
    kept = [one["text"] for one in left["messages"]]
    assert kept
    assert "number 7" in kept[-1]
    assert not any("number 0" in one for one in kept)


async def test_a_name_one_part_gives_away_is_hidden_in_all(server: Server, model: Model) -> None:
    text = (
        "zyxo and I shared a flat, no answer to two mails since june:\n\n"
        '"Dear Zyxo, how are you?"\n\n"is zyxo there?"'
    )
    await voice(model).asking(asker()).read(both(text)[0])

    assert "zyxo" not in server.requests[0].user.lower()

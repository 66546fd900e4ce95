"""Nothing anybody says, is called or is reached by is in the log, at debug and whatever breaks."""

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.emulators.discord.scripting import discord
from tests.emulators.llm.server import Server, serving
from tests.emulators.slack.scripting import slack
from tests.polling import until
from tests.voicing.minds import helpful
from tests.watching.services import Service, service

SAID = (
    "/reconnect voice words",
    "emailed my old roommate Dana Quillfeather <dana.quill@nowhere.example> three times since "
    "august, nothing. she moved to Wexcombe. +44 7911 123456",
    "texted my boss Tobias Ravenscroft twice about the Hartlepool contract, sure he hates me",
    "/reconnect add Philippa Oakenshaw, philippa@oaken.example, +1 415 555 0132",
    "/reconnect who",
    "stumble over Dana Quillfeather and her password hunter2-xyzzy",
    'I wrote "hi Dana, just following up again, let me know by friday, 22 Gillygate, Wexcombe"',
    "she answered!",
    "my api key is sk-proj-ABCDEFG1234567 and my card 4111 1111 1111 1111",
    "/reconnect Tobias",
)
CONTACTS = b"Name,Email,Phone\nMarguerite Zwick,zwick@nowhere.example,+49 30 901820\n"
PEOPLE = ("Dana", "Quillfeather", "Tobias", "Ravenscroft", "Philippa", "Oakenshaw", "Zwick", "ana")
PLACES = ("Wexcombe", "Hartlepool", "Gillygate", "roommate", "password", "august", "people.csv")
REACHED = ("nowhere.example", "oaken", "7911", "0132", "901820", "4111")
SECRETS = ("hunter2", "sk-proj", "xoxb-", "xapp-", "signing-secret", "key-of-ours", "hates")

UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
TIME = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z"
DIGITS = rf'{UUID}|"{TIME}"|: \d+\.\d+\b'
"""What has digits that may be anybody's by chance: ids, times, and how long a thing took."""

SHAPES: Mapping[str, str] = {
    "time": TIME,
    "id": UUID,
    "person": rf"(?:{UUID})?",
    "prompt": r"(?:read|say)\.v\d+",
    "fault": r"(?:[\w.]+(?:, [\w.]+:\d+)?)?",
    "logger": r"[a-z_0-9.]+",
    "version": r"[\w.]+",
}
"""What the values of a field look like; those of any other are a word of the code's own."""

OURS = ("said", "platforms")
OVER = ("answered", "quiet", "given_up")


@dataclass(frozen=True)
class Scene:
    """Somebody who writes to the coach on a platform, and how that platform fails."""

    who: Any
    where: Any
    settings: Mapping[str, str]
    route: str
    faults: Sequence[str]
    sign: str
    ids: Sequence[str]  # of the person and where they are spoken to


@asynccontextmanager
async def scene(platform: str, folder: Path) -> AsyncIterator[Scene]:
    """Run a platform with somebody on it."""
    if platform == "slack":
        faults = "error:msg_too_long", "wait", "lost", "internal_error", "down"
        async with slack(folder / "slack") as there:
            ana = there.user("ana")
            route, ids = "chat.postMessage", (ana.id, ana.channel, "T1")
            yield Scene(ana, there, there.settings, route, faults, "white_check_mark", ids)
    else:
        faults = "error:400:50035", "wait", "lost", "broken", "down"
        async with discord(folder / "discord") as there_too:
            ben = there_too.person("ana")
            settings = there_too.settings
            ids = (ben.id, ben.channel, settings["DISCORD_TOKEN"])
            yield Scene(ben, there_too, settings, "create_message", faults, "✅", ids)


@pytest.mark.parametrize("platform", ["slack", "discord"])
async def test_nothing_of_anybodys_is_in_the_log(tmp_path: Path, platform: str) -> None:
    (tmp_path / "model").mkdir()
    async with scene(platform, tmp_path) as shown, serving(tmp_path / "model") as model:
        model.says = helpful
        env = {**shown.settings, **_asking(model)}
        module = "tests.watching.stumbling"
        async with service(tmp_path, platform, module=module, env=env) as coach:
            await talked(shown, coach)
            model.always("echo", number=401)
            await broken(shown, coach)
            assert await coach.stopped() == 0

    assert {"answered", "later", "given_up"} <= outcomes(coach, "turn")
    assert {"shown", "dead", "later"} <= outcomes(coach, "send")
    assert {"used", "failed"} <= outcomes(coach, "model")
    text = re.sub(DIGITS, "", coach.log.read_text("utf-8"))
    for needle in (*PEOPLE, *PLACES, *REACHED, *SECRETS, *shown.ids):
        found = re.search(rf"(?<![a-z0-9]){re.escape(needle)}", text, re.IGNORECASE)
        assert found is None, text[found.start() - 200 : found.end() + 50]
    for event in coach.events():
        check(event)


async def talked(shown: Scene, coach: Service) -> None:
    """Say all there is to say; whatever it is, it is worked."""
    for number, words in enumerate(SAID, 1):
        await shown.who.say(words)
        await until(lambda: done(coach) >= number, 120)  # noqa: B023  # called here
    await shown.who.upload("people.csv", CONTACTS)
    await until(lambda: done(coach) > len(SAID), 120)
    last = (await shown.who.answers())[-1]
    await shown.who.react(last["ts"] if "ts" in last else last["id"], shown.sign)


async def broken(shown: Scene, coach: Service) -> None:
    """Say more while the platform and the model fail in every way."""
    for number, fault in enumerate(shown.faults):
        await shown.where.plan(shown.route, fault)
        before = len(coach.events("send"))
        await shown.who.say(f"emailed Dana Quillfeather about her password {number} times, nothing")
        await until(lambda: len(coach.events("send")) > before, 120)  # noqa: B023  # called here


def done(coach: Service) -> int:
    """Return how many of the things said are through."""
    turns = [one for one in coach.events("turn") if one["kind"] in {"said", "attached"}]
    return len([one for one in turns if one["outcome"] in OVER])


def outcomes(coach: Service, event: str) -> set[str]:
    return {one["outcome"] for one in coach.events(event)}


def check(event: Mapping[str, Any]) -> None:
    """See that every value is of a closed form."""
    for name, value in event.items():
        if isinstance(value, str) and name not in OURS:
            assert re.fullmatch(SHAPES.get(name, r"[a-z_]*"), value), event


def _asking(model: Server) -> Mapping[str, str]:
    """Return the settings of a model, and of logs that tell all they can."""
    return {
        "LOG_LEVEL": "debug",
        "OPENAI_LOG": "debug",
        "LLM_BASE_URL": f"{model.url}/v1",
        "LLM_MODEL": "tiny",
        "LLM_API_KEY": "key-of-ours",
        "LLM_DEADLINE": "3",
    }

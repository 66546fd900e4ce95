"""Nothing anybody says, is called or is reached by is in the log, at debug and whatever breaks."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.emulators.llm.server import serving
from tests.emulators.slack.scripting import Slack, User, slack
from tests.polling import until
from tests.slack.coach import answers
from tests.voicing.minds import helpful
from tests.watching.services import Service, service

SAID = (
    "/reconnect voice words",
    "emailed my old roommate Dana Quillfeather <dana.quill@nowhere.example> three times since august, "
    "nothing. she moved to Wexcombe. +44 7911 123456",
    "texted my boss Tobias Ravenscroft twice about the Hartlepool contract, pretty sure he hates me",
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
REACHED = ("nowhere.example", "oaken", "7911", "0132", "901820", "4111", "DANA", "UANA")
SECRETS = ("hunter2", "sk-proj", "xoxb-", "xapp-", "signing-secret", "key-of-ours", "hates")
FAULTS = ("error:msg_too_long", "wait", "lost", "internal_error", "down", "error:account_inactive")

UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
SHAPES: Mapping[str, str] = {
    "time": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z",
    "id": UUID,
    "person": rf"(?:{UUID})?",
    "prompt": r"(?:read|say)\.v\d+",
    "fault": r"(?:[\w.]+(?:, [\w.]+:\d+)?)?",
    "logger": r"[a-z_0-9.]+",
    "version": r"[\w.]+",
}
"""What the values of a field look like; those of any other are a word of the code's own."""

OURS = ("said", "platforms")


async def test_nothing_of_anybodys_is_in_the_log(tmp_path: Path) -> None:
    (tmp_path / "model").mkdir()
    async with slack(tmp_path / "slack") as there, serving(tmp_path / "model") as model:
        model.says = helpful
        env = {
            **there.settings,
            "LOG_LEVEL": "debug",
            "OPENAI_LOG": "debug",
            "LLM_BASE_URL": f"{model.url}/v1",
            "LLM_MODEL": "tiny",
            "LLM_API_KEY": "key-of-ours",
            "LLM_DEADLINE": "3",
        }
        who = there.user("ana")
        async with service(tmp_path, "slack", module="tests.watching.stumbling", env=env) as coach:
            await talked(there, who, coach)
            model.always("echo", number=401)
            await broken(there, who, coach)
            assert await coach.stopped() == 0

    outcomes = {one["outcome"] for one in coach.events("turn")}
    assert {"answered", "later", "given_up"} <= outcomes
    assert {"shown", "dead", "later"} <= {one["outcome"] for one in coach.events("send")}
    assert {"used", "failed"} <= {one["outcome"] for one in coach.events("model")}
    text = coach.log.read_text("utf-8")
    for needle in (*PEOPLE, *PLACES, *REACHED, *SECRETS):
        found = re.search(rf"(?<![a-z0-9]){re.escape(needle)}", text, re.IGNORECASE)
        assert found is None, text[found.start() - 200 : found.end() + 50]
    for event in coach.events():
        check(event)


async def talked(there: Slack, who: User, coach: Service) -> None:
    """Say all there is to say; whatever it is, it is worked."""
    for number, words in enumerate(SAID, 1):
        await who.say(words)
        await until(lambda: done(coach) >= number, 120)  # noqa: B023  # called here
    await who.upload("people.csv", CONTACTS)
    await until(lambda: done(coach) > len(SAID))
    for name in ("white_check_mark", "zzz"):
        await who.react((await answers(who, 1))[-1]["ts"], name)


async def broken(there: Slack, who: User, coach: Service) -> None:
    """Say more while the platform and the model fail in every way."""
    for number, fault in enumerate(FAULTS):
        await there.plan("chat.postMessage", fault)
        before = len(coach.events("send"))
        await who.say(f"emailed Dana Quillfeather about her password {number} times, nothing")
        await until(lambda: len(coach.events("send")) > before, 120)  # noqa: B023  # called here
    await there.shut(who.channel, "")


def done(coach: Service) -> int:
    """Return how many of the things said are through."""
    over = ("answered", "quiet", "given_up")
    turns = coach.events("turn")
    return len(
        [one for one in turns if one["kind"] in {"said", "attached"} and one["outcome"] in over]
    )


def check(event: Mapping[str, Any]) -> None:
    """See that every value is of a closed form."""
    for name, value in event.items():
        if isinstance(value, str) and name not in OURS:
            assert re.fullmatch(SHAPES.get(name, r"[a-z_]*"), value), event

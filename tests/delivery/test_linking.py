"""Two accounts are linked while both write and processes die: all is answered, once, and one remembers."""

import asyncio
import re
from pathlib import Path
from random import Random

import pytest

from storage.identity import Identity
from tests.delivery.accounts import balance
from tests.delivery.sea import Sea, sea
from tests.emulators.platform.scripting import WORKSPACE, Person
from tests.emulators.platform.wire import NAME
from tests.polling import until
from tests.storms.talk import SITUATIONS

pytestmark = pytest.mark.storm

CODE = re.compile(r"\b[A-Z]{4}-[A-Z]{4}\b")


async def test_killed_while_two_become_one(database: str, tmp_path: Path) -> None:
    async with sea(tmp_path / "sea", database) as blown:
        await become_one(blown, Random(1), kills=3)


@pytest.mark.postgres
async def test_killed_while_others_work_the_same_people(shared: str, tmp_path: Path) -> None:
    async with sea(tmp_path / "sea", shared, bots=2) as blown:
        await become_one(blown, Random(4), kills=3)


async def become_one(blown: Sea, chance: Random, kills: int) -> None:
    await asyncio.gather(*(bot.start() for bot in blown.bots))
    ana, ben = blown.person("ana"), blown.person("ben")
    for number, one in enumerate([ana, ben]):
        await one.say(SITUATIONS[number])
    await blown.calm()
    known = {name for one in (ana, ben) for name in await people(blown, one)}
    await ana.say("/reconnect link")
    await ben.say(f"/reconnect link {await said(ana, CODE)}")
    card, choice = await question(ben)

    await asyncio.gather(
        ben.choose(card, choice),
        chatter(ana, chance, SITUATIONS[6:9]),
        chatter(ben, chance, SITUATIONS[9:12]),
        gusts(blown, chance, kills),
    )

    await blown.calm()
    made = balance(blown.wire.log())
    assert (made.lost, made.doubled) == ([], [])
    whose = [await person(blown, one) for one in (ana, ben)]
    assert whose[0] == whose[1]
    assert len(await blown.store.linking.accounts(whose[0])) == 2
    assert known <= set(await people(blown, ana))


async def chatter(one: Person, chance: Random, texts: list[str]) -> None:
    for text in texts:
        await one.say(text)
        await asyncio.sleep(chance.random() / 4)  # how the moments fall is up to the seed


async def gusts(blown: Sea, chance: Random, kills: int) -> None:
    for _ in range(kills):
        await asyncio.sleep(chance.random() / 3)  # as above
        bot = chance.choice(blown.bots)
        bot.kill()
        await bot.start()


async def said(one: Person, what: re.Pattern[str]) -> str:
    """Return what they were told that looks like this, once they were."""
    found: list[str] = []

    async def look() -> bool:
        found[:] = [hit for post in await one.posted() for hit in what.findall(post["text"])]
        return bool(found)

    await until(look, 30)
    return found[-1]


async def question(one: Person) -> tuple[str, str]:
    """Return the card that asks whether to bring two memories together, and its yes."""
    found: list[tuple[str, str]] = []

    async def look() -> bool:
        found[:] = [
            (post["id"], key)
            for post in await one.posted()
            for key, _ in post["choices"]
            if key.startswith("link:join:")
        ]
        return bool(found)

    await until(look, 30)
    return found[-1]


async def person(blown: Sea, one: Person) -> object:
    return await blown.store.person(Identity(NAME, WORKSPACE, one.name))


async def people(blown: Sea, one: Person) -> list[str]:
    memory = blown.store.memory(await person(blown, one))  # type: ignore[arg-type]  # an id
    return [known.name for known in (await memory.everything()).contacts]

"""What waits goes on where it was moved to: nothing is lost, nothing comes twice."""

from pathlib import Path

import pytest

from bot.operating.moving import SET
from tests.delivery.accounts import balance, reminded
from tests.delivery.going_back import life, others
from tests.polling import until
from tests.storms.talk import SITUATIONS

pytestmark = [pytest.mark.storm, pytest.mark.postgres]


async def test_what_waited_on_sqlite_is_worked_on_postgresql(shared: str, tmp_path: Path) -> None:
    async with life(tmp_path) as one:
        await one.bot.start()
        people = [one.wire.person(f"p{number}") for number in range(6)]
        for number, person in enumerate(people):
            await person.say(SITUATIONS[number])
        await one.calm()
        await one.bot.stop()
        planned = await one.remind("p0", 0.0)
        await one.bot.start(timing={**one.bot.told.timing, "scan": 3600.0})
        await one.wire.likely(down=1.0)
        for number, person in enumerate(people):
            await person.say(SITUATIONS[number + 6])
        await until(
            lambda: one.count("kind = 'reply' and state in ('new', 'sending')") == len(people)
        )
        for number, person in enumerate(people):  # and some of it not even thought about
            await person.say(SITUATIONS[number + 12])
        await until(lambda: balance(one.wire.log()).accepted == 3 * len(people))
        one.bot.kill()

        said = await one.command("move", shared, "--yes")
        assert " ".join(SET.split()) in " ".join(said.split())

        with others(one, shared, 2) as bots:
            await one.wire.order("leave", name=one.bot.told.name)
            for bot in bots:
                await bot.start()
            await one.wire.likely()
            for number, person in enumerate(people):
                await person.say(SITUATIONS[number + 1])
            await until(lambda: reminded(one.wire.log())[str(planned.id)] == 1)
            await one.calm(shared)
            made = balance(one.wire.log())
        assert (made.lost, made.doubled, made.amiss) == ([], [], ())
        assert made.accepted == 4 * len(people)
        assert reminded(one.wire.log())[str(planned.id)] == 1

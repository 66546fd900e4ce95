"""A database goes back to a backup, and nobody on the platform notices that they hear it again."""

from pathlib import Path

import pytest

from bot import clock
from tests.delivery.accounts import balance, reminded
from tests.delivery.going_back import Life, life
from tests.polling import until
from tests.storms.talk import SITUATIONS

pytestmark = pytest.mark.storm


async def answered(one: Life, who: str, text: str) -> None:
    """Say something and wait for its answer, which takes a look at all else that is due."""
    await one.wire.person(who).say(text)
    await one.calm()


async def test_what_was_sent_since_the_backup_is_not_sent_again(tmp_path: Path) -> None:
    async with life(tmp_path) as one:
        await one.bot.start()
        await answered(one, "ana", SITUATIONS[0])
        await one.wire.likely(down=1.0)
        for number, who in enumerate(["ana", "ben", "cleo"], 1):
            await one.wire.person(who).say(SITUATIONS[number])
        await until(lambda: one.count("state in ('new', 'sending')") == 3)
        await one.command("backup", tmp_path / "backup.db")
        await one.wire.likely()
        await one.calm()
        await answered(one, "ben", SITUATIONS[5])
        one.bot.kill()

        said = await one.command("restore", tmp_path / "backup.db", "--yes")
        assert "3 messages are waiting to be sent: the platform is asked first" in said
        assert one.count("state = 'sending' and lease is null") == 3

        await one.bot.start()
        await answered(one, "ana", SITUATIONS[6])
        made = balance(one.wire.log())
        assert (made.lost, made.doubled, made.amiss) == ([], [], ())
        assert one.count("state = 'sent'") == 5


async def test_what_was_never_sent_is_sent_after_all(tmp_path: Path) -> None:
    async with life(tmp_path) as one:
        await one.bot.start()
        await one.wire.likely(down=1.0)
        await one.wire.person("ana").say(SITUATIONS[0])
        await until(lambda: one.count("state in ('new', 'sending')") == 1)
        await one.command("backup", tmp_path / "backup.db")
        one.bot.kill()
        one.database.unlink()  # the disk is gone, and nobody knows until when it ran
        await one.wire.likely()

        await one.command("restore", tmp_path / "backup.db", "--yes")

        await one.bot.start()
        await one.calm()
        made = balance(one.wire.log())
        assert (made.lost, made.doubled, made.accepted) == ([], [], 1)


@pytest.mark.parametrize("is_there", [True, False])
async def test_a_reminder_that_came_does_not_come_again(tmp_path: Path, is_there: bool) -> None:
    async with life(tmp_path) as one:
        await one.bot.start()
        await answered(one, "ana", SITUATIONS[0])
        await one.bot.stop()
        came, to_come = await one.remind("ana", 0.0), await one.remind("ana", 3600.0)
        await one.command("backup", tmp_path / "backup.db")
        await one.bot.start()
        await until(lambda: one.count("kind = 'reminder' and state = 'sent'") == 1)
        one.bot.kill()
        known = [] if is_there else ["--ran-until", clock.now().isoformat()]
        if not is_there:
            one.database.unlink()

        said = await one.command("restore", tmp_path / "backup.db", "--yes", *known)

        assert "1 reminder fell due since" in said
        await one.bot.start()
        await answered(one, "ana", SITUATIONS[6])
        shown = reminded(one.wire.log())
        assert (shown[str(came.id)], shown[str(to_come.id)]) == (1, 0)


async def test_a_backup_under_way_while_people_talk_is_whole(tmp_path: Path) -> None:
    async with life(tmp_path) as one:
        await one.bot.start()
        people = [one.wire.person(f"p{number}") for number in range(10)]
        backups = [tmp_path / f"backup{number}.db" for number in range(2)]
        for number, file in enumerate(backups):
            for person in people:
                await person.say(SITUATIONS[number])
            await one.command("backup", file)
        await one.calm()
        one.bot.kill()

        for file in reversed(backups):
            await one.command("restore", file, "--yes")
        await one.bot.start()
        await answered(one, "p0", SITUATIONS[6])

        made = balance(one.wire.log())
        assert (made.doubled, made.amiss) == ([], ())

"""Workspaces: installed, renewed by one, gone and back again, on both databases."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import update

from coaching.messages import Said
from storage.delivery.values import Arrival, Place
from storage.errors import KeyringError, MissingKey
from storage.installations import Installation, Tokens
from storage.rotating import remaining, rotate
from storage.rows import IDENTITY
from storage.sealing import Keyring
from storage.sealing.keyfile import NAME
from storage.store import Identity, Store
from tests.storage.people import NOW, new_id

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
TOKENS = Tokens("xoxe.one", "xoxe-1-one", NOW + 12 * HOUR)
HERE = Installation(
    platform="slack",
    workspace="T1",
    bot_id="B1",
    bot_user_id="UBOT",
    scopes=("chat:write", "commands"),
    installed_at=NOW,
    tokens=TOKENS,
    app_id="A1",
    team="T1",
    enterprise="E1",
)


async def arrives(store: Store, account: str, workspace: str = "T1") -> UUID:
    """Let somebody write, so that they are at home there; return the person."""
    place = Place("slack", workspace, f"D{account}")
    who = Identity("slack", workspace, account)
    arrival = Arrival(key=str(new_id()), identity=who, place=place, event=Said("hello"))
    (kept,) = await store.inbox.accept([arrival], NOW)
    return kept.person_id


async def test_an_installation_is_found_as_it_was_kept(store: Store) -> None:
    await store.installations.keep(HERE)
    assert await store.installations.find("slack", "T1") == HERE
    assert await store.installations.find("slack", "T2") is None
    assert await store.installations.find("discord", "T1") is None
    assert await store.installations.all("slack") == (HERE,)


async def test_one_installed_again_takes_the_place_of_the_one_before(store: Store) -> None:
    await store.installations.keep(HERE)
    again = replace(HERE, tokens=Tokens("xoxb-two"), scopes=("chat:write",), bot_id="B2")
    await store.installations.keep(again)
    assert await store.installations.all("slack") == (again,)


async def test_two_who_install_at_once_make_one_installation(store: Store) -> None:
    others = [replace(HERE, bot_id=f"B{number}") for number in range(5)]
    await asyncio.gather(*map(store.installations.keep, others))
    assert len(await store.installations.all("slack")) == 1


async def test_one_at_a_time_renews_the_tokens(store: Store) -> None:
    kept, first, second = store.installations, new_id(), new_id()
    await kept.keep(HERE)
    assert await kept.renewing("slack", "T1", first, NOW, NOW + HOUR)
    assert not await kept.renewing("slack", "T1", second, NOW, NOW + HOUR)

    new = Tokens("xoxe.two", "xoxe-1-two", NOW + DAY)
    assert not await kept.renewed("slack", "T1", second, new)
    assert await kept.renewed("slack", "T1", first, new)
    assert await kept.find("slack", "T1") == replace(HERE, tokens=new)
    assert await kept.renewing("slack", "T1", second, NOW, NOW + HOUR)


async def test_who_lets_go_or_dies_leaves_it_to_another(store: Store) -> None:
    kept, first, second, third = store.installations, new_id(), new_id(), new_id()
    await kept.keep(HERE)
    await kept.renewing("slack", "T1", first, NOW, NOW + HOUR)
    await kept.not_renewed("slack", "T1", second)  # not theirs
    assert not await kept.renewing("slack", "T1", second, NOW, NOW + HOUR)
    await kept.not_renewed("slack", "T1", first)
    assert await kept.renewing("slack", "T1", second, NOW, NOW + HOUR)
    assert await kept.renewing("slack", "T1", third, NOW + HOUR, NOW + 2 * HOUR)
    assert not await kept.renewed("slack", "T1", second, Tokens("late"))


async def test_what_is_renewed_after_it_was_installed_again_or_is_gone_is_dropped(
    store: Store,
) -> None:
    kept, lease = store.installations, new_id()
    await kept.keep(HERE)
    await kept.renewing("slack", "T1", lease, NOW, NOW + HOUR)
    await kept.keep(HERE)
    assert not await kept.renewed("slack", "T1", lease, Tokens("late"))
    await kept.gone("slack", "T1", NOW)
    assert not await kept.renewing("slack", "T1", lease, NOW, NOW + HOUR)
    assert not await kept.renewed("slack", "T1", lease, Tokens("late"))


async def test_a_workspace_that_goes_keeps_no_token_and_nothing_unasked_reaches_it(
    store: Store,
) -> None:
    kept = store.installations
    await kept.keep(HERE)
    ana, elsewhere = await arrives(store, "U1"), await arrives(store, "U1", "T2")
    assert await kept.gone("slack", "T1", NOW + DAY)

    found = await kept.find("slack", "T1")
    assert found == replace(HERE, tokens=None, gone_at=NOW + DAY)
    assert await kept.all("slack") == ()
    assert await store.memory(ana).home() is None
    assert await store.memory(elsewhere).home() is not None


async def test_installed_again_all_is_there_again(store: Store) -> None:
    kept = store.installations
    await kept.keep(HERE)
    ana = await arrives(store, "U1")
    home = await store.memory(ana).home()
    await kept.gone("slack", "T1", NOW + DAY)
    await kept.keep(replace(HERE, installed_at=NOW + 2 * DAY))

    assert await store.memory(ana).home() == home
    assert await kept.left("slack", NOW + 365 * DAY) == ()
    assert not await kept.drop("slack", "T1")


async def test_what_is_told_late_of_an_earlier_installation_changes_nothing(store: Store) -> None:
    kept = store.installations
    await kept.keep(HERE)
    assert not await kept.gone("slack", "T1", NOW - HOUR)
    assert not await kept.gone("slack", "T9", NOW)
    assert await kept.find("slack", "T1") == HERE


async def test_told_twice_it_is_gone_since_the_first_time(store: Store) -> None:
    kept = store.installations
    await kept.keep(HERE)
    await kept.gone("slack", "T1", NOW + DAY)
    await kept.gone("slack", "T1", NOW + 20 * DAY)
    found = await kept.find("slack", "T1")
    assert found is not None
    assert found.gone_at == NOW + DAY


async def test_after_the_delay_it_is_left_and_its_people_are_told(store: Store) -> None:
    kept = store.installations
    await kept.keep(HERE)
    await kept.keep(replace(HERE, workspace="T2"))
    people = {await arrives(store, f"U{number}") for number in range(5)}
    await arrives(store, "U1", "T2")
    await kept.gone("slack", "T1", NOW)

    assert await kept.left("slack", NOW) == ()
    assert await kept.left("slack", NOW + DAY) == ("T1",)
    assert await kept.left("discord", NOW + DAY) == ()
    assert set(await kept.people("slack", "T1")) == people
    assert await kept.drop("slack", "T1")
    assert await kept.find("slack", "T1") is None
    assert not await kept.drop("slack", "T2")


async def test_a_workspace_of_thousands_goes_in_steps(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.installations.CHUNK", 3)
    await store.installations.keep(HERE)
    people = [await arrives(store, f"U{number}") for number in range(8)]
    await store.installations.gone("slack", "T1", NOW)
    assert [await store.memory(one).home() for one in people] == [None] * 8


async def test_people_from_before_workspaces_were_noted_are_found_too(store: Store) -> None:
    ana = await arrives(store, "U1")
    await arrives(store, "U2", "T2")
    blank = update(IDENTITY).values(workspace=None)
    await store._engine.write(lambda connection: connection.execute(blank).close())
    assert await store.installations.people("slack", "T1") == (ana,)


async def test_an_installation_that_was_begun_comes_back_once(store: Store) -> None:
    kept = store.installations
    await kept.begin("secret", NOW, NOW + HOUR)
    assert not await kept.came_back("guess", NOW)
    assert await kept.came_back("secret", NOW)
    assert not await kept.came_back("secret", NOW)


async def test_of_many_who_come_back_at_once_with_one_secret_one_is_let_in(store: Store) -> None:
    await store.installations.begin("secret", NOW, NOW + HOUR)
    came = await asyncio.gather(*(store.installations.came_back("secret", NOW) for _ in range(8)))
    assert sum(came) == 1


async def test_an_installation_that_took_too_long_is_not_let_in(store: Store) -> None:
    await store.installations.begin("secret", NOW, NOW + HOUR)
    assert not await store.installations.came_back("secret", NOW + HOUR)
    await store.installations.begin("old", NOW, NOW + HOUR)
    await store.installations.begin("new", NOW + DAY, NOW + 2 * DAY)  # clears what is over
    assert not await store.installations.came_back("old", NOW)


async def test_under_a_new_key_everything_is_found_and_opened(url: str) -> None:
    old = Keyring.new()
    both = old.with_new_key()
    store = await Store.open(url, old)
    await store.installations.keep(HERE)
    ana = await arrives(store, "U1")
    await store.close()

    await rotate(url, both)
    assert await remaining(url, both) == 0
    store = await Store.open(url, both.without({old.newest}))
    assert await store.installations.find("slack", "T1") == HERE
    assert await store.installations.people("slack", "T1") == (ana,)
    assert await store.installations.gone("slack", "T1", NOW)
    assert await store.memory(ana).home() is None
    await store.close()


async def test_while_keys_change_both_are_found(url: str) -> None:
    old = Keyring.new()
    store = await Store.open(url, old)
    await store.installations.keep(HERE)
    ana = await arrives(store, "U1")
    await store.close()
    store = await Store.open(url, old.with_new_key())
    assert await store.installations.find("slack", "T1") == HERE
    assert await store.installations.people("slack", "T1") == (ana,)
    again = replace(HERE, bot_id="B2")
    await store.installations.keep(again)
    assert await store.installations.all("slack") == (again,)
    await store.close()


async def test_with_another_key_nothing_is_opened_though_nobody_has_written_yet(url: str) -> None:
    store = await Store.open(url, Keyring.new())
    await store.installations.keep(HERE)
    await store.close()
    with pytest.raises(MissingKey):
        await Store.open(url, Keyring.new())


async def test_without_its_key_file_no_new_key_is_made_beside_it(file: str, tmp_path: Path) -> None:
    store = await Store.open(file, Keyring.open(tmp_path))
    await store.installations.keep(HERE)
    await store.close()
    (tmp_path / NAME).unlink()
    with pytest.raises(KeyringError):
        Keyring.open(tmp_path)


async def test_no_token_lies_readable_in_the_files(
    file: str, tmp_path: Path, keyring: Keyring
) -> None:
    store = await Store.open(file, keyring)
    await store.installations.keep(HERE)
    await store.installations.begin("a-secret-state", NOW, NOW + HOUR)
    await store.close()
    secrets = (b"xoxe", b"a-secret-state", b"UBOT", b"chat:write")
    assert [one for one in secrets if one in in_files(tmp_path)] == []


def in_files(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


def test_tokens_are_not_shown() -> None:
    assert "xoxe" not in repr(HERE)

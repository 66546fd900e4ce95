"""Discord in a test's hands: its process, its people, its faults, its sessions, its log."""

import asyncio
import base64
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from tests.emulators.discord import server
from tests.emulators.discord.shown import NotShownError
from tests.emulators.discord.world import APPLICATION, BOT, GROUP, TEXT, direct_id, person_id
from tests.emulators.log import logged
from tests.emulators.programs import Program
from tests.polling import until

__all__ = ["Discord", "Given", "NotShownError", "Person", "RefusedError", "discord", "discord_here"]


class RefusedError(Exception):
    """Discord does not do what a test asks; the message is its error."""


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody did: the id of its message or interaction, and what came back at once.

    `acked`: whether the app answered a click, a command or a form within three seconds; `kind` is
    the type of that answer (4 a message, 5 one that is to come, 6 nothing yet, 7 a changed card,
    8 choices, 9 a form).
    """

    id: str
    channel: str = ""
    edited: str = ""  # when a message was edited, as the app is told
    acked: bool = True
    kind: int = 0
    files: Sequence[str] = ()  # the ids of files that were handed in
    message: str = ""  # the id of the message that is the answer
    modal: Mapping[str, Any] | None = None
    choices: Sequence[Mapping[str, Any]] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody. `channel` is their DM with the app; other places are named."""

    discord: "Discord"
    name: str

    @property
    def id(self) -> str:
        return person_id(self.name)

    @property
    def channel(self) -> str:
        return direct_id(self.id)

    async def say(self, text: str, *, channel: str = "", reply: str = "") -> Given:
        return await self._do("say", text=text, channel=channel, reply=reply)

    async def edit(self, message: str, text: str, *, channel: str = "") -> Given:
        return await self._do("edit", id=message, text=text, channel=channel)

    async def delete(self, message: str, *, channel: str = "") -> Given:
        return await self._do("delete", id=message, channel=channel)

    async def upload(
        self,
        name: str,
        data: bytes,
        mimetype: str = "text/csv",
        *,
        text: str = "",
        channel: str = "",
    ) -> Given:
        files = [_packed((name, data, mimetype))]
        return await self._do("say", text=text, files=files, channel=channel)

    async def react(self, message: str, name: str, *, channel: str = "") -> Given:
        return await self._do("react", id=message, name=name, channel=channel)

    async def unreact(self, message: str, name: str, *, channel: str = "") -> Given:
        return await self._do("react", id=message, name=name, channel=channel, put=False)

    async def forward(self, message: str, *, origin: str = "", channel: str = "") -> Given:
        """Pass a message on, of another channel (`origin`) or their own DM."""
        return await self._do("forward", id=message, origin=origin, channel=channel)

    async def sticker(self, name: str, *, channel: str = "") -> Given:
        return await self._do("sticker", name=name, channel=channel)

    async def pin(self, message: str, *, channel: str = "") -> Given:
        return await self._do("pin", id=message, channel=channel)

    async def types(self, *, channel: str = "") -> Given:
        """Begin to write."""
        return await self._do("types", channel=channel)

    async def click(
        self, message: str | Mapping[str, Any], what: str, *, channel: str = ""
    ) -> Given:
        """Click a button by its text or its custom id; or pick an option of a menu.

        Raises:
            NotShownError: if the message shows them nothing of the kind.
        """
        told = {"id": _id(message), "what": what, "channel": channel or _place(message)}
        return await self._do("click", **told)

    async def select(
        self,
        message: str | Mapping[str, Any],
        *what: str,
        menu: str = "",
        channel: str = "",
    ) -> Given:
        """Pick options of a menu, which may be named by its placeholder or its custom id."""
        told = {"id": _id(message), "what": what, "menu": menu}
        return await self._do("select", **told, channel=channel or _place(message))

    async def submit(self, **values: Any) -> Given:
        """Hand in the open form, its fields named by custom id or label (`fill`)."""
        return await self.fill(values)

    async def fill(self, values: Mapping[str, Any]) -> Given:
        """Hand in the open form, where its fields' names are no Python names.

        A file is (name, bytes) or (name, bytes, type); several options are a list.
        """
        told = {name: _file(value) for name, value in values.items()}
        return await self._do("submit", values=told)

    async def close_modal(self) -> Given:
        return await self._do("close_modal")

    async def command(self, name: str, *, channel: str = "", **options: Any) -> Given:
        """Use a slash command: `command("reconnect", action="add", contact="Nadia")`."""
        told = {one: _file(value) for one, value in options.items()}
        return await self._do("command", name=name.removeprefix("/"), options=told, channel=channel)

    async def autocomplete(
        self, name: str, option: str, typed: str, *, channel: str = "", **options: Any
    ) -> list[str]:
        """Type into an option of a command; return the names it suggests."""
        told = {"name": name.removeprefix("/"), "option": option, "typed": typed}
        made = await self._do("autocomplete", **told, options=options, channel=channel)
        return [str(one["name"]) for one in made.choices]

    async def point(
        self, message: str | Mapping[str, Any], name: str, *, channel: str = ""
    ) -> Given:
        """Use a command of a message's menu."""
        told = {"id": _id(message), "name": name, "channel": channel or _place(message)}
        return await self._do("point", **told)

    async def dismiss(self, message: str | Mapping[str, Any]) -> None:
        """Put away what only they see."""
        await self.discord.order("dismiss", who=self.name, id=_id(message))

    async def messages(self) -> list[dict[str, Any]]:
        """Return all messages of their DM, as they stand, oldest first; `words` is their text."""
        return await self.discord.messages(self.channel)

    async def answers(self, after: str = "0") -> list[dict[str, Any]]:
        """Return what the app has posted to their DM since a message."""
        some = await self.messages()
        return [one for one in some if one["author"]["id"] == BOT and int(one["id"]) > int(after)]

    async def ephemerals(self) -> list[dict[str, Any]]:
        """Return what only they see, as it stands; `words` is its text."""
        made: list[dict[str, Any]] = await self.discord.order("ephemerals", who=self.name)
        return made

    async def modal(self) -> dict[str, Any] | None:
        """Return the form that is open; None where none is."""
        made: dict[str, Any] | None = await self.discord.order("modal", who=self.name)
        return made

    async def are(self, **told: Any) -> None:
        """Change who they are: `name`, `locale`."""
        await self.discord.order("person_is", who=self.name, **told)

    async def shut(self, code: int = 50007, *, opening: bool = False) -> None:
        """Take no messages of the app (50007, 50278), or with 0 take them again.

        `opening`: the DM cannot be opened either.
        """
        await self.discord.order("person_is", who=self.name, shut=code, opening=opening)

    async def _do(self, order: str, /, **told: Any) -> Given:
        made = await self.discord.order(order, who=self.name, **told)
        fields = Given.__dataclass_fields__.keys()
        return Given(**{"id": "", **{one: made[one] for one in made.keys() & fields}})


@dataclass(frozen=True, slots=True)
class Discord:
    """A running Discord, as a test has it in hand."""

    folder: Path
    root: str
    session: aiohttp.ClientSession

    token = "bot-token"
    application = APPLICATION
    bot = BOT

    @property
    def url(self) -> str:
        return f"{self.root}/api/v10"

    @property
    def gateway(self) -> str:
        return f"{self.root.replace('http', 'ws', 1)}/gateway"

    @property
    def settings(self) -> dict[str, str]:
        """The environment of a bot."""
        told = {"DISCORD_API_URL": self.url, "DISCORD_GATEWAY_URL": self.gateway}
        return {**told, "DISCORD_TOKEN": self.token}

    def person(self, name: str) -> Person:
        """Return somebody, who is there from the first thing they do."""
        return Person(self, name)

    async def guild_channel(self, name: str = "general") -> str:
        """Make a channel of a server, of which the app is no member before `join`."""
        made: str = await self.order("channel", name=name, kind=TEXT)
        return made

    async def private_channel(self, name: str = "friends") -> str:
        """Make a group the app is not in; people use its commands there all the same."""
        made: str = await self.order("channel", name=name, kind=GROUP)
        return made

    async def join(self) -> None:
        """Let the app be a member of the server."""
        await self.order("join")

    async def app(self, **told: Any) -> None:
        """Configure the app: `token`, `privileged`, `shards`, what is `told` of it."""
        await self.order("app", **told)

    async def commands(self) -> list[dict[str, Any]]:
        """Return the commands the app has registered."""
        made: list[dict[str, Any]] = await self.order("commands")
        return made

    async def happen(self, event: str, data: Mapping[str, Any], guild: str = "") -> None:
        """Let any other event happen."""
        await self.order("happen", event=event, data=dict(data), guild=guild)

    async def messages(self, channel: str) -> list[dict[str, Any]]:
        """Return all messages of a channel, as they stand, oldest first.

        Beside what the API gives, each has what a person sees: `words` as they are read, `shown`
        with what markdown and mentions did (`<b>so</b>`), `buttons` and `options` to click, and
        `files`.
        """
        made: list[dict[str, Any]] = await self.order("messages", channel=channel)
        return made

    async def file(self, file: str) -> bytes:
        """Return the bytes of a file, handed in by anybody or by the bot."""
        return base64.b64decode((await self.order("file", file=file))["data"])

    async def lose(self, file: str) -> None:
        """Let a file be gone."""
        await self.order("gone", file=file)

    async def erase(self, channel: str, message: str) -> None:
        """Let a message be gone without telling anybody."""
        await self.order("erase", channel=channel, id=message)

    async def plan(self, route: str, *faults: str | None) -> None:
        """Let the next calls of a route ("*": of any) fail so, as `faults` names them.

        Routes go by the names in `methods.ROUTES`: create_message, edit_message, history,
        open_dm, callback ...; "download" is a file's.
        """
        await self.order("plan", route=route, faults=faults)

    async def likely(self, **chances: float) -> None:
        """Set what share of the calls meets each fault from now on."""
        await self.order("likely", chances=chances)

    async def limits(self, told: str | Mapping[str, Sequence[float]]) -> None:
        """Set rate limits: "real", or calls and seconds by route and "global"."""
        await self.order("limits", told=told)

    async def timing(self, **told: float) -> None:
        """Set `life` of sessions without a socket, `beats`, `patience` for interactions,
        `apart` and `starts` of IDENTIFYs, `kept` events of a session, `deaf` to heartbeats,
        `nonce_life`, `file_life`."""
        await self.order("timing", **told)

    async def clock(self, ahead: float) -> float:
        """Let it be so many seconds later there; return the time it is."""
        made: float = await self.order("clock", ahead=ahead)
        return made

    async def processes(self, *pids: int) -> None:
        """Name the processes of which the fault "kill" kills one."""
        await self.order("processes_are", pids=pids)

    async def drop(self, session: str = "") -> None:
        """Tear the app's sockets, as a lost network does; its sessions stay."""
        await self.order("drop", session=session)

    async def close(self, code: int, session: str = "", *, keeps: bool | None = None) -> None:
        """Close the app's sockets; the sessions stay as the code says, or as `keeps` does."""
        await self.order("shut_sockets", code=code, session=session, keeps=keeps)

    async def reconnect(self, session: str = "") -> None:
        """Ask the app to connect anew."""
        await self.order("reconnect", session=session)

    async def invalidate(self, session: str = "", *, resumable: bool = False) -> None:
        """Tell the app that its sessions are invalid."""
        await self.order("invalidate", session=session, resumable=resumable)

    async def expire(self, session: str = "") -> None:
        """Forget the app's sessions without a word, and tear their sockets."""
        await self.order("expire", session=session)

    async def beat(self, session: str = "") -> None:
        """Ask for a heartbeat."""
        await self.order("beat", session=session)

    async def load(
        self, users: Sequence[str], count: int, at_once: int, text: str, seconds: float
    ) -> dict[str, Any]:
        """Let so many messages be written, so many at once; return `took` (ms) and `rate`.

        Nobody begins one after these seconds.
        """
        told = {"users": users, "count": count, "at_once": at_once, "text": text}
        told["seconds"] = seconds
        made: dict[str, Any] = await self.order("load", **told)
        return made

    async def state(self) -> dict[str, Any]:
        """Return the sessions, how many sockets are open, how often one identified, resumed."""
        made: dict[str, Any] = await self.order("state")
        return made

    async def connected(self, sessions: int = 1, seconds: float = 30) -> None:
        """Wait until so many sessions have a socket."""

        async def enough() -> bool:
            some = (await self.state())["sessions"]
            return len([one for one in some if one["open"]]) >= sessions

        await until(enough, seconds)

    def log(self, *what: str) -> Iterator[dict[str, Any]]:
        """Return what Discord has noted, in order; only some kinds where they are named."""
        return logged(self.folder, *what)

    async def order(self, name: str, /, **told: Any) -> Any:
        """Tell Discord something."""
        async with self.session.post(f"{self.root}/script/{name}", json=told) as answer:
            made = await answer.json()
        if "error" in made:
            kinds = {"NotShownError": NotShownError}
            raise kinds.get(made["error"]["kind"], RefusedError)(made["error"]["why"])
        return made["made"]


def _id(message: str | Mapping[str, Any]) -> str:
    return message if isinstance(message, str) else str(message["id"])


def _place(message: str | Mapping[str, Any]) -> str:
    return "" if isinstance(message, str) else str(message["channel_id"])


def _file(value: Any) -> Any:
    """Return a value of a field, a file packed."""
    files = isinstance(value, tuple) and len(value) > 1 and isinstance(value[1], bytes)
    return _packed(value) if files else value


def _packed(file: Sequence[Any]) -> dict[str, str]:
    name, data, *kind = file
    told = {"name": name, "mimetype": kind[0] if kind else "text/csv"}
    return {**told, "data": base64.b64encode(data).decode()}


@asynccontextmanager
async def discord(folder: Path, seed: int = 0) -> AsyncIterator[Discord]:
    """Run a Discord in a process of its own."""
    arguments = (str(folder), "--seed", str(seed))
    program = Program.started("tests.emulators.discord", *arguments, tells=folder / "url")
    try:
        async with _spoken_to(folder, await program.told()) as running:
            yield running
    finally:
        await program.ended()


@asynccontextmanager
async def discord_here(folder: Path) -> AsyncIterator[Discord]:
    """Run a Discord in this loop: it is there at once, and gone with what blocks the loop."""
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    async with server.running(folder) as root, _spoken_to(folder, root) as running:
        yield running


@asynccontextmanager
async def _spoken_to(folder: Path, root: str) -> AsyncIterator[Discord]:
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        yield Discord(folder, root, session)

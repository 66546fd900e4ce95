"""Slack in a test's hands: its process, its people, its faults, its clock, its log."""

import asyncio
import base64
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from tests.emulators.log import logged
from tests.emulators.programs import Program
from tests.emulators.slack import server
from tests.emulators.slack.shown import NotShownError, text_of

__all__ = ["Given", "NotShownError", "RefusedError", "Slack", "User", "slack"]

SOON = (0.1, 1.0, 3.0, 5.0, 10.0, 20.0)
"""Seconds before each redelivery in tests; Slack has 0, 60 and 300."""


class RefusedError(Exception):
    """Slack does not do what a test asks; the message is its error."""


@dataclass(frozen=True, slots=True)
class Given:
    """What somebody did: the key of its event, its message's time, and what came back at once.

    `acked`: whether the app answered a click, a command or a form within three seconds.
    """

    key: str
    ts: str = ""
    channel: str = ""
    acked: bool = True
    file: str = ""
    errors: Mapping[str, str] | None = None
    answer: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class User:
    """Somebody in a team. `channel` is their DM with the bot, unless another one is named."""

    slack: "Slack"
    id: str
    team: str

    @property
    def channel(self) -> str:
        return f"D{self.id[1:]}"

    async def say(self, text: str, *, channel: str = "", thread: str = "") -> Given:
        return await self._do("say", text=text, channel=channel, thread=thread)

    async def edit(self, ts: str, text: str, *, channel: str = "") -> Given:
        return await self._do("edit", ts=ts, text=text, channel=channel)

    async def delete(self, ts: str, *, channel: str = "") -> Given:
        return await self._do("delete", ts=ts, channel=channel)

    async def upload(
        self,
        name: str,
        data: bytes,
        mimetype: str = "text/csv",
        *,
        text: str = "",
        channel: str = "",
        thread: str = "",
    ) -> Given:
        file = file_of(name, data, mimetype)
        return await self._do("upload", file=file, text=text, channel=channel, thread=thread)

    async def react(self, ts: str, name: str, *, channel: str = "") -> Given:
        return await self._do("react", ts=ts, name=name, channel=channel)

    async def unreact(self, ts: str, name: str, *, channel: str = "") -> Given:
        return await self._do("react", ts=ts, name=name, channel=channel, put=False)

    async def click(
        self, message: str | Mapping[str, Any], what: str, *, channel: str = ""
    ) -> Given:
        """Click a button by its text, its value or its action id; or an option of a menu.

        Raises:
            NotShownError: if the message shows nothing of the kind.
        """
        ts = message if isinstance(message, str) else message["ts"]
        return await self._do("click", ts=ts, what=what, channel=channel)

    async def click_home(self, what: str) -> Given:
        return await self._do("click_home", what=what)

    async def click_modal(self, what: str) -> Given:
        return await self._do("click_modal", what=what)

    async def submit(self, **values: Any) -> Given:
        """Hand in the open form, its fields named by block id, action id or label (`fill`)."""
        return await self.fill(values)

    async def fill(self, values: Mapping[str, Any]) -> Given:
        """Hand in the open form, where its fields' names are no Python names; files by `file_of`."""
        return await self._do("submit", values=dict(values))

    async def close_modal(self) -> Given:
        return await self._do("close_modal")

    async def command(self, text: str, *, channel: str = "") -> Given:
        """Type a slash command: "/reconnect add Nadia"."""
        return await self._do("command", text=text, channel=channel)

    async def shortcut(self, callback: str, ts: str = "", *, channel: str = "") -> Given:
        return await self._do("shortcut", callback=callback, ts=ts, channel=channel)

    async def open_home(self) -> Given:
        return await self._do("open", tab="home")

    async def open_messages(self) -> Given:
        return await self._do("open", tab="messages")

    async def messages(self) -> list[dict[str, Any]]:
        """Return all messages of their DM, as they stand, oldest first; `words` is their text."""
        return await self.slack.messages(self.channel)

    async def answers(self, after: str = "0") -> list[dict[str, Any]]:
        """Return what the bot has posted to their DM since a time."""
        some = await self.messages()
        return [one for one in some if "bot_id" in one and float(one["ts"]) > float(after)]

    async def home(self) -> dict[str, Any] | None:
        """Return their Home page; None as long as nothing was published."""
        made: dict[str, Any] | None = await self.slack.order("home", user=self.id)
        return made

    async def modal(self) -> dict[str, Any] | None:
        """Return the form that is open; None where none is."""
        made: dict[str, Any] | None = await self.slack.order("modal", user=self.id)
        return made

    def ephemerals(self) -> list[dict[str, Any]]:
        """Return what only they were shown, in order."""
        some = (*self.slack.log("ephemeral", "responded"),)
        return [one for one in some if one["user"] == self.id]

    async def are(self, **told: Any) -> None:
        """Change who they are: `zone`, `name`, `deleted`."""
        await self.slack.order("person", who=self._who, **told)

    @property
    def _who(self) -> dict[str, str]:
        return {"user": self.id, "team": self.team}

    async def _do(self, name: str, /, **told: Any) -> Given:
        made = await self.slack.order(name, who=self._who, **told)
        fields = Given.__dataclass_fields__.keys()
        return Given(**{"key": "", **{one: made[one] for one in made.keys() & fields}})


@dataclass(frozen=True, slots=True)
class Slack:
    """A running Slack. `url` is what SLACK_API_URL is to be; the app is installed in T1."""

    folder: Path
    root: str
    session: aiohttp.ClientSession

    app_token = "xapp-1-A1-333-app"
    bot_token = "xoxb-T1"
    signing_secret = "signing-secret"
    client_id = "111.222"
    client_secret = "client-secret"

    @property
    def url(self) -> str:
        return f"{self.root}/api/"

    @property
    def settings(self) -> dict[str, str]:
        """The environment of a bot in one workspace, over Socket Mode."""
        return {
            "SLACK_API_URL": self.url,
            "SLACK_BOT_TOKEN": self.bot_token,
            "SLACK_APP_TOKEN": self.app_token,
            "SLACK_SIGNING_SECRET": self.signing_secret,
        }

    def user(self, name: str, team: str = "T1") -> User:
        """Return somebody, who is there from the first thing they do."""
        own = "".join(one for one in name.upper() if one.isalnum())
        return User(self, f"U{own}" if team == "T1" else f"U{own}{team}", team)

    async def team(self, team: str, enterprise: str = "") -> None:
        """Make a team, in an enterprise where one is named."""
        await self.order("team", team=team, enterprise=enterprise)

    async def install(self, team: str, **told: Any) -> dict[str, str]:
        """Install the app (`whole`: in the team's enterprise; `scopes`); return its token."""
        made: dict[str, str] = await self.order("install", team=team, **told)
        return made

    async def uninstall(self, team: str) -> None:
        await self.order("uninstall", name=team)

    async def revoke(self, team: str, error: str = "token_revoked") -> None:
        """Let a team's token give this error from now on; nobody is told."""
        await self.order("revoke", team=team, error=error)

    async def app(self, **told: Any) -> dict[str, Any]:
        """Configure the app (`request_url`: HTTP from now on; `rotates`, `app_scopes` ...)."""
        made: dict[str, Any] = await self.order("app", **told)
        return made

    async def verify(self) -> Mapping[str, Any] | None:
        """Ask the app's URL for its challenge; return its answer."""
        made: Mapping[str, Any] | None = await self.order("verify")
        return made

    async def browser(self, **told: Any) -> None:
        """Say who sits at the browser that installs: `team`, `user`, `allows`, `whole`."""
        await self.order("browser", **told)

    async def scopes(self, team: str, scopes: str) -> None:
        await self.order("scopes", team=team, scopes=scopes)

    async def happen(self, team: str, event: Mapping[str, Any]) -> Given:
        """Let any other event happen in a team."""
        made = await self.order("happen", team=team, event=dict(event))
        return Given(made["key"])

    async def messages(self, channel: str) -> list[dict[str, Any]]:
        """Return all messages of a channel, as they stand, oldest first."""
        made: list[dict[str, Any]] = await self.order("messages", channel=channel)
        return made

    async def file(self, file: str) -> bytes:
        """Return the bytes of a file, handed in by anybody or by the bot."""
        return base64.b64decode((await self.order("file", file=file))["data"])

    async def lose(self, file: str) -> None:
        """Let a file be gone."""
        await self.order("gone", file=file)

    async def shut(self, channel: str, error: str = "messages_tab_disabled") -> None:
        """Let posting to a channel give this error; "" opens it again."""
        await self.order("shut", channel=channel, error=error)

    async def erase(self, channel: str, ts: str) -> None:
        """Let a message be gone without telling anybody."""
        await self.order("erase", channel=channel, ts=ts)

    async def plan(self, method: str, *faults: str | None) -> None:
        """Let the next calls of a method ("*": of any) fail so, as `faults` names them."""
        await self.order("plan", method=method, faults=faults)

    async def likely(self, **chances: float) -> None:
        """Set what share of the calls meets each fault from now on."""
        await self.order("likely", **chances)

    async def limits(self, told: str | Mapping[str, Sequence[float]]) -> None:
        """Set rate limits: "real", "distributed", or rate and burst by method and "channel"."""
        await self.order("limits", told=told)

    async def timing(self, **told: Any) -> None:
        """Set `patience` (seconds for an ack), `waits` before redeliveries, the share `again`."""
        await self.order("timing", **told)

    async def clock(self, ahead: float) -> float:
        """Let it be so many seconds later there; return the time it is."""
        made: float = await self.order("clock", ahead=ahead)
        return made

    async def duplicates(self, mode: str) -> None:
        """Say what a second `client_msg_id` gives: "dedupe", "ignore" or "error"."""
        await self.order("duplicates", mode=mode)

    async def echoes(self, *, on: bool) -> None:
        """Say whether the app is told of its own messages, as Slack does."""
        await self.order("echoes", on=on)

    async def unknown(self, *methods: str) -> None:
        """Let there be no such methods."""
        await self.order("unknown", methods=methods)

    async def processes(self, *pids: int) -> None:
        """Name the processes of which the fault "kill" kills one."""
        await self.order("processes", pids=pids)

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """Ask the app to open its sockets anew."""
        await self.order("disconnect", reason=reason)

    async def tear(self, sockets: int = 99) -> None:
        """Tear some of the app's sockets."""
        await self.order("tear", sockets=sockets)

    async def load(
        self, users: Sequence[str], count: int, at_once: int, text: str, seconds: float
    ) -> dict[str, Any]:
        """Let so many messages be written, so many at once; return `took`, `acks` and `rate`.

        Nobody begins one after these seconds.
        """
        told = {"users": users, "count": count, "at_once": at_once, "text": text}
        told["seconds"] = seconds
        made: dict[str, Any] = await self.order("load", **told)
        return made

    async def state(self) -> dict[str, Any]:
        """Return how many events wait, how many sockets are open, statuses, prompts."""
        made: dict[str, Any] = await self.order("state")
        return made

    def log(self, *what: str) -> Iterator[dict[str, Any]]:
        """Return what Slack has noted, in order; only some kinds where they are named."""
        return logged(self.folder, *what)

    async def order(self, name: str, /, **told: Any) -> Any:
        """Tell Slack something."""
        async with self.session.post(f"{self.root}/script/{name}", json=told) as answer:
            made = await answer.json()
        if "error" in made:
            kinds = {"NotShownError": NotShownError}
            raise kinds.get(made["error"]["kind"], RefusedError)(made["error"]["why"])
        return made["made"]


def words(shown: object) -> str:
    """Return all words of a message or view."""
    return text_of(shown)


def file_of(name: str, data: bytes, mimetype: str = "text/csv") -> Mapping[str, str]:
    """Return a file to be handed in."""
    return {"name": name, "mimetype": mimetype, "data": base64.b64encode(data).decode()}


@asynccontextmanager
async def slack(folder: Path, seed: int = 0) -> AsyncIterator[Slack]:
    """Run a Slack in a process of its own."""
    arguments = (str(folder), "--seed", str(seed))
    program = Program.started("tests.emulators.slack", *arguments, tells=folder / "url")
    try:
        async with _spoken_to(folder, await program.told()) as running:
            yield running
    finally:
        await program.ended()


@asynccontextmanager
async def slack_here(folder: Path) -> AsyncIterator[Slack]:
    """Run a Slack in this loop: it is there at once, and gone with what blocks the loop."""
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    async with server.running(folder) as root, _spoken_to(folder, root) as running:
        yield running


@asynccontextmanager
async def _spoken_to(folder: Path, root: str) -> AsyncIterator[Slack]:
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        running = Slack(folder, root, session)
        await running.timing(waits=SOON)
        yield running

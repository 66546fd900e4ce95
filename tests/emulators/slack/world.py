"""What Slack remembers: teams, people, channels, messages, views, files, and a log of all of it."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from tests.emulators.log import Log

Json = dict[str, Any]
SCOPES = (
    "assistant:write,chat:write,commands,files:read,files:write,im:history,im:read,im:write,"
    "reactions:read,reactions:write,users:read"
)


class SlackError(Exception):
    """What an answer with `ok: false` says, and what stands beside it."""

    def __init__(self, error: str, **more: object) -> None:
        super().__init__(error)
        self.error = error
        self.more = more


@dataclass(slots=True)
class Team:
    """A workspace; `enterprise` is the id of the organization it belongs to."""

    id: str
    enterprise: str = ""

    @property
    def domain(self) -> str:
        return self.id.lower()


@dataclass(slots=True)
class User:
    """Somebody in a team."""

    id: str
    team: str
    name: str
    zone: str = "UTC"
    deleted: bool = False


@dataclass(slots=True)
class Channel:
    """A conversation; `shut`: the error that posting there gives."""

    id: str
    team: str
    kind: str = "im"
    user: str = ""
    shut: str = ""
    messages: dict[str, Json] = field(default_factory=dict)


@dataclass(slots=True)
class App:
    """The app as it is configured at Slack."""

    id: str = "A1"
    client_id: str = "111.222"
    client_secret: str = "client-secret"
    signing_secret: str = "signing-secret"
    app_token: str = "xapp-1-A1-333-app"
    app_scopes: str = "connections:write"
    request_url: str = ""
    rotates: bool = False
    redirects: list[str] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Install:
    """An installation of the app, in a team or in a whole enterprise."""

    token: str
    team: str
    enterprise: str = ""
    whole: bool = False
    bot_id: str
    bot_user: str
    scopes: str = SCOPES
    refresh: str = ""
    expires: float = 0.0
    gone: str = ""  # the error its token gives


class World:
    """All of it. Changes are made at once, and logged; time can be moved on."""

    def __init__(self, log: Log) -> None:
        self.log = log
        self.ahead = 0.0
        self.app = App()
        self.teams: dict[str, Team] = {}
        self.users: dict[str, User] = {}
        self.channels: dict[str, Channel] = {}
        self.installs: dict[str, Install] = {}
        self.views: dict[str, Json] = {}
        self.open_views: dict[str, list[str]] = {}  # by user, the topmost last
        self.homes: dict[str, str] = {}  # by user
        self.files: dict[str, Json] = {}
        self.triggers: dict[str, Json] = {}
        self.responses: dict[str, Json] = {}
        self.reads: dict[str, bool] = {}
        self.statuses: dict[str, Json] = {}
        self.prompts: dict[str, Json] = {}
        self.duplicates = "ignore"
        self.sent_ids: dict[tuple[str, str], str] = {}
        self.numbers = count(1)
        self._last = 0

    def now(self) -> float:
        """Return the time here."""
        return time.time() + self.ahead

    def stamp(self) -> str:
        """Return a time nothing has happened at yet, as Slack writes it."""
        self._last = max(self._last + 1, int(self.now() * 1_000_000))
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"

    def new_id(self, kind: str) -> str:
        """Return an id nothing has yet."""
        return f"{kind}{next(self.numbers):07d}"

    def team(self, team: str, enterprise: str = "") -> Team:
        """Return a team, made at its first mention."""
        made = self.teams.setdefault(team, Team(team))
        if enterprise:
            made.enterprise = enterprise
        return made

    def install(self, team: str, *, whole: bool = False, scopes: str = SCOPES) -> Install:
        """Install the app in a team, or in the whole enterprise of the team; anew where it is."""
        here = self.team(team)
        name = here.enterprise if whole else team
        before = self.installed(name)
        made = Install(
            token=self.new_token(name),
            team=team,
            enterprise=here.enterprise,
            whole=whole,
            bot_id=before.bot_id if before else f"B{name}",
            bot_user=before.bot_user if before else f"UBOT{name}",
            scopes=scopes,
        )
        if self.app.rotates:
            self.renew(made)
        self.installs[made.token] = made
        self.log("installed", team=name, bot_user=made.bot_user)
        return made

    def renew(self, install: Install) -> None:
        """Give an installation an expiring token and what refreshes it."""
        install.token = f"xoxe.{self.new_token(install.team)}"
        install.refresh = f"xoxe-1-{self.new_id('r')}"
        install.expires = self.now() + 43_200
        self.installs[install.token] = install

    def new_token(self, name: str) -> str:
        """Return a bot's token nobody has yet; the first of a team is always the same."""
        first = f"xoxb-{name}"
        return f"{first}-{self.new_id('t')}" if first in self.installs else first

    def installed(self, name: str) -> Install | None:
        """Return the living installation in a team or enterprise."""
        for one in reversed(list(self.installs.values())):
            if not one.gone and name == (one.enterprise if one.whole else one.team):
                return one
        return None

    def serving(self, team: str) -> Install | None:
        """Return the installation that serves a team: its own, or its enterprise's."""
        enterprise = self.team(team).enterprise
        return self.installed(team) or (self.installed(enterprise) if enterprise else None)

    def user(self, user: str, team: str = "T1") -> User:
        """Return somebody, made at the first mention."""
        name = user.removeprefix("U").lower()
        return self.users.setdefault(user, User(user, self.team(team).id, name))

    def direct(self, user: User) -> Channel:
        """Return somebody's DM with the bot."""
        channel = f"D{user.id[1:]}"
        return self.channels.setdefault(channel, Channel(channel, user.team, "im", user.id))

    def channel(self, channel: str, team: str) -> Channel:
        """Return a channel, made at the first mention."""
        return self.channels.setdefault(channel, Channel(channel, team, "channel"))

    def found(self, channel: str, install: Install) -> Channel:
        """Return a channel that an installation may see; a user's id is the DM with them."""
        if channel in self.users and self.sees(install, self.users[channel].team):
            return self.direct(self.users[channel])
        found = self.channels.get(channel)
        if found is None or not self.sees(install, found.team):
            raise SlackError("channel_not_found")
        return found

    def sees(self, install: Install, team: str) -> bool:
        """Whether an installation reaches a team."""
        if install.whole:
            return self.team(team).enterprise == install.enterprise
        return install.team == team

    def posted(self, channel: Channel, message: Json) -> Json:
        """Put a message into a channel; return it with its time."""
        stamp = self.stamp()
        made = {"type": "message", "ts": stamp, **message}
        channel.messages[stamp] = made
        return made

    def message(self, channel: Channel, stamp: str) -> Json:
        """Return a message."""
        if stamp not in channel.messages:
            raise SlackError("message_not_found")
        return channel.messages[stamp]

    def trigger(self, **told: object) -> str:
        """Return a trigger: it opens one view, within three seconds."""
        made = f"{next(self.numbers)}.{int(self.now())}.trigger"
        self.triggers[made] = {**told, "at": self.now(), "used": False}
        return made

    def spend(self, trigger: str) -> Json:
        """Take a trigger's one use."""
        found = self.triggers.get(trigger)
        if found is None:
            raise SlackError("invalid_trigger_id")
        if found["used"]:
            raise SlackError("exchanged_trigger_id")
        if self.now() - found["at"] > 3:
            raise SlackError("expired_trigger_id")
        found["used"] = True
        return found

    def view(self, view: str) -> Json:
        """Return a view."""
        if view not in self.views:
            raise SlackError("not_found")
        return self.views[view]


def numbered(blocks: Iterable[Json], world: World) -> list[Json]:
    """Return blocks as Slack keeps them: each block and element has an id."""
    made = []
    for block in blocks:
        one = {"block_id": world.new_id("b"), **block}
        if "accessory" in one:
            one["accessory"] = _named(one["accessory"], world)
        if "element" in one:
            one["element"] = _named(one["element"], world)
        if one["type"] in {"actions", "context_actions"}:
            one["elements"] = [_named(each, world) for each in one["elements"]]
        made.append(one)
    return made


def _named(element: Json, world: World) -> Json:
    return {**element, "action_id": element.get("action_id") or world.new_id("a")}

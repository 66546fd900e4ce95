"""What a test tells Discord that no person does: faults, limits, sessions, the clock; and looks."""

import base64
from typing import TYPE_CHECKING, Any

from tests.emulators.discord import limits, shown
from tests.emulators.discord.gateway import Session, guild_wire
from tests.emulators.discord.methods import ROUTES
from tests.emulators.discord.world import GUILD, TEXT, Json, missing

if TYPE_CHECKING:
    from tests.emulators.discord.server import Discord


class Orders:
    """The test's orders, by name."""

    def __init__(self, discord: "Discord") -> None:
        self._discord = discord
        self._world, self._gateway = discord.world, discord.gateway

    def channel(self, name: str, kind: int = TEXT) -> str:
        """Make a channel that is no DM with the app; one of kind 0 is in the server."""
        return self._world.channel(name, kind, GUILD if kind == TEXT else "").id

    def join(self) -> None:
        """Let the app be a member of the server."""
        if GUILD not in self._world.app.guilds:
            self._world.app.guilds.append(GUILD)
            self._gateway.tell("GUILD_CREATE", guild_wire(GUILD, self._world), GUILD)

    def app(self, **told: Any) -> None:
        """Configure the app: `token`, `privileged`, `shards`, what is `told` of it."""
        for name, value in told.items():
            if not hasattr(self._world.app, name):
                raise ValueError(f"an app has no {name}")
            setattr(self._world.app, name, value)

    def person_is(self, who: str, **told: Any) -> None:
        """Change who somebody is: `name`, `shut`, `opening`, `locale`."""
        user = self._world.person(who)
        for name, value in told.items():
            setattr(user, name, value)

    def gone(self, file: str) -> None:
        self._world.files[file]["gone"] = True

    def erase(self, channel: str, id: str) -> None:
        """Let a message be gone without telling anybody."""
        del self._world.channels[channel].messages[id]

    def happen(self, event: str, data: Json, guild: str = "") -> None:
        """Let any other event happen."""
        self._gateway.tell(event, data, guild)

    def plan(self, route: str, faults: list[str | None]) -> None:
        if route not in {*ROUTES.values(), "download", "*"}:
            raise ValueError(f"there is no route {route}")
        self._discord.faults.plan(route, faults)

    def likely(self, chances: dict[str, float]) -> None:
        self._discord.faults.likely(chances)

    def limits(self, told: Any) -> None:
        self._discord.limits.tell(limits.REAL if told == "real" else told)

    def timing(self, **told: float) -> None:
        """Set `life` of sessions without a socket, `beats`, `apart` and `starts` of IDENTIFYs,
        `patience` for interactions, `nonces` and `files` (how long they are known)."""
        own = {"patience": self._discord.interactions}
        own |= {"nonce_life": self._world, "file_life": self._world}  # type: ignore[dict-item]
        for name, value in told.items():
            holder: Any = own.get(name, self._gateway)
            if not hasattr(holder, name):
                raise ValueError(f"there is no {name} to set")
            setattr(holder, name, value)

    def clock(self, ahead: float) -> float:
        self._world.ahead = ahead
        return self._world.now()

    def processes_are(self, pids: list[int]) -> None:
        self._discord.processes = set(pids)

    def _sessions(self, session: str) -> list[Session]:
        return [one for one in self._gateway.sessions.values() if session in {"", one.id}]

    def drop(self, session: str = "") -> None:
        """Tear the sockets; the sessions stay."""
        for one in self._sessions(session):
            if one.line is not None:
                one.line.tear()

    def shut_sockets(self, code: int, session: str = "", *, keeps: bool | None = None) -> None:
        """Close the sockets with a code; whether the sessions stay is as the codes say."""
        for one in self._sessions(session):
            self._gateway.end(one, code)
            if keeps is True:
                self._gateway.sessions[one.id] = one
            elif keeps is False:
                self._gateway.sessions.pop(one.id, None)

    def reconnect(self, session: str = "") -> None:
        """Ask to connect anew (events/gateway-events:481)."""
        for one in self._sessions(session):
            if one.line is not None:
                one.line.put(b'{"op":7,"d":null}')

    def invalidate(self, session: str = "", *, resumable: bool = False) -> None:
        """Say that the sessions are invalid (events/gateway-events:495)."""
        for one in self._sessions(session):
            if not resumable:
                self._gateway.sessions.pop(one.id, None)
            if one.line is not None:
                one.line.put(b'{"op":9,"d":true}' if resumable else b'{"op":9,"d":false}')

    def expire(self, session: str = "") -> None:
        """Forget the sessions; whoever resumes one gets to know."""
        for one in self._sessions(session):
            self._gateway.sessions.pop(one.id, None)
            if one.line is not None:
                one.line.tear()

    def beat(self, session: str = "") -> None:
        """Ask for a heartbeat (events/gateway:175)."""
        for one in self._sessions(session):
            if one.line is not None:
                one.line.put(b'{"op":1,"d":null}')

    def messages(self, channel: str) -> list[Json]:
        """Return all messages of a channel, as they stand, oldest first."""
        found = self._world.channels.get(channel)
        return [self._seen(one) for one in found.messages.values()] if found else []

    def _seen(self, message: Json) -> Json:
        names = {one.id: one.name for one in self._world.users.values()}
        return {**self._world.wire(message), **shown.seen(message, names)}

    def ephemerals(self, who: str) -> list[Json]:
        """Return what only somebody sees, in order, as it stands."""
        user = self._world.person(who)
        some = self._discord.interactions.ephemerals.values()
        return [self._seen(one) for one in some if one["to"] == user.id]

    def dismiss(self, who: str, id: str) -> None:
        """Let somebody put away what only they see."""
        found = self._discord.interactions.ephemerals.get(id)
        if found is None or found["to"] != self._world.person(who).id:
            raise shown.NotShownError("they do not see this message")
        del self._discord.interactions.ephemerals[id]

    def modal(self, who: str) -> Json | None:
        found = self._discord.interactions.modals.get(self._world.person(who).id)
        return found[0] if found else None

    def commands(self) -> list[Json]:
        return list(self._world.app.commands.values())

    def file(self, file: str) -> Json:
        found = self._world.files.get(file)
        if found is None:
            raise missing("Message")
        return {**found["told"], "data": base64.b64encode(found["data"]).decode()}

    async def load(self, **told: Any) -> Json:
        return await self._discord.load.run(**told)

    def state(self) -> Json:
        some = self._gateway.sessions.values()
        told = [
            {"id": one.id, "seq": one.seq, "shard": one.shard, "open": one.line is not None}
            for one in some
        ]
        return {
            "sessions": told,
            "sockets": len(self._gateway.lines),
            "identified": len(self._gateway.identified),
            "resumed": self._gateway.resumed,
            "later": len(self._discord.later),
            "calls": self._discord.calls,
            "invalid": self._discord.invalid,
        }

"""The gateway: sessions that outlive their sockets, what they are told, and what they missed."""

import asyncio
import zlib
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import orjson
import zstandard
from aiohttp import WSMessage, WSMsgType, web

from tests.emulators.discord.world import APPLICATION, BOT, Channel, Json, World

GUILDS, MEMBERS, PRESENCES = 1 << 0, 1 << 1, 1 << 8
GUILD_MESSAGES, GUILD_REACTIONS, GUILD_TYPING = 1 << 9, 1 << 10, 1 << 11
DIRECT_MESSAGES, DIRECT_REACTIONS, DIRECT_TYPING = 1 << 12, 1 << 13, 1 << 14
CONTENT = 1 << 15
PRIVILEGED = MEMBERS | PRESENCES | CONTENT
KNOWN = sum(1 << one for one in (*range(17), 20, 21, 24, 25))
NEEDS = {
    "MESSAGE_CREATE": (GUILD_MESSAGES, DIRECT_MESSAGES),
    "MESSAGE_UPDATE": (GUILD_MESSAGES, DIRECT_MESSAGES),
    "MESSAGE_DELETE": (GUILD_MESSAGES, DIRECT_MESSAGES),
    "MESSAGE_REACTION_ADD": (GUILD_REACTIONS, DIRECT_REACTIONS),
    "MESSAGE_REACTION_REMOVE": (GUILD_REACTIONS, DIRECT_REACTIONS),
    "TYPING_START": (GUILD_TYPING, DIRECT_TYPING),
    "GUILD_CREATE": (GUILDS, GUILDS),
    "GUILD_DELETE": (GUILDS, GUILDS),
}
"""The intent an event needs, in servers and in DMs; others need none (events/gateway:304)."""
ENDING = {1000, 1001, 4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014}
"""Codes after which there is no session: 1000 and 1001 from the app (events/gateway:240), the
others from Discord, after which one starts anew or not at all (opcodes-and-status-codes:38)."""


@dataclass(slots=True, eq=False)
class Session:
    """A session: what it wants, how far it is, what it can be told again."""

    id: str
    intents: int
    shard: tuple[int, int]
    seq: int = 0
    sent: deque[tuple[int, bytes]] = field(default_factory=deque)
    line: "Line | None" = None
    left: float = 0.0  # since when it is without a socket

    def wants(self, event: str, guild: str) -> bool:
        """Whether an event is for it: by shard (events/gateway:633) and by intents (:304)."""
        shard = (int(guild) >> 22) % self.shard[1] if guild else 0
        if shard != self.shard[0]:
            return False
        needs = NEEDS.get(event)
        return needs is None or bool(self.intents & needs[0 if guild else 1])


class Line:
    """One socket: what is put on it leaves in order, compressed as was asked for."""

    def __init__(self, socket: web.WebSocketResponse, request: web.Request, pack: Any) -> None:
        self.socket, self._request, self._pack = socket, request, pack
        self.session: Session | None = None
        self.closing = False
        self._out: asyncio.Queue[bytes | int] = asyncio.Queue()
        self.task = asyncio.create_task(self._send())

    def put(self, frame: bytes) -> None:
        self._out.put_nowait(frame)

    def close(self, code: int) -> None:
        """Close once everything before has left."""
        self.closing = True
        self._out.put_nowait(code)

    def tear(self) -> None:
        """End the connection without a word, as a lost network does."""
        self.task.cancel()
        if self._request.transport is not None:
            self._request.transport.abort()

    async def _send(self) -> None:
        with suppress(ConnectionError, RuntimeError):
            while True:
                frame = await self._out.get()
                if isinstance(frame, int):
                    await self.socket.close(code=frame)
                    return
                if self._pack is None:
                    await self.socket.send_str(frame.decode())
                else:
                    await self.socket.send_bytes(self._pack(frame))


def _zlib() -> Any:
    """One stream, a flush after each message (events/gateway:549)."""
    stream = zlib.compressobj()
    return lambda frame: stream.compress(frame) + stream.flush(zlib.Z_SYNC_FLUSH)


def _zstd() -> Any:
    """One frame that never ends, a block or more for each message (events/gateway:585)."""
    stream = zstandard.ZstdCompressor(level=1).compressobj()
    flush = zstandard.COMPRESSOBJ_FLUSH_BLOCK
    return lambda frame: stream.compress(frame) + stream.flush(flush)


PACKS = {"zlib-stream": _zlib, "zstd-stream": _zstd}


class Gateway:
    """All sessions and sockets of the app."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.sessions: dict[str, Session] = {}
        self.lines: set[Line] = set()
        self.life = 120.0  # "a few minutes" (events/gateway:242)
        self.kept = 20_000  # events a session can be told again
        self.beats = 41.25
        self.deaf = False  # heartbeats are not acknowledged
        self.starts = 1000  # IDENTIFYs in a day (events/gateway:188)
        self.apart = 0.0  # seconds there have to be between two IDENTIFYs (events/gateway:509)
        self.identified: deque[float] = deque()
        self.resumed = 0

    def tell(self, event: str, told: Mapping[str, Any], guild: str = "") -> None:
        """Tell every session that wants to know."""
        packed: bytes | None = None
        for session in tuple(self.sessions.values()):
            if self._over(session) or not session.wants(event, guild):
                continue
            if event == "MESSAGE_CREATE" and guild and not session.intents & CONTENT:
                self._put(session, event, orjson.dumps(_blanked(told)))
                continue
            if packed is None:
                packed = orjson.dumps({**told, "guild_id": guild} if guild else told)
            self._put(session, event, packed)

    def happened(self, event: str, told: Mapping[str, Any], channel: Channel) -> None:
        """Tell of what happened in a channel; of one the app is not in, nobody is told."""
        if self.world.hears(channel):
            self.tell(event, told, channel.guild)

    def _put(self, session: Session, event: str, packed: bytes) -> None:
        session.seq += 1
        frame = b'{"t":"%b","s":%d,"op":0,"d":%b}' % (event.encode(), session.seq, packed)
        session.sent.append((session.seq, frame))
        if len(session.sent) > self.kept:
            session.sent.popleft()
        if session.line is not None:
            session.line.put(frame)

    def _over(self, session: Session) -> bool:
        if session.line is None and self.world.now() - session.left > self.life:
            self.sessions.pop(session.id, None)
            return True
        return False

    async def connected(self, request: web.Request) -> web.StreamResponse:
        """Serve a socket."""
        socket = web.WebSocketResponse(max_msg_size=2**20, compress=False)
        await socket.prepare(request)
        pack = PACKS.get(request.query.get("compress", ""))
        line = Line(socket, request, pack and pack())
        self.lines.add(line)
        try:
            if request.query.get("v") != "10" or request.query.get("encoding") != "json":
                line.close(4012)
            line.put(orjson.dumps({"op": 10, "d": {"heartbeat_interval": self.beats * 1000}}))
            await self._listen(line)
        finally:
            self.lines.discard(line)
            self._left(line, socket.close_code)
            if line.closing:
                await asyncio.wait({line.task}, timeout=1)
            line.task.cancel()
        return socket

    async def _listen(self, line: Line) -> None:
        times: deque[float] = deque(maxlen=120)
        while True:
            try:
                got = await line.socket.receive(timeout=self.beats * 1.5)
            except TimeoutError:
                line.close(4000)
                return
            if got.type is not WSMsgType.TEXT:
                return
            if len(times) == 120 and self.world.now() - times[0] < 60:
                self._closed(line, 4008)  # events/gateway:507
                return
            times.append(self.world.now())
            self._heard(line, got)

    def _heard(self, line: Line, got: WSMessage) -> None:
        try:
            told = orjson.loads(got.data)
            op, data = told["op"], told.get("d")
        except (ValueError, KeyError, TypeError):
            return self._closed(line, 4002)
        match op:
            case 1 if not self.deaf:
                line.put(b'{"op":11}')
            case 1 | 3 | 4:
                pass
            case 2 if line.session is None:
                self._identify(line, data)
            case 6 if line.session is None:
                self._resume(line, data)
            case 2 | 6:
                self._closed(line, 4005)
            case 8:
                self._closed(line, 4003 if line.session is None else 4000)
            case _:
                self._closed(line, 4001)
        return None

    def _identify(self, line: Line, data: Json) -> None:
        """Begin a session, or close the socket with the reason (events/gateway-events:78)."""
        intents: Any = data.get("intents")
        shard: Any = tuple(data.get("shard") or (0, 1))
        if code := self._wrong(data.get("token"), intents, shard):
            return self._closed(line, code)
        if not self._may_start():
            return line.put(b'{"op":9,"d":false}')
        if len(self.identified) > self.starts:
            self._reset()
            return self._closed(line, 4004)
        made = Session(self.world.snowflake() + "s", intents, shard)
        self.sessions[made.id] = made
        self._attached(line, made)
        self.world.log("identified", session=made.id, shard=shard)
        self._put(made, "READY", orjson.dumps(self._ready(made)))
        for guild in self.world.app.guilds:
            if made.wants("GUILD_CREATE", guild):
                self._put(made, "GUILD_CREATE", orjson.dumps(guild_wire(guild, self.world)))
        return None

    def _wrong(self, token: object, intents: Any, shard: tuple[int, ...]) -> int:
        """Return the code for what is wrong with an IDENTIFY (opcodes-and-status-codes:42)."""
        if token != self.world.app.token:
            return 4004
        if not isinstance(intents, int) or intents & ~KNOWN:
            return 4013
        if intents & PRIVILEGED & ~self.world.app.privileged:
            return 4014
        return 0 if len(shard) == 2 and 0 <= shard[0] < shard[1] else 4010

    def _may_start(self) -> bool:
        now, times = self.world.now(), self.identified
        while times and times[0] < now - 86_400:
            times.popleft()
        if times and now - times[-1] < self.apart:
            return False
        times.append(now)
        return True

    def _reset(self) -> None:
        """End everything, and give the app another token (events/gateway:188)."""
        self.world.app.token += "-reset"
        for session in tuple(self.sessions.values()):
            self.end(session, 4004)
        self.world.log("token reset")

    def _ready(self, session: Session) -> Json:
        """Return what READY says (events/gateway-events:465)."""
        some = [one for one in self.world.app.guilds if session.wants("GUILD_CREATE", one)]
        return {
            "v": 10,
            "user": {**self.world.users[BOT].wire, "verified": True, "mfa_enabled": False},
            "guilds": [{"id": one, "unavailable": True} for one in some],
            "session_id": session.id,
            "resume_gateway_url": f"{self.world.url.replace('http', 'ws', 1)}/gateway",
            "shard": session.shard,
            "application": {"id": APPLICATION, "flags": 0},
            "private_channels": [],
        }

    def _resume(self, line: Line, data: Json) -> None:
        """Tell again what was missed, then RESUMED (events/gateway:265); else op 9 (:271)."""
        if data.get("token") != self.world.app.token:
            return self._closed(line, 4004)
        session, seq = self.sessions.get(str(data.get("session_id"))), data.get("seq")
        if session is None or self._over(session) or not isinstance(seq, int):
            self.world.log("invalid session", session=data.get("session_id"))
            return line.put(b'{"op":9,"d":false}')
        if seq > session.seq:
            del self.sessions[session.id]
            return self._closed(line, 4007)
        if session.sent and session.sent[0][0] > seq + 1:
            del self.sessions[session.id]
            return line.put(b'{"op":9,"d":false}')
        if session.line is not None:
            session.line.close(4000)
        missed = [frame for number, frame in session.sent if number > seq]
        for frame in missed:
            line.put(frame)
        self._attached(line, session)
        self.resumed += 1
        self.world.log("resumed", session=session.id, seq=seq, missed=len(missed))
        return self._put(session, "RESUMED", b'{"_trace":[]}')

    def _attached(self, line: Line, session: Session) -> None:
        line.session, session.line = session, line

    def _left(self, line: Line, code: int | None) -> None:
        session = line.session
        if session is None or session.line is not line:
            return
        session.line, session.left = None, self.world.now()
        if code in {1000, 1001}:
            self.sessions.pop(session.id, None)
        self.world.log("left", session=session.id, code=code)

    def _closed(self, line: Line, code: int) -> None:
        if code in ENDING and line.session is not None:
            self.sessions.pop(line.session.id, None)
        self.world.log("closed", code=code)
        line.close(code)

    def end(self, session: Session, code: int) -> None:
        """Close a session's socket from here."""
        if code in ENDING:
            self.sessions.pop(session.id, None)
        if session.line is not None:
            line, session.line, session.left = session.line, None, self.world.now()
            line.close(code)

    async def close(self) -> None:
        """Tear every socket."""
        for line in tuple(self.lines):
            line.tear()


def guild_wire(guild: str, world: World) -> Json:
    """Return a server as GUILD_CREATE gives it, as little of it as is there."""
    some = [one for one in world.channels.values() if one.guild == guild]
    channels = [{"id": one.id, "type": 0, "name": "general", "position": 0} for one in some]
    told = {"id": guild, "name": "A server", "owner_id": BOT, "unavailable": False}
    told |= {"channels": channels, "threads": [], "roles": [_everyone(guild)], "emojis": []}
    told |= {"members": [], "member_count": 2, "features": [], "large": False, "stickers": []}
    told |= {"voice_states": [], "presences": [], "stage_instances": [], "premium_tier": 0}
    told |= {"joined_at": world.stamp(), "verification_level": 0, "preferred_locale": "en-US"}
    told |= {"default_message_notifications": 0, "explicit_content_filter": 0, "mfa_level": 0}
    return {**told, "afk_timeout": 0, "nsfw_level": 0, "system_channel_flags": 0}


def _everyone(guild: str) -> Json:
    told = {"id": guild, "name": "@everyone", "permissions": "0", "color": 0, "position": 0}
    return {**told, "hoist": False, "managed": False, "mentionable": False, "flags": 0}


def _blanked(told: Mapping[str, Any]) -> Json:
    """Return a message of a server as an app without its content gets it (events/gateway:497)."""
    own = told["author"]["id"] == BOT or any(one["id"] == BOT for one in told["mentions"])
    return dict(told) if own else {**told, "content": "", "attachments": [], "components": []}

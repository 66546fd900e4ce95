"""The API's routes: what each needs, does and says. Each takes the call, and returns the answer's
body; None is an answer without one (204).
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.emulators.discord import checking
from tests.emulators.discord.gateway import Gateway
from tests.emulators.discord.world import (
    APPLICATION,
    BOT,
    V2,
    Channel,
    DiscordError,
    Json,
    World,
    emoji_of,
    missing,
)

WORDS = frozenset(
    "users @me channels messages reactions typing applications commands oauth2 gateway bot "
    "interactions callback webhooks".split()
)
ROUTES = {
    "GET users/@me": "me",
    "GET users/*": "user",
    "POST users/@me/channels": "open_dm",
    "GET oauth2/applications/@me": "application",
    "GET applications/@me": "application",
    "GET gateway": "gateway",
    "GET gateway/bot": "gateway",
    "GET channels/*": "get_channel",
    "POST channels/*/messages": "create_message",
    "GET channels/*/messages": "history",
    "GET channels/*/messages/*": "get_message",
    "PATCH channels/*/messages/*": "edit_message",
    "DELETE channels/*/messages/*": "delete_message",
    "POST channels/*/typing": "typing",
    "PUT channels/*/messages/*/reactions/*/@me": "react",
    "DELETE channels/*/messages/*/reactions/*/@me": "unreact",
    "GET channels/*/messages/*/reactions/*": "reactions",
    "GET applications/*/commands": "commands",
    "PUT applications/*/commands": "set_commands",
    "POST applications/*/commands": "add_command",
    "DELETE applications/*/commands/*": "remove_command",
    "POST interactions/*/*/callback": "callback",
    "POST webhooks/*/*": "followup",
    "GET webhooks/*/*/messages/*": "get_answer",
    "PATCH webhooks/*/*/messages/*": "edit_answer",
    "DELETE webhooks/*/*/messages/*": "delete_answer",
}
NOBODY = {"gateway", "callback", "followup", "get_answer", "edit_answer", "delete_answer"}
"""Routes that need no token of the bot (receiving-and-responding:440): theirs is in the path."""
MOST_REACTIONS = 20  # opcodes-and-status-codes:208
KEPT_FLAGS = {"create": V2 | 1 << 2 | 1 << 12, "edit": V2 | 1 << 2}


@dataclass(slots=True)
class Call:
    """A call: the variable parts of its path, its query, its body, its files."""

    route: str
    parts: list[str]
    query: dict[str, str] = field(default_factory=dict)
    body: Json = field(default_factory=dict)
    files: dict[str, tuple[str, str, bytes]] = field(default_factory=dict)

    @property
    def channel(self) -> str:
        """What a bucket is counted for."""
        own = self.route not in {"me", "user", "open_dm", "commands"}
        return self.parts[0] if self.parts and own else ""


def routed(method: str, path: str) -> tuple[str, list[str]] | None:
    """Return a route's name and the variable parts of a path."""
    some = path.split("/")
    key = "/".join(one if one in WORDS else "*" for one in some)
    name = ROUTES.get(f"{method} {key}")
    return (name, [one for one in some if one not in WORDS]) if name else None


class Methods:
    """The routes of the bot's own token. `posted` is told of every new message of the bot."""

    def __init__(self, world: World, gateway: Gateway) -> None:
        self.world, self.sessions = world, gateway
        self.posted: Callable[[Channel, Json], None] = lambda channel, message: None

    def me(self, call: Call) -> Json:
        told = {**self.world.users[BOT].wire, "verified": True, "mfa_enabled": False}
        return {**told, "locale": "en-US"}

    def user(self, call: Call) -> Json:
        if call.parts[0] not in self.world.users:
            raise missing("User")
        return self.world.users[call.parts[0]].wire

    def application(self, call: Call) -> Json:
        told: Json = {"id": APPLICATION, "name": "Second Thought", "icon": None, "description": ""}
        told |= {"bot_public": True, "bot_require_code_grant": False, "verify_key": "00"}
        told |= {"owner": self.world.users[BOT].wire, "team": None, "flags": 0, "summary": ""}
        told |= {"type": None, "flags_new": "0", "redirect_uris": [], "rpc_origins": []}
        told |= {"interactions_endpoint_url": None, "role_connections_verification_url": None}
        told |= {"approximate_guild_count": len(self.world.app.guilds)}
        told |= {"explicit_content_filter": 0, "eligible_oauth2_scopes": []}
        told |= {"approximate_user_install_count": 1, "approximate_user_authorization_count": 1}
        told["integration_types_config"] = {
            "0": {"oauth2_install_params": {"scopes": ["applications.commands", "bot"]}},
            "1": {"oauth2_install_params": {"scopes": ["applications.commands"]}},
        }  # resources/application:60
        return told | self.world.app.told

    def gateway(self, call: Call) -> Json:
        """Return where the gateway is and how many sessions may begin (events/gateway:735)."""
        left = max(0, self.sessions.starts - len(self.sessions.identified))
        limit = {"total": self.sessions.starts, "remaining": left, "reset_after": 14_400_000}
        limit["max_concurrency"] = 1
        url = f"{self.world.url.replace('http', 'ws', 1)}/gateway"
        return {"url": url, "shards": self.world.app.shards, "session_start_limit": limit}

    def open_dm(self, call: Call) -> Json:
        """Return the DM with somebody (resources/user:320)."""
        user = self.world.users.get(str(call.body.get("recipient_id")))
        if user is None:
            raise checking.refusal(["recipient_id"], "INVALID_RECIPIENT", "Invalid Recipient(s)")
        if user.bot or (user.shut and user.opening):
            raise shut(user.shut or 50007)
        return self.channel_wire(self.world.direct(user))

    def get_channel(self, call: Call) -> Json:
        return self.channel_wire(self.world.found(call.parts[0]))

    def create_message(self, call: Call) -> Json:
        """Post (resources/message:1051), once for one nonce (:1092)."""
        world, channel = self.world, self.world.found(call.parts[0])
        if channel.user and (code := world.users[channel.user].shut):
            raise shut(code)
        told = self.content(call, "create")
        nonce = call.body.get("nonce")
        if call.body.get("enforce_nonce") and (before := self._sent_before(channel, str(nonce))):
            return before
        if nonce is not None:
            told["nonce"] = nonce
        made = world.posted(channel, world.users[BOT], told)
        if nonce is not None:
            world.nonces[channel.id, str(nonce)] = world.now(), made["id"]
        wire = world.wire(made, nonce=True)
        self.logged("posted", made, channel)
        more = {"channel_type": channel.kind}
        self.sessions.happened("MESSAGE_CREATE", {**wire, **more}, channel)
        self.posted(channel, made)
        return wire

    def _sent_before(self, channel: Channel, nonce: str) -> Json | None:
        at, message = self.world.nonces.get((channel.id, nonce), (0.0, ""))
        if self.world.now() - at > self.world.nonce_life or message not in channel.messages:
            return None
        self.world.log("again", channel=channel.id, id=message, nonce=nonce)
        return self.world.wire(channel.messages[message], nonce=True)

    def content(self, call: Call, doing: str, before: Json | None = None) -> Json:
        """Return what a body says of a message, refused where Discord refuses it."""
        body = call.body
        checking.message(body, files=bool(call.files), doing=doing, before=before)
        told: Json = {name: body[name] for name in ("embeds", "tts") if body.get(name) is not None}
        flags = int(body.get("flags") or 0) & KEPT_FLAGS[doing]
        told["flags"] = flags | int((before or {}).get("flags", 0))
        if "content" in body:
            told["content"] = (body["content"] or "").strip()
        if body.get("components") is not None:
            told["components"] = checking.numbered(body["components"])
        if call.files or "attachments" in body:
            told["attachments"] = self._attached(call, before)
        checking.files({**(before or {}), **told})
        if reference := body.get("message_reference"):
            told |= {"message_reference": reference, "type": 19}
        return {**told, **checking.mentions({**(before or {}), **told}, body, self.world.users)}

    def _attached(self, call: Call, before: Json | None) -> list[Json]:
        """Return the files of a message: those kept, then the new ones (reference:427)."""
        checking.described(call.body.get("attachments"))
        some = {str(one.get("id")): one for one in call.body.get("attachments") or ()}
        if "attachments" in call.body:
            kept = [one for one in (before or {}).get("attachments", ()) if one["id"] in some]
        else:
            kept = list((before or {}).get("attachments", ()))
        for number, (name, kind, data) in call.files.items():
            said = some.get(number.removeprefix("files[").removesuffix("]"), {})
            described = said.get("description")
            kept.append(self.world.filed(said.get("filename") or name, kind, data, described))
        return kept

    def history(self, call: Call) -> list[Json]:
        """Return messages, newest first; of those after one, the oldest (resources/message:903)."""
        channel = self.world.found(call.parts[0])
        limit = checking.whole(call.query, "limit", 50, 1, 100)
        some = [one for one in channel.messages.values() if not one.get("hidden")]
        if "after" in call.query:
            after = int(call.query["after"])
            some = [one for one in some if int(one["id"]) > after][:limit]
        elif "before" in call.query:
            before = int(call.query["before"])
            some = [one for one in some if int(one["id"]) < before][-limit:]
        elif "around" in call.query:
            middle = int(call.query["around"])
            some = sorted(some, key=lambda one: abs(int(one["id"]) - middle))[:limit]
            some.sort(key=lambda one: int(one["id"]))
        else:
            some = some[-limit:]
        return [self.world.wire(one) for one in reversed(some)]

    def get_message(self, call: Call) -> Json:
        channel = self.world.found(call.parts[0])
        return self.world.wire(self.world.message(channel, call.parts[1]))

    def edit_message(self, call: Call) -> Json:
        """Change a message of one's own (resources/message:1175)."""
        channel = self.world.found(call.parts[0])
        message = self.world.message(channel, call.parts[1])
        if message["author"]["id"] != BOT:
            raise DiscordError(403, 50005, "Cannot edit a message authored by another user")
        if channel.user and (code := self.world.users[channel.user].shut):
            raise shut(code)
        return self.edited(channel, message, self.content(call, "edit", message))

    def edited(self, channel: Channel, message: Json, told: Json) -> Json:
        """Change a message, and tell of it."""
        message.update(told, edited_timestamp=self.world.stamp())
        self.logged("updated", message, channel)
        wire = self.world.wire(message)
        self.sessions.happened("MESSAGE_UPDATE", wire, channel)
        return wire

    def delete_message(self, call: Call) -> None:
        """Delete; in a DM one's own only (resources/message:1211)."""
        channel = self.world.found(call.parts[0])
        message = self.world.message(channel, call.parts[1])
        if message["author"]["id"] != BOT:
            raise DiscordError(403, 50003, "Cannot execute action on a DM channel")
        self.deleted(channel, message)

    def deleted(self, channel: Channel, message: Json) -> None:
        """Take a message away, and tell of it."""
        del channel.messages[message["id"]]
        self.world.log("deleted", channel=channel.id, id=message["id"])
        told = {"id": message["id"], "channel_id": channel.id}
        self.sessions.happened("MESSAGE_DELETE", told, channel)

    def typing(self, call: Call) -> None:
        channel = self.world.found(call.parts[0])
        self.world.log("typing", channel=channel.id)

    def react(self, call: Call) -> None:
        """Put one's own reaction; where it is there already, nothing happens."""
        self._mark(call, put=True)

    def unreact(self, call: Call) -> None:
        self._mark(call, put=False)

    def _mark(self, call: Call, *, put: bool) -> None:
        channel = self.world.found(call.parts[0])
        message, name = self.world.message(channel, call.parts[1]), call.parts[2]
        if not name.strip() or (name.isascii() and ":" not in name):
            raise missing("Emoji")
        self.mark(channel, message, name, BOT, put=put)

    def mark(self, channel: Channel, message: Json, name: str, user: str, *, put: bool) -> bool:
        """Put somebody's reaction, or take it off; say whether that changed anything."""
        marks = message.setdefault("marks", {})
        users = marks.get(name, [])
        if put == (user in users):
            return False
        if put and name not in marks and len(marks) >= MOST_REACTIONS:
            raise DiscordError(400, 30010, "Maximum number of reactions reached (20)")
        marks[name] = [*users, user] if put else [one for one in users if one != user]
        if not marks[name]:
            del marks[name]
        told = {"user_id": user, "channel_id": channel.id, "message_id": message["id"]}
        told |= {"emoji": emoji_of(name), "burst": False, "type": 0}
        if put:
            told["message_author_id"] = message["author"]["id"]
        self.world.log(
            "reacted", channel=channel.id, id=message["id"], user=user, name=name, put=put
        )
        event = "MESSAGE_REACTION_ADD" if put else "MESSAGE_REACTION_REMOVE"
        self.sessions.happened(event, told, channel)
        return True

    def reactions(self, call: Call) -> list[Json]:
        channel = self.world.found(call.parts[0])
        message = self.world.message(channel, call.parts[1])
        limit = checking.whole(call.query, "limit", 25, 1, 100)
        after = int(call.query.get("after", 0))
        users = sorted(message.get("marks", {}).get(call.parts[2], ()), key=int)
        return [self.world.users[one].wire for one in users if int(one) > after][:limit]

    def commands(self, call: Call) -> list[Json]:
        return list(self.world.app.commands.values())

    def set_commands(self, call: Call) -> list[Json]:
        """Put these in place of all there are (application-commands:1266)."""
        some = call.body.get("list", [])
        checking.commands(some)
        self.world.app.commands = {}
        return [self._registered(one) for one in some]

    def add_command(self, call: Call) -> Json:
        checking.commands([call.body])
        return self._registered(call.body)

    def remove_command(self, call: Call) -> None:
        if self.world.app.commands.pop(call.parts[1], None) is None:
            raise missing("Application Command")

    def _registered(self, told: Json) -> Json:
        """Return a command as it is kept: with its id, which a name keeps, and all its fields."""
        kind = told.get("type", 1)
        ids = self.world.app.command_ids
        own = ids.setdefault((kind, told["name"]), self.world.snowflake())
        made: Json = {"id": own, "application_id": APPLICATION}
        made["version"] = self.world.snowflake()
        made |= {"default_member_permissions": None, "nsfw": False, "description": ""}
        made |= {"integration_types": [0], "contexts": None, "dm_permission": True}
        made |= {"name_localizations": None, "description_localizations": None, "type": kind}
        made = {**made, **told}
        self.world.app.commands[own] = made
        self.world.log("command registered", id=own, name=told["name"])
        return made

    def channel_wire(self, channel: Channel) -> Json:
        """Return a channel as the API gives it."""
        last = next(reversed(channel.messages), None)
        told: Json = {"id": channel.id, "type": channel.kind, "last_message_id": last, "flags": 0}
        if channel.user:
            told["recipients"] = [self.world.users[channel.user].wire]
        if channel.guild:
            told |= {"guild_id": channel.guild, "name": "general", "position": 0}
        return told

    def logged(self, what: str, message: Json, channel: Channel) -> None:
        """Note a message of the bot."""
        told = {"id": message["id"], "user": channel.user, "content": message["content"]}
        told |= {"components": message["components"], "nonce": message.get("nonce")}
        self.world.log(what, channel=channel.id, **told)


def shut(code: int) -> DiscordError:
    """Return the refusal of somebody who takes no messages (opcodes-and-status-codes:265,330)."""
    why = "Cannot send messages to this user"
    return DiscordError(
        403, code, f"{why} due to having no mutual guilds" if code == 50278 else why
    )

"""What Discord remembers: people, channels, messages, files, interactions, and a log of it all."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from typing import Any

from tests.emulators.discord.tree import placed
from tests.emulators.log import Log

Json = dict[str, Any]
EPOCH = 1_420_070_400_000
"""Milliseconds before the first snowflake (reference:145)."""
DM, GROUP, TEXT = 1, 3, 0
EPHEMERAL, LOADING, V2 = 1 << 6, 1 << 7, 1 << 15
BOT, APPLICATION = "900000000000000001", "900000000000000001"
GUILD = "910000000000000001"
PRIVATE = frozenset({"marks", "nonce", "to"})


class DiscordError(Exception):
    """An answer that refuses: a status, Discord's code and message, and which fields it is about."""

    def __init__(self, status: int, code: int, message: str, errors: Json | None = None) -> None:
        super().__init__(f"{code} {message}")
        self.status, self.code, self.message, self.errors = status, code, message, errors

    @property
    def body(self) -> Json:
        told: Json = {"message": self.message, "code": self.code}
        return {**told, "errors": self.errors} if self.errors else told


def missing(what: str) -> DiscordError:
    """Return the refusal for something that is not there (opcodes-and-status-codes:143)."""
    codes = {"Channel": 10003, "Message": 10008, "User": 10013, "Webhook": 10015}
    codes |= {
        "Interaction": 10062,
        "Application Command": 10063,
        "Emoji": 10014,
        "Application": 10002,
    }
    return DiscordError(404, codes[what], f"Unknown {what}")


def named(kind: int, name: str) -> str:
    """Return the snowflake that stands for a name: always the same one."""
    return str(kind * 10**17 + int(sha256(name.encode()).hexdigest()[:12], 16) % 10**16)


def person_id(name: str) -> str:
    return named(2, name)


def direct_id(user: str) -> str:
    return named(3, user)


def channel_id(name: str) -> str:
    return named(4, name)


@dataclass(slots=True)
class User:
    """Somebody; `shut`: the code that a message to them gives, 0 where they take messages."""

    id: str
    name: str
    bot: bool = False
    shut: int = 0
    opening: bool = False  # whether the DM itself cannot be opened either
    locale: str = "en-US"

    @property
    def wire(self) -> Json:
        told: Json = {"id": self.id, "username": self.name, "discriminator": "0"}
        told |= {"avatar": None, "global_name": self.name.title(), "primary_guild": None}
        told |= {"public_flags": 0, "flags": 0}
        return {**told, "bot": True} if self.bot else told


@dataclass(slots=True)
class Channel:
    """A conversation; in a DM with the bot `user` is the other side."""

    id: str
    kind: int = DM
    user: str = ""
    guild: str = ""
    messages: dict[str, Json] = field(default_factory=dict)

    @property
    def with_bot(self) -> bool:
        return self.kind == DM and bool(self.user)

    @property
    def context(self) -> int:
        """0 in a server, 1 in a DM with the bot, 2 in others (receiving-and-responding:65)."""
        return 0 if self.guild else 1 if self.with_bot else 2


@dataclass(slots=True)
class App:
    """The app as it is configured at Discord."""

    token: str = "bot-token"
    privileged: int = 0  # the privileged intents it may have
    told: Json = field(
        default_factory=dict
    )  # what its object holds besides (resources/application)
    shards: int = 1  # that it should have
    guilds: list[str] = field(default_factory=list)
    command_ids: dict[tuple[int, str], str] = field(default_factory=dict)
    commands: dict[str, Json] = field(default_factory=dict)


class World:
    """All of it. Changes are made at once, and logged; time can be moved on."""

    def __init__(self, log: Log) -> None:
        self.log = log
        self.ahead = 0.0
        self.url = ""
        self.app = App()
        self.users: dict[str, User] = {BOT: User(BOT, "second-thought", bot=True)}
        self.channels: dict[str, Channel] = {}
        self.files: dict[str, Json] = {}
        self.nonces: dict[tuple[str, str], tuple[float, str]] = {}
        self.nonce_life = 180.0
        self.file_life = 86_400.0
        self.numbers = count(1)
        self._last = 0

    def now(self) -> float:
        """Return the time here."""
        return time.time() + self.ahead

    def snowflake(self) -> str:
        """Return an id nothing has yet; it says when it was made (reference:145)."""
        self._last = max(self._last + 1, int(self.now() * 1000) - EPOCH << 22)
        return str(self._last)

    def stamp(self) -> str:
        """Return the time as Discord writes it (reference:205)."""
        return datetime.fromtimestamp(self.now(), UTC).isoformat(timespec="microseconds")

    def person(self, name: str) -> User:
        """Return somebody, made at the first mention."""
        made = person_id(name)
        return self.users.setdefault(made, User(made, name))

    def direct(self, user: User) -> Channel:
        """Return somebody's DM with the bot."""
        made = direct_id(user.id)
        found = self.channels.get(made)
        if found is None:
            found = self.channels[made] = Channel(made, DM, user.id)
        return found

    def channel(self, name: str, kind: int, guild: str = "") -> Channel:
        """Return a channel that is no DM with the bot, made at the first mention."""
        made = channel_id(name)
        return self.channels.setdefault(made, Channel(made, kind, "", guild))

    def found(self, channel: str) -> Channel:
        """Return a channel the bot may write in."""
        if channel not in self.channels:
            raise missing("Channel")
        place = self.channels[channel]
        if not self.hears(place):
            raise DiscordError(403, 50001, "Missing Access")
        return place

    def hears(self, place: Channel) -> bool:
        """Whether the app is told of what happens in a channel."""
        return place.with_bot or place.guild in self.app.guilds

    def message(self, channel: Channel, message: str) -> Json:
        """Return a message of a channel, as it is kept."""
        if message not in channel.messages:
            raise missing("Message")
        return channel.messages[message]

    def new_message(self, channel: Channel, author: User, told: Mapping[str, Any]) -> Json:
        """Return a message that is in no channel yet (resources/message:15)."""
        made: Json = {
            "id": self.snowflake(),
            "channel_id": channel.id,
            "author": author.wire,
            "content": "",
            "timestamp": self.stamp(),
            "edited_timestamp": None,
            "tts": False,
            "mention_everyone": False,
            "mentions": [],
            "mention_roles": [],
            "attachments": [],
            "embeds": [],
            "pinned": False,
            "type": 0,
            "flags": 0,
            "components": [],
        }
        made.update(told)
        return made

    def posted(self, channel: Channel, author: User, told: Mapping[str, Any]) -> Json:
        """Put a message into a channel."""
        made = self.new_message(channel, author, told)
        channel.messages[made["id"]] = made
        return made

    def filed(self, name: str, kind: str, data: bytes, description: str | None = None) -> Json:
        """Keep a file; return it as an attachment, without the address it has for a day."""
        made = self.snowflake()
        told = {"id": made, "filename": name, "size": len(data), "content_type": kind}
        if description:
            told["description"] = description
        self.files[made] = {"data": data, "told": told, "gone": False}
        return told

    def wire(self, message: Json, *, nonce: bool = False) -> Json:
        """Return a message as the API gives it: its reactions counted, its files' addresses new."""
        told = {name: value for name, value in message.items() if name not in PRIVATE}
        if nonce and "nonce" in message:
            told["nonce"] = message["nonce"]
        if marks := message.get("marks"):
            some = [_reaction(name, users) for name, users in marks.items() if users]
            if some:
                told["reactions"] = some
        if message["attachments"]:
            some = [self.addressed(one, message) for one in message["attachments"]]
            told |= {"attachments": some, "components": placed(message["components"], some)}
        return told

    def addressed(self, attachment: Json, message: Mapping[str, Any]) -> Json:
        """Return an attachment with an address that is good for a while (reference:407)."""
        now = self.now()
        until = f"ex={int(now + self.file_life):x}&is={int(now):x}&hm=0"
        path = f"attachments/{message['channel_id']}/{attachment['id']}/{attachment['filename']}"
        link = f"{self.url}/{path}?{until}&"
        return {**attachment, "url": link, "proxy_url": link}


def emoji_of(name: str) -> Json:
    """Return an emoji as events and messages give it; custom ones are written `name:id`."""
    own, _, number = name.partition(":")
    return {"id": number or None, "name": own}


def _reaction(name: str, users: list[str]) -> Json:
    me = BOT in users
    told = {"emoji": emoji_of(name), "count": len(users), "me": me, "me_burst": False}
    return {**told, "count_details": {"burst": 0, "normal": len(users)}, "burst_colors": []}

"""What people write: messages, new, changed, deleted, passed on; and what they put on them."""

import base64
import re
from typing import Any

from tests.emulators.discord.checking import MENTION
from tests.emulators.discord.gateway import Gateway
from tests.emulators.discord.methods import Methods
from tests.emulators.discord.shown import NotShownError
from tests.emulators.discord.world import Channel, Json, User, World

LONGEST = 2000
LINK = re.compile(r"(?<!<)https?://\S+")
REPLY, PINNED = 19, 6  # resources/message:102, :90
FORWARDED = 1 << 14  # resources/message:159


class Writing:
    """People who write, and what the app gets to know of it."""

    def __init__(self, world: World, gateway: Gateway, methods: Methods) -> None:
        self.world, self._gateway, self._methods = world, gateway, methods

    def say(self, who: str, text: str, channel: str = "", reply: str = "", files: Any = ()) -> Json:
        """Write a message: in the DM, in a channel."""
        user, place = self._placed(who, channel)
        if len(text) > LONGEST or not (text.strip() or files):
            raise NotShownError(f"a message has one to {LONGEST} characters")
        users = self.world.users
        pinged = [users[one].wire for one in dict.fromkeys(MENTION.findall(text)) if one in users]
        told: Json = {"content": text.strip(), "mentions": pinged}
        if files:
            told["attachments"] = [self._filed(one) for one in files]
        if reply:
            to = self.world.message(place, reply)
            told |= {"type": REPLY, "referenced_message": self.world.wire(to)}
            told["message_reference"] = {"message_id": reply, "channel_id": place.id, "type": 0}
        made = self._said(user, place, told)
        if link := LINK.search(text):
            self._unfurled(made, place, link[0])
        return made

    def edit(self, who: str, id: str, text: str, channel: str = "") -> Json:
        """Write a message of one's own anew."""
        user, place = self._placed(who, channel)
        message = self._own(user, place, id)
        message.update(content=text.strip(), edited_timestamp=self.world.stamp())
        self.world.log("edited", id=id, user=user.id, channel=place.id, text=text)
        self._gateway.happened("MESSAGE_UPDATE", self._told(message, place), place)
        return {"id": id, "channel": place.id, "edited": message["edited_timestamp"]}

    def delete(self, who: str, id: str, channel: str = "") -> Json:
        """Delete a message of one's own."""
        user, place = self._placed(who, channel)
        self._own(user, place, id)
        self.world.log("unsaid", id=id, user=user.id, channel=place.id)
        del place.messages[id]
        self._gateway.happened("MESSAGE_DELETE", {"id": id, "channel_id": place.id}, place)
        return {"id": id, "channel": place.id}

    def react(self, who: str, id: str, name: str, channel: str = "", *, put: bool = True) -> Json:
        """Put a reaction on a message, or take it off."""
        user, place = self._placed(who, channel)
        message = self.world.message(place, id)
        if not self._methods.mark(place, message, name, user.id, put=put):
            raise NotShownError(f"{name} is {'already' if put else 'not'} there")
        return {"id": id, "channel": place.id}

    def forward(self, who: str, id: str, origin: str = "", channel: str = "") -> Json:
        """Pass a message on: a copy of it stands in one without words (resources/message:383)."""
        user, place = self._placed(who, channel)
        _, there = self._placed(who, origin)
        if id not in there.messages:
            raise NotShownError("they do not see this message")
        wire = self.world.wire(there.messages[id])
        copied = ("content", "attachments", "embeds", "components", "mentions", "mention_roles")
        copy = {one: wire[one] for one in (*copied, "timestamp", "edited_timestamp", "type")}
        told: Json = {"flags": FORWARDED, "message_snapshots": [{"message": copy}]}
        told["message_reference"] = {"type": 1, "message_id": id, "channel_id": there.id}
        return self._said(user, place, told)

    def sticker(self, who: str, name: str, channel: str = "") -> Json:
        """Send a sticker, which has no words."""
        user, place = self._placed(who, channel)
        told = {"id": self.world.snowflake(), "name": name, "format_type": 1}
        return self._said(user, place, {"sticker_items": [told]})

    def pin(self, who: str, id: str, channel: str = "") -> Json:
        """Pin a message: it is told of as changed, and a message says that it was pinned."""
        user, place = self._placed(who, channel)
        message = self.world.message(place, id)
        message["pinned"] = True
        self._gateway.happened("MESSAGE_UPDATE", self._told(message, place), place)
        reference = {"type": 0, "message_id": id, "channel_id": place.id}
        made = self.world.posted(place, user, {"type": PINNED, "message_reference": reference})
        self._gateway.happened("MESSAGE_CREATE", self._told(made, place), place)
        return {"id": made["id"], "channel": place.id}

    def types(self, who: str, channel: str = "") -> Json:
        """Begin to write (events/gateway-events:1471)."""
        user, place = self._placed(who, channel)
        told = {"channel_id": place.id, "user_id": user.id, "timestamp": int(self.world.now())}
        self._gateway.happened("TYPING_START", told, place)
        return {"id": "", "channel": place.id}

    def _said(self, user: User, place: Channel, told: Json) -> Json:
        made = self.world.posted(place, user, told)
        text = made["content"]
        self.world.log("said", id=made["id"], user=user.id, channel=place.id, text=text)
        self._gateway.happened("MESSAGE_CREATE", self._told(made, place), place)
        names = [one["id"] for one in made["attachments"]]
        return {"id": made["id"], "channel": place.id, "files": names}

    def _unfurled(self, made: Json, place: Channel, link: str) -> None:
        """Show how a link looks: the message is told of as changed, though nobody edited it."""
        message = place.messages[made["id"]]
        message["embeds"] = [{"type": "link", "url": link, "title": "A page"}]
        self._gateway.happened("MESSAGE_UPDATE", self._told(message, place), place)

    def _placed(self, who: str, channel: str) -> tuple[User, Channel]:
        user = self.world.person(who)
        own = self.world.direct(user)
        if not channel or channel == own.id:
            return user, own
        place = self.world.channels.get(channel)
        if place is None or place.with_bot:
            raise NotShownError("they do not see this channel")
        return user, place

    def _own(self, user: User, place: Channel, id: str) -> Json:
        if id not in place.messages:
            raise NotShownError("they do not see this message")
        found = place.messages[id]
        if found["author"]["id"] != user.id:
            raise NotShownError("this message is somebody else's")
        return found

    def _told(self, message: Json, place: Channel) -> Json:
        return {**self.world.wire(message), "channel_type": place.kind}

    def _filed(self, file: Json) -> Json:
        return self.world.filed(file["name"], file["mimetype"], base64.b64decode(file["data"]))

"""Interactions: what somebody did, the app's one answer within three seconds, and what follows."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from tests.emulators.discord import checking, components
from tests.emulators.discord.gateway import Gateway
from tests.emulators.discord.methods import Call, Methods
from tests.emulators.discord.world import (
    APPLICATION,
    BOT,
    EPHEMERAL,
    LOADING,
    Channel,
    DiscordError,
    Json,
    User,
    World,
    missing,
)

COMMAND, COMPONENT, AUTOCOMPLETE, SUBMIT = 2, 3, 4, 5
MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9
TAKES = {
    COMMAND: {MESSAGE, DEFERRED, MODAL},
    COMPONENT: {MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, MODAL},
    AUTOCOMPLETE: {CHOICES},
    SUBMIT: {MESSAGE, DEFERRED},
}
"""Which answers an interaction takes (receiving-and-responding:266); a form that was opened from a
message also those that change the message."""
TOKEN_LIFE = 900.0  # receiving-and-responding:351
MOST_FOLLOWUPS = 5  # receiving-and-responding:474, for who has it as an app of their own


@dataclass(slots=True, eq=False)
class Interaction:
    """What somebody did, and how far the answer is."""

    id: str
    token: str
    kind: int
    user: User
    channel: Channel
    data: Json
    message: Json | None
    began: float
    answered: asyncio.Future[Json]
    acked: int = 0  # the type of the answer
    original: str = ""  # the message the answer is, or changed
    followups: list[str] = field(default_factory=list)
    opened_by: "Interaction | None" = None  # what opened the form that is handed in

    @property
    def metadata(self) -> Json:
        """What a message in answer says of it (resources/message:265)."""
        told: Json = {"id": self.id, "type": self.kind, "user": self.user.wire}
        told["authorizing_integration_owners"] = {"1": self.user.id}
        if self.kind == COMPONENT and self.message is not None:
            told["interacted_message_id"] = self.message["id"]
        if self.opened_by is not None:
            told["triggering_interaction_metadata"] = self.opened_by.metadata
        return told

    @property
    def from_message(self) -> bool:
        return self.message is not None and self.kind in {COMPONENT, SUBMIT}


class Interactions:
    """All interactions; what only one person sees is kept here too."""

    def __init__(self, world: World, gateway: Gateway, methods: Methods) -> None:
        self.world, self.gateway, self._methods = world, gateway, methods
        self.patience = 3.0
        self.by_token: dict[str, Interaction] = {}
        self.modals: dict[str, tuple[Json, Interaction]] = {}  # by user
        self.ephemerals: dict[str, Json] = {}

    async def ask(
        self,
        kind: int,
        user: User,
        channel: Channel,
        data: Json,
        message: Json | None = None,
        opened_by: Interaction | None = None,
    ) -> Interaction:
        """Tell the app what somebody did; wait for its answer as long as Discord does."""
        one = self._begun(kind, user, channel, data, message)
        one.opened_by = opened_by
        told = self._wire(one)
        self.world.log("interaction", id=one.id, kind=kind, user=user.id, data=_bare(data))
        self.gateway.tell("INTERACTION_CREATE", told, channel.guild)
        try:
            await asyncio.wait_for(asyncio.shield(one.answered), self.patience)
        except TimeoutError:
            self.world.log("unanswered", id=one.id, user=user.id)
        return one

    def _begun(
        self, kind: int, user: User, channel: Channel, data: Json, message: Json | None
    ) -> Interaction:
        own = self.world.snowflake()
        answered: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        one = Interaction(
            own, f"token-{own}", kind, user, channel, data, message, self.world.now(), answered
        )
        self.by_token[one.token] = one
        return one

    def _wire(self, one: Interaction) -> Json:
        """Return what the app is told (receiving-and-responding:20)."""
        owners = {"1": one.user.id}
        if one.channel.context != 2:
            owners["0"] = one.channel.guild or "0"
        told: Json = {"id": one.id, "application_id": APPLICATION, "type": one.kind}
        told |= {"data": one.data, "token": one.token, "version": 1, "entitlements": []}
        told |= {"channel_id": one.channel.id, "locale": one.user.locale, "app_permissions": "0"}
        told |= {"channel": self._methods.channel_wire(one.channel), "context": one.channel.context}
        told |= {"authorizing_integration_owners": owners, "attachment_size_limit": 10_485_760}
        if one.message is not None:
            told["message"] = self.world.wire(one.message)
        if not one.channel.guild:
            return {**told, "user": one.user.wire}
        member: Json = {"user": one.user.wire, "roles": [], "joined_at": self.world.stamp()}
        member |= {"deaf": False, "mute": False, "permissions": "0", "flags": 0, "nick": None}
        return {**told, "member": member, "guild_locale": "en-US"}

    def callback(self, call: Call) -> Json | None:
        """Take the answer (receiving-and-responding:440)."""
        number, token = call.parts
        one = self.by_token.get(token)
        if one is None or one.id != number:
            raise missing("Interaction")
        if one.acked:
            raise DiscordError(400, 40060, "Interaction has already been acknowledged.")
        if self.world.now() - one.began > self.patience:
            raise missing("Interaction")
        kind, data = int(call.body.get("type") or 0), call.body.get("data") or {}
        if kind not in TAKES[one.kind] | ({DEFERRED_UPDATE, UPDATE} if one.from_message else set()):
            raise checking.refusal(["type"], "BASE_TYPE_CHOICES", "not valid for this interaction")
        made = self._taken(one, kind, data, call)
        one.acked = kind
        self.world.log("answered", id=one.id, kind=kind, user=one.user.id)
        if not one.answered.done():
            one.answered.set_result({"type": kind, **made})
        asked = call.query.get("with_response", "").lower() in {"1", "true"}
        return self._response(one, kind) if asked else None

    def _taken(self, one: Interaction, kind: int, data: Json, call: Call) -> Json:
        """Do what an answer says; return what who asked gets to see of it."""
        match kind:
            case 4:
                checking.message(data, files=bool(call.files), doing="answer")
                one.original = self._answer(one, data, call)["id"]
                return {"message": one.original}
            case 5:
                one.original = self._loading(one, data)["id"]
                return {"message": one.original}
            case 8:
                checking.choices(data)
                return {"choices": data["choices"]}
            case 9:
                return {"modal": self._opened(one, data)}
        one.original = one.message["id"] if one.message else ""
        if kind == UPDATE:
            self._change(one, one.original, data, call)
        return {}

    def _opened(self, one: Interaction, data: Json) -> Json:
        if found := checking.refused(components.modal_problems(data)):
            raise found
        made = {**data, "components": checking.numbered(data["components"])}
        self.modals[one.user.id] = made, one
        self.world.log("modal", user=one.user.id, modal=made)
        return made

    def _response(self, one: Interaction, kind: int) -> Json:
        """Return what is asked for by `with_response` (receiving-and-responding:379)."""
        told: Json = {"id": one.id, "type": one.kind}
        made: Json = {"interaction": told}
        if one.original:
            message = self._seen(one)
            told |= {"response_message_id": one.original}
            told["response_message_loading"] = bool(message["flags"] & LOADING)
            told["response_message_ephemeral"] = bool(message["flags"] & EPHEMERAL)
        made["resource"] = {"type": kind}
        if kind in {MESSAGE, UPDATE, DEFERRED} and one.original:
            made["resource"]["message"] = self.world.wire(self._seen(one))
        return made

    def _seen(self, one: Interaction, message: str = "") -> Json:
        """Return a message the interaction's token reaches."""
        own = message or one.original
        found = self.ephemerals.get(own) or one.channel.messages.get(own)
        if found is None:
            raise missing("Message")
        return found

    def _answer(self, one: Interaction, data: Json, call: Call) -> Json:
        """Make a message in answer: for all to see, or for who asked only."""
        body = Call(call.route, [], body=data, files=call.files)
        told = self._methods.content(body, "create")
        told["flags"] |= int(data.get("flags") or 0) & EPHEMERAL
        return self._post(one, told)

    def _loading(self, one: Interaction, data: Json) -> Json:
        flags = int(data.get("flags") or 0)
        if flags & ~EPHEMERAL:  # receiving-and-responding:304
            raise checking.refusal(["data", "flags"], "MESSAGE_FLAGS", "only EPHEMERAL")
        return self._post(one, {"flags": LOADING | flags})

    def _post(self, one: Interaction, told: Json) -> Json:
        bot = self.world.users[BOT]
        more: Json = {"type": 20 if one.kind == COMMAND else 0, "application_id": APPLICATION}
        more["interaction_metadata"] = one.metadata
        if told["flags"] & EPHEMERAL:
            made = self.world.new_message(one.channel, bot, {**told, **more})
            made["to"] = one.user.id
            self.ephemerals[made["id"]] = made
            if not told["flags"] & LOADING:
                self._told_only(one, made, "ephemeral")
            return made
        made = self.world.posted(one.channel, bot, {**told, **more})
        self._methods.logged("posted", made, one.channel)
        self.gateway.happened("MESSAGE_CREATE", self.world.wire(made), one.channel)
        self._methods.posted(one.channel, made)
        return made

    def _told_only(self, one: Interaction, made: Json, what: str) -> None:
        told = {"id": made["id"], "user": one.user.id, "channel": one.channel.id}
        told |= {"content": made["content"], "components": made["components"]}
        self.world.log(what, interaction=one.id, **told)

    def _change(self, one: Interaction, message: str, data: Json, call: Call) -> Json:
        """Change a message by the interaction's token."""
        before = self._seen(one, message)
        body = Call(call.route, [], body=data, files=call.files)
        told = self._methods.content(body, "edit", before)
        told["flags"] &= ~LOADING
        if before["id"] in self.ephemerals:
            before.update(told, edited_timestamp=self.world.stamp())
            self._told_only(one, before, "ephemeral")
            return self.world.wire(before)
        return self._methods.edited(one.channel, before, told)

    def _by(self, call: Call) -> Interaction:
        """Return the interaction whose token asks: for 15 minutes, once it is answered."""
        one = self.by_token.get(call.parts[1])
        if one is None or self.world.now() - one.began > TOKEN_LIFE:
            raise DiscordError(401, 50027, "Invalid Webhook Token")
        if not one.acked:
            if self.world.now() - one.began > self.patience:
                raise DiscordError(401, 50027, "Invalid Webhook Token")
            raise missing("Webhook")
        return one

    def followup(self, call: Call) -> Json:
        """Post something more; the first after a deferred answer is that answer (:479)."""
        one = self._by(call)
        if one.original and self._maybe(one) and self._seen(one)["flags"] & LOADING:
            return self._change(one, one.original, call.body, call)
        if not self.world.hears(one.channel) and len(one.followups) >= MOST_FOLLOWUPS:
            raise DiscordError(400, 40094, "Follow-up messages for this interaction: no more")
        checking.message(call.body, files=bool(call.files), doing="answer")
        made = self._answer(one, call.body, call)
        one.followups.append(made["id"])
        return self.world.wire(made)

    def _maybe(self, one: Interaction) -> bool:
        return one.original in self.ephemerals or one.original in one.channel.messages

    def _named(self, one: Interaction, message: str) -> str:
        if message != "@original" and message not in {one.original, *one.followups}:
            raise missing("Message")
        return one.original if message == "@original" else message

    def get_answer(self, call: Call) -> Json:
        one = self._by(call)
        return self.world.wire(self._seen(one, self._named(one, call.parts[2]) or "none"))

    def edit_answer(self, call: Call) -> Json:
        one = self._by(call)
        return self._change(one, self._named(one, call.parts[2]) or "none", call.body, call)

    def delete_answer(self, call: Call) -> None:
        one = self._by(call)
        found = self._seen(one, self._named(one, call.parts[2]) or "none")
        if self.ephemerals.pop(found["id"], None) is None:
            self._methods.deleted(one.channel, found)
        else:
            told = {"id": found["id"], "user": one.user.id, "channel": one.channel.id}
            self.world.log("ephemeral gone", interaction=one.id, **told)


def _bare(data: Json) -> Any:
    """Return what is noted of an interaction's data."""
    return {one: data[one] for one in ("custom_id", "name", "options", "values") if one in data}

"""What people do with what the app shows: click, pick, fill in forms, use commands."""

import asyncio
from collections.abc import Mapping, Sequence
from time import perf_counter
from typing import Any

from tests.emulators.discord import interactions as asks
from tests.emulators.discord import shown
from tests.emulators.discord.gateway import Gateway
from tests.emulators.discord.interactions import Interaction, Interactions
from tests.emulators.discord.methods import Methods
from tests.emulators.discord.shown import NotShownError
from tests.emulators.discord.world import LOADING, Channel, Json, User, World
from tests.emulators.discord.writing import Writing

STRING, INTEGER, BOOLEAN, NUMBER, ATTACHMENT = 3, 4, 5, 10, 11


class People(Writing):
    """The people, and what the app gets to know of what they do."""

    def __init__(
        self, world: World, gateway: Gateway, methods: Methods, interactions: Interactions
    ) -> None:
        super().__init__(world, gateway, methods)
        self._interactions = interactions
        self.waiting: dict[str, asyncio.Future[float]] = {}  # for an answer, by channel
        methods.posted = self._answered

    def _answered(self, channel: Channel, message: Json) -> None:
        if waits := self.waiting.pop(channel.id, None):
            waits.set_result(perf_counter())

    async def click(self, who: str, id: str, what: str, channel: str = "") -> Json:
        """Click a button of a message they see, or pick an option of a menu."""
        user, place, message = self._seen(who, id, channel)
        told = shown.control(message, what).payload
        return await self._asked(asks.COMPONENT, user, place, told, message)

    async def select(
        self, who: str, id: str, what: Sequence[str], menu: str = "", channel: str = ""
    ) -> Json:
        """Pick some options of a menu."""
        user, place, message = self._seen(who, id, channel)
        told = shown.picked(message, what, menu)
        return await self._asked(asks.COMPONENT, user, place, told, message)

    async def submit(self, who: str, values: Mapping[str, Any]) -> Json:
        """Hand in the form that is open; it stays open where the app does not answer in time."""
        user = self.world.person(who)
        if user.id not in self._interactions.modals:
            raise NotShownError("there is no form open")
        modal, opened = self._interactions.modals[user.id]
        filled, files = shown.filled(modal, values, self._filed)
        data: Json = {"custom_id": modal["custom_id"], "components": filled}
        if files:
            some = {one["id"]: self._upload(one, opened.channel) for one in files}
            data["resolved"] = {"attachments": some}
        made = await self._asked(asks.SUBMIT, user, opened.channel, data, opened.message, opened)
        if made["acked"] and self._interactions.modals.get(user.id) == (modal, opened):
            del self._interactions.modals[user.id]
        return made

    def close_modal(self, who: str) -> Json:
        """Close the form that is open; nobody is told."""
        if self._interactions.modals.pop(self.world.person(who).id, None) is None:
            raise NotShownError("there is no form open")
        return {}

    async def command(
        self, who: str, name: str, options: Mapping[str, Any], channel: str = ""
    ) -> Json:
        """Use a slash command, its options filled in."""
        user, place = self._placed(who, channel)
        command = self._registered(1, name, place)
        told, files = self._options(command, options)
        data = {"id": command["id"], "name": name, "type": 1, "options": told}
        if files:
            some = {one["id"]: self._upload(one, place) for one in files}
            data["resolved"] = {"attachments": some}
        return await self._asked(asks.COMMAND, user, place, data)

    async def autocomplete(
        self,
        who: str,
        name: str,
        option: str,
        typed: str,
        options: Mapping[str, Any],
        channel: str = "",
    ) -> Json:
        """Type into an option that suggests; return what is suggested."""
        user, place = self._placed(who, channel)
        command = self._registered(1, name, place)
        field = next((one for one in command["options"] if one["name"] == option), None)
        if field is None or not field.get("autocomplete"):
            raise NotShownError(f"{option} suggests nothing")
        told, _ = self._options(command, options, whole=False)
        told.append({"name": option, "type": field["type"], "value": typed, "focused": True})
        data = {"id": command["id"], "name": name, "type": 1, "options": told}
        return await self._asked(asks.AUTOCOMPLETE, user, place, data)

    async def point(self, who: str, id: str, name: str, channel: str = "") -> Json:
        """Use a command of a message's menu."""
        user, place, message = self._seen(who, id, channel)
        command = self._registered(3, name, place)
        wire = self.world.wire(message)
        data = {"id": command["id"], "name": name, "type": 3, "target_id": id}
        data["resolved"] = {"messages": {id: wire}}
        return await self._asked(asks.COMMAND, user, place, data)

    async def _asked(
        self,
        kind: int,
        user: User,
        place: Channel,
        data: Json,
        message: Json | None = None,
        opened_by: Interaction | None = None,
    ) -> Json:
        one = await self._interactions.ask(kind, user, place, data, message, opened_by)
        answer = one.answered.result() if one.answered.done() else {}
        told = {"id": one.id, "channel": place.id, "acked": bool(answer), "kind": one.acked}
        return {**told, **answer, "type": None}

    def _registered(self, kind: int, name: str, place: Channel) -> Json:
        """Return a command that is shown in a place (application-commands:300)."""
        found = [one for one in self.world.app.commands.values() if one["type"] == kind]
        one = next((one for one in found if one["name"] == name), None)
        if one is None:
            raise NotShownError(f"there is no command {name}")
        contexts = (0, 1) if one["contexts"] is None else one["contexts"]
        own = self.world.hears(place) or 1 in one["integration_types"]
        if place.context not in contexts or not own:
            raise NotShownError(f"{name} is not shown here")
        return one

    def _options(
        self, command: Json, options: Mapping[str, Any], *, whole: bool = True
    ) -> tuple[list[Json], list[Json]]:
        left, told, files = dict(options), list[Json](), list[Json]()
        for one in command.get("options", ()):
            if one["name"] not in left:
                if whole and one.get("required"):
                    raise NotShownError(f"{one['name']} has to be filled in")
                continue
            value = left.pop(one["name"])
            if one["type"] == ATTACHMENT:
                files.append(self._filed(value))
                value = files[-1]["id"]
            told.append({"name": one["name"], "type": one["type"], "value": _valued(one, value)})
        if left:
            raise NotShownError(f"there are no options {sorted(left)}")
        return told, files

    def _seen(self, who: str, id: str, channel: str) -> tuple[User, Channel, Json]:
        """Return a message as somebody sees it; what is for one person only, nobody else does."""
        user = self.world.person(who)
        only = self._interactions.ephemerals.get(id)
        if only is not None:
            if only["to"] != user.id or only["flags"] & LOADING:
                raise NotShownError("they do not see this message")
            return user, self.world.channels[only["channel_id"]], only
        user, place = self._placed(who, channel)
        if id not in place.messages:
            raise NotShownError("they do not see this message")
        return user, place, place.messages[id]

    def _upload(self, file: Mapping[str, Any], place: Channel) -> Json:
        return {**self.world.addressed(dict(file), {"channel_id": place.id}), "ephemeral": True}


def _valued(option: Json, value: Any) -> Any:
    """Return an option's value as its type has it, of the choices where there are some."""
    if choices := option.get("choices"):
        for one in choices:
            if value in {one["name"], one["value"]}:
                return one["value"]
        raise NotShownError(f"{value!r} is not among the choices of {option['name']}")
    kinds: dict[int, Any] = {STRING: str, INTEGER: int, BOOLEAN: bool, NUMBER: float}
    return kinds.get(option["type"], str)(value)

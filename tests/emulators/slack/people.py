"""What people do: write, click what is shown, fill in forms, react, open the app's page."""

import asyncio
import base64
from collections.abc import Mapping
from time import perf_counter
from typing import Any
from uuid import uuid4

from tests.emulators.slack import shown
from tests.emulators.slack.deliveries import Deliveries
from tests.emulators.slack.methods import Methods, _shown
from tests.emulators.slack.shown import NotShownError
from tests.emulators.slack.world import Channel, Json, SlackError, User, World


class People:
    """The people of all teams, and what the app gets to know of what they do."""

    def __init__(self, world: World, deliveries: Deliveries, url: str) -> None:
        self.world = world
        self.url = url
        self.echoes = True
        self.waiting: dict[str, asyncio.Future[float]] = {}  # for an answer, by thread
        self._deliveries = deliveries
        self._methods: Methods | None = None

    def meet(self, methods: Methods) -> None:
        """Know the methods, which a form's answer may need."""
        self._methods = methods

    def echo(self, channel: Channel, event: Json) -> None:
        """Tell the app of its own doings, as Slack does."""
        if waits := self.waiting.pop(event.get("thread_ts", ""), None):
            waits.set_result(perf_counter())
        if self.echoes and channel.kind == "im":
            told = {"channel_type": channel.kind, "event_ts": event["ts"]}
            self._deliveries.event(channel.team, {"type": "message", **event, **told})

    async def say(
        self, who: Json, text: str, channel: str = "", thread: str = "", files: Any = ()
    ) -> Json:
        """Write a message: in the DM, in a thread of it, in a channel."""
        user, place = self._placed(who, channel)
        told = {"user": user.id, "text": text, "team": user.team, "client_msg_id": str(uuid4())}
        if thread:
            root = self.world.message(place, thread)
            root["thread_ts"] = root["ts"]
            root["reply_count"] = root.get("reply_count", 0) + 1
            told |= {"thread_ts": thread, "parent_user_id": root["user"]}
        if files:
            told |= {"files": files, "subtype": "file_share", "upload": False}
            del told["client_msg_id"]
        else:
            told["blocks"] = [_rich(text)]
        made = self.world.posted(place, told)
        return self._happened(place, made, made["ts"])

    async def edit(self, who: Json, ts: str, text: str, channel: str = "") -> Json:
        """Write a message of one's own anew."""
        user, place = self._placed(who, channel)
        message = self._own(user, place, ts)
        before = dict(message)
        stamp = self.world.stamp()
        message.update(text=text, blocks=[_rich(text)], edited={"user": user.id, "ts": stamp})
        return self._changed(place, message, before, stamp)

    async def delete(self, who: Json, ts: str, channel: str = "") -> Json:
        """Delete a message of one's own; one that was answered leaves its gravestone."""
        user, place = self._placed(who, channel)
        before = self._own(user, place, ts)
        stamp = self.world.stamp()
        if any(one.get("thread_ts") == ts != one["ts"] for one in place.messages.values()):
            grave = {"type": "message", "subtype": "tombstone", "hidden": True, "ts": ts}
            grave |= {"text": "This message was deleted.", "user": "USLACKBOT", "thread_ts": ts}
            place.messages[ts] = grave
            return self._changed(place, grave, before, stamp)
        del place.messages[ts]
        told = {"subtype": "message_deleted", "hidden": True, "deleted_ts": ts}
        return self._happened(place, {**told, "previous_message": before, "ts": stamp}, ts)

    async def upload(
        self, who: Json, file: Json, text: str = "", channel: str = "", thread: str = ""
    ) -> Json:
        """Hand in a file; `file` is its name, its type and its bytes in base64."""
        user, _ = self._placed(who, channel)
        told = self._filed(user, file)
        made = await self.say(who, text, channel, thread, [told])
        return {**made, "file": told["id"]}

    async def react(
        self, who: Json, ts: str, name: str, channel: str = "", *, put: bool = True
    ) -> Json:
        """Put a reaction on a message, or take it off."""
        user, place = self._placed(who, channel)
        message = self.world.message(place, ts)
        users = message.setdefault("marks", {}).setdefault(name, [])
        if put == (user.id in users):
            raise NotShownError(f"{name} is {'already' if put else 'not'} there")
        (users.append if put else users.remove)(user.id)
        item = {"type": "message", "channel": place.id, "ts": ts}
        kind = "reaction_added" if put else "reaction_removed"
        told = {"type": kind, "user": user.id, "reaction": name, "item": item}
        told |= {"item_user": message["user"], "event_ts": self.world.stamp()}
        key = self._deliveries.event(place.team, told) if place.kind == "im" else ""
        return {"key": key, "ts": ts}

    async def click(self, who: Json, what: str, ts: str = "", channel: str = "") -> Json:
        """Click something on a message."""
        user, place = self._placed(who, channel)
        message = self.world.message(place, ts)
        control = shown.control(message.get("blocks", ()), what)
        held: Json = {"container": {"type": "message", "message_ts": ts, "channel_id": place.id}}
        held["container"]["is_ephemeral"] = False
        if "thread_ts" in message:
            held["container"]["thread_ts"] = message["thread_ts"]
        held |= {"message": _shown(message), "channel": {"id": place.id, "name": "directmessage"}}
        held["response_url"] = self._response_url(user, place, ts)
        return await self._clicked(user, control, held)

    async def click_home(self, who: Json, what: str) -> Json:
        """Click something on the app's Home page."""
        user, _ = self._placed(who, "")
        if user.id not in self.world.homes:
            raise NotShownError("there is nothing on the Home page")
        return await self._click_view(user, self.world.homes[user.id], what)

    async def click_modal(self, who: Json, what: str) -> Json:
        """Click something in the form that is open."""
        user, _ = self._placed(who, "")
        return await self._click_view(user, self._top(user)["id"], what)

    async def submit(self, who: Json, values: Mapping[str, str]) -> Json:
        """Hand in the form that is open: filled so, else as it was filled before."""
        user, _ = self._placed(who, "")
        view = self._top(user)
        if not view["submit"]:
            raise NotShownError("this view has no button to submit it")
        handed = {name: self._handed(user, value) for name, value in values.items()}
        filled = shown.state(view["blocks"], handed)
        if empty := shown.unfilled(view["blocks"], filled):
            raise NotShownError(f"Slack wants these filled in: {empty}")
        told = {**self._seen(view), "state": {"values": filled}}
        payload = self._payload(user, "view_submission", trigger=True)
        payload |= {"view": told, "response_urls": []}
        self.world.log("submitted", user=user.id, view=view["id"], trigger=payload["trigger_id"])
        answer = await self._deliveries.ask("interactive", payload)
        return {"acked": answer is not None, **self._after(user, view, answer)}

    async def close_modal(self, who: Json) -> Json:
        """Close the form that is open."""
        user, _ = self._placed(who, "")
        view = self._top(user)
        self.world.open_views[user.id].pop()
        if view["notify_on_close"]:
            payload = self._payload(user, "view_closed")
            await self._deliveries.ask(
                "interactive", {**payload, "view": self._seen(view), "is_cleared": False}
            )
        return {}

    async def command(self, who: Json, text: str, channel: str = "") -> Json:
        """Type a slash command."""
        user, place = self._placed(who, channel)
        command, _, words = text.partition(" ")
        team = self.world.team(user.team)
        told = {
            "token": "verification",
            "team_id": team.id,
            "team_domain": team.domain,
            "channel_id": place.id,
            "channel_name": "directmessage" if place.kind == "im" else place.id.lower(),
            "user_id": user.id,
            "user_name": user.name,
            "command": command,
            "text": words,
            "api_app_id": self.world.app.id,
            "is_enterprise_install": str(self._whole(user.team)).lower(),
            "response_url": self._response_url(user, place, ""),
            "trigger_id": self.world.trigger(user=user.id),
        }
        if team.enterprise:
            told |= {"enterprise_id": team.enterprise, "enterprise_name": team.enterprise}
        self.world.log("command", user=user.id, text=text, key=told["trigger_id"])
        answer = await self._deliveries.ask("slash_commands", told)
        if answer:
            self._answered(user, place, answer, told["trigger_id"])
        return {"acked": answer is not None, "answer": answer, "key": told["trigger_id"]}

    async def shortcut(self, who: Json, callback: str, ts: str = "", channel: str = "") -> Json:
        """Use a shortcut, on a message where one is named."""
        user, place = self._placed(who, channel)
        payload = self._payload(user, "message_action" if ts else "shortcut", trigger=True)
        payload |= {"callback_id": callback, "action_ts": self.world.stamp()}
        if ts:
            message = self.world.message(place, ts)
            payload |= {"message_ts": ts, "message": _shown(message)}
            payload["channel"] = {"id": place.id, "name": "directmessage"}
            payload["response_url"] = self._response_url(user, place, ts)
        self.world.log("shortcut", user=user.id, callback=callback, key=payload["trigger_id"])
        answer = await self._deliveries.ask("interactive", payload)
        return {"acked": answer is not None, "key": payload["trigger_id"]}

    async def open(self, who: Json, tab: str) -> Json:
        """Open a tab of the app: "home" or "messages"."""
        user, place = self._placed(who, "")
        told = {"type": "app_home_opened", "user": user.id, "channel": place.id, "tab": tab}
        told["event_ts"] = self.world.stamp()
        if tab == "home" and user.id in self.world.homes:
            told["view"] = self._seen(self.world.view(self.world.homes[user.id]))
        return {"key": self._deliveries.event(user.team, told), "ts": ""}

    async def happen(self, team: str, event: Json) -> Json:
        """Let something else happen in a team."""
        told = {"event_ts": self.world.stamp(), **event}
        return {"key": self._deliveries.event(team, told), "ts": ""}

    async def uninstall(self, name: str) -> Json:
        """Take the app out of a team or an enterprise."""
        install = self.world.installed(name)
        if install is None:
            raise SlackError("not_installed")
        revoked = {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [install.bot_user]}}
        self._deliveries.event(install.team, revoked)
        key = self._deliveries.event(install.team, {"type": "app_uninstalled"})
        install.gone = "account_inactive"
        self.world.log("uninstalled", team=name)
        return {"key": key}

    def _placed(self, who: Json, channel: str) -> tuple[User, Channel]:
        user = self.world.user(who["user"], who["team"])
        if not channel or channel == f"D{user.id[1:]}":
            return user, self.world.direct(user)
        return user, self.world.channel(channel, user.team)

    def _happened(self, place: Channel, told: Json, ts: str) -> Json:
        """Tell the app of a message; of those in channels it is not in, it is told nothing."""
        key = ""
        if place.kind == "im":
            more = {"channel": place.id, "channel_type": "im", "event_ts": told["ts"]}
            key = self._deliveries.event(place.team, {"type": "message", **_shown(told), **more})
        return {"key": key, "ts": ts, "channel": place.id}

    def _changed(self, place: Channel, message: Json, before: Json, stamp: str) -> Json:
        told = {"subtype": "message_changed", "hidden": True, "ts": stamp}
        told |= {"message": _shown(message), "previous_message": _shown(before)}
        return self._happened(place, told, message["ts"])

    def _own(self, user: User, place: Channel, ts: str) -> Json:
        found = self.world.message(place, ts)
        if found.get("user") != user.id:
            raise NotShownError("this message is somebody else's")
        return found

    def _handed(self, user: User, value: Any) -> Any:
        return self._filed(user, value) if isinstance(value, Mapping) else value

    def _filed(self, user: User, file: Json) -> Json:
        made, name, data = self.world.new_id("F"), file["name"], base64.b64decode(file["data"])
        link = f"{self.url}/files-pri/{user.team}-{made}/download/{name}"
        told = {"id": made, "name": name, "title": name, "mimetype": file["mimetype"]}
        told |= {"filetype": name.rpartition(".")[2], "size": len(data), "mode": "hosted"}
        told |= {"user": user.id, "url_private": link, "url_private_download": link}
        told |= {"file_access": "visible", "is_external": False}
        kept = {"data": data, "team": user.team, "gone": False, "told": told}
        self.world.files[made] = kept
        return told

    def _payload(self, user: User, kind: str, *, trigger: bool = False) -> Json:
        team = self.world.team(user.team)
        whole = self._whole(user.team)
        grid = {"id": team.enterprise, "name": team.enterprise} if team.enterprise else None
        who = {"id": user.id, "username": user.name, "name": user.name, "team_id": user.team}
        told: Json = {"type": kind, "token": "verification", "api_app_id": self.world.app.id}
        told |= {"user": who, "enterprise": grid, "is_enterprise_install": whole}
        told["team"] = {"id": team.id, "domain": team.domain}
        if team.enterprise:
            told["team"] |= {"enterprise_id": team.enterprise, "enterprise_name": team.enterprise}
        if trigger:
            told["trigger_id"] = self.world.trigger(user=user.id)
        return told

    def _whole(self, team: str) -> bool:
        install = self.world.serving(team)
        return bool(install and install.whole)

    def _response_url(self, user: User, place: Channel, ts: str) -> str:
        made = self.world.new_id("R")
        told = {"user": user.id, "channel": place.id, "ts": ts, "left": 5, "at": self.world.now()}
        self.world.responses[made] = told
        return f"{self.url}/response/{made}"

    async def _click_view(self, user: User, view: str, what: str) -> Json:
        found = self.world.view(view)
        control = shown.control(found["blocks"], what)
        held = {"container": {"type": "view", "view_id": view}, "view": self._seen(found)}
        return await self._clicked(user, control, held)

    async def _clicked(self, user: User, control: shown.Control, held: Json) -> Json:
        payload = self._payload(user, "block_actions", trigger=True)
        action = control.payload(self.world.stamp())
        values = {}
        if control.option is not None:
            values = {action["block_id"]: {action["action_id"]: action}}
        payload |= {"actions": [action], "state": {"values": values}, **held}
        told = {"key": payload["trigger_id"], "value": control.value, "label": control.label}
        self.world.log("click", user=user.id, container=held["container"], **told)
        answer = await self._deliveries.ask("interactive", payload)
        return {"acked": answer is not None, "key": payload["trigger_id"]}

    def _top(self, user: User) -> Json:
        stack = self.world.open_views.get(user.id)
        if not stack:
            raise NotShownError("no form is open")
        return self.world.view(stack[-1])

    def _seen(self, view: Json) -> Json:
        return {name: value for name, value in view.items() if name != "user"}

    def _after(self, user: User, view: Json, answer: Json | None) -> Json:
        """Do with a form what the app said: close it, show errors, another view, or none."""
        if answer is None:
            return {}
        stack = self.world.open_views[user.id]
        match answer.get("response_action"):
            case "errors":
                return {"errors": self._known(view, answer["errors"])}
            case "update":
                self._method("views.update", view=answer["view"], view_id=view["id"])
            case "push":
                trigger = self.world.trigger(user=user.id)
                self._method("views.push", view=answer["view"], trigger_id=trigger)
            case "clear":
                stack.clear()
            case None:
                stack.pop()
        return {}

    def _method(self, name: str, **asked: Any) -> None:
        install = next(one for one in self.world.installs.values() if not one.gone)
        assert self._methods is not None
        self._methods.by_name[name](asked, install)

    def _known(self, view: Json, errors: Json) -> Json:
        fields = {one["block_id"] for one in shown.inputs(view["blocks"])}
        if not errors or errors.keys() - fields:
            raise SlackError("response_action_errors_without_such_fields")
        return errors

    def _answered(self, user: User, place: Channel, answer: Json, key: str) -> None:
        told = {"channel": place.id, "user": user.id, "text": answer.get("text", "")}
        self.world.log("ephemeral", **told, ts=self.world.stamp(), answers=key)


def _rich(text: str) -> Json:
    part = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}
    return {"type": "rich_text", "block_id": "rich", "elements": [part]}

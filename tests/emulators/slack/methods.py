"""The Web API's methods: what each needs, does and says.

Each takes the arguments, already merged and decoded, and the installation whose token asked.
"""

from collections.abc import Callable
from typing import Any

from tests.emulators.slack import blocks as kit
from tests.emulators.slack.world import Channel, Install, Json, SlackError, World, numbered

LONGEST = 40_000
Method = Callable[[Json, Install], Json]
NEEDS = {
    "chat.postMessage": "chat:write",
    "chat.update": "chat:write",
    "chat.delete": "chat:write",
    "chat.postEphemeral": "chat:write",
    "conversations.open": "im:write",
    "conversations.history": "im:history",
    "conversations.replies": "im:history",
    "conversations.info": "im:read",
    "users.info": "users:read",
    "reactions.add": "reactions:write",
    "reactions.remove": "reactions:write",
    "reactions.get": "reactions:read",
    "files.info": "files:read",
    "files.getUploadURLExternal": "files:write",
    "files.completeUploadExternal": "files:write",
    "assistant.threads.setStatus": "assistant:write",
    "assistant.threads.setSuggestedPrompts": "assistant:write",
    "assistant.threads.setTitle": "assistant:write",
    "agents.sessions.setStatus": "assistant:write",
    "team.info": "team:read",
}


class Methods:
    """The methods by name. `echo` is told what the bot's own doings bring as events."""

    def __init__(self, world: World, echo: Callable[[Channel, Json], None]) -> None:
        self.world = world
        self.echo = echo
        self.without: set[str] = set()
        self.url = ""
        self.by_name: dict[str, Method] = {
            _name(name): getattr(self, name)
            for name in dir(self)
            if "__" in name and not name.startswith("_")
        }
        self.by_name["auth.test"] = self.auth_test

    def auth_test(self, asked: Json, by: Install) -> Json:
        team = self.world.team(by.team)
        told = {"url": f"{self.url}/", "team": team.domain, "user": "second-thought"}
        told |= {"team_id": by.team, "user_id": by.bot_user, "bot_id": by.bot_id}
        told |= {"is_enterprise_install": by.whole}
        return {**told, **({"enterprise_id": by.enterprise} if by.enterprise else {})}

    def auth__revoke(self, asked: Json, by: Install) -> Json:
        by.gone = "token_revoked"
        return {"revoked": True}

    def team__info(self, asked: Json, by: Install) -> Json:
        team = self.world.team(asked.get("team") or by.team)
        return {"team": {"id": team.id, "name": team.domain, "domain": team.domain}}

    def users__info(self, asked: Json, by: Install) -> Json:
        user = self.world.users.get(str(asked.get("user")))
        if user is None or not self.world.sees(by, user.team):
            raise SlackError("user_not_found")
        told = {"id": user.id, "team_id": user.team, "name": user.name, "deleted": user.deleted}
        told |= {"tz": user.zone, "tz_offset": 0, "is_bot": False, "real_name": user.name.title()}
        profile = {"real_name": user.name.title(), "display_name": user.name}
        return {"user": {**told, "profile": profile}}

    def chat__post_message(self, asked: Json, by: Install) -> Json:
        world, channel = self.world, self._channel(asked, by)
        if channel.shut:
            raise SlackError(channel.shut)
        message = self._content(asked)
        if before := self._sent_before(asked, channel):
            return before
        if root := asked.get("thread_ts"):
            if root not in channel.messages:
                raise SlackError("message_not_in_existing_thread")
            message["thread_ts"] = root
        made = world.posted(channel, {**self._by(by), **message})
        if mark := asked.get("client_msg_id"):
            world.sent_ids[channel.id, mark] = made["ts"]
        world.log("posted", channel=channel.id, team=channel.team, **_logged(made))
        self.echo(channel, {**_shown(made), "channel": channel.id})
        return {"channel": channel.id, "ts": made["ts"], "message": _shown(made)}

    def chat__update(self, asked: Json, by: Install) -> Json:
        channel = self._channel(asked, by, exactly=True)
        if channel.shut:
            raise SlackError(channel.shut)
        before = self._own(channel, asked, by, "cant_update_message")
        had = dict(before)
        message = self._content(asked, required="blocks" not in before)
        if "text" not in asked and "blocks" not in message and "blocks" in before:
            message["blocks"] = before["blocks"]
        before.pop("blocks", None)
        stamp = self.world.stamp()
        before.update(message, edited={"user": by.bot_user, "ts": stamp})
        self.world.log("updated", channel=channel.id, team=channel.team, **_logged(before))
        changed = {"subtype": "message_changed", "hidden": True, "channel": channel.id}
        self.echo(
            channel,
            {**changed, "ts": stamp, "message": _shown(before), "previous_message": _shown(had)},
        )
        told = {"channel": channel.id, "ts": before["ts"], "text": before["text"]}
        return {**told, "message": _shown(before)}

    def chat__delete(self, asked: Json, by: Install) -> Json:
        channel = self._channel(asked, by, exactly=True)
        gone = self._own(channel, asked, by, "cant_delete_message")
        del channel.messages[gone["ts"]]
        self.world.log("deleted", channel=channel.id, ts=gone["ts"])
        told = {"subtype": "message_deleted", "hidden": True, "channel": channel.id}
        told |= {"deleted_ts": gone["ts"], "previous_message": _shown(gone)}
        self.echo(channel, {**told, "ts": self.world.stamp()})
        return {"channel": channel.id, "ts": gone["ts"]}

    def chat__post_ephemeral(self, asked: Json, by: Install) -> Json:
        channel = self._channel(asked, by)
        user = str(asked.get("user"))
        if user not in self.world.users:
            raise SlackError("user_not_in_channel")
        message = self._content(asked)
        stamp = self.world.stamp()
        self.world.log("ephemeral", channel=channel.id, user=user, ts=stamp, **message)
        return {"message_ts": stamp}

    def chat__get_permalink(self, asked: Json, by: Install) -> Json:
        channel = self._channel(asked, by)
        found = self.world.message(channel, str(asked.get("message_ts")))
        told = f"{self.url}/archives/{channel.id}/p{found['ts'].replace('.', '')}"
        return {"channel": channel.id, "permalink": told}

    def conversations__open(self, asked: Json, by: Install) -> Json:
        if asked.get("channel"):
            return {"channel": _im(self._channel(asked, by))}
        users = asked.get("users") or []
        some = users.split(",") if isinstance(users, str) else users
        if len(some) != 1:
            raise SlackError("not_enough_users" if not some else "method_not_supported")
        user = self.world.users.get(some[0])
        if user is None or not self.world.sees(by, user.team):
            raise SlackError("user_not_found")
        if user.deleted:
            raise SlackError("user_disabled")
        direct = self.world.direct(user)
        return {"channel": _im(direct) if _yes(asked.get("return_im")) else {"id": direct.id}}

    def conversations__info(self, asked: Json, by: Install) -> Json:
        channel = self._channel(asked, by)
        told = {"id": channel.id, "is_im": channel.kind == "im", "user": channel.user}
        return {"channel": {**told, "context_team_id": channel.team}}

    def conversations__history(self, asked: Json, by: Install) -> Json:
        channel = self._channel(asked, by)
        roots = [one for one in channel.messages.values() if one.get("thread_ts") in _own_root(one)]
        return self._page(list(reversed(roots)), asked)

    def conversations__replies(self, asked: Json, by: Install) -> Json:
        channel, root = self._channel(asked, by), str(asked.get("ts"))
        if root not in channel.messages:
            raise SlackError("thread_not_found")
        replies = [one for one in channel.messages.values() if one.get("thread_ts") == root]
        first = channel.messages[root]
        return self._page([first, *(one for one in replies if one is not first)], asked, root)

    def views__open(self, asked: Json, by: Install) -> Json:
        view = self._checked(asked, "modal")
        told = self.world.spend(str(asked.get("trigger_id")))
        return {"view": _told(self._opened(view, by, told["user"], []))}

    def views__push(self, asked: Json, by: Install) -> Json:
        view = self._checked(asked, "modal")
        told = self.world.spend(str(asked.get("trigger_id")))
        below = self.world.open_views.get(told["user"], [])
        if not below or len(below) > 2:
            raise SlackError("push_limit_reached" if below else "not_found")
        return {"view": _told(self._opened(view, by, told["user"], below))}

    def views__update(self, asked: Json, by: Install) -> Json:
        view = self._checked(asked, "modal")
        found = self._view_of(asked)
        if asked.get("hash") and asked["hash"] != found["hash"]:
            raise SlackError("hash_conflict")
        return {"view": _told(self.changed(found, view))}

    def views__publish(self, asked: Json, by: Install) -> Json:
        view, user = self._checked(asked, "home"), str(asked.get("user_id"))
        if user not in self.world.users:
            raise SlackError("user_not_found")
        before = self.world.homes.get(user)
        if before is None:
            made = self._made(view, by, user)
            self.world.homes[user] = made["id"]
        else:
            found = self.world.view(before)
            if asked.get("hash") and asked["hash"] != found["hash"]:
                raise SlackError("hash_conflict")
            made = self.changed(found, view)
        self.world.log("home", user=user, view=made["id"])
        return {"view": _told(made)}

    def reactions__add(self, asked: Json, by: Install) -> Json:
        marks = self._reactions(asked, by)
        users = marks.setdefault(asked["name"], [])
        if by.bot_user in users:
            raise SlackError("already_reacted")
        users.append(by.bot_user)
        return {}

    def reactions__remove(self, asked: Json, by: Install) -> Json:
        users = self._reactions(asked, by).get(asked["name"], [])
        if by.bot_user not in users:
            raise SlackError("no_reaction")
        users.remove(by.bot_user)
        return {}

    def reactions__get(self, asked: Json, by: Install) -> Json:
        channel = self._channel(asked, by)
        message = self.world.message(channel, str(asked.get("timestamp")))
        return {"type": "message", "channel": channel.id, "message": _shown(message)}

    def files__info(self, asked: Json, by: Install) -> Json:
        found = self.world.files.get(str(asked.get("file")))
        if found is None or found["gone"] or not self.world.sees(by, found["team"]):
            raise SlackError("file_not_found" if found is None else "file_deleted")
        return {"file": found["told"], "comments": []}

    def files__get_upload_url_external(self, asked: Json, by: Install) -> Json:
        name, size = asked.get("filename"), int(asked.get("length") or 0)
        if not name or not size:
            raise SlackError("invalid_arguments")
        if len(alt := asked.get("alt_txt") or "") > 1000:
            raise SlackError("alt_txt_too_large")
        file = self.world.new_id("F")
        self.world.files[file] = {"data": b"", "team": by.team, "gone": True, "told": {"id": file}}
        self.world.files[file]["told"] |= {"name": name, "title": name, "size": size}
        if alt:
            self.world.files[file]["told"]["alt_txt"] = alt
        return {"upload_url": f"{self.url}/upload/{file}", "file_id": file}

    def files__complete_upload_external(self, asked: Json, by: Install) -> Json:
        told = []
        for one in asked.get("files") or []:
            found = self.world.files.get(one["id"])
            if found is None or not found["data"] or not found["gone"]:  # a ticket is good once
                raise SlackError("file_not_found")
            found["gone"] = False
            found["told"]["title"] = one.get("title") or found["told"]["name"]
            told.append(found["told"])
        if channel_id := asked.get("channel_id") or asked.get("channels"):
            channel = self._channel({"channel": channel_id}, by)
            thread = {"thread_ts": asked["thread_ts"]} if asked.get("thread_ts") else {}
            message = {"text": asked.get("initial_comment") or "", "files": told, **thread}
            made = self.world.posted(channel, {**self._by(by), **message})
            self.world.log("posted", channel=channel.id, team=channel.team, **_logged(made))
        return {"files": told}

    def assistant__threads__set_status(self, asked: Json, by: Install) -> Json:
        channel = self._channel({"channel": asked.get("channel_id")}, by)
        key = f"{channel.id}:{asked.get('thread_ts')}"
        if asked.get("thread_ts") not in channel.messages:
            raise SlackError("thread_not_found")
        self.world.statuses[key] = {"status": asked.get("status", "")}
        self.world.log("status", channel=channel.id, thread=asked.get("thread_ts"), **asked)
        return {}

    def agents__sessions__set_status(self, asked: Json, by: Install) -> Json:
        channel = self._channel({"channel": asked.get("channel_id")}, by)
        if not asked.get("status"):
            raise SlackError("invalid_arguments")
        key = f"{channel.id}:{asked.get('thread_ts')}"
        self.world.statuses[key] = {"status": asked["status"]}
        self.world.log("status", channel=channel.id, thread=asked.get("thread_ts"), **asked)
        return {}

    def assistant__threads__set_title(self, asked: Json, by: Install) -> Json:
        self._channel({"channel": asked.get("channel_id")}, by)
        return {}

    def assistant__threads__set_suggested_prompts(self, asked: Json, by: Install) -> Json:
        channel = self._channel({"channel": asked.get("channel_id")}, by)
        prompts = asked.get("prompts") or []
        if not 0 < len(prompts) <= 4 or any(
            not one.keys() >= {"title", "message"} for one in prompts
        ):
            raise SlackError("invalid_arguments")
        told = {"title": asked.get("title"), "prompts": prompts}
        self.world.prompts[channel.id] = told
        self.world.log("prompts", channel=channel.id, **told)
        return {}

    def changed(self, found: Json, view: Json) -> Json:
        """Show another view in place of one."""
        found.update(_kept(view, self.world), hash=f"{self.world.stamp()}.hash")
        self.world.log("view_changed", view=found["id"], hash=found["hash"])
        return found

    def _opened(self, view: Json, by: Install, user: str, below: list[str]) -> Json:
        made = self._made(view, by, user)
        made["root_view_id"] = below[0] if below else made["id"]
        made["previous_view_id"] = below[-1] if below else None
        self.world.open_views[user] = [*below, made["id"]]
        self.world.log("modal", user=user, view=made["id"], callback=made["callback_id"])
        return made

    def _made(self, view: Json, by: Install, user: str) -> Json:
        world = self.world
        made = {"callback_id": "", "private_metadata": "", "external_id": "", "title": None}
        made |= {"submit": None, "close": None, "notify_on_close": False, "clear_on_close": False}
        made |= _kept(view, world)
        made |= {"id": world.new_id("V"), "hash": f"{world.stamp()}.hash", "app_id": world.app.id}
        made |= {"team_id": by.team, "bot_id": by.bot_id, "state": {"values": {}}, "user": user}
        world.views[made["id"]] = made
        return made

    def _view_of(self, asked: Json) -> Json:
        if name := asked.get("external_id"):
            for view in self.world.views.values():
                if view["external_id"] == name:
                    return view
        return self.world.view(str(asked.get("view_id")))

    def _checked(self, asked: Json, kind: str) -> Json:
        view = asked.get("view")
        wrong = kit.view_problems(view)
        if not wrong and view["type"] != kind:
            wrong = [f"must be {kind} [json-pointer:/view/type]"]
        if wrong:
            raise SlackError("invalid_arguments", **_errors(wrong, twice=False))
        if kit.too_large(view):
            raise SlackError("view_too_large")
        return dict(view)

    def _channel(self, asked: Json, by: Install, *, exactly: bool = False) -> Channel:
        name = str(asked.get("channel") or "")
        if exactly and name in self.world.users:
            raise SlackError("channel_not_found")
        return self.world.found(name, by)

    def _content(self, asked: Json, *, required: bool = True) -> Json:
        text, blocks = asked.get("text") or "", asked.get("blocks")
        if blocks:
            if wrong := kit.message_problems(blocks):
                raise SlackError("invalid_blocks", **_errors(wrong))
            if kit.too_long(blocks):
                raise SlackError("msg_blocks_too_long")
        if required and not (text or blocks or asked.get("attachments")):
            raise SlackError("no_text")
        made: Json = {"text": text[:LONGEST]}
        if blocks:
            made["blocks"] = numbered(blocks, self.world)
        if "metadata" in asked:
            made["metadata"] = self._metadata(asked["metadata"])
        return made

    def _metadata(self, told: Any) -> Json:
        if not isinstance(told, dict) or not {"event_type", "event_payload"} <= told.keys():
            raise SlackError("invalid_metadata_format")
        return told

    def _sent_before(self, asked: Json, channel: Channel) -> Json | None:
        stamp = self.world.sent_ids.get((channel.id, str(asked.get("client_msg_id"))))
        if stamp is None or self.world.duplicates == "ignore":
            return None
        if self.world.duplicates == "error" or stamp not in channel.messages:
            raise SlackError("duplicate_message_not_found")
        self.world.log("deduplicated", channel=channel.id, ts=stamp)
        return {"channel": channel.id, "ts": stamp, "message": _shown(channel.messages[stamp])}

    def _by(self, by: Install) -> Json:
        return {"user": by.bot_user, "bot_id": by.bot_id, "app_id": self.world.app.id}

    def _own(self, channel: Channel, asked: Json, by: Install, otherwise: str) -> Json:
        found = self.world.message(channel, str(asked.get("ts")))
        if found.get("bot_id") != by.bot_id:
            raise SlackError(otherwise)
        return found

    def _reactions(self, asked: Json, by: Install) -> dict[str, list[str]]:
        channel = self._channel(asked, by)
        message = self.world.message(channel, str(asked.get("timestamp")))
        marks: dict[str, list[str]] = message.setdefault("marks", {})
        return marks

    def _page(self, messages: list[Json], asked: Json, root: str = "") -> Json:
        oldest, latest = str(asked.get("oldest") or "0"), str(asked.get("latest") or "9" * 11)
        inclusive = _yes(asked.get("inclusive"))
        kept = [
            one
            for one in messages
            if one["ts"] == root or _between(one["ts"], oldest, latest, inclusive=inclusive)
        ]
        limit = min(int(asked.get("limit") or 100), self.longest_page)
        began = int(asked.get("cursor") or 0)
        some = kept[began : began + limit]
        told = [_shown(one, metadata=_yes(asked.get("include_all_metadata"))) for one in some]
        more = began + limit < len(kept)
        cursor = {"next_cursor": str(began + limit) if more else ""}
        return {"messages": told, "has_more": more, "response_metadata": cursor}

    longest_page = 999


def _name(function: str) -> str:
    """Return a method's name: "chat__post_message" is chat.postMessage."""
    words = function.replace("__", ".").replace("_url_", "_uRL_").split("_")
    return "".join([words[0], *(one[0].upper() + one[1:] for one in words[1:])])


def _told(view: Json) -> Json:
    """Return a view as the API tells it."""
    return {name: value for name, value in view.items() if name != "user"}


def _im(channel: Channel) -> Json:
    return {"id": channel.id, "is_im": True, "user": channel.user}


def _own_root(message: Json) -> set[str | None]:
    return {None, message["ts"]}


def _between(stamp: str, oldest: str, latest: str, *, inclusive: bool) -> bool:
    at, first, last = float(stamp), float(oldest), float(latest)
    return first <= at <= last if inclusive else first < at < last


def _yes(told: object) -> bool:
    return str(told).lower() in {"1", "true"}


def _errors(wrong: list[str], *, twice: bool = True) -> Json:
    told: Json = {"response_metadata": {"messages": [f"[ERROR] {one}" for one in wrong]}}
    return {**told, "errors": wrong} if twice else told


def _shown(message: Json, *, metadata: bool = False) -> Json:
    """Return a message as the API tells it: its metadata only to who asks for it."""
    told = {name: value for name, value in message.items() if name not in {"marks", "metadata"}}
    if metadata and "metadata" in message:
        told["metadata"] = message["metadata"]
    marks = message.get("marks") or {}
    if any(marks.values()):
        told["reactions"] = [
            {"name": name, "users": users, "count": len(users)}
            for name, users in marks.items()
            if users
        ]
    return told


def _logged(message: Json) -> Json:
    """Return what is noted of a message of the bot."""
    mark = (message.get("metadata") or {}).get("event_payload", {})
    told = {"ts": message["ts"], "thread": message.get("thread_ts", ""), "text": message["text"]}
    return {**told, "payload": mark, "blocks": message.get("blocks", [])}


def _kept(view: Json, world: World) -> Json:
    return {**view, "blocks": numbered(view["blocks"], world)}

"""Looks into what Slack hands over, of which any part may be missing or of another kind."""

from collections.abc import Mapping

from bot.payload import Payload, number, part, parts, word

__all__ = ["Payload", "is_readable", "number", "part", "parts", "says_yes", "word"]


def says_yes(payload: Payload, name: str) -> bool:
    """Whether something is so; commands say it as a word."""
    return payload.get(name) in (True, "true")


def is_readable(payload: object) -> bool:
    """Whether a payload has the shape that all of Slack's have: no other is looked into.

    bolt believes these things of each.
    """
    if not isinstance(payload, Mapping) or not _has(payload, _AROUND):
        return False
    event = part(payload, "event")
    if not (_has(event, _IN_EVENT) and _has(part(event, "item"), {"channel": _NAMED})):
        return False
    if not str(payload.get("response_url", "https://")).startswith(("https://", "http://")):
        return False
    match payload.get("type"):
        case "event_callback":
            return bool(word(event, "type"))
        case "block_actions":
            return bool(payload.get("actions")) and all(
                word(one, "action_id") for one in payload["actions"]
            )
        case "view_submission" | "view_closed":
            return isinstance(part(payload, "view").get("callback_id"), str)
        case "message_action" | "shortcut":
            return isinstance(payload.get("callback_id"), str)
        case _:
            return isinstance(payload.get("command", ""), str)


def _has(payload: Payload, kinds: Mapping[str, tuple[type, ...]]) -> bool:
    """Whether what is there is of its kind."""
    return all(_is(payload.get(name), kind) for name, kind in kinds.items())


def _is(found: object, kind: tuple[type, ...]) -> bool:
    if not isinstance(found, list):
        return found is None or isinstance(found, kind)
    return list in kind and all(isinstance(one, Mapping) for one in found)


_NAMED = (str, Mapping)
_AROUND = {
    **dict.fromkeys(("event", "view", "message", "container", "state"), (Mapping,)),
    **dict.fromkeys(("user", "team", "channel", "enterprise"), _NAMED),
    **dict.fromkeys(("actions", "authorizations", "response_urls"), (list,)),
}
_IN_EVENT = {
    **dict.fromkeys(("user", "team", "channel", "enterprise"), _NAMED),
    **dict.fromkeys(("item", "message", "previous_message", "assistant_thread"), (Mapping,)),
}

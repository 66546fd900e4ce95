"""How Slack fails, in delivery's words: the one place where its errors become ours.

Slack's codes are those of its reference (docs.slack.dev/reference/methods): chat.postMessage,
chat.update, views.publish, conversations.open, files.completeUploadExternal. A code that is not
named here is a clean no to this very request: Refused.
"""

import re
from collections.abc import Mapping

from bot import wire
from bot.delivery.errors import (
    DeliveryError,
    NotSent,
    Refused,
    Unclear,
    Unreachable,
    Unsupported,
    Wait,
)

_SHOWING = frozenset(
    """
    chat.postMessage chat.update views.publish views.open views.update
    files.completeUploadExternal
    """.split()
)
"""Methods whose lost answer leaves in doubt what people see; every other may simply be repeated."""

_WAIT = frozenset("ratelimited rate_limited message_limit_exceeded".split())
_DEFAULT_PAUSE = 30.0
"""Seconds, where a 429 says none, as one of a proxy's: Slack's limits are per minute."""

KEYLESS = frozenset(
    """
    invalid_auth not_authed token_expired token_revoked account_inactive team_access_not_granted
    """.split()
)
"""The token opens nothing (any more): it has changed, or the coach was removed."""

_CLOSED = frozenset(
    """
    channel_not_found invalid_channel is_archived is_inactive not_in_channel
    posting_to_channel_denied no_permission team_not_found ekm_access_denied
    user_not_found user_not_visible user_disabled users_not_found cannot_dm_bot
    messages_tab_disabled invalid_user_combination restricted_action
    restricted_action_read_only_channel restricted_action_thread_only_channel
    restricted_action_non_threadable_channel
    """.split()
)
"""The channel, or the person behind it, takes nothing from the coach."""

_DOUBTFUL = frozenset(
    """
    internal_error fatal_error service_unavailable update_failed
    duplicate_client_msg_id duplicate_channel_not_found duplicate_message_not_found
    """.split()
)
"""Part of it may have been done; the duplicate_ ones know our client_msg_id from before."""

_PASSING = frozenset(
    """
    request_timeout team_added_to_org org_login_required external_channel_migrating
    """.split()
)
"""Surely not done: it did not arrive whole, or the workspace is moving house."""

_UNKNOWN = frozenset("unknown_method method_deprecated deprecated_endpoint".split())


_CODE = re.compile(r"[A-Za-z0-9_.-]{1,80}")


def told(method: str, status: int, answer: object, headers: Mapping[str, str]) -> DeliveryError:
    """Return what an answer means that is not Slack's yes: its status, and what it holds."""
    code = _code(status, answer)
    if status == 429 or code in _WAIT:
        return Wait(code, _pause(headers))
    if code in KEYLESS or code in _CLOSED:
        return Unreachable(code)
    if status >= 500 or code in _DOUBTFUL or not _is_told(answer):
        return in_doubt(method, code)
    if code in _PASSING:
        return NotSent(code)
    return Unsupported(code) if code in _UNKNOWN else Refused(code)


def broken(method: str, error: Exception) -> DeliveryError:
    """Return what it means that no answer came."""
    if (code := wire.unsent(error)) is not None:
        return NotSent(code)
    return in_doubt(method, "no_answer" if isinstance(error, TimeoutError) else "line_broke")


def in_doubt(method: str, code: str) -> DeliveryError:
    """Return what it means that nobody knows what was done: nothing, where nothing is shown."""
    return Unclear(code) if method in _SHOWING else NotSent(code)


def _code(status: int, answer: object) -> str:
    """Return Slack's code. What is none is not repeated: it would be kept, and logged."""
    if isinstance(answer, Mapping) and isinstance(answer.get("error"), str):
        return answer["error"] if _CODE.fullmatch(answer["error"]) else "no_code"
    return f"http_{status}" if status != 200 else "no_json"


def _is_told(answer: object) -> bool:
    """Tell whether it was Slack that said no, rather than something on the way to it."""
    return isinstance(answer, Mapping) and "error" in answer


def _pause(headers: Mapping[str, str]) -> float:
    return wire.pause(headers.get("Retry-After"), _DEFAULT_PAUSE)

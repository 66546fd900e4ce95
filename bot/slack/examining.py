"""Tries what opens Slack, and says in one line what is wrong with it."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from bot.delivery.errors import DeliveryError, NotSent, Unreachable, Unsupported, Wait
from bot.errors import InputError
from bot.settings import Settings, revealed
from bot.slack.api import Answer, Api
from bot.slack.scopes import NEEDED
from bot.slack.workspaces import Access, workspace_of

_APP, _BOT, _USER = "xapp-", "xoxb-", "xoxp-"
_SLACK = "https://slack.com/api/"
_NOT_SLACK = ("no_json", "http_4", "http_3", "unknown_method")


@dataclass(frozen=True, slots=True)
class Examined:
    """What a bot token opens: which workspace, and as whom."""

    workspace: str
    access: Access


async def examine(settings: Settings, api: Api) -> Examined:
    """Return what SLACK_BOT_TOKEN opens.

    Raises:
        InputError: one line that says what is wrong (the token, its scopes, SLACK_API_URL) and what
            to do.
    """
    token = _given(settings, "slack_bot_token", "the Bot User OAuth Token of your app")
    if token.startswith(_APP):
        raise InputError(
            "SLACK_BOT_TOKEN: this is an app-level token; it belongs into SLACK_APP_TOKEN. "
            "The bot's begins with xoxb- and stands under “OAuth & Permissions” of your app."
        )
    if token.startswith(_USER):
        raise InputError(
            "SLACK_BOT_TOKEN: this is a person's token. "
            "The bot's begins with xoxb- and stands under “OAuth & Permissions” of your app."
        )
    answer = await _tried(settings, api, token, "auth.test", "SLACK_BOT_TOKEN")
    _check_scopes(answer)
    return _examined(token, answer)


async def try_socket(settings: Settings, api: Api) -> None:
    """See that SLACK_APP_TOKEN opens a socket; raises InputError, as `examine`."""
    token = _given(settings, "slack_app_token", "an app-level token with connections:write")
    if token.startswith((_BOT, _USER)):
        raise InputError(
            "SLACK_APP_TOKEN: this is a bot's or a person's token; an app-level one begins with "
            "xapp- and stands under “Basic Information”, “App-Level Tokens” of your app."
        )
    await _tried(settings, api, token, "apps.connections.open", "SLACK_APP_TOKEN")


def _given(settings: Settings, field: str, what: str) -> str:
    token = revealed(getattr(settings, field))
    if not token:
        raise InputError(f"{field.upper()} is not set: it is {what}. docs/slack.md shows where.")
    return token


async def _tried(settings: Settings, api: Api, token: str, method: str, name: str) -> Answer:
    try:
        return await api.answer(token, method)
    except DeliveryError as error:
        raise InputError(_why(error, settings.slack_api_url, name)) from error


def _why(error: DeliveryError, url: str, name: str) -> str:
    where = f"{name}: Slack at {urlsplit(url).netloc or url}"
    match error:
        case Wait():
            return (
                f"{where} wants a pause ({error.code}); try again in {error.seconds:.0f} seconds."
            )
        case Unreachable():
            return f"{where} does not take this token ({error.code}); copy it anew from your app."
        case NotSent(code="no_address"):
            return f"SLACK_API_URL: {url} is no address; Slack's own is {_SLACK}."
        case Unsupported() | NotSent() if error.code.startswith(_NOT_SLACK):
            return (
                f"SLACK_API_URL: {url} does not answer as Slack does ({error.code}); "
                f"Slack's own is {_SLACK}."
            )
        case NotSent():
            return f"SLACK_API_URL: {url} cannot be reached ({error.code}); is it right, is it up?"
        case _ if error.code == "missing_scope":
            return f"{where} says a scope is missing; for a socket it is connections:write."
        case _:
            return f"{where} says no ({error.code})."


def _check_scopes(answer: Answer) -> None:
    """See that nothing is missing; a server that does not tell its scopes is believed."""
    told = answer.headers.get("x-oauth-scopes")
    granted = {scope.strip() for scope in (told or "").split(",")}
    missing = [scope for scope in NEEDED if scope not in granted]
    if told is not None and missing:
        raise InputError(
            f"SLACK_BOT_TOKEN: the bot lacks the scope{'s' * (len(missing) > 1)} "
            f"{', '.join(missing)}; add under “OAuth & Permissions”, then reinstall the app."
        )


def _examined(token: str, answer: Answer) -> Examined:
    who = answer.data
    whole = bool(who.get("is_enterprise_install"))
    workspace = workspace_of(who.get("team_id"), who.get("enterprise_id"), whole=whole)
    access = Access(token, str(who.get("bot_id", "")), str(who.get("user_id", "")))
    return Examined(workspace, access)

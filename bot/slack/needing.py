"""What must be set before Slack can be served, all that is missing told at once."""

from bot.errors import InputError
from bot.settings import Settings

_WHAT = {
    "slack_app_token": (
        "the app-level token (xapp-…). Make it under “Basic Information”, “App-Level Tokens”, with "
        "the scope connections:write"
    ),
    "slack_signing_secret": (
        "what Slack signs with. Copy it from “Basic Information”, “App Credentials”"
    ),
    "slack_bot_token": (
        "the bot's token (xoxb-…). Install the app into your workspace, then copy it from "
        "“OAuth & Permissions”"
    ),
    "slack_client_id": "needed to be installed in many workspaces. Copy it from “App Credentials”",
    "slack_client_secret": (
        "needed to be installed in many workspaces. Copy it from “App Credentials”"
    ),
    "public_url": (
        "needed to be installed in many workspaces: where people's browsers reach this server, "
        "as https://coach.example.org"
    ),
}
_MODES = {"socket": "slack_app_token", "http": "slack_signing_secret"}
_OURS = ("slack_bot_token", "slack_client_id", "slack_client_secret", *_MODES.values())
_MANY = ("slack_client_id", "slack_client_secret", "public_url")


def check(settings: Settings) -> None:
    """See that nothing is missing.

    Raises:
        InputError: a line for each setting that is missing, with what to do.
    """
    missing = [name for name in _needed(settings) if getattr(settings, name) is None]
    if missing:
        first = (
            f"Slack can't be served (SLACK_MODE is {settings.slack_mode}): something is not set."
        )
        lines = [f"{name.upper()}: {_WHAT[name]}." for name in missing]
        raise InputError("\n".join([first, *lines, "docs/slack.md goes through it step by step."]))


def is_for_many(settings: Settings) -> bool:
    """Whether any workspace may install the coach, rather than one token opening one of them."""
    return settings.slack_bot_token is None


def is_set(settings: Settings) -> bool:
    """Whether Slack is set up at all, though something may be missing."""
    return any(getattr(settings, name) is not None for name in _OURS)


def _needed(settings: Settings) -> tuple[str, ...]:
    mode = _MODES[settings.slack_mode]
    wants_many = settings.slack_client_id is not None or settings.slack_client_secret is not None
    if is_for_many(settings) and wants_many:
        return (mode, *_MANY)
    return (mode, "slack_bot_token")

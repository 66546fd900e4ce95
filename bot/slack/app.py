"""The Slack app: bolt, and which listener is for what.

bolt runs each listener to its end before it says that something is received
(`process_before_response`); one that raises is not acknowledged. What it would do besides is left
out: transports see to signatures and to `url_verification`, and there are no custom steps.
"""

import re
from collections.abc import Awaitable, Callable

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.authorization.async_authorize import AsyncAuthorize
from slack_bolt.context.async_context import AsyncBoltContext

from bot.delivery.errors import Refused, Unreachable
from bot.slack.around import around
from bot.slack.cards import ACTION, TALK
from bot.slack.listening import Listening, Parts
from bot.slack.silence import silenced
from bot.slack.workspaces import Workspaces, workspace_of

COMMAND = "/reconnect"
SHORTCUT = "second_thought"

_ANY = re.compile("")
_FORM = re.compile("^form:")


def make_app(parts: Parts, listening: Listening, workspaces: Workspaces) -> AsyncApp:
    """Return the app. Whatever no listener is for is acknowledged, and nothing is kept of it."""
    app = AsyncApp(
        name="second-thought",
        logger=silenced("bolt"),
        process_before_response=True,
        authorize=_Authorize(workspaces),  # type: ignore[arg-type]  # None is not in their types
        user_facing_authorize_error_message=around(parts.book, "not_installed"),
        request_verification_enabled=False,
        ssl_check_enabled=False,
        url_verification_enabled=False,
        attaching_function_token_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )
    app.error(_telling(parts.trouble))
    app.event("message")(listening.said)
    app.event(re.compile("^reaction_(added|removed)$"))(listening.reacted)
    app.event("app_home_opened")(listening.looked)
    app.event("agent_session_stopped")(listening.stopped)
    app.event(re.compile("^(app_uninstalled|tokens_revoked)$"))(listening.left)
    app.event(_ANY)(listening.ignored)
    app.action(ACTION)(listening.clicked)
    app.action(TALK)(listening.talked)
    app.action(_ANY)(listening.ignored)
    app.view(_FORM)(listening.handed_in)
    app.view(_ANY)(listening.ignored)
    app.command(COMMAND)(listening.commanded)
    app.command(_ANY)(listening.ignored)
    app.shortcut(SHORTCUT)(listening.pointed)
    app.shortcut(_ANY)(listening.ignored)
    return app


class _Authorize(AsyncAuthorize):
    """Tells bolt as whom it acts, from what is known here: Slack is asked nothing."""

    def __init__(self, workspaces: Workspaces) -> None:
        self._workspaces = workspaces

    async def __call__(
        self,
        *,
        context: AsyncBoltContext,
        enterprise_id: str | None,
        team_id: str | None,
        user_id: str | None,
        actor_enterprise_id: str | None = None,
        actor_team_id: str | None = None,
        actor_user_id: str | None = None,
    ) -> AuthorizeResult | None:
        """Return the bot of a workspace; None where the coach is not installed.

        Raises where that can't be told right now: then nothing is acknowledged.
        """
        whole = bool(context.is_enterprise_install)
        try:
            access = await self._workspaces.access(
                workspace_of(team_id, enterprise_id, whole=whole)
            )
        except (Unreachable, Refused):
            return None
        return AuthorizeResult(
            enterprise_id=enterprise_id,
            team_id=team_id,
            bot_user_id=access.bot_user_id,
            bot_id=access.bot_id,
            bot_token=access.token,
        )


def _telling(trouble: Callable[[Exception], None]) -> Callable[..., Awaitable[None]]:
    async def tell(error: Exception) -> None:
        trouble(error)

    return tell

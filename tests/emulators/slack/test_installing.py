"""OAuth as Slack has it: a code is good once, tokens are renewed, and taken back."""

from urllib.parse import parse_qs, urlsplit

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.emulators.slack.bolt import Bot
from tests.emulators.slack.scripting import Slack
from tests.polling import until

# slack_sdk 3.47 asks aiohttp for what aiohttp 3.14 has renamed.
pytestmark = pytest.mark.filterwarnings("ignore:BasicAuth is deprecated:DeprecationWarning")

BACK = "http://127.0.0.1:1/slack/oauth_redirect"


async def sent_back(here: Slack, scope: str = "chat:write") -> dict[str, str]:
    """Return what a browser brings back from Slack's page."""
    asked = {"client_id": here.client_id, "scope": scope, "state": "s1", "redirect_uri": BACK}
    url = f"{here.root}/oauth/v2/authorize"
    async with here.session.get(url, params=asked, allow_redirects=False) as answer:
        assert answer.status == 302
        told = parse_qs(urlsplit(answer.headers["Location"]).query)
    return {name: value[0] for name, value in told.items()}


async def exchanged(here: Slack, **told: str) -> dict:
    client = AsyncWebClient(base_url=here.url)
    known = {"client_id": here.client_id, "client_secret": here.client_secret}
    return (await client.oauth_v2_access(**{**known, **told})).data


async def refusal(here: Slack, **told: str) -> str:
    with pytest.raises(SlackApiError) as refused:
        await exchanged(here, **told)
    return str(refused.value.response["error"])


async def test_a_code_gives_a_token_once(here: Slack) -> None:
    await here.browser(team="T2", user="UBEN")
    back = await sent_back(here)
    assert back["state"] == "s1"
    assert await refusal(here, code=back["code"], client_secret="wrong") == "bad_client_secret"
    assert await refusal(here, code=back["code"], client_id="wrong") == "invalid_client_id"
    made = await exchanged(here, code=back["code"], redirect_uri=BACK)
    assert (made["team"]["id"], made["authed_user"]["id"], made["scope"]) == (
        "T2",
        "UBEN",
        "chat:write",
    )
    told = await AsyncWebClient(made["access_token"], base_url=here.url).auth_test()
    assert told["user_id"] == made["bot_user_id"]
    assert await refusal(here, code=back["code"]) == "invalid_code"


async def test_who_declines_is_sent_back_without_a_code(here: Slack) -> None:
    await here.browser(allows=False)
    assert await sent_back(here) == {"state": "s1", "error": "access_denied"}


async def test_a_code_is_gone_after_ten_minutes_and_bound_to_its_address(here: Slack) -> None:
    back = await sent_back(here)
    assert await refusal(here, code=back["code"], redirect_uri="x") == "bad_redirect_uri"
    back = await sent_back(here)
    await here.clock(601)
    assert await refusal(here, code=back["code"]) == "invalid_code"


async def test_tokens_that_expire_are_renewed_once(here: Slack) -> None:
    await here.app(rotates=True)
    back = await sent_back(here)
    first = await exchanged(here, code=back["code"])
    client = AsyncWebClient(first["access_token"], base_url=here.url)
    await client.auth_test()
    await here.clock(first["expires_in"] + 1)
    with pytest.raises(SlackApiError) as refused:
        await client.auth_test()
    assert refused.value.response["error"] == "token_expired"
    renewing = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    second = await exchanged(here, **renewing)
    assert second["access_token"] != first["access_token"]
    await AsyncWebClient(second["access_token"], base_url=here.url).auth_test()
    assert await refusal(here, **renewing) == "invalid_refresh_token"


async def test_a_whole_enterprise_installs_without_a_team(here: Slack) -> None:
    await here.team("T3", "E1")
    await here.browser(team="T3", whole=True)
    made = await exchanged(here, code=(await sent_back(here))["code"])
    assert (made["team"], made["enterprise"]["id"]) == (None, "E1")
    assert made["is_enterprise_install"]


async def test_an_app_that_is_taken_out_is_told_and_its_token_is_dead(
    here: Slack, bot: Bot, client: AsyncWebClient
) -> None:
    await here.uninstall("T1")
    await until(lambda: bool(bot.events("app_uninstalled") and bot.events("tokens_revoked")))
    with pytest.raises(SlackApiError) as refused:
        await client.auth_test()
    assert refused.value.response["error"] == "account_inactive"
    await here.install("T1")
    await here.revoke("T1")

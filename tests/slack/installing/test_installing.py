"""Somebody installs the coach in a workspace: by a page, Slack's question, and a page again."""

from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from sqlalchemy import text

from bot.delivery.errors import Unreachable
from bot.slack.installing.flow import BACK, INSTALL, authorize_url
from bot.slack.installing.pages import Pages
from bot.slack.scopes import ALSO, NEEDED
from tests.slack.installing.conftest import BOOK, Browser, Coach, Page, another_browser


def words(name: str, **slots: str) -> str:
    return BOOK.phrases(f"slack_installing/{name}")[0].text.format(**slots)


def says(page: Page, *names: str) -> bool:
    return all(words(name) in unescape(page.text) for name in names)


async def test_the_page_leads_to_slack_and_asks_for_no_more_than_is_needed(
    browser: Browser, root: str
) -> None:
    page = await browser.go(INSTALL)
    asked = parse_qs(urlsplit(await browser.link()).query)

    assert page.status == 200
    assert says(page, "asks_title", "asks_text", "asks_keeps", "asks_admins", "asks_leaves")
    assert asked["scope"] == [",".join((*NEEDED, *ALSO))]
    assert asked["redirect_uri"] == [root + BACK]
    assert "user_scope" not in asked


async def test_pages_load_nothing_and_tell_nobody_where_they_stand(browser: Browser) -> None:
    for page in (await browser.go(INSTALL), await browser.back("error=access_denied")):
        policy = str(page.headers["Content-Security-Policy"])
        assert policy.startswith("default-src 'none'; style-src 'sha256-")
        assert "frame-ancestors 'none'" in policy
        assert page.headers["Referrer-Policy"] == "no-referrer"
        assert page.headers["Cache-Control"] == "no-store"
        assert page.headers["X-Content-Type-Options"] == "nosniff"
        assert "<script" not in page.text
        assert "http-equiv" not in page.text


async def test_the_browser_keeps_a_secret_that_no_script_reads(browser: Browser) -> None:
    page = await browser.go(INSTALL)
    cookie = str(page.headers["Set-Cookie"])
    for said in ("HttpOnly", "Secure", "SameSite=Lax", "Max-Age=600"):
        assert said in cookie


async def test_whoever_says_yes_is_in(browser: Browser, coach: Coach) -> None:
    await coach.slack.team("T2")
    await coach.slack.browser(team="T2", user="UBOSS")
    page = await browser.install()

    assert page.status == 200
    assert says(page, "done_title", "done_next", "done_button")
    assert "slack://app?team=T2" in page.text
    access = await coach.workspaces.access("T2")
    assert access.bot_id == "BT2"
    assert await coach.api.ask(access.token, "auth.test")
    kept = await coach.store.installations.find("slack", "T2")
    assert kept is not None
    assert set(kept.scopes) == {*NEEDED, *ALSO}
    with pytest.raises(Unreachable, match="not_installed"):
        await coach.workspaces.access("T1")


async def test_an_enterprise_is_one_workspace(browser: Browser, coach: Coach) -> None:
    await coach.slack.team("T7", enterprise="E1")
    await coach.slack.browser(team="T7", whole=True)
    page = await browser.install()

    assert page.status == 200
    assert says(page, "done_title")
    assert words("done_whole_text", where="E1") in unescape(page.text)
    assert (await coach.workspaces.access("E1")).bot_id
    with pytest.raises(Unreachable):
        await coach.workspaces.access("T7")


async def test_a_team_of_an_enterprise_may_install_it_for_itself(
    browser: Browser, coach: Coach
) -> None:
    await coach.slack.team("T7", enterprise="E1")
    await coach.slack.browser(team="T7")
    assert (await browser.install()).status == 200
    assert (await coach.workspaces.access("T7")).bot_id
    with pytest.raises(Unreachable):
        await coach.workspaces.access("E1")


async def test_whoever_says_no_is_told_that_nothing_happened(
    browser: Browser, coach: Coach
) -> None:
    await coach.slack.browser(allows=False)
    page = await browser.install()
    assert page.status == 200
    assert says(page, "denied_title", "denied_text", "again_button")
    assert await coach.store.installations.all("slack") == ()


async def test_a_page_that_is_loaded_again_says_that_all_may_be_well(
    browser: Browser, coach: Coach
) -> None:
    page = await browser.install()
    again = await browser.go(page.url)
    assert again.status == 400
    assert says(again, "browser_title", "browser_text", "again_button")
    assert len(await coach.store.installations.all("slack")) == 1


async def test_who_comes_back_in_another_browser_is_not_let_in(
    browser: Browser, root: str, coach: Coach
) -> None:
    link = await browser.link()
    async with another_browser(root) as session:
        page = await Browser(session, root).go(link)
    assert page.status == 400
    assert says(page, "browser_title")
    assert await coach.store.installations.all("slack") == ()


async def test_a_secret_is_good_once_even_with_its_cookie(
    browser: Browser, root: str, coach: Coach
) -> None:
    link = await browser.link()
    state = parse_qs(urlsplit(link).query)["state"][0]
    cookies = {"slack-app-oauth-state": state}
    page = await browser.go(link)
    async with browser.session.get(page.url, cookies=cookies) as again:
        assert again.status == 401
        assert words("state_title") in unescape(await again.text())


async def test_a_secret_is_good_for_ten_minutes(browser: Browser, coach: Coach) -> None:
    link = await browser.link()
    coach.clock.later(minutes=11)
    page = await browser.go(link)
    assert page.status == 401
    assert says(page, "state_title", "state_text", "again_button")


async def test_a_secret_nobody_gave_out_is_not_taken(browser: Browser) -> None:
    cookies = {"slack-app-oauth-state": "made-up"}
    where = f"{browser.root}{BACK}?state=made-up&code=c"
    async with browser.session.get(where, cookies=cookies) as answer:
        assert answer.status == 401


async def test_a_code_that_is_not_good_is_said_so(browser: Browser) -> None:
    state = parse_qs(urlsplit(await browser.link()).query)["state"][0]
    page = await browser.back(f"state={state}&code=made-up")
    assert page.status == 400
    assert says(page, "code_title", "code_text", "again_button")


async def test_without_a_code_it_is_said_so(browser: Browser) -> None:
    state = parse_qs(urlsplit(await browser.link()).query)["state"][0]
    page = await browser.back(f"state={state}")
    assert page.status == 401
    assert says(page, "code_title")


@pytest.mark.parametrize("fault", ["down", "reset", "lost", "wait", "internal_error"])
async def test_while_slack_is_down_it_is_said_so_and_nothing_is_kept(
    browser: Browser, coach: Coach, fault: str
) -> None:
    await coach.slack.plan("oauth.v2.access", fault)
    page = await browser.install()
    assert page.status == 503
    assert says(page, "down_title", "down_text", "again_button")
    assert await coach.store.installations.all("slack") == ()
    assert (await browser.install()).status == 200  # the next time


async def test_slack_that_goes_away_in_the_middle(browser: Browser, coach: Coach) -> None:
    await coach.slack.plan("auth.test", "down")
    assert (await browser.install()).status == 503
    assert (await browser.install()).status == 200


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("bad_redirect_uri", "setup_redirect_text"),
        ("bad_client_secret", "setup_secret_text"),
        ("invalid_client_id", "setup_secret_text"),
        ("some_new_error", "other_text"),
    ],
)
async def test_what_is_not_set_up_right_is_named_for_whoever_runs_it(
    browser: Browser, coach: Coach, code: str, said: str
) -> None:
    await coach.slack.plan("oauth.v2.access", f"error:{code}")
    page = await browser.install()
    assert page.status == 400
    assert words(said, url="http://127.0.0.1:1" + BACK) in unescape(page.text)


async def test_a_database_that_takes_nothing_is_said_so(browser: Browser, coach: Coach) -> None:
    link = await browser.link()
    await broken(coach, "ALTER TABLE installation RENAME TO away")
    page = await browser.go(link)
    assert page.status == 500
    assert says(page, "kept_title", "kept_text", "again_button")
    await broken(coach, "ALTER TABLE away RENAME TO installation")
    assert (await browser.install()).status == 200


async def test_so_it_is_before_anybody_is_sent_to_slack(browser: Browser, coach: Coach) -> None:
    await broken(coach, "ALTER TABLE install_state RENAME TO away")
    page = await browser.go(INSTALL)
    assert page.status == 503
    assert says(page, "kept_title")


async def broken(coach: Coach, how: str) -> None:
    await coach.store._engine.write(lambda connection: connection.execute(text(how)).close())


async def test_a_workspace_can_be_chosen_beforehand_and_nothing_slipped_in(
    browser: Browser,
) -> None:
    chosen = parse_qs(urlsplit(await browser.link(team="T123")).query)
    assert chosen["team"] == ["T123"]
    slipped = await browser.link(team="T1%26redirect_uri%3Dhttps://evil.example")
    assert "evil" not in slipped


async def test_words_of_others_are_no_markup(browser: Browser) -> None:
    page = await browser.back("error=%3Cscript%3Ealert(1)%3C/script%3E")
    assert "<script" not in page.text
    assert says(page, "other_title")
    assert "alert" not in page.text
    told = await browser.back("error=access_prohibited")
    assert words("code_line", code="access_prohibited") in unescape(told.text)


def test_a_name_of_a_workspace_is_no_markup() -> None:
    from slack_sdk.oauth.installation_store import Installation

    made = Installation(user_id="U1", team_id='T"1', team_name="<b>Ops & Co</b>", app_id="A1")
    page = Pages(BOOK, INSTALL, BACK).done(made)
    assert "&lt;b&gt;Ops &amp; Co&lt;/b&gt;" in page
    assert 'T"1' not in page


async def test_other_ways_to_ask_find_nothing(browser: Browser) -> None:
    async with browser.session.post(f"{browser.root}{INSTALL}") as answer:
        assert answer.status == 405
    async with browser.session.head(f"{browser.root}{INSTALL}") as answer:
        assert answer.status == 405


@pytest.mark.parametrize(
    ("api", "page"),
    [
        ("https://slack.com/api/", "https://slack.com/oauth/v2/authorize"),
        ("https://slack-gov.com/api/", "https://slack-gov.com/oauth/v2/authorize"),
        ("http://127.0.0.1:99/api/", "http://127.0.0.1:99/oauth/v2/authorize"),
    ],
)
def test_slack_asks_where_its_api_is(api: str, page: str) -> None:
    assert authorize_url(api) == page

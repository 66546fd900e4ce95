"""The pages of an installation: one small template, in light and dark, on any screen.

They load nothing from anywhere, run no script, and may not be framed.
"""

import re
from base64 import b64encode
from collections.abc import Mapping, Sequence
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from string import Template

from slack_sdk.oauth.installation_store import Installation

from coaching.phrases import Phrasebook, say, seeded

Link = tuple[str, str]
"""The name of its words, and where it leads."""

_CODE = re.compile(r"[a-z][a-z0-9_]{0,60}")

_FAILED: Mapping[str, tuple[str, str]] = {
    "access_denied": ("denied_title", "denied_text"),
    "invalid_browser": ("browser_title", "browser_text"),
    "invalid_state": ("state_title", "state_text"),
    "missing_code": ("code_title", "code_text"),
    "invalid_code": ("code_title", "code_text"),
    "code_already_used": ("code_title", "code_text"),
    "slack_down": ("down_title", "down_text"),
    "storage_error": ("kept_title", "kept_text"),
    "bad_redirect_uri": ("setup_title", "setup_redirect_text"),
    "bad_client_secret": ("setup_title", "setup_secret_text"),
    "invalid_client_id": ("setup_title", "setup_secret_text"),
    "invalid_team_for_non_distributed_app": ("setup_title", "setup_closed_text"),
}
"""What is said for a reason: those of bolt and ours, and those of Slack (oauth.v2.access)."""

_OTHER = ("other_title", "other_text")


class Pages:
    """Writes the pages. `install` is where an installation begins, `back` where Slack returns to."""

    def __init__(self, book: Phrasebook, install: str, back: str) -> None:
        """Speak with these words."""
        self._book = book
        self._install = install
        self._back = back

    def ask(self, url: str) -> str:
        """Return the page that leads to Slack, at this address."""
        told = self._listed("asks_keeps", "asks_admins", "asks_leaves")
        body = [self._line("asks_text"), told, self._acts(("asks_button", url))]
        return self._page("asks_title", [*body, self._line("asks_hint", "hint")])

    def done(self, made: Installation) -> str:
        """Return the page of an installation that is made."""
        if made.is_enterprise_install:
            return self._whole(made)
        where = made.team_name or self._said("done_somewhere")
        there = (f"team={made.team_id or ''}", f"id={made.app_id or ''}")
        acts = self._acts(
            ("done_button", f"slack://app?{'&'.join(there)}"),
            ("done_browser", f"https://app.slack.com/client/{made.team_id or ''}"),
        )
        lines = [self._line("done_text", where=where), self._line("done_next"), acts]
        return self._page("done_title", lines)

    def failed(self, reason: str) -> str:
        """Return the page that says why nothing was installed, and what to do."""
        title, text = _FAILED.get(reason, _OTHER)
        lines = [self._line(text, url=self._back), self._acts(("again_button", self._install))]
        if title == _OTHER[0] and _CODE.fullmatch(reason):
            lines.append(self._line("code_line", "hint", code=reason))
        return self._page(title, lines)

    def _whole(self, made: Installation) -> str:
        where = made.enterprise_name or self._said("done_somewhere")
        url = made.enterprise_url or ""
        lines = [self._line("done_whole_text", where=where)]
        if url.startswith("https://"):
            there = f"{url}manage/organization/apps/profile/{made.app_id}/workspaces/add"
            lines.append(self._acts(("done_whole_button", there)))
        return self._page("done_title", lines)

    def _page(self, title: str, lines: Sequence[str]) -> str:
        return _template().substitute(
            title=escape(self._said(title)), style=style(), body="\n".join(lines)
        )

    def _line(self, name: str, kind: str = "", /, **slots: str) -> str:
        of_kind = f' class="{kind}"' if kind else ""
        return f"<p{of_kind}>{escape(self._said(name, **slots))}</p>"

    def _listed(self, *names: str) -> str:
        lines = "\n".join(f"<li>{escape(self._said(name))}</li>" for name in names)
        return f"<ul>\n{lines}\n</ul>"

    def _acts(self, first: Link, *others: Link) -> str:
        links = [self._link(first, ' class="act"'), *(self._link(one) for one in others)]
        return f'<p class="acts">{" ".join(links)}</p>'

    def _link(self, link: Link, kind: str = "") -> str:
        name, url = link
        return f'<a{kind} href="{escape(url)}">{escape(self._said(name))}</a>'

    def _said(self, name: str, /, **slots: str) -> str:
        return say(self._book, f"slack_installing/{name}", slots, (), seeded(name))


@cache
def style() -> str:
    """Return the style that stands in each page."""
    return files("bot.slack.installing").joinpath("page.css").read_text("utf-8")


@cache
def headers() -> Mapping[str, str]:
    """Return what browsers are told about each page: what it may load, and to keep it to itself."""
    digest = b64encode(sha256(style().encode()).digest()).decode()
    allowed = f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:"
    closed = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    return {
        "Content-Security-Policy": f"{allowed}; {closed}",
        "Referrer-Policy": "no-referrer",  # the address holds what finishes an installation
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Cache-Control": "no-store",
    }


@cache
def _template() -> Template:
    return Template(files("bot.slack.installing").joinpath("page.html").read_text("utf-8"))

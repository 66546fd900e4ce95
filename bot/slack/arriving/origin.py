"""Who something comes from, and the name by which it is known when it comes again."""

from dataclasses import dataclass

from bot.slack.arriving.payload import Payload, part, parts, says_yes, word
from bot.slack.workspaces import workspace_of
from storage.delivery.values import Place
from storage.identity import Identity

SLACK = "slack"


@dataclass(frozen=True, slots=True)
class Origin:
    """A person in a workspace."""

    workspace: str
    user: str

    @property
    def identity(self) -> Identity:
        """Who they are."""
        return Identity(SLACK, self.workspace, self.user)

    @property
    def page(self) -> Place:
        """The page of theirs: nobody is at home there, nothing comes unasked."""
        return Place(SLACK, self.workspace, self.user, private=False)

    def direct(self, channel: str, thread: str = "") -> Place:
        """Return a place in the direct messages with them."""
        return Place(SLACK, self.workspace, channel, thread)

    def key(self, *named: str) -> str:
        """Return the name of something of theirs."""
        return ":".join((SLACK, self.workspace, *named))


def workspace(body: Payload) -> str:
    """Return the workspace something comes from, by where the coach is installed.

    In a channel shared with others, an event names the workspace it happened in, and as
    `authorizations` the one it is handed to.
    """
    given = next(iter(parts(body, "authorizations")), body)
    team = word(body, "view", "app_installed_team_id") or word(body, "team", "id")
    team = team or word(given, "team_id") or word(body, "team_id")
    team = team or word(body, "user", "team_id") or word(body, "view", "team_id")
    enterprise = word(body, "enterprise", "id") or word(given, "enterprise_id")
    enterprise = enterprise or word(body, "team", "enterprise_id")
    return workspace_of(team, enterprise, whole=says_yes(given, "is_enterprise_install"))


def of_event(body: Payload, user: str) -> Origin | None:
    """Return who an event comes from; None for nobody, and for Slack itself."""
    return _origin(workspace(body), user)


def of_interaction(body: Payload) -> Origin | None:
    """Return who clicked, handed in a form, or gave a command; None where that is not said."""
    return _origin(workspace(body), word(body, "user", "id") or word(body, "user_id"))


def event(body: Payload) -> Payload:
    """Return the event inside what was handed over."""
    return part(body, "event")


def _origin(where: str, user: str) -> Origin | None:
    return Origin(where, user) if where and user and user != "USLACKBOT" else None

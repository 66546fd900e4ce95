"""Runs Slack until SIGTERM; prints its API's address and writes it to `url` in its folder."""

from tests.emulators.running import run
from tests.emulators.slack.server import running

if __name__ == "__main__":
    run("Slack", running, "/api/")

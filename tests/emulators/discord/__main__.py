"""Runs Discord until SIGTERM; prints its API's address and writes it to `url` in its folder."""

from tests.emulators.discord.server import running
from tests.emulators.running import run

if __name__ == "__main__":
    run("Discord", running, "/api/v10")

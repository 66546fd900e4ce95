"""A token that is none: the bot's silences everything, that of an interaction nothing."""

import pytest

from bot.delivery.errors import Refused, Scope, Wait
from bot.discord import failures


@pytest.mark.parametrize("said", [None, {"code": 0, "message": "401: Unauthorized"}])
def test_without_its_token_the_bot_is_quiet(said: object) -> None:
    told = failures.told(401, said, {}, showing=False)

    assert isinstance(told, Wait)
    assert told.scope is Scope.PLATFORM
    assert failures.is_keyless(401, said)


def test_an_interaction_that_is_over_concerns_nothing_else() -> None:
    said = {"code": 50027, "message": "Invalid Webhook Token"}

    assert isinstance(failures.told(401, said, {}, showing=False), Refused)
    assert not failures.is_keyless(401, said)

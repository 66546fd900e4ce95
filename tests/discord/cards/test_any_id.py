"""Custom ids that others made up: they are a choice's key or none, and open a form or none."""

from uuid import UUID

from hypothesis import example, given
from hypothesis import strategies as some

from bot.discord.cards.choices import Numbers, choice_of
from coaching import forms
from tests.fuzz.odd import torn

KEYS = some.sampled_from(["undo", "fix", "touch", "settings", "reminder:done", "reconnect:import"])
IDS = some.uuids().map(str)
WHOLE = some.builds("{}:{}".format, KEYS, some.lists(IDS, max_size=2).map(":".join))


@given(
    WHOLE.map(lambda key: Numbers().custom_id(key)).flatmap(torn),
    some.lists(some.text(max_size=30), max_size=2),
)
@example("choice:1:~" + "_" * 22, [])
@example("choice:1:~" + "٣" * 22, [])
def test_any_id_is_a_key_or_none(custom_id: str, values: list[str]) -> None:
    key = choice_of(custom_id, values)
    assert key == "" or custom_id.startswith("choice:")
    opened = forms.opens(key)
    assert opened is None or opened


@given(KEYS, some.lists(some.uuids(), max_size=2))
def test_a_key_comes_back(key: str, ids: list[UUID]) -> None:
    whole = ":".join([key, *map(str, ids)])
    assert choice_of(Numbers().custom_id(whole)) == whole

"""While something is loaded nobody looks for garbage; afterwards somebody does again."""

import gc
from collections.abc import Iterator

import pytest

from bot.loading import undisturbed


@pytest.fixture(autouse=True)
def thawed() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_the_search_for_garbage_rests_while_loading() -> None:
    with undisturbed():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_when_loading_failed() -> None:
    with pytest.raises(ImportError), undisturbed():
        raise ImportError
    assert gc.isenabled()


def test_whoever_turned_it_off_finds_it_off() -> None:
    gc.disable()
    with undisturbed():
        pass
    assert not gc.isenabled()


def test_what_was_loaded_is_left_out_for_good() -> None:
    before = gc.get_freeze_count()
    with undisturbed():
        loaded = [[number] for number in range(1000)]
    assert gc.get_freeze_count() - before >= len(loaded)

"""No test ever touches the data of whoever runs it."""

from collections.abc import Iterator

import pytest


@pytest.fixture(scope="session", autouse=True)
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give all tests, and the programs they start, a home folder of their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SECOND_THOUGHT_HOME", str(tmp_path_factory.mktemp("home")))
        yield

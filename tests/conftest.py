"""What holds for all tests: nobody's own data is touched, and a run can be repeated."""

from collections.abc import Iterator

import hypothesis
import pytest

hypothesis.settings.register_profile("steady", deadline=None, derandomize=True)
hypothesis.settings.register_profile("search", deadline=None)  # --hypothesis-profile=search
hypothesis.settings.load_profile("steady")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what mostly waits begin first: whoever works beside it does the rest meanwhile."""
    items.sort(key=lambda item: item.get_closest_marker("storm") is None)


@pytest.fixture(scope="session", autouse=True)
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give all tests, and the programs they start, a home folder of their own."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SECOND_THOUGHT_HOME", str(tmp_path_factory.mktemp("home")))
        patch.setenv("MPLCONFIGDIR", str(tmp_path_factory.mktemp("matplotlib")))
        yield

"""Link codes as people may write them: found however they are spaced, and nothing else is one."""

from hypothesis import example, given
from hypothesis import strategies as some

from coaching.reconnect.codes import LENGTH, LETTERS, code_in, is_almost, spaced, wish
from tests.fuzz.odd import torn

CODES = some.text(LETTERS, min_size=LENGTH, max_size=LENGTH)
BETWEEN = some.text(" -–—_.\"'“”`", max_size=3)


@given(CODES, BETWEEN, BETWEEN, some.booleans())
def test_a_code_is_found_however_it_is_written(
    code: str, before: str, between: str, small: bool
) -> None:
    written = f"{before}{code[:4]}{between}{code[4:]}"
    assert code_in(written.lower() if small else written) == code


@given(some.text(max_size=30) | CODES.map(spaced).flatmap(torn))
@example("ſ" * LENGTH)
@example("Ｂ" * LENGTH)
def test_what_is_found_is_a_code(words: str) -> None:
    found = code_in(words)
    assert found is None or (len(found) == LENGTH and set(found) <= set(LETTERS))
    assert not (found and is_almost(words))


@given(CODES.map(lambda code: f"link {spaced(code)}").flatmap(torn) | some.text(max_size=40))
def test_a_wish_is_one_of_two_commands(text: str) -> None:
    meant = wish(text)
    assert meant is None or meant.split()[0] in {"link", "unlink"}

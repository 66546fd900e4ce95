"""What a column holds whose header is not known: only what its values bear out is taken."""

import re
from collections.abc import Callable, Sequence, Set

from storage.importing.dates import Order, day
from storage.importing.headers import MOSTLY, Field, key
from storage.importing.values import decoded, is_formula

_SOMEBODY_ELSE = re.compile(
    r"assist|owner|manager|spouse|emergency|partner|parent|referr|besitzer|propriet|chef|vorgesetzt"
)
_NOT_TO_CALL = re.compile(r"fax|pager|telex|isdn|tty|radio|type|label|typ$|telecop|recepteur")
_MAIL = re.compile(r"e?mail|courriel|correo|correio|posta|messagerie|epost|почт|メール|邮|郵")
_MAIL_ASIDE = re.compile(r"domain|display|angezeigt|complet|type|label|opened|sent|status|optin")
_CALL = re.compile(
    r"phone|telef|tele?foo?n|telephon|mobil|cell|handy|gsm|movil|celular|телефон|電話|电话|전화"
)
_SINCE = re.compile(
    r"connect|connex|conn?es|conex|verbund|vernetz|verbond|colleg|relation|kontakt|ligac"
)
_CALLED = re.compile(r"name|nom|naam|navn|namn|имя|姓|名|이름")
_NUMBER = re.compile(r"\+?[\d\s()./-]{5,30}(?:\s*(?:x|ext)\.?\s*\d+)?")
_WRITTEN = re.compile(r"\+|00?[1-9]|\(?\d{1,4}\)?[ -]\(?\d")
_SEPARATOR = re.compile(r"\s*(?::::|[;,\n])\s*")
_ADDRESS = re.compile(
    r"(?:[^@<>()=]{0,100}<)?[^\s@<>(),;:='\"]{1,100}@[^\s@<>(),;:='\"]{1,200}\.\w{2,60}>?"
)
_WORDS = re.compile(r"[^\W\d_][^\d@<>{}=/\\:]*")


def by_header(header: str, values: Sequence[str], known: Set[Field]) -> Field | None:
    """Guess by a part of the header, such as "Work email (checked)"."""
    letters = key(header)
    if not letters or _SOMEBODY_ELSE.search(letters):
        return None
    if _is_mail(letters, values):
        return Field.EMAIL
    if _is_number(letters, values):
        return Field.PHONE
    if _SINCE.search(letters) and Field.CONNECTED not in known and _mostly(values, _is_day):
        return Field.CONNECTED
    if Field.EMAIL not in known and _mostly(values, _is_address):
        return Field.EMAIL
    nameless = known.isdisjoint({Field.NAME, Field.FIRST, Field.LAST})
    return (
        Field.NAME if nameless and _CALLED.search(letters) and _mostly(values, _is_name) else None
    )


def by_content(columns: Sequence[Sequence[str]]) -> list[Field | None]:
    """Guess without headers: addresses, numbers, links, and the first one or two of names."""
    fields: list[Field | None] = [kind(values) for values in columns]
    free = [
        at for at, values in enumerate(columns) if fields[at] is None and _mostly(values, _is_name)
    ]
    if len(free) > 1 and free[1] == free[0] + 1 and _are_halves(columns[free[0]], columns[free[1]]):
        fields[free[0]], fields[free[1]] = Field.FIRST, Field.LAST
    elif free:
        fields[free[0]] = Field.NAME
    return fields


def kind(values: Sequence[str]) -> Field | None:
    """Say by the values alone whether a column holds addresses, links or numbers."""
    if _mostly(values, _is_address):
        return Field.EMAIL
    if _mostly(values, lambda value: value.startswith(("http://", "https://", "www."))):
        return Field.URL
    return Field.PHONE if _mostly(values, _is_dialled) else None


def are_dialled(values: Sequence[str]) -> bool:
    """Say whether every value is a number as people write one: with a plus, a zero, in groups."""
    return all(_is_dialled(value) and _WRITTEN.match(value) for value in values)


def _is_mail(letters: str, values: Sequence[str]) -> bool:
    return (
        bool(_MAIL.search(letters))
        and not _MAIL_ASIDE.search(letters)
        and _mostly(values, _is_address)
    )


def _is_number(letters: str, values: Sequence[str]) -> bool:
    named = letters in MOSTLY or (_CALL.search(letters) and not _NOT_TO_CALL.search(letters))
    return bool(named) and _mostly(values, _is_dialled)


def _are_halves(first: Sequence[str], second: Sequence[str]) -> bool:
    """First and last names: mostly single words side by side."""
    return _mostly(first, lambda value: " " not in value) and _mostly(
        second, lambda value: value.count(" ") < 2
    )


def _mostly(values: Sequence[str], holds: Callable[[str], bool]) -> bool:
    return bool(values) and 2 * sum(map(holds, values)) > len(values)


def _is_address(value: str) -> bool:
    first = _SEPARATOR.split(value[:500].removeprefix("mailto:"), maxsplit=1)[0]
    return "@" in first and bool(_ADDRESS.fullmatch(decoded(first)))


def _is_dialled(value: str) -> bool:
    return (
        bool(_NUMBER.fullmatch(value))
        and 5 <= sum(map(str.isdigit, value)) <= 17
        and not _is_day(value)
    )


def _is_name(value: str) -> bool:
    return len(value) <= 80 and bool(_WORDS.fullmatch(value)) and not is_formula(value)


def _is_day(value: str) -> bool:
    return day(value, Order.DAY) is not None or day(value, Order.MONTH) is not None

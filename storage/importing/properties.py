"""The lines of a card, of any version, rewritten as the plain 3.0 lines that vobject reads well.

vCard 2.1 encodes values as quoted-printable with soft breaks and escapes nothing but semicolons;
4.0 writes numbers as links; programs of all versions forget to escape commas.
"""

import binascii
import quopri
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from storage.importing.charsets import decoded
from storage.importing.plain import without_controls

_PROPERTY = re.compile(
    r"\s*(?:[\w-]+\.)?(?P<name>[A-Za-z][A-Za-z0-9-]*)"
    r"(?P<params>(?:;(?:[^\":;]++|\"[^\"]*+\")*+)*+):(?P<value>.*)",
    re.DOTALL,
)
_PLAIN = frozenset(
    "FN NICKNAME EMAIL TEL TITLE ROLE URL X-SOCIALPROFILE BDAY NOTE UID VERSION KIND "
    "X-ADDRESSBOOKSERVER-KIND X-KIND".split()
)
_STRUCTURED = frozenset({"N", "ORG"})
_NOT_TO_CALL = re.compile(r"\b(?:fax|pager|telex|modem|isdn)\b", re.IGNORECASE)
_TO_CALL = re.compile(r"\b(?:cell|voice)\b", re.IGNORECASE)
_QUOTED = re.compile(r"quoted-printable", re.IGNORECASE)
_BASE64 = re.compile(r"ENCODING=\"?b(?:ase64)?\b|;BASE64", re.IGNORECASE)
_CHARSET = re.compile(r"CHARSET=\"?([\w-]+)", re.IGNORECASE)
_PART = re.compile(r"\\.|[\\,;\n]", re.DOTALL)
_LONGEST = 100_000  # characters after which soft breaks are no longer joined
_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Property:
    """A property a contact is made of. `value` is decoded, its escapes are still in it."""

    name: str
    value: str
    old: bool = False  # of a 2.1 card, where a backslash is only a backslash

    @property
    def line(self) -> str:
        """The line of a 3.0 card that says the same."""
        return f"{self.name}:" + _PART.sub(self._escaped, _LINE_END.sub("\n", self.value))

    def _escaped(self, found: re.Match[str]) -> str:
        part = found.group()
        if part == "\n":
            return "\\n"
        if part in {"\\;", "\\,", "\\\\", "\\n", "\\N"} and not self._literal(part):
            return part
        if part[0] == "\\":
            return part[1:] if part in {"\\:", '\\"'} else f"\\\\{part[1:]}"
        if self.name in _STRUCTURED and (part == ";" or not self.old):
            return part
        return f"\\{part}"

    def _literal(self, part: str) -> bool:
        return self.old and part in {"\\n", "\\N", "\\\\"}


def properties(lines: Sequence[str]) -> Iterator[Property]:
    """Read the properties a contact is made of; pictures, keys and the like are passed over."""
    old = any(re.match(r"\s*VERSION\s*:\s*2", line, re.IGNORECASE) for line in lines)
    for text in _unfolded(lines, old):
        found = _PROPERTY.fullmatch(text)
        name = found["name"].upper() if found else ""
        if found is None or name not in _PLAIN | _STRUCTURED:
            continue
        params = found["params"]
        if name == "TEL" and _NOT_TO_CALL.search(params) and not _TO_CALL.search(params):
            continue
        yield Property(name, _decoded(found["value"], params).strip(), old)


def _unfolded(lines: Sequence[str], old: bool) -> Iterator[str]:
    """Join what was folded: a blank starts a continuation, and "=" ends a soft break."""
    whole, soft = "", False
    for line in lines:
        bare = line.rstrip("\r\n")
        if soft:
            whole = whole.rstrip()[:-1] + bare
        elif bare[:1] in {" ", "\t"} and whole:
            whole += bare if old else bare[1:]
        else:
            yield whole
            whole = bare
        soft = (
            len(whole) < _LONGEST
            and bare.rstrip().endswith("=")
            and bool(_QUOTED.search(whole.partition(":")[0]))
        )
    yield whole


def _decoded(value: str, params: str) -> str:
    charset = found[1] if (found := _CHARSET.search(params)) else "utf-8"
    if _QUOTED.search(params):
        return _text(quopri.decodestring(value.encode("utf-8", "replace")), charset)
    if _BASE64.search(params):
        try:
            return _text(binascii.a2b_base64(value.encode("ascii", "ignore")), charset)
        except binascii.Error:
            return ""
    return value


def _text(data: bytes, charset: str) -> str:
    for encoding in (charset, "utf-8", "cp1252"):
        if (text := decoded(data, encoding)) is not None:
            return without_controls(text)
    return without_controls(data.decode("latin-1"))

"""Cuts a line at commas, semicolons and line breaks and sorts its parts into fields.

Nothing is lost: what is not understood becomes a note.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from coaching.memory import Handle
from coaching.reconnect.told import days, ties
from coaching.reconnect.told.handles import handles
from coaching.reconnect.told.naming import named, pronoun
from coaching.reconnect.told.value import Told
from coaching.regexes import regex
from coaching.situation import Tie
from coaching.text import fold

_SEPARATOR = regex(r"[;\n]+|,(?!\d{3}\b|\s*(?:19|20)\d\d\b)")
_MOST = 200  # parts of a line that are sorted; the rest is a note
_SUBJECT = r"(?:(?:who|she|he|they|i|we)(?:'s|'ve|'d| has| have| had)?\s+)?(?:(?:once|always|often|really|kindly|first|also|even|twice)\s+)*"
_VALUE = regex(
    _SUBJECT + r"(?:introduced (?:me|us|my)|(?:was|were) (?:there|kind|patient|generous)|referred|"
    r"recommended|helped|encouraged|taught|mentored|coached|hired|gave|lent|got (?:me|us)|brought|"
    r"supported|inspired|believed|vouched|wrote (?:me|my)|invited|sent (?:me|us)|offered|opened|"
    r"connected (?:me|us)|put (?:me|us)|stood (?:by|up)|looked (?:after|out)|saved|advised|edited|"
    r"read (?:my|every)|championed|sponsored|trained|trusted|backed|covered for|listened|cheered|"
    r"pushed (?:me|us)|showed (?:me|us)|shared (?:his|her|their)|fixed|proofread|reviewed|hosted|guided|"
    r"welcomed|nominated|promoted|persuaded|convinced|challenged|calmed|cooked|told (?:me|us)|"
    r"(?:took|drove|made|talked|found|kept|let|visited|moved|walked|stayed with) (?:me|us|my))\b"
)
_MET = regex(
    r"(?:(?:we|i|she|he|they)(?:'ve|'d| have| had)?\s+)?(?:first\s+|both\s+|used to\s+|once\s+|got to\s+)*"
    r"(?:met|knew|know|known|worked?|studied|lived?|shared an?|sang|played|trained|volunteered|"
    r"travelled|traveled|grew up|went (?:to|through)|roomed|served|taught together|introduced (?:by|through|via))\b"
    r"|(?:from|through|via|since)\b"
)
_JOB = regex(r"(?P<position>[\w/&' -]{2,50}?) (?:at|@) (?P<company>[A-Z0-9][\w&.' -]{1,50})")
_FIRM = regex(
    r"(?:(?:now|currently)\s+)?(?:works?|working|is|now) (?:at|for) (?P<company>.{2,60})", re.I
)
_LABEL = regex(
    r"(?P<label>name|tie|role|how we met|how met|met|value|brought|notes?|alias|aka|nickname|pronouns?|"
    r"cadence|every|birthday|company|firm|position|job|title)\s*[:=]\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_NOTHING = frozenset({"", "-", "none", "nothing", "no", "clear", "empty"})
_FIELDS = {
    "tie": "tie", "role": "tie", "how we met": "how_met", "how met": "how_met", "met": "how_met",
    "value": "value", "brought": "value", "note": "notes", "notes": "notes", "alias": "aliases",
    "aka": "aliases", "nickname": "aliases", "pronoun": "pronoun", "pronouns": "pronoun",
    "cadence": "cadence", "every": "cadence", "birthday": "birthday", "company": "company",
    "firm": "company", "position": "position", "job": "position", "title": "position",
    "name": "name",
}  # fmt: skip


@dataclass(slots=True)
class _Page:
    """The fields as they fill up; texts are collected part by part."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    handles: list[Handle] = field(default_factory=list)
    tie: Tie | None = None
    told_tie: Tie | None = None  # by a sentence, which a role said outright outweighs
    pronoun: str | None = None
    cadence: int | None = None
    role: str = ""
    cleared: set[str] = field(default_factory=set)

    def write(self, name: str, words: str) -> bool:
        """Add words to a text; False where there are none."""
        if words:
            self.texts.setdefault(name, []).append(words)
        return bool(words)

    def told(self, name: str) -> Told:
        """Return what was said of somebody of that name."""
        texts = {key: ", ".join(parts) for key, parts in self.texts.items() if key != "aliases"}
        gender = self.pronoun or pronoun(name, self.role, "")
        if fold(texts.get("notes", "")) == fold(name):
            texts.pop("notes", "")  # "mom" is Mom
        return Told(
            name=texts.pop("name", name),
            aliases=tuple(self.texts.get("aliases", ())),
            pronoun=gender,
            tie=self.tie or self.told_tie or ties.titled(name),
            handles=tuple(dict.fromkeys(self.handles)),
            cadence=self.cadence,
            cleared=frozenset(self.cleared),
            **texts,
        )


def told(line: str) -> Told:
    """Read a line that opens with a name; without one the name is empty."""
    page = _Page()
    first, parts = _first(page, _parts(line))
    name, page.role, rest = named(first)
    _take(page, page.role, (_as_tie,))
    for part in (rest, *parts):
        _take(page, part)
    return page.told(name)


def _first(page: _Page, parts: list[str]) -> tuple[str, list[str]]:
    """Return the part that should hold the name, and those after it; handles may come before."""
    for index, part in enumerate(parts):
        found, rest = handles(part)
        page.handles += found
        if rest:
            return rest, parts[index + 1 :]
    return "", []


def details(line: str) -> Told:
    """Read a line that says more of somebody known: "tie mentor", "every 2 months, likes jazz"."""
    page = _Page()
    for part in _parts(line):
        _take(page, part)
    return page.told("")


def _parts(line: str) -> list[str]:
    parts = [part.strip() for part in _SEPARATOR.split(line, maxsplit=_MOST)]
    return [part for part in parts if part.strip(" .,;:-")]


def _take(page: _Page, part: str, readers: Iterable[Callable[[_Page, str], bool]] = ()) -> None:
    """Let the first reader that understands a part have it; a note is the last resort."""
    found, rest = handles(part)
    page.handles += found
    rest = rest.strip(" .") if not found or rest else ""
    if not rest:
        return
    if page.pronoun is None:
        page.pronoun = pronoun("", "", rest)
    if not any(reader(page, rest) for reader in (*readers, *_READERS)):
        page.write("notes", rest)


def _as_labelled(page: _Page, part: str) -> bool:
    match = _LABEL.fullmatch(part)
    if match is None:
        return False
    return _set_field(page, _FIELDS[fold(match["label"])], match["rest"].strip())


def _set_field(page: _Page, name: str, words: str) -> bool:
    """Fill one field from words that were said to be it; a note where they don't say it."""
    if fold(words) in _NOTHING and name not in {"name", "pronoun"}:
        page.cleared.add(name)
    elif name == "tie" and (tie := ties.tie(words)) is not None:
        page.tie = tie
        page.write("notes", "" if fold(ties.bare(words)) in ties.PLAIN else words)
    elif name == "cadence" and (rhythm := days.cadence(words, bare=True)) is not None:
        page.cadence = rhythm
    elif name == "birthday" and (day := days.day_of_year(words)) is not None:
        page.write("birthday", day)
    elif name == "pronoun" and (said := pronoun("", "", words)) is not None:
        page.pronoun = said
    elif name in {"tie", "cadence", "birthday", "pronoun"}:
        page.write("notes", f"{name}: {words}")
    else:
        page.write(name, words)
    return True


def _as_pronoun(page: _Page, part: str) -> bool:
    return fold(part) in {"she", "he", "they", "she/her", "he/him", "they/them"}


def _as_cadence(page: _Page, part: str) -> bool:
    rhythm = days.cadence(part)
    if rhythm is None:
        return False
    page.cadence = rhythm
    return True


def _as_birthday(page: _Page, part: str) -> bool:
    return page.write("birthday", days.birthday(part) or "")


def _as_value(page: _Page, part: str) -> bool:
    return page.write("value", part if _VALUE.match(fold(part)) else "")


def _as_meeting(page: _Page, part: str) -> bool:
    if not _MET.match(fold(part)):
        return False
    page.told_tie = page.told_tie or ties.story(part)
    return page.write("how_met", part)


def _as_tie(page: _Page, part: str) -> bool:
    tie = ties.tie(part)
    if tie is None or (page.tie not in {None, tie}):
        return False
    page.tie = tie
    page.role = page.role or part
    words = ties.bare(part)
    if fold(words) not in ties.PLAIN:
        page.write("notes", words)
    return True


def _as_job(page: _Page, part: str) -> bool:
    firm = _FIRM.fullmatch(part)
    if firm is not None:
        return page.write("company", firm["company"])
    job = _JOB.fullmatch(part)
    if job is None or len(job["position"].split()) > 4:
        return False
    page.write("position", job["position"])
    return page.write("company", job["company"])


_READERS = (
    _as_labelled,
    _as_pronoun,
    _as_cadence,
    _as_birthday,
    _as_value,
    _as_meeting,
    _as_tie,
    _as_job,
)

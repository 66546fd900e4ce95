"""Reversible masks over whatever tells who somebody is: one map for a turn, in memory alone.

What leaves says `[PERSON_1]` for somebody known or whom the text is about, `[NAME_1]` for any other
name (or place, or firm: rather hidden than leaked), `[EMAIL_1]`, `[PHONE_1]`, `[HANDLE_1]`,
`[LINK_1]`, `[NUMBER_1]`. "Sarah" and "Sarah Chen" are one; "'s" stays; titles, roles, pronouns,
weekdays and channels can be read. A mark somebody typed by hand is hidden itself, as `[TYPED_1]`.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.llm.masking import lexicon
from bot.llm.masking.addresses import Found, addresses
from bot.llm.masking.hidden import Hidden, Hole, cut_out
from bot.llm.masking.lexicon import in_dictionary
from bot.llm.masking.naming import named, words_of
from bot.llm.masking.plain import plain
from coaching.reading.who.naming import TITLES, written
from coaching.situation import Somebody, first_name
from coaching.text import Span, fold

MARK = re.compile(r"\[\s*([A-Za-z]+)_(\d+)\s*\]")
_LOOSE = re.compile(
    r"\b(?:PERSON|NAME|EMAIL|PHONE|HANDLE|LINK|NUMBER|TYPED|MESSAGE)[ _]?\d+", re.IGNORECASE
)
_TITLED = 20  # letters before a name in which its title stands
_NAMES = frozenset({"PERSON", "NAME"})


@dataclass(slots=True)
class _Called:
    """Somebody or something with a name: all the words of it, and how to write it."""

    kind: str
    words: set[str]
    shown: str
    title: str = ""
    mark: str = ""


@dataclass(slots=True)
class Masks:
    """The names and addresses of one turn, and their marks."""

    people: Iterable[Sequence[str]] = ()
    _called: list[_Called] = field(init=False, default_factory=list)
    _marks: dict[tuple[str, str], str] = field(init=False, default_factory=dict)
    _back: dict[str, str] = field(init=False, default_factory=dict)
    _titles: dict[str, str] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        """Know who is known: each of `people` is all that one person is called."""
        for names in self.people:
            self.meet(*names)

    def meet(self, *names: str) -> None:
        """Know somebody by these names; the first is how they are written to."""
        told = [plain(name).text.strip() for name in names]
        words = {one for name in told for low in words_of(name) for one in lexicon.spellings(low)}
        if not words:
            return
        if (met := self._same("PERSON", words)) is not None:
            met.words |= words
        else:
            self._called.append(_Called("PERSON", words, _greeted(told[0])))

    def meet_all(self, contacts: Iterable[Somebody]) -> None:
        """Know whom a text is about; a bare role is nobody's name."""
        for contact in contacts:
            if contact.named:
                self.meet(contact.name)

    def hide(self, text: str, holes: Sequence[Hole] = ()) -> Hidden:
        """Return `text` in plain characters and masked; each of `holes` as its mark alone."""
        straight = plain(text)
        covers = [*holes_in(straight.starts, straight.ends, holes)]
        taken = bytearray(len(straight.text))  # 1 where something is hidden already
        for start, end, _ in covers:
            taken[start:end] = b"\1" * (end - start)
        for span, kind in self._found(_without(straight.text, covers)):
            if not any(taken[span.start : span.end]):
                taken[span.start : span.end] = b"\1" * (span.end - span.start)
                mark = self._mark(kind, span.of(straight.text), _before(straight.text, span.start))
                covers.append((span.start, span.end, mark))
        return cut_out(text, straight, sorted(covers))

    def shown(self, text: str, kinds: frozenset[str] = frozenset()) -> str | None:
        """Return `text` with the names back; None where a mark is unknown, or not of `kinds`.

        Without `kinds` all are put back.
        """
        marks = {match.group(): _mark_of(match) for match in MARK.finditer(text)}
        allowed = all(not kinds or mark[1:].partition("_")[0] in kinds for mark in marks.values())
        if not allowed or any(mark not in self._back for mark in marks.values()):
            return None
        if _LOOSE.search(MARK.sub(" ", text)):
            return None
        return MARK.sub(
            lambda match: self._name(_mark_of(match), _before(text, match.start())), text
        )

    def words(self, text: str) -> str | None:
        """Return a model's words with the names back; None where they hold any other mark."""
        return self.shown(text, _NAMES)

    def mark_of(self, contact: Somebody) -> str | None:
        """Return the mark for a contact with a name."""
        if not contact.named or not words_of(plain(contact.name).text):
            return None
        self.meet(contact.name)
        return self._mark("PERSON", plain(contact.name).text, "")

    def _found(self, text: str) -> Iterable[Found]:
        known = {
            word
            for called in self._called
            for word in called.words
            if called.kind == "PERSON" or not in_dictionary(word)
        }
        yield from addresses(text)
        yield from self._whole_names(text)
        for span in named(text, known):
            yield from (Found(part, "NAME") for part in self._apart(text, span))

    def _whole_names(self, text: str) -> Iterable[Found]:
        """Yield names of known people as they stand, whatever their script or words."""
        for names in self.people:
            for name in sorted((plain(name).text.strip() for name in names), key=len, reverse=True):
                many = len(words_of(name)) > 1
                if many or (words_of(name) and not name.isascii() and name.lower() == name.upper()):
                    for match in re.finditer(_loosely(name), text, re.IGNORECASE):
                        yield Found(Span(*match.span()), "NAME")

    def _apart(self, text: str, span: Span) -> Iterable[Span]:
        """Cut names that stand side by side: "Dana Omar" are two, if both are known."""
        start, end, whose = span.start, span.start, None
        for word in re.finditer(r"\S+", span.of(text)):
            lows = set(words_of(word.group()))
            other = self._same("PERSON", lows) if lows else None
            if other is not None and whose is not None and other is not whose:
                yield Span(start, end)
                start = span.start + word.start()
            whose, end = other or whose, span.start + word.end()
        yield Span(start, end)

    def _mark(self, kind: str, said: str, before: str) -> str:
        if kind not in _NAMES:
            return self._marked(kind, fold(said), said)
        words = set(words_of(said)) or {fold(said)}
        called = self._same("PERSON", words) or self._same("NAME", words)
        if called is None:
            called = _Called("NAME", words, written(said))
            self._called.append(called)
        called.words |= words
        called.mark = called.mark or self._marked(called.kind, repr(id(called)), called.shown)
        if (title := _title(before)) and " " not in called.shown:
            self._titles.setdefault(called.mark, title)
        return called.mark

    def _same(self, kind: str, words: set[str]) -> _Called | None:
        """Return who is called by these words: all of theirs are among them, or the other way."""
        bare = words | {word.removesuffix("s") for word in words}
        for called in self._called:
            if called.kind == kind and (words <= called.words or called.words <= bare):
                return called
        for called in self._called:
            if called.kind == kind and len(words) == 1 and bare & called.words:
                return called
        return None

    def _marked(self, kind: str, key: str, said: str) -> str:
        mark = self._marks.get((kind, key))
        if mark is None:
            number = 1 + sum(other == kind for other, _ in self._marks)
            mark = self._marks[kind, key] = f"[{kind}_{number}]"
            self._back[mark] = said
        return mark

    def _name(self, mark: str, before: str) -> str:
        shown = self._back[mark]
        if _title(before):
            return shown.split()[-1]
        return shown


def holes_in(
    starts: Sequence[int], ends: Sequence[int], holes: Sequence[Hole]
) -> Iterable[tuple[int, int, str]]:
    """Yield where the holes of an original lie in its plain text."""
    for span, mark in holes:
        inside = [
            place
            for place, (start, end) in enumerate(zip(starts, ends, strict=True))
            if start >= span.start and end <= span.end
        ]
        if inside:
            yield inside[0], inside[-1] + 1, mark


def _without(text: str, covers: Iterable[tuple[int, int, str]]) -> str:
    """Return a text of the same length with blanks for what leaves elsewhere."""
    for start, end, _ in covers:
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def _before(text: str, place: int) -> str:
    """Return the few letters before a place: a title, if there is one."""
    return text[max(0, place - _TITLED) : place]


def _mark_of(match: re.Match[str]) -> str:
    return f"[{match[1].upper()}_{int(match[2])}]"


def _greeted(name: str) -> str:
    """Return how somebody is written to: "Kofi" of "Kofi Mensah", "Madame Diallo" as she is."""
    words = written(name).split()
    if len(words) > 1 and words[0].rstrip(".").lower() in TITLES:
        return f"{words[0]} {words[-1]}"
    return first_name(" ".join(words))


def _loosely(name: str) -> str:
    words = r"\s+".join(re.escape(word) for word in name.split())
    return rf"(?<!\w){words}(?!\w)" if name.isascii() else words


def _title(before: str) -> str:
    words = before.split()
    last = words[-1] if words and before[-1:] == " " else ""
    return last if last.rstrip(".").lower() in TITLES else ""

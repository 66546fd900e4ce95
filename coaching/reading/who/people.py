"""Gathers every person a prose speaks of, with a score for being the one who hasn't answered.

A mention is a name, a role ("my landlord") or both joined ("my sister Noor", "Noor, my sister").
Its score adds up the signs in `lexicon.evidence`; introducers, advisers, the contact's own
people, places and the user fall below zero.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from coaching.reading.lexicon import evidence as seen
from coaching.reading.prose import Prose
from coaching.reading.who.naming import GIVEN, Name, names, tokens
from coaching.reading.who.roles import Role, roles
from coaching.regexes import regex
from coaching.text import Span

VETO = -12
_BEFORE, _AFTER = 80, 110  # characters around a mention that can tell its part
_MOST = 120  # mentions looked at; a longer message is no account of one silence

_ROLE_NAME = regex(
    r"(?: |, | - |: | \(|\n|,? (?:called|named|whose name is|who is called|is|was|is named|"
    r"by the name of|is called|was called|goes by|i'll call (?:her|him|them)) )\Z"
)
_ROLE_FAR_NAME = regex(
    r" (?:of|from|at|for|in|on|who|that|which|i|we|with|and|back|since|across|down|up|over)\b[^.!?\n]{0,80}"
    r"(?:, | \(| - |: |,? (?:called|named|is|was) )\Z"
)
_NAME_ROLE = regex(
    r"(?:, | \(|: | - |,? (?:is|was|used to be|has been|who is|who was|who's|who used to be|"
    r"became|had been|were) (?:(?:also|basically|like|actually|just|kind of|sort of) )?)\Z"
)
_PARENTHESIS = regex(r"^ ?\([^()\n]{0,60}\)|^, \d{1,3}(?=,)|^\)")
_ASIDE = regex(r",? (?:from|at|in|who|that|of|on|whom|which|with|back|\(|my|our|a|an|the)\b")
_SUBJECT_BETWEEN = regex(r"\b(?:i|we|i've|ive|she|he|they)\b")
_DETERMINED = regex(r"\b(?:my|our|his|her|their|your|a|an|the|some|any|no|this|that|one|\d+) $")


@dataclass(slots=True)
class Mention:
    """One place where a person is spoken of. `score` is for that place alone."""

    span: Span
    name: Name | None
    role: Role | None
    score: int = 0


def mentions(prose: Prose) -> list[Mention]:
    """Return the people `prose` speaks of, in order of place, each place scored."""
    words = tokens(prose.text, prose.folded, prose.sentences)
    found = [
        name for name in names(prose.text, prose.folded, words) if not _is_thing(prose.folded, name)
    ]
    titled = [name.span for name in found if name.title]
    phrases = [
        role
        for role in roles(prose.folded, words)
        if not any(span.start <= role.span.end - 1 < span.end for span in titled[:_MOST])
    ]
    ends = {role.span.end + 1 for role in phrases}
    meant = [name for name in found if name.sure > 1 or _is_meant(prose.folded, name, ends)]
    joined = list(_joined(prose.folded, meant[:_MOST], phrases[:_MOST]))
    for mention in joined:
        mention.score = _score(prose.folded, mention)
    _share_lists(prose.folded, joined)
    return joined


def _around(folded: str, span: Span) -> tuple[str, str]:
    """Return the words before and after a mention, an aside like "(22)" left out."""
    before = folded[max(0, span.start - _BEFORE) : span.start]
    return before, _PARENTHESIS.sub("", folded[span.end : span.end + _AFTER])


def _is_thing(folded: str, name: Name) -> bool:
    """Tell whether a capitalised run names a place, a firm or an event here."""
    before, after = _around(folded, name.span)
    persons = (seen.BEFORE_SILENT, seen.BEFORE_NAMED, seen.BEFORE_HOUSEHOLD)
    if name.title or any(sign.search(before) for sign in persons):
        return False
    return bool(
        (seen.BEFORE_WHERE.search(before) and not _has_own_thing(name, after))
        or (not name.possessive and seen.AFTER_THING.match(after))
        or (name.sure == 1 and _DETERMINED.search(before))
        or (before.endswith(" the ") and name.words[0] not in GIVEN)
        or (name.possessive and seen.AFTER_EVENT.match(after))
    )


def _is_meant(folded: str, name: Name, role_ends: set[int]) -> bool:
    """Tell whether grammar makes a name of an unknown word: after a role, or with signs enough."""
    before, after = _around(folded, name.span)
    if name.span.start in role_ends or seen.BEFORE_CALLED.search(before):
        return True
    if name.possessive and seen.AFTER_IS_MY.match(after):
        return True
    return _in_favour(before, after) >= (_GRAMMAR // 2 if name.capital else _GRAMMAR)


def _has_own_thing(name: Name, after: str) -> bool:
    return name.possessive and bool(seen.AFTER_OWN_THING.match(after))


def _joined(folded: str, found: list[Name], phrases: list[Role]) -> Iterator[Mention]:
    """Yield names and roles in order, a role and the name beside it as one mention."""
    items: list[Name | Role] = sorted([*found, *phrases], key=lambda item: item.span.start)
    index = 0
    while index < len(items):
        item = items[index]
        following = items[index + 1] if index + 1 < len(items) else None
        if following is not None and _belong_together(folded, items, index):
            pair = (item, following)
            name = next(part for part in pair if isinstance(part, Name))
            role = next(part for part in pair if isinstance(part, Role))
            yield Mention(Span(item.span.start, following.span.end), name, role)
            index += 2
            continue
        yield Mention(
            item.span,
            item if isinstance(item, Name) else None,
            item if isinstance(item, Role) else None,
        )
        index += 1


def _belong_together(folded: str, items: list[Name | Role], index: int) -> bool:
    left, right = items[index], items[index + 1]
    gap = folded[left.span.end : right.span.start]
    if len(gap) > 120:
        return False
    if isinstance(left, Role) and isinstance(right, Name):
        return _role_then_name(left, right, gap)
    if isinstance(left, Name) and isinstance(right, Role):
        leads_on = index + 2 < len(items) and _leads_on(folded, right, items[index + 2])
        return not leads_on and _name_then_role(left, right, gap)
    return False


def _role_then_name(role: Role, name: Name, gap: str) -> bool:
    if role.possessive or role.owner == "their":
        return False
    if name.sure == 1 and gap != " " and "called" not in gap and "named" not in gap:
        return False
    return bool(_ROLE_NAME.match(gap) or (name.sure > 1 and _ROLE_FAR_NAME.match(gap)))


def _leads_on(folded: str, role: Role, item: Name | Role) -> bool:
    return isinstance(item, Name) and folded[role.span.end : item.span.start] == " "


def _name_then_role(name: Name, role: Role, gap: str) -> bool:
    if role.owner == "their" or role.possessive:
        return False
    if name.possessive:
        return gap == "'s " and role.owner in {"my", "a"}
    return bool(_NAME_ROLE.match(gap)) or (gap == "" and role.owner == "my")


def _score(folded: str, mention: Mention) -> int:
    before, after = _around(folded, mention.span)
    against = _against(before, after, mention)
    if against:
        return against
    points = _in_favour(before, after)
    name, role = mention.name, mention.role
    points += (name.sure - 1) if name else 0
    if role is not None:
        points += 3 if name else int(role.owner in {"my", "chain"})
        alone = _OPENED.search(before) and _CLOSED.match(after)
        points += 2 if alone and name is None else 0
    return points


_OPENED = regex(r"(?:^|[.!?\n])\s*(?:(?:so|ok|um|well|it's|its|about)\W+)*$")
_CLOSED = regex(r"\s*(?:[.!?:\n]|-)")
"""A sentence that is nobody but them: "The plumber. Two calls, one text." """


_GRAMMAR = 4  # points of context without which an unknown lower-case word is no name


def _against(before: str, after: str, mention: Mention) -> int:
    role = mention.role
    if role is not None and (_is_theirs(mention, before) or _is_office(role, before, after)):
        return VETO
    if seen.AFTER_COAXED.match(after):
        return 0
    if seen.BEFORE_INTRODUCER.search(before) or seen.AFTER_INTRODUCER.match(after):
        return VETO
    if seen.BEFORE_WATCHER.search(before) and seen.AFTER_WATCHER.match(after):
        return VETO
    reason = mention.name is None and seen.BEFORE_REASON.search(before)
    if (reason and not seen.AFTER_SILENT.match(after)) or (
        seen.BEFORE_PROTEGE.search(before) and seen.AFTER_PROTEGE.match(after)
    ):
        return VETO // 3
    if (
        seen.BEFORE_USER.search(before)
        or seen.BEFORE_MACHINE.search(before)
        or (mention.name is None and seen.BEFORE_COMPARISON.search(before))
    ):
        return VETO
    if seen.BEFORE_GO_BETWEEN.search(before) and (
        seen.AFTER_GO_BETWEEN.match(after) or _TELLING.search(before)
    ):
        return VETO // 2
    return 0


def _is_theirs(mention: Mention, before: str) -> bool:
    """Tell whether it is the contact's own boss, not one the user was introduced to by name."""
    if mention.role is None or mention.role.owner != "their":
        return False
    return mention.name is None or not seen.BEFORE_INTRODUCED.search(before)


def _is_office(role: Role, before: str, after: str) -> bool:
    """Tell whether "my dentist's office" or "Ira's mum died" is told of, not the person asked for."""
    if role.owner == "chain" and seen.AFTER_LOSS.match(after):
        return True
    if not role.possessive:
        return False
    event = _AT.search(before) and seen.AFTER_EVENT.match(after)
    return bool(event or seen.AFTER_OFFICE.match(after))


_AT = regex(r"\b(?:at|from|after|before|since|during|for|in) $")
_TELLING = regex(
    r"\b(?:should|shall|do|can|could|would|might|may|must|maybe|gonna) (?:i )?"
    r"(?:tell|ask|involve|bother|go through|complain to|get)"
    r" (?:(?:my|our|the|a) )?$"
)


def _in_favour(before: str, after: str) -> int:
    points = 0
    for pattern, worth in _SIGNS_BEFORE:
        if pattern.search(before):
            points = worth
            break
    if seen.AFTER_SILENT.match(after) or seen.AFTER_COAXED.match(after):
        return points + 7
    if _silent_after_aside(after):
        return points + 7
    return points + sum(worth for pattern, worth in _SIGNS_AFTER if pattern.match(after))


def _silent_after_aside(after: str) -> bool:
    """Tell whether "my roommate from college hasn't ..." goes on about a silence."""
    opening = _ASIDE.match(after)
    if opening is None:
        return False
    silent = seen.SILENCE.search(after, 1)
    between = after[: silent.start()] if silent else ""
    return bool(silent) and not _SUBJECT_BETWEEN.search(between) and not _STOP.search(between)


_STOP = regex(r"[.!?;\n]")
_SIGNS_BEFORE = (
    (seen.BEFORE_NAMED, 8),
    (seen.BEFORE_SILENT, 6),
    (seen.BEFORE_OBJECT, 5),
    (seen.BEFORE_RECIPIENT, 5),
    (seen.BEFORE_SOCIAL, 4),
    (seen.BEFORE_APPOSED, 4),
    (seen.BEFORE_HOUSEHOLD, 4),
    (seen.BEFORE_SOFT, 2),
)
_SIGNS_AFTER = ((seen.AFTER_SUBJECT, 3), (seen.AFTER_LABEL, 2), (seen.AFTER_OWN_THING, 2))


def _share_lists(folded: str, found: list[Mention]) -> None:
    """Give all members of "Sophie, Mark and Jen" the best score of the list."""
    for run in lists(folded, found):
        best = max(mention.score for mention in run)
        for mention in run:
            mention.score = max(mention.score, best)


def lists(folded: str, found: list[Mention]) -> Iterator[list[Mention]]:
    """Yield the runs of two or more mentions that stand in one list ("Ravi and Ana")."""
    run: list[Mention] = []
    for mention in found:
        gap = folded[run[-1].span.end : mention.span.start] if run else ""
        if run and 0 < len(gap) < 110 and seen.COORDINATION.match(gap) and _listable(mention):
            run.append(mention)
            continue
        if _is_list(folded, run):
            yield run
        run = [mention] if _listable(mention) else []
    if _is_list(folded, run):
        yield run


def _listable(mention: Mention) -> bool:
    return mention.score > VETO // 2 and (mention.name is None or mention.name.sure > 1)


def _is_list(folded: str, run: list[Mention]) -> bool:
    if len(run) < 2:
        return False
    return bool(_AND.search(folded[run[-2].span.end : run[-1].span.start]))


_AND = regex(r"and|&|\+|/|\bn\b|\bor\b|plus|as well as")

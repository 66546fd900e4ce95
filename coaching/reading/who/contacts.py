"""Reads whom the message is about: the one, or the ones, who have not answered.

Everybody the prose speaks of is scored (`people`); mentions of one person are added up; the
best wins, with those who stand in a list with it. If the prose names nobody, the greeting of
the user's own pasted message or its To: line does.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from coaching.reading.lexicon.evidence import SEVERAL
from coaching.reading.prose import Prose
from coaching.reading.who.naming import Name
from coaching.reading.who.people import Mention, lists, mentions
from coaching.reading.who.roles import Role
from coaching.reading.who.salutations import greeted_name, own_names
from coaching.regexes import regex
from coaching.situation import Message, Somebody, Tie

_ENOUGH = 2  # the score of a named contact; a role needs only to be the user's own
_TOLD = 10  # the score of a name with its role, right before words of silence
_TOLD_BARE = 8  # the same, where the role is told elsewhere: "Jess hasn't replied. Jess is my mate"
_SURE = 4  # a score the greeting of a pasted message does not overrule


@dataclass(slots=True)
class _Person:
    """All mentions of one person, in order."""

    found: list[Mention] = field(default_factory=list)

    @property
    def score(self) -> int:
        return sum(mention.score for mention in self.found)

    @property
    def name(self) -> Name | None:
        """The fullest name: most words, then with title, then the first."""
        known = [mention.name for mention in self.found if mention.name]
        return max(known, key=lambda name: (len(name.words), bool(name.title)), default=None)

    @property
    def role(self) -> Role | None:
        """The first role phrase that says what the person is to the user."""
        known = [mention.role for mention in self.found if mention.role]
        return next((role for role in known if role.tie), known[0] if known else None)


def contacts(prose: Prose, messages: tuple[Message, ...]) -> tuple[Somebody, ...]:
    """Return whom the message is about, in order; empty when it names nobody.

    The user, introducers, advisers, the contact's own people, offices, places and the coach are
    no contacts. A bare role ("mom", "old boss") is one, with `named` False.
    """
    found = mentions(prose)
    own = own_names(prose, messages)
    people = [person for person in _people(found) if not own.intersection(_first_word(person))]
    chosen = _chosen(prose, found, people)
    greeted = greeted_name(messages, own)
    if greeted and not any(person.name and person.score >= _SURE for person in chosen):
        return (_of_greeting(prose, greeted, people, chosen),)
    return tuple(_contact(prose, person, people, alone=len(chosen) == 1) for person in chosen)


def _people(found: Sequence[Mention]) -> list[_Person]:
    """Put the mentions of one person together: "Kofi Mensah", "Kofi" and "Mr. Mensah"."""
    people: list[_Person] = []
    for mention in sorted(found, key=lambda mention: mention.name is None):
        person = next((other for other in people if _same(other, mention)), None)
        if person is None:
            people.append(person := _Person())
        person.found.append(mention)
    for person in people:
        person.found.sort(key=lambda mention: mention.span.start)
    people.sort(key=lambda person: person.found[0].span.start)
    return people


def _same(person: _Person, mention: Mention) -> bool:
    return any(
        _same_name(mention.name, other.name)
        if mention.name and other.name
        else mention.name is None and _same_role(mention.role, other.role)
        for other in person.found
    )


def _same_name(name: Name, other: Name) -> bool:
    shorter, longer = sorted((name.words, other.words), key=len)
    return set(shorter) <= set(longer)


def _same_role(role: Role | None, other: Role | None) -> bool:
    if role is None or other is None or "their" in {role.owner, other.owner}:
        return False
    return role.noun == other.noun


def _first_word(person: _Person) -> tuple[str, ...]:
    return person.name.words[:1] if person.name else ()


def _chosen(prose: Prose, found: list[Mention], people: list[_Person]) -> list[_Person]:
    """Return the person with the best score and those who stand beside them."""
    able = [person for person in people if _can_be(person, prose.folded)] or _only_named(people)
    if not able:
        return []
    best = max(able, key=lambda person: (person.score + bool(person.name), -_place(person)))
    beside = {id(best)}
    for run in lists(prose.folded, found):
        members = {id(person) for person in able if _has_any(person, run)}
        if id(best) in members:
            beside |= members
    namesake = _namesake(prose, best, able)
    if namesake is not None:
        namesake.found = [*namesake.found, *best.found]
        return [namesake]
    if _told_silent(best):
        beside |= {id(person) for person in able if _told_silent(person)}
    if SEVERAL.search(prose.folded):
        beside |= {id(person) for person in able if person.name or person.score >= _SURE}
    return [person for person in able if id(person) in beside]


def _told_silent(person: _Person) -> bool:
    """Whether somebody named is told of in so many words: "my old boss Otto hasn't answered"."""
    if person.name is None or person.role is None:
        return False
    return any(mention.score >= (_TOLD if mention.role else _TOLD_BARE) for mention in person.found)


def _namesake(prose: Prose, best: _Person, able: list[_Person]) -> _Person | None:
    """Return the one named person a role turns out to be: "my old tutor? Mrs. Ito must be 80"."""
    if best.name is not None or best.role is None or best.role.tie is Tie.FAMILY:
        return None
    named = [person for person in able if person.name]
    if len(named) != 1 or named[0].role is not None:
        return None
    name = named[0].name
    opens = any(sentence.start == _place(named[0]) for sentence in prose.sentences)
    return named[0] if opens or (name and name.title) else None


def _can_be(person: _Person, folded: str) -> bool:
    if person.name is not None:
        return person.score >= _ENOUGH
    role = person.role
    if role is None or not role.stands_alone:
        return False
    return person.score > 1 or (person.score > 0 and bool(_CONTACT.search(folded)))


def _only_named(people: list[_Person]) -> list[_Person]:
    """Return the one person whose capital letter says a name, where grammar says little."""
    named = [
        person for person in people if person.name and person.name.sure > 1 and person.score > 0
    ]
    return named if len(named) == 1 else []


def _place(person: _Person) -> int:
    return person.found[0].span.start


def _has_any(person: _Person, run: Iterable[Mention]) -> bool:
    return any(mention is other for mention in run for other in person.found)


def _contact(prose: Prose, person: _Person, people: list[_Person], alone: bool) -> Somebody:
    role = person.role or (_role_elsewhere(prose, person, people) if alone else None)
    words = role.span.of(prose.text) if role else None
    name = person.name
    pronoun = _pronoun(prose, name, role, person.found[0].span.end if alone else None)
    if name is not None:
        return Somebody(name.text, words, pronoun)
    assert role is not None  # noqa: S101 - a person without a name has a role (`_can_be`)
    return Somebody(role.label, words, pronoun, named=False)


def _of_greeting(
    prose: Prose, greeted: Name, people: list[_Person], chosen: list[_Person]
) -> Somebody:
    """Return the contact a pasted message greets, with what the prose adds to the name."""
    for person in people:
        if person.name and set(greeted.words) <= set(person.name.words) and person.score >= 0:
            return _contact(prose, person, people, alone=True)
    role = next((person.role for person in chosen if person.role), None)
    role = role or _role_elsewhere(prose, None, people)
    words = role.span.of(prose.text) if role else None
    return Somebody(greeted.text, words, _pronoun(prose, greeted, role, 0))


def _role_elsewhere(prose: Prose, person: _Person | None, people: list[_Person]) -> Role | None:
    """Return the role said of the contact away from the name: "he's my cousin"."""
    for other in people:
        if other is person or other.name is not None:
            continue
        for mention in other.found:
            role = mention.role
            if role is None or role.owner == "their" or role.possessive:
                continue
            before = prose.folded[max(0, role.span.start - 30) : role.span.start]
            if _COPULA.search(before) or (not before.strip(_BLANK) and role.owner == ""):
                return role
    alone = [
        other.role
        for other in people
        if other is not person
        and other.name is None
        and other.role
        and other.role.owner in {"my", ""}
        and not other.role.possessive
        and other.score >= _SURE
    ]
    return alone[0] if len(alone) == 1 and alone[0].tie else None


_CONTACT = regex(
    r"texted|mailed|called|messaged|wrote|sent|asked|told|rang|phoned|repl|answer|respon|hear|silen"
    r"|quiet|ghost|ignor|spoke|spoken|talk|reach|since|ago\b|contact|miss|left|block|met\b|fell out"
    r"|fight|fought|argu|apolog|sorry|n't|nt\b|\bnot?\b|never|years|months|weeks|lost touch"
)
"""A bare "my boss" is the contact only where some contact is spoken of."""
_BLANK = ' \t\n.,;:!?()-"'
_COPULA = regex(
    r"(?:\b(?:he|she|they)(?:(?:'s|'ve| has| have|s)(?: always)? been|'s|'re| is| are| was| were| used to be|s)|\b(?:hes|shes|theyre)|"
    r"[.!?\n])(?: (?:also|like|actually|basically|just|kind of|sort of|only|an?|really))* ?$"
)


def _pronoun(prose: Prose, name: Name | None, role: Role | None, start: int | None) -> str:
    """Return "she", "he" or "they"; without `start` only title and role may tell."""
    title = name.title if name else None
    if title in _TITLE_PRONOUNS:
        return _TITLE_PRONOUNS[title]
    if role is not None and role.gender is not None:
        return role.gender
    if start is None:
        return "they"
    match = _PRONOUN.search(prose.folded, start) or _PRONOUN.search(prose.folded)
    if match is None:
        return "they"
    return "she" if match.group(1).startswith(("she", "her")) else "he"


_TITLE_PRONOUNS: dict[str | None, str] = {
    **dict.fromkeys(
        "mrs ms miss madam madame mme frau señora sra aunt auntie aunty grandma granny nana nan "
        "tia tía tante oma sister mother grandmother".split(),
        "she",
    ),
    **dict.fromkeys(
        "mr sir monsieur herr señor uncle grandpa tio tío opa brother father grandfather".split(),
        "he",
    ),
}
_PRONOUN = regex(r"\b(she|hers?|herself|shes|he|him|his|himself|hes)\b")

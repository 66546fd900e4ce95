"""Reads what the contact is to the user, from role words first and then from the story."""

from coaching.reading.attempts.channels import mentions
from coaching.reading.lexicon.evidence import SEPARATE
from coaching.reading.lexicon.roles import CLOSE_MODIFIERS, ROLES, VAGUE
from coaching.reading.lexicon.tie_phrases import SIGNS
from coaching.reading.prose import Prose
from coaching.reading.who.naming import tokens
from coaching.reading.who.roles import Role, roles
from coaching.regexes import regex
from coaching.situation import Channel, Message, Somebody, Tie
from coaching.text import fold

_BEFORE_ROLE = frozenset({Tie.RECRUITER_HIRING, Tie.REFERRAL_INTRO})
"""Stories that say more than a role like "VC" or "director"."""
_YIELDS = frozenset({Tie.CLIENT_PROSPECT, Tie.NEW_ACQUAINTANCE})
_PERSONAL = frozenset(Channel) - {
    Channel.EMAIL,
    Channel.LINKEDIN,
    Channel.SLACK,
    Channel.LETTER,
    Channel.X,
    Channel.OTHER,
    Channel.IN_PERSON,
}


def relationship(
    prose: Prose, messages: tuple[Message, ...], contacts: tuple[Somebody, ...]
) -> Tie | None:
    """Return what the contact is to the user; None when the text does not say.

    Several contacts share a tie only if the same words are said of all of them. Family stands
    above every story, a recruiter above a stranger, an introduction above a new acquaintance
    (playbook, "Deciding the first action": strength of the tie).
    """
    if len(contacts) > 1 and (SEPARATE.search(prose.folded) or not _together(prose, contacts)):
        return None
    if len({tie for contact in contacts if (tie := _tie_of(contact))}) > 1:
        return None
    by_role = _role_tie(contacts)
    if by_role is Tie.FAMILY:
        return Tie.CLOSE_FRIEND if _stands_by_a_child(prose, contacts) else by_role
    by_story = _told(prose, by_role, contacts)
    if by_role is not None and not _story_wins(by_role, by_story, contacts):
        return by_role
    if by_story is not None:
        return by_story
    if not contacts:
        return None
    in_messages = "\n".join(fold(message.text) for message in messages)
    if _CONNECTED.search(in_messages):
        return Tie.LINKEDIN_STRANGER
    return _story(in_messages) or _by_manner(prose, contacts[0])


_CONNECTED = regex(
    r"\b(?:accept(?:ed|ing) my (?:invit|request|connect)|for (?:connecting|accepting|the connection)\b)"
)


def _stands_by_a_child(prose: Prose, contacts: tuple[Somebody, ...]) -> bool:
    """Tell whether a godparent of the user's child is an old comrade: a friend, no relative."""
    role = fold(contacts[0].role or "")
    chosen = "god" in role and _GODPARENT.search(prose.folded) is not None
    return chosen and _COMRADES.search(prose.folded) is not None


_GODPARENT = regex(
    r"\bgod-?(?:father|mother|parent|dad|mom|mum)s? (?:to|of|for) (?:my|our)\b|"
    r"\b(?:my|our) [\w-]+'s god-?(?:father|mother|parent|dad|mom|mum)\b"
)

_COMRADES = regex(
    r"\b(?:served|deployed|enlisted|army|navy|marines|air force|regiment|platoon|squadron|battalion|barracks|"
    r"best man|maid of honou?r|bridesmaid|grew up|roommates?|flatmates?|school|uni|university|college|"
    r"best friends?|best mates?|worked|trained|travell?ed)\b"
)


def _told(prose: Prose, role: Tie | None, contacts: tuple[Somebody, ...]) -> Tie | None:
    """Return the tie of the story; "a professor I'd never met" is one the user doesn't know."""
    if role is Tie.MENTOR and _some(contacts) and _NEVER_MET.search(prose.folded):
        return Tie.LINKEDIN_STRANGER
    return _story(prose.folded)


def _some(contacts: tuple[Somebody, ...]) -> bool:
    """Tell whether they are no more than "a designer", "an editor"."""
    return all((contact.role or "").lower().startswith(("a ", "an ")) for contact in contacts)


_NEVER_MET = regex(
    r"\b(?:never (?:actually |even |really )?(?:met|spoken|talked)|haven'?t (?:ever )?met|don'?t know (?:her|him|them))\b"
)


def _story_wins(role: Tie, story: Tie | None, contacts: tuple[Somebody, ...]) -> bool:
    """Tell whether an introduction or a job says more than "a designer" or "her friend"."""
    if role is Tie.CLIENT_PROSPECT and story is Tie.NEW_ACQUAINTANCE:
        return _some(contacts)
    if story not in _BEFORE_ROLE:
        return role is Tie.MENTOR and story is Tie.LINKEDIN_STRANGER and _some(contacts)
    own = all((contact.role or "").lower().startswith(("my ", "our ")) for contact in contacts)
    return role in _YIELDS or not own


def _together(prose: Prose, contacts: tuple[Somebody, ...]) -> bool:
    """Tell whether all contacts are named in one sentence, as in "Ravi and Ana both"."""
    places = [prose.folded.find(fold(contact.name)) for contact in contacts]
    return any(
        all(sentence.start <= place < sentence.end for place in places)
        for sentence in prose.sentences
    )


def _role_tie(contacts: tuple[Somebody, ...]) -> Tie | None:
    """Return the tie the contacts' role words mean, if all of them mean the same."""
    ties = {_tie_of(contact) for contact in contacts}
    return ties.pop() if len(ties) == 1 else None


def _tie_of(contact: Somebody) -> Tie | None:
    tie = _tie_of_phrase(contact.role) or _tie_of_title(contact.name)
    taught = contact.first_name.lower().startswith("prof")
    return Tie.MENTOR if taught and tie is Tie.FORMER_COLLEAGUE else tie


def _tie_of_phrase(phrase: str | None) -> Tie | None:
    if phrase is None:
        return None
    folded = fold(phrase)
    found = roles(folded, tokens(phrase, folded, ()))
    return _tie(found[-1], folded) if found else None


def _tie_of_title(name: str) -> Tie | None:
    """Return FAMILY for "Uncle Bob"."""
    first = fold(name).split(" ")[0]
    tie, _ = ROLES.get(first, (None, None))
    return tie if tie is Tie.FAMILY and first not in _CLERGY else None


_CLERGY = frozenset("sister brother father mother".split())


def _tie(role: Role, phrase: str) -> Tie | None:
    if role.owner == "chain":
        return _through_another(role, phrase)
    if role.noun in VAGUE and role.owner != "my" and not _PAST.intersection(role.modifiers):
        return None
    if role.tie is Tie.FRIEND and CLOSE_MODIFIERS.intersection(role.modifiers):
        return Tie.CLOSE_FRIEND
    return role.tie


def _through_another(role: Role, phrase: str) -> Tie | None:
    """Return the tie of "my friend's cousin": near through family, new through others."""
    own, _, _ = phrase.partition("'s ")
    link, _ = ROLES.get(own.split(" ")[-1], (None, None))
    if link is Tie.FAMILY:
        return Tie.OTHER if role.tie is Tie.MENTOR else role.tie  # "my son's teacher" is not mine
    if own.split(" ")[-1] in _SPOUSES and role.tie is not Tie.FAMILY:
        return role.tie
    if role.tie in {Tie.FRIEND, Tie.CLOSE_FRIEND}:
        return Tie.NEW_ACQUAINTANCE
    return Tie.OTHER if role.tie is Tie.FAMILY else role.tie


_SPOUSES = frozenset(
    "husband wife partner hubby wifey spouse fiancé fiancée fiance fiancee boyfriend girlfriend bf gf".split()
)
_PAST = frozenset("old ex ex- former first previous last then-boss".split())


def _story(folded: str) -> Tie | None:
    told = next((tie for tie, sign in SIGNS if sign.search(folded)), None)
    return told if told in _BEFORE_ROLE else _mutual(folded) or told


def _mutual(folded: str) -> Tie | None:
    """Return the tie of "we were pen pals", "him and I are cousins"."""
    for match in _MUTUAL.finditer(folded):
        for noun in (f"{match.group(1)} {match.group(2)}", match.group(2)):
            if noun in ROLES and noun not in VAGUE | {"student", "pupil"}:
                return ROLES[noun][0]
    return None


_MUTUAL = regex(
    r"\b(?:we|and i|& i|and me)(?:'ve| have| had)?(?:'re| were| are| been| used to be| was| became| go back as)"
    r"(?: (?:just|really|good|great|old|both|like|actually|basically|childhood|once|always))*"
    r" (?:(\w+)[ -])?([\w-]+?)s\b"
)


_PAPERS = regex(
    r"\b(?:(?:my|our|the|an?|unpaid|overdue|outstanding) )?invoices? .{0,30}\b(?:overdue|unpaid|outstanding|due|late|sent)\b|"
    r"\b(?:unpaid|overdue|outstanding) invoices?\b|\bclient ?[=:]|"
    r"\bclient's (?:assistant|pa|ea|secretary|office|team)\b"
)
"""Papers that pass between businesses: whoever they wait with is a client."""


def _by_manner(prose: Prose, contact: Somebody) -> Tie | None:
    """Return what the way of writing suggests: people text friends by first name.

    Work chats are for colleagues; somebody tried on LinkedIn alone is no more than a connection.
    """
    spoken_of = {channel for _, channel in mentions(prose.folded)}
    if not contact.named:
        return None
    if "candidate" in (role := fold(contact.role or "")) or "applicant" in role:
        return None
    if _PAPERS.search(prose.folded):
        return Tie.CLIENT_PROSPECT
    if fold(contact.name).startswith("prof"):
        return Tie.MENTOR
    if Channel.SLACK in spoken_of or " teams " in prose.folded:
        return Tie.FORMER_COLLEAGUE
    if spoken_of & _PERSONAL and " " not in contact.name:
        return Tie.FRIEND
    return Tie.LINKEDIN_STRANGER if spoken_of - {Channel.OTHER} == {Channel.LINKEDIN} else None

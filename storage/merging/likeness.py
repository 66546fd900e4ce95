"""When somebody known may be, or certainly is, whom a file tells of."""

from coaching.memory import Contact
from storage.merging import sameness
from storage.merging.absorbing import is_nameless
from storage.merging.sameness import folded


def may_be(contact: Contact, sketch: Contact) -> bool:
    """Tell whether a contact with an address in common may be called what the file says."""
    if is_nameless(sketch) or is_nameless(contact):
        return True
    return any(sameness.alike(name, sketch.name) for name in (contact.name, *contact.aliases))


def ties(contact: Contact, name: str = "") -> list[tuple[str, str]]:
    """Return what goes with a name to make it one person's: the company, the day they connected."""
    told = folded(name or contact.name)
    day = contact.connected_on.isoformat() if contact.connected_on else ""
    return [(told, one) for one in (folded(contact.company), day) if one]


def is_bare(contact: Contact, other: Contact) -> bool:
    """Tell whether nothing but exactly the other's name is known."""
    exact = folded(contact.name) == folded(other.name)
    return exact and not contact.handles and not contact.company


def fits(contact: Contact, other: Contact) -> bool:
    """Tell whether one name is enough: the same company or day, or nothing else is known."""
    shared = set(ties(contact, other.name)) & set(ties(other))
    return bool(shared) or is_bare(contact, other)


def one_person(key: str, one: Contact, other: Contact) -> bool:
    """Tell whether two rows that share an address or number are one person's.

    A number is often a household's or an office's: there the names must be the same.
    """
    if sameness.contradict(one, other):
        return False
    if is_nameless(one) or is_nameless(other) or folded(one.name) == folded(other.name):
        return True
    return ("@" in key or "/" in key) and sameness.within(one.name, other.name)

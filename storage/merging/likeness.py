"""When somebody known may be, or certainly is, whom a file tells of."""

from coaching.memory import Contact
from storage.merging import sameness
from storage.merging.absorbing import absorbed, is_nameless
from storage.merging.sameness import folded


def may_be(contact: Contact, sketch: Contact) -> bool:
    """Tell whether a contact with an address in common may be called what the file says."""
    if is_nameless(sketch) or is_nameless(contact):
        return True
    return any(sameness.alike(name, sketch.name) for name in (contact.name, *contact.aliases))


def adds_nothing(contact: Contact, sketch: Contact) -> bool:
    """Tell whether a contact would stay the same with what the file says."""
    return absorbed(contact, sketch) is contact


def fits(contact: Contact, sketch: Contact) -> bool:
    """Tell whether one name is enough: the same company or day, or nothing else is known."""
    if contact.company and folded(contact.company) == folded(sketch.company):
        return True
    if contact.connected_on and contact.connected_on == sketch.connected_on:
        return True
    exact = folded(contact.name) == folded(sketch.name)
    return exact and not contact.handles and not contact.company

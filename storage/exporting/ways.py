"""A contact's handles by kind, as files of other programs want them."""

from coaching.memory import Contact, Handle
from coaching.situation import Channel
from storage.merging.sameness import SPOKEN


def emails(contact: Contact) -> list[str]:
    """Return the addresses to write to."""
    return [one.value for one in contact.handles if _is_email(one)]


def numbers(contact: Contact) -> list[str]:
    """Return the numbers to call or text."""
    return [one.value for one in contact.handles if _is_number(one)]


def links(contact: Contact) -> list[str]:
    """Return the pages, a LinkedIn profile first."""
    found = [one for one in contact.handles if _is_link(one)]
    return [one.value for one in sorted(found, key=lambda one: one.channel is not Channel.LINKEDIN)]


def others(contact: Contact) -> list[tuple[Channel, str]]:
    """Return what is left, such as a name on Discord, with its channel."""
    return [
        (one.channel, one.value)
        for one in contact.handles
        if not (_is_email(one) or _is_number(one) or _is_link(one))
    ]


def _is_email(one: Handle) -> bool:
    return "@" in one.value and "/" not in one.value and one.channel is Channel.EMAIL


def _is_number(one: Handle) -> bool:
    return one.channel in SPOKEN and any(map(str.isdecimal, one.value))


def _is_link(one: Handle) -> bool:
    return not _is_number(one) and ("/" in one.value or one.value.startswith("www."))

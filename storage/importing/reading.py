"""From bytes to what they say: refuse, decode, and hand over to the reader of the format."""

from storage.importing.addresses import addresses
from storage.importing.cards import cards, has_cards
from storage.importing.decoding import text_of
from storage.importing.layout import layout_of
from storage.importing.letters import letters
from storage.importing.opening import refuse_large
from storage.importing.parsed import Parsed
from storage.importing.refusing import no_people, refuse_binary, refuse_text
from storage.importing.rows import lines_of
from storage.importing.tables import Progress, people


def read(data: bytes, name: str, progress: Progress | None = None) -> Parsed:
    """Read the bytes of a file called `name`.

    Raises:
        NotContacts: it is something else; the message is for the user.
    """
    refuse_large(len(data), name)
    refuse_binary(data, name)
    text = text_of(data)
    lines = lines_of(text)
    if has_cards(text):
        return cards(lines, progress)
    refuse_text(text, name)
    layout = layout_of(lines)
    if layout is None:
        raise no_people(name)
    if layout.is_letters:
        return letters(lines, layout, progress)
    return addresses(lines) if layout.is_bare else people(lines, layout, progress)

"""Files of every program with a tear in them: read or refused, and what is read is sound."""

from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as some

from storage.importing import NotContacts, read_contacts
from tests.fuzz.odd import torn
from tests.storage.importing.test_anything import _is_sound
from tests.storage.importing.test_cards import FOUR, GROUP, OLD, PHONE
from tests.storage.importing.test_letters import NEW
from tests.storage.importing.test_letters import OLD as OLD_LETTERS
from tests.storage.importing.test_linkedin import HEADER, ROW
from tests.storage.importing.test_programs import GOOGLE_NEW, GOOGLE_OLD

LETTER = "7,,Ada Okoro,https://l.example/ada,Bo Lind,https://l.example/bo,2026-05-15 10:30:00 UTC,"
WHOLE = some.sampled_from(
    [
        *(PHONE, FOUR, OLD, GROUP, PHONE + FOUR + OLD),
        f"Notes:\n{HEADER}{ROW}{ROW}",
        f'{NEW}{LETTER}Hello,"<p>Hi &amp; bye</p>",INBOX,,No\n',
        f"{OLD_LETTERS}Ada Okoro,Bo Lind,5/15/26,Hello,Hi,INCOMING,INBOX\n",
        f"{GOOGLE_OLD}Ada Okoro,Ada,,Okoro,,,Addie, --05-04,,* Friends,* Home,a@example.org ::: b@c.de\n",
        f"{GOOGLE_NEW}Ada,,Okoro,,,,,Lake,Potter,1980-05-04,,* myContacts,* Home,a@example.org\n",
        '[{"name": "Ada", "email": "a@example.org"}]',
    ]
)
ENCODINGS = some.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252", "mac-roman", "shift-jis"])
NAMES = some.sampled_from(["list.csv", "people.vcf", "messages.csv", "x.json", "", "\ud83d.csv"])


@settings(deadline=None, max_examples=200)
@given(WHOLE.flatmap(torn) | WHOLE.flatmap(torn).flatmap(torn), ENCODINGS, NAMES)
def test_a_torn_file_is_read_or_refused(text: str, encoding: str, name: str) -> None:
    with suppress(NotContacts):
        _is_sound(read_contacts(text.encode(encoding, "replace"), name))

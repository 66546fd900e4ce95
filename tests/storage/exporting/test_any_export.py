"""An export that was changed by hand, or torn: it is restored or refused, and never half."""

import json
from contextlib import suppress

from hypothesis import given, settings
from hypothesis import strategies as some

from coaching.memory import Everything
from storage.exporting import as_json, from_json
from storage.importing import NotContacts, read_contacts
from tests.fuzz.odd import torn_json
from tests.storage.exporting.memories import memories
from tests.storage.merging.files import imported

UNHURRIED = settings(deadline=None)
TORN = memories().flatmap(lambda everything: torn_json(json.loads(as_json(everything))))


@UNHURRIED
@given(TORN)
def test_a_torn_export_is_whole_or_refused(data: bytes) -> None:
    with suppress(NotContacts):
        found = from_json(data)
        assert isinstance(found, Everything)
        assert from_json(as_json(found)) == found


@UNHURRIED
@given(TORN)
def test_a_torn_export_that_is_dropped_in_adds_nothing_nobody_can_keep(data: bytes) -> None:
    with suppress(NotContacts):
        parsed = read_contacts(data, "second-thought.json")
        kept = imported(parsed)
        assert len(kept.contacts) <= len(parsed.entries)


@given(some.binary(max_size=60).map(lambda tail: b'{"format": "second-thought"' + tail))
def test_any_end_of_an_export_is_refused(data: bytes) -> None:
    with suppress(NotContacts):
        from_json(data)

"""vCards of every version, one broken card among them."""

import pytest

from tests.storage.importing.said import names, parsed, people, problems


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


PHONE = card(
    "N:Moyo;Tendai;;Dr.;",
    "FN:Dr. Tendai Moyo",
    "NICKNAME:Ten",
    "ORG:Solar\\, Sun;Roofs",
    "TITLE:VP, Sales",
    "item1.EMAIL;type=INTERNET;type=pref:t@example.org",
    "item1.X-ABLabel:_$!<Other>!$_",
    "TEL;type=CELL;type=VOICE:+263 77 000",
    "TEL;type=HOME;type=FAX:+263 99 999",
    "item2.URL;type=pref:https\\://solar.example",
    "X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/tendai-x",
    "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-22",
    "NOTE:Line one\\nline two\\, three\\; four",
    "PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ",
    " AAAABBBB==",
    "UID:abc-1",
)
FOUR = card(
    "KIND:individual",
    "FN;PREF=1:Łukasz Wrona",
    'TEL;VALUE=uri;PREF=1;TYPE="voice,home":tel:+48-600-000-000;ext=12',
    "EMAIL;TYPE=work:lukasz@ex",
    " ample.pl",
    "BDAY:--0203",
    'ORG;SORT-AS="x;y":Wrona',
    version="4.0",
)
OLD = card(
    "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:S=C3=B8r=",
    "ensen;J=C3=B8rn;;;",
    "TEL;CELL:+45 20 00 00 00",
    "EMAIL;INTERNET:j@example.dk",
    "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:caf=E9=0D=0Atwo lines",
    "ORG:A, B;C",
    "BDAY:19800322",
    "AGENT:",
    "BEGIN:VCARD",
    "VERSION:2.1",
    "FN:The Agent",
    "END:VCARD",
    version="2.1",
)
GROUP = card("KIND:group", "FN:Choir", "MEMBER:mailto:t@example.org", version="4.0")


def test_versions_may_be_mixed_and_groups_are_no_people() -> None:
    assert people(PHONE + OLD + GROUP + FOUR) == [
        {
            "name": "Dr. Tendai Moyo",
            "emails": ("t@example.org",),
            "phones": ("+263 77 000",),
            "company": "Solar, Sun",
            "position": "VP, Sales",
            "url": "https://www.linkedin.com/in/tendai-x",
            "birthday": "--03-22",
            "notes": "Line one\nline two, three; four",
            "nickname": "Ten",
            "uid": "abc-1",
        },
        {
            "name": "Jørn Sørensen",
            "emails": ("j@example.dk",),
            "phones": ("+45 20 00 00 00",),
            "company": "A, B",
            "birthday": "1980-03-22",
            "notes": "café\ntwo lines",
        },
        {
            "name": "Łukasz Wrona",
            "emails": ("lukasz@example.pl",),
            "phones": ("+48-600-000-000 ext. 12",),
            "company": "Wrona",
            "birthday": "--02-03",
        },
    ]


CARDS = {
    "only an address": (card("EMAIL:a@example.com"), {"emails": ("a@example.com",)}),
    "the address as name": (
        card("FN:a@example.com", "EMAIL:a@example.com"),
        {"emails": ("a@example.com",)},
    ),
    "a firm": (card("FN:", "N:;;;;", "ORG:Garage;"), {"company": "Garage"}),
    "a nickname": (card("NICKNAME:Jim", "TEL:12345"), {"name": "Jim", "nickname": "Jim", "phones": ("12345",)}),
    "commas not escaped": (card("FN:Ana Ruiz, CFA"), {"name": "Ana Ruiz, CFA"}),
    "a backslash": (card("FN:Ana", "NOTE:a\\\\b \\\"q\\\""), {"name": "Ana", "notes": 'a\\b "q"'}),
    "base64 text": (card("FN;ENCODING=b;CHARSET=UTF-8:Wm/Dqw=="), {"name": "Zoë"}),
    "two given names": (card("N:Ruiz;Ana,Eva;;;"), {"name": "Ana Eva Ruiz"}),
    "no version": ("BEGIN:VCARD\nFN:Ana\nEND:VCARD\n", {"name": "Ana"}),
    "lower case": ("begin:vcard\nversion:3.0\nfn:Ana\nend:vcard\n", {"name": "Ana"}),
    "odd lines": (card("FN:Ana", "FN", ";;:x", ":::", 'TEL;TYPE="a:b":123456'), {"name": "Ana", "phones": ("123456",)}),
    "broken base64": (card("FN:Ana", "NOTE;ENCODING=b:%%%A"), {"name": "Ana"}),
    "unknown charset": (card("FN;CHARSET=KLINGON;ENCODING=QUOTED-PRINTABLE:Zo=EB"), {"name": "Zoë"}),
    "2.1 keeps backslashes": (card("FN:Ana", "NOTE:c:\\new", version="2.1"), {"name": "Ana", "notes": "c:\\new"}),
    "soft break at the end": (
        card("N;ENCODING=QUOTED-PRINTABLE:Ruiz;Ana=", version="2.1"),
        {"name": "Ana Ruiz"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", CARDS)
def test_a_card_is_read_with(what: str) -> None:
    text, told = CARDS[what]
    assert people(text) == [told]


@pytest.mark.parametrize(
    ("line", "is_somebody"),
    [
        ("KIND:org", True),
        ("KIND:individual", True),
        ("KIND:location", False),
        ("X-ADDRESSBOOKSERVER-KIND:group", False),
    ],
)
def test_only_groups_and_places_are_no_people(line: str, is_somebody: bool) -> None:
    assert bool(names(card("FN:Lake", line))) is is_somebody


def test_one_broken_card_does_not_take_the_others() -> None:
    text = (
        card("FN:Ana") + card("X-NOTHING:1") + card('FN:=HYPERLINK("x")') + card("FN:" + "a" * 400)
    )
    text += "stray line\r\n" + card("FN:Bo")
    assert names(text) == ["Ana", "Bo"]
    assert list(problems(text)) == [5, 9, 13]


def test_a_card_without_its_end_is_read_when_another_follows() -> None:
    assert names("BEGIN:VCARD\nFN:Ana\n" + card("FN:Bo")) == ["Ana", "Bo"]


def test_a_card_that_is_cut_off_is_named() -> None:
    text = card("FN:Ana") + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:B"
    assert names(text) == ["Ana"]
    assert "ends in the middle" in problems(text)[5]


def test_lines_folded_within_a_character_are_joined() -> None:
    assert names(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zo\xc3\r\n \xab\r\nEND:VCARD\r\n") == ["Zoë"]


def test_the_charset_a_card_declares_is_believed() -> None:
    text = card("N;CHARSET=SHIFT_JIS:山田;太郎;;;", version="2.1")
    assert names(text.encode("shift_jis")) == ["山田太郎"]


def test_the_format_is_told() -> None:
    assert parsed(card("FN:Ana")).format == "vCard"

"""Two ways of writing an address, a number, a page or a name that mean the same one."""

import pytest

from coaching.memory import Handle
from coaching.situation import Channel
from storage.merging import sameness
from tests.storage.merging.files import contact, entry

SAME_NUMBERS = [
    ("+45 20 00 00 00", "004520000000"),
    ("+44 (0)20 7946 0018", "+442079460018"),
    ("020 7946 0018", "+44 20 7946 0018"),
    ("+1 (212) 555-0101", "212-555-0101"),
    ("1-212-555-0101", "+12125550101"),
    ("555-0101", "555 0101"),
    ("555-0101 ext. 12", "5550101"),
    ("'+4520000000", "+45 20000000"),
]
OTHER_NUMBERS = [
    ("+45 20 00 00 00", "+47 20 00 00 00"),
    ("555-0101", "555-0102"),
    ("1234", "1234"),  # an extension means somebody else in every office
    ("+000000", "+000000"),
    ("call her", "call her"),
]


@pytest.mark.parametrize(("one", "other"), SAME_NUMBERS)
def test_the_same_number_is_found_however_it_is_written(one: str, other: str) -> None:
    assert set(sameness.phone_keys(one)) & set(sameness.phone_asks(other))
    assert set(sameness.phone_keys(other)) & set(sameness.phone_asks(one))


@pytest.mark.parametrize(("one", "other"), OTHER_NUMBERS)
def test_other_numbers_and_extensions_are_not_found(one: str, other: str) -> None:
    assert not set(sameness.phone_keys(one)) & set(sameness.phone_asks(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.linkedin.com/in/Dana-Cole/", "linkedin.com/in/dana-cole"),
        ("http://uk.linkedin.com/in/dana?trk=x", "https://linkedin.com/in/dana#top"),
        ("https://twitter.com/dana", "x.com/dana/"),
        (" https://dana.example/about ", "dana.example/about"),
    ],
)
def test_the_same_page_is_found_however_it_is_written(one: str, other: str) -> None:
    assert sameness.url_key(one) == sameness.url_key(other)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Dana@Example.org", "mailto:dana@example.org ", True),
        ("d.ana.c+news@googlemail.com", "danac@gmail.com", True),
        ("d.ana@example.org", "dana@example.org", False),
    ],
)
def test_a_mailbox_is_known_by_what_its_host_tells_apart(one: str, other: str, same: bool) -> None:
    assert (sameness.email_key(one) == sameness.email_key(other)) is same


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Grace Achieng", "Grace B Achieng", True),
        ("Cole, Dana", "Dana Cole", True),
        ("Dr. Dana Cole", "dana  COLE", True),
        ("D. Cole", "Dana Cole", True),
        ("Dana Cole", "Dana Smith", True),
        ("Zoë Lang", "zoe lang", True),
        ("Jane Cole", "Bob Cole", False),
        ("Ann Lee", "Beth Ray", False),
    ],
)
def test_names_that_share_an_address_may_be_one_persons(one: str, other: str, alike: bool) -> None:
    assert sameness.alike(one, other) is alike
    assert sameness.alike(other, one) is alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (contact("A", birthday="1980-05-04"), contact("A", birthday="--05-05")),
        (contact("A", "linkedin.com/in/a"), contact("A", "linkedin.com/in/b")),
    ],
    ids=["birthdays", "profiles"],
)
def test_other_birthdays_and_profiles_are_other_people(one: object, other: object) -> None:
    assert sameness.contradict(one, other)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (contact("A", birthday="1980-05-04"), contact("A", birthday="--05-04")),
        (contact("A", "linkedin.com/in/a"), contact("A", "a@example.org")),
        (contact("A", "linkedin.com/in/a"), contact("A", "linkedin.com/in/b", "linkedin.com/in/a")),
        (contact("A"), contact("A", "linkedin.com/in/b")),
    ],
    ids=["a year missing", "other kinds", "one in common", "nothing known"],
)
def test_what_leaves_it_open_is_no_contradiction(one: object, other: object) -> None:
    assert not sameness.contradict(one, other)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("handle", "keys"),
    [
        (Handle(Channel.LINKEDIN, "Dana-Cole"), ("linkedin.com/in/dana-cole",)),
        (Handle(Channel.DISCORD, "Dana#1"), ("discord:dana#1",)),
        (Handle(Channel.OTHER, "dana.example"), ("dana.example",)),
        (Handle(Channel.WHATSAPP, "+4520000000"), sameness.phone_keys("+4520000000")),
    ],
    ids=["a bare profile name", "a name elsewhere", "a site", "WhatsApp"],
)
def test_every_kind_of_handle_has_keys(handle: Handle, keys: tuple[str, ...]) -> None:
    assert sameness.handle_keys(handle) == keys


@pytest.mark.parametrize(
    ("address", "channel"),
    [
        ("https://www.linkedin.com/in/dana", Channel.LINKEDIN),
        ("instagram.com/dana", Channel.INSTAGRAM),
        ("https://m.facebook.com/dana", Channel.FACEBOOK),
        ("https://twitter.com/dana", Channel.X),
        ("t.me/dana", Channel.TELEGRAM),
        ("https://wa.me/4520000000", Channel.WHATSAPP),
        ("https://notx.com/dana", Channel.OTHER),
    ],
)
def test_a_page_belongs_to_its_channel(address: str, channel: Channel) -> None:
    assert sameness.channel_of(address) is channel


@pytest.mark.parametrize(
    ("row", "name"),
    [
        (entry("Dana Cole", company="Acme"), "Dana Cole"),
        (entry(emails=("noname@example.com",)), "noname@example.com"),
        (entry(phones=("555-0199",), company="Corner Garage"), "Corner Garage"),
        (entry(phones=("555-0199",)), "555-0199"),
        (entry(url="linkedin.com/in/x"), "linkedin.com/in/x"),
    ],
    ids=["a name", "an address", "a company", "a number", "a page"],
)
def test_somebody_without_a_name_gets_one_from_what_is_there(row: object, name: str) -> None:
    assert sameness.entry_name(row) == name  # type: ignore[arg-type]

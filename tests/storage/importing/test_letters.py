"""LinkedIn's messages.csv in its variants."""

from datetime import UTC, datetime

import pytest

from storage.importing import NotContacts
from storage.importing.letters import moment
from tests.storage.importing.said import parsed, problems

NEW = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,"
    "SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT\n"
)
OLD = "From,To,Date,Subject,Content,Direction,Folder\n"


def test_a_message_is_read_whole() -> None:
    row = (
        '7,,Ada Okoro,https://l.example/ada,"Lind, CFA",https://l.example/bo,'
        '2026-05-15 10:30:00 UTC, A question ,"<p class=""x"">Hi &amp; bye</p><p>Ada</p>",INBOX,,No\n'
    )
    (letter,) = parsed(NEW + row).letters
    assert letter.at == datetime(2026, 5, 15, 10, 30, tzinfo=UTC)
    assert (letter.row, letter.conversation, letter.sender) == (2, "7", "Ada Okoro")
    assert (letter.sender_url, letter.recipients) == ("https://l.example/ada", ("Lind, CFA",))
    assert letter.recipient_urls == ("https://l.example/bo",)
    assert (letter.subject, letter.text) == ("A question", "Hi & bye\nAda")


def test_the_older_columns_are_read_too() -> None:
    read = parsed(OLD + 'Ada Okoro,"Bo Lind,Cy Roe","6/19/18, 2:54 PM",,"a\nb < c",OUTGOING,SENT\n')
    (letter,) = read.letters
    assert (read.format, read.entries) == ("LinkedIn messages", ())
    assert letter.recipients == ("Bo Lind", "Cy Roe")
    assert letter.at == datetime(2018, 6, 19, 14, 54, tzinfo=UTC)
    assert letter.text == "a\nb < c"


@pytest.mark.parametrize(
    ("cell", "urls", "recipients"),
    [
        ('"Bo Lind,Cy Roe"', '"u1,u2"', ("Bo Lind", "Cy Roe")),
        ('"Bo Lind, Cy Roe"', '"u1,u2"', ("Bo Lind", "Cy Roe")),
        ('"Lind, CFA"', "", ("Lind, CFA",)),
        ("", "", ()),
    ],
    ids=["two", "two with a blank", "a comma in the name", "nobody"],
)
def test_recipients_are_parted(cell: str, urls: str, recipients: tuple[str, ...]) -> None:
    row = f"1,,Ada,,{cell},{urls},2026-05-15 10:30:00 UTC,,x,,,\n"
    assert parsed(NEW + row).letters[0].recipients == recipients


def test_drafts_are_left_out_and_an_unreadable_date_is_named() -> None:
    rows = (
        "1,,Ada,,Bo,,2026-01-01 00:00:00 UTC,,x,,,Yes\n1,,Ada,,Bo,,someday,,x,,,No\n,,,,,,,,,,,\n"
    )
    assert parsed(NEW + rows).letters == ()
    assert list(problems(NEW + rows)) == [3]


def test_a_conversation_without_an_id_goes_by_its_title() -> None:
    row = ",Lake plans,Ada,,Bo,,2026-01-01 00:00:00 UTC,,x,,,\n"
    assert parsed(NEW + row).letters[0].conversation == "Lake plans"


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2026-05-15 10:30:05 UTC", datetime(2026, 5, 15, 10, 30, 5, tzinfo=UTC)),
        ("2026-05-15T10:30:05.123Z", datetime(2026, 5, 15, 10, 30, 5, tzinfo=UTC)),
        ("5/15/26, 12:05 AM", datetime(2026, 5, 15, 0, 5, tzinfo=UTC)),
        ("15 May 2026", datetime(2026, 5, 15, tzinfo=UTC)),
        ("2026-05-15 30:99", None),
        ("", None),
    ],
)
def test_moments_are_read_as_utc(text: str, read: datetime | None) -> None:
    assert moment(text) == read


def test_a_list_of_invitations_is_no_list_of_messages() -> None:
    with pytest.raises(NotContacts):
        parsed('From,To,Sent At,Message,Direction\nAda,Bo,"1/2/24, 3:04 PM",hi,OUTGOING\n')

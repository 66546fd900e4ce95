"""Tables of Google, Outlook, Thunderbird, others, and those nobody has seen before."""

import pytest

from storage.importing import NotContacts
from tests.storage.importing.said import names, parsed, people

GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Name Prefix,Name Suffix,Nickname,Birthday,Notes,"
    "Group Membership,E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,"
    "Phone 1 - Type,Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title\n"
)
GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,"
    "Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,"
    "Phone 1 - Value,Website 1 - Label,Website 1 - Value\n"
)


def test_google_old_joins_two_values_with_colons_and_keeps_nameless_addresses() -> None:
    text = GOOGLE_OLD + (
        "Ada Okoro,Ada,,Okoro,,,Addie, --05-04,met at the lake,* myContacts ::: Friends,* Home,"
        "ada@example.com ::: a.okoro@example.org,,,Mobile,+234 80 000 0000 ::: 555-0101,,Lake & Co ::: Hill & Co,Potter\n"
        ",,,,,,,,,* Other,Work,nobody@example.com,,,,,,,\n"
    )
    assert people(text) == [
        {
            "name": "Ada Okoro",
            "emails": ("ada@example.com", "a.okoro@example.org"),
            "phones": ("+234 80 000 0000", "555-0101"),
            "company": "Lake & Co",
            "position": "Potter",
            "birthday": "--05-04",
            "notes": "met at the lake",
            "nickname": "Addie",
        },
        {"emails": ("nobody@example.com",)},
    ]


def test_google_new_joins_the_parts_and_keeps_firms_without_people() -> None:
    text = GOOGLE_NEW + (
        "Ada,B,Okoro,Dr.,Jr.,,,Lake & Co,Potter,1980-05-04,,* myContacts ::: Choir,* Work,"
        "ada@example.com,Mobile,555-0101,Profile,https://www.linkedin.com/in/ada-x\n"
        'Bo,,Lind,Mr.,,,,,,,"Line 1\nLine 2, with comma",* myContacts,,,,,,\n'
        ",,,,,,,Corner Garage,,,,* myContacts,,,,555-0199,,\n"
        ",,,,,,The Lake House,,,,,* myContacts,,,,,,\n"
    )
    read = parsed(text)
    assert [entry.name for entry in read.entries] == [
        *("Dr. Ada B Okoro Jr.", "Bo Lind", None, "The Lake House"),
    ]
    assert [entry.row for entry in read.entries] == [2, 3, 5, 6]
    assert read.entries[0].url == "https://www.linkedin.com/in/ada-x"
    assert read.entries[1].notes == "Line 1\nLine 2, with comma"
    assert (read.entries[2].company, read.entries[2].phones) == ("Corner Garage", ("555-0199",))


OUTLOOK = {
    "English": (
        "First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,E-mail 2 Address,Home Phone,"
        "Business Phone,Mobile Phone,Business Fax,Assistant's Phone,Job Title,Company,Birthday,Notes\n"
        'Ruth,,Stein,Mrs.,,ruth@example.com,,,555-0142,,555-9999,555-8888,Owner,"Stein, Roe",'
        "0/0/00,Choir\n"
    ),
    "German": (
        "Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Position;Fax geschäftlich;"
        "Telefon geschäftlich;Telefon (privat);E-Mail-Adresse;E-Mail-Typ;E-Mail: Angezeigter Name;"
        "Geburtstag;Notizen\n"
        'Frau;Ruth;;Stein;;"Stein, Roe";Owner;555-9999;555-0142;;ruth@example.com;SMTP;'
        "Ruth Stein (ruth@example.com);0.0.00;Choir\n"
    ),
    "French": (
        "Titre,Prénom,Deuxième prénom,Nom,Suffixe,Société,Service,Titre,Télécopie (bureau),"
        "Téléphone (bureau),Tél. mobile,Adresse de messagerie,Type de messagerie,Notes\n"
        'Mme,Ruth,,Stein,,"Stein, Roe",,Owner,555-9999,555-0142,,ruth@example.com,SMTP,Choir\n'
    ),
}


@pytest.mark.parametrize("language", OUTLOOK)
def test_outlook_is_read_in(language: str) -> None:
    assert parsed(OUTLOOK[language]).format == "Outlook contacts"
    assert people(OUTLOOK[language]) == [
        {
            "name": "Ruth Stein",
            "emails": ("ruth@example.com",),
            "phones": ("555-0142",),
            "company": "Stein, Roe",
            "position": "Owner",
            "notes": "Choir",
        }
    ]


def test_thunderbird_prefers_the_display_name_and_joins_the_birthday() -> None:
    text = (
        "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name,"
        "Work Phone,Fax Number,Mobile Number,Job Title,Organization,Web Page 1,Birth Year,"
        "Birth Month,Birth Day,Notes,\n"
        "Ada,Okoro,Ada of the Lake,Addie,ada@example.com,a@example.org,,work,555-9999,555-0101,"
        "Potter,Lake & Co,http://lake.example,1980,5,4,,\n"
    )
    assert people(text) == [
        {
            "name": "Ada of the Lake",
            "emails": ("ada@example.com", "a@example.org"),
            "phones": ("555-0101",),
            "company": "Lake & Co",
            "position": "Potter",
            "url": "http://lake.example",
            "birthday": "1980-05-04",
            "nickname": "Addie",
        }
    ]


ADA = {"name": "Ada Okoro", "emails": ("ada@example.com",), "phones": ("+44 20 7946 0000",)}
TABLES = {
    "yahoo": "First,Middle,Last,Email,Home,Pager,Fax,Title\nAda,,Okoro,ada@example.com,+44 20 7946 0000,,,\n",
    "hubspot": (
        "Record ID - Contact,First Name,Last Name,Email,Phone Number,Contact owner,Lead Status\n"
        "1,Ada,Okoro,ada@example.com,+44 20 7946 0000,Bo (bo@example.com),New\n"
    ),
    "snake": "first_name,last_name,email_address,phone_number\nAda,Okoro,ada@example.com,+44 20 7946 0000\n",
    "camel": "fullName;emailAddress;phoneNumber\nAda Okoro;ada@example.com;+44 20 7946 0000\n",
    "excel": 'sep=;\nName;E-Mail;Telefon\nAda Okoro;ada@example.com;"=""+44 20 7946 0000"""\n',
    "words around": (
        "Name,Private email (checked),Best phone number,Manager email\n"
        "Ada Okoro,ada@example.com,+44 20 7946 0000,bo@example.com\n"
    ),
    "half in French": "Nom,Prénom,Courriel,Portable\nOkoro,Ada,ada@example.com,+44 20 7946 0000\n",
    "half in German": "Name;Vorname;Mail;Handy\nOkoro;Ada;ada@example.com;+44 20 7946 0000\n",
    "contact is the number": "Name,Contact,Mail id\nAda Okoro,+44 20 7946 0000,ada@example.com\n",
    "address is the email": "Who,Address,Mob. no.\nAda Okoro,ada@example.com,+44 20 7946 0000\n",
    "unknown headers": "Ονοματεπώνυμο;Ηλ. θυρίδα;Κινητό\nAda Okoro;ada@example.com;+44 20 7946 0000\n",
    "no header": "Ada Okoro,ada@example.com,+44 20 7946 0000\n",
    "no header, halves": "Ada|Okoro|ada@example.com|+44 20 7946 0000\n",
    "old Mac lines": "Name,Email,Phone\rAda Okoro,ada@example.com,+44 20 7946 0000\r",
    "the header twice": (
        "Name,Email,Phone\nAda Okoro,ada@example.com,+44 20 7946 0000\nName,Email,Phone\n"
    ),
    "title after": "Name,Email,Phone,Fax,Website Type\nAda Okoro,ada@example.com,+44 20 7946 0000,1,x\n",
}


@pytest.mark.parametrize("table", TABLES)
def test_a_table_is_read_by_its_headers_or_its_values(table: str) -> None:
    told = people(TABLES[table])
    assert [{key: one[key] for key in ADA} for one in told] == [ADA]


@pytest.mark.parametrize(
    "header",
    [
        "Vorname,Nachname,Speichern unter,Name der Organisation,Titel der Organisation,Labels,"
        "E-Mail 1 – Label,E-Mail 1 – Wert",
        "Nombre,Apellidos,Archivar como,Nombre de la organización,Cargo en la organización,Etiquetas,"
        "Correo electrónico 1 - Etiqueta,Correo electrónico 1 - Valor",
    ],
    ids=["German", "Spanish"],
)
def test_google_is_read_in(header: str) -> None:
    text = f"{header}\nAda,Okoro,,Lake & Co,Potter,* myContacts,* Other,ada@example.com\n"
    assert parsed(text).format == "Google contacts"
    assert people(text) == [
        {
            "name": "Ada Okoro",
            "emails": ("ada@example.com",),
            "company": "Lake & Co",
            "position": "Potter",
        }
    ]


@pytest.mark.parametrize("header", ["Last, First", "Nachname, Vorname", "Name", "Participant"])
def test_a_column_of_last_names_first_is_turned(header: str) -> None:
    rows = '"Okoro, Ada"\n"O\'Hill, Siobhán Mary"\n"LIND, BO"\n山田太郎\n"Roe, Cy, PhD"\nPlato\n'
    told = names(f'"{header}"\n' + rows)
    assert told == [
        "Ada Okoro",
        "Siobhán Mary O'Hill",
        "BO LIND",
        "山田太郎",
        "Roe, Cy, PhD",
        "Plato",
    ]


def test_a_comma_before_a_credential_is_left_where_it_is() -> None:
    rows = ["Ada Okoro, PhD", "Bo Lind, CFA", "Cy Roe, Jr.", "Di Hill, Ph.D.", "Lake & Roe, Ltd"]
    assert names("Name\n" + "".join(f'"{row}"\n' for row in rows)) == rows
    few = ["Ada Okoro", "Bo Lind", "Roe, Cy", "Di Hill"]
    assert names("Name\n" + "".join(f'"{row}"\n' for row in few)) == few


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ada Okoro,+44 20 7946 0000\nBo Lind,020 7946 001\n", ["Ada Okoro", "Bo Lind"]),
        ("+44 20 7946 0000\n(020) 7946-001\n0049 170 00000\n", [None, None, None]),
        ("Who\n+44 20 7946 0000\n", [None]),
    ],
    ids=["names and numbers", "numbers alone", "numbers under a heading"],
)
def test_numbers_as_people_write_them_need_no_header(text: str, told: list[str | None]) -> None:
    assert names(text) == told
    assert all(entry.phones for entry in parsed(text).entries)


@pytest.mark.parametrize("text", ["10001\n10002\n10003\n", "berlin,10115\nbonn,53111\n"])
def test_other_numbers_are_nobodys(text: str) -> None:
    with pytest.raises(NotContacts):
        parsed(text)


def test_the_link_behind_a_notion_page_is_dropped() -> None:
    text = "Name,Company\nAda,Lake & Co (https://www.notion.so/Lake-0a1b?pvs=21)\nBo,Hill (North)\n"
    assert [one["company"] for one in people(text)] == ["Lake & Co", "Hill (North)"]


def test_a_title_is_the_job_unless_the_job_stands_elsewhere() -> None:
    assert people("Name,Title,Email\nAda,Potter,a@example.com\n")[0]["position"] == "Potter"
    text = "Title,First Name,Last Name,Job Title\nDr.,Ada,Okoro,Potter\n"
    assert people(text) == [{"name": "Dr. Ada Okoro", "position": "Potter"}]


def test_several_values_in_one_cell_are_parted() -> None:
    text = 'Name,Emails,Phones\nAda,"a@example.com; b@example.com","555-1234; 555-9876"\n'
    assert people(text)[0]["emails"] == ("a@example.com", "b@example.com")
    assert people(text)[0]["phones"] == ("555-1234", "555-9876")


def test_a_bare_list_of_addresses_is_one_entry_an_address() -> None:
    text = 'Ada Okoro <ada@example.com>, "Lind, Bo" <bo@example.com>; cy@example.com\n'
    assert names(text) == ["Ada Okoro", "Bo Lind", None]
    assert names("ada@example.com\nbo@example.com\n") == [None, None]


def test_names_encoded_for_mail_are_decoded() -> None:
    text = "=?utf-8?B?SsO8cmc=?= <j@example.com>, =?x-none?Q?=41?= <a@example.com>\n"
    assert names(text) == ["Jürg", "=?x-none?Q?=41?="]


def test_an_address_or_a_number_in_place_of_the_name_is_no_name() -> None:
    text = "Name,Email,Phone\na@example.com,a@example.com,\n+49 30 12345,,+493012345\n-,c@example.com,\n"
    assert names(text) == [None, None, None]


def test_east_asian_names_go_family_name_first() -> None:
    assert names("姓,名,メール\n山田,太郎,t@example.com\n") == ["山田太郎"]
    assert names("이름,성,이메일\n민수,김,m@example.com\n") == ["김민수"]


def test_the_program_of_a_table_nobody_knows_is_not_made_up() -> None:
    assert parsed("Name,Email\nAda,a@example.com\n").format == "table"


def test_text_with_addresses_in_it_is_no_list_of_people() -> None:
    for text in (
        "INSERT INTO t VALUES ('Ada', 'ada@example.com');\n" * 3,
        "dn: cn=Ada,mail=ada@example.com\nmail: ada@example.com\n",
        "please write to ada@example.com\nor to bo@example.com\n",
    ):
        with pytest.raises(NotContacts):
            parsed(text)

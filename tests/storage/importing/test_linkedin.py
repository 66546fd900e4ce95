"""LinkedIn's Connections.csv, in the languages and the preambles it comes with."""

from datetime import date

import pytest

from tests.storage.importing.said import names, parsed, people, problems

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
ROW = "Ada,Okoro,https://www.linkedin.com/in/ada-x,ada@example.org,Lake & Co,Potter,03 Mar 2024\n"
ADA = {
    "name": "Ada Okoro",
    "emails": ("ada@example.org",),
    "company": "Lake & Co",
    "position": "Potter",
    "url": "https://www.linkedin.com/in/ada-x",
    "connected_on": date(2024, 3, 3),
}


@pytest.mark.parametrize(
    "preamble",
    [
        "",
        'Notes:\n"When exporting your data, you may notice that some\naddresses are missing."\n\n',
        "Notes:\nWhen exporting your data, some are missing\n\n\n",
        'Notes:\n"one\n\ntwo, with ""marks""\nthree"\n,,,,,,\n\n',
        'Notes:\nHe said "never closed\n\n',
        "Notes:\r\n" + "a long story\r\n" * 40,
    ],
    ids=["none", "quoted", "plain", "blank lines", "stray mark", "long"],
)
def test_any_preamble_is_passed_over(preamble: str) -> None:
    assert people(preamble + HEADER + ROW) == [ADA]


def test_a_row_is_the_line_of_the_file_a_user_would_count() -> None:
    assert parsed("Notes:\nx\n\n" + HEADER + ROW + ROW).entries[1].row == 6


def test_columns_may_stand_in_any_order() -> None:
    text = (
        "Connected On,Position,Email Address,Last Name,First Name,Company,URL\n"
        '03 Mar 2024,Potter,ada@example.org,Okoro,Ada,"Lake & Co",'
        "https://www.linkedin.com/in/ada-x\n"
    )
    assert people(text) == [ADA]


@pytest.mark.parametrize("row", [",,,,,,\n", ",,,,,,03 Mar 2024\n", '"","","","","","",""\n', "\n"])
def test_members_who_left_are_nobody(row: str) -> None:
    read = parsed(HEADER + row + ROW)
    assert len(read.entries) == 1
    assert not read.problems


def test_a_row_with_a_firm_but_no_name_is_named() -> None:
    assert list(problems(HEADER + ",,,,Lake & Co,Potter,03 Mar 2024\n")) == [2]


def test_names_keep_their_form() -> None:
    rows = (
        'Jean-Luc,"O\'Neill, CFA",,,,,\nNguyễn,Thị Lan,,,,,\n"Zoë & Max",,,,,,\nAna 🌻,Ruiz,,,,,\n'
    )
    assert names(HEADER + rows) == [
        *("Jean-Luc O'Neill, CFA", "Nguyễn Thị Lan", "Zoë & Max", "Ana 🌻 Ruiz"),
    ]


def test_nobody_below_the_header_is_nobody_and_no_problem() -> None:
    read = parsed("Notes:\nx\n\n" + HEADER)
    assert (read.format, read.entries, read.problems) == ("LinkedIn connections", (), ())


LOCAL = {
    "German": (
        "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Vernetzt am",
        "3. März 2024",
    ),
    "French": ("Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Connecté le", "3 mars 2024"),
    "Spanish": (
        "Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el",
        "3 de mar. de 2024",
    ),
    "Portuguese": (
        "Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em",
        "3 de março de 2024",
    ),
    "Italian": ("Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Collegato il", "03 mar 2024"),
    "Dutch": ("Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op", "3 mrt. 2024"),
    "Polish": (
        "Imię,Nazwisko,URL,Adres e-mail,Firma,Stanowisko,Data nawiązania kontaktu",
        "3 marca 2024",
    ),
    "Turkish": (
        "Ad,Soyadı,URL,E-posta Adresi,Şirket,Pozisyon,Bağlantı Kurulma Tarihi",
        "03 Mar 2024",
    ),
    "Greek": ("Όνομα,Επώνυμο,URL,Διεύθυνση email,Εταιρεία,Θέση,Συνδέθηκε στις", "3 Μαρτίου 2024"),
    "unknown words for the date": (HEADER.strip().replace("Connected On", "Xyz"), "03 Mar 2024"),
    "unknown words": ("Aa,Bb,URL,Dd,Ee,Ff,Gg", "03 Mar 2024"),
    "resaved": (HEADER.strip(), "2024-03-03"),
}


@pytest.mark.parametrize("language", LOCAL)
def test_headers_and_months_are_read_in(language: str) -> None:
    header, day = LOCAL[language]
    row = f"Ada,Okoro,https://www.linkedin.com/in/ada-x,ada@example.org,Lake & Co,Potter,{day}"
    read = parsed(f"{header}\n{row}\n")
    assert read.format == "LinkedIn connections"
    assert people(f"{header}\n{row}\n") == [ADA]


def test_seven_columns_without_profiles_are_not_taken_for_linkedins() -> None:
    header = HEADER.replace("Company,Position,Connected On", "Colour,Food,Joined us")
    text = header + ROW.replace("www.linkedin.com/in", "lake.example")
    assert parsed(text).format == "table"
    assert not {"company", "position", "connected_on"} & set(people(text)[0])


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_a_spreadsheet_may_have_changed_the_delimiter(delimiter: str) -> None:
    assert people((HEADER + ROW).replace(",", delimiter)) == [ADA]


def test_day_and_month_are_told_apart_by_the_whole_column() -> None:
    rows = "Ada,Okoro,,,,,3/4/2024\nBo,Lind,,,,,3/14/2024\n"
    assert [entry.connected_on for entry in parsed(HEADER + rows).entries] == [
        *(date(2024, 3, 4), date(2024, 3, 14)),
    ]


def test_a_date_that_could_be_two_days_is_left_open() -> None:
    assert parsed(HEADER + "Ada,Okoro,,,,,3/4/2024\n").entries[0].connected_on is None


def test_a_preview_says_how_headers_were_understood() -> None:
    columns = parsed(
        "Prénom,Nom,Adresse e-mail,Lieblingsfarbe\nAda,Okoro,a@example.org,blau\n"
    ).columns
    assert columns == (
        ("Prénom", "first name"),
        ("Nom", "last name"),
        ("Adresse e-mail", "email"),
    )

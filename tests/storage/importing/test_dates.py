"""Dates and birthdays as files write them."""

from datetime import date

import pytest

from storage.importing.dates import Order, birthday, day, order_of


@pytest.mark.parametrize(
    "text",
    [
        *("03 Mar 2024", "3 March 2024", "Mar 3, 2024", "2024-03-03", "2024/3/3", "20240303"),
        *("3.3.2024", "03-Mar-24", "3. März 2024", "3 mars 2024", "3 de mar. de 2024"),
        *("3 mrt. 2024", "3 marzo 2024", "2024年3月3日", "2024-03-03T10:00:00Z", "3/3/24, 10:00"),
        *("3 marca 2024", "3. března 2024", "3 Mart 2024", "3 марта 2024 г.", "3 березня 2024"),
    ],
)
def test_a_date_is_read(text: str) -> None:
    assert day(text) == date(2024, 3, 3)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        *(("2 września 2018", 9), ("2 lip 2018", 7), ("2 czerwca 2018", 6), ("2. ledna 2018", 1)),
        *(("2 Ağu 2018", 8), ("2 Şub 2018", 2), ("2 Eylül 2018", 9), ("2 Kas 2018", 11)),
        *(("2 мая 2018", 5), ("2 дек. 2018", 12), ("2 июля 2018", 7), ("2 листопада 2018", 11)),
        *(("2 noiembrie 2018", 11), ("2018. szept. 2.", 9), ("2 červenec 2018", 7)),
    ],
)
def test_months_are_known_in_the_form_a_date_has_them(text: str, read: int) -> None:
    assert day(text) == date(2018, read, 2)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "3/4/2024", "31 Feb 2024", "32 Mar 2024", "Ma 3 2024", "ju 3 2024", "0/0/00"],
)
def test_what_is_no_date_or_could_be_two_is_left_open(text: str) -> None:
    assert day(text) is None


@pytest.mark.parametrize(
    ("order", "read"), [(Order.DAY, date(2024, 4, 3)), (Order.MONTH, date(2024, 3, 4))]
)
def test_the_order_settles_what_could_be_two(order: Order, read: date) -> None:
    assert day("3/4/2024", order) == read


@pytest.mark.parametrize(
    ("column", "order"),
    [
        (["3/4/2024", "13/4/2024"], Order.DAY),
        (["3/4/2024", "3/14/2024"], Order.MONTH),
        (["3.4.2024"], Order.DAY),
        (["3/4", "3/28"], Order.MONTH),
        (["3/4/2024", "x"], None),
    ],
)
def test_a_column_tells_its_order(column: list[str], order: Order | None) -> None:
    assert order_of(column) is order


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("1980-05-04", "1980-05-04"),
        ("19800504", "1980-05-04"),
        ("--05-04", "--05-04"),
        ("--0504", "--05-04"),
        (" --02-29", "--02-29"),
        ("1604-05-04", "--05-04"),
        ("04.05.80", "--05-04"),
        ("--13-40", ""),
        ("1980", ""),
        ("spring", ""),
        ("03/28", "--03-28"),
        ("28.3.", "--03-28"),
        ("February 29", "--02-29"),
        ("28. März", "--03-28"),
        ("3/4", ""),
        ("May 1980", ""),
    ],
)
def test_a_birthday_is_read_with_or_without_its_year(text: str, read: str) -> None:
    assert birthday(text) == read

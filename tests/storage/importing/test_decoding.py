"""Encodings that programs really write, told from the bytes alone."""

import pytest

from storage.importing.decoding import text_of
from tests.storage.importing.said import names

WRITTEN = [
    ("utf-8", "Nguyễn Thị Lan"),
    ("utf-8-sig", "Zoë Müller"),
    ("utf-16", "Łukasz Wrona"),
    ("utf-16-le", "Łukasz Wrona"),
    ("utf-16-be", "Łukasz Wrona"),
    ("utf-32", "Łukasz Wrona"),
    ("cp1252", "José Peña Muñoz"),
    ("cp1252", "François Lefèvre"),
    ("cp1252", "Jørgen Sørensen"),
    ("cp1252", "João Simões Gonçalves"),
    ("cp1252", "Zoë’s “Bar” – Groß"),
    ("latin-1", "Åsa Öberg"),
    ("cp1250", "Łukasz Wójcik Gdańsk"),
    ("cp1250", "Žaneta Dvořáková"),
    ("cp1250", "Győr Gábor"),
    ("cp1250", "Piotr Wiśniewski Iksiński"),
    ("cp1254", "Ayşe Yılmaz"),
    ("cp1251", "Иван Петров"),
    ("shift_jis", "山田太郎"),
    ("gb18030", "王伟"),
    ("euc_kr", "김민수"),
    ("big5", "陳大文"),
    ("euc_jp", "やまだ 太郎"),
    ("cp1253", "Γιώργος Παπαδόπουλος"),
    ("koi8_r", "Иван Петров"),
    ("mac_roman", "François Société"),
]


@pytest.mark.parametrize(("encoding", "name"), WRITTEN, ids=[f"{e} {n}" for e, n in WRITTEN])
def test_a_name_survives(encoding: str, name: str) -> None:
    assert names(f"Name,Email\n{name},a@example.com\n".encode(encoding)) == [name]


def test_a_broken_character_in_utf8_does_not_change_the_others() -> None:
    data = "Zoë,Łukasz,Jørn,".encode() + b"\xff,x"
    assert text_of(data) == "Zoë,Łukasz,Jørn,\ufffd,x"


def test_utf8_cut_off_in_its_last_character_is_still_utf8() -> None:
    assert text_of("Zoé".encode()[:-1]).startswith("Zo")


def test_an_unknown_declared_charset_is_passed_over() -> None:
    assert text_of(b"N;CHARSET=KLINGON:Zo\xeb").endswith("Zoë")

"""The normal form of names."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.memory.names import fold, normal


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Dr. José  Núñez-Ruiz", "jose nunez ruiz"),
        ("Jose\u0301 Nu\u0301n\u0303ez Ruiz", "jose nunez ruiz"),
        ("JOSE NUNEZ RUIZ, MBA, Ph.D.", "jose nunez ruiz"),
        ("Frau Prof. Dr. Groß", "gross"),
        ("Siobhán O’Brien", "siobhan obrien"),
        ("Siobhan O'Brien", "siobhan obrien"),
        ("J.R.R. Bloom", "jrr bloom"),
        ("Łukasz Żak", "lukasz zak"),
        ("Søren Ærø", "soren aero"),
        ("Ａｎａ Ｌｉｍａ", "ana lima"),  # full width, as some phones type
        ("ana\u00a0\u200b lima\t", "ana lima"),
        ("\u202aAna\u202c Li\u00adma", "ana lima"),  # pasted marks nobody sees
        ("🚀 Ana Lima 🙂", "ana lima"),
        ("Ana Lima (she/her)", "ana lima she her"),
        ("Mom", "mom"),
        ("Doctor", "doctor"),
        ("Prof. Dr.", "prof dr"),
        ("🙂", "🙂"),
        ("Sam Hill Jr.", "sam hill jr"),  # father and son are two people
        ("Md Karim", "md karim"),  # a name in front, a degree behind
        ("Ing Chang", "ing chang"),
        ("अनुराधा", "अनुराधा"),  # vowel signs are letters
        ("ガブリエル", "ガブリエル"),
        ("ｶﾞﾌﾞﾘｴﾙ", "ガブリエル"),  # the half-width forms of the same
        ("محمد", "محمد"),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_normal_form(name: str, expected: str) -> None:
    assert normal(name) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [("Sam Hill Jr.", "Sam Hill Sr."), ("Ana Lima", "Ana Lime"), ("カ", "ガ"), ("Ana", "Ana Lima")],
)
def test_different_people_stay_different(one: str, other: str) -> None:
    assert normal(one) != normal(other)


@given(st.text())
def test_the_normal_form_of_a_normal_form_is_itself(name: str) -> None:
    assert normal(normal(name)) == normal(name)


@given(st.text(), st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]))
def test_how_the_letters_are_encoded_does_not_matter(name: str, form: str) -> None:
    assert normal(unicodedata.normalize(form, name)) == normal(name)


@given(st.text(st.characters(codec="ascii")))
def test_case_and_blanks_do_not_matter(name: str) -> None:
    assert normal(f" {name.upper()}  ") == normal(name)


def test_folding_keeps_the_words() -> None:
    assert fold("Dr. Žofie, Straße 5") == "dr. zofie, strasse 5"

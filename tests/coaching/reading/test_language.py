"""The language of a message, and the word-for-word gloss the English readers read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.reading.languages.language import detect, gloss
from prompts.book import Book

MESSAGES = {
    "fr": "j'ai appelé trois fois mon frère Luc et il ne rappelle pas depuis une semaine",
    "es": "Le escribí dos veces a mi antigua jefa Carmen por correo y no me contesta. ¿Qué hago?",
    "de": "Ich habe meinem alten Freund Jürgen zweimal geschrieben, er antwortet nicht",
    "pt": "Mandei três mensagens para minha amiga Luísa e ela não respondeu há duas semanas",
    "it": "Ho scritto due volte alla mia ex collega Giulia, non risponde da un mese",
    "nl": "Ik heb mijn oud-collega Sanne twee keer gemaild en ze reageert niet",
    "sv": "Hej, jag skrev till min vän två gånger och han svarar inte",
    "da": "Hej, jeg skrev til min ven to gange og han svarer ikke, hvad skal jeg gøre",
    "no": "Hei, jeg skrev til venninnen min to ganger og hun svarer ikke ennå, hva gjør jeg",
    "pl": "Napisałem do przyjaciela dwa razy i nie odpisuje od miesiąca",
    "tr": "Arkadaşıma iki kez yazdım ama cevap vermedi",
    "vi": "tôi nhắn tin cho bạn hai lần mà không trả lời",
    "ru": "мне не отвечают уже месяц",
    "uk": "Я писав їй двічі",
    "el": "δεν μου απαντάει",
    "ar": "لم يرد علي",
    "fa": "او جواب نمی دهد، چرا؟ گفتم",
    "he": "היא לא עונה לי",
    "hi": "वह जवाब नहीं दे रही",
    "zh": "她一直不回我",
    "ja": "彼女から返事がない",
    "ko": "답장이 없어요",
    "th": "เธอไม่ตอบ",
}


@pytest.mark.parametrize(("language", "text"), MESSAGES.items())
def test_a_message_tells_its_language(language: str, text: str) -> None:
    assert detect(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ok",
        "hola",
        "🙃",
        "Hej, Ása here. I wrote to Björn two times",
        "Does Nguyễn Thị Minh ever reply?",
        "met José at the café in São Paulo, he has not answered since",
        "my friend Дмитрий hasn't replied to my three texts",
        "I sent 田中さん an email last week",
        "mon amie Claire hasn't answered and I don't know what to do with this",
        "told el jefe about it twice, no answer from him or la familia",
    ],
)
def test_english_wins_when_unsure(text: str) -> None:
    assert detect(text) == "en"


@pytest.mark.parametrize(
    ("language", "text", "english"),
    [
        ("fr", MESSAGES["fr"], "I called 3 times my brother Luc and he has not called back for a week"),
        ("fr", "Elle n'a pas repondu à mes deux messages", "she has not answered to my 2 message"),
        ("es", "Hola, no me ha contestado", "hi, has not answered"),
        ("de", "Funkstille seit einem Monat", "nothing for a month"),
        ("pt", "Oi, minha irmã não respondeu", "hi, my sister has not answered"),
        ("it", MESSAGES["it"], "I wrote 2 times to my former colleague Giulia, has not answered for a month"),
        ("nl", "Mijn zus antwoordt niet, al drie weken", "my sister has not answered, for 3 weeks"),
        ("sv", "Hej, han svarar inte", "Hej, han svarar inte"),
        ("en", "il a dit non", "il a dit non"),
        ("fr", "ne\nrépond pas", "ne\nhas not answered"),
    ],
)  # fmt: skip
def test_a_gloss_puts_what_matters_into_english(language: str, text: str, english: str) -> None:
    assert gloss(text, language) == english


def test_every_language_told_has_its_sentence() -> None:
    book = Book.open()
    assert all(book.phrases(f"languages/{language}") for language in MESSAGES)


@given(st.text(max_size=200), st.sampled_from(["en", "fr", "de", "es", "it", "pt", "nl", "xx"]))
def test_any_text_has_a_language_and_a_gloss(text: str, language: str) -> None:
    assert detect(text) in {"en", *MESSAGES}
    assert isinstance(gloss(text, language), str)

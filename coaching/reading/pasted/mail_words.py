"""The words of mail headers in the languages of mail programs."""

from coaching.regexes import regex

HEADER = regex(
    r"[ \t*]*(?P<key>from|sent|date|to|cc|bcc|subject|subj|re|reply-to|von|gesendet|an|betreff|de"
    r"|envoyé|à|objet|enviado|para|asunto|fra|sendt|dato|til|emne|från|skickat|till|ämne|da|inviato|oggetto|van"
    r"|verzonden|aan|onderwerp|od|wysłano|do|temat)[ \t*]*:[ \t*]*(?P<value>[^\n]*)"
)
KEYS = {
    "von": "from", "gesendet": "sent", "an": "to", "betreff": "subject", "de": "from",
    "envoyé": "sent", "à": "to", "objet": "subject", "enviado": "sent", "para": "to",
    "asunto": "subject", "fra": "from", "sendt": "sent", "dato": "sent", "til": "to",
    "emne": "subject", "från": "from", "skickat": "sent", "till": "to", "ämne": "subject",
    "da": "from", "inviato": "sent", "oggetto": "subject", "van": "from", "verzonden": "sent",
    "aan": "to", "onderwerp": "subject", "od": "from", "wysłano": "sent", "do": "to",
    "temat": "subject", "date": "sent", "subj": "subject", "re": "subject",
}  # fmt: skip
_MONTHS = {
    "okt": "oct", "mai": "may", "maj": "may", "mei": "may", "dez": "dec", "des": "dec", "mär": "mar",
    "maa": "mar", "mrt": "mar", "giu": "jun", "lug": "jul", "ago": "aug", "set": "sep", "ott": "oct",
    "dic": "dec", "gen": "jan", "ene": "jan", "abr": "apr", "fév": "feb", "avr": "apr", "aoû": "aug",
    "déc": "dec",
}  # fmt: skip
_FOREIGN_MONTH = regex(rf"\b(?:{'|'.join(_MONTHS)})[a-zû]*\b")
_ORDINAL_DOT = regex(r"\b(\d{1,2})\.(?= )")
THEN_A_DATE = regex(r",(?= (?:\w+ )?\d)")


def in_english(stamp: str) -> str:
    """Return a header's date with the months of the neighbouring languages in English."""
    plain = _ORDINAL_DOT.sub(r"\1", stamp)
    return _FOREIGN_MONTH.sub(lambda match: _MONTHS[match.group()[:3]], plain)

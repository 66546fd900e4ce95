"""The forms a draft can take, and how long each may be (playbook, "What a draft may never do")."""

from enum import StrEnum

from coaching.situation import Channel


class Form(StrEnum):
    """How a draft is laid out."""

    MESSAGE = "message"  # one short block: text, chat, LinkedIn, X
    WRITTEN = "written"  # a greeting on its own line: email, letter
    SPOKEN = "spoken"  # words to say, and a voicemail
    FACE = "in_person"  # one opening line


_FORMS = {
    Channel.EMAIL: Form.WRITTEN,
    Channel.LETTER: Form.WRITTEN,
    Channel.PHONE: Form.SPOKEN,
    Channel.VOICEMAIL: Form.SPOKEN,
    Channel.IN_PERSON: Form.FACE,
}

CHARACTERS = {
    Channel.TEXT: 300,
    Channel.WHATSAPP: 300,
    Channel.LINKEDIN: 300,
    Channel.X: 280,
    Channel.IN_PERSON: 200,
}
"""The most characters of a body; chat channels that are not listed take `CHAT`."""

CHAT = 400
WORDS = {Channel.EMAIL: 120, Channel.LETTER: 60}
SPOKEN_WORDS = 45  # twenty seconds of calm speech, at about 135 words a minute
SUBJECT_WORDS = 8


def form_of(channel: Channel) -> Form:
    """Return the form a draft for `channel` takes."""
    return _FORMS.get(channel, Form.MESSAGE)

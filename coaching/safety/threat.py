"""Hears the user threaten or plan harm: violence, revenge, blackmail, leaking, exposing."""

from coaching.safety import guards, harm_weights, scenes, threat_signs
from coaching.safety import threat_words as words
from coaching.safety.grammar import Hit, hits
from coaching.safety.speech import Speech


def hear(speech: Speech) -> Hit | None:
    """Return where the user threatens somebody or plans to harm them."""
    return _violence(speech.own) or _ruin(speech.own) or _menace(speech.own) or _scene(speech.own)


def _violence(own: str) -> Hit | None:
    for hit in hits(words.VIOLENCE, own):
        if _spared(hit) or words.HYPERBOLE.search(own):
            continue
        if words.COULD.search(hit.sentence) and not words.MEANT.search(hit.sentence):
            continue
        return hit
    return None


def _ruin(own: str) -> Hit | None:
    return next(
        (
            hit
            for hit in hits(words.RUIN, own)
            if not _spared(hit) and not words.LAWFUL.search(hit.sentence)
        ),
        None,
    )


def _menace(own: str) -> Hit | None:
    return next((hit for hit in hits(words.MENACE, own) if not _spared(hit)), None)


def _scene(own: str) -> Hit | None:
    """A condition and what is to come then, or the wish to see somebody scared."""
    for hit in scenes.played(threat_signs.SCENES, own):
        if not _spared(hit):
            return hit
    weighed = scenes.played(harm_weights.THREATS, own)  # "your mother walks alone": they, not I
    return next((hit for hit in weighed if not _unmeant(hit)), None)


def _spared(hit: Hit) -> bool:
    return bool(_unmeant(hit) or words.MERCY.search(hit.before) or words.THEY_DO.search(hit.before))


def _unmeant(hit: Hit) -> bool:
    return guards.told_of_fiction(hit) or guards.joking(hit) or guards.denied(hit)

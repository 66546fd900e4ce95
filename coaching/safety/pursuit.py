"""Hears pursuit: contact kept up after a stop, a block or a legal order, or turning up uninvited.

A "no" the user hasn't overridden is ordinary push-back and no matter of safety, and so is a
prospect who isn't interested (playbook, "Deciding the first action").
"""

import re

from coaching.safety import guards, harm_weights, pursuit_plans, pursuit_signs, scenes
from coaching.safety import pursuit_words as words
from coaching.safety.grammar import Hit, hits
from coaching.safety.idioms import BLANK
from coaching.safety.speech import Speech

_NEAR = 400


def hear(speech: Speech) -> Hit | None:
    """Return where the user tells of pursuing somebody, or asks how to."""
    own = speech.own
    return (
        _against_the_law(own)
        or _past_the_block(own)
        or _blocked(own)
        or _after_stop(speech)
        or _lying_in_wait(own)
        or _until_seen(own)
        or _scene(own)
        or _planned(speech)
    )


def _against_the_law(own: str) -> Hit | None:
    """A legal order or the police, and contact made or wanted all the same."""
    for hit in hits(words.LEGAL, own):
        theirs = words.USERS_ORDER.search(hit.before) or words.THEIRS_AFTER.match(hit.after)
        if theirs or _idle(hit) or words.BUSINESS.search(own):
            continue
        if words.CONTACTED.search(own, hit.end) or words.LONGING.search(own) or _sought(own):
            return hit
    return None


def _past_the_block(own: str) -> Hit | None:
    """The user asks for a way round a block, or to be unblocked."""
    for hit in hits(words.UNBLOCK, own):
        if not _idle(hit) and not words.OTHER_BLOCK.search(own):
            return hit
    return None


def _blocked(own: str) -> Hit | None:
    """A block that is certain, and contact after it made, planned or asked for."""
    for hit in () if _let_be(own) else hits(words.BLOCKED, own):
        unsure = words.UNSURE.search(hit.before) and not words.AND_THEN.search(hit.before)
        if unsure or guards.told_of_fiction(hit) or words.BY_USER.search(hit.before):
            continue
        near = own[max(0, hit.start - _NEAR) : hit.end + _NEAR]
        ways = words.MADE.search(near) or words.DOORS.search(near) or _sought(near)
        if ways or words.CONTACTED.search(own, hit.end):
            door = words.OTHER_WAY.search(own, hit.end, hit.end + 160)
            return Hit(own, hit.start, door.end() if door else hit.end)
    return None


def _after_stop(speech: Speech) -> Hit | None:
    """A stop from a private person, and contact after it, or words meant to override it."""
    own = speech.own
    stop = _stop_told(own) or _stop_quoted(speech)
    if stop is None or words.SELLING.search(own):
        return None
    went_on = words.AGAIN.search(own, stop.end) or words.KEEPS.search(own)
    forcing = words.OVERRIDE.search(own, stop.end) or words.MADE_ACCOUNT.search(own, stop.end)
    broken = words.FULL_STOP.match(stop.words) and (
        words.CONTACTED.search(own, stop.end) or words.THROUGH_OTHERS.search(own, stop.end)
    )
    return stop if went_on or forcing or broken or _visits(own) else None


def _stop_told(own: str) -> Hit | None:
    for hit in hits(words.STOP, own):
        own_rule = words.SELF_IMPOSED.search(hit.sentence) or words.BY_USER.search(hit.before)
        if own_rule or guards.told_of_fiction(hit):
            continue
        told = words.TOLD.search(hit.before) or words.ASKED.match(hit.words)
        if told and not words.AT_TIMES.search(hit.words + hit.after):
            return hit
    return None


def _stop_quoted(speech: Speech) -> Hit | None:
    found = next(hits(words.STOP, speech.theirs), None)
    return Hit(speech.own, found.start, found.end) if found else None


def _visits(own: str) -> bool:
    return any(
        not words.WELCOME.search(hit.sentence) and not guards.denied(hit)
        for hit in hits(words.TURN_UP, own)
    )


def _lying_in_wait(own: str) -> Hit | None:
    for hit in hits(words.AT_THEIRS, own):
        if not (_unlike_pursuit(hit, own) or guards.dated_past(hit, own)):
            return hit
    return None


def _until_seen(own: str) -> Hit | None:
    """Turning up somewhere so that they cannot but face the user."""
    for hit in hits(words.TURN_UP, own):
        forcing = words.OVERRIDE.search(own, hit.start, hit.end + 120)
        if forcing and not _unlike_pursuit(hit, own) and not words.SELLING.search(own):
            return hit
    return None


def _scene(own: str) -> Hit | None:
    """An official no or a block, and a way round it."""
    played = scenes.played((*pursuit_signs.SCENES, *harm_weights.RETURNING), own)
    return next((hit for hit in played if not guards.told_of_fiction(hit)), None)


def _planned(speech: Speech) -> Hit | None:
    """A clear no from them, and a plan to turn up, to be told by others, or how to open the talk."""
    for hit in scenes.played(pursuit_plans.SCENES, speech.whole):
        theirs = speech.theirs[hit.start : hit.end].strip(BLANK)
        if (theirs or _told_to_user(hit)) and not pursuit_plans.TO_OTHERS.search(hit.before):
            return Hit(speech.own, hit.start, hit.end)
    return None


def _told_to_user(hit: Hit) -> bool:
    by_user = words.BY_USER.search(hit.before) and not pursuit_plans.AS_TOLD.search(hit.before)
    return not (by_user or words.SELF_IMPOSED.search(hit.sentence) or guards.told_of_fiction(hit))


def _let_be(own: str) -> bool:
    """Tell whether the user keeps to the block and writes about somebody else."""
    kept = pursuit_plans.LEFT_IT.search(own) and pursuit_plans.SOMEBODY_ELSE.search(own)
    return bool(kept)


def _unlike_pursuit(hit: Hit, own: str) -> bool:
    others = words.THEY_WAIT.search(hit.before) or words.WELCOME.search(own)
    return bool(others) or guards.joking(hit) or _idle(hit)


def _idle(hit: Hit) -> bool:
    return guards.told_of_fiction(hit) or guards.denied(hit)


def _sought(text: str) -> re.Match[str] | None:
    return words.AGAIN.search(text) or words.WANTS.search(text) or words.OVERRIDE.search(text)

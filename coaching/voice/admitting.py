"""Lets in what a model worded, each sentence and each draft by itself, or keeps the coach's own.

A second thought takes the place of the one it words again, words for the mirror that of the first
finding of their label, a draft that of the one for its channel. What breaks a single rule is left
out whole, and nobody is told: see `sentences`, `letters` and `bounds`.
"""

from dataclasses import replace

from coaching.answer import Answer, Audit, Draft, Finding, Label, SecondThought
from coaching.regexes import regex
from coaching.voice.letters import draft_faults
from coaching.voice.page import Page
from coaching.voice.sentences import instead_faults, thought_faults
from coaching.voice.wishes import Worded

_PAIR = regex(r'"([^"]*)"')


def admitted(answer: Answer, words: Worded) -> Answer:
    """Return `answer` with what may be said of `words`, and with credit if anything may."""
    page = Page(answer)
    said = replace(
        answer,
        second_thoughts=_thoughts(answer.second_thoughts, words, page),
        audit=_mirror(answer.audit, words, page),
        drafts=tuple(_draft(one, words, page) for one in answer.drafts),
    )
    return said if said == answer else replace(said, credits=(*answer.credits, words.credit))


def _thoughts(
    ours: tuple[SecondThought, ...], words: Worded, page: Page
) -> tuple[SecondThought, ...]:
    """Word the thoughts again; none is said twice."""
    said = [one.text for one in ours]
    for place, before in enumerate(ours):
        text = words.thoughts.get(place, "").strip()
        if text not in said and not thought_faults(text, before, page):
            said[place] = _PAIR.sub(r"“\1”", text)  # as the coach writes them
    return tuple(replace(one, text=text) for one, text in zip(ours, said, strict=True))


def _mirror(ours: Audit, words: Worded, page: Page) -> Audit:
    worded: set[Label] = set()
    findings = tuple(_finding(one, words, page, worded) for one in ours.findings)
    return replace(ours, findings=findings)


def _finding(before: Finding, words: Worded, page: Page, worded: set[Label]) -> Finding:
    text = words.instead.get(before.label, "").strip()
    if before.label in worded or instead_faults(text, before, page):
        return before
    worded.add(before.label)
    return replace(before, instead=text)


def _draft(before: Draft, words: Worded, page: Page) -> Draft:
    wanted = [one for one in words.drafts if one.channel is before.channel]
    return next((one for one in wanted if not draft_faults(one, page)), before)

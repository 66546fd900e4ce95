"""Runs the coach over one folder of cases and gathers every figure of its table column."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from statistics import fmean

from coaching.answer import Draft
from coaching.audit import audit
from coaching.drafting.checker import breaches
from coaching.phrases import Phrasebook, seeded
from coaching.voice.wishes import SILENT, Answers
from evals.asking import told
from evals.cases import Cases, MessageCase, SituationCase
from evals.checks import FIELDS, Check, Judged, checks, label_checks, labelled
from evals.metrics import Labelled, Run, Share, f1_by_label, longest_shared_run, macro_f1
from evals.texts import text_checks

Figure = Share | float | None
"""A figure of the table; None where the folder has nothing to take it from."""

STORIES = "rambling stories"
TOLD = (*FIELDS, "first action")
"""What is scored of a story, apart from the situations."""

PASTED = "audit of pasted messages"
MESSAGES = "audit of single messages"


@dataclass(frozen=True, slots=True)
class Score:
    """All that came of one folder: its checks, its judged situations and its figures."""

    cases: Cases
    judged: tuple[Judged, ...]
    checks: tuple[Check, ...]
    figures: Mapping[str, Figure]
    shared: Run


def score(cases: Cases, book: Phrasebook, helped: Mapping[str, Answers] | None = None) -> Score:
    """Run the coach over all `cases` and score it; `helped` is what a model gave, by the text."""
    given = helped or {}

    def judge(some: Iterable[SituationCase]) -> tuple[Judged, ...]:
        return tuple(Judged(one, told(one.text, book, given.get(one.text, SILENT))) for one in some)

    judged = judge(cases.situations)
    audits = {
        PASTED: [row for one in judged if (row := labelled(one))],
        MESSAGES: [_audited(case, book) for case in cases.messages],
    }
    made = (*_all_checks(cases, judged, audits), *_story_checks(judge(cases.stories)))
    shared = longest_shared_run([(one.case.id, draft.body) for one, draft in drafts(judged)])
    figures = {**_shares(made), **_audit_figures(audits), **_draft_figures(judged, shared)}
    means = {"mean of fields": _mean(figures, FIELDS)}
    if cases.stories:
        fields = [f"{STORIES}, {field}" for field in FIELDS]
        means[f"{STORIES}, mean of fields"] = _mean(figures, fields)
    return Score(cases, judged, made, {**means, **figures}, shared)


def drafts(judged: Iterable[Judged]) -> Iterator[tuple[Judged, Draft]]:
    """Yield every draft with the case it was written for."""
    for one in judged:
        for draft in one.answer.drafts:
            yield one, draft


def broken_rules(one: Judged, draft: Draft) -> tuple[str, ...]:
    """Return what a draft does that no draft may (playbook, "What a draft may never do")."""
    return breaches(draft, one.answer.situation, one.answer.decision.action)


def _audited(case: MessageCase, book: Phrasebook) -> Labelled:
    found = audit(case.text, book, seeded(case.text))
    return Labelled(case.id, case.labels, frozenset(map(str, found.labels)), case.optional)


def _all_checks(
    cases: Cases, judged: Iterable[Judged], audits: Mapping[str, Sequence[Labelled]]
) -> Iterator[Check]:
    for one in judged:
        yield from checks(one)
    for figure, rows in audits.items():
        yield from label_checks(figure, rows)
    yield from text_checks(cases.texts)
    for one, draft in drafts(judged):
        broken = broken_rules(one, draft)
        yield Check("drafts in breach", one.case.id, not broken, "no breach", (broken, draft.body))


def _story_checks(judged: Iterable[Judged]) -> Iterator[Check]:
    for one in judged:
        for check in checks(one):
            if check.figure in TOLD:
                yield replace(check, figure=f"{STORIES}, {check.figure}")


def _shares(made: Iterable[Check]) -> dict[str, Figure]:
    ordered = sorted(made, key=lambda check: check.figure)
    shares: dict[str, Figure] = {}
    for figure, group in groupby(ordered, key=lambda check: check.figure):
        rights = [check.right for check in group]
        shares[figure] = Share(sum(rights), len(rights))
    return shares


def _audit_figures(audits: Mapping[str, Sequence[Labelled]]) -> dict[str, Figure]:
    figures: dict[str, Figure] = {}
    for name, rows in audits.items():
        figures[f"{name}, macro-F1"] = macro_f1(rows)
        figures.update({f"{name}, {label}": f1 for label, f1 in f1_by_label(rows).items()})
    return figures


def _draft_figures(judged: Sequence[Judged], shared: Run) -> dict[str, Figure]:
    blanks = [len(draft.blanks) for _, draft in drafts(judged)]
    return {
        "longest run two cases share, words": float(len(shared.words)),
        "blanks a draft, mean": fmean(blanks) if blanks else None,
    }


def _mean(figures: Mapping[str, Figure], fields: Iterable[str]) -> float | None:
    values = [
        share.value
        for field in fields
        if isinstance(share := figures.get(field), Share) and share.value is not None
    ]
    return fmean(values) if values else None

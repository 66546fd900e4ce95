"""Prints the one table, and on request every failing case and every draft."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from coaching.answer import Label
from evals.checks import FIELDS, Judged
from evals.metrics import Share
from evals.score import MESSAGES, PASTED, STORIES, TOLD, Figure, Score, broken_rules, drafts
from evals.texts import QUESTIONS

_WIDTH = 70
_COLUMN = 22


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the table. `faults` shows the share that went wrong, where none is the aim."""

    figure: str
    faults: bool = False


_SITUATIONS = (
    ("what was read", (*map(Line, FIELDS), Line("mean of fields"))),
    (
        "invented where the text does not say (aim: none)",
        tuple(Line(f"invented {what}", faults=True) for what in ("count", "time", "audit")),
    ),
    (
        "what was done",
        (
            Line("first action"),
            Line("must ask"),
            Line("forbidden, no draft", faults=True),
            Line("forbidden, others", faults=True),
        ),
    ),
    (
        "safety",
        (Line("safety recall"), Line("safety false alarm", faults=True), Line("no draft kept")),
    ),
)
_DRAFTS = (
    "drafts",
    (
        Line("drafts in breach", faults=True),
        Line("longest run two cases share, words"),
        Line("blanks a draft, mean"),
    ),
)


def layout() -> Iterator[tuple[str, tuple[Line, ...]]]:
    """Yield the table's sections in order, each with its lines."""
    yield from _SITUATIONS
    yield STORIES, tuple(Line(f"{STORIES}, {one}") for one in (*TOLD, "mean of fields"))
    yield from ((audit, tuple(_of_audit(audit))) for audit in (MESSAGES, PASTED))
    yield _DRAFTS
    yield "texts by other people", tuple(_of_texts())


def table(scores: Sequence[Score], only: str | None = None) -> Iterator[str]:
    """Yield the lines of the table, one column a folder; `only` keeps figures that contain it."""
    yield " " * _WIDTH + "".join(f"{score.cases.name:>{_COLUMN}}" for score in scores)
    for section, lines in layout():
        shown = [line for line in lines if _wanted(line.figure, only) and _measured(line, scores)]
        if shown:
            yield section
            yield from (_row(line, section, scores) for line in shown)


def failures(score: Score, only: str | None = None) -> Iterator[str]:
    """Yield every check that went wrong, figure by figure, with expected, got and the text."""
    told = (*score.cases.situations, *score.cases.stories)
    texts = {case.id: case.text for case in told}
    texts |= {case.id: case.text for case in score.cases.messages}
    wrong = [check for check in score.checks if not check.right and _wanted(check.figure, only)]
    for check in sorted(wrong, key=lambda check: check.figure):
        yield f"{score.cases.name} {check.case} · {check.figure}"
        yield f"    expected {check.expected}"
        yield f"    got      {check.got}"
        if check.case in texts:
            yield f"    text     {' '.join(texts[check.case].split())}"


def written(score: Score) -> Iterator[str]:
    """Yield every draft with its blanks and breaches, then the run of words that recurs."""
    for one, draft in drafts(score.judged):
        yield _heading(one, str(draft.channel), draft.subject)
        yield from (f"    {line}" for line in draft.body.splitlines())
        yield from (f"    blank: {blank}" for blank in draft.blanks)
        yield from (f"    BREACH: {rule}" for rule in broken_rules(one, draft))
        yield ""
    run = score.shared
    yield f"longest shared run, {len(run.words)} words, in {', '.join(run.cases[:8])}:"
    yield f"    {' '.join(run.words)}"


def _of_audit(audit: str) -> Iterator[Line]:
    yield Line(f"{audit}, macro-F1")
    yield Line(audit)
    yield from (Line(f"{audit}, {label}") for label in Label)


def _of_texts() -> Iterator[Line]:
    for question in QUESTIONS:
        for label, wanted in question.wanted.items():
            yield Line(question.figure(label), faults=not wanted)


def _heading(one: Judged, channel: str, subject: str | None) -> str:
    action = one.answer.decision.action
    return f"{one.case.id} · {action} · {channel}" + (f" · subject: {subject}" if subject else "")


def _wanted(figure: str, only: str | None) -> bool:
    return only is None or only in figure


def _measured(line: Line, scores: Sequence[Score]) -> bool:
    return any(score.figures.get(line.figure) is not None for score in scores)


def _row(line: Line, section: str, scores: Sequence[Score]) -> str:
    figure = line.figure.removeprefix(f"{section}, ") if line.figure != section else "all labels"
    cells = (_cell(score.figures.get(line.figure), line.faults) for score in scores)
    return f"  {figure:<{_WIDTH - 2}}" + "".join(f"{cell:>{_COLUMN}}" for cell in cells)


def _cell(figure: Figure, faults: bool) -> str:
    if isinstance(figure, Share):
        part = figure.whole - figure.part if faults else figure.part
        return f"{100 * part / figure.whole:.1f} %  {part:>4}/{figure.whole:<4}"
    return f"{'-' if figure is None else format(figure, '.3f')}{'':11}"

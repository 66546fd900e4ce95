"""Real texts by other people: what each set is asked, and which answer its labels want."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from coaching.answer import Alarm
from coaching.audit import contains_request, is_salesy
from coaching.safety import check
from evals.cases import TextCase
from evals.checks import Check


@dataclass(frozen=True, slots=True)
class Question:
    """What the texts of a set are asked; `wanted` maps a label to the right answer."""

    name: str
    source: str
    ask: Callable[[str], bool]
    wanted: Mapping[str, bool]

    def figure(self, label: str) -> str:
        """Return the name of the figure for one label: caught if wanted, mistaken if not."""
        verb = "caught" if self.wanted[label] else "mistaken"
        return f"{self.name}: {self.source} {label} {verb}"


def alarms(text: str) -> bool:
    """Tell whether the safety check stops the coaching over this text."""
    found = check(text)
    return found is not None and found[0].stops_coaching


def asks_gently(text: str) -> bool:
    """Tell whether the safety check only wants a gentle question first."""
    found = check(text)
    return found is not None and found[0] is Alarm.CHECK_IN


QUESTIONS = (
    Question("request", "email_intent", contains_request, {"Yes": True, "No": False}),
    Question(
        "request", "politeness_requests", contains_request, {"polite": True, "impolite": True}
    ),
    Question("salesy", "outreach_templates", is_salesy, {"template": True}),
    Question("salesy", "sms_spam", is_salesy, {"spam": True, "ham": False}),
    Question("salesy", "spamassassin", is_salesy, {"spam": True, "ham": False}),
    Question(
        "alarm",
        "counselchat_questions",
        alarms,
        {
            "own_risk_now": True,
            "own_risk_past_or_denied": False,
            "other_relationship": False,
            "someone_not_replying": False,
        },
    ),
    Question(
        "gentle question",
        "counselchat_questions",
        asks_gently,
        {"own_risk_past_or_denied": True, "other_relationship": False},
    ),
)


def text_checks(texts: Mapping[str, Iterable[TextCase]]) -> Iterator[Check]:
    """Yield one check for every text of the sets that are there."""
    for question in QUESTIONS:
        for case in texts.get(question.source, ()):
            if case.label in question.wanted:
                yield _check(question, case)


def _check(question: Question, case: TextCase) -> Check:
    got, wanted = question.ask(case.text), question.wanted[case.label]
    return Check(question.figure(case.label), case.id, got is wanted, wanted, case.text[:200])

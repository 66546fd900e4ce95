"""What the coach says back: the decision, its reasons and the words, free of any platform."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from coaching.situation import Channel, Situation


class Action(StrEnum):
    """The first action. Wait, ebb and let go are full outcomes, not failures."""

    SWITCH_CHANNEL = "switch_channel"
    GENTLE_CALLOUT = "gentle_callout"
    NO_ASK_NOTE = "no_ask_note"
    WARM_CONTEXT_REMINDER = "warm_context_reminder"
    WAIT_UNTIL = "wait_until"
    REWRITE_AND_RESEND = "rewrite_and_resend"
    APOLOGISE_AND_STEP_BACK = "apologise_and_step_back"
    LET_IT_EBB = "let_it_ebb"
    LET_GO = "let_go"
    ASK_CLARIFYING_QUESTION = "ask_clarifying_question"
    CRISIS_SAFETY = "crisis_safety"
    NONE = "none"


class Label(StrEnum):
    """A fault of a message, or `ok`, which stands alone (playbook, "The audit's labels")."""

    SALESY = "salesy"
    ONE_SIDED = "one_sided"
    NO_MUTUALITY = "no_mutuality"
    INVASIVE_QUESTION = "invasive_question"
    GUILT_TRIP = "guilt_trip"
    TEMPLATE_LIKE = "template_like"
    ENTITLED_PUSHY = "entitled_pushy"
    TOO_LONG = "too_long"
    OK = "ok"


class Alarm(StrEnum):
    """What makes a message a matter of safety first (playbook, "The flow", 1)."""

    SELF_HARM = "self_harm"  # the user may harm themselves
    USER_IN_DANGER = "user_in_danger"  # somebody is violent to or threatens the user
    CONTACT_IN_DANGER = "contact_in_danger"
    PURSUIT = "pursuit"  # contacted again after a stop, a block or a legal order; turning up
    DECEIT = "deceit"  # fake profiles, surveillance
    THREAT = "threat"  # the user threatens somebody
    CHECK_IN = "check_in"  # past or denied risk: a gentle question, and coaching goes on

    @property
    def stops_coaching(self) -> bool:
        """Whether everything else is skipped."""
        return self is not Alarm.CHECK_IN


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: the exact words, why they are one, and the words rewritten."""

    label: Label
    quote: str
    why: str
    instead: str


@dataclass(frozen=True, slots=True)
class Audit:
    """The look in the mirror. `labels` is empty when there was nothing to look at."""

    labels: tuple[Label, ...] = ()
    findings: tuple[Finding, ...] = ()
    contains_request: bool = False

    @property
    def faulty(self) -> bool:
        """Whether anything was found that should not be sent again as it is."""
        return any(label is not Label.OK for label in self.labels)


@dataclass(frozen=True, slots=True)
class Decision:
    """The first action: `row` names the line of the decision table it came from."""

    action: Action
    row: str
    act_on: date | None = None
    stop_on: date | None = None
    channels: tuple[Channel, ...] = ()  # to draft for, best first


@dataclass(frozen=True, slots=True)
class SecondThought:
    """A likelier explanation and the detail of this situation it rests on."""

    text: str
    rests_on: str


@dataclass(frozen=True, slots=True)
class Draft:
    """Words to send. `blanks` are the true details only the user knows, as marked in the body."""

    channel: Channel
    body: str
    subject: str | None = None
    blanks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SafetyNote:
    """What is said first when safety comes first; `words` are the user's that rang the bell."""

    kind: Alarm
    text: str
    words: str


@dataclass(frozen=True, slots=True)
class Credit:
    """Which prompt a model answered: its id and version ("say.v1"), its hash, and the model."""

    prompt: str
    hash: str
    model: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One whole answer to one message."""

    situation: Situation
    decision: Decision
    audit: Audit = Audit()
    safety: SafetyNote | None = None
    question: str | None = None
    second_thoughts: tuple[SecondThought, ...] = ()
    drafts: tuple[Draft, ...] = ()
    also: tuple[str, ...] = ()  # one line for each other person the message was about
    reply: str = ""
    credits: tuple[Credit, ...] = ()  # of a model that helped to read or to word it

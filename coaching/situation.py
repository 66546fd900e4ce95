"""The situation: what the coach understood from one message, as closed, frozen values.

Field values are the ones of the published record (`docs/coach.schema.json`). `None` or an
empty tuple means the text does not say; an invented count or date is a defect.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Channel(StrEnum):
    """A way the user tried to reach somebody."""

    EMAIL = "email"
    TEXT = "text"
    WHATSAPP = "whatsapp"
    PHONE = "phone"
    VOICEMAIL = "voicemail"
    LINKEDIN = "linkedin"
    INSTAGRAM = "instagram"
    FACEBOOK = "facebook"
    SLACK = "slack"
    DISCORD = "discord"
    TELEGRAM = "telegram"
    SIGNAL = "signal"
    IN_PERSON = "in_person"
    LETTER = "letter"
    X = "x"
    OTHER = "other"


class Tie(StrEnum):
    """What the contact is to the user."""

    CLOSE_FRIEND = "close_friend"
    FRIEND = "friend"
    FORMER_COLLEAGUE = "former_colleague"
    CLIENT_PROSPECT = "client_prospect"
    NEW_ACQUAINTANCE = "new_acquaintance"
    REFERRAL_INTRO = "referral_intro"
    LINKEDIN_STRANGER = "linkedin_stranger"
    RECRUITER_HIRING = "recruiter_hiring"
    MENTOR = "mentor"
    FAMILY = "family"
    OTHER = "other"


class Intent(StrEnum):
    """What kind of message this is."""

    SITUATION = "situation"  # somebody has not answered, or the user fears they won't
    GREETING = "greeting"
    THANKS = "thanks"
    METHOD = "method"  # a question about the coach or its ideas
    NEWS = "news"  # they replied, or it turned out well
    LAMENT = "lament"  # "nobody ever writes back to me": a feeling, no person yet
    SERVICE = "service"  # an office, a shop, a support desk: no relationship to mend
    OFF_TOPIC = "off_topic"


class PushBack(StrEnum):
    """How the other side pushed back, mildest first."""

    NOT_NOW = "not_now"
    NO = "no"
    STOP = "stop"


class Side(StrEnum):
    """Who wrote a pasted message."""

    USER = "user"
    CONTACT = "contact"


class Status(StrEnum):
    """What has become of a pasted message of the user's."""

    SENT = "sent"
    UNSENT = "unsent"  # "should I send this?"
    TEMPLATE = "template"  # "I send it to everyone who accepts"


class Signal(StrEnum):
    """A circumstance that changes the action, the second thoughts or the words.

    A situation maps each signal it shows to the user's words that show it.
    """

    DATING = "dating"  # a date, a match, somebody they were seeing
    EX = "ex"  # a former partner
    CONFLICT = "conflict"  # an argument or a falling-out came before the silence
    ESTRANGED = "estranged"  # a long break with family or an old friend
    USER_VANISHED = "user_vanished"  # the user is the one who went quiet first
    USER_OVERREACHED = "user_overreached"  # "I came on too strong", "I only wrote for money"
    BARRAGE = "barrage"  # many messages in a short time
    OUT_OF_CHARACTER = "out_of_character"  # they normally answer fast
    SEEN = "seen"  # read, no answer
    NOT_SEEN = "not_seen"  # delivered, not opened
    STALE_ADDRESS = "stale_address"  # may be an old address or a channel they hardly use
    ACTIVE_ELSEWHERE = "active_elsewhere"  # posts, was online
    HARD_TIME = "hard_time"  # newborn, move, illness, loss, layoffs, exams on their side
    BUSY = "busy"  # travel, deadlines, season
    BRUSHED_OFF = "brushed_off"  # "call next week", "try again later"
    NO_ASK_SENT = "no_ask_sent"  # what was sent asks for nothing: thanks, birthday, thinking of you
    ASKED_FAVOUR = "asked_favour"  # what was sent asked for something
    MASS_SENT = "mass_sent"  # the same words went to many
    NOTHING_SENT = "nothing_sent"  # nothing has been sent in this silence
    AFRAID = "afraid"  # wants to write and does not dare
    CALLED_OUT = "called_out"  # already named the silence to them once
    DEADLINE = "deadline"  # something of the user's runs out soon
    CLOSE_NOW = "close_now"  # in regular touch until the silence
    VALUED = "valued"  # helped, referred, encouraged, taught the user
    ELDERLY = "elderly"  # old, or lives alone, or ill
    WANTS_TO_ESCALATE = "wants_to_escalate"  # go to their boss, turn up, one more big push
    WANTS_THIRD_PERSON = "wants_third_person"  # ask somebody else to carry it
    HAS_HOOK = "has_hook"  # something specific they would remember the user by
    SHARED_CHILD = "shared_child"  # they have a child to look after together
    OWN_LOSS = "own_loss"  # somebody close to the user has died
    DECEASED = "deceased"  # the contact has died
    PARTNER = "partner"  # the two are together now
    AT_HAND = "at_hand"  # somebody the user sees anyway: at work, at school, at home
    DISCLOSED = "disclosed"  # the user told them something big before the silence
    NO_VOICE = "no_voice"  # the user will not, or cannot, use the phone here
    APOLOGISED = "apologised"  # the user has said sorry already
    OWED = "owed"  # money of the user's that is due
    PROCESS = "process"  # an application, invoice, contract or quote is pending


_LONG = 30
"""Days in which the middle of a time says nothing about its ends."""


@dataclass(frozen=True, slots=True)
class Period:
    """A closed interval of days and the words it was read from."""

    earliest: date
    latest: date
    words: str

    def days_ago(self, today: date) -> tuple[int, int]:
        """Return how many days ago the period lies: (fewest, most)."""
        return (today - self.latest).days, (today - self.earliest).days

    def middle(self, today: date) -> int:
        """Return the days since the middle of the period, the one figure to show."""
        fewest, most = self.days_ago(today)
        return (fewest + most) // 2

    def is_open(self, today: date) -> bool:
        """Tell whether it only says since when: it reaches from long ago up to now."""
        fewest, most = self.days_ago(today)
        return fewest <= 0 and most >= _LONG

    def span(self, today: date) -> int:
        """Return the days of silence to speak of: from the beginning where that is all it says."""
        return self.days_ago(today)[1] if self.is_open(today) else self.middle(today)


@dataclass(frozen=True, slots=True)
class Somebody:
    """Somebody the message is about.

    `name` is as the user wrote it, title included, capitalised if they wrote in lower case; or
    the bare role ("mom", "ex best friend") if that is all. `role` is the user's phrase for the
    tie ("my old roommate"). `pronoun` is "she", "he" or "they".
    """

    name: str
    role: str | None = None
    pronoun: str = "they"
    named: bool = True  # False when `name` is only a role

    @property
    def first_name(self) -> str:
        """The name to greet with: "Kofi" of "Kofi Mensah", "Dr. Amini" of "Dr. Farhad Amini"."""
        return first_name(self.name)


def first_name(name: str) -> str:
    """Return the part of a name to greet with, a title kept with the family name."""
    words = name.split()
    if len(words) > 1 and words[0].rstrip(".").lower() in _TITLES:
        return f"{words[0]} {words[-1]}"
    owned = words and words[0].endswith(("'s", "’s"))  # "gf's mum" is nobody called "gf's"
    return words[0] if words and not owned else name


_TITLES = frozenset(
    "mr mrs ms miss mx dr doctor prof professor rev reverend uncle aunt auntie aunty granny "
    "grandma grandpa nana".split()
)


@dataclass(frozen=True, slots=True)
class Attempt:
    """Messages or calls of the user's on one channel since the other side's last answer."""

    channel: Channel | None
    count: int | None


@dataclass(frozen=True, slots=True)
class Message:
    """A message pasted into the text. `start` is its offset there; `text` is cut out exactly."""

    text: str
    start: int
    author: Side = Side.USER
    status: Status = Status.SENT
    channel: Channel | None = None
    sent_on: date | None = None
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class Promise:
    """Something the other side said they would do or invited: "call me next week"."""

    words: str
    due: Period | None = None


@dataclass(frozen=True, slots=True)
class Past:
    """The last time the contact answered the user, as far as is remembered."""

    on: date
    channel: Channel | None = None
    days: int | None = None  # from the user's message to the answer


_FORMER = frozenset("former old past ex one-time longtime".split())


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything one message says about a silence, and what is remembered about it."""

    text: str
    intent: Intent = Intent.SITUATION
    language: str = "en"
    contacts: tuple[Somebody, ...] = ()
    channels: tuple[Channel, ...] = ()
    attempts: tuple[Attempt, ...] = ()
    unanswered_count: int | None = None
    last_attempt: Period | None = None
    relationship: Tie | None = None
    push_back: PushBack | None = None
    push_back_words: str | None = None
    promise: Promise | None = None
    signals: Mapping[Signal, str] = field(default_factory=dict)
    first_thought: str | None = None
    wants: str | None = None
    messages: tuple[Message, ...] = ()
    details: Mapping[str, str] = field(default_factory=dict)
    past: Past | None = None

    @property
    def contact(self) -> Somebody | None:
        """The one the message is about first, if it names anybody."""
        return self.contacts[0] if self.contacts else None

    @property
    def own_messages(self) -> tuple[Message, ...]:
        """The pasted messages the user wrote."""
        return tuple(message for message in self.messages if message.author is Side.USER)

    @property
    def is_old_client(self) -> bool:
        """Whether it is about a client with nothing pending, who was one or brought the user work."""
        if self.relationship is not Tie.CLIENT_PROSPECT or self.has(Signal.PROCESS):
            return False
        role = (self.contact.role or "").lower().split() if self.contact else ()
        return self.has(Signal.VALUED) or not _FORMER.isdisjoint(role)

    def has(self, *signals: Signal) -> bool:
        """Tell whether the situation shows any of these signals."""
        return any(signal in self.signals for signal in signals)

"""What the decision table asks of a situation, in the table's own words."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from coaching.answer import Audit, Label
from coaching.situation import Channel, Intent, Period, PushBack, Signal, Situation, Status, Tie

OLD_TIES = frozenset({Tie.CLOSE_FRIEND, Tie.FRIEND, Tie.FORMER_COLLEAGUE, Tie.MENTOR, Tie.FAMILY})
NEAR_TIES = frozenset({Tie.CLOSE_FRIEND, Tie.FAMILY})
PROCESS_TIES = frozenset({Tie.RECRUITER_HIRING, Tie.CLIENT_PROSPECT})
NEW_TIES = frozenset({Tie.NEW_ACQUAINTANCE, Tie.LINKEDIN_STRANGER})

PROMISE_GRACE = 2  # days after a promised date (playbook, "Deciding the first action")

_PROVIDERS = frozenset(
    """landlord landlady dentist doctor gp therapist counsellor counselor physio vet lawyer solicitor
    accountant plumber electrician builder contractor roofer painter gardener mechanic cleaner
    babysitter nanny childminder tutor realtor broker agent estate letting housekeeper caterer
    photographer dj florist tailor hairdresser barber seamstress pediatrician paediatrician
    orthodontist optician pharmacist headteacher""".split()
)

_BROKERS = frozenset("agent broker".split())
"""A literary agent who has one's manuscript is asked, and not hired."""
_CHIEFS = ("boss", "manager", "teamlead", "ceo")
_BOSSES = tuple(["my", boss] for boss in _CHIEFS)
LASTING = _PROVIDERS | frozenset(_CHIEFS)
"""What somebody is to the user that changes what to do, said once: "my landlord, Amir"."""

# A lone "just following up" does not spoil a message between people who know each other.
_MILD = frozenset({Label.OK, Label.TEMPLATE_LIKE})


@dataclass(frozen=True)
class Facts:
    """One situation, its audit and today's date, seen as answers to the table's questions."""

    situation: Situation
    audit: Audit
    today: date

    @property
    def tie(self) -> Tie | None:
        """What they are to the user."""
        return self.situation.relationship

    @cached_property
    def days(self) -> int | None:
        """Days since the last unanswered message; None when the text does not say."""
        period = self.situation.last_attempt
        return None if period is None else max(period.middle(self.today), 0)

    @property
    def count(self) -> int | None:
        """Unanswered messages and calls; None when the text does not say."""
        return self.situation.unanswered_count

    @property
    def doors(self) -> int:
        """How many different channels were tried."""
        return len(self.situation.channels)

    def has(self, *signals: Signal) -> bool:
        """Tell whether the situation shows any of these signals."""
        return self.situation.has(*signals)

    def is_tie(self, ties: Collection[Tie]) -> bool:
        """Tell whether the tie is one of these."""
        return self.tie in ties

    def waited(self, days: int) -> bool:
        """Tell whether at least this many days have passed; an unknown time counts as passed."""
        return self.days is None or self.days >= days

    def within(self, days: int) -> bool:
        """Tell whether the last message is known to be younger than this many days."""
        return self.days is not None and self.days < days

    def sent(self, count: int) -> bool:
        """Tell whether at least this many messages are known to be unanswered."""
        return self.count is not None and self.count >= count

    @property
    def called_enough(self) -> bool:
        """Tell whether the phone has had the two knocks that one door gets."""
        voices = {Channel.PHONE, Channel.VOICEMAIL}
        calls = (one.count or 1 for one in self.situation.attempts if one.channel in voices)
        return sum(calls) >= 2

    @cached_property
    def at_fault(self) -> bool:
        """Whether what was sent should not be sent like that again."""
        faults = frozenset(self.audit.labels) - _MILD
        cold = self.is_tie(NEW_TIES | PROCESS_TIES) and Label.TEMPLATE_LIKE in self.audit.labels
        return bool(faults) or cold

    @cached_property
    def nothing_sent(self) -> bool:
        """Whether nothing of the user's waits for an answer, and none has come."""
        unsent = [message.status is not Status.SENT for message in self.situation.own_messages]
        return (
            self.has(Signal.NOTHING_SENT)
            or (self.count == 0 and not self.pushed_back and not self.situation.promise)
            or (self.count is None and bool(unsent) and all(unsent) and not self.situation.channels)
        )

    @property
    def pushed_back(self) -> PushBack | None:
        """How the other side pushed back, if it did."""
        return self.situation.push_back

    @cached_property
    def in_process(self) -> bool:
        """Whether something formal is pending: a role, a quote, an invoice.

        A kind word to a client, with nothing pending, is no process; nor is a client of old.
        """
        if self.has(Signal.PROCESS):
            return not self.is_tie(OLD_TIES | {Tie.REFERRAL_INTRO})
        kind_word = self.is_tie({Tie.CLIENT_PROSPECT}) and self.has(Signal.NO_ASK_SENT)
        return self.is_tie(PROCESS_TIES) and not (kind_word or self.situation.is_old_client)

    @cached_property
    def provider(self) -> bool:
        """Whether the contact is somebody the user hires, rents from or consults, on a matter.

        A thank-you card to an old doctor is a gift like any other.
        """
        if self.has(Signal.NO_ASK_SENT):
            return False
        told = self._told_of_the_contact()
        hired = _PROVIDERS - _BROKERS if self.has(Signal.PROCESS) else _PROVIDERS
        return self.tie in {Tie.OTHER, None} and not hired.isdisjoint(told)

    @cached_property
    def at_hand(self) -> bool:
        """Whether the user meets the contact anyway, by the text or as their boss of today."""
        own_boss = self._told_of_the_contact()[:2]
        known = self.tie in {*OLD_TIES, Tie.OTHER, None} and not self.in_process
        return known and (self.has(Signal.AT_HAND) or own_boss in _BOSSES)

    def _told_of_the_contact(self) -> list[str]:
        contact = self.situation.contact
        return f"{contact.role or ''} {contact.name}".lower().split() if contact else []

    @cached_property
    def would_send(self) -> bool:
        """Whether the user shows a good message that has not been sent yet."""
        own = self.situation.own_messages
        unsent = bool(own) and all(message.status is Status.UNSENT for message in own)
        return unsent and len(own) == 1 and self.audit.labels == (Label.OK,)

    @cached_property
    def promised(self) -> Period | None:
        """The time they named, as long as it and two days of grace are not over."""
        due = self.situation.promise.due if self.situation.promise else None
        return due if due and (self.today - due.latest).days < PROMISE_GRACE else None

    @property
    def overdue(self) -> bool:
        """Whether the time they named is over and they were not written to since."""
        promise = self.situation.promise
        kept_waiting = promise is not None and promise.due is not None and self.promised is None
        written = self.sent(1) or bool(self.situation.channels)
        return kept_waiting and not written and not self.has(Signal.BRUSHED_OFF)

    @cached_property
    def too_little(self) -> bool:
        """Whether too little is said to act on: nobody to speak of, or nothing about a silence."""
        situation = self.situation
        somebody = situation.contacts or situation.relationship is not None
        about_a_silence = (
            situation.channels
            or situation.unanswered_count is not None
            or situation.last_attempt is not None
            or situation.signals
            or situation.push_back is not None
            or situation.promise is not None
            or (situation.wants is not None and situation.relationship is not None)
        )
        return not situation.own_messages and not (somebody and about_a_silence)

    @property
    def intent(self) -> Intent:
        """What kind of message this is."""
        return self.situation.intent

    @cached_property
    def fresh_doors(self) -> tuple[Channel, ...]:
        """The channels tried so far on which fewer than two messages lie unanswered."""
        counts = {attempt.channel: attempt.count for attempt in self.situation.attempts}
        return tuple(
            channel for channel in self.situation.channels if (counts.get(channel) or 1) < 2
        )

"""What the user gave, read once for all drafts of a situation: register, words, own faults."""

from dataclasses import dataclass
from functools import cached_property

from coaching.drafting.bans import BIG_QUESTIONS, banned
from coaching.drafting.tone import Tone, tone_of
from coaching.regexes import regex
from coaching.situation import Signal, Situation, Status, Tie
from coaching.text import fold

_WORD = regex(r"[^\W_]+(?:['’-][^\W_]+)*")
_WEAK_TIES = frozenset(
    {
        None,
        Tie.NEW_ACQUAINTANCE,
        Tie.LINKEDIN_STRANGER,
        Tie.REFERRAL_INTRO,
        Tie.CLIENT_PROSPECT,
        Tie.RECRUITER_HIRING,
    }
)
_FAULTS = {
    "sells": "pitched",
    "asks_favour": "favour",
    "guilt": "reproached",
    "demands": "pushed",
    "asks_why": "pushed",
    "counts_silence": "pushed",
    "stock_phrase": "template",
}
_LONG_MESSAGE = 900  # characters: twice what a chat message may hold, and more


@dataclass(frozen=True)
class Given:
    """A situation, seen as what a draft may borrow from it."""

    situation: Situation

    @cached_property
    def tone(self) -> Tone:
        """How the user writes."""
        return tone_of(self.situation)

    @cached_property
    def folded(self) -> str:
        """The user's text, folded for matching."""
        return fold(self.situation.text)

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word, name and figure the user gave, folded."""
        given = [*self.situation.details.values()]
        given += [contact.name for contact in self.situation.contacts]
        words = set(_WORD.findall(self.folded)) | set(_WORD.findall(fold("\n".join(given))))
        parts = {part for word in words if "-" in word for part in word.split("-")}
        return frozenset(words | parts | {word.removesuffix("'s") for word in words})

    @cached_property
    def weak_tie(self) -> bool:
        """Whether the user hardly knows the contact, or does not say."""
        return self.situation.relationship in _WEAK_TIES

    @cached_property
    def faults(self) -> frozenset[str]:
        """What a new message has to own, from what was sent; `unsent` if nothing went out yet."""
        own = self.situation.own_messages
        sent = [message.text for message in own if message.status is not Status.UNSENT]
        if own and not sent:
            return frozenset({"unsent"})
        found = {_FAULTS[name] for text in sent for name in banned(fold(text)) & _FAULTS.keys()}
        if any(BIG_QUESTIONS.search(fold(text)) for text in sent):
            found.add("pried")
        if any(len(text) > _LONG_MESSAGE for text in sent):
            found.add("long_message")
        if sent and self.situation.has(Signal.MASS_SENT):
            found.add("template")
        return frozenset(found)

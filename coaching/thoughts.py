"""Second thoughts: the explanations that fit this situation, likeliest first.

Each idea has a weight in this situation (0 = does not fit), the signal or figure it rests on, and
its words in `prompts/en/thoughts.md`. Never sunny, never "just forgot": silence is sometimes chosen
(Park & Klein 2024), so the hard thought is offered wherever the evidence points to it. That a
message may wait because it deserves a proper answer is Sarrafzadeh and others (2019).
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from coaching.answer import Label, SecondThought
from coaching.deciding.facts import NEW_TIES, OLD_TIES, PROCESS_TIES, Facts
from coaching.phrases import Chance, Phrasebook, say
from coaching.situation import Channel, PushBack, Signal, Tie

_MOST = 3
_HARD = "chose_not"
_GRAVEST_FIRST = (
    Label.GUILT_TRIP, Label.ENTITLED_PUSHY, Label.INVASIVE_QUESTION, Label.SALESY,
    Label.TOO_LONG, Label.ONE_SIDED, Label.NO_MUTUALITY, Label.TEMPLATE_LIKE,
)  # fmt: skip
_PERSONAL = OLD_TIES | {Tie.OTHER, None}


@dataclass(frozen=True, slots=True)
class Idea:
    """One explanation: how strongly it fits, and the signal whose words it rests on, if any."""

    name: str
    weight: Callable[[Facts], int]
    signal: Signal | None = None


def _shown(signal: Signal, weight: int) -> Idea:
    """An idea that fits as soon as the situation shows its signal."""
    return Idea(signal.value, lambda facts: weight if facts.has(signal) else 0, signal)


def _many_clients(facts: Facts) -> int:
    return 68 if facts.provider and not facts.pushed_back else 0


def _no_written_record(facts: Facts) -> int:
    """A call leaves nothing behind that somebody at work could find again."""
    voices = {Channel.PHONE, Channel.VOICEMAIL}
    only_called = bool(facts.situation.channels) and voices.issuperset(facts.situation.channels)
    return 74 if facts.provider and only_called else 0


def _too_soon(facts: Facts) -> int:
    patience = 6 if facts.in_process else 9
    early = facts.within(patience) and not facts.sent(3) and not facts.pushed_back
    return 80 if early and not facts.has(Signal.OUT_OF_CHARACTER) else 0


def _worn_door(facts: Facts) -> int:
    if facts.doors != 1 or facts.pushed_back or facts.situation.channels[0] is Channel.IN_PERSON:
        return 0
    return 72 if facts.sent(2) else 52


def _proper_answer(facts: Facts) -> int:
    if facts.pushed_back or facts.provider:
        return 0
    return 50 if facts.tie in _PERSONAL else 12


def _embarrassed(facts: Facts) -> int:
    long = facts.days is not None and facts.days > 40
    return 64 if long and facts.tie in _PERSONAL and not facts.pushed_back else 0


def _adrift(facts: Facts) -> int:
    long = facts.days is not None and facts.days > 150
    return 58 if long and facts.is_tie(OLD_TIES) else 0


def _put_off(facts: Facts) -> int:
    return 92 if facts.at_fault else 0


def _undecided(facts: Facts) -> int:
    return 78 if facts.in_process and not facts.pushed_back else 0


def _given_elsewhere(facts: Facts) -> int:
    late = facts.sent(2) and facts.waited(9)
    return 62 if facts.is_tie({Tie.RECRUITER_HIRING}) and late else 0


def _faint_memory(facts: Facts) -> int:
    return 76 if facts.is_tie({Tie.NEW_ACQUAINTANCE}) and not facts.pushed_back else 0


def _a_click(facts: Facts) -> int:
    return 77 if facts.is_tie({Tie.LINKEDIN_STRANGER}) else 0


def _polite_to_the_introducer(facts: Facts) -> int:
    return 70 if facts.is_tie({Tie.REFERRAL_INTRO}) else 0


def _unknown_number(facts: Facts) -> int:
    voice = {Channel.PHONE, Channel.VOICEMAIL} & set(facts.situation.channels)
    return 60 if voice and facts.is_tie(NEW_TIES | PROCESS_TIES) else 0


def _family_keeps(facts: Facts) -> int:
    calm = not facts.has(Signal.CONFLICT, Signal.ESTRANGED, Signal.USER_VANISHED)
    return 54 if facts.is_tie({Tie.FAMILY}) and calm and not facts.pushed_back else 0


def _full_week(facts: Facts) -> int:
    return 0 if facts.pushed_back else 30


def _said_so(facts: Facts) -> int:
    return 98 if facts.pushed_back else 0


def _the_thing_not_you(facts: Facts) -> int:
    return 97 if facts.pushed_back else 0


def _grief(facts: Facts) -> int:
    near = facts.has(Signal.OWN_LOSS) and facts.tie in _PERSONAL and not facts.nothing_sent
    return 93 if near and not facts.has(Signal.EX, Signal.CONFLICT) else 0


def _astray(facts: Facts) -> int:
    return 89 if facts.has(Signal.STALE_ADDRESS) and not facts.has(Signal.SEEN) else 0


def _answered_before(facts: Facts) -> int:
    """What was is no promise, but it speaks against the worst reading."""
    return 63 if facts.situation.past and not facts.pushed_back else 0


def _before(weight: int) -> Callable[[Facts], int]:
    """The weight of an idea for somebody who has not written yet."""
    return lambda facts: weight if facts.nothing_sent else 0


def _chose_not(facts: Facts) -> int:
    if facts.pushed_back in {PushBack.NO, PushBack.STOP}:
        return 0
    stranger = facts.is_tie(NEW_TIES | {Tie.REFERRAL_INTRO}) and facts.sent(2)
    read = facts.has(Signal.SEEN) and facts.sent(2)
    loud = facts.sent(3) or facts.doors >= 3 or facts.has(Signal.BARRAGE)
    return 56 if stranger or read or loud or facts.has(Signal.BRUSHED_OFF) else 0


IDEAS: tuple[Idea, ...] = (
    Idea("said_so", _said_so),
    Idea("the_thing_not_you", _the_thing_not_you),
    Idea("put_off", _put_off),
    _shown(Signal.CONFLICT, 91),
    _shown(Signal.HARD_TIME, 90),
    Idea("stale_address", _astray, Signal.STALE_ADDRESS),
    _shown(Signal.USER_VANISHED, 88),
    _shown(Signal.DISCLOSED, 92),
    Idea("own_loss", _grief, Signal.OWN_LOSS),
    _shown(Signal.BARRAGE, 87),
    _shown(Signal.USER_OVERREACHED, 86),
    _shown(Signal.BRUSHED_OFF, 85),
    _shown(Signal.OUT_OF_CHARACTER, 84),
    _shown(Signal.NO_ASK_SENT, 83),
    _shown(Signal.BUSY, 82),
    _shown(Signal.SEEN, 79),
    _shown(Signal.NOT_SEEN, 81),
    _shown(Signal.DATING, 75),
    _shown(Signal.ASKED_FAVOUR, 71),
    _shown(Signal.ACTIVE_ELSEWHERE, 66),
    _shown(Signal.ESTRANGED, 69),
    Idea("no_written_record", _no_written_record),
    Idea("many_clients", _many_clients),
    Idea("too_soon", _too_soon),
    Idea("undecided", _undecided),
    Idea("a_click", _a_click),
    Idea("faint_memory", _faint_memory),
    Idea("worn_door", _worn_door),
    Idea("polite_to_the_introducer", _polite_to_the_introducer),
    Idea("embarrassed", _embarrassed),
    Idea("given_elsewhere", _given_elsewhere),
    Idea("unknown_number", _unknown_number),
    Idea("answered_before", _answered_before),
    Idea("adrift", _adrift),
    Idea(_HARD, _chose_not),
    Idea("family_keeps", _family_keeps),
    Idea("proper_answer", _proper_answer),
    Idea("full_week", _full_week),
    Idea("gladder_than_feared", _before(95)),
    Idea("same_gap", _before(94)),
    Idea("no_account", _before(93)),
)
_BEFORE_WRITING = frozenset(
    {"put_off", "gladder_than_feared", "same_gap", "no_account", "said_so", "the_thing_not_you"}
    | {Signal.CONFLICT, Signal.USER_VANISHED, Signal.ESTRANGED, Signal.HARD_TIME, Signal.BUSY}
)
"""Ideas about a message that was never sent; all others explain a silence."""


def second_thoughts(
    facts: Facts, book: Phrasebook, slots: Mapping[str, str], chance: Chance
) -> tuple[SecondThought, ...]:
    """Return two or three explanations, likeliest first, the hard one among them where it fits."""
    return tuple(_worded(idea, facts, book, slots, chance) for idea in _ranked(facts))


def ideas(facts: Facts) -> tuple[str, ...]:
    """Return the names of the ideas behind the second thoughts, in their order."""
    return tuple(idea.name for idea in _ranked(facts))


def _ranked(facts: Facts) -> list[Idea]:
    weights = {idea.name: idea.weight(facts) for idea in _in_question(facts)}
    likeliest = sorted(
        (idea for idea in IDEAS if weights.get(idea.name)), key=lambda i: -weights[i.name]
    )
    fitting = _on_different_words(likeliest, facts)
    best = fitting[:_MOST]
    hard = [idea for idea in fitting if idea.name == _HARD]
    return best if not hard or hard[0] in best else [*best[: _MOST - 1], hard[0]]


def _in_question(facts: Facts) -> Iterable[Idea]:
    if not facts.nothing_sent:
        return IDEAS
    return (idea for idea in IDEAS if idea.name in _BEFORE_WRITING)


def _on_different_words(ideas: Sequence[Idea], facts: Facts) -> list[Idea]:
    """Keep the likeliest of the ideas that rest on the very same words of the user's."""
    kept: dict[str, Idea] = {}
    for idea in ideas:
        kept.setdefault(facts.situation.signals[idea.signal] if idea.signal else idea.name, idea)
    return list(kept.values())


def _worded(
    idea: Idea, facts: Facts, book: Phrasebook, slots: Mapping[str, str], chance: Chance
) -> SecondThought:
    tags = tags_of(facts) - _lesser_faults(facts)
    words = dict(slots)
    if idea.signal is not None:
        words["evidence"] = facts.situation.signals[idea.signal].strip(" .,;:!?\"'")
    return SecondThought(
        say(book, f"thoughts/{idea.name}", words, tags, chance),
        say(book, f"rests_on/{idea.name}", words, tags, chance),
    )


def _lesser_faults(facts: Facts) -> frozenset[str]:
    """All faults but the gravest, so that a thought and what it rests on speak of one."""
    found = [label.value for label in _GRAVEST_FIRST if label in facts.audit.labels]
    return frozenset(found[1:])


def tags_of(facts: Facts) -> frozenset[str]:
    """Return the tags phrases may ask for: tie, channels, labels of the audit, signals."""
    situation = facts.situation
    tags = {channel.value for channel in situation.channels[-1:]}
    tags |= {label.value for label in facts.audit.labels if label is not Label.OK}
    tags |= {signal.value for signal in situation.signals}
    if facts.tie is not None:
        tags.add(facts.tie.value)
    if facts.pushed_back is not None:
        tags.add(facts.pushed_back.value)
    if facts.sent(2):
        tags.add("several")
    return frozenset(tags)

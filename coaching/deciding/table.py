"""The decision table: the playbook's "Deciding the first action", row by row.

The rows stand in the order of the evidence that decides: boundary, then the quality of what was
sent, then the strength of the tie, then attempts and channels, then time. The first row that
holds decides; the last one always does. Each group opens with the line of the page it carries
out. Day counts are the page's; where it gives a range, the row takes one figure within it.
"""

from coaching.answer import Action
from coaching.deciding.facts import NEAR_TIES, NEW_TIES, OLD_TIES, PROCESS_TIES, Facts
from coaching.deciding.rows import Door, Row, Timing
from coaching.situation import Channel, Intent, PushBack, Signal, Tie

NOW = Timing(stop_in=0)
SEASON = Timing(act_in=90, stop_in=None)
WAIT_A_WEEK = Timing(rest=7, stop_in=None)
WAIT_FOR_A_FRIEND = Timing(rest=12, stop_in=None)
WAIT_FOR_WORK = Timing(rest=7, stop_in=None, working=True)
THEN_A_WEEK = Timing(rest=7, stop_in=10)
THEN_TWO_WEEKS = Timing(rest=7, stop_in=14)
AT_WORK = Timing(rest=7, stop_in=10, working=True)

_GAP_OF_THEIR_OWN = (Signal.USER_VANISHED, Signal.USER_OVERREACHED, Signal.ESTRANGED)
_HEART = (Signal.EX, Signal.DATING)


def _lost_to_them(facts: Facts) -> bool:
    """A clear no from somebody the user is not close to, or after coming on too strong."""
    return facts.pushed_back is PushBack.NO and not facts.is_tie(NEAR_TIES)


def _is_talk(facts: Facts) -> bool:
    return facts.intent in {Intent.THANKS, Intent.METHOD, Intent.NEWS, Intent.OFF_TOPIC}


def _regrets(facts: Facts) -> bool:
    """It was too much: many in a row, or the user says so and more than one message went out."""
    much = facts.count is None or facts.sent(2) or facts.at_fault
    admitted = facts.has(Signal.USER_OVERREACHED) and much
    return facts.has(Signal.BARRAGE) or (admitted and not facts.is_tie({Tie.MENTOR}))


def _left_room(facts: Facts) -> bool:
    """The stop was about the manner, so one short apology is possible."""
    return facts.at_fault or facts.has(Signal.USER_OVERREACHED, Signal.MASS_SENT)


def _said_enough_to_a_stranger(facts: Facts) -> bool:
    return facts.is_tie(NEW_TIES) and (facts.sent(2) or facts.has(Signal.BRUSHED_OFF))


def _gift_of_words(facts: Facts) -> bool:
    """A message that asked for nothing, and no sign that it went to a dead address."""
    astray = facts.has(Signal.STALE_ADDRESS, Signal.OUT_OF_CHARACTER, Signal.DEADLINE)
    return facts.has(Signal.NO_ASK_SENT) and not facts.sent(2) and not astray


def _out_of_character(facts: Facts) -> bool:
    near = facts.is_tie(NEAR_TIES | {Tie.FRIEND}) or facts.has(Signal.CLOSE_NOW)
    old = facts.is_tie(OLD_TIES) and facts.waited(14)
    return (near or old) and facts.has(Signal.OUT_OF_CHARACTER) and not facts.has(Signal.CONFLICT)


def _wrong_door(facts: Facts) -> bool:
    astray = facts.has(Signal.STALE_ADDRESS) and not facts.has(Signal.SEEN)
    return astray and facts.doors < 2 and not facts.is_tie(NEW_TIES)


def _spent(facts: Facts) -> bool:
    return facts.has(Signal.CALLED_OUT) or facts.doors >= 3


def _old_client(facts: Facts) -> bool:
    return facts.has(Signal.VALUED, Signal.CLOSE_NOW, Signal.OUT_OF_CHARACTER)


TABLE: tuple[Row, ...] = (
    # A language it can't coach in yet: say so, offer to go on in English.
    Row("language", lambda f: f.situation.language != "en", Action.ASK_CLARIFYING_QUESTION),
    # Small talk, thanks, a question about the method: none. Too little said: one question.
    Row("small_talk", _is_talk, Action.NONE),
    Row("service", lambda f: f.intent is Intent.SERVICE, Action.NONE),
    Row("greeting", lambda f: f.intent is Intent.GREETING, Action.ASK_CLARIFYING_QUESTION),
    Row("lament", lambda f: f.intent is Intent.LAMENT, Action.ASK_CLARIFYING_QUESTION),
    # They have died: nothing is to be sent, and nothing is to be counted.
    Row("deceased", lambda f: f.has(Signal.DECEASED), Action.LET_GO, NOW),
    # No or stop: one short apology only if they left room for it, else nothing at all.
    Row(
        "stop",
        lambda f: f.pushed_back is PushBack.STOP and _left_room(f) and not f.has(*_HEART),
        Action.APOLOGISE_AND_STEP_BACK,
        NOW,
        Door.SAME,
    ),
    Row("stop_no_room", lambda f: f.pushed_back is PushBack.STOP, Action.LET_GO, NOW),
    Row(
        "no_after_too_much",
        lambda f: _lost_to_them(f) and (f.at_fault or _regrets(f)),
        Action.APOLOGISE_AND_STEP_BACK,
        NOW,
        Door.SAME,
    ),
    Row("no", _lost_to_them, Action.LET_GO, NOW),
    # Not now: wait for the time they named, or let it ebb.
    Row(
        "not_now_named",
        lambda f: f.pushed_back is PushBack.NOT_NOW and f.promised is not None,
        Action.WAIT_UNTIL,
        Timing(stop_in=None),
    ),
    Row("not_now", lambda f: f.pushed_back is not None, Action.LET_IT_EBB, SEASON),
    # A former partner: a silence is an answer there, unless there is a child to look after.
    Row(
        "ex_with_child",
        lambda f: f.has(Signal.EX) and f.has(Signal.SHARED_CHILD),
        Action.WARM_CONTEXT_REMINDER,
        Timing(stop_in=3),
    ),
    Row("ex", lambda f: f.has(Signal.EX), Action.LET_GO, NOW),
    # The user came on too strong, or there was a quarrel: own it, once, and ask for nothing.
    Row(
        "barrage_to_a_date",
        lambda f: f.has(Signal.DATING) and f.has(Signal.BARRAGE) and f.within(2),
        Action.WAIT_UNTIL,
        WAIT_A_WEEK,
    ),
    Row(
        "too_much",
        _regrets,
        Action.APOLOGISE_AND_STEP_BACK,
        Timing(rest=3, stop_in=0),
        Door.SAME,
    ),
    Row(
        "quarrel_owned",
        lambda f: f.has(Signal.CONFLICT) and f.has(Signal.APOLOGISED) and f.within(30),
        Action.WAIT_UNTIL,
        Timing(rest=30, stop_in=None),
    ),
    Row(
        "quarrel_aged",
        lambda f: f.has(Signal.CONFLICT) and f.has(Signal.APOLOGISED) and not f.sent(2),
        Action.NO_ASK_NOTE,
        Timing(stop_in=14),
        Door.NOTE,
    ),
    Row(
        "quarrel_over",
        lambda f: f.has(Signal.CONFLICT) and f.has(Signal.APOLOGISED) and not f.nothing_sent,
        Action.LET_IT_EBB,
        SEASON,
    ),
    Row(
        "quarrel",
        lambda f: f.has(Signal.CONFLICT) and not f.nothing_sent,
        Action.APOLOGISE_AND_STEP_BACK,
        Timing(rest=5, stop_in=0),
        Door.NOTE,
    ),
    # Too little said to act on.
    Row("too_little", lambda f: f.too_little, Action.ASK_CLARIFYING_QUESTION),
    # What was sent was salesy, one-sided, invasive, guilt-tripping, template-like or entitled.
    Row(
        "spoilt_for_strangers",
        lambda f: f.at_fault and f.is_tie({Tie.LINKEDIN_STRANGER}) and f.sent(3),
        Action.LET_GO,
        NOW,
    ),
    Row(
        "spoilt",
        lambda f: f.at_fault,
        Action.REWRITE_AND_RESEND,
        THEN_TWO_WEEKS,
        Door.SAME,
    ),
    # They named a time: that time plus two days.
    Row(
        "promised",
        lambda f: f.promised is not None and not f.has(Signal.BRUSHED_OFF),
        Action.WAIT_UNTIL,
        Timing(stop_in=None),
    ),
    # What they said they would do is overdue, and nothing was sent since: one light line.
    Row(
        "promise_over",
        lambda f: f.overdue and not f.in_process and not f.is_tie(NEW_TIES),
        Action.WARM_CONTEXT_REMINDER,
        Timing(stop_in=10),
        Door.SAME,
    ),
    # Somebody hired, rented from or consulted: a matter for the phone, and for paper.
    Row(
        "provider_waiting",
        lambda f: f.provider and not f.nothing_sent and f.within(2),
        Action.WAIT_UNTIL,
        Timing(rest=3, stop_in=None, working=True),
    ),
    Row(
        "provider_called",
        lambda f: f.provider and f.called_enough,
        Action.SWITCH_CHANNEL,
        Timing(stop_in=7, working=True),
        Door.OTHER,
    ),
    Row(
        "provider",
        lambda f: f.provider and not f.nothing_sent,
        Action.SWITCH_CHANNEL,
        Timing(stop_in=3, working=True),
    ),
    # Nothing sent yet, afraid to; and a good message that only waits to be sent.
    Row(
        "would_send_new",
        lambda f: f.would_send and f.nothing_sent and f.is_tie(NEW_TIES | PROCESS_TIES),
        Action.WARM_CONTEXT_REMINDER,
        Timing(stop_in=10),
    ),
    Row(
        "would_send",
        lambda f: f.would_send and f.nothing_sent,
        Action.NO_ASK_NOTE,
        Timing(stop_in=10),
    ),
    Row(
        "nothing_sent_new",
        lambda f: f.nothing_sent and f.is_tie(NEW_TIES),
        Action.WARM_CONTEXT_REMINDER,
        Timing(stop_in=10),
        Door.SAME,
    ),
    Row(
        "nothing_sent_work",
        lambda f: f.nothing_sent and f.in_process and not f.has(Signal.VALUED),
        Action.WARM_CONTEXT_REMINDER,
        Timing(stop_in=10, working=True),
        Door.SAME,
    ),
    Row(
        "nothing_sent",
        lambda f: f.nothing_sent,
        Action.NO_ASK_NOTE,
        Timing(stop_in=10),
        Door.NOTE,
    ),
    # Something of the user's runs out: waiting is useless, somebody else may do.
    Row(
        "deadline",
        lambda f: f.has(Signal.DEADLINE) and not f.in_process,
        Action.SWITCH_CHANNEL,
        Timing(stop_in=2),
        Door.VOICE,
    ),
    # Somebody they see anyway: a word there says more than one more message.
    Row(
        "at_hand",
        lambda f: f.at_hand and not f.has(Signal.DATING, Signal.NO_ASK_SENT),
        Action.SWITCH_CHANNEL,
        Timing(stop_in=7, working=True),
    ),
    # Two who are together: hours are not days, and after two of those a voice.
    Row(
        "partner_waiting",
        lambda f: f.has(Signal.PARTNER) and f.within(2),
        Action.WAIT_UNTIL,
        Timing(rest=2, stop_in=None),
    ),
    Row(
        "partner",
        lambda f: f.has(Signal.PARTNER) and not f.is_tie(OLD_TIES),
        Action.SWITCH_CHANNEL,
        Timing(stop_in=3),
        Door.VOICE,
    ),
    # Money that is due: on paper, with a day on it, where asking has not helped.
    Row(
        "owed",
        lambda f: f.has(Signal.OWED) and f.sent(3),
        Action.SWITCH_CHANNEL,
        Timing(rest=3, stop_in=14, working=True),
    ),
    # A date: one light note, then let go; no second chase.
    Row(
        "date_waiting",
        lambda f: f.has(Signal.DATING) and not f.sent(2) and f.within(5),
        Action.WAIT_UNTIL,
        Timing(rest=5, stop_in=None),
    ),
    Row(
        "date_unseen",
        lambda f: f.has(Signal.DATING) and f.has(Signal.NOT_SEEN) and not f.sent(2),
        Action.NO_ASK_NOTE,
        Timing(stop_in=7),
        Door.OTHER,
    ),
    Row(
        "date_once",
        lambda f: f.has(Signal.DATING) and not f.sent(2),
        Action.NO_ASK_NOTE,
        Timing(stop_in=7),
        Door.SAME,
    ),
    Row("date", lambda f: f.has(Signal.DATING), Action.LET_GO, NOW),
    # An introduction that went quiet: never press the introducer.
    Row(
        "introduced_waiting",
        lambda f: f.is_tie({Tie.REFERRAL_INTRO}) and not f.sent(2) and f.within(10),
        Action.WAIT_UNTIL,
        Timing(rest=10, stop_in=None),
    ),
    Row(
        "introduced_once",
        lambda f: f.is_tie({Tie.REFERRAL_INTRO}) and not f.sent(2),
        Action.NO_ASK_NOTE,
        Timing(stop_in=14),
        Door.SAME,
    ),
    Row("introduced", lambda f: f.is_tie({Tie.REFERRAL_INTRO}), Action.LET_GO, NOW),
    # Recruiter, hiring manager, client, investor: process silence.
    Row(
        "process_waiting",
        lambda f: f.in_process and f.within(6),
        Action.WAIT_UNTIL,
        WAIT_FOR_WORK,
    ),
    Row(
        "process_old_client",
        lambda f: f.in_process and _old_client(f) and f.sent(2) and not _spent(f),
        Action.GENTLE_CALLOUT,
        AT_WORK,
        Door.FRESH,
    ),
    Row(
        "process_first",
        lambda f: f.in_process and not f.sent(2),
        Action.WARM_CONTEXT_REMINDER,
        AT_WORK,
        Door.SAME,
    ),
    Row(
        "process_other_door",
        lambda f: f.in_process and not f.sent(4) and f.doors < 2 and not _spent(f),
        Action.SWITCH_CHANNEL,
        AT_WORK,
        Door.OTHER,
    ),
    Row("process_over", lambda f: f.in_process, Action.LET_GO, NOW),
    # New acquaintance or stranger.
    Row("new_enough", _said_enough_to_a_stranger, Action.LET_GO, NOW),
    Row(
        "new_waiting",
        lambda f: f.is_tie(NEW_TIES) and f.within(7),
        Action.WAIT_UNTIL,
        WAIT_A_WEEK,
    ),
    Row(
        "new_gift",
        lambda f: f.is_tie(NEW_TIES) and _gift_of_words(f),
        Action.LET_IT_EBB,
        SEASON,
    ),
    Row(
        "new_with_hook",
        lambda f: (
            f.is_tie({Tie.NEW_ACQUAINTANCE}) or (f.is_tie(NEW_TIES) and f.has(Signal.HAS_HOOK))
        ),
        Action.WARM_CONTEXT_REMINDER,
        Timing(stop_in=7),
        Door.SAME,
    ),
    Row("new", lambda f: f.is_tie(NEW_TIES), Action.LET_GO, NOW),
    # The user went quiet first: own it, no ask.
    Row(
        "user_vanished",
        lambda f: f.has(*_GAP_OF_THEIR_OWN) and f.waited(7) and not _spent(f),
        Action.NO_ASK_NOTE,
        THEN_TWO_WEEKS,
        Door.NOTE,
    ),
    # Something big was told and nothing came: the tie before the topic, nothing to answer.
    Row(
        "disclosed",
        lambda f: f.has(Signal.DISCLOSED) and f.is_tie(OLD_TIES) and f.waited(7) and not _spent(f),
        Action.NO_ASK_NOTE,
        THEN_TWO_WEEKS,
        Door.NOTE,
    ),
    # Ill, bereaved, worn out: a line that wants nothing, and no test of the channel.
    Row(
        "hard_time",
        lambda f: f.has(Signal.HARD_TIME) and f.is_tie(OLD_TIES) and f.waited(10) and not _spent(f),
        Action.NO_ASK_NOTE,
        THEN_TWO_WEEKS,
        Door.FRESH,
    ),
    # Silence out of character, or a door they hardly use: a voice, in care.
    Row(
        "out_of_character", _out_of_character, Action.SWITCH_CHANNEL, Timing(stop_in=7), Door.VOICE
    ),
    Row("wrong_door", _wrong_door, Action.SWITCH_CHANNEL, Timing(stop_in=10), Door.VOICE),
    # What was sent asks for nothing and needs no answer.
    Row(
        "gift_waiting",
        lambda f: _gift_of_words(f) and f.within(14),
        Action.WAIT_UNTIL,
        Timing(rest=14, stop_in=None),
    ),
    Row("gift", _gift_of_words, Action.LET_IT_EBB, SEASON),
    # Call-out already made, or close tie silent through three channels.
    Row("spent", _spent, Action.LET_IT_EBB, SEASON),
    # One or two messages, days old: friends get ten days to two weeks.
    Row(
        "friend_waiting",
        lambda f: not f.sent(2) and f.within(10),
        Action.WAIT_UNTIL,
        WAIT_FOR_A_FRIEND,
    ),
    Row(
        "friend_waiting_after_two",
        lambda f: f.within(5) and not f.is_tie({Tie.FAMILY}),
        Action.WAIT_UNTIL,
        WAIT_FOR_A_FRIEND,
    ),
    # They are away or snowed under for a while: that passes by itself.
    Row(
        "busy_waiting",
        lambda f: f.has(Signal.BUSY) and f.is_tie(OLD_TIES) and f.within(14),
        Action.WAIT_UNTIL,
        Timing(rest=14, stop_in=None),
    ),
    # Family: a voice, never a call-out.
    Row(
        "family",
        lambda f: f.is_tie({Tie.FAMILY}) and Channel.PHONE not in f.situation.channels,
        Action.SWITCH_CHANNEL,
        Timing(stop_in=7),
        Door.VOICE,
    ),
    Row(
        "family_quiet",
        lambda f: f.is_tie({Tie.FAMILY}),
        Action.NO_ASK_NOTE,
        THEN_TWO_WEEKS,
        Door.NOTE,
    ),
    # Old or valued tie: another channel; with two channels tried, one friendly call-out.
    Row(
        "old_two_doors",
        lambda f: f.doors >= 2 and f.sent(2),
        Action.GENTLE_CALLOUT,
        THEN_TWO_WEEKS,
        Door.FRESH,
    ),
    Row("weak", lambda f: f.is_tie({Tie.OTHER}) and f.sent(3), Action.LET_GO, NOW),
    Row("old_one_door", lambda f: True, Action.SWITCH_CHANNEL, THEN_A_WEEK, Door.OTHER),
)

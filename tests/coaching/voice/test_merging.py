"""What a model read is taken in by rules: each claim alone, what holds and what does not."""

from dataclasses import replace
from typing import Any

import pytest

from coaching.answer import Alarm
from coaching.reading.read import read
from coaching.situation import Attempt, Channel, Intent, PushBack, Signal, Situation, Somebody, Tie
from coaching.voice.claims import Claim, Claims, Counted, Dated, Fieldname, Named, Promised
from coaching.voice.merging import Merged, merged
from evals.stories import CREDIT
from tests.coaching.situations import TODAY

TEXT = (
    "I know Ilse from the allotments, we dug side by side for years, her bakery is round the corner. "
    "I sent her two emails in September and then a long whatsapp on the 10th. My wife Petra says wait. "
    "She told Petra she'd call me after the holidays, she can't do visitors right now. I feel like a "
    'pest. She wrote: "please stop sending me things, I will ring you in May" and I wrote "Hi Ilse, ok!"'
)


def take(text: str = TEXT, situation: Situation | None = None, **claimed: Any) -> Merged:
    """The text as the coach reads it, with what holds of these claims."""
    return merged(situation or read(text, TODAY), Claims(credit=CREDIT, **claimed), TODAY)


def bare(**fields: Any) -> Situation:
    """The text as if nothing had been read in it but its messages."""
    known = read(TEXT, TODAY)
    return replace(Situation(TEXT, messages=known.messages), **fields)


def test_nothing_claimed_changes_nothing() -> None:
    found = take()
    assert (found.situation, found.refused, found.credited) == (read(TEXT, TODAY), (), False)


def test_another_language_is_left_to_the_coach() -> None:
    foreign = replace(read(TEXT, TODAY), language="fr")
    found = take(situation=foreign, people=(Named("Ilse", pronoun="she"),))
    assert (found.situation, found.refused) == (foreign, ())


PEOPLE: tuple[tuple[Named, Somebody | None], ...] = (
    (Named("Ilse", pronoun="she"), Somebody("Ilse", pronoun="she")),
    (Named("ilse", pronoun="she"), None),  # as it is written, letter for letter but for the case
    (Named("Ilse", pronoun="he"), Somebody("Ilse")),  # nobody is called "he" in the text
    (Named("Ilse", role="the allotments"), Somebody("Ilse", role="the allotments")),
    (Named("Ilse", role="my old boss"), None),
    (Named("Brenda"), None),
    (Named("Ils"), None),
    (Named("September"), None),
    (Named("whatsapp"), None),
    (Named("bakery"), None),
    (Named("She"), None),
    (Named("two emails in September and then a long whatsapp"), None),
    (Named("x" * 61), None),
    (Named("7"), None),
    (Named(""), None),
    (Named("My wife", named=False), Somebody("My wife", named=False)),
    (Named("the corner", named=False), None),
    (Named("my landlord", named=False), None),
)


@pytest.mark.parametrize(("claim", "held"), PEOPLE)
def test_whoever_is_named_stands_in_the_text(claim: Named, held: Somebody | None) -> None:
    found = take(situation=bare(), people=(claim,))
    if claim.name == "ilse":  # found whatever the case, and written as one would
        held = Somebody("Ilse", pronoun="she")
    assert found.situation.contacts == ((held,) if held else ())
    assert found.refused == (() if held else ("people",))


def test_the_user_is_nobody_to_wait_for() -> None:
    text = "my name is Vera. Ilse hasn't answered my email"
    assert take(text, people=(Named("Vera"),)).refused == ("people",)


def test_a_name_that_is_a_word_is_one_where_it_is_written_as_one() -> None:
    said = "I asked Misty again. Nothing since then, not a line."
    assert take(said, people=(Named("Misty"),)).situation.contacts == (Somebody("Misty"),)
    assert take(said, people=(Named("Nothing"),)).refused == ("people",)


def test_of_a_list_that_holds_whole_ours_is_replaced_else_added_to() -> None:
    ours = bare(contacts=(Somebody("Petra"),))
    ilse, brenda = Named("Ilse", pronoun="she"), Named("Brenda")
    assert [one.name for one in take(situation=ours, people=(ilse,)).situation.contacts] == ["Ilse"]
    both = take(situation=ours, people=(ilse, brenda, Named("Petra"))).situation
    assert [one.name for one in both.contacts] == ["Petra", "Ilse"]
    many = take(situation=ours, people=(ilse,) * 21)
    assert many.refused == ("people",)


def test_the_longer_name_and_the_coachs_role_stay() -> None:
    text = "my cousin Ilse Brandt is silent. I texted Ilse twice."
    known = Somebody("Ilse Brandt", role="my cousin", pronoun="she")
    ours = replace(Situation(text), contacts=(known,))
    found = merged(ours, Claims(credit=CREDIT, people=(Named("Ilse"),)), TODAY)
    assert found.situation.contacts == (replace(known, pronoun="she"),)
    shorter = replace(ours, contacts=(Somebody("Ilse"),))
    longer = merged(shorter, Claims(credit=CREDIT, people=(Named("Ilse Brandt"),)), TODAY)
    assert longer.situation.contacts == (Somebody("Ilse Brandt"),)
    role = merged(ours, Claims(credit=CREDIT, people=(Named("cousin", named=False),)), TODAY)
    assert [one.name for one in role.situation.contacts] == ["cousin"]


CHANNELS = (
    (Channel.EMAIL, "two emails in September", True),
    (Channel.WHATSAPP, "a long whatsapp", True),
    (Channel.WHATSAPP, "two emails in September", False),
    (Channel.EMAIL, "two emails in October", False),
    (Channel.EMAIL, "wo emails in Septembe", False),
    (Channel.TEXT, "please stop sending me things", False),
    (Channel.LETTER, "sent her", True),  # nothing says otherwise
    (Channel.EMAIL, " ", False),
    (Channel.EMAIL, TEXT[:161], False),
)


@pytest.mark.parametrize(("way", "quote", "holds"), CHANNELS)
def test_a_channel_is_quoted_and_the_quote_names_no_other(
    way: Channel, quote: str, holds: bool
) -> None:
    found = take(situation=bare(), channels=(Claim(way, quote),))
    assert found.situation.channels == ((way,) if holds else ())
    assert found.refused == (() if holds else ("channels",))


def test_channels_that_hold_replace_ours_with_the_attempts_on_them() -> None:
    ours = bare(
        channels=(Channel.TEXT, Channel.EMAIL),
        attempts=(Attempt(Channel.TEXT, 1), Attempt(Channel.EMAIL, 2), Attempt(None, 1)),
    )
    email = Claim(Channel.EMAIL, "two emails")
    found = take(situation=ours, channels=(email,)).situation
    assert found.channels == (Channel.EMAIL,)
    assert found.attempts == (Attempt(Channel.EMAIL, 2), Attempt(None, 1))
    some = take(situation=ours, channels=(email, Claim(Channel.X, "a tweet"))).situation
    assert some.channels == (Channel.TEXT, Channel.EMAIL)
    assert some.attempts == ours.attempts


def test_a_call_that_went_to_voicemail_is_both() -> None:
    text = "I rang Ilse, it went to voicemail so I left one"
    claims = (Claim(Channel.PHONE, "I rang Ilse"), Claim(Channel.VOICEMAIL, "it went to voicemail"))
    assert take(text, channels=claims).situation.channels == (Channel.PHONE, Channel.VOICEMAIL)


def test_a_voice_message_goes_by_many_a_way() -> None:
    text = "I left Ilse a voice message when my dog died"
    for way in (Channel.WHATSAPP, Channel.VOICEMAIL):
        claim = Claim(way, "a voice message")
        assert take(text, channels=(claim,)).situation.channels == (way,)
    assert take("I left Ilse a voicemail", channels=(Claim(Channel.X, "a voicemail"),)).refused


COUNTS: tuple[tuple[tuple[Counted, ...], int | None], ...] = (
    ((Counted(2, ("two emails",), Channel.EMAIL),), 2),
    ((Counted(2, ("two emails",)), Counted(1, ("a long whatsapp",), Channel.WHATSAPP)), 2),
    ((Counted(2, ("two emails",), Channel.EMAIL), Counted(1, ("a long whatsapp",), Channel.WHATSAPP)), 3),
    ((Counted(3, ("two emails", "a long whatsapp")),), 3),
    ((Counted(4, ("two emails", "a long whatsapp")),), None),  # more than they bear
    ((Counted(1, ("two emails",)),), None),  # the quote says two
    ((Counted(1, ("two emails", "a long whatsapp")),), None),
    ((Counted(0, ("two emails",)),), None),
    ((Counted(100, ("two emails",)),), None),
    ((Counted(2, ()),), None),
    ((Counted(2, ("two texts",)),), None),
    ((Counted(2, ("two emails",), Channel.TEXT),), None),
    ((Counted(4, ("two emails", "two emails in September")),), None),  # the same twice
    ((Counted(2, ("two emails",)), Counted(2, ("two emails",))), None),
    ((Counted(2, ("two emails",), Channel.EMAIL), Counted(1, ("two emails",), Channel.EMAIL)), None),
    ((Counted(2, ("two emails",), Channel.EMAIL), Counted(1, ("a long whatsapp",))), None),
    ((Counted(1, ("please stop sending me things",)),), None),  # theirs
    ((Counted(3, ("two emails", "Hi Ilse, ok!")),), 3),  # a pasted one of the user's is one
    ((Counted(4, ("two emails", "Hi Ilse, ok!")),), None),
)  # fmt: skip


@pytest.mark.parametrize(("claims", "total"), COUNTS)
def test_a_count_is_no_more_than_its_quotes_can_bear(
    claims: tuple[Counted, ...], total: int | None
) -> None:
    found = take(situation=bare(), unanswered=claims)
    assert found.situation.unanswered_count == total
    assert found.refused == (() if total else ("unanswered",))


def test_sums_of_more_than_ninety_nine_are_nobodys() -> None:
    text = "sixty emails, sixty texts to Ilse"
    claims = (
        Counted(60, ("sixty emails",), Channel.EMAIL),
        Counted(60, ("sixty texts",), Channel.TEXT),
    )
    assert take(text, situation=Situation(text), unanswered=claims).refused == ("unanswered",)


def test_a_time_is_no_count() -> None:
    text = "I texted Ilse 5 days ago and again"
    claim = (Counted(5, ("I texted Ilse 5 days ago and again",)),)
    assert take(text, unanswered=claim).refused == ("unanswered",)
    assert take(text, unanswered=(Counted(2, claim[0].quotes),)).situation.unanswered_count == 2


def test_attempts_follow_a_count() -> None:
    email = Counted(2, ("two emails",), Channel.EMAIL)
    found = take(situation=bare(), unanswered=(email,)).situation
    assert (found.channels, found.attempts) == ((Channel.EMAIL,), (Attempt(Channel.EMAIL, 2),))
    together = Counted(2, ("two emails",))
    ours = bare(channels=(Channel.EMAIL,))
    assert take(situation=ours, unanswered=(together,)).situation.attempts == (Attempt(Channel.EMAIL, 2),)  # fmt: skip
    assert take(situation=bare(), unanswered=(together,)).situation.attempts == (Attempt(None, 2),)
    told = (Attempt(Channel.EMAIL, 1), Attempt(Channel.TEXT, 1))
    kept = take(situation=bare(attempts=told), unanswered=(together,)).situation
    assert kept.attempts == told


DATES: tuple[tuple[str, tuple[int, int], tuple[int, int] | None], ...] = (
    ("a long whatsapp on the 10th", (12, 12), (12, 12)),
    (
        "a long whatsapp on the 10th",
        (43, 43),
        (43, 43),
    ),  # the 10th of October: the model says which
    ("a long whatsapp on the 10th", (44, 44), (12, 12)),  # that was no 10th: our calendar
    ("a long whatsapp on the 10th", (40, 45), (12, 12)),
    ("two emails in September", (1, 1), (53, 82)),
    ("side by side for years", (10, 20), (10, 20)),  # no time of ours: the model's
    ("a long whatsapp", (5, 9), (5, 9)),
    ("a long whatsapp", (9, 5), None),
    ("a long whatsapp", (-1, 5), None),
    ("a long whatsapp", (5, 3_651), None),
    ("a long telegram", (5, 9), None),
    ("please stop sending me things", (5, 9), None),
)


@pytest.mark.parametrize(("quote", "days", "held"), DATES)
def test_the_model_points_and_our_calendar_computes(
    quote: str, days: tuple[int, int], held: tuple[int, int] | None
) -> None:
    found = take(situation=bare(), last_attempt=Dated(quote, days))
    period = found.situation.last_attempt
    assert (period and period.days_ago(TODAY)) == held
    assert found.refused == (() if held else ("last_attempt",))


def test_a_weekday_is_any_such_day_and_two_times_are_ours() -> None:
    text = "I called Ilse that Monday. Wrote on Monday 2 November and on Friday. Nothing now."
    ours = Situation(text)
    found = take(text, ours, last_attempt=Dated("that Monday", (20, 20))).situation.last_attempt
    assert found is not None
    assert found.days_ago(TODAY) == (20, 20)
    two = take(text, ours, last_attempt=Dated("on Monday 2 November and on Friday", (20, 20)))
    assert two.situation.last_attempt is not None
    assert two.situation.last_attempt.days_ago(TODAY) == (2, 2)


TIES = (
    (Tie.FRIEND, "we dug side by side for years", True),
    (Tie.FAMILY, "her bakery is round the corner", True),  # as far as a few words can tell
    (Tie.FAMILY, "we dug side by side for years", True),
    (Tie.FAMILY, "I know Ilse from the allotments", False),
    (Tie.FRIEND, "my best friend", False),
    (Tie.FRIEND, "I will ring you in May", False),
)


@pytest.mark.parametrize(("tie", "quote", "holds"), TIES)
def test_a_tie_is_quoted_and_the_quote_says_no_other(tie: Tie, quote: str, holds: bool) -> None:
    found = take(situation=bare(), tie=Claim(tie, quote))
    assert found.situation.relationship == (tie if holds else None)
    assert found.refused == (() if holds else ("tie",))


def test_ties_of_one_kind_are_told_apart_by_the_model() -> None:
    text = "my old boss Ilse taught me the trade"
    held = take(text, tie=Claim(Tie.MENTOR, "my old boss Ilse")).situation.relationship
    assert held is Tie.MENTOR
    assert take(text, tie=Claim(Tie.CLOSE_FRIEND, "my old boss Ilse")).refused == ("tie",)


PUSHED = (
    (PushBack.NOT_NOW, "she can't do visitors right now", PushBack.NOT_NOW, ()),
    (PushBack.STOP, "please stop sending me things", PushBack.STOP, ()),  # theirs, pasted
    (PushBack.STOP, "Hi Ilse, ok!", None, ("push_back",)),
    (PushBack.STOP, "never write again", None, ("push_back",)),
)


@pytest.mark.parametrize(("claimed", "quote", "held", "refused"), PUSHED)
def test_a_push_back_may_be_theirs(
    claimed: PushBack, quote: str, held: PushBack | None, refused: tuple[str, ...]
) -> None:
    found = take(situation=bare(), push_back=Claim(claimed, quote))
    assert (found.situation.push_back, found.refused) == (held, refused)
    assert found.situation.push_back_words == (quote if held else None)


def test_a_push_back_is_only_ever_raised() -> None:
    ours = bare(push_back=PushBack.STOP, push_back_words="stop")
    milder = Claim(PushBack.NOT_NOW, "she can't do visitors right now")
    found = take(situation=ours, push_back=milder)
    assert (found.situation, found.refused) == (ours, ())
    text = "Ilse said not right now, maybe after Easter"
    said = Claim(PushBack.STOP, "Ilse said not right now")
    assert take(text, push_back=said).refused == ("push_back",)


def test_a_promise_falls_due_by_our_calendar() -> None:
    told = take(situation=bare(), promise=Promised("she'd call me after the holidays"))
    assert told.situation.promise is not None
    theirs = take(situation=bare(), promise=Promised("I will ring you in May", "in May"))
    assert theirs.situation.promise is not None
    assert theirs.situation.promise.due is not None
    assert theirs.situation.promise.due.earliest.month == 5
    for wrong in (
        Promised("she'd visit"),
        Promised("she'd call me after the holidays", "by Easter"),
        Promised("I will ring you in May", "by Easter"),
        Promised("Hi Ilse, ok!"),
    ):
        assert take(situation=bare(), promise=wrong).refused == ("promise",)


def test_signals_are_added_and_what_a_model_points_at_replaces_our_words() -> None:
    ours = bare(signals={Signal.BUSY: "promoted", Signal.SEEN: "ours"})
    claims = (
        Claim(Signal.BUSY, "she can't do visitors right now"),
        Claim(Signal.VALUED, "we dug side by side for years"),
        Claim(Signal.ELDERLY, "she is ninety"),
    )
    found = take(situation=ours, signals=claims)
    assert found.situation.signals == {
        Signal.BUSY: "she can't do visitors right now",
        Signal.VALUED: "we dug side by side for years",
        Signal.SEEN: "ours",
    }
    assert found.refused == ("signals",)


CONTRARY = (
    ("Ilse read it, blue ticks", Signal.NOT_SEEN, "read it, blue ticks", False),
    ("Ilse read it, blue ticks", Signal.SEEN, "read it, blue ticks", True),
    ("I sent Ilse two emails", Signal.NOTHING_SENT, "I sent Ilse two emails", False),
    ("I never wrote to Ilse", Signal.NOTHING_SENT, "I never wrote to Ilse", True),
    ("we share the flat", Signal.SHARED_CHILD, "we share the flat", False),
    ("we have a daughter", Signal.SHARED_CHILD, "we have a daughter", True),
)


@pytest.mark.parametrize(("text", "signal", "quote", "holds"), CONTRARY)
def test_a_quote_says_no_contrary(text: str, signal: Signal, quote: str, holds: bool) -> None:
    found = take(text, Situation(text), signals=(Claim(signal, quote),))
    assert (signal in found.situation.signals) is holds


@pytest.mark.parametrize("heard", [Intent.OFF_TOPIC, Intent.LAMENT, Intent.METHOD])
def test_a_story_may_be_one_where_we_heard_none(heard: Intent) -> None:
    story = Claim(Intent.SITUATION, "I feel like a pest")
    assert take(situation=bare(intent=heard), intent=story).situation.intent is Intent.SITUATION


def test_an_intent_goes_towards_a_story_only() -> None:
    pest = "I feel like a pest"
    thanks = take(situation=bare(), intent=Claim(Intent.THANKS, pest))
    assert (thanks.situation.intent, thanks.refused) == (Intent.SITUATION, ("intent",))
    news = bare(intent=Intent.NEWS)
    story = take(situation=news, intent=Claim(Intent.SITUATION, pest))
    assert (story.situation, story.refused) == (news, ())
    assert take(situation=news, intent=Claim(Intent.NEWS, "made up")).refused == ()


def test_a_worry_asks_gently_and_stops_nothing() -> None:
    found = take(worry=Claim(Alarm.SELF_HARM, "I feel like a pest"))
    assert (found.worry, found.credited, found.refused) == (Alarm.CHECK_IN, True, ())
    made_up = take(worry=Claim(Alarm.SELF_HARM, "I want to die"))
    assert (made_up.worry, made_up.refused) == (None, ("worry",))


def test_what_is_said_back_is_the_users_own() -> None:
    found = take(situation=bare(), first_thought="I feel like a pest", wants="call me")
    assert (found.situation.first_thought, found.situation.wants) == (
        "I feel like a pest",
        "call me",
    )
    wrong = take(situation=bare(), first_thought="she hates me", wants="I will ring you in May")
    assert (wrong.situation, wrong.refused) == (bare(), ("said_back",))


DETAILS = (
    ("their_thing", "your bakery", True),
    ("met_at", "the allotments", True),
    ("their_thing", "your brewery", False),
    ("their_thing", "your bakery in September", False),  # not of one sentence
    ("their_thing", "your", False),
    ("their_thing", "your bakery!", False),
    ("their_thing", "your\nbakery", False),
    ("their_thing", "", False),
    ("their_thing", "the allotments " * 5, False),
    ("their_thing", "bakery.com", False),
    ("their_ship", "your bakery", False),
    ("topic", "i was a pest", False),
)


@pytest.mark.parametrize(("key", "words", "holds"), DETAILS)
def test_a_detail_is_of_one_sentence_of_theirs(key: str, words: str, holds: bool) -> None:
    found = take(situation=bare(), details={key: words})
    assert dict(found.situation.details) == ({key: words} if holds else {})
    assert found.refused == (() if holds else ("details",))


def test_details_fill_what_is_open_and_belong_to_one_alone() -> None:
    ours = bare(details={"their_thing": "your shop"})
    found = take(situation=ours, details={"their_thing": "your bakery"})
    assert found.situation.details == {"their_thing": "your shop"}
    two = bare(contacts=(Somebody("Ilse"), Somebody("Petra")))
    assert take(situation=two, details={"their_thing": "your bakery"}).situation.details == {}
    banned = "I know Ilse. She saw my demo and liked your biggest fear."
    for words in ("demo", "biggest fear"):
        assert take(banned, details={"topic": words}).situation.details == {}


@pytest.mark.parametrize("words", ["her bakery", "I feel like a pest"])
def test_a_detail_that_is_told_and_cannot_be_used_is_no_lie(words: str) -> None:
    ours = bare(signals={Signal.BUSY: "promoted"})
    unsaid = frozenset({Signal.BUSY})
    found = take(situation=ours, details={"their_thing": words}, unsaid_signals=unsaid)
    assert (found.situation.details, found.situation.signals, found.refused) == ({}, {}, ())


FULL = bare(
    contacts=(Somebody("Ilse"),),
    channels=(Channel.EMAIL,),
    attempts=(Attempt(Channel.EMAIL, 2),),
    unanswered_count=2,
    last_attempt=take(last_attempt=Dated("a long whatsapp", (5, 9))).situation.last_attempt,
    relationship=Tie.FRIEND,
    push_back=PushBack.NO,
    promise=take(promise=Promised("she'd call me after the holidays")).situation.promise,
    signals={Signal.BUSY: "busy", Signal.CONFLICT: "row"},
    first_thought="I feel like a pest",
    wants="call me",
)


def test_what_is_not_told_is_cleared_but_never_what_keeps_the_coach_careful() -> None:
    every = frozenset(Signal)
    found = take(situation=FULL, not_said=frozenset(Fieldname), unsaid_signals=every).situation
    left = bare(push_back=PushBack.NO, signals={Signal.CONFLICT: "row"})
    assert found == left


def test_nothing_is_cleared_unless_the_whole_reading_holds() -> None:
    for wrong in ({"intact": False}, {"tie": Claim(Tie.FAMILY, "made up")}):
        found = take(situation=FULL, not_said=frozenset(Fieldname), **wrong)
        assert (found.situation, found.credited) == (FULL, False)


def test_what_is_claimed_is_not_cleared_by_the_same_reading() -> None:
    found = take(
        situation=FULL,
        people=(Named("Ilse"),),
        signals=(Claim(Signal.BUSY, "she can't do visitors right now"),),
        not_said=frozenset({Fieldname.CONTACTS, Fieldname.TIE}),
        unsaid_signals=frozenset({Signal.BUSY}),
    ).situation
    assert (found.contacts, found.relationship) == (FULL.contacts, None)
    assert Signal.BUSY in found.signals


def test_of_what_was_never_sent_there_are_none() -> None:
    ours = bare(signals={Signal.NOTHING_SENT: "never"}, unanswered_count=2)
    found = take(situation=ours, not_said=frozenset({Fieldname.UNANSWERED})).situation
    assert found.unanswered_count == 0


SOFT = (
    "Zita is back from hospital, and I think she blocked me or something. She needs time. He turned 79, "
    "we were four. It just rang out. Delivered, two ticks, not opened. I rang the bell two Sundays in a "
    "row, no one came. I emailed her chapter two. We lived in Graz, she sings at the Harbour Hotel."
)


def _soft(**claimed: Any) -> Merged:
    return take(SOFT, **claimed)


@pytest.mark.parametrize(
    ("value", "quote"),
    [
        (PushBack.STOP, "I think she blocked me or something"),
        (PushBack.STOP, "She needs time"),
        (PushBack.NO, "She needs time"),
        (PushBack.NO, "It just rang out"),
    ],
)
def test_a_silence_or_a_fear_is_no_push_back(value: PushBack, quote: str) -> None:
    assert _soft(push_back=Claim(value, quote)).refused == ("push_back",)


def test_a_plea_for_time_is_a_not_now() -> None:
    found = _soft(push_back=Claim(PushBack.NOT_NOW, "She needs time"))
    assert (found.situation.push_back, found.refused) == (PushBack.NOT_NOW, ())


@pytest.mark.parametrize(
    ("count", "quote"),
    [(79, "He turned 79"), (4, "we were four"), (2, "I emailed her chapter two")],
)
def test_an_age_or_a_chapter_counts_no_messages(count: int, quote: str) -> None:
    assert _soft(unanswered=(Counted(count, (quote,)),)).refused == ("unanswered",)


def test_days_in_a_row_count() -> None:
    came = "rang the bell two Sundays in a row, no one came"
    assert _soft(unanswered=(Counted(2, (came,)),)).situation.unanswered_count == 2


def test_who_died_is_said_to_have() -> None:
    assert _soft(signals=(Claim(Signal.DECEASED, "back from hospital"),)).refused == ("signals",)


def test_what_is_not_opened_is_not_seen_though_it_has_ticks() -> None:
    quote = "Delivered, two ticks, not opened"
    assert _soft(signals=(Claim(Signal.NOT_SEEN, quote),)).refused == ()


@pytest.mark.parametrize("name", ["Graz", "Harbour Hotel"])
def test_where_somebody_lives_or_sings_is_nobody(name: str) -> None:
    assert _soft(people=(Named(name),)).refused == ("people",)

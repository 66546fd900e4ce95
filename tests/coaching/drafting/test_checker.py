import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.answer import Action, Draft
from coaching.drafting import breaches
from coaching.situation import Channel, Situation, Somebody, Tie
from tests.coaching.drafting.making import situation

FRIEND = situation(Tie.FRIEND)

BANNED = {
    "sells": [
        "We're giving 20% off this month.",
        "Can I show you a quick demo?",
        "Our platform would suit your team.",
        "Book a slot here whenever.",
        "There's a special offer for old clients.",
        "I could send a sample pack.",
        "Sign up before the others do.",
        "We help founders sleep.",
        "It would save you ten hours a week.",
        "There's a discount if you like.",
    ],
    "asks_favour": [
        "Could you introduce me to your boss?",
        "Can you forward my CV?",
        "I'd love your advice on my plan.",
        "Would you mind reading my draft?",
        "I have a small favour to ask.",
        "I need your help with a form.",
        "I was hoping you could recommend me.",
        "Just ten minutes of your time.",
        "Could I pick your brain?",
        "Let me know when you have time to talk.",
    ],
    "guilt": [
        "I guess you've moved on.",
        "After everything I did for you.",
        "You must be too busy for me.",
        "I thought we were friends.",
        "You never answer.",
        "You could have, but you didn't even say hi.",
        "I won't bother you again.",
        "It hurts that you're silent.",
        "Have you forgotten me.",
        "I'm always the one who writes, it's always me.",
        "Sorry to bother you.",
        "You left me on read.",
    ],
    "counts_silence": [
        "I've messaged you three times.",
        "I emailed twice.",
        "My last two texts are still there.",
        "It's been five weeks.",
        "I haven't heard from you.",
        "Still no answer from you.",
        "This is my third email.",
        "No reply since my last message.",
        "I've written several times.",
        "Maybe you saw my previous emails.",
    ],
    "demands": [
        "Let me know by Friday.",
        "I need an answer.",
        "Please reply.",
        "Call me back today.",
        "You owe me that much.",
        "You have to tell me.",
        "At least tell me you're alive.",
        "It's urgent.",
        "Get back to me.",
        "Kindly confirm.",
        "When can we meet?",
        "Answer me.",
    ],
    "asks_why": [
        "Why didn't you write?",
        "Did I do something?",
        "Are you mad?",
        "Are we okay?",
        "What happened to you?",
        "How come it's so quiet?",
        "Did you get my email?",
        "Is it something I said?",
    ],
    "stock_phrase": [
        "Hope you're well.",
        "I hope you are doing well.",
        "Hope this finds you in a good mood.",
        "Just checking in.",
        "I wanted to touch base.",
        "I'm reaching out today.",
        "Circling back here.",
        "Long time no speak.",
        "Following up on this.",
        "A quick question for you.",
        "Any thoughts on it.",
        "I need closure.",
        "I respect your boundaries.",
        "I know you're busy.",
        "Let's reconnect.",
        "Bumping this.",
    ],
    "promises": [
        "I promise to write more.",
        "I'll always be here.",
        "I'll call you next week.",
        "I'll make it up to you.",
        "It won't happen again.",
        "Dinner's on me.",
        "I'll visit in spring.",
        "I owe you big time.",
    ],
    "role_address": ["Hey old boss, hello.", "Dear former manager, hello.", "Hi boss, hello."],
    "unearned_flattery": ["You're amazing.", "Your inspiring way.", "I admire you.", "So kind."],
    "link": ["See https://a.example/b", "It's on www.foo.org", "Look at mysite.io."],
    "exclamation": ["Hello!"],
    "emoji": ["Hello 🙂", "Hello ❤"],
    "unknown_fact": [
        "I met Ludmila.",
        "I was in Lisbon.",
        "I think of 2014.",
        "I thought of you on a wet tuesday.",
        "It took me four years.",
    ],
    "asks": ["How are you? And the family?"],
    "unmarked": ["Hello {name}.", "Hello <name>.", "I remember ____.", "I remember [something]."],
    "empty": ["", " ", "…", "?!"],
}

FINE = [
    "Thinking of you. No reply needed.",
    "I take it you're slammed. Here whenever.",
    "No need to call me back. I'm happy either way.",
    "You don't have to answer, and there's nothing you need to do.",
    "My last message was all about my product, sorry.",
    "That was a lot of texts. I'm sorry.",
    "You owe me nothing.",
    "I owe you an apology.",
    "It's been a while and I thought of you.",
    "A text felt friendlier than email.",
    "I hope the week is kind to you.",
    "It means a great deal to me.",
    "I hope we bump into each other.",
    "How's life treating you?",
]


@pytest.mark.parametrize(
    ("name", "body"), [(name, body) for name, bodies in BANNED.items() for body in bodies]
)
def test_each_ban_is_caught(name: str, body: str) -> None:
    assert name in breaches(Draft(Channel.TEXT, body), FRIEND, Action.SWITCH_CHANNEL)


@pytest.mark.parametrize("body", FINE)
def test_kind_words_pass(body: str) -> None:
    assert breaches(Draft(Channel.TEXT, body), FRIEND, Action.SWITCH_CHANNEL) == ()


@pytest.mark.parametrize(
    "body",
    [
        "What keeps you up at night?",
        "What's your biggest regret?",
        "Are you happy?",
        "How much do you earn?",
        "Tell me your story.",
        "What drives you?",
        "How's your marriage?",
    ],
)
def test_a_big_question_is_barred_where_the_tie_is_weak_or_unknown(body: str) -> None:
    draft = Draft(Channel.TEXT, body)
    for tie in (Tie.NEW_ACQUAINTANCE, Tie.CLIENT_PROSPECT, Tie.LINKEDIN_STRANGER, None):
        assert "big_question" in breaches(draft, situation(tie), Action.SWITCH_CHANNEL)
    assert "big_question" in breaches(draft, None, Action.SWITCH_CHANNEL)
    assert breaches(draft, situation(Tie.CLOSE_FRIEND), Action.SWITCH_CHANNEL) == ()


@pytest.mark.parametrize("action", list(Action))
def test_only_a_new_door_and_a_context_reminder_may_ask_one_question(action: Action) -> None:
    found = breaches(Draft(Channel.TEXT, "Is there any news?"), FRIEND, action)
    may = {Action.SWITCH_CHANNEL, Action.WARM_CONTEXT_REMINDER}
    assert ("asks" in found) == (action not in may)


def test_a_call_and_its_voicemail_may_ask_one_question_each() -> None:
    body = "When they pick up: Is this a good moment?\n\nIf it's voicemail: Is there any news?"
    assert breaches(Draft(Channel.PHONE, body), FRIEND, Action.SWITCH_CHANNEL) == ()


def test_what_the_user_brings_may_be_used() -> None:
    text = (
        "Ludmila is amazing, we met in Lisbon in 2014, three years before the flood, on a Tuesday"
    )
    brought = situation(
        Tie.FRIEND, text=text, contacts=(Somebody("Ludmila"),), sent="Hi Ludmila!! 😀"
    )
    body = "Ludmila! I think of Lisbon in 2014, that tuesday, you amazing one, three years on 🙂"
    assert breaches(Draft(Channel.TEXT, body), brought, Action.NO_ASK_NOTE) == ()


@pytest.mark.parametrize(
    ("channel", "limit"),
    [
        (Channel.TEXT, 300),
        (Channel.WHATSAPP, 300),
        (Channel.LINKEDIN, 300),
        (Channel.X, 280),
        (Channel.SLACK, 400),
        (Channel.SIGNAL, 400),
        (Channel.IN_PERSON, 200),
    ],
)
def test_a_message_keeps_to_its_length(channel: Channel, limit: int) -> None:
    assert "too_long" not in breaches(Draft(channel, "a" * limit), FRIEND, Action.NO_ASK_NOTE)
    assert "too_long" in breaches(Draft(channel, "a" * (limit + 1)), FRIEND, Action.NO_ASK_NOTE)


@pytest.mark.parametrize(
    ("channel", "limit"),
    [(Channel.EMAIL, 120), (Channel.LETTER, 60), (Channel.PHONE, 45), (Channel.VOICEMAIL, 45)],
)
def test_a_text_for_reading_or_saying_keeps_to_its_words(channel: Channel, limit: int) -> None:
    fits = Draft(channel, "so " * limit, subject="Only a hello")
    long = Draft(channel, "so " * (limit + 1), subject="Only a hello")
    assert "too_long" not in breaches(fits, FRIEND, Action.NO_ASK_NOTE)
    assert "too_long" in breaches(long, FRIEND, Action.NO_ASK_NOTE)


@pytest.mark.parametrize(
    ("subject", "code"),
    [
        ("Following up", "subject_following_up"),
        ("Re: hello", "subject_following_up"),
        ("Checking in", "subject_following_up"),
        ("One more time, again", "subject_following_up"),
        (None, "no_subject"),
        ("  ", "no_subject"),
        ("a b c d e f g h i", "too_long"),
        ("20% off for you", "sells"),
        ("Your [topic]", "unmarked"),
    ],
)
def test_a_subject_is_short_and_says_something(subject: str | None, code: str) -> None:
    found = breaches(Draft(Channel.EMAIL, "Thinking of you.", subject), FRIEND, Action.NO_ASK_NOTE)
    assert code in found


def test_one_marked_blank_is_allowed_and_two_are_not() -> None:
    one = Draft(Channel.TEXT, "I liked [one thing].", blanks=("[one thing]",))
    two = Draft(Channel.TEXT, "[a b] and [c d].", blanks=("[a b]", "[c d]"))
    listed = Draft(Channel.TEXT, "Nothing here.", blanks=("[a b]",))
    assert breaches(one, FRIEND, Action.NO_ASK_NOTE) == ()
    assert breaches(two, FRIEND, Action.NO_ASK_NOTE) == ("blanks",)
    assert breaches(listed, FRIEND, Action.NO_ASK_NOTE) == ("unmarked",)


def test_without_a_situation_facts_are_not_checked_and_marks_are_barred() -> None:
    assert breaches(Draft(Channel.TEXT, "I met Ludmila."), None, Action.NO_ASK_NOTE) == ()
    assert breaches(Draft(Channel.TEXT, "I met her!"), None, Action.NO_ASK_NOTE) == ("exclamation",)


def test_names_from_details_and_contacts_are_known() -> None:
    known = Situation(
        text="my old friend", contacts=(Somebody("Noor"),), details={"city": "Saint-Malo"}
    )
    body = "Hi Noor, I hope Saint-Malo and Malo are good."
    assert breaches(Draft(Channel.TEXT, body), known, Action.NO_ASK_NOTE) == ()


@given(st.text(max_size=400), st.sampled_from(Channel), st.sampled_from(Action))
def test_any_text_is_checked_without_a_crash(body: str, channel: Channel, action: Action) -> None:
    found = breaches(Draft(channel, body, subject=body[:20]), FRIEND, action)
    assert len(found) == len(set(found))


def test_a_huge_text_is_checked_in_reasonable_time() -> None:
    for filler in ("a", " ", "you ", "!", "[", "my last ", "\n", "been a "):
        breaches(Draft(Channel.TEXT, filler * (100_000 // len(filler))), FRIEND, Action.NONE)

"""The circumstances of a silence, each shown by the user's exact words."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.reading.prose import Prose
from coaching.reading.read import read as whole
from coaching.reading.told.signals import signals
from coaching.situation import Message, Side, Signal, Status

TODAY = date(2026, 11, 22)

SHOWN = {
    Signal.DATING: [
        "matched with Lior on Hinge and then he went quiet",
        "had two great dates with Kira, now nothing",
        "the guy i've been seeing since May isn't replying",
        "we've been talking for three weeks and then poof",
        "I asked her out and she laughed, texted since",
        "third date was lovely, then silence",
    ],
    Signal.EX: [
        "my ex won't answer about the dog",
        "wrote to my ex-girlfriend twice",
        "she broke up with me in May and ignores me",
        "my toxic ex stopped replying",
    ],
    Signal.CONFLICT: [
        "we had a huge fight about rent and now she's silent",
        "my brother and I fell out over the will",
        "since our argument he doesn't pick up",
        "i snapped at her on the phone last week",
        "we argued about politics at dinner",
        "things got heated and he left",
        "had a lil fight w my sis and now silence, we had a lil fight",
        "Ruth and I had words at the wedding",
        "we fell out over the deposit",
        "Mo and I squabbled over the bill, well we squabbled",
    ],
    Signal.ESTRANGED: [
        "my estranged father",
        "haven't spoken to my sister in eleven years",
        "we haven't talked since the funeral in 2019",
        "no contact for six years, then I wrote",
    ],
    Signal.USER_VANISHED: [
        "I never answered her last letter and feel bad",
        "tbh I ghosted him first",
        "I haven't been in touch since Easter",
        "then i kind of disappeared for a year",
        "I'm terrible at keeping in touch",
        "i owe her a reply since june",
        "it was me who went quiet, i stopped replying in May",
        "she sent memes all spring and I answered none of them",
        "I left her last letter unanswered",
    ],
    Signal.USER_OVERREACHED: [
        "I came on way too strong",
        "think i was too pushy with him",
        "i only ever call when I need something",
        "i drunk texted her at 3am",
        "I shouldn't have sent that long text",
        "I overshared massively",
        "I came on too strong, didn't I?",
    ],
    Signal.BARRAGE: [
        "sent him 8 messages last night",
        "called her six times yesterday",
        "i kept texting all day",
        "i blew up his phone",
        "yesterday I left her five voicemails",
    ],
    Signal.OUT_OF_CHARACTER: [
        "he usually texts back within minutes",
        "this is so unlike her",
        "she never takes more than a day",
        "normally he answers right away",
        "it's really strange for him to go quiet",
        "she has missed three Sundays running",
        "no pick-up for two Thursdays now",
    ],
    Signal.SEEN: [
        "she left me on read",
        "blue ticks for three days",
        "he's read it but nothing",
        "it says seen",
        "she watches my stories but won't answer",
        "saw him typing and then nothing",
    ],
    Signal.NOT_SEEN: [
        "he hasn't opened it",
        "still one grey tick",
        "it's sitting unread in his inbox",
        "message not delivered",
        "the email bounced",
    ],
    Signal.STALE_ADDRESS: [
        "I only have her old email address",
        "he hardly ever checks linkedin",
        "think she changed jobs last year",
        "his number may have changed",
        "not sure if the address still works",
        "she's not much of a texter",
        "he's retired from the university since",
    ],
    Signal.ACTIVE_ELSEWHERE: [
        "she posts stories every day",
        "he's online all the time",
        "I saw him active on slack an hour ago",
        "she replies to everyone else in the group",
        "he liked a post yesterday",
    ],
    Signal.HARD_TIME: [
        "her mum is ill",
        "he's got a newborn",
        "since the layoffs he's been quiet",
        "they just lost their dog",
        "she's going through a divorce",
        "he was laid off in October",
        "her finals are this month, she has exams",
        "they are moving house",
        "Kofi's dad passed away",
        "she's been having a rough time",
    ],
    Signal.BUSY: [
        "he's travelling for work",
        "she's always swamped in Q4",
        "it's tax season for him",
        "got an out of office reply",
        "she just started a new job",
        "he works nights",
    ],
    Signal.BRUSHED_OFF: [
        "he said try again later, i did",
        "her assistant told me to call back later",
        "she keeps saying soon",
        "she said we should grab coffee sometime",
        "she cancelled on me twice",
        "his secretary said to call back next week",
    ],
    Signal.NO_ASK_SENT: [
        "sent her a happy birthday text",
        "I wrote him a thank you note",
        "just said hi and hoped she was well",
        "i sent her a funny photo of our old dog",
        "mailed a sympathy card",
        "I congratulated him on the new role",
        "emailed asking how she was",
    ],
    Signal.ASKED_FAVOUR: [
        "I asked him for a reference",
        "asked Pia if she could introduce me to her boss",
        "emailed her asking for feedback on my CV",
        "asked my uncle to lend me money",
        "I pitched her my startup",
        "asked him to be my mentor",
    ],
    Signal.MASS_SENT: [
        "i send the same message to everyone",
        "it was a mass email",
        "mail merge to all my contacts",
        "my response rate is 2%",
        "sent it to about 30 people",
    ],
    Signal.NOTHING_SENT: [
        "I haven't sent anything yet",
        "I have not emailed anyone and want to write to Sol",
        "want to reach out to my old teacher, what do i say",
        "thinking of writing to my first boss",
        "I keep deleting the draft",
        "how do I reconnect with an old flatmate",
    ],
    Signal.AFRAID: [
        "I'm scared to text her",
        "don't want to bother him",
        "too embarrassed to write after so long",
        "I can't bring myself to call",
        "feels awkward reaching out now",
        "I'm afraid she'll say no",
    ],
    Signal.CALLED_OUT: [
        "I already told him I guess he's busy",
        "then I asked if she was mad at me",
        "asked her why she's not answering",
        "I called him out on it",
        "texted her did i do something wrong",
    ],
    Signal.DEADLINE: [
        "the deadline is Friday",
        "I need her answer by Monday",
        "application closes tomorrow",
        "only two days left",
        "the offer expires on the 1st",
        "my visa appointment is Tuesday",
        "she has to sign my form by Thursday 5pm",
        "Dad's 80th is on 5 Dec and the hall wants a deposit",
        "the wedding is on Saturday and he has the rings",
        "the venue needs final numbers by Friday",
        "must have it before my flight",
    ],
    Signal.CLOSE_NOW: [
        "she's my best friend",
        "we used to text every day",
        "we talk daily",
        "we have our Thursday phone call",
        "I ring Aunt Ola every Sunday",
        "we talk every single day",
        "he would call me every sunday",
        "everything was fine until october",
    ],
    Signal.VALUED: [
        "he got me my first job",
        "she wrote me a letter of recommendation",
        "my old mentor Tomas",
        "he referred three clients to me",
        "she taught me everything",
        "I owe him so much",
        "she was always so kind to me",
    ],
    Signal.ELDERLY: [
        "my gran is 86 and",
        "he lives alone",
        "she's in a care home",
        "he had a stroke in spring",
        "Aunt Vera, 79, always rings",
        "my 91 year old neighbour",
    ],
    Signal.SHARED_CHILD: [
        "my ex and I share a daughter and he won't answer about the weekend",
        "it's about our son's school trip",
        "we have joint custody",
        "she never confirms the school run for the kids",
    ],
    Signal.OWN_LOSS: [
        "my dad died in spring and Jo hasn't called once",
        "I lost my brother last year",
        "he's been silent since mum's funeral",
        "nobody wrote after our grandmother passed away",
        "she sent a card when I lost the baby",
    ],
    Signal.PARTNER: [
        "my girlfriend hasn't opened it since yesterday",
        "we've been together 5 months",
    ],
    Signal.AT_HAND: [
        "my coworker ignores my message, she sits two desks away",
        "he's in the office",
        "she sits next to me",
        "I see her every day",
        "she's ignoring me at school",
        "one of my direct reports, Callum, hasn't answered",
    ],
    Signal.DISCLOSED: [
        "she stopped replying when I told her about the abortion",
        "I told my mum I'm gay in a letter",
        "nothing since I came out to him",
    ],
    Signal.NO_VOICE: [
        "I can't bring myself to call my aunt",
        "I hate phone calls",
        "I have phone anxiety",
        "I'm too shy to call",
    ],
    Signal.APOLOGISED: [
        "I called her in June to apologise; she was cool",
        "I sent her a long text saying sorry for what I said",
        "I've apologised twice already",
        "I wrote him an apology by email",
    ],
    Signal.OWED: [
        "my client owes me £2,400",
        "the invoice is four weeks overdue",
        "he owes me 200 quid",
        "she still hasn't paid me",
        "I lent him 300 euros",
        "I want my deposit back",
    ],
    Signal.DECEASED: [
        "wanted to write to my old teacher but he passed away in May",
        "my mentor died last week and I never thanked him",
        "I just found out that she'd died",
        "read his obituary yesterday",
        "then I heard of her death",
        "Open the bulletin today and she died in August",
    ],
    Signal.WANTS_TO_ESCALATE: [
        "should I email his boss",
        "thinking of showing up at her office",
        "I'll just send a calendar invite",
        "one more big push",
        "gonna wait outside his house",
        "I want to post about it publicly",
        "going to message her from another account",
    ],
    Signal.WANTS_THIRD_PERSON: [
        "should I ask her sister what's up",
        "do I tell Marek?",
        "we have a mutual friend",
        "could ask his roommate if he's ok",
    ],
    Signal.HAS_HOOK: [
        "met her at the ceramics fair in May",
        "we talked for hours about fermentation",
        "he gave me his card",
        "we were on the same panel",
        "shared a taxi to the airport after the conference, shared a cab",
        "I loved her talk on moss",
    ],
    Signal.PROCESS: [
        "my application for the lab job is pending",
        "sent them a proposal in October",
        "had a final round interview",
        "the invoice I sent is unpaid",
        "waiting for a decision from the editor",
        "the hiring manager went silent",
    ],
}

NOT_SHOWN = {
    Signal.DATING: ["the closing date is near", "I want to set a date for lunch"],
    Signal.EX: [
        "my ex coworker Jo",
        "her ex is around",
        "my ex boss never replied",
        "my brother is quiet since he broke up with his girlfriend",
    ],
    Signal.CONFLICT: [
        "sent him the film we'd argued about",
        "no bad blood between us",
        "the usher had to shush us",
        "I had words in my head for her",
        "we never had a fight",
        "I wonder if she's angry with me",
        "i'm so angry",
    ],
    Signal.USER_VANISHED: [
        "I left her one voicemail",
        "I left him a message on Monday",
        "she vanished",
        "he never answered me",
        "then he went quiet",
    ],
    Signal.BARRAGE: ["sent 2 texts yesterday", "she sent me 12 texts yesterday"],
    Signal.SEEN: ["I read it again"],
    Signal.STALE_ADDRESS: ["told her about my new job", "I changed jobs"],
    Signal.ACTIVE_ELSEWHERE: ["I post every day"],
    Signal.HARD_TIME: ["I lost my brother in June", "my mum is ill", "I was laid off in May"],
    Signal.BUSY: [
        "I've been busy",
        "I guess she's busy",
        "maybe he's travelling",
        "we're swamped",
        "he's the reason I got promoted",
    ],
    Signal.NO_ASK_SENT: [
        "she said happy birthday",
        "he sent me a postcard from Rome",
        "should I congratulate her",
        "do I thank her for it?",
        "thanks for your advice last time",
        "thank god",
    ],
    Signal.NOTHING_SENT: [
        "she hasn't written since",
        "I emailed twice. should i text her",
        "should I text again",
    ],
    Signal.AFRAID: ["I'm worried about her health"],
    Signal.CALLED_OUT: ["she asked if I was mad"],
    Signal.BRUSHED_OFF: [
        "she said call me next week",
        "he said he'd be in touch by Friday",
        "she'd get back to me",
        "should i try again?",
        "she said she would call back soon",
        "the shop cancelled the order",
    ],
    Signal.USER_OVERREACHED: [
        "is Monday too keen?",
        "was I too pushy with him?",
        "I only wonder whether I crossed a line",
        "was this too forward? it's for a friend of my aunt",
    ],
    Signal.DEADLINE: [
        "she said she would reply by Friday",
        "her birthday is on Tuesday",
        "there's no deadline",
        "the deadline is in March",
    ],
    Signal.CLOSE_NOW: ["she used to be my best friend", "his best friend told me"],
    Signal.VALUED: ["never helped me", "thanks, that helped me a lot"],
    Signal.ELDERLY: [
        "asked how she was getting on",
        "she wrote of her grandmother's garden",
        "I'm 72 and alone-ish",
        "sent 80 emails",
    ],
    Signal.SHARED_CHILD: ["my daughter doesn't pick up", "she's got two kids"],
    Signal.OWN_LOSS: ["her dad died in spring", "my phone died", "she lost the baby"],
    Signal.PARTNER: [
        "my girlfriend's mum hasn't answered",
        "a text to my boyfriend about Ana",
        "my wife left in May",
    ],
    Signal.AT_HAND: ["I saw her last year", "she works in the office in Leeds"],
    Signal.DISCLOSED: ["I told her about the party", "she told me she's pregnant"],
    Signal.NO_VOICE: ["he hates phone calls", "I called twice"],
    Signal.APOLOGISED: ["she said sorry", "he apologised in May"],
    Signal.OWED: [
        "I owe her a letter",
        "she owes me a reply",
        "he owes me at least an explanation",
    ],
    Signal.DECEASED: [
        "her husband died in May",
        "her mother was ill all through the winter and died",
        "wrote to my late husband's best friend",
        "I lost my dad, he was 80",
        "my phone died",
        "what if he died",
        "my grandma died and Jo never wrote",
    ],
    Signal.WANTS_THIRD_PERSON: ["how do i get my dad to talk to me"],
    Signal.WANTS_TO_ESCALATE: ["my old boss Anne"],
}


def read(text: str, *messages: Message) -> dict[Signal, str]:
    return signals(Prose(text), messages, TODAY)


@pytest.mark.parametrize(("signal", "text"), [(s, text) for s in SHOWN for text in SHOWN[s]])
def test_a_circumstance_is_read_with_its_words(signal: Signal, text: str) -> None:
    found = read(text)
    assert signal in found
    assert found[signal] in text


@pytest.mark.parametrize(
    ("signal", "text"), [(s, text) for s in NOT_SHOWN for text in NOT_SHOWN[s]]
)
def test_what_is_denied_guessed_or_somebody_elses_is_not_shown(signal: Signal, text: str) -> None:
    assert signal not in read(text)


def test_every_signal_has_its_examples() -> None:
    assert set(SHOWN) == set(Signal)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Thank you for the seeds. They have sprouted, all of them.", Signal.NO_ASK_SENT),
        ("Could you introduce me to your editor?", Signal.ASKED_FAVOUR),
        ("I guess you're busy. Did I do something?", Signal.CALLED_OUT),
        ("It was great to meet you at the kiln opening", Signal.HAS_HOOK),
        ("Any update on the junior role?", Signal.PROCESS),
    ],
)
def test_a_pasted_message_of_the_users_shows_what_was_sent(text: str, signal: Signal) -> None:
    assert signal in read("", Message(text, 0))
    assert signal not in read("", Message(text, 0, Side.CONTACT))
    assert signal not in read("", Message(text, 0, status=Status.UNSENT))


def test_a_pasted_message_that_asks_is_no_gift() -> None:
    assert Signal.NO_ASK_SENT not in read("", Message("Happy birthday! Can you call me back?", 0))


def test_a_template_went_to_many() -> None:
    assert read("", Message("Hi {{name}}", 0, status=Status.TEMPLATE)) == {
        Signal.MASS_SENT: "Hi {{name}}"
    }


@pytest.mark.parametrize(("apart", "piled_up"), [(1, True), (4, False)])
def test_four_pasted_messages_within_three_days_are_a_barrage(apart: int, piled_up: bool) -> None:
    days = [TODAY - timedelta(days=apart * number) for number in range(4)]
    messages = [Message(f"hey {number}", 0, sent_on=day) for number, day in enumerate(days)]
    assert (Signal.BARRAGE in read("", *messages)) is piled_up


def test_pasted_messages_without_dates_are_no_barrage() -> None:
    assert read("", *[Message("hey", 0) for _ in range(5)]) == {}


def test_a_favour_asked_goes_before_the_kind_words_beside_it() -> None:
    found = read("I sent her a birthday card and asked her for a reference")
    assert Signal.ASKED_FAVOUR in found
    assert Signal.NO_ASK_SENT not in found


def test_of_a_long_clause_only_the_cue_is_quoted() -> None:
    text = "so anyway " + "blah " * 40 + "she left me on read " + "blah " * 40
    assert read(text)[Signal.SEEN].startswith("left me on read")


@given(st.text(max_size=300))
def test_any_text_is_read_and_quotes_are_exact(text: str) -> None:
    assert all(words in text for words in read(text).values())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("and we fell out over the rent", "we fell out over the rent"),
        (
            "my flatmate and I fell out over the rent in June when she was moving to Leeds",
            "I fell out over the rent",
        ),
        (
            "on the last evening of the whole trip I was far too keen on and about her plan",
            "far too keen",
        ),
    ],
)
def test_the_words_shown_are_few_and_whole(text: str, words: str) -> None:
    assert words in read(text).values()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("My aunt hasn't called after the row on Easter Monday", True),
        ("he hasn't written since the argument about the car", True),
        ("They never answered after a huge falling out", True),
        ("she won't pick up since our fight", True),
        ("no message from him since the big quarrel", True),
        ("not a word after that stupid fight", True),
        ("We never had a fight", False),
        ("The new people at number 12 moved in. I left a pot of honey.", False),
        ("I dropped off a jar of pickles at number 3", False),
    ],
)
def test_a_quarrel_is_told_even_if_the_silence_is_denied(text: str, shown: bool) -> None:
    assert (Signal.CONFLICT in signals(Prose(text), (), TODAY)) is shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("My son Olle moved out. He lives with my ex now.", False),
        ("my daughter is back with my ex", False),
        ("My ex and I have a boy, he won't call", False),
        ("the kids I have with my ex don't answer", False),
        ("our girl stays at my ex, no answer", False),
        ("I texted my ex twice", True),
    ],
)
def test_an_ex_only_named_as_a_childs_parent_is_no_ex_to_mend(text: str, shown: bool) -> None:
    assert (Signal.EX in signals(Prose(text), (), TODAY)) is shown


@pytest.mark.parametrize(
    ("text", "hard"),
    [
        ("my uncle Sam is in hospital and I haven't called him", True),
        ("my friend Jo is still in intensive care, two texts", True),
        ("I was in hospital for a week and my friend Jo never texted", False),
        ("I work in a hospital, my colleague Ben ignores two emails", False),
    ],
)
def test_a_bed_in_hospital_is_a_hard_time_of_whoever_lies_in_it(text: str, hard: bool) -> None:
    assert whole(text, date(2026, 11, 22)).has(Signal.HARD_TIME) is hard


@pytest.mark.parametrize(
    "text",
    [
        "my friend Aisha hasnt answered my last two whatsapps. i think im too much for her",
        "I'm too needy, that's why she doesn't reply to my two texts",
    ],
)
def test_what_the_user_fears_to_be_is_nothing_they_did(text: str) -> None:
    assert not whole(text, date(2026, 11, 22)).has(Signal.USER_OVERREACHED)


@pytest.mark.parametrize(
    ("text", "unsent"),
    [
        ("The journalist who interviewed me never sent the article, wrote her twice", False),
        ("I never sent the letter I wrote to Olga", True),
    ],
)
def test_what_others_never_sent_is_not_the_users(text: str, unsent: bool) -> None:
    assert whole(text, TODAY).has(Signal.NOTHING_SENT) is unsent


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Marta asked me for a favor in may, I did it, wrote her 2 times since", False),
        ("Anja asked me to send my portfolio, I did 10 days ago by email", False),
        ("I asked Marta for a favor in may, wrote her 2 times since", True),
    ],
)
def test_what_they_asked_of_the_user_is_no_favour_asked(text: str, asked: bool) -> None:
    assert whole(text, TODAY).has(Signal.ASKED_FAVOUR) is asked

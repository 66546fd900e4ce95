"""Push-back and promises: what the other side said or did, never what is feared or advised."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.reading.prose import Prose
from coaching.reading.told.pushback import promise, push_back
from coaching.situation import Message, PushBack, Side

TODAY = date(2026, 11, 22)
STOP, NO, NOT_NOW = PushBack.STOP, PushBack.NO, PushBack.NOT_NOW


def read(text: str) -> PushBack | None:
    found = push_back(Prose(text), ())
    if found is None:
        return None
    assert found[1] in text
    return found[0]


def line(text: str, author: Side = Side.CONTACT, sent_on: date | None = None) -> Message:
    return Message(text, 0, author, sent_on=sent_on)


@pytest.mark.parametrize(
    "text",
    [
        "Rosa told me to stop messaging her and I feel awful",
        "he texted back 'stop texting me' and thats it",
        'Farid wrote "please do not contact me again." What now?',
        "she asked me to leave her alone in March",
        "he said to lose his number",
        "she has blocked me everywhere, can i email",
        "Tunde blocked my number last night",
        "they unfriended and blocked me after the party",
        "i got blocked on insta after my third message",
        "her reply: take me off your mailing list please",
        "he said he wants nothing to do with me",
        "she told me she doesn't want to hear from me anymore",
        "my brother said never call him again",
        "she said my messages were creepy",
        "he called it spam and asked me to quit",
        "Yara said i was being too pushy and to back off",
        "she's got a restraining order now but i just want to apologise",
        "he went no contact with me after dad's funeral",
        "she said it made her uncomfortable that i kept writing",
        "Wrote to a stranger about her dog. She answered: do I know you?",
        "she told me not to come round any more",
        "he asked to be left alone",
        "I was told to back off by her in May",
        "she said 'we're done, goodbye'",
        "they replied unsubscribe",
        "he goes leave me the hell alone",
        "She made it very clear she does not want any contact",
        "hr told me i'm not to message him any more",
        "my ex's lawyer sent me a letter saying not to contact her",
        "she threatened that she'd call the police",
        "he cut me off after the wedding",
        "Olu was like bro stop hitting me up",
        "she says i need to stop calling",
        "she said please respect my boundaries",
        "He texted: it's over. move on.",
        "she asked that i not write to her at work",
        "HR warned me about contacting Jess",
        "a lawyer wrote to me on her behalf",
        "police contacted me because of my messages to Lena",
        "HR spoke to me about messaging Kim",
        "the police told me not to go near her",
    ],
)
def test_stop_is_read_from_what_they_said_or_did(text: str) -> None:
    assert read(text) is STOP


@pytest.mark.parametrize(
    "text",
    [
        "asked Imani for coffee and she said no thanks",
        "he turned me down, nicely",
        "Beatriz politely declined and wished me well",
        "she's turned down my invitation twice",
        "the gallery replied that they're not interested",
        "He wrote back that he'd rather not",
        "my letter was returned, she sent it back unopened",
        "they told us they're going with another supplier",
        "she said she just wants to be friends",
        "he said he's not looking for anything serious",
        "asked for a reference, got a polite no from him",
        "she hung up on me",
        "he told me he can't help with that",
        "Pilar says it's not for her",
        "I asked if she'd mentor me and she said she doesn't take on mentees",
        'I pitched it in May. "We\'ll pass, thanks" was all he wrote.',
        "he said nah",
        "She removed me as a connection on linkedin",
        "i was turned down",
        "she replied with a simple no.",
        "they went with another candidate",
        "Joe's firm chose another candidate. I emailed Joe once since",
    ],
)
def test_no_is_read_from_what_they_said_or_did(text: str) -> None:
    assert read(text) is NO


@pytest.mark.parametrize(
    "text",
    [
        "Hana said it's not a good time",
        "he told me he can't right now",
        "she said her plate's too full this term",
        "his answer was: swamped, maybe after the move",
        "she wrote try me again in spring",
        "he said he's got too much on his plate",
        "she told me she needs some space",
        "my sister asked for a bit of space after the argument",
        "Wei said maybe later in the year",
        "he said he has no bandwidth for it",
        "she said she's too busy to meet",
        "she told me to give her time",
        "they said the project is on hold",
        "he said once things calm down",
        "she needs space, i get it",
        'she answered "bad timing, sorry!"',
        "said she's not in a place to talk about it",
        'I asked for a call; "maybe after the holidays", she wrote',
        'I asked again. "Not now" she wrote',
    ],
)
def test_not_now_is_read_from_what_they_said(text: str) -> None:
    assert read(text) is NOT_NOW


@pytest.mark.parametrize(
    "text",
    [
        "what if she says no",
        "I'm afraid he'll say no",
        "i guess she's not interested",
        "probably wants me to stop",
        "maybe he blocked me?",
        "did she block me?",
        "i guess i got blocked",
        "i think he's blocked me",
        "pretty sure she's turned me down in her head",
        "should I stop texting her",
        "my therapist says I should stop contacting him",
        "everyone told me to stop texting her",
        "my brother told me to stop messaging her",
        "my friends said to leave her alone",
        "I asked Keanu to stop shouting and he went silent",
        "i told her to stop calling me and now she doesn't answer",
        "I blocked him last year and regret it",
        "I said no to him in June, now he won't answer",
        "i turned her down once",
        "She said no problem and then vanished",
        "he said no worries, will look at it",
        "she told me no one had written to her",
        "they rejected my application and the recruiter won't give feedback",
        "he declined my calls all week",
        "i don't want to bother her",
        "she hasn't blocked me, I checked",
        "he never said no",
        "if he tells me to stop i will",
        "they don't text me any more",
        "she said she'd stop by the shop",
        "he said he won't know before Friday",
        "his assistant said he's travelling at the moment, try next week",
        "She said sure, just busy until the end of the month",
        "he said he'd love to, but he's too busy this week",
        "she said no at first but then changed her mind. now silence",
        "the app said not delivered",
        "no reply to my two emails",
        "I've been too busy to write",
        "she always said not to worry about late replies",
        "I wrote to say I'm not interested in the flat anymore",
        "my message said stop by any time",
        "she is a stop smoking coach",
        "I wonder if she told him no",
        "my dad told me he'd call",
        'My note said "please stop by" and he never came',
        'I wrote "not interested" to the agency',
        '"" and "' + "word " * 80 + 'not interested"',
        'I wrote "he said stop texting me" in our group',
        "HR told me I'd have an answer by the 30th",
        "he asked me to leave a message after the tone, left two",
        "HR emailed me an offer letter and now nothing",
        "my lawyer called me in May about my case, then silence",
        "police said they'd call me back about my stolen bike",
        "my landlord told me not to call after 6, so I texted",
        "the recruiter said not to contact the client directly",
        "",
    ],
)
def test_fear_advice_own_words_and_welcome_are_no_push_back(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ((line("Please don't message me again."),), STOP),
        ((line("thanks but i'm not interested"),), NO),
        ((line("Now's not a good time, sorry"),), NOT_NOW),
        ((line("Would be lovely! Can't right now, busy until June"),), None),
        ((line("cant right now"), line("hey would love to catch up!")), None),
        ((line("no problem at all"),), None),
        ((line("please stop", Side.USER),), None),
        ((line("not interested"), line("stop emailing me")), STOP),
    ],
)
def test_pasted_lines_of_theirs_count(
    lines: tuple[Message, ...], expected: PushBack | None
) -> None:
    found = push_back(Prose(""), lines)
    assert (found and found[0]) is expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Luz said call me next week, I did, nothing", "call me next week"),
        ('At the fair she said "let\'s do coffee!"', "let's do coffee"),
        ("he said I'd hear by Friday", "I'd hear by Friday"),
        ("She promised to send the photos", "She promised to send the photos"),
        (
            "they told me they'd get back to me on Monday",
            "they'd get back to me on Monday",
        ),
        ("we said we'd keep writing", "we said we'd keep writing"),
        ("he was supposed to call me on Tuesday", "was supposed to call me on Tuesday"),
        ("his secretary said to try again next week", "to try again next week"),
    ],
)
def test_a_promise_is_quoted(text: str, words: str) -> None:
    found = promise(Prose(text), (), TODAY)
    assert found is not None
    assert found.words == words


def test_a_promise_in_their_line_counts_from_the_day_it_was_sent() -> None:
    said = line("I'll get back to you next week", sent_on=date(2026, 10, 5))
    found = promise(Prose(""), (line("thanks", Side.USER), said, line("ok")), TODAY)
    assert found is not None
    assert found.words == "I'll get back to you next week"
    assert found.due is not None
    assert found.due.earliest < date(2026, 10, 20)


@pytest.mark.parametrize(
    "text",
    [
        "maybe he promised to call someone else",
        "she never promised me anything",
        "I said I'd call her next week",
        "no answer from her yet",
    ],
)
def test_no_promise_is_invented(text: str) -> None:
    assert promise(Prose(text), (), TODAY) is None


@pytest.mark.parametrize(
    ("kind", "texts"),
    [
        (
            STOP,
            [
                "ok so she replied UNSUBSCRIBE in all caps and then nothing",
                "got a text from him: lose this number",
                "she left the group chat the second i joined and blocked me",
                "he told my cousin to tell me to quit texting",
                'her husband messaged me, "please don\'t contact my wife again"',
                'She said, and I quote, "I\'ve asked you three times now. No more messages."',
                "ended things and asked me not to reach out",
                "he said it's best we don't talk for good",
                "my daughter wrote that she wants zero contact",
                '"take me off whatever list this is" is all i got back',
                "he wrote STOP. nothing else",
                "she says i make her uncomfortable",
                "i got a mail from HR telling me not to contact her outside work",
                "he changed his number and told everyone not to give it to me",
                "she told me never to darken her door again",
                "her solicitor says all contact has to go through them",
                'he texted "we\'re done here." then silence',
                '"leave it now mate" he said',
                '"please let me be" was her last message',
                "She put in writing that she does not wish to hear from me",
            ],
        ),
        (
            NO,
            [
                'pitched him at the fair. he mailed back "we\'ve gone another way, sorry"',
                '"new phone who dis" and when i explained: "ah no thanks"',
                "the agent passed on my book",
                "she passed on it, said it wasn't a fit for their list",
                'he sent "good luck with everything, take care." feels final',
                "my friend asked her for me and she isn't keen",
                "their office manager told me they're going in a different direction",
                'Marisol replied "it\'s a no from me"',
                "heard through Pete that he doesn't want to meet up",
                '"gonna have to pass this time!" she texted',
                "they said the position has been filled",
                "he messaged \"don't think it's gonna work out, all the best\"",
                "my card came back marked refused in his handwriting",
                "returned to sender, her own pen",
                "letter came back unopened",
                "she unmatched me after i asked for a third date",
                '"i don\'t see it going anywhere" he said',
                "she said i'm lovely but she doesn't feel a spark",
                "he told me he's seeing someone",
                '"we\'re sorted for suppliers, cheers" - her whole reply',
                'the director got back: "not what we\'re looking for"',
                "she said she's happy where she is",
                '"Unfortunately we won\'t be moving forward" from the recruiter',
                "her answer was thanks but no thanks",
                "he said he doesn't do favours for family",
                '"I\'d rather keep work and private life separate" she wrote',
                '"I\'m flattered but no"',
                "they wrote 'we have decided to proceed with other candidates'",
                "she declined the calendar invite without a word",
            ],
        ),
        (
            NOT_NOW,
            [
                'he goes "maybe next year?"',
                '"can we park this till january" she mailed',
                'her text said "i need some time to myself"',
                "told me he's not in the right headspace for people",
                '"it\'s a pass for now, keep me posted" he wrote in june',
                "she said she's only seeing family till the baby's here",
                '"sorry i cant deal w anything else this month"',
                "he wrote back: heads down until launch, lets pick it up after",
                '"not the right moment for us budget-wise" was her answer',
                "she told me she's just not up to seeing people yet",
                '"we\'ll revisit next quarter" he said',
                "She said her hands are full with the twins",
                '"let\'s put a pin in it" they said',
                "he says he wants a break from everyone",
                '"circle back in Q2 pls"',
                '"can\'t even think about that before christmas" she wrote',
                'her reply: "really snowed under, another time?"',
                "he asked for a bit of time to think",
            ],
        ),
    ],
)
def test_every_shade_of_refusal_is_read(kind: PushBack, texts: list[str]) -> None:
    assert {text: read(text) for text in texts} == dict.fromkeys(texts, kind)


def test_all_that_closes_a_door_is_push_back() -> None:
    texts = [
        'she wrote "can you not" when i sent the song',
        "he told mum he's not ready to talk to me",
        'she mailed: "Please remove me from your contacts."',
        '"dont message me on this account" he said',
        'her reply was "I have nothing more to add."',
        "he left me a voice note saying he's done",
        'my sister texted "I can\'t have you in my life right now"',
        'got back "Thank you for your interest. At this time we\'re unable to offer you a place."',
        "her PA wrote that she's declining all speaking requests",
        'he answered "nah mate, good luck tho"',
        "she said i should find someone else to ask",
        "\"It's not personal but I won't be replying any more\"",
        'he wrote "I think it\'s better if we leave things here"',
        'she texts me "pls stop w the flowers its a lot"',
        'they replied "we\'re not taking this any further"',
        "he told me straight: no more loans",
        "landlady said the flat's gone",
        'she just wrote "No."',
        'he said "not this year"',
        '"I\'ve got a boyfriend" she goes',
        "she told me she's not over her ex and cant date rn",
        "\"I'd prefer if you didn't come to the funeral\" he wrote",
        "they told me they don't need a photographer",
        'he emailed "we have no vacancies, we\'ll keep your CV on file"',
        'she replied "maybe in another life x"',
        "the editor said it's not for them",
        '"ask me again after exams" is what he said',
        "he said his inbox is a disaster and to try in march",
        "she's asked for space",
        "he wants no contact",
        "he ended the friendship over text",
        "she turned me down flat",
        '"too much on atm, sorry" she wrote',
        "he said we should see other people",
        '"I\'m gonna stop you there, not interested"',
        'she put "do not contact" in the subject line',
    ]
    assert [text for text in texts if read(text) is None] == []


def test_friendly_and_unrelated_words_are_no_refusal() -> None:
    texts = [
        "she said it was too late to call, so we talked the next day, then nothing",
        "he said he was not allowed to have his phone at work",
        "he said the job didn't work out",
        "she told me her sister found another job",
        "she said she couldn't wait",
        "he told me his mum is happier now",
        "she called to say happy birthday and I missed it",
        "he rang to say he got home safe",
        "he wrote to say the book is great",
        "he said I'm the best and not to worry",
        "she said she will not be in on Friday",
        "she said nothing more",
        "he said no more than that",
        "she told me the shop was fully booked so we went elsewhere",
        '"Sorry I missed you!" she wrote',
        "she said she'd love another time",
        "he said he hated the film",
        'his message said "let me go check"',
        'She told me "find someone to go with, I\'ll join"',
        "we had grown apart, then I wrote in May",
        "we're better as a team, he said",
        "she said they'd decide in March",
        "he said he needs a new phone",
        "he said try a different number",
        "My boss said I'm not allowed to work late",
        "she told me no one else replied",
        'she said "no way, that\'s amazing!"',
        "he was like nope man the fish is huge",
        'he goes "no chance you\'d fancy a pint?" and I said yes',
        "she said she's not in the office this week, she'll reply after",
        "he said he could not believe it",
        "she said this is the end of the series",
        'she wrote "do not expect much, my cooking is bad, come over"',
        "he said it's not my fault",
        "they said the role is still open",
        'she wrote "lovely to hear from you, all the best to your mum" and then nothing',
        "he said take care and hugged me at the station",
        "I passed on the message to her sister and heard nothing",
        "time passed and she never wrote",
        "her dad passed in May",
        "they were sorted by her friend, no reply since",
        "he said he'd rather meet at his place, then silence",
        "she said she's happy to help",
        "I left the group chat because nobody answers",
        "she told me about the job, I applied, no answer",
        "I told her I'm seeing someone and she went quiet",
        "he said we should keep in touch",
        "I was so focused on work that I never called",
        "she changed her number, I think",
        "i need a break from texting people",
        "she said the position is open till Friday",
        "I got a letter from her in June saying she missed me",
        "I went to HR about my contract, she hasn't answered",
        "her mail said she's keen to go on",
        'he replied "ok will look at it after lunch"',
        "my boss told me to stop worrying about it",
        "I put it off for months because I was scared",
        "she said her hands shake too much to write",
        "his wife said he's in good spirits",
        "we decided to go with another venue, then my friend stopped replying",
        "recruiter said they're moving forward with my application, then nothing",
        "recruiter told me I'm moving to the final round, silence since",
        'he said "not bad at all!" and then nothing',
        "I should have kept it separate",
        "She told me she's engaged! I wrote congratulations, no reply",
        "my friend got sorted with a flat, since then nothing",
        "He said he can't wait to see me",
        "i asked if the room is gone and they never answered",
        "She said yes but hasn't set a date",
        "he said sorry, crazy week, will call",
        "she said it was not her but her phone",
        "they said they'd decide after the board meeting",
        "Is it over between us? she's not answering",
        'I said "no more messages from me" and then sent three',
        "my editor said she loved it and would read the rest",
        "she's not really a texter",
        "he's not interested in politics so I wrote about football",
        'she wrote back "thanks but you shouldn\'t have!! so sweet"',
        "He mentioned he was moving in with a different guy from work",
        "I miss her, she isn't keen on phones",
        "she told me she needed time to finish the report and would send it Monday",
        "he joked that I was banned from his kitchen",
        "The stamp on it was refused so I bought another",
    ]
    assert [text for text in texts if read(text)] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("she said her plate is full and wished me luck at the fair", "her plate is full"),
        ('he answered "so kind of you but please stop asking, it is late"', "please stop asking"),
        ("Ina told me to leave her alone after the concert", "to leave her alone after the concert"),
        ("in May he blocked my number because I called at night", "blocked my number"),
        (
            'Her words: "all of us here at home are swamped with those twins of hers until June"',
            "swamped with those twins of hers until June",
        ),
    ],
)  # fmt: skip
def test_only_the_words_that_refuse_are_quoted(text: str, words: str) -> None:
    found = push_back(Prose(text), ())
    assert found is not None
    assert found[1] == words


@pytest.mark.parametrize(
    ("text", "latest"),
    [
        ("recruiter said she'd get back within a week. that was 12 days ago", date(2026, 11, 18)),
        ("final interview on 2 Nov, they said I'd hear within a week", date(2026, 11, 10)),
        ("he said 'I'll call you next week', three weeks ago", date(2026, 11, 15)),
        ("I rang on the 10th and she said call me tomorrow", date(2026, 11, 11)),
        ("yesterday he said he'd ring tomorrow", date(2026, 11, 22)),
        ("she said she'd call by the end of October. wrote her on 6 Nov", date(2026, 10, 31)),
        ("met in May 2019. he said he'd call me tomorrow", date(2026, 11, 23)),
        ("she said call me in January", date(2027, 1, 31)),
        ("she told me in June she'd send it within two weeks. wrote in October", date(2026, 7, 15)),
        ("he said in January he'd be in touch in March. I emailed in June", date(2026, 3, 31)),
        ("He said on Monday that he'd call on Friday. I texted on Saturday", date(2026, 11, 20)),
        ("we met last month. She told me she'd write next year", date(2027, 1, 31)),
        ("they said I'd hear by the 10th and I haven't", date(2026, 11, 10)),
        ("they said I'd hear by the 30th and I haven't", date(2026, 11, 30)),
        ("she said she'd call by Friday and she hasn't", date(2026, 11, 20)),
        ("he said he'd come on Monday, didn't show", date(2026, 11, 16)),
        ("the nurse said he'd call by friday. it's sunday", date(2026, 11, 20)),
        ("he said he'd pay me back on the 1st but he never did", date(2026, 11, 1)),
    ],
)
def test_a_promise_falls_due_from_the_day_it_was_made(text: str, latest: date) -> None:
    found = promise(Prose(text), (), TODAY)
    assert found is not None
    assert found.due is not None
    assert found.due.latest == latest


@pytest.mark.parametrize(
    "text",
    [
        "she said she'd call me",
        "she said she'd call me but she hasn't",
        "he was like 'ya let me check' and then nothing for two weeks",
    ],
)
def test_a_promise_without_a_time_has_no_day(text: str) -> None:
    found = promise(Prose(text), (), TODAY)
    assert found is not None
    assert found.due is None


def test_who_came_back_has_promised_nothing() -> None:
    assert promise(Prose("she wrote back in April. I sent more in May"), (), TODAY) is None
    assert promise(Prose("she said she'd be back in January"), (), TODAY) is not None


def test_an_undated_line_counts_from_the_first_dated_one() -> None:
    sent = line("any news?", Side.USER, date(2026, 10, 2))
    found = promise(Prose(""), (sent, line("I'll call you tomorrow")), TODAY)
    assert found is not None
    assert found.due is not None
    assert found.due.latest == date(2026, 10, 3)


@given(st.text(max_size=300), st.text(max_size=100))
def test_any_text_is_read_and_quotes_are_exact(text: str, theirs: str) -> None:
    found = push_back(Prose(text), (line(theirs),))
    assert found is None or found[1] in text or found[1] in theirs
    promised = promise(Prose(text), (line(theirs),), TODAY)
    assert promised is None or promised.words in text or promised.words in theirs


@pytest.mark.parametrize(
    "text",
    [
        "hes cutting me off, i just know it",
        "My first thought: she's cutting me off.",
        "she's done with me",
        "My uncle said he couldn't do it any more",
        'She said "I can not go on any longer"',
        "he told me he couldn't cope anymore",
        "Bao said ping me when you're in Leeds",
        'He said "call me whenever you are in town"',
        "she told me to look her up when I was in Porto",
        "they said come by next time you are around here",
    ],
)
def test_fear_despair_and_invitations_are_no_push_back(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "She's not dating until her divorce is through",
        "he isn't seeing anyone till the exams are over",
        "She told me she's not dating until the new year.",
        "they are not taking calls before the launch",
        "He said he isn't interested until he has moved.",
        "who knows, she was not really looking until the summer",
    ],
)
def test_a_no_with_an_end_is_a_not_now(text: str) -> None:
    assert read(text) is PushBack.NOT_NOW


@pytest.mark.parametrize(
    "text",
    ["tell me I shouldn't text her", "please tell me not to text him", "somebody tell me to stop"],
)
def test_what_the_user_asks_us_to_say_is_no_answer_of_theirs(text: str) -> None:
    assert read(text) is None


@pytest.mark.parametrize(
    "text",
    [
        'I asked Noor to dinner and she wrote: "Can\'t do Saturday, but another time?"',
        'he texted back: "sorry, can\'t make Thursday, some other day?"',
        "she said she can't do tonight",
        'Noor texted me back: "can we talk when it calms down?"',
    ],
)
def test_a_no_to_one_day_is_no_more_than_a_not_now(text: str) -> None:
    assert read(text) is PushBack.NOT_NOW

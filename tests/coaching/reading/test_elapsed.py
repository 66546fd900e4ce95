"""When the last attempt was, in the many ways people name a day."""

from datetime import date

import pytest

from coaching.reading.languages.language import detect, gloss
from coaching.reading.pasted.split import split
from coaching.reading.read import read
from coaching.reading.times.expressions import time_words
from coaching.reading.times.last import last_attempt
from coaching.text import fold

TODAY = date(2026, 11, 22)  # a Sunday


def elapsed(text: str) -> int | None:
    prose, messages = split(gloss(text, detect(text)), TODAY)
    period = last_attempt(prose, messages, TODAY)
    return period.middle(TODAY) if period else None


@pytest.mark.parametrize(
    ("text", "fewest", "most"),
    [
        ("texted my sister tues, nada", 5, 5),
        (
            "I emailed my professor for a letter (deadline Dec 5) on Nov 9. He hasn't answered",
            13,
            13,
        ),
        ("I messaged a girl, Carla, from my climbing gym on Instagram last Thursday. Seen.", 3, 3),
        ("I emailed Sam (he's my ex-colleague) 9 days ago about the job. no answer", 9, 9),
        ("emailed the landlord thurs night. crickets", 3, 3),
        ("rang Ottavio on fri and again sat morning, no pickup", 1, 1),
        ("slacked Priti mon n wed about the rota, green dot but nothing", 4, 4),
        ("sent the quote fri 4pm, now it's sunday, zip", 2, 2),
        ("I wrote to Ola on sunday the 8th and she hasn't answered", 14, 14),
        ("wrote Femi last sunday, then tues. no word", 5, 5),
        ("messaged her weds, she's not opened it", 4, 4),
        ("pinged him tue and thu on teams. silence", 3, 3),
        ("my email to Dr. Oyelowo is from the 6th of this month, no answer", 16, 16),
        ("emailed on 3 October and the 12th, no reply", 41, 41),
        ("I emailed on Sept 28th, then on the 9th, nothing since", 44, 44),
        ("chased the invoice 29/10 and 5/11 and 12/11, no answer", 10, 10),
        ("sent her messages on 10/29, 11/5 and 11/12. no answer", 10, 10),
        ("Wrote to the agency on 14.10., no answer", 39, 39),
        ("emailed Ruben 2026-10-30, no reply", 23, 23),
        ("emailed Ruben on 30.10.2026, still waiting", 23, 23),
        ("texted him on 13/11, left on read", 9, 9),
        ("my last text was on Remembrance Sunday. nothing back", 14, 14),
        ("called my brother on Bonfire Night, no answer", 17, 17),
        ("messaged Katya on Orthodox Easter, she never answered", 224, 224),
        ("sent Mei a note at Mid-Autumn, no reply", 58, 58),
        ("texted Shirin at Nowruz, no answer", 247, 247),
        ("emailed my mentor the day after Labor Day, nothing", 75, 76),
        ("wrote a card to my gran before Halloween and she hasn't said a word", 22, 52),
        ("sent him a text on Boxing Day, silence ever since", 331, 331),
        ("DMed her after Carnival, no reply", 265, 280),
        ("wrote to her on St Patrick's Day and heard nothing", 250, 250),
        ("sent flowers on Mother's Day, she never said a thing", 196, 196),
        ("emailed him just before Diwali, no response", 14, 21),
        ("wrote to her around Holi, no answer", 263, 263),
        ("mailed Rosa on Día de Muertos, no answer", 20, 20),
        ("texted her the day before Rosh Hashanah, blue ticks", 71, 72),
        ("I emailed in the summer and got no answer", 83, 174),
        ("messaged over the summer, nothing", 83, 174),
        ("wrote to my cousin last spring, no answer", 175, 266),
        ("emailed in early October, nothing", 43, 52),
        ("wrote mid September, no answer", 63, 72),
        ("texted at the end of October, no answer", 22, 32),
        ("emailed the firm at the start of the month, nothing", 12, 21),
        ("I wrote to her this time last year and heard nothing", 358, 372),
        ("texted him a week last Tuesday, silence", 12, 12),
        ("sent it a fortnight ago, no reply", 12, 16),
        ("emailed the week before last, nothing", 7, 20),
        ("messaged two Thursdays ago, no response", 10, 10),
        ("he's ignored me since thurs night, i sent 3 texts", 0, 3),
        ("texted him an hour ago and nothing", 0, 0),
        ("called this morning, no answer", 0, 0),
        ("texted at 2am like an idiot. no answer", 0, 1),
        ("he's been silent since breakfast, i sent two texts", 0, 0),
        ("emailed a month or so ago, nothing", 28, 36),
        ("sent a letter half a year ago, no answer", 160, 200),
        ("wrote 18 months ago and never heard back", 500, 600),
        ("wrote a year and a half ago, no answer", 490, 600),
        ("no reply for 3+ weeks to my email", 19, 24),
        ("nearly two months since my last email, silence", 50, 66),
        ("it's been almost a year since I wrote to him", 330, 400),
        ("emailed over 3 weeks ago. nothing", 19, 25),
        ("sent it about 10 days ago, no reply", 9, 11),
        ("two and a half weeks since my email, nada", 15, 20),
        ("going on 5 months of silence since my letter", 138, 166),
        ("8 weeks now since i texted, nothing", 48, 64),
        ("2 wks back i texted, no answer", 12, 16),
        ("I've had no reply for 9 days to my email", 9, 9),
        ("it's been 10 days since I emailed her", 10, 10),
        ("6 weeks of silence after my proposal", 38, 46),
        ("emailed on Oct 5, again a week later, then two weeks after that. nothing", 24, 28),
        ("Emailed her on the 3rd, again the next day, nothing", 18, 18),
        ("in september 20 I send email, after two week I send again, no answer", 46, 51),
        ("We met on Nov 12; I wrote the day after and heard nothing", 9, 9),
        ("Interviewed on Nov 10, thank-you email same evening. Silence.", 12, 12),
        ("I visited her on 7 November, wrote to her the following Wednesday, no reply", 11, 11),
        ("had coffee on Friday the 6th and texted the next morning, nothing", 15, 15),
        ("Met at the fair in May. She moved in June. I emailed in July. nothing", 114, 145),
        ("My boss left in March. I texted her last week, no answer", 7, 13),
        ("hace tres semanas le escribí a Lucía y no me contesta", 19, 23),
        ("Je lui ai écrit il y a deux semaines et rien", 13, 15),
        ("Ich habe ihm vor drei Wochen geschrieben, keine Antwort", 19, 23),
        ("há duas semanas mandei um email pro Caio e nada", 13, 15),
        ("le mandé un mensaje el lunes y nada", 6, 6),
        ("mandei mensagem na sexta e nada", 2, 2),
        ("depuis un mois, aucune réponse à mon mail", 28, 32),
        ("Ich habe ihr am Montag geschrieben, keine Antwort", 6, 6),
        (
            "Connected with Bruna at a trade show Nov 4, sent a linkedin message the following Monday, tumbleweed",
            13,
            13,
        ),
        ("last contact from me was the 2nd, she hasn't replied", 20, 20),
        ("My last attempt: a postcard from Porto, late August. Nothing", 73, 92),
        ("Handed her my CV last Wednesday; radio silence", 4, 4),
        ("I introduced them on Oct 20 by email, nobody answered", 33, 33),
        ("dropped off soup at her door yesterday, no text nothing", 1, 1),
        ("applied Oct 12, followed up Nov 2, nothing", 20, 20),
        ("Submitted my pitch on 9/28 and followed up on 10/19. Nothing.", 34, 34),
        ("ghosted since halloween after 4 texts", 0, 22),
        ("zero replies since the clocks went back, i sent two mails", 0, 28),
        ("3 dms, one in aug, one in sept, one on oct 30. no reply", 23, 23),
        ("my message from nov 3rd is still on one tick", 19, 19),
        ("sent him a reel last night, seen, nothing", 1, 1),
        ("whatsapped her yest, blue ticks", 1, 1),
        ("it's day 6 with no answer to my text", 6, 6),
        ("we matched 3 weeks ago, i messaged on thursday, nothing", 3, 3),
        ("I wrote in '23 and never got an answer", 1050, 1420),
        ("wrote in the first week of November, nothing", 15, 21),
        ("emailed last week of September, nothing", 53, 59),
        ("Thursday last week I emailed Kwame, nothing", 10, 10),
        ("on Tuesday this week I emailed, no answer", 5, 5),
        ("last week Wednesday i texted, nothing", 11, 11),
        ("Emailed at the beginning of last month, nothing", 43, 52),
        ("emailed earlier this week, no reply", 0, 6),
        ("texted earlier today, seen", 0, 0),
        ("called 3 times between monday and wednesday, no answer", 4, 6),
        ("over the past fortnight I've sent 3 emails, nothing", 0, 14),
        ("emailed her like 10 days ago then again friday. zilch", 2, 2),
        ("my text of 2 november: no answer", 20, 20),
        ("Nov. 3: emailed. Nov. 10: emailed again. Nov. 17: called. Nothing.", 5, 5),
        ("sent one on 1st Nov and one on 15th Nov, both ignored", 7, 7),
        ("haven't heard since I emailed a couple weeks ago", 12, 17),
        ("no answer to the email I sent 3 weeks ago Friday", 16, 23),
        ("emailed the day before yesterday, no reply", 2, 2),
        ("texted twice on saturday, once on sunday. no answer", 7, 7),
        ("my uncle hasn't picked up in 5 days", 5, 5),
        ("its been 4 days n she still hasnt replied to my msg", 4, 4),
        ("emailed a couple of months back, nothing", 55, 70),
        ("no response in 2 weeks to my linkedin message", 13, 15),
        ("we haven't spoken in four years and I've not written yet", 1300, 1610),
        ("I haven't seen Ines since 2019, haven't written, scared", 2500, 2880),
        ("my ex-boss hasn't answered since July, I wrote twice", 114, 145),
        ("emailed Mr Ito before Golden Week, no answer", 200, 240),
        ("I texted at Thanksgiving last year and he never replied", 360, 361),
        ("sent a card at Hanukkah, no thanks, nothing", 335, 343),
        ("messaged Rania during Ramadan, nothing", 245, 277),
        ("wrote him right after Easter, silence", 225, 231),
        ("messaged her on Juneteenth, no answer", 156, 156),
        ("left a voicemail on Memorial Day. never called back", 181, 181),
        ("I texted him the weekend after Halloween, no reply", 14, 22),
        ("sent my proposal two days before Easter, no response", 233, 233),
        ("emailed at New Year's, no response", 325, 325),
        ("emailed on the 31st, no reply", 22, 22),
        ("texted on 5 of november, no answer", 17, 17),
        ("It's the third week now that my son doesn't answer. I've sent two texts.", 14, 22),
        ("2nd month of silence after my letter", 28, 66),
        ("I asked Ottilie for the figures on Thursday, and she's gone quiet", 3, 3),
        ("been 9 days since i dmed the band. seen", 9, 9),
        ("start of last week I emailed, nothing", 11, 13),
        ("emailed at the end of last week, nothing", 7, 10),
        ("wrote late last year, no answer", 326, 417),
        ("wrote early last year, no answer", 600, 691),
        ("wrote in the middle of last year, no answer", 440, 570),
        ("emailed in the second week of last month, no answer", 39, 45),
        ("emailed on the 30th of last month, no answer", 23, 23),
        ("rang my mum on Mother's Day, no answer", 252, 252),
        ("texted a friend in Canada at Thanksgiving, no answer", 41, 41),
        ("texted 5/11, nothing", 17, 17),
        ("texted friday at 4pm, nothing", 2, 2),
        ("She taught me in 2018 and I've never written to her since.", 2880, 3250),
        ("Rainer said ring me on the 16th so i did, no pickup, nothing", 6, 6),
        ("I haven't written to him. His card has been here since his party in 2021", 1780, 2155),
        ("texted him on monday after six years of nothing", 6, 6),
        ("Ebba flew off to Crete on the 14th. I sent her 3 texts, one tick each", 0, 8),
        ("texted at noon, it's night now", 0, 0),
        ("It is two months and four days since my last mail to her", 50, 72),
        ("texted a year and two months ago, no answer", 320, 460),
        ("i dm'd a drummer in like april, nothing", 206, 236),
        ("I wrote at the end of September, they said allow six weeks, nothing yet", 53, 62),
        ("missed three Sundays running since my text", 7, 7),
        ("emailed over the last fortnight, nothing", 0, 14),
    ],
)
def test_the_last_attempt_lies_in_the_days_the_words_mean(
    text: str, fewest: int, most: int
) -> None:
    days = elapsed(text)
    assert days is not None
    assert fewest <= days <= most


@pytest.mark.parametrize(
    "text",
    [
        "Dropped a note in Imre's mailbox last Saturday week",
        "I never told her. I met Dana in 2019.",
        "Should I write on Tuesday?",
        "I am 40 and he is 3 years older, no answer to my texts",
        "We worked together for six years. I emailed him twice, no reply",
        "She's on holiday until the 30th. I texted twice, no answer",
        "He posted on LinkedIn yesterday but hasn't answered my two emails",
        "she said call next week, I did call, no answer",
        "no reply to my email. The interview was in March",
        "I texted my ex, no reply. our anniversary is in december",
        "My dad sat in the sun while I texted him, no reply",
        "her baby is 3 weeks old and she hasn't answered my text",
        "I left 2 voicemails for the clinic. appointments take 20 minutes",
        "Reached out in Q3, no answer",
        "I emailed twice; we haven't spoken in 3 weeks",
        "no reply to my mails, and we shared a desk for five years",
        "Should I send her three slots in January? I wrote to her twice.",
        "my two mails about version 3.11. no answer",
        "I emailed Sam about the meeting on Friday, no reply",
        "I emailed Sam, who I met at a conference 3 weeks ago",
    ],
)
def test_a_time_that_is_not_said_is_not_made_up(text: str) -> None:
    assert elapsed(text) is None


@pytest.mark.parametrize(
    ("words", "today", "read"),
    [
        ("mensagem segunda", TODAY, []),
        ("desde segunda", TODAY, ["segunda"]),
        ("Friday this week", date(2026, 11, 24), ["this week"]),
        ("monday the 9th", TODAY, ["the 9th"]),
        ("the day after Halloween", TODAY, ["the day after halloween"]),
        ("a week ago Tuesday", TODAY, ["a week ago tuesday"]),
        ("day before yesterday", TODAY, ["day before yesterday"]),
        ("the spring marathon", TODAY, []),
        ("the sun was out and we sat down", TODAY, []),
        ("2nd week on the job", TODAY, []),
        ("since noon", TODAY, ["noon"]),
        ("after lunch", TODAY, []),
        ("3 Thursdays ago", TODAY, ["3 thursdays ago"]),
        ("2 Fridays running", TODAY, ["2 fridays running"]),
    ],
)
def test_one_expression_is_one_time(words: str, today: date, read: list[str]) -> None:
    folded = fold(words)
    assert [timed.span.of(folded) for timed in time_words(folded, today)] == read


@pytest.mark.parametrize("text", ["it has been 2027 years", "no word for 99999999999 days"])
def test_a_time_nobody_has_lived_through_breaks_nothing(text: str) -> None:
    read(text, date(2026, 11, 22))

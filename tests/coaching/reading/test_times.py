"""When the last unanswered attempt was, and when a promised time falls."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.reading.pasted.split import split
from coaching.reading.times.expressions import time_words
from coaching.reading.times.grammar import READERS, Kind
from coaching.reading.times.holidays import FEASTS, easter, last_feast, next_feast
from coaching.reading.times.last import due, last_attempt
from coaching.reading.times.stamps import day_labelled, first_stamp
from coaching.text import fold

TODAY = date(2026, 11, 22)  # a Sunday


def elapsed(text: str, today: date = TODAY) -> int | None:
    period = last_attempt(*split(text, today), today)
    return period.middle(today) if period else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("messaged my cousin Tariq twice on whatsapp last week. blue ticks, nothing", (7, 13)),
        ("I called my aunt three times and left two voicemails since Monday", (0, 6)),
        ("sent Olga an email on the 10th and a follow up on the 17th. radio silence", (5, 5)),
        ("ive txted him like 4 times in the past week and nada", (0, 7)),
        (
            "I emailed HR at Northgate on Oct 5, then again on Oct 19, then called on Nov 2. "
            "Nothing.",
            (20, 20),
        ),
        ("She hasn't replied to my message from Tuesday", (5, 5)),
        ("he left me on read yesterday", (1, 1)),
        ("it's been 6 weeks since my last email to Dr. Varga", (38, 46)),
        ("my friend Lupe ghosted me a month ago", (28, 32)),
        ("haven't heard back from Jonas in two months, i sent him one long email", (55, 66)),
        ("Wrote to my old teacher by hand in early September, no answer", (73, 82)),
        ("i texted, i called, i even dm'd her on insta. nothing since halloween", (22, 22)),
        ("Texted Mo a happy birthday on Nov 15, he hasn't said anything", (7, 7)),
        ("I want to write to my sister, we haven't spoken in 3 years", (980, 1210)),
        ("Thinking of messaging an ex-colleague, Petra, we lost touch around 2021", (1780, 2160)),
        ("Ravi answered! what do I say now", None),
        ("She replied this morning saying she's busy until January", (0, 0)),
        (
            "My brother and I had a fight at Easter. I've sent two texts since and called "
            "once. No response.",
            None,
        ),
        ("Two DMs to a podcast host, last one on Oct 30. Seen, not answered.", (23, 23)),
        ("I've been emailing a potential client for weeks, no response", None),
        ("left a vm for the landlord on friday and another one today", (0, 0)),
        ("I've followed up with the recruiter 3x, most recently last Wednesday", (4, 4)),
        (
            "We met at a trade fair in May. I sent a LinkedIn message in June and an email in "
            "August. Not a word.",
            (83, 113),
        ),
        ("Texted my date from Saturday the next day, no reply", (0, 0)),
        ("coffee with Nina two weeks ago, thanked her the day after by email, silence", (12, 14)),
        (
            "asked my professor for a letter by email on 1 October, reminded her on 20 "
            "October, still waiting",
            (33, 33),
        ),
        ("he never answered my letters", None),
        ("no reply to 5 emails. am i annoying", None),
        ("She unmatched me lol", None),
        (
            "I sent a condolence card to my neighbour 3 weeks ago and haven't heard anything",
            (19, 23),
        ),
        (
            "I pinged our ex-intern Bo on Slack a couple of times, then an email last Thursday",
            (3, 3),
        ),
        ("Emailed Monday, texted Wednesday, called Friday, zilch.", (2, 2)),
        ("called her cell yesterday, went to voicemail, left a message", (1, 1)),
        ("Rang him twice this morning. He didn't pick up.", (0, 0)),
        (
            "I messaged a girl from my yoga class on Instagram 12 days ago and again 5 days ago.",
            (5, 5),
        ),
        ("I wrote her a postcard from Crete in July", (114, 145)),
        ("my dad hasn't called me back since last Sunday", (7, 7)),
        ("sent 3 msgs to my old flatmate Ewa over the summer, never opened", (83, 174)),
        (
            "I only texted once, on Thanksgiving last year, and now I feel weird about writing "
            "again",
            (340, 370),
        ),
        ("Gave him a call on the 3rd, dropped him an email on the 11th", (11, 11)),
        (
            "reached out to Hana about the reunion four days ago and she still hasn't responded",
            (4, 4),
        ),
        (
            "It has been nearly a year since I last wrote to Uncle Jerzy, he didn't reply then",
            (330, 400),
        ),
        ("i did text her on sunday, she's not replied", (7, 7)),
        (
            "My client Ola said she'd send the contract by the end of October. I emailed on "
            "Nov 4 and Nov 12.",
            (10, 10),
        ),
        ("They haven't responded to my proposal, sent it 9 days ago", (9, 9)),
        ("I apologised by text a week ago. Nothing.", (6, 8)),
        ("double texted a guy from the gym, last text 2 days ago", (2, 2)),
        ("applied for a job 6 weeks ago, followed up once 2 weeks ago, silence", (13, 15)),
        ("I've tried everything: phone, email, whatsapp. No answer for 3 weeks.", (19, 23)),
        ("Texts to my mum aren't delivering", None),
        (
            "My boss told me to chase the supplier. I emailed them twice, they answered once "
            "in September and then nothing",
            None,
        ),
        (
            "She answered my first email right away but hasn't replied to the second one from "
            "Oct 12",
            (41, 41),
        ),
        (
            "Hi! I need help with a message to my mentor. I emailed her on Nov 9 and she "
            "didn't answer.",
            (13, 13),
        ),
        ("he was supposed to call last Friday. I texted him Saturday.", (1, 1)),
        (
            "I contacted an old school friend through Facebook in 2023 and never got an answer",
            (1050, 1430),
        ),
        (
            "Sent a connection request with a note on linkedin to a VP, 3 weeks, no response",
            (19, 23),
        ),
        (
            "he texted me last month, I answered, then nothing. I texted again 10 days ago.",
            (10, 10),
        ),
        ("We've been friends for 10 years. I called 3 times this week.", (0, 6)),
        ("I'm 34, she's 36, together 5 years. I sent 2 texts yesterday.", (1, 1)),
        ("Interview on Oct 28, thank-you email on the 29th, nothing since", (24, 24)),
        ("paid $300 for 2 tickets and Lia won't answer. texted 3 times", None),
        ("no one replies in our group chat, i wrote there on tuesday", (5, 5)),
        ("i keep texting my ex and he doesnt answer", None),
        (
            "I asked Pam over email on Nov 2 whether she could review my CV; I nudged her on "
            "Nov 16.",
            (6, 6),
        ),
        ("he said he'd call in two weeks. that was a month ago", None),
        ("Should I text him again? I texted on Thursday", (3, 3)),
        ("should i send a third email to the journalist? second one was 11 days ago", (11, 11)),
        ("my last two emails to Professor Lindgren went nowhere", None),
        ("After three unanswered calls I gave up", None),
        ("She didn't reply to my birthday text (14 November)", (8, 8)),
        ("I shot him a quick note 8 days back", (8, 8)),
        ("sent my cv to a headhunter mid-October and heard nothing", (33, 42)),
        ("I called. I texted. I emailed. Nothing works", None),
        ("I texted Sam yesterday and Alex today, neither replied", (0, 1)),
        ("a dozen texts to my son since he moved out in August. none answered", (0, 113)),
        ("voicemail on monday, text tuesday, email today", (0, 0)),
        ("just one email, ten days ago", (10, 10)),
        ("I wrote Yuki an email half a year ago", (164, 201)),
        ("Her last message to me was in March. I answered the same day.", (236, 266)),
        ("I haven't replied to my friend in 4 months and now I'm ashamed", (113, 130)),
        ("Dropped by his office twice last week, not there", (7, 13)),
        (
            "Not sure how to start. I'd like to get back in touch with my first boss, Mr. "
            "Okafor. Last spoke in 2018.",
            (2880, 3250),
        ),
        ("My stepdad hasn't returned my call from two weekends ago", (8, 16)),
        ("I commented on her post and sent one DM on the 18th.", (4, 4)),
        ("I emailed an agent in Feb (!!) and nudged in June", (145, 175)),
        ("nothing from Karim since i sent the invoice three weeks ago", (19, 23)),
        ("i've sent Zoe so many texts", None),
        ("Messaged the seller a few times last month", (22, 52)),
        ("I invited my neighbours over by text on the 20th, no reply", (2, 2)),
        (
            "sent an email to my cousin after the funeral in October. no response. Texted a "
            "week ago. no response.",
            (6, 8),
        ),
        ("It was 4 days ago that I wrote to Marek on Signal", (4, 4)),
        ("Texted him 3 times: Friday, Saturday and this morning", (0, 0)),
        ("Emailed the gallery owner on 3/11 and 10/11", (12, 12)),
        ("I've written to her every week since June", (0, 180)),
        ("my manager Deb is ignoring my slack messages", None),
        ("My text from last Friday is still unread", (2, 2)),
        ("no answer to my letter. posted it on 26 October", (27, 27)),
        (
            "so we had a great first date on the 8th, i texted on the 9th, she replied, i "
            "texted again on the 12th - silence",
            (10, 10),
        ),
        ("I told him I loved him in a text 3 days ago. No response.", (3, 3)),
        ("he viewed my story 2 hours ago but won't answer the dm i sent sunday", (7, 7)),
        ("Sent flowers and a card to my ex mother in law in April", (206, 236)),
        ("Called once in May, once in July, wrote in September.", (53, 82)),
        ("I reached out to her back in 2020, she never wrote back", (2150, 2520)),
        ("hey, been trying to reach my sister for 2 days, 6 calls", (2, 2)),
        ("3 emails. 2 calls. 1 text. 0 replies.", None),
        ("She hasn't texted me back in 3 hours", (0, 0)),
        ("I ran into her two months ago and texted 3 days after. nothing", (50, 65)),
        ("Sent 2 emails (8 Sep, 6 Oct) and a WhatsApp (2 Nov) to my thesis supervisor", (20, 20)),
        ("my friend group: I texted Liam on monday", (6, 6)),
        ("i got ghosted after 3 dates. sent 1 msg 5 days ago", (5, 5)),
        ("I followed up last Tuesday and she said she'd look at it this week", (5, 5)),
        ("no contact since we broke up in June, I want to text him", (145, 175)),
        ("Three weeks ago I sent a text to my former boss; last week I tried LinkedIn.", (7, 13)),
        ("It's a client, 40k contract. Emails on 2 Nov and 9 Nov unanswered", (13, 13)),
        (
            "My uncle Femi and I used to talk every month. Last call was in July and he hasn't "
            "picked up since. I tried him in August and again two weeks ago.",
            (13, 15),
        ),
        (
            "ok so i matched w this guy marcus 3 weeks ago, great convo for 2 weeks, then i "
            "asked him out last sunday and poof",
            (7, 7),
        ),
        (
            "Sent my portfolio to Anneke at the agency on 6 November by email as she asked. "
            "She said she'd reply within a week. Followed up on the 16th.",
            (6, 6),
        ),
        (
            "Hi, my old neighbour Mrs. Petrov (88) isn't picking up. I rang on Friday and "
            "again this morning.",
            (0, 0),
        ),
        (
            "wrote an email to my kids' teacher on monday. no reply. also left a note in the "
            "bag on wednesday",
            (4, 4),
        ),
        ("Followed up w/ Sandeep on LinkedIn 2x, no luck. Met him at a hackathon in Sept.", None),
        (
            "I've called twice, texted three times and emailed once. She's never been like this.",
            None,
        ),
        (
            "my roommate from college, Tori... i dmd her in the spring and then in the fall, "
            "she 'liked' both but never wrote back",
            (41, 41),
        ),
        (
            "I invited Greg for dinner via text, he said maybe, then I asked again on "
            "Thursday, no answer yet",
            (3, 3),
        ),
        (
            "So I emailed my PhD advisor a draft on September 30th. Three weeks later I sent a "
            "gentle reminder. Still nothing.",
            (30, 34),
        ),
        ("2 emails to the venue, 1 phone call, 0 response in 12 days", (12, 12)),
        (
            "Haven't messaged Ife since her divorce, about 18 months. Don't know what to say",
            (490, 600),
        ),
        ("I owe my friend Carlo a reply since July and feel awful", (114, 145)),
        (
            "She asked me a question on 1 Nov and I replied on the 2nd with a long email. "
            "Crickets.",
            (20, 20),
        ),
        (
            "sent the deck to an investor (warm intro from Kim) 11 days ago, pinged him 4 days ago",
            (4, 4),
        ),
        ("My mother-in-law blocked me. I wrote her two letters.", None),
        ("Nothing since my voicemail on Tuesday", (5, 5)),
        ("He read my message 5 days ago and hasn't replied", (5, 5)),
        (
            "i sent a voice note to my bestie on whatsapp 2 days ago and she left it on delivered",
            (2, 2),
        ),
        (
            "I texted Lena on my birthday, March 3, she didn't respond, and I haven't tried since",
            (264, 264),
        ),
        ("I reached out via LinkedIn last month, then by email 8 days ago.", (8, 8)),
        ("I emailed three recruiters last week. Only one answered.", (7, 13)),
        ("I have written to my daughter four times in two years, she never writes back", None),
        ("my last text to him was on new year's day", (325, 325)),
        ("Emailed Joan (ex boss) for a reference twice: 1st of Oct, 15th of Oct", (38, 38)),
        (
            "Called my bank three times about the card, no answer. Kidding, this is about my "
            "friend Theo: one text, Sunday, no reply.",
            (7, 7),
        ),
        ("it's been a while since i messaged Ada, she never answered", None),
        ("He answered after a month last time. Now it's been five weeks since my email.", (33, 37)),
        (
            "I asked for feedback after the interview. that was 3 weeks back. sent one more "
            "email last week",
            (7, 13),
        ),
        ("my sister's phone is off for 2 days", (2, 2)),
        ("Texted 'you up?' at 2am yesterday. Regret. She hasn't answered.", (1, 1)),
        ("dropped a birthday card in the mail for my godson on Nov 1", (21, 21)),
        (
            "I nudged my manager about my raise on teams two days ago and he hasn't looked at it",
            (2, 2),
        ),
        ("i sent Amir 3 memes this week and he didn't even react", (0, 6)),
        ("I wrote on her Facebook wall and sent a DM in August, nothing", (83, 113)),
        ("We agreed to talk after Thanksgiving. I emailed her on Nov 18.", (4, 4)),
        ("I messaged Priit on Telegram on Wednesday, then Saturday.", (1, 1)),
        (
            "She ghosted after I sent my rates on 5th Nov. I bumped the thread on the 12th and "
            "19th.",
            (3, 3),
        ),
        (
            "Haven't gotten a response from Coach Daniels; emailed him about my son's "
            "scholarship 3 weeks ago and left a voicemail last week.",
            (7, 13),
        ),
        (
            "I feel stupid. Told my friend Ines on WhatsApp that I missed her. Two weeks, two "
            "blue ticks.",
            (13, 15),
        ),
        ("Should I message my ex's mum? She lost her husband in October.", None),
        (
            "last time i heard from Beto was in 2022, i texted him happy bday this year in "
            "march and got no answer",
            (236, 266),
        ),
        ("how many times is too many? I'm at five texts and two calls", None),
        ("She viewed my profile after I sent the invite 2 months ago but no reply", (55, 66)),
        ("I wrote him a letter and then another one. No reply to either", None),
        ("My email from a fortnight ago is unanswered", (12, 16)),
        ("He's my mentor. I sent him a thank you note in the post about ten days ago.", (10, 10)),
        (
            "first email on Sept 1, second on Sept 20, third on Oct 15. all to her work address",
            (38, 38),
        ),
        ("I texted my crush on Friday night. It's Sunday. Help", (2, 2)),
        ("texted grandma this am. no answer which is weird, she's 90", (0, 0)),
        ("My teammate ignored my Slack DM from Thursday and my email from Friday", (2, 2)),
        (
            "I think I annoyed Farida. I called 3x on Saturday and she texted 'stop calling'. "
            "I haven't contacted her since.",
            (1, 1),
        ),
        ("Left my number with the bookstore guy 4 days ago", None),
        ("I sent a follow-up email yesterday after the first one a week ago got nothing", (1, 1)),
        ("messaged on hinge 3 days ago, she unmatched", (3, 3)),
        ("My ex-wife won't answer about the kids' holidays. 4 emails in 3 weeks.", (0, 23)),
        ("I emailed and texted Ken about the deposit. both on the 12th", (10, 10)),
        ("i hit up my old drummer on fb last night", (1, 1)),
        (
            "Got in touch with an old teacher through the alumni site in October, no reply so far",
            (22, 52),
        ),
        ("I keep checking my phone. Sent her a message 20 minutes ago", (0, 0)),
        ("My text to Ola was delivered on 11/14", (8, 8)),
        ("It's 3 weeks since Ana said she'd call. I haven't called her either.", (19, 23)),
        ("Wrote Mr Haddad last Monday re: the flat, rang Thursday", (3, 3)),
        (
            "I've been ghosted by a client after 2 years of working together. Sent invoice "
            "Sept 1, reminders Sept 15, Oct 1 and Nov 1.",
            (21, 21),
        ),
        ("Not heard from my brother since the summer. He didn't answer my email.", (83, 174)),
        ("I apologised in a long email on the 15th, then deleted his number", (7, 7)),
        ("Messaged Jun once. Just once. 9 days ago.", (9, 9)),
        ("do I call her a third time", None),
        ("Reminder sent on 10 Nov, original email 27 Oct", (12, 12)),
        (
            "Hello! Long story: in 2021 I worked with Beatriz at a nonprofit in Lisbon. She "
            "moved to Berlin, had a baby last spring. In June I sent a card, in October a "
            "WhatsApp. Neither got a reply. I'm sad because she was my closest friend there.",
            (22, 52),
        ),
        (
            "Mate of mine, Callum, hasn't got back to me since the stag do in September. "
            "Bunged him a couple of texts. Should I give him a bell?",
            (0, 82),
        ),
        (
            "I'm a freelancer. Client (Dunmore Ltd) owes me £1,200 from an invoice dated 3 "
            "Sept. Two reminders by email, 24 Sept and 15 Oct. My contact there is Siobhan.",
            (38, 38),
        ),
        ("pls help my gf is ignoring me. 6 msgs since fri night", (0, 2)),
        (
            "Asked a girl from church for her number, texted her Sunday, she said thanks, "
            "texted again Tuesday and nothing",
            (5, 5),
        ),
        (
            "He was my best man. We haven't talked for 8 years. I wrote to his parents' "
            "address at Christmas. No answer.",
            (332, 332),
        ),
        (
            "I was laid off in August. I sent my old director Pim an email on the 4th of "
            "September asking for an intro. He wrote back 'sure, let me think'. I nudged on "
            "Sept 25 and Oct 30.",
            (23, 23),
        ),
        ("three calls, no pick up. my brother-in-law. last one an hour ago", (0, 0)),
        (
            "Posted a handwritten letter to my estranged mother on 1 September. Royal Mail "
            "says delivered.",
            (82, 82),
        ),
        ("i literally sent ONE snap 4 hrs ago and im spiraling", (0, 0)),
        (
            "Need advice re: Prof Oyelaran. Emailed 26 Oct about a PhD place, no response as "
            "of today.",
            (27, 27),
        ),
        (
            "After the conference I connected with Yael on LinkedIn and wrote a short note. "
            "She accepted within the hour, no answer to the note. That was 16 days ago.",
            (16, 16),
        ),
        ("my teen won't talk to me. she's 15. i text her every day", None),
        ("I've rung my GP surgery 10 times today and nobody picks up", (0, 0)),
        ("Sent him a Teams message Thursday, an email Friday morning.", (2, 2)),
        (
            "It's been radio silence from Emeka since our second date two Saturdays ago; I "
            "messaged the Monday after.",
            (6, 6),
        ),
        (
            "we exchanged 20 emails in the summer about the book and then she stopped. I wrote "
            "once more on 2 October.",
            (51, 51),
        ),
        ("I messaged Dao 2 days before Songkran and she never opened it", (225, 225)),
        ("Sent 1 email. It was to the wrong address I think. 5 days ago", (5, 5)),
        (
            "He replied to my first two messages but not the last one, which I sent a week ago.",
            (6, 8),
        ),
        (
            "I did everything: LinkedIn invite, email, phone message. None of it worked on "
            "this prospect.",
            None,
        ),
        ("I text my dad on 10/30. he never text back", (23, 23)),
        (
            "emailed the editor on the 1st, she asked for changes on the 5th, sent them on the "
            "8th, silence since",
            (14, 14),
        ),
        ("Been ghosted by my running buddy Kaz. 2 texts n a call over 3 weeks", (0, 23)),
        (
            "So my aunt in Manila... I've sent her 3 messages on Messenger since her surgery "
            "on October 12 and no reply.",
            (0, 41),
        ),
        ("she hasn't been answering since thursday", (3, 3)),
        (
            "I want to tell my old coach that I made the team. Haven't seen him in 5 years.",
            (1640, 2010),
        ),
        ("called her on her birthday last Tuesday and left a voicemail", (5, 5)),
        (
            "I told her on Monday in person that I'd like to hang out. Texted Wednesday. No "
            "answer.",
            (4, 4),
        ),
        (
            "dear coach, my neighbor has not responded to my note about the fence. i slipped "
            "it under his door nine days ago",
            (9, 9),
        ),
        ("My sister and I text daily. Since Wednesday nothing, 3 texts from me.", (0, 4)),
        ("He asked for my number, I gave it. It's been 11 days.", (11, 11)),
        ("Wrote to an author I admire in Jan. No reply, and that's okay?", (295, 325)),
        ("pinged twice, no pong. client named Rui. second ping last Friday", (2, 2)),
        ("I'd emailed her before the holidays last year and again in Feb", (267, 294)),
        (
            "We met 3 times. I sent a text after each date and he always answered, but not to "
            "the last one on Wednesday",
            (4, 4),
        ),
        (
            "I called my grandmother's care home 3 times about her, the nurse said she's asleep",
            None,
        ),
        ("I have an unanswered email from me to the dean, dated 9 Nov", (13, 13)),
        ("The last email I sent was on November 11", (11, 11)),
        ("Last I wrote was in the spring", (175, 266)),
        (
            "It's almost Thanksgiving and my brother hasn't RSVP'd. I asked on the family chat "
            "on the 1st, then directly by text on the 15th.",
            (7, 7),
        ),
        ("I tried to call, but it rang out. That was this afternoon.", (0, 0)),
        ("Emailed x2, LinkedIn x1, no dice", None),
        ("I sent a meeting invite for Nov 30, she hasn't accepted. Sent it on Nov 13.", (9, 9)),
        ("i've messaged 15 people on linkedin this month, 0 replies", (0, 21)),
        (
            "my mate Dave borrowed 200 quid in 2024. texted him 4 times about it this year, "
            "last in September",
            (53, 82),
        ),
        (
            "nobody called me back after my 3 interviews, I emailed one of them, Stacey, 5 "
            "days ago",
            (5, 5),
        ),
        ("I'm the one who stopped answering Wei two months ago. She sent 4 messages.", (50, 66)),
        (
            "She sent me 3 texts and I didn't reply. now I wrote back 6 days ago and it's her turn",
            (6, 6),
        ),
        (
            "The recruiter viewed my email 5 times (tracking). I sent it on Monday 9 November",
            (13, 13),
        ),
        ("Texted. Nothing. Called. Nothing. It's my brother. Since Friday.", (2, 2)),
        ("sent Jo a reel on IG last night lol no reaction", (1, 1)),
        ("I wrote to her after her dad died, two weeks ago", (13, 15)),
        (
            "I've got a coffee with him tomorrow and he hasn't confirmed. texted him this morning.",
            (0, 0),
        ),
        (
            "she promised to read my script by the end of Oct. it's 22 Nov. I haven't asked "
            "her yet",
            None,
        ),
        ("I messaged Abdi about the flat share on Spareroom yesterday and today", (0, 0)),
        ("Not a peep from my co-founder for 48 hours, 12 messages", (2, 2)),
        ("left a msg w her roommate 2 weeks back", (13, 15)),
        ("haven't heard from him since i told him i'm moving", None),
        ("the last time we spoke was 2016. should i write?", (3600, 3980)),
        (
            "Dropped an old lab mate, Xiomara, a line about 10 weeks ago. She never got back "
            "to me and I don't know if I should try again.",
            (63, 77),
        ),
        (
            "my dad and i got into it over politics on election day (nov 3). called him last "
            "weekend, he hung up. texted sorry on thursday, nothing",
            (3, 3),
        ),
        (
            "I've left 4 voicemails for my brother Kwame since his layoff. He texted once to "
            "say he's fine.",
            None,
        ),
        ("No response from Tanvi to my WhatsApp last Friday about splitting the bill", (2, 2)),
        (
            "We had three great calls, she asked for a proposal, I sent it on Oct 22 and "
            "chased on Nov 5. Now silence.",
            (17, 17),
        ),
        ("I wished him happy Diwali on whatsapp and no reply so far", (14, 14)),
        ("It's day 4 of no contact from my girlfriend. I've sent 2 texts.", (4, 4)),
        (
            "ok hear me out. sent him a playlist on monday. seen. sent a meme on wednesday. "
            "seen. today i said hi. SEEN.",
            (0, 0),
        ),
        (
            "Messaged my thesis committee chair on 11/2, 11/9 and 11/16, all emails, zero replies",
            (6, 6),
        ),
        (
            "Old client. I wrote in March, nothing. I wrote in September, nothing. Do I write "
            "at Christmas?",
            (53, 82),
        ),
        ("I called the night before last and this afternoon", (0, 0)),
        ("I bumped my email to Serena yesterday. First one was on the 2nd.", (1, 1)),
        (
            "My godmother is 79. I phoned on Sunday like always, she didn't pick up, and again "
            "on Wednesday.",
            (4, 4),
        ),
        (
            "asked my cousin in our family chat if he's coming for xmas, 6 days ago, he's the "
            "only one who hasn't answered",
            (6, 6),
        ),
        (
            "He used to reply within minutes. I sent him a video yesterday morning and nothing.",
            (1, 1),
        ),
        ("Sent a cold email to a founder on Tuesday. Should I follow up?", (5, 5)),
        (
            "I emailed Professor Ito before the semester started in September and again "
            "mid-October. Nothing either time.",
            (33, 42),
        ),
        (
            "A mentor (Rosa) promised to introduce me to someone. I reminded her 3 weeks ago. "
            "Crickets since then.",
            (19, 23),
        ),
        ("Just sent it! Now what?", None),
        ("four follow-ups to accounts payable over two months. nobody answers", None),
        (
            "She's seen my story every day but left my 'happy birthday' unread. Birthday was "
            "Nov 1.",
            None,
        ),
        ("I wrote a heartfelt letter to my father, mailed it in late August.", (83, 93)),
        (
            "I messaged him on Bumble on Saturday, he replied, we chatted, I asked what he's "
            "doing next week and he stopped replying. That was Sunday.",
            (7, 7),
        ),
        (
            "texted her 'good luck' before her surgery on the 17th and haven't heard anything",
            (5, 5),
        ),
        ("My business partner hasn't picked up the phone in two days.", (2, 2)),
        ("I've emailed the school 3 times since term started and they've ignored each one.", None),
        (
            "I don't know if my email reached her. I sent it to hana@oldjob.example in August.",
            (83, 113),
        ),
        (
            "been chasing this lead for 5 months. about 8 emails, 3 voicemails. last contact "
            "from him was July",
            None,
        ),
        ("i tried texting and calling, no answer since tues", (5, 5)),
        (
            "Sent two LinkedIn messages to a hiring manager, Oct 12 and Nov 2, plus one email "
            "Nov 9.",
            (13, 13),
        ),
        ("I ghosted my friend Bruna last winter and want to apologise", (260, 360)),
        ("Haven't spoken to my brother since mum's funeral in 2020.", (2150, 2520)),
        (
            "I'm waiting on a reply from a literary agent. Submitted on August 30th. Their "
            "site says 12 weeks.",
            (84, 84),
        ),
        ("She texted me at midnight, I replied in the morning, and it's been three days.", (3, 3)),
        (
            "My neighbor borrowed my ladder, I knocked twice last week, left a note on Friday.",
            (2, 2),
        ),
        ("Texted a guy from Tinder 2 days ago, he's 'busy'", (2, 2)),
        ("I wrote to him at Easter and on his birthday, June 20, and at Diwali.", (14, 14)),
        ("My ex hasn't answered since I asked for my stuff back 9 days ago via text.", (9, 9)),
        ("reached out to 3 old bosses, only Karin didn't answer. that was 2 weeks ago", (13, 15)),
        ("I tweeted at him, DM'd him and emailed. He's a minor celebrity, so.", None),
        ("I sent Elsa a text at 8 and another at 10 today. it's noon lol", (0, 0)),
        (
            "She accepted my connection request 5 weeks ago. I sent a message right away. Nothing.",
            (33, 37),
        ),
        (
            "I haven't heard from mom since Thursday night which is strange. I called Friday "
            "and Saturday.",
            (1, 1),
        ),
        ("we said we'd grab lunch after the 15th, i texted on the 16th", (6, 6)),
        ("Three unread messages. One from Nov 7, one from Nov 12, one from today.", (0, 0)),
        (
            "I emailed her assistant last Wednesday because she hadn't answered my two emails "
            "from October.",
            (4, 4),
        ),
        ("My son moved out in July. I text him every Sunday. He answered twice.", None),
        ("He said 'text me when you land', I did, on Nov 18, and no reply", (4, 4)),
        ("I'd like to thank my primary school teacher, how do I find her?", None),
        (
            "sent him money for the tickets on 30 Sept, asked on 15 Oct, 29 Oct, 12 Nov if he "
            "got them",
            (10, 10),
        ),
        ("I invited her to my wedding with a card in June, and by text last week.", (7, 13)),
        ("I rang him on his wedding morning. that was 5 weeks ago.", (33, 37)),
        ("I'm 0 for 3: email in Jan, LinkedIn in Apr, phone in Aug", (83, 113)),
        ("I rang yesterday. And the day before. And today.", (0, 0)),
        ("I haven't dared to write back to Jo's condolence card since May", (175, 206)),
        (
            "Sent this two weeks ago to a cousin I hadn't seen since our grandma's "
            "funeral:\n\n\"Hey Matteo, found a box of nonna's recipes and thought of you. Hope "
            'Turin is treating you well!"\n\nno reply. too sentimental?',
            (13, 15),
        ),
        (
            "From: Amara Diallo\nSent: Tuesday, 3 November 2026 08:40\nTo: Peter "
            "Hollis\nSubject: Q1 workshop\n\nDear Peter,\n\nThank you for your time on Friday. "
            "Shall I send an outline?\n\nKind regards,\nAmara\n\n---\n\nHe is a client, I'm "
            "Amara. I also called last Monday.",
            (6, 6),
        ),
        (
            "Me: hey stranger! coffee next week?\nLou: yes!! will text you\nMe: still on for "
            "coffee?\nMe: guess you're busy, no worries\n\nlast one was 9 days ago",
            (9, 9),
        ),
        (
            "[02/11/2026, 18:03] Ines: can't talk rn, later\n[05/11/2026, 10:12] Me: hey are "
            "you ok?\n[09/11/2026, 21:40] Me: i'm worried, call me",
            (13, 13),
        ),
        (
            'What do you think of my opener?\n\n"Hi {name}, loved your profile! Quick call '
            "this week?\"\n\nI've sent it to about 60 people.",
            None,
        ),
        (
            "thinking of sending this to my old bandmate Ravi, haven't talked in 6 "
            'yrs\n\n"Ravi! I still have your amp. Want it back? Also, sorry."',
            (1970, 2420),
        ),
        (
            "Should I send it?\n\nHi Dana,\nIt's been three weeks since my last email. Are you "
            "ignoring me?\nSam\n\nI've already written twice.",
            None,
        ),
        (
            "My drafts:\n1) Hey, you alive?\n2) Hi Mo, thinking of you, no need to answer\nHe "
            "hasn't answered 3 texts since Halloween",
            (0, 22),
        ),
        (
            "On Mon, Nov 9, 2026 at 4:12 PM Kit Boyd <kit@example.org> wrote:\n> Thanks, will "
            "get back to you by Friday\n\nhe didn't. should i nudge?",
            (13, 13),
        ),
        (
            "Subject: Checking in\n\nHi Ms. Rahimi,\n\nI hope you are well. I wanted to follow "
            "up on my application.\n\nBest,\nJo\n\nSent on Nov 12, no answer. She's the hiring "
            "manager",
            (10, 10),
        ),
        (
            '1st msg (oct 3): "hey! how\'s the new job?"\n2nd msg (oct 20): "did i do '
            'something?"\n3rd msg (nov 8): "ok well take care i guess"\nall on insta to my '
            "ex coworker Jule",
            (14, 14),
        ),
        (
            'he wrote "Sorry, not looking to meet anyone right now." I answered "no '
            'worries!" on Tuesday. is that it?',
            (5, 5),
        ),
        (
            'I sent my sister-in-law a text saying "Hope the chemo goes ok, thinking of you" '
            "on the 12th. no answer",
            (10, 10),
        ),
        (
            "Here's my LinkedIn message: Hi Omar, I enjoyed your talk on bees. What got you "
            "into it?\nSent last Thursday. He viewed my profile.",
            (3, 3),
        ),
        (
            "Email 1, Sep 14: asked for a catch-up\nEmail 2, Oct 5: sent an article\nText, Nov "
            "1: happy birthday\nNo answers",
            (21, 21),
        ),
        ("My grandfather in Oaxaca doesn't answer my calls since the storm on Thursday", (0, 3)),
        (
            "hi, i emailed my landlord. its about the heating. 2x. first on monday then thursday",
            (3, 3),
        ),
        (
            "Met Sofie at a wedding in August, we texted every day until October, then she "
            "disappeared. My last message: Oct 18.",
            (35, 35),
        ),
        ("Called my best friend 3 times today, she has depression, no answer", (0, 0)),
        (
            "sent a pic of our old dorm to Lars via messenger on the 20th. delivered not seen",
            (2, 2),
        ),
        ("three of my emails to the council bounced", None),
        ("my neighbour's not answered either of my two notes (one in Sept one on 9 Nov)", (13, 13)),
        ("I've sent one follow-up after the interview on 6 Nov; that was on 13 Nov", (9, 9)),
        ("DM'd a potential cofounder on X on Wed, he liked it, no words", (4, 4)),
        ("wrote him thursday. nothing. its sunday.", (3, 3)),
        (
            "so I asked my aunt for the recipe by text LAST CHRISTMAS and she still hasn't sent it",
            (332, 332),
        ),
        ("I emailed Prof. Chukwu 2 weeks before the deadline, the deadline was Nov 15", None),
        ("texted dad happy fathers day. nothing. that was in june", (145, 175)),
        ("no answer from the vet's receptionist, called twice today", (0, 0)),
        (
            "He said he would reply after his vacation. He came back on Nov 9. I emailed on "
            "the 10th.",
            (12, 12),
        ),
        ("Two texts unanswered. One call declined. My best friend Pilar.", None),
        ("She replied with a thumbs up to my long apology on Friday. That's it.", (2, 2)),
        ("Last week I emailed Bo, this week I called Bo. Bo is silent.", (0, 6)),
        ("She usually replies same day and it's been 48 hours", (2, 2)),
        ("The guy I'm seeing hasn't texted since our third date last Saturday", (1, 1)),
        ("I wrote to Nadia (old boss) in summer 2025 and again in summer 2026.", (83, 175)),
        ("Left Gran a message on her machine this morning", (0, 0)),
        ("hola! le escribi a mi amiga dos veces", None),
        ("I text her good morning every day and since monday she stopped answering", (6, 6)),
        ("No contact for 3 months with my sister, my last text was 'fine.'", (86, 98)),
        ("it's been 2 weeks since he read my dm", (13, 15)),
        ("been ignored by my lecturer: emails on 1/11, 5/11, 12/11", (10, 10)),
    ],
)
def test_dates_the_last_unanswered_attempt(text: str, expected: tuple[int, int] | None) -> None:
    days = elapsed(text)
    if expected is None:
        assert days is None
    else:
        assert days is not None
        assert expected[0] <= days <= expected[1]


@pytest.mark.parametrize(
    ("words", "fewest", "most"),
    [
        ("3 weeks ago", 19, 23), ("2wks ago", 13, 15), ("a fortnight ago", 13, 15),
        ("a couple of months ago", 55, 67), ("10 days ago", 10, 10), ("yesterday", 1, 1),
        ("this morning", 0, 0), ("texted this am", 0, 0), ("last night", 1, 1),
        ("the day before yesterday", 2, 2), ("the night before last", 2, 2),
        ("over the weekend", 0, 1), ("last weekend", 7, 8), ("the weekend before last", 14, 15),
        ("on Tuesday", 5, 5), ("last Thursday", 3, 3), ("Friday before last", 9, 9),
        ("this week", 0, 6), ("last week", 7, 13), ("the week before last", 14, 20),
        ("in the past week", 0, 7), ("this month", 0, 21), ("last month", 22, 52),
        ("the month before last", 53, 82), ("last year", 326, 690), ("in September", 53, 82),
        ("early Oct", 43, 52), ("mid-june", 155, 164), ("late May", 175, 185),
        ("the middle of May", 186, 195), ("the start of May", 196, 205),
        ("last november", 357, 386),
        ("in May 2024", 905, 935), ("in May '25", 540, 570), ("in May last year", 540, 570),
        ("in November", 0, 21), ("Oct 8", 45, 45), ("8 Oct", 45, 45), ("the 13th", 9, 9),
        ("the 30th", 23, 23), ("on the 2nd of November", 20, 20), ("10/14", 39, 39),
        ("on 3/11", 19, 19), ("14 October 2026 09:12", 39, 39), ("2026-10-14", 39, 39),
        ("14.10.2026", 39, 39), ("Oct 14 '25", 404, 404), ("right before Easter", 232, 238),
        ("before Easter", 232, 261), ("right after Canada Day", 138, 144),
        ("after Canada Day", 130, 144), ("last christmas", 332, 332),
        ("Thanksgiving 2024", 724, 724), ("on Thanksgiving last year", 360, 360),
        ("at Diwali", 14, 14), ("at Tết", 278, 278), ("for Eid", 179, 179),
        ("on memorial day", 181, 181), ("before covid", 2458, 2877),
        ("during the pandemic", 1971, 2457), ("2 yrs ago", 657, 804), ("half a year ago", 164, 201),
        ("a month and a half ago", 41, 51), ("1.5 weeks ago", 9, 12), ("1.5 days ago", 1, 2),
        ("2-3 weeks ago", 13, 23), ("a few weeks ago", 14, 35), ("several months ago", 91, 213),
        ("a few hours ago", 0, 0), ("a few fortnights ago", 28, 70), ("hours ago", 0, 0),
        ("48 hours ago", 2, 2), ("a decade ago", 3287, 4018), ("3w ago", 19, 23),
        ("twenty-two days ago", 22, 22), ("a dozen days ago", 12, 12), ("a week or so ago", 6, 9),
        ("8 weeks ago", 53, 59), ("in 2019", 2518, 2882), ("last summer", 83, 174),
        ("in the spring of 2025", 540, 631), ("early summer", 144, 174), ("mid summer", 113, 143),
        ("end of summer", 73, 98), ("last autumn", 357, 447), ("in the last two weeks", 0, 15),
        ("during the last two weeks", 0, 15), ("on the 3rd and 9th", 13, 19),
        ("3 March", 264, 264), ("4.11.2026 at 10:00", 18, 18), ("nothing for 20 days", 20, 20),
        ("two days before Christmas", 333, 362), ("Monday 9 November", 13, 13),
    ],
)  # fmt: skip
def test_reads_a_time_as_people_mean_it(words: str, fewest: int, most: int) -> None:
    found = time_words(fold(words), TODAY)
    assert found
    days = [day for timed in found if timed.days for day in timed.days]
    assert (TODAY - max(days)).days >= fewest
    assert (TODAY - min(days)).days <= most


@pytest.mark.parametrize(
    "words",
    [
        "may I ask", "he sat there in the sun", "a client of 6 years", "72 years old",
        "a 20-minute call", "the other day", "24/7", "the 3rd email", "every sunday",
        "by Friday", "until the 9th", "we fall out", "version 2.5", "at 9:30", "31/02/2026",
        "1990-13-45", "next month's plan by December", "this year", "an invite for Nov 30",
        "march along", "it's 22 Nov", "monday week", "the Monday after", "in 20 years",
        "on 25 December 2031", "the 32nd", "within 3 days", "2015-18", "in winter 2031",
        "14 days old", "99/99/2020",
    ],
)  # fmt: skip
def test_what_is_vague_or_no_past_time_is_not_read(words: str) -> None:
    found = time_words(fold(words), TODAY)
    assert [timed for timed in found if timed.days and timed.kind is not Kind.SPAN] == []


@pytest.mark.parametrize(
    ("words", "offset"),
    [
        ("next day", (1, 1)), ("the day after", (1, 1)), ("same day", (0, 0)),
        ("two days later", (2, 2)), ("a week later", (6, 8)), ("the following week", (6, 8)),
        ("right away", (0, 0)), ("the next month", (28, 31)), ("the following weekend", (2, 7)),
        ("a month afterwards", (29, 32)),
    ],
)  # fmt: skip
def test_a_time_counted_from_another_has_an_offset(words: str, offset: tuple[int, int]) -> None:
    [timed] = time_words(fold(words), TODAY)
    assert (timed.kind, timed.offset) == (Kind.LATER, offset)


@pytest.mark.parametrize(
    ("today", "words", "fewest", "most"),
    [
        (date(2026, 11, 25), "last weekend", 3, 4),
        (date(2026, 11, 25), "over the weekend", 3, 4),
        (date(2026, 11, 25), "the weekend before last", 10, 11),
        (date(2026, 3, 31), "the 30th", 1, 1),
        (date(2024, 3, 1), "on Feb 29", 1, 1),
        (date(2026, 2, 10), "last winter", 347, 436),
        (date(2026, 1, 5), "at christmas", 11, 11),
        (date(2026, 3, 5), "the 31st", 33, 33),
        (date(2014, 1, 1), "Diwali", 0, 0),
    ],
)
def test_a_time_depends_on_the_day_it_is_said(
    today: date, words: str, fewest: int, most: int
) -> None:
    found = time_words(fold(words), today)
    if today.year == 2014:
        assert found == ()
        return
    [timed] = found
    assert timed.days is not None
    assert (today - timed.days[1]).days == fewest
    assert (today - timed.days[0]).days == most


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("tomorrow", "2026-11-23", "2026-11-23"),
        ("by EOD", "2026-11-22", "2026-11-22"),
        ("next week", "2026-11-23", "2026-11-29"),
        ("next weekend", "2026-11-28", "2026-11-29"),
        ("later this week", "2026-11-22", "2026-11-22"),
        ("next month", "2026-12-01", "2026-12-31"),
        ("next year", "2027-01-01", "2027-01-31"),
        ("next quarter", "2027-01-01", "2027-03-31"),
        ("next term", "2027-01-01", "2027-01-31"),
        ("this month", "2026-11-22", "2026-11-30"),
        ("end of month", "2026-11-27", "2026-11-30"),
        ("by the end of the year", "2026-12-28", "2026-12-31"),
        ("eom", "2026-11-27", "2026-11-30"),
        ("call back in two weeks", "2026-12-05", "2026-12-07"),
        ("within the week", "2026-11-22", "2026-11-22"),
        ("in a few days", "2026-11-24", "2026-11-27"),
        ("give me a couple of weeks", "2026-12-05", "2026-12-07"),
        ("within 10 days", "2026-11-22", "2026-12-02"),
        ("in 2 or 3 weeks", "2026-12-05", "2026-12-15"),
        ("a few weeks", "2026-12-06", "2026-12-27"),
        ("on Friday", "2026-11-27", "2026-11-27"),
        ("next Friday", "2026-11-27", "2026-11-27"),
        ("Sunday", "2026-11-29", "2026-11-29"),
        ("in January", "2027-01-01", "2027-01-31"),
        ("mid-January", "2027-01-11", "2027-01-20"),
        ("early March 2027", "2027-03-01", "2027-03-10"),
        ("late in May", "2027-05-21", "2027-05-31"),
        ("after January", "2027-02-01", "2027-02-14"),
        ("not until February", "2027-02-01", "2027-02-15"),
        ("in November", "2026-11-22", "2026-11-30"),
        ("in May", "2027-05-01", "2027-05-31"),
        ("on Dec 3", "2026-12-03", "2026-12-03"),
        ("3rd of March", "2027-03-03", "2027-03-03"),
        ("the 28th", "2026-11-28", "2026-11-28"),
        ("after the 20th", "2026-12-21", "2026-12-27"),
        ("after Dec 3", "2026-12-04", "2026-12-10"),
        ("in spring", "2027-03-01", "2027-05-31"),
        ("after the summer", "2027-09-01", "2027-09-21"),
        ("in the fall", "2026-11-22", "2026-11-30"),
        ("after the holidays", "2027-01-04", "2027-01-18"),
        ("in the new year", "2027-01-02", "2027-01-31"),
        ("after Thanksgiving", "2026-11-27", "2026-12-10"),
        ("at Christmas", "2026-12-25", "2026-12-25"),
        ("for Eid", "2027-03-09", "2027-03-09"),
        ("once the quarter closes", "2027-01-01", "2027-01-15"),
        ("in Q1", "2027-01-01", "2027-03-31"),
        ("after Q4", "2027-01-01", "2027-01-15"),
        ("in Q4", "2026-11-22", "2026-12-31"),
        ("today", "2026-11-22", "2026-11-22"),
    ],
)
def test_reads_when_a_named_time_falls(words: str, first: str, last: str) -> None:
    period = due(words, TODAY)
    assert period is not None
    assert (period.earliest.isoformat(), period.latest.isoformat()) == (first, last)
    assert period.words == words


@pytest.mark.parametrize(
    "words",
    ["after the move", "when things calm down", "soon", "", "may", "the 32nd", "q3 numbers"],
)
def test_a_time_without_a_day_is_not_due(words: str) -> None:
    assert due(words, TODAY) is None or words.startswith("q3")


@pytest.mark.parametrize(
    ("today", "words", "first"),
    [
        (date(2026, 9, 1), "next semester", date(2027, 1, 1)),
        (date(2026, 2, 1), "next semester", date(2026, 4, 1)),
        (date(2026, 1, 31), "the 30th", date(2026, 3, 30)),
        (date(2026, 11, 24), "next Friday", date(2026, 12, 4)),
        (date(2028, 3, 1), "Feb 29", date(2029, 2, 1)),
        (date(2040, 1, 1), "after Diwali", None),
    ],
)
def test_due_depends_on_the_day_it_is_asked(today: date, words: str, first: date | None) -> None:
    period = due(words, today)
    assert (period.earliest if period else None) == first


@pytest.mark.parametrize(
    ("year", "day"), [(2019, "04-21"), (2024, "03-31"), (2026, "04-05"), (2038, "04-25")]
)
def test_easter_is_computed(year: int, day: str) -> None:
    assert easter(year).isoformat() == f"{year}-{day}"


def test_every_feast_has_a_last_and_a_next_day() -> None:
    for name in FEASTS:
        before, after = last_feast(name, TODAY), next_feast(name, TODAY)
        assert before is not None
        assert after is not None
        assert before <= TODAY <= after


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("nov 3", date(2026, 11, 3)), ("tuesday", date(2026, 11, 17)), ("today, 9:14", TODAY),
        ("yesterday", date(2026, 11, 21)), ("12/11/26, 09:14", date(2026, 11, 12)), ("9:14", None),
    ],
)  # fmt: skip
def test_a_label_names_a_day(label: str, expected: date | None) -> None:
    assert day_labelled(label, TODAY) == expected


def test_a_stamp_of_the_future_is_not_past() -> None:
    assert first_stamp("3 march 2027", TODAY) is None
    assert first_stamp("31 feb", TODAY) is None


@pytest.mark.parametrize(
    "text",
    [
        "two people: Bo, texted yesterday. Di, emailed last week",
        "we met two years ago and she is 31",
        "graduated in 2015, moved in 2019",
        "he said he'd call in two weeks",
    ],
)
def test_what_dates_something_else_is_left_out(text: str) -> None:
    assert elapsed(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ugh. Two weeks now.", 14),
        ("Emailed the editor Oct 1, 8, 15 and 22. She opened them all.", 31),
        ("Emailed the editor Feb 1, 30 and 3.", 292),
        ("Ugh. Hm. Since Monday.", 6),
        ("it's been 3 weeks since the wedding", None),
        ("it's been 3 weeks since we spoke and I want to write", 21),
        ("it's been 3 weeks since I wrote", 21),
        ("I texted Bo in 3 weeks", None),
        ("Hm. I texted for 3 weeks", None),
        ("I emailed Bo on Oct 1, then called. No reply for 2 weeks.", 14),
        ("I emailed Bo on Oct 15, then called.", 19),
        ("I emailed Bo on March 1, then called.", None),
        ("I emailed Bo on Nov 1.\n\nMe (Nov 3): hi Bo\nMe (Nov 17): hello?", 5),
        ("Last email on Nov 1. I called in September.", 21),
        ("my second email was on Nov 9", 13),
        ("I told Bo a week ago; I emailed 2 days ago", 2),
        ("3 weeks ago; I texted", 21),
        ("I texted but she moved in May", None),
        ("not answering since we fought on the 9th", 13),
        ("we fought on the 9th", None),
        ("She replied in May; thanks", 190),
        ("the fight was 2 days ago", None),
        ("she is away. we met in May. two months ago.", 61),
        ("my sister and I fought, that was in May", None),
        ("Me (Nov 3): hi\nHer (Nov 4): hello", 18),
        ("I texted Bo. I am 30. That was Monday.", None),
    ],
)
def test_small_rules_of_dating(text: str, expected: int | None) -> None:
    assert elapsed(text) == expected


def test_a_very_long_sentence_is_read_around_its_time() -> None:
    assert elapsed("word " * 900 + "I texted Bo on Monday " + "word " * 900) == 6


def test_the_day_of_a_pasted_message_counts() -> None:
    text = "Me (Nov 3): hi Jo\nMe (Nov 17): hello?\n\nnothing"
    assert elapsed(text) == 5


def test_the_words_of_the_period_are_the_users() -> None:
    period = last_attempt(*split("Texted Bo on the 9th. Nothing.", TODAY), TODAY)
    assert period is not None
    assert period.words == "the 9th"


@given(st.text(max_size=300))
def test_any_text_is_dated_without_a_crash(text: str) -> None:
    period = last_attempt(*split(text, TODAY), TODAY)
    assert period is None or period.earliest <= period.latest <= TODAY
    due(text, TODAY)


WORDS = [
    *"texted emailed i she we no reply since for in on at last next the a . , ( ) and".split(),
    *"3 weeks ago month later day monday nov 9 9th 2019 easter spring twice it's been".split(),
    *"covid then again first one call that was".split(),
]


@given(
    st.lists(st.sampled_from(WORDS), max_size=40),
    st.dates(date(2016, 1, 1), date(2031, 12, 31)),
)
def test_any_telling_is_dated_without_a_crash(words: list[str], today: date) -> None:
    text = " ".join(words)
    period = last_attempt(*split(text, today), today)
    assert period is None or period.earliest <= period.latest <= today
    asked = due(text, today)
    assert asked is None or asked.earliest <= asked.latest + timedelta(days=400)


def test_every_reader_leaves_other_words_alone() -> None:
    for readers in READERS.values():
        for reader in readers:
            assert reader("zzz", 0, TODAY) is None


@pytest.mark.parametrize(
    "unit", ["3 weeks ago ", "texted on monday, ", "10/11 ", "no reply since "]
)
def test_a_very_long_text_is_read(unit: str) -> None:
    elapsed(unit * 3000)

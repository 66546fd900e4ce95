"""Which channels count as tried, and where the channel words stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.reading.attempts.channels import channels, mentions
from coaching.reading.prose import Prose
from coaching.situation import Channel, Message, Side, Status
from coaching.text import fold


def read(text: str, *messages: Message) -> str:
    return " ".join(channels(Prose(text), messages))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "My college roommate Femi stopped answering. 2 whatsapps in july, a call in "
            "august. Zilch.",
            "whatsapp phone",
        ),
        (
            "wrote anneke a long letter back in march, never heard anything. we were pen "
            "pals for 12 years",
            "letter",
        ),
        (
            "I messaged a hiring manager, Deborah Osei, on LinkedIn after my second "
            "interview 10 days ago. Radio silence",
            "linkedin",
        ),
        (
            "hi! so my cousin marko invited me to his wedding & i rsvp'd late, texted sorry "
            "twice. he's ignoring me",
            "text",
        ),
        (
            "Ngozi and I shared a desk for four years at Zenith Bank. I sent her two emails "
            "since she left in May and she hasn't written back.",
            "email",
        ),
        (
            "A guy named Tobias from the climbing gym gave me his number. Texted him "
            "Sunday, nothing.",
            "text",
        ),
        (
            "My aunt put me in touch with her accountant friend, Lorenzo Bianchi. Sent him "
            "an email two weeks ago. Nope.",
            "email",
        ),
        (
            "is it weird to text my old piano teacher out of nowhere? Mrs. Kowalczyk must "
            "be 80 now",
            "",
        ),
        (
            "Client went dark: sent Priscilla Amankwah the proposal on the 3rd, chased on "
            "the 10th by email and phone",
            "email phone",
        ),
        ("i left my brother three voicemails since dad's funeral. he won't pick up", "voicemail"),
        (
            "Hana from my pottery class said we should get coffee. I sent her a DM on "
            "Instagram, left on seen.",
            "instagram",
        ),
        (
            "We matched on Hinge, had two great dates, then Julien just stopped replying to "
            "my texts",
            "text",
        ),
        ("my ex husband won't answer about the kids' passports. 4 emails, 2 texts", "email text"),
        (
            "Dr. Nwosu supervised my PhD. I emailed her in February to say thank you, no reply",
            "email",
        ),
        (
            "Sent my landlord three emails about the boiler and called twice. Nothing.",
            "email phone",
        ),
        (
            "Should I write to Zeynep again? I slacked her twice last month. We were on the "
            "same team at Kiva until 2022.",
            "slack",
        ),
        (
            "I've been ghosted by Santiago. We were inseparable in high school. Called, "
            "texted, even commented on his fb post.",
            "phone text facebook",
        ),
        (
            "Joanna's assistant keeps saying she's travelling. I called Joanna's office 3 "
            "times about the sponsorship.",
            "phone",
        ),
        (
            "Bumped into Xiomara at my sister's wedding, we said let's catch up, I "
            "WhatsApped her on Monday. It's Sunday. Silence.",
            "whatsapp",
        ),
        ("my best mate gaz hasn't replied to me in 3 weeks, he always replies same day", ""),
        ("Hey, Rasmus here. My old bandmate Pelle isn't answering my messages.", ""),
        ("Mum hasn't rung back since Thursday. I've called 4 times.", "phone"),
        (
            "I was introduced to Svetlana Petrova by my old boss Henk. Emailed her twice, "
            "crickets. Should I tell Henk?",
            "email",
        ),
        ("texted will on friday and he left me on read", "text"),
        ("Grace hasn't answered my email about the bake sale", "email"),
        ("Nobody answers my emails", "email"),
        (
            "I feel awful, my grandmother's carer Imelda said she'd call and hasn't. I rang twice.",
            "phone",
        ),
        (
            "My therapist thinks I should reach out to my dad. I haven't spoken to him "
            "since 2019. I'm scared to call.",
            "",
        ),
        (
            "so there's this girl from my stats class, her name's Mei-Ling, dm'd her on ig twice",
            "instagram",
        ),
        (
            "Reached out to Dmitri Volkov on LinkedIn, never met, he accepted then nothing. "
            "Sent 2 messages.",
            "linkedin",
        ),
        (
            "Thuy, my old manager at the bakery, used to text me memes. Haven't heard from "
            "her since Tet. I texted her on her birthday",
            "text",
        ),
        (
            "The recruiter from Stripe, Anjali, said I'd hear back Monday. Emailed "
            "Wednesday. Still nothing",
            "email",
        ),
        (
            "should i call or email my professor? sent prof. adeyemi one email 3 weeks ago "
            "re: recommendation letter",
            "email",
        ),
        (
            "I owe Marguerite an apology. We had a falling out in 2020 and she blocked me "
            "on Facebook.",
            "facebook",
        ),
        (
            "My friend Sipho introduced me to a designer called Noluthando, emailed her, "
            "she never replied",
            "email",
        ),
        ("tried calling nana all weekend, just rings out. shes 88", "phone"),
        (
            "Kwabena never texts first. I've texted him 5 times since September and he "
            "answered once, in a one word.",
            "text",
        ),
        (
            "hi my name is Oskar. i cant reach my daughter Elin, she moved to Oslo. 6 calls "
            "2 texts",
            "phone text",
        ),
        (
            "A journalist at the Guardian, Fiona Marsh, hasn't replied to my pitch. I "
            "emailed and then DMed her on Twitter",
            "email x",
        ),
        (
            "Sent Abuela a postcard from Lima. She always calls when she gets one. Nothing "
            "for a month",
            "letter",
        ),
        (
            "the investor i pitched in June, Mr. Takahashi, went quiet. i sent two follow "
            "up emails",
            "email",
        ),
        (
            "haven't talked to Siobhán O'Neill in ten years. she was my maid of honour! "
            "sent a facebook message in june",
            "facebook",
        ),
        (
            "I met Captain Joris van der Berg on a flight last month. Emailed him, nothing. "
            "He said to call.",
            "email",
        ),
        ("My co-founder left and won't return my calls. It's been a month", "phone"),
        (
            "Hey, quick one: Elif said 'call me next week' at the fair, I called Tuesday "
            "and left a message. No call back",
            "phone voicemail",
        ),
        (
            "Hej! How do I restart things with Guðrún? Last time we spoke was her wedding "
            "in 2021. Nothing sent yet",
            "",
        ),
        ("emailed HR at Novartis twice, no answer about my offer", "email"),
        (
            "my boss wants me to email Dana Whitfield at Corelli a third time. she's a "
            "prospect, 2 emails so far",
            "email",
        ),
        (
            "Pretty sure Lakshmi hates me. Sent her a birthday text on the 4th and one on Diwali.",
            "text",
        ),
        ("My sister-in-law hasn't responded to the invite i sent by email", "email"),
        ("Ola said she'd call after the 10th. I've just left a voice message today.", "voicemail"),
        ("i sent a thank you card to my old boss, mr hargreaves, in may. no word", "letter"),
        (
            "Through Joan I met Beatriz Souza, who runs a gallery. Emailed on the 1st. "
            "Nothing since.",
            "email",
        ),
        (
            "hows this: Hi Nils! saw your talk, loved it. coffee?  -- to someone i met at a "
            "conference, sent on linkedin last week",
            "linkedin",
        ),
        ("She blocked me. I still don't know why. We were best friends.", ""),
        ("What do I say to Tadhg? I ghosted HIM, two years ago. He texted me for months.", ""),
        (
            "My mate's brother Callum fixed my car, I texted to say thanks, radio silence lol",
            "text",
        ),
        ("Rang my godson twice, texted once. He's 19.", "phone text"),
        ("so my manager Anita hasn't replied to my Teams message for 5 days", "other"),
        (
            "been trying to get hold of a vendor, Luis from Papeleria Norte. called 3x, "
            "whatsapped 2x",
            "phone whatsapp",
        ),
        (
            "Wanted to reconnect w/ Mrs Achterberg, my 3rd grade teacher. found her on "
            "facebook. is it creepy to message?",
            "",
        ),
        ("JOHN WONT ANSWER MY TEXTS", "text"),
        (
            "my partner thinks i'm overreacting but Shanice read my message 4 days ago and "
            "didn't answer",
            "",
        ),
        ("Just want to vent about people who never reply", ""),
        ("How does this bot work?", ""),
        ("Thanks coach, that worked!", ""),
        ("May hasn't texted me back since April", ""),
        ("I emailed June on the 5th of June, then again in August", "email"),
        (
            "Talked to my wife about it and she says let it go, but I still think about "
            "Bram. Old army buddy. Two letters, both unanswered.",
            "letter",
        ),
        (
            "Met a VC at Slush, Aino Virtanen. Gave me her card. Emailed the deck, then a "
            "LinkedIn request she accepted. No reply in 3 weeks.",
            "email linkedin",
        ),
        (
            "did i mess up? asked ines out by text on friday. no reply. we've been on three dates",
            "text",
        ),
        ("My dentist referred me to a Dr. Balogh, left two messages with his secretary", "phone"),
        ("Nadia. 3 texts. Nothing. Help.", "text"),
        (
            "Hi, I'm trying to get back in touch with Takeshi Mori, a friend from my "
            "exchange year in Kyoto. Old email bounced",
            "email",
        ),
        (
            "me and chinedu were like brothers. he moved to houston in 2020. i tagged him "
            "on insta, sent him a voice note on whatsapp, nada",
            "instagram whatsapp",
        ),
        (
            "the mom of my kid's friend, Sabrina, ran the PTA with me; I texted her and she "
            "hasn't replied",
            "text",
        ),
        (
            "I've knocked on my neighbour Ursula's door twice and left a note. No sign.",
            "in_person letter",
        ),
        ("Left a note in Omar's mailbox", "letter"),
        ("My friend hasn't replied to my last three texts", "text"),
        ("An old friend hasn't answered since spring. I emailed her once.", "email"),
        (
            "I sent Bao Nguyen, who I interviewed with at Shopify, a thank-you email. 12 days.",
            "email",
        ),
        ("Papa, 79, doesn't pick up. Called the landline 6 times since yesterday", "phone"),
        (
            "I used to work with a woman called Stephanie Brandt at Lufthansa. Sent a "
            "linkedin message in August.",
            "linkedin",
        ),
        ("Carmen's last email was in 2018. I'd like to write to her again but I'm nervous", ""),
        (
            "Reminder: Diego hasn't paid my invoice. Emailed him three times and phoned once",
            "email phone",
        ),
        (
            "A donor, Mrs. Eleanor Whitcombe, gave $5k last year, hasn't answered two "
            "emails and a handwritten note",
            "email letter",
        ),
        ("ma'am at the bank hasn't called back", ""),
        ("My student hasn't answered my emails in a month. She was doing so well.", "email"),
        (
            "Did Yetunde get my email? I sent it on the 2nd. She's usually so quick. We "
            "volunteer together.",
            "email",
        ),
        (
            "Any tips? Here's the thing: Ravi. Uni friend. Last spoke 2021. Sent him a "
            "linkedin dm in Sept and an insta dm in Oct",
            "linkedin instagram",
        ),
        (
            "It's about Hye-jin, we did our masters together. 3 KakaoTalk messages, no reply.",
            "other",
        ),
        (
            "My old boss hasn't replied to my email asking for a reference. Should I ask my "
            "coworker Lena to nudge him?",
            "email",
        ),
        (
            "ghosted by my own sister. 3 calls, 2 texts, one insta dm since the funeral",
            "phone text instagram",
        ),
        (
            "Hi there, I emailed Professor Achebe-Lindqvist about a postdoc in September "
            "and again in October. Not a word.",
            "email",
        ),
        (
            "okay so basically me and tamika fell out in june, i texted her an apology 2wks "
            "ago & she hasn't even opened it",
            "text",
        ),
        (
            "My former student Pavel got into MIT, I wrote him a congratulations email "
            "three weeks ago; no reply.",
            "email",
        ),
        (
            "A realtor, Candice, showed me four flats, now she won't return my calls or emails",
            "phone email",
        ),
        (
            "What does it mean when someone reads your whatsapp but doesn't reply? It's "
            "Lucía, from my language exchange.",
            "whatsapp",
        ),
        ("I've rung my brother Declan every day this week. Straight to voicemail.", "phone"),
        (
            "Mattias went quiet. We were going to start a podcast together. Last thing I "
            "sent was a Slack message on Oct 12.",
            "slack",
        ),
        ("Asked Rosa from accounting for a coffee over Teams two weeks ago, still unread", "other"),
        (
            "I was referred to Hussein Farouk by a former client. Phoned twice, left one message.",
            "phone voicemail",
        ),
        ("do you think i should text back? she (my friend Keziah) said she needs time", ""),
        (
            "the guy who interviewed me at Spotify, Henrik, promised feedback by the 1st. I "
            "emailed on the 5th and 12th.",
            "email",
        ),
        (
            "My mother in law is giving me the silent treatment, I've texted and called",
            "text phone",
        ),
        (
            "Back in August I wrote to an author I admire, Valeria Montes, via her contact "
            "form. Never heard back. Should I try instagram?",
            "other",
        ),
        (
            "Haven't had a reply from Bongani in ages. He's my kid's godfather and my "
            "oldest friend. Last 3 emails ignored",
            "email",
        ),
        ("my gf isn't answering, she's at her parents. texted like 20x today", "text"),
        (
            "Can you look at the email I sent my old mentor, Judith Abrams, last Tuesday? "
            "No response so far.",
            "email",
        ),
        (
            "I have a client named Pieter de Vries who owes me $4,000. 5 emails, 2 calls, 1 "
            "letter.",
            "email phone letter",
        ),
        (
            "Yuki-san from the Osaka office hasn't answered my slack dm since last Thursday.",
            "slack",
        ),
        (
            "we had a great chat on zoom, me and this founder Arjun Mehta. followed up on "
            "linkedin. silence.",
            "linkedin",
        ),
        (
            "My niece turned 21, I sent a card with money and she never said thanks. Am I petty?",
            "letter",
        ),
        (
            "Trying to reach my childhood friend Abdoulaye. FB message in Jan (not seen), "
            "email in April bounced.",
            "facebook email",
        ),
        ("Hey! Do you remember me? It's Lotte. Still nothing from Sven, my ex flatmate.", ""),
        (
            "Sven's new number? No idea. I only have his old email, wrote there once in May.",
            "email",
        ),
        ("I pitched a podcast host named Renée Dubois cold, on Twitter DM, 2 weeks back", "x"),
        (
            "should I be worried? my neighbor Mr. Petrosyan, 90, hasn't answered the door "
            "for two days. I knocked 3 times",
            "in_person",
        ),
        ("Texted my date from Saturday twice. Crickets.", "text"),
        ("texted josé, called josé, emailed josé. nothing from josé.", "text phone email"),
        ("hi I need help with my friend group. Nobody replied to my birthday invite", ""),
        ("Jens-Peter (we studied in Aarhus together) never replied to my Christmas card", "letter"),
        ("I texted Dr. Patel's office about my results, no reply", "text"),
        (
            "Uncle Femi hasn't called me back since I asked about the house. Two calls and "
            "one whatsapp.",
            "phone whatsapp",
        ),
        ("My stepdad. 2 voicemails. No reply since August.", "voicemail"),
        ("Messaged Kateryna on Telegram and Signal, nothing. She's in Kharkiv.", "telegram signal"),
        (
            "Is Marcus mad? i left him on read for a month (my bad), then sent a long text "
            "apologizing last night",
            "text",
        ),
        (
            "I volunteered with Anneliese Vogt at the food bank. Sent a LinkedIn invite "
            "with a note in June, no reaction.",
            "linkedin",
        ),
        (
            "an alum, Tyrell Jackson, agreed to a call then vanished. emailed twice to reschedule.",
            "email",
        ),
        (
            "I'm Bea and my best friend since kindergarten, Tilly, has been ignoring me for "
            "6 weeks",
            "",
        ),
        (
            "so i met this girl at a bar, she gave me her insta, i dmed her the next day "
            "and shes left me on delivered",
            "instagram",
        ),
        (
            "Ever since my divorce none of our couple friends call. I wrote to Hugo and "
            "Lise in spring.",
            "",
        ),
        (
            "wrote a linkedin message to the cto of the company i applied to, Samir Haddad. "
            "no answer",
            "linkedin",
        ),
        ("Emailed my kid's teacher, Ms. Okafor, twice about the bullying.", "email"),
        ("my bf's sister Chloé unfollowed me on insta and doesn't answer my texts", "text"),
        ("I haven't heard back from Mustafa. Emailed him on 3 Nov.", "email"),
        ("How long do I wait for Petra? I texted yesterday. We're colleagues.", "text"),
        (
            "Following up with Chloe at Bramble & Co about our pilot. Three emails over "
            "five weeks. They loved the demo.",
            "email",
        ),
        (
            "Our wedding photographer has disappeared, we've paid her! 6 emails, 4 calls.",
            "email phone",
        ),
        (
            "My dad's friend Istvan offered me an internship. I emailed him twice since, nope.",
            "email",
        ),
        (
            "I ran into Delphine on the train, we exchanged numbers. I texted that night. "
            "That was 9 days ago.",
            "text",
        ),
        (
            "tbh i think rohan forgot me. hostel buddies from vietnam 2018. sent an ig dm in may",
            "instagram",
        ),
        ("Last I heard from Uncle Sándor was Easter. Called him twice since then", "phone"),
        (
            "Whats the best way to approach Halima again? She was my skip-level at "
            "Unilever. 1 email (Sept), no answer.",
            "email",
        ),
        ("Wrote Jo a Facebook message. Jo's the one who taught me to sail.", "facebook"),
        ("Hope hasn't replied to me since Monday", ""),
        ("I hope she's ok. Rang her flat 3 times. It's Auntie Dolores", "phone"),
        (
            "Please help me with Mr Bergström. He was my landlord and he hasn't returned my "
            "deposit. 3 emails",
            "email",
        ),
        (
            "i think my friend ari is upset. texted 'u ok?' on tuesday, then called wed, "
            "then thurs. zip",
            "text phone",
        ),
        ("Sent messages to my ex-boss (Valentina) and she seems to be avoiding me.", ""),
        (
            "My friend Noel says I should let it go but Ottilie still owes me an answer. "
            "Emailed her on Monday about the flat share",
            "email",
        ),
        ("Kristóf the recruiter: 'we'll be in touch'. It's been 3 weeks; I emailed once.", "email"),
        ("Emailed two professors, Dr. Lim and Dr. Weiss, about a PhD. Neither answered.", "email"),
        ("I sent Priya, Tom and Ellie a save the date by email. No one answered", "email"),
        (
            "i've sent my brother-in-law Rune two messages on messenger about the cabin, he "
            "reads them and says nothing",
            "facebook",
        ),
        (
            "Hello. In September I had coffee with a potential investor, Layla Haddad. I "
            "sent her our deck by email, then a reminder. Nothing for a month.",
            "email",
        ),
        (
            "My ex-manager Rutger wrote me a reference in 2020. I want to thank him but "
            "feel awkward, it's been so long",
            "",
        ),
        (
            "Sent Mei an email on Lunar New Year and again on her birthday. Nothing since "
            "she moved to Taipei.",
            "email",
        ),
        (
            "so my tinder match gio stopped replying on whatsapp after i sent a voice note",
            "whatsapp",
        ),
        ("the lady from the visa office, Mrs Lindgren, hasn't answered 3 emails", "email"),
        (
            "Applied to Figma, recruiter Tomoko Arai said two weeks. It's been four. "
            "Emailed twice.",
            "email",
        ),
        (
            "I was so close with my cousin Amara before the fight. I've called, texted, "
            "even sent flowers",
            "phone text letter",
        ),
        (
            "Hi coach, could you check this DM? It's for Bastien, a founder I met at "
            'Station F last Tuesday. Already sent on Twitter.\n\n"Hey Bastien! Great meeting '
            'you. Loved your point about churn."',
            "x",
        ),
        (
            "ugh. wrote 'hey stranger' to Callum my uni housemate on fb. seen. no reply. 6 days",
            "facebook",
        ),
        (
            "Is there a polite way to chase Olumide? He asked for my portfolio at the "
            "design meetup, I emailed it the next morning, and that's 12 days now.",
            "email",
        ),
        (
            "Dad died in April and his brother, Uncle Ray, hasn't been in touch. I've rung "
            "him three times.",
            "phone",
        ),
        ("My mentee Farida went quiet after I gave her feedback. I texted once last week", "text"),
        (
            "Told Vikram I'd be in Mumbai, via email and WhatsApp. Zero response. We go way "
            "back, school days.",
            "email whatsapp",
        ),
        (
            "I think my roommate from freshman year is mad at me. She's called Delaney. I "
            "dm'd her in June.",
            "other",
        ),
        ("i keep texting my bff and she keeps leaving me on read", "text"),
        (
            "A mutual friend connected me with Nils Eriksen about flats in Oslo. Two "
            "emails, no answer",
            "email",
        ),
        (
            "Our CTO candidate, Wei Zhang, stopped answering after the offer. Two emails, "
            "one call.",
            "email phone",
        ),
        ("Never met Prof. Ndlovu but emailed him about his paper. It's been 3 weeks", "email"),
        (
            "Marta introduced me to her boss, Gernot, at her housewarming. I linked up with "
            "him on LinkedIn & sent a message 2 weeks ago",
            "linkedin",
        ),
        (
            'I wrote: "Hi Ewa, hope you\'re well! Any news on the contract?" That was the '
            "4th of Nov. She's my biggest client",
            "",
        ),
        ("Got a new phone and lost everyone's numbers. How do I find Sigrid?", ""),
        (
            "My wife and I invited Tom and Priscilla for dinner, by text, two weeks ago. "
            "They haven't answered.",
            "text",
        ),
        (
            "My oldest buddy from the navy, Chuck, 78. I phone every month. Last two times "
            "no answer.",
            "phone",
        ),
        ("thinking of writing to my birth mother. never have. scared", ""),
        (
            'So... Aleksandra. Ex-colleague. Lunch in May, she said "let\'s do this again". '
            "I texted in June and July.",
            "text",
        ),
        (
            "How many times can I follow up with an editor? Pitched Naomi Feldman at The "
            "Atlantic on Oct 3 by email, followed up Oct 17.",
            "email",
        ),
        ("my baby sister wont talk to me since xmas", ""),
        (
            "Hey I'm Jonas, I run a small bakery. My flour supplier, Edeltraud, isn't "
            "returning calls",
            "phone",
        ),
        (
            "Shirin and I met in Lisbon last month at a retreat, she said write me! I did, "
            "on Instagram. Tumbleweed.",
            "instagram",
        ),
        (
            "need advice re: Obinna (mentor, helped me get my first job). sent thank-you "
            "email 2 months ago + linkedin msg last month",
            "email linkedin",
        ),
        (
            "I slid into Camila's DMs, she replied twice, then I asked her out and nothing "
            "for 8 days",
            "other",
        ),
        ("Yesterday I emailed Fr. Dominic about the baptism. No reply yet.", "email"),
        ("my kids' dad won't reply on whatsapp", "whatsapp"),
        (
            "Nothing from Haruto since the wedding in Osaka. I mailed him a photo book and texted",
            "letter text",
        ),
        (
            "Sent a follow-up to Camille (Head of Partnerships at Nord) after our demo. "
            "LinkedIn + email. 3 weeks",
            "linkedin email",
        ),
        ("my friend's ignoring my texts but liking my posts lol", "text"),
        (
            "It's my brother's birthday tomorrow and we haven't talked since the will. "
            "Should I text?",
            "",
        ),
        ("hi it's me again, update on Petra: still nothing, I called on Friday", "phone"),
        ("I got Lorna's number from Steve. Texted her Monday.", "text"),
        (
            "Do people hate voicemails? I left one for Gus last week, he's my old rowing coach",
            "voicemail",
        ),
        ("emailed sarah, sarah k from book club, thrice", "email"),
        ("After the layoffs I messaged 12 people from my old team. Only Ifeoma didn't answer.", ""),
        ("Cal from the co-working space ghosted me. We'd swapped numbers. 2 texts.", "text"),
        (
            "The girl I've been seeing, Anouk, hasn't replied since Sat. 2 texts 1 call",
            "text phone",
        ),
        (
            "Two texts and a missed call to Alejandra, my maid of honor, since the bachelorette",
            "text phone",
        ),
        (
            "hey, my boss Fred told me to get a reply from Kenji Ota at Maruwa by Friday. "
            "I've emailed Kenji three times.",
            "email",
        ),
        (
            "My friend Ada just told me off for ignoring her. Anyway, Bex hasn't replied to "
            "my email.",
            "email",
        ),
        ("I asked my sister to tell Omar I'm sorry. He hasn't replied to my letter.", "letter"),
        (
            "met someone called Wren at pride, lost touch, found her insta, wrote her last week",
            "instagram",
        ),
        (
            "Ran out of ideas with Ferenc, he was my flatmate in Vienna, I sent him 2 "
            "emails and a postcard",
            "email letter",
        ),
        (
            "I've got a bad feeling. My friend Teo (we talk daily) hasn't opened my "
            "whatsapps since yesterday morning",
            "whatsapp",
        ),
        (
            "chasing a supplier, Ramesh at Kaveri Textiles, for a month. mails, calls, nothing",
            "email phone",
        ),
        ("My old PhD buddy Lotta and I used to skype every week. I emailed in Oct. Nada.", "email"),
        (
            "Asked my ex-boss Gunnar for a LinkedIn recommendation via LinkedIn message 3 "
            "weeks ago",
            "linkedin",
        ),
        ("My dad's not picking up. He's 80. I called the house four times today", "phone"),
        (
            "can u help? sent mum a txt, then another, then rang. she's never this quiet",
            "text phone",
        ),
        (
            "Wrote to the author Imogen Clay through her website, plus tagged her on Instagram",
            "instagram",
        ),
        (
            "I said something dumb to Beto at practice. Apologised by text Thursday. He's read it.",
            "text",
        ),
        (
            "Quick question: is 3 emails too many? It's for Ms. Takahara, the buyer at "
            "Loft, after the trade fair",
            "email",
        ),
        (
            "my friend's wedding is in May and she hasn't asked for my address, I messaged "
            "her on FB messenger, no reply. Her name is Roisin",
            "facebook",
        ),
        (
            "Hi, Paolo from the 2019 cohort never answered my linkedin note. We only ever "
            "spoke once",
            "linkedin",
        ),
        (
            "So my neighbor across the hall, Winnie, borrowed my drill. Knocked twice, "
            "texted once.",
            "in_person text",
        ),
        ("I introduced Tal to my boss and now Tal won't answer my texts", "text"),
        (
            "Kwame Boateng interviewed me for a fellowship in June. Sent two thank yous by "
            "email, nothing back.",
            "email",
        ),
        (
            "Do I give up on Mirela? She was a bridesmaid at my wedding. No response to 4 "
            "texts this year.",
            "text",
        ),
        ("My son's coach, Mr. Dembélé, hasn't returned my emails", "email"),
        (
            "Someone I dated in college, Rui, popped up on facebook. I messaged him, he saw "
            "it, nothing.",
            "facebook",
        ),
        (
            "I'd love to hear from Nkechi again. She encouraged me when I started painting. "
            "I've sent nothing yet.",
            "",
        ),
        ("Bounced email from Prof. Inês Duarte, my old supervisor. Is there another way?", "email"),
        (
            "An acquaintance, Sunil, asked for my help and I helped, now he doesn't reply "
            "to my WhatsApp",
            "whatsapp",
        ),
        ("left astrid a vm on mon and wed, texted on fri", "voicemail text"),
        (
            "My husband's cousin Yiannis was supposed to send photos. I emailed and viber'd him.",
            "email other",
        ),
        ("my grandson is at uni and never replies to my letters", "letter"),
        (
            "I'm a freelancer. Ottavia at Studio Lume hasn't paid. Emailed 3 times, last on "
            "Nov 10.",
            "email",
        ),
        (
            "Is Quentin avoiding me? We had one coffee through a networking app, I emailed "
            "after, silence",
            "email",
        ),
        (
            "Haven't had a peep from Old Tom down the pub since I moved. I rang him at Easter.",
            "phone",
        ),
        (
            "Hey there, my best friend Anh and I had a fight, and it's been 5 days, I've "
            "sent 3 snaps and a text",
            "other text",
        ),
        (
            "Our donor relations contact, Graham Pell, went silent after the gala. Two "
            "emails, one voicemail.",
            "email voicemail",
        ),
        (
            "I asked Ikram (ex-teammate at Volvo) to be a reference over LinkedIn on Nov 1.",
            "linkedin",
        ),
        (
            "Dear coach, Mr. Salvatore Greco, whom I met at the wine fair in Verona, "
            "doesn't reply to my mail.",
            "email",
        ),
        ("tldr: texted maya, maya didnt text back, am i the problem", "text"),
        ("Our mutual friend Stan gave me Ludmila's email. I wrote to her Tuesday.", "email"),
        (
            "he hasn't called since our second date. his name is Emre. i texted him sunday "
            "and today",
            "text",
        ),
        (
            "no reply from the head of HR, Mrs Vance, about my contract since I emailed Oct 2",
            "email",
        ),
        (
            "just found out my old teammate Zsolt is in town. last we spoke was 2016. no "
            "idea how to start",
            "",
        ),
        ("Wanted to follow up with Priscila Rocha re our intro by Dan. I emailed twice.", "email"),
    ],
)
def test_a_channel_the_user_tried_counts_once_in_order(text: str, expected: str) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "should i text her?",
        "i was going to email him",
        "thinking about calling my dad",
        "maybe a letter would be better",
        "do i try email",
        "he told me to call",
        "haven't called yet",
        "i never emailed her",
        "i don't have her email",
        "i only have his linkedin",
    ],
)
def test_a_channel_only_considered_does_not_count(text: str) -> None:
    assert read(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "she used to call me every week",
        "he posts on insta all day",
        "he phoned me back",
        "his last email was kind",
        "Dana's last text was in May",
        "got a letter she sent in June",
        "none of my friends call",
        "he hasn't called",
        "we met on Hinge",
        "found her on LinkedIn",
        "she unfollowed me on instagram",
        'he said "call me next week"',
        "we had a zoom call in June",
        "two emails from her in May",
    ],
)
def test_the_other_sides_channels_and_meeting_places_do_not_count(text: str) -> None:
    assert read(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "a guy called Otto",
        "it's called Bramble",
        "close call today",
        "my cover letter and a letter of recommendation",
        "cut him some slack",
        "an engagement ring",
        "that name rings a bell",
        "mixed signals everywhere",
        "a mailing list",
        "idk ig she hates me",
    ],
)
def test_look_alikes_are_no_channel(text: str) -> None:
    assert read(text) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("was going to call but texted instead", "text"),
        ("he hasn't answered my last two emails", "email"),
        ("she never opened the whatsapp", "whatsapp"),
        ("she blocked me on whatsapp", "whatsapp"),
        ("left her two voicemails and left a message with her assistant", "voicemail phone"),
        ("her phone goes straight to voicemail", "phone"),
        ("dm'd her twice", "other"),
        ("dm'd her on tiktok", "other"),
        ("she gave me her insta, i dm'd her there", "instagram"),
        ("sent a dm on discord", "discord"),
        ("on x and via telegram", "x telegram"),
        ("sent a signal message", "signal"),
        ("went to her office and knocked on the door", "in_person"),
        ("sent flowers and a handwritten note", "letter"),
        ("wrote to dana@example.com in May", "email"),
        ("Joe cc'd us both", "email"),
        ("i replied to her email", "email"),
        ("a teams message, then facetime", "other phone"),
        ("sent it to everyone who accepts", "linkedin"),
        ("they accepted, so far so good", ""),
        ("wrote and messaged and reached out", ""),
        ("Two friends. Ana: 2 emails. And Ravi, texted him.", ""),
    ],
)
def test_the_way_it_was_tried_is_read(text: str, expected: str) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        (Message("Hi", 5, channel=Channel.LINKEDIN), "linkedin"),
        (Message("Hi", 5, channel=Channel.LINKEDIN, status=Status.UNSENT), ""),
        (Message("Hi", 5, channel=Channel.LINKEDIN, author=Side.CONTACT), ""),
        (Message("Hi", 5, subject="quick question"), "email"),
        (Message("Following up on my last two emails", 5), "email"),
        (Message("Hi", 5), ""),
    ],
)
def test_a_pasted_message_of_the_users_tells_its_channel(message: Message, expected: str) -> None:
    assert read("here it is", message) == expected


def test_mentions_have_their_place() -> None:
    text = fold("I emailed, left a voicemail and DM'd her on Insta.")
    assert [(span.of(text), str(channel)) for span, channel in mentions(text)] == [
        ("emailed", "email"),
        ("left a voicemail", "voicemail"),
        ("insta", "instagram"),
    ]


def test_a_bare_dm_is_a_mention_of_another_channel() -> None:
    text = fold("dmed him twice")
    assert [str(channel) for _, channel in mentions(text)] == ["other"]


@given(st.text(max_size=300))
def test_any_text_is_read_without_failing(text: str) -> None:
    assert len(set(read(text, Message(text, 0)).split())) <= len(Channel)
    folded = fold(text)
    ends = 0
    for span, _ in mentions(folded):
        assert ends <= span.start < span.end <= len(folded)
        ends = span.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She said email me, so I did. Two weeks ago.", "email"),
        ("he told me to text him and I did, nothing since", "text"),
        ('She said "just call me" so I did', "phone"),
        ("He asked me to try, and I did", ""),
        ("he told me to text him but I didn't", ""),
        ("I emailed Viv. is text better?", "email"),
        ("texted my cousin, would ringing be weird?", "text"),
        ("I emailed him twice, so an email is fine right", "email"),
        ("I texted her. or is a call better", "text"),
        ("messaged her on LinkedIn, would an email be rude?", "linkedin"),
        ("Legal stuff must be done in person. I texted him twice.", "text"),
        ("We have to sign it in person. I emailed.", "email"),
        ("I asked her in person and texted", "in_person text"),
        ("She called on 3 October and said she'd look. I emailed.", "email"),
        ("we swapped numbers, I texted him Friday", "text"),
    ],
)
def test_what_was_told_weighed_or_ruled(text: str, expected: str) -> None:
    assert " ".join(channels(Prose(text), ())) == expected

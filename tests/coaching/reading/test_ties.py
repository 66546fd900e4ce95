"""What the contact is to the user: role words first, then the story."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.reading.prose import Prose
from coaching.reading.who.contacts import contacts
from coaching.reading.who.ties import relationship
from coaching.situation import Message, Somebody


def read(text: str, *messages: Message) -> str | None:
    prose = Prose(text)
    tie = relationship(prose, messages, contacts(prose, messages))
    return None if tie is None else str(tie)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "My college roommate Femi stopped answering. 2 whatsapps in july, a call in "
            "august. Zilch.",
            "friend",
        ),
        (
            "wrote anneke a long letter back in march, never heard anything. we were pen "
            "pals for 12 years",
            "friend",
        ),
        (
            "I messaged a hiring manager, Deborah Osei, on LinkedIn after my second "
            "interview 10 days ago. Radio silence",
            "recruiter_hiring",
        ),
        (
            "hi! so my cousin marko invited me to his wedding & i rsvp'd late, texted sorry "
            "twice. he's ignoring me",
            "family",
        ),
        (
            "Ngozi and I shared a desk for four years at Zenith Bank. I sent her two emails "
            "since she left in May and she hasn't written back.",
            "former_colleague",
        ),
        (
            "A guy named Tobias from the climbing gym gave me his number. Texted him "
            "Sunday, nothing.",
            "new_acquaintance",
        ),
        (
            "My aunt put me in touch with her accountant friend, Lorenzo Bianchi. Sent him "
            "an email two weeks ago. Nope.",
            "referral_intro",
        ),
        (
            "is it weird to text my old piano teacher out of nowhere? Mrs. Kowalczyk must "
            "be 80 now",
            "mentor",
        ),
        (
            "Client went dark: sent Priscilla Amankwah the proposal on the 3rd, chased on "
            "the 10th by email and phone",
            "client_prospect",
        ),
        ("i left my brother three voicemails since dad's funeral. he won't pick up", "family"),
        (
            "Hana from my pottery class said we should get coffee. I sent her a DM on "
            "Instagram, left on seen.",
            "friend",
        ),
        (
            "We matched on Hinge, had two great dates, then Julien just stopped replying to "
            "my texts",
            "other",
        ),
        ("my ex husband won't answer about the kids' passports. 4 emails, 2 texts", "other"),
        (
            "Dr. Nwosu supervised my PhD. I emailed her in February to say thank you, no reply",
            "mentor",
        ),
        ("Sent my landlord three emails about the boiler and called twice. Nothing.", "other"),
        (
            "Should I write to Zeynep again? I slacked her twice last month. We were on the "
            "same team at Kiva until 2022.",
            "former_colleague",
        ),
        (
            "I've been ghosted by Santiago. We were inseparable in high school. Called, "
            "texted, even commented on his fb post.",
            "close_friend",
        ),
        (
            "Joanna's assistant keeps saying she's travelling. I called Joanna's office 3 "
            "times about the sponsorship.",
            "client_prospect",
        ),
        (
            "Bumped into Xiomara at my sister's wedding, we said let's catch up, I "
            "WhatsApped her on Monday. It's Sunday. Silence.",
            "friend",
        ),
        (
            "my best mate gaz hasn't replied to me in 3 weeks, he always replies same day",
            "close_friend",
        ),
        ("Hey, Rasmus here. My old bandmate Pelle isn't answering my messages.", "friend"),
        (
            "Two people I can't reach: Fatou (ex-colleague, emailed in May) and Greg (old "
            "neighbour, called last week).",
            None,
        ),
        ("Mum hasn't rung back since Thursday. I've called 4 times.", "family"),
        (
            "I was introduced to Svetlana Petrova by my old boss Henk. Emailed her twice, "
            "crickets. Should I tell Henk?",
            "referral_intro",
        ),
        ("texted will on friday and he left me on read", "friend"),
        ("Grace hasn't answered my email about the bake sale", None),
        ("Nobody answers my emails", None),
        (
            "I feel awful, my grandmother's carer Imelda said she'd call and hasn't. I rang twice.",
            "other",
        ),
        (
            "My therapist thinks I should reach out to my dad. I haven't spoken to him "
            "since 2019. I'm scared to call.",
            "family",
        ),
        (
            "so there's this girl from my stats class, her name's Mei-Ling, dm'd her on ig twice",
            "friend",
        ),
        (
            "Reached out to Dmitri Volkov on LinkedIn, never met, he accepted then nothing. "
            "Sent 2 messages.",
            "linkedin_stranger",
        ),
        (
            "Thuy, my old manager at the bakery, used to text me memes. Haven't heard from "
            "her since Tet. I texted her on her birthday",
            "former_colleague",
        ),
        (
            "The recruiter from Stripe, Anjali, said I'd hear back Monday. Emailed "
            "Wednesday. Still nothing",
            "recruiter_hiring",
        ),
        (
            "should i call or email my professor? sent prof. adeyemi one email 3 weeks ago "
            "re: recommendation letter",
            "mentor",
        ),
        (
            "I owe Marguerite an apology. We had a falling out in 2020 and she blocked me "
            "on Facebook.",
            "friend",
        ),
        (
            "My friend Sipho introduced me to a designer called Noluthando, emailed her, "
            "she never replied",
            "referral_intro",
        ),
        ("tried calling nana all weekend, just rings out. shes 88", "family"),
        (
            "Kwabena never texts first. I've texted him 5 times since September and he "
            "answered once, in a one word.",
            "friend",
        ),
        (
            "hi my name is Oskar. i cant reach my daughter Elin, she moved to Oslo. 6 calls "
            "2 texts",
            "family",
        ),
        (
            "A journalist at the Guardian, Fiona Marsh, hasn't replied to my pitch. I "
            "emailed and then DMed her on Twitter",
            "client_prospect",
        ),
        (
            "Sent Abuela a postcard from Lima. She always calls when she gets one. Nothing "
            "for a month",
            "family",
        ),
        (
            "the investor i pitched in June, Mr. Takahashi, went quiet. i sent two follow "
            "up emails",
            "client_prospect",
        ),
        (
            "Ali and Reza haven't replied in the group chat. I texted them both separately too",
            "friend",
        ),
        (
            "haven't talked to Siobhán O'Neill in ten years. she was my maid of honour! "
            "sent a facebook message in june",
            "close_friend",
        ),
        (
            "I met Captain Joris van der Berg on a flight last month. Emailed him, nothing. "
            "He said to call.",
            "new_acquaintance",
        ),
        ("My co-founder left and won't return my calls. It's been a month", "former_colleague"),
        (
            "Hey, quick one: Elif said 'call me next week' at the fair, I called Tuesday "
            "and left a message. No call back",
            "new_acquaintance",
        ),
        (
            "Hej! How do I restart things with Guðrún? Last time we spoke was her wedding "
            "in 2021. Nothing sent yet",
            "friend",
        ),
        ("emailed HR at Novartis twice, no answer about my offer", "recruiter_hiring"),
        (
            "my boss wants me to email Dana Whitfield at Corelli a third time. she's a "
            "prospect, 2 emails so far",
            "client_prospect",
        ),
        (
            "Pretty sure Lakshmi hates me. Sent her a birthday text on the 4th and one on Diwali.",
            "friend",
        ),
        ("My sister-in-law hasn't responded to the invite i sent by email", "family"),
        ("Ola said she'd call after the 10th. I've just left a voice message today.", "friend"),
        (
            "i sent a thank you card to my old boss, mr hargreaves, in may. no word",
            "former_colleague",
        ),
        (
            "Through Joan I met Beatriz Souza, who runs a gallery. Emailed on the 1st. "
            "Nothing since.",
            "referral_intro",
        ),
        (
            "hows this: Hi Nils! saw your talk, loved it. coffee?  -- to someone i met at a "
            "conference, sent on linkedin last week",
            "new_acquaintance",
        ),
        ("She blocked me. I still don't know why. We were best friends.", "close_friend"),
        (
            "What do I say to Tadhg? I ghosted HIM, two years ago. He texted me for months.",
            "friend",
        ),
        (
            "My mate's brother Callum fixed my car, I texted to say thanks, radio silence lol",
            "other",
        ),
        ("Rang my godson twice, texted once. He's 19.", "family"),
        ("so my manager Anita hasn't replied to my Teams message for 5 days", "former_colleague"),
        (
            "been trying to get hold of a vendor, Luis from Papeleria Norte. called 3x, "
            "whatsapped 2x",
            "client_prospect",
        ),
        (
            "Wanted to reconnect w/ Mrs Achterberg, my 3rd grade teacher. found her on "
            "facebook. is it creepy to message?",
            "mentor",
        ),
        ("JOHN WONT ANSWER MY TEXTS", "friend"),
        (
            "my partner thinks i'm overreacting but Shanice read my message 4 days ago and "
            "didn't answer",
            None,
        ),
        ("Just want to vent about people who never reply", None),
        ("How does this bot work?", None),
        ("Thanks coach, that worked!", None),
        ("May hasn't texted me back since April", "friend"),
        ("I emailed June on the 5th of June, then again in August", None),
        (
            "Talked to my wife about it and she says let it go, but I still think about "
            "Bram. Old army buddy. Two letters, both unanswered.",
            "friend",
        ),
        (
            "Met a VC at Slush, Aino Virtanen. Gave me her card. Emailed the deck, then a "
            "LinkedIn request she accepted. No reply in 3 weeks.",
            "client_prospect",
        ),
        (
            "did i mess up? asked ines out by text on friday. no reply. we've been on three dates",
            "other",
        ),
        (
            "My dentist referred me to a Dr. Balogh, left two messages with his secretary",
            "referral_intro",
        ),
        ("Nadia. 3 texts. Nothing. Help.", "friend"),
        (
            "Hi, I'm trying to get back in touch with Takeshi Mori, a friend from my "
            "exchange year in Kyoto. Old email bounced",
            "friend",
        ),
        (
            "me and chinedu were like brothers. he moved to houston in 2020. i tagged him "
            "on insta, sent him a voice note on whatsapp, nada",
            "close_friend",
        ),
        (
            "the mom of my kid's friend, Sabrina, ran the PTA with me; I texted her and she "
            "hasn't replied",
            "friend",
        ),
        ("I've knocked on my neighbour Ursula's door twice and left a note. No sign.", "friend"),
        ("Left a note in Omar's mailbox", None),
        ("My friend hasn't replied to my last three texts", "friend"),
        ("An old friend hasn't answered since spring. I emailed her once.", "friend"),
        (
            "I sent Bao Nguyen, who I interviewed with at Shopify, a thank-you email. 12 days.",
            "recruiter_hiring",
        ),
        ("Papa, 79, doesn't pick up. Called the landline 6 times since yesterday", "family"),
        (
            "I used to work with a woman called Stephanie Brandt at Lufthansa. Sent a "
            "linkedin message in August.",
            "former_colleague",
        ),
        ("my discord friend kairo hasnt been online in 2 weeks, dmed him 3 times", "friend"),
        ("Carmen's last email was in 2018. I'd like to write to her again but I'm nervous", None),
        (
            "Reminder: Diego hasn't paid my invoice. Emailed him three times and phoned once",
            "client_prospect",
        ),
        (
            "A donor, Mrs. Eleanor Whitcombe, gave $5k last year, hasn't answered two "
            "emails and a handwritten note",
            "client_prospect",
        ),
        ("ma'am at the bank hasn't called back", "other"),
        ("My student hasn't answered my emails in a month. She was doing so well.", "other"),
        (
            "Did Yetunde get my email? I sent it on the 2nd. She's usually so quick. We "
            "volunteer together.",
            "friend",
        ),
        (
            "Any tips? Here's the thing: Ravi. Uni friend. Last spoke 2021. Sent him a "
            "linkedin dm in Sept and an insta dm in Oct",
            "friend",
        ),
        (
            "It's about Hye-jin, we did our masters together. 3 KakaoTalk messages, no reply.",
            "friend",
        ),
        (
            "My old boss hasn't replied to my email asking for a reference. Should I ask my "
            "coworker Lena to nudge him?",
            "former_colleague",
        ),
        ("ghosted by my own sister. 3 calls, 2 texts, one insta dm since the funeral", "family"),
        (
            "Hi there, I emailed Professor Achebe-Lindqvist about a postdoc in September "
            "and again in October. Not a word.",
            "mentor",
        ),
        (
            "okay so basically me and tamika fell out in june, i texted her an apology 2wks "
            "ago & she hasn't even opened it",
            "friend",
        ),
        (
            "My former student Pavel got into MIT, I wrote him a congratulations email "
            "three weeks ago; no reply.",
            "other",
        ),
        (
            "A realtor, Candice, showed me four flats, now she won't return my calls or emails",
            "other",
        ),
        (
            "What does it mean when someone reads your whatsapp but doesn't reply? It's "
            "Lucía, from my language exchange.",
            "friend",
        ),
        ("I've rung my brother Declan every day this week. Straight to voicemail.", "family"),
        (
            "Mattias went quiet. We were going to start a podcast together. Last thing I "
            "sent was a Slack message on Oct 12.",
            "friend",
        ),
        (
            "Asked Rosa from accounting for a coffee over Teams two weeks ago, still unread",
            "former_colleague",
        ),
        (
            "I was referred to Hussein Farouk by a former client. Phoned twice, left one message.",
            "referral_intro",
        ),
        ("do you think i should text back? she (my friend Keziah) said she needs time", "friend"),
        (
            "the guy who interviewed me at Spotify, Henrik, promised feedback by the 1st. I "
            "emailed on the 5th and 12th.",
            "recruiter_hiring",
        ),
        ("My mother in law is giving me the silent treatment, I've texted and called", "family"),
        (
            "Back in August I wrote to an author I admire, Valeria Montes, via her contact "
            "form. Never heard back. Should I try instagram?",
            "other",
        ),
        (
            "Haven't had a reply from Bongani in ages. He's my kid's godfather and my "
            "oldest friend. Last 3 emails ignored",
            "family",
        ),
        ("my gf isn't answering, she's at her parents. texted like 20x today", "other"),
        (
            "Can you look at the email I sent my old mentor, Judith Abrams, last Tuesday? "
            "No response so far.",
            "mentor",
        ),
        (
            "I have a client named Pieter de Vries who owes me $4,000. 5 emails, 2 calls, 1 "
            "letter.",
            "client_prospect",
        ),
        (
            "Yuki-san from the Osaka office hasn't answered my slack dm since last Thursday.",
            "former_colleague",
        ),
        (
            "we had a great chat on zoom, me and this founder Arjun Mehta. followed up on "
            "linkedin. silence.",
            "new_acquaintance",
        ),
        (
            "My niece turned 21, I sent a card with money and she never said thanks. Am I petty?",
            "family",
        ),
        (
            "Trying to reach my childhood friend Abdoulaye. FB message in Jan (not seen), "
            "email in April bounced.",
            "close_friend",
        ),
        ("Hey! Do you remember me? It's Lotte. Still nothing from Sven, my ex flatmate.", "friend"),
        ("Sven's new number? No idea. I only have his old email, wrote there once in May.", None),
        (
            "I pitched a podcast host named Renée Dubois cold, on Twitter DM, 2 weeks back",
            "client_prospect",
        ),
        (
            "should I be worried? my neighbor Mr. Petrosyan, 90, hasn't answered the door "
            "for two days. I knocked 3 times",
            "friend",
        ),
        ("Texted my date from Saturday twice. Crickets.", "other"),
        ("texted josé, called josé, emailed josé. nothing from josé.", "friend"),
        ("hi I need help with my friend group. Nobody replied to my birthday invite", "friend"),
        ("Jens-Peter (we studied in Aarhus together) never replied to my Christmas card", "friend"),
        ("I texted Dr. Patel's office about my results, no reply", "other"),
        (
            "Uncle Femi hasn't called me back since I asked about the house. Two calls and "
            "one whatsapp.",
            "family",
        ),
        ("My stepdad. 2 voicemails. No reply since August.", "family"),
        ("Messaged Kateryna on Telegram and Signal, nothing. She's in Kharkiv.", "friend"),
        (
            "Is Marcus mad? i left him on read for a month (my bad), then sent a long text "
            "apologizing last night",
            "friend",
        ),
        (
            "I volunteered with Anneliese Vogt at the food bank. Sent a LinkedIn invite "
            "with a note in June, no reaction.",
            "friend",
        ),
        (
            "an alum, Tyrell Jackson, agreed to a call then vanished. emailed twice to reschedule.",
            None,
        ),
        (
            "I'm Bea and my best friend since kindergarten, Tilly, has been ignoring me for "
            "6 weeks",
            "close_friend",
        ),
        (
            "so i met this girl at a bar, she gave me her insta, i dmed her the next day "
            "and shes left me on delivered",
            "new_acquaintance",
        ),
        (
            "Ever since my divorce none of our couple friends call. I wrote to Hugo and "
            "Lise in spring.",
            "friend",
        ),
        (
            "wrote a linkedin message to the cto of the company i applied to, Samir Haddad. "
            "no answer",
            "linkedin_stranger",
        ),
        ("Emailed my kid's teacher, Ms. Okafor, twice about the bullying.", "other"),
        ("my bf's sister Chloé unfollowed me on insta and doesn't answer my texts", "other"),
        ("I haven't heard back from Mustafa. Emailed him on 3 Nov.", None),
        ("How long do I wait for Petra? I texted yesterday. We're colleagues.", "former_colleague"),
        (
            "Following up with Chloe at Bramble & Co about our pilot. Three emails over "
            "five weeks. They loved the demo.",
            "client_prospect",
        ),
        ("Our wedding photographer has disappeared, we've paid her! 6 emails, 4 calls.", "other"),
        (
            "My dad's friend Istvan offered me an internship. I emailed him twice since, nope.",
            "friend",
        ),
        (
            "I ran into Delphine on the train, we exchanged numbers. I texted that night. "
            "That was 9 days ago.",
            "new_acquaintance",
        ),
        (
            "tbh i think rohan forgot me. hostel buddies from vietnam 2018. sent an ig dm in may",
            "friend",
        ),
        ("Last I heard from Uncle Sándor was Easter. Called him twice since then", "family"),
        (
            "Whats the best way to approach Halima again? She was my skip-level at "
            "Unilever. 1 email (Sept), no answer.",
            "former_colleague",
        ),
        ("Wrote Jo a Facebook message. Jo's the one who taught me to sail.", "mentor"),
        ("Hope hasn't replied to me since Monday", None),
        ("I hope she's ok. Rang her flat 3 times. It's Auntie Dolores", "family"),
        (
            "Please help me with Mr Bergström. He was my landlord and he hasn't returned my "
            "deposit. 3 emails",
            "other",
        ),
        (
            "i think my friend ari is upset. texted 'u ok?' on tuesday, then called wed, "
            "then thurs. zip",
            "friend",
        ),
        (
            "Sent messages to my ex-boss (Valentina) and she seems to be avoiding me.",
            "former_colleague",
        ),
        (
            "My friend Noel says I should let it go but Ottilie still owes me an answer. "
            "Emailed her on Monday about the flat share",
            "friend",
        ),
        (
            "Kristóf the recruiter: 'we'll be in touch'. It's been 3 weeks; I emailed once.",
            "recruiter_hiring",
        ),
        ("Emailed two professors, Dr. Lim and Dr. Weiss, about a PhD. Neither answered.", None),
        ("I sent Priya, Tom and Ellie a save the date by email. No one answered", None),
        (
            "i've sent my brother-in-law Rune two messages on messenger about the cabin, he "
            "reads them and says nothing",
            "family",
        ),
        (
            "Hello. In September I had coffee with a potential investor, Layla Haddad. I "
            "sent her our deck by email, then a reminder. Nothing for a month.",
            "client_prospect",
        ),
        (
            "My ex-manager Rutger wrote me a reference in 2020. I want to thank him but "
            "feel awkward, it's been so long",
            "former_colleague",
        ),
        (
            "Sent Mei an email on Lunar New Year and again on her birthday. Nothing since "
            "she moved to Taipei.",
            "friend",
        ),
        ("so my tinder match gio stopped replying on whatsapp after i sent a voice note", "other"),
        ("the lady from the visa office, Mrs Lindgren, hasn't answered 3 emails", None),
        (
            "Applied to Figma, recruiter Tomoko Arai said two weeks. It's been four. "
            "Emailed twice.",
            "recruiter_hiring",
        ),
        (
            "I was so close with my cousin Amara before the fight. I've called, texted, "
            "even sent flowers",
            "family",
        ),
        (
            "Hi coach, could you check this DM? It's for Bastien, a founder I met at "
            'Station F last Tuesday. Already sent on Twitter.\n\n"Hey Bastien! Great meeting '
            'you. Loved your point about churn."',
            "new_acquaintance",
        ),
        (
            "ugh. wrote 'hey stranger' to Callum my uni housemate on fb. seen. no reply. 6 days",
            "friend",
        ),
        (
            "Is there a polite way to chase Olumide? He asked for my portfolio at the "
            "design meetup, I emailed it the next morning, and that's 12 days now.",
            "new_acquaintance",
        ),
        (
            "Dad died in April and his brother, Uncle Ray, hasn't been in touch. I've rung "
            "him three times.",
            "family",
        ),
        ("My mentee Farida went quiet after I gave her feedback. I texted once last week", "other"),
        (
            "Told Vikram I'd be in Mumbai, via email and WhatsApp. Zero response. We go way "
            "back, school days.",
            "friend",
        ),
        (
            "I think my roommate from freshman year is mad at me. She's called Delaney. I "
            "dm'd her in June.",
            "friend",
        ),
        ("i keep texting my bff and she keeps leaving me on read", "close_friend"),
        (
            "A mutual friend connected me with Nils Eriksen about flats in Oslo. Two "
            "emails, no answer",
            "referral_intro",
        ),
        (
            "Our CTO candidate, Wei Zhang, stopped answering after the offer. Two emails, "
            "one call.",
            None,
        ),
        (
            "Never met Prof. Ndlovu but emailed him about his paper. It's been 3 weeks",
            "linkedin_stranger",
        ),
        (
            "Marta introduced me to her boss, Gernot, at her housewarming. I linked up with "
            "him on LinkedIn & sent a message 2 weeks ago",
            "referral_intro",
        ),
        (
            'I wrote: "Hi Ewa, hope you\'re well! Any news on the contract?" That was the '
            "4th of Nov. She's my biggest client",
            "client_prospect",
        ),
        ("Got a new phone and lost everyone's numbers. How do I find Sigrid?", None),
        (
            "My wife and I invited Tom and Priscilla for dinner, by text, two weeks ago. "
            "They haven't answered.",
            "friend",
        ),
        (
            "My oldest buddy from the navy, Chuck, 78. I phone every month. Last two times "
            "no answer.",
            "close_friend",
        ),
        ("thinking of writing to my birth mother. never have. scared", "other"),
        (
            'So... Aleksandra. Ex-colleague. Lunch in May, she said "let\'s do this again". '
            "I texted in June and July.",
            "former_colleague",
        ),
        (
            "How many times can I follow up with an editor? Pitched Naomi Feldman at The "
            "Atlantic on Oct 3 by email, followed up Oct 17.",
            "client_prospect",
        ),
        ("my baby sister wont talk to me since xmas", "family"),
        (
            "Hey I'm Jonas, I run a small bakery. My flour supplier, Edeltraud, isn't "
            "returning calls",
            "client_prospect",
        ),
        (
            "Shirin and I met in Lisbon last month at a retreat, she said write me! I did, "
            "on Instagram. Tumbleweed.",
            "new_acquaintance",
        ),
        (
            "need advice re: Obinna (mentor, helped me get my first job). sent thank-you "
            "email 2 months ago + linkedin msg last month",
            "mentor",
        ),
        (
            "I slid into Camila's DMs, she replied twice, then I asked her out and nothing "
            "for 8 days",
            "other",
        ),
        ("Yesterday I emailed Fr. Dominic about the baptism. No reply yet.", None),
        ("my kids' dad won't reply on whatsapp", "family"),
        (
            "Nothing from Haruto since the wedding in Osaka. I mailed him a photo book and texted",
            "friend",
        ),
        (
            "Sent a follow-up to Camille (Head of Partnerships at Nord) after our demo. "
            "LinkedIn + email. 3 weeks",
            "client_prospect",
        ),
        ("my friend's ignoring my texts but liking my posts lol", "friend"),
        (
            "It's my brother's birthday tomorrow and we haven't talked since the will. "
            "Should I text?",
            "family",
        ),
        ("hi it's me again, update on Petra: still nothing, I called on Friday", "friend"),
        ("I got Lorna's number from Steve. Texted her Monday.", "friend"),
        (
            "Do people hate voicemails? I left one for Gus last week, he's my old rowing coach",
            "mentor",
        ),
        ("emailed sarah, sarah k from book club, thrice", "friend"),
        (
            "After the layoffs I messaged 12 people from my old team. Only Ifeoma didn't answer.",
            "former_colleague",
        ),
        (
            "Cal from the co-working space ghosted me. We'd swapped numbers. 2 texts.",
            "new_acquaintance",
        ),
        ("The girl I've been seeing, Anouk, hasn't replied since Sat. 2 texts 1 call", "other"),
        (
            "Two texts and a missed call to Alejandra, my maid of honor, since the bachelorette",
            "close_friend",
        ),
        (
            "hey, my boss Fred told me to get a reply from Kenji Ota at Maruwa by Friday. "
            "I've emailed Kenji three times.",
            None,
        ),
        (
            "My friend Ada just told me off for ignoring her. Anyway, Bex hasn't replied to "
            "my email.",
            "friend",
        ),
        ("I asked my sister to tell Omar I'm sorry. He hasn't replied to my letter.", None),
        (
            "met someone called Wren at pride, lost touch, found her insta, wrote her last week",
            "new_acquaintance",
        ),
        (
            "Ran out of ideas with Ferenc, he was my flatmate in Vienna, I sent him 2 "
            "emails and a postcard",
            "friend",
        ),
        (
            "I've got a bad feeling. My friend Teo (we talk daily) hasn't opened my "
            "whatsapps since yesterday morning",
            "friend",
        ),
        (
            "chasing a supplier, Ramesh at Kaveri Textiles, for a month. mails, calls, nothing",
            "client_prospect",
        ),
        (
            "My old PhD buddy Lotta and I used to skype every week. I emailed in Oct. Nada.",
            "friend",
        ),
        (
            "Asked my ex-boss Gunnar for a LinkedIn recommendation via LinkedIn message 3 "
            "weeks ago",
            "former_colleague",
        ),
        ("My dad's not picking up. He's 80. I called the house four times today", "family"),
        ("can u help? sent mum a txt, then another, then rang. she's never this quiet", "family"),
        (
            "Wrote to the author Imogen Clay through her website, plus tagged her on Instagram",
            "other",
        ),
        (
            "I said something dumb to Beto at practice. Apologised by text Thursday. He's read it.",
            "friend",
        ),
        (
            "Quick question: is 3 emails too many? It's for Ms. Takahara, the buyer at "
            "Loft, after the trade fair",
            "client_prospect",
        ),
        (
            "my friend's wedding is in May and she hasn't asked for my address, I messaged "
            "her on FB messenger, no reply. Her name is Roisin",
            "friend",
        ),
        (
            "Hi, Paolo from the 2019 cohort never answered my linkedin note. We only ever "
            "spoke once",
            "linkedin_stranger",
        ),
        (
            "So my neighbor across the hall, Winnie, borrowed my drill. Knocked twice, "
            "texted once.",
            "friend",
        ),
        ("I introduced Tal to my boss and now Tal won't answer my texts", "friend"),
        (
            "Kwame Boateng interviewed me for a fellowship in June. Sent two thank yous by "
            "email, nothing back.",
            "recruiter_hiring",
        ),
        (
            "Do I give up on Mirela? She was a bridesmaid at my wedding. No response to 4 "
            "texts this year.",
            "close_friend",
        ),
        ("My son's coach, Mr. Dembélé, hasn't returned my emails", "other"),
        (
            "Someone I dated in college, Rui, popped up on facebook. I messaged him, he saw "
            "it, nothing.",
            "other",
        ),
        (
            "I'd love to hear from Nkechi again. She encouraged me when I started painting. "
            "I've sent nothing yet.",
            "mentor",
        ),
        (
            "Bounced email from Prof. Inês Duarte, my old supervisor. Is there another way?",
            "mentor",
        ),
        (
            "An acquaintance, Sunil, asked for my help and I helped, now he doesn't reply "
            "to my WhatsApp",
            "new_acquaintance",
        ),
        ("left astrid a vm on mon and wed, texted on fri", "friend"),
        (
            "My husband's cousin Yiannis was supposed to send photos. I emailed and viber'd him.",
            "other",
        ),
        ("my grandson is at uni and never replies to my letters", "family"),
        (
            "I'm a freelancer. Ottavia at Studio Lume hasn't paid. Emailed 3 times, last on "
            "Nov 10.",
            "client_prospect",
        ),
        (
            "Is Quentin avoiding me? We had one coffee through a networking app, I emailed "
            "after, silence",
            "new_acquaintance",
        ),
        (
            "Haven't had a peep from Old Tom down the pub since I moved. I rang him at Easter.",
            "friend",
        ),
        (
            "Hey there, my best friend Anh and I had a fight, and it's been 5 days, I've "
            "sent 3 snaps and a text",
            "close_friend",
        ),
        (
            "Our donor relations contact, Graham Pell, went silent after the gala. Two "
            "emails, one voicemail.",
            "client_prospect",
        ),
        (
            "I asked Ikram (ex-teammate at Volvo) to be a reference over LinkedIn on Nov 1.",
            "friend",
        ),
        ("My aunt and uncle stopped answering the phone after the lawsuit", "family"),
        (
            "Dear coach, Mr. Salvatore Greco, whom I met at the wine fair in Verona, "
            "doesn't reply to my mail.",
            "new_acquaintance",
        ),
        ("tldr: texted maya, maya didnt text back, am i the problem", "friend"),
        (
            "Our mutual friend Stan gave me Ludmila's email. I wrote to her Tuesday.",
            "referral_intro",
        ),
        (
            "he hasn't called since our second date. his name is Emre. i texted him sunday "
            "and today",
            "other",
        ),
        (
            "no reply from the head of HR, Mrs Vance, about my contract since I emailed Oct 2",
            "recruiter_hiring",
        ),
        (
            "just found out my old teammate Zsolt is in town. last we spoke was 2016. no "
            "idea how to start",
            "friend",
        ),
        (
            "Wanted to follow up with Priscila Rocha re our intro by Dan. I emailed twice.",
            "referral_intro",
        ),
    ],
)
def test_the_tie_is_what_the_words_say(text: str, expected: str | None) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("My oldest friend Lena hasn't replied", "close_friend"),
        ("Lena and I were pen pals, I wrote her in May", "friend"),
        ("we're cousins. Lena hasn't replied to my email", "family"),
        ("we were managers. Lena hasn't replied to my email", None),
        ("we were tourists. Lena hasn't replied to my email", None),
        ("my grandma's friend Otto hasn't replied", "friend"),
        ("my boss's friend Otto hasn't replied", "new_acquaintance"),
        ("my friend's sister Ada hasn't replied", "other"),
        ("my boss's client Ada hasn't replied", "client_prospect"),
        ("the director Ada hasn't replied to my email", None),
        ("my director Ada hasn't replied to my email", "former_colleague"),
        ("an investor, Ada, introduced to me by Joe, hasn't replied", "referral_intro"),
        ("my dentist Ada, introduced to me by Joe, hasn't replied", "other"),
        ("Aunt Ada, introduced to me by Joe, hasn't replied", "family"),
        ("a guy called Otto hasn't replied to my email", None),
        ("Slacked Otto twice", "former_colleague"),
        ("Sent Otto Weber a linkedin message", "linkedin_stranger"),
        ("Sent Otto Weber a fax", None),
        ("my landlord, the old one", "other"),
        ("Called Otto on WhatsApp", "friend"),
        ("the boss hasn't replied", None),
        ("boss hasn't replied", None),
        ("my oldest flatmate Lena hasn't replied", "close_friend"),
    ],
)
def test_roles_are_weighed(text: str, expected: str | None) -> None:
    assert read(text) == expected


def test_several_contacts_share_a_tie_only_if_it_is_said_of_all() -> None:
    assert read("My friends Ravi and Ana haven't replied") == "friend"
    assert read("I emailed my friend Ravi. My aunt Ana hasn't replied. Neither did.") is None


def test_a_pasted_message_may_tell_the_tie() -> None:
    pasted = Message("Dear Ms. Weber, I sent you the proposal last week.", 0)
    assert read("is this too much?", pasted) == "client_prospect"


def test_a_contact_with_an_unreadable_role_has_no_tie_by_it() -> None:
    assert relationship(Prose("hello"), (), (Somebody("Ada", "the thing"),)) is None


@given(st.text(max_size=300))
def test_any_text_is_read_without_failing(text: str) -> None:
    read(text, Message(text, 0))
    relationship(Prose(text), (), (Somebody(text, text), Somebody("x", None)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Igor is godfather to my son, we served together. No reply to my texts.", "close_friend"),
        (
            "Marek and I were deployed twice, he's my kid's godfather. He won't answer.",
            "close_friend",
        ),
        ("My godfather Igor, ex army, hasn't replied to my text", "family"),
        ("My son's teacher, Mrs. Lund, hasn't replied to my email", "other"),
        ("my daughter's tutor Phil ignores my texts", "other"),
        ("my tutor Phil ignores my texts", "mentor"),
        ("our babysitter Zoe is not answering my texts", "other"),
        ("My therapist Ruth hasn't replied to my email", "other"),
        ("I mailed Cleo Brandt twice. They have gone with another supplier.", "client_prospect"),
        ("I mailed Cleo Brandt twice. They chose a different vendor.", "client_prospect"),
        (
            "Said bye to Ida at the airport, she made me swear we'd stay in touch. Mailed her.",
            "friend",
        ),
        ("Otto made me promise to write. I mailed him in May.", "friend"),
        (
            "Hana accepted my connection request, we've never met. I messaged her.",
            "linkedin_stranger",
        ),
        ("my niece Ida hasn't answered my texts", "family"),
        ("my step dad Leo is ignoring my messages", "family"),
        ("my sister-in-law Ute hasn't replied", "family"),
        (
            "Two for you: Ottla, my aunt, who ignores me. And a recruiter, Jo Pry, who I emailed.",
            None,
        ),
    ],
)
def test_ties_through_children_services_and_promises(text: str, expected: str | None) -> None:
    assert read(text) == expected

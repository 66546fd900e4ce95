"""Who a message is about: names of any origin, roles, several people, and who is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.reading.prose import Prose
from coaching.reading.who.contacts import contacts
from coaching.situation import Message, Side, Somebody


def read(text: str, *messages: Message) -> tuple[Somebody, ...]:
    return contacts(Prose(text), messages)


def named(text: str, *messages: Message) -> tuple[str, ...]:
    return tuple(contact.name for contact in read(text, *messages))


def test_two_who_are_each_told_to_be_silent_are_both_meant() -> None:
    assert named(
        "my friend Lena hasn't answered my three texts since june. my old boss Otto hasn't"
        " answered my email from last week"
    ) == ("Lena", "Otto")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "My college roommate Femi stopped answering. 2 whatsapps in july, a call in "
            "august. Zilch.",
            ("Femi",),
        ),
        (
            "wrote anneke a long letter back in march, never heard anything. we were pen "
            "pals for 12 years",
            ("Anneke",),
        ),
        (
            "I messaged a hiring manager, Deborah Osei, on LinkedIn after my second "
            "interview 10 days ago. Radio silence",
            ("Deborah Osei",),
        ),
        (
            "hi! so my cousin marko invited me to his wedding & i rsvp'd late, texted sorry "
            "twice. he's ignoring me",
            ("Marko",),
        ),
        (
            "Ngozi and I shared a desk for four years at Zenith Bank. I sent her two emails "
            "since she left in May and she hasn't written back.",
            ("Ngozi",),
        ),
        (
            "A guy named Tobias from the climbing gym gave me his number. Texted him "
            "Sunday, nothing.",
            ("Tobias",),
        ),
        (
            "My aunt put me in touch with her accountant friend, Lorenzo Bianchi. Sent him "
            "an email two weeks ago. Nope.",
            ("Lorenzo Bianchi",),
        ),
        (
            "is it weird to text my old piano teacher out of nowhere? Mrs. Kowalczyk must "
            "be 80 now",
            ("Mrs. Kowalczyk",),
        ),
        (
            "Client went dark: sent Priscilla Amankwah the proposal on the 3rd, chased on "
            "the 10th by email and phone",
            ("Priscilla Amankwah",),
        ),
        ("i left my brother three voicemails since dad's funeral. he won't pick up", ("brother",)),
        (
            "Hana from my pottery class said we should get coffee. I sent her a DM on "
            "Instagram, left on seen.",
            ("Hana",),
        ),
        (
            "We matched on Hinge, had two great dates, then Julien just stopped replying to "
            "my texts",
            ("Julien",),
        ),
        (
            "my ex husband won't answer about the kids' passports. 4 emails, 2 texts",
            ("ex husband",),
        ),
        (
            "Dr. Nwosu supervised my PhD. I emailed her in February to say thank you, no reply",
            ("Dr. Nwosu",),
        ),
        (
            "Sent my landlord three emails about the boiler and called twice. Nothing.",
            ("landlord",),
        ),
        (
            "Should I write to Zeynep again? I slacked her twice last month. We were on the "
            "same team at Kiva until 2022.",
            ("Zeynep",),
        ),
        (
            "I've been ghosted by Santiago. We were inseparable in high school. Called, "
            "texted, even commented on his fb post.",
            ("Santiago",),
        ),
        (
            "Joanna's assistant keeps saying she's travelling. I called Joanna's office 3 "
            "times about the sponsorship.",
            ("Joanna",),
        ),
        (
            "Bumped into Xiomara at my sister's wedding, we said let's catch up, I "
            "WhatsApped her on Monday. It's Sunday. Silence.",
            ("Xiomara",),
        ),
        ("my best mate gaz hasn't replied to me in 3 weeks, he always replies same day", ("Gaz",)),
        ("Hey, Rasmus here. My old bandmate Pelle isn't answering my messages.", ("Pelle",)),
        (
            "Two people I can't reach: Fatou (ex-colleague, emailed in May) and Greg (old "
            "neighbour, called last week).",
            ("Fatou", "Greg"),
        ),
        ("Mum hasn't rung back since Thursday. I've called 4 times.", ("Mum",)),
        (
            "I was introduced to Svetlana Petrova by my old boss Henk. Emailed her twice, "
            "crickets. Should I tell Henk?",
            ("Svetlana Petrova",),
        ),
        ("texted will on friday and he left me on read", ("Will",)),
        ("Grace hasn't answered my email about the bake sale", ("Grace",)),
        ("Nobody answers my emails", ()),
        (
            "I feel awful, my grandmother's carer Imelda said she'd call and hasn't. I rang twice.",
            ("Imelda",),
        ),
        (
            "My therapist thinks I should reach out to my dad. I haven't spoken to him "
            "since 2019. I'm scared to call.",
            ("dad",),
        ),
        (
            "so there's this girl from my stats class, her name's Mei-Ling, dm'd her on ig twice",
            ("Mei-Ling",),
        ),
        (
            "Reached out to Dmitri Volkov on LinkedIn, never met, he accepted then nothing. "
            "Sent 2 messages.",
            ("Dmitri Volkov",),
        ),
        (
            "Thuy, my old manager at the bakery, used to text me memes. Haven't heard from "
            "her since Tet. I texted her on her birthday",
            ("Thuy",),
        ),
        (
            "The recruiter from Stripe, Anjali, said I'd hear back Monday. Emailed "
            "Wednesday. Still nothing",
            ("Anjali",),
        ),
        (
            "should i call or email my professor? sent prof. adeyemi one email 3 weeks ago "
            "re: recommendation letter",
            ("Prof. Adeyemi",),
        ),
        (
            "I owe Marguerite an apology. We had a falling out in 2020 and she blocked me "
            "on Facebook.",
            ("Marguerite",),
        ),
        (
            "My friend Sipho introduced me to a designer called Noluthando, emailed her, "
            "she never replied",
            ("Noluthando",),
        ),
        ("tried calling nana all weekend, just rings out. shes 88", ("nana",)),
        (
            "Kwabena never texts first. I've texted him 5 times since September and he "
            "answered once, in a one word.",
            ("Kwabena",),
        ),
        (
            "hi my name is Oskar. i cant reach my daughter Elin, she moved to Oslo. 6 calls "
            "2 texts",
            ("Elin",),
        ),
        (
            "A journalist at the Guardian, Fiona Marsh, hasn't replied to my pitch. I "
            "emailed and then DMed her on Twitter",
            ("Fiona Marsh",),
        ),
        (
            "Sent Abuela a postcard from Lima. She always calls when she gets one. Nothing "
            "for a month",
            ("Abuela",),
        ),
        (
            "the investor i pitched in June, Mr. Takahashi, went quiet. i sent two follow "
            "up emails",
            ("Mr. Takahashi",),
        ),
        (
            "Ali and Reza haven't replied in the group chat. I texted them both separately too",
            ("Ali", "Reza"),
        ),
        (
            "haven't talked to Siobhán O'Neill in ten years. she was my maid of honour! "
            "sent a facebook message in june",
            ("Siobhán O'Neill",),
        ),
        (
            "I met Captain Joris van der Berg on a flight last month. Emailed him, nothing. "
            "He said to call.",
            ("Captain Joris van der Berg",),
        ),
        ("My co-founder left and won't return my calls. It's been a month", ("co-founder",)),
        (
            "Hey, quick one: Elif said 'call me next week' at the fair, I called Tuesday "
            "and left a message. No call back",
            ("Elif",),
        ),
        (
            "Hej! How do I restart things with Guðrún? Last time we spoke was her wedding "
            "in 2021. Nothing sent yet",
            ("Guðrún",),
        ),
        ("emailed HR at Novartis twice, no answer about my offer", ()),
        (
            "my boss wants me to email Dana Whitfield at Corelli a third time. she's a "
            "prospect, 2 emails so far",
            ("Dana Whitfield",),
        ),
        (
            "Pretty sure Lakshmi hates me. Sent her a birthday text on the 4th and one on Diwali.",
            ("Lakshmi",),
        ),
        ("My sister-in-law hasn't responded to the invite i sent by email", ("sister-in-law",)),
        ("Ola said she'd call after the 10th. I've just left a voice message today.", ("Ola",)),
        (
            "i sent a thank you card to my old boss, mr hargreaves, in may. no word",
            ("Mr Hargreaves",),
        ),
        (
            "Through Joan I met Beatriz Souza, who runs a gallery. Emailed on the 1st. "
            "Nothing since.",
            ("Beatriz Souza",),
        ),
        (
            "hows this: Hi Nils! saw your talk, loved it. coffee?  -- to someone i met at a "
            "conference, sent on linkedin last week",
            ("Nils",),
        ),
        ("She blocked me. I still don't know why. We were best friends.", ()),
        (
            "What do I say to Tadhg? I ghosted HIM, two years ago. He texted me for months.",
            ("Tadhg",),
        ),
        (
            "My mate's brother Callum fixed my car, I texted to say thanks, radio silence lol",
            ("Callum",),
        ),
        ("Rang my godson twice, texted once. He's 19.", ("godson",)),
        ("so my manager Anita hasn't replied to my Teams message for 5 days", ("Anita",)),
        (
            "been trying to get hold of a vendor, Luis from Papeleria Norte. called 3x, "
            "whatsapped 2x",
            ("Luis",),
        ),
        (
            "Wanted to reconnect w/ Mrs Achterberg, my 3rd grade teacher. found her on "
            "facebook. is it creepy to message?",
            ("Mrs Achterberg",),
        ),
        ("JOHN WONT ANSWER MY TEXTS", ("John",)),
        (
            "my partner thinks i'm overreacting but Shanice read my message 4 days ago and "
            "didn't answer",
            ("Shanice",),
        ),
        ("Just want to vent about people who never reply", ()),
        ("How does this bot work?", ()),
        ("Thanks coach, that worked!", ()),
        ("May hasn't texted me back since April", ("May",)),
        ("I emailed June on the 5th of June, then again in August", ("June",)),
        (
            "Talked to my wife about it and she says let it go, but I still think about "
            "Bram. Old army buddy. Two letters, both unanswered.",
            ("Bram",),
        ),
        (
            "Met a VC at Slush, Aino Virtanen. Gave me her card. Emailed the deck, then a "
            "LinkedIn request she accepted. No reply in 3 weeks.",
            ("Aino Virtanen",),
        ),
        (
            "did i mess up? asked ines out by text on friday. no reply. we've been on three dates",
            ("Ines",),
        ),
        (
            "My dentist referred me to a Dr. Balogh, left two messages with his secretary",
            ("Dr. Balogh",),
        ),
        ("Nadia. 3 texts. Nothing. Help.", ("Nadia",)),
        (
            "Hi, I'm trying to get back in touch with Takeshi Mori, a friend from my "
            "exchange year in Kyoto. Old email bounced",
            ("Takeshi Mori",),
        ),
        (
            "me and chinedu were like brothers. he moved to houston in 2020. i tagged him "
            "on insta, sent him a voice note on whatsapp, nada",
            ("Chinedu",),
        ),
        (
            "the mom of my kid's friend, Sabrina, ran the PTA with me; I texted her and she "
            "hasn't replied",
            ("Sabrina",),
        ),
        ("I've knocked on my neighbour Ursula's door twice and left a note. No sign.", ("Ursula",)),
        ("Left a note in Omar's mailbox", ("Omar",)),
        ("My friend hasn't replied to my last three texts", ("friend",)),
        ("An old friend hasn't answered since spring. I emailed her once.", ("old friend",)),
        (
            "I sent Bao Nguyen, who I interviewed with at Shopify, a thank-you email. 12 days.",
            ("Bao Nguyen",),
        ),
        ("Papa, 79, doesn't pick up. Called the landline 6 times since yesterday", ("Papa",)),
        (
            "I used to work with a woman called Stephanie Brandt at Lufthansa. Sent a "
            "linkedin message in August.",
            ("Stephanie Brandt",),
        ),
        ("my discord friend kairo hasnt been online in 2 weeks, dmed him 3 times", ("Kairo",)),
        (
            "Carmen's last email was in 2018. I'd like to write to her again but I'm nervous",
            ("Carmen",),
        ),
        (
            "Reminder: Diego hasn't paid my invoice. Emailed him three times and phoned once",
            ("Diego",),
        ),
        (
            "A donor, Mrs. Eleanor Whitcombe, gave $5k last year, hasn't answered two "
            "emails and a handwritten note",
            ("Mrs. Eleanor Whitcombe",),
        ),
        ("ma'am at the bank hasn't called back", ()),
        ("My student hasn't answered my emails in a month. She was doing so well.", ("student",)),
        (
            "Did Yetunde get my email? I sent it on the 2nd. She's usually so quick. We "
            "volunteer together.",
            ("Yetunde",),
        ),
        (
            "Any tips? Here's the thing: Ravi. Uni friend. Last spoke 2021. Sent him a "
            "linkedin dm in Sept and an insta dm in Oct",
            ("Ravi",),
        ),
        (
            "It's about Hye-jin, we did our masters together. 3 KakaoTalk messages, no reply.",
            ("Hye-jin",),
        ),
        (
            "My old boss hasn't replied to my email asking for a reference. Should I ask my "
            "coworker Lena to nudge him?",
            ("old boss",),
        ),
        ("ghosted by my own sister. 3 calls, 2 texts, one insta dm since the funeral", ("sister",)),
        (
            "Hi there, I emailed Professor Achebe-Lindqvist about a postdoc in September "
            "and again in October. Not a word.",
            ("Professor Achebe-Lindqvist",),
        ),
        (
            "okay so basically me and tamika fell out in june, i texted her an apology 2wks "
            "ago & she hasn't even opened it",
            ("Tamika",),
        ),
        (
            "My former student Pavel got into MIT, I wrote him a congratulations email "
            "three weeks ago; no reply.",
            ("Pavel",),
        ),
        (
            "A realtor, Candice, showed me four flats, now she won't return my calls or emails",
            ("Candice",),
        ),
        (
            "What does it mean when someone reads your whatsapp but doesn't reply? It's "
            "Lucía, from my language exchange.",
            ("Lucía",),
        ),
        ("I've rung my brother Declan every day this week. Straight to voicemail.", ("Declan",)),
        (
            "Mattias went quiet. We were going to start a podcast together. Last thing I "
            "sent was a Slack message on Oct 12.",
            ("Mattias",),
        ),
        (
            "Asked Rosa from accounting for a coffee over Teams two weeks ago, still unread",
            ("Rosa",),
        ),
        (
            "I was referred to Hussein Farouk by a former client. Phoned twice, left one message.",
            ("Hussein Farouk",),
        ),
        (
            "do you think i should text back? she (my friend Keziah) said she needs time",
            ("Keziah",),
        ),
        (
            "the guy who interviewed me at Spotify, Henrik, promised feedback by the 1st. I "
            "emailed on the 5th and 12th.",
            ("Henrik",),
        ),
        (
            "My mother in law is giving me the silent treatment, I've texted and called",
            ("mother in law",),
        ),
        (
            "Back in August I wrote to an author I admire, Valeria Montes, via her contact "
            "form. Never heard back. Should I try instagram?",
            ("Valeria Montes",),
        ),
        (
            "Haven't had a reply from Bongani in ages. He's my kid's godfather and my "
            "oldest friend. Last 3 emails ignored",
            ("Bongani",),
        ),
        ("my gf isn't answering, she's at her parents. texted like 20x today", ("gf",)),
        (
            "Can you look at the email I sent my old mentor, Judith Abrams, last Tuesday? "
            "No response so far.",
            ("Judith Abrams",),
        ),
        (
            "I have a client named Pieter de Vries who owes me $4,000. 5 emails, 2 calls, 1 "
            "letter.",
            ("Pieter de Vries",),
        ),
        (
            "Yuki-san from the Osaka office hasn't answered my slack dm since last Thursday.",
            ("Yuki-san",),
        ),
        (
            "we had a great chat on zoom, me and this founder Arjun Mehta. followed up on "
            "linkedin. silence.",
            ("Arjun Mehta",),
        ),
        (
            "My niece turned 21, I sent a card with money and she never said thanks. Am I petty?",
            ("niece",),
        ),
        (
            "Trying to reach my childhood friend Abdoulaye. FB message in Jan (not seen), "
            "email in April bounced.",
            ("Abdoulaye",),
        ),
        (
            "Hey! Do you remember me? It's Lotte. Still nothing from Sven, my ex flatmate.",
            ("Sven",),
        ),
        (
            "Sven's new number? No idea. I only have his old email, wrote there once in May.",
            ("Sven",),
        ),
        (
            "I pitched a podcast host named Renée Dubois cold, on Twitter DM, 2 weeks back",
            ("Renée Dubois",),
        ),
        (
            "should I be worried? my neighbor Mr. Petrosyan, 90, hasn't answered the door "
            "for two days. I knocked 3 times",
            ("Mr. Petrosyan",),
        ),
        ("Texted my date from Saturday twice. Crickets.", ("date",)),
        ("texted josé, called josé, emailed josé. nothing from josé.", ("José",)),
        ("hi I need help with my friend group. Nobody replied to my birthday invite", ()),
        (
            "Jens-Peter (we studied in Aarhus together) never replied to my Christmas card",
            ("Jens-Peter",),
        ),
        (
            "Uncle Femi hasn't called me back since I asked about the house. Two calls and "
            "one whatsapp.",
            ("Uncle Femi",),
        ),
        ("My stepdad. 2 voicemails. No reply since August.", ("stepdad",)),
        ("Messaged Kateryna on Telegram and Signal, nothing. She's in Kharkiv.", ("Kateryna",)),
        (
            "Is Marcus mad? i left him on read for a month (my bad), then sent a long text "
            "apologizing last night",
            ("Marcus",),
        ),
        (
            "I volunteered with Anneliese Vogt at the food bank. Sent a LinkedIn invite "
            "with a note in June, no reaction.",
            ("Anneliese Vogt",),
        ),
        (
            "an alum, Tyrell Jackson, agreed to a call then vanished. emailed twice to reschedule.",
            ("Tyrell Jackson",),
        ),
        (
            "I'm Bea and my best friend since kindergarten, Tilly, has been ignoring me for "
            "6 weeks",
            ("Tilly",),
        ),
        (
            "so i met this girl at a bar, she gave me her insta, i dmed her the next day "
            "and shes left me on delivered",
            (),
        ),
        (
            "Ever since my divorce none of our couple friends call. I wrote to Hugo and "
            "Lise in spring.",
            ("Hugo", "Lise"),
        ),
        (
            "wrote a linkedin message to the cto of the company i applied to, Samir Haddad. "
            "no answer",
            ("Samir Haddad",),
        ),
        ("Emailed my kid's teacher, Ms. Okafor, twice about the bullying.", ("Ms. Okafor",)),
        ("my bf's sister Chloé unfollowed me on insta and doesn't answer my texts", ("Chloé",)),
        ("I haven't heard back from Mustafa. Emailed him on 3 Nov.", ("Mustafa",)),
        ("How long do I wait for Petra? I texted yesterday. We're colleagues.", ("Petra",)),
        (
            "Following up with Chloe at Bramble & Co about our pilot. Three emails over "
            "five weeks. They loved the demo.",
            ("Chloe",),
        ),
        (
            "Our wedding photographer has disappeared, we've paid her! 6 emails, 4 calls.",
            ("wedding photographer",),
        ),
        (
            "My dad's friend Istvan offered me an internship. I emailed him twice since, nope.",
            ("Istvan",),
        ),
        (
            "I ran into Delphine on the train, we exchanged numbers. I texted that night. "
            "That was 9 days ago.",
            ("Delphine",),
        ),
        (
            "tbh i think rohan forgot me. hostel buddies from vietnam 2018. sent an ig dm in may",
            ("Rohan",),
        ),
        (
            "Last I heard from Uncle Sándor was Easter. Called him twice since then",
            ("Uncle Sándor",),
        ),
        (
            "Whats the best way to approach Halima again? She was my skip-level at "
            "Unilever. 1 email (Sept), no answer.",
            ("Halima",),
        ),
        ("Wrote Jo a Facebook message. Jo's the one who taught me to sail.", ("Jo",)),
        ("Hope hasn't replied to me since Monday", ("Hope",)),
        ("I hope she's ok. Rang her flat 3 times. It's Auntie Dolores", ("Auntie Dolores",)),
        (
            "Please help me with Mr Bergström. He was my landlord and he hasn't returned my "
            "deposit. 3 emails",
            ("Mr Bergström",),
        ),
        (
            "i think my friend ari is upset. texted 'u ok?' on tuesday, then called wed, "
            "then thurs. zip",
            ("Ari",),
        ),
        (
            "Sent messages to my ex-boss (Valentina) and she seems to be avoiding me.",
            ("Valentina",),
        ),
        (
            "My friend Noel says I should let it go but Ottilie still owes me an answer. "
            "Emailed her on Monday about the flat share",
            ("Ottilie",),
        ),
        (
            "Kristóf the recruiter: 'we'll be in touch'. It's been 3 weeks; I emailed once.",
            ("Kristóf",),
        ),
        (
            "Emailed two professors, Dr. Lim and Dr. Weiss, about a PhD. Neither answered.",
            ("Dr. Lim", "Dr. Weiss"),
        ),
        (
            "I sent Priya, Tom and Ellie a save the date by email. No one answered",
            ("Priya", "Tom", "Ellie"),
        ),
        (
            "i've sent my brother-in-law Rune two messages on messenger about the cabin, he "
            "reads them and says nothing",
            ("Rune",),
        ),
        (
            "Hello. In September I had coffee with a potential investor, Layla Haddad. I "
            "sent her our deck by email, then a reminder. Nothing for a month.",
            ("Layla Haddad",),
        ),
        (
            "My ex-manager Rutger wrote me a reference in 2020. I want to thank him but "
            "feel awkward, it's been so long",
            ("Rutger",),
        ),
        (
            "Sent Mei an email on Lunar New Year and again on her birthday. Nothing since "
            "she moved to Taipei.",
            ("Mei",),
        ),
        ("so my tinder match gio stopped replying on whatsapp after i sent a voice note", ("Gio",)),
        (
            "the lady from the visa office, Mrs Lindgren, hasn't answered 3 emails",
            ("Mrs Lindgren",),
        ),
        (
            "Applied to Figma, recruiter Tomoko Arai said two weeks. It's been four. "
            "Emailed twice.",
            ("Tomoko Arai",),
        ),
        (
            "I was so close with my cousin Amara before the fight. I've called, texted, "
            "even sent flowers",
            ("Amara",),
        ),
        (
            "Hi coach, could you check this DM? It's for Bastien, a founder I met at "
            'Station F last Tuesday. Already sent on Twitter.\n\n"Hey Bastien! Great meeting '
            'you. Loved your point about churn."',
            ("Bastien",),
        ),
        (
            "ugh. wrote 'hey stranger' to Callum my uni housemate on fb. seen. no reply. 6 days",
            ("Callum",),
        ),
        (
            "Is there a polite way to chase Olumide? He asked for my portfolio at the "
            "design meetup, I emailed it the next morning, and that's 12 days now.",
            ("Olumide",),
        ),
        (
            "Dad died in April and his brother, Uncle Ray, hasn't been in touch. I've rung "
            "him three times.",
            ("Uncle Ray",),
        ),
        (
            "My mentee Farida went quiet after I gave her feedback. I texted once last week",
            ("Farida",),
        ),
        (
            "Told Vikram I'd be in Mumbai, via email and WhatsApp. Zero response. We go way "
            "back, school days.",
            ("Vikram",),
        ),
        (
            "I think my roommate from freshman year is mad at me. She's called Delaney. I "
            "dm'd her in June.",
            ("Delaney",),
        ),
        ("i keep texting my bff and she keeps leaving me on read", ("bff",)),
        (
            "A mutual friend connected me with Nils Eriksen about flats in Oslo. Two "
            "emails, no answer",
            ("Nils Eriksen",),
        ),
        (
            "Our CTO candidate, Wei Zhang, stopped answering after the offer. Two emails, "
            "one call.",
            ("Wei Zhang",),
        ),
        (
            "Never met Prof. Ndlovu but emailed him about his paper. It's been 3 weeks",
            ("Prof. Ndlovu",),
        ),
        (
            "Marta introduced me to her boss, Gernot, at her housewarming. I linked up with "
            "him on LinkedIn & sent a message 2 weeks ago",
            ("Gernot",),
        ),
        (
            'I wrote: "Hi Ewa, hope you\'re well! Any news on the contract?" That was the '
            "4th of Nov. She's my biggest client",
            ("Ewa",),
        ),
        ("Got a new phone and lost everyone's numbers. How do I find Sigrid?", ("Sigrid",)),
        (
            "My wife and I invited Tom and Priscilla for dinner, by text, two weeks ago. "
            "They haven't answered.",
            ("Tom", "Priscilla"),
        ),
        (
            "My oldest buddy from the navy, Chuck, 78. I phone every month. Last two times "
            "no answer.",
            ("Chuck",),
        ),
        ("thinking of writing to my birth mother. never have. scared", ("birth mother",)),
        (
            'So... Aleksandra. Ex-colleague. Lunch in May, she said "let\'s do this again". '
            "I texted in June and July.",
            ("Aleksandra",),
        ),
        (
            "How many times can I follow up with an editor? Pitched Naomi Feldman at The "
            "Atlantic on Oct 3 by email, followed up Oct 17.",
            ("Naomi Feldman",),
        ),
        ("my baby sister wont talk to me since xmas", ("baby sister",)),
        (
            "Hey I'm Jonas, I run a small bakery. My flour supplier, Edeltraud, isn't "
            "returning calls",
            ("Edeltraud",),
        ),
        (
            "Shirin and I met in Lisbon last month at a retreat, she said write me! I did, "
            "on Instagram. Tumbleweed.",
            ("Shirin",),
        ),
        (
            "need advice re: Obinna (mentor, helped me get my first job). sent thank-you "
            "email 2 months ago + linkedin msg last month",
            ("Obinna",),
        ),
        (
            "I slid into Camila's DMs, she replied twice, then I asked her out and nothing "
            "for 8 days",
            ("Camila",),
        ),
        ("Yesterday I emailed Fr. Dominic about the baptism. No reply yet.", ("Fr. Dominic",)),
        ("my kids' dad won't reply on whatsapp", ("dad",)),
        (
            "Nothing from Haruto since the wedding in Osaka. I mailed him a photo book and texted",
            ("Haruto",),
        ),
        (
            "Sent a follow-up to Camille (Head of Partnerships at Nord) after our demo. "
            "LinkedIn + email. 3 weeks",
            ("Camille",),
        ),
        ("my friend's ignoring my texts but liking my posts lol", ("friend",)),
        (
            "It's my brother's birthday tomorrow and we haven't talked since the will. "
            "Should I text?",
            ("brother",),
        ),
        ("hi it's me again, update on Petra: still nothing, I called on Friday", ("Petra",)),
        ("I got Lorna's number from Steve. Texted her Monday.", ("Lorna",)),
        (
            "Do people hate voicemails? I left one for Gus last week, he's my old rowing coach",
            ("Gus",),
        ),
        ("emailed sarah, sarah k from book club, thrice", ("Sarah",)),
        (
            "After the layoffs I messaged 12 people from my old team. Only Ifeoma didn't answer.",
            ("Ifeoma",),
        ),
        ("Cal from the co-working space ghosted me. We'd swapped numbers. 2 texts.", ("Cal",)),
        ("The girl I've been seeing, Anouk, hasn't replied since Sat. 2 texts 1 call", ("Anouk",)),
        (
            "Two texts and a missed call to Alejandra, my maid of honor, since the bachelorette",
            ("Alejandra",),
        ),
        (
            "hey, my boss Fred told me to get a reply from Kenji Ota at Maruwa by Friday. "
            "I've emailed Kenji three times.",
            ("Kenji Ota",),
        ),
        (
            "My friend Ada just told me off for ignoring her. Anyway, Bex hasn't replied to "
            "my email.",
            ("Bex",),
        ),
        ("I asked my sister to tell Omar I'm sorry. He hasn't replied to my letter.", ("Omar",)),
        (
            "met someone called Wren at pride, lost touch, found her insta, wrote her last week",
            ("Wren",),
        ),
        (
            "Ran out of ideas with Ferenc, he was my flatmate in Vienna, I sent him 2 "
            "emails and a postcard",
            ("Ferenc",),
        ),
        (
            "I've got a bad feeling. My friend Teo (we talk daily) hasn't opened my "
            "whatsapps since yesterday morning",
            ("Teo",),
        ),
        (
            "chasing a supplier, Ramesh at Kaveri Textiles, for a month. mails, calls, nothing",
            ("Ramesh",),
        ),
        (
            "My old PhD buddy Lotta and I used to skype every week. I emailed in Oct. Nada.",
            ("Lotta",),
        ),
        (
            "Asked my ex-boss Gunnar for a LinkedIn recommendation via LinkedIn message 3 "
            "weeks ago",
            ("Gunnar",),
        ),
        ("My dad's not picking up. He's 80. I called the house four times today", ("dad",)),
        ("can u help? sent mum a txt, then another, then rang. she's never this quiet", ("mum",)),
        (
            "Wrote to the author Imogen Clay through her website, plus tagged her on Instagram",
            ("Imogen Clay",),
        ),
        (
            "I said something dumb to Beto at practice. Apologised by text Thursday. He's read it.",
            ("Beto",),
        ),
        (
            "Quick question: is 3 emails too many? It's for Ms. Takahara, the buyer at "
            "Loft, after the trade fair",
            ("Ms. Takahara",),
        ),
        (
            "my friend's wedding is in May and she hasn't asked for my address, I messaged "
            "her on FB messenger, no reply. Her name is Roisin",
            ("Roisin",),
        ),
        (
            "Hi, Paolo from the 2019 cohort never answered my linkedin note. We only ever "
            "spoke once",
            ("Paolo",),
        ),
        (
            "So my neighbor across the hall, Winnie, borrowed my drill. Knocked twice, "
            "texted once.",
            ("Winnie",),
        ),
        ("I introduced Tal to my boss and now Tal won't answer my texts", ("Tal",)),
        (
            "Kwame Boateng interviewed me for a fellowship in June. Sent two thank yous by "
            "email, nothing back.",
            ("Kwame Boateng",),
        ),
        (
            "Do I give up on Mirela? She was a bridesmaid at my wedding. No response to 4 "
            "texts this year.",
            ("Mirela",),
        ),
        ("My son's coach, Mr. Dembélé, hasn't returned my emails", ("Mr. Dembélé",)),
        (
            "Someone I dated in college, Rui, popped up on facebook. I messaged him, he saw "
            "it, nothing.",
            ("Rui",),
        ),
        (
            "I'd love to hear from Nkechi again. She encouraged me when I started painting. "
            "I've sent nothing yet.",
            ("Nkechi",),
        ),
        (
            "Bounced email from Prof. Inês Duarte, my old supervisor. Is there another way?",
            ("Prof. Inês Duarte",),
        ),
        (
            "An acquaintance, Sunil, asked for my help and I helped, now he doesn't reply "
            "to my WhatsApp",
            ("Sunil",),
        ),
        ("left astrid a vm on mon and wed, texted on fri", ("Astrid",)),
        (
            "My husband's cousin Yiannis was supposed to send photos. I emailed and viber'd him.",
            ("Yiannis",),
        ),
        ("my grandson is at uni and never replies to my letters", ("grandson",)),
        (
            "I'm a freelancer. Ottavia at Studio Lume hasn't paid. Emailed 3 times, last on "
            "Nov 10.",
            ("Ottavia",),
        ),
        (
            "Is Quentin avoiding me? We had one coffee through a networking app, I emailed "
            "after, silence",
            ("Quentin",),
        ),
        (
            "Haven't had a peep from Old Tom down the pub since I moved. I rang him at Easter.",
            ("Tom",),
        ),
        (
            "Hey there, my best friend Anh and I had a fight, and it's been 5 days, I've "
            "sent 3 snaps and a text",
            ("Anh",),
        ),
        (
            "Our donor relations contact, Graham Pell, went silent after the gala. Two "
            "emails, one voicemail.",
            ("Graham Pell",),
        ),
        (
            "I asked Ikram (ex-teammate at Volvo) to be a reference over LinkedIn on Nov 1.",
            ("Ikram",),
        ),
        ("My aunt and uncle stopped answering the phone after the lawsuit", ("aunt", "uncle")),
        (
            "Dear coach, Mr. Salvatore Greco, whom I met at the wine fair in Verona, "
            "doesn't reply to my mail.",
            ("Mr. Salvatore Greco",),
        ),
        ("tldr: texted maya, maya didnt text back, am i the problem", ("Maya",)),
        ("Our mutual friend Stan gave me Ludmila's email. I wrote to her Tuesday.", ("Ludmila",)),
        (
            "he hasn't called since our second date. his name is Emre. i texted him sunday "
            "and today",
            ("Emre",),
        ),
        (
            "no reply from the head of HR, Mrs Vance, about my contract since I emailed Oct 2",
            ("Mrs Vance",),
        ),
        (
            "just found out my old teammate Zsolt is in town. last we spoke was 2016. no "
            "idea how to start",
            ("Zsolt",),
        ),
        (
            "Wanted to follow up with Priscila Rocha re our intro by Dan. I emailed twice.",
            ("Priscila Rocha",),
        ),
    ],
)
def test_the_contact_is_whoever_has_not_answered(text: str, expected: tuple[str, ...]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("emailed mary o'neill twice", "Mary O'Neill"),
        ("texted ludwig van der berg, nothing", "Ludwig van der Berg"),
        ("called ji-woo, no answer", "Ji-woo"),
        ("rent is due to my landlord, zork never replied", "Zork"),
        ("emailed ana v", "Ana"),
        (
            "my landlord was so very loud about the noise and the smell of the bins by the door of the "
            "house in which we both live now and then, and Ana never replied",
            "Ana",
        ),
        ("haven't heard from jean-luc", "Jean-Luc"),
        ("Wrote to J. K. Rowe but Anna Q. Stone never replied", "Anna Q. Stone"),
        ("I emailed Al-Sayed bin Rashid al-Farsi in May", "Al-Sayed bin Rashid al-Farsi"),
        ("haven't heard back from kofi mensah", "Kofi Mensah"),
        ("ANIKA WON'T REPLY TO ME", "Anika"),
        ("no word from @late_reader since June", "late_reader"),
        ("Aunt May hasn't called", "Aunt May"),
        ("my aunt ruth hasn't called", "Ruth"),
        ("mr okafor hasn't called back", "Mr Okafor"),
        ("Emailed Tamura-san last week", "Tamura-san"),
    ],
)
def test_a_name_is_written_as_the_user_wrote_it_or_capitalised(text: str, expected: str) -> None:
    assert named(text) == (expected,)


def test_the_full_name_wins_over_the_short_one() -> None:
    assert named("Kofi said soon. I emailed Kofi Addo twice. Mr. Addo is silent.") == ("Kofi Addo",)


@pytest.mark.parametrize(
    "text",
    [
        "hello",
        "",
        "nobody ever answers",
        "What time is it in Lisbon?",
        "My coworker told me to try you",
        "my mechanic's office hasn't called",
        "Is the Harrow Talent newsletter any good",
        "Texted my friends' group. Nobody cares",
        "As a friend, what would you do?",
        "her boss hasn't replied",
        "I'm a recruiter and people ignore me",
        "we drove past a very old place with two big red doors and a garden (said my wife) Ok",
        "we drove to the Rotary dinner in Leeds",
    ],
)
def test_nobody_is_invented(text: str) -> None:
    assert named(text) == ()


@pytest.mark.parametrize(
    ("text", "role", "pronoun"),
    [
        ("My sister Lena hasn't replied", "My sister", "she"),
        ("Lena, my old roommate, hasn't replied", "my old roommate", "they"),
        ("Otto is my uncle and he never calls, I texted Otto", "my uncle", "he"),
        ("emailed paula twice. she's my cousin", "my cousin", "she"),
        ("Emailed Paula twice. Classmate from school.", "Classmate", "they"),
        ("Mr. Osei hasn't replied", None, "he"),
        ("Mrs. Osei hasn't replied", None, "she"),
        ("Robin hasn't replied to me, I texted him", None, "he"),
        ("He is silent. I texted Robin", None, "he"),
        ("I texted Robin. My landlord ignores me", "My landlord", "they"),
        ("I texted Robin about my landlord and my dentist", None, "they"),
        ("I texted Robin. My landlord's phone", None, "they"),
        ("I texted Robin. Her boss knows", None, "she"),
        ("Robin's my cousin. Texted Robin.", "my cousin", "they"),
    ],
)
def test_role_and_pronoun_come_from_the_users_words(
    text: str, role: str | None, pronoun: str
) -> None:
    (contact,) = read(text)
    assert (contact.role, contact.pronoun) == (role, pronoun)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("my abusive ex keeps ignoring me", "ex"),
        ("my ex best friend won't reply", "ex best friend"),
        ("my cousin's friend hasn't replied", "cousin's friend"),
        ("Jake's sister hasn't replied", "jake's sister"),
        ("my ex-colleague hasn't replied", "ex-colleague"),
        ("Mom hasn't replied", "Mom"),
        ("my best's friend hasn't replied", "best friend"),
        ("how do I get my dad to talk to me", "dad"),
        ("my friend's very old hasn't replied, my uncle hasn't", "uncle"),
        ("my mom and my dad haven't replied", "mom"),
        ("a client has not replied", "client"),
    ],
)
def test_a_bare_role_is_the_contact_when_nobody_is_named(text: str, label: str) -> None:
    contact = read(text)[0]
    assert (contact.name, contact.named) == (label, False)


@pytest.mark.parametrize(
    ("prose", "pasted", "expected"),
    [
        ("is this ok?", "Hi Nadia! Long time.", ("Nadia",)),
        ("is this ok?", "Dear Mr. Owusu,\nPlease answer.", ("Mr. Owusu",)),
        ("is this ok?", "Farid, how are you? Best, Jo", ("Farid",)),
        ("is this ok?", "Tamura-san, long time!", ("Tamura-san",)),
        ("To: Yumi Tamura\nis this ok?", "Tamura-san, long time!", ("Yumi Tamura",)),
        ("is this ok?", "Hello {{first_name}}, buy this", ()),
        ("is this ok?", "Farid called me yesterday", ()),
        ("is this ok?", "Oluwafemi, how are you?", ("Oluwafemi",)),
        ("is this ok?", "Just checking in again", ()),
        ("is this ok?", "", ()),
        ("my landlord ignores this", "Hi Nadia! The boiler.", ("Nadia",)),
        ("Emailed Bram twice.", "Hi Nadia!", ("Bram",)),
        ("I'm stuck. My name is Nadia", "Hi Nadia!", ()),
        ("my cousin told me to write to Paul, he's a vet", "Hi Paul Ito,", ("Paul",)),
    ],
)
def test_a_pasted_greeting_names_the_contact_when_the_prose_does_not(
    prose: str, pasted: str, expected: tuple[str, ...]
) -> None:
    assert named(prose, Message(pasted, 0)) == expected


def test_a_greeted_name_takes_the_role_of_the_prose() -> None:
    (contact,) = read("my landlord ignores this", Message("Hi Nadia! The boiler.", 0))
    assert (contact.name, contact.role, contact.named) == ("Nadia", "my landlord", True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sounds good, let's talk.\nBest,\nNadia", ("Nadia",)),
        ("Sounds good, let's talk.", ()),
        ("Not now. Best, quickly", ()),
    ],
)
def test_the_contact_may_be_known_by_a_signature(text: str, expected: tuple[str, ...]) -> None:
    assert named("this is what came back", Message(text, 0, author=Side.CONTACT)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hej, Tove here. Vera hasn't answered",
        "Hi, I'm Tove. Vera hasn't answered",
        "My name is Tove and Vera hasn't answered my texts",
        "Vera hasn't answered any of my texts for a month now. Thanks, Tove",
        "From: Tove Holm\nVera hasn't answered",
    ],
)
def test_the_user_is_not_the_contact(text: str) -> None:
    assert named(text) == ("Vera",)


def test_the_users_own_signature_in_a_paste_is_the_user() -> None:
    pasted = Message("Could we meet?\nBest,\nTove", 0)
    assert named("Tove hasn't heard back. Texted Vera.", pasted) == ("Vera",)


@given(st.text(max_size=300))
def test_any_text_is_read_without_failing(text: str) -> None:
    for contact in read(text, Message(text, 0), Message(text, 0, author=Side.CONTACT)):
        assert contact.name
        assert contact.pronoun in {"she", "he", "they"}


_WORDS = st.sampled_from(
    "my her a Dana dana Dr. uncle bob and , emailed texted sister's friend of mine hasn't van der "
    "berg ( ) : J. will May Harrow Talent @me the called said ex- best called. Ravi & to".split(" ")
)


@given(st.lists(_WORDS, max_size=25).map(" ".join))
def test_any_mix_of_name_words_is_read_without_failing(text: str) -> None:
    assert all(contact.name for contact in read(text, Message(text, 0)))


def test_a_long_message_is_read_in_linear_time() -> None:
    assert len(read("ravi and ana " * 5_000)) <= 200


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two for you: Ottla, my aunt, who has not rung. And a headhunter, Jon Pryor, I emailed.",
            ("Ottla", "Jon Pryor"),
        ),
        (
            "Got three for u: Anouk, my neighbour, Rafe, my old flatmate, and Dr. Hill. No answers.",
            ("Anouk", "Rafe", "Dr. Hill"),
        ),
        (
            "I sent a note to an astronomer, Dr. Leela Rao, because my daughter loved her talk.",
            ("Dr. Leela Rao",),
        ),
        (
            "I wrote a letter to a violinist, Henrik Aalto, since my son adores his records.",
            ("Henrik Aalto",),
        ),
        ("texted Daz, mate of our roofer, about the tiles twice. nothing", ("Daz",)),
        (
            "I invited the new people at number 9, the Hallorans, for tea. No answer.",
            ("Hallorans",),
        ),
        ("We left a card for the couple next door, the Lindqvists. Nothing.", ("Lindqvists",)),
        ("New neighbours moved in, the Okafors. Dropped a card, nothing.", ("Okafors",)),
        ("My mate Ravi, Burnout, hasn't answered since May.", ("Ravi",)),
        ("I ghosted my friend Ebele for months, Depression, texted her Monday.", ("Ebele",)),
        ("Emailed my cousin Bo, because my mum blocked me.", ("Bo",)),
        ("I'm sad because my mum hasn't replied since May", ("mum",)),
    ],
)
def test_asides_reasons_and_households_leave_the_contact_plain(
    text: str, expected: tuple[str, ...]
) -> None:
    assert tuple(contact.name for contact in contacts(Prose(text), ())) == expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("emailed ben twice, nothing", "Ben"),
        ("wrote to maria de souza twice, nothing", "Maria de Souza"),
    ],
)
def test_a_particle_that_is_a_name_is_written_as_one(text: str, name: str) -> None:
    assert [one.name for one in read(text)] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("my sister inlaw Beatrix dosent reply since june, texted her twice", "Beatrix"),
        ("my brother inlaw wont answer, called twice", "brother inlaw"),
    ],
)
def test_in_laws_are_family_however_they_are_written(text: str, name: str) -> None:
    assert named(text) == (name,)

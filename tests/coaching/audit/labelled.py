"""Invented outgoing messages with the faults a careful reader finds in them.

A row is (labels, labels that may be argued, message). Codes: S salesy, 1 one-sided, N no
mutuality, I invasive, G guilt trip, T template-like, E entitled or pushy, L too long, - none.
"""

from coaching.answer import Label

CODES = {
    "S": Label.SALESY,
    "1": Label.ONE_SIDED,
    "N": Label.NO_MUTUALITY,
    "I": Label.INVASIVE_QUESTION,
    "G": Label.GUILT_TRIP,
    "T": Label.TEMPLATE_LIKE,
    "E": Label.ENTITLED_PUSHY,
    "L": Label.TOO_LONG,
    "-": Label.OK,
}

SELLING = (
    (
        "S1N",
        "T",
        "Hi Rohan, we've just launched a payroll tool that saves restaurants 9 hours a week. Can I show you a demo on Thursday?",
    ),
    (
        "S1N",
        "TE",
        "Spring sale is on! 25% off all candles till Sunday, use code WAX25 at checkout 🕯️",
    ),
    (
        "S1NT",
        "E",
        "We help dental clinics like yours double new patient bookings in 90 days. Worth a 15 minute call this week?",
    ),
    (
        "S1N",
        "TE",
        "Heyyy lovely! I've started my own skincare business and I'm looking for motivated women to join my team 💖 could I send you some info?",
    ),
    (
        "S1N",
        "T",
        "My new course on watercolour opens on the 3rd and there are only 12 places left. Early bird price ends tonight, grab your spot here.",
    ),
    (
        "S1N",
        "TE",
        "Are you thinking of selling your house this year? I have buyers waiting in your street. Free valuation, no obligation.",
    ),
    (
        "S1N",
        "T",
        "I'm raising a pre-seed round for my logistics startup and would like to offer you an investment opportunity with 10x potential. Shall I send the deck?",
    ),
    (
        "S1N",
        "T",
        "Bro, this crypto signals group is insane, I made 4k last month. Join our Telegram channel before it closes.",
    ),
    (
        "S1N",
        "T",
        "Our cloud-based CRM cuts admin time by 45%. Who handles sales tools in your team?",
    ),
    (
        "S1N",
        "T",
        "Would you feature us in your next issue? Our app is the first to track houseplants and your readers would love it. Press kit attached.",
    ),
    (
        "S1N",
        "T",
        "I noticed you posted about being tired. I sell a magnesium supplement that changed my life, half price this week. Order here: shop.example/mag",
    ),
    ("S1N", "T", "Be your own boss and earn £800 a week from your phone. Ask me how!"),
    (
        "S1N",
        "T",
        "Hello Mr Adeyemi, our agency offers SEO services at the best price in Lagos. Kindly let me know a time for a discovery call.",
    ),
    (
        "S1N",
        "TE",
        "Just three seats left in my mastermind for women founders. I'd hate for you to miss out. Reply YES and I'll save yours.",
    ),
    (
        "S1NT",
        "",
        "As a thought leader in logistics you'd be an ideal fit for our exclusive roundtable. Tickets are 20% off until midnight.",
    ),
    (
        "S1N",
        "T",
        "Can I interest you in a free financial review? We save clients an average of £2,300 a year on their pensions.",
    ),
    (
        "S1N",
        "TE",
        "My podcast just dropped! Please subscribe, leave a five star review and share it with your followers.",
    ),
    (
        "S1N",
        "T",
        "hey, i do web design now, check out my website and let me know if ur business needs a redesign. rates are really good",
    ),
    ("S", "1NTE", "As a loyal customer you can renew before 30 June and save 10%."),
    (
        "S1N",
        "T",
        "Could you become a gold sponsor of our tech summit? The sponsorship package includes a booth and your logo on 400 tote bags.",
    ),
    (
        "S1N",
        "",
        "Loved connecting at the expo! Our software automates invoices and the first month is on us. Book a slot on my calendar: cal.example/jo",
    ),
    (
        "S1N",
        "TE",
        "Ladies!! I'm hosting a leggings party on Zoom, 30% off for my first ten guests, who's in??",
    ),
    (
        "S1N",
        "T",
        "We'd love to have your company on our platform. Our pro plan is only $49 a month and there is a free trial.",
    ),
    (
        "S1N",
        "T",
        "Guaranteed returns of 3% a month, fully secured. My mentor only takes five new investors and I thought of you immediately.",
    ),
    (
        "S1N",
        "1NT",
        "I'm a realtor with twelve years in Tampa. Whatever your real estate needs, I'm your girl. Just listed a stunner on Bay Street!",
    ),
)

TEMPLATED = (
    ("T", "1N", "Hi {{firstName}}, hope you are having a great week!"),
    (
        "T",
        "1N",
        "Dear Sir/Madam, I am writing to enquire about opportunities at your esteemed organisation.",
    ),
    (
        "T",
        "1N",
        "Hello [Name], I came across your profile and was impressed by your experience in [industry].",
    ),
    ("T", "1NE", "Just following up on my last message."),
    ("T", "1NE", "Circling back on this!"),
    ("T", "1NE", "Hi, just checking in to see if you had a chance to look at my email below."),
    (
        "T",
        "1N",
        "Thanks for connecting! I'm always looking to expand my network with like-minded professionals.",
    ),
    (
        "T",
        "1N",
        "I hope this message finds you well. I am reaching out to explore potential synergies.",
    ),
    ("T", "1NE", "Floating this back to the top of your inbox."),
    ("T", "1N", "I'd like to add you to my professional network on LinkedIn."),
    ("T", "1NE", "Gentle reminder on the below."),
    (
        "T",
        "S1N",
        "Your background caught my eye and I have an exciting opportunity with one of our clients. Are you open to new roles?",
    ),
    ("T", "1NE", "Touching base. Any thoughts on the below?"),
    ("T", "1N", "To whom it may concern, please find attached my application."),
    (
        "T",
        "1N",
        "Great to connect with you, {name}. I'm passionate about connecting with leaders in your space.",
    ),
    ("T", "-", "Wishing you and yours a joyful season from all of us at the firm."),
    (
        "T",
        "1N",
        "Hi there fellow entrepreneur! Let's connect and explore how we can add value to your business.",
    ),
    ("T", "1NE", "Bump."),
    ("T", "1NE", "Hey! Resurfacing this in case it got buried in your inbox."),
    ("T", "1NES", "Should I close your file?"),
)

ASKING = (
    ("1N", "", "Could you introduce me to your head of design? I'm looking for a new role."),
    (
        "1NE",
        "",
        "Introduce me to three investors by Monday please. I've attached the deck, the model and the memo.",
    ),
    ("1N", "E", "Hi, can you refer me at Shopify? Here's my CV."),
    ("1N", "", "I'd love to pick your brain about getting into publishing."),
    (
        "1NE",
        "",
        "I need an hour of your time this week to go through my business plan. Send me your availability.",
    ),
    ("1N", "", "Can you lend me £200 till payday?"),
    (
        "1N",
        "S",
        "I'm running the Cardiff half for charity. Please donate to my fundraising page and share it with your network.",
    ),
    (
        "1N",
        "E",
        "Would you write me a recommendation letter, look over my essay and put in a good word with the dean?",
    ),
    ("1N", "", "Are you hiring? I'm looking for a job in data and can start right away."),
    ("1N", "S", "Please vote for me in the local business awards and ask your team to vote too."),
    ("1N", "", "I'm writing my thesis on burnout. Could you fill in my survey?"),
    (
        "1N",
        "",
        "Give me the contact details of the editor you worked with, I want to send her my novel.",
    ),
    (
        "1NE",
        "",
        "You know a lot of people at the council. I want you to get my permit moved up. Let me know by tonight.",
    ),
    (
        "1N",
        "SE",
        "Read my manuscript, tell me what you think of my cover and introduce me to your agent.",
    ),
    (
        "1N",
        "T",
        "We met at the hackathon. Can you put me in touch with the judges? I want to pitch them.",
    ),
    ("1NE", "", "Sir kindly refer my son in your company at the earliest, his resume is attached."),
)

PRYING = (
    ("I", "", "Hi Dana, thanks for the add. How much do you make at your firm?"),
    ("I", "", "Nice to match! Why did your marriage end?"),
    ("I", "", "What's your biggest fear in life, and have you ever been in therapy?"),
    ("I", "", "Hello, who did you vote for? And are you religious?"),
    ("I", "T", "What keeps you awake at night? I put this to every founder I meet."),
    ("I", "", "Are you pregnant or did you just gain weight over Christmas?"),
    (
        "I",
        "",
        "We spoke briefly at the conference. Were you abused as a child? You have that look.",
    ),
    ("I", "", "how old r u and do u live alone"),
    ("I", "", "What's the darkest moment of your life so far?"),
    ("I", "", "What's your net worth, roughly? Just curious."),
    ("I", "", "When are you two going to have children? Is it a fertility thing?"),
    ("I", "", "If you could go back and undo one decision in your life, which would it be?"),
    (
        "I",
        "",
        "Hi Wei, I know we only met on Friday, but are you happy in your job, really, deep down?",
    ),
    ("I", "", "What is your caste and what is your father's income?"),
    (
        "I1",
        "N",
        "Tell me about the hardest time of your life, I'm gathering stories for my podcast.",
    ),
    ("I", "", "Did you really get fired? What happened?"),
    ("I", "", "What's your deepest regret? I believe in skipping small talk."),
    ("I", "", "Are you on medication for that? My cousin had the same twitch."),
)

SULKING = (
    ("G", "E", "Fine. I get the hint. I won't bother you again."),
    ("G", "E", "After all the times I babysat for you, not even a thank you."),
    (
        "G",
        "E",
        "Must be nice to have time for stories on Instagram and none for your oldest friend.",
    ),
    ("G", "E", "I guess I'm not important enough for a reply."),
    ("G", "E", "You never call. I could be dead for all you know."),
    ("G", "E", "Even my dentist remembered my birthday. You didn't."),
    ("G", "E", "I thought we were closer than this. Clearly I was wrong."),
    ("G", "E", "so u can like everyones posts but cant text me back.. ok"),
    (
        "G",
        "E",
        "Who sat with you in A&E until four in the morning? And now I don't even get a text.",
    ),
    ("G", "E", "Your silence really hurts me, I hope you're happy."),
    ("G", "E", "You only ring when you need money. I'm your father, not a bank."),
    ("G", "E", "All the other cousins came to see Grandma. You were the only one who didn't."),
    ("G", "E", "Don't worry about me, I'll just sit here by myself on Diwali."),
    ("G", "E", "I dropped everything when you lost your job, and you can't even answer a message."),
    ("G", "E", "So much for best friends forever."),
    ("G", "E", "I can see you were online at 9. Nice to know where I rank."),
    ("G", "E", "Some friend you are."),
    ("G", "E", "I waited all evening for your call. I feel so stupid."),
    ("G", "E", "Ten years of friendship and this is what I get."),
    (
        "G",
        "E",
        "I've messaged you six times and you still haven't replied. You've clearly forgotten me now you're in London.",
    ),
    ("GE", "", "Why are you ignoring me? After everything I've done for your career?"),
    (
        "GE",
        "",
        "I find your silence very rude. I spent a whole weekend on your proposal and I deserve an answer.",
    ),
    ("GE", "", "You left me on read again. Have the decency to tell me yes or no."),
    ("GE", "1N", "Everybody else has paid. You owe me £40, send it today or I'll tell the group."),
    ("GE", "", "How hard is it to answer one message? I'm so disappointed in you."),
)

PRESSING = (
    ("E", "", "Why haven't you answered? I need your decision by noon."),
    ("E", "T", "Kindly respond at the earliest, the matter is urgent."),
    ("E", "", "Call me back now."),
    ("E", "", "Answer your phone!!"),
    ("E", "1", "You have until Friday to confirm or I'll go to your manager."),
    ("E", "", "I know you said you're not interested, but hear me out, you'd be crazy to say no."),
    ("E", "", "If I don't hear from you by tomorrow I will take that as a yes."),
    ("E", "", "Hello??? Are you there???"),
    ("E", "", "You accepted my request, so the least you can do is reply."),
    ("E", "G", "What is the point of connecting if you never talk to anybody?"),
    ("E", "", "I'll keep calling until you pick up."),
    ("E", "", "I expect an apology and I expect it tonight."),
    (
        "E",
        "1N",
        "Your profile says you're open to new ideas, so why won't you give me ten minutes?",
    ),
    ("E", "", "I don't accept that. Give me one more chance to explain."),
    ("E", "G", "Is there a reason you're avoiding my calls?"),
    (
        "E",
        "1NT",
        "I've gone ahead and put an invite in your calendar for 8am tomorrow. Please confirm.",
    ),
    ("E", "T", "This is my final reminder. Revert by COB today."),
    ("E", "", "A simple yes or no would take you two seconds."),
    ("E", "G", "It's common courtesy to reply to a job applicant."),
    ("E", "", "I'm outside your office and I'm not leaving until you talk to me. I won't stop."),
)

FINE = (
    (
        "-",
        "",
        "Hi Meera, your lemon pickle came up at dinner and we all agreed it beats my aunt's. How's the new flat?",
    ),
    ("-", "", "Thank you for the reference you wrote me back in March. I start on Monday!"),
    ("-", "", "No need to reply, I just wanted to say your eulogy was beautiful."),
    (
        "-",
        "",
        "Hey, I'm in Porto the first week of June. Coffee if you're around? No worries if not.",
    ),
    (
        "-",
        "",
        "Sorry I went quiet in the spring. I was not in a good place and you did nothing wrong. Hope you and Ife are well.",
    ),
    (
        "-",
        "",
        "Hi Mr Lindqvist, thanks again for the interview on the 4th. Is there any news on the analyst position? Happy to wait if it's still being decided.",
    ),
    (
        "-",
        "",
        "I read your piece on tidal mills twice. The bit about the miller's cat made my week.",
    ),
    ("-", "", "Happy 40th old man! Still owe you a pint for the Snowdon trip."),
    ("-", "", "I take it things are hectic. I'm around whenever suits you."),
    (
        "-",
        "",
        "Not selling anything, promise. I just saw your name on the marathon results and wanted to cheer.",
    ),
    ("-", "", "Hi Auntie, how did the scan go? Thinking of you."),
    ("-", "", "You asked me not to write again, and I won't. I'm sorry I pushed. All the best."),
    (
        "-",
        "",
        "Good to meet you at the pottery class. Here's the name of that kiln shop: Ashby & Sons.",
    ),
    ("-", "", "yo you still got that drill? could use it saturday if ur not"),
    ("-", "", "Saw the layoffs on the news. If a reference would help, I'd be glad to write one."),
    (
        "-",
        "",
        "Long time! I found our school photo, your haircut is a crime. What are you up to these days?",
    ),
    (
        "-",
        "",
        "Hi Professor Okafor, your remark about boring questions stuck with me for ten years. I now teach, and I say it every term.",
    ),
    (
        "-",
        "",
        "Dear Beatriz, the invoice from 2 October (no. 118) is still open on our side. Could you tell me if it has reached your accounts team?",
    ),
    ("-", "", "Just thinking of you today. No reply needed."),
    (
        "-",
        "",
        "Congrats on the twins!! Sleep when you can. I'm dropping a lasagne on your porch at six, don't open the door.",
    ),
    ("-", "", "I've two spare seats for the match on Sunday, yours if you want them."),
    ("-", "", "Thanks for letting me know. I understand, and I wish you well with the move."),
    (
        "-",
        "",
        "I was wrong to call your work cold. I've looked again and I was the one in a hurry. I'm sorry.",
    ),
    (
        "-",
        "",
        "Hey Sam, had a lovely time on Thursday. If you fancy a walk by the canal some time, I'd like that.",
    ),
    (
        "-",
        "",
        "Tried you a couple of times, no stress at all, I know term has started. Here when the dust settles.",
    ),
    ("-", "", "Mum, it's me. Are you feeling better? I can come on Saturday and do the shopping."),
    ("-", "", "The job you told me about worked out. I owe you lunch, name the place."),
    (
        "-",
        "",
        "Hi Fatima, we talked about beekeeping at Noor's wedding. My first hive made it through winter, thanks to your tip about the fondant.",
    ),
    ("-", "", "I know you don't owe me an answer. I only want to say I'm sorry about how I left."),
    ("-", "", "Eid Mubarak to you and the kids! We still talk about your biryani."),
    (
        "-",
        "",
        "Your talk made me rethink how we run standups. If you ever write it up, I'd love to read it.",
    ),
    ("-", "", "Any update on the visa paperwork? Let me know if you need something from my side."),
    ("-", "", "It's been ages. I miss our Tuesday runs, and I hope the knee is behaving."),
    (
        "-",
        "",
        "Passed the bakery on Elm Street today and thought of you. Hope Lisbon is treating you well.",
    ),
    (
        "-",
        "",
        "I heard about your dad. I'm so sorry. He once fixed my bike in the rain and wouldn't take a penny.",
    ),
    ("-", "", "Are you free for lunch on the 12th? My treat, to say thanks for the introduction."),
    ("-", "", "Please don't feel you have to answer this. I'm glad we met."),
    (
        "-",
        "",
        "Hi Jonas, it's been a while! The old team is meeting for drinks on Friday at seven, come along if you like.",
    ),
    (
        "-",
        "",
        "I haven't heard from you in a while and wanted to check you're alright. Nothing needed, just care.",
    ),
    (
        "-",
        "",
        "Your mother told me about the exhibition. I'm coming on Saturday, can't wait to see the big blue one.",
    ),
    ("-", "", "Thx for dinner last nite, the kids loved ur dog 🐶"),
    ("-", "", "I tried calling on Sunday, probably a bad time. How's the new job treating you?"),
    ("-", "", "We have 15% more rain than last year and my tomatoes are drowning. How are yours?"),
    ("-", "", "Could you send me the recipe for the plum cake when you have a minute?"),
    ("-", "", "Free on Saturday? We're sailing if the wind holds."),
)

MIXED = (
    ("TE", "1N", "I trust you received my previous mail. Kindly confirm by EOD."),
    ("S1NT", "E", "{{name}}, our platform lifts reply rates by 60%. Open to a quick demo?"),
    (
        "S1NE",
        "T",
        "You said no last month, but our new pricing starts at only $19, so please reconsider. I'll call you on Monday if I don't hear back.",
    ),
    (
        "IT",
        "1N",
        "Thank you for accepting! What's your biggest regret? I ask everyone in my network.",
    ),
    (
        "GE",
        "S1N",
        "You took a free sample and now you ignore me? The least you could do is order something.",
    ),
    (
        "1NE",
        "T",
        "Following up again. I need that introduction to your investors by Thursday, please confirm today.",
    ),
)


def labels_of(codes: str) -> set[Label]:
    """Return the labels a string of codes stands for."""
    return {CODES[code] for code in codes}


ALL = (*SELLING, *TEMPLATED, *ASKING, *PRYING, *SULKING, *PRESSING, *FINE, *MIXED)

"""Rambling stories with what a strong model reads in them, and with what a weak one makes up.

The quotes are a bit longer or shorter than the fewest words, as models cut them. Readings are rows
as `evals.stories.claims` takes them.
"""

from collections.abc import Mapping
from typing import Any

Row = Mapping[str, Any]

TOLD: tuple[tuple[str, Row], ...] = (
    (
        "So my old flatmate Greta, we lived in Graz for two years. I whatsapped her in early September about the reunion, then again ten days later, then I rang on the 3rd of November and it just rang out. She had a baby in June. I think she's just over us.",
        {
            "people": [{"name": "Greta", "role": "my old flatmate", "pronoun": "she"}],
            "channels": [
                [
                    "whatsapp",
                    "I whatsapped her in early September about the reunion, then again ten days later",
                ],
                ["phone", "I rang on the 3rd of November and it just rang out"],
            ],
            "unanswered": [
                [
                    2,
                    [
                        "I whatsapped her in early September about the reunion, then again ten days later"
                    ],
                    "whatsapp",
                ],
                [1, ["I rang on the 3rd of November and it just rang out"], "phone"],
            ],
            "last_attempt": ["I rang on the 3rd of November", [19, 20]],
            "tie": ["friend", "my old flatmate Greta, we lived in Graz for two years"],
            "signals": [["hard_time", "She had a baby in June"]],
            "first_thought": "she's just over us",
            "details": {"shared": "lived in Graz", "baby": "baby"},
        },
    ),
    (
        "Long one. Tomasz supervised my PhD. Mailed him the paper draft in the spring, a reminder before summer, and last Monday a postcard from the conference because he collects them. He always answers, always. My husband thinks he's ill, he turned 79.",
        {
            "people": [{"name": "Tomasz", "pronoun": "he"}],
            "channels": [
                ["email", "Mailed him the paper draft in the spring"],
                ["letter", "a postcard from the conference"],
            ],
            "unanswered": [
                [
                    2,
                    ["Mailed him the paper draft in the spring", "a reminder before summer"],
                    "email",
                ],
                [
                    1,
                    ["last Monday a postcard from the conference because he collects them"],
                    "letter",
                ],
            ],
            "last_attempt": ["last Monday a postcard", [6, 7]],
            "tie": ["mentor", "Tomasz supervised my PhD"],
            "signals": [
                ["out_of_character", "He always answers, always"],
                ["elderly", "he turned 79"],
            ],
        },
    ),
    (
        "ok so theres this guy ben from the climbing gym, we swapped numbers 2 weeks ago, i texted the same night, then sunday a meme, then tuesday 'u up for thursday?'. nothing, not even blue ticks. am i being weird",
        {
            "people": [{"name": "ben", "pronoun": "they"}],
            "channels": [["text", "i texted the same night"]],
            "unanswered": [
                [
                    3,
                    [
                        "i texted the same night",
                        "then sunday a meme",
                        "then tuesday 'u up for thursday?'",
                    ],
                    "text",
                ]
            ],
            "tie": ["new_acquaintance", "we swapped numbers 2 weeks ago"],
            "signals": [["not_seen", "not even blue ticks"]],
            "first_thought": "am i being weird",
        },
    ),
    (
        "My brother Karim and I argued at the funeral in July, about the house. I've left him two voicemails and one long email since. He told our cousin he needs time and he'll ring when he's ready.",
        {
            "people": [{"name": "Karim", "role": "My brother", "pronoun": "he"}],
            "channels": [["voicemail", "left him two voicemails"], ["email", "one long email"]],
            "unanswered": [
                [2, ["I've left him two voicemails"], "voicemail"],
                [1, ["one long email since"], "email"],
            ],
            "tie": ["family", "My brother Karim"],
            "push_back": ["not_now", "he needs time"],
            "promise": ["he'll ring when he's ready", "when he's ready"],
            "signals": [
                ["conflict", "argued at the funeral in July"],
                ["own_loss", "the funeral in July"],
            ],
        },
    ),
    (
        "I run a small bakery. Gastro buyer, Ms Lindgren of the Harbour Hotel, tasted our rye in August and said she'd be in touch within a month. I emailed mid September, then called the front desk twice in October and left my name. Should I drop it?",
        {
            "people": [{"name": "Ms Lindgren", "pronoun": "she"}],
            "channels": [
                ["email", "I emailed mid September"],
                ["phone", "called the front desk twice in October and left my name"],
            ],
            "unanswered": [
                [1, ["I emailed mid September"], "email"],
                [2, ["called the front desk twice in October"], "phone"],
            ],
            "tie": [
                "client_prospect",
                "Gastro buyer, Ms Lindgren of the Harbour Hotel, tasted our rye in August",
            ],
            "promise": ["said she'd be in touch within a month", "within a month"],
        },
    ),
    (
        "We were four: Ana, Bo, Cleo and me. It's Cleo I mean. Since she moved to Oslo in January I've sent maybe a dozen voice notes on Telegram, she reacts with hearts and never says anything. The last one was on my birthday, 9 November. It makes me feel small.",
        {
            "people": [{"name": "Cleo", "pronoun": "she"}],
            "channels": [["telegram", "a dozen voice notes on Telegram"]],
            "unanswered": [[12, ["maybe a dozen voice notes on Telegram"], "telegram"]],
            "last_attempt": ["The last one was on my birthday, 9 November", [13, 14]],
            "tie": ["friend", "We were four: Ana, Bo, Cleo and me"],
            "first_thought": "It makes me feel small",
        },
    ),
    (
        "hi. my mum and i dont talk since the wedding (3 years). i wrote her a card for xmas and one for mothers day, nothing came. she's 74. dad says leave it. i miss her so much it hurts",
        {
            "people": [{"name": "mum", "role": "my mum", "pronoun": "she", "named": False}],
            "channels": [["letter", "i wrote her a card for xmas and one for mothers day"]],
            "unanswered": [[2, ["a card for xmas", "one for mothers day"], "letter"]],
            "tie": ["family", "my mum"],
            "signals": [
                ["estranged", "dont talk since the wedding (3 years)"],
                ["elderly", "she's 74"],
            ],
            "wants": "i miss her so much it hurts",
        },
    ),
    (
        "The recruiter at Novalis, Jerome, ghosted me? First call 12 October went great, he promised feedback by the 20th. I mailed on the 23rd and on the 2nd and messaged him on LinkedIn on the 10th. My current contract runs out in December.",
        {
            "people": [{"name": "Jerome", "pronoun": "he"}],
            "channels": [
                ["email", "I mailed on the 23rd and on the 2nd"],
                ["linkedin", "messaged him on LinkedIn on the 10th"],
            ],
            "unanswered": [
                [2, ["I mailed on the 23rd and on the 2nd"], "email"],
                [1, ["messaged him on LinkedIn on the 10th"], "linkedin"],
            ],
            "last_attempt": ["messaged him on LinkedIn on the 10th", [12, 13]],
            "tie": ["recruiter_hiring", "The recruiter at Novalis, Jerome"],
            "promise": ["he promised feedback by the 20th", "by the 20th"],
            "signals": [
                ["process", "First call 12 October went great"],
                ["deadline", "My current contract runs out in December"],
            ],
        },
    ),
    (
        "I feel stupid. Two dates with Yara, both lovely, then I sent her a playlist on Sunday and a goodnight text on Monday and she's been online the whole time, I can see it. It's Thursday.",
        {
            "people": [{"name": "Yara", "pronoun": "she"}],
            "channels": [["text", "a goodnight text on Monday"]],
            "unanswered": [
                [2, ["I sent her a playlist on Sunday", "a goodnight text on Monday"], None]
            ],
            "tie": ["new_acquaintance", "Two dates with Yara, both lovely"],
            "signals": [
                ["dating", "Two dates with Yara"],
                ["active_elsewhere", "she's been online the whole time"],
            ],
            "first_thought": "I feel stupid",
        },
    ),
    (
        "Professor Adeyemi wrote me the reference that got me here. I thanked her by mail in February and in May I sent her a photo of the lab, and again two weeks back to say I'd passed. Not a line. People tell me she's retired and her uni address might be dead.",
        {
            "people": [{"name": "Professor Adeyemi", "pronoun": "she"}],
            "channels": [["email", "I thanked her by mail in February"]],
            "unanswered": [
                [
                    3,
                    [
                        "I thanked her by mail in February",
                        "in May I sent her a photo of the lab",
                        "again two weeks back to say I'd passed",
                    ],
                    "email",
                ]
            ],
            "last_attempt": ["two weeks back", [14, 14]],
            "tie": ["mentor", "Professor Adeyemi wrote me the reference that got me here"],
            "signals": [
                ["valued", "wrote me the reference that got me here"],
                ["stale_address", "her uni address might be dead"],
            ],
            "details": {"thanks_for": "the reference that got me here"},
        },
    ),
    (
        "Here goes: my ex Luca and I share Mila, she's five. I've texted him three times about the winter jacket and he doesn't answer, school starts the ski week on Monday. I don't want a fight.",
        {
            "people": [{"name": "Luca", "role": "my ex", "pronoun": "he"}],
            "channels": [
                [
                    "text",
                    "I've texted him three times about the winter jacket and he doesn't answer",
                ]
            ],
            "unanswered": [
                [
                    3,
                    ["I've texted him three times about the winter jacket and he doesn't answer"],
                    "text",
                ]
            ],
            "signals": [
                ["ex", "my ex Luca"],
                [
                    "shared_child",
                    "my ex Luca and I share Mila, she's five. I've texted him three times about the winter jacket and he doesn't answer, school starts",
                ],
            ],
            "wants": "I don't want a fight",
        },
    ),
    (
        "Neighbours told me Mr Sato (he taught me go) is back from hospital. I put a letter in his box in the first week of October, rang the bell two Sundays in a row, no one came. His daughter's car is there sometimes.",
        {
            "people": [{"name": "Mr Sato", "pronoun": "he"}],
            "channels": [
                ["letter", "I put a letter in his box in the first week of October"],
                ["in_person", "rang the bell two Sundays in a row"],
            ],
            "unanswered": [
                [1, ["I put a letter in his box in the first week of October"], "letter"],
                [2, ["rang the bell two Sundays in a row, no one came"], "in_person"],
            ],
            "tie": ["mentor", "he taught me go"],
            "signals": [["hard_time", "back from hospital"], ["valued", "he taught me go"]],
        },
    ),
    (
        "I asked Devon, who I know from one panel, for an intro to his boss. Stupid. That was on LinkedIn in June. Then I bumped it in July and in August, and now I feel he blocked me or something.",
        {
            "people": [{"name": "Devon", "pronoun": "he"}],
            "channels": [["linkedin", "That was on LinkedIn in June"]],
            "unanswered": [
                [
                    3,
                    ["That was on LinkedIn in June", "Then I bumped it in July and in August"],
                    "linkedin",
                ]
            ],
            "tie": ["new_acquaintance", "Devon, who I know from one panel"],
            "signals": [["asked_favour", "for an intro to his boss"]],
            "first_thought": "he blocked me or something",
        },
    ),
    (
        "My oldest friend Wren. Thirty years. Her husband left in spring. I called, I texted, I drove over once with soup and she didn't open. In September I wrote 'I'm here, no need to answer, ever' and that was the last thing. I don't know what I did.",
        {
            "people": [{"name": "Wren", "role": "My oldest friend", "pronoun": "she"}],
            "channels": [
                ["phone", "I called"],
                ["text", "I texted"],
                ["in_person", "I drove over once with soup and she didn't open"],
            ],
            "last_attempt": ["In September", [53, 83]],
            "tie": ["close_friend", "My oldest friend Wren. Thirty years."],
            "signals": [["hard_time", "Her husband left in spring"]],
            "first_thought": "I don't know what I did",
        },
    ),
    (
        "haven't dared yet but i want to write to Ines, my first boss, after six years. she let me leave at three on thursdays for my gran. not a word since i quit by text like an idiot",
        {
            "people": [{"name": "Ines", "role": "my first boss", "pronoun": "she"}],
            "tie": ["former_colleague", "my first boss"],
            "signals": [
                ["nothing_sent", "haven't dared yet"],
                ["afraid", "haven't dared yet but i want to write to Ines"],
                ["valued", "she let me leave at three on thursdays for my gran"],
                ["user_vanished", "not a word since i quit by text like an idiot"],
            ],
            "wants": "i want to write to Ines",
        },
    ),
    (
        "The guild died in summer. Rook and me were the last two. I've pinged him on Discord every other week since August, so like six or seven times, and once on Steam. His status is always online.",
        {
            "people": [{"name": "Rook", "pronoun": "he"}],
            "channels": [["discord", "I've pinged him on Discord every other week since August"]],
            "unanswered": [
                [
                    6,
                    [
                        "I've pinged him on Discord every other week since August, so like six or seven times"
                    ],
                    "discord",
                ]
            ],
            "tie": ["friend", "Rook and me were the last two"],
            "signals": [["active_elsewhere", "His status is always online"]],
        },
    ),
    (
        "Paul introduced me to Henrike of the foundation by email on 5 October, she said 'lovely, let's find a date', I offered three dates the same day, then a nudge a week later and one on Friday. Paul shrugs.",
        {
            "people": [{"name": "Henrike", "pronoun": "she"}],
            "channels": [
                ["email", "Paul introduced me to Henrike of the foundation by email on 5 October"]
            ],
            "unanswered": [
                [
                    3,
                    [
                        "I offered three dates the same day",
                        "then a nudge a week later",
                        "one on Friday",
                    ],
                    "email",
                ]
            ],
            "last_attempt": ["one on Friday", [2, 3]],
            "tie": ["referral_intro", "Paul introduced me to Henrike"],
            "promise": ["let's find a date", ""],
        },
    ),
    (
        "Signal says delivered, two ticks, not opened. Five messages to Zainab since her exams began on the 2nd. She said beforehand she'd be underwater until the 27th. So why do I feel like this",
        {
            "people": [{"name": "Zainab", "pronoun": "she"}],
            "channels": [
                ["signal", "Signal says delivered, two ticks, not opened. Five messages to Zainab"]
            ],
            "unanswered": [
                [5, ["Five messages to Zainab since her exams began on the 2nd"], "signal"]
            ],
            "push_back": ["not_now", "she'd be underwater until the 27th"],
            "signals": [
                ["not_seen", "delivered, two ticks, not opened"],
                ["busy", "her exams began on the 2nd"],
            ],
        },
    ),
    (
        "my cousin tells everyone she's writing a book with me but since I sent her chapter two (email, 1 Sept) and asked about it in the family whatsapp twice she talks of anything else. At Sunday lunch too. Her name's Petronella, we call her Nell.",
        {
            "people": [{"name": "Petronella", "role": "my cousin", "pronoun": "she"}],
            "channels": [
                ["email", "I sent her chapter two (email, 1 Sept)"],
                ["whatsapp", "asked about it in the family whatsapp twice"],
            ],
            "unanswered": [
                [1, ["I sent her chapter two (email, 1 Sept)"], "email"],
                [2, ["asked about it in the family whatsapp twice"], "whatsapp"],
            ],
            "tie": ["family", "my cousin tells everyone she's writing a book with me"],
            "signals": [["at_hand", "At Sunday lunch too"]],
        },
    ),
    (
        "Is it normal that a landlord never replies? Mr Krause. Boiler's broken since the 8th. I've emailed on the 8th, the 11th and the 15th and called his mobile, mailbox full.",
        {
            "people": [{"name": "Mr Krause", "role": "landlord", "pronoun": "he"}],
            "channels": [
                ["email", "I've emailed on the 8th, the 11th and the 15th"],
                ["phone", "called his mobile, mailbox full"],
            ],
            "unanswered": [
                [3, ["I've emailed on the 8th, the 11th and the 15th"], "email"],
                [1, ["called his mobile, mailbox full"], "phone"],
            ],
            "last_attempt": ["the 15th", [7, 8]],
            "tie": ["other", "landlord"],
            "intent": ["situation", "Boiler's broken since the 8th"],
        },
    ),
)

MADE_UP: tuple[tuple[int, Row], ...] = (
    (0, {"people": [{"name": "Graz"}]}),
    (0, {"people": [{"name": "June"}]}),
    (0, {"unanswered": [[5, ["then I rang on the 3rd of November"], "phone"]]}),
    (0, {"tie": ["family", "We lived in Graz for two years"]}),
    (0, {"tie": ["family", "my old flatmate Greta"]}),
    (0, {"unanswered": [[2, ["we lived in Graz for two years"], None]]}),
    (0, {"channels": [["email", "I whatsapped her in early September"]]}),
    (0, {"push_back": ["no", "it just rang out"]}),
    (0, {"signals": [["deceased", "I think she's just over us"]]}),
    (1, {"unanswered": [[79, ["he turned 79"], None]]}),
    (1, {"push_back": ["stop", "He always answers, always"]}),
    (2, {"unanswered": [[2, ["we swapped numbers 2 weeks ago"], "text"]]}),
    (3, {"push_back": ["stop", "he needs time"]}),
    (3, {"push_back": ["no", "he'll ring when he's ready"]}),
    (4, {"tie": ["friend", "Gastro buyer, Ms Lindgren"]}),
    (4, {"people": [{"name": "Harbour Hotel"}]}),
    (4, {"people": [{"name": "August"}]}),
    (5, {"unanswered": [[4, ["We were four: Ana, Bo, Cleo and me"], None]]}),
    (5, {"unanswered": [[9, ["The last one was on my birthday, 9 November"], None]]}),
    (6, {"unanswered": [[74, ["she's 74"], None]]}),
    (6, {"signals": [["deceased", "dont talk since the wedding (3 years)"]]}),
    (7, {"unanswered": [[20, ["he promised feedback by the 20th"], "email"]]}),
    (7, {"push_back": ["no", "The recruiter at Novalis, Jerome, ghosted me"]}),
    (10, {"signals": [["shared_child", "I don't want a fight"]]}),
    (10, {"signals": [["nothing_sent", "I've texted him three times"]]}),
    (12, {"push_back": ["stop", "now I feel he blocked me or something"]}),
    (13, {"unanswered": [[30, ["Thirty years"], None]]}),
    (14, {"unanswered": [[3, ["she let me leave at three on thursdays"], "text"]]}),
    (14, {"unanswered": [[6, ["after six years"], None]]}),
    (16, {"people": [{"name": "Friday"}]}),
    (16, {"unanswered": [[5, ["by email on 5 October"], "email"]]}),
    (19, {"unanswered": [[8, ["Boiler's broken since the 8th"], None]]}),
)

"""What people call the ways they reach each other: single words and phrases, folded.

A phrase is a regular expression that starts at one of its trigger words; phrases win over words.
"""

from coaching.situation import Channel

WORDS: dict[Channel, str] = {
    Channel.EMAIL: (
        "email emails emailed emailing e-mail e-mails e-mailed e-mailing emial emials emaild "
        "emial'd mail mails mailed mailing gmail outlook cc'd cced cc'ed bcc'd courriel courriels "
        "correo correos mailen gemailt"
    ),
    Channel.TEXT: (
        "text texts texted texting txt txts txted txting texed sms smses sms's sms'd sms-ed "
        "imessage imessages imessaged imsg texto textos"
    ),
    Channel.WHATSAPP: (
        "whatsapp whatsapps whatsapped whatsapp'd whatsapping whatsap whatsaps watsapp watsap "
        "whatsup'd whats-app whatsappd wa'd wapp wasap guasap whatsappé whatts"
    ),
    Channel.PHONE: (
        "phoned phoning rang rung ringing facetime facetimed facetiming facetimes called calling call "
        "calls cald voip ring landline telephoned telephone telephoning redialed redialled dialed "
        "dialled llamé llamado llamadas appelée appelé appels angerufen anrufe"
    ),
    Channel.VOICEMAIL: (
        "voicemail voicemails voicemailed vm vms v-mail vmail voice-mail voice-mails answerphone "
        "ansaphone"
    ),
    Channel.LINKEDIN: (
        "linkedin linked-in linkdin linkedln linkedin'd linkdn inmail inmails inmailed in-mail"
    ),
    Channel.INSTAGRAM: "instagram instagrammed insta instas insta'd instagramed",
    Channel.FACEBOOK: "facebook facebooked fb messenger messengered messengering fb'd fbm",
    Channel.SLACK: "slack slacked slacking slacks slack'd",
    Channel.DISCORD: "discord discorded",
    Channel.TELEGRAM: "telegram telegrams telegrammed telegramed",
    Channel.SIGNAL: "signalled signaled",
    Channel.LETTER: (
        "letter letters postcard postcards postcarded snail-mail snailmail aerogramme lettre "
        "lettres carta cartas briefe"
    ),
    Channel.X: "twitter tweet tweets tweeted tweeting",
    Channel.OTHER: (
        "wechat weixin wechatted wechated viber kakaotalk kakao katalk snapchat snapchatted "
        "snapped snap'd snaps tiktok bumble hinge tinder grindr skype skyped reddit mastodon "
        "bluesky bsky zoomed xing strava nextdoor weibo zalo okcupid tumblr goodreads twitch "
        "couchsurfing upwork fiverr webex"
    ),
}

DIRECT = frozenset(
    "dm dms dm'd dmed dm'ed dmd dm'ing dming dm'ed dm-ed pm'd pmed pm'ed pming dm's pms'd".split()
)
"""A direct message on a platform that is named nearby or not at all."""

_WHOSE = r"(?:him|her|them|his|her|their|my|the|[\w'-]+(?:'s)?)"
_PLACE = (
    r"(?:house|home|flat|apartment|apt|office|place|door|doorstep|desk|work|workplace|shop|store|"
    r"studio|room|dorm|building|front door|gym|class|bakery|clinic|stall|church|block)"
)
_PARCEL = (
    r"(?:cards?|notes?|letters?|postcards?|parcels?|packages?|flowers|care package|"
    r"christmas cards?|birthday cards?|thank[- ]you (?:card|note)s?)"
)
_NOUN = (
    r"(?: (?:messages?|msgs?|mgs|texts?|dms?|pms?|notes?|calls?|chats?|inmails?|mails?|pings?|"
    r"voice (?:notes?|messages?)|video calls?|invites?|invitation|message request|"
    r"connection requests?|connect(?:ion)? (?:request|invite)s?|requests?))?"
)
_CLERK = (
    r"(?:receptionist|secretary|assistant|pa|front desk|reception|colleague|coworker|co-worker|"
    r"office|wife|husband|flatmate|roommate|switchboard|whoever|someone|somebody|nurse|staff|"
    r"mom|mum|mother|dad|father|son|daughter|partner|kid)"
)


def _short(name: str, channel: Channel) -> tuple[tuple[str, str, Channel], ...]:
    """A two-letter name counts only where nothing but a channel can stand ("on ig", "li msg")."""
    return (
        (_LEADS, rf"(?:{_LEADS.replace(' ', '|')}) {name}\b", channel),
        (
            name,
            rf"{name} (?:messages?|msgs?|dms?|texts?|inmails?|requests?|calls?|notes?)\b",
            channel,
        ),
    )


_LEADS = "on via over through her his their to by my"

PHRASES: tuple[tuple[str, str, Channel], ...] = (
    # (trigger words, what follows from the trigger on, channel)
    (
        "left leave leaving leaves",
        rf"(?:left|leav\w+) (?:{_WHOSE} )?(?:a|an|one|another|two|three|\d+|some|several|my)? ?"
        rf"(?:\w+ )?(?:messages?|msgs?|word) (?:with|w/) (?:\w+ )?{_CLERK}\b",
        Channel.PHONE,
    ),
    (
        "left leave leaving",
        rf"(?:left|leave|leaving) (?:(?!on\b){_WHOSE} )?"
        r"(?:a|an|one|another|two|three|four|five|\d+|some|several|a few|a couple of|long|short)"
        r" (?:\w+ )?(?:messages?|msgs?|vms?|voice ?mails?|voice messages?)"
        r"(?! (?:on|in|via|through|over) (?!(?:his|her|their|the|an?) (?:\w+ )?"
        r"(?:phone|cell|mobile|machine|voice|answer|landline)))",
        Channel.VOICEMAIL,
    ),
    (
        "voicemail vm mailbox",
        r"(?:voice ?mail|vm|mailbox)(?: ?box)? (?:is |was |still |always |just )*(?:full|not set up|"
        r"isn't set up|hasn't been set up)",
        Channel.PHONE,
    ),
    (
        "left leave leaving",
        r"(?:left|leave|leaving) (?:\w+ ){0,4}(?:on|with) (?:her|his|their|the) (?:answer(?:ing)? ?)?"
        r"(?:machine|answerphone)",
        Channel.VOICEMAIL,
    ),
    ("answered answers", r"answer(?:ed|s) (?:the|her|his|their) (?:phone|mobile)", Channel.PHONE),
    (
        "on via through over",
        r"(?:on|via|through|over) (?:etsy|e-?bay|vinted|depop|gumtree|airbnb|marketplace|steam|xbox|"
        r"psn|playstation|ravelry|researchgate|craigslist|patreon|substack|the forum|fax)\b",
        Channel.OTHER,
    ),
    ("fax faxes faxed", r"fax(?:es|ed)?\b", Channel.OTHER),
    (
        "note card notes cards",
        r"(?:note|card)s? (?:through|under|in|into|on) (?:her|his|their|the|[\w-]+'s) (?:\w+ )?"
        r"(?:door|letter ?box|mailbox|pigeon ?hole|locker|desk|windscreen|windshield|car|gate)",
        Channel.LETTER,
    ),
    (
        "asked told reminded cornered caught",
        r"(?:asked|told|reminded|cornered|caught) (?:him|her|them|[a-z]+) (?:again )?"
        r"(?:at|in|after|outside|by) (?:the |my |our )?(?:church|work|school|gym|office|corridor|lift|"
        r"elevator|pub|gates?|playground|shop|party|wedding|market|mosque|temple|synagogue|training|"
        r"practice|rehearsal|choir|kitchen|canteen|hallway|stairs|car park|parking lot)\b",
        Channel.IN_PERSON,
    ),
    (
        "bumped ran",
        r"(?:bumped|ran) into (?:him|her|them|[a-z]+)(?: [\w']+){0,4},? (?:and |& )?(?:i )?"
        r"(?:asked|reminded|mentioned|told)\b",
        Channel.IN_PERSON,
    ),
    (
        "put pushed pinned slid slipped taped stuck left shoved posted popped dropped",
        r"(?:put|pushed|pinned|slid|slipped|taped|stuck|left|shoved|posted|popped|dropped) (?:\w+ )?(?:an?|another|my|one|two|"
        r"\d) (?:[\w-]+ )?(?:note|card|letter)s? (?:in|on|under|through|into|inside|at|by|to)(?! (?:linkedin|slack|whatsapp|insta|"
        r"facebook|teams|the chat))",
        Channel.LETTER,
    ),
    (
        "note card letter",
        r"(?:note|card|letter)s? (?:that )?i(?:'ve|'d| had)? (?:slipped|left|put|pushed|posted|pinned|slid|taped|"
        r"stuck|shoved|popped|mailed)\b",
        Channel.LETTER,
    ),
    (
        "and plus then",
        r"(?:and|plus|then) (?:then )?(?:a|an|one|two|three|another|\d+) (?:[\w-]+ )?(?:cards?|postcards?)\b"
        r"(?! (?:game|reader|number|payment|table|trick|player))",
        Channel.LETTER,
    ),
    (
        "opened raised submitted filed logged",
        r"(?:opened|raised|submitted|filed|logged) (?:\w+ ){0,3}?(?:(?<!link )tickets?(?! (?:link|for|to))|(?:web|online|website|enquiry|"
        r"inquiry|complaint|web site) form|form on (?:her|his|their|the) (?:web ?)?site)\b(?! (?:for|to the))",
        Channel.OTHER,
    ),
    (
        "in through via on using",
        r"(?:in|through|via|on|using) (?:the |her |his |their |our |a )?(?:[\w-]+ ){0,2}?(?:portal|(?:parenting|school|class|"
        r"tenant|work|dating|family|team|booking|delivery|bank|custody|neighbou?rhood|club|gym|co-?parenting)"
        r" app|(?:live|support|web|help) ?chat|help ?desk|web ?(?:site )?form|contact form)\b",
        Channel.OTHER,
    ),
    (
        "signal",
        r"signal(?= (?:on|in|last|twice|once|then|and|since|this|before|\d)|,)",
        Channel.SIGNAL,
    ),
    ("voice", r"voice[- ]?mails?(?:ed)?|voice messages?", Channel.VOICEMAIL),
    ("answering", r"answering machine|answering service", Channel.VOICEMAIL),
    (
        "go goes went going goin straight directly rings rang ring",
        r"(?:(?:go|goes|went|goin[g']?|rings|rang|ring) )?(?:(?:right|straight|directly) )?"
        r"(?:on )?(?:in)?to (?:the |his |her |their |a )?(?:voice ?mail|vm|answerphone|machine)",
        Channel.PHONE,
    ),
    ("text", rf"text (?:messages?|msgs?)|text{_NOUN}", Channel.TEXT),
    ("phone", r"phone[- ]?calls?|phone (?:her|him|them)\b", Channel.PHONE),
    ("by", r"by (?:tele)?phone", Channel.PHONE),
    ("i to always usually", r"(?:i|to|always|usually) phone", Channel.PHONE),
    ("sent send sending", r"(?:sent|send|sending)(?: (?:her|him|them))? flowers", Channel.LETTER),
    ("on", r"on the (?:tele)?phone", Channel.PHONE),
    (
        "and plus then or",
        r"(?:and|plus|then|or) (?:by )?phone(?! (?:number|died|case|is))",
        Channel.PHONE,
    ),
    ("over", r"over the (?:tele)?phone", Channel.PHONE),
    ("via", r"via phone", Channel.PHONE),
    ("missed", r"missed calls?", Channel.PHONE),
    (
        "tried trying try ring rang called calling call phoned dialled",
        r"(?:tried|trying|try|rang|ring|phoned|dialled|call(?:ed|ing)?) "
        r"(?:her|his|their|the|both|all|[\w-]+'s)(?: \w+)? "
        r"(?:phone|cell|mobile|landline|number|cellphone|line)s?\b",
        Channel.PHONE,
    ),
    (
        "her his their the mobile cell phone",
        r"(?:(?:her|his|their|the) )?(?:phone|mobile|cell|number|line)(?: just| only| is| 's|'s)?"
        r" (?:(?:goes|went|going|go) (?:straight|right|directly)?(?: to)? ?(?:voice ?mail|vm)|"
        r"rings|rang|ringing|"
        r"just rings|rings out|goes unanswered)",
        Channel.PHONE,
    ),
    (
        "gave give giving",
        rf"(?:gave|give|giving) (?:{_WHOSE} )?(?:\w+ )?(?:a|another|two|three|\d+|a few|a quick)"
        r"(?: \w+)? (?:rings?|calls?|bell|buzz|tinkle|shout on the phone)\b",
        Channel.PHONE,
    ),
    (
        "facebook fb",
        rf"(?:facebook|fb)(?: messenger| group| page| marketplace)?{_NOUN}",
        Channel.FACEBOOK,
    ),
    ("messenger", rf"messenger{_NOUN}", Channel.FACEBOOK),
    ("linkedin linked-in linkdin", rf"(?:linkedin|linked-in|linkdin){_NOUN}", Channel.LINKEDIN),
    ("linked", rf"linked in{_NOUN}", Channel.LINKEDIN),
    (
        "whatsapp whatsap watsapp",
        rf"(?:whatsapp|whatsap|watsapp)(?: group)?{_NOUN}",
        Channel.WHATSAPP,
    ),
    ("whats what's", rf"what'?s app(?:ed|s)?{_NOUN}", Channel.WHATSAPP),
    (
        "instagram insta",
        rf"(?:instagram|insta)(?: (?:story|stories|comment|comments))?{_NOUN}",
        Channel.INSTAGRAM,
    ),
    ("slack", rf"slack{_NOUN}", Channel.SLACK),
    ("discord", rf"discord{_NOUN}", Channel.DISCORD),
    ("telegram", rf"telegram{_NOUN}", Channel.TELEGRAM),
    (
        "on via over through in by using",
        r"(?:on|via|over|through|in|by|using) signal\b",
        Channel.SIGNAL,
    ),
    ("and or then plus", r"(?:and|or|then|plus) signal\b", Channel.SIGNAL),
    ("signal", r"signal (?:messages?|msgs?|texts?|dms?|calls?|notes?)", Channel.SIGNAL),
    ("on via over through by", r"(?:on|via|over|through|by) x\b(?! ?-)", Channel.X),
    ("x", r"x (?:dms?|messages?|msgs?)\b|x/twitter", Channel.X),
    ("twitter", rf"twitter(?:/x)?{_NOUN}", Channel.X),
    (
        "on via over through in",
        r"(?:on|via|over|through|in) (?:ms |microsoft )?"
        r"(?:teams|line|zoom|google chat|gchat|google meet|the app|an app|dating app|mattermost|"
        r"basecamp|github|the group chat)\b",
        Channel.OTHER,
    ),
    (
        "teams team's zoom skype snapchat hinge bumble tinder wechat reddit viber tiktok line "
        "gchat app microsoft ms",
        r"(?:(?:ms|microsoft) )?(?:teams|team's|zoom|skype|snapchat|hinge|bumble|tinder|wechat|"
        r"reddit|viber|tiktok|line|gchat|app) "
        r"(?:messages?|msgs?|mgs|texts?|dms?|pms?|calls?|chats?|pings?|invites?|notes?|"
        r"voice (?:notes?|messages?)|video calls?)\b",
        Channel.OTHER,
    ),
    *_short("li", Channel.LINKEDIN),
    *_short("wa", Channel.WHATSAPP),
    *_short("ig", Channel.INSTAGRAM),
    *_short("tg", Channel.TELEGRAM),
    ("group", r"group chats?", Channel.OTHER),
    ("contact", r"contact form", Channel.OTHER),
    (
        "handwritten hand-written written paper thank-you christmas birthday greeting greetings "
        "sympathy condolence holiday get-well easter wedding xmas",
        r"(?:hand-?written|written|paper|thank-you|christmas|birthday|greetings?|sympathy|"
        r"condolence|holiday|get-well|easter|wedding|xmas) (?:thank[- ]you )?"
        r"(?:cards?|notes?|letters?)\b",
        Channel.LETTER,
    ),
    ("hand", rf"hand[- ]?(?:written|delivered) (?:\w+ )?{_PARCEL}\b", Channel.LETTER),
    ("get", r"get[- ]well(?:[- ]soon)? cards?\b", Channel.LETTER),
    ("thank", r"thank[- ]you (?:card|note)s?\b", Channel.LETTER),
    (
        "by in via through per",
        r"(?:by|in|via|through|per) (?:the )?(?:post|snail mail|regular mail|royal mail|courier)\b",
        Channel.LETTER,
    ),
    ("snail", r"snail[- ]mail(?:ed)?", Channel.LETTER),
    (
        "sent send sending mailed posted post wrote written",
        rf"(?:sent|send|sending|mailed|posted|post|wrote|written)(?: {_WHOSE})?"
        rf" (?:a|an|the|two|three|\d+|some|several|another)(?: (?!text|link|whats|e-?mail|slack)\w+)?"
        r" (?:cards?|parcels?|care packages?|packages?|flowers|books?|boxe?s?|albums?|scrapbooks?|gifts?|presents?|postcards?)\b",
        Channel.LETTER,
    ),
    ("care", r"care package", Channel.LETTER),
    (
        "left leave leaving slipped taped stuck",
        r"(?:left|leave|leaving|slipped|taped|stuck)(?: (?:him|her|them))? (?:a|another|two|\d+)"
        r" (?:little |quick |nice |short |friendly )?notes?\b(?! (?:on|in|via) (?:linkedin|slack|"
        r"whatsapp|insta|facebook|teams))",
        Channel.LETTER,
    ),
    (
        "subject",
        r"subject line|subject was|subject:",
        Channel.EMAIL,
    ),
    ("e", r"e mail(?:s|ed)?", Channel.EMAIL),
    ("email e-mail", r"e-?mail (?:messages?|threads?|address(?:es)?|chains?)", Channel.EMAIL),
    (
        "work personal old new her his their",
        r"(?:work|personal|office|uni|company) address\b",
        Channel.EMAIL,
    ),
    (
        "dropped stopped swung popped came drop stop swing pop come stopping dropping popping",
        r"(?:dropped|stopped|swung|popped|came|drop|stop|swing|pop|come|stopping|dropping|popping)"
        r" (?:by|round|around|over|in on|in at)\b",
        Channel.IN_PERSON,
    ),
    (
        "went gone go going drove driven walked headed cycled came",
        r"(?:went|gone|go|going|drove|driven|walked|headed|cycled|came)(?: (?:all the way|over|"
        rf"round|around|by|up|down|back|right))*(?: (?:to|by|past))? "
        rf"(?:her|his|their|[\w-]+'s)(?: \w+)? {_PLACE}\b",
        Channel.IN_PERSON,
    ),
    (
        "went gone drove walked",
        r"(?:went|gone|drove|walked) (?:round|over) to see\b",
        Channel.IN_PERSON,
    ),
    (
        "knocked knocking knock",
        r"knock(?:ed|ing)?(?: (?:on|at))?(?: \w+){0,2} ?(?:door)?",
        Channel.IN_PERSON,
    ),
    (
        "showed turned turning show turn",
        r"(?:show(?:ed)?|turn(?:ed|ing)?) up (?:at|to|outside) "
        rf"(?:her|his|their|the|[\w-]+'s)(?: \w+)? {_PLACE}\b",
        Channel.IN_PERSON,
    ),
    (
        "rang ring buzzed",
        r"(?:rang|ring|buzzed) (?:the|her|his|their) (?:door ?)?(?:bell|buzzer|door)"
        r"(?:bell)?",
        Channel.IN_PERSON,
    ),
    ("in face", r"in person|face[- ]to[- ]face", Channel.IN_PERSON),
    ("waited", r"waited (?:outside|for (?:her|him|them) (?:outside|after))", Channel.IN_PERSON),
    ("visited", r"visited(?: (?:her|him|them))", Channel.IN_PERSON),
    ("called", r"called (?:round|around|in on)\b", Channel.IN_PERSON),
    ("par", r"par (?:e-?)?mails?|par sms|par courriel", Channel.EMAIL),
    ("por", r"por (?:e-?mail|correo)", Channel.EMAIL),
    ("per", r"per (?:e-?)?mail", Channel.EMAIL),
)

NOT_A_CHANNEL: tuple[tuple[str, str], ...] = (
    # (trigger words, what follows): stretches whose words only look like a channel
    (
        "called call",
        r"call(?:ed|ing)? (?:it|that|this|off|out|(?:him|her|them|me|us) (?:out|an?|names|crazy)|"
        r"bull|dibs|quits|for|to mind|upon|himself|herself|myself|ourselves|themselves)\b",
    ),
    (
        "guy man woman lady girl someone somebody person friend kid boy dude bloke chap client "
        "recruiter colleague company firm startup place app thing one event band pub bar cafe book "
        "podcast project group dog woman's",
        r"[\w']+ called\b(?! (?:me|him|her|us|them|back|again)\b)",
    ),
    ("is was it's be being are were so", r"(?:is|was|it's|be|being|are|were|so)[ -]called\b"),
    (
        "close judgment judgement wake cold conference roll curtain last sales discovery zoom",
        r"(?:close|judg(?:e)?ment|roll|curtain) calls?\b|wake-up call|"
        r"(?:conference|discovery|zoom|video) call with\b",
    ),
    (
        "called",
        r"called (?:my |the |our )?(?:[\w.]+ )?(?:mum|mom|mummy|mommy|dad|daddy|names|darling|love|honey)\b",
    ),
    (
        "voicemail voice",
        r"voice ?(?:mail|message)s?(?= (?:on|via|by|in|through|over|per) (?:whats\w*|insta\w*|telegram|signal|"
        r"messenger|wechat|ig|wa|fb|facebook|linkedin|slack|discord|viber|line)\b)",
    ),
    ("zoom", r"zoom (?:call|meeting|chat) (?:was |is )?(?:booked|scheduled|set|planned|arranged)"),
    (
        "no bad the a weak poor any good phone mobile",
        r"[\w]+ signal\b(?! (?:msg|mess|dm|text|chat|group|call))",
    ),
    ("assistant bot character model", r"[\w]+ called\b"),
    ("call", r"call-?out|call (?:centre|center|sheet|to action)"),
    (
        "recommendation cover offer reference resignation love form open capital block news rejection "
        "termination acceptance employment visa support admission eviction sponsorship engagement",
        r"(?:employment|visa|support|admission|eviction|sponsorship|engagement|recommendation|cover|offer|reference|resignation|form|open|capital|block|news|rejection|"
        r"termination|acceptance) letters?\b",
    ),
    ("letter letters", r"letters? of (?:recommendation|reference|support|intent|rec)\b"),
    (
        "engagement wedding diamond key boxing nose onion",
        r"(?:engagement|wedding|diamond|key|boxing|nose|onion) ring",
    ),
    ("ring rings rang", r"(?:ring|rings|rang) (?:a bell|true|hollow)"),
    ("cut cutting some any no", r"(?:cut(?:ting)?(?: \w+){1,3}|some|any|no) slack\b(?! mess)"),
    ("slack", r"slack (?:reminders?|off|channel|workspace|bot|app|integration)\b"),
    ("mailing mail", r"mailing list|mail ?chimp|mail merge|mail carrier"),
    ("email e-mail", r"e-?mail (?:list|signature|marketing|template|client|account)\b"),
    ("text", r"text ?books?|text (?:editor|file)"),
    ("zoom", r"zoom (?:in|out)\b"),
    ("on", r"on line\b(?! (?:message|app))|on teams that\b"),
    ("come came stop go", r"come (?:over as|by (?:a|some|it))|come around to|came over (?:as|all)"),
    ("meeting seeing met", r"(?:meeting|seeing) (?:\w+ ){0,2}(?:in person|face[- ]to[- ]face)"),
)

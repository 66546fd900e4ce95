"""The words by which people tell that they wrote, called or were answered (folded English)."""

from coaching.situation import Channel

_C = Channel

SURE: dict[str, Channel | None] = {
    word: channel
    for words, channel in (
        ("emailed e-mailed mailed emaild gmailed", _C.EMAIL),
        ("texted txted texed smsed imessaged sms'd txt'd txtd", _C.TEXT),
        ("whatsapped whatsapp'd wa'd", _C.WHATSAPP),
        ("called rang rung phoned dialed dialled telephoned cold-called", _C.PHONE),
        ("voicemailed", _C.VOICEMAIL),
        ("facetimed skyped snapchatted zoomed wechatted kakaoed", _C.OTHER),
        ("slacked", _C.SLACK), ("tweeted", _C.X), ("inmailed", _C.LINKEDIN),
        ("messengered", _C.FACEBOOK),
        ("messaged msged msgd msg'd msgged dm'd dmd dmed dm'ed pm'd pmed pinged nudged bumped "
         "poked contacted pitched prodded buzzed re-sent resent chased hmu'd", None),
    )
    for word in words.split()
}  # fmt: skip
"""Past forms that tell of one attempt whatever follows, with their channel."""

NEEDS = {
    "left": r"[^.;!?\n]{0,30}? (?:voice ?-?mails?|vms?|v-mails?|messages?|msgs?|notes?|cards?"
            r"|letters?|word|vns?|voice notes?|flowers)\b| (?:another|two|three|one)\b(?! for\b)",
    "reached": r"(?: back)? out\b",
    "followed": r"[ -]?up\b",
    "checked": r" in\b",
    "circled": r" back\b",
    "touched": r" base\b",
    "snapped": r" (?!at\b|out\b|back\b|up\b|that\b|off\b)",
    "hit": r" (?:(?:\w+ ){0,3}up|send)\b", "pressed": r" send\b", "clicked": r" send\b",
    "got": r" in (?:touch|contact)\b",
    "dropped": r"(?:[^.;!?\n]{0,50}? (?:line|note|message|msg|text|email|card|letter|dm"
               r"|voicemail)\b| by\b)",
    "shot": r" (?:\w+ ){0,4}(?:line|note|message|msg|text|email|dm|invite)s?\b",
    "fired": r" (?:\w+ ){0,4}(?:line|note|message|msg|text|email|dm)s?\b",
    "slid": r" (?:back )?in(?:to)?\b",
    "gave": r" (?:\w+ ){1,3}(?:call|ring|buzz|bell|shout)\b",
    "tried": r" (?:(?:[\w'-]+ ){1,2}(?:by|via|on|over|through) (?:an? )?(?=linkedin|whatsapp|insta|ig\b|text|e-?mail"
    r"|phone|messenger|slack|facebook|fb\b|dm\b|sms|letter|signal|telegram)|phoning|messaging|(?:to )?(?:call|text|e-?mail|message|reach|phone|ring|contact|dm|facetime"
    r"|whatsapp)"
    r"(?:ing)?|getting|(?:her|him|them|his|by|via|on|over|through|linkedin|whatsapp|insta\w*|texts?"
    r"|e-?mails?|messenger|signal|telegram|slack|discord|facebook|fb|teams|imessage|sms|viber|phone)\b|(?:[\w'-]+ ){1,3}(?:twice|thrice|again|\d+ ?(?:x|times)|\w+ times)\b)",
    "handed": r" (?:(?:her|him|them|in|over) )+(?:my|our|the) (?:[\w-]+ ){0,2}(?:chapter|manuscript|draft"
              r"|thesis|essay|quote|proposal|application|cv|resume|portfolio|report|paper)\b",
    "wished": r" [^.;!?\n]{0,40}?\b(?:happy|merry|luck|well|congrat\w*|birthday|eid|diwali|christmas|new year)\b",
    "posted": r" (?:(?:[\w'-]+ ){0,4}(?:cards?|letters?|parcel|book|note|package)\b|it\b|them\b)",
    "spoke": r" (?:on|to|onto|in) (?:\w+ ){0,2}(?:voice ?mail|mailbox|machine|answerphone|answering machine)\b",
    "spoken": r" (?:on|to|onto|in) (?:\w+ ){0,2}(?:voice ?mail|mailbox|machine|answerphone|answering machine)\b",
    "opened": r" (?:\w+ ){1,2}(?:tickets?|cases?|complaints?|requests?|enquir\w+)\b",
    "raised": r" (?:\w+ ){1,2}(?:tickets?|cases?|complaints?|requests?|enquir\w+)\b",
    "filed": r" (?:\w+ ){1,2}(?:tickets?|cases?|complaints?|requests?|enquir\w+)\b",
    "added": r" (?:\w+ ){0,3}(?:on|via) (?:linked-?in|facebook|fb|insta\w*|x)\b.{0,20}?\b(?:note"
             r"|message)\b",
    "slipped": r"(?:[^.;!?\n]{0,30}? (?:note|card|letter)\b| it (?:under|through|in)\b)",
    "knocked": r" (?:on|at|twice|once|again|two|three|\d)\b",
    "said": r"(?: (?:hi|hello|hey|sorry|happy|congrats|thanks|yes|yeah|sure)\b"
            r"|[^.,;!?\n]{1,60}? (?:by|via|on|over) (?:text|e-?mail|whatsapp|messenger|phone|dm|insta\w*)\b)",
    "stopped": r" by\b", "swung": r" by\b", "popped": r" (?:by|round|over|in)\b",
    "put": r" (?:[^.,;!?\n]{1,60}? in (?:touch|contact)\b|(?:\w+ ){0,2}(?:note|card|letter)\b|in an? (?:\w+ )?(?:ticket|request|complaint)\b)",
    "submitted": r" (?:on|in|to|my|the|an?|it)\b",
    "introduced": r" (?!me\b|us\b|myself)[^.,;!?\n]{1,60}? (?:to|with|and)\b",
    "reminded": r" (?!me\b|us\b|myself\b|that\b)(?:my )?[\w'-]+\b(?! (?:of|how|what|why)\b)",
    "did": r" the [\"'\s][^\"\n]{0,80}[\"'\s]+(?:thing|message|text|line|speech|email|bit)\b",
    "sent": r"(?! to (?:prison|jail|hospital|school|voicemail|spam))",
    "wrote": r"(?! (?:a |the |her |his )?(?:book|thesis|paper|article|novel|song|blog)| to (?:a lot of|many|lots of|every\w+|several|tons of|other|different|all|so many|some) )",
    "written": r"(?! (?:a |the |her |his )?(?:book|thesis|paper|article|novel|song|blog)| to (?:a lot of|many|lots of|every\w+|several|tons of|other|different|all|so many|some) )",
} | dict.fromkeys(
    "asked invited proposed told thanked apologised apologized suggested congratulated "
    "offered updated explained confronted complimented begged warned shared".split(),
    r" (?:\w+ ){1,2}out\b|[^.,;!?\n]{0,30}?\b(?:twice|thrice|\d+ ?(?:x|times)|\w+ times)\b"
    r"|[^.,;!?\n]{0,60}?,? ?\b(?:again\b|(?:on|by|via|over|through"
    r"|in)(?: an?)?(?: \w+)? (?:e-?mails?|mail|post|texts?|messenger"
    r"|whatsapp|fb|facebook|linked-?in|insta\w*|ig|phone|slack|discord|telegram|signal|dms?|sms"
    r"|letter|card"
    r"|voicemail|message|msg|teams|(?:family |group )?chat|thread|x)\b)",
)  # fmt: skip
"""What must follow (or, by a look-ahead, must not) for a generic form to be an attempt."""

PAPERS = frozenset(
    "quote invoice proposal application cv resume contract portfolio deck offer estimate manuscript "
    "files pictures photos pitch request reference form".split()
)
"""What is 'sent on the 4th' without a subject, besides messages."""

HELD = (
    r"\b(?:(?:has|have|had|[\w-]+'(?:s|ve)) (?:now |already |still )?(?:had|held|been (?:holding|sitting on))|(?:is|[\w-]+'s) sitting on|been sitting with)"
    r" (?:my|our) (?:[\w-]+ ){0,2}?(?:chapters?|manuscript|drafts?|thesis|dissertation|essay|novel|poems?|script|screenplay"
    r"|quote|proposal|estimate|application|cv|resume|portfolio|paper|report|contract|submission|pitch|deck)\b"
)
"""What the other side holds of the user's was handed in once."""

REPLYING = frozenset("replied answered responded".split())
SAYING = frozenset(
    "said told says asked suggested thanked confirmed refused promised apologised apologized "
    "declined agreed laughed".split()
)
ANSWER_VERBS = (
    REPLYING
    | SAYING
    | frozenset(
        "wrote texted called messaged emailed rang phoned sent dm'd pinged picked came got liked "
        "hearted loved reacted goes went snapped shot".split()
    )
)

NOUNS: dict[str, Channel | None] = {
    word: channel
    for words, channel in (
        ("email emails e-mail e-mails mail mails", _C.EMAIL),
        ("text texts txt txts sms smses imessage imessages", _C.TEXT),
        ("whatsapp whatsapps", _C.WHATSAPP),
        ("call calls phonecall phonecalls ring rings", _C.PHONE),
        ("voicemail voicemails vm vms voice-mail voice-mails", _C.VOICEMAIL),
        ("letter letters card cards postcard postcards", _C.LETTER),
        ("inmail inmails", _C.LINKEDIN),
        ("tweet tweets", _C.X), ("snap snaps facetime facetimes", _C.OTHER),
        ("message messages msg msgs mesage mesages messge messges dm dms pm pms followup followups "
         "follow-up follow-ups reminder reminders nudge nudges note notes ping pings invite "
         "invites invitation invitations attempt attempts try tries check-in check-ins bump bumps "
         "vn vns voicenote voicenotes audios thank-you thank-yous greeting greetings ticket tickets "
         "poke pokes chaser chasers request requests", None),
    )
    for word in words.split()
}  # fmt: skip
"""Nouns for an attempt, with their channel."""

PLATFORMS: dict[str, Channel] = {
    word: channel
    for words, channel in (
        ("linkedin linked-in", _C.LINKEDIN), ("whatsapp wa", _C.WHATSAPP),
        ("instagram insta ig", _C.INSTAGRAM), ("facebook fb messenger", _C.FACEBOOK),
        ("slack", _C.SLACK), ("discord", _C.DISCORD), ("telegram", _C.TELEGRAM),
        ("signal", _C.SIGNAL),
        ("email e-mail mail", _C.EMAIL), ("text sms imessage", _C.TEXT),
        ("phone call", _C.PHONE), ("voicemail", _C.VOICEMAIL), ("twitter x", _C.X),
        ("letter card post", _C.LETTER), ("teams wechat line viber snapchat", _C.OTHER),
    )
    for word in words.split()
}  # fmt: skip
"""Names of channels as they stand in "then LinkedIn a week later" or "on Messenger"."""

BARE_PLATFORMS = frozenset(
    "linkedin whatsapp instagram insta facebook fb messenger slack discord telegram signal phone "
    "imessage".split()
)
"""Channel names that tell of an attempt in a list: "email in Jan, LinkedIn in Apr"."""

"""Hears that somebody is violent to the user, threatens, stalks or controls them.

Also an abusive partner or relative the user is in touch with, or longs to be. Abuse long past by
somebody the message isn't about is history, not an alarm.
"""

from coaching.safety import guards
from coaching.safety.grammar import Hit, hits, pattern, rule
from coaching.safety.speech import Speech

_SUBJECT = r"(?:\b(?:s?he|they|who|(?:s?he|they)'?(?:s|d|ll|ve|re)|(?:my|the|this|that|our|her|his|a|an) (?:\w+ ){0,2}<partner>)|\band|\bthen)"
_LIGHT = (
    r"(?: (?:has|had|have|is|was|will|would|did|does|just|once|again|often|always|sometimes|even|actually|literally|physically|"
    r"keeps?|kept|started|starts|used to|also|really|already|been|might|may|could|threatened to|threatens to|tried to|tries to|"
    r"both|drunkenly|violently|badly|still|to|never|then|nearly|almost|recently|repeatedly|regularly)){0,4}"
)
_OBJECT_THROWN = r"(?:a|an|his|her|my|the|things|stuff|plates?|objects|glass\w*|everything) ?(?:\w+ ){0,3}?at me\b"

_VIOLENCE = (
    rule("broke fractur split black", r"\b(?:broke|broken|fractured|cracked|busted|split|dislocated|bruised|twisted|burnt|burned) my (?:\w+ )?(?:arm|nose|jaw|ribs?|wrist|finger|hand|tooth|teeth|leg|lip|eye socket|cheekbone|collarbone|face)\b(?! (?:at|in|while|when i|skiing|playing|falling|fell|on|last (?:winter|summer)))|\bgave me (?:a |two )?(?:black eyes?|bruises?)\b"),
    rule("hands_on hand_on hand_to", r"\b(?:put|puts|laid|lays|putting) (?:his|her|their) hands? (?:on|around) (?:me|my (?:neck|throat))\b|\b(?:raised|raises|lifted|lifts) (?:his|her|a) (?:hand|hands|fist) (?:at|to|on|against) me\b"),
    rule("hiding smash break", r"\b(?:i'?m|i am|im) hiding (?:in|from|under|at)\b[^.!?\n]{0,60}\b(?:<them>|s?he|they|he'?s|she'?s)\b|<they>(?:'s| is| keeps?| started| was| starts)? (?:smash\w*|break\w*|broke|punch\w*|kick\w*|trash\w*|wreck\w*) (?:things|stuff|everything|up the (?:house|flat|kitchen)|the (?:door|wall|walls|house|flat|furniture|windows?)|holes in|my (?:phone|things|stuff|door|car|laptop))"),
    rule("hit", rf"{_SUBJECT}{_LIGHT} hit(?:s|ting)? (?:me|us|and \w+ me)\b|\bhits? me\b(?= ?(?:when|if|sometimes|again|a lot|every|in the face|and|with (?:a|his|her)|[.,!?;)]|\Z))|\bbeing hit by (?:my|him|her)|\bgets? (?:violent|physical(?:ly aggressive)?) (?:with|towards?) me|\b(?:got|was|been|gets|is) (?:physically )?(?:violent|abusive) (?:with|to|towards?) (?:me|us)\b"),
    rule("beat", rf"{_SUBJECT}{_LIGHT} beat(?:s|ing|en)? (?:me|us)(?: up| black and blue| badly| again| every| when| if| so| with| half| ?[.,!;]|\Z| and)|\bbeat me up\b(?! (?:about|over))"),
    rule("punch slap chok strangl kick shov stabb burn headbutt bruis smack smash grabb dragg drugg whip throttl pinn cornered", rf"{_SUBJECT}{_LIGHT} (?:punch|slap|chok|strangl|kick|shov|stabb?|headbutt|smack|smash|grabb?|dragg?|burn|whipp?|drugg?|pinn?|throttl|cornered and)(?:e|es|ed|ing|s)? me\b(?! (?:out|off|up (?:on|with)|into (?:a|the) (?:meeting|group)|(?:for|on) (?:a|an|the) (?:second|drink|coffee)))|\bbruises? (?:on|all over) my\b"),
    rule("push threw throw", rf"{_SUBJECT}{_LIGHT} (?:push(?:ed|es|ing)? me (?:down|against|over|into the|onto|off the|through|around|hard)|(?:threw|throws|throwing) (?:{_OBJECT_THROWN}|me (?:against|down|across|onto|on the|to the|out of the (?:car|house))))"),
    rule("rape raping rapist assault molest grop force forc", r"\b(?:rap(?:ed|es|ing)|assault(?:ed|s|ing)|molest(?:ed|s|ing)|sexually (?:abus|assault|harass)\w+|groped|forced himself on|forces himself on|drugged) (?:me|us)\b|\b(?:was|been|being|got) (?:raped|sexually assaulted|assaulted|molested)(?: by| last| on| at|[.,!? ]|\Z)|\bmy rapist\b|\bforc(?:ed|es|ing) me (?:to have|into) sex"),
    rule("knife gun weapon", r"\b(?:pull(?:ed|s)?|held|put|holds|waved?|point(?:ed|s)?|came at me with|chased me with|has|with) (?:a |his |her |the )?(?:knife|gun|weapon|machete|bat|hammer) (?:on|to|at|in my|against|and) (?:me|my|us|threat\w+)\b|\bcame at me with\b|\bchas(?:ed|es|ing) me (?:with|down the|around the house)"),
    rule("violen", r"\b(?:domestic (?:violence|abuse)|violent (?:ex|husband|wife|boyfriend|girlfriend|partner|father|dad|stepdad|mother|mum|mom|brother|relationship|marriage|home|household)|<they>(?: is| was| gets| got| can be| can get| has been| turned| turns| becomes| became| so){0,3} violent)\b"),
)  # fmt: skip
_THREATS = (
    rule("post leak send share show", r"\b(?:s?he|they|<partner>)(?: (?:says?|said|keeps saying|told me|texted|swears?|threatens|warned me)(?: me| that){0,2}) (?:s?he|they)(?:'ll| will|'s going to|'d| would|'s gonna) (?:post|leak|send|share|show|publish|upload|tell everyone) ?(?:everyone )?(?:my|our|the|me|it|those)\b"),
    rule("threat", r"(?:\b(?:s?he|they|who|<partner>|(?:s?he|they)'?(?:s|d|ve|re)))(?: (?:has|had|have|is|was|been|keeps?|kept|also|just|always|then|even|started|physically|repeatedly|once|often|again|now)){0,4} threaten(?:s|ed|ing)? (?:me|us|my (?:kids?|children|family|life|son|daughter|mum|mom|parents|sister|brother|dog|cat))\b(?! with (?!a (?:\w+ )?(?:knife|gun|bat|hammer|weapon|machete|belt|bottle)|violence|death|rape|his fist))"),
    rule("threat", r"\bthreaten(?:s|ed|ing)? to (?:(?:physically )?(?:kill|hurt|beat|hit|harm|stab|shoot|rape|strangle|murder|attack|burn|smash|punch|slap|kidnap|find|destroy|ruin|come (?:to|round|over|after|here|find)|show up|turn up|(?:post|leak|share|release|send|publish|show)(?= (?:my|our|nudes?|the|private|intimate|those|it|them|everyone))|out me|expose me|take (?:the|my|our) (?:kids|children|son|daughter|baby)))(?! (?:himself|herself|themsel\w+)) ?(?:me|us|my|the|our|round|over|here|after|to|nudes|pics|photos|private|intimate|everyone|up|at|it|down)?\b(?! (?:himself|herself|themsel\w+))"),
    rule("threat", r"\b(?:death threats?|threatening (?:me|messages|texts|voicemails?|calls)|(?:sends?|sent|sending|get|getting|got|receiv\w+|leaves?|left|leaving) (?:me )?(?:\w+ )?threats|been threatened|being threatened|was threatened|feel threatened by|physically threat\w+|threats (?:from|by) (?:him|her|my|an|the|them))\b(?! (?:with (?:legal|court|dismissal|redundancy)|by (?:ai|redundancy|layoffs)))"),
    rule("kill hurt find harm", r"(?:\b(?:s?he|they|who|<partner>)(?:'?(?:s|d|ll))?)(?: (?:said|says|told me|texted(?: me)?|swore|warned(?: me)?|threatened|promised|keeps saying|messaged(?: me)?|that))(?: (?:that|me|to me|tonight|yesterday)){0,2} (?:s?he|they)(?:'?(?:d|ll|s)| will| would| is| was| wants| wanted){0,2}(?: going to| gonna| to)? (?:kill|hurt|beat|find|hit|harm|stab|shoot|come for|get|burn|destroy|make me (?:pay|regret)|end|ruin) (?:me|us|my (?:family|life|kids|house|face))\b"),
    rule("blackmail extort leak nudes revenge_porn sextort", r"\b(?:blackmail(?:s|ed|ing)?|extort(?:s|ed|ing)?|sextort\w*) (?:me|us)\b|\bbeing (?:blackmailed|extorted|sextorted)\b|<they>(?: \w+){0,3} (?:leak|leaked|leaking|posted|posting|shared|sharing|sent around) my (?:nudes|pics|pictures|photos|videos?|address|private)"),
)  # fmt: skip
_STALKING = (
    rule("follow watch", r"\b(?:someone|somebody|a (?:man|guy|car|stranger|woman)|this (?:man|guy|car))(?:'s| has| is| keeps?| was)?(?: been| always| also| still){0,2} (?:following|follows|followed|watching|watches|stalking|waiting for|photographing) (?:me|my (?:house|flat|kids?|home))\b(?! (?:on (?:insta\w*|linkedin|tiktok|twitter|facebook|x|strava)|back|online))"),
    rule("stalk", r"\bstalk(?:s|ed|ing|er)? (?:me|us)\b|\b(?:harass\w+ and |and )stalking\b|\bmy stalker\b|\b(?:i'?m|i am|i was|am i|i'?ve been|is it) being stalked\b|\bi (?:have|'ve got|got) a stalker\b"),
    rule("follow", r"<they>(?: \w+){0,3} follow(?:s|ed|ing)? me (?:home|to (?:work|my|the|school|class)|in (?:his|her|the|a|their) car|around (?:town|everywhere|campus)|everywhere|from work|at night|again)\b"),
    rule("outside show turn wait sitting parked", r"<they>(?: (?:is|was|keeps?|kept|has been|been|still|always|just|also|then|again|was just|started|sits?|sat)){0,4} (?:showing up|show(?:s|ed)? up|turn(?:s|ed|ing) up|wait(?:s|ed|ing)|sitting|sits|parked|parks|standing|com(?:es|ing) (?:to|by|round)|banging|bangs|pounding|lurking|driving past|drives past|watching)(?: (?:uninvited|unannounced|again|drunk|at night|every day|constantly))?(?: (?:at|to|outside|on|by|near|in front of)) my (?:house|home|door|work|job|place|flat|apartment|office|school|gym|street|building|window|workplace|parents|car)\b(?! (?:with (?:flowers|cake|coffee|soup)|for (?:dinner|tea|my birthday|our date|lunch)))"),
    rule("fake new_ burner different_ another_ other_ won't_stop wont_stop not_stop never_stop to_stop to_quit harass", r"<they>(?: \w+){0,4} (?:mak(?:es|ing)|creat(?:es|ed|ing)|made|using|uses|from) (?:\w+ ){0,2}(?:new|fake|different|other|another|burner)(?: \w+)? (?:accounts?|numbers?|profiles?|emails?|phones?)[^.!?\n]{0,40}\b(?:contact|message|text|call|reach|harass|watch|find|bother|follow)\w* me\b|<they> (?:won'?t|will not|doesn'?t|refuses to|never|wouldn'?t) (?:stop|quit) (?:calling|texting|messaging|contacting|harassing|following|coming to)(?: \w+){0,2}?(?= (?:even )?(?:after|though|since|and (?:i'?m|i am) (?:scared|afraid))[^.!?\n]{0,40}(?:block|stop|police|scared|leave|restraining|no\b|order))|\bharass(?:es|ing) me\b(?= (?:and|since|at|after|every|from|on every|daily|outside|by))"),
    rule("track camera spyware airtag password monitor", r"<they>(?: \w+){0,3} (?:tracks?|tracking|tracked|monitors?|monitoring|put (?:a )?(?:tracker|gps|airtag|spyware|camera)s? (?:on|in)|hid (?:a )?(?:camera|tracker|airtag)s?|installed) (?:\w+ )?my (?:phone|location|car|calls|messages|every move|whereabouts|bag|room|laptop|bedroom)|\bfound (?:a |an )?(?:airtag|tracker|gps tracker|hidden camera) (?:in|on|under) my\b"),
    rule("restraining protective order non-molestation injunction avo intervention", r"\bi (?:\w+ ){0,3}(?:restraining order|protective order|non-molestation order|injunction|intervention order|avo|dvo|order of protection)s? (?:against|on) (?:him|her|them|my|an? ex)\b"),
)  # fmt: skip
_CONTROL = (
    rule("let allow lock control passport phone card keys documents", r"<they>(?: \w+){0,2} (?:won'?t|doesn'?t|does not|don'?t|wouldn'?t|never|refuses to|not) (?:even )?(?:let|allow|letting) me (?:to )?(?:leave(?: the (?:house|flat|room|apartment)| him| her)?|go out(?:side)?|see my (?:friends|family|parents|mum|mom)|have (?:a phone|my (?:phone|own money|passport)|friends|money)|talk to (?:anyone|my (?:friends|family))|work|use my phone|out of the house|sleep|speak to (?:anyone|my family))\b|\block(?:s|ed|ing)? me (?:in|inside|in the|out of the house at night|up)\b|\b(?:controls?|controlling|controlled) (?:my (?:money|phone|every move|bank|life|bank account)|everything(?: i do|,| about|$| in my)|who i (?:see|talk|meet)|what i (?:wear|eat|do|spend)|me and)|\b(?:took|takes|taken|hid|hides|keeps|confiscated) (?:away )?my (?:passport|phone and|bank card|car keys|documents|keys and|id)\b"),
    rule("fear afraid scared safe frightened terrified petrified", r"\b(?:scared|afraid|terrified|frightened|fearful|petrified) (?:of|for) (?:him|my (?:life|safety|own safety)|my (?:\w+ )?<partner>(?!'s)|her(?! (?:reaction|answer|reply|response|judg\w*|opinion|rejection|saying|not|leaving|thinking|family|finding|being|getting|hating|ghosting|moving|mum|mom|dad|boss|friends|new|ex|husband|boyfriend)))\b(?! (?:reaction|leaving|not|rejecting|ghosting|losing|saying|thinking|judg\w+|hating|finding someone|moving|getting bored|replying|answering|being (?:mad|angry|annoyed|disappointed|upset)|getting (?:mad|annoyed)|opinion|response|answer|because (?:s?he'?s? (?:is )?(?:so )?(?:smart|clever|brilliant|senior|important|busy|famous|strict|cool|good))))|\bfear(?:ing)? for my (?:life|safety)\b|\b(?:don'?t|do not|didn'?t|never|not|doesn'?t) (?:feel|feeling) (?:physically )?safe (?:at home|with (?:him|her|my)|around (?:him|her|my)|in my (?:own )?(?:home|house|flat)|going home|when he'?s|there)|\b(?:not|isn'?t) safe (?:at home|for me (?:there|here|at home)|with him)"),
    rule("afraid scared worried terrified know fear if", r"\b(?:afraid|scared|worried|terrified|fear|frightened|know)(?: that)? (?:s?he|they|my (?:\w+ )?<partner>)(?:'?ll|'?s going to|'?s gonna| will| might| may| would| could| is going to|'d)(?: come| actually| really| seriously| try to| end up| one day| eventually| find me and){0,3} (?:hurt|kill|hit|beat|harm|attack|stab|rape|shoot|strangle) (?:me|us|my (?:kids?|children|son|daughter|family|mum|mom))\b(?! (?:feelings|again emotionally|emotionally|heart))|\b(?:s?he|they)(?:'ll|'d| will| would) (?:kill|hurt|beat|hit) me if (?:i|s?he|they) (?:leave|left|tell|told|go|report|talk|find|finds|found|knew|knows|sees|catch|see|speak|contact)\b"),
)  # fmt: skip
_ABUSIVE = (
    rule("abus", r"\b(?:abusive(?: \w+){0,2} (?:<partner>|relationship|marriage|home|household)|(?:<partner>|s?he|they|who)(?:'s| is| was| were| has been| got| became| had been| turned| are| can be){1,2} (?:\w+ ){0,3}abusive|my abuser|(?:<partner>|s?he|who|they)(?: \w+){0,2} abus(?:ed|es|ing) (?:me|us)|(?:was|been|being|got) (?:\w+ )?abused by (?:my|him|her)|(?:an |my )abusive (?:\w+ )?<role>)\b"),
    rule("hit beat violent hurt raised choked slapped", r"\bused to (?:\w+ )?(?:hit|beat|slap|hurt|choke|kick|punch|rape|threaten|abuse) me\b|\b(?:raised|lifted|laid) (?:his|her|a) (?:hand|hands|fist) (?:at|to|on) me\b|\bput (?:his|her) hands on me\b"),
)  # fmt: skip

_SOMEBODY_ELSE = pattern(
    r"\b(?:new|current|now)(?:[ -]\w+)? (?:boyfriend|bf|girlfriend|gf|partner|guy|man|woman|husband|wife|relationship|friend|date|person)\b|\bso (?:now )?(?:when|if|whenever) (?!s?he (?:hit|got|was))\w+ (?:takes|doesn'?t|don'?t|goes|go|stops|ghosts)|"
    r"\b(?:therapist|boss|recruiter|mentor|client)\b[^.!?\n]{0,40}(?:hasn'?t|not|no|didn'?t)|\b(?:volunteer\w*|work|works|worked|working|donat\w+|fundrais\w+|job|intern\w*|article|essay|talk|campaign|training|course|case|law) (?:at|for|with|in|about|on)\b|\bcharity\b|\bshelter\b(?! (?:me|with))|\b(?:dog|cat|horse)s? (?:from|was)\b"
)
_ENDED = pattern(
    r"\b(?:years? ago|decades? ago|as a (?:child|kid|little|teen\w*)|when i was (?:a |little|young|growing|\d)|growing up|grew up|childhood|in my (?:childhood|past|teens|20s|twenties)|(?:19|20)\d\d|long ago|passed away|died|my late|first marriage|previous relationship|past relationships?|all of my life|all my life|little girl|little boy)\b"
)
_CONTACTS_THEM = pattern(
    r"\b(?:stop contact\w*|no contact|(?:text|call|messag|contact|writ|wrot|email|ring|phon|dm|reach out to|answer|unblock)\w* (?:to )?my (?:\w+ ){0,2}<partner>|text(?:ed|ing)? (?:him|her)|call(?:ed|ing)? (?:him|her)|messag(?:e|ed|ing) (?:him|her)|contact(?:ed|ing)? (?:him|her|my)|reach(?:ing|ed)? out to (?:him|her)|(?:s?he|ex|they)(?:'s| is| has)? ?(?:\w+ ){0,3}(?:not |n'?t |never )?(?:answer|repl|respond|text|call|messag|ignor|block|ghost)\w*|go(?:ing)? back to|miss him|miss her|hear from (?:him|her)|reconnect\w*|unblock\w*|(?:left|wrote|written|sent|emailed|dm'?d)[^.!?\n]{0,30}\b(?:him|her)|he'?s the one|she'?s the one)\b"
)
_FEAR = pattern(r"\A(?:scared|afraid|terrified|frightened|fear|petrified|worried)")
_USED_TO = pattern(r"\b(?:used to be|was always|was so|had been|as a kid i was)(?: \w+)? ?\Z")
_OTHERS_FEAR = pattern(
    r"\b(?:s?he|they|my (?:\w+ )?<role>)(?:'s| is| was|'re| are)(?: \w+){0,2} ?\Z"
)
_MENACE = (
    rule("kill find regret sorry live hurt pay back watch dead over", r"\b(?:i'?ll|i will|i'?m going to|i'?m gonna|gonna|i swear i'?ll) (?:fucking |literally )?(?:kill|hurt|find|beat|end|destroy|ruin|come for|stab|shoot|rape|bury) (?:you|ur|your)\b|\bi know where (?:you|u|ur|your) (?:live|work|kids|family|lives?)\b|\bwatch your back\b|\byou(?:'re| are|r|'ll be) (?:fucking )?(?:dead|finished|going to (?:pay|regret|be sorry))\b|\byou'?ll (?:pay for|regret (?:this|it|leaving)|be sorry)\b|\bif i can'?t have you\b"),
)  # fmt: skip


def hear(speech: Speech) -> Hit | None:
    """Return where the user's words, or words sent to them, speak of danger to the user."""
    return _violence(speech.own) or _abuser(speech.own) or _menace(speech.theirs)


def _violence(own: str) -> Hit | None:
    for rules in (_VIOLENCE, _THREATS, _STALKING, _CONTROL):
        for hit in hits(rules, own):
            if _holds(hit, own):
                return hit
    return None


def _holds(hit: Hit, own: str) -> bool:
    if guards.told_of_fiction(hit) or guards.denied(hit) or guards.joking(hit):
        return False
    if hit.words.startswith("domestic") and _SOMEBODY_ELSE.search(own):
        return False
    others_fear = _FEAR.match(hit.words) and _OTHERS_FEAR.search(hit.before)
    if _ENDED.search(hit.sentence) or others_fear or _USED_TO.search(hit.before):
        return bool(_CONTACTS_THEM.search(hit.after)) and not _SOMEBODY_ELSE.search(own)
    return True


def _abuser(own: str) -> Hit | None:
    """An abuser counts while the user is in touch with them, wants to be, or is afraid."""
    for hit in hits(_ABUSIVE, own):
        if guards.told_of_fiction(hit) or guards.denied(hit) or _SOMEBODY_ELSE.search(own):
            continue
        wide = own[max(0, hit.start - 300) : hit.end + 300]
        if _CONTACTS_THEM.search(wide):
            return hit
    return None


def _menace(theirs: str) -> Hit | None:
    return next((hit for hit in hits(_MENACE, theirs) if not guards.joking(hit)), None)

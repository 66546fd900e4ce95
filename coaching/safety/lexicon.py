"""Word groups that the safety rules share; `<name>` in a rule stands for `WORDS["name"]`.

A blank is one to six spaces. Groups may use groups.
"""

from collections.abc import Mapping

_ROLES = (
    "ex|exes|husband|hubby|wife|wifey|boyfriend|bf|girlfriend|gf|partner|fiancee?|fiancé|"
    "fiancée|spouse|"
    "dad|daddy|father|stepdad|stepfather|mom|mum|mother|mummy|mommy|stepmom|stepmum|stepmother|"
    "brother|sister|son|daughter|cousin|uncle|aunt|auntie|aunty|nephew|niece|grandma|grandpa|"
    "grandmother|grandfather|gran|nan|nana|nani|dadi|friend|bestie|best friend|mate|buddy|pal|"
    "flatmate|roommate|roomie|housemate|neighbou?r|boss|manager|coworker|co-worker|colleague|"
    "landlord|teacher|coach|in-laws?|brother-in-law|sister-in-law|mother-in-law|father-in-law|"
    "bhai|didi|amma|appa|papa|parents|family|stepson|stepdaughter|godfather|godmother|"
    "mentor|client|crush|situationship|baby ?daddy|baby ?mama|guy|man|woman|girl|boy|kid|child|"
    "person|student|classmate|lover|stalker|abuser|dude|lad|bloke"
)

WORDS: Mapping[str, str] = {
    # who speaks
    "i": r"\b(?:i'?(?:m|ve|d|ll)?|i (?:am|have|had|would|will))",
    "role": rf"(?:{_ROLES})",
    "partner": (
        r"(?:ex|ex[- ](?:husband|wife|boyfriend|bf|girlfriend|gf|partner|fiancee?|fiancé)|"
        r"husband|hubby|wife|boyfriend|bf|girlfriend|gf|partner|fiancee?|fiancé|fiancée|spouse|"
        r"baby ?daddy|baby ?mama|"
        r"(?:step)?(?:dad|father|mom|mum|mother)|brother|sister|son|uncle|aunt|cousin|"
        r"roommate|flatmate|housemate|in-laws?|(?:father|mother|brother|sister)-in-law|parents|"
        r"family|"
        r"guy|man|boss|neighbou?r|abuser|stalker|landlord)"
    ),
    "they": (
        r"(?:s?he|they|(?:s?he|they)'?(?:s|d|ll|ve|re)|"
        r"(?:my|his|her|their|our|the|this|that|a) (?:\w+ ){0,2}<role>'?s?)"
    ),
    "them": r"(?:him|her|them|my (?:\w+ ){0,2}<role>)",
    "their": r"(?:his|her|their|hers|my (?:\w+ ){0,2}<role>'?s)",
    # negations
    "not": (
        r"\b(?:do not|don'?t|dont|didn'?t|doesn'?t|dun|can'?t|cannot|can not|won'?t|wouldn'?t|"
        r"couldn'?t|"
        r"shouldn'?t|isn'?t|aren'?t|ain'?t|wasn'?t|weren'?t|haven'?t|hasn'?t|hadn'?t|not|never|"
        r"no longer)"
    ),
    "dont": r"\b(?:do not|don'?t|dont|didn'?t|dun|do n't|no longer|never)",
    "cant": r"\b(?:can'?t|cannot|can not|cant|couldn'?t|can no longer)",
    # small words that may stand between
    "adv": (
        r"(?: (?:just|really|only|actually|honestly|literally|genuinely|truly|seriously|even|also|"
        r"so|"
        r"still|always|often|sometimes|almost|kinda|kind of|sorta|sort of|fucking|fkn|fuckin|"
        r"bloody|freaking|basically|simply|secretly|constantly|maybe|then|now|rather|badly|"
        r"probably|definitely|lowkey|legit|straight up|desperately)){0,3}"
    ),
    "want": (
        r"(?:want(?:ed)? to|wanna|wana|want too|wan to|wish(?:ed)? (?:to|i could)|would like to|"
        r"would love to|feel like|hop(?:e|ing) (?:to|i)|pray(?:ing)? (?:to|i)|need to|long to|"
        r"ready to|tempted to|rather|going to|gonna|gunna|about to|plan(?:ning)? to|"
        r"thinking of|thinking about|think about|urge to|might(?: as well)?|may as well|should(?: "
        r"just)?|"
        r"could(?: just)?|will|would|i'?ll|i'?d|try to|trying to|tried to|let me)"
    ),
    "anymore": r"(?:any ?more|any ?longer|nomore|no more)",
    # self, with what fingers make of it
    "myself": r"(?:my ?self|mysef|mysel|meself|mysrlf|myslef|me self)",
    "themself": r"(?:(?:him|her|them|their|it) ?sel(?:f|ves)|hisself)",
    "kill": r"(?:k[i1!*]+l{1,4}|ki11|kll)",
    "suicid": (
        r"(?:su[i1!*]c[i1!*y]d|s[u*]ic[i*]d|sucid|suicd|suisid|siucid|sucicid|suicud|suicied|"
        r"sucuid|suiced|s u i c i d|sui ?cide?)"
    ),
    "jump": r"(?:jump(?:ed|ing|s)?|leap(?:ing)?)",
    "pills": (
        r"(?:pills|tablets|meds|medication|paracetamol|tylenol|ibuprofen|advil|aspirin|xanax|"
        r"sleeping pills|antidepressants|benzos|painkillers|codeine|insulin|oxy)"
    ),
    # silence
    "silent": (
        r"(?:(?:(?:is|are|was|am|been|'s|'re) not|isn'?t|aren'?t|wasn'?t)(?: even| been)? "
        r"(?:answer|respond|repl|pick|read)\w*|"
        r"not (?:answering|responding|replying|picking|answered|responded|replied|picked)|"
        r"(?:hasn'?t|haven'?t|has not|have not|hadn'?t|had not|didn'?t|did not|doesn'?t|does not|won'?t|will "
        r"not|don'?t|do not|never|nor) (?:\w+ )?"
        r"(?:answer|respon|repl|pick|call|text|message|come|been|read|phone|rung|rang|ring|show|"
        r"check|got|get|open|log)\w*|"
        r"(?:hasn'?t|haven'?t|hadn'?t|not|never) (?:had|got|gotten|received|seen|been given) (?:an? |any |one |a single |so "
        r"much as a )?(?:answer|reply|response|word|text|message|call|line)\b|"
        r"no (?:answer|reply|response|word|sign|contact|call|text)\b|haven'?t heard|not heard|"
        r"(?:not|hasn'?t|haven'?t) (?:been )?(?:heard|seen)|heard nothing|then nothing|now "
        r"nothing|nothing(?: \w+)? from|nothing (?:since|back|for|from|in \w+ days)|of nothing\b|"
        r"days? of silence|"
        r"(?:straight|right|goes|going|just|went) to (?:voicemail|voice mail|vm|answerphone|"
        r"machine)|"
        r"(?:phone|mobile|cell)(?:'s| is| was| has| seems| goes| went)?(?: been| switched| turned|"
        r" just| now){0,3} "
        r"(?:off|dead|disconnected|unreachable)|switched off|rings out|just rings|keeps ringing|"
        r"(?:can'?t|cannot|couldn'?t|unable to) (?:reach|get (?:hold|through|a hold|in touch|him|"
        r"her|them))|"
        r"not (?:today|yesterday)|radio silence|stopped (?:answer|reply|respond|text|call)\w*|"
        r"meant to ring|(?:went|gone|going|been) (?:quiet|silent|dark)|silence\b|silent\b|"
        r"unread|one tick|ignoring|unanswered|unreachable|vanished|disappeared|gone missing|"
        r"missing\b|"
        r"last (?:seen|online)|(?:not|isn'?t|hasn'?t been) (?:been )?online)"
    ),
    # things people die by, and where they keep or hold them
    "drug": (
        r"(?:pills?|tablets?|capsules|meds|medication|medicines?|paracetamol|acetaminophen|tylenol|"
        r"ibuprofen|advil|aspirin|xanax|valium|diazepam|morphine|oxy\w*|codeine|tramadol|benzos|"
        r"antidepressants|painkillers|sleeping (?:pills?|tablets?)|sleepers|insulin|opioids)"
    ),
    "gun": (
        r"(?:gun|pistol|rifle|shotgun|revolver|handgun|firearm|glock|service weapon|sidearm|9 ?mm)"
    ),
    "blade": r"(?:razor(?: ?blades?)?|blades?|scalpel|box ?cutter|stanley knife)",
    "height": (
        r"(?:bridge|viaduct|roof|rooftop|ledge|parapet|overpass|flyover|railing|handrail|"
        r"multi-?stor(?:e?y) car ?park|top (?:floor|deck|level) of the (?:car ?park|garage)|"
        r"cliff(?: edge| top|s)?|cliff-?top|"
        r"window ?sill|(?:train |rail(?:way)? )?tracks|edge of the platform|platform edge|pier|weir)"
    ),
    "weapon": (
        r"(?:crow ?bar|bat|baseball bat|hammer|knife|machete|axe|iron bar|metal bar|pole|pipe|golf club|"
        r"tyre iron|tire iron|wrench|brick|petrol|gasoline|gun|shotgun|pistol|screwdriver|belt|bottle|"
        r"chain|taser|acid|hatchet|poker)"
    ),
    # body, for what is broken or hurt
    "bone": (
        r"(?:arms?|nose|jaw|ribs?|wrists?|fingers?|hand|tooth|teeth|legs?|ankle|collar ?bone|cheek ?bone|"
        r"eye socket|skull|shoulder|elbow|foot|toes?|bones?|neck)"
    ),
    # joking
    "laugh": r"(?:\blol+\b|\blmf?ao+\b|\brofl\b|\bha(?:ha)+h?\b|\bhehe+\b|😂|🤣|💀|😅|😭😂|\bjk\b|/j\b|"
    r"\bj/k\b|\bjust kidding\b|\bxd\b)",
}

"""Loose families of words that weigh together: threats, deceit, pursuit, and fear at home.

One family alone is everyday talk; the families that must meet in a message are named with each.
"""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_MENACE = (
    rule(
        "bat petrol gasoline brick knife gun hammer smash break hurt scare ruin lose loses expose video vid pic nude photo receipts screenshot recording "
        "walks_home alone_at nursery bedtime what_time burn beat punch fist teeth bones immigration evict arrest custody licen reputation career "
        "destroy pay_for slash key_ brakes poison crash kneecap acid blackmail affair secret leak",
        r"\b(?:baseball bat|(?:with|got|have|bring\w*|my) (?:a |my |the )?(?:bat|knife|gun|hammer|crowbar|machete|brick|petrol|gasoline|matches)|petrol|gasoline|smash\w*|break(?:ing)? (?:his|her|their)|hurt(?:ing)? "
        r"(?:him|her|them|his|their)|scar(?:e|ed|ing)|ruin\w*|lose[sd]? (?:his|her|their|everything)|expos(?:e|ed|ing)|every (?:video|photo|pic\w*|message|text)|videos? (?:we|of|i)|pics? (?:we|of|i)|nudes?|receipts|screenshots|"
        r"recordings?|(?:walks?|goes|gets|drives|jogs|runs|is|sleeps|sits)(?: \w+){0,3} (?:home )?alone|which (?:nursery|school|bus|street|house|gym|church)|what time (?:he|she|they|his|her)|burn\w*|(?:beat|punch|kick)(?:ing)? (?:him|her|them|his|"
        r"the)|teeth|immigration|custody|licen[sc]e|reputation|career|destroy\w*|slash\w*|brake (?:line|cable)s?|acid|affair|leak\w*)\b",
    ),
)
_SOFT_SPOT = (
    rule(
        "mother mum mom daughter son_ kids wife husband girlfriend gf boyfriend bf boss family parents nursery house place car home dog work job church followers team new_ sister brother "
        "employer landlord",
        r"\b(?:his|her|their|your|[a-z]{3,14}'s) (?:\w+ )?(?:mother|mum|mom|dad|daughter|son|kids|children|wife|husband|girlfriend|gf|boyfriend|bf|boss|family|parents|nursery|house|place|car|home|dog|work|job|church|followers|team|"
        r"sister|brother|employer|landlord|flat|door|licen[sc]e|life|marriage|wedding|reputation|career|visa)\b",
    ),
)
_GRUDGE = (
    rule(
        "owes owe ghost ignor attention learn deserve lesson manners disrespect laugh answer_me pick_up picks_up reply repl answers answer respon pay pays call_me think_he thinks_he thinks_she unblock",
        r"\b(?:owes?|ghost\w*|ignor\w*|pay attention|learn|deserves?|lesson|manners|disrespect\w*|(?:laugh|laughing) at me|answers? me|call me|thinks? (?:s?he|they) can|picks? up|repl(?:y|ies|ied)|answers?|answered|pays?|respond\w*|"
        r"unblocks?)\b",
    ),
)
_MY_MOVE = (
    rule(
        "i'm im_ i'll ill_ gonna going_to make_sure if_ unless either draft or_else by_ until imma outside",
        r"\b(?:i'?m|i'?ll|i will|ima|imma)(?: \w+){0,2} (?:outside|going to|gonna|make sure|on my way|coming|sending|posting|telling|showing|waiting|parked|at his|at her|show|send|post|tell|make|put|take|see to it)\b|\b(?:is|are) (?:gonna|going to) (?:see|get|hear|know|find)\b|\b(?:going to|gonna) "
        r"make sure\b|\b(?:or else|either)\b|\bdraft:|\b(?:if|unless)(?: \w+){1,3} (?:doesn'?t|don'?t|won'?t|isn'?t|hasn'?t|thinks?|keeps?|ignores?)\b",
    ),
)
_FAIR = (
    rule(
        "invoice court legal solicitor lawyer lol haha party fun birthday police_report worried hope welfare safe check_on ok_ okay wedding trip holiday hike concert game novel story insurance deposit claims ombudsman council mould mold meeting "
        "proud thank love miss help_him help_her dog_walk school_play support apolog_to moving_in surprise deal coupon scare_up lesson_plan piano teacher guitar",
        r"\b(?:invoices?|court|legal|solicitor|lawyer|<laugh>|party|fun|birthday|worried|hope|welfare|safe|wedding|trip|holidays?|hike|concert|game|novel|insurance|deposit|small claims|ombudsman|council|mou?ld|meeting|proud|thanks?|thank|"
        r"help (?:him|her|them)|surprise|lessons|piano|guitar|teacher|tennis|chess|padel|match|recipe|album)\b",
    ),
)
THREATS = (Scene(_MENACE, (_SOFT_SPOT, _GRUDGE, _MY_MOVE), _FAIR),)
_CRUELTY = (
    rule(
        "held_me hold_me under_the pay_for beat hit hurt slap punch kick choke strangl lock locked broke threw throw push shove bite bit_ burn_ knife gun punish door_off belt starv kill drag pin spit spat rape force smash bruise hair wall grab stairs whip throat",
        r"\b(?:held|holds|hold) me (?:down|under|by|against|over|out)\b|\b(?:i'?d|i'?ll|i will|you'?ll|you'?d) (?:\w+ )?pay for (?:it|this|that)\b|\b(?:beat|beats|hit|hits|slap\w*|punch\w*|kick\w*|chok\w+|strangl\w+|lock\w*|threw|throws|push\w*|shov\w+|bit|bites|burn\w*|drag\w*|pin\w*|"
        r"spat|rap(?:ed|es)|forc\w+|grab\w*|whip\w*|smash\w*) (?:me|us|my (?:head|hair|face|arm|hand|brother|sister|mum|mom|kids?|son|daughter|dog|cat|phone|things|stuff|door)|the (?:kids|baby|wall|door|dog))\b|\b(?:beat|slap|knock)(?: \w+){0,4} out of me\b|\b(?:took|takes|taken|removed) "
        r"(?:the|my) (?:\w+ )?(?:door|passport|phone|keys|card|car)(?: \w+)? ?(?:off|away)?\b|\bpunish\w* me\b|\bdown the stairs\b|\bbruis\w+\b|\bwith (?:his|her|a|the) (?:belt|fist|knife|bat)\b",
    ),
)
_AT_HOME = (
    rule(
        "husband wife boyfriend bf girlfriend gf partner ex_ dad father stepdad stepfather mum mom mother stepmum brother uncle fianc he_ she_ parents",
        r"\b(?:my |the |her |his )?(?:\w+ )?(?:husband|wife|boyfriend|bf|girlfriend|gf|partner|ex|dad|father|stepdad|stepfather|stepmum|stepmom|mum|mom|mother|brother|uncle|fianc\w+|parents|family|father of (?:my|our) \w+)\b",
    ),
)
_APPEASING = (
    rule(
        "calm before_he before_she home angry mad_ mood sorry word reply say found_ finds find_out caught secret burner hide scared afraid next_time last_time gets_back comes_back trouble safe quiet again says_he says_she notice",
        r"\b(?:calms?|before (?:he|she|they|dad|mum)(?:'s|'re| is| are| gets| comes)? ?(?:back|home)?|angry|furious|(?:bad |foul )?mood|(?:say|said|word|way to say|how to say) (?:a )?sorry|found (?:out|the|my)|finds? out|caught|burner|secretly|scared|afraid|last time|next time|(?:gets|comes) (?:back|home)|"
        r"in trouble|says (?:he|she)'?(?:ll|s going)|won'?t notice|again|stay(?:ing)? (?:calm|quiet)|how do i (?:word|reply|answer|say|tell|ask|phrase)|what do i (?:say|write|text)|isn'?t reading|isnt reading)\b",
    ),
)
_LONG_OVER = (
    rule(
        "years_ago as_a_kid as_a_child childhood grew growing passed died therapist new_boy new_part film book novel game sparring judo boxing accident toddler baby_bit toy coach karate lol haha playing football chess",
        r"\b(?:years? ago|as a (?:kid|child|teen\w*)|childhood|grew up|growing up|passed away|died|therapist|my new (?:boyfriend|partner|girlfriend|husband|wife)|film|novel|sparring|judo|boxing|accident(?:ally)?|toddler|coach|karate|"
        r"playing|football|chess|tennis|padel|squash|when i was)\b",
    ),
)
HOME = (Scene(_CRUELTY, (_AT_HOME, _APPEASING), _LONG_OVER),)
_MASK = (
    rule(
        "under_the_name called_ named pics pictures photos pretend make_up making_up made_up invent lie_ lying fake alias catfish as_the as_her as_his burner new_account second_account pose impersonat stolen model another_name false",
        r"\b(?:under the name|my (?:sister|cousin|friend|roommate|flatmate|mate|colleague|brother)'?s (?:pics?|pictures|photos?|face|account|name|profile)|pretend\w*|mak(?:e|ing) up|made up|invent(?:ed|ing)?|(?:to|i|should i|could i|just|would) lie|lying|fake\w*|alias|catfish\w*|posing|impersonat\w*|(?:stolen|model'?s?|stock) "
        r"(?:pics?|pictures|photos?)|(?:another|false|wrong|different) name|(?:new|second|secret|other) (?:account|profile|number))\b",
    ),
)
_TAKEN_IN = (
    rule(
        "flirt accepted match believ thinks so_he so_she so_they finally_ring finally_call finally_answer to_get_him to_get_her to_make_him to_make_her confront chatting talks_to opened_up replies_to doesn't_know dont_know no_idea suspect",
        r"\b(?:flirt\w*|accepted|matched|believes?|fell for|so (?:that )?(?:he|she|they)(?:'?ll| will| has| have|'?d)? ?(?:finally |has to |have to |must )?(?:rings?|calls?|answers?|repl(?:y|ies)|texts?|talks?|comes?|feels?|worr\w+|responds?)|to (?:get|make) (?:him|her|them) (?:to )?(?:call|reply|answer|ring|text|"
        r"talk|respond|worry|come|jealous)|chatting (?:with|to)|opened up|doesn'?t know|no idea|(?:do(?:es)?n'?t|not) suspect)\b",
    ),
)
_PRIVATE = (
    rule(
        "phone messages dms email inbox cam mic location laptop ipad whatsapp diary journal texts icloud photos account snap tablet chats calls passcode pattern pin password",
        r"\b(?:his|her|their|[a-z]{3,14}'s) (?:\w+ )?(?:phone|messages|dms|emails?|inbox|camera|location|laptop|ipad|whatsapp|diary|journal|texts|icloud|photos|account|snap\w*|tablet|chats|calls|passcode|pattern|pin|password|screen|search history|"
        r"deleted \w+|notes)\b",
    ),
)
_PEEK = (
    rule(
        "unlock read look check go_through went_through scroll screenshot forward copied log sync listen track watch open peek saw see mirror",
        r"\bi(?:'ve| have|'m| am|'d)?(?: (?:just|still|sometimes|always|secretly|usually|often|then|only|can|could|used to|been|also|so|quickly|do|did)){0,3} (?:unlock(?:ed)?|read|look(?:ed)? (?:at|through|in)|check(?:ed)?|(?:go|went|going) through|scroll(?:ed)?|screenshott?(?:ed)?|forward(?:ed)?|cop(?:y|ied)|log(?:ged)? "
        r"in|listen(?:ed)?|track(?:ed)?|watch(?:ed)?|open(?:ed)?|peek(?:ed)?|mirror(?:ed)?|reading|checking|looking)\b",
    ),
)
_UNSEEN = (
    rule(
        "shower asleep sleep bath when_he when_she while_he while_she doesn't_know no_idea secret without behind out_of still_works still_logged hides at_work gone not_looking",
        r"\b(?:shower\w*|asleep|sleeps|sleeping|in the bath|while (?:he|she|they)(?:'s|'re| is| are| was)?|when (?:he|she|they)(?:'s|'re| is| are)? (?:out|away|asleep|in|at|gone|not)|doesn'?t know|has no idea|no clue|secretly|without (?:him|her|them) (?:knowing|noticing)|behind (?:his|her) back|still (?:works|logged|signed|on)|"
        r"isn'?t looking)\b",
    ),
)
_OPEN_TO_ME = (
    rule(
        "permission asked_me gave_me showed shared my_own dementia our_kid my_kid passed executor together kids_phone son's daughter's carer surprise_party gift birthday",
        r"\b(?:permission|asked me to|gave me|showed me|shared (?:it|them|his|her)|my own|dementia|executor|(?:my|our) (?:kid|son|daughter|child)'?s|carer|surprise|birthday|gift|business|pottery|shop|band|brand)\b",
    ),
)
MASKED = (
    Scene(_MASK, (_TAKEN_IN,), _OPEN_TO_ME),
    Scene(_PEEK, (_PRIVATE, _UNSEEN), _OPEN_TO_ME),
)
_TURNED_AWAY = (
    rule(
        "returned unopened let_her_be let_him_be leave_her leave_him police kicked thrown banned bothering harass no_contact restrain court judge won't_look wont_look blocked threatened_to if_i_write again_they removed barred asked_me_to_stop told_me_to_stop "
        "told_me_not asked_me_not never_to stay_away complaint reported moved_seat changed_shift crosses_the_street",
        r"\b(?:returned(?: \w+){0,4} (?:letters?|gifts?|parcels?|cards?|unopened)|unopened|let (?:her|him|them) be|leave (?:her|him|them) (?:alone|be|in peace)|(?:go|going|went|call|called|report\w*)(?: \w+){0,3} (?:to )?the police|(?:kicked|thrown|asked to leave|banned|barred)(?: \w+){0,4} (?:for|because|after|over)|bothering|"
        r"harass\w*|no[- ]contact|judge|won'?t (?:even )?look at me|blocked me (?:everywhere|on every\w+|again)|if i (?:write|text|call|contact|come|message|show) again|(?:told|asked|begged|warned) me (?:to (?:stop|leave|go)|not to|never)|stay away|(?:made|filed) a complaint|reported me|changed (?:her|his) (?:shifts?|seat|route|class))\b",
    ),
)
_YET_AGAIN = (
    rule(
        "drop mailbox letterbox backstage catch tea_ happen_to come_by come_along plain_envelope at_work at_her at_his note_ turn_up show_up wait_for bump invite my_mother my_mum my_sister my_friend pass_on deliver_it leave_it corner approach concert surprise one_more once_more what_if "
        "could_i how_about another anonymous",
        r"\b(?:drop(?:ping)? (?:\w+ ){0,4}(?:in|into|at|through|off|by)|mail ?box|letter ?box|backstage|catch (?:her|him|them)|happen to (?:be|come|walk|bump|run|pass)|come by|plain envelope|(?:write|send|go|call|deliver|ring)(?: \w+){0,3} (?:at|to) (?:work|her work|his work|her office|his office|her parents|his parents|her mum|his mum)|"
        r"turn up|show up|wait (?:for|outside|by)|bump into|(?:my|a) (?:mother|mum|mom|sister|friend|brother|mate|cousin)(?: \w+){0,2} (?:invites?|gives?|tells?|passes?|asks?|messages?|texts?|calls?|brings?)|could (?:my|a) \w+ (?:invite|give|tell|pass|ask|message|bring|hand)|pass (?:it )?on|one (?:more|last) (?:letter|message|time|try|word)|what if i|"
        r"anonymous\w*|approach (?:her|him|them))\b",
    ),
)
_LEFT_BE = (
    rule(
        "i'm_moving i_stopped i_have_stopped i've_stopped respect invoice client prospect newsletter discord_server memes mod_ unsubscrib wedding_invit gym_where we_both insurance bike_ landlord building",
        r"\b(?:moving on|i(?:'ve| have)? stopped|respect\w*|invoice|clients?|prospects?|newsletter|memes|unsubscrib\w*|landlord|building manager|neighbou?rs?|by (?:accident|mistake)|unblocked me|hugged|laughed|our (?:team|company|lawyer)|witness|i was (?:robbed|mugged|assaulted|the victim))\b",
    ),
)
RETURNING = (Scene(_YET_AGAIN, (_TURNED_AWAY,), _LEFT_BE),)

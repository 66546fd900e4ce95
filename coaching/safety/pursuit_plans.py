"""Signs of pursuit after a clear no: a plan to turn up, to be told by others, to open the talk."""

from coaching.safety.grammar import pattern, rule
from coaching.safety.scenes import Scene

_REACH = (
    r"(?:contact|messag|text|call|writ|wrote|email|mail|ring|phon|dm|speak|talk|approach|bother|com(?:e|ing)|see|follow|visit|reach|get(?:ting)? in touch|try|send|harass|"
    r"pester|knock|turn(?:ing)? up|show(?:ing)? up)"
)
_KIN = (
    r"(?:cousin|friends?|best friend|mates?|sister|brother|mum|mom|mother|dad|father|flat ?mate|room ?mate|housemate|colleagues?|co-?workers?|boss|assistant|neighbou?rs?|"
    r"niece|nephew|aunt|uncle|receptionist|trainer|barber|hairdresser|kids?|son|daughter|in-?laws|landlord|doorman|housekeeper|cleaner|ex)"
)
_PLACE = (
    r"(?:gym|work|workplace|office|house|home|flat|place|class(?:es)?|school|church|mosque|temple|pub|bar|caf[eé]|coffee shop|club|shop|store|salon|park|pool|studio|hotel|"
    r"train|bus|bus stop|platform|station|commute|route|shift|shifts|street|building|dorm|halls|gate|gates|match|matches|games?|training|practice|rehearsals?|choir|pitch|"
    r"airport|conference|wedding|party|reception|lobby|car ?park|car|parents'?|library|yoga|market|clinic|surgery|beach|dog park|run|football|concert)"
)
CLEAR_NO = (
    rule(
        "contact messag text call writ email ring phon approach touch speak talk near_ reach bother come_ visit follow see_ send",
        rf"\b(?:do not|don'?t|dont|never|not to|not|no longer|stop|shouldn'?t|mustn'?t|must not|to never|quit)(?: (?:\w+ )?(?:to|ever|you|dare|me|try|even|again|want|please|all)){{0,3}} {_REACH}\w*"
        r"(?: (?:to|with|at|near|by|from|over|round|in|for|up|out|touch))*(?: (?:me|him|her|them|us|my|there|anything))?"
        r"(?: (?:again|<anymore>|ever|any more|at all|over|round|further|in any way))",
    ),
    rule(
        "stop_ contacting messaging texting calling writing emailing ringing phoning following leave_ left_alone trying want_to nothing_to_do nothing_more no_contact no_more_contact stay_away keep_away away_from "
        "cut_all cut_off want_me wants_me",
        r"\b(?:stop|quit) (?:contact|messag|text|call|writ|email|ring|phon|follow|visit|com|send|bother|pester|try)ing\b|\bleave (?:me|him|her|them) (?:alone|be|in peace)\b|\b(?:be|to be) left alone\b|"
        r"\bnothing (?:\w+ )?to do with me\b|\b(?:no|zero) (?:more |further )?contact\b|\b(?:stay|keep|steer) (?:well )?away\b|\bcut (?:off )?(?:all |every )?(?:contact|ties)\b|\b(?:doesn'?t|"
        r"does not|didn'?t|don'?t|never|no longer)(?: ever)? wants? (?:to (?:see|hear from|speak (?:to|with)|talk to|know|meet|deal with) me|me (?:near|in (?:his|her|their) life|anywhere|to "
        r"(?:contact|call|text|write|come|message)))\b",
    ),
    rule(
        "block changed_her changed_his changed_their changed_number security escort threw_me thrown_out kicked banned barred removed asked_to_leave asked_me_to_leave unfriend",
        r"\b(?:blocked|has blocked|'s blocked|blocks) me\b|\bblocked (?:on|everywhere)\b|\bchanged (?:her|his|their) (?:phone |mobile )?(?:number|locks?|email|job|gym)\b|\b(?:security|police|bouncers?|guards?|"
        r"doorman|staff|reception)(?: (?:to|had to|came and|have|has|guy|guard|people)){0,2} (?:walk|escort|threw|throw|remov|kick|march|drag|ask|tell|told|turn)\w* me\b|\b(?:threw|walked|escorted|"
        r"marched|removed) me (?:out|off|from|everywhere|on)\b|\b(?:banned|barred) (?:me|from)\b|\basked (?:me )?to leave\b",
    ),
)
_BY_PLAN = (
    rule(
        "gym work office house home flat place class school church pub bar caf coffee club shop store salon park pool studio hotel train bus station commute route shift street building dorm hall gate "
        "match game training practice rehears choir pitch airport conference wedding party reception lobby library yoga market clinic surgery beach run football concert mosque temple car",
        r"\b(?:i'?ll|i will|i'?m|i am|im|gonna|going|plan\w*|thinking|thought|want|wanna|so i|i can|i could|might|maybe i|should i|shall i|can i|could i|when i|if i|how (?:do|can|should|would) i|let me|hoping|need|"
        rf"decided|booked|signed up|joined|started|time to|where to|i know|found out|happen to|i)\b~\b(?:at|to|into|in|on|outside|by|near|from|which|of|after|for) (?:the |his |her |their |a |same )?(?:\w+ ){{0,2}}?{_PLACE}\b",
    ),
    rule(
        "run_into bump_into bumping running_into cross_paths in_person face_to by_chance by_accident coincidence accidental be_there turn_up show_up turning_up showing_up knock door catch wait_for waiting_for corner walk_up go_up "
        "five_minute minutes one_last one_more_chance closure open_the opening opener start_the conversation ice_ relaxed casual natural",
        r"\b(?:run(?:ning)?|bump(?:ing)?|walk(?:ing)?) into (?:him|her|them|each other)\b|\bcross(?:ing)? paths\b|\b(?:in person|face to face|by (?:chance|coincidence|accident)|accidentally|a coincidence)\b|\bi'?ll (?:just )?be (?:there|in|at|"
        r"waiting)\b|\b(?:turn|show)(?:ing)? up\b|\bknock(?:ing)?\b|\b(?:catch|corner|wait(?:ing)? for|walk up to|go up to|surprise|intercept|approach) (?:him|her|them)\b|\bjust (?:want|need) (?:\w+ )?(?:five|5|ten|10|two|a few|a couple of) "
        r"minutes\b|\b(?:open|start|begin|strike up|opening|starting) (?:the|a|up a|that) (?:conversation|chat|talk|convo)\b|\b(?:opener|opening line|ice ?breaker|break the ice)\b|\b(?:relaxed|casual|natural|"
        r"breezy|friendly|light|smooth)(?: \w+)? (?:way|thing|line|opener|opening|something|words)\b|\bwhat (?:do|should|can|could|would) i (?:say|open with|start with|tell)\b|\bfirst (?:thing|words?|line|text|message)\b",
    ),
)
_BY_OTHERS = (
    rule(
        "cousin friend mate sister brother mum mom mother dad father colleague coworker co-worker boss assistant neighb niece nephew aunt uncle receptionist trainer kid son daughter law landlord doorman",
        rf"\b(?:from|through|via|by|off|ask(?:ing|ed)?|using|use|get|have|got) (?:his|her|their|a|our|one of (?:his|her|their)|my \w+,? who) (?:\w+ ){{0,2}}?{_KIN}\b|\b(?:his|her|their|a mutual|our|my|one of (?:his|her|their)) (?:\w+ )?{_KIN}(?: (?:who|still|"
        r"also|always|secretly|quietly|sometimes)){0,2} (?:tells?|told|keeps?|lets?|gives?|gave|updates?|reports?|says?|said|sends?|can|could|will|might|knows?|works?|passes|passed|slip\w*|agreed|promised|helps?)\b|"
        r"\b(?:mutual|common) friends?\b",
    ),
    rule(
        "found_out worked_out figured_out know_where know_when know_which know_what learned her_schedule his_schedule timetable new_number new_address address the_new_one the_number",
        r"\b(?:found out|worked out|figured out|learn(?:ed|t)|know|discovered|looked up|saw)(?: \w+){0,4}? (?:where|when|which|what (?:time|days?|bus|train)|(?:his|her|their) (?:\w+ )?(?:address|number|schedule|timetable|shifts?|gym|route|"
        r"hotel|hours|routine|rota))\b|\b(?:got|have|found|tracked down|dug up) (?:the|his|her|their) (?:new )?(?:one|number|address|email)\b",
    ),
    rule(
        "pass_ pass_on hand_ give_her give_him deliver slip_ courier leave_it drop_it",
        r"\b(?:pass|hand|slip|deliver|give|drop|get)(?:es|ing|s)? (?:it|this|something|them|a \w+|the \w+|my \w+|him|her)(?: \w+){0,2}? (?:on|along|over|to (?:him|her|them))\b|\bcan pass on\b|\bpass (?:it|on|something)\b",
    ),
)
_LEAVES_BE = (
    rule(
        "avoid respect i_won't i_wont won't_contact moving_on move_on left_it let_it leave_it leaving_it distance co-parent coparent custody handover pick-up pickup sales prospect client cold newsletter unsubscribe "
        "not_going i_told i_asked haven't_since i_blocked i've_blocked stay_out right_thing agreed invited apologised_and asked_me_to_come",
        r"\b(?:avoid(?:ing)?|respect(?:ed|ing)? (?:it|that|this|her|his|their)|i(?:'m| am)? (?:won'?t|will not|wont|not going to|never will)|mov(?:e|ing) on|(?:i'?ve|i'?ll|i|i'?m) (?:left|let|leave|leaving|letting) (?:it|her|him|them)(?: \w+)? "
        r"(?:at that|be|go|alone|there|rest)|keep(?:ing)? my distance|co-?parent\w*|custody|handover|pick-?up|sales|prospects?|clients?|cold (?:call|email)\w*|newsletters?|unsubscrib\w*|i (?:told|asked|want(?:ed)?|need) (?:him|her|them|my (?:\w+ )?<role>) "
        r"(?:to|not)|i(?:'ve)? (?:have )?blocked (?:him|her|them)|stay out of|the right thing|(?:s?he|they) (?:invited|asked) me (?:to come|over|back|again)|not (?:for|at) work)\b",
    ),
)
SCENES = (
    Scene(CLEAR_NO, (_BY_PLAN,), _LEAVES_BE),
    Scene(CLEAR_NO, (_BY_OTHERS,), _LEAVES_BE),
)
TO_OTHERS = pattern(
    r"\b(?:told|texted|messaged|wrote(?: to)?|asked|said to|answered|replied to|warned) (?:her|him|them|the \w+|his \w+|her \w+|that \w+|my \w+)\b[^.!?\n]{0,80}\Z"
)
LEFT_IT = pattern(
    r"\bi(?:'ve| have|'m| am|'ll)? (?:\w+ )?(?:left it|leaving it|let it (?:be|go|rest)|stayed away|respect\w*|accept\w*|moved on|kept away|(?:not|never|n't) (?:tried|contacted|written|reached|messaged))\b|"
    r"\bi haven'?t (?:tried|contacted|written|reached|messaged|texted|called)\b"
)
SOMEBODY_ELSE = pattern(
    r"\b(?:this is|it'?s|my question(?:'s| is)|i'?m (?:asking|writing|here)|question is|here is) (?:\w+ )?(?:about|because of|for) (?!me\b|him\b|her\b(?! \w)|them\b)|\b(?:someone|somebody) else\b|"
    r"\b(?:another|a different) (?:friend|person|woman|man|guy|girl|colleague)\b|\b(?:unrelated|different story)\b"
)

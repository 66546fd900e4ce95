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
        "agai any_l any_m anyl anym at_all ever fur in_any no_mo nomo over roun",
        rf"\b(?:do not|don'?t|dont|never|not to|not|no longer|stop|shouldn'?t|mustn'?t|must not|to never|quit)(?: (?:\w+ )?(?:to|ever|you|dare|me|try|even|again|want|please|all)){{0,3}} {_REACH}\w*"
        r"(?: (?:to|with|at|near|by|from|over|round|in|for|up|out|touch))*(?: (?:me|him|her|them|us|my|there|anything))?"
        r"(?: (?:again|<anymore>|ever|any more|at all|over|round|further|in any way))",
    ),
    rule(
        "be_le cut_a cut_c cut_e cut_o cut_ti keep_aw keep_w leave_h leave_m leave_t me_any "
        "me_in_h me_in_t me_ne me_to_c me_to_mes me_to_te me_to_wr no_c no_f no_mo quit_ stay_a "
        "stay_w stee stop_ to_deal to_do_wi to_hear_from_m to_know_m to_meet_m to_see_m to_spe "
        "to_talk_to_m zero_c zero_f zero_m",
        r"\b(?:stop|quit) (?:contact|messag|text|call|writ|email|ring|phon|follow|visit|com|send|bother|pester|try)ing\b|\bleave (?:me|him|her|them) (?:alone|be|in peace)\b|\b(?:be|to be) left alone\b|"
        r"\bnothing (?:\w+ )?to do with me\b|\b(?:no|zero) (?:more |further )?contact\b|\b(?:stay|keep|steer) (?:well )?away\b|\bcut (?:off )?(?:all |every )?(?:contact|ties)\b|\b(?:doesn'?t|"
        r"does not|didn'?t|don'?t|never|no longer)(?: ever)? wants? (?:to (?:see|hear from|speak (?:to|with)|talk to|know|meet|deal with) me|me (?:near|in (?:his|her|their) life|anywhere|to "
        r"(?:contact|call|text|write|come|message)))\b",
    ),
    rule(
        "asked_me_to_l asked_to bann barre blocked_e blocked_me blocked_on blocks bounce "
        "changed_h changed_t doorm esco guar marched polic recep remo secu staf threw walked_m",
        r"\b(?:blocked|has blocked|'s blocked|blocks) me\b|\bblocked (?:on|everywhere)\b|\bchanged (?:her|his|their) (?:phone |mobile )?(?:number|locks?|email|job|gym)\b|\b(?:security|police|bouncers?|guards?|"
        r"doorman|staff|reception)(?: (?:to|had to|came and|have|has|guy|guard|people)){0,2} (?:walk|escort|threw|throw|remov|kick|march|drag|ask|tell|told|turn)\w* me\b|\b(?:threw|walked|escorted|"
        r"marched|removed) me (?:out|off|from|everywhere|on)\b|\b(?:banned|barred) (?:me|from)\b|\basked (?:me )?to leave\b",
    ),
)
_BY_PLAN = (
    rule(
        "airp bar beac buil bus caf car choi churc clas clini club coffee_s commu conc confe "
        "dog_p dorm fla foot gam gate gym halls hom hote hous libr lob marke matc mosq offi "
        "pare park party pitc plac platf poo prac pub recep rehe rout run salo schoo shif shop "
        "stati store stree stud surg templ train wedd work yog",
        r"\b(?:i'?ll|i will|i'?m|i am|im|gonna|going|plan\w*|thinking|thought|want|wanna|so i|i can|i could|might|maybe i|should i|shall i|can i|could i|when i|if i|how (?:do|can|should|would) i|let me|hoping|need|"
        rf"decided|booked|signed up|joined|started|time to|where to|i know|found out|happen to|i)\b~\b(?:at|to|into|in|on|outside|by|near|from|which|of|after|for) (?:the |his |her |their |a |same )?(?:\w+ ){{0,2}}?{_PLACE}\b",
    ),
    rule(
        "a_chat a_coi a_conv a_tal acci approach_ break_t bree bump_i bumping_i by_ch by_co "
        "casu catch_ corne cross_p crossing_p face_t first_l first_me first_te first_thi "
        "first_w friendl go_u i'll_be_a i'll_be_i i'll_be_ther i'll_be_w i'll_j ice_b iceb "
        "ill_be ill_j in_pers interc just_n just_w knoc lig natura opener openi relax run_i "
        "running_in show_u showi smoo surprise_ that_ch that_conv that_ta the_chat the_conv "
        "the_tal turn_u turni wait_f waiting_f walk_int walk_u walki what_c what_do_i what_sho "
        "what_would_i_",
        r"\b(?:run(?:ning)?|bump(?:ing)?|walk(?:ing)?) into (?:him|her|them|each other)\b|\bcross(?:ing)? paths\b|\b(?:in person|face to face|by (?:chance|coincidence|accident)|accidentally|a coincidence)\b|\bi'?ll (?:just )?be (?:there|in|at|"
        r"waiting)\b|\b(?:turn|show)(?:ing)? up\b|\bknock(?:ing)?\b|\b(?:catch|corner|wait(?:ing)? for|walk up to|go up to|surprise|intercept|approach) (?:him|her|them)\b|\bjust (?:want|need) (?:\w+ )?(?:five|5|ten|10|two|a few|a couple of) "
        r"minutes\b|\b(?:open|start|begin|strike up|opening|starting) (?:the|a|up a|that) (?:conversation|chat|talk|convo)\b|\b(?:opener|opening line|ice ?breaker|break the ice)\b|\b(?:relaxed|casual|natural|"
        r"breezy|friendly|light|smooth)(?: \w+)? (?:way|thing|line|opener|opening|something|words)\b|\bwhat (?:do|should|can|could|would) i (?:say|open with|start with|tell)\b|\bfirst (?:thing|words?|line|text|message)\b",
    ),
)
_BY_OTHERS = (
    rule(
        "ask_ asked_ asking_ assi aunt barb best_f bos brot by_ cleane co-w colle commo cous "
        "cow dad dau doorm ex fat flat frien from get_ got_ haird have_ hous in-l inla kid "
        "landl mate mom moth mum mutual_f neig nep niec off_ recep room sist son thro trainer "
        "uncl use_ usin via_",
        rf"\b(?:from|through|via|by|off|ask(?:ing|ed)?|using|use|get|have|got) (?:his|her|their|a|our|one of (?:his|her|their)|my \w+,? who) (?:\w+ ){{0,2}}?{_KIN}\b|\b(?:his|her|their|a mutual|our|my|one of (?:his|her|their)) (?:\w+ )?{_KIN}(?: (?:who|still|"
        r"also|always|secretly|quietly|sometimes)){0,2} (?:tells?|told|keeps?|lets?|gives?|gave|updates?|reports?|says?|said|sends?|can|could|will|might|knows?|works?|passes|passed|slip\w*|agreed|promised|helps?)\b|"
        r"\b(?:mutual|common) friends?\b",
    ),
    rule(
        "discovere dug_u figu found_ got_ have_ know learne learnt looked_u saw tracke worked_o",
        r"\b(?:found out|worked out|figured out|learn(?:ed|t)|know|discovered|looked up|saw)(?: \w+){0,4}? (?:where|when|which|what (?:time|days?|bus|train)|(?:his|her|their) (?:\w+ )?(?:address|number|schedule|timetable|shifts?|gym|route|"
        r"hotel|hours|routine|rota))\b|\b(?:got|have|found|tracked down|dug up) (?:the|his|her|their) (?:new )?(?:one|number|address|email)\b",
    ),
    rule(
        "can_p deliv drop get give hand pass slip",
        r"\b(?:pass|hand|slip|deliver|give|drop|get)(?:es|ing|s)? (?:it|this|something|them|a \w+|the \w+|my \w+|him|her)(?: \w+){0,2}? (?:on|along|over|to (?:him|her|them))\b|\bcan pass on\b|\bpass (?:it|on|something)\b",
    ),
)
_LEAVES_BE = (
    rule(
        "avo clie co-p cold_ca cold_e copa custod hando he_asked_m he_invi i_am_ne i_am_not_g "
        "i_am_wi i_am_wo i_aske i_blocked_h i_blocked_t i_have_bl i_le i_nee i_never_w i_not_g "
        "i_tol i_wan i_will_n i_won i'll_l i'm_le i'm_ne i'm_not_g i'm_wi i'm_won i've_bl "
        "i've_hav i've_l ill_l im_l ive_le keep_my keepi move_o moving_o newsl not_at not_for_w "
        "pick- picku prosp respect_ respecte respecti sales stay_o the_right_t they_as they_i "
        "unsu",
        r"\b(?:avoid(?:ing)?|respect(?:ed|ing)? (?:it|that|this|her|his|their)|i(?:'m| am)? (?:won'?t|will not|wont|not going to|never will)|mov(?:e|ing) on|(?:i'?ve|i'?ll|i|i'?m) (?:left|let|leave|leaving|letting) (?:it|her|him|them)(?: \w+)? "
        r"(?:at that|be|go|alone|there|rest)|keep(?:ing)? my distance|co-?parent\w*|custody|handover|pick-?up|sales|prospects?|clients?|cold (?:call|email)\w*|newsletters?|unsubscrib\w*|i (?:told|asked|want(?:ed)?|need) (?:him|her|them|my (?:\w+ )?<role>) "
        r"(?:to|not)|i(?:'ve)? (?:have )?blocked (?:him|her|them)|stay out of|the right thing|(?:s?he|they) (?:invited|asked) me (?:to come|over|back|again)|not (?:for|at) work)\b",
    ),
)
SCENES = (
    Scene(CLEAR_NO, (_BY_PLAN,), _LEAVES_BE),
    Scene(CLEAR_NO, (_BY_OTHERS,), _LEAVES_BE),
)
AS_TOLD = pattern(
    r"\b(?:said|says|told me|asked|wrote|texted|replied)(?: that)? i(?: should| must| have to| had to| need to| needed to|'d better| ought to| can)? ?\Z"
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

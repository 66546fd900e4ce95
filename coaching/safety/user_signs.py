"""Signs that somebody is a danger to the user: harm done, control, and fear of their anger."""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_THEM = r"(?:\b(?:s?he|they|who|ex|ex-\w+|husband|boyfriend|wife|girlfriend|partner)(?:'?(?:s|d|ve|ll|re))?\b|\b(?:my|the|our|her|his|this|that) (?:\w+ ){0,2}<partner>'?s?\b)"
_AGO = rule(
    "a_new_ chari child deca died grew growi kid my_lat my_new_ novel passed_a screenp shel "
    "teen the_fil vol when_i_was year_ag years_ag",
    r"\b(?:years? ago|decades? ago|as a (?:kid|child|teen\w*)|childhood|when i was (?:a |little|young|small|growing|\d)|growing up|"
    r"grew up|passed away|died|my late|(?:my|a) new (?:boyfriend|bf|girlfriend|gf|partner|man|guy|relationship|husband|wife)|novel|"
    r"charity|volunteer\w*|shelter|screenplay|the film)\b",
)
HARMED = (
    rule(
        "break_ breaks broke_ broken_ burned_ burnt burs bust cracke crushed_ disl fractu "
        "knocked_o smashe snap split_",
        rf"{_THEM}~\b(?:broke|broken|break|breaks|fractured|cracked|knocked out|split|dislocated|busted|snapped|smashed|burst|"
        r"crushed|burn(?:ed|t)) (?:two of |three of |one of |a couple of |several of )?my (?:\w+ )?(?:<bone>|lip|eardrum|face|eye|cheek|"
        r"spleen|skull)\b(?!-)(?! (?:on|at) (?:leg|the (?:slopes|pitch|gym)))",
    ),
    rule(
        "bla brui conc landed_m landed_u marks put_me put_u sent_me_i sent_u stit",
        rf"{_THEM}~\b(?:put|landed|sent) (?:me|us) in (?:the )?(?:hospital|a&e|casualty|er|icu)\b|{_THEM}~\bgave me (?:a |two )?(?:black "
        r"eyes?|bruises|stitches|concussion)\b|\b(?:bruises?|marks|stitches)~\bfrom (?:him|when he|where he|when she|his|the last time)\b",
    ),
    rule(
        "acid axe baseb bat belt bott bric chain crow gaso golf gun hamm hatc iro knif mache "
        "meta petro pip pisto poker pole screw shotg tase tire_ tyr wrenc",
        rf"{_THEM}~\b(?:turned up|turns up|came|comes|came round|showed up|shows up|was outside|stood|waiting|arrived|appeared|went for me|"
        r"chased|chases|threatened|was at the door|at my door|was there|broke in|came back|came at)~\bwith (?:a|an|his|her|the|my)"
        r" (?:\w+ )?<weapon>\b(?! (?:of (?:wine|gin|prosecco|red|champagne|whisky)|and flowers))",
    ),
    rule(
        "bash brok kic pun put_h ripp slas smas threw",
        rf"{_THEM}~\b(?:kick(?:ed|s)?|smash(?:ed|es)?|broke|broken|punch(?:ed|es)?|bash(?:ed|es)?|put (?:his|her) (?:fist|foot)|threw|"
        r"slash(?:ed|es)?|ripped)~\b(?:in |through |down |up )?(?:my|the|our|a) (?:\w+ )?(?:door|window|windows|windscreen|windshield|"
        r"phone|car|tyres|tires|wall|walls|tv|furniture|plates|laptop|kitchen)\b(?! (?:open for|sale|on the (?:counter|project)))",
    ),
    rule(
        "beat chok dragg drags grabb grabs headb hit kicke kicks neck pinn punche pushed shov "
        "slapp slaps spat spits strangled strangles threw throa",
        rf"{_THEM}~\b(?:hit|hits|beat|beats|choked|chokes|strangled|strangles|slapped|slaps|punched|punches|grabbed|grabs|shoved|shoves|"
        r"kicked|kicks|headbutted|spat at|spits at|dragged|drags|threw|pinned|pushed) (?:me|the kids|our (?:son|daughter|kids))\b"
        r"(?! (?:up|out|off|back|to (?:apply|do|go|try|be|get)|under the bus|for (?:a|the)|a (?:line|message|text)|on (?:linkedin|"
        r"insta\w*)|into (?:the deep end|a meeting)|with (?:a|the) (?:question|bill|news|quote)|in (?:chess|fifa|tennis|squash|the "
        r"(?:game|race|quiz|final))|at (?:chess|tennis|squash|the|darts|pool|cards)))|\bhands? (?:round|around|on) my (?:neck|throat)\b",
    ),
    rule(
        "bang bash held pinn pushed put_m shov slammed_m smashe threw",
        rf"{_THEM}~\b(?:put|slammed|smashed|banged|pushed|shoved|bashed|threw|held|pinned) (?:my (?:head|face|hand|arm|back|fingers|body|throat|neck)|me) (?:\w+ )?(?:through|into|against|under|on|in|down|to|up against)\b(?! (?:the (?:deep end|right|picture|team|spot|list|call|loop|mood|group|chat|phone|mute|hold)|touch|a (?:good|bad|great|team|group)|hold|mute|speaker))",
    ),
)
CONTROLLED = (
    rule(
        "chec coun dema go_thr goes_t going_th has_to_se insp log look_a look_t looked_at "
        "looked_t looking_a looking_t looks_a looks_t moni photog read sear smel timed times "
        "track want_to_see wants_to_s went_th",
        rf"{_THEM}~\b(?:checks?|checked|checking|goes through|going through|went through|go through|reads?|reading|monitor(?:s|ed|ing)?|"
        r"track(?:s|ed|ing)?|look(?:s|ed|ing)? (?:at|through)|counts?|counted|counting|times|timed|search(?:es|ed)?|inspects?|logs?|"
        r"smells?|photographs?|demands?|wants? to see|has to see)~\b(?:my|the) (?:\w+ )?(?:phone|mileage|messages|texts|dms|"
        r"receipts|location|emails|bank (?:account|statements?)|odometer|calls?|call (?:log|history)|car|pockets|bags?|handbag|purse|"
        r"underwear|whatsapp|browser history|search history|every move|miles|petrol|showers?|laundry|clock when i)\b",
    ),
    rule(
        "allow_m allowed forb had_me had_u has_me has_u let_m lets like_it made_me made_u "
        "make_m make_u makes_m makes_u not_al",
        rf"{_THEM}~\b(?:make|makes|made|has|had) (?:me|us) (?:share|send|show|turn on|keep|prove|text|call|report|ask|account|hand over|"
        r"delete|block|quit|wear|film|facetime|stay on)~\b(?:location|photos?|pictures?|proof|where i|phone|passwords?|every|permission|"
        r"money|receipts|friends|job|the call|who i)\b|\b(?:won'?t|wont|doesn'?t|does not|never|wouldn'?t|didn'?t|don'?t) (?:even )?(?:let|"
        r"lets|allow|like it when|allowed) me (?:to )?(?:see|go|have|leave|talk|work|drive|use|out|speak|meet|visit|answer)\b|\b(?:not "
        r"allowed|forb(?:id|ids|ade|idden)) (?:me )?(?:to|from) (?:see|go|have|leave|talk|work|drive|use|speak|meet|visit)\w*\b",
    ),
    rule(
        "approv chec read see",
        rf"{_THEM}~\b(?:reads?|checks?|sees?|approves?|wants to (?:see|read))~\b(?:every|all|each|any|what) (?:\w+ )?(?:text|message|email|reply|word|call|i (?:send|write|type|say))\b",
    ),
)
FEARED = (
    rule(
        "anger angr blow_h blow_u blowi blows calm come_af come_h come_o come_r comes_a comes_h "
        "comes_o comes_r coming_a coming_h coming_o coming_r egg explo fist flip fur gentle_w "
        "gentlee go_bal go_c go_me go_of goes_b goes_c goes_m goes_of going_b going_c going_m "
        "going_of keep_her keep_hi keeping_h keeps_h kick_o kicking_o kicks lose_h lose_i "
        "lose_t loses losing_he losing_his losing_i losing_t mad mood outb provo rage ragi "
        "right_w righte safe_w safee safes set snap soft start_a start_on start_s starting_a "
        "starting_o starting_s starts tempe thin_i trig turn_u turni turns_u violent",
        r"\b(?:so|without|before|in case|or|that|if|when|stop|keep|avoid|not|doesn'?t|don'?t|won'?t|how|make sure|until|will|he'?ll|she'?ll|"
        r"they'?ll)(?: (?:that|he|she|they|him|her|them|it|my \w+|doesn'?t|does not|don'?t|won'?t|wont|do|not|will|might|i|i'?m|i am|late|say|tell|ask|gets?|getting|get|"
        r"making|make|making him|from|to|i|can|be|is|just|goes|going|another|a|even|end up|ends up|hopefully)){1,5} (?:angry|mad|kick(?:s|ing)? off|"
        r"los(?:e|es|ing) (?:it|his|her|their)(?: (?:temper|rag|shit))?|blow(?:s|ing)? (?:up|his|her)|explod\w+|snap(?:s|ping)?|flip(?:s|ping)?(?: out)?|"
        r"rag(?:e|es|ing)|set(?:ting)?(?: \w+)? off|go(?:es|ing)? (?:off|mental|mad|crazy|ballistic)|furious|violent|provok\w+|trigger\w*|"
        r"com(?:e|es|ing) (?:round|over|here|after)|turn(?:s|ing)? up|start(?:s|ing)?(?: on me| shouting| again))\b|\b(?:walking|walk|walked|treading|"
        r"tread) on (?:egg ?shells|thin ice)\b|\b(?:calm|safe|safest|right|gentle|soft)(?:est)? way to (?:ask|tell|word|say|put|phrase|leave|"
        r"answer|reply)\b|\b(?:his|her) (?:temper|rage|anger|outbursts?|moods?|fists?)\b|\b(?:set|sets|setting|keep|keeps|keeping) (?:him|her) "
        r"(?:off|calm|sweet|happy|in a good mood)\b",
    ),
    rule(
        "afr dread fear frig petri saf scare shaki terrif",
        r"\b(?:afraid|scared|terrified|frightened|dread\w*|fear|fearing|shaking|petrified)(?: \w+){0,3} (?:of|what|how|if|when|he'?ll|she'?ll|"
        r"that|to (?:say|ask|tell|go home|go back|answer|open))\b|\bi'?m (?:scared|afraid|frightened|terrified|shaking)\b|\b(?:scares|frightens|"
        r"terrifies) me\b|(?:\bnot|n'?t) (?:feel |be |feeling )?(?:\w+ )?safe\b",
    ),
    rule(
        "last_time_h last_time_i last_time_s last_time_t last_time_w",
        r"\blast time (?:i|he|she|they|we|it)\b",
    ),
)
_IN_PLAY = (
    rule(
        "acci baby bjj boxi cat dog footb gam hoc hors judo kara kit matc mist pup rug sparr "
        "squas todd traini tram wres year",
        r"\b(?:toddler|baby|(?:1|2|3|4|5|one|two|three|four|five)[- ]year[- ]old|kitten|puppy|cat|dog|horse|judo|boxing|sparring|rugby|"
        r"football|karate|bjj|training|accident(?:ally)?|game|match|wrestling|mistake|hockey|trampoline|squash)\b",
    ),
)
_TAKEN_OUT = (
    rule(
        "beat bit burne burnt chok down_the_ dragg hit kicke locke pul punche pushed scra shov "
        "slapp smac spat spits take_it_o takes_i taking_it_o threw throw took_i whip",
        rf"\b(?:takes?|took|taking) it out on (?:us|me|the kids|my \w+)\b|{_THEM}~\b(?:bit|bites|threw|throws|pulled|pulls|spat|spits|scratched|burn(?:ed|t)|smack(?:s|ed)|whipp?(?:s|ed)|locked|"
        r"shoved|pushed|dragged|slapped|punched|kicked|hit|hits|beat|beats|choked) (?:me|my (?:hair|brother|sister|mum|mom|mother|son|daughter|kids?|little \w+|dog|cat)|our (?:\w+ )?(?:son|daughter|kids?|baby|dog|cat)|the "
        r"(?:kids|baby|dog|cat|children))\b(?! (?:up from|off at|to (?:school|practice|bed|sleep)|out of bed))|\b(?:thrown?|threw|pushed|shoved) (?:\w+ ){0,3}down the stairs\b",
    ),
    rule(
        "_find_m _finds_m bug_i bugs camer make_s makes_s micr never_see see_to won't_s wont_s",
        rf"\b(?:cameras?|bugs?|microphones?) in (?:every|each|all|the bed|my|our)\b|{_THEM}~\b(?:make sure|makes sure|see to it)~\b(?:nobody|no one|never|can'?t|don'?t|not)\b~\b(?:find|finds|see|sees|work|kids|leave|talk)\b|"
        r"\b(?:nobody|no ?one)(?:'?ll| will| would| ever)* (?:find|finds) (?:me|my body)\b|\b(?:never|won'?t) see (?:my|the|our) (?:kids|children|son|daughter)~\bif i\b",
    ),
)
_COVERTLY = (
    rule(
        "afr agai alw catc every_t find_o findi finds frig got_to_b has_to_b in_a_bad in_a_bl "
        "in_a_f in_a_moo in_mo in_tr know last_mo last_n last_ti last_w last_y need_to_b "
        "needs_to_b noti read riot scare see someti spot suspi terrif want_i whene",
        r"\b(?:won'?t|doesn'?t|can'?t|without|not|so|before|if|when)(?: (?:that|he|she|they|him|her|it|my \w+|doesn'?t|won'?t|can'?t|ever|will|is|gets?)){0,4} (?:notice|noticing|see|sees|seeing|find(?:s|ing)? out|know(?:s|ing)?|catch(?:es|ing)?|spot"
        r"(?:s|ting)?|suspicious|read(?:s)?)\b|\b(?:needs? to be|has to be|got to be|want it) (?:perfect|careful|just right|spot on)\b|\bin a (?:bad |foul |black )?mood\b|\briot act\b|\b(?:afraid|scared|terrified|frightened)\b|\bin "
        r"(?:more )?trouble (?:with (?:him|her)|again)\b|\b(?:last (?:week|month|night|time|year)|again|always|every time|whenever|sometimes)\b",
    ),
)
SCENES = (
    Scene(_TAKEN_OUT, (_COVERTLY,), (_AGO,), _IN_PLAY),
    Scene(_TAKEN_OUT, (FEARED,), (_AGO,), _IN_PLAY),
    Scene(_TAKEN_OUT[1:], (_TAKEN_OUT,), (_AGO,), _IN_PLAY),
    Scene(CONTROLLED, (_TAKEN_OUT,), (_AGO,), _IN_PLAY),
    Scene(HARMED[:3], (), (_AGO,), _IN_PLAY),
    Scene(HARMED, (FEARED,), (_AGO,), _IN_PLAY),
    Scene(CONTROLLED, (FEARED,), (_AGO,)),
    Scene(HARMED, (CONTROLLED,), (_AGO,)),
)

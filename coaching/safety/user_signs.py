"""Signs that somebody is a danger to the user: harm done, control, and fear of their anger."""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_THEM = r"(?:\b(?:s?he|they|who|ex|ex-\w+|husband|boyfriend|wife|girlfriend|partner)(?:'?(?:s|d|ve|ll|re))?\b|\b(?:my|the|our|her|his|this|that) (?:\w+ ){0,2}<partner>'?s?\b)"
_AGO = rule(
    "years_ago decade as_a_kid as_a_child childhood when_i_was growing grew passed_away died my_late my_new new_boy new_part "
    "new_girl therapist novel charity shelter volunteer film",
    r"\b(?:years? ago|decades? ago|as a (?:kid|child|teen\w*)|childhood|when i was (?:a |little|young|small|growing|\d)|growing up|"
    r"grew up|passed away|died|my late|(?:my|a) new (?:boyfriend|bf|girlfriend|gf|partner|man|guy|relationship|husband|wife)|novel|"
    r"charity|volunteer\w*|shelter|screenplay|the film)\b",
)
HARMED = (
    rule(
        "broke broken fractur crack knock split dislocat bust snapped burst",
        rf"{_THEM}~\b(?:broke|broken|break|breaks|fractured|cracked|knocked out|split|dislocated|busted|snapped|smashed|burst|"
        r"crushed|burn(?:ed|t)) (?:two of |three of |one of |a couple of |several of )?my (?:\w+ )?(?:<bone>|lip|eardrum|face|eye|cheek|"
        r"spleen|skull)\b(?!-)(?! (?:on|at) (?:leg|the (?:slopes|pitch|gym)))",
    ),
    rule(
        "hospital a&e casualty _er_ _icu stitches bruis black_eye marks",
        rf"{_THEM}~\b(?:put|landed|sent) (?:me|us) in (?:the )?(?:hospital|a&e|casualty|er|icu)\b|{_THEM}~\bgave me (?:a |two )?(?:black "
        r"eyes?|bruises|stitches|concussion)\b|\b(?:bruises?|marks|stitches)~\bfrom (?:him|when he|where he|when she|his|the last time)\b",
    ),
    rule(
        "with_a with_his with_my with_the bat hammer knife axe crowbar",
        rf"{_THEM}~\b(?:turned up|turns up|came|comes|came round|showed up|shows up|was outside|stood|waiting|arrived|appeared|went for me|"
        r"chased|chases|threatened|was at the door|at my door|was there|broke in|came back|came at)~\bwith (?:a|an|his|her|the|my)"
        r" (?:\w+ )?<weapon>\b(?! (?:of (?:wine|gin|prosecco|red|champagne|whisky)|and flowers))",
    ),
    rule(
        "door window phone car tyre tire plates wall",
        rf"{_THEM}~\b(?:kick(?:ed|s)?|smash(?:ed|es)?|broke|broken|punch(?:ed|es)?|bash(?:ed|es)?|put (?:his|her) (?:fist|foot)|threw|"
        r"slash(?:ed|es)?|ripped)~\b(?:in |through |down |up )?(?:my|the|our|a) (?:\w+ )?(?:door|window|windows|windscreen|windshield|"
        r"phone|car|tyres|tires|wall|walls|tv|furniture|plates|laptop|kitchen)\b(?! (?:open for|sale|on the (?:counter|project)))",
    ),
    rule(
        "hit_me hits_me beat_me beats_me choke strangl slap punch throat grab shov pushed kick headbutt spat drag threw",
        rf"{_THEM}~\b(?:hit|hits|beat|beats|choked|chokes|strangled|strangles|slapped|slaps|punched|punches|grabbed|grabs|shoved|shoves|"
        r"kicked|kicks|headbutted|spat at|spits at|dragged|drags|threw|pinned|pushed) (?:me|the kids|our (?:son|daughter|kids))\b"
        r"(?! (?:up|out|off|back|to (?:apply|do|go|try|be|get)|under the bus|for (?:a|the)|a (?:line|message|text)|on (?:linkedin|"
        r"insta\w*)|into (?:the deep end|a meeting)|with (?:a|the) (?:question|bill|news|quote)|in (?:chess|fifa|tennis|squash|the "
        r"(?:game|race|quiz|final))|at (?:chess|tennis|squash|the|darts|pool|cards)))|\bhands? (?:round|around|on) my (?:neck|throat)\b",
    ),
)
CONTROLLED = (
    rule(
        "check goes_through going_through monitor track mileage count read look receipt location time search",
        rf"{_THEM}~\b(?:checks?|checked|checking|goes through|going through|went through|go through|reads?|reading|monitor(?:s|ed|ing)?|"
        r"track(?:s|ed|ing)?|look(?:s|ed|ing)? (?:at|through)|counts?|counted|counting|times|timed|search(?:es|ed)?|inspects?|logs?|"
        r"smells?|photographs?|demands?|wants? to see|has to see)~\b(?:my|the) (?:\w+ )?(?:phone|mileage|messages|texts|dms|"
        r"receipts|location|emails|bank (?:account|statements?)|odometer|calls?|call (?:log|history)|car|pockets|bags?|handbag|purse|"
        r"underwear|whatsapp|browser history|search history|every move|miles|petrol|showers?|laundry|clock when i)\b",
    ),
    rule(
        "makes_me makes_us made_me made_us has_me won't_let wont_let doesn't_let not_let not_allow never_let lets_me allowed forbid "
        "forbade forbids let_me",
        rf"{_THEM}~\b(?:make|makes|made|has|had) (?:me|us) (?:share|send|show|turn on|keep|prove|text|call|report|ask|account|hand over|"
        r"delete|block|quit|wear|film|facetime|stay on)~\b(?:location|photos?|pictures?|proof|where i|phone|passwords?|every|permission|"
        r"money|receipts|friends|job|the call|who i)\b|\b(?:won'?t|wont|doesn'?t|does not|never|wouldn'?t|didn'?t|don'?t) (?:even )?(?:let|"
        r"lets|allow|like it when|allowed) me (?:to )?(?:see|go|have|leave|talk|work|drive|use|out|speak|meet|visit|answer)\b|\b(?:not "
        r"allowed|forb(?:id|ids|ade|idden)) (?:me )?(?:to|from) (?:see|go|have|leave|talk|work|drive|use|speak|meet|visit)\w*\b",
    ),
)
FEARED = (
    rule(
        "angry mad kick_off lose losing blow explod snap flip rage temper set_him set_her setting trigger upset eggshell calm "
        "provok furious pissed go_off going_off kicks_off violent scary turn_up come_round come_over good_mood",
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
        "afraid scared terrified frighten dread fear shak shiver nervous safe",
        r"\b(?:afraid|scared|terrified|frightened|dread\w*|fear|fearing|shaking|petrified)(?: \w+){0,3} (?:of|what|how|if|when|he'?ll|she'?ll|"
        r"that|to (?:say|ask|tell|go home|go back|answer|open))\b|\bi'?m (?:scared|afraid|frightened|terrified|shaking)\b|\b(?:scares|frightens|"
        r"terrifies) me\b|(?:\bnot|n'?t) (?:feel |be |feeling )?(?:\w+ )?safe\b",
    ),
    rule(
        "last_time turned_up went_quiet next_time",
        r"\blast time (?:i|he|she|they|we|it)\b",
    ),
)
_IN_PLAY = (
    rule(
        "toddler baby kitten puppy cat dog horse judo box spar rugby football karate training accident game match wrestl mistake "
        "by_accident sled ski trampoline fell squash hockey",
        r"\b(?:toddler|baby|(?:1|2|3|4|5|one|two|three|four|five)[- ]year[- ]old|kitten|puppy|cat|dog|horse|judo|boxing|sparring|rugby|"
        r"football|karate|bjj|training|accident(?:ally)?|game|match|wrestling|mistake|hockey|trampoline|squash)\b",
    ),
)
_TAKEN_OUT = (
    rule(
        "takes_it_out took_it_out taking_it_out bit_me bites_me threw throws my_hair down_the_stairs spat scratch burn lock sat_on pinned smack belt "
        "slap punch kick hit_my hits_my hit_our hurt_my hurts beat_my whip",
        rf"\b(?:takes?|took|taking) it out on (?:us|me|the kids|my \w+)\b|{_THEM}~\b(?:bit|bites|threw|throws|pulled|pulls|spat|spits|scratched|burn(?:ed|t)|smack(?:s|ed)|whipp?(?:s|ed)|locked|"
        r"shoved|pushed|dragged|slapped|punched|kicked|hit|hits|beat|beats|choked) (?:me|my (?:hair|brother|sister|mum|mom|mother|son|daughter|kids?|little \w+|dog|cat)|our (?:\w+ )?(?:son|daughter|kids?|baby|dog|cat)|the "
        r"(?:kids|baby|dog|cat|children))\b(?! (?:up from|off at|to (?:school|practice|bed|sleep)|out of bed))|\b(?:thrown?|threw|pushed|shoved) (?:\w+ ){0,3}down the stairs\b",
    ),
    rule(
        "camera every_room find_me finds_me nobody_find kill_me bury never_see vanish disappear make_sure regret_it",
        rf"\b(?:cameras?|bugs?|microphones?) in (?:every|each|all|the bed|my|our)\b|{_THEM}~\b(?:make sure|makes sure|see to it)~\b(?:nobody|no one|never|can'?t|don'?t|not)\b~\b(?:find|finds|see|sees|work|kids|leave|talk)\b|"
        r"\b(?:nobody|no ?one)(?:'?ll| will| would| ever)* (?:find|finds) (?:me|my body)\b|\b(?:never|won'?t) see (?:my|the|our) (?:kids|children|son|daughter)~\bif i\b",
    ),
)
_COVERTLY = (
    rule(
        "notice see find_out finds_out without knowing know catch spot suspicious secret hide hidden perfect mood in_a_mood afraid scared riot_act quiet trouble lol again",
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

"""Signs that a contact despairs and has gone silent: words of giving up, tears at night, a hang-up.

"I can't go on" weighs by itself. "I can't do this any more" is also what people say who leave a
partner or a job, and tears may end a quarrel: those weigh beside a second sign of distress.
"""

from coaching.safety.contact_signs import ACUTE
from coaching.safety.grammar import pattern, rule
from coaching.safety.scenes import Scene

_STOPS = r"(?= ?(?:[.,!?;:)…\"'\x00-]|\Z|and|but|so|then|like this|any|living|much longer|now|with (?:life|it all|everything)))"
GIVING_UP = (
    rule(
        "go_on carry_on keep_going keep_living keep_doing live_like cope face bear_ future see_a see_any reason",
        r"<cant><adv> (?:(?:go on|carry on|keep going|cope|bear (?:it|this|life))"
        rf"{_STOPS}|keep (?:living|doing this|fighting)|live (?:like this|with (?:it|this|(?:him|her|my|them)sel\w+))|face (?:another (?:day|"
        r"week|night)|tomorrow|the (?:day|world|morning)|life|living|any of it|it(?: all)?<anymore>)|(?:see|find|think of) (?:a|any|the|no|much)"
        r" (?:future|way (?:out|forward|through)|point|reason|end to (?:it|this)))\b",
    ),
    rule(
        "rope tether way_out way_forward will_to lost_hope all_hope no_hope rock_bottom dark_place dark_thought bad_place hopeless worthless burden",
        r"\bend of (?:his|her|their|my|the) (?:rope|tether)\b|\b(?:see|sees|seeing|saw|was|is|there'?s|with|has|had|feels? like) no (?:other )?way "
        r"(?:out|forward)\b|\b(?:doesn'?t|didn'?t|don'?t|did not|does not) see (?:a|any) (?:way|future|reason|point)\b|\b(?:lost|losing) (?:the|his|her|"
        r"their|all|every) (?:will(?: to \w+)?|hope)\b|\b(?:has|had|have|with|there'?s|feels?) no hope\b|\b(?:hit|at|reached) rock bottom\b|"
        r"\b(?:dark|bad|really dark) (?:place|thoughts)\b|\b(?:felt|feels?|is|was|'s|so|i'?m|totally|completely) (?:\w+ )?(?:hopeless|worthless)\b|"
        r"\b(?:a|just a|such a|only a) burden\b",
    ),
    rule(
        "point nothing_to_live nothing_left nothing_matter worth_living worth_it never_been_born not_been_born matters miss_me notice hates_his_life hates_her_life hate_my_life",
        r"\b(?:no|see the|see any|what(?:'?s| is| was) the|isn'?t (?:a|any|much)|wasn'?t (?:a|any|much)) (?:point|reason)(?: (?:to|in|of))? (?:anything|it all|any of "
        r"(?:it|this)|all (?:this|of it)|life|living|going on|carrying on|being (?:here|alive)|to life|trying <anymore>|getting up|waking up|staying alive|"
        r"live|go on|be here)\b|\bnothing (?:left )?to live for\b|\bnothing left\b(?! (?:in|to (?:do|pay|eat|say)))|\bnothing matters\b|\b(?:life )?(?:isn'?t|not|"
        r"wasn'?t|ain'?t) worth living\b|\b(?:never|not) been born\b|\b(?:no ?one|nobody) would (?:even )?(?:miss|notice|care)\b|\bhates? (?:his|her|their|my) life\b",
    ),
    rule(
        "enough_of tired_of sick_of done_with fed_up giving_up given_up gave_up finished_with",
        r"\b(?:had|has|have|having) (?:had )?enough of (?:life|living|everything|it all|this life)\b|\b(?:tired|sick|done|fed up|finished|exhausted|weary|"
        r"through)(?: and tired)? (?:of|with|by|from) (?:life|living|being (?:alive|here)|everything|it all|existing|fighting|this life)\b|\b(?:giv(?:e|es|ing|en)|"
        r"gave) up (?:on (?:life|everything|living|(?:him|her|them|my) ?sel\w+|it all)|with life)\b",
    ),
    rule(
        "to_stop to_end to_be_over be_over ending much_longer for_long be_around ends_it",
        r"\b(?:want(?:s|ed|ing)?|wish(?:es|ed)?|needs?|needed|beg\w*|pray\w*)(?: (?:for|just)){0,2} (?:it|everything|this|things|the (?:pain|noise|thoughts))(?: all)? "
        r"(?:to (?:just )?(?:stop|end|be over)|would (?:stop|end|be over)|over with|over and done)\b|\b(?:won'?t|wont|not|wouldn'?t) be (?:around|here) (?:much longer|for (?:much )?"
        r"long(?:er)?)\b|\b(?:think\w*|thought\w*|talk\w*|spoke|considering|mention\w*)(?: \w+)? (?:about|of) ending (?:it(?: all)?|things|everything)\b(?! (?:with|between))",
    ),
)
_WEARY = (
    rule(
        "do_this do_it do_that take_this take_it take_any take_much handle_ stand_it stand_this manage_",
        r"<cant><adv> (?:do|take|handle|stand|manage) (?:it all|this|it|that|any|much)(?: ?<anymore>| more| any ?longer| all)?\b",
    ),
    rule(
        "giving_up give_up given_up enough done falling_apart breaking",
        r"\b(?:giving up|give up|given up|had enough|so done|falling apart|fallen apart|breaking point)"
        r"(?= ?(?:[.,!?;:)…\"'\x00]|\Z|and|but|so|then))",
    ),
)
_DISTRESSED = (
    rule(
        "cry cried sob tears hysteri broke_down broken_down drunk breakdown inconsol panic_attack in_bits in_pieces in_a_state bad_way a_mess "
        "awful_place wailing weeping shaking",
        r"\b(?:cry|cries|cried|crying|sobbed|sobbing|in (?:floods of )?tears|hysterical\w*|(?:broke|broken|breaking) down|drunk|breakdown|inconsolab\w+|panic attack|"
        r"in (?:bits|pieces|a (?:\w+ )?(?:state|bad way))|a (?:total |complete )?(?:mess|wreck)|wailing|weeping|shaking)\b",
    ),
)
_AT_NIGHT = (
    rule(
        "am_ o'clock midnight night hung_up hung cut_off line_went voice slurr scared flat_voice whisper dropped",
        r"\b(?:[1-5](?:[:.]\d\d)? ?(?:am|a\.m\.?|in the morning)|(?:one|two|three|four) (?:am|in the morning|o'?clock)|midnight|(?:in the )?middle of the night|"
        r"late at night|hung up|hanged up|rang off|cut (?:me|the call|herself|himself) off|line went dead|slurr\w+|call dropped)\b",
    ),
)
QUARREL = (
    rule(
        "argu fight row_ rowed shout yell hung_up_on_me hung_up_on quarrel fell_out broke_up break_up breakup dumped cheat our_relationship dating long_distance "
        "my_girlfriend my_boyfriend gf bf situationship to_us about_us laugh motorway best_call good_talk lay-by",
        r"\b(?:argu\w+|(?:a|our|big|massive|the) (?:fight|row|quarrel)|fought|rowed|shout\w*|yell\w*|hung up on me|fell out|broke up|break(?:ing)? ?up|dumped|"
        r"cheat\w*|our relationship|long[- ]distance|dating|situationship|my (?:girlfriend|boyfriend|gf|bf)|about us|to us|laugh\w*|best (?:call|talk|chat)|good (?:call|talk|chat)|on the (?:motorway|m\d+|highway|hard shoulder|road)|the car)\b",
    ),
)
_OF_TOIL = (
    rule(
        "job work project thesis boss commute course shift landlord builder kitchen diet gym training heat stairs homework exam marathon run_ essay cold team game "
        "season level board committee choir club app software spreadsheet meeting contract client project",
        r"\b(?:with|of|at|about|in|to|this|that|the|her|his|their|a) (?:\w+ ){0,2}?(?:job|work|workload|project|thesis|boss|commute|course|shifts?|landlord|"
        r"builders?|kitchen|diet|gym|training|heat|stairs|homework|exams?|marathon|run|essay|cold|team|game|season|level|board|committee|choir|club|app|software|"
        r"spreadsheets?|meetings?|contract|clients?)\b",
    ),
)
_OLD_STORY = (
    rule(
        "month year fine_now better_now ages_ago back_then recovered laughing last_spring last_summer",
        r"\b(?:months? ago|years? (?:ago|back)|last year|in (?:19|20)\d\d|(?:fine|better|good|happy|well|okay|ok) (?:now|again)|ages ago|back then|recovered|laugh\w* about)\b",
    ),
)
MINE = pattern(
    r"\b(?:i|im|i'm|i've|i'd|i'll|we|me)(?: (?:just|really|only|so|also|still|had|have|was|am|felt|feel|at|the|that|honestly|actually|is|been)){0,4} ?\Z"
)
THEIR_WORDS = pattern(
    r"\b(?:texted|wrote|said|sent|messaged|posted|says|saying|writes|whispered|sobbed|read|reads)(?: (?:me|us|that|just)| ?[:,-])"
    r"{0,2} ?[\"']{0,2}(?:i|i'm|im|i've)(?: (?:just|really|honestly|am|have|feel))* ?\Z"
)
SCENES = (
    Scene(GIVING_UP, (ACUTE,), _OLD_STORY, _OF_TOIL),
    Scene(_WEARY, (_DISTRESSED, ACUTE), (*_OLD_STORY, *QUARREL), _OF_TOIL),
    Scene(_WEARY, (_AT_NIGHT, ACUTE), (*_OLD_STORY, *QUARREL), _OF_TOIL),
    Scene(_DISTRESSED, (_AT_NIGHT, ACUTE), (*_OLD_STORY, *QUARREL)),
)

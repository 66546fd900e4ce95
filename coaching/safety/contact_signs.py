"""Signs that a contact may be in danger and mean it only together: goodbyes, being overdue, fled."""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_BELONGING = (
    r"(?:bike|guitar|car|van|truck|motorbike|records?|vinyls?|vinyl collection|books?|watch|camera|console|"
    r"playstation|ps[345]|xbox|switch|laptop|drums?|drum kit|amp|piano|keyboard|violin|bass|tools?|board|"
    r"surfboard|skateboard|ring|necklace|jacket|coat|hoodie|plants?|collection|boots|tent|telescope|"
    r"savings|money|stuff|things|place|house|flat|boat|rods?|cat|dog|medals?|paintings?)"
)
_DEPENDANTS = (
    r"(?:dogs?|cats?|pets?|rabbits?|birds?|horse|fish|kids|children|boys|girls|baby|mum|mom|mam|ma|dad|nan|"
    r"gran|sister|brother|mother|father|family|wife|husband|son|daughter|little (?:brother|sister)|plants|"
    r"garden|[A-Z]?[a-z]{3,12})"
)
PARTING = (
    rule(
        "yours keep want_you_to_have you_can_have u_can_have take_my_ is_urs",
        rf"\b(?:my|the|that|all my|your) (?:\w+ ){{0,2}}{_BELONGING}(?:'s| is|'re| are)(?: all)? (?:yours?|urs?)"
        rf"(?: now)?\b|\b(?:you|u) (?:can|should|could) (?:have|keep|take) (?:all )?(?:my|the) (?:\w+ )?"
        rf"{_BELONGING}\b|\b(?:keep|take) (?:all )?(?:my|the) (?:\w+ )?{_BELONGING}(?:,| ok| yeah| now|$| ?[.!\"'\x00])"
        rf"|\bi(?:'d)? (?:want|like) (?:you|u) to (?:have|keep) (?:my|the|it|all)\b",
    ),
    rule(
        "look_after take_care_of watch_over good_to feed_ be_there_for mind_the",
        rf"\b(?:look after|take (?:good )?care of|watch over|be good to|be kind to|be there for|mind|promise (?:me )?"
        rf"(?:you'?ll|to) (?:look after|take care of)|make sure|give) (?:my|the|our|his|her) (?:\w+ )?{_DEPENDANTS}\b",
    ),
    rule(
        "fault blame",
        r"\b(?:none of (?:this|it)(?:'s| is| was)?|it(?:'s| is| was)?(?:n'?t| not)?|its not|this (?:isn'?t|is not)|not)"
        r" (?:any ?one'?s|any of your|your|ur|yours?|you'?re?|nobody'?s) fault\b|\bnobody'?s fault\b|\b(?:don'?t|"
        r"dont|do not|never) blame (?:your ?self|yourselves|urself|anyone|each other|mum|mom|dad|her|him)\b",
    ),
    rule(
        "tell_",
        r"\b(?:tell|let) (?:my |the |our )?(?:\w+ ){1,3}(?:know )?(?:that )?i(?:'ve| have)? (?:always )?(?:love[ds]?|"
        r"tried|am sorry|'m sorry|did my best|was sorry|said sorry|said goodbye)\b|\bi'?m sorry tell\b",
    ),
    rule(
        "other_side next_life another_life no_more be_free at_peace rest_now over_soon burden remember_me heaven "
        "not_be_here won't_be_here wont_be_here be_gone",
        r"\b(?:see|meet|catch|find) (?:you|u|ya)(?: \w+){0,2} (?:on the other side|in the next (?:life|one)|in another "
        r"life|in heaven|up there)\b|\bin (?:the next|another) life\b|\bi'?(?:m|ll be) (?:finally |be )?(?:free|at "
        r"peace|able to rest)\b|\bremember me\b|\bbe a burden\b|\b(?:won'?t|wont|will not) be (?:here|around|a bother)\b"
        r"(?! (?:at|until|till|on|next|tomorrow|for the (?:meeting|party|weekend)|this (?:week|weekend)))|\bi'?ll be gone\b"
        r"(?! (?:for|until|till|by \d|next|all))|\bit'?(?:ll|s) (?:all )?(?:be )?over soon\b",
    ),
    rule(
        "can't cant cannot tired done give_up giving_up enough",
        r"\bi (?:can'?t|cant|cannot) (?:do (?:this|it)|go on|carry on|take (?:it|this)|keep (?:going|doing this)|fight)"
        r"(?: <anymore>)?\b(?! (?:weekend|saturday|sunday|friday|monday|week|job|project|on|at))|\bi'?m (?:just |so |"
        r"really )?(?:so |too )?tired(?: of (?:everything|it all|all of it|fighting|being))?(?= ?(?:[.,!\"'\x00]|\Z))|"
        r"\bi give up\b|\b(?:had|have) enough of (?:it all|everything|this life)\b",
    ),
)
WARM = (
    rule(
        "thank ty_for cheers_for grateful",
        r"\b(?:thank(?:s| you| u)|thx|ty|cheers|so grateful|grateful)(?: \w+){0,3}? (?:for|4) (?:everything|every thing|"
        r"all (?:of it|you|u|the|that|your)|it all|always|being|having|putting up|loving|the (?:good |great |best )?"
        r"(?:times?|memories|laughs|years|friendship|love)|never|trying|what you|caring|the ride|a good run)\b",
    ),
    rule(
        "mind_yourself mind_your take_care look_after_your be_good look_after_each good_to_each yourselves",
        r"\b(?:mind|look after|take care(?: of)?|be (?:good|kind) to) (?:yourself|yourselves|urself|yerself|each other|"
        r"one another)\b|\btake care(?: of yourselves)?(?: ok)?(?= ?[.,!\"'\x00]| ?\Z| always| bro| man| mate)",
    ),
    rule(
        "sorry forgive",
        r"\b(?:i'?m |im |i am )?(?:so |really |very )?sorry (?:for|about) (?:everything|all|it all|what i|being|"
        r"letting|not being|any|the trouble|all of it|the mess|this)\b|\bforgive me\b|\bsorry (?:i|it|that) (?:wasn'?t|"
        r"couldn'?t|had to|let|was never|came to|didn'?t)\b|\bi'?m sorry\b(?= ?[.,!\"'\x00]| ?\Z)",
    ),
    rule(
        "love_you loved_you love_u loved_u love_ya love_yous love_y'all",
        r"\b(?:i )?(?:always )?loved? (?:you|u|ya|yous|y'?all|ye)(?: (?:all|so much|both|always|guys|loads|man|bro|"
        r"forever|more than))?\b(?! (?:to|if you|for it|for that))",
    ),
    rule(
        "goodbye good-bye good_bye bye farewell so_long cya see_ya_in",
        r"\bgood-? ?bye\b|\bfarewell\b|\bbye+(?: (?:everyone|everybody|all|now|forever|x+|bro|mate|man|then))?"
        r"(?= ?[.,!\"'\x00]| ?\Z)",
    ),
    rule(
        "good_life nice_life great_life the_best good_friend nice_knowing been_real been_an_honour great_friend "
        "best_friend best_mate happy_life best_brother best_sister best_thing good_to_me real_one",
        r"\bhave a (?:good|nice|great|happy|beautiful) life\b|\b(?:you|u)(?:'ve| were| was| are|'re| have)(?: (?:always|"
        r"been|honestly|a|an|the|my|such|so|truly|really|only)){1,5} (?:best|good|great|real one|true|kind|sound|"
        r"only)(?: (?:friend|mate|brother|sister|one|person|thing|to me))?\b|\bnice knowing (?:you|u)\b|\bbeen (?:real|"
        r"an honou?r)\b|\bgood to me\b",
    ),
)
ACUTE = (
    rule(
        "off dead voicemail answer pick heard nothing reach silen quiet online offline seen tick deliver deleted "
        "deactivat vanish gone repl respon rings rang read word blocked knock bounce open",
        r"\b(?:phone|mobile|cell|it)(?:'?s| is| was| has| has been| just| went| goes| seems| must be| been){0,3} (?:switched |"
        r"turned |gone |now )?(?:off|dead|disconnected|unreachable)\b|\b(?:straight |right )?to (?:voicemail|vm|voice mail|"
        r"answer ?phone)\b|<silent>|\bcan'?t get (?:hold|through)\b|\bnothing\b|\bone (?:grey )?tick\b|\bnot "
        r"(?:delivered|delivering|going through)\b|\b(?:none|never|not one|nothing)(?: \w+){0,2} delivered\b|\bundelivered\b|\bbounced? back\b|\bdeleted (?:all )?(?:his|her|their)\b|\bdeactivated\b|\boffline\b|"
        r"\brings? out\b|\bno (?:answer|reply|word|sign)\b",
    ),
)
_JUST_NOW = (
    rule(
        "am last_night tonight today yesterday this_morning midnight hour minute now since then day morning evening "
        "night ago",
        r"\b(?:[1-6](?:[:.]\d\d)? ?am|last night|tonight|today|yesterday|this (?:morning|afternoon|evening)|midnight|"
        r"hours?|minutes?|mins|now|since then|ever since|since (?:last|this|\w+day|he|she|they|that|midnight)|in the "
        r"(?:night|middle)|(?:one|two|three|2|3|couple of|a few) (?:days?|nights?)|on \w+day|then nothing|night|"
        r"a day ago|days? ago)\b",
    ),
)
_LEAVING = (
    rule(
        "job moved moving emigr holiday trip flight fly plane cruise broke break dump divorc wedding retire last_day deploy "
        "visit_ stay party dinner host gift birthday interview client project intern contract ended_it left_me vacation "
        "airport boarding leaving_do breakup relationship semester graduat conference team colleague dating date hosting "
        "weekend_away recruiter invoice offer role company landlord lodger tenant tour season unfollow thesis course "
        "holidays while_ travel abroad work_trip cat-sit dog-sit dogsit housesit house-sit pet-sit",
        r"\b(?:new job|moved (?:to|away|abroad|out|back|on)|moving (?:to|away|abroad|out|back)|emigrat\w+|holidays?|"
        r"vacation|(?:work|ski|business|road|school|family|his|her|their|the) trip|flights?|flew|flying|the plane|"
        r"cruise|broke up|break ?up|broken up|dumped|divorc\w+|(?:the|his|her|their|our|a) wedding|retir\w+|last day|"
        r"deploy\w+|party|hosted|hosting|birthday|interview\w*|clients?|project|internship|contract|ended (?:it|things)|"
        r"left me(?! (?:a|an|this|the|two|\d)\b)|airport|boarding|leaving do|relationship|graduat\w+|conference|dating|third date|second date|"
        r"first date|recruiter|invoice|job offer|role|company|landlord|lodger|tenant|tour|course|thesis|"
        r"travell?ing|abroad|(?:cat|dog|house|pet)-? ?sit\w*|my ex|situationship|internship|weeks ago|months? ago|"
        r"years? ago|while i(?:'?m| was| am)|while (?:he|she|they)(?:'?s|'?re| is| are| was| were)? (?:away|in|on|at|gone|out))\b",
    ),
)
_UNEASY = (
    rule(
        "am_ worri scared weird odd strange blue out_of_nowhere random depress low struggl rough dark hard_time "
        "lost_his lost_her drinking not_like unlike never_say never_text bad_way not_himself not_herself not_okay "
        "not_ok probably prob_ dramatic",
        r"\b(?:[1-5](?:[:.]\d\d)? ?am|worr(?:ied|ying)|scared|weird\w*|odd\w*|strange\w*|out of (?:nowhere|the blue|"
        r"character)|random(?:ly)?|depress\w*|low|struggl\w*|rough|dark|hard time|lost (?:his|her) (?:job|mum|mom|dad|"
        r"wife|husband|brother|sister|baby|kids)|drinking|not like|unlike|never (?:says?|texts?|talks?)|bad (?:way|place)|"
        r"not (?:himself|herself|ok|okay|doing)|prob(?:ably)? (?:nothing|just|drunk|hung ?over|asleep)|dramatic)\b",
    ),
)
GOODBYES = (
    Scene(PARTING, (ACUTE, _JUST_NOW), _LEAVING),
    Scene(WARM, (PARTING, ACUTE)),
    *(
        Scene(WARM[i : i + 1], (WARM[:i] + WARM[i + 1 :], ACUTE, _JUST_NOW), _LEAVING)
        for i in range(len(WARM))
    ),
    Scene(WARM, (ACUTE, _JUST_NOW, _UNEASY), _LEAVING),
)
OUTING = (
    rule(
        "hik trek climb ridge summit munro fell_ hill mountain trail scrambl bothy camp kayak canoe paddle sup_ sail boat "
        "dinghy yacht fish sea_ lake loch swim surf div snorkel ski snowboard backcountry piste cave caving hunt forag "
        "ride bike cycl run_ running drive driving drove road desert bush outback woods forest moor snow paraglid glid "
        "plane flew coast cliff walk crag peak river row cross pass_ glacier canyon island route channel",
        r"\b(?:hik(?:e|es|ed|ing|er)|trek\w*|climb\w*|ridge|summit|munro|fells?|hills?|mountains?|trails?|scrambl\w*|"
        r"bothy|camping|wild ?camp\w*|kayak\w*|canoe\w*|paddle-? ?board\w*|sup|sail\w*|boat|dinghy|yacht|fishing|sea|"
        r"lake|loch|swim\w*|surf\w*|div(?:e|es|ing)|snorkel\w*|ski(?:s|ing)?|ski ?tour\w*|snowboard\w*|backcountry|"
        r"off-?piste|cav(?:e|es|ing)|hunting|foraging|motorbike|bike|ride|cycl\w+|run|drive|driving|drove|driven|"
        r"desert|bush|outback|woods|forest|moors?|snow|paraglid\w*|glid(?:er|ing)|plane|flew|coast(?:al)?|cliffs?|"
        r"walk(?:ing)?|crag|peak|river|row(?:ing|ed)?|crossing|glacier|canyon|island|route|channel|bay|fjord|reef|"
        r"caravan|trailhead|hut)\b",
    ),
)
OVERDUE = (
    rule(
        "should've shouldve should_have ought due expected supposed meant planned said_ be_back be_home overdue late not_back "
        "hasn't hasnt never no_sign promised was_to wasn't_back isn't_back still_not hadn't check_in checked_in",
        r"\b(?:should(?:'?ve| have|a)|ought to have|(?:was|were|is|been) (?:\w+ )?(?:due|meant|supposed|expected|set|"
        r"planning|going|scheduled)|due|expected|(?:said|promised|told (?:me|us))(?: \w+){0,3}?(?: (?:s?he|they))?(?:'?d| would|"
        r"'?ll| to)|planned to|was to) ?(?:to )?(?:have )?(?:be|been|come|get|got|call|called|text|texted|ring|rung|check|"
        r"checked|message|land|landed|arrive|arrived|return|returned|finish|finished|reach|reached|make it|made it|down|"
        r"back|home|in|off|out|phone|phoned|make land|radio)?(?: (?:me|us))?(?: (?:be|come|get|check|been))? ?(?:back|home|down|off|"
        r"out|ashore|in|here|there|at|when|once|as soon|by|from|across|up|on (?:land|shore)|after|yesterday|this|last|"
        r"tonight|before|hours|at \d)\b|\boverdue\b|\b(?:isn'?t|is not|wasn'?t|not|still not|hasn'?t (?:come|got|made it|"
        r"been|gotten)|hasn'?t|has not (?:come|returned)|never (?:came|got|made it)|didn'?t (?:come|make it|get|return))(?: "
        r"(?:yet|even))? (?:back|home|down|returned?|arrived?|off the|checked in|check(?:ed)? in|come (?:back|down|home))\b|"
        r"\b(?:never|hasn'?t|didn'?t|not|haven'?t) (?:check(?:ed)?(?:-| )?in|arrived?|land(?:ed)?|return(?:ed)?|reach(?:ed)?|show(?:n|ed)? up "
        r"at the)\b|\b(?:\d+|two|three|four|five|six|ten|several|many|few) hours (?:late|overdue|ago now|past)\b|\bno sign of "
        r"(?:him|her|them|the (?:boat|car|van|bike|kayak))\b",
    ),
    rule(
        "hour min",
        r"\b(?:\d+|one|an|two|three|four|five|six|few|couple of)[ -]?(?:hours?|hrs?|h|min(?:ute)?s?)[ -](?:drive|hike|walk|ride|"
        r"run|flight|crossing|sail|swim|paddle|journey|trip|loop|route)\b",
    ),
)
BY_THEMSELVES = (
    rule(
        "alone solo own himself herself themsel single-handed lone nobody no_one",
        r"\b(?:alone|solo|on (?:his|her|their) own|by (?:him|her|them)sel(?:f|ves)|single-?handed\w*|lone|no ?(?:one|body) "
        r"(?:with|else))\b",
    ),
)
NO_SIGNAL = (
    rule(
        "off dead voicemail rings storm snow fog dark weather wind tide freez cold night hours lightning flood ice heat "
        "squall swell worried flare coastguard rescue trail",
        r"\b(?:(?:phone|mobile|cell)(?: \w+)? (?:off|dead)|(?:to|goes) voicemail|rings? out|just rings|(?:the |a )?storms?|"
        r"blizzard|fog|dark|weather|wind|tides?|freezing|cold|night ?fall|overnight|all night|past midnight|hours ago|"
        r"squall|swell|worried|car(?:'s| is)? still)\b",
    ),
)
_NO_WORD = (
    rule(
        "off dead voicemail answer pick heard nothing reach silen quiet online seen tick rings rang repl respon word call "
        "text sign_of hear",
        r"\b(?:phone|mobile|cell)(?:'?s| is| was| has| just| went| goes){0,3} (?:off|dead)\b|\bvoicemail\b|<silent>|"
        r"\brings? out\b|\bjust rings\b|\bno (?:answer|reply|word|sign|message|text|call|news|contact)\b|\bnothing\b|"
        r"\bnot (?:a )?(?:word|peep|answering|heard)\b|\bhear back\b",
    ),
)
_LEISURE = (
    rule(
        "invoice contract client recruit slack inbox linkedin cruise honeymoon all-inclusive resort with_friends group back_in "
        "weeks no_signal no_reception off_grid off-grid",
        r"\b(?:invoice|contract|client|recruiter|slack|inbox|linkedin|cruise|honeymoon|resort|with (?:friends|(?:his|her|their) "
        r"(?:wife|husband|family|mates|friends|girlfriend|boyfriend|partner|kids|club|group))|no (?:signal|reception|coverage)|off[- ]"
        r"grid|back (?:in|on) (?:\w+ )?(?:weeks?|monday|tuesday|wednesday|thursday|friday|days)|next week)\b",
    ),
)
OVERDUE_SCENES = (
    Scene(OVERDUE, (OUTING, BY_THEMSELVES, _NO_WORD), _LEISURE),
    Scene(OVERDUE, (OUTING, NO_SIGNAL, _NO_WORD), _LEISURE),
)
_NO_MORE_NEED = (
    rule(
        "need use keep_it have_it remember going",
        r"\b(?:won'?t|wont|will not|wouldn'?t|doesn'?t|no longer|not) (?:be )?(?:need\w*|us(?:e|ing)|have (?:any )?use for|going to (?:need|use))(?: (?:it|them|any ?more|that))\b|"
        r"\bno (?:more |further )?(?:use|need) for (?:it|them)\b|\bwhere (?:he|she|they)(?:'s|'re| is| was| are| were) going\b|\bto remember (?:him|her|them) by\b",
    ),
)
_VIOLENT_HOME = (
    rule(
        "fled flee ran_away run_away escap left_him left_her refuge shelter got_out walked_out leaving_him hiding went_back "
        "safe_house packed_a",
        r"\b(?:fled|flee\w*|escap\w+ (?:from )?(?:him|her|a|an|the|home)|r[au]n away from|(?:left|leaving|walked out on|got (?:out|away)(?: "
        r"from)?|hiding from) (?:him|her (?:husband|ex|dad|father|boyfriend|partner|wife)|his (?:wife|husband|dad|father|"
        r"boyfriend|partner|girlfriend)|an? (?:abusive|violent) \w+)|in a (?:women'?s )?(?:refuge|shelter|safe house)|went back "
        r"to (?:him|her ex|her husband|his ex|their))\b",
    ),
    rule(
        "husband wife boyfriend girlfriend partner ex dad father stepdad brother he'd hes_ he_ she_ they_",
        r"\b(?:her|his|their|'s) (?:\w+ )?(?:husband|wife|boyfriend|bf|girlfriend|gf|partner|ex|ex-\w+|dad|father|stepdad|brothers?|"
        r"stepfather|fianc\w+|mother|in-?laws|uncle|landlord|flatmate|roommate)(?: \w+){0,4} (?:hit(?:s|ting)?|beat(?:s|ing)?|"
        r"hurt(?:s|ing)?|chok\w+|strangl\w+|threaten\w*|threw|throws|punch\w*|kick\w*|slap\w*|grab\w*|lock(?:s|ed)?|keeps (?:her|him|them) (?:in|locked)|shov\w+|push\w*|"
        r"burn\w*|smash\w*|found (?:her|him|them|out where)|(?:takes?|took|taking|hid|hides|checks|smashed) (?:her|his|their) (?:phone|keys|passport|money|card)|won'?t let (?:her|him|them)|"
        r"controls?|violent|scary|scares (?:her|him|them)|gets? (?:physical|nasty|violent)|drinks|stalk\w*|followed|follows|"
        r"turned up|waits? outside)\b",
    ),
)
_HARM_THERE = (
    rule(
        "violen hit beat hurt threat afraid scared kill bruise black_eye abus danger rage police order control locked drunk "
        "terrif choke strangl fist weapon knife gun",
        r"\b(?:violen\w+|hit(?:s|ting)?|beat(?:s|en|ing)?|hurts?|threat\w*|afraid|scared|kill|bruis\w+|black eye|abus\w+|danger\w*|"
        r"rage|police|control\w*|lock(?:s|ed)|terrified|chok\w+|strangl\w+|knife|gun|weapon|found (?:her|him|them|out)|took (?:her|"
        r"his) phone|drunk|drinks)\b",
    ),
)
_FLED_LONG_AGO = (
    rule(
        "years_ago year months_ago volunteer works_at charity raised donat used_to ukraine war country",
        r"\b(?:years? ago|last year|in (?:19|20)\d\d|months? ago|volunteer\w*|works? (?:at|for)|charity|donat\w+|used to|the war|"
        r"ukraine|syria|sudan|as a (?:kid|child)|when (?:he|she|they) (?:was|were) (?:a |little|young|\d)|happily|remarried|new "
        r"(?:boyfriend|husband|partner)|my ex\b|film|book|series|show)\b",
    ),
)
_THREATENED = (
    rule(
        "threat kill_ hurt_ come_for after_him after_her find_",
        r"\b(?:guys?|m[ae]n|people|gang|someone|somebody|dealer|lender|loan sharks?|landlord|neighbou?rs?|stranger|woman|boss|ex|husband|"
        r"wife|boyfriend|girlfriend|partner|dad|father|brothers?|stepdad|he|she|they)(?:'?s|'?ve|'?d)?~\b(?:threaten(?:s|ed|ing)? (?:to "
        r"(?:kill|hurt|beat|stab|shoot|find|burn|come)|him|her|them(?!sel))|(?:'?d|'?ll|would|will|going to|gonna) (?:kill|hurt|stab|shoot|"
        r"beat|find|come for) (?:him|her|them)(?!sel)|(?:is|are|were|was|coming|comes|came) after (?:him|her|them))\b",
    ),
)
_GIVING_AWAY = (
    rule(
        "away giv gave letters goodbye saying_bye affairs",
        r"\b(?:giv(?:e|es|en|ing)|gave|handed)(?: (?:me|us|away|my \w+|(?!in\b)\w+))? (?:all |most of |half )?(?:of )?(?:his|her|their) (?:\w+ )?(?:stuff|things|belongings|"
        r"records|clothes|books|guitars?|tools|games|collection|savings|everything|plants|bike|car|guitar|camera|watch|dog|cat|medals?|jewell?ery|ring|drums|laptop|piano|violin)\b(?: away| out)?|\b(?:giv(?:es|ing)|"
        r"gave|given) (?:everything|stuff|things|it all) away\b|\bput(?:ting)? (?:his|her|their) (?:affairs|papers|things) in order\b|"
        r"\b(?:said|saying|say) (?:his|her|their|weird|strange)?(?: \w+)? ?good ?byes?\b|\b(?:wrote|writing|left) (?:goodbye )?letters\b",
    ),
)
VIOLENT_HOME = (
    Scene(_THREATENED, (ACUTE, _JUST_NOW), _FLED_LONG_AGO),
    Scene(_GIVING_AWAY, (ACUTE, _UNEASY), _LEAVING),
    Scene(_GIVING_AWAY, (ACUTE, _NO_MORE_NEED), _LEAVING),
    Scene(_VIOLENT_HOME[:1], (_HARM_THERE, ACUTE), _FLED_LONG_AGO),
    Scene(_VIOLENT_HOME[1:], (ACUTE, _JUST_NOW), _FLED_LONG_AGO),
)
_INFANT = (
    rule(
        "newborn baby infant toddler twins postnatal postpartum kids children little_one",
        r"\b(?:newborn|(?:\d+|two|three|six|few)[- ](?:week|day|month)s?[- ]old|new baby|infant|toddler|twins|postnatal|post-?partum|"
        r"just had (?:a|the|her) (?:baby|kid|twins)|gave birth|alone with the (?:baby|kids|children))\b",
    ),
)
_NOT_COPING = (
    rule(
        "cope cry dark depress can't cant bad_thought hear hurt_the harm psychosis sleep sobbing better_off break scared "
        "overwhelm not_ok not_herself",
        r"\b(?:(?:not|\w+n'?t|cannot) (?:\w+ )?cop(?:e|ing)|crying|sobbing|dark (?:place|thoughts)|depress\w*|bad thoughts|hearing "
        r"(?:things|voices)|hurt(?:ing)? the (?:baby|kids)|psychosis|hasn'?t slept|breaking (?:down|point)|not (?:ok|okay|herself|safe)|"
        r"scared of (?:herself|hurting|being))\b",
    ),
)
ALONE_WITH_BABY = (Scene(_INFANT, (_NOT_COPING, ACUTE), _FLED_LONG_AGO),)

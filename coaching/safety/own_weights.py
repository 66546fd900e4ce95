"""Looser signs of the user's own risk: a way to die and the resolve, goodbyes to all, worth, no future.

Each family is a loose list of what people say; two families in one message weigh as a plain word.
"""

from coaching.safety.grammar import rule
from coaching.safety.scenes import Scene

_WAYS = (
    rule(
        "overdos fent heroin helium charcoal exhaust hosepipe hose_pipe monoxide garage insulin bleach antifreeze overpass "
        "bridge viaduct cliff rails tracks gun pistol rope noose rafter beam razor blade tablet pill meds medication stash "
        "wrist roof ledge platform dialysis in_front_of train lorry truck wall_at tree_at dose morphine gas",
        r"\b(?:overdos\w*|fent(?:anyl)?|heroin|helium|charcoal|exhaust|hose ?pipe|carbon monoxide|engine running|insulin|bleach|"
        r"antifreeze|overpass|bridge|viaduct|cliffs?|rails|tracks|gun|pistol|rope|noose|rafters?|razor|blade|tablets|pills|meds|"
        r"medication|stash|wrists?|roof|ledge|platform|dialysis|doses?|morphine|in front of (?:the|a|that) (?:\w+ )?(?:train|lorry|truck|"
        r"bus|tram|car)|into (?:a|the|that) (?:wall|tree|lorry|truck|river|sea|lake|barrier))\b",
    ),
)
_RESOLVE = (
    rule(
        "nerve courage guts brave dare on_purpose deliberate quiet_way quietest easy_way way_to_leave way_to_go way_out wake hold_on "
        "over_with no_coming let_go go_under out_of_here end_it leave_quiet get_it_over swerve step_off walk_into driv see_what_happens "
        "enough_to painless not_hurt finish tempt pull calling_me calls_me drawn urge picture_it plan rehears practis practic",
        r"\b(?:(?:get|find|got|have|had|find|hoping (?:for|i get)|work(?:ing)? up|lack|lost|need)(?: \w+){0,2} (?:nerve|courage|guts)|brave enough|(?:don'?t|"
        r"didn'?t) dare|on purpose|deliberately|(?:quiet|easy|easiest|quickest|clean|kind|gentle|painless)(?:est)? (?:way|exit)|way (?:to (?:leave|go)|out)|not "
        r"(?:have to )?wak\w+|never wak\w+|get it over with|over and done|no coming back|let(?:ting)? go|go under|swerv\w+|step(?:ping)? (?:off|out|in front)|"
        r"see what happens|enough (?:\w+ ){1,4}(?:to (?:sleep|not|do it|be sure|finish|stop|end|put)|so i)|pull(?:s|ed|ing)? me|(?:is |keeps? )?calling (?:to )?me|drawn to|rehears\w+|"
        r"practi[sc]\w+ (?:the knot|it)|tie the knot properly|how (?:it|that) would (?:feel|be)|wonder(?:ing)? (?:if|how|what)(?: \w+){0,3} (?:hurt|feel|fall|take)|"
        r"one (?:turn|step|jerk|second|move)(?: \w+){0,4} (?:over|away|enough|done|off)|nobody would (?:stop|find|know|notice)|stopp?(?:ed|ing)? taking)\b",
    ),
)
_HARMLESS_WAYS = (
    rule(
        "cook fish swim hike climb bung abseil game film novel dog vet birthday bridge_club photo gym doctor gp_ surf sail knot_for wedding side_effect "
        "pharmacist antibiot pregnan contracept seasick flight fear_of_heights paint guitar train_home vitamin allerg rash jump_into cousins tour",
        r"\b(?:cook\w*|fishing|swim\w*|hik\w+|climb(?:s|ing)|bung\w+|abseil\w*|game|film|novel|vet|birthday|photos?|gym|doctor|gp|surf\w*|sail\w*|wedding|side effects?|"
        r"pharmacist|antibiotics?|pregnan\w*|contracept\w*|seasick\w*|flight|fear of heights|paint\w*|guitar|vitamins?|allerg\w+|rash|tour|zip ?line|diving board|"
        r"skydiv\w*|parachut\w*|headache|migraine|hay ?fever)\b",
    ),
)
UNSAFE = (
    rule(
        "myself_safe safe_from_my safe_with_my trust_myself medicine_cabinet took_everything took_all swallowed date_picked picked_a_date set_a_date picked_the_day check_on_me look_forward stepping_in "
        "step_in_front jumping_in weight_on papers_are final_time one_final last_time_i'll final_call",
        r"\b(?:can'?t|cannot|don'?t think i can|not sure i can|won'?t be able to|unable to|struggling to|trying to) keep(?:ing)? (?:myself|me) safe\b|\b(?:took|taken|swallowed|eaten|ate|had)(?: \w+){0,2} (?:everything|all|whatever|half)(?: \w+){0,3} (?:medicine|cabinet|drawer|bathroom|cupboard|pharmacy|"
        r"first aid)\b|\b(?:picked|set|chosen|chose|fixed|got|have) (?:a|the|my) (?:date|day|night)(?: and (?:a )?(?:place|all|method|everything)| picked| chosen)?\b(?=~(?:place|all|end|die|done|over|goodbye|no really|method)|(?: ?(?:for|to) (?:go|end|die)))|\b(?:a|the) date (?:is )?picked\b(?! (?:for (?:the|our|a)))|"
        r"\b(?:don'?t|dont|won'?t|no longer|do not|not|stop) (?:need|have)? ?(?:to )?check(?:ing)? (?:up )?on me\b~(?:any ?more|again|after)|\b(?:step(?:ping)?|jump(?:ing)?|walk(?:ing)?|throw(?:ing)? myself) in front of (?:the|a|that|an)\b(?! (?:camera|class|mirror|audience|crowd|screen|group|judge|room|panel))|\b(?:be|being) a "
        r"(?:weight|drain|drag|dead weight) on (?:my|them|everyone|the)\b",
    ),
    rule(
        "rifle shotgun pistol gun revolver",
        r"\b(?:sleep|sleeping|slept|lie|lying|sit|sitting|wake|bed)(?: \w+){0,3} (?:with|beside|next to|holding|by)(?: [\w']+){0,4} (?:rifle|shotgun|pistol|gun|revolver)\b|\b(?:rifle|shotgun|pistol|gun|revolver) (?:next to|beside|under|by|on) (?:me|my)\b",
    ),
)
STOPPING = (
    rule(
        "stopped stopping stop_taking quit skipp not_tak off_my refus",
        r"\b(?:stopped|stopping|quit|skipp?(?:ed|ing)|not|refus(?:e|ed|ing)|come off|off)(?: (?:taking|eating|having|going to|doing))? my (?:\w+ ){0,2}(?:insulin|tablets|pills|meds|medication|"
        r"dialysis|treatment|chemo|heart \w+)~(?:on purpose|deliberately|see what happens|over with|what'?s the point|no point|quiet|to leave|to go|let (?:it|nature)|hoping|hope|so it)",
    ),
)
WORTH = (
    rule(
        "worth_more insurance better_use",
        r"\bworth (?:\w+ )?more (?:dead|gone|to (?:\w+ ){1,3}(?:dead|gone|than (?:i am|me|alive)|if i))\b|\b(?:life )?insurance~(?:worth more|pays? (?:out )?(?:even )?(?:if|when|for) (?:i|suicide|"
        r"it)|would (?:sort|cover|set|help|look after|pay)|than i am|without me)|\bmore use dead\b|\bworth nothing alive\b",
    ),
)
FAREWELL_TO_ALL = (
    rule(
        "everyone everybody all_my all_of each_of them_all whole_family all_the",
        r"\b(?:wrote|written|writing|write|sent|sending|send|made|making|said|saying|left|leaving|recorded|recording|doing|texting|texted|messaging|messaged)(?: \w+){0,3}? (?:to )?(?:every ?one|every ?body|all "
        r"(?:my|of|the) \w+|each of (?:them|the|my)|the whole family|them all|all my friends)\b",
    ),
)
AFTERWARDS = (
    rule(
        "mad_at angry_with angry_at upset cross_with sad_ blame forgive",
        r"\b(?:mad|angry|upset|sad|cross|hurt)(?: (?:at|with) me)? (?:later|afterwards?|once i|when i'?m|after i|when it'?s)\b|\b(?:don'?t|dont|do not|n'?t) (?:feel|be|you) (?:too )?(?:bad|sad|guilty)\b|"
        r"\bforgive me\b|\b(?:not|isn'?t|ain'?t|nobody'?s) (?:your|ur|his|her|their|anyone'?s) fault\b",
    ),
    rule(
        "im_out i'm_out been_fun been_real honour honor been_a_ride good_run last_round logging peace_out that's_it thats_it see_ya",
        r"\b(?:then|and) i'?m out\b(?! (?:of (?:the )?(?:office|town|coffee|milk)|with|for|at|on))|\bbeen (?:fun|real|an honou?r|a ride|a good run|nice)\b|\bit was an honou?r\b|\bhad a good run\b",
    ),
    rule(
        "after_i when_i'm_gone when_im_gone once_im_gone once_i'm_gone will_find they'll_find theyll_find theyll_look they'll_look find_me find_it "
        "find_them",
        r"\b(?:after|when|once|if) i'?(?:m| am) (?:gone|not (?:here|around)|no longer)\b(?! (?:for|on|next|until|this))|\b(?:they|she|he|somebody|someone|people|mum|mom|u|you)'?(?:ll| will) (?:find|look for|discover) (?:it|them|me|"
        r"the (?:note|letter|letters|cards?|envelope)s?)\b|\bwhere they'?ll (?:look|find)\b",
    ),
    rule(
        "past_this past_the after_this beyond this_is_my_last my_last",
        r"(?:\b(?:not|no|never|nobody|anybody|anyone|nothing)|n'?t)\b~\b(?:past|beyond|after) (?:this|the|next) ?(?:coming )?(?:winter|spring|summer|autumn|fall|christmas|month|week|weekend|year|new year|"
        r"birthday|sunday|friday|monday|saturday)\b(?! (?:deadline|meeting|party|exam|sale|match|game|trip|holiday))|\bmy last (?:christmas|winter|birthday|week|night|day|letter|card|weekend|summer)\b"
        r"(?! (?:at|in|with|of (?:work|school|uni|the job)|as))",
    ),
    rule(
        "last_letter last_card last_words final_letter thank_you_properly goodbye say_thank one_last put_right make_peace made_peace settled_up",
        r"\b(?:last|final) (?:letter|card|words|goodbyes?)\b|\bgood ?byes?\b|\bthank (?:you|him|her|them|people|everyone) properly\b|\bma(?:de|ke|king) (?:my |our )?peace with\b|\bput things right before\b",
    ),
    rule(
        "trouble burden bother cost nuisance in_the_way weight drag",
        r"(?:\b(?:not|no|never|nobody|shall|stop)|n'?t)\b~\b(?:trouble|burden|bother|be a (?:cost|nuisance|weight|drag)|be in the way|cost (?:them|anyone|anybody|my \w+))\b(?:~(?:any ?(?:one|body)|them|people|my (?:kids|children|family|"
        r"son|daughter|wife|husband)|any ?more|much longer|longer))",
    ),
    rule(
        "decid made_up_my made_my_mind it's_decided plan",
        r"\bi(?:'ve| have) decided (?:i |to |it|that)(?! (?:text|write|call|email|message|move|quit|leave (?:the|my)|go (?:to|for|with)|take|start|stop|ask|study|learn|invite))|\bmade (?:up )?my (?:mind|peace)\b|\bit(?:'s| is) decided\b|\bdecision(?:'s| is) made\b",
    ),
)
_PARTINGS = (
    rule(
        "moving leaving_the leave_the company job retire resign quit emigrat school graduat newsletter server group_chat holiday unsubscrib project "
        "wedding trip team band tour guild break_up broke_up dump my_ex relationship",
        r"\b(?:moving (?:to|away|abroad)|(?:leaving|leave|left|quit|quitting) (?:the|my|this|our) (?:company|job|team|band|server|group|city|town|country|school|firm|club|guild|choir|course)|company|new job|retir\w+|resign\w*|"
        r"emigrat\w+|graduat\w+|newsletter|holidays?|unsubscrib\w*|project|wedding|trip|guild|broke up|break ?up|dumped|christmas cards?|relationship|season|semester|team|office|clients?|colleagues?)\b",
    ),
)
WEIGHED = (
    Scene(_WAYS, (_RESOLVE,), spared=_HARMLESS_WAYS),
    Scene(UNSAFE, spared=_HARMLESS_WAYS),
    Scene(STOPPING),
    Scene(WORTH),
    Scene(FAREWELL_TO_ALL, (AFTERWARDS,), _PARTINGS),
    *(
        Scene((AFTERWARDS[i],), ((*AFTERWARDS[:i], *AFTERWARDS[i + 1 :]),), _PARTINGS)
        for i in range(len(AFTERWARDS))
    ),
)

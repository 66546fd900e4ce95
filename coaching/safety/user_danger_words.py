"""The words of danger to the user: violence, threats, stalking, control, abuse."""

from coaching.safety.grammar import pattern, rule

_SUBJECT = (
    r"(?:\b(?:s?he|they|who|(?:s?he|they)'?(?:s|d|ll|ve|re)|(?:my|the|this|that|our|her|his|a|"
    r"an) (?:\w+ ){0,2}<partner>)|\band|\bthen)"
)
_LIGHT = (
    r"(?: (?:has|had|have|is|was|will|would|did|does|just|once|again|often|always|sometimes|"
    r"even|actually|literally|physically|"
    r"keeps?|kept|started|starts|used to|also|really|already|been|might|may|could|threatened "
    r"to|threatens to|tried to|tries to|"
    r"both|drunkenly|violently|badly|still|to|never|then|nearly|almost|recently|repeatedly|"
    r"regularly)){0,4}"
)
_OBJECT_THROWN = (
    r"(?:a|an|his|her|my|the|things|stuff|plates?|objects|glass\w*|everything) ?(?:\w+ "
    r"){0,3}?at me\b"
)
VIOLENCE = (
    rule(
        "broke_m broken_m brui burned_my_ burnt_m bust cracke disl fractu gave_me_a_b gave_me_b "
        "gave_me_t split_m twis",
        r"\b(?:broke|broken|fractured|cracked|busted|split|dislocated|bruised|twisted|burnt|"
        r"burned) my (?:\w+ )?(?:arm|nose|jaw|ribs?|wrist|finger|hand|tooth|teeth|leg|lip|eye "
        r"socket|cheekbone|collarbone|face)\b(?! (?:at|in|while|when i|skiing|playing|falling|"
        r"fell|on|last (?:winter|summer)))|\bgave me (?:a |two )?(?:black eyes?|bruises?)\b",
    ),
    rule(
        "laid lays_h lays_t lift put_h put_t puts putting_h putting_the raised_a raised_h raises",
        r"\b(?:put|puts|laid|lays|putting) (?:his|her|their) hands? (?:on|around) (?:me|my "
        r"(?:neck|throat))\b|\b(?:raised|raises|lifted|lifts) (?:his|her|a) (?:hand|hands|fist) "
        r"(?:at|to|on|against) me\b",
    ),
    rule(
        "break brok i_am_h i'm_hi im_hi kic pun smas trash wrec",
        r"\b(?:i'?m|i am|im) hiding (?:in|from|under|at)\b[^.!?\n]{0,60}\b(?:<them>|s?he|they|"
        r"he'?s|she'?s)\b|<they>(?:'s| is| keeps?| started| was| starts)? (?:smash\w*|break\w*|"
        r"broke|punch\w*|kick\w*|trash\w*|wreck\w*) (?:things|stuff|everything|up the (?:house|"
        r"flat|kitchen)|the (?:door|wall|walls|house|flat|furniture|windows?)|holes in|my "
        r"(?:phone|things|stuff|door|car|laptop))",
    ),
    rule(
        "_hit abusive_to_m abusive_to_u abusive_tow abusive_w being_hi get_p get_v gets hit_m "
        "hits violent_t violent_w",
        rf"{_SUBJECT}{_LIGHT} hit(?:s|ting)? (?:me|us|and \w+ me)\b|\bhits? me\b(?= ?(?:when|if|"
        rf"sometimes|again|a lot|every|in the face|and|with (?:a|his|her)|[.,!?;)]|\Z))|\bbeing "
        rf"hit by (?:my|him|her)|\bgets? (?:violent|physical(?:ly aggressive)?) (?:with|towards?) "
        rf"me|\b(?:got|was|been|gets|is) (?:physically )?(?:violent|abusive) (?:with|to|towards?) "
        rf"(?:me|us)\b",
    ),
    rule(
        "_beat_u _beate _beating_me _beating_u _beats beat_m",
        rf"{_SUBJECT}{_LIGHT} beat(?:s|ing|en)? (?:me|us)(?: up| black and blue| badly| again| "
        rf"every| when| if| so| with| half| ?[.,!;]|\Z| and)|\bbeat me up\b(?! (?:about|over))",
    ),
    rule(
        "brui burn chok cornered_ drag drug grab headb kic pin pun shov slap smac smas stab "
        "strangl throt whip",
        rf"{_SUBJECT}{_LIGHT} (?:punch|slap|chok|strangl|kick|shov|stabb?|headbutt|smack|smash|"
        rf"grabb?|dragg?|burn|whipp?|drugg?|pinn?|throttl|cornered and)(?:e|es|ed|ing|s)? me\b(?! "
        rf"(?:out|off|up (?:on|with)|into (?:a|the) (?:meeting|group)|(?:for|on) (?:a|an|the) "
        rf"(?:second|drink|coffee)))|\bbruises? (?:on|all over) my\b",
    ),
    rule(
        "pus threw throw",
        rf"{_SUBJECT}{_LIGHT} (?:push(?:ed|es|ing)? me (?:down|against|over|into the|onto|off the|"
        rf"through|around|hard)|(?:threw|throws|throwing) (?:{_OBJECT_THROWN}|me (?:against|down|"
        rf"across|onto|on the|to the|out of the (?:car|house))))",
    ),
    rule(
        "assa drug forc grop mol my_ra rape rapin sexu",
        r"\b(?:rap(?:ed|es|ing)|assault(?:ed|s|ing)|molest(?:ed|s|ing)|sexually (?:abus|assault|"
        r"harass)\w+|groped|forced himself on|forces himself on|drugged) (?:me|us)\b|\b(?:was|"
        r"been|being|got) (?:raped|sexually assaulted|assaulted|molested)(?: by| last| on| at|"
        r"[.,!? ]|\Z)|\bmy rapist\b|\bforc(?:ed|es|ing) me (?:to have|into) sex",
    ),
    rule(
        "bat_ came_at chased_m chases chasing_m gun_ hamm knif mache weap",
        r"\b(?:pull(?:ed|s)?|held|put|holds|waved?|point(?:ed|s)?|came at me with|chased me with|"
        r"has|with) (?:a |his |her |the )?(?:knife|gun|weapon|machete|bat|hammer) (?:on|to|at|in "
        r"my|against|and) (?:me|my|us|threat\w+)\b|\bcame at me with\b|\bchas(?:ed|es|ing) me "
        r"(?:with|down the|around the house)",
    ),
    rule(
        "dome viol",
        r"\b(?:domestic (?:violence|abuse)|violent (?:ex|husband|wife|boyfriend|girlfriend|"
        r"partner|father|dad|stepdad|mother|mum|mom|brother|relationship|marriage|home|household)|"
        r"<they>(?: is| was| gets| got| can be| can get| has been| turned| turns| becomes| became|"
        r" so){0,3} violent)\b",
    ),
)
_MINE = (
    r"(?:me|us|(?:my|our) (?:\w+ ){0,2}?(?:house|home|flat|place|car|van|dog|cat|pets?|kids?|children|son|daughter|baby|face|legs?|arms?|neck|mum|mom|dad|mother|father|"
    r"parents|sister|brother|family|boyfriend|girlfriend|shop|business|windows?|door|things|stuff))"
)
THREATS = (
    rule(
        "beat brea burn bury come_af come_an come_fo cut dest drow hurt kil pois ruin run set "
        "shoo slas smas torc",
        r"(?:\b(?:s?he|they|who|<partner>)(?:'?s)?)(?: (?:just|also|even|always|still|once|has|had|is|was|keeps?|kept|been|now|then)){0,3} (?:say(?:s|ing)?|said|tells?|told|telling|text(?:s|ed|ing)?|"
        r"swears?|swore|swearing|threaten\w*|promis\w+|warn\w*|scream\w*|shout\w*|yell\w*|messag\w*|writ\w+|wrote|repeat\w*)(?: (?:me|us|that|to me|at me|again)){0,3} (?:s?he|they)(?:'?ll|'?d|'s going to|'s "
        rf"gonna| will| would| is going to| is gonna| can| could| might)(?: \w+)? (?:burn|torch|smash|set (?:fire to)?|slash|break|kill|hurt|beat|come (?:for|after|and get)|ruin|destroy|poison|shoot|bury|run|drown|cut)(?: "
        rf"(?:down|up|in|over|off|fire to))? {_MINE}\b",
    ),
    rule(
        "beat_ find_ harm hit_ hurt_ kill_ shoot_ stab strangl",
        r"\b(?:say\w*|said|text\w*|messag\w*|told|threat\w*|swore|swears|promis\w+|wrote|writes|"
        r"warn\w*|voicemails?)\b[^.!?\n]{0,30}\b(?:s?he|they)(?:'ll|'d|'s going to|'s gonna| will|"
        r" would| is going to| is gonna) (?:kill|hurt|beat|hit|stab|find|harm|strangle|shoot) "
        r"(?:me|us)\b",
    ),
    rule(
        "leak post publis send share show tell_e upl",
        r"\b(?:s?he|they|<partner>)(?: (?:says?|said|keeps saying|told me|texted|swears?|"
        r"threatens|warned me)(?: me| that){0,2}) (?:s?he|they)(?:'ll| will|'s going to|'d| would|"
        r"'s gonna) (?:post|leak|send|share|show|publish|upload|tell everyone) ?(?:everyone "
        r")?(?:my|our|the|me|it|those)\b",
    ),
    rule(
        "_threat",
        r"(?:\b(?:s?he|they|who|<partner>|(?:s?he|they)'?(?:s|d|ve|re)))(?: (?:has|had|have|is|"
        r"was|been|keeps?|kept|also|just|always|then|even|started|physically|repeatedly|once|"
        r"often|again|now)){0,4} threaten(?:s|ed|ing)? (?:me|us|my (?:kids?|children|family|life|"
        r"son|daughter|mum|mom|parents|sister|brother|dog|cat))\b(?! with (?!a (?:\w+ )?(?:knife|"
        r"gun|bat|hammer|weapon|machete|belt|bottle)|violence|death|rape|his fist))",
    ),
    rule(
        "threaten_t threatened_t threatening_t threatens",
        r"\bthreaten(?:s|ed|ing)? to (?:(?:physically )?(?:kill|hurt|beat|hit|harm|stab|shoot|"
        r"rape|strangle|murder|attack|burn|smash|punch|slap|kidnap|find|destroy|ruin|come (?:to|"
        r"round|over|after|here|find)|show up|turn up|(?:post|leak|share|release|send|publish|"
        r"show)(?= (?:my|our|nudes?|the|private|intimate|those|it|them|everyone))|out me|expose "
        r"me|take (?:the|my|our) (?:kids|children|son|daughter|baby)))(?! (?:himself|herself|"
        r"themsel\w+)) ?(?:me|us|my|the|our|round|over|here|after|to|nudes|pics|photos|private|"
        r"intimate|everyone|up|at|it|down)?\b(?! (?:himself|herself|themsel\w+))",
    ),
    rule(
        "been_threatene being_thr death_t feel_th phys threatening_c threatening_m "
        "threatening_te threatening_v threats was_thr",
        r"\b(?:death threats?|threatening (?:me|messages|texts|voicemails?|calls)|(?:sends?|sent|"
        r"sending|get|getting|got|receiv\w+|leaves?|left|leaving) (?:me )?(?:\w+ )?threats|been "
        r"threatened|being threatened|was threatened|feel threatened by|physically threat\w+|"
        r"threats (?:from|by) (?:him|her|my|an|the|them))\b(?! (?:with (?:legal|court|dismissal|"
        r"redundancy)|by (?:ai|redundancy|layoffs)))",
    ),
    rule(
        "beat_ burn_ come_fo dest end_ find_ get_ harm hit_ hurt_ kill_ make_me_p make_me_r "
        "ruin shoo stab",
        r"(?:\b(?:s?he|they|who|<partner>)(?:'?(?:s|d|ll))?)(?: (?:said|says|told me|texted(?: "
        r"me)?|swore|warned(?: me)?|threatened|promised|keeps saying|messaged(?: me)?|that))(?: "
        r"(?:that|me|to me|tonight|yesterday)){0,2} (?:s?he|they)(?:'?(?:d|ll|s)| will| would| is|"
        r" was| wants| wanted){0,2}(?: going to| gonna| to)? (?:kill|hurt|beat|find|hit|harm|stab|"
        r"shoot|come for|get|burn|destroy|make me (?:pay|regret)|end|ruin) (?:me|us|my (?:family|"
        r"life|kids|house|face))\b",
    ),
    rule(
        "_leak _posted_m _posting_m _sent_ar _shared_m _shari bla exto",
        r"\b(?:blackmail(?:s|ed|ing)?|extort(?:s|ed|ing)?|sextort\w*) (?:me|us)\b|\bbeing "
        r"(?:blackmailed|extorted|sextorted)\b|<they>(?: \w+){0,3} (?:leak|leaked|leaking|posted|"
        r"posting|shared|sharing|sent around) my (?:nudes|pics|pictures|photos|videos?|address|"
        r"private)",
    ),
)
STALKING = (
    rule(
        "'s_ang 's_cra 's_dru 's_ex_ 's_vio _followe _following_m _follows _photographi _stalking_m "
        "_waiting_f _watches _watchi",
        r"\b(?:someone|somebody|a (?:man|guy|car|stranger|woman)|this (?:man|guy|car))(?:'s| has| "
        r"is| keeps?| was)?(?: been| always| also| still){0,2} (?:following|follows|followed|"
        r"watching|watches|stalking|waiting for|photographing) (?:me|my (?:house|flat|kids?|"
        r"home))\b(?! (?:on (?:insta\w*|linkedin|tiktok|twitter|facebook|x|strava)|back|online))|"
        r"\b\w+'s (?:crazy |angry |violent |drunk )?ex(?: is|'s| was| keeps| stands| waits)? (?:waiting|standing|sitting|parked|lurking) outside (?:my|our) "
        r"(?:house|home|door|flat|apartment|place|building|window|work)\b",
    ),
    rule(
        "am_i_being_s i_'v i_am_b i_got_a_s i_have_a_s i_was_b i'm_bei i've_been_b im_be "
        "is_it_b ive_be my_sta stalk_m stalk_u stalked_m stalked_u stalker stalki stalks",
        r"\bstalk(?:s|ed|ing|er)? (?:me|us)\b|\b(?:harass\w+ and |and )stalking\b|\bmy stalker\b|"
        r"\b(?:i'?m|i am|i was|am i|i'?ve been|is it) being stalked\b|\bi (?:have|'ve got|got) a "
        r"stalker\b",
    ),
    rule(
        "_follow_m _followe _following_me _follows",
        r"<they>(?: \w+){0,3} follow(?:s|ed|ing)? me (?:home|to (?:work|my|the|school|class)|in "
        r"(?:his|her|the|a|their) car|around (?:town|everywhere|campus)|everywhere|from work|at "
        r"night|again)\b",
    ),
    rule(
        "bang comes_by comes_r comes_t coming_b coming_r coming_t drive driving_p lur park pou "
        "show_u showed showi shows sits sitt standi turned_u turni turns_u waite waiti waits "
        "watchi",
        r"<they>(?: (?:is|was|keeps?|kept|has been|been|still|always|just|also|then|again|was "
        r"just|started|sits?|sat)){0,4} (?:showing up|show(?:s|ed)? up|turn(?:s|ed|ing) up|"
        r"wait(?:s|ed|ing)|sitting|sits|parked|parks|standing|com(?:es|ing) (?:to|by|round)|"
        r"banging|bangs|pounding|lurking|driving past|drives past|watching)(?: (?:uninvited|"
        r"unannounced|again|drunk|at night|every day|constantly))?(?: (?:at|to|outside|on|by|near|"
        r"in front of)) my (?:house|home|door|work|job|place|flat|apartment|office|school|gym|"
        r"street|building|window|workplace|parents|car)\b(?! (?:with (?:flowers|cake|coffee|soup)|"
        r"for (?:dinner|tea|my birthday|our date|lunch)))",
    ),
    rule(
        "anot burner diffe fak haras new other quit_c quit_f quit_m quit_t stop_ca stop_co "
        "stop_fo stop_m stop_t",
        r"<they>(?: \w+){0,4} (?:mak(?:es|ing)|creat(?:es|ed|ing)|made|using|uses|from) (?:\w+ "
        r"){0,2}(?:new|fake|different|other|another|burner)(?: \w+)? (?:accounts?|numbers?|"
        r"profiles?|emails?|phones?)[^.!?\n]{0,40}\b(?:contact|message|text|call|reach|harass|"
        r"watch|find|bother|follow)\w* me\b|<they> (?:won'?t|will not|doesn'?t|refuses to|never|"
        r"wouldn'?t) (?:stop|quit) (?:calling|texting|messaging|contacting|harassing|following|"
        r"coming to)(?: \w+){0,2}?(?= (?:even )?(?:after|though|since|and (?:i'?m|i am) (?:scared|"
        r"afraid))[^.!?\n]{0,40}(?:block|stop|police|scared|leave|restraining|no\b|order))|"
        r"\bharass(?:es|ing) me\b(?= (?:and|since|at|after|every|from|on every|daily|outside|by))",
    ),
    rule(
        "found_a found_hid hid_a_a hid_a_c hid_ai hid_c instal moni put_a_a put_a_c put_a_g "
        "put_a_s put_ai put_c put_g put_s track",
        r"<they>(?: \w+){0,3} (?:tracks?|tracking|tracked|monitors?|monitoring|put (?:a "
        r")?(?:tracker|gps|airtag|spyware|camera)s? (?:on|in)|hid (?:a )?(?:camera|tracker|"
        r"airtag)s?|installed) (?:\w+ )?my (?:phone|location|car|calls|messages|every move|"
        r"whereabouts|bag|room|laptop|bedroom)|\bfound (?:a |an )?(?:airtag|tracker|gps tracker|"
        r"hidden camera) (?:in|on|under) my\b",
    ),
    rule(
        "avo dvo inj interve non- order_o protectiv restra",
        r"\bi (?:\w+ ){0,3}(?:restraining order|protective order|non-molestation order|injunction|"
        r"intervention order|avo|dvo|order of protection)s? (?:against|on) (?:him|her|them|my|an? "
        r"ex)\b",
    ),
    rule(
        "_at_my _in_my _on_my_ _outside_m _through_m _under_my",
        r"<they>(?: \w+){0,4} (?:leav(?:e|es|ing)|left|put(?:s|ting)?|post(?:s|ed|ing)) (?:\w+ ){0,2}(?:notes?|letters?|flowers|gifts?|presents?|photos?|messages)(?: \w+){0,2} (?:on|at|in|under|outside|through) my (?:car|new|front|house|door|flat|desk|windscreen|windshield|letterbox|mailbox|work|bag|locker|step|porch)\b(?=[^?]{0,160}\b(?:never gave|my new address|how (?:he|she|they) (?:found|knows?|got)|blocked|again|keeps|told (?:him|her|them)|stops?|scared|creep\w*)\b)",
    ),
)
CONTROL = (
    rule(
        "allow_m confis control_ controlled_ controlli controls hid_aw hid_m hide keeps_a "
        "keeps_m let_m letting_m lock_me_ locked_me_ locki locks_m taken takes_aw takes_m "
        "took_a took_m",
        r"<they>(?: \w+){0,2} (?:won'?t|doesn'?t|does not|don'?t|wouldn'?t|never|refuses to|not) "
        r"(?:even )?(?:let|allow|letting) me (?:to )?(?:leave(?: the (?:house|flat|room|"
        r"apartment)| him| her)?|go out(?:side)?|see my (?:friends|family|parents|mum|mom)|have "
        r"(?:a phone|my (?:phone|own money|passport)|friends|money)|talk to (?:anyone|my "
        r"(?:friends|family))|work|use my phone|out of the house|sleep|speak to (?:anyone|my "
        r"family))\b|\block(?:s|ed|ing)? me (?:in|inside|in the|out of the house at night|up)\b|"
        r"\b(?:controls?|controlling|controlled) (?:my (?:money|phone|every move|bank|life|bank "
        r"account)|everything(?: i do|,| about|$| in my)|who i (?:see|talk|meet)|what i (?:wear|"
        r"eat|do|spend)|me and)|\b(?:took|takes|taken|hid|hides|keeps|confiscated) (?:away )?my "
        r"(?:passport|phone and|bank card|car keys|documents|keys and|id)\b",
    ),
    rule(
        "_saf afraid_f afraid_o fear frig isn't_s isnt_sa not_sa petri scared_f scared_o terrifi",
        r"\b(?:scared|afraid|terrified|frightened|fearful|petrified) (?:of|for) (?:him|my (?:life|"
        r"safety|own safety)|my (?:\w+ )?<partner>(?!'s)|her(?! (?:reaction|answer|reply|response|"
        r"judg\w*|opinion|rejection|saying|not|leaving|thinking|family|finding|being|getting|"
        r"hating|ghosting|moving|mum|mom|dad|boss|friends|new|ex|husband|boyfriend)))\b(?! "
        r"(?:reaction|leaving|not|rejecting|ghosting|losing|saying|thinking|judg\w+|hating|"
        r"finding someone|moving|getting bored|replying|answering|being (?:mad|angry|annoyed|"
        r"disappointed|upset)|getting (?:mad|annoyed)|opinion|response|answer|because (?:s?he'?s? "
        r"(?:is )?(?:so )?(?:smart|clever|brilliant|senior|important|busy|famous|strict|cool|"
        r"good))))|\bfear(?:ing)? for my (?:life|safety)\b|\b(?:don'?t|do not|didn'?t|never|not|"
        r"doesn'?t) (?:feel|feeling) (?:physically )?safe (?:at home|with (?:him|her|my)|around "
        r"(?:him|her|my)|in my (?:own )?(?:home|house|flat)|going home|when he'?s|there)|\b(?:not|"
        r"isn'?t) safe (?:at home|for me (?:there|here|at home)|with him)",
    ),
    rule(
        "_attack_ _beat_ _harm _hit_ _hurt_ _kill_ _rap _shoot_ _stab _strangl beat_m hit_me_i "
        "hurt_m kill_m",
        r"\b(?:afraid|scared|worried|terrified|fear|frightened|know)(?: that)? (?:s?he|they|my "
        r"(?:\w+ )?<partner>)(?:'?ll|'?s going to|'?s gonna| will| might| may| would| could| is "
        r"going to|'d)(?: come| actually| really| seriously| try to| end up| one day| eventually| "
        r"find me and){0,3} (?:hurt|kill|hit|beat|harm|attack|stab|rape|shoot|strangle) (?:me|us|"
        r"my (?:kids?|children|son|daughter|family|mum|mom))\b(?! (?:feelings|again emotionally|"
        r"emotionally|heart))|\b(?:s?he|they)(?:'ll|'d| will| would) (?:kill|hurt|beat|hit) me if "
        r"(?:i|s?he|they) (?:leave|left|tell|told|go|report|talk|find|finds|found|knew|knows|sees|"
        r"catch|see|speak|contact)\b",
    ),
)
ABUSIVE = (
    rule(
        "_abused_m _abused_u _abuses abused_b abusi an_ab my_ab",
        r"\b(?:abusive(?: \w+){0,2} (?:<partner>|relationship|marriage|home|household)|"
        r"(?:<partner>|s?he|they|who)(?:'s| is| was| were| has been| got| became| had been| "
        r"turned| are| can be){1,2} (?:\w+ ){0,3}abusive|my abuser|(?:<partner>|s?he|who|they)(?: "
        r"\w+){0,2} abus(?:ed|es|ing) (?:me|us)|(?:was|been|being|got) (?:\w+ )?abused by (?:my|"
        r"him|her)|(?:an |my )abusive (?:\w+ )?<role>)\b",
    ),
    rule(
        "abuse_m beat_m choke_m hit_m hurt_me kick_m laid lift punch_m put_h raised_a raised_h "
        "rape slap_m threaten_m",
        r"\bused to (?:\w+ )?(?:hit|beat|slap|hurt|choke|kick|punch|rape|threaten|abuse) me\b|"
        r"\b(?:raised|lifted|laid) (?:his|her|a) (?:hand|hands|fist) (?:at|to|on) me\b|\bput "
        r"(?:his|her) hands on me\b",
    ),
)
SOMEBODY_ELSE = pattern(
    r"\b(?:new|current|now)(?:[ -]\w+)? (?:boyfriend|bf|girlfriend|gf|partner|guy|man|woman|"
    r"husband|wife|relationship|friend|date|person)\b|\bso (?:now )?(?:when|if|whenever) "
    r"(?!s?he (?:hit|got|was))\w+ (?:takes|doesn'?t|don'?t|goes|go|stops|ghosts)|"
    r"\b(?:therapist|boss|recruiter|mentor|client)\b[^.!?\n]{0,40}(?:hasn'?t|not|no|didn'?t)|"
    r"\b(?:volunteer\w*|work|works|worked|working|donat\w+|fundrais\w+|job|intern\w*|article|"
    r"essay|talk|campaign|training|course|case|law) (?:at|for|with|in|about|on)\b|\bcharity\b|"
    r"\bshelter\b(?! (?:me|with))|\b(?:dog|cat|horse)s? (?:from|was)\b"
)
ENDED = pattern(
    r"\b(?:years? ago|decades? ago|as a (?:child|kid|little|teen\w*)|when i was (?:a |little|"
    r"young|growing|\d)|growing up|grew up|childhood|in my (?:childhood|past|teens|20s|"
    r"twenties)|(?:19|20)\d\d|long ago|passed away|died|my late|first marriage|previous "
    r"relationship|past relationships?|all of my life|all my life|little girl|little boy)\b"
)
CONTACTS_THEM = pattern(
    r"\b(?:stop contact\w*|no contact|(?:text|call|messag|contact|writ|wrot|email|ring|phon|"
    r"dm|reach out to|answer|unblock)\w* (?:to )?my (?:\w+ ){0,2}<partner>|text(?:ed|ing)? "
    r"(?:him|her)|call(?:ed|ing)? (?:him|her)|messag(?:e|ed|ing) (?:him|her)|contact(?:ed|"
    r"ing)? (?:him|her|my)|reach(?:ing|ed)? out to (?:him|her)|(?:s?he|ex|they)(?:'s| is| "
    r"has)? ?(?:\w+ ){0,3}(?:not |n'?t |never )?(?:answer|repl|respond|text|call|messag|ignor|"
    r"block|ghost)\w*|go(?:ing)? back to|miss him|miss her|hear from (?:him|her)|reconnect\w*|"
    r"unblock\w*|(?:left|wrote|written|sent|emailed|dm'?d)[^.!?\n]{0,30}\b(?:him|her)|he'?s "
    r"the one|she'?s the one)\b"
)
FEAR = pattern(r"\A(?:scared|afraid|terrified|frightened|fear|petrified|worried)")
USED_TO = pattern(r"\b(?:used to be|was always|was so|had been|as a kid i was)(?: \w+)? ?\Z")
OTHERS_FEAR = pattern(
    r"\b(?:s?he|they|my (?:\w+ )?<role>)(?:'s| is| was|'re| are)(?: \w+){0,2} ?\Z"
)
MENACE = (
    rule(
        "dead fini going_to_be_s going_to_pa going_to_r gonn i_know_where_u i_know_where_y i'll "
        "i'm_go if_i_can' if_i_cant ill_ im_g watch_ you'l youl",
        r"\b(?:i'?ll|i will|i'?m going to|i'?m gonna|gonna|i swear i'?ll) (?:fucking |literally "
        r")?(?:kill|hurt|find|beat|end|destroy|ruin|come for|stab|shoot|rape|bury) (?:you|ur|"
        r"your)\b|\bi know where (?:you|u|ur|your) (?:live|work|kids|family|lives?)\b|\bwatch "
        r"your back\b|\byou(?:'re| are|r|'ll be) (?:fucking )?(?:dead|finished|going to (?:pay|"
        r"regret|be sorry))\b|\byou'?ll (?:pay for|regret (?:this|it|leaving)|be sorry)\b|\bif i "
        r"can'?t have you\b",
    ),
    rule(
        "_beat_u _beat_y _break_u _break_y _burn_u _burn_y _hurt_u _hurt_y _kill_u _kill_y _rape_u _rape_y _shoot_u _shoot_y _smash_u _smash_y _stab_u _stab_y",
        r"\b(?:i'?ll|i will|i'?m|im|i am|gonna|going to|i swear)(?: (?:going to|gonna|just|fucking|literally))* "
        r"(?:come|coming|drive|driving|be|go|going|turn up|show up|wait|waiting|find|break in)\b[^.!?\n]{0,45}\b"
        r"(?:(?:kill|hurt|beat|stab|rape|shoot) (?:you|ur|your)|(?:burn|break|smash) (?:your|ur) (?:\w+ )?(?:house|home|flat|car|door|windows?|face|nose|legs?|arms?|neck|bones|jaw|fingers))\b",
    ),
    rule(
        "break_u break_y smash_u smash_y crack_u crack_y cut_u cut_y knock_u knock_y slit_u slit_y "
        "snap_u snap_y slash_u slash_y",
        r"\b(?:i'?ll|i will|i'?d|i would|i'?m going to|i'?m gonna|gonna|going to)(?: \w+)? "
        r"(?:break|smash|crack|cut|knock|slit|snap|slash) (?:your|ur) (?:\w+ )?(?:house|home|flat|"
        r"car|door|windows?|tyres?|tires?|face|head|skull|teeth|nose|legs?|arms?|knees?|kneecaps?|"
        r"neck|throat|bones|jaw|ribs|hands?|fingers)\b",
    ),
    rule(
        "kill_urs kill_yours kys hope_u_d hope_you_d hope_your_d go_die_ drink_bleach",
        r"\b(?:(?:go|just|should|please|you) (?:and |go |just )*kill (?:yourself|urself|yourselves)|"
        r"kys|(?:i )?hope (?:you|u) (?:\w+ )?die|drink bleach)\b",
    ),
)
OTHERS_ABUSER = pattern(r"(?:\b(?:her|his|their)|\w's) (?:\w+ )?\Z")
IN_PLAY = pattern(
    r"\b(?:toddler|baby|(?:1|2|3|4|5|one|two|three|four|five)[- ]year[- ]old|kitten|puppy|judo|boxing|sparring|"
    r"rugby|karate|bjj|wrestling|trampoline|squash|paintball|snowball)\b"
)
MINE = pattern(r"\b(?:me|my|us|our|i|i'?m)\b")
THEIR_HOME = pattern(
    r"\b(?:her|his|their|[a-zà-ÿ]{2,15}'s) (?:\w+ )?(?:husband|wife|ex|partner|boyfriend|bf|girlfriend|gf|dad|"
    r"father|stepdad|brother|mother|mum|mom|family|flatmate|roommate)\b"
)
ORDERED = pattern(r"\b(?:order|injunction|avo|dvo)\b")
TO_ME = pattern(r"\A(?: \w+){0,3} (?:me|us|my \w+)\b")

"""Judges whether a channel word reports something the user did towards the contact."""

from coaching.regexes import regex


def tried(before: str, words: str, after: str) -> bool:
    """Tell whether a mention reports something the user did towards the contact."""
    if _LABEL.match(after) and not _COMMENTED.search(before):
        return False
    if _MINE.search(before):
        return not _considered(_CLAUSE.split(before)[-1])
    if _PAST.match(words) and _WHEN_I.search(before):
        return True
    return not (
        _considered(before)
        or _weighed(before, words, after)
        or _asked_about(before, words, after)
        or _NOT_DONE.search(before)
        or _THEIR_ADDRESS.search(before)
        or _MET.search(before)
        or _OTHERS.search(before)
        or _TOLD_ME.search(before)
        or (words.startswith("letter") and _DOCUMENT.search(before))
        or (_CALL.match(words) and _ARRANGED.search(before))
        or _TO_ME.match(after)
        or _theirs(before, words, after)
    )


def _asked_about(before: str, words: str, after: str) -> bool:
    """Tell whether the mention is only proposed: "email him?", "a letter would be ok, right?"."""
    if not after.rstrip(" \"')").endswith("?"):
        return False
    if _PAST.match(words):
        return False
    return bool(_BARE.match(before) or _IS_IT.search(before) or _WOULD_BE.match(after))


def _weighed(before: str, words: str, after: str) -> bool:
    """Tell whether it is only weighed: "is text better", "an email is fine right", "by rule"."""
    if words.startswith(("in person", "face")):
        return bool(_BY_RULE.search(before))
    return bool(_JUDGED.match(after) and _IN_QUESTION.search(before) and not _PAST.match(words))


_BY_RULE = regex(
    r"\b(?:sign|signed|done|do|handled?|dealt with|held|happen|required?|allowed|must|legal\w*|court)(?: [\w']+){0,3} $"
)
_IN_QUESTION = regex(
    r"(?:\b(?:is|would|wouldn't|isn't|are|might|could|will|or|an|a|another|one more|so)|^\W*)"
    r"(?: (?:a|an|another|by|via|quick|short|one|more|just|second|third))* ?$"
)
_JUDGED = regex(
    r"(?:'s| is| be| would be|'d be| might be| seems?| feels?)?(?: \w+)? (?:better|ok|okay|fine|weird|worse|best|safer|"
    r"easier|too much|creepy|rude|appropriate|alright|all right|enough|acceptable|smarter|kinder|wiser)\b"
)
_BARE = regex(
    r"^\W*(?:(?:so|or|and|maybe|just|now|then|do|perhaps|also|another|a|an|one|more|last|next)\W+)*$"
)
_IS_IT = regex(
    r"\b(?:(?:is|was|would) it (?:be )?(?:\w+ ){1,3}|would (?:an?|another|one|my) (?:\w+ )?)$"
)
_WOULD_BE = regex(
    r"(?:[^,;:]{0,25}|, [^,;:]{0,30},) (?:would|wouldn't|might|could) (?:be|that|it|look|seem|come|help|work|make)\b"
)
_PAST = regex(r"(?:\w+ed|\w+'d|rang|rung|sent|left|went|wrote|gave|dropped|tried)\b")
_WHEN_I = regex(r"\b(?:when|after|since|before) i(?: (?:last|first|finally|just))? $")
_CLAUSE = regex(r"\b(?:and|that|so|but|because)\b|[,;:(]")
_TOLD_ME = regex(
    r"\b(?:told|texted|emailed|called|rang|messaged|wrote|informed|contacted|answered|phoned|warned) "
    r"(?:me|us)(?: (?!and|so|then|but)\w+){0,2} $"
)
_DOCUMENT = regex(
    r"\b(?:sign|signs|signed|need|needs|requested?|get|got|gets|receiv\w+|promised|owes?|waiting (?:for|on)|"
    r"asked (?:\w+ ){1,3}for|for|want|provide|issue|print) (?:me )?(?:an?|the|my|that|this|his|her)? ?"
    r"(?:[\w-]+ )?$"
)


def _considered(before: str) -> bool:
    """Tell whether "should I", "was going to" or the like rules the words up to the mention."""
    considered = list(_CONSIDERED.finditer(before))
    return bool(considered) and not _RESUMED.search(before, considered[-1].end())


def _theirs(before: str, words: str, after: str) -> bool:
    """Tell whether the mention is the other side's own use of the channel."""
    if _FROM_THEM.match(after):
        return True
    possessed = _POSSESSED.search(before) and not _NOT_OWNED.match(words)
    if possessed and not _SENT.search(before):
        return True
    subjects = list(_SUBJECT.finditer(before))
    if not subjects or subjects[-1].group(1) in _FIRST_PERSON:
        return False
    between = before[subjects[-1].end() :]
    return not (_RECEIVING.search(between) or _BREAK.search(between))


_FIRST_PERSON = frozenset("i i've ive i'd i'm im i'll we've my we'd".split())
_SUBJECT = regex(
    r"\b(i(?:'ve|'d|'m|'ll)?|ive|im|we(?:'ve|'d)?|she(?:'s|'d|'ll)?|he(?:'s|'d|'ll)?|"
    r"they(?:'ve|'re|'d|'ll)?|who|shes|hes|my)\b"
)
_MINE = regex(
    r"\bmy (?:(?:last|first|second|third|fourth|fifth|sixth|latest|previous|earlier|original|initial|own|recent|"
    r"many|other|one|two|three|four|five|six|few|couple|little|long|short|nice|unanswered|follow|"
    r"up|follow-up|\d+|of|the|birthday|thank|you|thank-you|polite|friendly|and|or|work|"
    r"emails?|texts?|calls?|messages|dms?|letters?|voicemails?|whatsapps?|linkedin|insta|"
    r"instagram),? ){0,4}$"
)
_CONSIDERED = regex(
    r"\b(?:should|shall|could|can|do|would|might|may|must) (?:i|we)\b|"
    r"\b(?:thinking (?:of|about)|considering|(?<!she )(?<!he )(?<!they )(?:gonna|going to|planning (?:to|on)|want(?:ed)? to)|"
    r"wanna|tempted to|about to|plan to|intend to|hoping to|would like to|"
    r"i'd (?:like|love|rather|prefer) to|i'd rather|i'll|i will|i would|i might|i may|i could|"
    r"i can|i should|maybe (?:i|just|try|a|an|if)|perhaps|what if i|if i|"
    r"when i|afraid to|scared to|too (?:shy|nervous|embarrassed|scared) to|"
    r"(?:is|was|would) it (?:be )?(?:\w+ ){0,2}to|i thought (?:i|of|about)|(?:ok|okay|fine|weird|correct|right|polite|proper|wrong|rude|bad|better|best|worth|time|creepy|idea|smart|wise|how) to|"
    r"worth|instead of|rather than|need to|have to|ought to|supposed to|meant to|meaning to|"
    r"let me|help me|draft(?:ing)?|"
    r"(?:said|told me|asked me|suggested|says|wants me|tells me)(?: i (?:could|should|can))?"
    r"(?: not)?(?: to)|said (?:i|to)|or (?:try|maybe)|try(?= )|before i)\b"
)
_RESUMED = regex(
    r"\bbut\b|\bso i\b|\bthen\b|;|\bended up\b|\band i\b|\bwho\b|\bhas(?:n't|nt)\b|\binstead i\b|"
    r"\b(?:i've|ive|i) (?:already|just|also|only|did|have|sent|tried|left|even)\b"
)
_NOT_DONE = regex(
    r"\b(?:haven'?t|have not|hadn'?t|didn'?t|did not|never|not|without|don'?t|won'?t|hasn'?t|has not|doesn'?t|isn'?t|"
    r"wouldn'?t|bring myself|used to|stopped|quit|can'?t|cannot|couldn'?t|no)"
    r"(?: (?!heard|hear|answer|repl|respon|back|open|read|seen|see|got|get|pick|return)"
    r"[\w']+){0,2} $"
)
_THEIR_ADDRESS = regex(
    r"\b(?:have|has|got|lost|find|found|know|need|deleted|only)(?: only| just| also| got)?"
    r" (?:her|his|their|an?|the)(?: (?:new|old|work|personal|other|right))* $"
)
_MET = regex(
    r"\b(?:met|meet|matched|found|spotted|saw|see|sees|follow(?! up)|follows|followed(?! up)|stalk\w*|"
    r"connected|connection|connections|liked|likes|posts|(?<=he )posted|(?<=they )posted|posting|active|profile|looked|"
    r"unfollow\w*|unfriend\w*|removed|introduced|(?<!to )talk|(?<!to )speak|spoke|talked|chatted|met up|know each other|talking|chatting|online)"
    r"(?: (?!and|then|so|but)[\w'@/]+){0,5} $"
)
_OTHERS = regex(
    r"\b(?:friends|people|(?<!the )(?<!our )family|relatives|everyone|everybody|nobody|no one|anyone|someone|kids|"
    r"siblings|guys|women|men|others|recruiters|clients)(?: (?:ever|just|never|always|still))* $"
)
_LABEL = regex(
    r" (?:match|date|friend|buddy|guy|girl|crush|connection|profile|post|story|account)\b"
)
_COMMENTED = regex(r"\b(?:comment\w*|repl\w+|react\w*|responded)(?: \w+){0,2} $")
_CALL = regex(r"(?:phone |zoom |video |teams )?(?:call|chat)s?\b|zoom|skype|on zoom")
_ARRANGED = regex(
    r"\b(?:agreed|offered|promised|proposed|suggested|scheduled|booked|set up|arranged|asked|had|after|"
    r"reschedul\w+|hop on|jump on|get on|for|good|great|nice|last|during|on our|missed our)"
    r"(?: (?!and|then|so|but|i\b)[\w'-]+){0,3} $"
)
_TO_ME = regex(r" (?:me|us)\b|,? back (?:to )?me\b")
_FROM_THEM = regex(
    r" (?:from (?:him|her|them)|(?:that )?(?:he|she|they)(?:'d|'s| had| has)? (?:sent|wrote|gave|"
    r"left|made|posted|mailed))\b"
)
_POSSESSED = regex(r"(?:\b(?:her|his|their)|\w's)(?: (?:last|first|latest|own|old|previous))? $")
_NOT_OWNED = regex(
    r"(?:on|via|by|over|in|through|at|phone|mobile|cell|number|line|goes|went|rings|straight)\b"
)
_SENT = regex(
    r"\b(?:sent|send|sending|left|leave|leaving|wrote|write|gave|give|giving|shot|dropped|fired|"
    r"posted|mailed|tried|to|on|at|via|into|replied|answered|responded|commented|reacted|"
    r"liked|hit|hit up|through|pinged|messaged)\b(?: (?!in\b)[\w']+){0,4} ?$"
)
_RECEIVING = regex(
    r"\b(?:answer\w*|repl\w+|respon\w+|open\w*|read\w*|see|seen|saw|ignor\w+|pick\w*|return\w*|"
    r"block\w*|acknowledg\w+|get|got|gets|receiv\w+|miss\w*|declin\w+|reject\w*|screen\w*|hung|"
    r"ghost\w*|heard|unread|check\w*|left|leaves|leaving|delet\w+|unfriend\w*|unfollow\w*|"
    r"silent|quiet|dark|mut\w+)\b"
)
_BREAK = regex(r"[,;:(-]|\b(?:and|so|then|but|after|despite|when|because|even|even though)\b")

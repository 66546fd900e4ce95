"""What turns dangerous words into harmless ones: denial, the past, jokes, stories, others."""

from coaching.safety.grammar import Hit, pattern

_FILLER = (
    r"(?:really|actually|even|currently|exactly|like|all|that|at|saying|in|danger|risk|a|an|"
    r"any|of|having|have|had|"
    r"be|been|being|am|are|is|was|feel|feeling|felt|thinking|think|thought|planning|plan|"
    r"about|to|ever|"
    r"consider|considered|considering|going|gonna|trying|try|tried|want|wanted|wanting|wanna|"
    r"i'?m|im|i|"
    r"would|do|did|done|it|so|depressed|or|and|suicidal|self|actively|into|get|wrong|me|thoughts?|"
    r"literally|anything|intention|intentions|desire|plans?|urge|urges|wish|intend|intending|"
    r"act|acting|on|my)"
)
_DENIED = pattern(
    rf"(?:\b(?:not|never|no|nor|neither|without|ain'?t|isn'?t|aint|isnt)\b|n't\b|\b(?:dont|"
    rf"wont|wouldnt|didnt|havent|wasnt|isnt|arent|avent)\b)"
    rf"(?! (?:only|just|sure|know|help|stop))(?: {_FILLER}){{0,7}}[\s,]{{0,4}}\Z"
)
_DENIED_AFTER = pattern(
    r"\A ?[,:-]? ?(?:but )?(?:no|never|nope|is not|isn'?t|aren'?t|are not|i'?m not|i am not|i "
    r"wouldn'?t|i'?d never|i would never|not (?:really|anymore|any ?more|now)|"
    r"not (?:going to|gonna)|or anything|though not|was never|has never)\b"
)
_PAST = pattern(
    r"\b(?:in |back in |around |of |since )?(?:19[5-9]\d|20[0-2]\d)\b|\b(?:years?|yrs|"
    r"decades?|ages) (?:ago|back|clean|sober|now|later|free)|"
    r"\bwhen i was (?:a |an |in |at |about |around |like )?(?:\d{1,2}|kid|child|teen\w*|"
    r"young\w*|little|student|school|high school|college|uni\w*|student|twelve|thirteen|"
    r"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|my (?:teens|twenties|20s))|"
    r"\bused to\b|\bback (?:then|in the day|in (?:school|college|uni|high school))\b|\bin the "
    r"past\b|\bas a (?:teen\w*|kid|child|student)\b|\b(?:in|during|at) (?:high school|college|"
    r"uni|university|school|secondary|lockdown|covid|my teens|my twenties|my 20s)\b|"
    r"\bonce(?! (?:i|im|i'm|i've|he|she|they|it|this|and for all|again|more|you|u|we)\b)\b|\bat (?:age )?(?:1[0-9]|"
    r"2[0-5])\b|\b(?:(?:months?|years?|yrs|days?|weeks?|been|i'?m|got|stay\w*) (?:clean|free|sober)|"
    r"sober|recovered|in recovery|recovery)\b|\bno longer "
    r"(?:suicidal|feel|felt|have|cut|cutting|want to die|do|self|there|like that)\b|\blong "
    r"(?:ago|time ago)|\b(?:those|that) (?:days|thoughts) are (?:gone|behind|over)|\bbehind "
    r"me\b|"
    r"\bnot any ?more\b|\bolder now\b|\b(?:i'?m|im|i am) (?:fine|ok|okay|stable|alright|all "
    r"right|much better|safe|in a (?:better|good) place|(?:good|better|well) (?:now|these "
    r"days|today))(?= ?(?:now|these days|today|[.,!;)]|\Z|and|but|again))|\b(?:fine|better|ok|"
    r"okay|good) now\b|"
    r"\bhistory of\b|\bpast (?:self|suicid|attempt|thoughts)|\bprevious(?:ly)?\b|\bformerly\b|"
    r"\bex-?cutter\b|\bmonths (?:clean|free|sober)\b|\bhaven'?t (?:done (?:it|that|so)|cut|"
    r"self-?harmed|felt|had|been|thought|wanted)\b"
)
_NOW = pattern(
    r"\b(?:now i|are back|is back|'s back|urges?|again|lately|recently|still|tonight|today|"
    r"right now|currently|these days|this (?:week|morning|evening|month|weekend)|last "
    r"(?:night|week|weekend)|"
    r"yesterday|everyday|every (?:day|night|single)|all the time|constantly|a (?:few days|day|"
    r"week|couple of days) ago|(?:one|two|three|four|five|six|\d) (?:days?|weeks?|hours?) ago|"
    r"(?:come|came|coming|comes|crept|creeping) back|keep (?:thinking|having|getting)|getting "
    r"worse|worse|relaps\w+|since)\b"
)
_FINE_NOW = pattern(
    r"\b(?:fine|ok|okay|better|good|well|safe|stable|happy|alright|all right|past|over|"
    r"through|recovered) (?:now|these days|today|that|it|since)\b|"
    r"\b(?:not|no longer) (?:any ?more|anymore|now|like that|feeling that|there|suicidal)\b|"
    r"\b(?:i'?m|im) (?:fine|ok|okay|safe)\b|\bnot any ?more\b|"
    r"\byears? (?:clean|free|sober)\b|\bin recovery\b|\bbehind me\b"
)
_WAS = pattern(
    r"\b(?:i|i'd|i had) (?:\w+ )?(?:was|were|felt|wanted|used to|had been|"
    r"had)\b[^.!?\n]{0,60}\Z|\bwas (?:\w+ ){0,2}\Z|\bmade me (?:\w+ ){0,3}\Z|"
    r"\A[^.!?\n]{0,40}\bwanted\Z"
)
_HISTORY = pattern(r"\b(?:\w+ ){0,1}(?:scars?|former|history of|past)\b[^.!?\n]{0,20}\Z")
_JOKE = pattern(r"<laugh>|\bor something(?= ?\Z|\?)")
_NO_JOKE = pattern(
    r"\b(?:not (?:even )?(?:joking|kidding|a joke)|no joke|i'?m serious|seriously tho\w*|for "
    r"real|i mean it)\b"
)
_CRINGE = pattern(
    r"\b(?:embarras\w+|cringe\w*|cringing|mortif\w+|awkward\w*|typo|autocorrect\w*|wrong "
    r"(?:chat|person|number|group)|"
    r"hung ?over|hangover|leg day|doms|burpees|squats|gym|spin class|humiliat\w+|facepalm|"
    r"such an idiot|spicy|vindaloo|so hot|heatwave|"
    r"standup|stand-up meeting|powerpoint|spreadsheets?|excel|mondays?|monday|commute|jet "
    r"?lag\w*|hayfever|man ?flu|assignment|"
    r"my (?:voice|profile|selfie|accent|pitch)|called (?:him|her|my \w+) (?:mum|mom|dad|mummy|"
    r"daddy)|liked (?:his|her|a|an) [^.!?\n]{0,25}(?:photo|pic|post)|re-?read)\b"
)
_FICTION = pattern(
    r"\b(?:my|the|a|her|his|this|our|main) (?:\w+ ){0,2}(?:character|protagonist|villain|hero|"
    r"heroine|novel|short story|screenplay|script|manuscript|"
    r"fanfic|fan fiction|fic|poem|lyrics?|song|monologue|scene|d&d|dnd|campaign|role ?play|"
    r"rpg|sims?|thriller|film|movie|novella|musical|sitcom|soap|series|opera|chapter|podcast|"
    r"documentary|play about|band|album|meme)\b|"
    r"\b(?:in|from|of|on|watch\w*|read\w*|binge\w*|rewatch\w*|saw|seen|finished|play\w*) "
    r"(?:the |a |an |that |this )?(?:new )?(?:\w+ )?(?:book|movie|film|show|series|episode|"
    r"novel|game|podcast|soap|news|documentary|"
    r"drama|anime|manga|netflix|musical|sims|headline|article|hamlet|macbeth|juliet|romeo|"
    r"lyrics|song)\b|\blyrics?\b|\bfanfic\w*|\bheadlines?\b|\bscreenplay\b|\bmonologue\b|"
    r"\bthe news\b|\bplot (?:of|twist|where)\b"
)
_OTHER_SUBJECT = pattern(
    r"\b(?:s?he|they|it|you|who|we|people|everyone|everybody|someone|somebody|anyone|nobody|"
    r"no one|others|some|most|many|characters?|"
    r"(?:my|his|her|their|our|the|a|that|this|one of my) (?:\w+ ){0,2}<role>|both)'?(?:s|d|ll|"
    r"ve|re)?(?: (?:both|all|is|was|are|were|had|has|have|been|will|would|might|may|did|does|"
    r"told me|said|says|sees|saw|kept saying|s?he|they|that|to|just|really|actually|also|once|always|"
    r"still|even|sometimes|then|only|basically|literally|kinda|not|never|doesn'?t|didn'?t|"
    r"don'?t)){0,4} ?\Z"
)


def denied(hit: Hit) -> bool:
    """Tell whether the words are said not to hold: "I'm not suicidal or anything"."""
    return bool(_DENIED.search(hit.before) or _DENIED_AFTER.match(hit.after))


def past(hit: Hit, whole: str) -> bool:
    """Tell whether the words are about a past that is over; `whole` is all the user's words.

    A sentence that says "again", "lately" or "last week" is about now, unless it says all is well.
    """
    sentence = hit.sentence
    if _NOW.search(sentence) and not _FINE_NOW.search(whole):
        return False
    return bool(_PAST.search(sentence) or _WAS.search(hit.before) or _HISTORY.search(hit.before))


def dated_past(hit: Hit, whole: str) -> bool:
    """Tell whether the sentence names a past time; the mere past tense is not enough."""
    if _NOW.search(hit.sentence) and not _FINE_NOW.search(whole):
        return False
    return bool(_PAST.search(hit.sentence))


def joking(hit: Hit) -> bool:
    """Tell whether the sentence laughs."""
    return bool(_JOKE.search(hit.sentence)) and not _NO_JOKE.search(hit.sentence)


def cringing(hit: Hit, whole: str) -> bool:
    """Tell whether the words are the hyperbole of embarrassment, sport or a hangover."""
    return bool(_CRINGE.search(hit.sentence) or (joking(hit) and _CRINGE.search(whole)))


def told_of_fiction(hit: Hit) -> bool:
    """Tell whether the sentence is about a story, a song or the news."""
    return bool(_FICTION.search(hit.sentence))


def about_others(hit: Hit) -> bool:
    """Tell whether the subject right before the words is somebody other than the user."""
    return bool(_OTHER_SUBJECT.search(hit.before))


def now(hit: Hit) -> bool:
    """Tell whether the sentence says that it is happening now or lately."""
    return bool(_NOW.search(hit.sentence))

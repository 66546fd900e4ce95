"""Words that could have gone to anybody: placeholders, stock openers, bumps, mass mail."""

import re

from coaching.audit.matching import Lexicon
from coaching.regexes import regex

_FIELD = (
    r"(?:your|their|my|the|our|similar|specific|mutual|relevant|some|recipient|prospect|contact|"
    r"portfolio|early|case|pain|case-?|original|common|calendar|product|surprising|fake)?[\s_\-.]?"
    r"(?:first|last|full|company|job|sender|client|customer|user)?[\s_\-.]?"
    r"(?:name|firstname|lastname|fname|lname|company|companies|organi[sz]ation|role|title|job|"
    r"position|industry|topic|product|service|event|conference|city|location|date|day|time|school|"
    r"university|team|department|problem|pain[\s_]?point|point|competitors?|link|url|number|amount|"
    r"metric|result|results|benefit|feature|project|website|mutual[\s_]connection|connection|field|"
    r"skill|article|insight|goal|year|month|function|area|study|stat|investor|customer|client|"
    r"observation|trigger|ground|capability|value|outcome|recipient|insert[^\]}>]{0,40}|x)"
)
PLACEHOLDER = regex(
    r"\{\{[^{}\n]{1,40}\}\}|\{%[^%\n]{1,40}%\}|\[\[[^\[\]\n]{1,40}\]\]|"
    r"%(?:first_?name|last_?name|name|company)%|\*\|[a-z_]{2,20}\|\*|"
    rf"[\[{{<]\s?{_FIELD}(?:[\s_/][\w/]{{1,20}}){{0,3}}\s?[\]}}>]|"
    r"\[(?=[a-z]{0,40}_)[a-z0-9_/]{3,60}\]|"
    r"\[insert [^\]\n]{1,60}\]|<insert [^>\n]{1,60}>|\b(?:firstname|first_name|companyname)\b"
)
_CAPITALS = regex(r"\[[A-Z]{2,20}(?:[_ /][A-Z0-9/']{1,20}){1,5}\]")
_SENT_MARKS = frozenset({"<url>", "<email>", "<phone>"})  # how links are masked in a sent text


def placeholder(text: str, folded: str) -> re.Match[str] | None:
    """Return the first unfilled field of a mail merge ("{{name}}", "[Company]"), if any.

    A marked blank of a draft ("[what you liked about their talk]") is no such field.
    """
    if not any(sign in text for sign in "[{<%*_") and "firstname" not in folded:
        return None
    for match in PLACEHOLDER.finditer(folded):
        if match[0] not in _SENT_MARKS:
            return match
    return _CAPITALS.search(text)


STOCK = Lexicon(
    "stock",
    {
        "opener": r"""
            (?:i )?(?:hope|trust|hoping|pray|wish) (?:that )?(?:this|my|the) ?(?:\w+ )?(?:email|
            e-mail|mail|message|note|letter|dm|text|msg|one)? ?(?:finds|find|found|reaches|meets|
            catches|lands)(?: with)? (?:you|u)
            (?:(?:i(?:'?m| am| was)|just|we(?:'?re| are)|am)? ?(?:just )?reaching out (?:to (?:you|
            see|you because|introduce|connect|explore|discuss|ask|learn|check|people|share|inquire|
            enquire|gauge|invite|professionals|a few|all)|because|as|today|regarding|about|
            in (?:regards|regard|relation|reference)|with|on behalf|since|again|from|and))
            (?:i |just |we )?(?:came|ran|stumbled|happened|chanced) (?:across|upon|on|onto) (?:your|
            ur|you|u)(?: (?:\w+ )?(?:profile|website|page|linkedin|company|work|site|account|post|
            name|channel|business|listing|store|shop))?
            (?:saw|found|viewed|noticed|looking at|looked at|reviewing|reviewed|checking out|
            checked out|visited|browsing) (?:your|ur) (?:\w+ )?(?:profile|linkedin|website|page|
            company(?:'s)? (?:page|website))
            (?:i(?:'?m| am| was)|and|was|very|really|so|truly|am|deeply)? ?(?:\w+ )?impressed (?:by|
            with) (?:your|what you|the work|all) ?(?:\w+ ){0,2}(?:profile|background|work|
            experience|company|achievements?|career|journey|accomplishments|expertise|credentials|
            portfolio|track record|growth|'?ve built|team|\{|\[)
            (?:your|ur|such an?|what an?) (?:\w+ )?(?:impressive|inspiring|remarkable|outstanding|
            extensive|amazing|fascinating|incredible|stellar|diverse|unique|great|
            interesting) (?:\w+ )?(?:profile|background|experience|career|achievements|journey|
            work history|credentials|expertise|portfolio|track record|cv|resume|company|work at)
            (?:thought[- ]lead\w*|(?:a |an |the |true |fellow |industry |as )(?:industry |business |
            market )?(?:leader|visionary|guru|rockstar|rock star|trailblazer|change[- ]?maker|
            expert|authority) (?:in (?:your|the|this) (?:space|field|industry|area|sector|niche|
            domain)|like you(?:rself)?))
            (?:synerg\w+|mutually beneficial|mutual benefit|win[- ]win|strategic (?:partnership|
            alignment|fit)|explore (?:opportunities|ways|potential|possible|how we|
            a (?:potential )?(?:partnership|collaboration)|synerg\w+|working together|mutual)|
            potential (?:collaboration|partnership|synerg\w+)|(?:great|strong|natural|
            a lot of) alignment|add value to your|leverage (?:our|your|my))
            (?:^|[.!?\n,] ?|\b(?:just )?(?:a |one |subject: ?))quick (?:question|one|
            q)(?= ?[:\-.,!?]| for you|$)(?! ?[:\-.,!?]+ ?(?:(?:are|is|was|were) (?:you|we|our|the|your|that|it) (?:\w+ )?still|what was|
            what'?s the|where (?:was|is|did)|when (?:is|was|are|did)|did (?:you|we)|do you (?:still|remember|have the|know where)|
            is the \w+ still|can you send|could you send|have you got))
            (?:i know (?:that )?you(?:'?re| are| must be)? (?:a )?(?:very |really |super |
            extremely |incredibly )?(?:busy|a busy)(?: person| man| woman| professional)?,? (?:so i'?ll|
            but i|so i will)|i'?ll (?:keep (?:this|it) (?:short|brief)|be (?:brief|quick|short)|
            cut to the chase|get (?:straight|right) to the point)|i (?:promise|
            won'?t take) (?:\w+ )*(?:much|a lot|too much) of your time)
            (?:(?:allow|let) me (?:to )?introduce (?:myself|our|my|the)|(?:i'?d like|i would like|
            i wanted|i want|wanted) to (?:take (?:a|this) (?:moment|
            opportunity) to )?introduce (?:myself|our|my|you to our)|
            my name is [a-z]+(?: [a-z]+){0,2},? and i(?:'?m| am| work| help| represent) (?:a|an|the|
            with|at|from|for)?)
            (?:(?:it would be|it'?s|it is|would be) (?:a|an|my) (?:great |absolute )?(?:pleasure|
            honou?r) to (?:connect|have you|add)|take this opportunity|
            i'?m always looking to (?:connect|meet|network)|passionate about (?:connecting|helping|
            building)|i specialize in|i specialise in|would love to connect and (?:explore|learn|
            see|share|discuss)|like[- ]minded (?:people|professionals|individuals|folks|women|men|
            entrepreneurs|founders|leaders))
            (?:(?:add|adding|have) you (?:to|in|into) (?:my|our) (?:\w+ )?network|(?:expand|grow|
            build|broaden|growing|expanding|extend)(?:ing)? (?:my|our|your) (?:\w+ )?(?:network|
            connections|circle)|join my (?:\w+ )?network|(?:great|nice|good|lovely|pleasure|pleased|
            happy|glad|excited|delighted|wonderful|thrilled) (?:connecting|to connect|
            to be connected|to have connected|to virtually meet)(?: with you)?(?! at| on (?:mon|tue|
            wed|thu|fri|sat|sun)| over| after| last)|thank(?:s| you)(?: so much| very much)? for (?:accepting|
            connecting|the (?:add|connection|connect|follow)|adding me|following)(?! (?:at|up|
            the dots|on (?:mon|tue|wed|thu|fri|sat|sun))))
            (?:your (?:profile|background|experience|skills?|cv|resume|skill ?set|
            expertise) (?:\w+ )?(?:stood out|caught (?:my|our) (?:eye|attention)|(?:is|are|looks?|
            seems?|would be) (?:a |an |like a |to be a )?(?:\w+ )?(?:fit|match)|align\w*|match\w*)|
            (?:perfect|great|strong|ideal|excellent|good|right) (?:fit|match|candidate) (?:for|
            with) (?:a|an|our|this|the|your) (?:\w+ ){0,3}(?:role|position|opening|opportunity|
            company|team|client|business)|(?:an? )?(?:exciting|exclusive|unique|incredible|
            fantastic|amazing) (?:new )?(?:\w+ )?(?:role|position|opening|opportunity|project|news|
            offer)(?! of (?:yours|my))|(?:open|opening|role) (?:\w+ )?(?:that|
            which) (?:\w+ )?(?:matches|fits|suits|aligns))
            (?:^|[.!?\n] ?)(?:let'?s|let us|would love to|i'?d love to|happy to|looking to|
            hoping to|want to|love to|like to|keen to|excited to) (?:connect|network)(?= ?[.!?]|$| and (?:see|
            explore|learn|share|discuss|grow|network|support|exchange|build|chat)| with (?:you|
            u)(?=[ .!,]|$)(?! (?:about|on|again|over)))|(?:i )?(?:love|enjoy|like) (?:meeting|
            connecting with|networking with|talking to|hearing from|learning from) (?:new |other |
            fellow |great |amazing |interesting |inspiring |talented |passionate )*(?:people|
            professionals|leaders|founders|minds|folks|experts|entrepreneurs|women|creatives|
            individuals|members)|in (?:the|your) (?:\w+ ){0,2}(?:space|industry|sector|niche|
            vertical|ecosystem)(?=[.!,]|$)|greetings (?:of the day|from (?:the|our))|
            hope (?:you(?:'?re| are) (?:doing |keeping )?(?:well )?(?:and )?in (?:good|the best of|
            great) (?:health|spirits)|all is well (?:at|on|with) your (?:end|side))|
            compliments of the (?:day|season)
            (?:learn|hear|know|find out)(?: a bit| a little)?(?: more)? about (?:what you(?: do|
            're \w+| are \w+)?|you(?: and your \w+)?|your \w+)(?: [^\s.!?]+){0,8},? (?:and|
            to) (?:share|tell|see|explore|discuss|find out|exchange|swap) (?:\w+ ){0,4}(?:what i|
            mine|fit|overlap|support|help each|synerg\w+|work together|collaborat\w+|about mine|
            alignment|how we|where we|if we|if there|whether)|see (?:if|where|how|
            whether) (?:there'?s|there is|there might be|we|our)(?: \w+){0,4} (?:a fit|fit|
            overlap|help each other|support each|support one|synerg\w+|collaborat\w+|
            work together|alignment|common ground)
            as (?:someone|somebody|a|an)(?: (?:fellow|busy|small|local|
            proud))? ?(?:in \w+(?: \w+){0,2}|who (?:\w+ ){1,5}|(?:business |home|shop|dog |
            property )?(?:owner|leader|founder|manager|parent|homeowner|professional|creative|
            freelancer|entrepreneur|executive|landlord|director|marketer)),? you(?:'re| are|
            've| have)? (?:\w+ )?(?:know|understand|likely|busy|aware|always|face|want|need|
            all too|juggling|seen|heard|no doubt|must|will)|
            if you(?:'?re| are) (?:\w+ )?like (?:most|many|other|the (?:average|other))|
            most (?:founders|owners|leaders|people|managers|business\w*|teams|companies|clients|
            women|parents|homeowners|agents|coaches|ceos?) i (?:talk|speak|work|meet|know)|
            leav(?:e|ing)(?: \w+){0,3} (?:figures?|money|thousands|hundreds|revenue|cash|
            profits?) on the table|what'?s stopping you from|what if i told you
            (?:truly|deeply|really) resonat\w+|resonat\w+ with (?:me|us)|
            in today'?s (?:\S+ ){0,2}(?:world|market|age|climate|environment|economy|landscape)|
            ever[- ]changing|fast[- ]paced|fruitful (?:exchanges?|collaboration|partnership|
            cooperation|relationship|discussions?)|(?:your|the) (?:remarkable|inspiring|
            impressive|incredible|amazing|unique|extraordinary|valuable|fascinating) (?:journey|
            insights?|career|trajectory|expertise|leadership|contributions?|dedication|passion|
            perspective)|passion for (?:excellence|innovation|growth|leadership|people|
            what you do)|(?:was |am |been |be )?(?:deeply |truly |really |
            so )?inspired by your (?!(?:soup|garden|talk on))|testament to|(?:career|profile|
            background|work|experience|page)(?: \w+)? (?:really |truly |immediately )?stood out
            (?:move|moving) in (?:similar|the same) circles|(?:mutual|shared|
            common) (?:connections|contacts)(?=[ ,.!]|$)|(?:figured|thought|felt|think|
            believe) (?:we should|it (?:would|'d|might|could|may) be (?:great|good|valuable|nice|
            worth\w*|beneficial|wonderful|mutually \w+)(?: \w+)? (?:to|if we)|i'?d|that we|
            we could) (?:connect|reach out|network)|great profile|impressive (?:profile|
            background|career|work|resume|cv|experience)|fellow (?:professionals?|innovators?|
            founders?|creatives?|leaders?|entrepreneurs?|connections?|marketers?|thinkers?)|
            always (?:happy|keen|glad|looking|excited|open) to (?:meet|connect|network)(?: with)?|
            excited to (?:have you|connect|be connected|join forces)|crushing it|hope (?:you'?re|
            you are|ur) (?:\w+ )?(?:killing it|crushing|thriving)
            (?:your|my) (?:professional|business) (?:circle|network|community)|
            exchange ideas(?=[.!,]|$)|be a resource (?:for|to) you|profiles? (?:such as|
            like) yours|(?:let'?s|we can|together we can|we could all) (?:all )?grow together|
            positive vibes|(?:of |for )?mutual (?:value|growth|interest)(?=[.!,]|$)
        """,
        "officialese": r"""
            (?:kindly (?:revert|confirm|advise|do|note|find|acknowledge|let|share|respond|arrange|
            expedite|treat|send|update|reply|provide)|do the needful|please revert|revert (?:back|
            at|with)|at your earliest convenience)
            i trust (?:that )?(?:you have had|you'?ve had|this (?:email|message|mail)|
            you (?:have )?received|the (?:below|above|attached))
            (?:please find (?:attached|enclosed|below)|attached herewith|pursuant to|aforementioned|
            as per (?:our|the) (?:discussion|conversation|below|trailing)|the (?:trailing|
            below) (?:mail|email)|for your (?:kind )?perusal|kind attention|your kind (?:self|
            perusal|consideration|support)|good ?self|esteemed (?:organi[sz]ation|company|
            institution))
            (?:thank(?:s|ing)? (?:you )?(?:in advance|for your (?:time and consideration|prompt|
            attention to|cooperation|continued|valued|kind attention)))
            thank(?:ing|s)? (?:you )?in (?:advance|anticipation)|your (?:\w+ )?(?:valuable|valued|favou?rable|kind|prompt|earliest|gracious|positive) (?:feedback|response|reply|
            time|inputs?|attention|guidance|consideration|cooperation)|your (?:prestigious|
            reputed|esteemed|renowned|reputable|well[- ]known|distinguished) \w+|
            i wish to (?:associate|collaborate|apply|express|bring|inform|introduce)|
            gone through your|highly impressed|at your (?:earliest|kind) convenience|having (?:a|an) (?:productive|wonderful|fantastic|amazing|blessed) (?:week|quarter|start)(?! (?:at|in|with|on the|off))
        """,
        "bump": r"""
            (?:just |simply |merely |quickly |only |i'?m just |was just |
            wanted to just )(?:\w+ )?follow(?:ing)?.?(?: |-)?up(?:s)?(?! (?:on|about|from|re|with|
            regarding) (?:the|our|your|my|that|what|tuesday|monday|wednesday|thursday|friday|a|an|
            [a-z]+'s|invoice|\d|#)(?: (?!email|message|note|mail|last|previous|below|earlier|
            above)\w))
            follow(?:ing)?(?: |-)?up on (?:my|the) (?:previous |last |earlier |first |recent |
            original |prior |below |other )*(?:follow(?: |-)?ups?|message|email|note|mail|below|dm|
            request|connection request|outreach|inmail)(?! (?:from|of|about) )
            (?:i )?(?:just )?want(?:ed)? to follow up(?: here| again| with you| quickly| real quick)?(?=[.!?,\n]| -|
            $| and see| to see| in case)
            (?:bump(?:ing|ed)? (?:this|it|my|the|up|that|me)|(?:^|[.!?\n] ?|just (?:a )?|little |
            quick |friendly |gentle )bump(?=[ .!?,:)]|$)(?! in| into| on))
            circl(?:ing|e|ed) back|loop(?:ing)? back(?: around)?|circling round
            touch(?:ing)? base|touched base
            (?:top of|up in|back to the top of|popping back in|slip(?:ped)? (?:through|past)|
            buried in|lost in|clutter\w* (?:up )?) ?(?:your|ur) (?:in-?box|dms|feed|messages)|
            get(?:ting)? (?:buried|lost) in (?:your|ur|the) in-?box
            (?:float(?:ing)?|re-?surfac\w+|surfacing|pinging|popping|nudging|pushing|sending|
            putting|moving|raising) (?:this|it|my (?:last|email|message|
            note))(?: \w+)? (?:back )?(?:up|again|back|to the top|along|your way again)|last ping|
            just (?:a )?(?:pinging|ping|nudging|nudge)|friendly (?:ping|nudge|follow[- ]?up)
            (?:gentle|friendly|quick|kind|soft|just a|polite|little|small|
            another) (?:\w+ )?(?:reminder|nudge)(?! (?:that (?:the |our |my )?(?:invoice|\d)|about|of|for|to) (?!my (?:email|message|
            last)|this|the (?:email|below)))
            (?:any|your|got any|have any|get any) (?:thoughts?|feedback|interest|luck|update|
            updates)(?: on| about| with| in)? (?:the |this |my |that )?(?:below|above|previous|last|
            email|message|this|note)(?=[ .!?,]|$)|any thoughts\?(?=$| ?\n)|^thoughts\?
            (?:as )?per my (?:last|previous|earlier|below|prior) (?:email|message|mail|note)|
            see (?:my|the) (?:email|message|mail|note) below|in case (?:you missed|this got|
            you didn'?t (?:see|get)|my (?:last|email|message|previous)|it (?:got|slipped|
            was))(?: [^\s.!?]+){0,4}
            (?:did|have|had|wondering if|see if|checking if|whether|if) you(?:'?ve)? (?:get|got|had|
            have|gotten|had)? ?(?:a )?(?:chance|time|opportunity) to (?:look|read|review|see|check|
            go through|take a look|think|consider|digest|glance|process)(?: \w+){0,2} (?:my|the|
            at my|over my|this|it|below|at it|at this|at the (?:below|email))
            (?:just |only |simply )(?:\w+ )?check(?:ing)? (?:in|back)(?=[.!?,\n]| -|$| again| here| with you (?:again|
            on this|regarding this)| to see (?:if you|whether)| on this| on the below)(?!.{0,20}(?:on you|
            how you|you're ok))
            (?:should i|shall i|i'?ll|going to|i will) close (?:out )?(?:your|the|this|ur) (?:file|
            ticket|loop)|should i close this out
            (?:^|\n)(?:me again|it'?s me again|hi again|hey again)[!.,:]* ?(?:just )?(?:following|
            checking|bumping|circling)
            i(?:'?ve| have) (?:reached|been reaching|tried reaching|tried to reach) out (?:a few|
            a couple(?: of)?|several|multiple|many|\d+|two|three) times
            (?:still (?:on your radar|interested|of interest|relevant|a priority)|
            keep(?:ing)? (?:this|it) on your radar|(?:don'?t want|hate|didn'?t want|
            wouldn'?t want) (?:this|it|my (?:email|message)|for this) to (?:get (?:lost|buried)|
            slip)|would love to hear back\.?$|(?:look(?:ing)?|
            looking very much) forward to (?:your (?:positive |prompt |favou?rable |early |
            kind )+(?:reply|response)|hearing from you at (?:your|the) earliest))
            (?:make|making|made|be|see|ensure|checking) (?:sure )?(?:that )?(?:this|it|my (?:last |
            previous |earlier )?(?:message|email|note|mail|dm|request|invite)) (?:didn'?t|did not|
            doesn'?t|hasn'?t|wasn'?t|not) (?:get|got|gotten|getting|be|slip\w*|fall\w*|land\w*|
            end\w*)(?: \w+){0,3} ?(?:lost|buried|missed|through|spam|junk|cracks)|(?:^|
            [.!?\n] ?)(?:thoughts|any (?:thoughts|news|update|updates|interest|word|luck|
            joy))(?: on (?:this|that|it|the below|below))?\?(?=\s*$)|(?:awaiting|await|waiting for|
            look forward to|hoping for|eagerly awaiting) (?:your|a) (?:kind |early |positive |
            prompt |favou?rable |earliest |valued |revert |quick )*(?:response|reply|revert|
            feedback|confirmation)(?=[.!,]|$)|(?:second|third|2nd|3rd|another|final|one last|
            last) (?:follow.?up|bump|nudge|ping|attempt|try)(?=[.!,:?]|$| here| on| to| from)
            (?:wanted|want|just) (?:to )?(?:make|making|be) sure (?:that )?(?:you |my |this |
            it )(?:(?:saw|got|received|seen) (?:my|this|the)|message|email|note|didn'?t|hadn'?t)|
            any thoughts on (?:my|the|this)|let me know your thoughts|(?:keen|eager|would love|
            i'?d love) to hear (?:back|your thoughts)|(?:did|have) you (?:see|seen|get|receive|
            received|read) my (?:\w+ )?(?:message|email|note|mail|dm)(?: \w+)?(?=[?.!]|$)(?! (?:about|from|on (?:the|sun|mon|tue|wed|thu|fri|sat)))|(?:saw|seen|read|regarding|reference to|re|on) my (?:earlier|previous|last|prior) (?:note|message|email|mail|dm)|
            thoughts on the below|(?:wanted|want|hoping) to (?:reconnect|resurface) (?:on|this)|
            checking in again
            (?:shall|should|may) i (?:archive|close|delete|remove|drop) (?:you|your|this|
            the)(?=[ ?.]|$)(?! (?:window|door|gate|shop))|(?:just |simply )?(?:answer|reply|
            respond)(?: with)?(?: a)? (?:1|one|a),? (?:2|two|b),? or (?:3|three|c)
        """,
        "mass": r"""
            (?:dear|respected|hello|hi) (?:sir|madam|sirs|ma'?am|mam|sir ?/ ?madam|
            sir ?/ ?ma'?am)(?: (?:or|and|/) (?:sir|madam|ma'?am))?(?=[,.!:\n ]|$)|to whom(?:ever|
            soever)? it may concern|dear (?:hiring manager|recruiter|business owner|homeowner|
            home owner|founder|ceo|editor|journalist|customer|valued \w+|friends?|colleagues?|
            professional|connections?|investors?|members?|subscribers?|candidate|team|fellow \w+|
            linkedin (?:friend|connection|member|user)|all|neighbou?r|parents?|supporters?|donors?|
            partner|client|prospect|applicant|user)(?=[,.!:\n]|$)
            (?:^|\n)(?:hi|hello|hey|greetings|good (?:day|morning|
            afternoon)) (?:there,? (?:linkedin|fellow|friends?|business|founder|future)|
            fellow (?:\w+ )?(?:founder|entrepreneur|professional|connection|member|marketer|
            alumn\w+|leader)s?|friends? and|linkedin (?:friends?|family|connections?|network)|
            connections?|network|folks|all(?=[,!])|everyone(?=[,!])|(?:future )?(?:friend|boss babe|
            entrepreneur|leader|superstar|boss lady|queen)(?=[ ,!]))
            (?:i (?:like to |always |love to )?(?:ask|asking|send|put|pose|message|reach out)|
            asking|i'?m asking|i'?ve been asking)(?: \w+){0,2} (?:to )?(?:all|every|each|everyone|
            everybody|anyone)(?: of)?(?: \w+){0,3} ?(?:connections?|contacts?|people|network|
            friends|followers|members|who|i (?:meet|know|connect)|new person|person i|list|leaders|
            founders|here)?
            (?:(?:copy|copied).{1,5}past\w+|sent to (?:all|everyone|my (?:whole |entire )?(?:list|
            network|contacts))|mass (?:message|email|mail)|forgive the (?:mass|group|generic|bulk)|
            (?:sorry|apologies) for the (?:mass|group|generic|bulk|copy)|(?:all|everyone (?:in|
            on)) my (?:contacts|network|connections|list|address book)|blast(?:ing)? (?:this|my))
            (?:customers?|clients?|members?|professionals?|leaders?|founders?|people|companies|
            businesses|experts?|entrepreneurs?|executives?|individuals?|talent|candidates?|
            homeowners?|investors?|creators?|women|ladies|someone|somebody|brands|owners|candidates|
            specialists|engineers|developers) (?:just )?like (?:yourself|you(?=[ .!?,]|
            $)(?! (?:said|mentioned|suggested|told|asked|promised|wanted|do |did|to |are|were|were|
            guys|know))|yours(?=[ .!?,]|$)|your company|your business)
            (?:as|for|to|our|dear) (?:a |an |our |my )?(?:most )?(?:valued|loyal|esteemed|vip|
            preferred) (?:customers?|clients?|members?|guests?|subscribers?|partners?|patrons?)
            dear (?:valued|esteemed|loyal) \w+
            (?:are|r|if|whether|not sure if|wondering if|is) (?:you|u|this|you'?re|that)(?:'?re| are)? (?:the )?(?:right|
            best|correct) (?:person|contact|point of contact)
            (?:you(?:'?d| would) be|you(?:'?re| are)|you could be) (?:a |an |the |
            such a )?(?:perfect|ideal|excellent|great) (?:fit|candidate|match|addition)(?: for| to|
            ,)
            (?:we|i) (?:help|work with|partner with|specialize in helping|
            support) (?:\w+ ){1,4}(?:like (?:you\w*|\{|\[)|such as)
            (?:our|my) (?:ai[- ]driven|ai[- ]powered|all[- ]in[- ]one|cutting[- ]edge|innovative|
            leading|award[- ]winning|proprietary|unique|revolutionary) \w+
            (?:forward|send|pass) this (?:message |email |on )?to (?:\d+|ten|five|all|everyone|
            every|your) (?:\w+ )?(?:people|friends|contacts|person|women)
            (?:season'?s greetings|wishing you and (?:yours|your (?:family|loved ones|team))|
            may this (?:new year|festive|diwali|eid|holiday|season|festival)|
            warm(?:est)? wishes (?:to|from) (?:all|everyone|our|the)|on behalf of (?:all|everyone|
            the (?:entire|whole)|our))
            (?:have |'?ve |we )?(?:helped|help|worked with|partnered with|supported|
            served) (?:\w+ ){0,4}(?:firms|companies|teams|businesses|brands|founders|leaders|
            clients|people|organi[sz]ations|clinics|schools|shops|practices|professionals|folks|
            agencies)(?: \w+)? (?:like (?:yours?|you\w*)|such as yours|similar to yours|
            in your (?:space|industry|area|position))|who (?:would be|is|'s|might be) the (?:best|
            right|correct|appropriate) (?:person|contact)|(?:leaders|founders|people|professionals|
            companies|businesses|women|teams|homeowners|parents|experts|
            executives) in your (?:field|space|industry|area|position|sector|neighbou?rhood|street)
            (?:i|we) (?:help|coach|mentor|support|work with|guide|empower|teach|
            train) (?:\w+ ){0,3}(?:founders|leaders|women|entrepreneurs|executives|coaches|
            professionals|moms|mums|creators|companies|brands|teams|businesses|agencies|consultants|
            owners|creatives) (?:to |who |scale|grow|build|get|land|find|unlock|reach|go|achieve|
            double|triple|overcome|stop|break|become|increase|turn|make|in |with )
            \w{3,20}s (?:such as|similar to|just like|like) (?:yours|your own|yourselves)(?=[ .,!?]|
            $)
            (?:are|if|whether) you(?:'re| are)? the (?:one|person|lead|contact) (?:who|that|
            responsible|in charge|for)|(?:been |were |you'?re |are )(?:hand[- ]?picked|
            specially selected|exclusively invited|personally invited|carefully selected|
            pre[- ]selected|shortlisted)|(?:as|for) an? (?:\w+ )?(?:industry|business|thought|
            market|community) leader
            (?:i|we)(?:'?d)? (?:like|love|enjoy|always|often|tend)(?: to)? (?:ask|asking|send|
            sending|put|putting)(?: [^\s.!?]+){0,4} (?:new|all|every\w*)(?: (?:my|
            new))? ?(?:contacts?|connections?|people|friends|followers|ones?|person|
            members)(?! (?:at|who came|in the choir))|(?:question|thing|one|this|it|
            that)(?: that| which|'?s one)? i (?:ask|send|put to|like to ask|always ask|
            love to ask)(?: to)? (?:all|every\w*|each|the people|people|new|my (?:new |whole |
            entire )?(?:contacts|connections|network|followers))
            (?:black friday|cyber monday|(?:summer|winter|spring|autumn|fall|holiday|festive|
            easter|christmas|end[- ]of[- ](?:season|year)|clearance|flash|january|mid[- ]season|
            bank holiday) (?:\w+ )?(?:sale|bundle|deals?|offers?|promo\w*|specials?|collection))|
            at checkout|(?:shop|order|enrol|subscribe) now[.!](?=\s|$)|(?:people|someone|somebody|
            women|men|talent|professionals|leaders|guys|ladies|folks) (?:just|
            exactly) like (?:you|yourself)|as (?:the|another|this) year (?:draws to|comes to|
            nears|ends)|(?:your )?continued (?:trust|support|partnership|loyalty|business)|
            dear (?:valued|esteemed|respected) (?:\w+ )?(?:contact|partner|friend|sir|customer|
            colleague|client|member)s?|dear colleagues?(?=[,.!:]|$)
            (?:hello|hi|hey|dear),? (?:you )?(?:lovely|beautiful|wonderful|amazing|gorgeous|
            fabulous) (?:people|friends|humans|ones|souls|folks|all|ladies|community)
        """,
    },
    guarded=False,
)

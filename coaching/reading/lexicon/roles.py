"""What people are to each other: role nouns with the tie they mean, and the words before them.

A role is looked up by its words without determiner and modifiers: "my old thesis adviser" is
the noun "thesis adviser" with the modifier "old". Spelling variants stand beside each other.
"""

from coaching.situation import Tie

_FAMILY_SHE = (
    "mom mum mother mama mommy mummy mam ma maman mami mutti amma ammi eomma momma stepmom stepmum "
    "stepmother mother-in-law mil sister sis stepsister half-sister sister-in-law sil daughter "
    "stepdaughter daughter-in-law aunt auntie aunty tia tía tante grandma grandmother gran granny "
    "nan nana nanna grandmama abuela oma babcia nonna lola yiayia granddaughter niece goddaughter "
    "godmother madrina stepmum bisabuela mãe mère madre mutter schwester sœur soeur hermana irmã "
    "sorella tochter fille hija great-aunt great-grandmother"
)
_FAMILY_HE = (
    "dad father papa daddy pop pops baba abba appa stepdad stepfather father-in-law fil brother bro "
    "stepbrother half-brother brother-in-law bil son stepson son-in-law uncle tio tío grandpa "
    "grandfather granddad grandad gramps grandson nephew godson godfather padrino abuelo opa nonno "
    "lolo pappa padre père pai vater bruder frère hermano irmão fratello sohn fils hijo great-uncle"
)
_FAMILY = (
    "cousin parents parent sibling twin relative kid kids child stepchild grandkid grandchild "
    "in-laws godparent godchild family cuz primo prima cousine auntie's step-sister step-brother "
    "step-mom step-dad step-mother step-father folks second cousin|third cousin"
)
_CLOSE = (
    "best friend|best mate|best bud|best buddy|best pal|bff|bestie|besty|bffl|maid of honor|"
    "maid of honour|best man|bridesmaid|groomsman|childhood friend|oldest friend|closest friend|"
    "dearest friend|close friend|soul sister|blood brother|best girlfriend|good friend|"
    "godmother of my|beste freundin|bester freund|mejor amiga|mejor amigo|meilleure amie|"
    "meilleur ami|partner in crime|ride or die|bestfriend|matron of honor|matron of honour|"
    "best man's"
)
_FRIEND = (
    "friend|mate|pal|buddy|bud|roommate|room mate|room-mate|roomie|flatmate|flat mate|housemate|"
    "house mate|suitemate|dormmate|dorm mate|bunkmate|classmate|class mate|schoolmate|"
    "school friend|college friend|uni friend|neighbour|neighbor|next door neighbour|teammate|"
    "team mate|bandmate|band mate|batchmate|batch mate|coursemate|course mate|pen pal|penpal|"
    "pen-pal|penfriend|gym buddy|workout buddy|running buddy|study buddy|lab partner|"
    "travel buddy|drinking buddy|gaming buddy|gaming friend|online friend|internet friend|"
    "work friend|work bestie|work wife|work husband|church friend|mom friend|mum friend|"
    "dance partner|tennis partner|climbing partner|hiking buddy|hiking partner|chess partner|"
    "book club friend|crewmate|shipmate|squadmate|army buddy|frat brother|sorority sister|"
    "fellow student|fellow volunteer|chum|homie|homegirl|homeboy|bro from|lab mate|labmate|"
    "cohort mate|bunk mate|camp friend|festival friend|family friend|friend of the family|"
    "mutual friend|amie|ami|amiga|amigo|freundin|freund|amica|amico|copine|copain|girl friend|"
    "bridge partner|training partner|training buddy|reading buddy|swim buddy|co-parent|"
    "exchange sister|exchange brother|host sister|host brother|exchange student|exchange partner|language partner|"
    "tandem partner|bandleader|dorm neighbor|choir friend|fellow parent"
)
_NEW = "friend of a friend|mate of a mate|friend of a mate|mate of a friend|friend of friends"
_COLLEAGUE = (
    "colleague|collegue|coworker|co-worker|co worker|workmate|work mate|work colleague|boss|"
    "manager|supervisor|line manager|team lead|teamlead|tech lead|team leader|lead|deskmate|"
    "office mate|officemate|cofounder|co-founder|business partner|direct report|report|intern|"
    "employee|director|department head|head of department|shift lead|shift manager|"
    "store manager|skip level|skip-level|cubicle mate|desk neighbour|co-author|coauthor|"
    "collaborator|bandmate at work|kollegin|kollege|collègue|collegue|chef at work|"
    "compañera de trabajo|compañero de trabajo|collega|superior|higher-up|editor in chief|"
    "co-teacher|peer|founding partner|work bff|assistant of mine|secretary of mine|"
    "understudy|co-organizer|co-organiser|co-host|project partner|principal|lab head|"
    "postdoc|post-doc|lab manager|associate|partner at work|project manager|chef de projet"
)
_CLIENT = (
    "client|customer|prospect|lead at|buyer|sponsor|investor|vc|angel investor|angel|funder|"
    "donor|patron|backer|journalist|reporter|editor|blogger|influencer|podcaster|podcast host|"
    "publicist|agent|literary agent|publisher|film producer|music producer|producer|art director|gallerist|gallery owner|curator|booker|"
    "potential client|potential customer|potential investor|potential partner|potential buyer|"
    "warm lead|hot lead|contact at a client|supplier|vendor|distributor|"
    "wholesaler|reseller|procurement manager|procurement lead|decision maker|key account|"
    "homeowner|commissioner|patient of mine|kundin|kunde|cliente|bride|event planner|"
    "wedding client|cto at|ceo at|grant officer|program officer|programme officer|talent booker|"
    "stockist|shop owner|venue owner|music supervisor|a&r|promoter|advertiser|subscriber"
)
_RECRUITER = (
    "recruiter|talent lead|ta lead|ta partner|talent acquisition lead|talent acquisition partner|people lead|"
    "people partner|head of talent|head of people|head of hr|hr lead|recruitment lead|headhunter|head hunter|head-hunter|hiring manager|talent partner|"
    "talent acquisition|talent manager|hr manager|hr rep|hr lady|hr guy|hr person|hr contact|"
    "hr director|interviewer|sourcer|talent scout|recruiting coordinator|hr coordinator|"
    "recruitment consultant|staffing agent|recruitment agent|search consultant|"
    "recruiting manager|hr business partner|casting director|hiring lead|personalerin|personaler|"
    "recruteur|recruteuse|reclutadora|reclutador|admissions officer|prospective employer|"
    "potential employer"
)
_MENTOR = (
    "mentor|thesis adviser|thesis advisor|thesis supervisor|phd supervisor|phd advisor|"
    "phd adviser|dissertation advisor|dissertation adviser|dissertation supervisor|"
    "academic advisor|academic adviser|advisor|adviser|doktorvater|doktormutter|professor|prof|"
    "lecturer|tutor|teacher|piano teacher|violin teacher|music teacher|guitar teacher|"
    "art teacher|english teacher|math teacher|maths teacher|history teacher|science teacher|"
    "high school teacher|voice teacher|ballet teacher|drama teacher|yoga teacher|coach|"
    "track coach|football coach|soccer coach|swim coach|swimming coach|basketball coach|"
    "debate coach|career coach|sensei|guru|role model|mentora|counselor|counsellor|"
    "guidance counselor|school counselor|headmaster|headmistress|head teacher|choir director|"
    "band director|pastor|rabbi|imam|priest|vicar|minister|sponsor in aa|aa sponsor|"
    "scout leader|scoutmaster|choirmaster|sifu|pi|principal investigator|ta|"
    "teaching assistant|drama coach|guide|benefactor|former teacher|housemaster|lehrerin|lehrer|"
    "professeur|profesora|profesor|drill sergeant|commanding officer|academic mentor"
)
_OTHER_SHE = (
    "girlfriend|gf|wife|ex-wife|ex wife|ex-girlfriend|ex girlfriend|ex-gf|ex gf|exgf|fiancée|"
    "situationship girl|wifey|mistress"
)
_OTHER_HE = (
    "boyfriend|bf|husband|hubby|ex-husband|ex husband|ex-boyfriend|ex boyfriend|ex-bf|ex bf|"
    "exbf|baby daddy|fiancé"
)
_OTHER = (
    "ex|partner|spouse|fiance|fiancee|crush|date|tinder date|hinge date|bumble date|tinder match|"
    "hinge match|bumble match|dating app match|match|situationship|fling|lover|hookup|hook-up|"
    "soulmate|first love|high school sweetheart|sweetheart|ex-partner|ex partner|old flame|"
    "landlord|landlady|tenant|lodger|subletter|therapist|doctor|gp|dentist|vet|lawyer|attorney|"
    "solicitor|accountant|physio|carer|caregiver|physical therapist|personal trainer|pt|trainer|hairdresser|"
    "hairstylist|stylist|barber|plumber|electrician|contractor|builder|handyman|mechanic|"
    "roofer|painter|carpenter|cleaner|babysitter|nanny|dog walker|dog sitter|cat sitter|"
    "pet sitter|realtor|estate agent|letting agent|real estate agent|photographer|"
    "wedding photographer|florist|caterer|dj|seller|ebay seller|car dealer|dealer|"
    "insurance agent|broker|mortgage broker|banker|financial advisor|financial adviser|"
    "social worker|case worker|caseworker|probation officer|nurse|midwife|surgeon|"
    "psychiatrist|psychologist|pediatrician|paediatrician|orthodontist|optician|pharmacist|"
    "headteacher|head teacher|childminder|nursery teacher|kindergarten teacher|driving instructor|instructor|movers|mover|removal guy|"
    "tattoo artist|tailor|seamstress|dressmaker|architect|gardener|web designer|web developer|"
    "freelancer|designer|illustrator|translator|student|pupil|mentee|former student|"
    "sugar daddy|stalker|celebrity|author|artist|musician|singer|streamer|youtuber|politician|"
    "mp|councillor|senator|mayor|freundin von|ex-freundin|ex-freund|novia|novio|petite amie|"
    "biological father|biological mother|birth mother|birth father|birth mom|birth dad|"
    "sperm donor|host family|host mom|host dad|host mother|host father|ex mother-in-law|"
    "ex mother in law|surveyor|notary|inspector|travel agent|wedding planner"
)
_FAMILY_PHRASES_SHE = (
    "mother in law|sister in law|daughter in law|step mom|step mother|step sister|half sister|"
    "great aunt|grand mother|foster mom|foster mother|adoptive mother|great grandmother|"
    "twin sister|mum in law|mom in law|mother inlaw|sister inlaw|daughter inlaw|mum inlaw|mom inlaw"
)
_FAMILY_PHRASES_HE = (
    "father in law|brother in law|son in law|step dad|step father|step brother|half brother|"
    "great uncle|grand father|foster dad|foster father|adoptive father|twin brother|dad in law|"
    "father inlaw|brother inlaw|son inlaw|dad inlaw"
)


def _table() -> dict[str, tuple[Tie, str | None]]:
    """Return role -> (tie, "she" or "he" where the word says it)."""
    rows: tuple[tuple[str, Tie, str | None], ...] = (
        (_OTHER, Tie.OTHER, None),
        (_OTHER_SHE, Tie.OTHER, "she"),
        (_OTHER_HE, Tie.OTHER, "he"),
        (_CLIENT, Tie.CLIENT_PROSPECT, None),
        (_COLLEAGUE, Tie.FORMER_COLLEAGUE, None),
        (_MENTOR, Tie.MENTOR, None),
        (_RECRUITER, Tie.RECRUITER_HIRING, None),
        (_FRIEND, Tie.FRIEND, None),
        (_NEW, Tie.NEW_ACQUAINTANCE, None),
        (_CLOSE, Tie.CLOSE_FRIEND, None),
        (_FAMILY.replace(" ", "|").replace("second|cousin", "second cousin")
         .replace("third|cousin", "third cousin"), Tie.FAMILY, None),
        (_FAMILY_SHE.replace(" ", "|"), Tie.FAMILY, "she"),
        (_FAMILY_HE.replace(" ", "|"), Tie.FAMILY, "he"),
        (_FAMILY_PHRASES_SHE, Tie.FAMILY, "she"),
        (_FAMILY_PHRASES_HE, Tie.FAMILY, "he"),
    )  # fmt: skip
    return {role: (tie, gender) for words, tie, gender in rows for role in words.split("|")}


ROLES: dict[str, tuple[Tie, str | None]] = _table()

MISSPELT: dict[str, str] = {
    slip: right
    for right, slips in {
        "friend": "frend freind frined firend friand frnd friendd",
        "friends": "frends freinds",
        "girlfriend": "girlfreind girlfrend girlfirend",
        "boyfriend": "boyfreind boyfrend boyfirend",
        "colleague": "colleage coleague collegue colluege collague colegue colleauge",
        "coworker": "cowoker cowrker coworkr",
        "roommate": "roomate romate roomamte",
        "classmate": "clasmate classmat",
        "neighbour": "neigbour neighbur nieghbour nabour",
        "neighbor": "neigbor neighbr nieghbor",
        "brother": "borther brothr broter brohter",
        "sister": "siter sistr sitser sisster",
        "cousin": "cousn cuzin couzin cusin cousing",
        "mother": "mothr mohter",
        "father": "fathr fahter",
        "daughter": "daugter daughtr dauther",
        "niece": "neice",
        "nephew": "nefew nephue",
        "uncle": "uncel",
        "aunt": "anut",
        "grandmother": "grandmohter granmother",
        "grandfather": "grandfahter granfather",
        "husband": "husbend husban",
        "recruiter": "recuiter recriuter recruter",
        "supervisor": "superviser supervisr supervisior",
        "mentor": "menter mentr",
        "professor": "profesor proffesor professer",
        "therapist": "theripist",
        "acquaintance": "aquaintance acquaintence aquaintence",
    }.items()
    for slip in slips.split()
}
"""Slips of the finger and the word that was meant; none of them is a name."""
PERSONS: dict[str, str | None] = {
    "guy": "he", "man": "he", "dude": "he", "bloke": "he", "chap": "he", "fella": "he",
    "fellow": "he", "boy": "he", "lad": "he", "gentleman": "he", "woman": "she", "lady": "she",
    "girl": "she", "gal": "she", "chick": "she", "person": None, "someone": None,
    "somebody": None, "candidate": None, "applicant": None, "contact": None, "connection": None, "acquaintance": None,
    "founder": None, "ceo": None, "cto": None, "cfo": None, "coo": None,
    "vp": None, "engineer": None, "developer": None, "researcher": None, "scientist": None,
    "writer": None, "speaker": None, "panelist": None, "panellist": None, "alum": None,
    "alumna": "she", "alumnus": "he", "consultant": None, "producer": None, "owner": None,
    "chef": None, "baker": None, "head": None, "exec": None, "executive": None,
    "entrepreneur": None, "organiser": None, "organizer": None, "volunteer": None,
    "stranger": None, "fan": None, "follower": None, "mum": "she", "expert": None,
    "product manager": None, "partner": None, "marketer": None, "analyst": None, "dev": None,
}  # fmt: skip
"""Nouns for a person that name no tie; they may lead to a name but are no contact alone."""

MODIFIERS = frozenset(
    "old ex ex- former best close closest oldest older younger elder eldest youngest little big "
    "dear dearest good great childhood college uni university school high grad graduate work "
    "long-time longtime long-lost lost long time first second new current then-boss previous last "
    "same fellow favorite favourite favourites beloved estranged mutual potential prospective "
    "one-time onetime only twin late former-ish primary elementary secondary law med medical "
    "business b-school mba church gym army navy online internet gaming irl real actual real-life "
    "next-door next door downstairs upstairs local old-school ex-best bff-level very dearly once "
    "biggest main key major important repeat regular senior junior elderly lovely sweet amazing "
    "brilliant awesome wonderful abusive toxic crazy annoying stupid kind poor nice cool funny "
    "own adult teenage grown grown-up widowed divorced pregnant sick ill favourite undergrad "
    "postgrad masters master's phd doctoral thesis climbing running hiking book theatre theater "
    "drama choir band football soccer tennis cricket rugby hockey basketball volleyball swim "
    "yoga art music dance study travel festival camp scout american british german french indian "
    "chinese japanese korean polish brazilian spanish italian canadian irish scottish nigerian "
    "ancienne ancien alte alter vieja viejo antigua antiguo mein meine meiner vieille vieil "
    "uni-days corporate freelance warm hot big-shot startup tech marketing sales finance "
    "seed early-stage in-house external internal super really pretty semi sort kinda "
    "dissertation pottery knitting chess bridge sauna".split()
)
VERDICTS = frozenset(
    "abusive toxic crazy annoying stupid kind poor nice cool funny lovely sweet amazing brilliant "
    "awesome wonderful great dear dearest beloved very really super pretty own sick ill elderly "
    "dearly pregnant favorite favourite estranged adult teenage grown sort kinda semi actual "
    "widowed divorced very".split()
)
"""Modifiers that tell what the user thinks, not what the contact is: no part of a bare role."""
CLOSE_MODIFIERS = frozenset(
    "best close closest oldest childhood dearest long-lost lifelong".split()
)
DETERMINERS = frozenset(
    "my our a an the this that another mon ma mes mi mein meine meinem meinen meiner mijn min minha "
    "meu il la le".split()
)
NEEDS_OWNER = frozenset(
    "date match lead report account guide peer principal associate angel agent author bud ta pi "
    "pt minister director dealer seller contractor trainer family kid kids child relative coach "
    "subscriber superior patient party partner pop pops ma pa sis fil mil bil sil cuz twin artist "
    "musician singer streamer youtuber politician mp senator mayor celebrity movers mover doctor "
    "nurse broker editor publisher buyer sponsor donor patron backer booker promoter bride "
    "student pupil author intern employee peer collaborator bandleader friend family mate bro "
    "parent gp vet dj prof instructor inspector painter cleaner gardener "
    "lover fling guide supplier vendor".split()
)
"""Nouns that are the contact only with "my" or a name: alone they may mean anything."""
VAGUE = frozenset(
    "director lead report associate principal peer partner agent guide minister superior "
    "intern employee manager boss supervisor match date bud party kid kids child relative".split()
)
"""Nouns that say little about the tie without "my"."""
FUNCTION_WORDS = frozenset(
    "to from of for in on at with w by about and or but that who which i he she they it we you is "
    "was are were am be been has have had did do does will would can could should said says told "
    "asked if when so not no as than then my our his her their your this the text texted call "
    "called email emailed message messaged sent left gave wrote letter note phone texts calls "
    "emails back after before because like few lot couple bit thinks wants keeps just again".split()
)
"""Words that cannot stand between "my" and a role noun."""

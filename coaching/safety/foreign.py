"""The plainest words of danger in other languages people may write to us in."""

from coaching.safety.grammar import rule

FOREIGN = (
    rule(
        "en_fini envi j'ai_e j've jai_e je_n jve me_su me_tu mett mou pensé",
        r"\b(?:je (?:veux|voudrais|vais|souhaite|préfère) (?:juste )?(?:mourir|me tuer|me "
        r"suicider|en finir)|j'?ai envie (?:de mourir|d'?en finir|de me (?:tuer|suicider))|je ne "
        r"veux plus (?:vivre|être là)|j'?veux (?:plus vivre|mourir)|envie de (?:mourir|me "
        r"suicider)|pensées suicidaires|mettre fin à mes jours)",
    ),
    rule(
        "aca gana me_q no_q pien quier quita",
        r"\b(?:(?:me )?quiero (?:morir(?:me)?|matar(?:me)?|suicidar\w*)|me quiero (?:morir|matar|"
        r"suicidar)|no quiero (?:seguir viviendo|vivir(?! (?:con|en|aquí|sol\w))|estar aquí)|"
        r"ganas de (?:morir|matarme|vivir no)|quitarme la vida|pienso en (?:el suicidio|"
        r"suicidarme|matarme)|acabar con mi vida)",
    ),
    rule(
        "bring_mi bringe gru leb mich mir_d nich selb sinn sterb suiz tot_",
        r"\b(?:ich (?:will|möchte|würde (?:gern|gerne|am liebsten)) (?:einfach |nur |lieber "
        r")?(?:sterben|tot sein|nicht mehr (?:leben|da sein|aufwachen)|mich umbringen)|"
        r"bring(?:e)? mich um|mich umbringen|mir das leben nehmen|keinen? (?:sinn|grund) mehr "
        r"(?:zu|am) leben|nicht mehr leben|suizidgedanken|selbstmordgedanken|lebensmüde)",
    ),
    rule(
        "non_ togl vog vorr",
        r"\b(?:voglio (?:morire|uccidermi|farla finita|ammazzarmi|suicidarmi)|non voglio più "
        r"vivere|vorrei (?:morire|essere mort\w)|togliermi la vita)",
    ),
    rule(
        "me_su nao não quer tira vont",
        r"\b(?:quero (?:morrer|me matar)|não quero mais viver|nao quero mais viver|vontade de "
        r"(?:morrer|me matar)|tirar a minha (?:própria )?vida|me suicidar)",
    ),
    rule(
        "ik_ zel",
        r"\b(?:ik wil (?:dood|niet meer leven|er niet meer zijn|een einde aan mijn leven)|"
        r"zelfmoord plegen|zelfmoordgedachten)",
    ),
    rule(
        "_chah _hai jeen jina khu mar_ marn zind",
        r"\b(?:mar(?:na|jaana| jaana| jana| jau\w*) (?:chaht[aie]|hai|chahiye)|(?:jeena|jina) "
        r"(?:hi )?(?:nahi|nahin|nhi) (?:hai|chaht[aie])|mar jau\w*|khudkushi|marne ka (?:man|"
        r"mann)|zindagi khatam kar)",
    ),
    rule(
        "chc nie_",
        r"\b(?:chcę (?:umrzeć|się zabić)|chce (?:umrzec|sie zabic)|nie chcę (?:już )?żyć)",
    ),
    rule("inti yaş ölm", r"\b(?:ölmek istiyorum|yaşamak istemiyorum|intihar etmek)"),
    rule("jag sjä ta_mi", r"\b(?:jag vill (?:dö|inte leva)|ta mitt liv|självmordstankar)"),
    rule(
        "cuc ejo engo ení gana hacer le_ve llega llego navaj no_q oja para pastil pien pistola "
        "preferi quer quier quis sin_ga sog tien uve veo voy ya_n ás_",
        r"\b(?:todos|todo el mundo|mis hijos|mi familia|ellos|el mundo)(?: \w+){0,3} (?:mejor|más tranquilos|más felices) sin m[ií]\b|"
        r"\b(?:las |unas |mis )?(?:pastillas|pistola|cuchillo|navaja|soga)(?: \w+){0,2} (?:en (?:la|mi) mano|en las manos|delante(?: de m[ií])?|"
        r"a mi lado|preparad\w+|list\w+)|\b(?:tengo|tuve|tenía) (?:las |una |la |mis )?(?:\w+ )?(?:pastillas|pistola|soga|cuchillas?) (?:en|delante|list)|"
        r"\b(?:voy a|quiero|pienso en|ganas de) (?:saltar|tirarme|matarme|quitarme|cortarme|desaparecer para siempre|acabar con todo|no (?:existir|despertar))|"
        r"\bno (?:llego|voy a llegar|llegaré) (?:al|a la|a) (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|navidad|mañana|fin de semana)\b|\bno quiero (?:despertar\w*|existir|seguir (?:aquí|aqui|así|asi|adelante|vivo|viva)|estar (?:viv\w+|aquí|aqui))|"
        r"\b(?:ojalá|ojala|quisiera|quiero|querría|preferiría) (?:no (?:despertar|existir)|estar muert[oa]|no haber nacido|dormirme y no despertar)|"
        r"\bsin ganas de (?:vivir|seguir)|\b(?:no (?:tiene|le veo|veo) (?:ningún )?sentido|para qué) (?:\w+ )?(?:viv\w+|segu\w+|la vida)|"
        r"\bya no puedo más[^.!?\n]{0,40}(?:desaparecer|morir|vivir|todo|quiero)|\bhacerme daño\b",
    ),
    rule(
        "ais_f desa elh me_ma na_f na_m nao nas_ não quer sem_ sumi tomei vou_ à_mi",
        r"\b(?:todos|todo mundo|todo o mundo|meus filhos|minha família)(?: \w+){0,3} (?:melhor|mais felizes|melhores) sem mim\b|\bmelhor se eu não "
        r"(?:existisse|estivesse)|\b(?:comprimidos|remédios|remedios|arma|faca|pistola|corda)(?: \w+){0,2} (?:na (?:minha )?mão|nas mãos|na frente|"
        r"à minha frente)|\b(?:tomei|vou tomar) (?:todos )?os (?:comprimidos|remédios)|\bn[ãa]o (?:quero|aguento)(?: mais)?(?: \w+)? ?(?:viver|acordar|"
        r"existir|estar (?:aqui|viv\w+))|\b(?:quero|queria|vou) (?:sumir|desaparecer) (?:para|pra) sempre|\b(?:quero|queria) (?:estar mort\w|acabar com "
        r"tudo|não acordar|me cortar)|\bsem vontade de viver|\bn[ãa]o (?:vejo|faz) sentido (?:em )?(?:viver|continuar)|\bme machucar de novo|\bquer(?:o|ia) (?:só )?dormir e (?:não|nao|nunca)(?: mais)? acordar|\bvou (?:pular|me jogar)",
    ),
    rule(
        "abs bere bess es_ha ich_m ich_sp ich_wi ich_wä ich_wü in_der kan keinen neb ohn schl "
        "vor_m wün",
        r"\b(?:alle|alles|die kinder|meine familie|die welt|sie)(?: \w+){0,3} (?:ohne mich (?:besser|glücklicher)|besser (?:dran )?ohne mich)|\b(?:tabletten|pillen|"
        r"pistole|messer|klinge|strick)(?: \w+){0,3} (?:in der hand|vor mir|neben mir|bereit)|\bich (?:will|möchte|mag|würde gern)(?: \w+){0,2} (?:nicht mehr "
        r"(?:aufwachen|existieren|da sein|weiter ?leben)|für immer (?:verschwinden|weg|schlafen)|schluss machen mit (?:allem|meinem leben)|springen|mich "
        r"(?:ritzen|verletzen)|einfach nur weg)|\bwünsch\w* (?:mir )?,? ?ich (?:wär\w* (?:tot|nie geboren)|würde nicht mehr aufwachen)|\bich wäre (?:lieber |besser )?tot|"
        r"\bkann nicht mehr\b[^.!?\n]{0,60}\b(?:sinn|leben|ende|weg|tot)|\bkeinen (?:sinn|grund) mehr\b[^.!?\n]{0,40}(?:leben|weiter|hier)|\bes hat (?:alles )?keinen sinn "
        r"mehr|\b(?:heute (?:nacht|abend)|jetzt|dann|morgen) mache? ich (?:endlich )?schluss\b(?! mit (?:ihm|ihr|der arbeit|meinem freund|meiner freundin))|\babschiedsbriefe?\b|\bich spring\w*\b",
    ),
    rule(
        "_mie auc conti dans deva envi j'aim ma_vi ne_pl peu plus_l prê vais veu vivr voud à_c",
        r"\b(?:tout le monde|ils|elles|mes enfants|ma famille|le monde|vous)(?: \w+){0,4} mieux sans moi\b|\b(?:cachets|comprimés|comprimes|médicaments|pilules|"
        r"pistolet|couteau|lame|corde)(?: \w+){0,2} (?:dans (?:la|ma) main|dans les mains|devant moi|à côté de moi|prêts?)|\b(?:je |j')(?:ne )?(?:veux|voudrais|peux) "
        r"(?:plus|pas|ne plus|juste ne plus|juste) (?:me réveiller|me reveiller|exister|être là|vivre|être en vie|continuer à vivre)|\bne plus me r[ée]veiller|"
        r"\b(?:veux|voudrais|envie de|vais) (?:juste )?(?:dispara[iî]tre pour (?:toujours|de bon)|sauter du|me couper|être mort\w*|m'ouvrir les veines|me jeter|me pendre|"
        r"avaler tous)|\b(?:plus aucun|aucun|pas de|plus de) sens (?:à|de) (?:vivre|continuer|ma vie)|\bplus (?:envie|aucune envie) de vivre|\bplus la force de vivre|"
        r"\bj'aimerais être mort\w*|\ben peux plus de (?:vivre|la vie)",
    ),
    rule(
        "acca dav in_man meg non_ più vog vorr",
        r"\b(?:tutti|i miei figli|la mia famiglia|il mondo)(?: \w+){0,3} (?:meglio|più felici) senza di me|\bmeglio(?: tutti)? senza di me|\b(?:pillole|pastiglie|pistola|coltello|"
        r"lametta|corda)(?: \w+){0,2} (?:in mano|davanti(?: a me)?|accanto)|\bnon voglio (?:più )?(?:svegliarmi|esistere|vivere|esserci)|\bvoglio (?:sparire per sempre|"
        r"buttarmi|tagliarmi|addormentarmi e non svegliarmi|essere mort\w)|\bnon (?:ha|vedo)(?: più)?(?: alcun| nessun)? senso (?:a |nel |di )?(?:viver\w*|andare avanti)|"
        r"\bvorrei (?:non (?:svegliarmi|esistere|essere nat\w)|essere mort\w|sparire per sempre)",
    ),
)
CONTACTS_WISH = (
    rule(
        "en_fini mou ne_ve nich non_ quer quier quis sich sterb suicider tuer va_a vuo ya_n",
        r"\b(?:se (?:quiere|va a|quiso) (?:matar|morir|suicidar|quitar la vida)|quiere (?:matarse|morir(?:se)?|suicidarse|quitarse la vida)|ya no quiere vivir|"
        r"quer (?:se matar|morrer|tirar a própria vida)|(?:will|wollte|möchte) (?:sich (?:umbringen|das leben nehmen)|sterben|nicht mehr leben)|(?:veut|va|voulait) (?:se (?:tuer|"
        r"suicider)|mourir|en finir)|ne veut plus vivre|vuole (?:uccidersi|morire|ammazzarsi|farla finita|togliersi la vita)|non vuole più vivere)\b",
    ),
)
BEATEN = (
    rule(
        "'a_ amen bate bedr e_bat e_fra e_men e_tap golp ha_ame ha_m ha_p hab_a habe_a hat_mi "
        "ho_p j'ai_p me_am me_da_ mi_pi minac pega pegó picc schl tengo wür",
        r"\b(?:mi (?:marido|novio|ex|pareja|esposo|padre|mujer|novia)|él|ella)?(?: \w+)? ?me (?:pega|pegó|ha pegado|golpe[aó]|amenaza|amenazó|ha amenazado)\b|\b(?:er|sie|mein "
        r"\w+|meine \w+) (?:schlägt|bedroht|würgt) mich\b|\bhat mich (?:wieder )?(?:geschlagen|bedroht|gewürgt|verprügelt)\b|\b(?:il|elle|mon \w+|ma \w+) (?:me (?:frappe|bat|tape|"
        r"menace)|m'a (?:frappée?|battue?|tabassée?|menacée?|étranglée?))|\b(?:lui|lei|mio \w+|il mio \w+) mi (?:picchia|ha picchiat\w|minaccia|ha minacciat\w)|\bmi picchia\b|"
        r"\b(?:ele|ela|meu \w+|minha \w+) (?:me )?(?:bate em mim|bateu em mim|me bate|me bateu|me ameaça|me ameaçou)\b|\b(?:tengo|me da) miedo de (?:él|mi (?:marido|ex|novio))|"
        r"\b(?:habe|hab) angst vor (?:ihm|meinem (?:mann|ex|freund|vater))|\bj'ai peur de (?:lui|mon (?:mari|ex|copain))|\bho paura di (?:lui|mio marito)",
    ),
)

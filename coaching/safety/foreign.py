"""The plainest words for wanting to die in other languages people may write to us in."""

from coaching.safety.grammar import rule

FOREIGN = (
    rule(
        "mourir suicid vivre finir tuer",
        r"\b(?:je (?:veux|voudrais|vais|souhaite|préfère) (?:juste )?(?:mourir|me tuer|me "
        r"suicider|en finir)|j'?ai envie (?:de mourir|d'?en finir|de me (?:tuer|suicider))|je ne "
        r"veux plus (?:vivre|être là)|j'?veux (?:plus vivre|mourir)|envie de (?:mourir|me "
        r"suicider)|pensées suicidaires|mettre fin à mes jours)",
    ),
    rule(
        "morir matar vivir suicid vida",
        r"\b(?:(?:me )?quiero (?:morir(?:me)?|matar(?:me)?|suicidar\w*)|me quiero (?:morir|matar|"
        r"suicidar)|no quiero (?:seguir viviendo|vivir(?! (?:con|en|aquí|sol\w))|estar aquí)|"
        r"ganas de (?:morir|matarme|vivir no)|quitarme la vida|pienso en (?:el suicidio|"
        r"suicidarme|matarme)|acabar con mi vida)",
    ),
    rule(
        "sterben leben umbringen suizid selbstmord",
        r"\b(?:ich (?:will|möchte|würde (?:gern|gerne|am liebsten)) (?:einfach |nur |lieber "
        r")?(?:sterben|tot sein|nicht mehr (?:leben|da sein|aufwachen)|mich umbringen)|"
        r"bring(?:e)? mich um|mich umbringen|mir das leben nehmen|keinen? (?:sinn|grund) mehr "
        r"(?:zu|am) leben|nicht mehr leben|suizidgedanken|selbstmordgedanken|lebensmüde)",
    ),
    rule(
        "morire uccider suicid vivere farla",
        r"\b(?:voglio (?:morire|uccidermi|farla finita|ammazzarmi|suicidarmi)|non voglio più "
        r"vivere|vorrei (?:morire|essere mort\w)|togliermi la vita)",
    ),
    rule(
        "morrer matar viver suicid",
        r"\b(?:quero (?:morrer|me matar)|não quero mais viver|nao quero mais viver|vontade de "
        r"(?:morrer|me matar)|tirar a minha (?:própria )?vida|me suicidar)",
    ),
    rule(
        "dood leven zelfmoord",
        r"\b(?:ik wil (?:dood|niet meer leven|er niet meer zijn|een einde aan mijn leven)|"
        r"zelfmoord plegen|zelfmoordgedachten)",
    ),
    rule(
        "marna mar jeena jina khudkushi suicid marne",
        r"\b(?:mar(?:na|jaana| jaana| jana| jau\w*) (?:chaht[aie]|hai|chahiye)|(?:jeena|jina) "
        r"(?:hi )?(?:nahi|nahin|nhi) (?:hai|chaht[aie])|mar jau\w*|khudkushi|marne ka (?:man|"
        r"mann)|zindagi khatam kar)",
    ),
    rule(
        "umrzeć zabić żyć umrzec zabic",
        r"\b(?:chcę (?:umrzeć|się zabić)|chce (?:umrzec|sie zabic)|nie chcę (?:już )?żyć)",
    ),
    rule("ölmek yaşamak intihar", r"\b(?:ölmek istiyorum|yaşamak istemiyorum|intihar etmek)"),
    rule("dö leva självmord", r"\b(?:jag vill (?:dö|inte leva)|ta mitt liv|självmordstankar)"),
)

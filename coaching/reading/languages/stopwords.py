"""The small words each language is told by; words that are also English or names are left out."""

_SMALL_WORDS = {
    "en": """i a had met over we do on the and to of in is it you that he was for on are with his they at be this have
        from or had by but not what all were we when your can said there an which do how their
        if will up about out them then she many some so these would other into has her him see
        no way could my than been who its now did get come me i'm don't just like know any
        hasn't didn't since week weeks text email again should what's still nothing because
        i've haven't got sent think hi hey message reply after only and an as she's he's""",
    "fr": """le la les un une des du de et est je tu il elle nous vous ils elles ne pas que qui
        dans pour sur avec mon ma mes ton ta ses son ce cette ces mais ou où donc depuis j ai
        été suis c'est jamais plus rien répond répondu écrit quoi comment pourquoi aussi même
        salut bonjour fois mois jours semaines deux trois lui leur au aux par très bien fait
        faire dois peux encore toujours message appelé envoyé reçu ça qu d l m n s y à était""",
    "es": """el los las un una unos de del y es yo tú ella nosotros ellos que no en por para con
        mi mis tu su sus pero desde hace he ha hola escribí escribo respondió responde contestó
        contesta qué cómo cuando cuándo también nada nunca más muy ya estoy está hermano hermana
        amigo amiga semanas meses días veces mensaje mensajes correo correos llamé me te se lo
        le la al porque este esta eso ese dos tres sido era sin sobre debo puedo hago""",
    "de": """der die das ein eine einen einem einer und ist ich du er sie wir ihr es nicht kein
        keine dass mit auf für von zu im am den dem des mein meine meinen meinem meiner aber
        seit habe hat bin war sind haben noch nie schon auch nur wie warum wenn geschrieben
        gemeldet antwortet geantwortet antwort hallo woche wochen monat monaten tage tagen
        zweimal dreimal soll was mir mich ihm ihn ihre seine oder nach bei über wieder nichts""",
    "pt": """o os as um uma de do da dos das e é eu você ele ela nós eles não que em no na por
        para com meu minha meus seu sua mas desde há olá oi escrevi respondeu responde
        respondem como quando também nada nunca mais muito já estou está irmão irmã amigo amiga
        semanas meses dias vezes mensagem mensagens liguei mandei me te se lhe ao porque este
        esta isso dois duas três foi era sem sobre devo posso faço ainda faz até à às""",
    "it": """il lo gli un una uno di del della dei delle e è io tu lui lei noi voi loro non che
        chi in nel nella per con mio mia miei mie suo sua ma da dal ho ha sono ciao scritto
        risponde risposto rispondono come quando perché anche niente nulla mai più molto già
        settimane settimana mesi mese giorni volte messaggio messaggi chiamato mandato mi ti si
        le al alla questo questa due tre stato era senza devo posso faccio ancora fa cosa""",
    "nl": """de het een en is ik jij je hij zij ze wij niet geen dat met op voor van te aan mijn
        jouw zijn haar maar sinds heb heeft ben was nog nooit al ook alleen hoe waarom wanneer
        geschreven gestuurd gebeld antwoord antwoordt geantwoord gereageerd reageert hallo hoi
        week weken maand maanden dagen keer moet wat mij hem of na bij over weer niets naar
        twee drie deze die er om als dan toch kan gehoord vriend vriendin""",
    "sv": """och att det i en jag hon han inte som på är med för till av ett har hade var vi de
        den min mitt mina men sedan sen skrev skrivit svarar svarat hej vecka veckor månad
        månader dagar gånger ska vad varför hur när mig henne honom eller efter från aldrig
        också bara än nu inget ingenting vän väninna två tre ringde skickade""",
    "da": """og at det i en jeg hun han ikke som på er med for til af et har havde var vi de den
        min mit mine men siden skrev skrevet svarer svaret hej uge uger måned måneder dage gange
        skal hvad hvorfor hvordan når mig hende ham eller efter fra aldrig også bare nu intet
        ingenting ven veninde to tre ringede sendte har været""",
    "no": """og at det i en jeg hun han ikke som på er med for til av et har hadde var vi de den
        min mitt mine men siden skrev skrevet svarer svart hei uke uker måned måneder dager
        ganger skal hva hvorfor hvordan når meg henne ham eller etter fra aldri også bare nå
        ingenting venn venninne to tre ringte sendte vært""",
    "pl": """i w na z się nie to jest że do jak ale po co tak za od mój moja moje mnie ja ty on
        ona oni już jeszcze nigdy tylko dlaczego kiedy czy mam ma był była napisałem napisałam
        odpisał odpisuje odpowiedział odpowiada odpowiedziała cześć hej tydzień tygodnie miesiąc
        miesięcy dni razy dwa trzy mi go jej jego przez bardzo nic przyjaciel przyjaciółka""",
    "tr": """ve bir bu da de için ile ben sen o biz çok ama değil mi ne neden nasıl var yok
        benim onun bana ona kadar gibi daha hiç artık sonra önce yazdım cevap vermedi vermiyor
        aradım merhaba selam hafta haftadır ay aydır gün gündür kez defa iki üç mesaj arkadaşım
        annem babam kardeşim eski şimdi hala hâlâ diye mı mu mü""",
    "vi": """không tôi của là và có cho với một những được này đã người trong khi anh chị em bạn
        tin nhắn trả lời tuần tháng ngày rồi nhưng từ hai ba lần gửi gọi cô ấy mình sao chưa""",
}

STOPWORDS: dict[str, frozenset[str]] = {
    language: frozenset(words.split())
    - (frozenset() if language == "en" else frozenset(_SMALL_WORDS["en"].split()))
    for language, words in _SMALL_WORDS.items()
}

SCRIPTS: tuple[tuple[str, str], ...] = (
    ("ja", "\\u3040-\\u30ff"),
    ("ko", "\\uac00-\\ud7af\\u1100-\\u11ff"),
    ("zh", "\\u4e00-\\u9fff"),
    ("th", "\\u0e00-\\u0e7f"),
    ("hi", "\\u0900-\\u097f"),
    ("he", "\\u0590-\\u05ff"),
    ("ar", "\\u0600-\\u06ff"),
    ("el", "\\u0370-\\u03ff\\u1f00-\\u1fff"),
    ("ru", "\\u0400-\\u04ff"),
)
"""Scripts that tell the language; Japanese before Chinese, as kana stands among Han signs."""

NEIGHBOURS: dict[str, tuple[str, str]] = {"ru": ("uk", "іїєґІЇЄҐ"), "ar": ("fa", "پچژگ")}
"""The language that shares a script, and the letters only it has."""

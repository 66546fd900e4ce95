"""What a column holds, from its header: the words that programs and people write there.

Sources: exports of LinkedIn, Google Contacts (both headers), Outlook, Outlook.com, Thunderbird,
Yahoo, HubSpot, Salesforce, and the same words in the languages these are used in. A header is
compared by its letters alone: "E-mail 2 Address", "EmailAddress" and "e_mail_address" are one.
"""

from enum import StrEnum
from functools import lru_cache

from storage.importing.plain import folded


class Field(StrEnum):
    """What a column holds, in words for the preview."""

    NAME = "name"
    FIRST = "first name"
    MIDDLE = "middle name"
    LAST = "last name"
    PREFIX = "title before the name"
    SUFFIX = "suffix after the name"
    NICKNAME = "nickname"
    FILED = "name it is filed under"
    EMAIL = "email"
    PHONE = "phone"
    COMPANY = "company"
    POSITION = "position"
    URL = "link"
    CONNECTED = "connected on"
    BIRTHDAY = "birthday"
    BIRTH_YEAR = "year of birth"
    BIRTH_MONTH = "month of birth"
    BIRTH_DAY = "day of birth"
    NOTES = "notes"
    UID = "id"
    CONVERSATION = "conversation"
    CONVERSATION_TITLE = "title of the conversation"
    SENDER = "sender"
    SENDER_URL = "sender's link"
    RECIPIENTS = "recipients"
    RECIPIENT_URLS = "recipients' links"
    SENT = "sent"
    SUBJECT = "subject"
    CONTENT = "message"
    DRAFT = "whether it is a draft"


_WORDS = {
    Field.NAME: """
        name; full name; display name; contact name; contact; person; who; names; people; friend;
        complete name; customer name; client name; connection; connection name; formatted name; fn;
        vollständiger name; voller name; anzeigename; angezeigter name; ansprechpartner; kontakt;
        nom; nom complet; nom à afficher; nom affiché; nom et prénom; prénom et nom; prénom nom;
        nombre; nombre completo; nombre y apellidos; nombre para mostrar; nombre mostrado; contacto;
        nome; nome completo; nome de exibição; nome e cognome; nome visualizzato; nominativo; contato;
        nome e sobrenome; naam; volledige naam; weergavenaam; contactpersoon; navn; fullt navn; namn;
        fullständigt namn; fulde navn; imię i nazwisko; jméno a příjmení; имя и фамилия; фио; контакт;
        полное имя; 姓名; 氏名; 名前; 全名; 表示名; 이름; 성명; ad soyad; adı soyadı; isim; nimi; név;
        vorname nachname; vor und nachname; name vorname; first and last name; first last; nama; name der person; nama lengkap;
        last first; last name first name; surname first name; family name given name; name last first;
        nachname vorname; nom prénom; apellidos nombre; cognome nome; achternaam voornaam; nazwisko i imię;
        фамилия имя; guest; guests; member; participant; attendee; student; subscriber; teilnehmer;
        teilnehmerin; mitglied; gast; participants; invité; invitado; participante; partecipante;
        membre; miembro; membro; deelnemer; lid""",
    Field.FIRST: """
        first name; first; given name; forename; fname; given; christian name; firstnames; given names;
        vorname; rufname; vornamen; prénom; prénoms; primer nombre; nombre de pila; primeiro nome;
        nome próprio; nome di battesimo; prenome; voornaam; roepnaam; fornavn; förnamn; imię; jméno;
        křestní jméno; имя; 名; 名字; ad; adı; etunimi; keresztnév; utónév; meno; ime; prenume;
        first name phonetic latin""",
    Field.MIDDLE: """
        middle name; middle; additional name; additional names; middle initial; middle names;
        middle name initial; second name; weitere vornamen; zweiter vorname;
        deuxième prénom; autres prénoms; autre prénom; segundo nombre; nome do meio; segundo nome;
        secondo nome; tweede voornaam; middelste naam; mellemnavn; mellomnavn; mellannamn; отчество""",
    Field.LAST: """
        last name; last; surname; family name; lname; family; second surname; last names; sur name;
        nachname; familienname; zuname; nom de famille; apellido; apellidos; primer apellido;
        sobrenome; apelido; último nome; cognome; achternaam; familienaam; efternavn; etternavn;
        efternamn; nazwisko; příjmení; фамилия; 姓; 姓氏; 성; soyad; soyadı; sukunimi; vezetéknév;
        priezvisko; prezime; priimek; nume; nume de familie""",
    Field.PREFIX: """
        prefix; name prefix; salutation; honorific; honorific prefix; anrede; namenspräfix; civilité;
        tratamiento; tratamento; appellativo; aanhef; tittel; courtesy title""",
    Field.SUFFIX: """
        suffix; name suffix; honorific suffix; namenszusatz; namenssuffix; suffixe; sufijo; sufixo;
        suffisso; achtervoegsel; generation""",
    Field.NICKNAME: """
        nickname; nick; nick name; known as; goes by; alias; preferred name; spitzname; surnom; apodo; sobriquet;
        apelido carinhoso; alcunha; soprannome; bijnaam; roepnaam bijnaam; kaldenavn; smeknamn; przydomek;
        přezdívka; ニックネーム; 昵称; 별명; short name""",
    Field.FILED: "file as; filed as; ablegen unter; speichern unter; classer sous; archivar como; sort name",
    Field.EMAIL: """
        email; email address; e mail; mail; emails; email value; mail address; email addresses; primary email;
        primary email address; secondary email; secondary email address; second email; other email;
        email primary; email other; email work; email home; email personal; email business;
        work email; home email; personal email; business email; private email; alternate email;
        alternate email address; additional email; additional email addresses; email 2 address;
        contact email; preferred email; email id; your email; default email; internet email;
        e mail adresse; e mailadresse; mailadresse; e mail privat; e mail geschäftlich; e mail adresse privat;
        e mail privat value; primäre e mail adresse; sekundäre e mail adresse; e mail 2 adresse;
        weitere e mail adresse; e mail adressen; e mail beruflich; e mail dienstlich;
        adresse e mail; adresse mail; adresse email; courriel; adresse de messagerie; adresse électronique;
        adresse courriel; première adresse électronique; adresse électronique secondaire; mél;
        adresse email secondaire; adresse principale; e mail personnel; e mail professionnel;
        adresse de messagerie 2; adresse de messagerie électronique; e mails; messagerie; courriels;
        correo; correo electrónico; dirección de correo electrónico; dirección de correo;
        dirección de email; correo electrónico principal; correo electrónico secundario; correos;
        correo personal; correo de trabajo; dirección de correo electrónico 2; e correo; direccion email;
        endereço de e mail; endereço de email; endereço de correio eletrónico; correio eletrónico;
        correio eletrônico; e mail principal; e mail secundário; e mail pessoal; e mail comercial;
        endereço eletrônico; indirizzo email; indirizzo e mail; indirizzo di posta elettronica;
        posta elettronica; indirizzo di posta; email principale; email secondaria; indirizzo mail;
        indirizzo email primario; indirizzo email secondario; indirizzo posta elettronica;
        e mailadres; mailadres; emailadres; primair e mailadres; secundair e mailadres; e mailadres werk;
        e postadress; e postadresse; e post; epost; e mailadresse; adres e mail; adres email; e mailová adresa;
        адрес электронной почты; электронная почта; эл почта; почта; メール; メールアドレス; 電子メール;
        电子邮件; 电子邮件地址; 邮箱; 電子郵件; 이메일; 전자 메일; e posta; e posta adresi; sähköposti; e mail cím""",
    Field.PHONE: """
        phone; phone number; phone no; mobile no; contact no; mob; mob no; ph; tel no; cell no; whatsapp no; telephone; telephone number; phones; phone numbers; tel; telno; phone value; mobile;
        mobile phone; mobile number; cell; cell phone; cellphone; mobile phone number; cell number;
        home phone; home telephone; work phone; work telephone; business phone; other phone; primary phone;
        main phone; company main phone; car phone; office phone; personal phone; private phone;
        business telephone; mobile telephone; contact number; number; whatsapp; whatsapp number; direct phone;
        home phone number; work phone number; business phone number; phone mobile; phone home; phone work;
        telefon; telefonnummer; telefon privat; telefon geschäftlich; mobiltelefon; mobil; handy;
        handynummer; mobilnummer; rufnummer; telefon beruflich; tel dienstlich; tel privat; mobil tel nr;
        mobiltelefon geschäftlich; weiteres telefon; haupttelefon; telefon firma; autotelefon; festnetz;
        telefon arbeit; telefon mobil; telefon geschäft; tel nr; haupttelefon firma; telefon zentrale;
        téléphone; numéro de téléphone; téléphone mobile; tél mobile; portable; mobile 2;
        téléphone personnel; téléphone domicile; téléphone bureau; téléphone professionnel; tél;
        téléphone portable; tél portable; tél professionnel; tél personnel; tél bureau; tél domicile;
        téléphone principal; autre téléphone; numéro; téléphone société; tél mobile 2; n de téléphone;
        teléfono; número de teléfono; móvil; teléfono móvil; celular; teléfono celular; teléfonos;
        teléfono particular; teléfono del trabajo; teléfono de trabajo; teléfono principal; otro teléfono;
        número de móvil; teléfono personal; teléfono de casa; teléfono laboral; telemóvel;
        telefone; número de telefone; telefone celular; telefone residencial; telefone comercial;
        telefone móvel; telefone principal; outro telefone; telemóvel pessoal; telefones; fone;
        telefono; numero di telefono; cellulare; telefono cellulare; telefono abitazione; telefono casa;
        telefono ufficio; telefono lavoro; altro telefono; telefono principale; numero; recapito;
        numero cellulare; telefoon; telefoonnummer; mobiel; mobiele telefoon; mobiel nummer; gsm;
        telefoon thuis; telefoon werk; telefoon privé; telefoon op werk; telefoon overig; mobilní telefon;
        tlf; mobiltelefonnummer; telefonnr; telefonnummer hem; hemtelefon; arbetstelefon; komórka; numer telefonu;
        telefon komórkowy; телефон; мобильный телефон; номер телефона; мобильный; рабочий телефон;
        домашний телефон; 電話; 電話番号; 携帯電話; 携帯; 电话; 手机; 电话号码; 手机号; 手機; 전화; 전화번호;
        휴대폰; 휴대전화; cep telefonu; puhelin; matkapuhelin; telefonszám""",
    Field.COMPANY: """
        company; company name; organization; organisation; organization name; organisation name; employer;
        current company; account name; account; associated company; primary company; companies; firm; org;
        primary associated company; business name; business; workplace; works at; current employer;
        firma; unternehmen; firmenname; arbeitgeber; betrieb; institution; société; entreprise;
        organisme; nom de l entreprise; nom de la société; employeur; empresa; compañía; organización;
        organização; nombre de la empresa; nome da empresa; companhia; azienda; società; ditta;
        organizzazione; nome azienda; bedrijf; bedrijfsnaam; organisatie; werkgever; virksomhed;
        företag; företagsnamn; bedrift; selskap; organizacja; nazwa firmy; společnost; компания;
        организация; 会社; 会社名; 公司; 单位; 勤務先; 회사; 회사명; şirket; yritys; cég; spoločnosť;
        name der organisation; nombre de la organización; nom de l organisation; nome da organização;
        nome dell organizzazione; naam organisatie; naam van organisatie; organisatienaam; nazwa organizacji;
        kuruluş adı; название организации; 組織名; 组织名称; organisationsnamn; organisasjonsnavn;
        organisationens navn""",
    Field.POSITION: """
        position; job title; jobtitle; job; role; occupation; organization title; organisation title;
        current position; headline; profession; job position; designation; job role; function;
        berufsbezeichnung; beruf; stelle; funktion; jobtitel; stellenbezeichnung;
        poste; fonction; intitulé du poste; profession métier; emploi; titre du poste; poste occupé;
        puesto; cargo; puesto de trabajo; posición; ocupación; profesión; posição; título do cargo;
        profissão; ocupação; função; posizione; qualifica; posizione lavorativa; ruolo; professione;
        mansione; functie; functietitel; beroep; functienaam; stilling; befattning; jobbtitel; titel stilling;
        stanowisko; pozice; должность; 役職; 职位; 職稱; 职务; 직함; 직위; 직책; ünvan; pozisyon; beosztás;
        titel der organisation; position in der organisation; cargo en la organización;
        puesto en la organización; título de la organización; titre dans l organisation;
        titre de l organisation; fonction dans l organisation; cargo na organização;
        título da organização; titolo nell organizzazione; qualifica nell organizzazione;
        titel organisatie; titel van organisatie; functie bij organisatie""",
    Field.URL: """
        url; profile url; linkedin; linkedin url; linkedin profile; profile; link; website; web site; web page;
        public profile url; person linkedin url; linkedin profile url; personal website; linkedin link; profile link;
        website value; web page value; homepage; home page; personal web page; webpage; website url;
        webseite; web seite; profil url; profil; site web; page web; lien; lien du profil; sitio web;
        url del perfil; perfil; página web; enlace; url do perfil; site; link do perfil; página pessoal;
        url profilo; url del profilo; profilo; sito web; sito; pagina web; profiel url; profiel; webpagina;
        profil linkedin; web; 网址; url профиля; ссылка; sites; web page 1; profile address; hemsida;
        member url; contact url; link to profile; personal web site""",
    Field.CONNECTED: """
        connected on; connected at; date connected; connection date; connected since; connected; connect date;
        verbunden am; vernetzt am; verbunden seit; vernetzt seit; kontakt seit; kontaktdatum; verknüpft am;
        datum der vernetzung; connecté le; connectés le; en relation depuis; relation depuis; date de connexion;
        connexion le; date de mise en relation; mis en relation le; contact depuis; en contact depuis;
        conectado el; conectados el; fecha de conexión; conexión el; conectado desde; contacto desde;
        contactos desde; fecha de contacto; conectado em; data da conexão; conectou se em; conexão em;
        conectado a; ligado em; ligação em; data de ligação; contato desde; data de conexão; data da ligação;
        collegato il; connesso il; data collegamento; collegati dal; data del collegamento; data connessione;
        collegato dal; in contatto dal; data di collegamento; verbonden op; connectie sinds; verbonden sinds;
        datum van connectie; geconnecteerd op; connectie gemaakt op; gekoppeld op; connectiedatum; forbundet den;
        ansluten den; kontakt sedan; połączono; data połączenia; spojeno dne; дата установления контакта;
        接続日; つながった日; 建立联系日期; bağlantı tarihi; 1촌 맺은 날짜; koblet til; connectie op;
        bağlantı kurulma tarihi; bağlantı kurulan tarih; bağlantı kuruldu; data nawiązania kontaktu;
        data nawiązania znajomości; w kontakcie od; datum spojení; data conectării; kapcsolatfelvétel dátuma;
        в контакте с; дата встановлення контакту; 연결일; 添加日期; 联系日期""",
    Field.BIRTHDAY: """
        birthday; birth date; date of birth; birthdate; dob; bday; born; born on; birthday value; geburtsdatum;
        geboren; geboren am; anniversaire; date de naissance; cumpleaños; fecha de nacimiento; aniversário;
        data de nascimento; data de aniversário; compleanno; data di nascita; verjaardag; geboortedatum;
        fødselsdag; fødselsdato; födelsedag; födelsedatum; urodziny; data urodzenia; narozeniny;
        datum narození; день рождения; дата рождения; 誕生日; 生日; 生年月日; 생일; doğum günü; doğum tarihi;
        syntymäpäivä; születésnap; geburtstag""",
    Field.BIRTH_YEAR: "birth year; geburtsjahr; année de naissance; año de nacimiento; anno di nascita; geboortejaar",
    Field.BIRTH_MONTH: "birth month; geburtsmonat; mois de naissance; mes de nacimiento; mese di nascita; geboortemaand",
    Field.BIRTH_DAY: "jour de naissance; día de nacimiento; giorno di nascita; geboortedag",
    Field.NOTES: """
        notes; note; comments; comment; remarks; remark; description; memo; about; how we met; context; info;
        background; notizen; notiz; bemerkung; bemerkungen; kommentar; anmerkungen; anmerkung; beschreibung;
        remarque; remarques; commentaire; commentaires; nota; notas; comentarios; comentario; observaciones;
        observações; comentários; anotações; commenti; osservazioni; annotazioni; notities; opmerkingen;
        opmerking; noter; bemærkninger; notater; anteckningar; notatki; uwagi; poznámky; poznámka; заметки;
        примечания; комментарий; メモ; 備考; 备注; 備註; 메모; notlar; muistiinpanot; jegyzetek""",
    Field.UID: """
        uid; record id; contact id; customer id; client id; external id; person id; entry id; guid; uuid""",
    Field.CONVERSATION: "conversation id; konversations id; id de la conversation; id de conversación; id conversazione; gespreks id; thread id",
    Field.CONVERSATION_TITLE: "conversation title; titel der konversation; conversation name; titre de la conversation",
    Field.SENDER: "from; sender; sender name; von; absender; de; expéditeur; remitente; remetente; da; mittente; van; afzender",
    Field.SENDER_URL: "sender profile url; from profile url; sender url; profil url des absenders; url du profil de l expéditeur",
    Field.RECIPIENTS: "to; recipient; recipients; recipient name; recipient names; an; empfänger; à; destinataire; destinataires; para; destinatario; destinatarios; destinatário; destinatari; aan; ontvanger; ontvangers",
    Field.RECIPIENT_URLS: "recipient profile url; recipient profile urls; to profile url; recipient url; recipient urls",
    Field.SENT: "date; sent at; sent on; timestamp; date sent; datum; fecha; data; gesendet am; date d envoi; time; sent",
    Field.SUBJECT: "subject; betreff; objet; asunto; assunto; oggetto; onderwerp",
    Field.CONTENT: "content; message; body; text; message content; nachricht; inhalt; contenu; contenido; mensaje; conteúdo; mensagem; contenuto; messaggio; inhoud; bericht",
    Field.DRAFT: "is message draft; is draft",
}
LETTERS = frozenset(list(Field)[list(Field).index(Field.CONVERSATION) :])
"""What only a list of messages has; in a list of people these words say nothing."""

TITLES = frozenset({"title", "titel", "titre", "titulo", "titolo", "otsikko"})
"""Outlook's word for "Dr." and everybody else's for the job."""

MOSTLY = frozenset(
    {"home", "work", "other", "primary", "main", "office", "private", "privat", "business"}
)
"""Yahoo's headers for numbers: what stands below has to bear it out."""


def key(header: str) -> str:
    """The letters of a header, by which headers are compared."""
    return "".join(filter(str.isalpha, folded(header)))


_FIELDS = {key(word): field for field, words in _WORDS.items() for word in words.split(";")}


@lru_cache(maxsize=10_000)
def field_of(header: str) -> Field | None:
    """Say what a column holds by its header's words, None where they are not known."""
    return _FIELDS.get(key(header)) if len(header) <= 80 else None

"""Given names of the world beside `given_names.GIVEN`, folded; none is an English word.

The names that Faker knows for the locales written in Latin letters (github.com/joke2k/faker,
MIT licence, Copyright (c) 2012 Daniele Faraglia), without the English words among them.
"""

WORLD = """
    aaaqil aaban aabid aachal aada aadam aaden aadhya aadi aadil aafiya aage aagot aahana aahil
    aalam aalee aalim aaliyah aamil aamir aamirah aanuoluwapo aapo aaqil aarav aarif aarini
    aariz aarna aarnav aarne aaro aarush aaryan aarón aashi aashif aashir aasif aasim aatif
    aatiq aatos aaus aayan aayush aazim abaan abagail abayomi abbas abbi abbie abbigail abbos
    abbott abdalla abdallah abdelatif abdelkader abdellah abderaouf abderrahmane abdi abdiel
    abdihakim abdirahman abdiş abdu abduaziz abduboriy abdulbekir abdulgazi abdulhamid
    abdulkadir abdullahi abdulloh abdulmenaf abdulsemet abdumalik abdurahmon abdurrahman abdón
    abdülahat abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abebi abednego abeer abeiku
    abela abelardo abelone abeni abha abhimanyu abhiram abid abie abigael abigaili abigale
    abigayle abigaíl abilio abina abiodun abiona abiye abner abosede abram abril abror abubakar
    abubakr abuzar abyasa acar acarkan acey achiel achieng achille achim achsah acie aclan adah
    adak adal adalbert adalberto adaline adalyn adalynn adamaris adamo adams adan adasal adda
    addi addie addison addisyn addyson addý adebiyi adebowale adebukola adedayo adedeji
    adekitan adekola adekunle adel adela adelaida adelaide adelard adelardo adelasia adelbert
    adeleke adelgunde adelheid adelia adelin adelina adelinde adeline adell adella adelle
    adelmo adelyn adelynn adelía adem aden adenike adeniyi adeolu adeoti adepeju aderopo
    adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adhiarja adhra adia adiarja
    adiela adigun adika adikara adil adila adilene adimu adin adinata adis adison adlai adlan
    adline admir adolf adolfine adolfo adolph adolphe adolphus adomas adonis adora adoración
    adrain adria adriaan adriane adrianna adrianne adriano adriel adriene adrienn adrienne
    adrija adrijana adrián adriána adron adrían adríana adríel adunni advaith advay advik
    advika adviye adweta adwoa adya adyson adán adèle adéla adélaïde adíel adólf adıgün aedan
    aedin aengus aenne afaq afer aferdita affie afife afil afiq afolarin afonso afra afrim
    afruza aftin afton agapito agastya agatha agathe aggie aggrey agim agla aglaia agnar agne
    agnea agnesa agnese agness agneta agnete agni agnolo agnos agnès agnė agostina agostino
    agripina agris agron agus agusta agustin agustina agustus agustín agáta agða ahat ahmet
    ahsen ahter ahti aicha aideen aidyn aiga aigars aija aijuka aila ailbhe ailene aili ailis
    ailish aimable aime aimo aimé aimée aina ainara aine ainoa ainsley ainārs airi aishani
    aishling aisling aislinn aistis aisyah aitor aivar aivaras aivars aiyana aiyanna ajala ajan
    ajani ajda ajeng ajiman ajimat ajimin ajiono ajla ajna ajoke akalan akanmu akar akarsana
    akatay akay akbar akbaş akboğa akcivan akdora akdurmuş akeelah akeem akemi akgöl akgüneş
    akif akinkunmi akinlabi akinwale akinyi akise akkerman akmal akmaner akmaral akobir akos
    akoth akram aksay aksel akseli akshay aksoy aksöğüt aktemür akumaa akumu akver akwasi
    akwesi akyıldız akçabay akçasu aköz akınal alaaddin alabama alabezek alade aladin aladino
    alaeddin alaina alambana alamiro alamu alanalp alani alanis alanna alannah alanta alanzo
    alara alastair alattin alaya alayna alaz alban albano albeiro alberico alberta alberte
    albertha albertina albertine alberts albertus albin albina albion albrecht albulena alby
    albín albína alcan alcee alcide alcides alcie alcira alda aldair aldar aldemar alden
    alderano aldin aldis aldný aldona aldonza aldís alea aleah alease alecia aleck aleen aleena
    aleida aleisha aleix alejandrina alejo alek aleks aleksandar aleksandr aleksandras
    aleksandrs aleksanteri aleksei aleksej aleksi alen alena alene alenka aleodor alesha alesia
    alessio aleta aletha alethea aletta alexandar alexande alexandr alexandrea alexandria
    alexandrie alexandrina alexandro alexandros alexandru alexandría alexe alexej alexi alexina
    alexus alexys alexzander alexía alexíus aleš alfa alferd alfio alfons alfonse alfonsina
    alfonz alfonzo alford alfreda alfreð alfréd alfrēds alfífa alger algernon algie algirdas
    algot algış alia aliabbas aliana alica alicja alida aliihsan alijah alika alin aline alinur
    alirio aliro alis alisa alise aliseydi alisha alissa alisson alistar alister alivia alix
    aliya aliyu aliza alize alizée alja aljaž aljoša alka alkor alla allahverdi allana allean
    alleen allegra allen allena allene alli allie alline allisson allyn allyson allyssa allý
    almar almasi almast almeda almedia almendra almer almeta almina almir almira almon almudena
    almus almut almuth almyra alois aloisia alojz alojzia alojzij alojzija aloma alondra alonza
    alonzo aloys aloyse aloïs alparslan alpcan alpheus alphonce alphons alphonse alphonsine
    alphonso alphonsus alpin alpsü alrekur alrún alsoy alston alta altha althea altie altin
    alton altoğan altuğ altınbike altınkaya altınçiçek altınışın alva alvah alvan alvar alve
    alveiro alvena alver alvera alverda alverta alvia alvie alvilda alvin alvina alvira alvis
    alvy alvīne alwilda alwin alwina alwine alya alyce alycia alys alysa alyse alysha alysia
    alyson alyssia alyvia alzina alícia alída alína alís alísa alīda alışık alžbeta alžběta
    amada amadea amadeo amadeus amado amador amahle amaia amaira amalia amalie amalija amalía
    amancio amando amani amar amarachi amare amari amarilis amarion amaris amaro amaru amasa
    amaury amaya amaç ambar amberly ambers ambre ambrosio ambróz amedeo amedeu amel amela
    amelija amelía america americo amerigo amey amiah amil amilía amin aminatu amirah amiya
    amiyah amleto ammie ammon amoke amol amon amondi amope amor amos amparo amra amre amri
    amruta amya amza amália amélia amélie américa américo amílcar amír amíra amālija anabel
    anabela anabella anabelle anacleto anahera anahi anahis anahí anaida analia analía anamaria
    anamika ananias anar anargül anaru anas anasa anastacia anastacio anastasie anastasio
    anastasios anastasía anastatia anastazja anastázie anatol anatole anatoli anatolie anatolij
    anay anaya anaëlle anaís anaïs anca ancel ancil ancizar ancuța anda anderson andile andiç
    andjela andjelina andon andor andra andrada andrae andree andreea andreia andrej andreja
    andrejka andrejs andrena andres andrey andrešs andri andria andrian andrija andrin andrina
    andris andrius andrus andrá andrás andré andréa andréas andrée andwele anděla anej anel
    anemona anes aneta anete anett anetta anežka anfernee anfinn angalia angantýr angavu ange
    angele angeles angelia angelika angeline angelino angelique angelita angella angelíka
    anggabaya anghel anghelina angi angèle angélica angélique anibal anica anice anicet anie
    aniela anikó anina anirudh anis anisa anissa anitra aniya aniyah anișoara anjanette
    anjelica anjolaoluwa anka anke ankica anmol annabell annabella annabelle annah annak
    annalena annaliese annalisa annalísa annamae annamaria annamarie annamária annar annarr
    annas annastacia annedore annegret annegrete annekatrin annel anneleen annelene anneli
    annelie anneliese annelise annelore annelí annemarie annemette annemie annemijn anner
    annerose annes annet annett annetta anney anni annibale annica annice annick anniina annija
    annikki annina annis annita annmarie annukka annunziata anny annía anný anom anona anoni
    ansaldo ansel anselma anselmo ansgar ansh ansis ansley anson ansora anssi antal antanas
    antero anthoney antim antione antionette anto antoaneta antoin antoine antoinette antone
    antonela antonello antonetta antonette antoni antonie antonieta antonietta antonija antonin
    antonina antonino antonios antoniu antonius antons antonía antonín antoníus antoon antoņina
    antra antti antun antwain antwan antwon antònia antónia antónio antônio anunciación anusha
    anuța anvar anvi anwar anyango anyelo anyi aníbal aníka anína aníta anđa anđela anže aodhan
    aoibheann aoibhin aoibhinn aongus apaydın apisara apolena apolinar apollo apollonia
    apolonia apostolos apríl aqil aquiles arabella araceli aracely aradhana arah aral araminta
    aran aranka aras arba arben arbey arbie arbnor arcan arcelia archibald archie arda ardath
    ardelia ardell ardella ardelle arden ardeth ardian ardis ardit ardita ardith ardyce ardís
    areli arely aretha arey arezki argemiro argie argono argu arham ariadna arian ariane
    arianna arianne aribert aric arie ariela ariella arielle arielė arietta arif arifcan arijus
    arike ariki arild arilíus arin arina arinbjörg arinbjörn arinola aris arisa arisara
    aristide aristides aristița arizona arja arkadiusz arkie arkut arla arlan arland arleen
    arlen arlena arlet arleth arletta arlette arley arlie arlin arlind arlinda arline arlington
    arlis arlo arly arlyn arlyne armahan arman armandas armande armands armani armas armelle
    armend armenía armida armin arminas arminda arminta armond armstead arna arnald arnaldo
    arnaldur arnar arnas arnau arnaude arnberg arnbergur arnbjörg arnbjörn arnborg arnd arndt
    arndís arndór arnes arnett arnetta arney arnfinna arnfinnur arnfreyr arnfried arnfríður
    arngeir arngerður arngils arngrímur arngunnur arnheiður arnhildur arnie arnika arnim arnis
    arnkatla arnkell arnlaug arnlaugur arnleif arnleifur arnljót arnljótur arnlín arnmundur
    arnmóður arno arnoddur arnold arnoldas arnoldo arnolds arnošt arnrós arnrún arnsteinn
    arnulf arnulfo arnviður arnór arnóra arnúlfur arnþrúður arnþór arnþóra aroa aroha aron
    aronas arpağ arpád arra arran arrie arron arsenie arsenio arsim arsipatra arta artan
    artanto artawan artelia artemio artemisa arther arthor arthúr artie artis arto arttu
    artturi artur arturs artúr artūras artūrs arunima arusi arvel arvid arvil arvilla arvin
    arvo arvydas arvīds arya aryan aryana aryanna arziye arzu aránzazu aría aríanna aríel
    aríella arín arína arís aríus arıel arıkol arıpınar arısoy arūnas asad asael asafe asake
    asalet asali asani asanti asatira asberry asbjørn asbury ascensión asdrubal asger ashanti
    ashby ashely asher ashlea ashlee ashleigh ashlene ashli ashlie ashling ashly ashlyn ashlynn
    ashton ashtyn asila asilbek asiman asirwada asirwanda askja asko askur aslan aslanhan
    aslijan asliye asmadi asman asmianto asmini asmira asmuni ason aspar assa assar assia
    assumpta assunta asta aston astrit asuka asunción aswani asírí asım ataahua atabala atagün
    atalay atalía atamoğlan atanur atasagun atatöre atena atenulf atfat atgun atha athanasios
    atharv atheel athena athman athuman athumani atiena atieno atila atilhan atilio atinuke
    atit atiyye atla atli atma atmaja atnan atsushi attaf atte atticus attie attilio attracta
    atılgan aubra aubree aubrie aude audie audley audra audriana audrianna audrina audrius
    audry audy augusta augustas auguste augustina augustine augusto augusts augustus augustín
    aukusti aulikki aulis aune aunyaporn auraq aurel aurelian aureliana aureliano aurelien
    aurelija aurelio aurica aurică aurilla aurimas aurore aurthur aurélia aurélie aurélien
    aurėja ausma austar austen austine austmann austmar auston austra austri austyn auther
    authur autry auðbergur auðbert auðbjörg auðbjörn auðbjört auðdís auðgeir auðkell auðlín
    auðmundur auðna auðný auðrún auðun auðunn auður auðólfur aušra aušrinė avah avelino averi
    averie averil avgust avie avis avni avon avram avril avunç avşin awadil awamil awamiri awan
    awani awero awesi awhina awlya awmar awrad axelle axelma axelía axenia axinte ayamin ayan
    ayana ayanna ayasun ayaydın aybet aybora aycagül aydan aydar ayden aydin aydinç ayduru
    aydın aydınbey ayelén aygutalp aygönenç aygül aygün ayhan ayinde ayinke aykut aykutalp ayla
    ayleen aylil aylin aylla ayman aymen aymeric aynilhayat aynur aynımah ayodeji ayoka ayoub
    aypar aysar ayse aysel aysema aysevim aysoy aysu aysuna aytek ayten aytuna aytöz ayub ayush
    ayushman ayvas ayyaruk ayyubi ayçan ayülker ayşan ayşeana ayşenur azaan azad azade azahar
    azahara azalee azaria azariah azban azeeb azeglio azeneth azettin aziza azize azizi azra
    azucena azul azzie açıkel açılay aída aïcha aðalberg aðalbergur aðalbert aðalbjörg
    aðalbjörn aðalbjört aðalborg aðalborgar aðaldís aðalfríður aðalgeir aðalheiður aðalmundur
    aðalráður aðalrós aðalsteina aðalsteinn aðalsteinunn aðalveig aðólf aþena ağahadi ağakişi
    ağamalı ağamusa ağaxan ağbegim ağca ağmur aşhan aşir baaba baahir baaizeed baaqee baaqir
    baaree baashir baasim baasit babar babasola babatunji babawale baber babett babette babyboy
    baccio bachittar badawi badegül badr bagas baghyawati bagiya bagus bagya baha bahaa
    bahaddin bahadurjit bahadır bahari bahati bahittin bahiy bahtinur bahuraksa bahuwarna
    bahuwirya baiba bailee bailie bairbel bairbre bairon bajragin bajram bakari bakda bakhshi
    baki bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono
    bala balamantri balangga balapati balatekin balaxanım balca baldassare baldey baldomero
    baldrún balduino baldur baldvin baldvina baldwin baleegh balendra balhaar balidin balijan
    balinda baljiwan ballard ballı baltasar baltazar baltaş balthasar balvan balveer balz bama
    bambad bambang bambi banara banawa banawi bancar bandile banjeet banü baptiste baqar baqir
    bara barak baraka barasa barbora barbra barbro barbu barbára barica baris bariş barkha
    barna barnabás barnard barnett barnie barr barraq barrett barri barrie barron barry barsen
    bartek bartholomew bartholomäus bartley bartolomej bartolomeo bartolomeu bartolomé barton
    barði barışcan basaam basarab bascom baseer basem bashaar bashaarat bashar basharat basheer
    basheerah bashkim basile basilio basim basir basriye bassam bassi bassí bastiaan bastien
    bastián bastían basım batal batool baturay batırhan baudelio baudouin baugur bautista
    baxter bayard baydu baykan baylee baylie bayman bayram bayron bayruhan baytal bayzettin
    bazam bağdat bağdaş başay başhan başok beadie beate beatrijs beauden beaulah bebba bebe
    beckett beckham beckie beda bedford bedi bediriye bedri bedřich beecher begga begim begoña
    behbud behiza behrem behruz beinir beinteinn beitir bekan bekbay bekim bekir bektaşi bela
    belarmino belen belgizar belia belinda belisario belkize bellisan bello belo belton belva
    belén bena benard benas bendegúz benedek benedetto benedicte benedicto benedikta benedikte
    benedita benek bengibay bengt bengta beni beniamin benice benicio benidikt benidikta
    benigna benigno benita benito benjaman benjamen benjamim benjamine benjamín benjiman
    benjman benjámin benn benna bennett benney bennie benno benný benoit benol benone benoný
    benoît benson benta bente bentey benthe bentley bento benton bentína benvenuto benía
    benício beníta benóní benóný beppe bera berat beray berdie beren berend berenice berent
    berezat bergdís bergen bergey bergfinnur bergfríður bergheiður berghildur berghreinn
    bergjón berglaug berglind bergljót berglín bergmann bergmannía bergmar bergmundur bergný
    bergrán bergrín bergrós bergrún bergsteinn bergsveinn bergur bergvin bergþór bergþóra berit
    beriye berkal berki berkley berksay bernabé bernadett bernadine bernarda bernardine
    bernardino bernardita berndt berneice bernetta bernfried bernhard bernhardine bernharð
    bernharður berni bernice berniece bernita bernt bernward bernódus bernódía berra berran
    berrin bersi berta bertalan bertel berthe berthold bertie bertil bertina berto bertold
    berton bertram besart besarta besey beshte besim besin besnik besse bessi bessie bessí
    bestla betania betanía betha bethan bethann bethel bethzy betina betsey betsy betsý bett
    bette betti bettie bettina bettye bettyjane bettylou bettý betúel beula beulah bevan
    beverlee beyda beyhatun beyler beyonce beyzade bezek beáta beňadik bhanumati bhavani
    bhavika bhavini bhavna bhavya bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianka bibi
    bibiana bibisora bibiána bibuwa bican bidayet biddie bieke biel bienvenida bilaal bilay
    bilender bilgen bilginur bilgütay bilha biljana bilkay bilkisu billie billye bilol biltaş
    bimala bina binay binbaşar binışık birben birdella birger birgid birgir birgitt birgitta
    birgitte birgül birkir birna birnir birousk birsan birsen birt birta birte birtha birthe
    birtie birtingur birtir birtna biruta biserka bishakha bitül bizhan bişar bjargar bjargdís
    bjargey bjargheiður bjarghildur bjarglind bjargmundur bjargþór bjarkan bjarkar bjarkey
    bjarki bjarklind bjarma bjarmar bjarmi bjarnar bjarndís bjarney bjarnfinnur bjarnfreður
    bjarnfríður bjarngerður bjarnharður bjarnheiður bjarnhildur bjarnhéðinn bjarnlaug
    bjarnlaugur bjarnleifur bjarnrún bjarnsteinn bjarnveig bjarnólfur bjarný bjarnþrúður
    bjarnþór bjarnþóra bjartey bjartmann bjartmar bjartmey bjartur bjartþór bjorn bjólan
    bjólfur björg björgey björgheiður björghildur björgmundur björgvin björgólfur björgúlfur
    björney björnfríður björnólfur björt bjørg bjørn bladimir blahoslav blain blaine blair
    blaise blake blanaid blanchard blanche blanchie blandine blanduzia blane blanka blas
    blathnaid blaž blažej blažena blerim blerina blerta bluette bluford bláey blædís blængur
    blær blævar blín blíða blómey boaz boban bobba bobbi bobbie bobbye bobur bodhi bodil bodo
    boel boga bogdana bogdís bogga boghildur bogi bogomir bohdan bohdana bohumil bohumila
    bohumír bohuslav bohuslava bohuš bolatito bolden boleslav bolli boluwatife boma bonface
    boniface bonifacio bonifác bonita bonnie bonu boone borahan borataş borbála borg borgar
    borgdís borghildur borgný borgrún borgúlfur borgþór borgþóra borja borris borut borys bose
    bosibori botnía botond bouchra boyce boyd boynak boysie bozbağ bozerk boztaş boði boğatimur
    bořivoj boštjan božena božica božidara božo braden bradford bradly brady bradyn braeden
    braedon braelyn braga braghildur bragi brahim braiden bram bramwel brandan branddís brande
    brandee branden brandie brandin brandt brandur brandyn branislav branislava branka brannon
    branson brant brantley braulio bravin braxton brayan brayden braydon braylen braylon brea
    breana breandan breann breanna breanne brecht breda bree breeda breege breffni breki
    brencis brendah brenden brendon brenna brennen brennon breno brenton breonna bresi brestir
    bria brianda brianne brice brid bridger bridgett bridgette bridgit bridie briek brielle
    brien brieuc briget brigette brighid brigita brigitta brijesh briley brilyant brimar
    brimdís brimhildur brimi brimir brimrún brinda brinley brion brionna brisa brit brita
    britany britni britny britt britta brittaney brittani brittanie brittnay brittnee brittney
    brittni brittnie brittny britton brjánn brock broddi broderick brodie brody brona bronach
    bronagh bronislava bronson bronwen bronwyn brooklynn bror broņislava brunhild brunhilde
    bruni brunilda bryana bryanna bryant brycen brylee bryn bryndís brynfríður bryngeir
    bryngerður brynheiður brynhildur brynja brynjar brynjólfur brynjúlfur brynlee brynleifur
    brynn brynný brynsteinn bryntýr brynþór bryon bryson bryton brák brândușa bríana bríanna
    bríet brígida brími brăduț bucur budd buddie budi buel buelah buell buena buenaventura
    buffy buford buhari bujar bukurije bula bulah bulunç buna bunmi buraid burak burakhan
    burckhard burcuhan burdette buren burgess burghard burim burk burkard burke burkhard
    burkhardt burkney burkni burleigh burley burnell burnett burney burnice burnie burrel
    burrell burt burton burç busara busisiwe buyrukhan buşra bylgja bynum byrd byrdie byron
    bystrík bálint bára bárbara bárður bärbel bæring bæringur bæron béatrice béatrix béla
    bénédicte bérengère bérénice bíbí bína bóas bóel bóthildur bótólfur börje börkur börteçin
    böðvar bøje børge búri büget bünyamün büreyre büşranur bănel bērends bērtulis błażej
    břetislav cabbar cabir cade caden cael caesar caetana cagak cager cahal cahan cahangir
    cahir cahya cahyadi cahyanto cahyo cahyono caiden cailin cailum cailyn cain caio cait
    caitlynn caitriona caius cajsa caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa
    calcedonio caldonia cale calebe caleigh calhoun cali calista calisto calixta calixto callan
    calleigh callie calogero calum calvince cambria camden camelia cami camil camilla camillo
    camillus camilo camisha cammie campbell campo camren camron camryn canan canberk candace
    candela candelaria candelario candelas candeniz candi candido candis candra candrakanta
    candyce canfeza cangür canice cannie cannur canseven cansin cantemir cantez canur
    caoilfhionn caoimhe caoimhin caolain caolan caomhan capa capitola cappie capucine cara
    caragh caraka caren carey cari caridad carie carin carine carisa carissa carita carlee
    carleen carleigh carlene carleton carley carli carlie carlijn carlisle carlito carlota
    carlton carlyle carlyn carma carmel carmelita carmella carmelo carmenza carmina carminho
    carnell caro carola carolann carole carolee carolien carolin carolyne carolynn caron carra
    carren carri carrol carroll carsen carson carub cary caryl caryn casandra casemiro casen
    casian casiana casie casimer casimir casimiro cason caspar cass cassidy cassius cassondra
    caswell cataleya cathal catharina catharine catherina catheriona cathern cathey cathi
    cathie cathleen cathrin cathrina cathrine cathriona cathryn catia catina catinca cato
    catrin catrina catrine catrinel catur caturangga cauã cauê cavad cavid cavit cawisadi
    cawisono cawuk cayadi cayden caydence cayetana cayetano cayla caylee cazimir ceara ceasar
    cebesoy cebrián cecep cecil cecilie cecilija cecilio cecille cecily cecilía cecília cedide
    cedrick cedrin ceferino ceil celal celena celene celestia celestina celestine celestino
    celie celilay celina celinda celso cemal cemalettin cemani cemeti cemil cemiyle cemplunk
    cena cenan cengiz cengkal cengkir centa centrine ceola cephus cerasela cercis cesare cetin
    cevale cevheri ceyhun ceyla ceylin ceylon ceyran cezar cezara cezary cezayir chaaya chabane
    chace chadd chadrick chadwick chaifah chaim chaitaly chaitanya chaiwut chaka chakradev
    chakradhar chakrika chalisa chalmer chalmers chamali chaman chameli champak chana chanakya
    chancey chanchal chanda chandani chandran chandresh chanel chanelle chaney chanez chang
    changaz chanie chanikan chaniya channie channing chante chantel chantelle chanya chao
    charan charis charissa charisse charita charla charle charlee charleen charlesh charley
    charline charlize charlott charlotta charlottie charls charlsie charlton charly charmaine
    charo charolette charos charvi chas chashida chasity chasmum chatresh chatura chauncey
    chauncy chausiki chavvi chawin chawish chaya chayanin chayapat chaz chebet chege chelangat
    chelo chelsey chelsi chelsie chelsy chema cheng chepkemoi chepkoech chepkorir cher cheragh
    cherelle cheri cherie cherif cherilyn cherise cherith cherotich cherrelle cherri cherrie
    cherryl cheruiyot cheryle cheryll chesley chessie chester chestina chet cheusi cheyanne
    cheyenne chia chiang chidimma chieh chien chigozie chih chimere chinelo ching chinyere
    chipukizi chiquita chiraz chita chiu chiyo chizoba chloie chloé chloë chlóe chrissie
    chrissy christ christabel christal christeen christel christena christene christer christi
    christiaan christiana christiane christianne christie christin christion christl christofer
    christoffer christop christoper christy chrystal chuan chucho chuki chung chus chuy chyna
    chynna châu cian cianan ciaobella ciaran ciarra ciarrai cicely cicero cici cielo ciera
    cierra cihan cihandide ciji cilla cilli cilly cinda cindi cindoruk cinta cinthia cinthya
    cintia cinzia ciprian cipriana cipriano ciriaco ciril cirillo cirino cirkeline ciro ciríaco
    citlali citlalli citra claas clabe claes claiborne clair clarabelle clarance clare claribel
    clarice clarinda clarine clarisa clarisse clark clarke clarnce clas classie claud claudette
    claudie claudina claudine claudiu claudius claudy clavs clayton clearence cleda clelia
    clell clella clem clemence clemencia clemens clemente clementina clemie clemma clemmie
    clemon cleo cleola cleon cleone cleopatra cleophas cleora cleta cleto cletus cleva cleve
    clevie clide cliffie clifton clinton cliodhna cliona clodomiro cloe clora clorinda
    clothilde clotilda clotilde clovis cloyd cloé clyda clyde clydie clytie clàudia cláudia
    cláudio cläre clémence clément clémentine clímaco coby codey codi codie codin codrin
    codrina codruț codruța coen cohen colbert colby cole coleen coleman coleton coletta colie
    coline colins collette collin collince collins collis colm colman colomba colten colter
    colton coluccio colum columba columbia colvin conal conall conan conard concepcion
    concepción concepta concetta concha conchita conchur conleth conley conn connell conner
    conny conradin conrado consolata constance constantin constantina constantine constantino
    constanza constanze constança constanța consuela contina conway coolidge coraima coralia
    coraline corbett corbin corda cordaro cordelia cordell cordella cordero cordia cordie
    cordula corean corene corentin coretta cori corie corina corine coriolano corliss cormack
    corneille cornel cornelio cornelious cornelis corneliu cornell cornie corrado corrina
    corrine corry corsin cortez cortney corvin corwin cosimo cosmas cosme cosmin cosmina cosmo
    costache costantino costanzo costel costin coty courteney courtland coşkun coşqun crawford
    crenguța creola crescencia cressie crete crin crina cris crissie crissy crista cristal
    cristea cristen cristhian cristhofer cristi cristiano cristin cristine cristián cristobal
    cristofer cristofor cristopher cristy cristóbal crockett cruz crysta csaba csilla csongor
    ctibor ctirad cuheyna cullen cuman curdin curley curro curtiss custodia custodio cvetka
    cvetko cydney cyndi cyntha cyprian cyprián cyriel cyrill cyrille cyrus czeslaw cándida
    cándido cátia cäcilia cäcilie cécile cédric célestin célestine célia célina céline césar
    côme cümşüd cüneyit cýrus călin cătălin cătălina daamin daan daanish daanyaal daawood
    dabbah dabir dabney dacian daciana dacin dadap dadaş dadi dafina dafne dagbjartur dagbjörg
    dagbjört dagel dagfari dagfinnur dagfríður daggeir daggrós dagheiður daghfal dagmann
    dagmara dagmey dagný dagnýr dagobert dagoberto dagrún dagur dagþór dahiana daiana daiga
    daija daijah daina dainess dainis dainius daire dairine dairo daisey daisha daisie daisye
    daiyaan daja dajana dakhil dakoda dakota dakotah daksh daksha dakshesh dalaja dalan dalbert
    dalbir daldís daler daley dalia dalibor dalila dalili dalima daliman dalimin daliono
    dalkılıç dalla dalli dallilja dallin dalmann dalmar dalmas dalrós dalton dalvin dalía damar
    damarcus damari damarion damaris dameer dameon damiano damienne damife damijan damini
    damion damir damián damjan damjana damlanur damon damond damu damurah damyanti danae danang
    dancan dancun dandre dane daneen danelle danelíus danette daney danfríður dangelo danheiður
    danhildur dani dania danial danica danielius daniels danijel danijela danika danique
    daniswara danita danitza danival danièle daniël danjuma dann danna dannie danniel dannielle
    danson dante danu danuja danuše dany danyel danyell danyelle danía daníel daníela daníella
    daníval danış daphné daquan daragh darain darby darci darcie dardan darell daren darian
    dariana dariati darien darija darijan darika darimin darin darina darinka dario darion
    daris darius darja darl darla darleen darline darlyne darmaji darman darmana darmanto
    darnell darold daron darpan darran darrel darri darrian darrick darrien darrin darrion
    darrius darron darry darryle darryll darryn darsh darsirah dartono daru daruna darvin
    darwin darwyn dary daryani daryl daryle daryn darío daríus dasa dashawn dasia dastageer
    daud daudi daulton daunte davante davey davi davian davida davie davin davion davis davnet
    davon davonta davonte davor davorin davy davíð dawid dawna dawne dawson dawud daxton
    dayamai dayami dayana dayanara dayar dayita dayle dayna dayne dayse dayton dayyaan daðey
    daði daðína dağistan deaglan deana deandra deandre deane deangelo deann deanne deante
    dearbhail dearbhaile dearbhla deasia debbi debbra debby debera debi debora deborrah debrah
    debroah debóra decebal dedra dedric dedrick deeann deedee deegan deena deetta deha deiby
    deicy deidra deidre deion deirbhile deisy deividas deja dejah dejan dejon dejuan delaney
    delano delbert delcie delfina delfino delfín deliah delil delila delilah delina delinda
    delisa della dellar delle dellia dellie delma delmar delmas delmer delmus delois delora
    delores deloris delos delpha delphia delphin delsie delton delvin delwin dema demarco
    demarcus demario demarion demeter demetra demetri demetria demetric demetrio demetrios
    demetrius demi demian demilade demirbüken demiriz demirok demiryürek demond demonte dempsey
    demus dena dendý deneen denese denice deniis denine denisa denisha denisse denita denizalp
    denkel dennie denny denton denzel denzell denzil deníel deon deondre deonta deontae deonte
    dequan derald dereck dereon deric derick derik derkay derl derly dermott deron derrek
    derrell derval dervilla dervla derwin derya deryanur deryl desean deshaun deshawn desi
    desiderio desirae desirée despina dessie destany destin destinee destiney destini destry
    detlef detlev devan devansh devante devaughn deven devin deviner devonta devontae devonte
    devyn deward dewayne dewey dewi dewitt deyanira dezider dezső dezzie değer değmeer dhriti
    diah diallo dian dianah diandra diann dianna dianne diar diarmaid diarmuid dicie dickie
    dickson dicy dida didda didina diederik diedrich dierk diethard diethelm diether dietlind
    dietlinde dietmar dietrich digdaya digna dijana dijon diken dilan dilara dilcan dilder
    dildora dilfeza dilhuş dilja diljá dillan dillard dillie dillion dillon dilnoz dilnur
    dilsitan dilşad dilşat dimas dimaz dimitrina dimitrios dimmblá dimmey dinah dincer dinda
    dinis dink dino dinu dinçkol dinçsü diogo dion dione dionicio dionigi dionisia dionisio
    dionne dionte dionýz dipa dipta dirican dirja dirlik dismas dita ditmar ditte dittmar divya
    dixie dixon diya diyor diyora diána diðrik diāna djamel djuana djuna dobromila dobroslav
    dobroslava dochia docia dofri dogan doina dola dolli dollie dollye doloris dolph dolphine
    dolphus dolun domagoj domantas domas domen domenic domenica domenick domhnall dominga
    domingo domingos dominick dominque dominyka dominykas domitila domnica domonique donaciano
    donagh donal donat donata donatas donatello donato donavan donavon dondre donell donia
    donie donita doniyor donn donnacha donncha donnell donnie donny dono donough donovan donta
    dontae donte doralisa dorathea dorathy dorcas dorcus dorel dorene doretha doretta dori
    doriana dorien dorin dorina dorinda dorine dorinel dorit dorita dorla dorle dorli dorman
    dorotea doroteja dorotha dorothe dorothee dorothée dorr dorris dorsey dorte dortha dorthe
    dorthea dorthey dorthy doru dorukhan dosha doshia doshie dosia dossie dottie douglass
    dounia dovie dovilė dovud dovydas doyinsola doyle doğanalp doğannur doğanşah doğuhan draga
    dragana dragica drago dragoș dragutin drahomír drahomíra drahoslav drahoslava drajat drauma
    draumey draupnir draven dražen dreki drema drengur drilon drita driton droplaug drucilla
    drury drusilla drífa drótt dröfn duane duard duarte dubán ducu dudley dufgus dufþakur
    dugfús duha duilio duje dulce dulcie duma dumisani dumisile dumitra dumitrana dumitru dunia
    dunyo durab duracan durante durdali durdona durell durgadin durmuşali durna durodola
    durrell dursadiye dursun duruk duruöz durward durwood dusan dustan dustin dustyn duuk duván
    duwayne duyguhan duyên dušan dušanka dvalinn dwain dwaine dwan dwane dwayne dwight dwyane
    dyan dylano dyllan dylon dymphna dympna dzidra dzintars dzintra dávid dáša dæja débora
    déborah dénes désiré désirée díana díanna díma dísa dísella díómedes dómald dómaldi
    dómaldur dómhildur dónald dónaldur dóra dórey dóri dóris dórothea dórótea dóróthea dósóþeus
    dögg dögun dölensoy döner dörte dörthe dúfa dúna dúnn dündaralp dünya dünyamalı dürrüşehvar
    dýrborg dýrfinna dýri dýrleif dýrley dýrmundur dýrunn dārta dāvis dũng eadaoin eamonn eanna
    earle earlean earlene earley earlie earline earnestine eartha easton eathel eavan ebbe ebbi
    ebbie eben ebeneser ebenezer eber eberg eberhard eberhardt ebert eboni ebonney ebuakil
    ebuka ecaterina ecegül ecemiş eckard eckart eckehard eckhard eckhardt eckhart ecrin edaviye
    edda eddah edel edelbert edelgard edelmira edelmiro edeltraud edeltraut edeltrud eder
    edgaras edgard edgardo edgars edgübay edhitha edie edier edil edilberto edilma edilon
    edilson edin edinah edinson edison edisson edita editha edla edmon edmond edmonia edmundo
    edmunds ednah edoardo edon edona edouard edra edrie edris edsel edson eduar eduard eduarda
    eduards edvard edvardas edvin edvinas edvīns edwar edwardo edwina edyth edythe edílon edīte
    eelis eemeli eemil eerik eero eesaa eesha eetu eeva efemía effa effie efil eflâtun efrain
    efraím efraín efrem efren efrén efser eftimia eftimie egbert egedía egenur eggert eggrún
    eggþór egidijus egil egill egils egla eglė egzon egzona ehan ehrenfried ehrentraud ehrhard
    ehsaas ehsan eidvilė eija eijaz eikar eila eilis eilish eilífur eimantas eimear eimer
    eimhear einari einbjörg eindís einer einey einfríður einhildur einir eino einrún einvarður
    einína einþór eira eiravati eirdís eirfinna eirný eiríka eiríkur eirún eitel eithan eithel
    eivin eivind eivor eiðar eiðný eiðunn eiður ejaz ejlaal ekaja ekalinga ekani ekansh ekanta
    ekantika ekapad ekaraj ekavir ekbal ekber ekene ekiya ekkehard ekkehart ekmel ekow ekrem
    ekta ekundayo ekundu eladio elaf elaina elam elamiye elana elariz elayne elba elberg elbert
    elberta elbridge elby elcira elcy elda eldar eldbjörg elden eldey eldgrímur eldjárn
    eldlilja eldmar eldon eldora eldred eldridge eldrún eldur eldór elea eleanora eleanore
    elease eleazar electa eleina elektra elemér elenborg elenor elenora elenore elentínus
    eleodoro eleonor eleonora eleonore eleonóra eleuterio elex elfa elfar elfi elfida elfie
    elfreda elfrieda elfriede elfráður elfur elgie elgin elgün elhan eliabeth eliakimu elian
    eliana eliane elianna elick elida elie eliecer elien eliette eliezer elifnur eliga eligah
    elige eligia eligio elihu eliisa elimar elinborg eline elinore elinór elio eliona eliot
    eliott elis elisabet elisabeta elisabete elisabetha elisabetta elisaveta eliseo elisha
    elissa elita eliud elizabet elizabeta elizabete elizah elizbeth elize elizebeth eliáš
    eliška elka elkana elke elkin elladio ellamae ellar eller ellert ellery elley elli elliana
    ellinor ellis ellisif ellison elliði ellsworth ellwood elly ellyn ellín ellís ellý elma
    elman elmar elmer elmeri elmidar elmina elmir elmira elmire elmo elmore elmyra elmārs elna
    elnora elnur eloah elodia elof eloi elois eloisa elon elona elonzo elosy elouise eloy eloá
    eloísa eloïse elphas elpidio elroy elsabet elsbeth elsebeth elsworth elsy elsí elsý elta
    elton elturan eluh elva elvan elvana elvar elvera elvi elvia elvie elvin elvina elvire elvy
    elvíra elvý elvīra elwanda elwin elwira elwood elwyn elxan elyas elyse elyssa elza elzada
    elzbieta elzie elzy elçin eléa eléna eléonore elía elíana elías elíeser elímar elín elína
    elínbergur elínbet elínbjörg elínbjört elínborg elíndís elíngunnur elínheiður elínmundur
    elínrós elíná elínór elírós elís elísa elísabet elísabeth elöve elīna elşad elżbieta emal
    emaline eman emanoil emanuela emanuele emanuella emanuelly emanuil emanúel emas embla
    embrek embuh emelia emelie emelina emeline emely emelyne emelía emelíana emelína emer
    emeralda emerson emese emett emiel emigdio emilce emilee emilian emiliana emilien emilija
    emilis emilly emilse emilía emilíana emilíanna emilý emin emina emine emiro emirşan emiş
    emmaculate emmah emmalee emmaline emmanúel emmer emmerich emmet emmi emmie emmit emmitt
    emmons emmy emmý emogene emong emory emperatriz empluk emran emrullah emry emília emīlija
    emīls enar encarna encarnacion encarnación encarnita endah endra endre endrit enea eneka
    enes enfes engelbert engilbert engilbjartur engilbjört engiljón engill engilráð engilrós
    engin enginiz engla enid enika eniola enis enith enja enna ennio ennis enno enoch enock
    enok enola enos enrika enriqueta ensar ensari ensio enteng enver enya enzi enzio enóla
    eoghan eola eowyn ephantus ephram ephriam epifanio eppie epsie eral eraldo erasmo erasmus
    erastus eraycan erbay erbil erby ercan ercihan erdal erdemer erdibay erdmute erdogan
    erdursun erem eremia eren erenalp erensoy eres ergener erginel ergönül ergül ergün erhard
    erhardt erick ericka erie erikas erina erinçer erion eris eriş erkan erkinel erkki erksoy
    erkılıç erla erland erlar erle erlen erlendur erlene erlinda erline erling erlingur erlín
    erma ermanis ermanno ermenegildo ermes ermina ermutlu erna ernestas ernestina ernestine
    ernests ernestó ernie ernir ernst erny ernő eron eroğul erpur ersel erseç ertan erten
    ertuncay ertün erva ervaniye ervin erving ervín erwan eryk erykah eryn eryıldız erzsébet
    eröz erşat esau esben esco esekíel esenbay esengün esentürk esequiel esfandyar eshan eshana
    esila esja esjar esker eskil eskinalp esko eslemnur esley esma esmanperi esmarelda esmee
    esmira esmée esna esneider esparta espartaco espen espiridión essa essex essi essie esta
    estefan estefani estefania estefany estefanía estel estela estell estella estera esteri
    estes estevan estiawan estie estill estiono estiva estiven eston estrella esupofo etela
    etelka etelvina etha ethel ethelbert ethelene ethelyn ethen ethie ethna ethne ethyle etibar
    etiqad etizaaz etna etta etter ettie ettore euan eudora eufemia eufemía eufrosina eugen
    eugenio eugine eugène eugénia eugénie eula eulah eulalia eulalie eulogio eulália euna eunan
    eunika euphemia eura eusebia eusebio eusebiu eustace eustaquio eustațiu eutimio eutropio
    evald evaldas evalena evaline evalyn evalyne evamaria evance evander evangelia evangelina
    evangelista evangelos evanghelina evans evaristo evcimen evde evelena evelia evelien
    eveliina evelin evelina eveline evelio evelyne evelynn evelína everet everette everline
    everlyne evert evertt evette evey evfemía evgenía evia evija evita evlalía evon evonne
    evrim evrimer evíta ewald ewart ewatomi ewell ewin ewing exequiel exie eyberg eybjörg
    eybjört eydan eydís eyfríður eygerður eygló eyhildur eyja eyjalín eyjólfur eylaugur eyleif
    eyleifur eylín eymar eymundur eyríkur eyrós eyrún eysteinn eyvar eyveig eyvindur eyvör
    eyyub eyyüp eyþrúður eyþór eyþóra ezekiel ezell ezequiel ezgin ezgütekin ezio ezzard eðna
    eðvald eðvar eðvarð eşim eşref faas faber fabia fabiana fabien fabiola fabián fabiënne
    fabricio fabrisíus fabrizia facundo fadekemi faderera fadil fadile fadime fadıla fahari
    fahmi fahrullah fainche faiq faisa faizah faizan faize falak falan falgeir falguni falk
    falko falon falur fami famil fanaka fannar fannberg fanndís fanney fanngeir fanni fannie
    fannlaug fannye fanný faqid faraj faraja farangiz faras farhan farhiya farhod farhunnisa
    farijika fariq faris fariz fariza faron farrah farrell farris faruk farzona fathonah
    fatigül fatih fatiha fatime fatinur fatmanur fatmir fatmire faton fatteh fatuma faustas
    faustino fausto faye fayette fayize fazil fazli fazul feargal fearghal febe febi febrún
    fedde fedele feden federigo fedor fehim fehintola fehmiye feisal felecia felice feliciana
    feliciano felicidad felicie felicien felicitas feliks felipa felisa felisha felista
    felister felistus felizitas felton fema femke feng fengur fenna fenne fenni fenrir fenton
    ferahdiba ferat feraye ferd ferdi ferdinando ferdínand feremez fergal ferhan ferhat feriel
    ferihan ferinaz ferman fermuta fermín fernand fernande ferne ferney ferre ferrell ferris
    fersan fertram feruza feryas ferzi festus fetullah feyha feykir feyruz feyzin feza fiachra
    fiamma fibikemi fidan fidaye fidela fidelia fidelis fidelma fidencio fidvi fien fiene fiifi
    fikayomi fildan filipa filipe filippa filippus filippía filipía filit filiz filofteia
    filomena filoména fimar finbarr finian finna finnbjörg finnbjörk finnbjörn finnboga
    finnbogi finnborg finndís finnegan finney finnfríður finngeir finnjón finnlaug finnlaugur
    finnrós finnur finnvarður finola fintan fiodor fionan fionna fionntan fionnula fiorella
    fiorenzo fiorino firdavs firdevis firdovsi firman firmin firudin fisnik fitan fitim fitnat
    fito fitore fitria fitriani fitzgerald fitzhugh fiyaz fjalar fjalldís fjarki fjolla fjóla
    fjólar fjólmundur fjölnir fjölvar fjörnir flamur flannan flavie flavio flaviu fleda fleeta
    flem fleming flemming fleta fletcher floare floarea flonnie floortje flor florance flore
    florea florencia florencio florene florent florentin florentina florentine florentino
    florența floretta floriana floriane florica floridor florie florim florina florinda florine
    floris florián florrie flosi flossie floy floyd flurin flurina flynn flóki flóra flórent
    flóvent foch fodil folashade folda folke folker folkert folu fonda forni forrest fortunata
    fortunato fossmar fotima fouzia frado fran franca franchesca franci francia francies
    francina francisc franciscus franciska francisquita franciszek franck francoise francy
    franjo franka franklin frankline franklyn franklín franky frans fransiska františek
    františka franziska françoise frančišek fraser frauke frazer frazier frede frederica
    fredericka frederico frederika frederike frederikke frederique fredi fredie fredo fredric
    fredrick fredrik fredrika fredy freeda fregn freia freida freja fremont fresia freybjörn
    freydís freygarður freygerður freylaug freyleif freymar freymundur freymóður freyr
    freysteinn freyviður freyþór fricis fridah fridolin fridrich frieda friedbert friedemann
    frieder friedericke friederike friedhelm friedhilde friedhold friedl friedlinde friedo
    frigg frithjof friðberg friðbergur friðbert friðbjörg friðbjörn friðbjört friðborg friðdís
    friðdóra friðey friðfinna friðfinnur friðgeir friðgerður friðjón friðjóna friðlaug
    friðlaugur friðleif friðleifur friðlín friðmann friðmar friðmey friðmundur friðný friðrik
    friðrika friðrikka friðrós friðrún friðsemd friðsteinn friður friðveig friðvin friðþjófur
    friðþór friðþóra frode froilán frona fronia fronie fronnie frosti frostrós frusina fryderyk
    frán fránn frár frédéric frédérique frímann fríða fríður fróði fróðmar fróðný fuad
    fulgencio fulton fulvio fuma funi fura furman fuzayl fuzuli fylkir fynn fábio fáfnir fálki
    fátima félicie féline félix fídes fífa fífill fólki fönn fúsi fügen füzuli gabel gabi gabin
    gabino gabriele gabrielius gabrielly gabriël gabríel gabríela gabríella gaby gada gadang
    gading gaduh gael gaetano gagan gage gaia gaida gaige gaiman gaines gaither gaja galak
    galang galar galasso galdur galen galih galilea galina galiono galip gallego galo galuh
    galur galvarino gamalíel gaman gamani gamanto gambira gamblang gambo ganda gandewa gandi
    ganep ganga gangsa gangsar gani ganimete ganiye ganjaran gannon gantar gara garan garang
    garda gardner garech garett garey garfield garibaldi garima garnett garold garpur garreth
    garri garrick garry garvan garvin garðar gaspar gaspard gaspare gasper gasti gaston gastone
    gastón gathoni gatis gatot gatra gaui gauja gaukur gaurang gaurangi gauri gaurika gautam
    gautami gauthier gauthildur gauti gautrekur gautur gautviður gavan gaven gavyn gawati
    gayathri gaye gayla gaylen gaylene gaylon gaylord gaynell gazel gazmend gaël gaëlle gaëtan
    gašpar gbadebo gbolahan gbowoade geanina gearld gearldine gearoid geary gebhard gediminas
    gedion geert geetika gefjun gefn geir geira geirarður geirbjörg geirdís geirfinna
    geirfinnur geirfríður geirharður geirhildur geirhjörtur geirhvatur geiri geirlaug
    geirlaugur geirleifur geirlöð geirmundur geirný geirríður geirröður geirrún geirtryggur
    geirvaldur geirólfur geirþjófur geirþrúður geisli gejza gelengül gellir gelsomina gelu gema
    gena genaro gencaslan geneviève genevra gennaro gennie geno genovefa genoveva genta gençay
    gențiana geoffroy geofrey georg georganna georgeann georgeanna georgel georgene georgeta
    georgetta georgette georgian georgiana georgiann georgianna georgie georgine georgios
    georgía geovanni geovanny geraldo geralyn gerarda gerardine gerardo gerardus geraud geray
    gerda gerdi gereon gerfried gergely gerhardt gerhart gerhild geri gerlind gerlinde germain
    germana germán gernot gero gerold gerolf geronimo gerrard gerri gerrit gerry gerson gert
    gerta gertha gerti gertie gertraud gertraude gertraut gertrud gertrudis gertrúda gervasio
    gerwin gery gerða gerðar gerður gerónimo gesa gesare gesche gesine gestheiður gestný
    gestrún gestur geta gethera getrude geza ghaalib ghaazi ghaffaar ghafoor ghaith ghalib
    ghaliyati ghanee ghanem ghani ghannam ghasaan ghauth ghawth ghayoor ghazalan ghazanfar
    ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe gheorghiță gherghina ghilas ghislain
    ghislaine ghiyaath ghiyath ghiță ghufran ghulaam ghulam ghunayn ghusharib ghusun ghutayf
    giacinto giacobbe giacomo giada giampaolo giampiero giana giancarlo gianfrancesco
    gianfranco gianina gianluigi gianmarco gianna gianpaolo gianpietro gibson gicu gică gidget
    giedrius giedrė giel giesela gifford gifty gigi gijs gilang gilberte gilberto gildardo
    gilford gilles gillis gillý gilma gilman gilmar gilmer gilmore gils gilslaug ginette
    gintarė ginyas gioacchino gioachino gioele gioffre gioia gion gionata giorgia giorgian
    giorgiana giosuè giovani giovanny girik girindra girish girolamo girtha gisa gisbert gisele
    gislinde gisselle gissunn gissur gisèle gitau githinji gitonga gitta gitte giuliana
    giulietta giuseppa giuseppina giustino gizela gizella gizem gizur gjaflaug gjúki gladis
    gladstone gladyce glauco glendon glendora glenna glennie glennis glenwood glenys glinda
    gloría glover glynda glynis glynn glóa glóbjört glódís glóey glói glóð glúmur gneisti
    gnúpur gnýr goda godelieva godelieve godfrey godofredo godwin goebel goffredo gohar golda
    goldia goldie goma goncafer goncalo gonzalo gonçalo gopal gorazd gordan gordana gorden gorm
    gottfrid gottfried gotthard gotthilf gotthold gottlieb gottlob gottskálk gottsveinn goyo
    goði goðmundur gracelyn gracia graciana graciano gracie graciela grady graeme grafton grani
    grania grankell granville grayce graydon grayling grayson grazia graziano graziella grazyna
    grațian grațiana grațiela greca grecia greco greene grega greger gregg greggory gregoria
    gregorian gregorio grein greipur greppur gret gretar grete gretel grethe gretl gretta
    grettir greyson gricelda griet grieta griffith grigore grisel griselda grover grégoire
    grégory grélöð grét gréta grétar gríma grímar grímey grímheiður grímhildur grímkell
    grímlaugur grímnir grímur grímólfur grímúlfur gróa grēta guarino gudula guenter guenther
    guglielmo gugu gugulethu guilford guilherme guillermina guiomar guiseppe guiying gulab
    gulfaam gulfam gullbrá gullveig gullý gulshan gulzar gumercindo gumi gumma gunar gunbir
    gunborg gunda gundel gundhild gundi gundolf gundula guneet guney gunhild gunilla gunita
    gunn gunnberg gunnbjörg gunnbjörn gunnbjört gunnborg gunndís gunndór gunndóra gunnella
    gunnfinna gunnfríður gunngeir gunnhallur gunnharða gunnheiður gunnjóna gunnlaug gunnlaugur
    gunnleif gunnleifur gunnlöð gunnröður gunnrún gunnsteinn gunnur gunnvaldur gunnveig gunnvör
    gunnólfur gunnóli gunný gunnþór gunnþóra gunnþórunn gunta guntars guntis guntram gunvor
    gunārs gurli gurrý guss gussie gusta gustaaf gustaf gustas gustave gustavus gustaw gusti
    gustie gustáv gusztáv guthrie gutti guttormur guus guusje guðberg guðbergur guðbjarni
    guðbjartur guðbjörg guðbjörn guðbjört guðborg guðbrandur guðdís guðfinna guðfinnur
    guðfreður guðfríður guðgeir guðjón guðjóna guðlaug guðlaugur guðleif guðleifur guðleikur
    guðlín guðmann guðmar guðmey guðmon guðmunda guðmundur guðmundína guðni guðný guðráður
    guðríður guðröður guðsteina guðsteinn guðvarður guðveig guðveigur guðvin guðþór gwenael
    gwenaëlle gwenda gwendolen gwendoline gwyn gwyneth gyda gylfi gyrðir gytis gytta gytė gyða
    gyðja gyðríður gyöngyi györgyi győző gzim gæfa gæflaug génesis gérald géraldine gérard géza
    gídeon gígja gígjar gísela gísla gísley gísli gíslný gíslrún gíslunn gíslína gíta gógó
    gökay gökbudun göken gökhan göknur gökperi göksev gökten gökçe gökçebalan gökçil göli gönen
    gönül göran görgünay görklü görsev gösta göte götz gözel gözem gústaf gústav gücal gülay
    gülağa gülbala gülbani gülbeyan gülbiye gülcegün güldam gülder güldünya gülel gülenay güler
    gülev güleğen gülfari gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın güllühan gülmira
    gülmisal gülnar gülnaz gülnaziye gülnur gülper gülsalın gülselin gülsen gülseren gülsevil
    gülsiye gülsü gülsüm gültac gülten gülter gülxar gülzadiye gülzar gülçe gülçin gülözge
    gülüs gülüstan gülüş gülşa gülşahin gülşeref gümüştekin günar günay günaydin günden gündüz
    gündüzalp günebakan güneri güngördü güngören günkurt günsel günser günter günther günver
    günşen gürarda gürcüye gürelcem gürsal gürten güverçin güzey güçal güçlüer güçyeter gýgjar
    gýmir habib habibe habibu habil haciali hacile hadassa hadassah hadda haddi haddur haddý
    haden hadi hadicha hadija hadithi hadiza hadjer hadley hadrey hadrien hafberg hafbjörg
    hafborg hafdís hafey hafgrímur hafiz hafliða hafliði haflína hafnar hafni hafný hafrós
    hafrún hafsa hafsat hafshah hafsteina hafsteinn hafþór hafþóra hafıza hagalín hagbarður
    hagbert hagen haiba haiden hailee hailey hailie hairyanto hajnalka hajo hakeem haki hakikat
    hakim halbert haleigh halenur hali halid halidun halie halil halim halisi haliye halla
    hallbera hallberg hallbjörg hallbjörn hallborg halldís halldór halldóra halle halley
    hallfreður hallfríður hallgarður hallgeir hallgerður hallgils hallgrímur hallgunnur hallie
    hallkatla hallkell hallmann hallmar hallmundur hallný hallrún hallsteinn hallur hallvarður
    hallveig hallvör hallþór halsey haluk hamar hami hamilton hamima hamis hamisi hamiyet hamp
    hampton hampus hamsini hamzah hanbiken hanedan hania hanife hanim hanja hannabel hannchen
    hanne hannele hannelore hanney hanni hannibal hanno hanns hannu hanny hanora hansa hansel
    hansford hansgeorg hansjoachim hansjörg hansjürg hansjürgen hanson hansruedi hanss hansueli
    hansultan hansína haralamb haralambie haraldur harambee harbinaz hardana hardi hardie
    hardik hardin harding harijs harimurti harinakshi harini harita hariz harja harjasa harjaya
    harjo harl harlan harland harlen harlene harley harlie harlon harlow harman harmon harnail
    harol haroldo haron harpa harrell harri harrie harriett harriette harrison harro harrold
    harrý harsana harsanto harsaya harshil hartaka hartana hartley hartmann hartmut hartmuth
    harto hartvig hartwell hartwig haruko harun haruna harve harvie harvy hasbek hasel hasgül
    hashiki hasim haskell hasna hasret hassie hasso hasta hatem hatice hatima hatin hattie
    hauksteinn haukur haukvaldur hauwa hauður hava havali havse hawa hawehindi hayali hayat
    haydée hayel hayes haylee hayleigh haylie hayret hayrünnisa hayward haywood hazeem hazelle
    hazen hazine hazle hazrat heba heber hebert hedi hedvig hedviga hedvika hedy hedí hege
    heide heidelinde heidelore heidemarie heiderose heidrun heidy heikir heikki heilmóður
    heimir heimo heiner heinfried heini heino heinrekur heisi heitor heiða heiðar heiðarr
    heiðberg heiðbert heiðbjörg heiðbjörk heiðbjört heiðbrá heiðdís heiðlaug heiðlindur heiðlóa
    heiðmann heiðmar heiðmundur heiðný heiðrekur heiðrós heiðrún heiður heiðveig hekima hekime
    hekla hekmet hektor helaine helan heleen helfried helge helgi heli helinä heliodoro hella
    helle hellen hellena hellevi hellmut hellmuth helma helmar helmer helmi helmtrud helmuth
    helmút heloisa heloise heloísa helvi helyn helén heléne helēna hema hemal hemang hemangini
    hemani hemi hemmert henderson hendra hendri hendrikka henery henife henk henner henni
    hennie henning henny henný henretta henric henrich henricus henrieta henriette henrika
    henrikki henriks henrique henryk henríetta henrý hera heracleea heraclio heraldo herberto
    herbjörg herbjörn herbjört herborg herdis herdís herfinnur herfríður hergeir hergerður
    hergill hergils heribert heriberto herjólfur herlaug herlaugur herleifur herlinda herlinde
    herluf herma hermanis hermann hermanni hermelinda hermenegildo hermes hermina herminda
    hermine herminia herminio hermon hermundur hermína hermóður hernando herney hernán herrmann
    herschel hershel hershell hersilía hersir hersteinn hersveinn herta hertha heru hervar
    hervarður hervey hervin hervé hervör herwig heryanto herþrúður hesbon hessie hester hesti
    hettie hetty heva heyvetullah heyward hezekiah hezniye hezron hezzie hicham hicran hidaya
    hidde hideki hidir hilah hilal hilario hilaríus hilayda hilbert hildah hildar hildburg
    hildegard hildegarde hildegart hildegund hildegunde hildibergur hildibjörg hildibrandur
    hildigeir hildigerður hildiglúmur hildigunnur hildimar hildimundur hilding hildingur hildir
    hildiríður hildisif hildiþór hildred hildur hilkka hillard hillery hillevi hilliard hilma
    hilmar hilmer hilmir hilton hiltraud hiltrud himawan himinbjörg himri hindal hinet hinewai
    hinrich hinrik hinrika hinrikka hipólito hiral hiram hitesh hiçsönmez hjallkár hjalmar
    hjalmer hjalta hjalte hjaltey hjalti hjarnar hjálmar hjálmdís hjálmey hjálmfríður hjálmgeir
    hjálmgerður hjálmrós hjálmrún hjálmtýr hjálmur hjálmveig hjálmþór hjördis hjördís
    hjörfríður hjörleif hjörleifur hjörný hjörtfríður hjörtur hjörtþór hjörvar hlaðgerður
    hleiðar hlini hljómur hlynur hlédís hlégestur hlér hlíf hlífar hlín hlíðar hlíðberg hlökk
    hlöðmundur hlöður hlöðvarður hlöðver hnefill hnikar hnikarr hoani hobart hobert hobson
    hocine hodari holden holgeir holland holli hollie hollis holm holmes holti homero honora
    honoré horacio horatio horațiu horea horia hortencia hortensia hortenzia horton horymír
    hosea hosie hosteen houcine houda howell hoyt hoàng hoşkadem hrafna hrafnar hrafnbergur
    hrafnborg hrafndís hrafney hrafngerður hrafnheiður hrafnhildur hrafnkatla hrafnkell
    hrafnlaug hrafntinna hrafntýr hrannar hrappur hraunar hraundís hredhaan hrefna hreggviður
    hreimur hreindís hreinn hreiðar hreiðmar hringur hritik hrollaugur hrolleifur hrund hrvoje
    hrærekur hrímnir hróaldur hróar hróbjartur hrói hrólfdís hrólfur hrómundur hróðgeir hróðmar
    hróðný hróðvar hróðólfur hrönn hrútur hsia hsiang hsien hsin hsing hsiu hsiung hsuan hsueh
    huban hubbard hubertine hubertus hudavent hudson huey hugberg hugbjörg hugbjört hugborg
    hugdís hughes hughey hughie hugi huginn hugleikur hugljúf hugrún hugues huguette hugó huia
    huld hulda huldah huldar huldrún huldís humaiya humayra humoyun humphrey hunalp hunor
    hurbert hurican hurley hurşide huston huxley huzaifa huzuri hvannar hvönn hyltir hylur
    hyman hynek hyrum hákon hákonía háleygur hálfdan hálfdán hámundur hárekur hárlaugur
    hásteinn hávar hávarr hávarður håkan håkon håvard hængur hænir héctor héloïse hélène héðinn
    híram hólm hólmar hólmbert hólmbjörg hólmdís hólmfastur hólmfríður hólmgeir hólmgrímur
    hólmkell hólmsteinn hólmþór hóseas hödd högna högni hörn hörður höskuldur höður húbert húgó
    húmi húnbjörg húnbogi húndís húngerður húni húnn húnröður hüda hükümdar hülya hümeyra
    hürdoğan hürmet hüryaşar hürüyet hüseyin hüseyn hüseynqulu hüsmen hüsnühâl hıfzullah iacob
    iain iancu ianis iara iasmina ibaad iben ibeth ibidapo ibironke ibolya ibraaheem ibraheem
    ibrani ibrohim ibun ibán icey icha icie idabelle idamae idda idell idella idika idrees
    idriz idun idık ieremia iesa iesha ieshia ieva ifechukwu ifora iftikhaar iftikhar ifunanya
    ignace ignacia ignacy ignas ignatz ignaz ignazio ignác ignė igors ihab ihaia ihsaan ihsan
    ihtesham ihtiram ihtishaam ihtsham iida iiris iisakki ijaya ijli ikbal ikenna ikeoluwa
    ikhlaas ikhsan ikin ikraam ikramah ikrimah ikshita ilah ilan ilari ilarie ilarion ilda
    ildefonso ildiko ildikó ildız ileana ilene ilenia ilga ilgı ilhan iliana ilie ilija ilinca
    ilir ilja ilkka illa illugi illya ilma ilmari ilmur ilmārs ilonka ilsa ilyas ilyes ilze
    imane imanol imants imany imara imaran imene imer imke immanuel immanúel immo immý imogene
    imona imre imrich imron inda indah indali indi indrajit indrek indriði indriķis indrė indy
    indía indíana indíra inell inese ineta ingalill ingberg ingbert ingdís ingeborg ingeburg
    ingegerd ingegärd ingela ingelise ingelore ingemar ingetraud ingetraut ingey ingheiður
    inghildur ingi ingiberg ingibergur ingibert ingibjartur ingibjörg ingibjörn ingibjört
    ingiborg ingifinna ingifríður ingigerður ingilaug ingileif ingileifur ingilín ingimagn
    ingimar ingimaría ingimunda ingimundur ingiríður ingirós ingisól ingivaldur ingiveig
    ingiþór ingjaldur ingmar ingolf ingram ingrida ingried ingrún ingrīda inguna ingunn
    ingvaldur ingvar ingveldur ingvi ingólfur ingþór inioluwa inken inkeri inmaculada inna
    inocencio inocențiu insa inta intan inès inês ināra ioan ioanina iola iona ione ionel
    ionela ionelia ionică ionuț iosefina iosif ippazio iretioluwa iriana iridenta iridian irine
    irinel irja irmantas irmela irmeli irmengard irmhild irmi irmingard irmtraud irmtraut
    irmtrud irmý irnanto irpa irsad irungu irva irven irvin irvine irving irwan irwin irya
    iryna irène irén iréne irēna irıs isaack isaak isabela isabell isabelly isac isack isadore
    isai isaias isak isaline isam isamar isaque isaura isaya isaías iseoluwa isfandiyor isham
    ishani ishanvi ishmael ishola ishwar isiah isidor isidore isidoro isidro isis islom ismaël
    ismet ismo ismoil ismık isolde isolina isom isreal issa issac issack issi itanya ituri
    itzel itziar iulia iulian iuliana iuliu iurie iustin iustina iustinian ivah ivanka ivanna
    ivano ivar ivars iver iverson iveta ivette ivey ivica ivie ivka ivona ivone ivonne ivor
    iván iyabode iyadunni iyana iyanna iymona izaaz izabella izabelle izabelė izaiah izayah
    izetta izidor izola izora iztok iðunn iñaki iľja işin işıkay işıman işın jaabir jaafar jaak
    jaakko jaan jaanus jabal jabari jabbaar jabbar jabez jabir jabr jabulani jacalyn jace jacey
    jacintha jacinto jackeline jacki jackline jacklyn jacobine jacobo jacobus jacoby jacopo
    jacque jacquelin jacquelyn jacquez jacquline jacqulyn jada jaden jader jadiel jadon
    jadranka jadwiga jadyn jaeda jaeden jael jaelyn jaelynn jaeman jafar jafet jaffer jaga
    jagapati jagaraga jagat jagdish jagger jagrati jagvi jahangir jahanzeb jahdami jahdari
    jaheem jaheim jahi jahiem jahir jahiz jahm jahongir jaida jaiden jaider jaidyn jailene
    jailyn jaiman jaimee jaimie jair jairaj jairo jairus jais jajuan jaka jakayla jaki jakobe
    jakobs jakobína jakop jakov jalaal jalal jaleel jalees jaleesa jalen jalia jalil jalisa
    jalissa jaliyah jalmari jalol jalon jalsa jalyn jalynn jamaal jamalia jamarcus jamari
    jamarion jame jameel jamel jamey jami jamil jamin jamir jamison jamiya jammie jamshid jamya
    janae janaki janani janay janeen janel janell janene janessa janeta janeth janett janetta
    janette janey janez jangwa jani janiah janic janick janie janik janin janiya janiyah janja
    jankat janko jann janna janneth jannette janni jannie jannik jannika jannis jano janos
    janosch januja janus janusz janya janyce japhet japheth jaquan jaquelin jaqueline jaquez
    jara jarad jaren jaret jarett jari jarkko jarl jarlath jarleth jarmila jarmo jarne jarno
    jarod jarolím jaromír jaromíra jaron jaroslav jaroslava jaroslaw jarrad jarrell jarret
    jarrett jarrod jaruthip jaruwan jarwa jarwadi jarwi jarún jarþrúður jase jasen jasiah jasin
    jasiri jaslene jaslyn jasmani jasmijn jasmina jasmit jasmyn jasmyne jasmín jasna jasur
    jaswadi jati jatin jatmiko jaunita javan javen javi javiera javion javohir javon javonte
    jaxen jaxon jaxson jaxton jayadi jayce jaycee jaycie jaycob jayda jaydan jayde jaydin
    jaydon jaye jayeng jayla jaylah jaylan jaylee jayleen jaylen jaylene jaylin jaylinn jaylon
    jaylyn jaylynn jayme jaymes jayson jayvion jayvon jazlene jazlyn jazlynn jazmin jazmine
    jazmyn jazmyne jazmín jaël jeana jeane jeanetta jeanie jeanine jeanmarie jeanna jeannette
    jeannine jeannot jeanny jebet jecinta jedediah jedidah jedidiah jeet jeevika jeferson
    jefferey jefferson jeffery jeffie jeffry jefri jeison jeisson jekaterina jelagat jelani
    jele jelita jelka jelle jelte jemal jemimah jemutai jena jenaro jenel jenelle jenetta
    jenifer jeniffer jenilee jenipher jennette jenniffer jennings jenný jensen jensína jente
    jenő jepchirchir jepchumba jepkemoi jepkoech jepkorir jepkosgei jeppe jeptha jeptoo jerad
    jerald jeraldine jeramiah jeramie jeramy jere jered jerel jereme jeremey jeremi jeremias
    jeremie jeremías jerguš jeri jerica jerilyn jerilynn jerimiah jerimy jerker jermain
    jermaine jerman jermey jermiah jernej jerneja jerod jeroen jerold jeromy jeronimo jerono
    jerop jerotich jerrad jerrel jerrell jerri jerrica jerrie jerrilyn jerrod jerrold jerson
    jerusha jeruto jeryl jerónimo jerôme jesca jesenia jesica jesper jessee jessenia jessi
    jessika jessy jessye jessý jesusa jethro jetmir jeton jett jetta jettie jevgeni jevon
    jewell jezups jhalak jhan jhoan jhoana jhon jhonatan jhonny jhony jiles jillian jimmie jina
    jinawi jindra jindřich jindřiška jinjuta jinnie jinthe jitka jitrin jiřina jiří joacim
    joakim joana joanie joann joannes joaquim joaquina joash jobe jobst jocelyne jocelynn
    jochem jochum jodi joell joella joellen joep joeri joeseph joesph joetta joette joffrey
    johana johann johannah johanne johans johathan johnathan johnathon johney johnie johnna
    johnnie johnpaul johnson johnstone johny joko jokūbas jolana jolanda jolanthe joleen
    jolette jolie jolien jolijn jolina joline jolán jona jonatan jonathon jonell jones jonna
    jonnie jonny jono jonás jonáš joojo joona joonas joonatan joost joppe joram joran jordana
    jorden jordin jordon jordy jordyn jordán joren joretta joris jorja jorma jorn jort jorunn
    jory jorūnė josefa josefiina josefin josefine josefita joselin joseline joseluis joselyn
    josep josepha josephat josephina josephus josette joshuah josiane josianne josiephine josip
    josipa joslyn joso josphat josphine josse jossie jost josua josue josué josy josée
    joséphine jouko jouni jovan jovana jovani jovanni jovanny jovany jovina jovita joycelyn
    joye joyline jozef jozefína jozo joël joëlle joško jožef jožefa jožica juanito judd jude
    judi judie judit judita judson judyth juelz juhana juhani juho jukka jule juli juliane
    juliann julianne julieth julija julijana julious julisa julissa julita juliusz julián
    juluis juma jumaane jumadi jumari juna jung juni junia junie junious junius juozas juraj
    jure jurgen jurgita juri jurij juris jurre justas justen justinas justiniani justo juston
    justus justyn justína jusuf juul juulia juuso juvenal juwan juwon jyoti jyrki jytte jános
    járnbrá járngerður járngrímur játgeir játmundur játvarður jázmin jérémie jérémy jérôme
    jéssica jóakim jóann jóanna jódís jóel jófríður jóhann jóhanna jóhannes jólín jómar
    jómundur jóna jónanna jónar jónas jónasína jónatan jónbjörg jónbjörn jónbjört jóndís jóndór
    jóndóra jóney jónfríður jóngeir jóngerð jónheiður jónhildur jóninna jónmundur jónný
    jónsteinn jónída jónína jóný jónþór jóra jórlaug jórunn jóríður jósafat jósavin jósebína
    jósef jósefín jósefína jósep jósteinn jósúa jóvin józef józsef jökla jökull jökulrós jörfi
    jörg jörgen jörgína jörmundur jörn jörri jörundur jörvar jörvi jørgen júdea júdit júlia
    július júlí júlía júlían júlíana júlíanna júlíetta júlírós júlíus júní júnía júníana júníus
    júrek jürg jüri jānis jāzeps jēkabs jēkaubs jędrzej jūla jūle jūlija jūlijs kaamil kaaren
    kaarina kaarlo kaashif kaat kaazim kabeer kabir kabiru kacey kachela kaci kacie kacper
    kacung kacy kada kade kadeem kaden kadence kader kadijah kadin kadir kadri kadyn kadınana
    kaeden kael kaela kaelyn kaelynn kafeel kahina kahir kahlil kahu kahurangi kaia kaiden
    kaija kaila kailee kailey kailyn kaique kairav kaisa kaitlin kaitlynn kaiya kajen kajetan
    kajji kajsa kajus kakali kaktus kala kalbi kaldi kaleb kaleem kaleema kaleena kaleigh kalel
    kalen kalene kalervo kalevi kaley kalgay kali kalie kalim kalina kaliyah kalla kallie
    kalman kalmann kalmar kalpit kaltrina kaluwa kalvin kalyn kamar kamari kamaria kambali
    kamden kameron kami kamidin kamiel kamilah kamilla kamilly kamma kamolchanok kamora kamren
    kamron kamryn kamya kamí kanak kanda kandace kandef kandi kandice kandy kane kanesha kani
    kania kanini kanisha kanpulat kanye kaombwe kapagan kapitola kaprasíus kapítóla karaamat
    karabaş karaca karaer karakucak karam karama karan karanbay karani karanja karataş karcan
    kardelen kardi kareen karel kari karie karima karimah kariman karimi karis karissa karitas
    kariuki karja karkur karlee karlene karles karley karlfried karlheinz karli karlie karlijn
    karlinna karlo karlotta karlukhan karly karlína karlīna karman karmen karna karol karola
    karolien karoliina karolin karoline karolis karolyn karolína karon karren karri karrie
    karsa karsana karson karsyn karta karter kartika karvel karya karyl karyme karyn karí karín
    karína karítas karó karólín karólína kasam kasandra kasen kasey kash kashan kashangaki
    kashif kashish kashvi kasie kasim kasimir kasiran kasiyah kaskazi kason kaspar kaspars
    kassandra kassidy kassie kassim kastriot kastíel kasusra kata katalina katana katariina
    katarína katarínus katarīna katcha katelijne katelin katelyn katelynn katerine katerína
    kateřina kathaleen katharina katharine katharyn katherin katherina katherinne kathern
    katheryn kathey kathi kathie kathinka kathlene kathlyn kathrine kathryne kathyrn kati
    katica katina katinka katleen katlin katlyn katlynn kato katri katrien katriina katrijn
    katrine katriona katrín katrína katrīna kattie katty katy kató katý kauko kauri kauthar
    kaver kavon kavurt kawaca kawaya kawkab kawthar kaya kayagün kaycee kayden kaydence kaye
    kaygusuz kaylah kaylan kaylee kayleen kayleigh kaylen kaylene kayley kayli kaylie kaylin
    kaylyn kaylynn kayrabay kaysan kayson kayun kayıt kazi kazim kazimír kazuya kazım kaðlín
    kaşif keagan kealan keandre keanna keano keanu keara keaton kecia keelan keeley keely keena
    keenan keenen keesha keeva kefser kegan keifer keijo keila keion keji kelan kelby kelcie
    keld keli kelis kellan kellee kellen kelley kelli kellie kellý kelsea kelsi kelsie kelton
    kelâmi kemba kemboi kemuma kemunto kenan kenari kendal kendall kendell kendrick kenedy
    kenes keneth kenia kenisha kenley kenn kenna kennard kennedi kennet kenney kennith kennth
    kenter kenth kenton kenyangi kenyatta kenyon kenza kenzie kenzo keon keran keri kerim
    kerime kerman kermit kerri kerrie kerttu kerubo kerwin kesha keshaun keshawn keshia kete
    ketilbjörg ketilbjörn ketilfríður ketill ketilríður kevan keven kevon keya keyaan keyla
    keyon keyshawn kezban kezia khaalid khaan khadidja khadijah khalil khalilah khamani khamisi
    khanyisile khari khiry khloe kiaan kiah kiana kiandra kianna kiano kiapo kiara kiaran
    kiarie kiarra kibafupia kibar kibet kibibi kiburi kiddý kiefer kiel kiera kiernan kieron
    kierra kiersten kieth kifaye kijana kijani kikelomo kiley kilian kiljan killian kilonzo
    kilían kimani kimanzi kimathi kimball kimber kimberely kimberlee kimberley kimberli
    kimberlie kimbilio kimeu kimmo kimora kimutai kimya kinaya kindra kinga kingston kinley
    kinsey kinsley kinte kinubi kinuthia kinyanjui kinyua kiojah kioko kipchirchir kipchumba
    kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui kiplagat
    kiplangat kiplimo kipngeno kipngetich kipp kipras kiprono kiprop kiprotich kipruto kipsang
    kiptoo kipyegon kiramettin kirby kiri kirk kirsi kirsti kirstie kirstin kirstine kirstín
    kirt kirui kisha kisima kitan kitti kittie kittý kiume kiwara kiya kiyasi kiyoko kiyoshi
    kizzie kizzy kjalar kjallakur kjalvör kjaran kjartan kjarval kjeld kjersti kjetil kjárr
    kjói klaas klas klaudia klaudie klavdija klavs klea klemen klemens klement klementína
    klemenz kleópatra kliment kloe klothilde kládía klára kläre klængur knox knud knut knute
    knörr knútur kobe koby kocabaş koda kodchaporn kody koech koen koenraad koggi koha koko
    kolawole kolbeinn kolbjörg kolbjörn kolbrá kolbrún kolby koldan koldís kole kolfinna
    kolfinnur kolfreyja kolgríma kolgrímur kolka kolmar koloman kolskeggur kolten kolton kolur
    kolviður koncagül kondo konguralp konkordía konner konnor konný konradi konradus konráð
    konstanty konstantínus konstanze konštantín kopan kora koray korbin korbinian kordell
    kordula korede korey kori korinna korir korka korkmazalp kormlöð kormákur kornel kornelia
    kornelija kornelius kornelía kornelíus kornél kornélia kort kortney korugan kory kosgei
    kosisochukwu kotryna kotuz kourtney kovu koçak koçkan koðrán koşukhan kraig kraki
    kreszentia kreszenz kriemhild kris krish krisha krishna krissy kristal kristall kristan
    kristaps kristberg kristbergur kristbjörg kristbjörn kristborg kristdór kristel kristens
    kristensa krister kristers kristey kristfinnur kristfríður kristgeir kristgerður kristi
    kristiaan kristiane kristien kristiina kristijan kristine kristinn kristián kristiāna
    kristjan kristjana kristján kristjón kristjóna kristlaug kristlaugur kristleifur kristlind
    kristlín kristmann kristmar kristmundur kristný kristofer kristopher kristrós kristrún
    krists kristupas kristvaldur kristvarður kristveig kristvin kristvina kristy kristyn
    kristíana kristíanna kristín kristína kristófer kristólína kristýna kristþór kristþóra
    krisztián krisztofer kritika krišjānis krišs krištof krummi krysta krystal krysten krystian
    krystin krystina krystle kryštof kría ksawery ksenija kuan kuchanua kuddusi kujoe kujtim
    kullervo kulnun kumiko kumral kumush kunaporn kuncara kunibert kunigunda kunigunde kuno
    kunta kunthara kuria kurnia kurtis kurunzi kushtrim kusiima kustaa kusuma kutay kutgün
    kutun kveldúlfur kvetoslav kvetoslava květa květoslava kwamboka kwamena kweku kweli kyalo
    kyan kyano kyara kyla kylah kylan kylee kyleigh kylene kyler kylian kyllian kyllikki kymani
    kyosuke kyra kyree kyrie kyson kálmán kára kári károly kâmil kâzime käte käthe käthi kåre
    kæja kévim kévin kókó kópur köker köktaş könül kösemen kübran künkyi kürşad kārlis kęstutis
    kılıçbay kınel kırat kırgız kısmet kıvılcım kızıl kızıltunç laban labeeb labib labinot
    labuh lacey laci lacie lada ladarius ladina ladislau ladislaus ladislava ladli ladonna
    laeeq laetitia lafayette lafe lage lahiah lahoma laia laika lailah lailati laimonis lainey
    laini laiq laisha laith lajita lajlaj lajos lakeisha laken lakendra lakesha lakeshia
    lakisha laksana laksh lakshit lala lalla lalo laly lamarcus lambert lamberto lameck lamine
    lamont lamonte lanang landan landen landin lando landon landyn lanette laney langalibalele
    langat langgeng lani lanie lanita lanjar lannie lanny lantar laoise laora laqeet laquan
    laquita larae laraine laras larisa larkin laron larue lary lascăr lashanda lashawn lashonda
    lashunda lasmanto lasmono lasonya lassi laswi latanya latarsha latasha lateef latesha
    latifah latika latonia latonya latoria latosha latoyia latrell latrice latricia latrina
    laufar laufey laufheiður laufhildur lauga laugey laugheiður laugi launa laurance laureano
    laureen laurene laurens laurenz laurenția laurențiu lauretta laurette laurian lauriane
    laurie laurin laurina laurine lauris laurita laurits lauritz lauryn laurynas laus laust
    lautaro lavada lavanya lavar lavelle lavenia lavera lavern laverna laverne lavina lavon
    lavona lavonda lavonia lavonne lavínia lavīze lawanda lawerence lawrance lawrencia lawson
    lawton laylah laylo layne layth layton lazar lazaro laziz lazzaro lazăr lazım laçın
    laëtitia laíla laís leala leamon leana leandra leann leanna leano leart leatha leatrice
    ledion ledün leeann leela leen leeroy leesa leevi lega legawa leia leider leidy leifur
    leighton leiknir leikný leire leisa leisha leitha leiðólfur lejla leke lekha lela lelah
    leland lelar lelia lella lembah lemmie lempi lemuel lenah lenard lene leni lenin lenn lenna
    lennard lennarth lennert lennie lennon lenon lenord lenore lenwood leocadia leocadio
    leokadia leola leoma leonce leoncio leone leonel leonhard leoni leonia leonid leonidas
    leonora leonore leons leontin leontina leontine leontīne leonóra leopolda leopoldina
    leopoldine leopoldo leora leordean leota leoš lera lere lerze lesa lesana lesia leslee
    lesli lesly lessie lesta lester leta letha lethia leticija letitia letizia letiția letta
    lettie letty letícia leva levar levente levern levie levin levina levis levon levoslav leví
    lexi lexie lexus leydi leyli leyre lezize leïla león leóna leónidas leónóra leópold lhanzey
    liana liane liang lias liban libardo libbie libby liberto libia libni libor libuša libuše
    liceth licia lică lida liddie lidie lidija lidwina lidya lieke liene liepa liesa liesbet
    lieschen liesel lieselot lieselotte lieve lieven lieze lige ligia ligita lilah lilburn lili
    liliane lilianna lilie lilija lilijana lilita lilja liljana liljar liljurós liljá lill
    lilla lillard lillemor liller lilli lillia lilliana lillianna lillie lillis lilly lillý
    lilou lilyan lilyana lilyanna lilý liman limar limazah limon linah linas lincoln lind
    lindah lindar lindberg lindbergh linddís linde lindell lindita lindy linet linette lingný
    linn linna linnie linnéa linsey lintang linton linwood linzy lioara lioba lipika liridon
    liridona lirim lirjan lisandro lisanne lisbet liselott liseth lisette lish lisha lissa
    lissette lissi lissie lissy listalín liston lita litha littie littleton litzy liva
    livingstone livio liviu liwia liya liyaaqat liyaqat lizabeth lizbeth lize lizete lizeth
    lizette lizz lizzy ljubisa ljubov ljudmila ljósbjörg ljósbrá ljósálfur ljótunn ljótur
    ljúfur llewellyn lockie loda lodewijk lodovico loek loes lofn loftur loftveig logey logi
    lohit loice loida loise lokbrá loke loki lolita lolla lollie loma lona londisizwe londiwe
    londyn loney loni lonie lonna lonnie lonny lonzo lopa loraine loran lorayne lorcan lorean
    loree loreen lorelai lorelei loren lorene lorenz lorenza loreto loretto loria loriann lorie
    lorik lorin lorinda lorine loring lorne lorrayne lorri lorrie lossie lota lotfi lothar lott
    lotti louana louane louann louanna louella louetta loui louie louka loula louna lourenço
    lousie louvenia lova lovell lovett lovie lovina lovis lovisa lovre lovro lovísa lowe lowell
    lowie loyce loyd loyola loïs loðmundur luan luana luann luanne luara luay luberta lubomír
    luboš lucca luce lucențiu lucero lucetta lucette luchino lucho lucienne lucija lucila
    lucile lucina lucindy lucious lucius lucrecia lucretia lucreția lucrețiu luda ludger ludie
    ludivine ludmilla ludolf ludovica ludovico ludovicus ludvig ludvik ludvík ludwina luděk
    luej luella luena luetta lugenia luhung luigia luigina luisana luise luisina luitgard luiza
    lujza lukita lukka lukman lukáš lulah lular lulie luljeta lulla luluh lulut lulzim luminița
    lumír lundi lungile lunna lupita luqmaan luqman lura lurana lurena lurhur lurline lutf
    lutfan lutfi lutgarde lutgardis lutgart luthfi lutie lutz luuk luvenia luverne luvinia
    luwar luwes luyanda luzia luzie luzius luzmira luís luísa lwandile lyam lyda lydell lydiah
    lydiane lydianne lydie lydía lykke lyla lylah lyman lyna lyndia lyndon lyndsay lyngar
    lyngheiður lynley lynne lynnette lynsey lynwood lysiane lára lárensína lárent lárentíus
    láretta lárey lárus lázaro lâle læla lærke léana léandre léane léna léon léonard léonce
    léone léonie léontine léopold líba lífdís lína línberg línbjörg líndís líneik líney
    línhildur líni lísa lísabet lísandra lísbet lísebet lívia lóreley lórens lórenz lúcia lúcía
    lúkas lúna lúsinda lúsía lúter lúther lúvísa lúísa lúðvíg lúðvík lúðvíka lüfen lütfi lýdia
    lýdie lýdía lýtingur lýður lăcrămioara lėja lība līga līna līza lūcija maahir maaike maajid
    maalik maanas maanav maaria maarit maarten maartje maawiya maaya maaz maazin mabad mabell
    mabelle mable macarena macaria macario macarthur macauley macel maceo macey macharia
    machelle maci macide macie mack macy madaha madaline madalyn madalynn madani madara
    maddalena maddison maddox maddux maddý madelene madelief madelyn madelynn madge madhav
    madie madilyn madilynn madina madini madisen madisyn madiyan madleina madlen madlyn madoa
    madonna madora madyan madyson maebell maebelle maegan mael maeva maftuna magali magalie
    magaly magan magarete magdalen magdalene magdaline magdaléna magdolna magen magga maggey
    maggi maggy maggý magna magndís magne magnea magnes magney magnfríður magngeir magnheiður
    magnhildur magni magnús magnúsína magný magnþór magnþóra magret magrit magðalena mahad
    mahala mahali mahalia mahalie mahaz mahbeer mahboob mahbub mahdee mahdi mahdy maheen maher
    mahesa mahfooz mahfud mahfuj mahfuz mahi mahigül mahika mahir mahja mahlon mahmood mahmut
    mahnaz mahsun mahter mahulena maicol maida maie maighread maija maik maike maiken maikol
    maila maimuna maimunah maina maingi maira maire mairead mairin mairtin maisa maisha maisy
    maite maitê maivi maiya majani majd majdi majdy majeed majella majken majvor makai makaila
    makala makan makara makarena makau makayla makeen makena makenna makenzie makhi makini
    makokha makori maks maksim maksimiljan maksur maksymilian maksüde makunga makuta makuu mala
    malachy malak malakai malaki malaya malcom malea maleah malen malena malene malgorzata
    malia maliah malin malinda malio malissa malissie maliyah maliza malla malle mallie
    mallorie malorie malou malte malthe malu malva malvin malvina malvína malwina malía malín
    mame mamen mamie mammie mamun manaaki manabu manaf manah manaia manan manawa manbir manca
    manda mandi mandie mandlakhe manel manerva manervia manford manfreð manie manja manley
    mannie manola manole manolo mansfield manson mansurali manthan mantė manu manuelita
    manuella manuelle manus manuél manya manúel manúela maqsud maraea maralyn maranda maras
    marbjörn marcantonio marcelina marceline marcelino marcell marcelle marcello marcellus
    marchello marcheta marci marcial marciano marcie marcio marcu marcy mardell mardís maree
    mareen mareikura mareile mareks marel marela mareli marella marely maren marese marey
    marfríður marga margana margareta margarete margaretha margarethe margarett margaretta
    margarette margarite margaritha margarito margaréta margaud margeir margene margeret
    margery marget margie margita margitta margo margoth margret margreth margrethe margrett
    margretta margrieta margrith margrjet margrét margrímur margueritte margunnur margurite
    margus marguy margy marheiður mari mariadi mariah mariane marianela mariangela marianita
    mariann marianna maribel maribeth marica maricel maricela maricica maricruz mariechen
    marieke mariele mariella marielle marieluise marietta mariette marijan marijana marijn
    marijón marikó marilee marilena marilla marilou mariluz marilynn marinda marinela marinella
    marinette marini marinka marino marinus marinó marioara mariola marise marisel marisela
    maristela marita maritta maritza mariusz mariyah marián marja marjaana marjana marjanca
    marjani marjatta marjeta marjo marjona marjory marjukka marjut marjón markas markel markell
    marketta markita markku markrún markéta markó markús markþór marlana marland marlaug marlee
    marleen marleigh marlen marlena marleny marley marlie marliese marlis marlise marlo marly
    marlyn marlys marlyse marlène marlén marlín marlís marni marnita marnix marolyn maron
    maroof maroš marquez marquita marri marrion marsa marsellíus marselía marselína marshall
    marsibil marsilía marsito marsudi marsý martaka martana martani marte marteinn martell
    martez marthe marthen marti martijn martika martim martino martirio martta martti martyn
    martynas martí martín martína maruša marva marwa marwata maryadi maryann maryanne maryanto
    marybelle marybeth maryellen maryjane maryjo marylee marylin maryline marylou marylouise
    marylyn marylène maryse maryvonne marzena marí maría maríam marían maríana maríanna marías
    marín marína marínella marínó maríon marís marísa marísól marít maríuerla maríus marólína
    marý masao masar masika masinde massiel massimiliano massinissa masume matas matea matei
    matej mateja mateus matevž matheo matheus mathew mathews mathijs mathis mathys mathéo
    mathías mati matias matic matie matija matilde matiu matjaž mato matouš matta mattea
    matthea matthijs matthilda matthildur matthäus matthía matthías matti mattias mattie mattye
    mattéo mattíana mattías mattína mattý matunda matyáš matéo matías matúš matěj matīss maua
    maudie mauno mauri mauricette maurilio maurin maurine maurits mauritz maurizio maurus maury
    maurycy mavie mavis mavuno maxence maxie maximiano maximiliano maximilien maximilián
    maximillian maximino maximo maximus maxwel maxwell maxx maybell maybelle maye mayerly
    maykol mayme maymie maynard maynur mayra maysa mayte mazie mazlum maël maëlle maëlys maëva
    maía maídís maísól maïté maşide maša maža mbithi mboya mbugua mburu mcarthur mcebisi
    mckayla mckenna mckenzie mckinley meabh meagan meaghan mearl mechelle mechthild mechthilde
    mechtild mecide mecit meda medard medina medora medėja meelis mees mefarettin mefharet
    meggan megha meghan meghana meghann mehdiqulu mehdiye mehin mehman mehmed mehmetzahir
    mehrigül mehrimoh meibh meik meinhard meinolf meinrad meja mekhala mekhi mekkin mekkinó
    mekkín melaha melania melanine melany melba melchior melchor melek meleknur melichar
    melihcan melikkan melina melisa melissia melita melitta melker melkorka melkíor melkólmur
    mell melle mellie mellisa mellissa melodee melodie melonie melony melrakki melrós melton
    melva melville melvina melvine melvyn melwin melánia melûl memili mena menachem mendy
    menfeat mengi mengüç menişan mensalder meral merba merche mercyline merdi mereana merel
    meret merete merethe mergim merijn merike merilyn merim merita merja merkúr merl merlene
    merlyn merna merri merrie merrilee merrill merritt mertel mertie merton merva merve mervi
    mervin mervyn merwin mery meryeme meryl merzuk meshack messíana mestur mesude mesut metehan
    metha methúsalem metin metinkaya metka metod metrine metta mette mettie metúsalem meveddet
    mevlüdiye mevlüt meyer meyhanim meyransa meyvant mezide meşhur miah micael micah micayla
    miceal micha michaele michail michala michale michaël micheal micheala michelangelo
    micheletto michelina micheline michell michelotto michial michiel michèle mickael mickaël
    mickie micky miel miesha mieszko migdalia miglė mignon miguela miguelangel miha mihael
    mihaela mihail mihajlo mihels mihhail mihin mihkel mihnea mihrab mihriye mihály miia miika
    mijo mikaela mikaelína mikaere mikaila mikako mikal mikala mikalah mikayla mikayıl mikeal
    mikels miki mikjáll mikkael mikkalína mikko miklós mikołaj mikuláš mikyas milada milagros
    milana milas milay milburn milcah milda mildinberg mildred mildríður miley milford milissa
    milka milkah milla millaray millard mille millicent millie millý milorad miloslav miloslava
    milota milou milovan milton miluše milán mima mimmi mimoza mimy minda mindaugas mindi mindy
    minenhle minerva minervia ming minibe minney minnie minný minodora minoru minta mintie
    mioara miodrag mirabela miran miray mirbadin mircea mirco mirdza mireia mirella mireya
    miriah miriama mirian mirja mirjami mirjana mirko mirlinda mirna miron mirona mironshoh
    miroslava miroslaw miroslawa mirra mirriam mirsad mirta mirte mirtha mirthe mirtie miruna
    miryam misael mishat mislav misra missie missy misti mistie misuli mitali mitchel mitchelle
    mitesh mitică mitra mitruț mittie mituru mitzi mitzy miya miyesser mizhir miķelis miłosz
    mjalldís mjallhvít mjaðveig mjöll mjöllnir mjölnir mkarkara mladen mlungisi mnqobi modena
    modesta modesto modris modupe moesha mofifoluwa mogens mohamad mohamedi mohamud mohand
    mohini mohinur mohlaroyim moisés mojisola mojisoluwa mojmír moli mollie momanyi momoko
    monalisa monicah monis monja monna monnie monroe monserrat mont monte montel montgomery
    montie montrell montserrat monty mora moraa moradeke morayo mordechai moreen morena
    morenike moreno moriah morine morolake morris morton mose mosi mosinmileoluwa mossie
    mosunmola motunrayo mouloud mounir mourad moureen mourib mourine moya moyosore mozell
    mozella mozelle mrihani mthokozisi muarra mubina mucahit muchiri muema mueni mufide mugambi
    mugdha mugendi muggur mugo mugur mugurel muhallil muhamed muhamet muhammadali muhammadamin
    muhammadamir muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq
    muhammadsolih muhammadumar muhammadyasin muhammadyusuf muhammadziyo muhammed muhammet
    muharrem muhazzim muhima muhip muhiye muhsina muhyettin muia muireann muiruri muizza mujde
    mujur mukbile mukhwana muktedir mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni
    mumtoz munda mundheiður mundhildur mundína munene mungai muni muninn munisa munyao munyoki
    murad muratcan murdock murielle muriithi murilo murimi murithi muriuki murl murod murphy
    murry mursalina mursinin mursita murti musa musafet musaffa musau musee musembi musfira
    mushtariy musila muslima mustafo mustapha mustika mustofa musyoka musyoki mutai mutasım
    muthama muthengi muthoka muthoni muthui mutia mutie mutinda mutiso mutisya mutluhan mutua
    mutuku mutunga muturi muvaffak muvahhide muxlisa muxtar muzaffer muzayyana muzdahir
    muzdalifa muzhir mwamini mwanajuma mwanamisi mwangangi mwaniki mwanzia mwasaa mwaura mwende
    mwendwa mwezi mwikali mwiti myah mychal myer mykel myla mylee mylie mylène myranda myrkvi
    myrl myrle myrna myron myrra myrta myrtha myrthe myrtice myrtie myrtis mzamo mábil
    málfríður málhildur málmfríður mánadís máney máni mára márcio mária mário márk márus mátyás
    máté máxima máximo märta märtha måns mårten mégane mélanie mélina mélissa mélodie mías
    mímir mínerva míra míranda mítra módís móeiður móey móheiður móna mónica mónika móníka móri
    móric mórits móses móði möhsim mörk mörður múli mübariz mübetcel mücellib mücevher müferrih
    müfit müjde mükramin mükrüme mülayim mülâyim mümtaz mümtaze münezzer münif müret mürit
    müsemma müslum müslüm müveddet müzekker müğber müşkünaz müşüre mýra mýrkjartan mýrún māra
    māris mārtiņš mārīte mădălin mădălina mălina mărioara măriuca naadir naail naajy naasih
    naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nabila nacer nachiket nacio nadeem
    nades nadeschda nadeshda nadežda nadhir nadim nadin nadr nadège nadía naděžda naeem nael
    nafasat nafees nafesa nafii nafile nafis nafula naglis nahashon nahiara nahuel naiara naib
    naide naim naimh nair naja najair najam najee najeeb najib najuma naki nakia nakif nakip
    nakisha nakita naksh nakul nalar naliaka nallely nalân namiq namon nanami nanci nancie nand
    nando nanette nanie nanjala nannette nanni nannie nanný nansý naoimh naoise naoki naom
    naoma naomh naomy naomí napoleone naradi narcis narcisa narciso narcisse nardi narfi
    narhanim narimane narji narıngül nasab naser nash nashipie nasiba nasim nasiru nasra
    nasrullah nassim nastja nasuf natacha natalee natali natalija natalio natalja nataly
    natalya natalía natan natanael nataniel nataníel natasa natascha natasja natasza nataša
    natașa natella nath nathalia nathaly nathanael nathanaël nathanial nathari nathasha nathen
    natiq natividad natosha nattawun natália natálie natālija naud nautica nawal nayara nayaret
    nayareth nayely nayfa nayibe nayil nazaret nazario nazende nazi nazim nazimet nazir
    nazlihan nazlim nazlı nazmi nazıdil naël naïm naómí nağı ndegwa nderitu ndirangu nduku
    ndumiso ndunge ndungu nduta nealie nealy neasa nebih nebiha nebojsa necati necdat nechifor
    necilal necmettin necva nedas nedda nedjma nedra needham neel neelima neely nefaret nefiye
    neftalí nehemiah nehip neider neill neisti neja nejc nejdet nekesa nela nelah nelcy nelda
    nele nelia nelie nelima nelio nella nelle nelli nello nellý nels nelsy nelu nelya nemanja
    nena nenad nenna nenni neola neoma neppie neptúnus neptün nerea nereida neriban nerijus
    nerim neringa nermin nery nesfe nesip neslinur neslisah nesrine nessa neta nete netra netta
    nettie neva nevaeh neval neveah nevenka nevgin neville nevin nevio nevise nevsal nevsale
    newell newman neyran nezengül nezihi nezize neşrin neža ngaire ngamia nganga ngari ngeni
    ngigi ngugi nhiên nhlanhla nial niara nibaldo nicanor nicat niccolò nichakarn nichelle
    nichifor nichol nichola nicholaus nichole nicholus nicki nicklas nicklaus nickolas nickson
    niclas nicoară nicodemo nicodemus nicodim nicol nicolae nicolai nicolaie nicolaj nicolasa
    nicolaus nicoleta nicolette nicoline nicolle nicolás nicolò nicu niculina niculiță nicușor
    nicuță nidhi nidia nidra niek nienke nieves nigar nigesa nihad nihai nihal nihan niharika
    niilo nika nikanor nikau nikia nikko niklaus nikodem nikol nikolaj nikolajs nikolas
    nikolaus nikole nikolett nikoletta nikolina nikora niks nikulás nikíta nikólína nikša nila
    nilam nilcan nilda nile niles nili nilima nilo nils nilson nimakoah nimrat ninetta
    ninioluwa ninna ninnie ninoska ninthe nira niracha nirgül nirja nisa nitara nitesh nives
    nixon niyaga niyaz niyazi niyilolawa niðbjörg niğmet njabulo njagi njenga njeru njiru njogu
    njoki njoroge njozi njue njuguna njála njáll njóla njörður nkazimulo nkiruka nobantu nobie
    nobuhle noeleen noeline noemie noemí nohely nohora noirin nojus nokulunga nola nolan
    nolberto noleen nolen nolia nolie nollaig noma nomagugu nomalanga noman nomasonto
    nomathalente nomathemba nomcebo nomthandazo nomusa nona nonhlanhla nonie nonjabulo nonni
    nonso noora noortje noppakao norah norberto norbey nore norene noreta noretta norica norina
    norine norita normand normann normunds norris norton norval norwood norðmann notburga
    nothando noud nout novi novruz noxolo nozibusiso nozima nozizwe noémi noël noëlla noëlle
    noëmi nqobizitha nrima ntimi nubia nugraha nuhu nula nunzio nura nural nuran nuray nurbanu
    nurcan nurda nurdeniz nuretdin nurettin nurey nurgil nurhayet nuri nuriat nuriya nuriyet
    nurkan nurlan nurlana nurmelek nurmuhammad nurseda nursim nurtaç nurten nuru nurul nurulla
    nurullah nurveren nury nurşan nutcha nutkrita nutwadee nuyan nuša nwabudike nyaboke nyaga
    nyah nyakundi nyamai nyambura nyana nyanchama nyasi nyasia nyawira nydia nyla nylah nynke
    nyoka nyoman nyongesa nyoni nyota nyree nyuki nzioka nzomo nádia nándor náttmörður náttsól
    náttúlfur nélida néstor níels níls nína níní nóam nóel nóni nóra nóri nótt nóvember nökkvi
    númi núria nübar nüdret nürice nýbjörg nývarð oakley oana obaid obanijesu obdulia obed
    obianuju obie ocampo ochieng ocie octa octav octavian octaviana octavie octaviu octavius
    océane odalis odalys odda oddbergur oddbjörg oddbjörn oddfreyja oddfreyr oddfríður oddgeir
    oddgerður oddhildur oddi oddie oddkell oddlaug oddleif oddleifur oddmar oddný oddrún
    oddsteinn oddur oddvar oddveig oddvör oddþór odelia odeline odell odessa odhiambo odhran
    odie odika odin odina odis odkanlı odongo oduor odus oeshi ofeliya offie oganer ogden
    ogooluwa oguş oisin oiva ojas ojasvi okanay okbay okello okey okgüçlü okoth okseven okta
    oktavía oktavíus okto októ októvía októvíus oktüremiş okumu okyalaz oladare oladimeji
    olajumoke olakunle olalla olan oland olanrewaju olansile olar olasunmbo olavi olca oldağ
    oldrich oldřich olegario olen olene oleta olevia oley olfert olgeir olgierd olie olimpia
    olimpian olimpiu olin olinda oline oliva olivert olivie olivija olivine oliviu olivér
    oliwer oliwier olle olli ollý olof ololade oloo olov oluchi olufunke olufunmilayo
    olumorotimi oluoch oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi
    oluwasegun oluwole oluş olwen olwethu olympia olívia omaca omair omaira omaja oman omarion
    omeir omie omina omisha omkaar omobobola omobolanle omodunni omolabake omondi omosalewa
    omotara omotayo omotoun omowumi omran omya onat ondieki ondrej ondřej oneal oneida onesmus
    oneta oney ongay onie onkar onni onnie onofre onuker onur onurcan onursu onveer onyango
    onyinye opan opha ophélie opiyo opung opwonya oqtay orah oralia oran oranlı orazio orduxan
    orelia orene oreofe orestas oreste orfelina orfeus orfhlaith orgün orie orilla orin orinder
    orion oris orka orlagh orlaigh orlaith orland orlena orley orlin orlo orma ormar ormheiður
    ormhildur ormur orna ornella orpha orra orren orri orrie orrin orson ortak ortansa ortrud
    ortrun ortwin oruç orval orvar orvel orvil orville orvin orvis orvokki orxan orçin osama
    osamu osbaldo osborn osborne osha osie osiyo oskari oskars oskár osmo osogo ossama ossi
    ossian ossie osunleke osvald osvalds oswald oswaldo oswin otabek otakar otay otelia otfried
    otha othel othmar otho otieno otilia otkatla otkell otmar otri otta ottavio ottfried otti
    ottie ottilia ottilie ottis ottmar ottokar ottomar ottone ottó otur otávio otília otýlie
    otīlija ouanes ouida ouma oussama outi ovid ovidio ovidiu ovila oviya owais owens owethu
    owino owuor oxana oyenike oyindasola oymak oysha ozana ozansü ozell ozella ozie ozioma
    ozzie oğulbaş oğurata oğuzman oļģerts oľga paavo pabla paca pachongruk paco pacífica pada
    padma padmi padraic padraigh padraigin pahal paiman pairlee paityn paker pakjira paksu
    pallavi palle pallie palma palmer palmira pamala pambe pamelia pamella pamfil panagachie
    panait panca pancho pandora pandu panfilo pangeran pangestu panini panji pankrác pannawich
    panya paoletta paralee paramita paraschiva pardi paride parin parlee parman parmes parrish
    parsa parth parthenia parvez parís pascaline pascual pascuala pasi paskalia pasqual
    pasquale pastora patchaploy patcharaporn patrek patrekur patric patrica patricie patricija
    patricio patrisía patrizio patrícia pattamon pattapon pattatomporn pattie paule pauletta
    pauli paulica paulien pauliina paulin paulino paulius pauls paulína paulīna pauric pavani
    pavao pavlína pavol pawan paxton paye payten payton paşa peadar peader pearce pearla pearle
    pearlene pearley pearlie pearline pearse peder pedró peem peeter peggie pehlil pekka pekkan
    pelaji pelayo pelle pellegrino pembesin penina peninah penni pennie pentti pepe pepijn
    pepita pepito percival peren perinur peris perkasa perley perlita permelia permun pernell
    pernilla pero perri perrine pershing pertti pervaiz pesent peta peterson petrana petras
    petre petrea petri petrică petrina petrișor petrona petronela petronella petronila petru
    petrus petruț petruța petrína petrónella petrós petrún petrúnella petter petteri peyton
    phanice phebe phelim phelix phenphitcha pheobe phil phileine philemon philippine philis
    phillis philo philomena philomene phineas phubes phylicia phylis phyliss phúc piaras piedad
    pien pierangelo pierette piergiorgio piergiuseppe pierina pierluigi piermaria piero
    pierpaolo pierre pierrette piersanti piet pietra piia pijus pili pina pinkey pinkney
    pintusorn pirahmet piran piret pirjo pirkko pirmin piroska pitipat pius pjetur ples pleun
    pleșu plinio pluma plummer plácido polad polina polk pollie pollý polona polonca pompeo
    pompilia pompiliu pomponio poncio pontus pooja popobawa porfirio pornchanok porsche porsha
    portia posey poul povilas powell praba prabawa prabowo prabu prakosa prames pranata pranawa
    praneel pranit prasetya prasetyo pratt pratyush pravoslav prayitna prayoga prayogo preben
    predrag prentice prentiss presley preston pricilla priit primitiva primitivo primus priscah
    priscila priscillah prisha priska profira prokop prudencia prudencio prudie pryor
    przemysław pría príor puccio puji pumbaa puntira puput purificación purwa purwadi purwanto
    pushti puspa puti putri putu pála páldís páley pálfríður pálhanna pálheiður pálhildur páll
    pálmar pálmey pálmfríður pálmi pálrún pálín pálína pánfilo päivi päivikki pénélope pétrína
    pétrún pétur pünhan pürçek pătru pēteris přemysl qaadir qaasim qabeel qabil qadar qadeer
    qadi qadim qadir qahtan qaim qais qalib qamar qani qanit qaratel qareeb qarin qaseem qasid
    qasif qasim qasım qatadah qawee qays qiana qiang qiyas qori qoşqar quadir qudamah quddoos
    qudoos queenie quiana quinten quinter quintin quinton quinty quique quirino qulam qulu
    qumru qurban qusay qushi qutaybah qutb qutub raaghib raagini raahil raakin raamis raamiz
    raashid raatib rabah rabar rabb rabbaanee rabbani rabbiye rabea rabecca rabee rabi rabiah
    rabih rabit racha rachana racheal rachelle rachida rachit rachita rachèle racquel rada
    radeke raden radha radhee radi radika radim radit raditya radka radmila rado radomír
    radoslav radoslava radosław radovan radovana radu radvilė radúz raed raees raegan raekwon
    rael raelyn raelynn raewyn rafa rafaella rafan rafay rafaél rafaël rafee rafeek rafeeq
    raffael raffaela raffaele raffaella raffaellino raffaello rafi rafia rafid rafih rafila
    rafn rafnar rafney rafnhildur rafnkell ragheb raghib ragna ragnar ragnbjörg ragner ragney
    ragnfríður ragnheiður ragnhild ragnhildur ragúel rahab raharja rahat rahayu raheel raheem
    rahiye rahma rahman rahmat rahmet rahmi rahn rahsaan raiden raihan raija raik raili raimo
    raimondo raimonds raimund raimundo rainer raissa raivis raivo rajab rajata rajeshri rajko
    rakeem rakel rakide raksha raluca ramazan ramid ramil raminta ramiro ramiz ramsey ramunė
    ramzi ramóna ramūnas ranbir rance randal randalín randel randell randle randolf randolph
    randver randíður randý rangga rani ranieri ranka rannva rannveig rannver raphaela raphaël
    raphaëlle raquan rareș rasa rashaad rashaan rashawn rasheed rashidi rasim rasma rastislav
    rasul ratchanon ratih ratna rauno ravy rawiri rayaan rayan rayana rayburn rayfield rayford
    rayhona rayla raymon raymonde raymund raymundo rayna raynard rayne rayshawn rayyona rayén
    razi razı reanna reatha reba rebeca rebecka rebeka rebekka rebihat recep recepali reda
    redmond reece reet refet refik refugio refur regena regenia reginal reginbaldur reginbjörg
    regine reginn regis regitse regitze regula regína regīna rehaan rehema rehime reid reidar
    reidun reifnir reijo reilly reimar reimer reimund reinald reinaldo reinar reine reinel
    reiner reingard reinhardt reinhart reinhild reinhilde reinhold reinis reino rejane reksa
    rella relu remazan rembrandt remedios remigio remington remo remus remzi renaat renada
    renae renaldo renan renard renaud rendy renea rengül reni renita rennie reno rens renske
    renzo renáta reshoni resi respati ressie restu resulcan reta retha reto retta rettie reubin
    reva revza rexford rexhep reyansh reyes reyhan reyn reyna reynald reynaldo reynar reyndís
    reynheiður reynhildur reynir reynold reynolds reyr reza rezin rezzak rhavi rheta rhett
    rhian rhianna rhianne rhona riad rianna rica ricarda ricci ricciotti richardt richelle
    richie richmond richárd rickard rickey ricki rickie ridhi ridwan rigmor rigo rigoberto
    rihanna rihards riina riitta rika rikard rikharð rikharður rikka rikki riku riley rilla
    rillie rimantė rinaldo rinda rini rino rinor ripley risa risalet risasi risper risto
    ritchie ritt ritva riya riyad riza riziki rizki rizvan ričardas ričards robb robbe robbin
    robby robertas robertina roberts robinson robiya robley robt roby rochdi rochus rodah roddy
    roderic roderich rodger rodgers rodica rodolphe rodrick rodrigue roel roeland roena rogelio
    rohaan rohat roise rojnu rojus rokas roko roksana rolanda rolandas rolande rolando rolands
    roldán rolla rolland rollande rollie rollin rollo roma romanița romano romello romie romina
    romolo romona romuald romualdas romulus román roméo rona ronal ronaldo ronda rondal roni
    ronin ronith ronke ronna ronni ronny rono rony ronya roope roos roosa roosevelt roque rory
    rorí rosabelle rosalba rosalee rosaleen rosalina rosalinda rosalinde rosaline rosalva
    rosalyn rosalía rosamel rosamond rosann rosanne rosaria rosarie rosaura rosco roscoe
    roseann roseanna rosel roselinde roseline rosella roselyn roselyne rosena rosenda rosendo
    rosetta rosevelt rosey rosi rosia rosina rosl rosman rosmarie rossa rossana rossie
    rostislav roswell roswita roswitha rotich rotraud rotraut rouven rowland roxane roxann
    roxanna roxelana roxie roxy royce roza rozalia rozalija rozanne rozella roziya rozália
    ruari rubani rubi rubie rubiela rubin rubye rudecindo rudolfo rudolph rudra rudīte rueben
    ruedi ruel ruffin ruffus rufina rufino ruggero ruggiero rugilė ruhide ruhiu ruhsat ruhshona
    ruhugül ruie rukia rumaysa rumeysa rungo runi runný runólfur ruperta ruperto ruqayya ruqiya
    rushil ruslan rusman rusnė russel rustin rusul ruta rute rutha ruthann ruthanne ruthe
    rutherford ruthild ruwaihim ruxanda ruxandra ruzica ruža ružena ružica ryann ryder ryker
    rylan ryland rylee ryleigh ryley rylie ryma ryne ryohei ryosuke ryszard rytis rytė ráðgeir
    ráðhildur ráðvarður réginald régine régis régulo rémy ríkarður ríkey ríkharð ríkharður ríta
    róbert róberta róbjörg rólant róman rómeó rómulo rósa rósalind rósanna rósant rósar rósberg
    rósbjörg rósborg róselía rósenberg rósey rósfríður róshildur rósi rósinberg rósinkar
    rósinkara rósinkrans rósinkransa róska róslaug róslind róslinda róslín rósmann rósmary
    rósmarý rósmunda rósmundur rósný róza rózsa róża röfn rögn rögnvald rögnvaldur rögnvar
    rökkvi röskva röya röyal röðull rúbar rúben rúbý rúdólf rúna rúnar rúndís rúnhildur rúrik
    rúrí rútur rübeyda rüdiger rüknettin rümeysa rüşen răducu răzvan rıfkıye rūdolfs rūta
    růžena saabir saadat saadiq saafir saahir saaiq saajid saal saalih saalim saaqib saar saara
    saariyah sabah sabahat saban sabar sabari sabas sabastian sabatino sabbir sabeeh sabih
    sabihe sabil sabin sabiq sabir saboor sabri sabrína sabur saburah sabína sabır sacha sachi
    sada sadaka sadan sadao sadaqat sadat saddam sade sadeed sadeti sadik sadiki sadina sadiq
    sadittin sadiye sadye sadıq safet safia safina safinaz safiri safta safura safír sahin
    sahir sahra saidi saiful saige saim sair sairah saire saka sakari sakarías sakina sakip
    saksham sakti salah salbjörg saldís saleh salena salgerður salih salima salimah salimet
    salina salka salkın sallie salmann salmar salný salohiddin salomea salomey salomon salomé
    salomón salsabila salud salurbay salvar salvi salvör salwa salín salína salóme salómon
    samahat samaksh samama samandar samanta samara samarth samatha samesh sami samiah samie
    samina samiya samiyah sammie samo sampson samsul samu samual samuele samuli samurtay samuël
    samwel samweli samy samúel sanai sanavber sanaya sancak sancho sanda sandalio sandel sandi
    sandie sandile sandis sandor sandri sandrine sandro sandu sandur sanela sanford sani sanije
    sanita saniya saniyah sanja sanjar sanjuana sanjuanita sanne sanni sannie santa santana
    sante santeri santina santino santo santía sanur sanya sançar saood sapa saphira sarabi
    sarafina sarahi sarai sardor sargın sariah sarina sarmīte sarpkın sarrah sarthak sarunporn
    sarvan sarvar sarvinoz sarya sarína sarıcabay sasa sathvik satomi satrettin satu saturnina
    saturnino satya satıa saulius saumu saumya saundra sauti sava savak savana savanah saverio
    saveta savilla savina savion savni savon saxi sayalı saydam saygın sayin sayrak sayın saçı
    saïd saúl sağcan sağıt saša sašo scarleth scarlette schley schuyler scot scottie scotty
    seaborn seamus seana seanan seaneen seanna sebastiaan sebastiano sebastijan sebastián
    sebastião sebastjan sebastían sebattin sebigül seblâ sebrina seda sedat sedife sedrick
    sefanía sefer segilola segismundo segundo seha sehel seif seifur seija seimur sejda selah
    selaheddin selatin selcan selcen seldon selene seler selime seline selja selka selmer
    selmin selvi selâtin selçuk semaj semat semender semenica semine semir semra semrin sena
    senad senan sencar seneca seniha senn senne senol senta senía seona seosamh sepp seppe
    seppo septi septíma sera seracettin serafina serafín serah seraina serda sereina serezli
    serfinaz sergej sergiu sergius serhatmehmet serina serkan serma sernur serol serpil
    servinaz servác sesar seselía sesil sesilía sessa sesselja sesselía sessilía setya sevara
    sevcan sevdi sevdinar seve severiano severina severino severo severt severín sevgen
    sevginur sevican sevil sevim sevinc sevinch sevindik sevla sevsevil seward seydo seye
    seyfulla seyfullah seyhan seyithan seymour seymur seyran seyyide sezal sezginbaş seçgül
    seçme shaban shadrack shae shafter shahina shahnoza shahriyor shahzod shahzoda shakila
    shalon shalonda shamar shameka shamika shamsuddeen shana shanae shanda shandra shaneka
    shanell shanelle shanequa shani shaniece shanika shaniqua shanita shaniya shanna shannan
    shannen shanon shanta shante shantel shantell shaquan shaquana shaquille shaquita shara
    shardae sharday sharde sharee sharen sharif sharita sharla sharleen sharlene sharman
    sharonda sharron sharyl sharyn shasta shatara shauneen shaunna shaurya shavon shavonne
    shawana shawanda shawna shawnda shawnee shawnna shawnte shaylee shayna shayne sheamus
    shedrick sheela sheelagh shehu sheilah sheilla sheillah shekoni shelba shelbi shelbie
    shelia shelli shellie shelly shelton shelva shelvia shelvie shem shemar shena sheng shenna
    shep sheree sheri sheridan sherie sherilyn sherita sherlyn sherman sheron sherree sherri
    sherrie sherrill sherron sherryl sherwin sherwood sheryll sheyla shianne shida shiela shih
    shiloh shinead shirl shirlee shirleen shirlene shirleyann shirlie shivani shivansh shohei
    shohjahon shohrux shoji shon shonda shonna shpresa shqipe shravya shukrona shyann shyanne
    shyheim shyla sian sibbie sibilla sibille sibonelo sibongile sibusisiwe sibylla sibylle
    sidar siddie sidiq sidki sidonia sidónia siebe siegbert sieghard sieglinde siegmar siegmund
    siegrid siegried siegrun siegward siem sien siena sifa sifuna sigbergur sigbert sigbjartur
    sigbjörn sigdís sigdór sigdóra sigfastur sigfinnur sigfreður sigfrid sigfrido sigfried
    sigfríð sigfríður sigfús sigga sigge siggeir siggerður sighvatur sigismund sigita sigjón
    siglaugur siglinde sigmann sigmar sigmund sigmunda sigmundur signa signar signe signhildur
    signý sigri sigrun sigríkur sigrún sigsteinn sigtryggur sigtýr sigur sigurbaldur sigurberg
    sigurbergur sigurbirna sigurbjarni sigurbjartur sigurbjörg sigurbjörn sigurbjört sigurborg
    sigurbrandur sigurbára sigurdríf sigurdrífa sigurdís sigurdór sigurdóra sigurey sigurfinna
    sigurfinnur sigurfljóð sigurgeir sigurgeira sigurgestur sigurgrímur sigurgísli sigurhanna
    sigurhans sigurhelga sigurhildur sigurhjörtur sigurjón sigurjóna sigurkarl sigurlaug
    sigurlaugur sigurleif sigurleifur sigurlilja sigurlinn sigurlinni sigurliði sigurlás
    sigurlín sigurlína sigurmann sigurmar sigurmon sigurmunda sigurmundur sigurnanna sigurnýas
    sigurnýjas siguroddur sigurpáll sigurrós sigursteina sigursteinn sigursveinn sigurunn
    sigurvaldi sigurveig sigurvin sigurvina sigurást sigurásta sigurða sigurður siguróli
    sigurósk sigurþór sigurþóra sigvaldi sigvard sigvarður sigyn sigþrúður sigþór sigþóra
    sihawukele siim siiri sijuade siku sila silanur sile silfa silfrún silfá silja silje silka
    silla sille silli silondile silva silvan silvano silvester silvestre silvestro silvian
    silviana silvie silvija silviu silvo silvía sima simas simber simen simi similoluwa simina
    simion simiyu simmie simo simonas simonetta simonne simphiwe simphiweyinkosi simpson simten
    simão simón sinaida sinda sindy sini sinică sinikka sinisa siniša sintija siobain sioban
    siobhain siofra sione siper siphesihle sirac sirap sirje sirkka siro sirpa sirra sirrý
    siska sisko sithembiso siti sitiwat sittik sittikorn sivert sixten sixto siyabonga sjafnar
    sjoerd sjöfn skafti skaidrīte skapti skarpheiður skarphéðinn skefill skeggi skender
    skjöldur skolastika skorri skugga skuggi skuld skye skyla skylar skyler skær skæringur
    skírnir skíði skúla skúli skúlína skúta slade sladjana slamet slavisa slavka slavko
    slavomír slavomíra slavěna slawomir sláva slávka smaranda smiltė smiður smyrill smári sneha
    sneider snježana snjáfríður snjáka snjófríður snjóki snjólaug snjólaugur snjólfur snorra
    snæbjartur snæbjörg snæbjörn snæbjört snæborg snæbrá snædís snæfríður snæhólm snælaug
    snælaugur snær snæringur snærós snærún snævar snævarr snæþór snót socorro soffanías soffía
    sofi sofiane sofija sofía soledad soleh soliha soline solma solmaz soloman solon solvej
    solvita solène somadina somer sommer somtochukwu sona sonad sondre songurkan songül sonji
    sonnur sonný sophanías sophronia sophus sophy soraia sorana sorawut sorcha sorin sorina
    sosimo sotaro souad soufiane souma soumia sowande soydaner soykan soykut soyselçuk soňa
    spartakus spenser speranța sphiwe sporði spurgeon spói srečko staci stacia stacie staffan
    stafford stana stanca stancu stanford stanislaus stanislava stanisław stanka stanko stanton
    stapi starkaður starla starr starri stasia staņislavs steen stefaan stefana stefani
    stefanía stefnir stefán stefánný steina steinar steinarr steinberg steinbergur steinbjörg
    steinbjörn steinborg steindís steindór steindóra steiney steinfinnur steinfríður
    steingerður steingrímur steinhildur steini steinkell steinlaug steinmann steinmar
    steinmóður steinn steinrós steinröður steinrún steinunn steinvarður steinvör steinólfur
    steinþór steinþóra stela stelian steliana stellah stellan steluța sten stephaine stephane
    stephani stephania stephany stephene stephenie stephon sterre stevan stevie stian stien
    stijn stilla stina stine stirnir stiven stjarna stjepan stojan stoney stormur sture sturla
    sturlaugur sturri styr styrbjörn styrgerður styrkár styrmir styrr stéphan stéphane
    stéphanie stígheiður stígrún stígur stína stórólfur suat subomi subutiye suci sudi sudie
    sudiksha suellen suhani sula sulhi sullivan sultane sumarliði sumarlína sumarrós sumayya
    sumner sunay sune sunel sungara sunna sunnefa sunneva sunniva sunníva supasit supasita
    suphi surya susam susanita susann suse susi sussanne sussie suus suvakit suvi suwijuk suzan
    suzana suzann suzanna suze suzette suzy suğra svafa svafar svala svali svalrún svan svana
    svanberg svanbergur svanbjörg svanbjörn svanbjört svanborg svandís svaney svanfríður
    svangeir svanheiður svanhildur svanhvít svanhólm svani svanlaug svanlaugur svanmundur
    svanrós svante svanur svanþrúður svanþór svatopluk svatoslav svava svavar svea svein sveina
    sveinar sveinberg sveinbjartur sveinbjörg sveinbjörn sveinborg sveindís sveiney sveinfríður
    sveingerður sveinhildur sveinjón sveinlaug sveinlaugur sveinmar sveinn sveinrós sveinrún
    sveinsína sveinungi sveinveig sveinþór svend svenning sverre sverrir svetozár sváfnir
    svätopluk svölnir svörfuður světlana swala swaleh swantje swen swetlana syahrini sybilla
    sybille syble sydell sydnee sydni sydnie sylas sylgja sylivia sylke sylva sylvaine sylvana
    sylvania sylvanus sylviane sylvianne sylvio sylvère sylvía sylwia symone synnøve syreeta
    szilveszter szilárd sándor sára sânziana sæberg sæbergur sæbjörg sæbjörn sæbjört sæborg
    sædís sæfinna sæfríður sæhildur sælaug sælaugur sæmann sæmunda sæmundur sæný særós særún
    sæsól sæunn sævald sævaldur sævar sævarr sævin sævör sæþór sérgio séverin séverine sílvia
    símon símonía sírnir sírus sísí síta sívar sófus sófónías sókrates sóla sólberg sólbergur
    sólbjartur sólbjörg sólbjörn sólbjört sólborg sólbrá sólbrún sóldís sóldögg sóley sólfríður
    sólgerður sólhildur sólimann sólkatla sóllilja sólmar sólmundur sólný sólon sólrós sólrún
    sólveig sólver sólvin sólvör sólín sónata sónia sökmen sölmundur sölva sölvar sölvey sölvi
    sölvína sönke sören sörli söyler sözer sørine súla súsan súsanna sübhan sücaettin süha
    süheyda sükrü süleyla süleyman sümerya sümeyye süner süsen süvari süzer sýrus sıla sırriye
    sıylıhan taahaa taahir taaj taalib taamir taanish taariq taban tabassum tabatha tabetha
    tabish tabita taciddin tadas tade tadeen tadej tadeja tadeo tadeusz tadeáš tafazal taft
    tagangül tage tahaw tahawwur taheem tahj tahmaseb tahmeed tahmid tahoor tahseen taial
    taichi taimur taina taine taisir taisto taja tajammal tajammul tajudinn tajus takatifu
    takisha takuma tala talal talan talat talayer talen talha talhah talib talibe taliyah
    tallie talmadge talmage talía talıb tama tamala tamam tamanna tamatha tamati tamaydın
    tamaşa tambika tambra tameka tamekia tamela tamera tami tamia tamica tamie tamiko tamilla
    tamisha tammi tammie tamra tamu tamya tamás tanak tanay tanbay tandoğdu tandri tandy tane
    taneli tanesha tangaroa tangela tanguy tangül tanhan tania tanika tanimu tanish taniya
    taniyah tanmayi tanpınar tanses tansev tansığ tantri tanveer tanyolaç tanyu tanía tanır
    tapani tapio tarah taraji tarak tarancı tarfaan tarfur tari tarik tariyel tarja tarmo
    tarsha tartış taru taryn tarzícius tasdik tashina tasia tasnim tassilo tasvir taswir tate
    tatia tatianna tatsuo tatu tatyana tatyanna taufan taufik tauno taurean taurus tautvydas
    tavares tavaris tavian tavion tavon tawana tawanda tawanna tawkeel tawnya taya tayaydın
    taygan taylak tayler tayshaun tayyibe tayyip taçnur taşar taşkan teagan teber tecimer tecla
    teddie tedi teea teela teemu teena teerth teetat teguh teija teitný teitur teja tejas tejs
    tekbay tekecan tekiner tekla teknaz teksoy telemaco telim tella tellervo telma telman telmo
    telse temidayo temime temir temirhan temistocle temizkal tempie temuçin tena tenika tenis
    tenisha tennie tennille tenvir tenzin teobaldo teodor teodora teodoro teodors teodosia
    teodosio teofil teohari teona tera terance tercan tere terell teresia teresiah teresita
    teressa teresía tereza terezija terhi terina terje terlan tero terra terrell terrie terrill
    terttu teréz terézia tessie teun teuta teuvo tevin tevs texanna texie teybet teymur
    teymuraz teymurçin tezcan tezol teófila teófilo thabani thabisa thabisile thabiti thad
    thaddäus thalente thales thanatcha thandazile thandeka thando theadore theda thedore thekla
    thembeka thembekile thembile thembisile theobald theodis theodocia theodoor theodor
    theodoro theodoros theodosia theodór theodóra theola theophil theophile theresia therman
    theron therése theódór theódóra thiago thiare thibaud thibaut thibo thies thijmen thijn
    thijs thilo thinhinane thomasina thompson thomás thora thoralf thorben thorberg thore
    thornton thorsten thorwald thos thresa thuo thure thurlow thurman thursa thurston
    thuthukile thyra thành théa théo théodore théophile thérèse thór tianna tiare tiarna
    tiarnan tiarra tibe tiberia tiberiu tibo tibor tiburcio ticen tichomír tiegan tiera tiernan
    tierra tiesha tiffani tiffanie tiia tiina tiit tiiu tijl tijmen tijn tijs tilden tilen
    tilla tillman tillmann tilman tilmann tilo timbul timea timm timmie timmothy timmy timon
    timotei timotej timoteo timothée timur timurtaş timéo tinca tincuța tindar tindra tindri
    tindur tineke tiney tinie tinna tinne tinni tinnie tino tira tirdad tirsa tirta tirtayasa
    tirza tisa tisha tishie tishk titas titi titin tito titus tivadar tiziana tiziano tiğin
    tjaldur tjaša tjörfi tjörvi tobe tobiasz tobie tobin tobiáš tobías toccara todda todor
    todsawun tofiq toivo toker toki toktuğ tokunbo toköz tola tolbert tolli tollie tolonbay
    tolulope toluwanimi toma tomasa tomaž tomeka tomi tomie tomika tomislav tommaso tommi
    tommie tomo tomori tomoya tomris tomurcuk tomàs tomé tonda toney tonguç tonia tonicha
    tonino tonja tonje tonni tonny toomas toon topias topuz tora toralf torben torbjörg
    torbjörn torbjørn torey torfey torfheiður torfhildur torfi torgny torhan tori toriano
    toribio torie torill torquato torrance torrence torrey torrie torry tory tosha toshiko
    toshio tova tovuz towanda toya toño toğan toğrul tracee tracie trae traian traude traudel
    traudl traugott trausti traute travon trayvon treacy treasa treena tremaine tremayne trena
    trenten trenton tresa tressa tressie treva trever trevin trevion trevon treyton treyvon
    triin trina trine trini trinidad triona tripp tripti trisha trista tristana tristen
    tristian tristin triston tristán triveni triya troels trond trostan trude trudel trudi
    trudie trula trumaine truman tryggva tryggvi tryggvína trystan tránsito trúmann trīne tsai
    tsubasa tsuma tsung tuana tudora tudorița tudosia tuere tufani tugiman tuija tukufu tula
    tule tulia tulio tullio tulun tumas tumi tunahan tunar tunchanok tung tunguç tunradee
    tunçboğa tunçkılıç tuomo turabi tural turan turcein ture turid turlough turvi turxan
    tutkucan tutkun tuukka tuula tuulia tuulikki tuur tuva tuyuğ tuğcan tuğrulhan tuğtaş tuğçe
    twan twila twyla tyesha tygo tyla tylor tymon tymoteusz tyquan tyree tyreek tyreese tyrek
    tyreke tyrel tyrell tyrese tyrfingur tyrik tyrin tyriq tyrique tyron tyrus tyshawn tânia
    tíbrá tímea tími tímon tímoteus tímóteus tína tístran tóbías tóbý tóka tóki tómas tóta tõnu
    törel tùng tükelalp tülay tülin tümer tümkurt tünde türabi türcan türkalp türkan türkmen
    türknur tüzeer tüzenur týra tınal ubaadah ubadah ubaid ubaidah ubaldo ubay ubayd ubaydullah
    ubbi uberlinda uberto ubika ucchal uchenna uchita udant udarsh udeen udeera udyati ueli
    uffe ufukay uggi ugla ugnė ugolino uhban ujamaa ujunwa ulakbey uldis ulduz ulfat ulises
    ulla ullrich ulrica ulrik ultan uludağ uluman ulutay uluğbey ulva ulya ulysses umaarah
    umair umande umang umay umaya ummahani umman umoja umut umutcan umuşan undine undína unggul
    unjani unna unnar unnati unnbjörg unnbjörn unndís unndór unni unnsteinn unnur unnþór uolevi
    upadhriti upasna upik upkaar upma uraltay urbain urbano urfan urhan uriah uriel urijah
    urishilla urmas urmi uroš urrab ursel ursina urszula urte urvashi urvi urðar urður urša
    urška uršuľa uschi ushan ushindi usiku usmon usyi utama utkarsh utkucan uyanser uygun uzbay
    uzima uzsoy uçan uçbeyi uğan uğur uğurkan uğurtan vacibe vada vafir vagn vagna vagnbjörg
    vagnfríður vahar vahid vahittin vaida vaidas vaishnavi vajèn vaka vakarė vakris vakur vala
    valarie valary valberg valbergur valbjörg valbjörk valbjörn valbjört valborg valbrandur
    valda valdemar valdheiður valdi valdimar valdis valdís valdór valeh valentijn valentim
    valentín valentína valentínus valentīna valeri valerij valerija valerio valeriu valero
    valery valería valeska valey valfríður valgarð valgarður valgeir valgerða valgerður
    valhildur valija valinda valka vallary vallaður vallie vallý valmar valmundur valný valon
    valorie valrós valrún valsteinn valter valtteri valtýr valur valva valère valèria valér
    valéria valéry valíant valý valþrúður valþór vamakshi vance vanda vander vanesa vanja
    vannie vansha vanya vaqif vara varenya vargın varlık varmar varvara vasana vasarė vasatika
    vasco vashon vashti vasif vasil vasile vasilica vasilică vassie vassilios vasudha vasyl
    vatnar vaughan vavrinec vaysal vazeh vecide veda vedant vedat vedhika vedika vedran veera
    veerle veeti vefia vega vegard veig veiga veigar veigur veijo veikko veis veit velda veli
    velia velitdin vella vello velma velta velva vena venancio venceslás vendela vendelín
    vendula venera veneranda venessa veniamin venie venita venla vennie venus veola verda verde
    verdell verdie vere vergie vergil verim verl verla verle verlene verlie verlin verlon
    verlyn vermundur vern verna verne vernell vernelle verner verneri vernetta vernharð
    vernharður vernia vernice vernie vernita vero verona veronicah versie vertie verónica
    verónika veróníka vesa vessie vesta vestar vester vestmar veta vetrarrós veturliði veva
    vezat vezrife vibeka vicenta vicente vicenția vicențiu vicie vick vickey victoire
    victoriano victorine victorino victoría victória vicy vida vidadi vidal vidar vide vidhi
    viera vieroslava viesturs vigdís vigfús viggo viggó vigilija vignir vigný vigo vigri vigtýr
    vigur vihaan viivi vija vikar vikki viktorie viktorija viktors viktoría viktória vilberg
    vilbergur vilbert vilbjörn vilbogi vilborg vilbrandur vildane vilde vildís vilfríður
    vilgeir vilgerður vilgot vilhelm vilhelmiina vilhelmina vilhelmína vilhjálmur vilho vili
    viliam vilis vilius viljami viljar viljem vilji viljo villads villimey vilmar vilmer vilmos
    vilmundur vilnis vilný viltė vilém viman vina vinaya vinbjörg vincenc vincentio vincenza
    vincențiu vinciane vineta viney vinicio vinicius vinie vinjar vinko vinnie vinný vinsen
    vinson vinsý vinton vinzenz vinícius violeta violetta violette viorel viorela viorica vira
    viraj virdie virge virgel virgia virgie virgil virgilio virgill virginía virgle viridiana
    virman virpi virág visar visarion visitación visvaldis vitali vitalija vitalis vitor
    vittorio vitus vitória vivaan viveka vivi viviane vivianne viðar viðja viļums vjekoslav
    vjollca vladimír vladimíra vladislav vladislavs vlado vlaicu vlasta vlastimil vlora
    vlădelina voichița voicu vojtěch voldemārs volkan volkhard volkmar vollie volney vonda
    vonetta voney vonnie vopni vordís vorm vratislav vratko vreneli vrinda vrishti vritti
    vuokko vurğun vusumuzi vyanjana vytautas vytė váli vápni vâlâ väinö vébjörg vébjörn védís
    végeir végerður vékell vélaug vélaugur vémundur véný vésteinn víbekka víctor vífill vígdögg
    víggunnur víglundur vígmar vígmundur vígsteinn vígþór víkingur vísa vítor vítězslav víðar
    víðir víóla víóletta víťazoslav vöggur völundur vörður vöttur vüqar vüsal vėjūnė věra
    waahid waail waajid waceera wachira wadee wadood wafa wafae wafeeq wafi wafiq wafula wahab
    wahb wahban wahhaab wahhaaj wahyu waida waimarie wainaina waino wairimu wakeeta wakiman
    walburga waldemar waldo waldtraut walentina walfried walli walt walther walton waltraud
    waltraut waltrud waluyo wamalwa wambua wambugu wambui wamwema waneta wangari wangila wangui
    wani wanita wanja wanjala wanjohi wannes wanyama wanyonyi warda wardaya wardell wardi warhi
    waridi warinder warjas warji warner warre warsa warsita warta warwick waseme wasin wasis
    wassaya watika watson wava waverly wawan waweru wayde wayland waylon wayman waymon wazir
    webb webster weddy weena wekesa weldon welton wenceslao wencke wende wendel wendelin wendi
    wendolin wenke wenzel wera wesonga wess wessel westin westley weston whitley wibke widisha
    widya wieland wigbert wikitoria wiktor wilber wilbert wilburn wilda wiley wilford wilfredo
    wilfrid wilfrido wilfried wilfriede wilhelmina wilhelmine wilhelmus wiliam wilkie willaim
    willam willard wille willene willfried willi willia williams willian williard willibald
    willibert williemae willis willodean willum wilman wilmar wilmer wilton wiltrud winda
    windell winfield winford winfred winfried winni winnifred winny winona winthrop winton wira
    wirda wiremu wirt wishi wisnu witold wladimir woldemar wolfhard wong woodie woodroe woodrow
    woodson worley wout wouter wriddhish wridesh wulan wulf wuraola wycliff wycliffe wylie
    wyman wynona wálter xalak xalid xaliq xamis xanana xankişi xanlar xanım xaver xavi xena
    xiti xiulan xiuying xobeen xolid xosrov xudaverdi xudayar xudu xumar xuân xzavier xénia
    yaakov yaaseen yachana yacine yada yadavi yadid yadiel yadigar yadira yafi yafir yaghnam
    yagnesh yago yahaira yahia yahir yahvi yahya yahyaa yahyo yahşi yahşikan yair yaiza yajaira
    yakobo yalazabay yalgın yaltırak yalçın yalın yaman yamar yameen yamid yamile yamilet
    yamilex yamin yamini yana yanara yance yancy yandel yanet yaneth yani yanick yanik yanina
    yanira yanis yanisa yankı yann yannic yannik yaqeen yaqoot yaqub yareli yaretzi yargı
    yaritza yasaar yasan yasemen yasemin yashasvi yashawini yashem yashica yashoda yashodhara
    yashvi yasin yasina yasinta yasir yasmeen yasmín yasna yasser yassin yassine yasti yasuhiro
    yatan yathrib yatin yauvani yavuz yawar yawer yayak yazan yazeed yazganalp yazgül yazmin
    yazmín yağın yağızkurt yaşar yaşattin yecid yeferson yehuda yeimy yeison yejide yekbun
    yekda yelesen yeneral yeni yenifer yenny yeny yepelek yeraz yergha yerko yerson yertan
    yesica yesid yesoob yessenia yessi yessica yetişal yetta yeşil yfke yigit yilmaz yina
    yineth yinthe ylenia ylfa ylfur ylja ylur ylvi ylvie ymir yngvar yngve yngvi ynja yoan
    yoann yocelyn yochana yoel yohan yohana yohane yoichi yolal yolande yolima yolonda yonatan
    yonathan yong yono yoom yordan yoruç yoselin yoshio yoshita yosma yosuke youba youcef
    younes youri yousra yrja yrjö yrkill yrsa ysaline yudy yueh yuli yuliana yulieth yulisa
    yulissa yuly yumiko yung yuni yunis yunita yunt yurani yurany yurdanur yurdaser yureed
    yurem yuridia yurtgüven yurtseven yurttaş yury yusif yussuf yuta yutika yuvraj yvan yvon
    yésica yéssica yönetmen yücel yücelen yümun yıldır yıldız yılma zaafir zaahid zaahir zaakir
    zabir zablon zacarías zacharia zachariah zacharias zacharie zachery zackariya zackary
    zackery zada zadie zaeem zaenab zafar zafeer zafir zafrul zahaar zaharia zaheer zahfer zahi
    zahid zahnya zahri zahro zahrun zahur zaib zaida zaiden zainabu zaira zaire zaitra zaituni
    zakariyo zakary zakaría zakarías zakayo zakhele zakir zakiyaxon zaliha zalindra zalán zaman
    zamfir zamfira zamin zamiq zamir zamira zana zander zandra zaniyah zansi zarar zaraza zaria
    zariah zarina zarna zashil zauqi zaur zavier zavion zaweel zayan zayden zayne zayyan zayyir
    zbigniew zbyněk zdenka zdenko zdeněk zdeňka zdislava zdravko zebirce zebulon zechariah
    zeferino zehaan zehnia zehra zehranur zejna zekayi zeke zeki zela zelaya zelha zelia zeljko
    zella zelma zelpha zemfira zemzem zenas zende zenia zennun zeno zenobia zenon zenovia zenta
    zenzele zenzile zerafet zerdad zeride zetta zettie zevlüde zewad zeynal zeynelabidin zeyno
    zeynulla zhane ziba zibuyile ziedonis ziggy zigmund zigrīda zihni zikmund zilfa zillah
    zilmil zilpah zilpha zimran zina zinal zineb zinhle zinnura zinnure zion zipporah ziya
    ziyaettin zizi zlatica zlatko zoey zofija zoie zoila zoja zola zollie zona zophanías
    zophonías zoraida zoral zorica zorka zsanett zsigmond zsombor zuba zubayr zubeyde zuhri
    zula zulaikha zulema zulfa zulma zumaridi zunilda zuwayhir zuwena zvonka zvonko zwatie
    zélie zóphanías zóphonías zöhrehan züfer züheyla zülbiye züleyxa zülfüye zülgarni zümre
    zümrüd ábel ádám áfrica ágata ágatha ágnes águeda ágúst ágústa ágústína ákos álex álfar
    álfdís álfey álfgeir álfgerður álfgrímur álfheiður álfhildur álfrós álfrún álfsól álfur
    álfþór álvaro ámbar ámundi ángel ángela ángeles árbjartur árbjörg árbjörn árbjört árdís
    árelía árelíus árgeir árgils árlaug ármann ármey árna árndís árney árnheiður árni árnína
    árný áron árpád ársæl ársæll ársól árveig árvök áróra árún árþóra ásberg ásbergur ásbjörg
    ásbjörn ásborg ásdís ásfríður ásgautur ásgeir ásgerður ásgils ásgrímur áshildur áskatla
    áskell ásla áslaug áslaugur ásleif áslákur ásmar ásmundur ásný ásrós ásröður ásrún ásta
    ástbjörg ástbjörn ástbjört ástdís ástfríður ástgeir ástgerður ástheiður ásthildur ástmar
    ástmundur ástráður ástríkur ástríður ástrós ástrún ástvald ástvaldur ástvar ástveig ástvin
    ástþrúður ástþór ástþóra ásvaldur ásvarður ásvör ásólfur ásþór áurea âdem âlemşah ângela
    ângelo änne åbjørn ægileif æsgerður æsir ævar ævarr çakar çakırca çaltı çalım çamok çapkan
    çavuldur çağa çağdan çağlar çağlasın çağveren çelem çelikkan çelikyürek çerçi çetinsu
    çeviköz çevregül çilga çimnaz çinerk çingiz çisem çokan çolpan çopur çoğay çıdal çıvgın
    èric édgar édith édouard élisabeth élise éléonore éric érica étienne ëakumbu ígor íngrid
    íren írena íris írunn ísabel ísabella ísadóra ísafold ísak ísalind ísar ísarr ísbjörg
    ísbjörn ísdís íseldur ísey ísfold ísgeir ísgerður íshildur ísidór ísis íslaug ísleif
    ísleifur ísmael ísmar ísmey ísold ísrael ísrún íssól ísveig ísól ísólfur ítalo íunn ívan
    ívar íñigo ófeigur ófelía ólafía ólafína ólavía óliver ólivía ólína ólíver ólöf ómar óscar
    óskar ósvald ósvaldur ósvífur ótta óttar óttarr óðinn ögmunda ögmundur ögri ökkaş öktürk
    ölnir ölrún ölveig ölver ölvir ömriye öncel öndólfur önel öngen önsal önundur örbrún örfiye
    örik örjan örlaugur örlygur örnólfur örvar öryürek össur östen över övün öxar özakan
    özalpsan özaslan özay özbay özbilek özbilge özdal özdeş özdil özdoğdu özel özerdinç özertem
    özger özgün özgür özinal özkent özkutlu özlem özlü özokçu özpetek özpınar özsözlü öztek
    öztürk özyurt özçam özüdoğru öğet øivind øjvind ørni øvli úddi úlfa úlfar úlfdís úlfey
    úlfgeir úlfheiður úlfhildur úlfhéðinn úlfkell úlfljótur úlfrún úlftýr úlfur úlla úlrik
    úndína úranus úranía úrsula úrsúla übeydullah ülfet ülke ülküdeş ülküm ülle ülvi ümid
    ümmahan ümmet ümmühan ümray ünal ünek ünlen ünsever ünübol ürfettin ürper üsame üstün üzer
    üzeyir üçgül ýmir ýrar þalía þangbrandur þeba þengill þeyr þeódís þeódóra þinur þiðrandi
    þiðrik þjálfi þjóstar þjóstólfur þjóðann þjóðbjörg þjóðbjörn þjóðgeir þjóðhildur þjóðleifur
    þjóðmar þjóðrekur þjóðvarður þjóðólfur þoka þorberg þorbergur þorbjörg þorbjörn þorbrandur
    þorfinna þorfinnur þorgarður þorgautur þorgeir þorgerður þorgestur þorgils þorgnýr þorgríma
    þorgrímur þorgísl þorkatla þorkell þorlaug þorlaugur þorleif þorleifur þorleikur þorlákur
    þormar þormundur þormóður þorri þorsteina þorsteinn þorstína þorvaldur þorvar þorvarður
    þrastar þrymur þráinn þrándur þróttur þröstur þrúða þrúðmar þrúður þula þura þurí þuríður
    þurý þyri þyrnir þyrí þóranna þórar þórarinn þórarna þórbergur þórbjörg þórbjörn þórdís
    þórelfa þórelfur þórey þórfríður þórgnýr þórgrímur þórgunna þórgunnur þórhaddur þórhalla
    þórhalli þórhallur þórhanna þórheiður þórhildur þórir þórkatla þórlaug þórlaugur þórleif
    þórleifur þórlindur þórmar þórmundur þórný þórodda þóroddur þórormur þórsteina þórsteinn
    þórsteinunn þórstína þórunn þórveig þórvör þórða þórður þórólfur þórörn þöll þúfa ādams
    ādolfs ārija ąžuolas đuro đurđica ērika ēriks ēvalds ğanim ģederts ģirts ľubica ľubomír
    ľubomíra ľubor ľuboslav ľuboslava ľuboš ľudmila ľudomil ľudomila ľudovít şaban şabettin
    şadıman şafii şahat şahdiye şahin şahinbey şahinder şahlar şahmar şahmettin şahnaz şahnuray
    şahıgül şakir şali şamiha şamil şamxal şanlı şavki şayan şazime şefi şefiye şehamet
    şehreban şehza şekim şelâle şemsettin şemsinisa şendoğan şenkal şennur şerafeddin şeref
    şerman şevket şevketfeza şeyda şide şilan şinasi şirin şirivan şirzad şuayp şöhret şükri
    şüküfe şükür şıxı šarlota šarūnas šime šimon špela štefan štefanija štefica štefka štefánia
    štěpán štěpánka šárka žaneta žanis željka željko želmíra žemyna žiga žigmund živa živilė
    žofia žofie žygimantas șerban ștefana ștefania
"""

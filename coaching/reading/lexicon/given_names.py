"""Given names common somewhere in the world, folded: a sign that a word is a name, never proof.

Names that are also everyday English words stand in `AMBIGUOUS` and count only where grammar or
a capital letter helps.
"""

GIVEN = """
    aaron abby abdul abdullah abel abena abigail abraham ada adam adaeze adaobi adebayo adele
    adeola adina aditi aditya adnan adrian adriana adrien afia agata agnes agnieszka ahmad ahmed
    aida aidan aiden aiko aileen aimee aino aisha aishwarya aitana ajay akash akiko akin akira
    akosua akua alain alan alana alba albert alberto aldo alec alejandra alejandro aleksander
    aleksandra alessandra alessandro alessia alex alexa alexander alexandra alexandre alexei
    alexia alexis alfie alfonso alfred alfredo ali alice alicia alina alison alistair allan
    allison alma almaz alonso aloysius alvaro alyssa amal amanda amandine amara ambrose amelia
    amelie amina amir amira amit amita amitabh amma amrita amy ana anahita anais anand ananya
    anastasia anders andre andrea andreas andrei andrew andrés andrzej andy anette angela angelica
    angelina angelo angie angus anh ania anika anil anita anja anjali ankit ann anna annabel
    annalise anne anneke annelies annette annie annika anouk anselm anthony antje anton antonella
    antonia antonio antony anu anuj anya aoife apolline ari ariadne ariana ariel arjun arlene
    armand armando arnaud arnav arne arthur arturo arun arvind asha ashley ashok ashraf asif asma
    astrid atsuko aubrey audrey augustin aurelia aurelie aurora austin ava avery axel aya ayaan
    ayesha ayo ayodele ayumi ayumu ayşe aziz babak bahar balazs balázs barbara barnaby bart
    bartosz basia bastian bea beata beatrice beatrix beatriz becca becky bella ben benedict
    benedikt benjamin benji benny bernadette bernard bernardo bernd bernie bert bertha bertrand
    bess beth bethany betty beverley beverly bianca bilal birgit bjarne björk björn blanca bob
    bobby bogdan bojan boris bozena brad bradley brandi brandon brandy branko brenda brendan
    brennan brent bret brett brian briana brianna bridget brigid brigitte britney brittany brooke
    bruce bruna bruno bryan bryce bryony caitlin caitlyn caleb callum calvin cameron camila
    camille candice carina carl carla carlo carlos carlotta carly carmela carmen carolina
    caroline carolyn carrie carsten casey casper cassandra cassie catalina catarina caterina
    catherine cathy catriona cecelia cecile cecilia cedric celeste celia celine cem cesar chad
    chandra chantal charlene charles charlie charlotte chelsea chen cheryl chiamaka chiara chibuzo
    chidi chidinma chidubem chijioke chika chike chima chinedu chinonso chinwe chioma chloe chris
    christa christelle christina christine christof christoph christophe christopher christos
    chukwudi chukwuemeka chun ciara cillian cindy claire clara clarence clarissa claude claudia
    claudio claus clement clementine clifford clint clive clodagh cody colette colin colleen
    connie connor conor conrad consuelo cora coralie corey corinna corinne cormac cornelia
    cornelius cory cosima courtney craig cristian cristiana cristina curtis cynthia cyril dafydd
    dagmar dagny dahlia daiki daisuke dale damian damien damilola damla dan dana daniel daniela
    daniele daniella danielle danilo danny danuta daphne dara darcy daria dariusz darko darlene
    darragh darrell darren darryl darya dave david davide davina deanna deb debbie deborah debra
    declan deepa deepak deepika deirdre delia delphine denis denise dennis deniz derek dermot
    desiree desmond dessa dev devi devika devon dexter dhruv dia diana diane didier diego dieter
    dilip dilys dimitar dimitri dimitris dina dinesh dirk dmitri dmitry dolores domenico dominic
    dominik dominika dominique donald donatella donna dora doreen dorian doris dorota dorothea
    dorothy doug douglas dragan duc dunja duncan dylan eamon ebba eda eddie edgar edina edith
    edmund edna eduardo edward edwin eelco efua egon eileen eilidh einar eirik eithne ekaterina
    elaine eleanor elena eleni elena elia elias elif elijah elin elina elinor elisa elisabeth elise
    eliza elizabeth ella elle ellen ellie elliot elliott elodie eloise elsa elsie elspeth elvira
    elvis emanuel emeka emil emile emilia emiliano emilie emilio emily emir emma emmanuel emmanuelle
    emmett emre enda eniko enikő enrico enrique enzo eoin ephraim eric erica erich erik erika erin
    ernest ernesto erol errol erwin esi esme esmeralda esperanza esra estelle esteban ester esther
    ethan etienne eugene eugenia eugenie eun-ji eunice eva evan evangeline evelyn everett evgeni
    evie ewa ewan ewelina eyal ezra fabian fabienne fabio fabrice fabrizio fadi fahad faisal fallon
    fang fanny farah farhad farid farida farouk fatima fatimah fatma fatou fay federica federico
    felicia felicity felipe felix femi ferdinand fergus fernanda fernando fidel filip filippo finbar
    finley finn fiona fionn fionnuala flavia fleur flora florence florian folasade folake francesca
    francesco francine francis francisca francisco franco francois françois frances frankie franz
    fred freda freddie freddy frederic frederick frederik freya frida friedrich fumiko gabe gabor
    gábor gabriel gabriela gabriella gabrielle gail gareth garrett garth gary gaurav gavin gayle
    gemma genevieve geoff geoffrey george georges georgia georgina gerald geraldine gerard gerd
    gerhard germaine gertrude ghada gian gianni gianluca gideon gil gilbert gilda giles gillian gina
    ginny gino giorgio giovanna giovanni gisela giselle gita giulia giuliano giulio giuseppe gladys
    glen glenda glenn gloria goran gordon govind graham grainne gráinne gregor gregory greg greta
    gretchen grigori grzegorz guadalupe gudrun guido guillaume guillermo gunnar gunter gunther
    gurpreet gus gustav gustavo guy-laurent gwen gwendolyn györgy gyula habiba haakon hakan hal
    hala haley halima halina hamid hamish hamza hana hanako hanan hani hanna hannah hannes hans
    hanspeter haoran harald hari haris harish haroon harold harriet harris harry haruka haruki
    haruto harvey hasan hassan hayato hayden hayley hazem hebe hector hedda hedwig heidi heike heiko
    heinrich heinz helen helena helene helga helmut hendrik henri henrietta henrik henrike henry
    herbert herman hermione hernan hiba hideo hilary hilda hilde hillary hina hiro hiroko hiroshi
    hisham holger horace horst hortense howard hubert hugh hugo huda humaira humberto hung-yi huong
    hussain hussein hyun-woo ian ibrahim ibtisam ichiro ida idris ifeanyi ifeoma ignacio ignatius
    igor ike iker ikram ilaria ilias ilka ilker ilona ilse iman imani imelda imogen imran ina inaya
    indira indra ines inés inez inga inge inger ingo ingrid inka ioana ioannis iolanda ira irena
    irene irfan irina irma irmgard isa isaac isabel isabella isabelle isadora isaiah isha ishaan
    ishita isidora isla ismael ismail isobel israel istvan istván ivan ivana ivo iwan iwona izabela
    jaana jaap jacek jacinta jackie jackson jacky jaclyn jacob jacqueline jacques jade-lynn jaime
    jake jakob jakub jamal jamar james jameson jamie jamila jan jana jane janelle janet janice janina
    janine janis janne jared jarek jarvis jasmin jasminka jason jasper javier jaw-ling jaya jayden
    jayesh jayne jean jeanette jeanne jeannie jed jeff jeffrey jelena jemima jemma jen jenna jenni
    jennie jennifer jenny jens jeremiah jeremy jerome jerry jerzy jess jesse jessica jessie jesus
    jesús jia jiaying jill jim jimena jimmy jin jing jiri jiro ji-ho ji-hye ji-min ji-woo ji-yeon
    joachim joan joanna joanne joao joão joaquin joaquín jochen jocelyn jodie jody joe joel joelle
    joerg johan johanna johannes john johnny jolanta jolene jon jonah jonas jonathan joni jordan
    jordi jorge jorgen josé jose josef josefina joseph josephine joshua josiah josie joyce juan
    juana juanita judah judith judy juergen juha jules julia julian juliana julianna julie julien
    juliet julieta juliette julio julius jun junaid june-ann junichi junko jürgen jussi justin
    justina justine justyna jutta kaan kaitlyn kaito kaja kalani kalle kalpana kalyani kamal kamala
    kamau kamil kamila kamran kana kaori kara kareem karen karim karin karina karine karl karla
    karolina karsten karthik kasia kasper kat katarina katarzyna kate katerina katherine kathleen
    kathrin kathryn kathy katia katie katja katrin katrina katsumi katya kavita kavya kay kayla
    kazimierz kazuki kazuko kazuo keegan kehinde keiko keira keisha keith kelechi kelly kelsey
    kelvin kemal kemi kendra kenichi kenji kennedy kenneth kenny kenta kenya kerry kerstin kevin
    keziah khadija khaled khalid khanh kian kieran kiki kim kimberly kimiko kira kiran kirill kirsten
    kirsty kjell klara klaus kofi kojo kolya konrad konstantin konstantinos krista kristen kristian
    kristie kristin kristina kristof kristóf kristoffer krisztina krystyna krzysztof kumar kunal
    kurt kwabena kwadwo kwaku kwame kwasi kyle kylie kyoko lachlan ladislav laila lakshmi lalita
    lamar lamia lana lance lara larissa larry lars lasse laszlo lászló latif latisha latoya laura
    laure laurel lauren laurence laurent lauri lavinia lawrence layla lazarus lea leah leander
    leandro leanne leda lee leena leif leigh leila leilani lena lenka lennart lenny lenora leo leon
    leona leonard leonardo leonie leonor leopold leroy lesley leslie leszek leticia lev levi lewis
    lex leyla li liam lian lidia lien liesbeth liisa lila lilia lilian liliana lilith lillian lily-mae
    lin lina linda lindsay lindsey ling linh linnea linus lionel lisa lisbeth lise liselotte liv livia
    liz liza lizzie ljubica ljiljana lloyd logan lois lola loïc lone lora loredana lorena lorenzo
    loretta lori lorna lorraine lotta lotte lottie lou louis louisa louise lourdes luc luca lucas
    lucia lucía lucian luciana luciano lucie lucien lucille lucinda lucio lucrezia lucy ludmila ludo
    ludovic ludwig luigi luis luisa luiz luka lukas lukasz łukasz luke lula luna lupe luther lwazi
    lydia lyle lyn lynda lyndsey lynette lynn lyra mabel maciej mackenzie madalena maddie madeleine
    madeline madhavi madhu madison mads mae maeve mafalda magda magdalena maggie magnus mahesh mahmoud
    mahmud mai maia maja makoto malachi malcolm malik malika mallory mamadou manami mandla mandy
    manfred mani manish manisha manoj manon mansoor manuel manuela mara marc marceau marcel marcela
    marcella marcelo marcia marcin marco marcos marcus mareike marek margaret margarida margarita
    margaux marge margherita margit margot margrit marguerite maria mariam mariama marian mariana
    marianne mariano marie mariel mariela marija marijke marika mariko marilyn marin marina mario
    marion maris marisa marisol marissa marit marius marjorie marjan markus marko marla marlene
    marlies marlon marnie marsha marta márta marten martha martin martina martine marty marvin mary
    maryam masako masha mason massimo mateo mateusz mathias mathieu mathilda mathilde matilda matt
    matteo matthew matthias matthieu mattia mats maud maude maura maureen maurice mauricio mauro
    maverick maxim maxime maximilian maxine maya mayumi mbali meera meg megan megumi mehdi mehmet
    mei mei-ling meike melanie melinda melissa mel melvin mercedes meredith meriem merle merlin mert
    meryem mia micaela michael michaela michal michał michel michela michele michelle michiko mick
    mickey midori mieke miguel mihai mika mikael mike mikel mikhail mikkel miko mila milan milena
    milica milly milo milos miloš mimi mina minh minh-anh minna mira miranda mirela mireille miriam
    mirjam miro miroslav misaki mischa misha mitch mitchell mitsuko moira mohamed mohammad mohammed
    mohan mohsin moises moïse mojca molly mona monica monika monique montse morag morgan morgane
    moritz mortimer morten moses moshe mostafa moussa muhammad mukesh muneeb munir murat muriel
    murray mustafa mwangi myfanwy myles myra myriam myrtle naad nabil nada nadia nadine nadira nadja
    nagore nahla naima nairobi najwa nami nan-hee nanako nancy nanda nandini nandi naoko naomi naoto
    narek nasir nasser nat natalia natalie natasha nate nathalie nathan nathaniel nausicaa naveed
    naveen navid nayeli nazanin neema neal ned neda neha neil nell nellie nelly nelson nestor neus
    nguyen nia niall niamh nicholas nicky nico nicola nicolas nicole nicoletta niels nigel niina
    nikhil niki nikita nikki niklas niko nikola nikolai nikolaos nikos nilufar nina nino nisha nita
    nithya nitin njeri nkechi nnamdi noa noah noam noel noelia noelle noemi noémie nomvula nora
    norbert noreen norma norman noor nour nuala nuno nuria nyasha obi obinna octavia octavio odette
    odile ofelia oisín okan oksana ola olaf olamide olav ole oleg oleksandr olena olga oli oliver
    olivia olivier ollie olu olufemi oluwaseun oluwatobi olya omar omari omer ömer ondine oonagh
    oona ophelia oren orhan oriana oriol orla orlando orsolya oscar oskar osman osvaldo otis otto
    ousmane owen oya ozan özge pablo paddy padraig paige palesa paloma pamela pam paola paolo parisa
    parker pascal pascale patience patrice patricia patrick patrik patrizia patryk patsy patti patty
    paul paula paulette paulina pauline paulo pavel pavla paweł pawel payam pedro peggy pelin penelope
    percy perla pernille perry petar pete peter petra petros petr philip philipp philippa philippe
    phillip phoebe phoebe phyllis pia piotr pilar piers pieter pietro pippa piper polly poppy-mae
    prakash pranav prashant precious preeti prem prisca priscilla priti priya priyanka qing quentin
    quinn quincy rabia rachael rachel rachid radek radhika rae rafael rafaela rafal rafał rafe rafiq
    raghav rahel rahim rahul raina raisa raj rajesh rajiv ralf ralph ram rama ramesh rami ramon ramona
    ramón rana randall randi randy rania ranjit ranveer raoul raphael raquel rashad rashid rashida
    rasmus raul raúl raven-lee ravi raymond razvan reagan rebecca rebekah reem reese regan reggie
    regina reginald reiko reina reinhard remi rémi remy rena renata renate renato rene rené renée
    renee reuben rex rhea rhiannon rhoda rhonda rhys ria rian ricardo riccardo richard rick ricky rico
    rida riikka rikke rina rishi rita ritu river-rose roald robbie robert roberta roberto robin
    robyn rocco rochelle rocio rocío roderick rodney rodolfo rodrigo roger rohan rohit roisin róisín
    roland rolf roman romain romana romane romeo romy ron ronald ronan ronja ronnie rosa rosalia
    rosalie rosalind rosamund rosanna rosario roseanne rosemarie rosie rosita roslyn ross rowan rowena
    roxana roxanne roy ruairi ruben rubén rudi rudolf rudy rufus rui rumi rupert russ russell ruth
    ruthie ryan ryo ryoko ryota saad saanvi saba sabina sabine sabrina sachiko sachin sadia sadie
    saeed safiya sahil saida saif sakura salim sally salma salman salome salvador salvatore sam
    samantha samar sameer samir samira sammy samson samuel sana sanaa sandeep sander sandra sanjay
    sanjeev sanna santiago santos saoirse sara sarah sari sarita sascha sasha saskia satoshi saul
    savannah sayuri scarlett scott sean seán sebastian sebastien sébastien seema sefa selena selim
    selin selina selma serena sergei sergey sergio seth seun seung-min severin severine sezen shahid
    shaina shakira shalini shan shane shania shanice shannon shanti shari sharon shaun shauna shawn
    shayla shea sheena sheila shelby sheldon shelley sherry sheryl shigeru shinji shira shirin shirley
    shiv shiva shizuka shlomo shona shoshana shota shreya shruti shu shun siân sibel sibusiso sid
    siddharth sidney sidra siegfried sienna sierra-lynn sigrid sigurd silas silke silvana silvia
    silvio simeon simon simona simone sina sinan sindre sinead sinéad siobhan siobhán sipho siri sissel
    sita siya slavica sloane slobodan smita snezana sofia sofie solange solomon solveig sondra sonia
    sonja sonya soo-jin sophia sophie soraya soren søren spencer stacey stacy stan stanislav
    stanislaw stanley stavros stef stefan stefania stefanie stefano steffen steffi stelios stella
    stephan stephanie stephen steve steven stewart stig stuart su-jin subhash suki sulaiman suleiman
    suman sumit sumaya sunil sunita suresh suri susan susana susanna susannah susanne susie suzanne
    suzie suzuki svetlana sven svenja swati sybil sydney sylvain sylvester sylvia sylvie syed szabolcs
    szilvia szymon tabea tabitha tadashi tadhg taha tahir taiwo takashi takeshi takumi tal talia
    talita tamar tamara tamika tammy tamsin tana tanaka tanisha tanja tanvi tanya tara tarek tariq
    taro tarun tasha tasneem tatiana tatjana tatsuya tayla taylor ted teddy tegan temitope temperance
    terence teresa terese teri terrance terrence terri terry tess tessa thaddeus thabo thais thalia
    thandi thandiwe thanh thea thelma theo theodora theodore theresa therese thi thibault thierry
    thom thomas thor thu thuy tia tiago tiana tiffany tilda tillie tilly tim timo timothy tina ting
    tini tinka tobias tobi toby todd tom tomas tomás tomasz tomáš tomoko tommy toni tony tonya tor tord
    tore torsten tove tracey traci tracy travis trent trevor tricia trish tristan troy trudy truong
    tuan tudor tunde tunji tuomas turgut tuuli tycho tyler tyra tyrone tyson uche udo ugo ulrich
    ulrika ulrike uma umar umberto una ursula usha usman uta ute uwe uzma vaclav václav vadim valentin
    valentina valentino valeria valerie valérie vanessa vani vania varsha varun vasilis vasily vaughn
    veena vera verena verity vernon veronica veronika veronique véronique vesna vicki vickie vicky
    victor victoria vidya vijay vikram viktor viktoria ville vilma vimal vinay vince vincent
    vincenzo vinod viola virginia virginie vishal vita vito vittoria vivek vivian viviana vivienne
    vivien vlad vladimir vojtech volker waheed walid wallace wally walter wanda wanjiku wanjiru warren
    wassim wayne wei wei-lin wenche wendell wendy wenjing werner wes wesley whitney wiebke wieslaw
    wilbur wilfred wilhelm willa willem william willie willow-mae wilma wilson winifred winnie
    winston wojciech wolf wolfgang wyatt xander xavier xenia xiang xiao xiaoling ximena xin xiomara
    xochitl yael yaa yan yang yannick yannis yara yaroslav yaseen yash yasmin yasmina yasmine yasuko
    yaw yegor yen yesenia yetunde yevgenia yi yiannis yifan ying yitzhak ylva yoko yolanda yoni yoon
    yosef yoshi yoshiko youssef yousef yuan yuval yue yuji yuka yuki yukiko yuko yulia yumi yun yunus
    yuri yusra yusuf yuto yves yvette yvonne zach zachary zack zahir zahra zaid zain zainab zakaria
    zane zara zayd zaynab zdenek zelda zena zeynep zhang zhen zhi ziad zita zixuan zoe zoë zofia
    zoltan zoltán zora zoran zoya zsofia zsófia zsolt zuleika zuri zuzana zuzanna åke åsa ådne ægir
    çağla émilie élodie éloïse émile øystein ömür øyvind şule ștefan ana-maria anne-marie jean-luc
    jean-pierre mary-ann mary-jane marie-claire jean-marc jean-paul anne-sophie hans-peter
    ibukun ngozi nneka nnenna obiageli ogechi okechukwu olabisi oladipo omolara omotola onyeka
    oyin simisola titilayo tolu tomiwa wale yewande zikora adjoa ama kwesi esinam selasi afua
    nana-ama bao-anh hoa-binh phuong quynh trang tuyet duong hieu khoa lam nhung ngoc phuc quang thao
    thang tien trinh trung tuan vy bich diem hanh hien huy loan mai-anh nga oanh phong
    guðrún helga sigríður jón ólafur þóra bjarni hrafn katla sindri gunnhildur snorri freyja
    eszter réka katalin péter ferenc attila dorottya gergő zsuzsanna márton boglárka bence dániel
"""

AMBIGUOUS = frozenset(
    """
    abbey ace admiral al aliyah ally almond amber amity angel apollo april archer ares aria art
    aspen aster atlas august aura autumn avalon azalea bailey banks bao barb barney baron basil
    bay beau bee belle berry beryl bill billy bird birdie bishop blaze blessing bliss blossom
    bluebell blythe bo bonny bowie bramble briar brightness brogan brook brooks buck buddy
    buster butch cadence calla camellia candy canyon carmine carol carter cedar champ chance
    chandler charity chase chastain chastity cherish cherry cherub chip christian chuck cicely
    cinnamon clarity clay cliff clover coco comfort constance cooper coral corrie cosmo cove
    creed cricket crystal curt cypress daisy dale dandelion darling dawn deacon dean dee
    derrick desire destiny dick dimple divine dolly don dorado dory dot dotty dove drake drew
    duchess duke dung dusty earl earnest ebony echo ed eddy eden elder ember emerald emery
    endeavour essence eternity evergreen fable fairy faith favour fawn fenn fennel fern
    fielding finch fisher flint florin ford forest fortunate frank freesia fritz galaxy gale
    gardenia garland garner garnet gay gene genie ginger gladness glory godsend golden goodluck
    goodness grace gracious grant gray griffin grove happiness hardy harmony harper hart haven
    hawk hays hazel heath heather heaven henna herb holly honey honor honour hope hunter hyacinth hyssop
    indie indigo innocent iris isle ivory ivy jack jade jagger jasmine jay jericho jet jewel jo
    jolly josh joy jubilee judge june juniper jupiter justice kale karma ken kestrel kindness
    king kip kit kitty knowledge lacey lacy lane lark larkspur laurel lavender lemon levy
    liberty lilac lily linden lisle lotus love lovemore loyal lucky luster lyric mace maddox
    magnolia maple marigold mark marlin marlowe marshal marshall marvel mason mat max may mayo
    meadow melody mercer mercy merit merry mica midge miles mimosa minnow miracle misty mo
    moody moon moss nacho nan nettle newt newton nick nirvana noble nova oak oakley obedience
    ocean olive onyx opal oracle orchid oriole orris osprey otter page palmer pansy paradise
    paris parsley pat patience peace peaches pearl penny peony pepper petal petunia phoenix
    pierce pike pip pixie plum poet poppy porter posy presley prim primrose prince princess
    prosper prosperity providence prudence purity queen quill quince rain rainbow ranger raven
    ray rebel reed reef regal reverie rhythm rich ridge river rob robin rock rocky rogue roly
    romaine roscoe rose rosemary royal ruby rune rusty sable saffron saga sage sailor saint
    sandal sandy sawyer scarlet scout seraph serenity shad shay shepherd sierra silver skipper
    sky sol solace son sonnet sonny sorrel sparrow spike sprout squire star starling sterling
    stone storm stormy sue summer summit sun sunday sunny sunshine sylvan tab tad talon tanner
    tatum tawny teal tempest temple thistle thorn tiger topaz treasure trey trilby trinity trip
    tripp trout trymore tucker tulip turner twinkle ty unique unity urban vale valentine valor
    van velvet vernal vesper vi victory vine viola violet viva vixen wade ward wells wheeler
    whisper whit wilder will willow willy winsome winter wisdom wisteria wolfram woodrow woody
    wren wright yarrow young yu zen zephyr zest zinnia
    """.split()
)

SURNAMES = frozenset(
    """
    adams adeyemi ahmed akhtar allen alvarez andersen anderson andersson bailey baker banerjee becker
    bennett bergström bianchi bose brown bui campbell carter castro chan chang chatterjee chaudhary
    chavez cheng cho chopra chowdhury christensen clark cohen collins costa cruz da-silva dang das
    davies davis desai diaz diop dubois edwards ekwueme eriksen evans eze fernandez fernández ferrari
    ferreira fischer flores fofana fontaine foster fraser friedman fujita garcia garcía gomez gómez
    gonzalez gonzález goldberg gupta haas haddad hall hansen harris hassan he hernandez hernández hill
    hoang hoffmann horvath horváth huang hughes hussain huynh ibrahim ito jackson jain jansen jensen
    jimenez johansson johnson jones kapoor kato kaur keita khan kim kimura klein kobayashi kovacs
    kovács kowalski krishnan kumar larsen larsson lefebvre leroy levy lewis liang lin lindqvist liu
    lopez lópez lund ma mackenzie malik martin martinez martínez mbeki mcdonald mehta mendoza mensah
    meyer miller mishra mitchell moore morales moreau moreno morris müller murphy murray mwangi nagy
    nair nakamura nelson ng ngo nguyen nielsen nilsson novak nowak nwosu o'brien o'connor o'neill
    o'sullivan obi odhiambo ogunleye okafor okeke okonkwo okoro olsen ortiz osei owusu pak papadopoulos
    park parker patel pereira perez pérez petersen petrov pham phan phillips popescu qureshi rahman
    ramirez ramírez ramos rao reddy reyes ricci rivera roberts robinson rodriguez rodríguez romano
    romero rossi roy russo ruiz saito salazar sanchez sánchez santos sato schmidt schneider scott
    sharma shah silva singh smith sokolov song souza stewart suarez sun suzuki svensson szabo szabó
    takahashi tan tanaka taylor thomas thompson torres toure tran tremblay turner usman van-dijk
    vargas varga vasquez verma vu walker wang watanabe watson weber white williams wilson wong wright
    wu xu yamada yamamoto yang yeo yilmaz yıldız young zhang zhao zheng zhou zimmermann
    """.split()
)

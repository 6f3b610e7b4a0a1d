/**
 * Given names of many countries, in lower case, that are no words of English, no places and no products. Written by
 * script/given-names.mjs, from the names in the locales of Faker 10.6.0 (MIT).
 */
export const namesByLocale = `
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aaliyah aalok aaltje aamod aanand aanandaswarup aanandinii
aanjaneya aanuoluwapo aaratrika aarav aaron aarya aaryan aarón aasa aasha aashritha aatmaj aatmaja aatreya aayushmaan
aayushman abaco abadon abagail abak abakan abakay abani abar abay abayomi abbie abbigail abbondanza abbondanzio
abbondio abbos abby abdallah abdel abdelkader abdellah abderrahmane abdiel abdon abdone abdonie abdou abdoul abdoulaye
abdourahmane abdramane abdul abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq
abduljabbor abduljalil abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali
abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad abebi abeiku abel abelard abelardo abelin abeline
abena abendam abeni abenzio abhaidev abhaya abhirath abhisyanta abibatou abibo abidin abigael abigaelle abigale
abigayle abigaël abigaëlle abigaïl abigel abigél abimbola abiodun abiola abiona abisola abisoye abluc abluç abner
abosede abou aboubacar aboubakar abraham abrahamo abrahám abramio abramo abril absalon absar absolon absolón abyasa
abélard abılay abşar acace acacie acacio acanthe acar acario acaryatanaya accursio acela acelya achaire achalesvara
acharyanandana acharyasuta achil achiles achille achim achintya achraf achyut acilia acilio acim aciscolo acrisio acuk
aculina acun acıg acık acılay adah adalan adalard adalardo adalbald adalbaude adalberon adalbert adalberta adalberto
adalbéron adaldı adalfredo adalgisa adalgiso adaline adalmıs adalmış adalric adalrico adalsinde adam adama adame adamo
adams adan adar adas adaugo adaş adberilgen addie addison addo addolorata adea adebankole adebiyi adebola adebowale
adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adegrin adegrine adekitan adekola adekunle adel adela
adelaida adelajda adelardo adelasia adelaïde adelbert adelberto adelchi adele adeleke adelfo adelgardo adelia adelie
adelin adelina adeline adeliya adell adella adelle adelmo adelphe adeltrude adelya adem aden adenet adenike adeniyi
adeodat adeodato adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi
adheesh adhemar adhiarja adhiraj adhrit adhémar adiarja adib adiba adigun adika adikara adikavi adil adile adin adina
adinata adinath aditeya aditya adityanandan adityanandana adja adjutor adlı adlıbeg adlıbeğ adnan adnân adolf adolfa
adolfina adolfo adolfs adolfína adolph adolphe adolphie adolphus adone adrain adraman adrastee adrastée adrehilde
adria adriaan adrian adriana adrianna adriano adriel adrien adriena adrienne adrijana adrione adripathi adrián adriána
adsız adunni advaya adwitiya adwoa adán adèle adél adéla adélaïde adélie adéodat adıguzel adıgüzel adık adıkutlu
adıkutlutas adıkutlutaş afanasi afanasie afaq affan afia afitap afolarin afonso afra afruza afsar afsin afsın afton
afua afzuna afşar afşin afşın afəl afərim afət agabay agabio agafia agah agakagan agalak agamennone agapet agapito
agasti agastya agata agatha agathange agathe agathon agaton agazio agca agenore agesilao agilbert agilberte aglae
aglaia aglaja aglamıs aglaé agnan agnane agneflete agneflète agnes agnesa agnese agneta agneya agnieszka agnimitra
agniprava agnivesh agnos agnès agostina agostino agrata agripina agripino agrippa agrippin agrippine agrypina agus
agustin agustina agustín agáta agâh ahalya ahenk ahilya ahlem ahmad ahmed ahmet ahror ahsen aiace aicha aidan aidano
aiden aidə aileen aimable aime aimee aimone aimé aimée aina ainars aino ainārs aisha aishani aissa aissata aissatou
aisyah aiyana ajala ajan ajana ajani ajda ajeet ajeng ajiman ajimat ajimin ajiono ajit ajita ajla ajlin ajna ajoke
akalp akande akanmu akanni akarsana akata akaş akbas akbatur akbay akbaş akboga akboru akboğa akbudak akbugra akbulak
akbuğra akbörü akca akcakoca akcora akdemir akdogan akdoğan akeem akif akifa akinkunmi akinlabi akinwale akkun akkunlu
akkurt akkus akkuş akmal akofa akorfa akos akosua akpıra akram akroor aksel akshainie akshaj akshat akshata
akshayakeerti akshita aksil aksungur aktan aktekin aktimur akua akula akumaa akunna akvelina akvelīna akwasi akwesi
akça akçakoca akçora akıbudak akım akın akıncı akıner akınçı alaba alaban alaboru alabörü aladag aladağ alade aladino
aladogan aladoğan alain alaina alaine alais alakurt alamanno alambana alamu alana alanis alanna alano alara alarico
alassane alayna alayunt alayuntlu alaïs alban albane albano albena alberade alberic alberico alberta alberte albertha
albertina albertine albertino alberto albertyna albertýna albertīne albin albina alboino albrecht albrico albérade
albéric albín albína alceo alceste alcestiso alcibiade alcide alcidie alcime alcina alcine alcino alcyone alda
aldegonde aldemir alden aldo aldobrando aldogan aldonce aldoğan aldric aldıgerey alea aleandro aleardo aleaume aleen
alejandra alejandrin alejandro alek aleksa aleksandar aleksander aleksandra aleksandro aleksej aleksi alekso aleksy
alemka alen alena alene alenia alenka aleodor aleramo alesea aleska alessa alessandra alessandro alessia alessio aleth
aletha alevtina alex alexandr alexandra alexandre alexandrea alexandria alexandrina alexandro alexandros alexandru
alexane alexanne alexe alexei alexej alexie alexis alexys alexzander aleya aleyna aleš aleška alfio alfons alfonsa
alfonsino alfonso alfonz alfonzo alford alfreda alfreds alfréd alfréda alfrēds algirds algis algiso algu alia alic
alica alican alice alicia alicja alico alida aliette alighiero alika alima alin alina aliona aliou alioune alis alisa
alisan alisha alisher alisir alissa alissia alistair alistar alivia alix alixe aliz aliza alize alizee alizé aliénor
alişan alişir aljaz aljaž aljosa aljoša alka alkaboluk alkabölük alkaevli alkan alkası alkaşı alkıs alkış alla allan
allegra allen allene alliaume allie allison almerigo almila almine almira almire almiro alois aloise aloisie aloisio
aloizs alojz alojza alojzije alok alon alonzo aloys aloyse aloïs aloïse aloīzs alpagut alpamıs alpamış alparsbeg
alparsbeğ alparslan alpata alpay alpaya alpaykagan alpaykağan alpbamsı alpbilge alpdirek alpdogan alpdoğan alper
alperen alpertunga alpgerey alphan alphee alphonse alphonsine alphonso alphée alpike alpilig alpinien alpkara alpkuluk
alpkutlu alpkülük alpsalcı alptegin alptugrul alptunga alpturan alptutuk alptuğrul alpulug alpuluğ alpurungu
alpurungututuk alpyoruk alpyörük alpıs alpış alpşalçı alsu alta altan altankagan altankan altankağan altay altea
altemur althee althée altmıskara altmışkara alton altuga altın altınkagan altınkan altınkağan altınoba altıntamgan
altıntamgantarkan altıntarkan altıntay alva alvah alvar alvaro alvena alvera alverede alverta alverède alviero alvin
alvina alvis alvise alvīne alwar alya alyah alyce alycia alysa alysha alyson alyssa alyssia alysson alzbeta alícia
alíz alımga alžbeta alžběta amabela amac amadea amadeo amadeus amady amael amahle amalia amaliane amalie amalija
amalio amalric amalthee amalthée amand amanda amande amandin amando amani amant amante amanzio amar amara amaranaath
amarande amaranthe amaranto amaresh amari amarnath amat amata amath amato amatore amauri amaury amaya amaç amaël ambar
ambra ambre ambrine ambrogio ambroise ambroisie ambrose ambrosiano ambroz ambrozy ambroży ambrož ambróz amdy amea
amedee amedeo amedeu amel ameliane amelie amelien ameline amelio amely amelya americo amerigo ameth amethyste ameyatma
amicie amico amiel amilcare amina aminat aminata aminte amintore aminu amira amish amit amita amiya amleto ammar ammâr
amodini amogh amoke amon amone amope amore amos amparo ampelio amra amrak amritambu amul amya amza amália amálie amát
amáta amédée amélia améliane amélie amélien améthyste amîr amālija anaadi anabel anabela anabelle anacleto anae anael
anaelle anagh anahi anahita anaida anais anala anamaria anamarija anamika anand ananda anandamayi anang ananta anar
anasooya anass anastacio anastase anastasia anastasie anastasija anastasije anastaz anastazia anastazie anastazija
anastazio anastazja anastáz anastázia anastázie anasuya anatazie anatol anatole anatoli anatolia anatolie anatolii
anatázie anatólie anaël anaëlle anaïs anca ancelin anceline anci ancica ancuk ancuta ancuța anda andac andarıman andaç
andel andela andelin andelina andelko andelo andeol anders anderson andi andjelina andoche andra andrada andras andraz
andraž andre andrea andreane andreanne andreas andree andreea andrei andrej andreja andreo andres andrew andri andrian
andriana andrija andrijana andrin andrina andris andrzej andrás andré andréa andréas andrée andrés andy andzejs
andzelika andzs andéol anděl anděla andělín andělína andżelika andžejs andžs anej anemona anesa aneta anette anezka
anežka angadreme angadrême ange angela angele angelika angelina angeline angelino angelique angelita angelo anggabaya
anggun anghel anghelina angie angilbe angilberte angilran angoustan angus angèle angélina angélique ania anibal anica
anicee anicet aniceto anicette anicée aniello anik anika anila anilaabh anilabh anina anish anisoara anissa anita
aniya aniyah anișoara anja anjali anjaneya anjela anjelica anjolaoluwa anjushree anjushri anka ankal anko annabel
annabell annabella annabelle annaelle annagrazia annalena annamae annamaria annamarie annapurna annaëlle anne anneke
anneli annelie annemarie annemijn annetta annette anni annibal annibale annie annika annikki annonciade annunziata
anny anom anora anouar anouck anouk anrijs ansaldo ansbert ansberte ansel anselm anselma anselme anselmo ansgar
ansgary anshula anslavs ansley ansovino anstrudie antal antea antek antelmo antero anthelme anthelmette anthony antide
antigone antim antimo antino antioco antoaneta antoine antoinette anton antone antonela antonella antonello antonetta
antonette antoni antonia antonie antonietta antonija antonin antonina antonine antonio antoniu antono antony antonín
antti antun antwan antwon antónia antónio antônio anuar anuja anunay anuraag anurag anuska anusuya anuta anuška anuța
anvar anwesha anya anze ançuk anémone anči ančica anđela anđelika anđelina anĝelo anıl anšlavs anže apak apatarkan
aphelie aphélie apolena apollina apollinaire apollinare apollinary apolline apollonia appia appoline aprancur aprançur
apsara apuleio aqil aquilin aquilino arabela arabella arabelle araboga araboğa araceli aracely arademir aral araldo
aram aranka ararat aras aratone arbay arbuz arcadi arcadie arcadii arcadio archambaud archan archange archibald archie
archimede archippo arcibaldo arcuk arda ardella arden ardith ardito arduino ardıc ardıç arely aren aresio areta
argelia argentina argimiro argine argono argu argun argıl ariadna arialdo arian ariana ariane arianna ariberto aric
aricie arie ariela ariele arielle arif arij arija arijit arijs arike arin arina arindam arinola arion ariosto arisa
aristarco ariste aristeo aristid aristide aristione aristita aristița aristofane aristotele arjen arjun arkad arkadijs
arkadiusz arkady arkád arkādijs arkın arkıs arkış arlene arleta arlette arlie arlo armagan arman armance armand
armande armandine armando armani armağan armel armeline armelle armida armide armin armine arminio armins armīns arnac
arnaldo arnaud arnaude arnaç arne arnesh arno arnold arnolda arnoldo arnost arnostka arnould arnošt arnoštka arnulfo
arolde aron arona aronne arpad arpat arpád arrigo arsal arsen arsene arsenie arsenije arseniusz arsinoe arsinoé
arsipatra arslan arslanargun arslanboru arslanbörü arslansungur arslantegin arslanyabgu arslon arsun arsène arsènie
arsıl arta artanto artawan artemisa arthaud artheme arthur arthurine arthus arthème artiom arto artuk artukac artukaç
artur arturo arturs artus artut artuš artémis artıınal artūrs aruk arun aruna arunthavanathan arved arvel arvid arvids
arvilla arvīds arwa arya aryan aryanna arystarch arzen arçuk arîn arıboga arıboğa arık arıkagan arıkağan arıkdoruk
arın arınc arınç arşun asad asadulloh asake asal asan asanboga asantudun asantugrul asartegin ascanio ascelin asceline
asdrubale asel asella asha ashlee ashleigh ashlesh ashley ashly ashlynn ashmi ashok ashton ashtyn asija asil asila
asilbek asimodeo asirwada asirwanda asiya asja askın aslesha aslijan asliya aslım asma asmaa asmadi asman asmianto
asmita asmuni asolat asrı assa assetou assia assil assomption assunta assunto assya asta astalogul astarte astarté
asterie asterio astianatte astou astree astrid astrida astrée astrīda astérie asuela asug asuk asuğ aswani asya asıg
asıkbulmus asım asığ atac atakagan atakan atakağan atalan atalay ataldı ataleo atalmıs atalmış atanas atanasia
atanasio atanazie atanazy atanázie atanáš atasagun atasu ataullah ataç atberilgen atena athalie athanase athanasie
athenais athenaïs athina athos athéna athénaïs atila atilla atinuke atlı atlıbeg atlıbeğ atlıkagan atlıkağan atmaca
atmaja atmanand atmananda atreyee atreyi atsız atta attila attilano attilio atuncu atunçu atâullah atıf atıgay
atıkutlu atıkutlutas atıkutlutaş atıla atılgan atım atımer atıs atış aube aubertine auberto aubin aubree aubrey aubry
audace aude audebert audeline audie audouin audra audran audreanne audrey augucjo augusta augustin augustina augustine
augustino augusto augustus augustyn augustyna augustín augustýn augustýna aulia aure aurea aurel aurele aureliana
aureliano aurelie aurelien aurelienne aurelija aurelio aureliu aurelián aurelle aurian auriane aurica aurică auro
auron aurore aurèle aurélia aurélie aurélien aurélienne aurēlija ausilia ausiliatrice ausilio austen austin austyn
auxane auxence avadhesh avan avani avantika avar avaz avdal aveline averardo avery aviel avigaelle avigaëlle avis
avluc avluç avni avoye avram avril avsar avşar awar awaz awero awesi axeline axelle axenia axinte ayaan ayacı ayan
ayana ayanda ayas ayaz ayaçı ayaş aybalta ayban aybars aybeg aybeğ aydan aydarkagan aydarkağan aydemir ayden aydogan
aydogdu aydogmus aydoğan aydoğdu aydoğmuş aydın aydınalp ayebatari ayem aygul aygun aygül aygün aygırak ayhan ayinde
ayinke ayize aykagan aykal aykan aykağan aykurt aykut ayla aylan ayleen aylin ayline ayluc ayluctarkan ayluç
ayluçtarkan ayma ayman aymane aymard aymardine aymen aymeric aymon aymonde aynur ayodeji ayodele ayoka ayomide
ayomikun ayotude ayoub ayren ayruk aysar ayse aysıl aysılıg aysılığ aytac aytak aytaç aytekin aytug aytuğ aytən
ayushmati ayvaz ayyıldız ayıtmıs ayıtmış ayız ayızdag ayızdağ ayşıl azad azak azalee azalée azamat azban azeglio
azelia azelie azeline azelio azer azgan azganaz azime aziz aziza azizhan azmi azra azubuike azzurra azélie azîme azıl
açela açelya açuk açık açılay açığ aïcha aïda aïdan aïna aïsha aïssa aïssata aïssatou aćim ağabay ağakağan ağalak
ağlamış ağça aīda aļģirds aļģis aşan aşanboğa aşantudun aşantuğrul aşkın aştaloğul aşuk aşıkbulmuş aŭgustino aŭguĉjo
baaba baala baalaaditya baalagopaal babacan babacar babasola babatunji babawale babeta babette babila babur babır
bacara baccayman bacman badabul badis badr badruk badur bafana bafode baga bagaalp bagan bagas bagasatulu bagatarkan
bagatengrikagan bagatur bagaturcigsi bagaturgerey bagaturipi bagatursepi bagaısbara bagdagul bagiya bagtas bagus bagya
bagıs baha bahadır bahar bahia bahodir bahri bahriddin bahrom bahtiyar bahula bahuraksa bahuwarna bahuwirya baidehi
baijayanti bajragin bakagul bakary bakağul bakda bakhtiyor baki bakiadi bakianto bakidin bakijan bakiman bakiono baksı
bakti baktiadi baktianto baktiono bakula bakır bakırsokum bakşı bala balaaditya balaban balachandra baladitya
balagopal balagovind balaka balakatay balamani balamantri balamır balangga balapati balazs balcar baldassarre
balderico baldo baldomero baldovino baldu baldwin balgopal balidin balijan balint balkık balta baltacı baltar baltazar
baltur baltır balázs balçar balın bambang bambina bamsı banara banawa banawi bancar bandhu bandhul banel bangizwe
bangu banji bankim bankimchandra bankole banna banu banuta baptiste bara barak baraktore baraktöre baran barbala
barbara barbarigo barbeg barbeğ barboga barbol barbora barboğa barbro barbu barbulsun barcadogdu barcadogmus
barcadurdu barcadurmus barcan barcatoyun barchinoy bardomiano bardıbay bargan barica baris barkdogdu barkdogmus
barkdoğdu barkdoğmuş barkdurdu barkdurmus barkdurmuş barkın barlas barlıbay barmaklak barmaklı barnaba barnabas
barnabe barnabás barnabáš barnabé barno barrett barsaba barsbeg barsbeğ barsboga barsboğa barsgan barsimeo barskan
barsurungu bart barthelemy bartholome barthélemy bartimee bartimée bartolo bartolomea bartolomej bartolomeo bartolomeu
bartoloměj bartu barça barçadoğdu barçadoğmuş barçadurdu barçadurmuş barçan barçatoyun barımtay barın barıs barış
basademir basak basanti basanyalavac basanyalavaç basar basarab basat basbug bascı basgan basile basileo basilia
basilio basilisse baskurt baskın baskırt basma basmıl bassiano bassilla bastar bastiaan bastian bastiano bastien
bastugrul bastuğrul bastı basu basut bathilde batilda batrak battal battista batu batuhan batuk batur baturalp baucido
baudouin bawer baya bayancar bayankagan bayankağan bayançar bayat bayazıt baybars baybayık baybicen baybiçen bayboga
baybora bayboğa baybure baybüre baydar baydemir baydur baykal baykara baykoca baykuzu baylee baymunke baymünke bayna
baynal baypure baypüre bayrac bayrak bayram bayraç bayruk bayrı bayrın baysungur baytara baytas baytaş bayuncur
bayunçur bayur bayurku bayutmus bayutmuş bayuttu bayık bayıncur bayındır bayınçur bazil bazyli bazır baçara baçman
baççayman bağa bağaalp bağan bağatarkan bağatengrikağan bağatur bağaturgerey bağaturipi bağatursepi bağaturçigşi
bağaışbara bağaşatulu bağdagül bağtaş bağış baņuta başak başbuğ başgan başkurt başkırt baştar başçı baŭcido beata
beate beato beatrice beatrico beatrix beatriz beatrycze beatus beaulah bebe beceapa beckem becky bedir bedirhan bediz
bedran bedreddin bedri bedrich bedriska bedřich bedřiška begarslan begbars begbilgeciksin begboga begcur begdemir
begdilli begdurmus begi begil begine begitutuk begkulu beglen begni begoyim begtas begtegin begtuzun behcet behic
behiç behlul behlül behram behrem behruz behzat behçet bekazıl bekbekec bekbekeç bekec bekecarslan bekecarslantegin
bekectegin beker bekeç bekeçarslan bekeçarslantegin bekeçtegin bekir beklemis beklemiş bekmurod bektas bektaş bektur
bektür bela belcim belcir belek belemir belgi belguc belgüc belimir belina belinda bella bellino belma belo beltir
beltramo beltun belçim belçir benadik bence bende bendeguz bendegúz benedek benedetta benedetto benedicte benedikt
benedikta benedita benedykt benett bengi bengt bengu bengü beniamin beniamina beniamino benice benicio benigna benigne
benigno benito benja benjamim benjamín benjámin benli benlidemir bennett bennie benno benoit benone benoît bente
benthe bentley benton benvenuta benvenuto benyamin benício bera beranger berangere berard berardo berat bercem
berceste bercin berdan berdibeg berdibeğ berend berendey berengario berenice berenico berenika berfin berfîn
berginsenge bergu bergü berinay berislav berit beritan berivan berkan berkay berke berkin berkis berkiş berkyaruk
bermek bernadetta bernadette bernadine bernard bernarda bernardo bernd berneice bernhard bernice bernie berniece
bernita beronico berran berre bert berta bertalan berti bertille bertilo berto bertold bertolda bertoldo bertolfo
bertram bertrand berva berçem berçin berîtan berîvan besar besentegin beser besim besir besra bessie betania betemir
bethany beti betina betsy bette bettie bettina bettye beulah beuve beverly beya beyizci beyizçi beyrek beyrem beáta
beçeapa beçkem beāte beğarslan beğbars beğbilgeçikşin beğboğa beğdemir beğdilli beğdurmuş beğkulu beğtaş beğtegin
beğtüzün beğçur beňadik beşar beşer beşir bhaanumati bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan
bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar
bhaumik bhavani bhaves bheeshma bhekimuzi bhekizizwe bhekumbuso bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati
bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bianka
bibek bibi bibiana bibianna bibiano bibiána biborka bicek bigna bijay bikash bilal bilel bilgebayuncur bilgebayunçur
bilgebeg bilgebeğ bilgeciksin bilgekagan bilgekan bilgekağan bilgekulucur bilgekutluk bilgekülüçur bilgetacam
bilgetamgacı bilgetardu bilgetaçam bilgetegin bilgetonyukuk bilgez bilgeçikşin bilgeısbara bilgeısbaratamgan
bilgeışbara bilgeışbaratamgan bilgic bilgin bilgiç bilig biligkongulsengun biligköngülsengün bilik biljana billurə
bilol bilva bilwa bilâl bina binafsha binbegi binbeği bindir bindo bineta bino binta bintou birane birgit birgita
birgitta birgitte birino birjesh birol bisenija biserka bishal bishnu bivoj biçek bjarne bjorn björn bjørn blagica
blagoje blahomil blahomila blahomir blahomira blahomír blahomíra blahoslav blahoslava blair blake blanca blanche
blandine blanduzia blanka blaz blazej blazena blaž blažej blažena boaz boban bobana bobbi bobbie bobur bodhan bodi
boga bogac bogacuk bogdan bogdana bogde boge boglarka boglárka bogoljub bogu bohdan bohdana bohemond bohuchval bohumil
bohumila bohumir bohumira bohumír bohumíra bohun bohuna bohus bohuse bohuslav bohuslava bohuš bohuše bohémond bojan
bojana bojislava bokde bolatito boldaz boldizsar boldizsár bolemir bolemír bolen boleslav boleslava boleslavs bolmus
bolmuş bolsun bolukbası bolun boluwatife bonagiunta bonaldo bonaventura bonavita boncuk bonek bonge bonginkosi bongul
bongulboga bongulboğa bonifac bonifacio bonifác boran borbala borbála borcul borek boris borislav borislava borivoj
borivoje borjan borka borko borlukcu borlukçu bornak boroka bortecine bortolo boru borubars borusengun borut borys
borçul boróka bosiljka bosko botan botir botond bouba boubacar bouchard bouchra boyan boyankulu boyd boylabaga
boylabagatarkan boylabağa boylabağatarkan boylakutlutarkan boza bozan bozboru bozbörü bozdogan bozdoğan bozena
bozetech bozetecha bozica bozidar bozidara bozislav bozkurt bozkus bozkuş bozok boğa boğaç boğaçuk boļeslavs bořek
bořislav bořislava bořivoj boško boža božena božetěch božetěcha božica božidar božidara božislav braden bradford
bradley bradly bradut brady braeden brahim brahmaanand brahmabrata brahmanandam brahmdev brajan brajen brajendra
brajesh bram brancaleone brandi brando brandon brandt brandusa brandyn branimir branimira branimír branimíra branislav
branislava branka brankica branko brannon branson bratislav bratislava braulio braxton brayan breana breanna breanne
brenda brendan brenden brendon brenn brenna brennan brennon breno bret bretislav bretislava brett bria briac brian
briana brianne brice bridget bridgette brielle brieuc brigida brigita brigito brigitta brigitte brijesh brionna brisa
brita britney brittany broderick brody bronislav bronislava bronislavs brooke brooklyn broņislavs bruce bruna brune
brunehaut brunehilde brunhilda brunilde bruno bruto bryan bryana bryant bryce brycen brygida bryon brájen brândușa
brăduț bucan buchi bucur budag budak budağ buddhana budhil budimir budimír budislav budivoj budunlu budus budustudun
buford bugday bugduz bugduzemen buge bugra bugrakarakagan bugu bugubilge buhle bukak bukaktutuk bukduz bukebuyrac
bukebuyruc bukey bukola buktegin bukusboga bulacapan bulah bulak bulan bulaçapan buldur bulent bulgak bulmaz bulmus
bulmuş buluc bulug buluk bulus bulut buluç buluğ buluş bumen bumın bunmi bunsuz bunul bunyamin burak burcak burdette
bure burgucan burgut burguçan burhan burhon burkay burkek burkut burluk burnice burslan burulday burulgu burunduk
burçak busayo busisiwe busulgan butak butuk buyan buyancuk buyandemir buyankara buyançuk buyat buyrac buyraç buyruc
buyruk buyruç buzac buzactutuk buzaç buzaçtutuk buçan buçur buğday buğra buğrakarakağan buşulgan byron bystrik bystrík
bálint bárbara bâki béatrice béla bénigne bénédicte béranger bérangère bérard béryl bérénice bêrîtan bíborka bögde
böge bögü bökde böke bölen bölükbaşı bönek bönge börteçine börü börübars börüsengün büdüs büdüstudun bügdüz bügdüzemen
büge bügü bükdüz büke bükebuyraç bükebuyruç bükey büktegin büküşboğa bülent bümen bünyamin bünül büre bürgüt bürkek
bürküt bürlük büğübilge bārbala bănel běla bıckı bıckıcı bıdın bıtaybıkı bıtrı bıçkı bıçkıcı błazej błażej břetislav
břetislava bəhram bəhruz bəxtiyar bəyaz cabdar cablı cabus caden caetana cafer cagak cagan cagatay cagdas cagla caglar
caglayan cagru cagrı cagrıbeg cagrıhan cagrıtegin cagıl cahid cahya cahyadi cahyanto cahyo cahyono caino caio caitlin
caitlyn caius caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa calanico calapkulu cale caleb calebe
caleigh cali calin calina calista calixte callie callisto callum calogera calogero calpurnia calvin camden camelien
cameron camil camila camilia camilla camille camillien camillo camren camron camryn camylle camélia camélien cana
canalp candace candar candelario candice candide candido candra candrakanta canel cangul cangül cankan cankız cannur
cansel cansu cansın cantemir cantidio canziano capitolina capucine cara caraka carey caribert caridad carine carissa
carla carlee carleton carley carli carlie carlijn carlo carloman carlos carlota carloto carlotta carlton carmel
carmela carmella carmelo carmina carminho carmo carna carola carolanne carole carolin caroline carolyn carolyne
caronte carponio carrie carroll carson carub cary casandra casey casian casiana casilda casimer casimir casimira
casimiro caslav caspar casper cassandre cassiano cassidy cassie cassien cassio cassiopea cassiopee castille casto
cataldo cataleya catalin catarina caterina catharina catharine catherine cathrine cathryn cathy catinca cato catrin
catrina catrinel catullo catur caturangga caua cauã cavid cawisadi cawisono cawuk cayadi cayla cazimir ceasar cebe
cecco cecelia cecep cecil cecile cecilia cecilie cecilio cecylia cecyliusz cecília cecílie cedomir cedric cedrick
cedrik cedrin celal celaleddin celasun celen celestin celestina celestino celestyn celestyna celestýn celestýna celia
celian celie celien celik celil celina celine celinia celso celâleddin cemal cemali cemani cemen cemeti cemgen cemil
cemplunk cene cenek cengkal cengkir cenk cenka cerasela ceren cesaire cesar cesare cesario cesminaz cestmir cestmira
cetin cetinel cetiner cevahir cevat ceyda ceyhun ceykun ceyla ceylan ceylin ceylinaz cezar cezara cezary cezmi
chaanakya chaaruchandra chadd chadrick chahine chahinez chaim chaima chaitan chakor chakradhar chakravartee
chakravarti chakrika chanakya chanda chandak chandan chandani chandi chandini chandira chandni chandra chandraayan
chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran
chandranath chandrani chandraprabha chandraswaroopa chandravati chanel chanelle chantal chapal chapala charak charl
charlaine charleen charlemagne charlene charles charli charline charlize charlotta charly charlène charuchandra
charumati charuvrat charvi chasity chaten chatur chatura chaturaanan chaturbhuj chauncey chayenne chayma chaz chaï
chaïma cheick cheikh cheikhou chekhouna chelsey chelsie cherechi cherif cherubino cheryl chesley chester chet chetan
chetanaanand cheyanne chiaffredo chiamaka chiara chidaakaash chidaatma chidambar chidambaram chidananda childebert
chilperic chilpéric chimamanda chinedu chinmayanand chinmayananda chinyere chira chiranjeev chiranjeeve chiril chirill
chirine chisom chitraksh chitrali chitramala chitrangada chizoba chloe chloé chrabros chrabroš chraniboj chranibor
chranislav chranislava chretien chris christ christa christelle christer christiaan christiana christiane christiano
christin christina christine christodule christoffer christop christoph christophe christopher chrudos chrudoš
chrysole chrysostome chrétien chukwu chval chyna ciaobella ciara cicek cicem cici cielo cierra cigdem cihad cihan
cihangir cihansah cihanşah cilay cilenti ciler cilvenaz cimen cindy cino cinta cinthia cinzia ciprian cipriana
cipriano cirano ciriaco ciril cirilla cirillo cirino ciro cise cisem cisil cistoslav cistoslava citlalli citra civan
ciya claas claire clara clarabelle clare clarenzio clarisa clarissa clarisse clark claud claudia claudie claudien
claudine claudio claudiu claus clavdia clayton clea cleandre cleandro clelia clelie clemence clemens clemente
clementina clemenzia clemmie cleo cleofe cleonico cleophee cleora clery cleta cletus cleveland clifford clifton
climaco clinio clinton clio clodomiro clodoveo cloe clorinda clotaire clothilde clotilde cloyd cloé clyde cléa
cléandre clélie clémence clément clémentine cléo cléophée cléry cobulmak coby cocukboru codin codrin codrina codrut
codruta codruț codruța cody coen cointa cokramayul coleman colette coline collien collin colman colmanno colmazio
colomba colombano colombe colombo colpan colten colton colu columbus concepcion concepción concetta conchita concordio
connor conor conrad consolata constanca constance constanta constantia constantin constantina constança constanța
constatin consuela consuelo cora coralia coralie coraline corbin corbiniano cordelia cordell cordia cordie corene
coreno corentin corentine corina corine corinna corinne coriolano cornelia cornelio cornelis corneliu cornelius
cornell coronato corrado corrine cortez cortney corto corvin cosima cosimo coskun coskuner cosma cosmina costache
costante costantino costanza costanzo costel costin coty coumba courtney coşkun coşkuner crawford cremenzio crenguta
crenguța creola crescente crescenzia crescenzio crespignano crin crina crispino cristal cristaldo cristea cristian
cristiana cristiano cristin cristina cristián cristobal cristofor cristoforo cristopher cristóbal crocefissa
crocefisso cronida cruz crystel csaba csanad csanád csenge csongor ctibor ctibora ctirad ctirada ctislav ctislava
cubeyr cullen cumhur cunegonda cuneyt cuniberto cupido curtis cuzia cvetka cvijan cvijetin cydney cynthia cyntie
cyprien cyprián cyra cyrian cyriaque cyrielle cyril cyrila cyrille cyrine cyrus cyryl cândar cécile cédric céleste
célestin célestine célia célian célien céline césaire césar cézar cîhan côme cübeyr cüneyt călin cătălin cătălina
cıgıl cılasun cıngır daan daantje dabiziv dabiživ dacian daciana daciano dacin dacio dadap dadi daevi daevika dafina
dafne dagel daghan dagmar dagmara dagmāra dagoberto daiana daija dainuvite dainuvīte daisha daiwik dajana daksha
dakshayani daley dalia dalibor dalibora daliborka dalida dalie dalila dalima daliman dalimil dalimila dalimin dalimir
dalimira dalimír dalimíra daliono dalla dallin dalmazio damaris damaso damayanti dameon damian damiano damien damife
damil damilare damilola damin damion damir damián damiána damjan damjanka damla damocle damodara damola damon damu
dana danae danang dandak dandapaani dandre dane dangelo dani dania danial danica daniel daniela daniele daniella
danielle danielo daniil danijel danijela danika danil danila danilo danique daniswara daniël danjuma danka danko
dannie dante danu danuja danuse danuta danuše dany danyka danyl daouda daphnee daphney daphné dara darasimi darby
darek daren daria darian dariana dariati darie darien darija darijan darimin darin darina darine darinka dario darion
darius dariusz darja darko darla darleen darlene darmaji darman darmana darmanto darnell daron darrel darrell darren
darrick darrin darrion darron darryl darshwana darsirah darta dartono daru daruna daryani daryl dasa dashawn dasia
datta dave daver davey davi david davida davide davids davin davina davino davion davis davon davonte davor davorin
davriya davron davud dawid dawson dayaamay dayaananda dayaanidhi dayamayee dayana dayane dayna dayne dayton dağhan
deangelo deanna debbie debora deborah debra decebal decimo declan dedric dedrick deeksha deenabandhu deepali deepan
deepankar deependra deepesh deepika deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee
deevakar defne degna deion deja dejah dejan dejana dejon dejuan delal delaney delbert delfina delfino delia delie
delilah delinda delizia della delmer delores delpha delphia delphine demarco demarcus demario demba demet demeter
demetra demetria demetrio demetris demetrius demetriusz demi demilade demiralp demirhan democrito demond demostene
dena deneval denisa denise denisz deniz denizalp dennis denny deodata deodato deon deondre deontae deonte depold
dereck derek derick derin deron dersim dervis derviş derya desanka desdemona deshaun deshawn desiderato desiderio
desimir desiree desmond despina dessie destan destany deste destin destinee destiney destini detmar detrich devadatt
devagya devajyoti devak devan devangana devani devante devasree devdan deven devesh deveshwar devi devika devin
devonte devota devran devvrat devyn dewayne dewey dewi dexx dezider dhaanyalakshmi dhana dhanadeepa dhanalakshmi
dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar
diah dian diana dianna dianne dianora diar diara diarra dicle diclehan dida didem didier didimo didina diede diego
dieke dieudonne dieudonnee dieudonné dieudonnée dieynaba digambar digambara digdaya dijana dikmen diksha dilafruz
dilan dilara dilarə dilaver dilay dilbar dilber dilberay dildar dildora dildâr dilek diler diletta dilfuza dilhan
dillan dillon dilmurod dilnoza dilorom dilovan dilrabo dilruba dimas dimaz dimitri dimitrii dimitrij dimitrije
dimitrina dina dinakar dinc dincer dinda dinesh dinis dinkar dinu dinç dinçer diocleziano diodata diodoro diogene
diogo diomede dion dione dionigi dionisia dionisio dionizy dionyz dionyzos dionýz dionýzos dior dipa dipali dipankar
dipendra dipesh diptendu direnc direnç diri dirja diroj dirok ditya divaakar divakar diviska diviš diviška divjot
divya diyor diyora dizik diána diāna djayden djeneba djenna djibril dluhos dluhoš dmitri dmitrii dobrava dobrila
dobromil dobromila dobromir dobromira dobromír dobromíra dobroslav dobroslava dochia doda dodato dogan doganay doganer
dogu doina doinita dolores dolunay domagoj domen domenic domenica domenick domenico domenik domezio domingo dominic
dominik dominika domitille domiziano domnica donald donalda donaldo donat donata donatella donatello donato donavon
dondu donka donnell donnie dono donát donáta dora dorana dorcas doreen dorel dorian doriana doriane doriano dorica
dorin dorina dorine dorinel dorit dorián dorka dorli dorota dorotea doroteja doroteo dorothea dorothee dorothy
dorothée dorottya dorris dortha dorthe dorthy doru doubrava doubravka doug douglas dounia douwe dovud doyinsola doyle
doğan doğanay doğaner doğu draga dragan dragana dragica draginja dragisa dragiša drago dragoje dragojlo dragoljub
dragomir dragoslav dragoș dragutin drahomil drahomila drahomir drahomira drahomír drahomíra drahon drahos drahoslav
drahoslava drahotin drahotina drahotín drahotína drahoň drahoš drahuse drahutin drahuše drajat draupadi draza drazen
draža dražen dren drina driss dron drona druina drzimir drzislav držimir držislav duane duanne duarte dubravka
dubravko duccio duco ducu dudley duduzile duilio duje dujo dulari dulce dulina dumisani dumitra dumitrana dumitrita
dumitru duncan dundar dunja dunya durante durdane durdona durga durgeshwari durmus durmuş durodola durriye duru
dururbunsuz durward dusan dusana dusanka dusica duska dusko dustin duuk duygu dušan dušana dušanka dušica duška duško
dwaipayan dwaipayana dwayne dwight dyah dylan dylano dyna dzile dzirkstite dzirkstīte dzīle dániel dávid dáša dâver
débora désiré dêrsim dîcle dîlan dîroj dîrok dóra döndü dündar dünya dürdane dürriye dāgs dārta dāvids dāvis děpold
dětmar dětřich dəniz earlene earline earnestine easton ebba eberardo ebiere ebin ebiowei ebkızı ebren ebru ebunoluwa
ebuzer ecaterina ecclesio ecehan ecem ecevit ecmel ecrin ecvet edda eddi eddie edelberga edgar edgard edgardo edgaro
edgars edhem edil edilberto edita edite edith editta ediz edmee edmond edmondo edmund edmée edna edoardo edouard
eduard eduarda eduardo eduards edvard edvarda edvige edvin edvins edvín edvīns edward edwardo edwin edwina edyta edyth
edythe edzus edīte edžus eefje eekalabya eero eeva effie efim efimia efisio efken eflah efraim efrain efrem efren
efrosinia efsun eftalya eftimia eftimie egemen egeo egidio egils eginardo egisto egizia egle egmont egon egona egor
egrim egīls eileen einar einars eino einārs eirik eizens eižens ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika
ekdant ekec ekeç ekim ekin ekmel ekow ekrem ekundayo eladio elaide elaina elaine elakshi elanur elbek elbert elcin
elda eldon eldor eldora eldridge elea eleanor eleanora eleanore eleazar electa elektra elena elene eleni elenor
elenora eleonora eleonore eleonoro eleonóra elettra eleuterio eleuthere elfrida elfrieda elfrída elfrīda elgin elia
eliabeth eliah eliahou elian eliana eliane eliano elias eliasz elie eliel eliette eliezer elif elifio eligio elija
elijah elimena elin elina eline elinor elinore elio eliodoro elion eliona elior eliot eliott elisa elisabet elisabeta
elisabeth elisabetta elisaveta elise elisea elisee eliseo elisha elisio eliska elissa elita eliza elizabet elizabeta
elizabeth elizabeto elizaveta elize elizej elizeus elizo eliáš eliška elka elkin ella ellada elle ellen elli ellie
elliot elliott ellis ellsworth elly elma elmar elmars elmas elmer elmira elmo elmore elmurod elmārs elmīra elna elnarə
elnora elnur eloa eloan eloane elodia elodie elody elogio eloi eloisa eloise elon elona elone elora elouan elouise
eloy eloá eloïse elpidio elroy elsbeth elsie elta elti elton eluh elva elvera elvezio elvia elvie elvin elvina elvino
elvira elvire elvis elvíra elvīra elwin elwira elwyn elya elyanora elyas elyes elyne elynn elyor elyse elyssa elyès
elza elzbieta elzear elçin elène eléa eléanore eléonore elías elísio elīna elīza elżbieta eman emanoil emanuel
emanuela emanuele emanuelly emanuil emas embuh emced emeka emel emelia emelie emeline emely emerance emerencie emeric
emerich emerson emese emidio emie emiel emil emile emili emilia emilian emiliana emiliano emilie emilien emilija
emilijan emilio emilián emils emily emin emine emirhan emmalee emmanuel emmanuelle emmelie emmely emmerico emmett emmi
emmie emmitt emna emory empirio empluk emrah emre emrullah emília emílie emīlija emīls enakshi endah enderun endra
endrigo enea enecone engelbert engin enguerrand enid enie enimia enio eniola enis enise enna ennio enno enoch enola
enora enos enrica enrico enrique ensar ensio enteng enver enya enyo enzo ephraim ephraïm epiphane eracla eraclide
eraldo eralp erardo erasmo erast eray erazim erazmus erberk erberto ercan ercin ercolano ercole ercument ercüment erda
erdal erdem erdeni erdenikatun erdeniozuk erdeniözük erdinc erdinç erel eremia eren erenia erentuz erentüz ergene
ergenekatun ergin ergun erguner ergün ergüner erhan erhard eriberto erich ericka erico erik erika eriks erin erinc
erine erinç erkam erkan erke erkki erkâm erkân erling erma erman ermanno ermelinda ermen ermenegarda ermenegilda
ermenegildo ermes ermete ermilo erminia erminio ermins ermīns erna ernecjo ernest ernesta ernestina ernestine
ernestino ernesto ernestīne erneĉjo ernie ernst erol eron ersan ersilia ersin ertan erten ertenozuk ertenözük ertugrul
ertuğrul ervin ervina ervins ervín ervína ervīns erwan erwann erwin eryn erçin erşan esat esau esaù esben esen
esenbike eser esha eshana eshita esin esma esmee esmeralda esmeray esmira esmée esperanza esra esref essie esta
esteban estefania estefanía estel estela estell estella estelle estera esterina estevan esther estiawan estiono
estrella esuperio esupofo eszter etela eterie etha ethan ethann ethel ethelyn ethem etienne etil ettie ettore eubert
euclide eudes eudochia eudokia eudoksja eudora eudoxe eudoxie eufebio eufemia eufemio eufrasia eufronio eufrosina
eufrozina eufrozína eugen eugene eugenie eugenio eugeniu eugeniusz eugène eugénia eugénie eula eulah eulalia eulalie
eulálie euna eunice eunika euphrasie euridice eurydice eusebe eusebia eusebie eusebio eusebiu eusebius euseo eustache
eustatiu eustațiu eustorgio eustosio eustracjusz eusèbe eusébie eutalia eutalio evald evaldo evalds evalyn evan
evandro evangelina evangeline evanghelina evann evans evar evarist evariste evaristo evasio evdochia evdokija evelien
eveliina evelin evelina eveline evelino evelyn evelyne evelína evelīna everardo everett everette evgheni evghenia
evghenii evidio evie evin evodio evran evrard evremondo evren evsen evzen evzenie evîn evşen evžen evženie ewald ewan
ewatomi ewelina ewell ewen ewenn eyal eyiz eylul eylül eymen eyram eysan eytan eythan eyup eyüp eyşan ezechiel
ezechiele ezekiel ezequiel ezio ezra ezrak eğrim eşref fabia fabian fabiana fabiano fabie fabien fabienne fabijan
fabio fabiola fabián fabiána fabiënne fabrice fabricia fabricio fabrizio fabrícia fabrício fadekemi faderera fadi
fadime fadıl fahrettin fahri fahriddin fahriye fahrunissa fahrünissa faiq faizah falba falih falk famiano famke fanika
fanni fannie fanta fantin fantine fanyana fara farah farangiz fardau farhunnisa farida faris farouk farruh faruk farès
fasih fathonah fatih fatim fatima fatimata fatimo fatimə fatin fatma fatos fatou fatouma fatoumata fatoş faust fausta
faustin faustina faustine faustino fausto faustyn faustyna faustýn faustýna favian faya faye fayen fayenne faysal
fayzbek fazilat fazilet fazio fazliddin fazlı fazullah fazıl feba febe febi febriana febrina feda fedai fedde fedele
federica federico fedor fedro fehime fehintola fehmi felice felician feliciano felicie felicien felicita felicitas
felicite felicián feliks felina felipa felipe felix felton felícia felície femke femm fenja fenna fenne feodor feodora
feodosia ferah feramus feramuz feramuş feray ferda ferdi ferdinand ferdinanda ferdinando ferdynanda ferenc ferhan
ferhat feride feridun feriel feriha ferit ferman fermiano fermin fermo fernanda fernando ferne ferre ferruccio ferruh
feruza feryel festo fevronia fevzi feyyaz feyza feyzullah fiammetta fibikemi fidan fidel fidele fidelie fidelius
fidenziano fidenzio fidèle fieke fien fiene fiep fiete figen fiifi fikayomi fikret fikri fikriye filemon filibert
filiberto filip filipa filipe filipino filipp filippa filippo filiz filofteia filomen filomena filomeno filoména
filotije filou fily finia finja finlay finley finn finnja finnley fiodor fiona fionn fiordaliso fiore fiorella
fiorenza fiorenziano fiorenzo firas firdavs firdevs firmin firuzə fitrat fitri fitria fitriani flaminia flavia flavian
flaviana flaviano flavie flavien flavio flaviu flavius flavián fleano fleta fleur floare floarea flodoard floortje
flore florea florencia florencio florencja florent florenta florentin florentina florentyn florentyna florentýn
florentýna florența florestan florian floriana floriane floriano florica floridia florie florina florine floris
florián floy floyd flurin flurina flynn flóra foca fode folafoluwa folashade folco folu forrest fortunat fortunata
fortunato fortunee fortunát fortuné fortunée fosca fosco fotih fotima foucauld foulques fran frana franca france
frances francesca francesco francette franci francia francine francis francisc francisca francisco francisko
francisque franciszek franciszka franck francois francoise franjo franka frankie frantisek frantiska františek
františka franz franziska françois françoise fred freda freddie freddy frederic frederica frederick frederico frederik
frederike frederiko frederique fredrick fredrik fredy freeda freek freida freja frenkie freya frida frido fridolin
fridolín fridrich frieda friederike friedrich frontiniano frusina fruzsina fryderyk fráňa frédéric frédérique frída
frīda fuat fulbert fulberto fulcran fuldem fulden fulgence fulgenzio fulvia fulvio fulya funani funda funmilade
funmilayo fureyya furio furkan furkân furman furseo furuzan fuscolo fusun fuzuli fynn fábio fâlih féba félicie
félicité féline félix füreyya füruzan füsun fərqanə fərəh fəxriyyə gabe gabi gabin gabino gabor gabriel gabriela
gabriele gabriella gabrielle gabrielo gabrijela gabriël gada gadang gading gaduh gael gaelle gaetan gaetano gaffar
gagan gaglioffo gail gaiman gaio gaja gajaadhar gajabahu gajadhar gajana gajbaahu galak galang galar galdino galeazzo
galfryd galih galileo galina galiono gallicano galuh galur gaman gamani gamanto gambira gamblang gamze ganak ganaka
ganapati ganda gandewa gandharv gandharva gandi gandolfo ganep ganesh ganesha gangesh gangsa gangsar ganjaran gantar
gara garan garance garang gardner garett garfield garik garika garimberto garnett garnier garrett garrick garry garud
gary gaspar gaspard gaspare gasti gaston gastone gastono gati gatien gatik gatot gatra gatsha gaudenzia gaudenzio
gaudino gauraang gaurang gauranga gautam gautama gautami gauthier gautier gautiero gavin gavino gavril gavrilo gavxar
gawati gayatri gaye gayle gazanfer gazi gaétan gaël gaëlle gaëtan gaïa gašpar gašper gbadebo gbeminiyi gbemisola
gbolahan gbowoade geanina gedeon gedeone gederts geeta geetanjali gejza gelila gelin gelincik gellert gellért
gelsomina geltrude gelu gema gemine geminiano genadij gencer generosa generoso genesia genesio genevieve geneviève
gennaro genoveffa genoveva genta gentiana genziano gențiana geoffrey geoffroy georg george georgel georges georgeta
georgia georgian georgiana georgianna georgije georgina georgo geovanni geovanny geovany gerald geralda geraldina
geraldine gerard gerarda gerardina gerardo gerasim gerasimo geraud gerazim gerazym gerberge gerbert gerda geremia
gergely gergo gergő gerhard gerharda gerino germana germano germán gerolamo geronzio gerry gerson gertrud gertruda
gertrude gertrudo gertrúda gervais gervasio gesualdo gevheri geza ghaliyati ghanaanand ghanashyam ghani ghanshyam
ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghina gheorghita gheorghiță gherardo gherghina gherman
ghislain ghita ghiță giacinta giacinto giacobbe giacomo giada giadero giambattista gian gianbattista giancarlo
giandomenico gianfranco gianina gianluca gianluigi gianmarco gianmaria gianmario gianna gianni gianpaolo gianpiero
gianpietro gianuario giasone gibran gica gicu gică gideon giel gifty gigi gigliola gijs gilang gilberta gilberto gilda
gildo giles giliola gilles gillian gillo gina gineto ginevra ginewra gino gioacchina gioacchino giobbe gioberto
gioconda giocondo gioele gioia gion giona gionata giordano giorgia giorgian giorgiana giorgio giosue giosuele giosuè
giotto giovani giovanna giovanni giovanny giove gioventino giovenzio girardo girart giray giri girija girik girika
girindra giriraaj giriraj girish girja girolamo gisela gisele gisella gislebert gisselle gisèle gita gitanjali gitte
giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppe giuseppina giusta giustiniano gizela gizem
gladyce gladys glauco gleb glenda glenn glenna glennie gligorije glorie gobinda godeberta godfrey godiva goffredo
gojko gokalp gokben gokboru gokce gokcegol gokcen gokcicek gokmen goknur goksin golda golia golub gomberto gonca
goncalo gondebaud gondulfo gonenc gonerio gongor gonsalwy gonthier gontran gonul gonzaga gonzague gonzalo gonçalo
gopaal gopal gopee gopi gorakhanatha gorakhnath goran gorana goranka gorazd gordan gordana gordiano gordon gorkem
gorun gosto goswamee goswami gothard gottardo gotum goundo gouranga goutam govhər govinda gozde gracian graciana
gracie graciela graciliano gracián graciána gracja gradimir grady granville gratian gratiana gratiela grato grayce
grayson grazia graziana graziano graziella grazina gražina grațian grațiana grațiela greg gregg gregoire gregor
gregoria gregorian gregorio gregory greta gretchen greyson grga grgo grgur grigore grigori grigorije grimaldo griselda
grizelda grover grozdana grzegorz grácie grâce grégoire gréta guadalupe gualberto gualtiero gubio gudakesa gudakesha
gudrite gudrun gudrīte guelfo guenda guendalina guenievre guenièvre guerin guerrino guglielmo guher guiberto guido
guilhem guilhemine guilherme guillaume guillemette guillermina guillermo guiscardo guiseppe gulay gulbahar gulbaxor
gulben gulchexra gulcin guldem guldeste gulegen gulemen gulen guler gulgun gulhan gulistan guljamol guljaxon gulnaz
gulnora gulnoza guloy gulpembe gulriz gulsen gulseren gulsora gulsum gultekin gulumser gulzira gulzoda gulər gumesindo
gumus gunars gunay guncicek gundelinda gundogdu gundogmus guner gunes gungor gunilla guniz gunnar gunnur gunseli
gunyaruk gunārs gurbuz gurcan gurdal gurdev gurhan gurkan gurol gursel gustav gustava gustave gustavine gustavino
gustavo gustáv guus guusje guven guvenalp guvercin guzey guérin gvendolina gvendolína gvozden gwen gwenaelle gwenaëlle
gwendoline gwendolyn gwido gyorgy györgy gábor gédéon gérald gérard géraud géza gökalp gökben gökbörü gökmen göknur
gökçe gökçegöl gökçen gökçiçek gökşin gönenç göngör gönül göran görkem görün gövhər gözde gúbio güher gülay gülbahar
gülben güldem gülden güldeste gülegen gülemen gülen güler gülgün gülhan gülnaz gülpembe gülriz gülsen gülsüm gültekin
gülçin gülümser gülşen gülər gümüş günay gündoğdu gündoğmuş güner güneş güngör güniz günnur günsel günseli günyaruk
günçiçek gürbüz gürcan gürdal gürhan gürkan gürol gürsel güven güvenalp güvercin güzey gıyas gűnter habbab habib
habiba habil haby hacib hadi hadja hadley hadriel hadrien hafi hafid hafsa hafshah hafız hagen hailee hailey hailie
haim hairyanto hajar hakan hakem haki hakkı hakon haldun haleigh haley halie halil halim halima halina halis halit
halle hallie haluk hamdi hamdullah hami hamid hamidou hamima hamish hamit hammad hammâd hamsini hana hanae hanaé
handan hande hanefi hanga hani hania hanifa hanna hannabel hannah hanne hannele hannes hanno hannu hans hansjorg
hansjörg hanspeter hansruedi hansueli hanus hanuš haralamb haralambie harald hardana hardi hardouin hari harimurti
harinakshi harinarayan harit harita harja harjasa harjaya harjo harley harmon harold haron haroun harouna haroune
harriet harrison harsana harsanto harsaya hartaka hartana harto harun harvey hasan hasano haseki hasibi hasim hasin
hasmet hasna hassan hassane hassie hastal hata hatem hatip hatouma hattab hattie hattâb hauke hava havel havla hawa
hawar haya hayal hayali hayat hayati haydar hayden haylee hayley haylie hazar hazle hazım haïm haşim haşmet haštal
heber heda hedda hedelin hedi hedvig hedviga hedvigo hedvika heema heidi heidrun heikki hein heinrich heinz heitor
heja hektoro helen helena helene heleno helga helie helier helin helle hellen helmut heloisa heloise heloísa heloïse
helèna helène helēna henderson hendra hendri hendrik hendrika hennes henri henrich henrick henrie henrieta henrieto
henrietta henriette henrik henrike henrique henryk henryka heracleea herbert herberta herluin herman hermann
hermenegildo hermina hermine herminia herminio hermiono hermína hermīne hernan hernán hershel herta hertha heru herve
hervé heryanto hester hesti heval hevi heřman hiba hicabi hicham hidaya hidde hieronim hikmat hikmet hilaire hilal
hilario hilarion hilarius hilary hilbert hilda hildebert hildegard hillard hillary hillel hilma hilmi hilola hilton
himadri himani himawan himeno himmet hincmar hipolit hipolito hippolyte hira hiram hiranmay hiranmaya hiranya hisam
hişam hjalmar hlengiwe hobart hojimurod hollie hollis homero homér honore honorine honorius honoré horac horace
horacio horacy horatiu horațiu horea horia hortense hortensia hortensie hortenzia hortenzie horymir horymira horymír
horymíra horác hosea hosiyat hostimil hostimila hostimir hostimira hostimír hostimíra hostislav hostislava hostivit
hostivít houda hovard howard howell hoyt hozan hrvoj hrvoje hrvojka hubert huberto huccet hudavendigar hudayi hudson
hugh hugues huguette hulda hulki hulusi hulya humaira humay humayun humberto humeyra huner hunor huriyə hurkan hurram
hurshida hursit hurşit husameddin husamettin husein huseyin husida husnida husniya husnora husnu husrev hussein huub
huzeyfe hvalimir hvezdoslav hvezdoslava hvězdoslav hvězdoslava hyacint hyacinta hyman hynek hypolit háta hâdi hâlis
hâtem håkan håkon hédelin hédi hélie hélier hélio héloïse hélène hêvî hüccet hüdayi hüdâvendigâr hülya hüma hümayun
hümeyra hüner hüriyə hürkan hüsameddin hüsamettin hüseyin hüsnü hüsrev hıfzı hızır iacob iacopo iacopone iacov iago
iana iancu ianina ianira ianis ianna ianos iaroslav iaroslava iasmina iban ibidapo ibironke ibodulloh iboja ibou ibra
ibrahim ibrahima ibrani ibrohim ibukunoluwa ibun icaro icha icie icilio idan idell idella idir idowu idris idriss
idrissa ieremia ifeanyichukwu ifeoluwa ifeoma iffar ifora ifunanya iginia iginio igino ignac ignacie ignacio ignacy
ignat ignata ignatius ignazio ignjat ignác ignácie ignát ignáta igor igori ihsan ihtiyor ikenna ikeoluwa iker ikhidie
ikhsan ikin ikrom ilacın ilai ilan ilana ilaria ilarie ilario ilarion ilay ilayda ilaçın ilda ildebrando ildefonso
ildegarda ildegonda ildika ileana ilene ilenia ilgmars ilgmārs ilgın ilhan ilian iliana iliane ilias ilie ilies ilija
ilinca ilinka ilja iljana ilko illidio ilmari ilmars ilmārs ilona ilsa ilse ilva ilyan ilyana ilyane ilyas ilyass
ilyes ilyess ilyos ilyès ilza ilzo imad iman imane imani imelda imen imene imke immacolata immacolato immanuel imogen
imogene imoleoluwa imran imrane imre imrich imron imène inanc inanç inara inars inaya incoronata indah inder indiana
indira indra indrikis indriķis indro ines inesa inessa inez inga inge ingeborg ingeborga inger ingmars ingmārs ingrid
ingrida ingrīda inguna ingūna inioluwa inja inka inkeri inna innocente innocenty innocenza innocenzo inocenc inocentiu
inocențiu insa intan inyoni inza inès inés inéz inês inës ināra inārs ioan ioana ioanina iolanda iole iona ione ionel
ionela ionelia ionica ionică ionne ionut ionuț iorio iosefina iosif ippocrate ippolito iraida irawati irem iremide
irena irene irenej ireneo ireneus ireneusz ireno ireti iretioluwa irfan iriana iride iridenta irina irinel irisa irma
irmak irmeli irmina irnanto iroda irsad irvin irving irwan irwin iryna irène irēna isaac isabeau isabela isabell
isabelle isabelly isac isacco isadora isadore isai isaia isaiah isaias isak isaure ischirione isee iseoluwa iseult
ishaq ishola iside isidor isidora isidore isidoro isidro isioma isis isisa isla islam islom ismael ismaele ismaelo
ismail ismaila ismaël ismaïl ismaïla ismerie ismoil ismérie isobel isolda isom isotta isra israa israël issa issac
issam issiaka istvan istván isıg isık isıl isılay isın isıner isığ italia italo itri itunuoluwa itzel itır iulia
iulian iuliana iuliu iuri iurie iurii iustin iustina iustinian ivah ivan ivana ivancica ivanka ivanna ivano ivanoe
ivančica ivar ivek iven iveta ivetta ivica ivna ivona ivone ivonne ivor iván iwan iyabode iyad iyadunni iyanuoluwa
iyed iyinoluwa iyık iyıktag iyıktağ izaak izabela izabella izaiah izaias izaiáš izajasz izak izako izia izidor izidora
izmael izolda izoldo iztok izydor izzy izák iľja iŝmaelo işık işıl işılay işın işıner işığ jaakko jabal jabari
jabulile jace jacek jacey jachym jacinto jackeline jackie jacklyn jackson jaclyn jaco jacob jacoba jacobo jacqueline
jacquelyn jacques jacynthe jada jaden jadesola jadon jadran jadrana jadranka jadranko jadro jadwiga jadyn jaeden jael
jaelynn jaeman jagadish jagadisha jagapati jagaraga jagathi jagdeep jagdish jagica jagmeet jahnu jaida jaiden jailey
jailyn jaiman jaime jaimini jaimy jairo jais jaivey jaka jakayla jakelino jakob jakobino jakobo jakov jakub jakuba
jakubina jakubka jale jaleel jalen jalil jalol jalon jalou jalyn jalə jamaal jamal jamalia jamar jamarcus jamel
jameson jamey jamie jamil jamila jamir jamiro jamison jammie jamol jamshid jana janae janaina janaína janek janelle
janessa janet janeta janez jani janica janice janick janie janin janina janine janis janiya janja janjo janka janko
janna jannah janne jannek jannes janni jannie jannik jannis jano janos janosch janusz jany janīna japhet jaquan
jaquelin jaqueline jara jared jaren jari jarmil jarmila jarne jarno jaro jarod jarolim jarolima jarolím jarolíma
jaromil jaromir jaromira jaromír jaromíra jaron jaroslav jaroslava jarrell jarret jarrett jarrod jarvis jarwa jarwadi
jarwi jasen jasenko jasin jasmani jasmijn jasmina jasmína jasmīna jasna jasnena jasněna jason jasoň jassem jassim
jasur jaswadi jati jatmiko jaunita jautrite jautrīte javi javier javlon javohir javon javonte jawad jaxon jaxx jaya
jayadi jayce jayda jayde jayden jaydon jayeng jaylan jaylano jaylen jaylin jaylinn jaylon jayme jayne jayson jayvano
jazeps jazlyn jazmin jazmyn jazmyne jazzlyn jazzlynn jeana jeanie jeanne jeannel jeannette jeannie jeannot jedediah
jedidiah jefferey jeffery jeffrey jeffry jefri jefta jehanne jekabs jela jelena jelica jelisaveta jelita jelka jella
jelle jelmer jelte jena jenel jenifer jenna jennah jennie jennifer jennings jennyfer jenovefa jenovéfa jens jensen
jente jeppe jerad jerald jeramie jeramy jerel jeremi jeremiah jeremias jeremiasz jeremie jeremiáš jeremy jergus jerguš
jermain jermaine jermey jernej jerod jerome jeromo jeromy jeronimo jeronym jeroným jerrell jerrod jerrold jerzy
jerónimo jerôme jesa jesika jesper jessica jessika jesslyn jesslynn jessy jessyca jesús jett jette jettie jevgenijs
jevgeņijs jevon jevrosima jewell jezdimir ješa jibril jidde jihane jilji jiljí jillian jimena jimi jimram jinane
jinawi jindra jindrich jindriska jindřich jindřiška jinte jinthe jiri jirina jitender jitendra jitka jiyan jiřina jiří
joachim joah joakim joakimo joan joana joanie joann joanne joannie joanny joany joao joaquim joaquin joaquín joas
jocelyn jocelyne jocjo jodi jodie jody joel joelina joeline joelle joep joesph johan johana johancjo johanino johann
johanna johanne johano johanĉjo johathan johnathan johnathon johnpaul joko jolana jolanda jolanta jolayemi joleen
jolie jolien jolijn jolin jolina joline jona jonah jonas jonatan jonatano jonathan jonathon jonna jono jonte jonáš
joojo joost jordana jordane jordi jordon jordy jordyn jorg jorga jorge jorgen jorin joris jorn jorrit jort joscha
joschua jose josef josefa josefien josefin josefina josefine josefína josep josephin josephine josette joshua joshuah
josiah josiane josianne josie josiko josip josipa josko joso josse josselin jost josua josue josuo josué josy josé
joséphine joud jourdain jovan jovana jovani jovanka jovanny jovany jovin joya joyce joza joze jozef jozefa jozefina
jozefino jozefo jozefína jozica jozsef jozue joão joël joëlle joĉjo joŝiko joško jošt joža jože jožef jožica juan
juana juanita juda judah judd jude judicael judicaël judita judite judith judito judson judyta judīte jugoslav juha
juhani juho jukka jula julan jule jules juli julian juliana juliane julianne julide julie julien julieta julieto
juliette juliino julija julijana julijs julika julina julio julita julius juliusz julián juliána juliëtte jumadi
jumagul jumari juna junayd junius junon juraj jurg jurgis juri jurre jurģis jusma jusra juste justen justeno justin
justina justine juston justus justyn justyna justína justýn justýna justīne jusuf juta juul juwan juwon jyoti jyotis
jyotsana jáchym jános jázmin jérémie jérémy jérôme jéssica józef józefina józsef jörg jörgen jørgen júlia júlio július
jürg jānis jāzeps jēkabs jūlija jūlijs jūsma kaan kaarina kaat kabil kacey kaci kacie kacper kacung kadem kaden kader
kadiatou kadidia kadidiatou kadin kadir kadrican kadriye kady kadı kaela kaelyn kagan kagiso kahina kaia kailash
kailee kailey kailyn kaina kairav kaitlin kaitlyn kaja kajen kajetan kajetán kala kalea kaleb kaleigh kalender kalervo
kalevi kaley kalidou kalim kalinda kalinik kalistrat kalle kallie kalpana kalyani kamal kamalesh kamaria kambali
kamber kamel kamelya kameron kamidin kamil kamile kamilla kamille kamla kamlesh kamol kamola kamoliddin kamran kamren
kamron kamryn kamuran kanak kanchan kancı kanda kani kania kanishka kannan kannen kanti kançı kapgar karaca karahan
karak karam karamba karamoko karan karaça kardi kareem karel karelle karen kargılac kargılaç kari kariane karianne
karim karima karimah kariman karin karina karine karja karl karla karlee karley karli karlie karlijn karlis karlo
karlotta karlıgac karlıgaç karman karmela karmen karmeno karna karol karolann karoliina karolina karoline karolino
karolo karolína karsa karsana karson karta karthik kartik kartika karunanidhi karya karīna kasandra kasey kashyap
kashyapi kasian kasim kasiran kasiyah kasián kaspar kasper kassandra kassim kastor kasusra kasım katariina katarina
katarzyna katarína kate katelin katell katelyn katelynn katerina katerino kateřina katharina katherine katheryn
kathleen kathlyn kathrin kathrine kathryn kathryne kathy katia katica katie katija katina katja katlyn katlynn kato
katrin katrina katrine katryn katrīna kattie katun katunkız katy kavon kawaca kawaya kawtar kaya kayaalp kayacık
kayaçık kayca kaycee kayden kayla kaylah kaylee kayleigh kayley kayli kayliah kaylie kaylin kayna kaynak kayode kayra
kayun kayça kazanc kazanç kazimierz kazimir kazimira kazimír kazimíra kazkatun kazım kaïna kaïs kağan kašpar keagan
keano keanu keara keaton keba keegan keeley keely keenan keerti kees kehinde keira keisha keith keji kekik keklik
keles keleş kellen kelley kelli kellie kelsi kelsie kelton kelya kelyan kemal kemalettin kemba kemi kemâl kenan kenari
kendall kende kendra kendrick kenes kenji kenna kennedi kennedy kenneth kennith kenny kensi kenton kenyatta kenyon
kenza kenzi kenzie kenzo kenzy keon kepez keramet kerami kerem keremsah keremşah keren kerim kerstin keshaun keshawn
kesme kessaf ketsia keven kevin kevon kevser keyan keyken keyla keyon keyshawn kezia kezlik keşşaf kgabu khadidiatou
khadidja khadija khadim khady khalid khalil khanyisile khem khethiwe khoudia khulekani kian kiana kiandra kianna kiano
kiara kiarra kiel kiera kieran kika kikelomo kiki kilian kilián killian kilyan kimberley kimberly kimi kimo kincso
kincső kinga kiné kira kiran kiraz kirilo kirsten kirstin kirti kiyan kjeld kjell klaas klanjo klara klarencjusz klaro
klaudia klaudian klaudie klaudino klaudius klaudiusz klaudián klaudo klaus klavs klaŭdino klaŭdo klea kleber klemen
klemens klement klementina klementino klementyna klementýna kleopatra kleopatro kliment klitemnestro klotildo klotylda
klára kléber klāra klāvs knuto kobe koby kocer kody koen kofi kojo koko koksal kolawole kolby kole koleta koloman
kolombin kolombina kolombín kolombína kolumban kolumbin kolumbina kolumbán kolumbín kolumbína komil komila komron
konrad konrads konrád konrāds konstance konstancie konstancja konstantin konstantins konstanty konstantyn konstantýn
konstantīns konsuela konzuela konštantín kopano koralia koray korbin korbinian kordula korede korey korina korinna
korkut kornel korneli kornelia kornelie kornelius korneliusz kornél kornélia kornélie kory kosma kosmas kosta koçer
kraig krasava krasomil krasomila krasoslav kresimir kresomysl kreuzo krešimir krijn krimhildo krishna krishnadas
krishnadasa krisjanis kriss krista kristan kristen kristi kristian kristiana kristians kristie kristiina kristijan
kristin kristina kristine kristino kristián kristiāna kristiāns kristjan kristof kristofer kristoffer kristopher
kristy kristyna kristína kristóf kristýna kristīne krisztian krisztián krisztofer krišjānis krišs krištof krsto kruno
krunoslav kryspin krystal krystel krystian krystina krystof krystyna kryšpín kryštof krzysztof ksantipo ksawera
ksawery ksenia ksenija ksenofont kubad kubat kubilay kubra kubura kuddusi kujoe kumar kumru kumuda kumush kuncara
kunhuta kunthara kurnia kursad kurt kurtis kusuma kutbettin kuzey kuzman kveta kveton kvetos kvetoslav kvetoslava
kvetuse kvido květa květoslav květoslava květoň květoš květuše kwabena kwadwo kwaku kwame kwamena kwasi kweku kwesi
kwintyn kyan kyano kyara kyla kylee kyleigh kyler kylian kyliann kyllian kyllikki kyra kâmil kâzım kéba kévin köksal
kübra kürşad kārlis kımız kımızalma kımızalmıla kımızın kırcicek kırgavul kırlangıc kırlangıç kırçiçek kısmet kıvanc
kıvanç kıvılcım kıymet kızdurmus kızdurmuş kızılalma křesomysl křišťan laal labuh lachlan lacramioara lada ladarius
ladina ladislao ladislau ladislav ladislava ladji laetitia lafayette lahna laia laila laisha lajos laksana lakshman
lakshmi lakshmidhar lakshminath laksita lala lale lalie lalita lalə lamar lamberto lamih lamine lamiyə lamont lanang
lancelot lancilotto landen landolfo landry laney lanfranco langa langgeng lanjar lantar lapo lara laras larina larisa
larissa laron larry larue larysa lascăr lasma lasmanto lasmono lassana lasse laswi laszlo latif latifa latife latika
latofat latoya laurane laure laureen laureline lauren laurenc laurence laurencie laurencja laurencjusz laurenco
laurene laurens laurent laurentia laurentino laurentiu laurenty laurentyna laurenz laurenția laurențiu lauretta lauri
laurian lauriane laurianne lauriano laurie laurin laurine lauro laury lauryn laurène lautone lavada lavanya lavern
laverna laverne lavina lavinia lavinio lavize lavon lavonne lavínia lavīze lawrence lawrencia lawson laxman laxmi
layana layanah layla laylo layne lazare lazaro laziz lazzaro lazăr laëtitia laŭrenco laŭro leah leana leander leandr
leandra leandre leandro leane leann leanna leanne leano leart leatha leda ledion leela leelou leena leendert lega
legawa lehna leia leif leigh leila leilani leina lejla lela lelah leland lelia lembah lemide lempi lemuel lena lene
leni lenia lenja lenka lenn lenna lennard lennart lenne lennert lenni lennie lennon lennox lenny lenora lenore leny
lenya leodegar leokadie leokádie leola leon leona leonard leonardo leonel leonhard leoni leonia leonid leonida
leonidas leonids leonie leonilda leonio leonis leonne leono leonor leonora leonore leontin leontina leontine leontyn
leontyna leontýn leontýna leontīne leonzio leonīda leonīds leopardo leopold leopolda leopoldina leopoldine leopoldino
leopoldo leopoldyna leopoldýna leora leos leoš leposava lera lerato leroy lerzan lesana lesek lesley leslie lesly
lessie lestari lester leta letha leticia leticie letitia letizia letiția letterio letícia leufroy levana levent
levente levi levio levke levoslav lewin lexi lexie lexus leya leyan leyla leyna leïla leïna lešek liah liam lian liara
liba libbie libby libena liberata liberato liberatore libere liberio liberto libor libora liboria liborio liboslav
liboslava libusa libuse libuša libuše libère liběna lica licia lică lida lidania lidia lidija lidio lidmila lidya
lieke liene lietald lieto lieuwe lieze liga ligia liisa liksma lila lilan lilas lili lilia lilian liliana liliane
lilianna lilie lilien lilio lilith liliya liliána liliāna lilla lilli lillian lilliana lillie lilly lilou lilwenn
lilya lilyan limar lina lincoln linda linde lindsay lindsey linett linne linnea linnie linnéa linoi linoy linoï
lintang linus linwood lioara lior liora lirik liron lirone lisa lisandro lisann lisanne lisbeth lise liselotte lisette
lison lital litzy liuba liubov liubovi liudmila liusea liva livia liviana livie livija livino livio liviu livius liya
liyah liyam liyan liyana liza lizbeth lize lizeth lizz lizzy liétald liāna ljiljana ljuba ljubica ljubisa ljubiša
ljubomir ljudevit llewellyn lloyd loane lodovica lodovico loek loes loet loic lois loise lola lolade lolita longin
lonie lonnie lonny lonzo lora loraine loredana loreen lorelei lorella loren lorena lorenc lorene loreno lorenz lorenza
lorenzo loreta loretta lori lorian loriana lorik lorin lorine lorna lorrain lorraine lotar lothaire lothar lott lotta
lotti lottie loua louan louane louann louay loubna louca louisa louise louison louka loula louna lounis lourenco
lourenço louvenia lova lovisa lovorka lovro lowell lowie loyce loïc loïs loïse luan luana lubica lubin lubomir
lubomira lubomír lubomíra lubor lubos luboslav luboslava luboš luca lucas lucca lucentiu lucențiu lucia lucian luciana
luciano lucica lucie lucien lucienne lucija lucijan lucile lucilla lucille lucinda lucio lucious lucius lucián luciána
lucja lucjan lucretia lucretiu lucrezia lucreția lucrețiu lucy lucía ludano ludek ludie ludise ludivine ludivoj ludiše
ludka ludmila ludolphe ludomil ludomila ludomir ludomira ludomír ludomíra ludoslav ludoslava ludovic ludovica ludovico
ludovikino ludoviko ludovit ludvig ludvik ludvika ludvík ludvíka ludwig ludwik ludwika luděk luella luena luhung
luigia luis luisa luise luiz luiza luize lujza luka lukas lukhona lukita lukman luko lukrecie lukrecius lukrécie lukáš
lula luluh lulut luminita luminița luminosa lumir lumira lumír lumíra lungelo lungu lupe lura lurhur lurline lutfan
lutfi lutfiya lutfullah lutfulloh luther luthfi lutibor lutobor luuk luus luwar luwes luzie luís luísa luďka luīze
lwandle lyan lyana lyda lydia lydie lykke lyla lyle lylia lylou lyna lynda lynette lynn lynne lysanne lászló léana
léandre léda léna léon léonard léonie léonne léopold léopoldine lévi lívia lîlan lîrîk lütfi lütfullah lýdia lýdie
lāsma lăcrămioara lība līga līksma līna līva līvija līze lūcija ləman maad maaike maan maarit maarten maartje maayane
mabel mabelle mable mabruk maca macaire macaria macario maccabeo maceo macey maci macie mackenzie mactar macy madalena
madalin madalina madaline madalyn maddalena maddison maddox madelief madeline madelyn madelynn madhuri madie madilyn
madina madisen madisyn madita madlaina madleen madlen mady madyson maegan mael maelie maeline maelis maelle maely
maelyne maelys maeva maeve mafalda maffeo magali magda magdalena magdaleno magdaléna maggiorino magno maguelone
maguette mahamadou mahan mahault mahaut mahdi mahe mahendra maher mahesa mahesh maheswar mahfud mahir mahmoud mahmud
mahmut mahrus mahulena mahzan mahzun mahé maia maica maida maija maike maila mailin mailo maily mailys maimouna
maimunah maina maiorico maira maissa maissane maite maitê maiwenn maiya maja majda makan makara makary makayla makenna
makenzie makhtar makinwa maksim maksimo makso maksud maksym maksymilian malachi malak malati malco malcolm malea malek
malena malene malia malick malika malin malina malinda malisa mališa mallaury mallie mallory malo malone malou maloxat
malte malthe malti malvina malvine malvino malvína malvīne malwina mamadou mamady maman mamante mamert mamoudou mamour
manah manal manar manasse manassé manca mancio manda mandaakin mandakini mandla mandy manel manelle manetto manfredo
manfréd mangala mangalya manik manikya manil manilio manisha manjo manjusha manley manlio manoah manoj manole manon
manona mansour mansueto mansur mansvet manu manuel manuela manuele maphikelela maqsud maram marana marat marceau
marcela marceli marcelin marcelina marceline marcelino marcell marcelle marcello marcellus marcelo marcelína marcheta
marcia marciano marcin marcis marco marcos marcu marcus mardon mareike marek mareme maren marena mareta marga margana
margaret margareta margarete margareto margarett margaretta margarette margarida margaréta margaux margers margherita
margie margit margita margo margot margret margrit margrith mari mariadi mariah mariam mariama mariame marian mariana
mariane marianna marianne mariano maribel marica maricarmen maricica marie marieke mariela mariella marielle mariem
marieme marieta marietta marija marijan marijana marijn marika marilena marilie marilou marilu marilyn marilyne marilú
marin marinela marinella marinetta marinjo marinko marino marinus mario marioara mariola marion maris marisa marisol
marissa marit marita marite maritza mariuca marius marián marième marja marjan marjane marjatta marjeta marjolaine
marjorie marjory marketa markika markku marko markéta marla marlee marleen marlen marlena marlene marley marli marlie
marlies marlis marlo marlon marlène marnie marolo maros marouane maroš marrit marsha marsito marsudi marta martaka
martana martani marte marteno martha marthe martim martina martine martino marton martti marty martyna martín marut
maruta marvin marwa marwan marwane marwata marwen marwin maryadi maryam maryann maryanto marylou maryna maryse marzia
marzio marème maría marína marģers mashxura masinka massamba massima massimiliano massimo massinissa matan matar matei
matej mateja mateo mateus mateusz matheo matheus mathew mathias mathieu mathijs mathilda mathilde mathis mathurin
mathuys mathys mathéo matias matija matilde matis matiss matisse matjaz matjaž matko mato matous matouš matroniano
mattea matteo mattheo matthew matthias matthieu matthijs matthis matti mattia mattias mattis mattéo matus matyas
matylda matys matyáš matz matías matúš matěj matīss maude maudie maugis maura maureen maurice mauricette mauricio
maurilio maurine maurits maurizio mauro maurycy mavdud mavlon mavluda mawuena mawusi maxbuba maxellende maxence maxens
maxfuza maxie maxime maximilian maximiliano maximilien maximilián maximillia maximillian maximo maxine maxmilian
maxmilián maxsuma mayane mayar maybell maybelle maye mayeul mayla mayline maylis maymie maynard mayoor mayra maysa
mayson mayssa mayte mazbut mazhar mazie mazlum maélis maël maëlie maëline maëlis maëlle maëly maëlyne maëlys maëva
maïa maïly maïlys maïmouna maïna maïssa maïssane maïwenn małgorzata maša mašinka mbalienhle mbaye mckayla mckenna
mckenzie meagan meaghan mecislav mecislava meda medard medardo medea mederic medine medoro medoune medya meena
meenakshi megan megane meggie meghan meghnad meghnath mehdi mehmet mehriban mehtap meik meike meire meissa mekhi
melani melania melanie melanio melany melchiade melchior melchiorre melda melek melenija melezio melia melichar melih
melike meliksah melikşah melina melinda meline melis melisa melisande melissa melissandre melita melitina melle mellie
mellina melnic melodi melodie meltem melusine melvil melvin melvina melvyn melyna melyssa melánia melánie memduh
menahem menaka menardo mence mendel menelao meneo menka menno mennone menodora meral mercede mercia mercurio meredith
merete meriam meric meriem merih merijn meriç merjem merovee merritt mert mertie merve mervin merwan meryam meryem
meryl messalina mestan mesut metello metin metod metodej metoděj metra metrofane mette mevlut mevlüt meyra meïssa
mečislav mečislava mhambi micael micaela micah micha michaela michal michala michale michalina michaël michał micheal
michel michela michelangelo michele micheline michelle michèle micjo mickael mickaël midas mieke miel miguel mihael
mihaela mihai mihail mihailo mihajlo mihaly mihnea mihriban mihály mija mijat mika mikael mikaela mikail mikayla
mikaïl mikel mikelis mikkel mikki mikko miklos miklós mikolas mikoláš mikołaj mikulas mikuláš mila milada miladin
milan milana milanka milanko milano milena mileta miley milford milhan milic milica milik milisav milivoj milić miljan
miljana miljenko milka milla millicent milly milojica milomir milon milorad miloslav miloslava milota milou milous
milouš milovan milovin milovín miloň miloš milton miluse milutin milutín miluše milán milík milíč mima mimma mimo
minakshi mindy minerva minervina minervino minh minka minna minodora mioara miodrag miomir mira mirabela mirac miran
miranda miray miraziz miraç mircea mirco mireille mirek mirela mirella mireya miriam miriama miriamo mirja mirjam
mirjana mirka mirkelam mirko mirkó mirna mirocleto miromil miromila miron mirona miroslav miroslava mirre mirta mirte
mirthe mirtil mirto miruna mirziyo misa misael misaele misbah mischa misko mislav missouri mitar mitchel mitchell
mithat mitica mitică mitja mitra mitrut mitruț mittie miya mizgin mizgîn miĉjo miķelis miša miško mlad mladen mlađana
mnata mnislav mnislava mobolaji moche moctar modesta modesto modibo modou modrite modrīte modupe mody mofifoluwa
mohamad mohamadou mohammad mohan mohana mohinder mohini mohir moise moises moisette moisés mojca mojisola mojisoluwa
mojmir mojmír mojzesz mojzis mojżesz mojžíš momir momira monaldo monalisa monica monika moniko monique monitore monroe
monserrat monserrate monvids monvīds moradeke morayo morena morenike moreno morgana morgane moriah moric moris moritz
morolake morten mortimer morton mory moseo moshe mosinmileoluwa mosunmola mosè motunrayo mouctar mouhamadou mouhameth
mouhammadou moussa moustafa moustapha moxidil moxigul moxina moxinur moxira moyosore mozell mozelle moïra moïse
moïsette mořic mpho mpilo mpumelelo msizi mstislav mthunzi muammer muattar muaviye muaz muazzam mubina mudite mudīte
muesser mufid mufiz muge mugur mugurel muhamado muhammad muharrem muhsin muhtar muhterem muhtesem muhteşem muhtor
muhyiddin mujdat mujde mujgan mujur mukadder mukaddes mukerrem mukesh muktedi muktedir muktefi mukul mulya mulyanto
mulyono mumpuni mumtaz munevver munif munir murat muren muriel muriela murilo murod mursinin mursita musa musawenkosi
musir muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar mutasım muteber mutia muttalib muyassar muyiwa
muzaffar muzaffer muzdad muziano myah myla mylan mylene myles mylo mylène myra myriam myrl myrna myron myrthe myrtice
myrtie myrtil myrtille myrtis mája márcia mária mário márk márton mátyás máté médea médoune médéric mégane mélanie
méline mélisande mélissa mélissandre mélodie mércia mérovée mína mónica móric müesser müfid müge müjdat müjde müjgan
mükerrem mümtaz münevver münir müren müzdad müşir māra mārcis māris mārtiņš mārīte mădălin mădălina mălina mărioara
măriuca mētra mısra mələk nabi nabil nabila nabin naci nadalina nadege nadejda nadezda nadežda nadi nadia nadine nadja
nadzieja nadège naděžda nael naelle naemi nafisa nafiz nagabhushanam nahel nahid nahil nahla naia naila naim naima
nais naja najam najib najla najmiddin najwa nakia nalan nalar nalini namazio namık nand nanda nandi nando nandor
naneta naomi naomie naoufal naoufel napoleone nara naradi narayan narcis narcisa narciso narcisse nardi narendra
nargiza narimon narin narinder narji narseo narsete nasab nash nasiba nasim nasir nasriddin nasrullah nassim nastja
natacha natale natalia natalie natalija natalina natan natanael nataniel natasa natasha nataša natașa nate nathalie
nathan nathanael nathanaël nathanial nathaniel nathen natiq natka natália natálie naud naudet naura naveen navin nawal
nawel nawfel nawroz naya nayel nayeli nayla nazan nazario nazariusz nazary nazif nazim nazlı nazmi nazrulloh nazzareno
nazzaro nazım naël naëlle naïa naïl naïla naïm naïma naïs naďa nađa ndleleni ndondoloza nebojsa nebojša necat necati
necdet nechifor necib necla necmettin neda nedeljko nedim nedjeljka nedjeljko nedra neela neeltje nefeli neha nehemie
nehir nehoslav neil neila neiva neja nejat nejc nejla neklan nela nelda nele nelea neli nelia nelio nell nella nelle
nellea nelli nels nelu nelya nemanja nena nenad neoma neonila neopolo neoterio nepomuk nera nerea nereo nergis neri
nermine nesa neset nesim neslisah neslişah nesrin nesrine nestore neva neven nevena nevenka nevin nevio nevra nevzat
newroz neyla nezamysl neïla neşet nhlakanipho niame nicanor nicarete nicea niceforo nicephore niceto nicezio nichifor
nicholas nicholaus nichole nicklas nicklaus nickolas nicla niclas nico nicoara nicoară nicodemo nicodim nicola nicolae
nicolai nicolaie nicolas nicole nicoleen nicoleta nicoletta nicolette nicoline nicolo nicolás nicolò nicon nicu
niculina niculita niculiță nicusor nicuta nicușor nicuță nicéphore nida nidia niek niels niene nienke nigar nigel
nigora nihad nihal nihan nihat nika nikita nikki nikkie nikko niklas niklaus niklavs niklāvs niko nikodem nikodema
nikodém nikodéma nikol nikola nikolai nikolao nikolas nikolasz nikolcjo nikoleta nikolina nikolĉjo niksa niké nikša
nila nilam nilde nilgun nilgün nilufar nimakoah nimas nimit nimród nina nineli ninfa niniano ninioluwa nino ninthe
niouma niraj niranjan nirbhay niro nisa nisan nischal nistiman nives niyaga niyazi niyilolawa nizamettin nizar nizom
nizomiddin niştîman njegomirka nkanyezi nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi noaho noam noami noan noar
noaĥo nodira noelia noelie noella noelle noema noemi noemie noemy nofoto noha noham nohan noila nokuthula nola nolan
nolann nolen nolhan nolwazi nomi nomvula nonhlanhla nonjabulo nonkululeko nonna noor noortje nora norah norbert
norberta norberto nore norene norhane norica norina normand norris norval norwood nosir nosirjon nostriano noud nouha
nour noura nourane nouri novak novan novi noviana novita nowi nozima nozipho noâm noémi noémie noël noëlla noëlle
nqobile nrima nthabiseng ntokozo ntombizodwa nuccia nuda nudem nugraha nukhet numan nuno nunziata nunzio nural nuran
nuray nurbek nuredin nurettin nurgul nurgun nurgül nurgün nuri nuria nuriddin nurlan nursel nurseli nurul nurullah
nusa nusrat nusratulloh nusret nuša nyah nyana nyasia nynke nyoman nándor nátán néhémie nélia néné nóra núbia núria
nûda nûdem nûredîn nükhet něhoslav nərgiz oana obanijesu obid obie obioma obrad obren oceane ocie octav octavia
octavian octaviana octavio octaviu océane oddone odelia odell oderico odessa odeta odetta odette odidone odie odil
odile odilia odilon odolen odon odorico odunayo ofelia ofelie ofelya ofélia ofélie oger ognjana ognjen ogooluwa oguz
oguzhan ojars ojaswini ojārs okan okey okiki oksan oktavian oktavie oktavius oktavián oktay okto oktávie okşan oladara
oladare oladimeji olaf olaide olajumoke olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olavi
olayinka olbram olcay oldrich oldriska oldřich oldřiška oleg olegs oleksandr olen olena olesea oleta olga olgerts
olgica oliga olim olimpia olimpiada olimpian olimpio olimpiu olin olinda olindo oliva olivera olivia olivie olivier
oliviera oliviero olivija oliviu olivér oliwia oliwier olle olof ololade olufeyisayo olufunke olufunmi olufunmilayo
olumide olumorotimi olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun
oluwasemilore oluwaseun oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole
oluwunmi olympe olympia olympie olívia olīvija omad oman omana omar omari omawunmi ombeline ombline ombretta omero
omina omobobola omobolanle omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun
omowumi onder ondina ondrej ondrejka ondřej ondřejka onesta onesto onofrio onome onorata onorina onorino onorio
onoriode onufry onur oona oormila opalina opan opemipo opeoluwa opeyemi ophelia ophelie ophélie opung oqil oran orazio
orchidea orell oren orenzio oreofe orest oreste orestes orfeo orhan oriana oriande oriane orie orietta orif orin orio
orion orland orlane orlo ornella oronzo orpha orrin orsino orso orsola orsolina ortansa ortensia ortensio orville
orvokki orzu osanna osbaldo osborne oskar oskari oskaro osman osmondo ostoja osunleke osvald osvaldo oswald oswaldo
otabek otakar otakara otello otha othmane otho otilia otilie otilija otis otmar otokar otomar ottaviano ottavio
ottilia ottilie ottis ottone otylie otília otýlie otīlija oumar oumayra oumou oury ousmane oussama ovidio ovidiu
ovidius owen oxana oybek oyenike oyga oyindamola oyindasola oyku oynur oysha ozan ozana ozanne ozcan ozden ozella ozer
ozge ozgur ozhan ozkan ozlem ozlen oznur ozod ozoda ozodbek ozren oğuz oğuzhan oļegs oļģerts oľga pablo paciano
pacifico pacome pacomio pacôme padam padmi paige paiman paivi paja pakize palatino palemon palladio palma palmazio
palmira palmiro paloma palémon pamela pamfil pammachio panagachie panait panca pancario pancrazio pandu panfilo
pangeran pangestu panji panka pankrac pankracy pankrác panna pantaleo pantaleone pantelei paola param paramartha
paramita paraschiva parascovia pardo paride parla parman parmenio parsival parsla parvati pascale paskal paskala
pasquale paterne paterniano pathe pathé patrice patricia patricie patricija patricio patrik patriko patrizia patrizio
patroclo patru patrycja patrycjusz patrycy patryk patrícia patrīcija patti paula paule paulette paulica paulien
pauliina paulina pauline paulino paulo paulína paulīne pauside pava pavel pavica pavils pavla pavle pavlin pavlina
pavlín pavlína pavol paweł paxton payidar payton paŭlino pearlie pearline pecine peggie pekka pelaghia pelagia pelagie
peleo pelhrim pelhřim pelin pelinsu pelle pellegrino pelumi pembe penda penelopa penelope pentti pepe pepijn pepin
pera perceval percival percy perica pericle perihan perikles perkasa perla perle pernilla pero perpetuo perran perrine
perseo persida pertev peruna perver pervin perzida perî pete petek peteris petko petr petra petrana petrica petrică
petrija petrisor petrișor petro petronela petronila petronilla petronille petronio petronius petru petruse petrut
petruta petruše petruț petruța petteri petula peyami peyton pharell pheobe phil phila philani phileas phileine
philemon philibert philine philip philipp philippa philippe phillip philomene philomène philothee philothée philou
philémon phiwokwakhe phyllis pien piera pierangelo piergiorgio pierluigi piermarco piero pierre pierrick piersilvio
pieter pietro piotr pippa pippo piraye pirjo pirkko pius placida placido platon platone platón pleun plinio plutarco
pola polidoro polifemo polikarp polina polissena pollione polona polykarp polyxena pompeo pompilia pompiliu pomponio
pontus ponziano ponzio poornima porfirio porfiriusz porfiry porzia porziano postumio poul praba prabawa prabin prabowo
prabu prakash prakosa pramila pran pranata pranawa pranay prasad prasanna prascovia prasetya prasetyo prashant
prassede prathamesh pratiwi pravdan pravdomil pravdomila pravomil pravomila pravoslav pravoslava prayag prayitna
prayoga prayogo predrag preity prema premysl presley preston priamo pribyslav pribyslava primerose primoz primož
prisca priscila priscilla priscille prisco priska prita privato priya priyala procopio profira prokles prokop prokopa
prokul proserpina prospera prospero protasio proteo providenci prudenzia prudenzio prvoslav publio puji pulcherie
pulchérie puneet pupolo puput purna purnima purushottam purwa purwadi purwanto pushti pusicio puspa puspita puti putri
putu päivi pécine pélagie pénélope pépin péter pétronille pārsla pāvils pătru pēteris pınar přemysl přibyslav
přibyslava pəri qizilgul qobil qori qosim quartilla quasimodo qudrat quentin quentine querano quieta quincy quinn
quinten quintia quintiliano quintilio quintino quinton quinty quinziano quinzio quirin quirino quiteria quitterie
quiéta rabia rachael rachel rachela rachele rachelle rachid raci rada radan radana radegast radek radeke raden radenko
radha radhost radika radim radimir radimira radimír radimíra radina radion radisa radislav radislava radit raditya
radivoj radivoje radiša radka radko radmil radmila radmilo rado radojka radolfo radomil radomila radomir radomira
radomír radomíra rados radosav radoslav radoslava radovan radovana radoš radslava radu raducu radul raduz radvan radúz
raegan rafael rafaela rafaelo rafaël rafał rafet raffaele raffaella rafi rafid rafila rafiq rageshwari rageswari
raharja rahayu raheem rahel rahelo rahim rahime rahma rahman rahmat rahmawati rahmi rahsaan rahsan rahul rahşan raide
raif raihan raimondo raimund raina rainald rainaldo rainelda rainer rainhard rainold raisa rajab rajan rajana rajendra
rajina rajinder rajiv rajko rajmund rajna rajnold rajsa raju rakesh rakita rakıp raleigh ralf raluca rama ramaa ramata
ramatoulaye ramazan ramesh rameshwar ramiro ramiz ramon ramy ramziddin ramziya ramón randal randall randi randolf
randolph ranek rangga rania raniero ranim ranjan ranjeet ranjit ranko ranolfo ranya raoul raphael raphaelle raphaël
raphaëlle rapulane raquel rareș rashad rashawn rasheedah rashid rasifa rasim rasit rasko rasmus rastislav rastislava
rati ratibor ratih ratimir ratmir ratmír ratna rauf raul ravi ravshan rawane raxmatulloh rayan rayane rayen raymond
raymonde raymundo rayona rayxona rayyan razvan raúl raĥelo raşit raško reagan reanna reba rebeca rebecca rebeka
rebekah rebekka rebeko recai recep reda redmond reece reese refah refet refik regan reggie reghina reginald reginaldo
regine regis regitze regnars regnārs regolo regína regīna reha rehor rehorka reid reilly reina reine reinhard reinhold
rejan rejean rejeanne reka reksa relja relu remi remig remigio remilekun remington remo remondo remus remy remzi
renars renas renat renata renate renato renaud rendy rene renee renette rengin renja renske renzo renát renáta rené
renée renārs renāte respati respicio ressie restu resul resûl resül reta retha retno reto retta reuben reva revi
reybaud reyes reyhan reymundo reyna reynold reza rezzan reşat reşîd rhett rhianna rhiannon rhoda rhonda riaan rian
riana rica ricardo ricards ricario riccarda riccardo richard richarda richelmo richie richmond richárd rickard rickie
ricky rico ridwan rieke rifat rigard rigoberto riitta rija rika rike rikke rimma rina rinaldo rini rino ristana rita
ritesh ritva rivka riyad rizki rizvon ričards robaldo robb robbe robbie robert roberta robertina roberto robi robina
robinson robiya robyn rocco rochelle rocio rocío rodan roderick roderik roderyk rodger rodiano rodica rodion rodney
rodolfo rodoljub rodolphe rodrick rodrigo rodrigue roel rogelio rohan rohana rohit rokhaya rokia roko roksana roland
rolande rolando rolfo rollin romain romana romane romanita romanița romee romero romeu romilda romina romoaldo romola
romolo romuald romualdo romul romulus romy roméo romāns rona ronak ronald ronaldo ronan roni ronja ronke ronny ronî
roosevelt rosa rosalee rosalie rosalina rosalind rosalinda rosalyn rosamond rosamunda rosan rosana rosanna rosario
roselin roseline roselyn rosemarie rosendo roser rosetta rosie rosina rosita roslyn rosman rosmunda ross rossana
rossella rossie rostislav rostislava rotaru rotimi rovena rowena rowland roxana roxane roxanne roxelana roxy roya
royce roza rozalia rozalie rozalija rozalinda rozamunda rozana rozella rozina rozita roziya rozo rozvita rozália
rozálie roşan ruben rubiano rubie rubye rubén ruchan rudi rudis rudite rudolf rudolfa rudolfina rudolfo rudolfs
rudolfína rudolph rudra rudy rudīte ruedi rufina rufino rufo rufus ruggero ruhsar ruken rukhmani rukmin rukneddin
rumena runa rupert ruperto rupinder ruprecht rusins ruslan ruslana rusman russ russell rustam rustu ruta ruthe ruthie
rutilo ruxanda ruxandra ruya ruza ruzena ruzica ruža ružena ružica ryad ryan ryann ryder rylan rylee ryleigh ryley
ryszard ráchel régine régis réjean réjeanne réka rémi rênas róbert róza róża röya rúben rûken rükneddin rüya rüçhan
rüştü răducu răzvan rıdvan rıfat rıfkı rıza rūdis rūdolfs rūsiņš rūta růžena rəsad rəsid rəşad rəşid saad saadat saadi
saar saba saban sabar sabato sabazio sabele sabina sabino saboxat saboxon sabri sabrina sabrine sabryna sabína sabīne
sacha sachin sacid sada sadan sadar sadberk sadettin sadie sadina sadio sadoqat sadri sadriddin sadullah sadye sadık
saer safa safae saffet saffiro saffo safi safia safiatou safietou safina safir safira safiya safiétou safo safouan
safouane safta safura sagar sahap sahin sahinalp sahra sahsuvar saida saiful saige saiq saka sakari sakina sakir sakti
sakura sakıp saladino salamoun salif salih salim salimah salimata salimatou saliou sallie salma salman saloh salome
salomea salomena salomey salomon salomone salomoun salomè salomé salomë salsabila salustio salvatore salwa salwator
saly samandar samanta samantha samed sameer sami samia samiah samih samil samim samina samir samira samiya sammie samo
samona samson samsul samu samuel samuela samuele samuelo samukelisiwe samuël samy sana sanaa sanda sandeep sandor
sandra sandrine sandro sandu sanele sanem sanford sanja sanjay sanjin sanka sanna sanne sanobar sansone santa sante
santiago santina santino santosh sanya sanziana saodat saphira sapiente sara sarada sarah sarai sarala sarani
saraswati sarbello sardor sare sarina sarisha sarita sarka sarla sarlota sarmite sarmīte saroja sarra sartika sarvar
sarvin sarvinoz sasa sascha sasha saskia saskie saso satine satish satu saturniano saturnin saturnino satya satyen
saulcerite saulcerīte sauveur sava savanah savas savaş savel saverio saveta savi savina savinien savino savion savva
saxida saxona sayan sayyora saèr saïd saúl saša sašo scarlett scholastika scholastique schuyler scolastica scott
scotty seamus sebas sebastiaan sebastian sebastiana sebastiano sebastiao sebastien sebastián sebastião sebastjan
sebestian sebnem secaeddin secil seckin seckou seconda secondiano secondina seda sedat sedef seden sedrick sedrik seff
sefik sefora seghei segilola segolene seher sehlevent sehrazat sekinat sekou selahattin selale selami selcan selcuk
selda selen selena selene selim selin selina selma selmer selvaggia selvi selyan selçuk selène sema semenica semih
semion semiramide semplicio sempronio semra semsi senay sener senesio sengul senka senn senne sennur senofonte senol
senta sephora sepp seppe seppo septi serafettin serafim serafima serafina serafino serafín serafína seraina serap
serapione serban serbulent serbülent serdar seref seren serena serenus sergei sergej sergen sergey serghei sergi
sergio sergiu sergiusz serhad serhat sermet sermin serpil sertac sertap sertaç servac servan servidio serviliano
servác sesto seth settar settimio settimo setya seval sevara sevda severa severiano severin severina severine severino
severo severín sevgi sevil sevim sevinc sevinç sevket sevki sevtap sevval seweryn sexmus seyban seyda seydou seye
seyfettin seyfi seyfullah seyma seynabou seyyit seçil seçkin sfiso shahboz shahobiddin shahriyor shahzod shai shaily
shaima shaina shaka shakila shakira shakti shakuntala shalewa shamsiddin shana shane shanel shanelle shani shania
shanice shanie shaniya shankar shanna shannon shanon shantanu shany sharda shari sharmila shashi shashikala shaun
shawna shayan shaylee shayma shayna shayne shaï shaïly shaïma shaïna sheela shekoni sheldon shelia shelley shemar sher
sheri sheridan sherine sherly sherman sherri sherwood sheryl sherzod shilpa shirel shirine shirisha shirley shivakari
shobhana shodiyor shresth shresthi shreya shreyashi shridevi shrishti shristi shubha shubhaprada shukrulloh shwet
shyann shyanne shyrel siana siara sibel sibilla sibongile sibusiso sibyla sibylle sico sicuro siddarth siddhartha
siddhran sidiq sidney sidoine sidon sidonia sidonie sidonio sidra sidy sidónia siebe siem siena siep sifiso sigebert
sigfrid sigfrido sigfríd sigismond sigismondo sigmund signe sigrid sigurd sihab sihabeddin sihem siir sijuade silan
silas silja silje silke siloe silvana silvano silvere silverio silvester silvestr silvestro silvia silvian silviana
silvie silvija silvio silviu silvius silván silvána silvère simao simea simen simeon simeona simeone simge similoluwa
simina simion simisola simo simon simona simone simonetta simonida simono simão siméon sina sinan sinasi sindisiwe
sindre sinem sinenhlanhla sinesio sinfronio sinica sinică sinikka sinisa siniša sinja sinkler sintia sipan siphephelo
siphiwe sipho sira sireno siria siriano siricio sirin sirine sirineu sirio siro sirojiddin siré siska sisto sitara
sithembiso siti sixt sixtine sixtus siyanda sizakele sizani siënna sjoerd sjors skaidrite skaidrīte skander skarlet
skarleta skye skyla skylar slamet slava slavek slaven slavena slaviboj slavibor slavica slavka slavko slavoboj slavoj
slavoljub slavomil slavomila slavomir slavomira slavomír slavomíra slavěna slađana slobodan slobodanka sloka sláva
slávek slávka smaranda smeralda smil smiljana smilla smita sname snejana snezana snežana snjezana snježana soan
sobeslav sobeslava sobit soběslav soběslava soccorso socrate sodiq sofia sofiane sofie sofija sofinjo sofio sofronia
sofronie sofía sohan sohane sohib sokhna sokrat solal solange soledad soleh solene solenn soline solocone solomon
solveig solveiga solène somnath somu sona sondre songul songül sonia sonja sonjo sonke sonya soof sophia sophie soraia
sorana soraya soren sorin sorina sostene sosteneo sostrato soter sotira souleyman souleymane soumaya sowande soňa
spano spartaco spela speranta speranza speranzio speranța spidola spiridon spirydion spytihnev spytihněv spīdola
srboljub srecko sredoje srećko srečko srna stacey stacy stan stana stanca stancu stanford stanimir stanimír stanislao
stanislas stanislav stanislava stanisław stanko stanley stanton stasa stasta staza staša stef stefan stefana stefania
stefanie stefanino stefano steffen stelian steliana steluta steluța stepan stepana stepanida stepanka stephaans
stephan stephania stephanie stephany stephen stephon ster sterre stevan steve stevie stewart stig stijn stiliano stina
stine stipan stiriaco stjepan stojan stojanka stojmir stojmír strahinja stribor stuart stáza stéphane stéphanie stêr
suat subash subhash subhashini subhasini subhi subodh subomi sucheta suci sude sudeva sudi suelen suheyl suhrob sujata
sukanya sukru sulaymon sule suleyman sulton suma suman sumayyah sumeet sumitra sunay suncica sune sunita sunniva
sunčica suraj surano suresh sururi surya suryakant suryakanta suryakantam susan susana susanna susanne susano sushant
susheel sushil sushma susie suus suyuna suzan suzana suzanne suze suzie suzon suélen svatava svatoboj svatobor
svatomir svatomír svatopluk svatoslav svatoslava svea sveatoslav svebor sven svend svenja sverre svetislav svetla
svetlana svetluse svetolik svetomir svetoslav svetozar svetozár sveva svitlana sviturno svätopluk světla světlana
světluše swann swapnil swara swarnalata swassane sweta syahrini sybilla sybille syble sydnee sydni sydnie sylvain
sylvester sylvestre sylviane sylvie sylwester sylwia synne syrine szabolcs szczepan szofi szofia szonja szymon szófia
sába sámo sámuel sándor sára sáva sâkıp sânziana sébastien ségolène sékou séléna séraphin sérgio sérine séréna séverin
séverine sílvia sîma sîpan sönke sören søren süheyl süleyman sıdkı sıla sırrı səbinə səhriyar tabea tabita tabitha
tabris taceddin tacjana taddeo tade tadeas tadej tadeo tadeáš tadija tahir tahlia tahsin taib taide taina taisia taiwo
talat talay talha talia talip talis talita talivaldis talrits talya tamas tami tamia tamina tamino tammaro tammo tamás
tamāra tancrede tancredi tancrède taner tanguy tania tanirika tanja tanju tansu tantri tanushree tanushri tanya
tanyeli tapan tapani tapio tarcisio tari tarik tarja tarkan tarquinia tarsilla tarso tarun taryn tarık tasa tasdik
tasha taskın tasnim tasnime taswir tatana tatiana tatjana tatum tatyana taufan taufik taurin tavares taya tayfun
tayler taylor tayyar taziana taziano tazio taïna taïs taşkın taťána teagan tecla tedi teea teguh teije teja tejas
tejumola tekin tekinalp tekla telchide telemaco telica tellervo temel temidayo temistocle temitope teobald teobaldo
teodata teodolinda teodor teodora teodorik teodoro teodosia teodosio teodoto teodoz teodozie teofan teofil teofila
teogene teohari teoman teona terenc terence terencius terencjusz terenzio teresa tereza tereze terezia terezie
terezija terezo teri terrance terrell terrence terri terrill tertuliano terzo terézia terēze tesauro tesifonte tesnim
tesnime tess tessa tessie tetiana teudosia teun teunis tevfik tevhid tevin tezcan tezel tezer thabisa thad thaddeus
thadie thais thalea thalia thamsanqa thando thanina thaïs thea thelma themba theo theobald theodor theodora theodore
theodorik theodose theodosie theofan theofil theofila theophane theophile theophraste theotime theresa therese
theresia theron therèse theunis theuns thiago thibaud thibault thibaut thibert thibo thierno thierry thies thije
thijmen thijn thijs thilo thirza thobeka thom thomas thora thorben thore thorge thulani thulisile thurman théa théo
théodora théodore théodose théophane théophile théophraste thérèse tiago tiana tianna tibaldo tibbe tiber tiberia
tiberio tiberiu tiberius tibo tibor tiburcius tiburzio tichomil tichomir tichomír tichon ticone tidiane tieme tierra
tiguida tihomir tiina tija tijana tijmen tijn tijs tilda tilen tilio tilla tillman tillmann timbul timea timeo timm
timmothy timmy timo timofei timoleon timoléon timotei timotej timoteo timoteus timothe timothee timothée timur timéo
tinca tincuta tincuța tino tiphaine tira tiril tirone tirta tirtayasa tirza titien titilayo titilope titin tito
titouan titus tizian tiziana tiziano tizio tjark tjasa tjaša tobia tobias tobiasz tobiloba tobin tobiáš todd todor
tohir toki tokunbo tolga tolomeo tolulope tolunay toluwalope toluwani toluwanimi toma tomas tomasa tomaska tomaso
tomasz tomaz tomaž tomi tomiloba tomislav tomislava tomke tommaso tommie tomori tomás tomáš tomáška tomé tonci toncica
toni tonija tonko tonnin tonya tonči tončica torben torbjorn torbjörn torey torkvat torkvát torquato torrance torrey
torsten tosca toscane tosco toska toussaint toyip tracey traci tracy traian trajan tranquillo trasea travon tremaine
tremayne trent trenton tressa tressie treva trever trevion trevor tricia trilochan trilochana trilok trilokanath
trilokesh triloki trisha tristan tristano tristian tristin triston troels trofim trpimir trpko trudie trycia trystan
trīne tsabita tsipora tuana tudor tudora tudorita tudorița tudosia tufan tugay tugba tugiman tugrul tugtekin tuhfe
tulay tulin tullia tulliano tullio tumer tunahan tunar tunay tunc tuncer tunç tunçer tuomas turan turgay turgut turi
turibio turkan turkay turker turkes turna turold tushar tussio tutku tuula tuulikki tuur tuva tuğba tuğrul tuğtekin
tvrtko twan twila tybalt tycho tygo tymeo tymon tymoteusz tyra tyree tyreek tyrel tyrell tyrese tyrique tyron tyrone
tyshawn tyson táňa tülay tülin tümer türkan türkay türker türkeş tālis tālivaldis tālrīts tīna tınas tərlan ubaldo
ubaydulloh ubertino uberto uchita uchqun udai udit ueli uffe ufuk ugis ugolina ugolino uguccione ugur uhra ujjawal
ujjwal ukbe ulberto ulderico ulduz ulfa ulfet ulfo ulgen uliana ulises ulisse uliva ulker ulku ulkər ulla ulpiano
ulrich ulrico ulrik ulrika ulstano uluthando ulvi ulviye ulviyyə ulwazi ulya ulysse umang umar umay umaya umberto umid
umida umidulloh umile umit ummiye umran umur umuralp umut unal undīne unggul unjani unna unsel unseli upendra upik
upton uqbaloy uranio urbain urbano urdino urfon uriah uriel uriele urmila uros uroš ursicio ursino urska ursmaro
ursula ursule ursulo urška uršula uršuľa usame usha usman usmon usyi utama utku uttam uygu uzayr uzbegim uzeyir
uzodimma uğur uģis vaclav vaclava vada vadim vafo vagn vaha vahdet vahid vahide vahâ vaidehi vaijayanthi vaijayanti
vaishnavi vaishno vaishvi vala valburga valdemar valdemara valdemars valdemārs valente valentijn valentim valentin
valentina valentino valentins valentyn valentyna valentín valentína valentýn valentýna valentīna valentīns valer
valera valere valeri valeria valeriana valeriano valerico valerie valerii valerija valerijs valerio valeriu valerián
valery valfredo valfrido vallie valtena valter valtr valtteri valère valér valéria valérie valéry valērija valērijs
vance vanesa vania vanja vanna vanya varalakshmi varo varvara vasanti vasco vasil vasile vasili vasilica vasilică
vasilie vasilina vasilisa vasja vasko vasliddin vasudev vasudeva vasudha vasundhara vatroslav vaughn vavrinec vavřinec
veaceslav vecdi veceaslav veceslav veda vedang vedanga vedanshi vedasto vedat vedran vedrana veduna veerle vefa vefik
vehbi veikko veit velana velaphi velda veleslav veleslava veli velibor velimir velimira velimír velina velio velislav
velislava vella velma velva venance venanzio vencel venceslao venceslas venceslav venceslava vendel vendelin vendelina
vendelín vendelína vendula vendulka venek venera veneranda venerando venere venerio veniamin venka ventura venuse
venusta venustiano venusto venuše verano verda verdiana verdie vere verecondo verena verenzio vergie vergiliu verginia
veriana verica veridiana verla verlie vern verna verner vernice vernie vernon vero veronika veroniko veroslav
veroslava verulo verónica veselinka vesile veslava vesma vesna vespasiano veta veysel veysi vezio vianney vibeke vica
vicdan vicenta vicente vicentia vicentiu vicenția vicențiu vicki vickie vicky victoire victorien victorin vida vidak
vidal vidhur vidhya vidiano vidone vidor vidur vidya viera vieroslava vieve viggo vigile vigo vijay vijeko vijolite
vijolīte viktor viktoria viktorie viktorija viktorin viktoro viktorín viktória vilcjo vildan vilem vilema vilemina
vilemína vilfredo vilhelm vilhelmine vilhelmino vilhelmo vilhelmīne viliam viliana vilibald viliberto viljem ville
villy vilma vilmar vilmars vilmos vilmārs vilém viléma vilĉjo vimal vimala viman vinay vince vincenc vincencie vincent
vincentiu vincenza vincenzo vincențiu vinciane vindonio vinebaldo vinfrido vinicio vinka vinnie vinsen vinz violante
violeta violetta violette violina viorel viorela viorelia viorica virag virgie virgil virgile virgilio virgiliu
virginie virginio virgínie virman virone virág visarion viscardo vishnu vishwamitra visnja vissia vitale vitali
vitalia vitalico vitalie vitalii vitalijs vitalina vitazoslav vitezslav vitezslava vito vitold vitor vitoria vitoslav
vittore vittoria vittoriano vittorio vitus vitória vitālijs vivaldo vivi vivian viviana viviane vivianne viviano
vivien vivienne vizbulite vizbulīte višnja vjekoslav vjenceslav vlad vlada vladan vladana vladek vladena vladilena
vladimer vladimir vladimira vladimiro vladimír vladimíra vladislav vladislava vladivoj vladlen vladlena vlado vladěna
vlaicu vlasta vlastimil vlastimila vlastimir vlastimira vlastimír vlastimíra vlastislav vlastislava vlatka vlatko
vodingo voichita voichița voicu vojen vojin vojislava vojmil vojmir vojmira vojmír vojmíra vojslav vojslava vojtech
vojteska vojtěch vojtěška voldemars voldemārs volfango volfgang volkan vorsila voršila vosil vratislav vratislava
vratko vreni vrinda vrund vseboj vsebor vserad vseslav vsevolod vujadin vujica vukan vukasin vukašin vukica vukota
vulmaro vulpiano vuslat vusumuzi vyas václav václava vânia véronique víctor víta vítor vítoslav vítězslav vítězslava
víťazoslav vēsma věduna věnceslav věnceslava věnek věnka věra věroslav věroslava věslava všeboj všebor všerad všeslav
wacław wael wahyu waino wakiman walenty walentyn walentyna waleran waleria walerian walery walgierz walid wallace
walter walton waluyo wanda wandrille wanesa wani wannes waqila wardaya wardi warji warley warsa warsita warta
washington wasis wassim watson wava wawan wawrzyniec waylon wayne waël welat weldon wende wendell wendy werner
weronika wesley wessel westley weston whitney wiara wibke widya wiebke wiem wies wiktor wiktoria wilber wilbert wilbur
wilburn wiley wilford wilfredo wilfrid wilfryd wilhelm wilhelmina wilhelmine willa willard willem willi willis wilma
wilmer wilson wilton wincenty winda winfield winona winston wira wirda wirginia wisnu wissam wissem witalis wolfgang
woodrow wout wouter wulan wulandari wuraola wyatt wyman władysław włodzimierz xalima xanana xander xatun xatûn xaver
xaverie xaverius xavi xavier xaviere xavière xebat xenie xenophon xezal ximena xochitl xzavier xénia xénophon yacine
yacouba yadira yael yaelle yagmur yago yagız yahya yahyo yakubu yalcın yalgın yalçın yaman yamileth yamina yana yance
yango yani yanis yann yanni yannic yannick yannik yannis yaprak yara yarah yaren yaretzi yaro yaron yasar yasemin
yasin yasmeen yasmin yasmina yasmine yasser yassin yassine yassir yavuz yaya yazid yazmin yaël yaëlle yağmur yağız
yaşar yejide yekta yelda yeliz yener yenthe yesenia yesim yessenia yessi yetkin yetunde yewande yeşim yfke yibanathi
yigit yinthe yiğit ylan ylvi ylvie yoan yoann yoav yoel yogendra yogesh yoginder yohan yohann yolanda yolande yona
yonca yono yoqub yorbek yoro yorqin yosef yoshiko yosra yossef yosun youcef youmna youna younes youness younès youp
youri yousef yousra youssef youssou youssouf youssouph youssoupha yozida yoznur yoël ysaline ysee yseult ysée yuce
yucel yuksel yulia yuliana yumi yumni yuna yuni yunita yunus yuri yusiv yusuf yvan yven yves yvette yvonne yûsiv yüce
yücel yüksel yümni yıldırım yıldız yılmaz zabedeo zabina zabir zaboj zaccaria zaccheo zach zachar zacharia zachariah
zacharias zachariasz zacharie zachariáš zachary zache zachery zaché zackary zackery zadig zaenab zafar zafer zafir
zahar zaharia zahide zahir zahit zahra zaida zain zainab zaira zakaria zakariya zakary zakarya zakelina zaki zakir
zala zalan zalindra zalán zama zamfir zamfira zamir zamira zana zane zanele zaneta zanete zanis zanita zanna zanobi
zaraza zaria zarije zarina zarko zaur zavida zavis zayd zayn zayneb zayniddin zbislav zbyhnev zbyhneva zbyhněv
zbyhněva zbynek zbynka zbyněk zbysek zbyska zbyslav zbyslava zbyňka zbyšek zbyška zdan zdana zdena zdenek zdenka
zdenko zdeněk zderad zdeslav zdeslava zdeňka zdik zdirad zdislav zdislava zdravko zdík zechariah zefiro zehra zeinab
zejnep zekai zekeriyya zekeriyyâ zekiye zelaya zelda zelibor zelie zeliha zelimir zelimira zelinda zelislav zelislava
zeljka zeljko zella zelma zelmir zelmira zeltite zeltīte zena zenaide zenebio zenija zeno zenobia zenobie zenobio
zenon zenone zenovia zente zenzele zephirin zerdest zerdeşt zerrin zerya zeteny zetico zetta zeyd zeynab zeyneb zeynel
zeynep ziad ziedite ziedīte ziga zigfrida zigfrids zigfrīda zigfrīds zigmars zigmund zigmārs zigrida zigrīda zihni
zihnî zikmund zilan zile zilola zina zinaida zinedine zinovia zion zita zithulele zitomir zitomira zitoslav zitoslava
ziva zivan zivana ziver ziya ziyad ziyanda ziyo ziyâd zizi zlata zlatan zlatica zlatka zlatko zlatomir zlatomira
zlatomír zlatomíra zlatuse zlatuše zobuhle zoeva zoey zofia zofie zofija zohid zohir zohra zoia zoie zoila zoilo zoja
zokir zola zoltan zoltán zora zoran zorana zorina zorka zoroslav zoroslava zosim zosima zosimo zoyir zoéva zrinislav
zrinko zselyke zsofia zsolt zsombor zsófia zubayr zubeyde zubeyr zubite zuhal zula zulaikha zulal zuleyha zulfa
zulfikar zumrut zuxra zuzana zuzanna zvezdana zvonimir zvonimira zvonimír zvonimíra zvonko zyad zygmunt záboj záviš
zâfir zâhit zénó zéphirin zétény zîlan zübeyde zübeyr zühal zülal züleyha zülfikâr zümrüt zīle ábel ádám ákos ámos
ángel ángela ármin áron árón áurea âmir ângelo çaba çabdar çablı çabuş çalapkulu çankız çağan çağatay çağdaş çağla
çağlar çağlayan çağru çağrı çağrıbeğ çağrıhan çağrıtegin çağıl çelen çelik çemen çemgen çetin çetinel çetiner çeykün
çeşminaz çilay çilenti çiler çimen çise çisil çiçek çiçem çiğdem çişem çobulmak çocukbörü çokramayul çolman çolpan
çîya çölü çıgıl çıngır édith édouard éleuthère élia éliane élias élie élisabeth élise élisée élodie éloïse élzéar
éléna éléonore émeline émeric émile émilie émérance émérencie énora épiphane éric érica étienne évangéline évariste
évelyne évrard ígor íris óscar ömer önder öykü özcan özden özer özge özgür özhan özkan özlem özlen öznur ülfet ülgen
ülker ülkü ülkər ülviyyə ümit ümmiye ümran ünal ünsel ünseli üzeyir ādams ādolfs ārija ārijs āris ĉarloto čarna časlav
čedomir čeněk čestmír čestmíra čeňka čistoslav čistoslava đina đorđe đura đurađ đurda đurica ērika ēriks ēvalds
ģederts ģertrūde ģirts ĥimeno īrisa ĵeromo ľubica ľubomír ľubomíra ľubor ľuboslav ľuboslava ľuboš ľudmila ľudomil
ľudomila ľudovít łazarz łucja łukasz řehoř řehořka şaban şadan şahap şahin şahinalp şahsuvar şahsüvar şaiq şakir şamil
şarani şayan şebnem şecaeddin şefik şehlevent şehrazat şelale şemsi şenay şener şengül şennur şenol şerafettin şeref
şerif şermin şervan şevket şevki şevval şeyban şeyda şeyma şihab şihabeddin şiir şinasi şule şâfi şêxmus şîlan şîrîn
şükrü şəhriyar šalamoun šalomoun šarlota šavel šebastián šimon šimona špela štef štefan štefánia štěpán štěpána
štěpánka šárka šťasta żaneta žakelina žakelína žaneta žanete žanis žanna žarko ždan ždana želibor želimír želimíra
želislav želislava željka željko želmír želmíra ženija žiga žigmund žitomír žitomíra žitoslav žitoslava živa živan
živana žofia žofie žubīte șerban ștefan ștefana ștefania əhməd
`

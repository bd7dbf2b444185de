export const places = `
# Places
chefchaouen | شفشاون, الشاون, شاون | chefchaouen, chaouen | chefchaouen, chaouen | chaoun, chawn
essaouira | صويرة, موكادور | essaouira, mogador | essaouira, mogador | swira, souira, essawira
marrakech | مراكش, مراكشي, مراكشية | marrakech, marrakchi | marrakesh, marrakech, marrakchi | mrrakch, kech
fes | فاس, فاسي, فاسية | fès, fassi, fassie | fez, fes, fassi | fas
meknes | مكناس | meknès | meknes | meknas
casablanca | دار البيضاء, كازا, كازابلانكا | casablanca, casa | casablanca | dar lbida
rabat | رباط, رباطي, رباطية | rabat, rbati | rabat, rbati | rbat
sale | سلا, سلاوي, سلاوية | salé, slaoui | salé, slaoui | sla
tangier | طنجة | tanger | tangier | tanja
tetouan | تطوان, تطواني, تطوانية | tétouan, tétouanais, tétouanaise | tetouan, tetouani | tetwan, titwan
alhoceima | حسيمة | al hoceïma | al hoceima | lhoussima, hoceima
rif | ريف, ريفي, ريفية | rif, rifain, rifaine | rif, riffian | rif mountains
ouezzane | وزان | ouezzane | ouezzane, wazzan | wazan
oujda | وجدة, وجدي, وجدية | oujda, oujdi, oujdia | oujda, oujdi | oujda angad
oriental | جهة الشرق, شرق | oriental, région de l'oriental | oriental, oriental region, eastern morocco | charq
berkane | بركان | berkane | berkane | berkan
figuig | فجيج, فكيك, فقيق | figuig | figuig | fgig, figig
taza | تازة | taza | taza | tazza
safi | آسفي | safi | safi | asfi
eljadida | جديدة, مازاغان | el jadida, mazagan | el jadida | jdida
doukkala | دكالة | doukkala | doukkala | doukala
khouribga | خريبكة | khouribga | khouribga | khribga
benimellal | بني ملال | béni mellal | beni mellal | bni mellal
khenifra | خنيفرة | khénifra | khenifra | khnifra
azilal | أزيلال | azilal | azilal | azilale
boujaad | أبي الجعد, بجعد, أبو الجعد | boujaad, boujad, bejaâd | boujad, boujaad | bejjaad, bej3ed, bja3d
taznakht | تازناخت | taznakht, tazenakht | taznakht, tazenakht | taznaght
taliouine | تالوين, تاليوين | taliouine | taliouine | taliwin, taliwine
ouarzazate | ورزازات | ouarzazate | ouarzazate | warzazat
zagora | زاكورة, زاگورة | zagora | zagora | zagoura
tinghir | تنغير | tinghir | tinghir, tinerhir | tinghr
dades | دادس | dadès | dades | dadess
kelaatmgouna | قلعة مكونة | kelaat m'gouna, kelâa m'gouna | kelaat mgouna, kelaat m'gouna | kelaa mgouna, 9al3at mgouna
errachidia | رشيدية | errachidia | errachidia | rachidia
tafilalet | تافيلالت, فيلالي, فيلالية | tafilalet, filali | tafilalet, tafilalt, filali | tafilalt
rissani | ريصاني | rissani | rissani | rissany
midelt | ميدلت | midelt | midelt | midlt
draa | درعة | drâa, draa | draa | der3a
souss | سوس, سوس ماسة | souss, souss massa | souss, souss massa, sous | sous massa
agadir | أكادير | agadir | agadir | agadir ida
taroudant | تارودانت, رودانة | taroudannt, taroudant | taroudant | roudana
tiznit | تيزنيت | tiznit | tiznit | tizni
tata | طاطا | tata | tata | tata oasis
guelmim | كلميم, گلميم | guelmim | guelmim | glimim, goulimine
sidiifni | سيدي إفني, إفني | sidi ifni | sidi ifni, ifni | ifny
laayoune | عيون | laâyoune | laayoune | l3youn, la3youn
smara | سمارة | smara, es-semara | smara, es-semara | smarra
dakhla | داخلة, داخلة وادي الذهب | dakhla, dakhla oued ed-dahab | dakhla, dakhla oued ed-dahab | eddakhla, ddakhla
boujdour | بوجدور | boujdour | boujdour | bojdour
tarfaya | طرفاية | tarfaya | tarfaya | tarfayya
sahara | صحراء, صحراوي, صحراوية | sahara, sahraoui, sahraouie | sahara, sahrawi, saharan | sa7ra
atlas | أطلس | atlas | atlas | latlas
haouz | حوز | haouz, al haouz | haouz, al haouz | l7ouz
rehamna | رحامنة | rehamna, rhamna | rehamna, rhamna | r7amna
ifrane | إفران | ifrane | ifrane | yfran
sefrou | صفرو | sefrou | sefrou | sefro
azemmour | أزمور, أزموري | azemmour | azemmour | azmour
khemisset | خميسات | khémisset | khemisset | khmissat
kenitra | قنيطرة | kénitra | kenitra | 9nitra
larache | عرائش | larache | larache | l3arayech
settat | سطات | settat | settat | stat
assilah | أصيلة, أصيلا | assilah, asilah | asilah | azila
fahsanjra | فحص أنجرة | fahs-anjra | fahs-anjra | anjra
mdiq | المضيق, الفنيدق, المضيق الفنيدق | m'diq, fnideq, m'diq-fnideq | mdiq, fnideq | rincon
driouch | الدريوش | driouch | driouch | drioch
guercif | جرسيف | guercif | guercif | gersif
jerada | جرادة | jerada | jerada | jrada
nador | الناظور, ناضور | nador | nador | nadour
taourirt | تاوريرت | taourirt | taourirt | tawrirt
boulemane | بولمان | boulemane | boulemane | boulman
elhajeb | الحاجب | el hajeb | el hajeb | l7ajeb
moulayyacoub | مولاي يعقوب | moulay yacoub | moulay yacoub | mly yaacoub
taounate | تاونات | taounate | taounate | tawnat
sidikacem | سيدي قاسم | sidi kacem | sidi kacem | sidi 9assem
sidislimane | سيدي سليمان | sidi slimane | sidi slimane | sidi sliman
skhirat | الصخيرات, تمارة, الصخيرات تمارة | skhirate, témara, skhirate-témara | skhirat, temara | skhirat temara
fquihbensalah | الفقيه بن صالح | fquih ben salah | fquih ben salah | f9ih ben saleh
benslimane | بنسليمان, ابن سليمان | benslimane | benslimane | ben slimane
berrechid | برشيد | berrechid | berrechid | berchid
mediouna | مديونة | médiouna | mediouna | mdiouna
mohammedia | المحمدية, فضالة | mohammedia | mohammedia | fedala
nouaceur | النواصر | nouaceur | nouaceur | nouasseur
sidibennour | سيدي بنور | sidi bennour | sidi bennour | sidi benour
chichaoua | شيشاوة | chichaoua | chichaoua | chichawa
sraghna | السراغنة, قلعة السراغنة | el kelaa des sraghna, kelaa des sraghna, sraghna | el kelaa des sraghna, sraghna | l9al3a
youssoufia | اليوسفية | youssoufia | youssoufia | lyoussoufia
tanane | إداوتنان | ida outanane, ida ou tanane, tanane | ida outanane, ida ou tanane, tanane | idaoutanane
chtouka | شتوكة, آيت باها, شتوكة آيت باها | chtouka, aït baha, chtouka aït baha | chtouka, ait baha, chtouka ait baha | achtouken
inezgane | إنزكان, آيت ملول, إنزكان آيت ملول | inezgane, aït melloul, inezgane aït melloul | inezgane, ait melloul, inezgane ait melloul | nzgan
assa | أسا, أسا الزاك | assa, assa-zag | assa, assa-zag | asa zag
tantan | طانطان | tan-tan, tantan | tan-tan, tantan | tan tan ville
aousserd | أوسرد | aousserd | aousserd | awserd
ouednoun | واد نون | oued noun | oued noun | wad noun
asni | أسني | asni | asni | imlil
ghafsai | غفساي | ghafsaï | ghafsai | rafsai
loukkos | اللوكوس | loukkos | loukkos | lokos
marmoucha | مرموشة | marmoucha | marmoucha | mermoucha
beht | بهت | beht | beht | oued beht
bzou | بزو, بزيوية | bzou | bzou | bezou
tadla | تادلة | tadla | tadla | tadela
tamegroute | تامكروت | tamegroute | tamegroute, tamgrout | tamgroute
gharb | الغرب | gharb | gharb | lgharb
zoumi | زومي | zoumi | zoumi | zomi
zaian | زيان | zaïan, zaïane | zaian, zayan | izayan
erfoud | أرفود | erfoud | erfoud | arfoud
zemmour | زمور, زمورية | zemmour | zemmour | azemmour zemmour
bouiblane | بويبلان | bouiblane | bouiblane | bouyblan
ayachi | العياشي | ayachi | ayachi | jbel ayachi
siroua | سيروا | siroua | siroua, sirwa | sirwa jbel
benisnassen | بني يزناسن | beni snassen | beni snassen | bni znassen
aitbaamrane | آيت باعمران | aït baâmrane | ait baamrane | ait ba3mran
zegzel | زكزل | zegzel | zegzel | zegzl
maamora | المعمورة | maâmora | maamora | lma3mora
chiadma | الشياظمة | chiadma | chiadma | chyadma
ouaouzguite | واوزكيت, واوزكيتية | ouaouzguite | ouaouzguite, ait ouaouzguite | wawzgit
tiris | تيرس | tiris | tiris | tirs
serghina | سرغينة | serghina | serghina | serghine
missour | ميسور | missour | missour | misour
outatelhaj | أوطاط الحاج | outat el haj | outat el haj | outat lhaj
akka | أقا | akka | akka | a99a
bouhachem | بوهاشم | bouhachem | bouhachem | bouhachm
ounagha | أوناغة | ounagha | ounagha | onagha
tioulit | تيولي | tiouli | tiouli | tyouli
mesti | مستي | mesti | mesti | mesty
foumeloued | فم الواد | foum el oued | foum el oued | foum loued
aguelmam | أكلمام | aguelmam | aguelmam | agelmam
middleatlas < atlas | الأطلس المتوسط | moyen atlas | middle atlas | atlas moutawassit
highatlas < atlas | الأطلس الكبير | haut atlas | high atlas | atlas lkbir
antiatlas < atlas | الأطلس الصغير | anti-atlas | anti-atlas | antiatlas
aguelai | كلاية | guelaya | guelaya | gla3ia
imouzzer | إموزار | imouzzer | imouzzer | imozar
mouride | الوطية | el ouatia, ouatia | el ouatia, ouatia | lwatia
`

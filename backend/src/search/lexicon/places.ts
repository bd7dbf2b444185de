export const places = `
# Places
chefchaouen | شفشاون, الشاون, شاون | chefchaouen, chaouen | chefchaouen, chaouen | chaoun, chawn
essaouira | صويرة, موكادور | essaouira, mogador | essaouira, mogador | swira, souira, essawira
marrakech | مراكش | marrakech | marrakesh, marrakech | mrrakch, kech
fes | فاس | fès | fez, fes | fas
meknes | مكناس | meknès | meknes | meknas
casablanca | دار البيضاء, كازا, كازابلانكا | casablanca, casa | casablanca | dar lbida
rabat | رباط | rabat | rabat | rbat
sale | سلا | salé | salé | sla
tangier | طنجة | tanger | tangier | tanja
tetouan | تطوان | tétouan | tetouan | tetwan, titwan
alhoceima | حسيمة | al hoceïma | al hoceima | lhoussima, hoceima
rif | ريف | rif | rif | rif mountains
ouezzane | وزان | ouezzane | ouezzane, wazzan | wazan
oujda | وجدة | oujda | oujda | oujda angad
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
tafilalet | تافيلالت | tafilalet | tafilalet, tafilalt | tafilalt
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
azemmour | أزمور | azemmour | azemmour | azmour
khemisset | خميسات | khémisset | khemisset | khmissat
kenitra | قنيطرة | kénitra | kenitra | 9nitra
larache | عرائش | larache | larache | l3arayech
`

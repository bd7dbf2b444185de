export const oilsHoneySpices = `
# Oils, honey, spices
argan | أركان, أرغان, الأرگان | argan, argane | argan | lkerkoub
oil | زيت, زيوت | huile | oil | zit, zite, ziout
olive | زيتون | olive | olive | zitoun, zaytoun, zzitoun
oliveoil < oil olive | زيت الزيتون, زيت العود | huile d'olive | olive oil | zit zitoun, zit l3oud, zit zzitoun
essentialoil < oil | زيت عطري, زيوت أساسية, زيت عطرية | huile essentielle | essential oil | aromatherapy oil
extravirgin | بكر ممتاز | vierge extra, extra vierge | extra virgin | bikr
pricklypear | تين شوكي, هندية, صبار, كرموس النصارى | figue de barbarie, figuier de barbarie, cactus, nopal | prickly pear, cactus pear, barbary fig | hendia, lhendia, hendiya, kermous nsara, sabbar
seed | بذور, بزور, زريعة | pépin, graine | seed | zri3a, zerri3a
honey < sweetening breakfast | عسل, شهد | miel | honey | 3sal, 3sel, l3sel, assel, aassel, asal
comb | شمع العسل, شهد العسل | rayon de miel, miel en rayon | honeycomb, comb honey | chhed
euphorbia | دغموس, فربيون | euphorbe | euphorbia, spurge | daghmous, daghmouss, darmous, tikiout
thyme < medicinalplants herbaltea | زعتر, صعتر | thym | thyme | za3tar, zaatar, z3tar, zaâtar
oregano < medicinalplants herbaltea thyme | مردقوش, زعتر بري | origan | oregano | za3tar l7or
arbutus | بخنو, ساسنو, قطلب | arbousier | arbutus, strawberry tree | bakhanou, bakhennou, sasnou
eucalyptus | كاليبتوس, أوكاليبتوس | eucalyptus | eucalyptus, gum tree | kalitous, kaliptous
jujube | سدر, نبق | jujubier, jujube, sidr | jujube, sidr honey | sedra, nbeg
saffron < spices | زعفران | safran | saffron | za3fran, zaafran, zaafrane, za'fran, zafran, zaafarane
cumin < spices | كمون | cumin | cumin | kamoun, kammoun
paprika < spices | تحميرة, فلفل أحمر حلو | paprika, piment doux | paprika | ta7mira, tahmira
cinnamon < spices | قرفة | cannelle | cinnamon | 9arfa, qarfa, karfa
ginger < spices | زنجبيل, سكنجبير | gingembre | ginger | skinjbir, zenjabil
turmeric < spices | خرقوم, كركم | curcuma | turmeric | kharkoum, khar9oum
pepper < spices | إبزار, فلفل أسود | poivre | black pepper, peppercorn | ibzar, lebzar
chilli < spices | سودانية, فلفل حار | piment, piment fort | chilli, chili, hot pepper | soudania
harissa | هريسة, حرور | harissa | harissa | hrissa
chermoula | شرمولة | chermoula | chermoula | charmoula
aniseed < spices | نافع, يانسون, حبة حلاوة | anis, fenouil | aniseed, anise, fennel | nafe3, nafaa, 7abbat 7lawa
nigella < spices | سانوج, حبة البركة, حبة سوداء, شونيز | nigelle | nigella, black seed, black cumin | sanouj, sanoudj
sesame | جلجلان, سمسم | sésame | sesame | jeljlan, jenjlan, zenjlan
fenugreek < spices | حلبة | fenugrec | fenugreek | 7elba, helba
coriander < spices | قزبر, قصبر, كزبرة | coriandre | coriander | 9ezbor, kosbor
cardamom < spices | قاقلة, هيل | cardamome | cardamom | 9a9ola
spices | توابل, بهارات, عطرية, عطارة, عطرية السمك | épice, épices, aromates | spice, spices, seasoning | 3atria, 3etria, bharat, tawabil
raselhanout < spices | رأس الحانوت | ras el hanout | ras el hanout, moroccan spice mix | ras l7anout
garlic | ثوم, تومة | ail | garlic | touma
onion | بصل, بصلة | oignon | onion | besla, bassla
salt | ملح, ملحة | sel | salt | mel7a, lmel7
vinegar | خل | vinaigre | vinegar | khel, lkhel
ropsyrup < sweetening | رب, دبس | sirop, mélasse | syrup, molasses | rob
caramel < sweets | كراميل | caramel | caramel | karamil
sugar | سكر | sucre | sugar | sokkar, soukar
sweetening | تحلية | sucrant, édulcorant | sweetener | t7liya
beeproduct | نحل | abeille | bee | n7el
holmoak | بلوط أخضر | chêne vert, yeuse | holm oak | kerrouch
wildlavender < lavender | حلحال | lavande stœchade, lavande sauvage | wild lavender, stoechas lavender | 7el7al
wildthyme < thyme | زعيترة | zaïtra, serpolet | zaitra, wild thyme | z3itra
niora < paprika | نيورة, فلفل حلو | niora, ñora | niora, sweet pepper | niyora
jerky < meat | تيشطار | viande séchée | dried meat | tishtar
`

/* eslint max-lines: off -- data: one line a meaning */
/**
 * The words of the trade, of places, of signs and of needs: one line a meaning, read by people before it is changed.
 *
 *     key < wider meanings | Arabic | French | English | other spellings, Darija in Latin letters among them
 *
 * The lines below the heading “Places” are places: with a year they name a fair.
 *
 * Every line has all three languages. Who asks for a wider meaning also finds the narrower ones (saffron for spices). A
 * name of several words is one meaning where it stands whole: “savon noir” is no soap that happens to be black.
 * Spellings that differ by accents, hamza, article or plural s need no mention: `normalise` and `spelling` see to them.
 */
export const lexicon = `
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
# Grains, pulses
couscous | كسكس, كسكسو, سكسو | couscous | couscous, cous cous | kuskus, seksu, ksksou, kseksou, keskso
belboula < couscous barley | بلبولة | belboula, couscous d'orge, couscous à l'orge, semoule d'orge | barley couscous, belboula, couscous made with barley | belbola, blboula
maize | ذرة | maïs | maize, corn | badaz, baddaz
barley | شعير | orge | barley | ch3ir, cha3ir
wheat | قمح | blé, froment | wheat | gme7, zre3, gam7
millet | دخن, إيلان | mil, millet | millet | illan, ilan
quinoa | كينوا | quinoa | quinoa | kinwa
flour | دقيق, طحين | farine | flour | d9i9, dqiq, thin
semolina | سميد, سميدة | semoule | semolina | smida
lentils < pulses | عدس | lentille | lentil | 3dess, 3des, l3des, ades
chickpeas < pulses | حمص | pois chiche | chickpea, chick peas, garbanzo | 7emmes, 7ommos, hommos, hemmes
beans < pulses | فول, لوبيا, فاصوليا | fève, haricot, fèves sèches | bean, broad bean, fava | foul, loubia
pulses | قطاني, بقوليات | légumes secs, légumineuses | pulses, legumes | 9tani, qatani
grains | حبوب, زرع | céréale | cereal, whole grain | hboub, 7boub
rice | روز, رز | riz | rice | rouz
bread | خبز | pain | bread | khobz, lkhobz
# Fruit and nuts
dates < breakfast ramadan driedfruit | تمر, تمور, تمرة | datte | date | tmar, tmer, tamr, tmour
mejhoul < dates | مجهول | mejhoul, medjool | medjool, majhoul | mejhool
jihel < dates | جيهل, جهل | jihel | jihel | jihl
bouittob < dates | بويطوب | bouittob | bouittob | bouitob
fig < driedfruit | تين, كرموس | figue | fig | kermous, karmous, tin
driedfig < fig driedfruit | شريحة, تين مجفف, تين يابس, تين مجففة | figue sèche, figue séchée | dried fig | chriha, chri7a
almond < nuts driedfruit | لوز, لوزة | amande, amandier | almond | louz, lawz
walnut < nuts driedfruit | كركاع, جوز, قرقاع, كركاعة | noix, cerneaux | walnut | gargaa, gergaa, gerga3, garga3, guergaa
peanut < nuts | كاوكاو, فول سوداني | cacahuète, arachide | peanut, groundnut | kawkaw, kaoukaou
pistachio < nuts | بستاشيو, فستق, بسطاش | pistache | pistachio | bestach
hazelnut < nuts | بندق | noisette | hazelnut | bendeq
raisin < driedfruit | زبيب | raisin sec | raisin, sultana, dried grape | zbib, zbibe
grape | عنب | raisin frais, vigne | grape | 3neb, 3inab
nuts < driedfruit snack | مكسرات | fruits à coque, oléagineux | nuts | mkassarat
driedfruit | فواكه جافة, فواكه يابسة, فاكية | fruits secs | dried fruit, dried fruit and nuts, nuts and dried fruit | fakia, fakya, fakiya
pomegranate | رمان, رمانة | grenade, grenadier | pomegranate | romman, roman, rommane, remman
apple | تفاح, تفاحة | pomme, pommier | apple | teffa7, teffah, tefa7
quince | سفرجل | coing | quince | sferjel, sfarjal
apricot | مشمش | abricot | apricot | mechmach, mchmach
cherry | كرز, حب الملوك | cerise | cherry | 7eb lmlouk, hab lmlouk
clementine | كليمانتين, مندرين | clémentine, mandarine | clementine, mandarin | mandarin, limoun
loquat | مزاح | nèfle | loquat | mza7, mzah
lemon | حامض, ليمون | citron | lemon | 7amed, hamed
preservedlemon < preserves | حامض مصير, ليمون مصير, ليمون مخلل | citron confit, citrons confits au sel | preserved lemon, pickled lemon | msayer, 7amed msayer
orange | برتقال, ليمون برتقال | orange | orange | letchin, litchin
bitterorange | نارنج, رنج | bigarade, bigaradier, orange amère | bitter orange, seville orange | larenj, rendj
carob | خروب | caroube | carob | kharoub, kherroub
tomato | طماطم, مطيشة | tomate | tomato | maticha, matecha
mushroom | فطر, فقاع, ترفاس | champignon, truffe | mushroom, truffle | terfas, fegga3
orangeblossom | ماء الزهر, زهر البرتقال, زهر النارنج, ماء زهر | fleur d'oranger, eau de fleur d'oranger, eau de fleurs d'oranger, néroli, fleur d'orangé | orange blossom, orange blossom water, orange flower, orange flower water, neroli | ma zhar, mazhar, lma zhar, ma zher
# The larder
jam < preserves breakfast | مربى, مربيات, كونفيتور, معجون, هلام | confiture, marmelade, gelée | jam, marmalade, jelly, fruit spread | konfitir, confitir, mrabba
preserves | مصبرات, مخللات | conserve, bocaux | preserve, pickles | m9ebbel
tfaya | تفاية | tfaya | tfaya | tefaya
amlou < breakfast | أملو | amlou, pâte d'amande à l'argan | amlou, amlu, moroccan almond butter, almond butter, almond spread | amlo
capers | كبار, قبار | câpre, câpron | caper, caperberry | kebbar, lkebbar, kabbar
tableolives < olive preserves | زيتون المائدة, زيتون مصير, زيتون مخلل, زيتون مشقوق | olive de table, olives cassées, olives vertes, olives noires | table olive, cracked olive, green olive, black olive | zitoun msayer, zitoun mecherrem
tapenade | معجون زيتون | tapenade | tapenade, olive paste | tapenad
cheese < breakfast dairy | جبن, أجبان, فرماج | fromage | cheese | jben, jbene, formaj, fromaj
goat | ماعز, معزة, معز | chèvre, caprin | goat | ma3za, lma3za, m3iz, maaz
camel | إبل, جمل, ناقة | chameau, chamelle, dromadaire, chamelon | camel | jmel, naga
sheep | غنم, خروف, نعجة | mouton, brebis | sheep, lamb | ghnem, kebch
milk < dairy | حليب, لبن | lait | milk | 7lib, hlib
butter < dairy breakfast | زبدة, سمن, دهن | beurre, smen | butter, ghee | zebda, smen, dhen
dairy | ألبان, منتجات الحليب | produits laitiers, laitage | dairy | lban
egg | بيض | œuf | egg | bid
meat | لحم, قديد, خليع | viande, gueddid, khlii | meat, jerky | l7em, gueddid, khli3, tichtar
tea | أتاي, شاي | thé vert | tea, green tea | atay, atai, chay
coffee | قهوة | café | coffee | 9ahwa, kahwa, qahwa
herbaltea | أعشاب للشرب, تيزانة, مشروب أعشاب, منقوع | tisane, infusion | herbal tea, herb tea, infusion | tizana, tisan
mint < herbaltea medicinalplants | نعناع | menthe | mint | na3na3, nanaa, liqama
verbena < herbaltea medicinalplants | لويزة | verveine | verbena, lemon verbena, vervain | louiza, lwiza
wormwood < herbaltea medicinalplants | شيح, شيبة | armoise, absinthe, chih | wormwood, artemisia | chi7, chiba
chamomile < herbaltea medicinalplants | بابونج | camomille | chamomile | babounej
lavender < medicinalplants | خزامى, خزامة, لافاندر | lavande | lavender | khzama, khouzama
rosemary < medicinalplants herbaltea | أزير, إكليل الجبل, إكليل, يازير | romarin | rosemary | azir, yazir, klil
sage < medicinalplants herbaltea | سالمية, مريمية | sauge | sage | salmia, salmiya
acacia | طلح, صمغ عربي | acacia | acacia | tal7, talh
gum | علك, صمغ | gomme | gum | 3elk, samgh
medicinalplants | أعشاب طبية, نباتات طبية, أعشاب, نباتات عطرية وطبية, نباتات عطرية, نباتات طبية وعطرية | plantes médicinales, plantes aromatiques et médicinales, herbes, plantes aromatiques | medicinal plants, medicinal herbs, herb, aromatic and medicinal plants, aromatic plants | 3chab, a3chab, 3chob
floralwater | ماء مقطر, ماء عطري | hydrolat, eau florale, eau distillée | floral water, hydrosol, distilled water | l9atter
fish < seafood | سمك, أسماك, حوت | poisson | fish | 7out, l7out, hout, smek
seafood | منتجات البحر, فواكه البحر, ثمار البحر | produits de la mer, fruits de mer | seafood, sea food, sea products | bo7ri
sardine < fish | سردين, سردينة | sardine | sardine | serdin, sardin
anchovy < fish | شطون, أنشوبة | anchois | anchovy, anchovies | chton, chetoun
mackerel < fish | إسقمري, كابايلا, شرن, ماكرو | maquereau, chinchard | mackerel, horse mackerel | kabayla, chren
tuna < fish | طون, تونة | thon | tuna | ton
bonito < fish | بونيت | bonite | bonito | bonit
mussels < seafood fish | بوزروك, بلح البحر | moule | mussel | bouzrog, bouzroug
octopus < seafood fish | أخطبوط | poulpe | octopus | okhtabout, zaiz
bottarga < fish | بطارخ, بوتارگ | poutargue, boutargue | bottarga | boutarg
seaweed | طحالب, طحلب | algue | seaweed, algae | t7aleb
soup | حساء, شوربة | soupe | soup, broth | chorba
harira < soup | حساء الحريرة, زلافة الحريرة | harira | harira | 7rira
sweets < ramadan | حلوى, حلويات | douceur, confiserie, friandise, gâteau, pâtisserie | sweet, candy, pastry, pastries, cookies | 7alwa, 7lawat, halwa
gazellehorns < sweets wedding | كعب الغزال, كعب غزال | corne de gazelle | gazelle horn | ka3b ghzal, kaab el ghzal
kaak < sweets snack | كعك, قراشل | kaak, gâteau sec | kaak, biscuit, ring biscuit | ka3k, krachel
sellou < sweets ramadan | سلو, سفوف, زميتة | sellou, sfouf, zammita, zemmita | sellou, zammita | slou, zmita, zemmita
chebakia < sweets ramadan | شباكية, مخرقة | chebakia | chebakia | chabakia
# Beauty
soap | صابون, صابونة | savon | soap | saboun, sabon, saboune, sabouna
blacksoap < soap hammam | صابون بلدي, صابون أسود | savon noir, savon beldi | black soap, moroccan black soap, beldi soap | saboun beldi, sabon beldi, sabon lbldi, sabon bldi, savon bldi, savon بلدي
ghassoul < hammam haircare skincare | غاسول | ghassoul, rhassoul, argile | ghassoul, rhassoul, lava clay, moroccan clay, ghassoul clay | ghasoul, gassoul, rassoul, lghassoul
henna < hammam wedding haircare | حناء, حنة | henné | henna | 7enna, l7enna, hanna
kohl | كحل | khôl | kohl | k7el, k7oul
shampoo < haircare hammam | شامبو, شامبوان | shampoing, shampooing | shampoo | champoing, chombwan
beard | لحية | barbe | beard | l7ya, le7ya
nail | أظافر, ضفر | ongle, cuticule | nail, cuticle | dfar
skin < skincare | بشرة | peau | skin, complexion | bechra, bachra
face < skincare skin | وجه | visage, facial | face | wjeh, lwjeh
hand | يد, يدين, اليد | main | hand | yeddin, lyeddin
body < skin | جسم, جسد | corps, corporel, corporelle | body | jism
hair < haircare | شعر | cheveu, cheveux, capillaire | hair | cha3r, chaar, ch3er
skincare | تجميل, عناية بالبشرة, مواد التجميل | cosmétique, soin de la peau, beauté | cosmetic, skincare, skin care, beauty | tajmil
haircare | عناية بالشعر | soin des cheveux | hair care, haircare |
bodymilk < cream body | حليب الجسم, حليب للجسم | lait corporel, lait pour le corps | body milk, body lotion
cream | كريم, بلسم, مرهم | crème, baume | cream, balm, salve | krim, pomada
massage < body | تدليك | massage | massage | dlik, tedlik
rosewater < rose hammam | ماء الورد, ماء ورد | eau de rose, eau de rose distillée | rose water, rosewater | ma ward, ma lward, ma l ward
rose | ورد, وردة, ورود | rose | rose | ward, lward, werd
rosebud < rose | براعم ورد, أزرار ورد, ورد مجفف, ورد يابس | bouton de rose, rose séchée | rosebud, dried rose | ward yabes
hammam | حمام, حمام مغربي | hammam, bain maure | hammam, turkish bath, bath | l7emmam, hemmam, 7emmam
incense | بخور, عود | encens | incense | bkhour, bkhor
perfume | عطور, ريحة, رائحة | parfum | perfume, fragrance | ri7a, 3tar
candle | شمع, شمعة, شموع | bougie, cierge, chandelle | candle | chem3a, chma3, chma3a, cham3
beeswax < candle | شمع النحل, شمع نحل | cire d'abeille, cire | beeswax, bees wax | chem3 n7el
# Textiles
carpet < hometextiles decoration livingroom | زربية, زرابي, سجاد, سجادة | tapis, descente de lit | rug, carpet | zarbia, zerbia, zrabi, zarbiya
prayerrug < carpet | سجادة صلاة, سجادة الصلاة, صلاية, زربية الصلاة | tapis de prière | prayer rug, prayer mat, prayer carpet | sejjada, sajada
benouarain < carpet | بني وراين, زربية بني وراين | beni ouarain, tapis beni ouarain, béni ouarain | beni ourain, beni ouarain, beni ourain rug, beni ouarain rug, beni ouarain carpet | beni warain, beni warayn, bni wrayn, beni warain carpet
hanbel < kilim | حنبل, حنابل | hanbel, hambel | hanbel | 7anbel, hnabel
kilim | كليم | kilim | kilim, flatweave, flat weave | klim
boucherouite < carpet | بوشرويط, شراويط | boucherouite | boucherouite, rag rug | bouchrouit
handira < blanket | حنديرة, تحنديرت | handira, couverture de mariage | handira, wedding blanket | hendira
blanket < hometextiles winter bedding | بطانية, مانطة, غطاء, لحاف | couverture, plaid, jeté de lit | blanket, throw, bedspread, bed throw | manta, batania, battaniya
cushion < hometextiles livingroom | مخدة, مخاد, وسادة, خدية, وجه مخدة, خداد | coussin, housse de coussin, oreiller, taie | cushion, pillow, cushion cover, throw pillow cover, throw pillow, pillow cover | mkhedda, mkhadda, khdia, khadia, mokhada
pouf < livingroom | بوف, بوفة | pouf | pouf, pouffe, ottoman | bouf
mattress | تلميطة, مضربة | matelas, banquette | mattress, banquette | telmita
curtain < hometextiles | خامية, ستارة, ستائر | rideau, voilage | curtain, drape | khamia
tablecloth < hometextiles tableware | غطاء مائدة, شرشف, مفرش طاولة, سماط | nappe, chemin de table | tablecloth, table cloth, table runner, runner | smat, nappa
napkin | منديل, مناديل, مناديل مائدة | serviette, serviette de table, dessous de verre | napkin, coaster, tea towel | fouta, mendil
embroidery | طرز, تطريز, مطرز, مطروز, مطروزة, طرازات | broderie, brodé, brodée, brodeuse | embroidery, embroidered, embroiderer | tarz, trez, terz
weaving | نسيج, منسوج, نسج, درازة | tissage, tissé, tissée, tisserand, tisserande | weaving, woven, weaver | nsij, deraza
wool | صوف, صوفة, صوفي | laine, lainage | wool, woollen, woolen | soufa, souf, sofa
cotton | قطن | coton | cotton | 9ten, qten
silk | حرير, صابرة, سابرا | soie, sabra | silk, cactus silk | 7rir, hrir
linen | كتان | lin | linen, flax | kettan
hometextiles | أفرشة, نسيج وأفرشة | textile de maison, linge de maison | home textile, household linen, bedding | frach
djellaba < clothing | جلابة, جلباب, جلاليب | djellaba, jellaba | djellaba, jellaba, hooded robe | jelaba, jllaba
caftan < wedding clothing | قفطان, تكشيطة | caftan, takchita | caftan, kaftan, takchita | 9aftan, kaftane
gandoura < clothing | قندورة, دراعية, فوقية, دراعة | gandoura, dera'a | gandoura, tunic | daraa, darraa, fou9iya
burnous < winter clothing | سلهام, برنس | burnous, selham, cape en laine | burnous, cloak | slham
melhfa < clothing | ملحفة | melhfa, melhafa, voile sahraoui | melhfa, melhafa, sahrawi veil, sahrawi wrap | mel7fa, lmel7fa
scarf < clothing winter | شال, وشاح, لثام, فولار | écharpe, châle, foulard | scarf, shawl, headscarf | chal, foular, zif
hat < clothing | قبعة, طاقية, شاشية, ترازة, طربوش, مظل | chapeau, bonnet, chachiya, casquette, tarbouche | hat, cap, beanie, bonnet | tagia, ta9ia, taraza, chachia
shirt < clothing | قميص, قميجة | chemise, blouse | shirt | 9mija, qamis
socks < clothing winter | تقاشير, جوارب | chaussette | sock | t9acher, taqachir
belt < clothing wedding | حزام, مضمة, سمطة | ceinture | belt, sash | 7zam, mdamma, hzam
slippers < shoes | بلغة, بلاغي, شربيل, بلغات | babouche, pantoufle, chausson | slipper, babouche, house slippers, moroccan slippers | belgha, balgha, lbelgha, blaghi, baboush, cherbil
sandals < shoes | نعال, صندالة, صندل, نعل | sandale | sandal | n3al, sandala
shoes | أحذية, حذاء, صباط | chaussure, soulier | shoe, footwear | sebbat, sbabet
clothing | ملابس, لباس, لباس تقليدي, حوايج | vêtement, habit, tenue | clothes, clothing, garment, wear | 7wayj, lbas
bag | حقيبة, حقيبة يد, حقائب, شكارة, صاك, محفظة, كيس | sac, sac à main, sacoche, besace, cabas, pochette | bag, handbag, tote, pouch, satchel | sak, chkara, saka, chekara
wallet | بزطام, محفظة نقود | portefeuille, porte-monnaie | wallet, purse | beztam
leather | جلد, جلدي, جلدية | cuir, maroquinerie | leather, hide | jeld, jld, ljeld
notebook | كناش, دفتر | carnet, cahier | notebook, journal | kenach
# Jewellery
jewellery | مجوهرات, حلي, حلية | bijou, bijouterie, parure | jewellery, jewelry, jewel | 7li, bijo, mjouharat
silver | فضة, فضي, فضية, نقرة | argent | silver | no9ra, fedda, nokra, noqra
bracelet < jewellery | سوار, دملج, دمليج, دبلج, أساور | bracelet, jonc, manchette | bracelet, bangle, cuff | demlij, debliji, mezyena
anklet < jewellery | خلخال | khelkhal, bracelet de cheville | anklet | khelkhal, khalkhal
necklace < jewellery | قلادة, عقد, سلسلة | collier, pendentif, sautoir | necklace, pendant | 3e9d, sensla, 9lada
earring < jewellery | أقراط, حلقات, خرصة, تيزرار | boucle d'oreille, pendants d'oreilles | earring | mfatel, khrassa
ring < jewellery | خاتم, خواتم | bague, anneau, alliance | ring | khatem
fibula < jewellery | خلالة, خلالات, تيزرزاي, بزيمة, خلالتان | fibule, broche, épingle | fibula, fibulae, brooch, pin, berber brooch | tizerzai, tizerzay, khlala, bzima
khamsa < jewellery | خميسة, كف فاطمة | main de fatma, main de fatima, khmissa, khamsa | hamsa, khamsa, hand of fatima, hamsa hand | khmissa, khmisa
beads | عقيق, خرز, لوبان | perle, cornaline, louban | bead, carnelian, beaded | 3a9i9, l3a9i9, 3qiq
coral | مرجان | corail | coral | merjan
amber | عنبر, كهرمان | ambre | amber | 3anbar, lben
shell | صدف, أصداف, محار | coquillage, nacre | shell, mother of pearl | sdef
enamel | مينا | émail, émaillé | enamel, enamelled | mina
# Home and crafts
pottery | فخار, خزف, طين, فخاري | poterie, céramique, terre cuite, faïence, potier | pottery, ceramic, earthenware, terracotta, clay | fakhar, fekhar, lfekhar, fakhkhar
tagine < pottery kitchen tableware | طاجين, طواجن | tajine, tanjia | tagine, tajine | tajin, tanjia
bowl < pottery tableware | زلافة, زلايف, جبانية, سلطانية | bol, saladier, écuelle | bowl | zlafa, zlayef, jebania
plate < pottery tableware | صحن, صحون, طبسيل, طبق | assiette, plat | plate, dish, platter | tebsil, t7an
jar < pottery kitchen | خابية, قلة, جرة, خوابي | jarre, khabia, pot | jar, urn, jug | khabia, 9olla, khabya
vase < pottery decoration | مزهرية, محبق | vase | vase | ma7ba9
cup < tableware | كأس, كيسان, فنجان | tasse, gobelet, mug, verre à boire | cup, glass, mug, tumbler | kas, kissan
tile < decoration | زليج, فسيفساء | zellige, carreau, mosaïque, carrelage | zellige, tile, mosaic | zellij, zelij, zlij
tadelakt | تدلاكت | tadelakt | tadelakt | tadlakt
plaster | جبص, جبس | plâtre, gebs | plaster, gypsum | gebs
basket < basketry | قفة, قفاف, سلة, سلال | panier, couffin, cabas en doum, corbeille | basket, straw bag | koffa, 9offa, qoffa, kouffa, sella
basketry | سعف, دوم, حلفاء, صناعة السلال | vannerie, doum, alfa, sparterie, palmier nain | basketry, wickerwork, esparto, palm leaf, halfa | doum, 7alfa, halfa
breadbasket < basket | سلة الخبز, طبيقة, طبق الخبز | corbeille à pain, panier à pain, tbiqa | bread basket, bread tray | tbi9a, tbag d lkhobz, tbag, tbeg
mat < basketry | حصيرة, حصير, حصائر | natte, paillasson | mat, reed mat | 7sira, hsira
reed | قصب | roseau | rush, cane, reed fibre | 9sab
rope | حبل, قنب | corde, chanvre | rope, hemp, twine | 7bel
wood | خشب, خشبي, خشبية, نجارة, عود الخشب | bois, boisé, boiserie, menuiserie | wood, wooden, woodwork, carpentry | khchab, lkhchab, l3oud lkhchab, khcheb
cedar < wood | أرز الأطلس, خشب الأرز | cèdre | cedar | l3arz
thuya < wood | عرعار | thuya | thuya, thuja | 3ar3ar, araar
olivewood < wood | خشب الزيتون, خشب زيتون | bois d'olivier, olivier | olive wood, olivewood | khchab zitoun
walnutwood < wood | خشب الجوز, خشب الكركاع | bois de noyer, noyer | walnut wood | khchab gergaa
spoon < kitchen tableware | ملعقة, معلقة, ملاعق, مغرفة, معالق, مغارف | cuillère, louche, spatule | spoon, ladle, spatula | m3il9a, ma3l9a, m3al9a, m3ile9
box | صندوق, علبة, صنيدقة, علب | boîte, coffret, coffre | box, chest, casket | sendou9, sandoq, 3olba
table | طاولة, مائدة, طبلة, ميدة | table, guéridon | table, side table | tabla, tebla, mida
chair | كرسي, كراسي | chaise, tabouret, fauteuil | chair, stool | korsi, kersi
mirror < decoration | مرآة, مراية | miroir | mirror | mraya
lamp < decoration | مصباح, لامبة, ثريا, ضواية, أباجورة | lampe, lustre, suspension, abat-jour, suspension luminaire, applique, luminaire | lamp, lampshade, lamp shade, chandelier, pendant light | lamba, lampa, triya, da3waya
lantern < lamp | فانوس, فنار, فوانيس | lanterne, photophore | lantern, candle holder | fanar, fanous
copper | نحاس, نحاسي, نحاسية | cuivre, laiton, dinanderie | copper, brass | n7as, nhas, n7ass
iron | حديد, حدادة | fer, fer forgé, ferronnerie | iron, wrought iron | 7did, hdid
tray < tableware | صينية, صواني | plateau | tray | siniya, senia, siniyya
teapot < tableware | براد, إبريق | théière | teapot, tea pot | berrad, bred
teaset | طقم شاي, طقم أتاي, صينية وبراد وكيسان, براد وصينية وكيسان, لوازم أتاي | service à thé, nécessaire de thé, nécessaire à thé | tea set, tea service, tea things | siniya berrad
teatray < tray teaset | صينية أتاي, صينية شاي | plateau marocain, plateau à thé martelé | tea tray | siniya d atay
knife | موس, سكين, خنجر | couteau, poignard | knife, dagger | mous, janwi
musical | آلة موسيقية, طعريجة, بندير, كمبري, دف | instrument de musique, bendir, tambour, guembri | musical instrument, drum | ta3rija, bendir
toy | لعبة, لعب | jouet, poupée | toy, doll | l3ba
painting < decoration | لوحة, رسم | tableau, peinture, panneau | painting, panel, wall art | tablo
calligraphy | خط عربي | calligraphie | calligraphy | khett
# Needs
gift | هدية, هدايا, كادو | cadeau, coffret cadeau | gift, present | kado, hdiya
wedding | عرس, زواج, أعراس | mariage, noces | wedding, marriage | 3ers, l3ers, 3res
ramadan | رمضان, فطور رمضان, إفطار | ramadan, ftour, iftar | ramadan, iftar | ramdan, lramdan, ftor
breakfast | فطور, فطور بلدي, فطور الصباح | petit déjeuner, petit-déjeuner | breakfast | ftour sba7, lftour
eid | عيد, عيد الأضحى | aïd, fête | eid | l3id
baby | رضيع, مولود, سبوع | bébé, naissance | baby, newborn |
kitchen | مطبخ, كوزينة | cuisine, ustensile | kitchen, kitchenware, cookware | couzina, kouzina
food | أكل, غذائي, غذائية, طبخ, منتجات غذائية, ماكلة | alimentaire, épicerie, culinaire, pour cuisiner, manger, alimentation | food, culinary, cooking, edible, eating, grocery | lmakla, makla, dyal lmakla
decoration | ديكور, زينة, تزيين | décoration, déco, décor | decor, decoration, home decor | dikor
haircareset < haircare | منتجات الشعر, خصلات | soin capillaire, chute de cheveux | hair treatment, hair loss | zit ch3er
tableware | أواني, أواني المائدة, ماعن, طقم مائدة | vaisselle, arts de la table, service de table | tableware, dinnerware, crockery | mma3en, lmma3en
bedding < hometextiles | فراش, غطاء سرير, مفارش | literie, linge de lit, couvre-lit | bed linen, bedcover | frach n3as
livingroom | صالون مغربي, صالة, مجلس | salon marocain, séjour | living room, lounge | saloun
winter | شتاء, برد | hiver, froid | winter, warm, cold | berd, chta
summer | صيف | été | summer | sif
snack | لمجة, تسالي | goûter, en-cas, grignotage, apéritif | snack, nibbles | kaskrout
travel | سفر | voyage | travel | safar
child | أطفال, طفل, دراري | enfant | child, children, kids | drari, wlad
man | رجال, رجل, رجالي | masculin, monsieur | man, men's, gentleman | rjal
# What is said of goods
dried | مجفف, جاف, يابس, يابسة, مجففة | séché, sec, sèche, déshydraté | dried, dry, dehydrated | mjefef, yabes
smoked | مدخن | fumé | smoked | mdekhen
grilled | مشوي | grillé | grilled | mechwi
toasted | محمص, تحميص | torréfié, grillé à sec | toasted, roasted | m7emmer
salted | مملح, مالح | salé au sel | salted, salt-cured | mmle7
stuffed | محشو | farci, fourré | stuffed, filled | m3emmer
powder | مسحوق, مطحون | poudre, moulu | powder, ground | ghebra, mt7oun
leaf | أوراق, ورق | feuille | leaf, leaves | wra9
threads | خيوط | filament, stigmate | thread, strand | khyout
fresh | طري, طازج | frais | fresh | tri
whole | كامل | entier, complet | whole, wholemeal | kamel
painted | مزوق, مرسوم, مصبوغ, ملون | peint, coloré, couleurs, teint | painted, coloured, dyed, colourful | mzewe9
engraved | منقوش | gravé, ciselé | engraved, chased, carved | mne9ch
pierced | مخرم, مثقوب | ajouré, percé | pierced, openwork | mkherrem
striped | مخطط | rayé, rayures | striped, stripes | mkhetet
knotted | معقود | noué | knotted | m39oud
felted < wool | لباد, ملبد | feutre, feutré | felt, felted | lebda
camelhair < camel | وبر, وبر الإبل | poil de chameau | camel hair, camel-hair | wber
goathair < goat | شعر الماعز | poil de chèvre | goat hair, goat-hair | ch3er lma3za
beeproduct | نحل | abeille | bee | n7el
red | أحمر, حمراء | rouge | red | 7mer
green | أخضر, خضراء | couleur verte | green | khder
blue | أزرق, زرقاء | bleu, indigo | blue, indigo | zre9
black | أسود, سوداء | noir | black | k7el k7la
white | أبيض | blanc, blanche | white | byed
large | كبير, كبيرة | grand | large, big | kbir
small | صغير, صغيرة | petit, mini | small, little | sghir
round | مستدير, مدور, دائري | rond | round | mdewer
star | نجمة | étoile | star | nejma
tent | خيمة | tente | tent | khayma
palm < basketry | نخل, سعف النخل | palmier, palme | palm | nkhel
cork | فلين | liège | cork | fernan
bone | عظم, قرن | os, corne de bœuf | bone, horn | 3dem
steel | فولاذ | acier | steel, stainless steel | foulad
glass | زجاج | verre soufflé, verrerie | glassware, blown glass | jaj
lace | دانتيل, راندة, سفيفة | dentelle, passementerie, sfifa, randa | lace, braid, trimming | sfifa, randa
towel < hometextiles | فوطة, منشفة, فوطات | serviette de toilette, essuie-main, drap de plage | towel, hammam towel, beach cloth | bechkir
apron | وزرة, طابلية, بلوزة | tablier, blouza | apron, smock | tabliya
handkerchief | مناديل جيب, منديل جيب | mouchoir | handkerchief | mendil jib
laptopsleeve < bag | محفظة حاسوب | housse d'ordinateur | laptop sleeve, laptop case | sak pc
shelf | مرفع, رف | étagère | shelf | marfa3
mortar | مهراز | mortier, pilon | mortar, pestle | mehraz
strawberry | توت الأرض, فراولة, فريز | fraise | strawberry | fraiz, toute
squid < fish seafood | كلمار, حبار | calamar, encornet, seiche | squid, calamari, cuttlefish | kalamar
oyster < seafood | محار البحر | huître | oyster | m7ar
clams < seafood | بلح بالورد, رخويات | palourde, couteau de mer, coque | clam, razor clam | palourd
meagre < fish | كوربين | courbine, maigre | meagre | korbin
cow | بقر, بقرة, بقري | vache, bovin | cow | begra
datepaste < dates | عجين التمر, معجون التمر | pâte de dattes | date paste | 3jin tmar
datesyrup < ropsyrup | رب التمر, دبس التمر | sirop de dattes, mélasse de dattes | date syrup, date molasses | rob tmar
oak | بلوط | chêne, gland | oak, acorn | bellout
laurel | رند, غار | laurier | bay leaf, laurel | rend
mastic | ضرو, مستكة | lentisque, mastic | mastic, lentisk | drou, meska
dye | صباغة, نيلة | teinture, colorant | dye, dyeing | sbagha
griddle < pottery | فراح, مقلاة | plat à pain, poêle, farrah | griddle, bread plate | farrah
sauce | صلصة, مرق | sauce | sauce | mer9a
salad | سلطة, شلاضة | salade | salad | chlada
set | طقم, مجموعة | lot, ensemble, coffret assorti | set, pack, assortment | majmou3a
# Signs
igp | بيان جغرافي, بيان جغرافي محمي, مؤشر جغرافي | igp, indication géographique protégée, indication géographique | pgi, protected geographical indication, geographical indication, igp | ijp
aop | تسمية المنشأ, تسمية المنشأ المحمية, تسمية منشأ | aop, appellation d'origine protégée, appellation d'origine | pdo, aop, protected designation of origin, designation of origin | aop label
labelagricole | علامة فلاحية, علامة الجودة الفلاحية | label agricole | agricultural label, label agricole, agricultural quality label | label filahi
organic | بيولوجي, بيو, عضوي, فلاحة بيولوجية, بيولوجية | bio, biologique, agriculture biologique | organic, organic farming, organically grown | byo
onssa | أونسا, المكتب الوطني للسلامة الصحية, سلامة صحية, ترخيص صحي | onssa, agrément sanitaire, autorisation sanitaire | onssa, food safety authorisation, food safety | onsa
fairtrade | تجارة عادلة, تجارة منصفة | commerce équitable, équitable | fair trade, fairtrade | tijara 3adila
handmade | صنع باليد في المغرب, صنع باليد, صنع يدوي | maroc fait main, fait main, fait à la main | morocco handmade, handmade | khedma d lyed
craftmark | علامة الصانع, شارة الصانع, علامة الصناعة التقليدية | marque artisanale, label artisanat | craft mark, artisan mark | sna3a
womenled | نسائية, تعاونية نسائية, نساء | coopérative féminine, féminin, femmes | women's cooperative, women led, women | 3yalat
youthled | شباب, تعاونية شبابية | jeunes, coopérative de jeunes | youth led, youth, young people | chabab
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
# Said of anything: they may be missing
moroccan ~ | مغربي, مغربية, المغرب, مغاربة | marocain, marocaine, maroc | moroccan, morocco | maghribi
beldi ~ | بلدي, بلدية, تقليدي, تقليدية | beldi, traditionnel, traditionnelle, du terroir, terroir | traditional, beldi, country style | bldi, lbldi
pure ~ | حر, خالص, صافي, نقي | pur, pure, véritable | pure, genuine, real | 7or, l7or, hor
natural ~ | طبيعي, طبيعية | naturel, naturelle | natural | tabi3i
berber ~ | أمازيغي, أمازيغية | amazigh, berbère | amazigh, berber | amazighi, amazighia, chel7a
goods ~ | مستلزمات, منتجات, منتوج, منتوجات, سلعة | produit, article | product, item, goods | sel3a
maker ~ | تعاونية, ورشة, جمعية, تعاونيات | coopérative, atelier, association | cooperative, workshop, co-op, coop | ta3awonia
fair ~ | معرض, دورة, معارض | salon, foire, édition | fair, expo, edition | ma3rad
spring ~ | ربيع, موسم | printemps | spring | rbi3
care ~ | عناية, علاج | soin, bien-être | care, treatment | 3inaya
home ~ | دار, بيت, منزل | maison, intérieur | home, house | lbit
idea ~ | فكرة, أفكار | idée, kit | idea, kit | fikra
nice ~ | زوين, زوينة, جميل, مزيان, رخيص | beau, joli, pas cher | nice, beautiful, cheap, best | zwin, zwina, mezyan
old ~ | قديم, عتيق | ancien, vieux, vintage | old, vintage, antique | 9dim
`

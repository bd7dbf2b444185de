export const larder = `
# The larder
jam < preserves breakfast | مربى, مربيات, كونفيتور, معجون, هلام | confiture, marmelade, gelée | jam, marmalade, jelly, fruit spread | konfitir, confitir, mrabba
preserves | مصبرات, مخللات, معلبات, معلب | conserve, bocaux | preserve, pickles, canned, tinned | m9ebbel
tfaya | تفاية | tfaya | tfaya | tefaya
amlou < breakfast | أملو | amlou, pâte d'amande à l'argan | amlou, amlu, moroccan almond butter, almond butter, almond spread | amlo
capers | كبار, قبار | câpre, câpron | caper, caperberry | kebbar, lkebbar, kabbar
tableolives < olive preserves | زيتون المائدة, زيتون مصير, زيتون مخلل, زيتون مشقوق | olive de table, olives cassées, olives vertes, olives noires | table olive, cracked olive, green olive, black olive | zitoun msayer, zitoun mecherrem
tapenade | معجون زيتون | tapenade | tapenade, olive paste | tapenad
cheese < dairy breakfast | جبن, أجبان, فرماج | fromage | cheese | jben, jbene, formaj, fromaj
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
mint < herbaltea medicinalplants | نعناع, أتاي بالنعناع, شاي بالنعناع | menthe, thé à la menthe | mint, mint tea, peppermint, spearmint | na3na3, nanaa, liqama, atay b na3na3
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
squid < fish seafood | كلمار, حبار | calamar, encornet, seiche | squid, calamari, cuttlefish | kalamar
oyster < seafood | محار البحر | huître | oyster | m7ar
clams < seafood | بلح بالورد, رخويات | palourde, couteau de mer, coque | clam, razor clam | palourd
meagre < fish | كوربين | courbine, maigre | meagre | korbin
cow | بقر, بقرة, بقري | vache, bovin | cow | begra
laurel | رند, غار | laurier | bay leaf, laurel | rend
mastic | ضرو, مستكة | lentisque, mastic | mastic, lentisk | drou, meska
sauce | صلصة, مرق | sauce | sauce | mer9a
salad | سلطة, شلاضة | salade | salad | chlada
datesyrup < ropsyrup | رب التمر, دبس التمر | sirop de dattes, mélasse de dattes | date syrup, date molasses | rob tmar
fillet | فيليه, شرائح السمك | filet de poisson | fillet | filé
spread | معجون للدهن, دهن للخبز | tartinade, rillettes, à tartiner, pâte à tartiner | spread, rillettes | tartina
agar < seaweed | أكار, أكار أكار | agar-agar, agar | agar, agar agar | rbi3a
samphire < seaweed preserves | أشنان | salicorne | samphire, glasswort, sea asparagus | salicorn
mullet < fish | بوري, البوري | mulet, rouget | mullet, grey mullet | bouri
pickled | متبل, مصير | mariné, marinée, escabèche | pickled, marinated, escabeche | mkhellel
`

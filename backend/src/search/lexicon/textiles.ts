export const textiles = `
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
caftan < clothing wedding | قفطان, تكشيطة | caftan, takchita | caftan, kaftan, takchita | 9aftan, kaftane
gandoura < clothing | قندورة, دراعية, فوقية, دراعة | gandoura, dera'a | gandoura, tunic | daraa, darraa, fou9iya
burnous < clothing winter | سلهام, برنس | burnous, selham, cape en laine | burnous, cloak | slham
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
camelhair < camel | وبر, وبر الإبل | poil de chameau | camel hair, camel-hair | wber
goathair < goat | شعر الماعز | poil de chèvre | goat hair, goat-hair | ch3er lma3za
lace | دانتيل, راندة, سفيفة | dentelle, passementerie, sfifa, randa | lace, braid, trimming | sfifa, randa
towel < hometextiles | فوطة, منشفة, فوطات | serviette de toilette, essuie-main, drap de plage | towel, hammam towel, beach cloth | bechkir
apron | وزرة, طابلية | tablier | apron, smock | tabliya
handkerchief | مناديل جيب, منديل جيب | mouchoir | handkerchief | mendil jib
laptopsleeve < bag | محفظة حاسوب | housse d'ordinateur | laptop sleeve, laptop case | sak pc
dye | صباغة, نيلة | teinture, colorant | dye, dyeing | sbagha
felted < wool | لباد, ملبد | feutre, feutré | felt, felted | lebda
quilted | مبطن, مبطنة | piqué, matelassé | quilted, padded | mbtten
knitted | محبوك, حياكة, تريكو | tricot, tricoté | knitted, knit, knitwear | triko
shoulderbag < bag | حقيبة كتف | sac d'épaule, sac à bandoulière, bandoulière | shoulder bag, crossbody bag | sak d lketf
travelbag < bag | حقيبة سفر, تاسوفرة | sac de voyage, tassoufra | travel bag, weekend bag, tassoufra | sak d safar
cloth | ثوب, قماش, أثواب | étoffe, tissu | fabric, textile | toub, tob
shepherd | راعي, رعاة, راعيات | berger, chevrier, chevrière | shepherd, herder, goatherd | sarah
dress < clothing | فستان, كسوة | robe longue, robe de soirée | dress, gown | kiswa
blouza < clothing wedding | بلوزة, بلوزة وجدية | blouza, blouza oujdia | blouza | lblouza
wallhanging < decoration | معلقة جدارية | tenture, tapisserie, décoration murale | wall hanging, tapestry, wall decor | m3el9a
`

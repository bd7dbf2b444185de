export const homeAndCrafts = `
# Home and crafts
pottery | فخار, خزف, طين, فخاري | poterie, céramique, terre cuite, faïence, potier | pottery, ceramic, earthenware, terracotta, clay | fakhar, fekhar, lfekhar, fakhkhar
tagine < pottery kitchen tableware | طاجين, طواجن | tajine, tanjia | tagine, tajine, tagine pot, cooking pot | tajin, tanjia
bowl < tableware | زلافة, زلايف, جبانية, سلطانية | bol, saladier, écuelle | bowl | zlafa, zlayef, jebania
plate < tableware | صحن, صحون, طبسيل, طبق, طبق تقديم | assiette, plat, plat de service | plate, dish, platter, serving dish, serving plate | tebsil, t7an
jar < pottery kitchen | خابية, قلة, جرة, خوابي | jarre, khabia, pot | jar, urn, jug | khabia, 9olla, khabya
vase < pottery decoration | مزهرية, محبق | vase | vase | ma7ba9
cup < tableware | كأس, كيسان, فنجان | tasse, gobelet, mug, verre à boire | cup, glass, mug, tumbler | kas, kissan
tile < decoration | زليج, فسيفساء | zellige, carreau, mosaïque, carrelage | zellige, tile, mosaic | zellij, zelij, zlij
tadelakt | تدلاكت | tadelakt | tadelakt | tadlakt
plaster | جبص, جبس | plâtre, gebs | plaster, gypsum | gebs
basket < basketry | قفة, قفاف, سلة, سلال | panier, couffin, cabas en doum, corbeille | basket, straw bag | koffa, 9offa, qoffa, kouffa, sella
basketry | سعف, دوم, حلفاء, صناعة السلال, قش | vannerie, doum, alfa, sparterie, palmier nain, paille, raphia, osier | basketry, wickerwork, esparto, palm leaf, halfa, straw, raffia, wicker | doum, 7alfa, halfa
breadbasket < basket | سلة الخبز, طبيقة, طبق الخبز | corbeille à pain, panier à pain, tbiqa | bread basket, bread tray | tbi9a, tbag d lkhobz, tbag, tbeg
mat < basketry | حصيرة, حصير, حصائر | natte, paillasson | mat, reed mat | 7sira, hsira
reed | قصب | roseau | rush, cane, reed fibre | 9sab
rope | حبل, قنب | corde, chanvre | rope, hemp, twine | 7bel
wood | خشب, خشبي, خشبية, نجارة, عود الخشب | bois, boisé, boiserie, menuiserie | wood, wooden, woodwork, carpentry | khchab, lkhchab, l3oud, 3oud, l3oud lkhchab, khcheb
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
tent | خيمة | tente | tent | khayma
palm < basketry | نخل, سعف النخل | palmier, palme | palm | nkhel
cork | فلين | liège | cork | fernan
bone | عظم, قرن | os, corne de bœuf | bone, horn | 3dem
steel | فولاذ | acier | steel, stainless steel | foulad
glass | زجاج | verre soufflé, verrerie | glassware, blown glass | jaj
shelf | مرفع, رف | étagère | shelf | marfa3
mortar | مهراز | mortier, pilon | mortar, pestle | mehraz
griddle < pottery | فراح, مقلاة | plat à pain, poêle, farrah | griddle, bread plate | farrah
oak | بلوط | chêne, gland | oak, acorn | bellout
net < bag | شبكة, شباك الصيد, خيط الشباك | filet de pêche, filet à provisions | net, fishing net, net bag | chebka
trivet < tableware kitchen | قاعدة طنجرة | dessous-de-plat | trivet, pot stand | ga3da
saladservers < tableware kitchen | ملاعق السلطة | couverts à salade, couverts | salad servers, cutlery | couvert
laundrybasket < basket | سلة غسيل, سلة قصب للغسيل | panier à linge | laundry basket, laundry hamper | sella d lhwayj
keydish < decoration | صحن مفاتيح | vide-poche | key dish, trinket dish, catchall | vide poche
inlay | مطعم, مطعمة, ترصيع, مرصع | marqueterie, marqueté, incrusté | inlay, inlaid, marquetry | mrassa3
damascened | دمشقي, دمشقية, منزل بالفضة | damasquiné, damasquinée, damasquinerie | damascened, damascene | damaskine
hammered | مطروق, مطروقة | martelé, martelée | hammered, beaten | mdro9
glazed | مطلي, مطلية | émaillé au four, vernissé, glaçure | glazed, glaze | mtli
braided | مضفور, مضفورة, ضفيرة | tressé, tressée, tresse | braided, plaited, plait | mdfour
coiled | ملفوف, ملفوفة | lové, lovée, enroulé | coiled | melfouf
pair | زوج, زوجان | paire | pair | jouj
handle | مقبض, مقابض, بمقبض, بمقبضين | anse, poignée | handle, handled | mqabet
tamarisk < wood | خشب الطرفاء | tamaris | tamarisk | tarfa
recycled | معاد تدويره, تدوير | récupération, recyclé, recyclée | recycled, reclaimed, upcycled | recyclage
waterjar < jar | خابية ماء, قلة ماء | jarre à eau, cruche, gargoulette | water jar, water jug | berrada
teaglass < cup teaset | كيسان أتاي, كأس أتاي, كؤوس الشاي | verre à thé | tea glass | kissan d atay
`

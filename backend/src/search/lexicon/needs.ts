export const needs = `
# Needs
gift | هدية, هدايا, كادو, تذكار | cadeau, coffret cadeau, souvenir, offrir, anniversaire | gift, present, souvenir, keepsake, birthday | kado, hdiya, kadou, cado
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
travel | سفر, رحلة | voyage, vacances | travel, holiday, trip | safar
child | أطفال, طفل, دراري | enfant | child, children, kids | drari, wlad
man | رجال, رجل, رجالي | masculin, monsieur | man, men's, gentleman | rjal
remedy | سعال, كحة, زكام, نزلة برد, رواح | toux, rhume, grippe, mal de gorge | cough, cold remedy, flu, sore throat | ka7ba, rwa7, ke7a
digestion | هضم, معدة, انتفاخ | digestion, digestif, ballonnements | digestion, stomach, bloating | ma3da
sleep | نوم, استرخاء, تهدئة | sommeil, relaxation, détente, apaisant | sleep, relaxing, calming, relaxation | n3as
antiageing < skincare | تجاعيد, مضاد للتجاعيد | anti-rides, rides, antiâge | anti-ageing, wrinkle, anti-aging | tja3id
beach < summer | شاطئ | plage | beach | la plage
shopping | تسوق, سوق | courses, provisions, marché | shopping, market | te9dya, souk
bedroom | غرفة نوم, بيت النعاس | chambre, chambre à coucher | bedroom | bit n3as
bathroom | حمام البيت, بيت الماء | salle de bain, salle de bains | bathroom | salle d bain
office | مكتب, مكتبي | bureau | office, desk | biro
garden | حديقة, جنان, بستان | jardin | garden | jnan
school | مدرسة, مدرسي, مدرسية | école, écolier, scolaire, rentrée | school | lmadrasa
glutenfree | بدون غلوتين, خال من الغلوتين | sans gluten | gluten free, gluten-free
`

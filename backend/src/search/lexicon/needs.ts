export const needs = `
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
`

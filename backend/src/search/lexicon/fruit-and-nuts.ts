export const fruitAndNuts = `
# Fruit and nuts
dates < driedfruit ramadan breakfast | تمر, تمور, تمرة | datte | date | tmar, tmer, tamr, tmour
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
strawberry | توت الأرض, فراولة, فريز | fraise | strawberry | fraiz, toute
datepaste < dates | عجين التمر, معجون التمر | pâte de dattes | date paste | 3jin tmar
bouffeggous < dates | بوفقوس | bouffeggous, boufeggous | bouffeggous | boufgous
aziza < dates | عزيزة, عزيزة بوزيد | aziza, aziza bouzid | aziza, aziza bouzid | aziza bouzid figuig
peel | قشر, قشور | zeste, écorce | peel, zest, rind | 9echra
shelled | مقشر, مقشور | décortiqué, mondé | shelled, skinned | m9echer
peanutbutter < amlou peanut breakfast | زبدة الكاوكاو, معجون الكاوكاو, أملو الكاوكاو | beurre de cacahuète, pâte de cacahuète | peanut butter, peanut amlou, peanut spread | zebda d kawkaw
`

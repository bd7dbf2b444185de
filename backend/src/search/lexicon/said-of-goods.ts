export const saidOfGoods = `
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
red | أحمر, حمراء | rouge | red | 7mer
green | أخضر, خضراء | couleur verte | green | khder
blue | أزرق, زرقاء | bleu, indigo | blue, indigo | zre9
black | أسود, سوداء | noir | black | k7el k7la
white | أبيض | blanc, blanche | white | byed
large | كبير, كبيرة | grand | large, big | kbir
small | صغير, صغيرة | petit, mini | small, little | sghir
round | مستدير, مدور, دائري | rond | round | mdewer
star | نجمة | étoile | star | nejma
set | طقم, مجموعة | lot, ensemble, coffret assorti | set, pack, assortment | majmou3a
`

export const beauty = `
# Beauty
soap | صابون, صابونة | savon | soap | saboun, sabon, saboune, sabouna
blacksoap < soap hammam | صابون بلدي, صابون أسود | savon noir, savon beldi | black soap, moroccan black soap, beldi soap | saboun beldi, sabon beldi, sabon lbldi, sabon bldi, savon bldi, savon بلدي
ghassoul < hammam haircare skincare | غاسول, قناع الطين, طين مغربي | ghassoul, rhassoul, argile, masque à l'argile | ghassoul, rhassoul, lava clay, moroccan clay, ghassoul clay, clay mask, face clay | ghasoul, gassoul, rassoul, lghassoul
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
haircare | عناية بالشعر | soin des cheveux, masque capillaire, masque cheveux | hair care, haircare, hair mask
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
scrub < hammam skincare | تقشير, مقشر الجسم | gommage, exfoliant | scrub, exfoliating | gomage
kessa < hammam | كيس الحمام, كيس الغسل | gant kessa, kessa, gant de gommage | kessa, exfoliating glove, hammam glove | lkis d l7emmam
lip < skincare | شفاه, شفتين | lèvre | lip | chfayef
censer < incense decoration | مبخرة, مجمر | encensoir, brûle-parfum | incense burner, censer | mbakhra
`

export const jewellery = `
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
`

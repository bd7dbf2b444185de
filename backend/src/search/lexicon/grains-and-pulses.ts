export const grainsAndPulses = `
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
`

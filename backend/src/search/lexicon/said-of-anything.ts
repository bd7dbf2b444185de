export const saidOfAnything = `
# Said of anything: they may be missing
moroccan ~ | مغربي, مغربية, المغرب, مغاربة | marocain, marocaine, maroc | moroccan, morocco | maghribi
beldi ~ | بلدي, بلدية, تقليدي, تقليدية | beldi, traditionnel, traditionnelle, du terroir, terroir | traditional, beldi, country style | bldi, lbldi
pure ~ | حر, خالص, صافي, نقي | pur, pure, véritable | pure, genuine, real | 7or, l7or, hor
natural ~ | طبيعي, طبيعية | naturel, naturelle | natural | tabi3i
berber ~ | أمازيغي, أمازيغية | amazigh, berbère | amazigh, berber | amazighi, amazighia, chel7a
goods ~ | مستلزمات, منتجات, منتوج, منتوجات, سلعة | produit, article | product, item, goods | sel3a
maker ~ | تعاونية, ورشة, جمعية, تعاونيات | coopérative, atelier, association | cooperative, workshop, co-op, coop | ta3awonia
fair ~ | معرض, دورة, معارض | salon, foire, édition | fair, expo, edition | ma3rad
spring ~ | ربيع, موسم | printemps | spring | rbi3
care ~ | عناية, علاج | soin, bien-être | care, treatment | 3inaya
home ~ | دار, بيت, منزل | maison, intérieur | home, house | lbit
idea ~ | فكرة, أفكار | idée, kit | idea, kit | fikra
nice ~ | زوين, زوينة, جميل, مزيان, رخيص | beau, joli, pas cher | nice, beautiful, cheap, best | zwin, zwina, mezyan
old ~ | قديم, عتيق | ancien, vieux, vintage | old, vintage, antique | 9dim
`

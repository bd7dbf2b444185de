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
authentic ~ | أصلي, أصلية | authentique, original, d'origine | authentic, original | asli, asil
quality ~ | جودة, جودة عالية, ممتاز, ممتازة, فاخر, فاخرة, رفيع | qualité, haut de gamme, luxe, de qualité, supérieur | quality, high quality, premium, luxury | jawda
price ~ | ثمن, أثمنة, سعر, أسعار, تخفيض, عرض | prix, tarif, promo, promotion, solde | price, deal, offer, discount | taman, ch7al, bch7al
buying ~ | شراء, بيع, للبيع, أونلاين, توصيل | acheter, achat, vente, à vendre, en ligne, livraison | buy, online, shop, delivery | nchri, lbi3, bghit
artisanal ~ | حرفي, حرفية, صناعة تقليدية, الصناعة التقليدية | artisanal, artisanale, artisanat | artisanal, artisan, craft, handcrafted | sina3a ta9lidia
type ~ | نوع, أنواع | type, sorte, genre | kind, type | nou3
`

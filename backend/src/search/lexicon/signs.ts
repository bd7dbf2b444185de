export const signs = `
# Signs
igp | بيان جغرافي, بيان جغرافي محمي, مؤشر جغرافي | igp, indication géographique protégée, indication géographique | pgi, protected geographical indication, geographical indication, igp | ijp
aop | تسمية المنشأ, تسمية المنشأ المحمية, تسمية منشأ | aop, appellation d'origine protégée, appellation d'origine | pdo, aop, protected designation of origin, designation of origin | aop label
labelagricole | علامة فلاحية, علامة الجودة الفلاحية | label agricole | agricultural label, label agricole, agricultural quality label | label filahi
organic | بيولوجي, بيو, عضوي, فلاحة بيولوجية, بيولوجية | bio, biologique, agriculture biologique | organic, organic farming, organically grown | byo
onssa | أونسا, المكتب الوطني للسلامة الصحية, سلامة صحية, ترخيص صحي | onssa, agrément sanitaire, autorisation sanitaire | onssa, food safety authorisation, food safety | onsa
fairtrade | تجارة عادلة, تجارة منصفة | commerce équitable, équitable | fair trade, fairtrade | tijara 3adila
handmade | صنع باليد في المغرب, صنع باليد, صنع يدوي | maroc fait main, fait main, fait à la main | morocco handmade, handmade | khedma d lyed
craftmark | علامة الصانع, شارة الصانع, علامة الصناعة التقليدية | marque artisanale, label artisanat | craft mark, artisan mark | sna3a
womenled | نسائية, تعاونية نسائية, نساء | coopérative féminine, féminin, femmes | women's cooperative, women led, women | 3yalat
youthled | شباب, تعاونية شبابية | jeunes, coopérative de jeunes | youth led, youth, young people | chabab
`

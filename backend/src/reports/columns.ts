import type { Locale } from "../contracts/shapes/basics"
import type { Dimension } from "../contracts/shapes/report"

type Words = Record<Locale, string>

/** What stands at the head of a report's columns. */
export const columns = {
  cooperative: { ar: "التعاونية", fr: "coopérative", en: "cooperative" },
  region: { ar: "الجهة", fr: "région", en: "region" },
  province: { ar: "الإقليم أو العمالة", fr: "province ou préfecture", en: "province or prefecture" },
  category: { ar: "الصنف", fr: "catégorie", en: "category" },
  fair: { ar: "المعرض", fr: "foire", en: "fair" },
  sold: { ar: "المبيعات بالدرهم", fr: "ventes en dirhams", en: "sales in dirhams" },
  share: { ar: "الحصة في المائة", fr: "part en %", en: "share in %" },
  orders: { ar: "الطلبيات", fr: "commandes", en: "orders" },
  words: { ar: "الكلمات", fr: "mots", en: "words" },
  language: { ar: "لغة الصفحة", fr: "langue de la page", en: "language of the page" },
  searched: { ar: "مرات البحث", fr: "recherches", en: "searches" },
  nothing: { ar: "بلا نتيجة", fr: "sans résultat", en: "found nothing" },
  clicked: { ar: "فُتح منها", fr: "ouvertures", en: "opened" },
  bought: { ar: "اشتُري بعدها", fr: "achats", en: "bought" },
  figure: { ar: "المؤشر", fr: "indicateur", en: "figure" },
  value: { ar: "القيمة", fr: "valeur", en: "value" },
  joined: { ar: "تاريخ الانضمام", fr: "inscrite le", en: "joined on" },
  last_sale: { ar: "آخر بيع", fr: "dernière vente", en: "last sale" },
} as const satisfies Record<Dimension, Words> & Record<string, Words>

/** The figures of the summary, each a line. */
export const figures = {
  period: { ar: "المدة", fr: "période", en: "period" },
  sold: { ar: "المبيعات بالدرهم", fr: "ventes en dirhams", en: "sales in dirhams" },
  orders: { ar: "الطلبيات", fr: "commandes", en: "orders" },
  cooperatives: { ar: "التعاونيات التي باعت", fr: "coopératives ayant vendu", en: "cooperatives that sold" },
  women_sold: {
    ar: "مبيعات التعاونيات بقيادة نسائية، بالدرهم",
    fr: "ventes des coopératives dirigées par des femmes, en dirhams",
    en: "sales of women-led cooperatives, in dirhams",
  },
  women_share: {
    ar: "حصة التعاونيات بقيادة نسائية في المائة",
    fr: "part des coopératives dirigées par des femmes, en %",
    en: "share of women-led cooperatives, in %",
  },
  youth_sold: {
    ar: "مبيعات التعاونيات بقيادة شبابية، بالدرهم",
    fr: "ventes des coopératives dirigées par des jeunes, en dirhams",
    en: "sales of youth-led cooperatives, in dirhams",
  },
  youth_share: {
    ar: "حصة التعاونيات بقيادة شبابية في المائة",
    fr: "part des coopératives dirigées par des jeunes, en %",
    en: "share of youth-led cooperatives, in %",
  },
  selling: {
    ar: "التعاونيات التي يحق لها البيع",
    fr: "coopératives qui peuvent vendre",
    en: "cooperatives that may sell",
  },
  inactive: {
    ar: "تعاونيات لم تبع منذ 90 يوما",
    fr: "coopératives sans vente depuis 90 jours",
    en: "cooperatives without a sale for 90 days",
  },
} as const satisfies Record<string, Words>

/** Goods in no category any more. */
export const noCategory: Words = { ar: "بدون صنف", fr: "sans catégorie", en: "no category" }

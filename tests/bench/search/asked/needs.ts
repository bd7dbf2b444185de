import { type Concept } from "../judged"

/** Needs, signs and who makes it: nothing here is the name of a thing. */
export const needs: Concept[] = [
  {
    id: "breakfast",
    need: "What goes on a Moroccan breakfast table: amlou, honey, oils, jam, cheese",
    asked: { ar: "فطور بلدي", fr: "petit déjeuner marocain", en: "moroccan breakfast" },
    kind: "compound",
    also: [["accent", "fr", "petit dejeuner"]],
  },
  {
    id: "dry-skin",
    need: "Care for dry skin",
    asked: { ar: "بشرة جافة", fr: "peau sèche", en: "dry skin" },
    kind: "compound",
    also: [["accent", "fr", "peau seche"]],
  },
  {
    id: "ramadan",
    need: "What belongs on the table in Ramadan: dates, what goes with harira, sweets",
    asked: { ar: "رمضان", fr: "ramadan", en: "ramadan" },
    also: [["transliteration", "mix", "lramdan"]],
  },
  {
    id: "wedding",
    need: "What a wedding asks for: the bride's things, gifts, the festive table",
    asked: { ar: "عرس", fr: "mariage", en: "wedding" },
    also: [["transliteration", "mix", "l3ers"]],
  },
  {
    id: "igp",
    need: "Goods with a verified protected geographical indication",
    asked: { ar: "بيان جغرافي محمي", fr: "IGP", en: "protected geographical indication" },
    kind: "sign",
  },
  {
    id: "aop",
    need: "Goods with a verified protected designation of origin",
    asked: { ar: "تسمية المنشأ المحمية", fr: "AOP", en: "protected designation of origin" },
    kind: "sign",
  },
  {
    id: "organic",
    need: "Goods verified as organic",
    asked: { ar: "بيولوجي", fr: "bio", en: "organic" },
    kind: "sign",
    also: [["plain", "fr", "agriculture biologique"]],
  },
  {
    id: "fair-trade",
    need: "Goods with a verified fair trade sign",
    asked: { ar: "تجارة عادلة", fr: "commerce équitable", en: "fair trade" },
    kind: "sign",
    also: [["accent", "fr", "commerce equitable"]],
  },
  {
    id: "igp-honey",
    need: "Honey with a protected geographical indication",
    asked: { ar: "عسل بيان جغرافي", fr: "miel IGP", en: "IGP honey" },
    kind: "sign",
  },
  {
    id: "igp-dates",
    need: "Dates with a protected geographical indication",
    asked: { ar: "تمر بيان جغرافي", fr: "dattes IGP", en: "IGP dates" },
    kind: "sign",
  },
  {
    id: "by-women",
    need: "Goods of cooperatives led by women",
    asked: { ar: "تعاونية نسائية", fr: "coopérative de femmes", en: "women's cooperative" },
    kind: "maker",
    also: [["accent", "fr", "cooperative feminine"]],
  },
]

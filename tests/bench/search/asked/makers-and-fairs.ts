import { type Concept } from "../judged"

/** Who made it, where it was shown, and what it is called on a label: as heard at a fair or read on a pot. */
export const makersAndFairs: Concept[] = [
  {
    id: "maker-nada-dades",
    need: "What the cooperative Nada Dades makes",
    asked: { ar: "تعاونية ندى دادس", fr: "coopérative Nada Dadès", en: "nada dades" },
    kind: "maker",
    also: [["accent", "fr", "nada dades cooperative"]],
  },
  {
    id: "maker-rabwat-fakhar",
    need: "What the potters' union Rabwat Al Fakhar makes",
    asked: { ar: "ربوة الفخار", fr: "Rabwat Al Fakhar", en: "rabwat al fakhar" },
    kind: "maker",
    also: [["typo-1", "fr", "rabouat al fakhar"]],
  },
  {
    id: "maker-bouiblane",
    need: "What the weavers of Mansej Bouiblane make",
    asked: { ar: "منسج بويبلان", fr: "Mansej Bouiblane", en: "mansej bouiblane" },
    kind: "maker",
    also: [["typo-1", "fr", "mansej bouiblan"]],
  },
  {
    id: "maker-bouhachem",
    need: "What the goatherds of Bouhachem make",
    asked: { ar: "راعيات بوهاشم", fr: "chevrières de Bouhachem", en: "goatherds of bouhachem" },
    kind: "maker",
    also: [["accent", "fr", "chevrieres bouhachem"]],
  },
  {
    id: "maker-tizerzai",
    need: "What the silver workshop Tizerzai makes",
    asked: { ar: "ورشة تيزرزاي", fr: "atelier Tizerzaï", en: "tizerzai workshop" },
    kind: "maker",
    also: [["accent", "fr", "atelier tizerzai"]],
  },
  {
    id: "maker-oum-rbia",
    need: "What the embroiderers of the Oum Er-Rbia make",
    asked: { ar: "طرازات أم الربيع", fr: "brodeuses de l'Oum Er-Rbia", en: "embroiderers of oum er rbia" },
    kind: "maker",
    also: [["hamza", "ar", "طرازات ام الربيع"]],
  },
  {
    id: "maker-azir-asni",
    need: "What the cooperative Azir Asni makes",
    asked: { ar: "أزير أسني", fr: "Azir Asni", en: "azir asni" },
    kind: "maker",
    also: [["hamza", "ar", "ازير اسني"]],
  },
  {
    id: "maker-jrid-tafilalet",
    need: "What the cooperative Jrid Tafilalet makes",
    asked: { ar: "جريد تافيلالت", fr: "Jrid Tafilalet", en: "jrid tafilalet" },
    kind: "maker",
    also: [["transliteration", "mix", "jrid tafilalt"]],
  },
  {
    id: "maker-mersa-dakhla",
    need: "What the fishers of Mersa Dakhla make",
    asked: { ar: "مرسى الداخلة", fr: "Mersa Dakhla", en: "mersa dakhla" },
    kind: "maker",
  },
  {
    id: "fair-fes-2026",
    need: "What was shown at the autumn fair of Fez, 2026",
    asked: { ar: "معرض فاس 2026", fr: "salon de Fès 2026", en: "fez fair 2026" },
    kind: "fair",
  },
  {
    id: "fair-agadir-2025",
    need: "What was shown at the spring fair of Agadir, 2025",
    asked: { ar: "معرض أكادير 2025", fr: "salon d'Agadir 2025", en: "agadir fair 2025" },
    kind: "fair",
    also: [["hamza", "ar", "معرض اكادير 2025"]],
  },
  {
    id: "fair-dakhla-2026",
    need: "What was shown at the mobile market of Dakhla, 2026",
    asked: { ar: "السوق المتنقل الداخلة", fr: "marché mobile de Dakhla", en: "dakhla mobile market" },
    kind: "fair",
    also: [["accent", "fr", "marche mobile dakhla"]],
  },
  {
    id: "code-saffron",
    need: "The listing of a handle, as in its address",
    asked: {},
    also: [["code", "en", "taliouine-saffron-threads"]],
  },
  {
    id: "code-pouf",
    need: "The listing of a code on a label",
    asked: {},
    also: [
      ["code", "fr", "M11-POU-NAT"],
      ["code", "fr", "m11-pou-nat"],
      ["code", "fr", "M11 POU NAT"],
    ],
  },
  {
    id: "code-dates",
    need: "The listing of a code on a label",
    asked: {},
    also: [
      ["code", "ar", "M08-JIHL-2"],
      ["code", "en", "M08-JIHL"],
    ],
  },
  {
    id: "code-sandals",
    need: "The listing of a code on a label",
    asked: {},
    also: [["code", "ar", "M11-SAN-42"]],
  },
  {
    id: "code-carpet",
    need: "The listing of a handle, as in its address",
    asked: {},
    also: [["code", "fr", "tapis-boujaad-rouge"]],
  },
]

import { type Concept } from "../judged"

export const spicesAndGrains: Concept[] = [
  {
    id: "saffron",
    need: "Saffron for the kitchen",
    asked: { ar: "زعفران", fr: "safran", en: "saffron" },
    also: [
      ["article", "ar", "الزعفران"],
      ["article", "ar", "الزعفران الحر"],
      ["transliteration", "mix", "za3fran"],
      ["transliteration", "mix", "za'fran"],
      ["transliteration", "mix", "zaafrane l7or"],
      ["typo-1", "fr", "saffran"],
      ["typo-1", "en", "safron"],
      ["typo-1", "ar", "زعفرن"],
      ["typo-2", "en", "safferon"],
      ["typo-2", "ar", "زغفرن"],
      ["keyboard", "ar", ":utvhk"],
      ["keyboard", "fr", "سضبقضى"],
      ["keyboard", "en", "سشببقخى"],
      ["mixed", "mix", "safran حر"],
    ],
  },
  {
    id: "cumin",
    need: "Cumin",
    asked: { ar: "كمون", fr: "cumin", en: "cumin" },
    also: [
      ["article", "ar", "الكمون البلدي"],
      ["transliteration", "mix", "kamoun beldi"],
      ["typo-1", "en", "cummin"],
    ],
  },
  {
    id: "spices",
    need: "Spices for the kitchen, any",
    asked: { ar: "توابل", fr: "épices", en: "spices" },
    also: [
      ["accent", "fr", "epices"],
      ["plural", "fr", "épice"],
      ["plural", "en", "spice"],
      ["article", "ar", "العطرية"],
      ["transliteration", "mix", "l3etriya"],
    ],
  },
  {
    id: "couscous",
    need: "Couscous, any grain",
    asked: { ar: "كسكس", fr: "couscous", en: "couscous" },
    also: [
      ["mixed", "mix", "couscous بلدي"],
      ["article", "ar", "الكسكس"],
      ["transliteration", "ar", "كسكسو"],
      ["transliteration", "mix", "seksou"],
      ["transliteration", "mix", "kseksou"],
      ["typo-1", "fr", "couscouss"],
      ["typo-1", "en", "cous cous"],
      ["typo-2", "fr", "kouskous"],
      ["keyboard", "ar", "msms"],
      ["keyboard", "fr", "ؤخعسؤخعس"],
    ],
  },
  {
    id: "barley-couscous",
    need: "Couscous of barley (belboula)",
    asked: { ar: "كسكس ديال الشعير", fr: "couscous à l'orge", en: "couscous made with barley" },
    kind: "compound",
    also: [
      ["transliteration", "ar", "بلبولة"],
      ["transliteration", "mix", "belboula"],
      ["typo-1", "en", "barly couscous"],
    ],
  },
  {
    id: "lentils",
    need: "Lentils",
    asked: { ar: "عدس", fr: "lentilles", en: "lentils" },
    also: [
      ["transliteration", "mix", "3dess"],
      ["plural", "fr", "lentille"],
      ["typo-1", "fr", "lantilles"],
      ["article", "ar", "العدس"],
    ],
  },
  {
    id: "chickpeas",
    need: "Chickpeas",
    asked: { ar: "حمص", fr: "pois chiches", en: "chickpeas" },
    also: [
      ["transliteration", "mix", "7emmes"],
      ["plural", "fr", "pois chiche"],
      ["typo-1", "en", "chick peas"],
    ],
  },
  {
    id: "pulses",
    need: "Dried pulses: lentils, chickpeas, beans",
    asked: { ar: "قطاني", fr: "légumes secs", en: "pulses" },
    also: [
      ["accent", "fr", "legumes secs"],
      ["transliteration", "mix", "9tani"],
    ],
  },
  {
    id: "barley",
    need: "Barley, as flour or groats",
    asked: { ar: "شعير", fr: "orge", en: "barley" },
    also: [
      ["transliteration", "mix", "ch3ir"],
      ["article", "ar", "الشعير"],
    ],
  },
]

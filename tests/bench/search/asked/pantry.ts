import { type Concept } from "../judged"

export const pantry: Concept[] = [
  {
    id: "dates",
    need: "Dates, any",
    asked: { ar: "تمر", fr: "dattes", en: "dates" },
    also: [
      ["article", "ar", "التمر"],
      ["plural", "ar", "تمور"],
      ["plural", "fr", "datte"],
      ["transliteration", "mix", "tmar"],
      ["transliteration", "mix", "tmer zwin"],
      ["typo-1", "fr", "datess"],
      ["keyboard", "ar", "jlv"],
      ["keyboard", "fr", "يضففثس"],
    ],
  },
  {
    id: "medjool-dates",
    need: "Majhoul (medjool) dates",
    asked: { ar: "تمر مجهول", fr: "dattes medjool", en: "medjool dates" },
    kind: "compound",
    also: [
      ["mixed", "mix", "تمر medjool"],
      ["transliteration", "fr", "dattes mejhoul"],
      ["transliteration", "fr", "mejhoul"],
      ["transliteration", "mix", "tmar lmajhoul"],
      ["typo-1", "en", "medjol dates"],
      ["article", "ar", "التمر المجهول"],
    ],
  },
  {
    id: "dried-figs",
    need: "Dried figs",
    asked: { ar: "تين مجفف", fr: "figues sèches", en: "dried figs" },
    also: [
      ["accent", "fr", "figues seches"],
      ["transliteration", "ar", "شريحة"],
      ["transliteration", "mix", "chriha"],
      ["typo-1", "en", "dryed figs"],
      ["plural", "fr", "figue sèche"],
    ],
  },
  {
    id: "almonds",
    need: "Almonds to eat or cook with",
    asked: { ar: "لوز", fr: "amandes", en: "almonds" },
    also: [
      ["article", "ar", "اللوز"],
      ["plural", "fr", "amande"],
      ["transliteration", "mix", "louz"],
      ["typo-1", "en", "almods"],
      ["typo-2", "en", "almnods"],
      ["keyboard", "ar", "g;:"],
    ],
  },
  {
    id: "walnuts",
    need: "Walnuts",
    asked: { ar: "كركاع", fr: "noix", en: "walnuts" },
    also: [
      ["typo-2", "en", "wallnots"],
      ["transliteration", "mix", "gergaa"],
      ["transliteration", "ar", "جوز"],
      ["typo-1", "en", "wallnuts"],
    ],
  },
  {
    id: "raisins",
    need: "Raisins",
    asked: { ar: "زبيب", fr: "raisins secs", en: "raisins" },
    also: [
      ["transliteration", "mix", "zbib"],
      ["plural", "fr", "raisin sec"],
    ],
  },
  {
    id: "nuts-and-dried-fruit",
    need: "Nuts and dried fruit for guests",
    asked: { ar: "فواكه جافة", fr: "fruits secs", en: "dried fruit and nuts" },
    kind: "compound",
    also: [
      ["transliteration", "mix", "fakia"],
      ["typo-1", "fr", "fruit secs"],
    ],
  },
  {
    id: "pomegranate",
    need: "What is made of pomegranate",
    asked: { ar: "رمان", fr: "grenade", en: "pomegranate" },
    also: [
      ["transliteration", "mix", "roman sefri"],
      ["typo-1", "en", "pomegranat"],
      ["typo-2", "en", "pomegranete"],
    ],
  },
  {
    id: "apple",
    need: "What is made of apples",
    asked: { ar: "تفاح", fr: "pomme", en: "apple" },
    also: [
      ["plural", "fr", "pommes"],
      ["plural", "en", "apples"],
      ["transliteration", "mix", "teffa7"],
    ],
  },
  {
    id: "quince",
    need: "What is made of quince",
    asked: { ar: "سفرجل", fr: "coing", en: "quince" },
    also: [
      ["transliteration", "mix", "sferjel"],
      ["plural", "fr", "coings"],
    ],
  },
  {
    id: "jam",
    need: "Jam or marmalade",
    asked: { ar: "مربى", fr: "confiture", en: "jam" },
    also: [
      ["plural", "fr", "confitures"],
      ["transliteration", "ar", "كونفيتور"],
      ["transliteration", "mix", "konfitir"],
      ["typo-1", "fr", "confitur"],
    ],
  },
  {
    id: "capers",
    need: "Capers",
    asked: { ar: "الكبار", fr: "câpres", en: "capers" },
    also: [
      ["accent", "fr", "capres"],
      ["transliteration", "mix", "lkebbar"],
    ],
  },
  {
    id: "table-olives",
    need: "Olives to eat",
    asked: { ar: "زيتون المائدة", fr: "olives de table", en: "table olives" },
    kind: "compound",
  },
  {
    id: "amlou",
    need: "Amlou, the spread of almonds and argan oil",
    asked: { ar: "أملو", fr: "amlou", en: "amlou" },
    also: [
      ["hamza", "ar", "املو"],
      ["typo-1", "fr", "amlo"],
      ["typo-1", "en", "amlu"],
      ["plain", "en", "moroccan almond butter"],
    ],
  },
  {
    id: "goat-cheese",
    need: "Goat cheese",
    asked: { ar: "جبن الماعز", fr: "fromage de chèvre", en: "goat cheese" },
    also: [
      ["mixed", "mix", "fromage ماعز"],
      ["accent", "fr", "fromage de chevre"],
      ["transliteration", "mix", "jben lma3za"],
      ["typo-1", "en", "goat chese"],
      ["typo-1", "fr", "fromge de chèvre"],
      ["plural", "fr", "fromages de chèvre"],
    ],
  },
  {
    id: "cheese",
    need: "Cheese, any",
    asked: { ar: "جبن", fr: "fromage", en: "cheese" },
    also: [
      ["plural", "ar", "أجبان"],
      ["transliteration", "ar", "فرماج"],
      ["transliteration", "mix", "jben"],
    ],
  },
  {
    id: "fish",
    need: "Fish, canned, salted or dried",
    asked: { ar: "سمك", fr: "poisson", en: "fish" },
    also: [
      ["transliteration", "ar", "حوت"],
      ["transliteration", "mix", "l7out"],
      ["plural", "fr", "poissons"],
    ],
  },
  {
    id: "sardines",
    need: "Sardines",
    asked: { ar: "سردين", fr: "sardines", en: "sardines" },
    also: [
      ["plural", "fr", "sardine"],
      ["transliteration", "mix", "serdin"],
    ],
  },
  {
    id: "octopus",
    need: "Octopus",
    asked: { ar: "أخطبوط", fr: "poulpe", en: "octopus" },
    also: [
      ["hamza", "ar", "اخطبوط"],
      ["typo-1", "en", "octopuss"],
    ],
  },
  {
    id: "seaweed",
    need: "Seaweed",
    asked: { ar: "طحالب", fr: "algues", en: "seaweed" },
    also: [["plural", "fr", "algue"]],
  },
  {
    id: "seafood",
    need: "What comes from the sea, to eat",
    asked: { ar: "منتجات البحر", fr: "produits de la mer", en: "seafood" },
    also: [
      ["plain", "fr", "fruits de mer"],
      ["typo-1", "en", "see food"],
    ],
  },
  {
    id: "gazelle-horns",
    need: "Gazelle horns, the almond pastry",
    asked: { ar: "كعب غزال", fr: "cornes de gazelle", en: "gazelle horns" },
    kind: "compound",
    also: [
      ["transliteration", "mix", "ka3b lghzal"],
      ["plural", "fr", "corne de gazelle"],
    ],
  },
  {
    id: "pastries",
    need: "Moroccan sweets for tea or a feast",
    asked: { ar: "حلويات مغربية", fr: "gâteaux marocains", en: "moroccan pastries" },
    kind: "compound",
    also: [
      ["accent", "fr", "gateaux marocains"],
      ["transliteration", "mix", "7alawiyat"],
    ],
  },
  {
    id: "zammita",
    need: "Zammita, toasted barley flour with sesame",
    asked: { ar: "زميتة", fr: "zemmita", en: "zammita" },
    also: [["transliteration", "mix", "zmita"]],
  },
  {
    id: "peanuts",
    need: "Peanuts, and what is made of them",
    asked: { ar: "كاوكاو", fr: "cacahuètes", en: "peanuts" },
    also: [
      ["accent", "fr", "cacahuetes"],
      ["transliteration", "mix", "kawkaw"],
      ["plural", "en", "peanut"],
    ],
  },
  {
    id: "preserved-lemon",
    need: "Preserved lemons, for tagines",
    asked: { ar: "حامض مصير", fr: "citron confit", en: "preserved lemon" },
    kind: "compound",
    also: [
      ["transliteration", "mix", "7amd msayer"],
      ["plural", "fr", "citrons confit"],
    ],
  },
  {
    id: "vinegar",
    need: "Vinegar",
    asked: { ar: "خل", fr: "vinaigre", en: "vinegar" },
    also: [["typo-1", "en", "vinager"]],
  },
]

import { type Concept } from "../judged"

export const house: Concept[] = [
  {
    id: "tagine",
    need: "A tagine to cook or serve in",
    asked: { ar: "طاجين", fr: "tajine", en: "tagine" },
    also: [
      ["article", "ar", "الطاجين"],
      ["plural", "ar", "طواجن"],
      ["plural", "fr", "tajines"],
      ["transliteration", "mix", "tajin"],
      ["typo-1", "ar", "طجين"],
      ["typo-1", "en", "tagin"],
      ["keyboard", "fr", "فضتهىث"],
      ["mixed", "mix", "tajine طين"],
    ],
  },
  {
    id: "pottery",
    need: "Pottery and ceramics, any",
    asked: { ar: "فخار", fr: "poterie", en: "pottery" },
    also: [
      ["article", "ar", "الفخار"],
      ["transliteration", "mix", "fakhar"],
      ["transliteration", "mix", "lfekhar"],
      ["plain", "fr", "céramique"],
      ["accent", "fr", "ceramique"],
      ["plural", "en", "ceramics"],
      ["typo-1", "en", "potery"],
      ["keyboard", "ar", "tohv"],
    ],
  },
  {
    id: "plates",
    need: "Plates and serving dishes",
    asked: { ar: "صحون", fr: "assiettes", en: "plates" },
    also: [
      ["transliteration", "ar", "طباسل"],
      ["transliteration", "mix", "tbasel"],
      ["plural", "fr", "assiette"],
      ["typo-1", "fr", "assietes"],
    ],
  },
  {
    id: "bowl",
    need: "A bowl for soup or salad",
    asked: { ar: "زلافة", fr: "bol", en: "bowl" },
    also: [
      ["plural", "ar", "زلايف"],
      ["plural", "fr", "bols"],
      ["transliteration", "mix", "zlafa"],
    ],
  },
  {
    id: "vase",
    need: "A vase or jar",
    asked: { ar: "مزهرية", fr: "vase", en: "vase" },
    also: [["plural", "fr", "vases"]],
  },
  {
    id: "zellige",
    need: "Zellige, tiles and what is made of them",
    asked: { ar: "زليج", fr: "zellige", en: "zellige" },
    also: [
      ["article", "ar", "الزليج البلدي"],
      ["plain", "en", "moroccan tiles"],
      ["transliteration", "mix", "zellij"],
      ["typo-1", "fr", "zelige"],
    ],
  },
  {
    id: "thuya-box",
    need: "A box of thuya wood",
    asked: { ar: "صندوق عرعار", fr: "coffret en thuya", en: "thuya wood box" },
    kind: "compound",
    also: [
      ["transliteration", "mix", "sendou9 3er3ar"],
      ["typo-1", "fr", "boite en tuya"],
    ],
  },
  {
    id: "wooden-spoon",
    need: "Spoons and ladles of wood",
    asked: { ar: "ملعقة خشبية", fr: "cuillère en bois", en: "wooden spoon" },
    kind: "compound",
    also: [
      ["accent", "fr", "cuillere en bois"],
      ["plural", "en", "wooden spoons"],
      ["transliteration", "mix", "m3il9a d l3oud"],
    ],
  },
  {
    id: "wood",
    need: "Goods of wood",
    asked: { ar: "خشب", fr: "bois", en: "wood" },
    also: [
      ["transliteration", "mix", "khchab"],
      ["plain", "en", "woodwork"],
    ],
  },
  {
    id: "tray",
    need: "A tray, for tea or serving",
    asked: { ar: "صينية", fr: "plateau", en: "tray" },
    also: [
      ["transliteration", "mix", "siniya"],
      ["plain", "fr", "plateau à thé"],
      ["plural", "fr", "plateaux"],
    ],
  },
  {
    id: "lantern",
    need: "A lantern or lamp",
    asked: { ar: "فانوس", fr: "lanterne", en: "lantern" },
    also: [
      ["transliteration", "ar", "فنار"],
      ["plural", "fr", "lanternes"],
      ["typo-1", "en", "lantren"],
    ],
  },
  {
    id: "lamp",
    need: "A lamp, shade or ceiling light",
    asked: { ar: "مصباح", fr: "lampe", en: "lamp" },
    also: [
      ["plain", "fr", "suspension luminaire"],
      ["plain", "en", "lamp shade"],
    ],
  },
  {
    id: "copper",
    need: "Goods of copper or brass",
    asked: { ar: "نحاس", fr: "cuivre", en: "copper" },
    also: [
      ["transliteration", "mix", "n7as"],
      ["plain", "fr", "laiton"],
      ["article", "ar", "النحاس"],
      ["typo-1", "fr", "cuivr"],
    ],
  },
  {
    id: "candle",
    need: "Candles",
    asked: { ar: "شمعة", fr: "bougie", en: "candle" },
    also: [
      ["plural", "ar", "شموع"],
      ["plural", "fr", "bougies"],
      ["plural", "en", "candles"],
      ["transliteration", "mix", "cham3"],
      ["typo-1", "fr", "bougi"],
    ],
  },
  {
    id: "basket",
    need: "A basket, for shopping or the house",
    asked: { ar: "قفة", fr: "panier", en: "basket" },
    also: [
      ["plural", "ar", "قفاف"],
      ["plural", "fr", "paniers"],
      ["transliteration", "mix", "9offa"],
      ["transliteration", "fr", "couffin"],
      ["typo-1", "en", "baskett"],
      ["keyboard", "ar", "rt,"],
      ["keyboard", "fr", "حضىهثق"],
      ["mixed", "mix", "panier قفة"],
    ],
  },
  {
    id: "mat",
    need: "A mat of reed, palm or rush",
    asked: { ar: "حصيرة", fr: "natte", en: "reed mat" },
    also: [
      ["transliteration", "mix", "7sira"],
      ["plural", "ar", "حصائر"],
    ],
  },
  {
    id: "bread-basket",
    need: "A basket for bread",
    asked: { ar: "سلة الخبز", fr: "corbeille à pain", en: "bread basket" },
    kind: "compound",
    also: [
      ["accent", "fr", "corbeille a pain"],
      ["transliteration", "mix", "tbag d lkhobz"],
    ],
  },
  {
    id: "pouf",
    need: "A pouf to sit on",
    asked: { ar: "بوف", fr: "pouf marocain", en: "moroccan pouf" },
    also: [["typo-1", "en", "pouffe"]],
  },
  {
    id: "tea-set",
    need: "What tea is served with: pot, tray and glasses",
    asked: { ar: "براد وصينية وكيسان", fr: "service à thé", en: "tea set" },
    kind: "compound",
    also: [
      ["accent", "fr", "service a the"],
      ["transliteration", "mix", "siniya w berrad d atay"],
    ],
  },
  {
    id: "incense",
    need: "Incense",
    asked: { ar: "بخور", fr: "encens", en: "incense" },
    also: [
      ["transliteration", "mix", "bkhour"],
      ["typo-1", "en", "incence"],
    ],
  },
  {
    id: "curtain",
    need: "A curtain",
    asked: { ar: "ستارة", fr: "rideau", en: "curtain" },
    also: [
      ["plural", "fr", "rideaux"],
      ["plural", "en", "curtains"],
      ["transliteration", "mix", "khamia"],
    ],
  },
]

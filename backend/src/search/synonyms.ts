import { normalise } from "./normalise"

/** Words of the trade that mean one thing, in the languages and spellings people type. */
const groups: string[][] = [
  ["زعفران", "زعفران حر", "safran", "saffron", "za'fran", "zaafran", "zaafrane"],
  ["زربية", "زرابي", "tapis", "zarbia", "zerbia", "rug", "carpet"],
  ["حنبل", "hanbel", "kilim", "flatweave"],
  ["أركان", "أرغان", "argan", "argane"],
  ["أملو", "amlou"],
  ["عسل", "miel", "honey", "aassel"],
  ["زيت الزيتون", "huile d'olive", "olive oil", "zit zitoun"],
  ["تمر", "تمور", "datte", "dattes", "date", "tmar"],
  ["مجهول", "المجهول", "mejhoul", "majhoul", "medjool"],
  ["كسكس", "كسكسو", "couscous", "kuskus", "seksu"],
  ["ورد", "rose", "ward"],
  ["ماء الورد", "eau de rose", "rose water", "rosewater"],
  ["صابون بلدي", "savon noir", "black soap", "beldi"],
  ["غاسول", "ghassoul", "rhassoul"],
  ["حناء", "henné", "henna"],
  ["جلابة", "djellaba", "jellaba"],
  ["قفطان", "caftan", "kaftan", "takchita"],
  ["بلغة", "بلاغي", "babouche", "babouches", "slipper", "balgha"],
  ["سلهام", "burnous", "selham", "cloak"],
  ["بطانية", "couverture", "blanket", "batania"],
  ["وسادة", "coussin", "cushion", "pillow"],
  ["طرز", "تطريز", "broderie", "embroidery", "tarz"],
  ["فخار", "خزف", "poterie", "céramique", "pottery", "ceramic", "fakhar"],
  ["طاجين", "tajine", "tagine"],
  ["زليج", "zellige", "zellij", "mosaic tile"],
  ["خلالة", "تيزرزاي", "fibule", "fibula", "tizerzai"],
  ["فضة", "argent", "silver", "noqra"],
  ["مجوهرات", "حلي", "bijou", "bijoux", "jewellery", "jewelry"],
  ["سوار", "دملج", "bracelet", "bangle"],
  ["قلادة", "عقد", "collier", "necklace"],
  ["قفة", "سلة", "panier", "basket", "couffin", "koffa"],
  ["دوم", "حلفاء", "doum", "halfa", "palmier nain", "esparto"],
  ["عرعار", "thuya", "thuja"],
  ["خشب", "bois", "wood"],
  ["جلد", "cuir", "leather"],
  ["بوف", "pouf", "pouffe"],
  ["فانوس", "lanterne", "lantern"],
  ["شمع", "شمعة", "bougie", "candle"],
  ["لوز", "amande", "almond", "louz"],
  ["جوز", "كركاع", "noix", "walnut", "gargaa"],
  ["تين", "شريحة", "figue", "fig", "kermous"],
  ["تين شوكي", "هندية", "صبار", "figue de barbarie", "prickly pear", "cactus"],
  ["زعتر", "thym", "thyme", "zaatar"],
  ["أزير", "إكليل الجبل", "romarin", "rosemary"],
  ["لويزة", "verveine", "verbena", "louiza"],
  ["جبن", "fromage", "cheese", "jben"],
  ["سردين", "sardine"],
  ["رأس الحانوت", "ras el hanout"],
  ["توابل", "بهارات", "épice", "spice"],
  ["صوف", "laine", "wool"],
  ["هدية", "cadeau", "gift"],
]

const normalised = groups.map((group) => [...new Set(group.map(normalise))])

/** The other names of whatever a normalised text speaks of, normalised too. */
export function synonymsOf(text: string): string {
  const padded = ` ${text} `
  const found = normalised.filter((group) => group.some((term) => padded.includes(` ${term} `)))
  return [...new Set(found.flat())].join(" ")
}

import type { Text } from "../schema"

/** What cooperatives here call themselves by: a thing of theirs and a place or plant. Put together they name nobody real. */
const things: Text[] = [
  { ar: "أنامل", fr: "Anamil", en: "Anamil" },
  { ar: "أيادي", fr: "Ayadi", en: "Ayadi" },
  { ar: "باكورة", fr: "Bakourat", en: "Bakourat" },
  { ar: "بساتين", fr: "Bassatine", en: "Bassatine" },
  { ar: "بشائر", fr: "Bachaïr", en: "Bashair" },
  { ar: "جذور", fr: "Joudour", en: "Judur" },
  { ar: "خيرات", fr: "Khayrat", en: "Khayrat" },
  { ar: "سواعد", fr: "Sawaïd", en: "Sawaid" },
  { ar: "شموع", fr: "Choumoua", en: "Shumu" },
  { ar: "ضفاف", fr: "Difaf", en: "Difaf" },
  { ar: "عطور", fr: "Outour", en: "Utur" },
  { ar: "فجر", fr: "Fajr", en: "Fajr" },
  { ar: "قطوف", fr: "Qoutouf", en: "Qutuf" },
  { ar: "كنوز", fr: "Kounouz", en: "Kunuz" },
  { ar: "مواسم", fr: "Mawassim", en: "Mawasim" },
  { ar: "نسائم", fr: "Nassaïm", en: "Nasaim" },
  { ar: "ينابيع", fr: "Yanabia", en: "Yanabi" },
]
const places: Text[] = [
  { ar: "الأركان", fr: "Argane", en: "Al Argan" },
  { ar: "الأطلس", fr: "Atlas", en: "Al Atlas" },
  { ar: "الجبل", fr: "Al Jabal", en: "Al Jabal" },
  { ar: "الدوم", fr: "Ad-Doum", en: "Ad Dum" },
  { ar: "الريحان", fr: "Ar-Rayhane", en: "Ar Rayhan" },
  { ar: "الزعتر", fr: "Az-Zaatar", en: "Az Zaatar" },
  { ar: "الساحل", fr: "As-Sahel", en: "As Sahel" },
  { ar: "السهل", fr: "As-Sahl", en: "As Sahl" },
  { ar: "الصنوبر", fr: "As-Snoubar", en: "As Snubar" },
  { ar: "العرعار", fr: "Al Arâar", en: "Al Arar" },
  { ar: "النخيل", fr: "An-Nakhil", en: "An Nakhil" },
  { ar: "الواحة", fr: "Al Waha", en: "Al Waha" },
  { ar: "الوادي", fr: "Al Oued", en: "Al Wadi" },
]

const forms: Record<string, (name: Text) => Text> = {
  cooperative: ({ ar, fr, en }) => ({ ar: `تعاونية ${ar}`, fr: `Coopérative ${fr}`, en: `${en} Cooperative` }),
  union: ({ ar, fr, en }) => ({
    ar: `اتحاد تعاونيات ${ar}`,
    fr: `Union de coopératives ${fr}`,
    en: `${en} Union of Cooperatives`,
  }),
  association: ({ ar, fr, en }) => ({ ar: `جمعية ${ar}`, fr: `Association ${fr}`, en: `${en} Association` }),
  economic_interest_group: ({ ar, fr, en }) => ({
    ar: `مجموعة ${ar} ذات النفع الاقتصادي`,
    fr: `GIE ${fr}`,
    en: `${en} Economic Interest Group`,
  }),
  artisan: ({ ar, fr, en }) => ({ ar: `ورشة ${ar}`, fr: `Atelier ${fr}`, en: `${en} Workshop` }),
}

/** The name of the so-and-so-many-th cooperative that is added: always the same, and with its number never a real one's. */
export function nameOf(number: number, legalForm: string): Text {
  const thing = things[number % things.length]
  const place = places[number % places.length]
  const name = (locale: keyof Text) => `${thing[locale]} ${place[locale]} ${number}`
  return forms[legalForm]({ ar: name("ar"), fr: name("fr"), en: name("en") })
}

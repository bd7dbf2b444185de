import type { HomeViewData } from "@/features/home/home-view"
import type { ListingCardView } from "@/features/listing/view"
import { regionIds } from "@/features/territory/region-ids"
import type { Locale } from "@/i18n/locales"

type Words = Record<Locale, string>
type Sample = Omit<ListingCardView, "title" | "cooperativeName" | "regionName"> & { title: Words; maker: Words }

const makers = {
  azilal: { ar: "تعاونية نسج الأطلس", fr: "Coopérative Nasj Al Atlas", en: "Nasj Al Atlas cooperative" },
  souss: { ar: "تعاونية أركان سوس", fr: "Coopérative Argan Souss", en: "Argan Souss cooperative" },
  safi: { ar: "تعاونية طين آسفي", fr: "Coopérative Tin Asfi", en: "Tin Asfi cooperative" },
  dades: { ar: "تعاونية ورد دادس", fr: "Coopérative Ward Dadès", en: "Ward Dadès cooperative" },
  taza: { ar: "تعاونية صوف تازة", fr: "Coopérative Souf Taza", en: "Souf Taza cooperative" },
  oriental: { ar: "تعاونية حلفاء الشرق", fr: "Coopérative Halfa Oriental", en: "Halfa Oriental cooperative" },
  sahara: { ar: "تعاونية خيمة الساقية", fr: "Coopérative Khaïmat Sakia", en: "Khaimat Sakia cooperative" },
} satisfies Record<string, Words>

const listings: Sample[] = [
  {
    handle: "azilal-rug",
    title: { ar: "زربية أزيلال من الصوف الحي", fr: "Tapis d’Azilal en laine vive", en: "Azilal rug in live wool" },
    maker: makers.azilal,
    regionId: "MA-05",
    amount: 1850,
    image: null,
  },
  {
    handle: "argan-oil",
    title: {
      ar: "زيت أركان للتجميل، 100 مل",
      fr: "Huile d’argan cosmétique, 100 ml",
      en: "Cosmetic argan oil, 100 ml",
    },
    maker: makers.souss,
    regionId: "MA-09",
    amount: 140,
    image: null,
    fromAmount: true,
  },
  {
    handle: "safi-dish",
    title: { ar: "صحن خزف من آسفي", fr: "Plat en céramique de Safi", en: "Safi pottery dish" },
    maker: makers.safi,
    regionId: "MA-07",
    amount: 220,
    formerAmount: 260,
    image: null,
  },
  {
    handle: "rose-water",
    title: {
      ar: "ماء ورد قلعة مكونة، 250 مل",
      fr: "Eau de rose de Kelâat M’Gouna, 250 ml",
      en: "Rose water of Kelaat M’Gouna, 250 ml",
    },
    maker: makers.dades,
    regionId: "MA-08",
    amount: 65,
    image: null,
  },
  {
    handle: "saffron",
    title: { ar: "زعفران تاليوين حر، 5 غ", fr: "Safran pur de Taliouine, 5 g", en: "Pure Taliouine saffron, 5 g" },
    maker: makers.souss,
    regionId: "MA-09",
    amount: 262.5,
    image: null,
  },
  {
    handle: "ouarain-rug",
    title: { ar: "زربية بني وراين", fr: "Tapis Beni Ouarain", en: "Beni Ouarain rug" },
    maker: makers.taza,
    regionId: "MA-03",
    amount: 2400,
    image: null,
  },
  {
    handle: "halfa-basket",
    title: { ar: "سلة من الحلفاء المضفورة", fr: "Panier en alfa tressé", en: "Plaited halfa basket" },
    maker: makers.oriental,
    regionId: "MA-02",
    amount: 95,
    image: null,
  },
  {
    handle: "tent-cushion",
    title: { ar: "وسادة من نسيج الخيمة", fr: "Coussin en tissage de khaïma", en: "Tent-weave cushion" },
    maker: makers.sahara,
    regionId: "MA-11",
    amount: 310,
    image: null,
  },
]

const slogans: Words = {
  ar: "الاقتصاد الاجتماعي والتضامني مفتاح للتنمية العادلة والخلاقة بجهة الشرق",
  fr: "L’économie sociale et solidaire, clé d’un développement juste et créatif dans l’Oriental",
  en: "The social and solidarity economy, key to fair and creative development in the Oriental",
}

const words = {
  kindRegional: { ar: "معرض جهوي", fr: "Salon régional", en: "Regional fair" },
  kindNational: { ar: "معرض وطني", fr: "Salon national", en: "National fair" },
  oujda: { ar: "وجدة", fr: "Oujda", en: "Oujda" },
  casablanca: { ar: "الدار البيضاء", fr: "Casablanca", en: "Casablanca" },
  oujdaDates: { ar: "26 - 31 مارس", fr: "26 – 31 mars", en: "26–31 March" },
  casablancaDates: { ar: "19 - 23 أكتوبر 2011", fr: "19 – 23 octobre 2011", en: "19–23 October 2011" },
  closed: { ar: "انتهت أيامه، والبيع مستمر", fr: "Terminé, la vente continue", en: "Over, still selling" },
  area: { ar: "المساحة", fr: "Surface", en: "Area" },
  areaValue: { ar: "4.000 م²", fr: "4.000 m²", en: "4,000 m²" },
  stands: { ar: "التعاونيات", fr: "Coopératives", en: "Cooperatives" },
  standsValue: { ar: "نحو 140", fr: "Environ 140", en: "About 140" },
  spotlight: {
    ar: "أركان من تارودانت، وزعفران من تاليوين، وفضة من تزنيت: جهة تعرفها من رائحتها قبل لونها.",
    fr: "L’argan de Taroudannt, le safran de Taliouine, l’argent de Tiznit : une région que l’on reconnaît à son parfum avant sa couleur.",
    en: "Argan from Taroudannt, saffron from Taliouine, silver from Tiznit: a region known by its scent before its colour.",
  },
  bougmez: { ar: "أزيلال", fr: "Azilal", en: "Azilal" },
  taroudannt: { ar: "تارودانت", fr: "Taroudannt", en: "Taroudannt" },
  safi: { ar: "آسفي", fr: "Safi", en: "Safi" },
  weavers: {
    ar: "ينسجن على النول العمودي صوفاً غُزل وصُبغ في القرية، ولكل زربية حكاية ترويها عُقدها.",
    fr: "Elles tissent au métier vertical une laine filée et teinte au village ; chaque tapis raconte par ses nœuds.",
    en: "They weave wool spun and dyed in the village on upright looms; every rug tells its story in knots.",
  },
  pressers: {
    ar: "من كسر اللوز إلى العصر، كل شيء بين أيديهن.",
    fr: "Du concassage à la presse, tout passe par leurs mains.",
    en: "From cracking to pressing, all goes through their hands.",
  },
  potters: {
    ar: "طين من ضفة الوادي، ودولاب، ونار الحطب.",
    fr: "L’argile de l’oued, le tour, le feu de bois.",
    en: "Clay from the riverbank, the wheel, a wood fire.",
  },
  rugs: { ar: "زرابي", fr: "Tapis", en: "Rugs" },
  cushions: { ar: "وسائد", fr: "Coussins", en: "Cushions" },
  oils: { ar: "زيوت", fr: "Huiles", en: "Oils" },
  pottery: { ar: "خزف", fr: "Céramique", en: "Pottery" },
} satisfies Record<string, Words>

/** A whole home page of examples; they stand nowhere but on the design sheet. */
export function sampleHome(locale: Locale, regionName: (id: string) => string): HomeViewData {
  const say = (text: Words) => text[locale]
  const cards = listings.map(({ title, maker, ...listing }) => ({
    ...listing,
    title: say(title),
    cooperativeName: say(maker),
    regionName: regionName(listing.regionId),
  }))
  const slugs = regionIds.map((regionId, index) => ({
    regionId,
    slug: regionId.toLowerCase(),
    cooperativeCount: index + 1,
  }))
  return {
    entrance: [cards[0], cards[1], cards[3], cards[2]].filter((card) => card !== undefined),
    season: cards.slice(0, 5),
    sales: cards.filter(({ formerAmount }) => formerAmount !== undefined),
    regions: slugs,
    spotlights: [{ regionId: "MA-09", slug: "ma-09", name: regionName("MA-09"), text: say(words.spotlight) }],
    cooperatives: [
      {
        handle: "nasj",
        name: say(makers.azilal),
        regionId: "MA-05",
        regionName: regionName("MA-05"),
        place: [say(words.bougmez)],
        summary: say(words.weavers),
        banner: null,
        memberCount: 34,
        womenCount: 31,
        crafts: [say(words.rugs), say(words.cushions)],
      },
      {
        handle: "argan",
        name: say(makers.souss),
        regionId: "MA-09",
        regionName: regionName("MA-09"),
        place: [say(words.taroudannt)],
        summary: say(words.pressers),
        banner: null,
        memberCount: 18,
        womenCount: 18,
        crafts: [say(words.oils)],
      },
      {
        handle: "tin",
        name: say(makers.safi),
        regionId: "MA-07",
        regionName: regionName("MA-07"),
        place: [say(words.safi)],
        summary: say(words.potters),
        banner: null,
        memberCount: 7,
        crafts: [say(words.pottery)],
      },
    ],
    stories: [
      {
        handle: "nasj-story",
        name: say(makers.azilal),
        regionId: "MA-05",
        regionName: regionName("MA-05"),
        place: [say(words.bougmez)],
        lines: say(words.weavers),
        picture: null,
        artisan: null,
      },
    ],
    fairs: [
      {
        handle: "oujda",
        regionId: "MA-02",
        number: "3",
        kind: say(words.kindRegional),
        city: say(words.oujda),
        dates: say(words.oujdaDates),
        slogan: say(slogans),
        state: say(words.closed),
        facts: [
          { label: say(words.area), value: say(words.areaValue) },
          { label: say(words.stands), value: say(words.standsValue) },
        ],
      },
      {
        handle: "casablanca",
        number: "3",
        kind: say(words.kindNational),
        city: say(words.casablanca),
        dates: say(words.casablancaDates),
        state: say(words.closed),
        facts: [],
      },
    ],
    newest: cards.slice(1, 8),
  }
}

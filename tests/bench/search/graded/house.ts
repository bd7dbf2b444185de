import { type Graded } from "../grade"

export const house: Record<string, Graded> = {
  tagine: { 3: [{ in: "pottery", title: /tagine/i }], 1: ["sous-plat-zellige-tetouan"] },
  pottery: { 3: [{ in: "pottery" }], 1: ["carreaux-email-sale"] },
  plates: {
    3: [{ in: "pottery", title: /plate|dish/i }],
    1: ["assiette-damasquinee-meknes", "plat-kesra-guelaya"],
  },
  bowl: { 3: [{ in: "pottery", title: /bowl/i, but: /buttermilk/i }], 2: ["jatte-lait-ghafsai"] },
  vase: {
    3: ["jarre-deux-anses-tamegroute"],
    2: ["safi-tall-water-jar"],
    1: [{ in: "pottery", title: /\bjar\b|jug/i }],
  },
  zellige: { 3: [{ in: "zellige-decor" }] },
  "thuya-box": {
    3: ["thuya-box-lemonwood-inlay"],
    1: [{ in: "wood", title: /box|chest/i, but: /cork/i }],
  },
  "wooden-spoon": {
    3: [{ in: "wood", title: /spoon|ladle/i, but: /scoops/i }],
    2: [{ in: "wood", title: /scoops|spatula|salad servers/i }],
  },
  wood: { 3: [{ in: "wood" }] },
  tray: { 3: [{ in: "metal", title: /tray/i }], 2: ["dakhla-tea-gathering-set"] },
  lantern: {
    3: [{ in: "metal", title: /lantern/i }],
    1: ["photophore-terre-sale"],
  },
  lamp: {
    3: [{ in: "metal", title: /lantern/i, says: /\bbulb|to hang/i }],
    2: [{ in: "metal", title: /lantern/i }],
    1: ["photophore-terre-sale"],
  },
  copper: { 3: [{ in: "metal", made: /brass|copper/i, but: /reclaimed tin/i }], 1: ["ifni-tin-lantern"] },
  candle: {
    3: [{ in: "candles" }],
    2: ["photophore-terre-sale"],
    1: [{ in: "metal", title: /candle/i }, "lanterne-acier-meknes"],
  },
  basket: {
    3: [{ in: "basketry", title: /basket|tote/i }],
    2: ["cabas-filet-peche-sidi-abed"],
    1: ["filet-provisions-badis"],
  },
  mat: { 3: [{ in: "basketry", title: /\bmat$/i }] },
  "bread-basket": {
    3: [{ in: "basketry", title: /bread basket/i }],
    2: [{ in: "basketry", says: /for bread/i, but: /fish/i }],
    1: ["boite-liege-maamora", "sac-pain-brode-oujda"],
  },
  pouf: { 3: [{ title: /pouf/i }], 1: [{ title: /floor cushion/i }] },
  "tea-set": {
    3: ["dakhla-tea-gathering-set"],
    2: [{ in: "metal", says: /tea tray/i }],
    1: ["smara-tea-bag", "boite-the-liege"],
  },
  incense: { 3: ["smara-tent-incense"] },
  curtain: { 3: [{ title: /curtain/i }] },
}

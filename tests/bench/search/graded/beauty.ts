import { type Graded } from "../grade"

const pureArgan = { in: "argan-cosmetics", made: /^100%/ }

export const beauty: Record<string, Graded> = {
  "rose-water": { 3: ["dades-rose-water"], 1: [{ in: "rose" }, { title: /orange blossom water/i }] },
  "dried-roses": { 3: [{ in: "rose", title: /rosebuds/i }], 2: ["poudre-petales-dades"] },
  "black-soap": { 3: [{ in: "soap", title: /black soap/i }], 2: ["souss-hammam-box"], 1: [{ in: "soap" }] },
  soap: { 3: [{ in: "soap", title: /soap/i }], 1: ["souss-argan-solid-shampoo", "souss-hammam-box"] },
  ghassoul: {
    3: [{ title: /ghassoul/i }],
    2: ["souss-hammam-box"],
    1: ["souss-argan-solid-shampoo"],
  },
  henna: { 3: [{ in: "henna-plants", title: /henna/i }] },
  "hair-care": {
    3: [
      { in: ["soap", "argan-cosmetics"], title: /hair|shampoo/i },
      { in: "henna-plants", title: /ghassoul/i },
    ],
    2: [pureArgan, { in: "henna-plants", title: /henna/i }],
    1: ["souss-argan-beard-oil"],
  },
  "hair-oil": {
    3: [{ in: "argan-cosmetics", title: /hair/i }],
    2: [pureArgan],
    1: ["souss-argan-beard-oil"],
  },
  shampoo: { 3: ["souss-argan-solid-shampoo"], 2: [{ in: "henna-plants", title: /ghassoul/i }] },
  "essential-oil": { 3: ["huile-essentielle-romarin-tiouli"], 1: [{ title: /rosemary water/i }] },
  lavender: {
    3: ["lavande-bouquet-asni"],
    2: [{ in: "cosmetics", title: /lavender/i }],
    1: [{ title: /lavender/i }, "infusion-plantes-asni"],
  },
  rosemary: {
    3: [{ in: "aromatic-plants", title: /rosemary/i }],
    2: [{ in: "cosmetics", title: /rosemary/i }],
    1: [{ title: /rosemary/i }],
  },
  thyme: {
    3: [{ in: "aromatic-plants", title: /thyme/i }],
    2: ["origan-zaatar-bouhachem", "infusion-plantes-asni"],
    1: [{ in: "honey", title: /thyme/i }, "sel-aux-herbes-loukkos"],
  },
  verbena: {
    3: ["taliouine-verbena-saffron-tea"],
    2: ["infusion-plantes-asni"],
    1: ["souss-black-soap-verbena"],
  },
  "herbal-tea": {
    3: [{ in: "aromatic-plants", title: /tea|verbena|cactus flowers|chamomile|wormwood|mint/i }],
    2: [{ in: "aromatic-plants", title: /thyme|oregano|dried rosemary/i }],
    1: ["lavande-bouquet-asni"],
  },
  "medicinal-plants": {
    3: [{ in: "aromatic-plants", but: /water|oil|rind|gum|incense/i }],
    2: [{ in: "aromatic-plants", but: /rind|gum|incense/i }],
    1: [{ in: "aromatic-plants" }, { in: "henna-plants", title: /henna/i }],
  },
  hammam: {
    3: [{ title: /black soap|ghassoul/i }, "souss-hammam-box"],
    2: [{ in: "henna-plants", title: /henna/i }, "dades-rose-water"],
    1: [{ in: "soap" }],
  },
  "orange-blossom-water": { 3: [{ title: /orange blossom water/i }], 1: ["dades-rose-water"] },
  "face-care": {
    3: [{ in: "cosmetics", says: /\bface\b/i, but: /soap/i }, pureArgan],
    2: ["huile-pepins-grenade", { in: "soap", says: /\bface\b/i, but: /sea salt/i }],
    1: [{ title: /rosemary water/i }, { title: /ghassoul/i }],
  },
  "hand-cream": {
    3: ["baume-lavande-asni"],
    2: [{ title: /body milk/i }],
    1: ["souss-argan-cuticle-oil", "savon-algue-sidi-abed"],
  },
  "body-oil": {
    3: [{ title: /massage oil|body oil/i }],
    2: [pureArgan],
    1: [{ title: /body milk/i }],
  },
  "dry-skin": {
    3: [{ in: "cosmetics", says: /dry skin/i }, pureArgan, { title: /body milk/i }],
    2: [{ title: /body oil|massage oil|hand balm|seed oil/i }],
    1: [{ in: "soap", title: /argan|milk/i }],
  },
}

import { type Graded } from "../grade"

const dates = { in: "dates-figs", title: /dates/i }

export const needsAndMakers: Record<string, Graded> = {
  breakfast: {
    3: [{ title: /amlou/i }, { in: "honey" }, { in: "food", says: /breakfast/i }, { in: "preserves", title: /jam/i }],
    2: [
      { in: "preserves", title: /marmalade|jelly|syrup|butter|spread/i },
      { in: "cheese" },
      { in: "oils", title: /olive|argan/i },
      { in: "couscous-grains", says: /morning/i },
    ],
    1: [{ in: "dates-figs" }],
  },
  ramadan: {
    3: [{ in: "food", says: /ramadan/i }, dates],
    2: [{ in: "food", says: /harira/i }, { in: "sweets" }, { in: "dates-figs" }, { title: /harira/i }],
    1: [{ in: "nuts-dried-fruit" }],
  },
  wedding: {
    3: [{ title: /wedding|bridal/i }, "handira-bouiblane", "blouza-oujdia-dentelle"],
    2: [{ says: /wedding|bride/i }, { in: "henna-plants", title: /henna/i }, "kaab-ghzal-fleur-oranger-beht"],
    1: [{ in: "silver-jewellery", made: /^925 silver/i }],
  },
  igp: { 3: [{ sign: "igp" }] },
  aop: { 3: [{ sign: "aop" }] },
  organic: { 3: [{ sign: "organic" }] },
  "fair-trade": { 3: [{ sign: "fair_trade" }] },
  "igp-honey": { 3: [{ in: "honey", sign: "igp" }], 1: [{ in: "honey" }] },
  "igp-dates": {
    3: [{ ...dates, sign: "igp" }],
    2: [{ in: "sweets", title: /dates/i, sign: "igp" }],
    1: [dates],
  },
  "by-women": { 3: [{ womenLed: true }] },
  "maker-nada-dades": { 3: [{ by: "nada-dades" }] },
  "maker-rabwat-fakhar": { 3: [{ by: "rabwat-fakhar" }] },
  "maker-bouiblane": { 3: [{ by: "mansej-bouiblane" }] },
  "maker-bouhachem": { 3: [{ by: "chevrieres-de-bouhachem" }] },
  "maker-tizerzai": { 3: [{ by: "warchat-tizerzai" }] },
  "maker-oum-rbia": { 3: [{ by: "tarrazat-oum-rbia" }] },
  "maker-azir-asni": { 3: [{ by: "azir-asni" }] },
  "maker-jrid-tafilalet": { 3: [{ by: "jrid-tafilalet" }] },
  "maker-mersa-dakhla": { 3: [{ by: "mersa-dakhla" }] },
  "fair-fes-2026": { 3: [{ fair: "maarid-demo-fes-2026" }] },
  "fair-agadir-2025": { 3: [{ fair: "maarid-demo-agadir-2025" }] },
  "fair-dakhla-2026": { 3: [{ fair: "maarid-demo-souk-dakhla-2026" }] },
  "fair-rabat-2027": { 3: [{ fair: "maarid-demo-2027" }] },
  "code-saffron": { 3: ["taliouine-saffron-threads"] },
  "code-pouf": { 3: ["sahrawi-painted-leather-pouf"] },
  "code-dates": { 3: ["dattes-jihel-draa"] },
  "code-sandals": { 3: ["sahrawi-leather-sandals"] },
  "code-carpet": { 3: ["tapis-boujaad-rouge"] },
}

import { type Graded } from "../grade"

export const places: Record<string, Graded> = {
  "taliouine-saffron": {
    3: [{ by: "hoqoul-taliouine", in: "saffron-spices", but: /salt/i }],
    2: ["taliouine-saffron-salt"],
    1: [{ by: "hoqoul-taliouine" }, "safran-serghina-filaments"],
  },
  "safi-pottery": { 3: [{ by: "rabwat-fakhar" }], 1: [{ in: "pottery" }] },
  "tafilalet-dates": {
    3: [{ in: "dates-figs", title: /dates/i, by: "jrid-tafilalet" }],
    2: ["dattes-farcies-amandes-erfoud"],
    1: [
      { in: "food", by: "jrid-tafilalet" },
      { in: "dates-figs", title: /dates/i },
    ],
  },
  "figuig-dates": {
    3: ["dattes-aziza-bouzid-figuig"],
    2: [{ in: "food", from: "MA-FIG", but: /syrup/i }],
    1: [
      { in: "food", from: "MA-FIG" },
      { in: "dates-figs", title: /dates/i },
    ],
  },
  "souss-argan": {
    3: [{ from: "MA-09", in: ["oils", "argan-cosmetics"] }],
    2: [{ from: "MA-09", title: /argan|amlou/i }],
    1: [{ in: ["oils", "argan-cosmetics"], title: /argan/i }],
  },
  "dades-rose": { 3: [{ by: "nada-dades", made: /rose/i }], 1: [{ in: "rose" }] },
  "tiznit-silver": { 3: [{ by: "warchat-tizerzai" }], 1: [{ in: "silver-jewellery", made: /^925 silver/i }] },
  chefchaouen: { 3: [{ from: "MA-CHE" }] },
  essaouira: { 3: [{ from: "MA-ESI" }] },
  dakhla: { 3: [{ from: "MA-OUD" }], 2: [{ from: "MA-12" }] },
  azilal: { 3: [{ from: "MA-AZI" }] },
  fes: { 3: [{ from: "MA-FES" }], 1: [{ from: "MA-03" }] },
  meknes: { 3: [{ from: "MA-MEK" }], 1: [{ from: "MA-03" }] },
  zagora: { 3: [{ from: "MA-ZAG" }] },
  oriental: { 3: [{ from: "MA-02" }] },
  taroudant: { 3: [{ from: "MA-TAR" }] },
  berkane: { 3: [{ from: "MA-BER" }] },
  "ouezzane-olive-oil": {
    3: [{ in: "oils", from: "MA-OUZ" }],
    1: [{ in: "oils", title: /olive oil/i }, { from: "MA-OUZ" }],
  },
}

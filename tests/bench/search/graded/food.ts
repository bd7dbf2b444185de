import { type Graded } from "../grade"

const pulses = /lentils|chickpeas|beans/i
const fish = /anchov|meagre|mackerel|sardine|bonito|tuna|bottarga|fish/i

export const food: Record<string, Graded> = {
  "argan-oil": {
    3: [{ in: ["oils", "argan-cosmetics"], made: /^100% (un)?(roasted |toasted )?argan oil$/i }],
    2: [{ in: "argan-cosmetics", title: /argan.* oil/i }],
    1: [{ title: /argan|amlou/i, but: /bonito/i }, "souss-hammam-box"],
  },
  "argan-oil-to-eat": {
    3: [{ in: "oils", made: /argan oil/i }],
    1: [{ title: /amlou/i }, { in: "argan-cosmetics", made: /^100%/ }],
  },
  "argan-oil-skin": {
    3: [{ in: "argan-cosmetics", made: /^100%/ }],
    2: [{ in: "argan-cosmetics", but: /box/i }],
    1: [{ in: "soap", title: /argan/i }, "souss-hammam-box"],
  },
  "olive-oil": {
    3: [{ in: "oils", title: /olive oil/i }],
    1: [{ in: "preserves", title: /olive/i, but: /jar/i }],
  },
  "extra-virgin-olive-oil": {
    3: [{ in: "oils", made: /extra virgin/i }],
    2: [{ in: "oils", title: /olive oil/i }],
  },
  "prickly-pear-seed-oil": {
    3: ["mesti-prickly-pear-seed-oil"],
    1: [{ in: "preserves", title: /prickly pear/i }, "huile-pepins-grenade"],
  },
  honey: {
    3: [{ in: "honey" }],
    2: ["wadnoun-almonds-in-honey"],
    1: [{ in: "food", title: /honey/i }],
  },
  "euphorbia-honey": { 3: [{ in: "honey", title: /euphorbia/i }], 1: [{ in: "honey" }] },
  "thyme-honey": { 3: [{ in: "honey", title: /thyme/i }], 1: [{ in: "honey" }, "wadnoun-almonds-in-honey"] },
  "arbutus-honey": { 3: ["miel-arbousier-bouhachem"], 1: [{ in: "honey" }] },
  saffron: {
    3: [{ in: "saffron-spices", made: /saffron stigmas|saffron threads|^saffron,/i }],
    2: ["taliouine-saffron-salt"],
    1: [{ in: ["food", "aromatic-plants"], title: /saffron/i }],
  },
  cumin: { 3: ["rhamna-beldi-cumin"], 1: [{ in: "saffron-spices", made: /cumin/i }] },
  spices: {
    3: [{ in: "saffron-spices", but: /salt|sesame|paste|chermoula$/i }],
    2: [{ in: "saffron-spices", title: /saffron salt|thyme and lemon salt|sesame|chermoula/i }],
    1: [{ in: "saffron-spices" }, "cuilleres-epices-cedre"],
  },
  couscous: {
    3: [{ in: "couscous-grains", title: /couscous/i }],
    1: ["tfaya-oignons-raisins", "dakhla-whole-millet"],
  },
  "barley-couscous": {
    3: [{ in: "couscous-grains", title: /barley couscous/i }],
    2: ["dakhla-khoumassi-couscous"],
    1: [{ in: "couscous-grains", title: /couscous/i }],
  },
  lentils: { 3: [{ title: /lentils/i }], 1: [{ in: "couscous-grains", title: pulses }] },
  chickpeas: { 3: [{ title: /chickpeas/i }], 1: [{ in: "couscous-grains", title: pulses }] },
  pulses: { 3: [{ in: "couscous-grains", title: pulses }] },
  barley: {
    3: [{ in: "couscous-grains", title: /barley/i }],
    2: [{ in: "sweets", title: /barley/i }],
    1: ["dakhla-khoumassi-couscous"],
  },
  dates: {
    3: [{ in: "dates-figs", title: /dates/i }],
    2: [{ title: /date paste|dates? .*almonds?/i }],
    1: [{ in: "food", made: /^dates|^bouittob dates/i }],
  },
  "medjool-dates": { 3: ["majhoul-tafilalet-dates"], 1: [{ in: "dates-figs", title: /dates/i }] },
  "dried-figs": { 3: [{ in: "dates-figs", title: /figs/i }], 1: ["confiture-figue-sesame-ghafsai"] },
  almonds: {
    3: [{ in: "nuts-dried-fruit", title: /shelled.* almonds/i }],
    2: [{ in: ["nuts-dried-fruit", "sweets"], title: /almonds/i, but: /dates/i }],
    1: [{ in: "food", made: /almonds/i }],
  },
  walnuts: { 3: [{ in: "nuts-dried-fruit", title: /walnut/i }], 1: [{ in: "food", title: /walnut/i }] },
  raisins: { 3: [{ title: /raisins/i }], 1: ["tfaya-oignons-raisins", "vinaigre-raisin-doukkala"] },
  "nuts-and-dried-fruit": {
    3: [{ in: "nuts-dried-fruit" }],
    2: [{ in: "dates-figs", title: /dates|figs/i }],
    1: ["wadnoun-almonds-in-honey", "pate-de-dattes-figuig"],
  },
  pomegranate: {
    3: [{ in: "food", title: /pomegranate/i }],
    2: ["huile-pepins-grenade"],
    1: ["ecorce-grenade-teinture"],
  },
  apple: { 3: [{ title: /apple/i }] },
  quince: { 3: [{ title: /quince/i }] },
  jam: {
    3: [{ in: "preserves", title: /jam|marmalade/i }],
    2: [{ in: "preserves", title: /jelly|apple butter|apricot spread/i }],
  },
  capers: {
    3: [{ in: "preserves", title: /^\w+ capers/i }],
    2: ["fruits-caprier-vinaigre"],
    1: [{ title: /caper/i }],
  },
  "table-olives": {
    3: [{ in: "preserves", title: /olives/i }],
    1: ["tapenade-olive-capre-asfi", "khabia-olives-asfi"],
  },
  amlou: { 3: [{ title: /amlou/i }], 1: ["pate-cacahuete-loukkos"] },
  "goat-cheese": { 3: [{ in: "cheese", title: /goat’s cheese/i }], 1: [{ in: "cheese" }] },
  cheese: { 3: [{ in: "cheese", title: /cheese/i }], 1: ["smara-goat-ghee"] },
  fish: {
    3: [{ in: "sea-products", title: fish }],
    1: [{ in: "sea-products", but: /sea ?weed|sea lettuce|agar/i }, "dakhla-fish-spice-blend"],
  },
  sardines: {
    3: [{ in: "sea-products", title: /sardines|sardine fillets/i }],
    2: [{ in: "sea-products", title: /sardine/i }],
  },
  octopus: { 3: [{ title: /octopus/i }], 1: ["boujdour-squid-in-ink"] },
  seaweed: {
    3: [{ in: "sea-products", made: /sea lettuce/i }],
    2: [{ title: /seaweed/i }, "agar-rbiaa-poudre"],
  },
  seafood: { 3: [{ in: "sea-products" }] },
  "gazelle-horns": { 3: ["kaab-ghzal-fleur-oranger-beht"], 1: ["kaak-oriental", "akka-date-almond-rolls"] },
  pastries: {
    3: ["kaab-ghzal-fleur-oranger-beht", "kaak-oriental"],
    2: [{ in: "sweets", title: /date|bars/i }],
    1: [{ in: "sweets" }],
  },
  zammita: { 3: [{ in: "sweets", title: /zammita|zemmita/i }], 1: ["foum-oued-barley-aych"] },
  peanuts: { 3: [{ title: /peanut/i }] },
  "preserved-lemon": {
    3: ["citrons-confits-berkane"],
    1: [{ in: "sea-products", title: /preserved lemon/i }, "khabia-olives-asfi"],
  },
  vinegar: { 3: [{ in: "preserves", title: /vinegar$/i, but: /in vinegar/i }], 1: [{ title: /in vinegar/i }] },
}

import { type Graded } from "../grade"

const hanbels = { title: /hanbel/i, in: ["carpets", "blankets-cushions"] }
/** Of which a thing is made first of all. */
const leather = /^((acacia|plant)-tanned )?(goat|cow|camel) leather/i

export const wear: Record<string, Graded> = {
  carpet: {
    3: [{ in: "carpets" }],
    2: [hanbels],
    1: [{ in: "home-textiles", title: /carpet/i }],
  },
  "berber-rug": {
    3: [{ in: "carpets", title: /ouaouzguite|azilal|ouarain|marmoucha|zaian|hanbel/i }],
    2: [{ in: "carpets", title: /boujaad|taznakht/i }, hanbels],
    1: [{ in: "carpets" }],
  },
  "beni-ouarain": {
    3: [{ in: "carpets", title: /beni ouarain/i }],
    2: ["tapis-marmoucha-poil-long"],
    1: ["coussin-beni-ouarain"],
  },
  "boujaad-rug": {
    3: [{ in: "carpets", title: /boujaad/i }],
    2: ["hanbel-boujaad-raye"],
    1: [{ by: "khoyout-boujaad" }],
  },
  "taznakht-rug": { 3: [{ in: "carpets", by: "manoual-taznakht" }], 1: ["taznakht-wool-cushion-cover"] },
  hanbel: { 3: [hanbels], 1: [{ title: /hanbel/i }] },
  kilim: { 3: [hanbels] },
  "wool-blanket": {
    3: [{ in: "blankets-cushions", title: /wool (blanket|bed throw)/i }],
    2: [{ in: "blankets-cushions", title: /camel-hair.* blanket|bouiblane handira/i }],
    1: [{ in: "blankets-cushions", title: /hanbel|cape|handira/i }],
  },
  handira: { 3: [{ title: /handira/i }], 1: ["tamizart-cape-zaiane"] },
  cushion: {
    3: [{ in: "home-textiles", title: /cushion/i }],
    1: [{ title: /pouf|seat runner|banquette/i }],
  },
  embroidery: {
    3: [{ in: "embroidery", but: /drawn-thread|randa|tent-star/i }],
    2: [{ in: "embroidery" }, { title: /embroidered/i }],
    1: ["sac-pain-brode-oujda"],
  },
  tablecloth: {
    3: ["nappe-brodee-azemmour"],
    2: [{ in: "embroidery", title: /runner/i }],
    1: [{ in: "embroidery", title: /napkins/i }],
  },
  "prayer-rug": { 3: [{ title: /prayer rug/i }] },
  djellaba: {
    3: [{ in: "garments", title: /djellaba/i, but: /cloth for/i }],
    2: ["etoffe-bzou-laine-fine"],
    1: ["dakhla-voile-gandoura", "bracelet-aqqad-mediouna"],
  },
  slippers: {
    3: [{ in: "slippers", title: /slippers|cherbil/i, but: /wool/i }],
    2: ["chaussons-laine-mediouna"],
    1: [{ in: "slippers" }],
  },
  burnous: {
    3: ["akhnif-cape-siroua"],
    2: [{ title: /\bcape\b|herder’s djellaba/i }, "handira-ait-hadiddou"],
    1: [{ in: "garments", title: /wool djellaba/i }],
  },
  melhfa: {
    3: [{ in: "garments", title: /melhfa/i }],
    1: [{ title: /melhfa/i }],
  },
  scarf: { 3: [{ in: "garments", title: /scarf|shawl/i }] },
  hat: { 3: [{ in: "basketry", title: /\bhat\b/i }], 1: [{ in: "garments", title: /\b(hat|cap)\b/i }] },
  "leather-bag": {
    3: [{ in: "bags", made: leather, but: /notebook/i }],
    1: [{ in: "bags", made: /leather/i }],
  },
  belt: { 3: ["ceinture-tapis-zemmour"] },
  leather: {
    3: [{ made: leather }],
    2: [{ title: /leather/i }],
    1: [{ in: ["bags", "slippers", "blankets-cushions"], made: /leather/i }],
  },
  wool: {
    3: [{ in: ["home-textiles", "clothing"], made: /^[^,]*wool/i }],
    2: [{ in: ["home-textiles", "clothing"], made: /wool/i }],
  },
  bracelet: {
    3: [{ in: "jewellery", title: /bracelet|cuff|bangle/i }],
    1: ["tiznit-silver-anklets"],
  },
  "silver-jewellery": {
    3: [{ in: "silver-jewellery", made: /^925 silver/i }],
    2: [{ in: "silver-jewellery" }, { in: "bead-jewellery", made: /925 silver/i }],
  },
  necklace: {
    3: [{ in: "bead-jewellery", title: /necklace/i }],
    2: [{ in: "silver-jewellery", title: /pendant/i }],
    1: ["tiris-hair-beads"],
  },
  fibula: { 3: [{ in: "silver-jewellery", title: /fibula/i }], 2: ["assa-chained-melhfa-pins"] },
  khamsa: { 3: ["tiznit-silver-khmissa-pendant"] },
  beads: {
    3: [{ in: "bead-jewellery", title: /bead/i }, "assa-amazonite-necklace"],
    2: [{ in: "bead-jewellery", title: /shell necklace/i }],
    1: [{ in: "jewellery", says: /\bbeads\b/i }],
  },
}

import { type Concept } from "../judged"

export const jewellery: Concept[] = [
  {
    id: "bracelet",
    need: "A bracelet",
    asked: { ar: "دبليج", fr: "bracelet", en: "bracelet" },
    also: [
      ["plural", "fr", "bracelets"],
      ["transliteration", "ar", "سوار"],
      ["transliteration", "mix", "debliz"],
      ["typo-1", "en", "braclet"],
    ],
  },
  {
    id: "silver-jewellery",
    need: "Jewellery of silver",
    asked: { ar: "مجوهرات فضة", fr: "bijoux en argent", en: "silver jewellery" },
    kind: "compound",
    also: [
      ["mixed", "mix", "bijoux فضة"],
      ["plain", "en", "silver jewelry"],
      ["transliteration", "mix", "no9ra"],
      ["typo-1", "fr", "bijoux argent"],
      ["typo-1", "en", "silver jewlery"],
      ["article", "ar", "الفضة"],
    ],
  },
  {
    id: "necklace",
    need: "A necklace",
    asked: { ar: "قلادة", fr: "collier", en: "necklace" },
    also: [
      ["transliteration", "ar", "سنسلة"],
      ["plural", "fr", "colliers"],
      ["typo-1", "en", "neclace"],
    ],
  },
  {
    id: "fibula",
    need: "A fibula (tazerzit), the Amazigh brooch",
    asked: { ar: "خلالة", fr: "fibule", en: "fibula" },
    also: [
      ["transliteration", "mix", "tizerzai"],
      ["transliteration", "mix", "khlala amazighia"],
      ["plain", "en", "berber brooch"],
    ],
  },
  {
    id: "khamsa",
    need: "The hand (khamsa) as a jewel or ornament",
    asked: { ar: "خميسة", fr: "main de fatma", en: "hamsa hand" },
    also: [
      ["transliteration", "mix", "khmissa"],
      ["keyboard", "ar", "olds,"],
    ],
  },
  {
    id: "beads",
    need: "Jewellery of beads",
    asked: { ar: "عقيق", fr: "perles", en: "beads" },
    also: [["typo-1", "fr", "pérles"]],
  },
]

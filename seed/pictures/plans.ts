/** What the three pictures of each craft show. */
import type { Craft } from "../schema"
import { stuff, type Stuff } from "./stuff"

/** Where the third picture shows a thing; "second" is the craft's own other drawing. */
type Place = "second" | "line" | "land" | "crate" | "shelves"

interface Plan {
  /** The second picture: the craft's own, the thing cropped, or the material it is made of. */
  close: "second" | "crop" | "bed" | "liquid"
  places: readonly Place[]
  /** What it is made of where its words do not say. */
  usual?: Stuff
  /** Sold by the pair or set: as many are drawn. */
  several?: true
}

const vessel: Plan = { close: "crop", places: ["land", "shelves", "second"] }
const worn: Plan = { close: "crop", places: ["land", "crate", "shelves"] }
const food = (
  close: Plan["close"],
  usual: string,
  places: readonly Place[] = ["second", "crate", "land", "shelves"]
): Plan => ({
  close,
  usual: stuff(usual),
  places,
})

export const plans: Record<Craft, Plan> = {
  carpet: { close: "second", places: ["line"] },
  blanket: { close: "second", places: ["line", "crate"] },
  textile: { close: "second", places: ["line", "crate"] },
  embroidery: { close: "crop", places: ["second", "land", "crate"] },
  garment: { close: "crop", places: ["line"] },
  basket: { close: "crop", places: ["land", "shelves"] },
  hat: { close: "crop", places: ["land", "shelves"] },
  "pottery-plate": { ...vessel, several: true },
  "pottery-bowl": { ...vessel, several: true },
  "pottery-jar": vessel,
  tagine: { close: "crop", places: ["second", "land", "crate"] },
  zellige: { close: "second", places: ["land", "crate"] },
  "jewellery-fibula": { close: "crop", places: ["crate", "land"] },
  "jewellery-bracelet": { close: "crop", places: ["second", "crate", "land"] },
  "jewellery-necklace": { close: "second", places: ["land", "crate"] },
  "leather-pouf": worn,
  "leather-bag": worn,
  slippers: worn,
  "wood-box": { close: "crop", places: ["land", "shelves", "crate"] },
  "wood-spoon": { close: "crop", places: ["crate", "land"] },
  "metal-lantern": { close: "crop", places: ["second", "land", "shelves"] },
  "metal-tray": { close: "crop", places: ["second", "land"] },
  "oil-bottle": food("liquid", "olive"),
  "cosmetic-bottle": food("liquid", "argan"),
  "jar-honey": food("bed", "honey"),
  "jar-spread": food("liquid", "almond"),
  "jar-preserve": food("bed", "olive"),
  saffron: food("bed", "saffron", ["second", "crate", "land"]),
  spice: food("bed", "paprika"),
  dates: food("bed", "dates", ["crate", "land", "second"]),
  figs: food("bed", "figs", ["crate", "land", "second"]),
  nuts: food("bed", "almond"),
  couscous: food("bed", "couscous"),
  legumes: food("bed", "chickpea", ["second", "crate", "land"]),
  "rose-water": food("liquid", "rose"),
  roses: food("second", "rose", ["crate", "land"]),
  soap: { close: "crop", places: ["second", "crate", "shelves", "land"] },
  herbs: food("bed", "verbena", ["crate", "land", "second"]),
  cheese: { close: "crop", places: ["second", "land", "shelves"] },
  "fish-tin": { close: "second", places: ["crate", "shelves", "land"], several: true },
  candle: { close: "crop", places: ["second", "land", "shelves"] },
}

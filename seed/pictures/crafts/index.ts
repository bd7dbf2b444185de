/** Every craft of the seed and the routine that draws it. */
import type { Craft } from "../../schema"
import type { Sketch } from "../sketch"
import { cosmetic, oil, roseWater } from "./bottles"
import { carpet } from "./carpet"
import { blanket, embroidery, textile } from "./cloth"
import { garment } from "./garment"
import { couscous, dates, figs, legumes, nuts } from "./harvest"
import { candle, cheese, fishTin, soap } from "./home"
import { honey, preserve, spread } from "./jars"
import { bracelet, fibula, necklace } from "./jewellery"
import { bag, pouf, slippers } from "./leather"
import { lantern, tray } from "./metal"
import { basket, hat } from "./plaited"
import { bowl, jar, plate, tagine } from "./pottery"
import { roses } from "./roses"
import { herbs, saffronThreads, spice } from "./spices"
import { spoon, woodBox } from "./wood"
import { zellige } from "./zellige-panel"

export type CraftDrawing = (sketch: Sketch) => void

export const drawings: Record<Craft, CraftDrawing> = {
  carpet,
  blanket,
  textile,
  embroidery,
  garment,
  basket,
  hat,
  "pottery-plate": plate,
  "pottery-bowl": bowl,
  "pottery-jar": jar,
  tagine,
  zellige,
  "jewellery-fibula": fibula,
  "jewellery-bracelet": bracelet,
  "jewellery-necklace": necklace,
  "leather-pouf": pouf,
  "leather-bag": bag,
  slippers,
  "wood-box": woodBox,
  "wood-spoon": spoon,
  "metal-lantern": lantern,
  "metal-tray": tray,
  "oil-bottle": oil,
  "cosmetic-bottle": cosmetic,
  "jar-honey": honey,
  "jar-spread": spread,
  "jar-preserve": preserve,
  saffron: saffronThreads,
  spice,
  dates,
  figs,
  nuts,
  couscous,
  legumes,
  "rose-water": roseWater,
  roses,
  soap,
  herbs,
  cheese,
  "fish-tin": fishTin,
  candle,
}

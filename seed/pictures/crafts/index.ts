/** Every craft of the seed and the routine that draws it. */
import type { Craft } from "../../schema"
import type { Sketch } from "../sketch"
import { cosmetic, oil, roseWater } from "./bottles"
import { carpet } from "./carpet"
import { blanket, embroidery, garment, textile } from "./cloth"
import { couscous, dates, figs, legumes, nuts } from "./harvest"
import { honey, preserve, spread } from "./jars"
import { basket, hat } from "./plaited"
import { bowl, jar, plate, tagine } from "./pottery"
import { roses } from "./roses"
import { herbs, saffronThreads, spice } from "./spices"

export type CraftDrawing = (sketch: Sketch) => void

export const drawings: Partial<Record<Craft, CraftDrawing>> = {
  carpet,
  blanket,
  textile,
  embroidery,
  garment,
  basket,
  hat,
  "pottery-jar": jar,
  "pottery-bowl": bowl,
  "pottery-plate": plate,
  tagine,
  "oil-bottle": oil,
  "cosmetic-bottle": cosmetic,
  "rose-water": roseWater,
  "jar-honey": honey,
  "jar-spread": spread,
  "jar-preserve": preserve,
  saffron: saffronThreads,
  spice,
  herbs,
  dates,
  figs,
  nuts,
  couscous,
  legumes,
  roses,
}

export const drawingOf = (craft: Craft): CraftDrawing => drawings[craft] ?? jar

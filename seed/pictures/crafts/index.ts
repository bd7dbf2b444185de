/** Every craft of the seed and the routine that draws it. */
import type { Craft } from "../../schema"
import type { Sketch } from "../sketch"
import { jar } from "./pottery"

export type CraftDrawing = (sketch: Sketch) => void

export const drawings: Partial<Record<Craft, CraftDrawing>> = { "pottery-jar": jar }

export const drawingOf = (craft: Craft): CraftDrawing => drawings[craft] ?? jar

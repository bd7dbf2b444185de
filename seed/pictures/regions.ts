/** The colours of the 12 regions. */
import { contrast, mix, paper, readable, rgb, type Rgb } from "./palette"

export const regionIds = [
  "MA-01",
  "MA-02",
  "MA-03",
  "MA-04",
  "MA-05",
  "MA-06",
  "MA-07",
  "MA-08",
  "MA-09",
  "MA-10",
  "MA-11",
  "MA-12",
] as const
export type RegionId = (typeof regionIds)[number]

interface Cloth {
  /** The region's own colour. */
  colour: string
  /** A second yarn that goes with it. */
  accent: string
  /** A third, for small touches. */
  spark: string
}

const cloths: Record<RegionId, Cloth> = {
  "MA-01": { colour: "#2F6DA8", accent: "#C8402F", spark: "#F0C766" },
  "MA-02": { colour: "#9A8232", accent: "#6B7A33", spark: "#E3B04B" },
  "MA-03": { colour: "#1E4C9A", accent: "#2C7F8C", spark: "#E0A93A" },
  "MA-04": { colour: "#A32638", accent: "#1F3F6E", spark: "#E6B450" },
  "MA-05": { colour: "#8A3A78", accent: "#D8692F", spark: "#F2C14E" },
  "MA-06": { colour: "#B98321", accent: "#8E2F2A", spark: "#F3D58A" },
  "MA-07": { colour: "#C05B38", accent: "#2A5F8F", spark: "#F0C36B" },
  "MA-08": { colour: "#B83A66", accent: "#6B7F3A", spark: "#F1C27A" },
  "MA-09": { colour: "#D98A12", accent: "#A8322E", spark: "#2F6B5E" },
  "MA-10": { colour: "#5F8436", accent: "#C2464A", spark: "#F0C35A" },
  "MA-11": { colour: "#8F6440", accent: "#3E2C22", spark: "#E0A458" },
  "MA-12": { colour: "#138787", accent: "#E2795A", spark: "#F4D9A0" },
}

export interface Tones {
  colour: Rgb
  accent: Rgb
  spark: Rgb
  /** 15 % of the colour on paper: the ground of pictures. */
  ground: Rgb
  /** The colour as words on paper, AA. */
  text: Rgb
  /** Words on the colour itself, AA. */
  onColour: Rgb
  /** The colour as a ground for light words, AA. */
  deep: Rgb
}

const light: Rgb = [255, 250, 240]
/** Darker than ink: middle tones such as Safi clay pass AA with nothing lighter. */
const soot: Rgb = [6, 4, 3]

/** The colours to draw and write a region with. */
export function tonesOf(region: RegionId): Tones {
  const cloth = cloths[region]
  const colour = rgb(cloth.colour)
  const deep = readable(colour, light)
  return {
    colour,
    accent: rgb(cloth.accent),
    spark: rgb(cloth.spark),
    ground: mix(paper, colour, 0.15),
    text: readable(colour, paper),
    onColour: contrast(light, colour) >= 4.5 ? light : soot,
    deep,
  }
}

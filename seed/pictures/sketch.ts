/** The sheet a picture is drawn on: its chance, its colours, and the definitions its shapes point to. */
import { hex, mix, readable, shade, type Rgb } from "./palette"
import { randomFrom, type Random } from "./random"
import { tonesOf, type RegionId, type Tones } from "./regions"
import { plainTraits, type Traits } from "./traits"

export type Stop = readonly [offset: number, colour: Rgb, opacity?: number]
export type View = 1 | 2

export interface SketchOptions {
  seed: string
  region: RegionId
  /** Which of a thing's own two drawings: whole, or the second. */
  view?: View
  /** What tells apart pictures of one thing: light, place, props. */
  shot?: number
  traits?: Traits
  width?: number
  height?: number
}

/** Where the thing stands on its ground. */
interface Stage {
  standing: boolean
  /** Units from the top at which the table begins, as the thing was drawn. */
  horizon: number
}

const n = (value: number) => +value.toFixed(2)

export class Sketch {
  /** The thing's own chance: the same in each of its pictures. */
  readonly random: Random
  /** The picture's chance. */
  readonly scatter: Random
  /** The colours of the thing. */
  readonly tones: Tones
  /** The colours of the ground, always the region's. */
  readonly land: Tones
  readonly traits: Traits
  stage: Stage = { standing: false, horizon: 1001 }
  /** The sheet the thing was drawn on: this one, or that of which this is another picture. */
  drawnOn: Sketch = this
  readonly region: RegionId
  readonly view: View
  readonly width: number
  readonly height: number
  private readonly definitions: string[] = []
  private readonly known = new Map<string, string>()
  private readonly parts: string[] = []
  private readonly behind: string[] = []
  private readonly beside: string[] = []

  constructor(private readonly options: SketchOptions) {
    this.region = options.region
    this.view = options.view ?? 1
    this.width = options.width ?? 800
    this.height = options.height ?? 1000
    this.random = randomFrom(options.seed)
    this.scatter = randomFrom(`${options.seed}/${options.shot ?? 1}`)
    this.traits = options.traits ?? plainTraits
    this.land = tonesOf(options.region)
    this.tones = options.traits ? dyed(this.land, this.traits.hue, randomFrom(`${options.seed}/dye`)) : this.land
  }

  /** The same sheet with a chance of its own for one part of the thing, whatever was drawn before. */
  apart(part: string): Sketch {
    return Object.create(this, { random: { value: randomFrom(`${this.options.seed}/${part}`) } }) as Sketch
  }

  /** The same thing, drawn already, for another of its pictures. */
  again(shot: number): Sketch {
    const other = new Sketch({ ...this.options, shot })
    other.definitions.push(...this.definitions)
    this.known.forEach((address, shape) => other.known.set(shape, address))
    other.parts.push(...this.parts)
    other.beside.push(...this.beside)
    other.stage = this.stage
    other.drawnOn = this.drawnOn
    return other
  }

  /** Behind everything. */
  addGround(...parts: string[]): this {
    this.behind.push(...parts)
    return this
  }

  /** Beside the thing: moves with it, but the picture is not composed for it. */
  addProp(...parts: string[]): this {
    this.beside.push(...parts)
    return this
  }

  /** The thing without its ground, as shapes; what was drawn is taken off the sheet. */
  lift(): { thing: string; props: string } {
    return { thing: this.parts.splice(0).join(""), props: this.beside.splice(0).join("") }
  }

  add(...parts: string[]): this {
    this.parts.push(...parts)
    return this
  }

  private define(make: (id: string) => string): string {
    const key = make("")
    const known = this.known.get(key)
    if (known) return known
    const id = `d${this.definitions.length}`
    this.definitions.push(make(id))
    this.known.set(key, `url(#${id})`)
    return `url(#${id})`
  }

  /** A gradient along a line of the shape's box; by default from the light, top left, to the shadow. */
  linear(stops: readonly Stop[], [x1, y1, x2, y2]: readonly number[] = [0, 0, 1, 1]): string {
    return this.define(
      (id) =>
        `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`
    )
  }

  radial(stops: readonly Stop[], [cx, cy, r]: readonly number[] = [0.5, 0.5, 0.5]): string {
    return this.define(
      (id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopsOf(stops)}</radialGradient>`
    )
  }

  clip(shape: string): string {
    return this.define((id) => `<clipPath id="${id}">${shape}</clipPath>`)
  }

  pattern(width: number, height: number, content: string, transform = ""): string {
    return this.define(
      (id) =>
        `<pattern id="${id}" width="${n(width)}" height="${n(height)}" patternUnits="userSpaceOnUse" patternTransform="${transform}">${content}</pattern>`
    )
  }

  /** A shadow on the ground, soft, falling away from the light. */
  shadow(cx: number, cy: number, rx: number, ry: number, strength = 0.34): string {
    const dark = mix(this.tones.colour, [28, 16, 14], 0.72)
    const fill = this.radial([
      [0, dark, strength],
      [0.55, dark, strength * 0.62],
      [1, dark, 0],
    ])
    return `<ellipse cx="${n(cx + rx * 0.12)}" cy="${n(cy + ry * 0.1)}" rx="${n(rx * 1.18)}" ry="${n(ry)}" fill="${fill}"/>`
  }

  toString(): string {
    const shapes = [...this.behind, ...this.beside, ...this.parts].join("")
    return this.sheet(
      shapes,
      `width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`
    )
  }

  /** Shapes of this sketch on a sheet of their own. */
  sheet(shapes: string, frame: string): string {
    return `<svg xmlns="http://www.w3.org/2000/svg" ${frame}><defs>${this.definitions.join("")}</defs>${shapes}</svg>`
  }
}

/** The yarns and glazes of one thing: the colour its name promises, else one of those at home in the region. */
function dyed(land: Tones, hue: Rgb | undefined, random: Random): Tones {
  const cream: Rgb = [255, 250, 240]
  const of = (colour: Rgb, accent: Rgb, spark: Rgb): Tones => ({
    ...land,
    colour,
    accent,
    spark,
    deep: readable(colour, cream),
  })
  if (hue) {
    const pale = hue[0] + hue[1] + hue[2] > 600
    return pale
      ? { ...of(mix(hue, land.colour, 0.1), land.colour, land.spark), deep: land.deep }
      : of(hue, random.chance(0.5) ? land.spark : mix(hue, cream, 0.6), random.chance(0.5) ? land.accent : cream)
  }
  return random.pick([
    land,
    land,
    of(land.accent, land.colour, land.spark),
    of(land.deep, land.spark, land.accent),
    of(mix(land.colour, land.accent, 0.5), land.spark, land.colour),
    of(shade(land.colour, 0.35), land.accent, land.spark),
  ])
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(
      ([offset, colour, opacity = 1]) =>
        `<stop offset="${n(offset)}" stop-color="${hex(colour)}" stop-opacity="${n(opacity)}"/>`
    )
    .join("")
}

/** Puts shapes somewhere, turned (degrees) and scaled. */
export function place(shapes: string, x: number, y: number, turn = 0, scale = 1, scaleY = scale): string {
  return `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${n(scale * 1000) / 1000} ${n(scaleY * 1000) / 1000})">${shapes}</g>`
}

export const path = (d: string, fill: string, more = "") => `<path d="${d}" fill="${fill}" ${more}/>`
export const line = (d: string, stroke: string, width: number, more = "") =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
export const circle = (x: number, y: number, r: number, fill: string, more = "") =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`
export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = "") =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`
export const box = (x: number, y: number, w: number, h: number, fill: string, more = "") =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" ${more}/>`
export const group = (more: string, ...shapes: string[]) => `<g ${more}>${shapes.join("")}</g>`
export const image = (address: string, x: number, y: number, w: number, h: number) =>
  `<image href="${address}" x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" preserveAspectRatio="none"/>`
/** Points of a polygon or line, rounded. */
export const at = (x: number, y: number) => `${n(x)} ${n(y)}`

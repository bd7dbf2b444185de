/** Plain ware that food is shown in: plates, small bowls, glasses, sacks, shallow baskets. */
import { thrown, type Paint, type ProfilePoint } from "./lathe"
import { motifs } from "./motifs"
import { hex, mix, shade, tint, type Rgb } from "./palette"
import { at, line, path, type Sketch } from "./sketch"

export const straw: Rgb = [214, 178, 112]

/** A cheap, repeatable grain from two numbers, −1 to 1. */
export function grain(a: number, b: number): number {
  const s = Math.sin(Math.floor(a) * 127.1 + Math.floor(b) * 311.7) * 43758.5453
  return (s - Math.floor(s)) * 2 - 1
}

/** A plate with a band of the region's colour. */
export function servingPlate(sketch: Sketch, x: number, y: number, r: number, tilt = 0.45): string {
  const { tones, region } = sketch
  const cream: Rgb = [250, 242, 226],
    motif = motifs[region]
  const profile: ProfilePoint[] = [
    [r * 0.55, 0],
    [r * 0.55, 0],
    [r, r * 0.16],
    [r, r * 0.16],
    [r * 0.97, r * 0.18],
    [r * 0.7, r * 0.09],
    [0, r * 0.07],
  ]
  const paint: Paint = ({ radius, turn }) => {
    const k = radius / r
    if (k > 0.965 || (k < 0.7 && k > 0.68)) return tones.deep
    if (k < 0.72 || k > 0.93) return cream
    const value = motif.at((turn / Math.PI / 2) * motif.across * 16 + 1600, ((0.93 - k) / 0.21) * motif.down)
    return value === 1 ? tones.colour : value === 2 ? tones.accent : cream
  }
  return (
    sketch.shadow(x + 12, y + 8, r * 1.04, r * tilt * 1.02, 0.5) +
    thrown(x, y, { profile, paint, surface: { gloss: 0.6 }, tilt })
  )
}

/** A small bowl of clay or wood, filled with a mound; answers its drawing. */
export function heapedBowl(
  sketch: Sketch,
  x: number,
  y: number,
  r: number,
  wall: Rgb,
  heap: Paint,
  mound = 0.5,
  tilt = 0.36
): string {
  const { tones, region } = sketch
  const motif = motifs[region]
  const deep = r * 0.7
  const outside: ProfilePoint[] = [
    [r * 0.5, 0],
    [r * 0.5, 0],
    [r * 0.86, deep * 0.36],
    [r, deep],
    [r, deep],
    [r * 0.94, deep * 1.01],
    [r * 0.9, deep * 0.86],
  ]
  const inside: ProfilePoint[] = [
    [r * 0.93, deep * 0.93],
    [r * 0.72, deep + r * mound * 0.36],
    [r * 0.44, deep + r * mound * 0.74],
    [r * 0.18, deep + r * mound * 0.96],
    [0, deep + r * mound],
  ]
  const paint: Paint = ({ turn, height }) => {
    const k = height / deep
    if (k > 0.96) return tones.deep
    if (k < 0.46 || k > 0.86) return wall
    const value = motif.at((turn / Math.PI / 2) * motif.across * 9 + 1200, ((0.86 - k) / 0.4) * motif.down)
    return value === 1 ? tones.deep : value === 2 ? tones.accent : wall
  }
  return (
    sketch.shadow(x + 10, y + 6, r, r * 0.36, 0.5) +
    thrown(x, y, { profile: outside, paint, surface: { gloss: 0.55 }, tilt }) +
    thrown(x, y, { profile: inside, paint: heap, surface: { gloss: 0 }, tilt })
  )
}

/** A jute sack with a rolled mouth, its filling heaped. */
export function sack(sketch: Sketch, x: number, y: number, size: number, heap: Paint): string {
  const { tones, region } = sketch
  const jute: Rgb = [206, 172, 122],
    motif = motifs[region]
  const profile: ProfilePoint[] = [
    [150, 0],
    [150, 0],
    [186, 20],
    [200, 120],
    [178, 240],
    [172, 280],
    [196, 296],
    [200, 322],
    [180, 336],
    [168, 320],
  ]
  const mound: ProfilePoint[] = [
    [172, 312],
    [150, 330],
    [90, 372],
    [30, 392],
    [0, 394],
  ]
  const paint: Paint = ({ turn, height }) => {
    const h = height / size,
      weave = grain(turn * 60, h / 3.4) * 0.1 + ((Math.floor(turn * 64) + Math.floor(h / 3.4)) % 2 ? 0.05 : -0.05)
    const base =
      h > 84 && h < 84 + 100
        ? [jute, tones.colour, tones.deep][
            motif.at((turn / Math.PI / 2) * motif.across * 11 + 1320, ((184 - h) / 100) * motif.down)
          ]
        : jute
    return weave > 0 ? tint(base, weave) : shade(base, -weave)
  }
  const scaled = (points: ProfilePoint[]) => points.map(([r, h]) => [r * size, h * size] as const)
  const pleats = (turn: number, h: number) => Math.sin(turn * 9) * 3 * (h / 300)
  return (
    sketch.shadow(x + 14, y + 8, 210 * size, 66 * size, 0.5) +
    thrown(x, y, { profile: scaled(profile), paint, surface: { gloss: 0 }, tilt: 0.34, wobble: pleats }) +
    thrown(x, y, { profile: scaled(mound), paint: heap, surface: { gloss: 0 }, tilt: 0.34 })
  )
}

/** A flat scoop of wood lying on the ground. */
export function scoop(sketch: Sketch, x: number, y: number, size: number, fill: Rgb | null): string {
  const wood = sketch.linear([
    [0, [216, 170, 116]],
    [0.5, [178, 126, 78]],
    [1, [120, 78, 46]],
  ])
  const hollow = sketch.linear([
    [0, [120, 78, 46]],
    [1, [196, 146, 96]],
  ])
  const k = (n: number) => n * size
  const bowl = `M${at(x - k(90), y)}c${k(4)} ${k(-46)} ${k(130)} ${k(-46)} ${k(140)} 0s${k(-144)} ${k(52)} ${k(-140)} 0z`
  return (
    sketch.shadow(x + k(20), y + k(22), k(190), k(30), 0.4) +
    line(`M${at(x + k(40), y - k(4))}L${at(x + k(190), y - k(56))}`, wood, k(22)) +
    path(bowl, wood) +
    path(
      `M${at(x - k(76), y - k(4))}c${k(4)} ${k(-30)} ${k(104)} ${k(-30)} ${k(112)} 0s${k(-116)} ${k(34)} ${k(-112)} 0z`,
      fill
        ? sketch.radial(
            [
              [0, tint(fill, 0.3)],
              [1, mix(fill, shade(fill, 0.4), 0.6)],
            ],
            [0.35, 0.3, 0.7]
          )
        : hollow
    ) +
    line(`M${at(x + k(52), y - k(10))}L${at(x + k(186), y - k(58))}`, hex([240, 206, 158]), k(4), `opacity=".6"`)
  )
}

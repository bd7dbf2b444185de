/** Colours of wool for a region, and the fields woven of them. */
import { motifs } from "./motifs"
import { mix, shade, tint, type Rgb } from "./palette"
import type { Sketch } from "./sketch"
import { wandering } from "./weave"

export const ivory: Rgb = [240, 230, 209]
export const charcoal: Rgb = [52, 40, 36]

/** Column and row of a stitch to its colour. */
export type Field = (x: number, y: number) => Rgb

interface Size {
  columns: number
  rows: number
}

type Composition = (sketch: Sketch, size: Size) => Field

const pale = ([r, g, b]: Rgb) => r + g + b > 600

function dyes({ tones, random, traits }: Sketch) {
  const dark = shade(tones.colour, 0.55)
  const grounds: readonly Rgb[] = [tones.colour, ivory, charcoal, tones.deep, dark, mix(ivory, tones.colour, 0.16)]
  const ground = traits.hue ? (pale(tones.colour) ? ivory : tones.colour) : random.pick(grounds)
  const bright = ground === ivory || ground === grounds[5]
  return {
    ground,
    figure: bright ? charcoal : ivory,
    second: bright ? tones.colour : tones.spark,
    third: tones.accent,
    spark: tones.spark,
    dark,
    bright,
  }
}

/** Open lozenges in a net, a seed in each. */
const lozenges: Composition = (sketch, { columns }) => {
  const { random, region } = sketch
  const dye = dyes(sketch)
  const across = random.whole(2, 4),
    period = Math.round((columns - 12) / across),
    squat = random.pick([0.7, 1, 1.25])
  const rings = random.pick([
    [0, 2, 3],
    [0, 3],
    [0, 1, 4],
    [1, 3, 4],
  ])
  return (x, y) => {
    const a = Math.abs((x % period) - period / 2),
      b = Math.abs(((y * squat) % period) - period / 2)
    const k = Math.floor(period / 2 - Math.abs(a + b - period / 2))
    const inside = a + b < period / 2
    if (k <= 1) return dye.figure
    if (rings.includes(Math.floor(k / 2))) return inside ? dye.second : dye.third
    if (inside && a + b < 3.4) return dye.spark
    if (!inside && k > period / 4 && motifs[region].at(x, y) === 1) return mix(dye.ground, dye.figure, 0.4)
    return dye.ground
  }
}

/** Bands across, as in a hanbel: plain, figured, toothed, chequered. */
const stripes: Composition = (sketch, { rows }) => {
  const { random, region, tones } = sketch
  const yarns = [tones.colour, ivory, charcoal, tones.accent, tones.deep, tones.spark, tones.colour, ivory]
  const bands: { until: number; kind: number; a: Rgb; b: Rgb; c: Rgb }[] = []
  const half: typeof bands = []
  for (let y = 0; y < rows / 2;) {
    const kind = random.pick([0, 0, 1, 1, 2, 3, 4])
    const high = kind === 1 ? motifs[region].down : kind === 0 ? random.whole(1, 7) : random.whole(3, 6)
    const a = random.pick(yarns),
      b = random.pick(yarns.filter((yarn) => yarn !== a)),
      c = random.pick([tones.spark, tones.accent, ivory])
    half.push({ until: (y += high), kind, a, b, c })
  }
  bands.push(...half)
  return (x, row) => {
    const y = row < rows / 2 ? row : rows - 1 - row
    const i = bands.findIndex((band) => y < band.until)
    const { kind, a, b, c } = bands[i] ?? bands[0]
    const within = y - (i > 0 ? bands[i - 1].until : 0)
    if (kind === 1) return [a, b, c][motifs[region].at(x, within)]
    if (kind === 2) return (x + within) % 6 < 3 ? a : b
    if (kind === 3) return Math.abs((x % 8) - 4) > within ? a : b
    if (kind === 4) return Math.floor(x / 3) % 2 === Math.floor(within / 2) % 2 ? a : b
    return a
  }
}

/** A great stepped lozenge, its echoes, and quarter lozenges in the corners. */
const medallion: Composition = (sketch, { columns, rows }) => {
  const { region, random } = sketch
  const dye = dyes(sketch)
  const wide = columns * random.between(0.36, 0.44),
    tall = rows * random.between(0.32, 0.42),
    step = random.pick([2, 3, 4])
  return (x, y) => {
    const a = Math.floor(Math.abs(x - columns / 2 + 0.5) / step) * step,
      b = Math.floor(Math.abs(y - rows / 2 + 0.5) / step) * step
    const near = a / wide + b / tall
    const far = (columns / 2 - a) / wide + (rows / 2 - b) / tall
    const value = motifs[region].at(x - columns / 2 + 600, y - rows / 2 + 600)
    if (far < 0.62) return far > 0.54 ? dye.figure : value === 1 ? dye.second : dye.third
    if (near > 1)
      return near < 1.08
        ? dye.figure
        : value === 2
          ? mix(dye.ground, dye.second, 0.6)
          : value === 1
            ? mix(dye.ground, dye.figure, 0.13)
            : dye.ground
    if (near > 0.86) return dye.third
    if (near > 0.8) return dye.spark
    if (near > 0.46) return value === 1 ? dye.figure : value === 2 ? dye.spark : dye.second
    if (near > 0.4) return dye.figure
    return near < 0.12 ? dye.spark : value === 1 ? dye.second : dye.dark
  }
}

/** Rabat: frames within frames, a red field, a star of a medallion. */
const frames: Composition = (sketch, { columns, rows }) => {
  const { region, tones, random } = sketch
  const plan = [2, 1, random.whole(5, 7), 1, 2, 1, random.whole(8, 10), 1, 2]
  const yarns = [tones.deep, ivory, tones.accent, ivory, tones.spark, charcoal, tones.colour, ivory, tones.accent]
  const radius = random.between(10, 15)
  return (x, y) => {
    let edge = Math.min(x, y, columns - 1 - x, rows - 1 - y)
    for (let i = 0; i < plan.length; i++) {
      if (edge < plan[i]) {
        if (plan[i] < 4) return yarns[i]
        const along = Math.min(x, columns - 1 - x) < Math.min(y, rows - 1 - y) ? y : x
        const value = motifs[region].at(along, Math.floor((edge / plan[i]) * motifs[region].down))
        return value === 1 ? ivory : value === 2 ? tones.spark : yarns[i]
      }
      edge -= plan[i]
    }
    const a = Math.abs(x - columns / 2 + 0.5),
      b = Math.abs(y - rows / 2 + 0.5)
    const star = Math.max(a, b * 0.8) < radius || a + b * 0.8 < radius * 1.4
    if (star)
      return Math.max(a, b) < radius * 0.45
        ? tones.spark
        : Math.floor(Math.hypot(a, b)) % 5 === 0
          ? ivory
          : tones.accent
    return (x % 10 === 5 && y % 10 === 5) ||
      (Math.abs((x % 10) - 5) + Math.abs((y % 10) - 5) === 1 && (x + y) % 20 < 10)
      ? tones.spark
      : tones.colour
  }
}

/** Beni Ouarain: ivory, a net of dark lines by a free hand. */
const sparse: Composition = (sketch, { columns, rows }) => {
  const { random, tones } = sketch
  const across = random.pick([1.5, 2, 2.5, 3]),
    period = columns / across,
    squat = random.between(0.55, 0.85)
  const drift = wandering(random, rows * 0.5),
    sway = wandering(random, columns * 0.6)
  const yarn = random.chance(0.7) ? charcoal : tones.deep
  const double = random.chance(0.4)
  const marks = Array.from({ length: random.whole(2, 6) }, () => [random.whole(0, 4), random.whole(0, 6)])
  return (x, y) => {
    const u = x + drift(y) * 2.4,
      v = y * squat + sway(x) * 2.2
    const p = (((u + v) % period) + period) % period,
      q = (((u - v) % period) + period) % period
    if (p < 1.9 || q < 1.9 || (double && (Math.abs(p - 4.5) < 0.9 || Math.abs(q - 4.5) < 0.9))) return yarn
    const i = Math.floor((u + v) / period),
      j = Math.floor((u - v) / period)
    if (
      marks.some(([a, b]) => a === ((i % 5) + 5) % 5 && b === ((j % 7) + 7) % 7) &&
      Math.abs(p - period / 2) + Math.abs(q - period / 2) < 4
    )
      return tones.colour
    return ivory
  }
}

/** Azilal: ivory, scattered with signs in many colours, none like the next. */
const signs: Composition = (sketch, { columns, rows }) => {
  const { random, tones } = sketch
  const yarns = [tones.colour, tones.accent, tones.spark, charcoal, tones.deep]
  const cells = Array.from({ length: 200 }, () => ({
    kind: random.whole(0, 5),
    yarn: random.pick(yarns),
    size: random.whole(3, 7),
  }))
  const pitch = random.whole(13, 17),
    drift = wandering(random, rows * 0.4)
  return (x, y) => {
    const u = x + Math.round(drift(y) * 2)
    const i = Math.floor(u / pitch),
      j = Math.floor(y / pitch)
    const a = Math.abs((((u % pitch) + pitch) % pitch) - Math.floor(pitch / 2)),
      b = Math.abs((y % pitch) - Math.floor(pitch / 2))
    const { kind, yarn, size } = cells[Math.abs(i * 31 + j * 17 + columns) % cells.length]
    const hit =
      kind === 0
        ? a + b === size || a + b === size - 1
        : kind === 1
          ? Math.abs(a - b) < 2 && a < size
          : kind === 2
            ? (a < 1 && b < size) || (b % 3 === 0 && b < size && a < 4)
            : kind === 3
              ? a + b < size - 1 && (a + b) % 3 !== 1
              : kind === 4
                ? Math.max(a, b) === size - 1
                : b < 2 && a < size
    return hit ? yarn : ivory
  }
}

/** Boucherouite: strips of old cloth, bright and irregular. */
const rags: Composition = (sketch, { columns, rows }) => {
  const { random, tones } = sketch
  const cloths = [
    tones.colour,
    tones.accent,
    tones.spark,
    ivory,
    tint(tones.colour, 0.45),
    charcoal,
    [58, 110, 130],
    [196, 84, 92],
  ] as Rgb[]
  const drift = wandering(random, rows * 0.35),
    sway = wandering(random, columns * 0.5)
  const high = random.whole(6, 10),
    wide = random.whole(12, 22)
  return (x, y) => {
    const v = y + sway(x) * 5,
      j = Math.floor(v / high)
    const u = x + drift(j * high) * 9 + (j % 2) * (wide / 2),
      i = Math.floor(u / wide)
    return cloths[Math.abs((i * 7 + j * 13 + ((i * j) % 5)) % cloths.length)]
  }
}

const known: Record<string, readonly Composition[]> = {
  "MA-01": [stripes, stripes, lozenges],
  "MA-02": [stripes, lozenges, sparse],
  "MA-03": [sparse, sparse, lozenges],
  "MA-04": [frames, frames, medallion],
  "MA-05": [signs, lozenges, signs, rags],
  "MA-06": [rags, stripes, lozenges],
  "MA-07": [stripes, medallion, rags],
  "MA-08": [medallion, lozenges, stripes],
}

/** A carpet as its region weaves it, or one of the others. */
export function carpetField(whole: Sketch, size: Size): Field {
  const sketch = whole.apart("field")
  const { words } = sketch.traits
  const make = /ouarain|marmoucha/.test(words)
    ? sparse
    : /hanbel|striped/.test(words)
      ? stripes
      : /azilal/.test(words)
        ? signs
        : /lozenge/.test(words)
          ? lozenges
          : /boucherouite|rag/.test(words)
            ? rags
            : madeAt(sketch)
  const field = make(sketch, size)
  if (make === frames || make === sparse || make === signs || make === rags) return field
  return bordered(sketch, field, size)
}

function madeAt(sketch: Sketch): Composition {
  return sketch.random.pick([
    ...(known[sketch.region] ?? [lozenges, medallion, stripes, signs]),
    ...(sketch.random.chance(0.15) ? [lozenges, medallion] : []),
  ])
}

/** Bands only, for blankets and cloth. */
export const bandedField: Composition = (sketch, size) => stripes(sketch.apart("field"), size)

function bordered(sketch: Sketch, field: Field, { columns, rows }: Size): Field {
  const { tones, random, region } = sketch
  const wide = random.whole(4, 7),
    kind = random.whole(0, 2)
  const [a, b] = random.pick([
    [tones.deep, ivory],
    [charcoal, tones.colour],
    [tones.accent, ivory],
    [ivory, charcoal],
  ] as const)
  return (x, y) => {
    const edge = Math.min(x, y, columns - 1 - x, rows - 1 - y)
    if (edge >= wide) return field(x, y)
    if (edge === 0 || edge === wide - 1) return a
    if (kind === 0) return (x + y) % 4 < 2 ? a : b
    if (kind === 1) return motifs[region].at(x, y) ? b : a
    const along = Math.min(x, columns - 1 - x) < Math.min(y, rows - 1 - y) ? y : x
    return Math.abs((along % 6) - 3) >= edge - 1 ? a : b
  }
}

/** What goods are made of: read from a listing's words, drawn piece by piece. */
import { almond, bead, leaf, rose } from "./growing"
import { hex, mix, shade, tint, type Rgb } from "./palette"
import { at, circle, ellipse, line, path, place, type Sketch } from "./sketch"

type StuffKind =
  | "bead"
  | "almond"
  | "walnut"
  | "leaf"
  | "grain"
  | "blossom"
  | "date"
  | "fig"
  | "rose"
  | "comb"
  | "thread"
  | "fish"
  | "shell"

export interface Stuff {
  kind: StuffKind
  colour: Rgb
  /** Length over width. */
  long: number
  /** Half of the width of a piece lying in the foreground, in units. */
  r: number
  /** What it gives when pressed, cooked or kept: oil, jam, brine. */
  juice: Rgb
}

const of = (kind: StuffKind, colour: Rgb, juice: Rgb = colour, r = 44, long = 1): Stuff => ({
  kind,
  colour,
  juice,
  r,
  long,
})

/** The first that a listing's words name. Order matters: the rare before the common. */
const named: [RegExp, Stuff][] = [
  [/henna powder|agar/, of("grain", [134, 138, 74])],
  [/fish spice|ras el/, of("grain", [186, 120, 48])],
  [/salt\b(?!-)/, of("grain", [236, 232, 222])],
  [/niora|paprika|sweet .*pepper/, of("grain", [178, 46, 28])],
  [/turmeric/, of("grain", [222, 160, 36])],
  [/ginger powder/, of("grain", [214, 182, 124])],
  [/mussel/, of("shell", [44, 48, 68], [206, 110, 54], 70, 1.5)],
  [/sardine|mackerel|anchov|tuna|bonito|fish|octopus|kefta/, of("fish", [126, 142, 160], [196, 92, 52], 90)],
  [/wax|honey|propolis/, of("comb", [236, 158, 30], [230, 150, 30])],
  [/pomegranate rind/, of("leaf", [168, 82, 52], [160, 70, 50], 60, 1.2)],
  [/pomegranate|grenade/, of("bead", [176, 26, 50], [142, 24, 44], 30, 1.25)],
  [/prickly|cactus flower/, of("bead", [208, 86, 66], [214, 120, 70], 62, 1.35)],
  [/argan/, of("almond", [188, 130, 72], [220, 146, 38], 60)],
  [/orange blossom|neroli/, of("blossom", [255, 252, 240], [240, 226, 196], 62)],
  [/orange|clementine/, of("bead", [234, 132, 34], [232, 138, 40], 82)],
  [/lemon/, of("bead", [238, 202, 60], [240, 220, 140], 72, 1.2)],
  [/quince/, of("bead", [228, 186, 70], [206, 104, 56], 84, 1.05)],
  [/loquat/, of("bead", [238, 168, 66], [226, 140, 50], 64, 1.15)],
  [/carob/, of("bead", [86, 50, 34], [62, 34, 24], 30, 3.2)],
  [/black olive|olives?, black|salt-cured/, of("bead", [52, 42, 52], [116, 92, 96], 50, 1.3)],
  [/olive/, of("bead", [124, 134, 56], [176, 162, 44], 50, 1.32)],
  [/raisin|tfaya|onion/, of("bead", [116, 68, 38], [150, 92, 44], 34, 1.4)],
  [/walnut/, of("walnut", [190, 144, 92], [132, 86, 50], 56)],
  [/date|majhoul|bouittob|bouffeggous/, of("date", [118, 60, 30], [70, 36, 24], 78)],
  [/almond|amlou/, of("almond", [176, 112, 58], [182, 120, 64], 62)],
  [/fig\b|figs/, of("fig", [120, 84, 96], [132, 60, 72], 78)],
  [/lentil/, of("bead", [158, 116, 62], [158, 116, 62], 26, 1.25)],
  [/chickpea/, of("bead", [228, 194, 130], [228, 194, 130], 38, 1.05)],
  [/split/, of("bead", [222, 190, 104], [222, 190, 104], 34, 1.25)],
  [/bean|fava/, of("bead", [172, 132, 84], [172, 132, 84], 50, 1.5)],
  [/sesame|quinoa|millet/, of("bead", [240, 226, 188], [240, 226, 188], 17, 1.45)],
  [/cumin|fennel|anis/, of("bead", [152, 122, 66], [152, 122, 66], 18, 2.6)],
  [/saffron/, of("thread", [178, 34, 20], [232, 150, 30], 60)],
  [/rosemary|thyme|zaitra|oregano|lavender/, of("leaf", [106, 128, 84], [214, 196, 96], 70, 0.16)],
  [/wormwood|chih|sage/, of("leaf", [146, 156, 128], [200, 190, 120], 80, 0.3)],
  [/verbena|mint|henna|seaweed|lettuce|samphire|leaf|leaves/, of("leaf", [112, 134, 62], [150, 156, 74], 100, 0.32)],
  [/rose/, of("rose", [206, 74, 116], [222, 110, 142], 96)],
  [/maize|corn|badd?az/, of("grain", [238, 196, 92])],
  [/barley|belboula|zemm?ita|zammita/, of("grain", [206, 166, 112])],
  [/whole wheat|khoumassi/, of("grain", [196, 150, 98])],
  [/couscous|semolina|wheat/, of("grain", [240, 212, 146])],
  [/pepper|chilli|harissa|tomato/, of("bead", [190, 44, 30], [196, 60, 34], 56, 1.2)],
]

/** What a thing is made of; `usual` where its words do not tell. */
export function stuffOf({ traits }: Sketch, usual: Stuff): Stuff {
  return named.find(([name]) => name.test(traits.words))?.[1] ?? usual
}

export const stuff = (words: string): Stuff => {
  const found = named.find(([name]) => name.test(words))
  if (!found) throw new Error(`No stuff is called ${words}`)
  return found[1]
}

/** One dried stigma of saffron: deep red, splitting, gold where it was cut. */
export function thread(sketch: Sketch, x: number, y: number, size: number): string {
  const { random } = sketch
  const bend = random.between(-0.5, 0.5) * size
  const colour = random.pick<Rgb>([
    [176, 34, 20],
    [146, 22, 20],
    [204, 58, 22],
  ])
  const d = `M0 0Q${at(size * 0.5, bend)} ${at(size, bend * 0.4)}`
  const fork = `M${at(size * 0.96, bend * 0.44)}l${at(size * 0.2, -size * 0.09)}M${at(size * 0.96, bend * 0.44)}l${at(size * 0.2, size * 0.07)}`
  return place(
    line(
      `M0 3Q${at(size * 0.5, bend + 3)} ${at(size, bend * 0.4 + 4)}`,
      hex([70, 16, 10]),
      size * 0.07,
      `opacity=".4"`
    ) +
      line(d, hex(colour), size * 0.085) +
      line(fork, hex(colour), size * 0.06) +
      line(`M0 0L${at(size * 0.13, bend * 0.24)}`, hex([238, 160, 40]), size * 0.08),
    x,
    y,
    random.between(0, 360)
  )
}

function walnut(sketch: Sketch, x: number, y: number, r: number, colour: Rgb): string {
  const turn = sketch.random.between(-60, 60)
  const seams = [-0.55, -0.2, 0.2, 0.55]
    .map((k) => `M${at(-r * 0.8, k * r * 0.8)}q${at(r * 0.3, -r * 0.3)} ${at(r * 0.6, 0)}t${at(r * 0.9, k * 4)}`)
    .join("")
  return (
    bead(sketch, x, y, r, colour, 1.18, turn) +
    place(
      line(seams, hex(shade(colour, 0.42)), r * 0.07, `opacity=".7"`) +
        line(
          `M${at(-r * 1.1, 0)}Q0 ${(-r * 0.2).toFixed(1)} ${at(r * 1.1, 0)}`,
          hex(tint(colour, 0.4)),
          r * 0.06,
          `opacity=".7"`
        ),
      x,
      y,
      turn
    )
  )
}

export function date(sketch: Sketch, x: number, y: number, size: number, turn: number, colour: Rgb): string {
  const fill = sketch.linear(
    [
      [0, tint(colour, 0.42)],
      [0.35, colour],
      [1, shade(colour, 0.62)],
    ],
    [0.1, 0, 0.4, 1]
  )
  const d = `M${at(-size, 0)}C${at(-size, -size * 0.56)} ${at(size * 0.8, -size * 0.6)} ${at(size, -size * 0.04)}C${at(size, size * 0.54)} ${at(-size * 0.9, size * 0.6)} ${at(-size, 0)}z`
  const creases = `M${at(-size * 0.7, -size * 0.1)}Q0 ${-size * 0.26} ${at(size * 0.7, -size * 0.06)}M${at(-size * 0.6, size * 0.14)}Q0 ${size * 0.06} ${at(size * 0.66, size * 0.16)}`
  return (
    ellipse(x + size * 0.12, y + size * 0.42, size, size * 0.34, hex(shade(colour, 0.9)), `opacity=".3"`) +
    place(
      path(d, fill) +
        line(creases, hex(shade(colour, 0.5)), size * 0.04, `opacity=".6"`) +
        line(
          `M${at(-size * 0.5, -size * 0.3)}Q0 ${-size * 0.44} ${at(size * 0.4, -size * 0.32)}`,
          hex(tint(colour, 0.7)),
          size * 0.07,
          `opacity=".6"`
        ) +
        ellipse(-size * 0.98, 0, size * 0.12, size * 0.15, hex([206, 172, 108])),
      x,
      y,
      turn
    )
  )
}

export function fig(sketch: Sketch, x: number, y: number, r: number, colour: Rgb, open: boolean): string {
  const skin = sketch.radial(
    [
      [0, tint(colour, 0.36)],
      [0.5, colour],
      [1, shade(colour, 0.6)],
    ],
    [0.34, 0.36, 0.75]
  )
  const d = `M${at(x, y - r * 1.3)}C${at(x + r * 0.3, y - r * 0.9)} ${at(x + r * 1.1, y - r * 0.4)} ${at(x + r, y + r * 0.25)}C${at(x + r * 0.8, y + r)} ${at(x - r * 0.8, y + r)} ${at(x - r, y + r * 0.25)}C${at(x - r * 1.1, y - r * 0.4)} ${at(x - r * 0.3, y - r * 0.9)} ${at(x, y - r * 1.3)}z`
  let shapes =
    ellipse(x + r * 0.2, y + r * 0.82, r * 1.05, r * 0.3, hex(shade(colour, 0.8)), `opacity=".35"`) + path(d, skin)
  if (!open) {
    const ribs = [-0.6, -0.2, 0.25, 0.62]
      .map(
        (k) =>
          `M${at(x + k * r * 0.2, y - r * 1.1)}Q${at(x + k * r * 1.3, y - r * 0.2)} ${at(x + k * r * 0.9, y + r * 0.7)}`
      )
      .join("")
    return (
      shapes +
      line(ribs, hex(tint(colour, 0.35)), r * 0.03, `opacity=".6"`) +
      line(`M${at(x, y - r * 1.25)}q${at(r * 0.05, -r * 0.2)} ${at(r * 0.2, -r * 0.26)}`, "#6f7a3c", r * 0.14)
    )
  }
  shapes +=
    ellipse(x, y - r * 0.05, r * 0.82, r * 0.86, "#f6e6c8") +
    ellipse(
      x,
      y,
      r * 0.66,
      r * 0.7,
      sketch.radial(
        [
          [0, [232, 120, 104]],
          [0.5, [200, 60, 74]],
          [1, [150, 36, 64]],
        ],
        [0.45, 0.45, 0.55]
      )
    )
  for (let i = 0; i < 38; i++) {
    const turn = i * 2.4,
      reach = Math.sqrt(i / 38) * r * 0.58
    shapes += ellipse(x + Math.cos(turn) * reach, y + Math.sin(turn) * reach, r * 0.05, r * 0.035, "#f8d9a0")
  }
  return shapes
}

/** A flower of the bitter orange: five petals, gold in the middle. */
function blossom(x: number, y: number, r: number, turn: number): string {
  const petals = [0, 72, 144, 216, 288]
    .map((angle) =>
      place(
        ellipse(
          0,
          -r * 0.56,
          r * 0.3,
          r * 0.52,
          angle === 216 || angle === 144 ? "#efe6d2" : "#fffaf0",
          `stroke="#d9cba8" stroke-width="1.5"`
        ),
        0,
        0,
        angle
      )
    )
    .join("")
  return (
    ellipse(x + r * 0.1, y + r * 0.16, r, r * 0.9, "#5a6b34", `opacity=".28"`) +
    place(petals + circle(0, 0, r * 0.17, "#e2a93a") + circle(-r * 0.04, -r * 0.05, r * 0.07, "#f8dc88"), x, y, turn)
  )
}

/** A whole fish, lit along its back. */
export function fish(sketch: Sketch, x: number, y: number, long: number, turn: number, colour: Rgb): string {
  const d = `M${at(-long / 2, 0)}C${at(-long * 0.3, -long * 0.17)} ${at(long * 0.2, -long * 0.14)} ${at(long * 0.36, 0)}L${at(long * 0.5, -long * 0.12)}Q${at(long * 0.45, 0)} ${at(long * 0.5, long * 0.12)}L${at(long * 0.36, 0)}C${at(long * 0.2, long * 0.14)} ${at(-long * 0.3, long * 0.17)} ${at(-long / 2, 0)}z`
  const skin = sketch.linear(
    [
      [0, shade(colour, 0.45)],
      [0.4, tint(colour, 0.16)],
      [1, tint(colour, 0.8)],
    ],
    [0, 0, 0, 1]
  )
  return place(
    path(d, hex(shade(colour, 0.8)), `opacity=".28" transform="translate(6 9)"`) +
      path(d, skin) +
      circle(-long * 0.36, -long * 0.03, long * 0.026, "#f2ead0") +
      circle(-long * 0.36, -long * 0.03, long * 0.017, "#2a2420") +
      line(
        `M${at(-long * 0.27, -long * 0.1)}q${at(long * 0.05, long * 0.1)} 0 ${(long * 0.19).toFixed(1)}M${at(-long * 0.2, 0)}H${(long * 0.3).toFixed(1)}`,
        hex(shade(colour, 0.4)),
        long * 0.01,
        `opacity=".7"`
      ),
    x,
    y,
    turn
  )
}

function shell(sketch: Sketch, x: number, y: number, r: number, turn: number, colour: Rgb): string {
  const d = `M${at(-r * 1.3, 0)}C${at(-r * 1.2, -r)} ${at(r * 0.9, -r * 1.1)} ${at(r * 1.4, -r * 0.1)}C${at(r * 1.3, r * 0.8)} ${at(-r * 0.9, r * 0.9)} ${at(-r * 1.3, 0)}z`
  const fill = sketch.linear([
    [0, tint(colour, 0.5)],
    [0.4, colour],
    [1, shade(colour, 0.4)],
  ])
  return place(
    path(d, hex(shade(colour, 0.8)), `opacity=".3" transform="translate(5 9)"`) +
      path(d, fill) +
      line(
        `M${at(-r * 1.1, 0)}Q0 ${(-r * 0.7).toFixed(1)} ${at(r * 1.1, -r * 0.2)}M${at(-r * 1.1, r * 0.1)}Q0 ${(r * 0.3).toFixed(1)} ${at(r * 1.1, r * 0.1)}`,
        hex(tint(colour, 0.4)),
        2.5,
        `opacity=".6"`
      ),
    x,
    y,
    turn
  )
}

/** One piece of a stuff, its middle at (x, y). */
export function piece(sketch: Sketch, stuff: Stuff, x: number, y: number, scale = 1): string {
  const { random } = sketch
  const r = stuff.r * scale * random.between(0.92, 1.08),
    turn = random.between(-70, 70)
  const colour = random.chance(0.35)
    ? tint(stuff.colour, random.between(0.04, 0.2))
    : shade(stuff.colour, random.between(0, 0.12))
  switch (stuff.kind) {
    case "almond":
      return almond(sketch, x, y, r * 2, turn, colour)
    case "walnut":
      return walnut(sketch, x, y, r, colour)
    case "date":
      return date(sketch, x, y, r, turn * 0.6, colour)
    case "fig":
      return fig(sketch, x, y, r, colour, random.chance(0.22))
    case "rose":
      return rose(sketch, x, y, r, colour)
    case "thread":
      return thread(sketch, x, y, r * 1.5)
    case "leaf":
      return stuff.long < 0.25
        ? [0, 1, 2]
            .map((i) =>
              leaf(x, y, r * 1.4, r * 1.4 * stuff.long, random.between(0, 360), i ? colour : shade(colour, 0.2))
            )
            .join("")
        : leaf(x - r * 0.6, y, r * 1.5, r * stuff.long * 1.5, random.between(0, 360), colour)
    case "blossom":
      return blossom(x, y, r, turn)
    case "fish":
      return fish(sketch, x, y, r * 4, turn * 0.3 + (random.chance(0.5) ? 180 : 0), mix(colour, [100, 130, 160], 0.3))
    case "shell":
      return shell(sketch, x, y, r, turn, colour)
    default:
      return bead(sketch, x, y, r, colour, stuff.long, turn)
  }
}

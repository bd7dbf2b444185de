/** Silver of the south and the mountains, in relief: fibulas, bracelets, necklaces. */
import { bead } from "../growing"
import { thrown } from "../lathe"
import { hex, mix, shade, tint, type Rgb } from "../palette"
import { at, circle, ellipse, line, path, place, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { motifRound } from "./motif-round"

const silver: Rgb = [202, 204, 206]

interface Metal {
  face: string
  rim: string
  dark: string
  light: string
}

function metalOf(sketch: Sketch): Metal {
  const base = sketch.random.pick<Rgb>([silver, [196, 192, 186], [212, 196, 160]])
  return {
    face: sketch.linear([
      [0, tint(base, 0.75)],
      [0.35, base],
      [0.6, shade(base, 0.22)],
      [0.78, tint(base, 0.3)],
      [1, shade(base, 0.5)],
    ]),
    rim: sketch.linear([
      [0, tint(base, 0.9)],
      [0.5, shade(base, 0.2)],
      [1, shade(base, 0.66)],
    ]),
    dark: hex(shade(base, 0.62)),
    light: hex(tint(base, 0.85)),
  }
}

/** A line cut into the metal: dark with a lit lip. */
const graven = (d: string, metal: Metal, width = 3.5) =>
  line(d, metal.dark, width, `opacity=".75"`) +
  line(d, metal.light, width * 0.5, `opacity=".9" transform="translate(1.8 1.8)"`)

/** A stone or enamel set in a collar. */
function set(sketch: Sketch, x: number, y: number, r: number, colour: Rgb, metal: Metal): string {
  const fill = sketch.radial(
    [
      [0, tint(colour, 0.6)],
      [0.45, colour],
      [1, shade(colour, 0.6)],
    ],
    [0.34, 0.3, 0.8]
  )
  return (
    circle(x + 2, y + 3, r * 1.3, metal.dark) +
    circle(x, y, r * 1.28, metal.rim) +
    circle(x, y, r, fill) +
    ellipse(x - r * 0.34, y - r * 0.4, r * 0.3, r * 0.18, "#fff", `opacity=".8"`)
  )
}

/** The triangle of the tazerzit, its ring and its pin. */
function fibulaAt(sketch: Sketch, x: number, y: number, size: number, turn: number, metal: Metal): string {
  const { tones, random } = sketch
  const s = size
  const plate = `M${at(-s * 0.62, -s * 0.5)}L${at(s * 0.62, -s * 0.5)}Q${at(s * 0.5, s * 0.1)} ${at(s * 0.12, s * 0.56)}L${at(-s * 0.12, s * 0.56)}Q${at(-s * 0.5, s * 0.1)} ${at(-s * 0.62, -s * 0.5)}z`
  const lobes = [-0.56, -0.28, 0, 0.28, 0.56]
    .map((k) => circle(s * k, -s * 0.55, s * 0.105, metal.rim) + circle(s * k, -s * 0.55, s * 0.05, metal.dark))
    .join("")
  const inner = `M${at(-s * 0.44, -s * 0.36)}L${at(s * 0.44, -s * 0.36)}Q${at(s * 0.34, s * 0.08)} ${at(0, s * 0.42)}Q${at(-s * 0.34, s * 0.08)} ${at(-s * 0.44, -s * 0.36)}z`
  const teeth = Array.from(
    { length: 9 },
    (_, i) => `M${at(-s * 0.4 + i * s * 0.1, -s * 0.45)}l${at(s * 0.05, s * 0.055)}l${at(s * 0.05, -s * 0.055)}`
  ).join("")
  const scrolls = `M${at(0, -s * 0.3)}V${at(0, s * 0.3).split(" ")[1]}M${at(-s * 0.3, -s * 0.28)}Q${at(-s * 0.12, -s * 0.02)} ${at(0, s * 0.2)}Q${at(s * 0.12, -s * 0.02)} ${at(s * 0.3, -s * 0.28)}`
  const stones = [tones.accent, tones.colour, tones.spark]
  const pin = `M${at(0, -s * 0.92)}L${at(0, s * 1.08)}`
  const ring = `M${at(s * 0.1, s * 0.74)}A${s * 0.3} ${s * 0.3} 0 1 1 ${at(-s * 0.1, s * 0.74)}`
  return place(
    [0, 1, 2]
      .map((i) =>
        path(
          plate,
          hex(shade(tones.colour, 0.75)),
          `opacity=".13" transform="translate(${s * 0.05 + i * 5} ${s * 0.06 + i * 6})"`
        )
      )
      .join("") +
      line(pin, metal.dark, s * 0.055, `transform="translate(4 5)" opacity=".5"`) +
      line(pin, metal.rim, s * 0.05) +
      circle(0, -s * 0.92, s * 0.08, metal.rim) +
      line(pin, metal.light, s * 0.014) +
      line(ring, metal.dark, s * 0.085, `transform="translate(4 6)" opacity=".45"`) +
      line(ring, metal.rim, s * 0.08) +
      line(ring, metal.light, s * 0.02, `opacity=".8"`) +
      lobes +
      path(plate, metal.face, `stroke="${metal.dark}" stroke-width="3"`) +
      graven(inner, metal, s * 0.016) +
      graven(teeth, metal, s * 0.014) +
      graven(scrolls, metal, s * 0.014) +
      path(inner, hex(random.pick([tones.colour, tones.deep, [44, 110, 84] as Rgb])), `opacity=".72"`) +
      graven(scrolls, metal, s * 0.022) +
      set(sketch, 0, -s * 0.16, s * 0.115, stones[0], metal) +
      set(sketch, -s * 0.27, -s * 0.25, s * 0.06, stones[2], metal) +
      set(sketch, s * 0.27, -s * 0.25, s * 0.06, stones[2], metal) +
      set(sketch, 0, s * 0.14, s * 0.065, stones[1], metal) +
      set(sketch, 0, s * 0.56, s * 0.075, stones[0], metal),
    x,
    y,
    turn
  )
}

export function fibula(sketch: Sketch): void {
  const { random, view } = sketch
  setStage(sketch, random.pick(["ghost", "window", "plain"] as const), 1001)
  const metal = metalOf(sketch)
  if (view === 2) {
    sketch.add(fibulaAt(sketch, 420, 430, 560, random.between(-16, 16), metal))
    return
  }
  if (random.chance(0.45)) {
    sketch.add(fibulaAt(sketch, 400, 500, random.between(320, 350), random.between(-14, 14), metal))
    return
  }
  // A pair, joined by a chain.
  const chain = Array.from({ length: 21 }, (_, i) => {
    const t = i / 20,
      x = 230 + t * 340,
      y = 560 + Math.sin(t * Math.PI) * 240
    return place(
      `<ellipse rx="17" ry="${i % 2 ? 7 : 12}" fill="none" stroke="${metal.rim}" stroke-width="6"/>`,
      x,
      y,
      62 - t * 124
    )
  }).join("")
  sketch.add(
    `<g transform="translate(6 10)" opacity=".25">${line("M230 560Q400 1040 570 560", metal.dark, 18)}</g>`,
    chain,
    fibulaAt(sketch, 230, 390, 220, 12, metal),
    fibulaAt(sketch, 570, 390, 220, -12, metal),
    bead(sketch, 400, 824, 34, sketch.tones.accent)
  )
}

export function bracelet(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 600) + 190
  const base = random.pick<Rgb>([silver, [206, 190, 150], [190, 190, 194]])
  const cuff = (x: number, y: number, r: number, high: number) => {
    const cells = Math.max(5, Math.round(r / 24))
    const relief = motifRound(
      sketch,
      cells,
      tint(base, 0.3),
      shade(base, 0.24),
      random.chance(0.5) ? tones.colour : shade(base, 0.5)
    )
    const wall = r * 0.06
    const band: [number, number][] = [
      [r, 0],
      [r, 0],
      [r + 5, 8],
      [r + 2, high * 0.2],
      [r + 8, high * 0.5],
      [r + 2, high * 0.8],
      [r + 5, high - 8],
      [r, high],
      [r, high],
      [r - wall, high],
      [r - wall, high],
      [r - wall - 2, high / 2],
      [r - wall, 0],
    ]
    const studs = Array.from({ length: 7 }, (_, i) => (i - 3) * 0.42)
      .map((turn) =>
        bead(
          sketch,
          x + Math.sin(turn) * (r + 8),
          y - high * 0.5 + Math.cos(turn) * r * 0.36,
          high * 0.13 * Math.cos(turn * 0.6),
          Math.round(turn / 0.42) % 2 ? base : tones.accent
        )
      )
      .join("")
    return (
      sketch.shadow(x + 14, y + 8, r * 1.08, r * 0.44, 0.5) +
      thrown(x, y, {
        profile: band,
        tilt: 0.36,
        surface: { gloss: 1 },
        paint: ({ turn, height, inner }) => {
          const k = height / high
          if (inner) return shade(base, 0.3)
          if (k < 0.14 || k > 0.86) return Math.floor(turn * 26) % 2 ? tint(base, 0.35) : shade(base, 0.24)
          if (k < 0.2 || k > 0.8) return shade(base, 0.55)
          return relief(turn, (0.8 - k) / 0.6)
        },
      }) +
      studs
    )
  }
  if (view === 1) sketch.add(cuff(random.between(390, 410), floor, random.between(205, 230), random.between(150, 200)))
  else
    [
      [290, -90, 150, 76],
      [540, -30, 160, 100],
      [350, 150, 190, 120],
    ].forEach(([x, y, r, high]) => sketch.add(cuff(x, floor + y, r, high)))
}

export function necklace(sketch: Sketch): void {
  const { random, view, tones } = sketch
  setStage(sketch, random.pick(["niche", "plain", "ghost"] as const), 1001)
  const metal = metalOf(sketch)
  const amber: Rgb = [222, 148, 40],
    coral: Rgb = [204, 74, 54],
    green: Rgb = [58, 128, 110]
  const order = random.pick([
    [amber, coral, silver, tones.colour],
    [coral, silver, tones.colour, silver],
    [tones.colour, amber, tones.accent, silver],
    [green, silver, amber, coral],
  ])
  const big = view === 2 ? 1.75 : 1
  const cx = 400,
    top = view === 2 ? -560 : 150,
    wide = 250 * big,
    deep = 520 * big
  const count = 30
  const along = (t: number) =>
    [
      cx - wide * Math.sin((t - 0.5) * Math.PI) * -1,
      top + deep * (1 - Math.abs(Math.sin((t - 0.5) * Math.PI)) ** 2.6),
    ] as const
  if (view === 1) {
    // A bust of linen to wear it.
    const bust =
      "M318 70C326 150 318 196 270 226C170 268 116 330 108 470C104 640 170 800 250 900H550C630 800 696 640 692 470C684 330 630 268 530 226C482 196 474 150 482 70Q400 44 318 70z"
    sketch.add(
      sketch.shadow(430, 905, 300, 50, 0.5),
      path(
        bust,
        sketch.linear([
          [0, [255, 250, 238]],
          [0.5, mix(tones.ground, [244, 234, 214], 0.6)],
          [1, shade(mix(tones.ground, tones.colour, 0.2), 0.3)],
        ])
      )
    )
    sketch.add(ellipse(400, 66, 83, 18, hex(shade(tones.ground, 0.2))))
  }
  const beads: string[] = [],
    shade2: string[] = []
  for (let i = 0; i <= count; i++) {
    const [x, y] = along(i / count)
    if (view === 1 && y < 210) continue
    const centre = 1 - Math.abs(i / count - 0.5) * 2
    const r = (13 + 17 * centre) * big
    shade2.push(ellipse(x + 8, y + 14, r, r * 0.9, hex(shade(tones.colour, 0.7)), `opacity=".16"`))
    beads.push(bead(sketch, x, y, r, order[i % order.length], i % 3 === 1 ? 1.12 : 1, random.between(-40, 40)))
  }
  const [px, py] = along(0.5)
  const pendants = [-2, -1, 1, 2].map((k) => {
    const [x, y] = along(0.5 + k * 0.1)
    return place(
      path(
        `M${at(0, 0)}L${at(-20 * big, 62 * big)}Q0 ${82 * big} ${at(20 * big, 62 * big)}z`,
        metal.face,
        `stroke="${metal.dark}" stroke-width="2"`
      ) + circle(0, 48 * big, 8 * big, hex(tones.accent)),
      x,
      y + 18 * big,
      k * -9
    )
  })
  sketch.add(...shade2, ...pendants, fibulaAt(sketch, px, py + 96 * big, 104 * big, 0, metal), ...beads)
}

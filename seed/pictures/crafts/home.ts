/** For the house and the table: soap, candles, cheese, tinned fish. */
import { leaf, leafGreen, petal, sprig, strewn } from "../growing"
import { thrown, type ProfilePoint } from "../lathe"
import { motifs } from "../motifs"
import { hex, mix, shade, tint, type Rgb } from "../palette"
import { at, box, circle, ellipse, group, line, path, place, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { fish, piece, stuff, stuffOf } from "../stuff"
import { grain, heapedBowl, servingPlate } from "../vessels"
import { motifRound } from "./motif-round"

/** A cake of soap in oblique view, the region's motif pressed into its face. */
function cake(sketch: Sketch, x: number, y: number, w: number, d: number, h: number, turn: number, tone: Rgb): string {
  const motif = motifs[sketch.region]
  const top = sketch.linear([
    [0, tint(tone, 0.55)],
    [0.6, tone],
    [1, shade(tone, 0.1)],
  ])
  const wall = sketch.linear(
    [
      [0, shade(tone, 0.12)],
      [1, shade(tone, 0.42)],
    ],
    [0, 0, 1, 0.4]
  )
  let light = "",
    dark = ""
  const cell = Math.min((w * 0.62) / (motif.across * 2), (d * 0.62) / motif.down),
    ox = -cell * motif.across,
    oy = -(cell * motif.down) / 2
  for (let j = 0; j < motif.down; j++)
    for (let i = 0; i < motif.across * 2; i++)
      if (motif.at(i, j)) {
        dark += `M${at(ox + i * cell, oy + j * cell)}h${cell.toFixed(2)}v${cell.toFixed(2)}h-${cell.toFixed(2)}z`
        light += `M${at(ox + i * cell + 2, oy + j * cell + 2.6)}h${cell.toFixed(2)}v${cell.toFixed(2)}h-${cell.toFixed(2)}z`
      }
  const rounded = (offset: number, fill: string) => box(-w / 2, -d / 2 + offset, w, d, fill, `rx="26"`)
  const face =
    rounded(0, top) +
    `<rect x="${-w / 2 + 18}" y="${-d / 2 + 14}" width="${w - 36}" height="${d - 28}" rx="16" fill="none" stroke="${hex(shade(tone, 0.2))}" stroke-width="3"/><rect x="${-w / 2 + 20}" y="${-d / 2 + 17}" width="${w - 36}" height="${d - 28}" rx="16" fill="none" stroke="${hex(tint(tone, 0.7))}" stroke-width="2"/>` +
    path(light, hex(tint(tone, 0.75))) +
    path(dark, hex(shade(tone, 0.22)))
  return place(
    sketch.shadow(20, d / 2 + h * 0.7, w * 0.62, d * 0.32, 0.55) +
      Array.from({ length: Math.ceil(h / 3) }, (_, i) => rounded(h - i * 3, wall)).join("") +
      face,
    x,
    y,
    turn
  )
}

/** What is in it colours it. */
function soapOf(words: string): Rgb {
  if (/milk|goat|camel|salt/.test(words)) return [248, 240, 222]
  if (/argan|orange|honey/.test(words)) return [226, 176, 96]
  if (/\brose\b/.test(words)) return [226, 164, 172]
  if (/seaweed|verbena|rosemary|mint|nettle/.test(words)) return [150, 164, 116]
  return /black|beldi/.test(words) ? [104, 78, 44] : [206, 196, 136]
}

export function soap(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const base = mix(
    soapOf(sketch.traits.words),
    random.pick<Rgb>([[226, 214, 168], tones.ground, [188, 176, 122]]),
    random.between(0, 0.3)
  )
  const floor = setStage(sketch, random.pick(["window", "table", "niche"] as const), 500) + 210
  const paste = /black|beldi/.test(sketch.traits.words)
  if (paste ? view === 1 : view === 2) {
    // Black soap in a bowl, with bubbles.
    sketch.add(
      heapedBowl(
        sketch,
        330,
        floor + 60,
        210,
        [248, 240, 224],
        ({ turn, radius }) => (Math.sin(radius * 0.1 + turn * 4) > 0.6 ? [132, 96, 48] : [92, 62, 32]),
        0.3
      )
    )
    sketch.add(cake(sketch, 590, floor + 110, 250, 160, 60, random.between(-16, 8), base))
    for (let i = 0; i < 16; i++) {
      const r = random.between(10, 34),
        x = random.between(90, 720),
        y = floor + random.between(90, 260)
      sketch.add(
        circle(
          x,
          y,
          r,
          sketch.radial([
            [0, [255, 255, 255], 0.1],
            [0.8, tones.colour, 0.12],
            [1, [255, 255, 255], 0.75],
          ])
        ),
        ellipse(x - r * 0.35, y - r * 0.4, r * 0.22, r * 0.14, "#fff", `opacity=".9"`)
      )
    }
    return
  }
  const tones2 = [base, tint(base, 0.3), mix(base, tones.colour, 0.22)]
  const pile = random.whole(0, 2)
  if (pile === 0) sketch.add(cake(sketch, 400, floor - 10, 430, 270, 96, random.between(-8, 8), base))
  else if (pile === 1) {
    for (let i = 0; i < 3; i++)
      sketch.add(
        cake(sketch, 400 + random.between(-14, 14), floor + 60 - i * 92, 370, 216, 82, random.between(-7, 7), tones2[i])
      )
    sketch.add(
      line(`M400 ${floor - 232}V${floor + 246}`, hex(tones.deep), 9),
      line(`M400 ${floor - 120}c-60 -50 -90 -10 -60 14s60 0 60 -14c0 14 30 38 60 14s0 -64 -60 -14`, hex(tones.deep), 9)
    )
  } else
    sketch.add(
      cake(sketch, 300, floor - 90, 330, 200, 80, -9, tones2[1]),
      cake(sketch, 480, floor + 70, 350, 212, 84, 7, base)
    )
  sketch.add(
    random.chance(0.5)
      ? sprig(sketch, 500, floor + 250, 190, -12, [112, 128, 84], 6, 0.22)
      : petal(620, floor + 230, 28, 40, tones.accent) + petal(560, floor + 256, 22, 150, tint(tones.accent, 0.2))
  )
}

export function candle(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const floor = setStage(sketch, random.pick(["niche", "ghost", "niche"] as const), 640) + 150
  if (view === 2) sketch.addProp(box(-2000, -2000, 5000, 5000, hex(shade(tones.deep, 0.66)), `opacity=".9"`))
  const wax = random.pick<Rgb>([[248, 238, 214], tint(tones.colour, 0.55), tones.colour, [236, 204, 132]])
  const one = (x: number, y: number, r: number, high: number) => {
    const ring = motifRound(sketch, Math.max(4, Math.round(r / 13)), tones.deep, wax, tones.accent)
    const profile: ProfilePoint[] = [
      [r, 0],
      [r, 0],
      [r, high],
      [r, high],
      [r * 0.94, high + 4],
      [r * 0.8, high - 6],
      [r * 0.5, high - 16],
      [0, high - 18],
    ]
    const glow = sketch.radial([
      [0, [255, 232, 150], 0.85],
      [0.35, [255, 206, 104], 0.36],
      [1, [255, 196, 90], 0],
    ])
    const fy = y - high - 66
    return (
      sketch.shadow(x + 16, y + 4, r * 1.5, r * 0.48, 0.55) +
      thrown(x, y, {
        profile,
        surface: { gloss: 0.3, glow: 0.5 },
        paint: ({ turn, height, radius }) => {
          const k = height / high
          if (radius < r * 0.9 && k > 0.8) return mix(wax, [255, 226, 150], 0.7)
          if (k > 0.24 && k < 0.56) return k < 0.265 || k > 0.535 ? tones.deep : ring(turn, (0.535 - k) / 0.27)
          return mix(wax, [255, 220, 140], Math.max(0, k - 0.6) * 1.3)
        },
      }) +
      circle(x, fy, view === 2 ? 420 : 250, glow) +
      line(`M${x} ${y - high + 4}v-36`, "#3a2a20", 6) +
      path(
        `M${at(x, fy - 64)}C${at(x + 44, fy - 4)} ${at(x + 36, fy + 46)} ${at(x, fy + 48)}S${at(x - 44, fy - 4)} ${at(x, fy - 64)}z`,
        sketch.linear(
          [
            [0, [255, 240, 180]],
            [0.5, [255, 204, 84]],
            [1, [240, 130, 40]],
          ],
          [0, 0, 0, 1]
        )
      ) +
      path(
        `M${at(x, fy - 20)}C${at(x + 18, fy + 8)} ${at(x + 16, fy + 40)} ${at(x, fy + 42)}S${at(x - 18, fy + 8)} ${at(x, fy - 20)}z`,
        "#fff8dc"
      )
    )
  }
  if (view === 1 && random.chance(0.5))
    sketch.add(one(400, floor + 20, random.between(112, 130), random.between(300, 360)))
  else
    sketch.add(
      one(540, floor - 50, 74, random.between(280, 340)),
      one(290, floor - 20, 86, random.between(190, 230)),
      one(420, floor + 90, 98, random.between(130, 170))
    )
}

export function cheese(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const floor = setStage(sketch, random.pick(["window", "table", "niche"] as const), 540) + 230
  const white: Rgb = random.pick<Rgb>([
    [250, 244, 226],
    [246, 236, 206],
    [252, 248, 238],
  ])
  sketch.add(servingPlate(sketch, 400, floor, view === 1 ? 300 : 330, 0.46))
  const r = view === 1 ? 178 : 210,
    high = random.between(86, 116)
  const cut = view === 2 || random.chance(0.4)
  const herbs = random.chance(0.5)
  // Fresh cheese keeps the ribs of its halfa mould.
  const rind = ({ turn, height, radius }: { turn: number; height: number; radius: number }): Rgb | null => {
    if (cut && turn > 0.25 && turn < 1.05 && radius > 2) return null
    const k =
      height > high - 4
        ? grain(radius * Math.sin(turn) * 0.1, radius * Math.cos(turn) * 0.1)
        : Math.sin(height * 0.42) * Math.cos(turn * 40)
    if (herbs && height > high - 5 && grain(radius * Math.sin(turn) * 0.16, radius * Math.cos(turn) * 0.16) > 0.86)
      return leafGreen
    return k > 0 ? tint(white, k * 0.3) : shade(white, -k * 0.13)
  }
  const y = floor - 30
  sketch.add(ellipse(414, y + 12, r * 1.05, r * 0.44, hex(shade(tones.ground, 0.6)), `opacity=".35"`))
  const tilt = 0.42,
    rise = 0.907
  if (cut) {
    const corner = (turn: number, h: number) =>
      at(400 + Math.sin(turn) * r * 0.98, y - h * rise + Math.cos(turn) * r * 0.98 * tilt)
    const centre = (h: number) => at(400, y - h * rise)
    sketch.add(path(`M${centre(0)}L${corner(0.25, 0)}L${corner(1.05, 0)}z`, hex(shade(white, 0.3))))
    sketch.add(
      thrown(400, y, {
        profile: [
          [r, 0],
          [r, 0],
          [r + 3, high * 0.5],
          [r - 4, high],
          [r - 4, high],
          [0, high],
        ],
        paint: rind,
        surface: { gloss: 0.1 },
        tilt,
      })
    )
    sketch.add(
      path(`M${centre(0)}L${centre(high)}L${corner(0.25, high)}L${corner(0.25, 0)}z`, hex(tint(white, 0.3))),
      path(`M${centre(0)}L${centre(high)}L${corner(1.05, high)}L${corner(1.05, 0)}z`, hex(shade(white, 0.14)))
    )
  } else
    sketch.add(
      thrown(400, y, {
        profile: [
          [r, 0],
          [r, 0],
          [r + 3, high * 0.5],
          [r - 4, high],
          [r - 4, high],
          [0, high],
        ],
        paint: rind,
        surface: { gloss: 0.1 },
        tilt,
      })
    )
  sketch.add(
    leaf(560, floor + 30, 120, 36, -20, leafGreen),
    leaf(580, floor + 44, 100, 30, 16, shade(leafGreen, 0.12)),
    sprig(sketch, 150, floor + 40, 130, -26, leafGreen, 5, 0.3)
  )
}

export function fishTin(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const floor = setStage(sketch, random.pick(["window", "table", "niche"] as const), 560) + 190
  const motif = motifs[sketch.region]
  const from = stuffOf(sketch, stuff("sardine"))
  const sauce: Rgb = /tomato|chilli|harissa|paprika|pepper/.test(sketch.traits.words) ? [196, 62, 34] : [222, 176, 62]
  const metal = sketch.linear([
    [0, [250, 250, 248]],
    [0.4, [196, 200, 204]],
    [0.7, [150, 154, 160]],
    [1, [112, 114, 120]],
  ])
  const cell = 5.5
  const band = (y: number, w: number) => {
    let a = "",
      b = ""
    for (let j = 0; j < motif.down; j++)
      for (let i = 0; i < Math.floor(w / cell); i++) {
        const value = motif.at(i, j)
        const knot = `M${at(-w / 2 + i * cell, y + j * cell)}h${cell}v${cell}h-${cell}z`
        if (value === 1) a += knot
        else if (value) b += knot
      }
    return path(a, hex(tones.onColour[0] > 200 ? [255, 248, 232] : [255, 246, 226])) + path(b, hex(tones.spark))
  }
  const tin = (x: number, y: number, scale: number, turn: number, open: boolean) => {
    const w = 470,
      d = 300,
      h = 74
    const blank = (dy: number, fill: string, inset = 0) =>
      box(-w / 2 + inset, -d / 2 + dy + inset, w - inset * 2, d - inset * 2, fill, `rx="${86 - inset}"`)
    const walls = Array.from({ length: 25 }, (_, i) =>
      blank(h - i * 3, i % 8 === 0 ? hex([226, 228, 230]) : metal)
    ).join("")
    const paper = sketch.linear([
      [0, tint(tones.colour, 0.24)],
      [0.5, tones.colour],
      [1, shade(tones.colour, 0.28)],
    ])
    const inside = open
      ? blank(0, hex([120, 116, 110]), 14) +
        blank(
          8,
          sketch.linear([
            [0, mix(sauce, [206, 160, 52], 0.4)],
            [1, tint(sauce, 0.2)],
          ]),
          18
        ) +
        group(
          `clip-path="${sketch.clip(blank(8, "#000", 18))}"`,
          ...(from.kind === "fish" ? [-84, -30, 24, 78] : []).map((k, i) =>
            fish(sketch, i % 2 ? 14 : -14, k + 10, 430, i % 2 ? 180 : 0, [126, 140, 156])
          ),
          from.kind === "fish" ? "" : strewn(sketch, 0, 10, 200, 110, 26, (px, py) => piece(sketch, from, px, py, 0.62))
        )
      : blank(0, paper, 12) +
        group(
          `clip-path="${sketch.clip(blank(0, "#000", 12))}"`,
          band(-d / 2 + 16, w - 10),
          band(d / 2 - 16 - motif.down * cell, w - 10)
        ) +
        ellipse(0, 0, 168, 60, "#fff6e2") +
        fish(sketch, 0, 0, 280, 0, mix([110, 140, 160], tones.colour, 0.4)) +
        blank(
          0,
          sketch.linear([
            [0, [255, 255, 255], 0.36],
            [0.36, [255, 255, 255], 0],
            [0.5, [255, 255, 255], 0.2],
            [0.6, [255, 255, 255], 0],
          ]),
          12
        )
    const ring = open
      ? ""
      : place(
          `<ellipse rx="26" ry="17" fill="none" stroke="#8d9196" stroke-width="9"/><ellipse rx="26" ry="17" fill="none" stroke="#f2f2f0" stroke-width="3"/>`,
          w / 2 - 54,
          0
        )
    return place(
      sketch.shadow(20, d / 2 + h * 0.66, w * 0.6, 84, 0.55) +
        walls +
        blank(0, metal) +
        `<rect x="${-w / 2 + 6}" y="${-d / 2 + 6}" width="${w - 12}" height="${d - 12}" rx="80" fill="none" stroke="#fff" stroke-opacity=".8" stroke-width="4"/>` +
        inside +
        ring,
      x,
      y,
      turn,
      scale,
      scale * 0.86
    )
  }
  if (view === 2) {
    sketch.add(tin(400, floor + 20, 1.15, random.between(-8, 8), true))
    return
  }
  const stack = random.whole(1, 3)
  for (let i = 0; i < stack; i++)
    sketch.add(tin(400 + random.between(-10, 10), floor + 40 - i * 66, 1.02, random.between(-9, 9), false))
  if (stack < 3)
    sketch.add(
      `<g>${circle(620, floor + 220, 56, "#e0b63a")}${circle(620, floor + 216, 50, "#f8ecb0")}${Array.from({ length: 8 }, (_, i) => place(path("M0 -6L-14 -42Q0 -50 14 -42z", "#f0cf4a"), 620, floor + 216, i * 45)).join("")}</g>`
    )
}

/** Parts that landscapes are put together from; sizes in units of a 1600 × 900 sheet. */
import { hex, mix, shade, tint, type Rgb } from "./palette"
import { at, box, circle, ellipse, line, path, place, type Sketch } from "./sketch"

/** A ridge of hills or peaks from edge to edge, `rough` 0 rolling to 1 jagged; its lit flanks show when jagged. */
export function ridge(sketch: Sketch, base: number, high: number, rough: number, colour: Rgb, snow = false): string {
  const { random, width } = sketch
  const points: (readonly [number, number])[] = []
  const count = rough > 0.5 ? 11 : 6
  for (let i = 0; i <= count; i++)
    points.push([
      (i / count) * (width + 160) - 80 + random.between(-40, 40),
      base - high * (i % 2 ? random.between(0.65, 1) : random.between(0.05, 0.4)),
    ])
  if (rough > 0.5) {
    const outline = `M-90 ${base + 700}L${points.map(([x, y]) => at(x, y)).join("L")}L${width + 90} ${base + 700}z`
    let lit = "",
      caps = ""
    points.forEach(([x, y], i) => {
      const next = points[i + 1]
      if (!next || next[1] <= y) return
      const ragged = [0.25, 0.5, 0.75]
        .map((t) => at(x - 46 * t * 1.2 + random.between(-14, 10), y + (next[1] - y) * t + 40 * t))
        .join("L")
      lit += `M${at(x, y)}L${at(...next)}L${at(next[0] - 60, base + 60)}L${at(x - 90, base + 60)}L${ragged.split("L").reverse().join("L")}z`
      if (snow) {
        const k = 0.42,
          before = points[i - 1] ?? [x - 80, y + 80]
        caps += `M${at(x, y)}L${at(x + (next[0] - x) * k, y + (next[1] - y) * k)}L${at(x + 14, y + (next[1] - y) * 0.3)}L${at(x - 6, y + (next[1] - y) * 0.5)}L${at(x - 22, y + 34)}L${at(x + (before[0] - x) * k, y + (before[1] - y) * k)}z`
      }
    })
    return (
      path(outline, hex(tint(colour, 0.16))) +
      path(lit, hex(shade(colour, 0.16))) +
      (caps ? path(caps, hex([255, 252, 244])) : "")
    )
  }
  let d = `M-90 ${base + 700}L${at(...points[0])}`
  for (let i = 1; i < points.length; i++) {
    const [x0, y0] = points[i - 1],
      [x1, y1] = points[i],
      mid = (x0 + x1) / 2
    d += `C${at(mid, y0)} ${at(mid, y1)} ${at(x1, y1)}`
  }
  return path(
    `${d}L${width + 90} ${base + 700}z`,
    sketch.linear(
      [
        [0, tint(colour, 0.2)],
        [1, shade(colour, 0.12)],
      ],
      [0, 0, 0.3, 1]
    )
  )
}

export function sun(sketch: Sketch, x: number, y: number, r: number): string {
  const glow = sketch.radial([
    [0, [255, 236, 170], 0.8],
    [1, [255, 236, 180], 0],
  ])
  return (
    circle(x, y, r * 3, glow) +
    circle(x, y, r, hex([255, 240, 200])) +
    circle(x, y, r * 0.86, hex(mix([255, 240, 200], [240, 184, 84], 0.35)))
  )
}

/** A palm; (x, y) is its foot. */
export function palm(sketch: Sketch, x: number, y: number, high: number, green: Rgb): string {
  const { random } = sketch
  const lean = random.between(-0.12, 0.12) * high,
    tx = x + lean,
    ty = y - high
  const trunk: Rgb = [122, 84, 56]
  let shapes =
    ellipse(x + high * 0.16, y, high * 0.24, high * 0.03, hex([40, 24, 20]), `opacity=".22"`) +
    line(`M${at(x, y)}Q${at(x + lean * 0.2, y - high * 0.5)} ${at(tx, ty)}`, hex(trunk), high * 0.055) +
    line(
      `M${at(x - high * 0.012, y)}Q${at(x + lean * 0.2 - high * 0.012, y - high * 0.5)} ${at(tx - high * 0.012, ty)}`,
      hex(tint(trunk, 0.35)),
      high * 0.014,
      `stroke-dasharray="${high * 0.03} ${high * 0.025}"`
    )
  for (let i = 0; i < 11; i++) {
    const turn = -205 + i * 23,
      reach = high * random.between(0.4, 0.5)
    const tone = Math.cos(((turn + 130) * Math.PI) / 180) > 0.2 ? tint(green, 0.2) : shade(green, 0.2)
    shapes += place(
      path(
        `M0 0C${at(reach * 0.3, -reach * 0.26)} ${at(reach * 0.8, -reach * 0.2)} ${at(reach, reach * 0.26)}C${at(reach * 0.7, 0)} ${at(reach * 0.3, -reach * 0.05)} 0 0z`,
        hex(tone)
      ),
      tx,
      ty,
      turn > -90 ? turn + 40 : -(turn + 180) * -1 + 140,
      1,
      turn > -90 ? 1 : -1
    )
  }
  return (
    shapes +
    [-0.03, 0, 0.03].map((k) => circle(tx + k * high, ty + high * 0.03, high * 0.024, hex([196, 112, 44]))).join("")
  )
}

/** A broad tree: argan, cork oak, olive. */
export function tree(sketch: Sketch, x: number, y: number, high: number, green: Rgb): string {
  const { random } = sketch
  const bark = hex([96, 68, 48])
  const top = y - high * 0.62
  let shapes =
    ellipse(x + high * 0.2, y + 2, high * 0.6, high * 0.06, hex([40, 24, 20]), `opacity=".24"`) +
    line(
      `M${at(x, y)}C${at(x - high * 0.06, y - high * 0.2)} ${at(x + high * 0.08, y - high * 0.3)} ${at(x, top)}M${at(x, y - high * 0.24)}Q${at(x - high * 0.2, y - high * 0.36)} ${at(x - high * 0.3, top)}M${at(x + high * 0.02, y - high * 0.28)}Q${at(x + high * 0.2, y - high * 0.4)} ${at(x + high * 0.32, top)}`,
      bark,
      high * 0.05
    )
  for (const tone of [shade(green, 0.32), green, tint(green, 0.24)]) {
    const up = tone === green ? 0.06 : tone[0] > green[0] ? 0.13 : 0
    for (let i = 0; i < 9; i++) {
      const k = i / 8 - 0.5,
        r = high * (0.2 - Math.abs(k) * 0.14) * (up > 0.1 ? 0.7 : 1)
      shapes += ellipse(
        x + k * high * 1.1 - up * high * 0.7,
        top - high * 0.1 - (0.25 - k * k) * high * 0.62 - up * high + random.between(-6, 6),
        r * 1.2,
        r,
        hex(tone)
      )
    }
  }
  return shapes
}

/** Cubic houses in steps up a slope; each wall catches light on its left. */
export function houses(
  sketch: Sketch,
  x: number,
  y: number,
  columns: number,
  rows: number,
  size: number,
  walls: readonly Rgb[],
  door: Rgb
): string {
  const { random } = sketch
  let shapes = ""
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = 0; column < columns - row; column++) {
      const w = size * random.between(0.85, 1.25),
        h = size * random.between(0.8, 1.35)
      const px = x + (column + row * 0.5) * size * 0.98 + random.between(-8, 8),
        py = y - row * size * 0.72 + random.between(-6, 6)
      const wall = random.pick(walls)
      shapes +=
        box(
          px,
          py - h,
          w,
          h + size,
          sketch.linear(
            [
              [0, tint(wall, 0.34)],
              [0.6, wall],
              [1, shade(wall, 0.14)],
            ],
            [0, 0, 1, 0.3]
          )
        ) +
        box(px + w * 0.84, py - h, w * 0.16, h + size, hex(shade(wall, 0.28))) +
        box(px - 3, py - h - 5, w + 6, 9, hex(tint(wall, 0.6)))
      if (random.chance(0.65))
        shapes += path(
          `M${at(px + w * 0.2, py)}v${(-h * 0.34).toFixed(1)}a${(w * 0.12).toFixed(1)} ${(w * 0.12).toFixed(1)} 0 0 1 ${(w * 0.24).toFixed(1)} 0v${(h * 0.34).toFixed(1)}z`,
          hex(door)
        )
      if (random.chance(0.8))
        shapes +=
          box(px + w * 0.58, py - h * 0.7, w * 0.14, h * 0.2, hex(shade(door, 0.2))) +
          box(px + w * 0.58, py - h * 0.7, w * 0.14, 4, hex(tint(wall, 0.7)))
    }
  }
  return shapes
}

/** A wall or tower of rammed earth with stepped merlons. */
export function rampart(sketch: Sketch, x: number, y: number, w: number, h: number, earth: Rgb, tapered = 0): string {
  const step = 26,
    count = Math.max(3, Math.round((w - tapered * 2) / (step * 1.6)))
  const pitch = (w - tapered * 2) / count
  let merlons = ""
  for (let i = 0; i < count; i++)
    merlons += `M${at(x + tapered + i * pitch + pitch * 0.12, y - h + 2)}v-14h${(pitch * 0.18).toFixed(1)}v-13h${(pitch * 0.38).toFixed(1)}v13h${(pitch * 0.18).toFixed(1)}v14z`
  const wall = `M${at(x, y)}L${at(x + tapered, y - h)}H${(x + w - tapered).toFixed(1)}L${at(x + w, y)}z`
  const fill = sketch.linear(
    [
      [0, tint(earth, 0.3)],
      [0.55, earth],
      [1, shade(earth, 0.24)],
    ],
    [0, 0, 1, 0.2]
  )
  let slits = ""
  for (let i = 0; i < count; i += 2)
    slits += box(x + tapered + (i + 0.5) * pitch - 4, y - h * 0.72, 8, 24, hex(shade(earth, 0.6)))
  return (
    path(wall, fill) +
    path(merlons, hex(tint(earth, 0.08))) +
    box(x + tapered, y - h + 16, w - tapered * 2, 5, hex(shade(earth, 0.3)), `opacity=".6"`) +
    slits
  )
}

/** A square minaret with a lattice of lozenges and a lantern on top. */
export function minaret(sketch: Sketch, x: number, y: number, w: number, h: number, stone: Rgb, tile: Rgb): string {
  const fill = sketch.linear(
    [
      [0, tint(stone, 0.34)],
      [0.6, stone],
      [1, shade(stone, 0.3)],
    ],
    [0, 0, 1, 0]
  )
  let lattice = ""
  const size = w / 4
  for (let r = 0; r < 7; r++)
    for (let c = 0; c < 3; c++)
      lattice += `M${at(x + size * (c + 1), y - h * 0.86 + r * size * 1.2)}l${at(size / 2, size * 0.6)}l${at(-size / 2, size * 0.6)}l${at(-size / 2, -size * 0.6)}z`
  return (
    box(x, y - h, w, h, fill) +
    line(lattice, hex(shade(stone, 0.34)), 3) +
    box(x, y - h + 8, w, 20, hex(tile)) +
    rampart(sketch, x - 2, y - h + 8, w + 4, 14, stone) +
    box(x + w * 0.3, y - h - 66, w * 0.4, 76, fill) +
    path(`M${at(x + w * 0.26, y - h - 62)}Q${at(x + w / 2, y - h - 120)} ${at(x + w * 0.74, y - h - 62)}z`, hex(tile)) +
    line(`M${at(x + w / 2, y - h - 92)}v-46`, "#c9a03c", 4) +
    [100, 116, 130].map((k, i) => circle(x + w / 2, y - h - k, 7 - i * 1.5, "#e0b95a")).join("")
  )
}

/** Water from a shore down, with bands of waves. */
export function water(sketch: Sketch, from: number, until: number, tone: Rgb): string {
  const { random, width } = sketch
  let shapes = box(
    0,
    from,
    width,
    until - from,
    sketch.linear(
      [
        [0, tint(tone, 0.5)],
        [1, tone],
      ],
      [0, 0, 0.2, 1]
    )
  )
  for (let y = from + 16; y < until; y += 16 + (y - from) * 0.09) {
    const k = (y - from) / (until - from)
    for (let i = 0; i < 6; i++) {
      const x = random.between(-60, width),
        long = random.between(60, 190) * (0.5 + k)
      shapes += line(
        `M${at(x, y)}q${at(long / 4, -8 * (0.4 + k))} ${at(long / 2, 0)}t${at(long / 2, 0)}`,
        hex(random.chance(0.6) ? tint(tone, 0.7) : shade(tone, 0.2)),
        2 + k * 4,
        `opacity=".7"`
      )
    }
  }
  return shapes
}

/** A blue fishing boat. */
export function boat(x: number, y: number, size: number, hull: Rgb, trim: Rgb): string {
  return place(
    ellipse(20, 26, 150, 16, "#0d2a33", `opacity=".25"`) +
      path("M-140 -30Q-120 34 -60 34H70Q120 30 150 -46Q60 -14 -140 -30z", hex(hull)) +
      path("M-140 -30Q60 -14 150 -46L146 -32Q60 0 -137 -17z", hex(trim)) +
      line("M-10 -22V-120M-10 -116L70 -30", "#5a4030", 5) +
      path("M-4 -112L62 -36L-4 -34z", hex(tint(trim, 0.4))),
    x,
    y,
    0,
    size
  )
}

/** Rows of crop or terrace running to the horizon. */
export function rows(
  sketch: Sketch,
  from: number,
  until: number,
  vanishing: number,
  colours: readonly Rgb[],
  count = 26
): string {
  const { width } = sketch
  let shapes = ""
  for (let i = -count; i <= count; i++) {
    const a = vanishing + i * 14,
      b = vanishing + i * 120
    shapes += path(
      `M${at(a, from)}L${at(a + 14, from)}L${at(b + 120, until)}L${at(b, until)}z`,
      hex(colours[Math.abs(i) % colours.length])
    )
  }
  return `<g>${box(0, from, width, until - from, hex(colours[0]))}${shapes}</g>`
}

/** A low tent of goat hair, striped, open to the front. */
export function tent(x: number, y: number, size: number, cloth: Rgb, stripe: Rgb): string {
  return place(
    ellipse(30, 6, 270, 20, "#2a1a10", `opacity=".25"`) +
      path("M-250 0L-120 -120Q-60 -108 0 -150Q70 -108 130 -120L250 0z", hex(cloth)) +
      path("M0 -150Q70 -108 130 -120L250 0H70z", hex(shade(cloth, 0.3))) +
      line("M-222 -24Q-100 -46 40 -60M-190 -54Q-90 -78 24 -92M-158 -84Q-80 -98 14 -122", hex(stripe), 9) +
      path("M-70 0L-20 -96Q10 -100 40 0z", "#2a1a14") +
      line("M-250 0L-320 22M250 0L320 22M0 -150V-176", hex(shade(cloth, 0.5)), 4),
    x,
    y,
    0,
    size
  )
}

/** A goat in profile; it climbs argan trees. */
export function goat(x: number, y: number, size: number, coat: Rgb, flip: 1 | -1 = 1): string {
  return place(
    path(
      "M-34 -30Q-36 -46 -18 -46H22Q34 -62 44 -66L60 -58Q62 -48 48 -46Q40 -26 28 -24V0H20V-22H-18V0H-26V-22Q-34 -22 -34 -30z",
      hex(coat)
    ) +
      line("M46 -64Q38 -84 26 -82", hex(shade(coat, 0.5)), 4) +
      line("M-34 -34Q-44 -44 -40 -50", hex(coat), 5),
    x,
    y,
    0,
    size * flip,
    size
  )
}

/** A camel in profile. */
export function camel(x: number, y: number, size: number, coat: Rgb): string {
  return place(
    ellipse(10, 2, 90, 8, "#2a1a10", `opacity=".25"`) +
      path(
        "M-70 -70Q-60 -100 -30 -98Q-10 -140 14 -98Q40 -96 50 -80Q70 -84 76 -128Q78 -148 96 -146L116 -138Q118 -126 98 -126Q92 -70 54 -56L50 0H42L40 -52H-44L-48 0H-56L-58 -50Q-70 -56 -70 -70z",
        hex(coat)
      ) +
      path("M-36 -96Q-10 -140 16 -96L20 -70H-38z", hex([178, 60, 50])),
    x,
    y,
    0,
    size
  )
}

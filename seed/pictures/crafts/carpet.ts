/** Carpets: hung, laid aslant, half rolled; then close, the knots and the back. */
import { hex, mix, shade, tint, type Rgb } from "../palette"
import { at, box, circle, ellipse, group, image, line, path, place, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { weave } from "../weave"
import { carpetField, charcoal, ivory } from "../yarn"

const size = { columns: 80, rows: 104 }

/** A shadow with a soft edge under something flat. */
export function softShadow(x: number, y: number, w: number, h: number, colour: Rgb, drop = 16): string {
  return [0, 1, 2, 3, 4]
    .map((i) =>
      box(
        x + drop * 0.7 - i * 4,
        y + drop - i * 4,
        w + i * 8,
        h + i * 8,
        hex(shade(colour, 0.7)),
        `rx="${6 + i * 4}" opacity=".075"`
      )
    )
    .join("")
}

/** Knotted ends of the warp, hanging down from y (or up, when `length` is negative). */
export function fringe(
  sketch: Sketch,
  x: number,
  y: number,
  width: number,
  length: number,
  colour: Rgb,
  gap = 11
): string {
  const { random } = sketch
  let light = "",
    dark = ""
  for (let at0 = x + 4; at0 < x + width - 2; at0 += gap) {
    const end = at0 + random.between(-4, 4),
      reach = length * random.between(0.82, 1.1)
    const d = `M${at(at0, y)}Q${at(at0 + random.between(-3, 3), y + reach * 0.5)} ${at(end, y + reach)}`
    dark += `M${at(at0 + 2, y)}L${at(end + 2.5, y + reach)}`
    light += d
  }
  return line(dark, hex(shade(colour, 0.4)), 3, `opacity=".5"`) + line(light, hex(colour), 4.2)
}

function cloth(sketch: Sketch, x: number, y: number, w: number, h: number): string {
  const field = carpetField(sketch, size)
  const raster = weave({
    ...size,
    stitch: [7, 7],
    random: sketch.random,
    colour: field,
    hand: "knot",
    uneven: 0.8,
    waver: 4,
  })
  return image(raster.toDataUrl(), x - 3, y, w + 6, h)
}

function hung(sketch: Sketch): void {
  setStage(sketch, sketch.random.pick(["plain", "ghost"] as const))
  const { random, tones } = sketch
  const w = random.between(480, 540),
    h = w * random.between(1.22, 1.32),
    x = 400 - w / 2,
    y = 150
  const wood = sketch.linear(
    [
      [0, [178, 128, 82]],
      [0.5, [140, 92, 54]],
      [1, [84, 52, 32]],
    ],
    [0, 0, 0, 1]
  )
  sketch.add(
    line(`M400 40L${at(x + 30, y - 24)}M400 40L${at(x + w - 30, y - 24)}`, hex(shade(tones.ground, 0.5)), 3),
    circle(400, 40, 7, hex(charcoal))
  )
  sketch.add(softShadow(x, y, w, h, tones.colour, 24), box(x - 34, y - 34, w + 68, 20, wood, `rx="10"`))
  for (let i = 0; i < 9; i++)
    sketch.add(box(x + 18 + (i * (w - 52)) / 8, y - 38, 14, 46, hex(shade(ivory, 0.06)), `rx="5"`))
  sketch.add(fringe(sketch, x, y + h - 4, w, 54, tint(ivory, 0.2)), cloth(sketch, x, y, w, h))
  const fold = sketch.linear(
    [
      [0, [255, 250, 235], 0.2],
      [0.3, [255, 250, 235], 0],
      [0.62, charcoal, 0.1],
      [0.8, [255, 250, 235], 0.06],
      [1, charcoal, 0.22],
    ],
    [0, 0, 1, 0.12]
  )
  sketch.add(box(x, y, w, h, fold))
}

function laid(sketch: Sketch): void {
  setStage(sketch, sketch.random.pick(["window", "plain"] as const), 1001)
  const { random, tones } = sketch
  const w = random.between(500, 560),
    h = w * random.between(1.2, 1.36),
    turn = random.between(4, 11) * random.pick([1, -1])
  const ends = tint(ivory, 0.25)
  const shapes = [
    softShadow(-w / 2, -h / 2, w, h, tones.colour, 12),
    fringe(sketch, -w / 2, h / 2 - 4, w, 46, ends),
    fringe(sketch, -w / 2, -h / 2 + 4, w, -46, ends),
    cloth(sketch, -w / 2, -h / 2, w, h),
    box(
      -w / 2,
      -h / 2,
      w,
      h,
      sketch.linear([
        [0, [255, 250, 235], 0.2],
        [0.5, ivory, 0],
        [1, charcoal, 0.2],
      ])
    ),
  ]
  sketch.add(place(shapes.join(""), 400, 500, turn))
}

function rolled(sketch: Sketch): void {
  setStage(sketch, sketch.random.pick(["window", "plain", "ghost"] as const), 1001)
  const { random, tones } = sketch
  const w = random.between(530, 590),
    x = 390 - w / 2,
    top = random.between(200, 270),
    h = 930 - top - random.between(40, 90)
  sketch.add(softShadow(x, top, w, h, tones.colour, 20), fringe(sketch, x, top + h - 4, w, 48, tint(ivory, 0.25)))
  const woven = cloth(sketch, x, top - 100, w, h + 100)
  sketch.add(group(`clip-path="${sketch.clip(box(x - 12, top, w + 24, h, "#000"))}"`, woven))
  const r = 62
  const shadow = sketch.linear(
    [
      [0, charcoal, 0.5],
      [1, charcoal, 0],
    ],
    [0, 0, 0, 1]
  )
  sketch.add(box(x, top + 20, w, 90, shadow))
  const roll = sketch.clip(box(x - 6, top - r, w + 12, r * 2, "#000", `rx="12"`))
  sketch.add(
    group(
      `clip-path="${roll}"`,
      place(woven, 0, top * 2 - 30, 0, 1, -1),
      box(x - 6, top - r, w + 12, r * 2, hex(mix(ivory, tones.colour, 0.2)), `opacity=".4"`)
    )
  )
  sketch.add(
    box(
      x - 6,
      top - r,
      w + 12,
      r * 2,
      sketch.linear(
        [
          [0, [255, 250, 235], 0.36],
          [0.35, ivory, 0],
          [0.7, charcoal, 0.2],
          [1, charcoal, 0.55],
        ],
        [0, 0, 0, 1]
      ),
      `rx="12"`
    )
  )
  const spiral = Array.from({ length: 60 }, (_, i) =>
    at(x + w + 6 + Math.cos(i / 3.4) * i * 0.3, top + Math.sin(i / 3.4) * i * 1.0)
  ).join("L")
  sketch.add(
    ellipse(x + w + 6, top, 20, r, hex(shade(tones.colour, 0.35))),
    line(`M${spiral}`, hex(tint(tones.colour, 0.45)), 4)
  )
}

/** The knots themselves, a corner turned to show the back, a ball of the same wool. */
function close(sketch: Sketch): void {
  const { random, tones } = sketch
  const field = carpetField(sketch, size)
  const ox = random.whole(8, 34),
    oy = random.whole(10, 50)
  const raster = weave({
    columns: 42,
    rows: 53,
    stitch: [22, 22],
    random,
    colour: (x, y) => field(x + ox, y + oy),
    hand: "knot",
    uneven: 1,
  })
  sketch.add(image(raster.toDataUrl(), -4, -4, 812, 1012))
  sketch.add(
    box(
      0,
      0,
      800,
      1000,
      sketch.linear([
        [0, [255, 250, 235], 0.26],
        [0.5, ivory, 0],
        [1, charcoal, 0.38],
      ])
    )
  )
  if (random.chance(0.5)) {
    const reach = random.between(330, 430)
    const back = weave({
      columns: 44,
      rows: 60,
      stitch: [10, 10],
      random,
      colour: (x, y) => mix(field(43 - x + ox, y + oy), ivory, 0.35),
      hand: "flat",
      uneven: 0.6,
    })
    const tip = [800 - reach * 0.84, 1000 - reach * 0.84] as const
    const corner = `M800 ${1000 - reach}Q${800 - reach * 0.45} ${1000 - reach * 0.98} ${at(...tip)}Q${800 - reach * 0.98} ${1000 - reach * 0.45} ${800 - reach} 1000z`
    sketch.add(path(`M800 ${1000 - reach}L${800 - reach} 1000H800z`, hex(tones.ground)))
    for (let i = 0; i < 4; i++)
      sketch.add(path(corner, hex(charcoal), `opacity=".09" transform="translate(${-8 - i * 5} ${-5 - i * 4})"`))
    sketch.add(
      group(
        `clip-path="${sketch.clip(path(corner, "#000"))}"`,
        image(back.toDataUrl(), 800 - reach, 1000 - reach, reach, reach),
        box(
          800 - reach,
          1000 - reach,
          reach,
          reach,
          sketch.linear([
            [0, charcoal, 0.05],
            [0.3, [255, 250, 235], 0.3],
            [0.5, charcoal, 0.5],
          ])
        )
      )
    )
  } else {
    for (const [x, y, r, yarn] of [
      [610, 800, 150, tones.accent],
      [420, 890, 96, tones.colour],
    ] as const)
      sketch.add(ballOfWool(sketch, x, y, r, yarn))
  }
}

/** A ball of wool, wound thread over thread. */
export function ballOfWool(sketch: Sketch, x: number, y: number, r: number, yarn: Rgb): string {
  const { random } = sketch
  const fill = sketch.radial(
    [
      [0, tint(yarn, 0.3)],
      [0.6, yarn],
      [1, shade(yarn, 0.55)],
    ],
    [0.34, 0.3, 0.8]
  )
  const clip = sketch.clip(circle(x, y, r, "#000"))
  let light = "",
    dark = ""
  for (let wind = 0; wind < 4; wind++) {
    const turn = random.between(0, Math.PI),
      c = Math.cos(turn),
      s = Math.sin(turn)
    for (let i = -5; i <= 5; i++) {
      const o = (i / 5) * r * 0.62,
        bend = r * 0.5
      const d = `M${at(x - c * r - s * o, y - s * r + c * o)}Q${at(x - s * (o + bend), y + c * (o + bend))} ${at(x + c * r - s * o, y + s * r + c * o)}`
      if (i % 2) dark += d
      else light += d
    }
  }
  return (
    sketch.shadow(x, y + r * 0.86, r * 1.05, r * 0.3, 0.5) +
    circle(x, y, r, fill) +
    group(
      `clip-path="${clip}"`,
      line(dark, hex(shade(yarn, 0.5)), r * 0.03, `opacity=".55"`),
      line(light, hex(tint(yarn, 0.35)), r * 0.03, `opacity=".6"`)
    )
  )
}

export function carpet(sketch: Sketch): void {
  if (sketch.view === 2) close(sketch)
  else sketch.random.pick([hung, laid, laid, rolled])(sketch)
}

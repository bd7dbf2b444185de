/** A cooperative's seal and the strip above its page. */
import type { Craft } from "../schema"
import { ballOfWool } from "./crafts/carpet"
import { hex, ink, mix, readable, shade, tint, type Rgb } from "./palette"
import { motifFill } from "./motif-fill"
import { motifs } from "./motifs"
import { territoryLandscape } from "./landscape"
import { box, circle, group, image, line, path, place, type Sketch } from "./sketch"
import { weave } from "./weave"
import { carpetField } from "./yarn"
import { khatamInner, starPath } from "./zellige"

/** What stands in the middle of a seal: one of a family of geometric marks, no letters. */
function mark(sketch: Sketch, colour: string, second: string): string {
  const { random } = sketch
  const points = random.pick([6, 8, 10, 12]),
    inner = random.between(0.42, 0.7)
  const ring = (r: number, d: (x: number, y: number, turn: number) => string, count = points) =>
    Array.from({ length: count }, (_, i) => {
      const turn = (i / count) * Math.PI * 2 - Math.PI / 2
      return d(200 + Math.cos(turn) * r, 200 + Math.sin(turn) * r, (turn * 180) / Math.PI + 90)
    }).join("")
  const petal = (w: number, h: number, fill: string) => (x: number, y: number, turn: number) =>
    place(
      path(`M0 ${-h}C${w} ${-h * 0.4} ${w} ${h * 0.4} 0 ${h}C${-w} ${h * 0.4} ${-w} ${-h * 0.4} 0 ${-h}z`, fill),
      x,
      y,
      turn
    )
  return random.pick([
    () =>
      path(starPath(200, 200, 92, 92 * inner, points), colour) +
      path(starPath(200, 200, 50, 50 * inner, points, 0), second) +
      circle(200, 200, 13, colour),
    () => ring(52, petal(17, 38, colour)) + circle(200, 200, 17, second) + ring(92, (x, y) => circle(x, y, 6, second)),
    () =>
      path(starPath(200, 200, 94, khatamInner(94)), colour) +
      path(starPath(200, 200, 66, khatamInner(66), 8, -Math.PI / 2 + Math.PI / 8), second) +
      ring(30, petal(9, 22, colour), 8),
    () =>
      [92, 66, 40, 14]
        .map((r, i) => path(starPath(200, 200, r, r * 0.7071, 4, i % 2 ? 0 : Math.PI / 4), i % 2 ? second : colour))
        .join(""),
    () =>
      [90, 62, 34]
        .map((r, i) =>
          line(starPath(200, 200, r, r * 0.74, points, i % 2 ? 0 : -Math.PI / 2), i % 2 ? second : colour, 11)
        )
        .join("") + circle(200, 200, 12, second),
  ])()
}

export function cooperativeMark(sketch: Sketch): void {
  const { tones, random } = sketch
  const dark = random.chance(0.6)
  const cloth = random.pick([tones.deep, shade(tones.deep, 0.35), readable(tones.accent, [252, 245, 230])])
  const field: Rgb = dark
    ? cloth
    : random.pick<Rgb>([[252, 245, 230], tint(tones.colour, 0.72), tint(tones.spark, 0.6)])
  const figure = dark ? hex([255, 248, 232]) : hex(tones.deep)
  const second = hex(dark ? tones.spark : random.pick([tones.accent, tones.colour]))
  const band = motifFill(
    sketch,
    random.pick([3.2, 4.2, 5.4, 6.6]),
    dark
      ? { foreground: hex(tones.deep), background: hex([252, 245, 230]), accent: hex(tones.accent) }
      : { foreground: hex([252, 245, 230]), background: hex(tones.deep), accent: hex(tones.spark) }
  )
  const scallops = random.pick([12, 14, 16, 18, 20, 24, 28, 32])
  const heart = random.between(104, 140),
    rim = random.between(168, 182)
  const turned = `rotate(${random.between(0, 90).toFixed(1)} 200 200) translate(200 200) scale(${(heart / random.between(106, 134)).toFixed(3)}) translate(-200 -200)`
  const beads = random.pick([0, 0, 8, 12, 16, 24])
  const edge = random.chance(0.6)
    ? path(starPath(200, 200, 194, 182, scallops), hex(tones.deep))
    : circle(200, 200, 190, hex(tones.deep))
  sketch.add(
    box(0, 0, 400, 400, hex(tones.ground)),
    edge,
    circle(200, 200, rim, band),
    circle(200, 200, heart + 8, hex(mix(tones.deep, ink, 0.2))),
    circle(200, 200, heart, hex(field)),
    group(`transform="${turned}"`, mark(sketch, figure, second)),
    ...Array.from({ length: beads }, (_, i) => {
      const turn = (i / beads) * Math.PI * 2
      return circle(200 + Math.cos(turn) * (heart - 10), 200 + Math.sin(turn) * (heart - 10), 4.5, second)
    })
  )
}

const woven: readonly Craft[] = ["carpet", "blanket", "textile", "embroidery", "garment", "basket", "hat"]
const fired: readonly Craft[] = ["pottery-plate", "pottery-bowl", "pottery-jar", "tagine", "zellige"]

export function cooperativeBanner(sketch: Sketch, craft: Craft): void {
  const { tones, random, width, height } = sketch
  territoryLandscape(sketch, random.between(180, 260), random.between(1.02, 1.5))
  const high = 120,
    top = height - high
  sketch.add(
    box(
      0,
      top - 14,
      width,
      14,
      sketch.linear(
        [
          [0, tones.deep, 0],
          [1, shade(tones.deep, 0.6), 0.5],
        ],
        [0, 0, 0, 1]
      )
    )
  )
  if (woven.includes(craft)) {
    const size = { columns: 200, rows: 60 }
    const field = carpetField(sketch, { columns: 80, rows: 104 })
    const raster = weave({
      columns: size.columns,
      rows: 15,
      stitch: [8, 8],
      random,
      colour: (x, y) => field(x % 80, y + 30),
      hand: craft === "carpet" ? "knot" : "flat",
      uneven: 0.8,
    })
    sketch.add(image(raster.toDataUrl(), 0, top, width, high))
    if (craft === "carpet")
      sketch.add(
        ballOfWool(sketch, 1450, top - 10, 76, tones.accent),
        ballOfWool(sketch, 1340, top + 20, 50, tones.colour)
      )
  } else if (fired.includes(craft)) {
    sketch.add(box(0, top, width, high, hex([244, 236, 218])))
    for (let x = 60; x < width + 60; x += 120) {
      const y = top + 60,
        near = Math.round(x / 120) % 2
      sketch.add(
        path(starPath(x, y, 59, khatamInner(59)), hex(near ? tones.deep : tones.colour)),
        path(starPath(x, y, 34, khatamInner(34), 8, 0), hex([250, 244, 230])),
        path(starPath(x, y, 20, khatamInner(20)), hex(tones.accent)),
        path(starPath(x + 60, y - 60, 22, 15, 4), hex(tones.spark)),
        path(starPath(x + 60, y + 60, 22, 15, 4), hex(tones.spark))
      )
    }
    sketch.add(box(0, top, width, 5, hex(tones.deep)))
  } else {
    const fill = motifFill(
      sketch,
      7,
      { foreground: hex([255, 246, 226]), background: hex(tones.deep), accent: hex(tones.spark) },
      `translate(0 ${top + 12})`
    )
    sketch.add(
      box(0, top, width, high, hex(shade(tones.deep, 0.3))),
      box(0, top + 12, width, motifs[sketch.region].down * 7, fill),
      group(
        "",
        line(`M0 ${top + 6}H${width}M0 ${height - 14}H${width}`, hex(tones.spark), 5, `stroke-dasharray="18 12"`)
      ),
      box(
        0,
        top,
        width,
        high,
        sketch.linear(
          [
            [0, tint(tones.colour, 0.5), 0.18],
            [1, shade(tones.deep, 0.5), 0.2],
          ],
          [0, 0, 0, 1]
        )
      )
    )
  }
}

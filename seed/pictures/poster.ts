/** The ground of a fair's poster: geometry only; the page sets the words over it. */
import { motifFill } from "./motif-fill"
import { hex, mix, shade, tint, type Rgb } from "./palette"
import { box, circle, group, line, path, type Sketch } from "./sketch"
import { archPath } from "./stage"
import { khatamGrid, khatamInner, starPath } from "./zellige"

/** Numerals cut like Kufic letters on a grid of 5 × 7. */
const numerals: Record<string, string> = {
  "0": "11111 11011 11011 11011 11011 11011 11111",
  "1": "01110 11110 01110 01110 01110 01110 11111",
  "2": "11111 00011 00011 11111 11000 11000 11111",
  "3": "11111 00011 00011 01111 00011 00011 11111",
  "4": "11011 11011 11011 11111 00011 00011 00011",
  "5": "11111 11000 11000 11111 00011 00011 11111",
  "6": "11111 11000 11000 11111 11011 11011 11111",
  "7": "11111 00011 00011 00111 00110 00110 00110",
  "8": "11111 11011 11011 11111 11011 11011 11111",
  "9": "11111 11011 11011 11111 00011 00011 11111",
}

function numeral(text: string, cx: number, top: number, cell: number): string {
  const x0 = cx - ((text.length * 6 - 1) * cell) / 2
  let d = ""
  Array.from(text).forEach((digit, n) =>
    numerals[digit].split(" ").forEach((row, y) =>
      Array.from(row).forEach((on, x) => {
        if (on === "1") d += `M${x0 + (n * 6 + x) * cell} ${top + y * cell}h${cell + 0.4}v${cell + 0.4}h-${cell + 0.4}z`
      })
    )
  )
  return d
}

/** Nested arches like the doors of a hall, the edition's number in the innermost; the lower third stays calm for words. */
export function fairPoster(sketch: Sketch, number: number | null): void {
  const { tones, width, height, random } = sketch
  const night = mix(tones.deep, [16, 18, 40], 0.3),
    light: Rgb = [255, 246, 226]
  const floor = height * 0.7,
    cx = width / 2
  sketch.add(
    box(
      0,
      0,
      width,
      height,
      sketch.linear(
        [
          [0, tint(tones.deep, 0.1)],
          [1, night],
        ],
        [0, 0, 0.6, 1]
      )
    )
  )
  sketch.add(khatamGrid(width, height, 160, `stroke="${hex(tint(tones.deep, 0.2))}" stroke-width="3" fill="none"`))
  const doors = random.pick([3, 4])
  const yarns: Rgb[] = [tones.colour, light, tones.accent, tones.spark, tones.deep]
  for (let i = 0; i < doors; i++) {
    const w = width * (0.88 - i * 0.115),
      h = floor * (0.93 - i * 0.125)
    const outline = archPath(cx, floor, w, h)
    const fill =
      i % 2 === 0
        ? motifFill(sketch, 5.2, {
            foreground: hex(i ? tones.deep : light),
            background: hex(i ? light : tones.colour),
            accent: hex(tones.spark),
          })
        : hex(yarns[i % yarns.length])
    sketch.add(
      path(outline, hex(shade(night, 0.4)), `opacity=".35" transform="translate(10 12)"`),
      path(outline, fill),
      line(outline, hex(i % 2 ? tones.deep : light), 6)
    )
  }
  const w = width * (0.88 - doors * 0.115),
    h = floor * (0.93 - doors * 0.125)
  const heart = archPath(cx, floor, w, h)
  sketch.add(
    path(
      heart,
      sketch.linear(
        [
          [0, tint(tones.spark, 0.5)],
          [1, tones.spark],
        ],
        [0, 0, 0, 1]
      )
    ),
    line(heart, hex(tones.deep), 8)
  )
  if (number === null) {
    const y = floor - h * 0.45,
      r = w * 0.3
    sketch.add(
      path(starPath(cx, y, r, khatamInner(r)), hex(tones.deep)),
      path(starPath(cx, y, r * 0.62, khatamInner(r * 0.62), 8, 0), hex(light)),
      circle(cx, y, r * 0.2, hex(tones.accent))
    )
  } else {
    const text = `${number}`,
      cell = Math.min(w / (text.length * 6 + 2.4), h / 11),
      top = floor - h * 0.42 - cell * 3.5
    const d = numeral(text, cx, top, cell)
    sketch.add(
      group("", path(d, hex(shade(tones.deep, 0.5)), `opacity=".3" transform="translate(6 8)"`), path(d, hex(night)))
    )
  }
  sketch.add(
    box(
      0,
      floor,
      width,
      height - floor,
      sketch.linear(
        [
          [0, night],
          [1, shade(night, 0.4)],
        ],
        [0, 0, 0, 1]
      )
    )
  )
  sketch.add(
    box(
      0,
      floor,
      width,
      62,
      motifFill(
        sketch,
        62 / 12,
        { foreground: hex(light), background: hex(tones.accent), accent: hex(tones.spark) },
        `translate(0 ${floor})`
      )
    ),
    box(0, floor - 4, width, 8, hex(tones.spark)),
    box(0, floor + 58, width, 8, hex(tones.spark))
  )
}

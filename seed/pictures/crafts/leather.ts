/** Tanned and stitched leather: poufs, bags, slippers. */
import { thrown } from "../lathe"
import { hex, mix, shade, tint, type Rgb } from "../palette"
import { circle, ellipse, line, path, place, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { khatamInner, starPath } from "../zellige"

const hides: readonly Rgb[] = [
  [178, 104, 56],
  [126, 66, 40],
  [206, 150, 92],
  [150, 48, 40],
  [212, 168, 70],
]

const hideOf = ({ random, tones, traits }: Sketch): Rgb =>
  traits.hue ? tones.colour : random.pick([...hides, tones.colour, tones.colour, tones.deep])

/** A row of stitches in waxed thread. */
const stitches = (d: string, colour: Rgb, width = 4) =>
  line(d, hex(shade(colour, 0.5)), width, `opacity=".45" transform="translate(1.5 2)"`) +
  line(d, hex(tint(colour, 0.72)), width, `stroke-dasharray="${width * 2.4} ${width * 2}"`)

export function pouf(sketch: Sketch): void {
  const { random, view } = sketch
  const hide = hideOf(sketch),
    thread: Rgb = tint(hide, 0.72),
    other = random.chance(0.4) ? tint(hide, 0.35) : hide
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 600) + 190
  const size = view === 1 ? random.between(1.08, 1.2) : 1.7
  const sides = random.pick([8, 10, 12])
  const profile = (
    [
      [190, 0],
      [190, 0],
      [240, 26],
      [266, 100],
      [252, 180],
      [206, 226],
      [120, 244],
      [0, 250],
    ] as const
  ).map(([r, h]) => [r * size, h * size] as const)
  const foot = view === 1 ? floor : floor + 160
  sketch.add(sketch.shadow(416, foot + 4, 290 * size, 96 * size, 0.55))
  sketch.add(
    thrown(400, foot, {
      profile,
      tilt: 0.44,
      surface: { gloss: 0.3 },
      paint: ({ turn, radius, height }) => {
        const r = radius / size,
          h = height / size
        const seam = ((turn / Math.PI / 2) * sides + 20.5) % 1,
          off = Math.abs(seam - 0.5) * 2 * Math.PI * (r / sides)
        if (h > 200 && r < 168) {
          const a = turn + Math.PI / sides,
            star = (k: number) => r < 150 * k * (0.72 + 0.28 * Math.abs(Math.cos((a * sides) / 2)))
          if (r < 20) return thread
          if (Math.abs(r - 160) < 3) return Math.floor(turn * 40) % 2 ? thread : hide
          if (star(0.98) && !star(0.93)) return thread
          if (star(0.6) && !star(0.56)) return thread
          if (star(0.56)) return other
          return star(0.93) ? shade(hide, 0.12) : hide
        }
        if (off < 2.4) return shade(hide, 0.55)
        if (Math.abs(off - 12) < 2.4) return Math.floor(h / 7 + r / 9) % 2 ? thread : hide
        if (h > 70 && h < 150) {
          const a = Math.abs(off - (Math.PI * r) / sides),
            b = Math.abs(h - 110) * 1.5
          if (a + b < 46 && a + b > 40) return thread
          if (a + b < 26) return other === hide ? shade(hide, 0.2) : other
        }
        return Math.floor(((turn / Math.PI / 2) * sides + 20.5) % 2) ? hide : other
      },
    })
  )
}

export function bag(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const hide = hideOf(sketch)
  setStage(sketch, random.pick(["plain", "ghost", "window"] as const), 1001)
  const face = sketch.linear([
    [0, tint(hide, 0.34)],
    [0.45, hide],
    [1, shade(hide, 0.42)],
  ])
  const flap = sketch.linear([
    [0, tint(hide, 0.45)],
    [0.5, tint(hide, 0.08)],
    [1, shade(hide, 0.3)],
  ])
  const brass = sketch.radial(
    [
      [0, [255, 236, 176]],
      [0.5, [206, 160, 70]],
      [1, [120, 82, 30]],
    ],
    [0.35, 0.3, 0.8]
  )
  const body = "M150 420Q146 396 172 392H628Q654 396 650 420L672 800Q672 850 622 852H178Q128 850 128 800z"
  const lid = random.pick([
    "M146 400Q150 376 176 376H624Q650 376 654 400L650 560Q610 690 400 720Q190 690 150 560z",
    "M146 400Q150 376 176 376H624Q650 376 654 400L648 620Q648 660 606 660H194Q152 660 152 620z",
  ])
  const strap = "M176 410C150 130 300 70 400 70S650 130 624 410"
  const star = starPath(400, 540, 96, khatamInner(96)),
    rim = starPath(400, 540, 70, khatamInner(70)),
    heart = starPath(400, 540, 34, khatamInner(34), 8, 0)
  const tooled = [-160, 160]
    .map((x) =>
      place(
        path("M0 -44L34 0L0 44L-34 0z", hex(shade(hide, 0.34))) +
          path("M0 -24L18 0L0 24L-18 0z", hex(tones.accent)) +
          line("M0 -44L34 0L0 44L-34 0z", hex(tint(hide, 0.4)), 2.5),
        400 + x,
        500
      )
    )
    .join("")
  const shapes =
    [0, 1, 2, 3]
      .map((i) =>
        path(body, hex(shade(tones.colour, 0.75)), `opacity=".09" transform="translate(${8 + i * 6} ${10 + i * 7})"`)
      )
      .join("") +
    line(strap, hex(shade(hide, 0.6)), 34) +
    line(strap, hex(shade(hide, 0.1)), 28) +
    stitches(strap, hide, 3.5) +
    path(body, face) +
    stitches("M168 430L148 796Q148 830 184 832H616Q652 830 652 796L632 430", hide, 4.5) +
    path(lid, hex(shade(hide, 0.8)), `opacity=".3" transform="translate(6 16)"`) +
    path(lid, flap) +
    place(place(stitches(lid, hide, 4.5), -400, -540), 400, 536, 0, 0.95, 0.93) +
    path(star, hex(shade(hide, 0.36))) +
    path(rim, hex(random.chance(0.5) ? tones.colour : tint(hide, 0.2))) +
    path(heart, hex(tones.spark)) +
    line(star, hex(tint(hide, 0.45)), 3) +
    line(rim, hex(tint(hide, 0.5)), 2.5) +
    tooled +
    circle(400, 690, 20, hex(shade(hide, 0.7)), `opacity=".5"`) +
    circle(398, 684, 18, brass) +
    circle(176, 410, 13, brass) +
    circle(624, 410, 13, brass)
  const tassel =
    line("M400 700V760", hex(tones.accent), 6) +
    circle(400, 762, 13, hex(tones.deep)) +
    [-16, -8, 0, 8, 16]
      .map((k) => line(`M400 768L${400 + k} 836`, hex(k % 16 ? tones.accent : tint(tones.accent, 0.2)), 7))
      .join("")
  sketch.add(
    view === 1
      ? place(place(shapes + tassel, -400, -480), 400, 500, random.between(-7, 7), random.between(0.94, 1.06))
      : place(place(shapes + tassel, -400, -600), 380, 470, random.between(-12, 12), 1.75)
  )
}

/** A babouche seen from above, its heel folded down, its toe pointed. */
function slipper(
  sketch: Sketch,
  x: number,
  y: number,
  size: number,
  turn: number,
  flip: 1 | -1,
  hide: Rgb,
  mark: Rgb
): string {
  const sole =
    "M0 -400C70 -330 128 -210 130 -80C132 30 108 120 104 220C102 320 60 380 0 380S-98 320 -100 220C-104 120 -122 40 -118 -60C-114 -190 -56 -320 0 -400z"
  const inside =
    "M0 -120C60 -120 98 -60 92 20C86 110 84 160 80 226C76 300 44 340 0 340S-74 300 -76 226C-80 160 -90 110 -94 30C-98 -60 -60 -120 0 -120z"
  const upper =
    "M0 -400C70 -330 128 -210 130 -80C131 -30 127 10 122 50C100 -50 60 -96 0 -96S-104 -50 -114 60C-120 20 -120 -20 -118 -60C-114 -190 -56 -320 0 -400z"
  const fill = sketch.linear([
    [0, tint(hide, 0.5)],
    [0.4, hide],
    [1, shade(hide, 0.46)],
  ])
  const lining = sketch.linear(
    [
      [0, shade([222, 190, 142], 0.5)],
      [0.5, [222, 190, 142]],
      [1, tint([222, 190, 142], 0.3)],
    ],
    [0, 0, 0.6, 1]
  )
  const motif = starPath(0, -190, 58, khatamInner(58)),
    heart = starPath(0, -190, 28, khatamInner(28), 8, 0)
  return place(
    [0, 1, 2, 3]
      .map((i) =>
        path(sole, hex(shade(hide, 0.85)), `opacity=".1" transform="translate(${(10 + i * 6) * flip} ${12 + i * 6})"`)
      )
      .join("") +
      path(sole, hex(shade(hide, 0.55))) +
      path(inside, lining) +
      path("M-78 236C-40 270 40 270 82 236C78 320 44 352 0 352S-76 320 -78 236z", fill) +
      stitches("M-70 252C-36 280 36 280 72 252", hide, 4) +
      path(upper, fill) +
      stitches("M-100 40C-88 -46 -54 -80 0 -80S92 -50 108 34", hide, 4.5) +
      path(motif, hex(mark)) +
      line(motif, hex(tint(mark, 0.5)), 3) +
      path(heart, hex(tint(hide, 0.55))) +
      line("M0 -372C44 -310 84 -240 98 -150M0 -372C-40 -310 -76 -240 -92 -150", hex(tint(mark, 0.1)), 6) +
      ellipse(-52, -210, 12, 70, "#fff", `opacity=".22" transform="rotate(18 -52 -210)"`),
    x,
    y,
    turn,
    size * flip,
    size
  )
}

export function slippers(sketch: Sketch): void {
  const { random, view, tones } = sketch
  setStage(sketch, random.pick(["plain", "ghost", "window"] as const), 1001)
  const hide =
    sketch.traits.hue ??
    random.pick<Rgb>([
      [226, 184, 60],
      tones.colour,
      [246, 238, 220],
      [168, 52, 48],
      tint(tones.colour, 0.3),
      [196, 130, 72],
    ])
  const mark = hide[0] > 235 ? tones.colour : random.pick([tones.deep, mix(hide, [255, 245, 220], 0.7)])
  if (view === 2) {
    sketch.add(slipper(sketch, 330, 700, 1.6, 24, 1, hide, mark), slipper(sketch, 640, 280, 1.0, 150, -1, hide, mark))
    return
  }
  const lean = random.between(4, 14),
    size = random.between(0.92, 1),
    apart = random.between(138, 152)
  if (random.chance(0.65))
    sketch.add(
      slipper(sketch, 400 - apart, 520, size, -lean, 1, hide, mark),
      slipper(sketch, 400 + apart, 500, size, lean, -1, hide, mark)
    )
  else
    sketch.add(
      slipper(sketch, 420 - apart, 490, size, -lean, 1, hide, mark),
      slipper(sketch, 380 + apart, 530, size, 176 + lean, 1, hide, mark)
    )
}

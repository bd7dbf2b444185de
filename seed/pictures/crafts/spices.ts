/** Saffron, ground spices, herbs. */
import { leaf, leafGreen, sprig, strewn } from "../growing"
import { thrown, type Paint, type ProfilePoint } from "../lathe"
import { hex, mix, shade, tint, type Rgb } from "../palette"
import { at, ellipse, line, path, place, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { stuff, stuffOf, thread } from "../stuff"
import { grain, heapedBowl, scoop, servingPlate } from "../vessels"

const red: Rgb = [176, 34, 20]

/** The crocus it is picked from. */
function crocus(sketch: Sketch, x: number, y: number, size: number, turn: number): string {
  const lilac: Rgb = [146, 104, 178]
  const petalOf = (angle: number, tone: Rgb) =>
    place(
      path(
        `M0 0C${-size * 0.34} ${-size * 0.3} ${-size * 0.26} ${-size * 0.9} 0 ${-size}C${size * 0.26} ${-size * 0.9} ${size * 0.34} ${-size * 0.3} 0 0z`,
        sketch.linear(
          [
            [0, tint(tone, 0.35)],
            [1, shade(tone, 0.25)],
          ],
          [0, 0, 0.4, 1]
        )
      ) + line(`M0 ${-size * 0.1}V${-size * 0.8}`, hex(shade(tone, 0.2)), 1.4),
      0,
      0,
      angle
    )
  const parts = [-62, 62, -34, 34].map((angle, i) => petalOf(angle, i < 2 ? shade(lilac, 0.12) : lilac)).join("")
  const stigma = [-16, 2, 18]
    .map((angle) => place(line(`M0 0Q4 ${-size * 0.5} 0 ${-size * 0.86}`, hex(red), size * 0.06), 0, 0, angle))
    .join("")
  return place(
    line(`M0 0Q-6 ${size * 0.5} 4 ${size * 0.9}`, "#e6dcc0", 8) + parts + stigma + petalOf(0, tint(lilac, 0.12)),
    x,
    y,
    turn
  )
}

export function saffronThreads(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), view === 1 ? 640 : 460) + 150
  if (view === 2) {
    sketch.add(servingPlate(sketch, 400, floor + 190, 320, 0.6))
    sketch.add(ellipse(404, floor + 130, 190, 96, hex([120, 20, 14]), `opacity=".5"`))
    sketch.add(strewn(sketch, 400, floor + 118, 190, 100, 190, (x, y) => thread(sketch, x, y, random.between(44, 76))))
    sketch.add(crocus(sketch, 650, floor - 60, 130, 24), crocus(sketch, 130, floor + 380, 110, -34))
    return
  }
  const x = random.between(350, 410),
    r = random.between(146, 166),
    high = r * random.between(1.7, 2.1)
  const wall: ProfilePoint[] = [
    [r * 0.84, 0],
    [r * 0.84, 0],
    [r * 0.92, 12],
    [r, high],
    [r, high],
  ]
  const glassTone = mix(tones.ground, [232, 240, 236], 0.6)
  const fill: Paint = ({ turn, height }) => {
    const k =
      Math.sin(turn * 34 + Math.sin(height * 0.12) * 5) +
      Math.sin(height * 0.4 + turn * 18) +
      grain(turn * 40, height / 5)
    return k > 1.1 ? [222, 92, 28] : k > 0.1 ? [190, 42, 22] : k > -1 ? red : [118, 16, 16]
  }
  const level = high * 0.8
  sketch.add(
    sketch.shadow(x + 30, floor + 6, r * 1.7, r * 0.44, 0.5),
    ellipse(x + r * 1.2, floor + 16, r * 0.8, r * 0.18, hex([226, 90, 40]), `opacity=".25"`)
  )
  sketch.add(
    thrown(x, floor, {
      profile: wall,
      paint: ({ inner }) => (inner ? tint(glassTone, 0.3) : glassTone),
      surface: { gloss: 0.6 },
      alpha: 130,
    })
  )
  sketch.add(
    thrown(x, floor + 2, {
      profile: [
        [r * 0.78, 10],
        [r * 0.78, 10],
        [r * 0.9, level],
        [r * 0.7, level + 16],
        [r * 0.3, level + 34],
        [0, level + 38],
      ],
      paint: fill,
      surface: { gloss: 0.1 },
    })
  )
  sketch.add(
    strewn(sketch, x, floor - level - 12, r * 0.68, r * 0.22, 46, (px, py) =>
      thread(sketch, px, py, random.between(34, 56))
    )
  )
  sketch.add(
    thrown(x, floor, {
      profile: wall.concat([[r * 0.97, high + 2]]),
      paint: ({ height, turn }) =>
        height > high - 5
          ? [255, 255, 250]
          : height < 14
            ? glassTone
            : Math.abs(turn + 0.85) < 0.12
              ? [255, 255, 250]
              : null,
      surface: { gloss: 0.9 },
      alpha: 150,
    })
  )
  sketch.add(crocus(sketch, x + 262, floor + 56, random.between(104, 128), random.between(50, 74)))
  sketch.add(
    strewn(sketch, x - 40, floor + 96, 190, 26, 16, (px, py) => thread(sketch, px, py, random.between(34, 52)))
  )
}

const powders: readonly Rgb[] = [
  [198, 74, 30],
  [222, 158, 30],
  [152, 52, 32],
  [168, 112, 58],
  [120, 84, 50],
  [206, 122, 38],
  [136, 132, 66],
]

const powder =
  (colour: Rgb): Paint =>
  ({ turn, radius, height }) => {
    const k = grain(radius * Math.sin(turn) * 0.5, height * 0.6 - radius * Math.cos(turn) * 0.2) * 0.13
    return k > 0 ? tint(colour, k) : shade(colour, -k)
  }

export function spice(sketch: Sketch): void {
  const { random, view } = sketch
  const colour = stuffOf(sketch, stuff("paprika")).colour
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), view === 1 ? 620 : 420) + 170
  if (view === 1) {
    sketch.add(
      heapedBowl(
        sketch,
        random.between(370, 420),
        floor,
        random.between(205, 235),
        [248, 240, 224],
        powder(colour),
        random.between(0.7, 1)
      )
    )
    sketch.add(scoop(sketch, random.between(480, 560), floor + 90, 0.95, colour))
    return
  }
  const start = random.whole(0, 6)
  ;[
    [250, 30],
    [550, 0],
    [400, 190],
    [160, 260],
    [640, 270],
  ].forEach(([x, y], i) =>
    sketch.add(
      heapedBowl(
        sketch,
        x,
        floor + y,
        150,
        i % 2 ? [248, 240, 224] : [188, 118, 74],
        powder(i === 2 ? colour : powders[(start + i) % powders.length]),
        0.8
      )
    )
  )
}

/** A bundle tied with a cord, and one loose stem. */
export function herbs(sketch: Sketch): void {
  const { random, view, tones } = sketch
  const green = mix(
    stuffOf(sketch, stuff("verbena")).colour,
    random.pick<Rgb>([leafGreen, [124, 140, 92], [86, 128, 74]]),
    0.3
  )
  const flower = random.pick<Rgb | null>([null, [150, 116, 186], [232, 200, 90], null])
  const setting = random.pick(["plain", "window", "ghost"] as const)
  setStage(sketch, setting, 1001)
  const narrow = /rosemary|thyme|zaitra|chih|wormwood/.test(sketch.traits.words) ? 0.16 : random.pick([0.3, 0.34, 0.46])
  const stems = view === 1 ? 15 : 9,
    cx = 400,
    cy = view === 1 ? 640 : 900,
    long = view === 1 ? 420 : 720
  let bundle = ""
  for (let i = 0; i < stems; i++) {
    const spread = (i / (stems - 1) - 0.5) * 76
    const order = (i * 7) % stems
    const turn = -90 + (order / (stems - 1) - 0.5) * 74
    bundle += sprig(
      sketch,
      cx,
      cy,
      long * random.between(0.82, 1.08),
      turn,
      mix(green, [70, 90, 54], random.between(0, 0.4)),
      8,
      narrow
    )
    if (flower) {
      const a = (turn * Math.PI) / 180
      for (let k = 0; k < 4; k++)
        bundle += ellipse(
          cx + Math.cos(a) * long * (0.86 + k * 0.05),
          cy + Math.sin(a) * long * (0.86 + k * 0.05),
          13 - k * 2,
          11 - k * 2,
          hex(k % 2 ? tint(flower, 0.25) : flower)
        )
    }
    bundle += line(
      `M${at(cx, cy)}Q${at(cx - spread * 0.3, cy + 80)} ${at(cx - spread * 1.3, cy + 180)}`,
      hex(shade(green, 0.3)),
      6
    )
  }
  const cord = [0, 1, 2, 3]
    .map((i) =>
      line(`M${at(cx - 44, cy - 2 + i * 11)}q44 22 88 0`, hex(i % 2 ? tint(tones.colour, 0.2) : tones.colour), 11)
    )
    .join("")
  sketch.add(
    place(
      `<g opacity=".2" transform="translate(-384 -470)">${line(`M400 640L250 330M400 640L400 250M400 640L550 330`, hex(shade(tones.colour, 0.8)), 100)}</g>`,
      410,
      510,
      random.between(-6, 6)
    )
  )
  sketch.add(place(place(bundle + cord, -400, -500), 400, 500, random.between(-14, 14)))
  if (view === 1) sketch.add(leaf(560, 900, 90, 90 * narrow, -20, green), leaf(240, 880, 80, 80 * narrow, 200, green))
}

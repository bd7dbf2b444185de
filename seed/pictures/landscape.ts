/** The land of each region, in layers, as if woven. */
import { boat, camel, goat, houses, minaret, palm, rampart, ridge, rows, sun, tent, tree, water } from "./land"
import { hex, mix, shade, tint, type Rgb } from "./palette"
import { box, circle, ellipse, group, line, path, place, type Sketch } from "./sketch"
import type { RegionId } from "./regions"

const sand: Rgb = [236, 208, 158]
const leafy: Rgb = [92, 122, 66]
const lime: Rgb = [248, 242, 228]
const oat: Rgb = [226, 190, 112]

type Scene = (sketch: Sketch) => string[]

/** The region's colour, fainter with distance (0 near, 1 far). */
const far = ({ tones }: Sketch, distance: number): Rgb =>
  mix(tones.colour, mix([250, 238, 220], tones.colour, 0.22), distance)

const scattered = (
  sketch: Sketch,
  count: number,
  low: number,
  high: number,
  draw: (x: number, y: number) => string
): string[] =>
  Array.from(
    { length: count },
    () => [sketch.random.between(-20, sketch.width + 20), sketch.random.between(low, high)] as const
  )
    .sort((a, b) => a[1] - b[1])
    .map(([x, y]) => draw(x, y))

const scenes: Record<RegionId, Scene> = {
  "MA-01": (s) => {
    const blues: Rgb[] = [
      [120, 172, 218],
      [78, 136, 196],
      [156, 198, 230],
      [228, 238, 244],
      [58, 112, 178],
    ]
    return [
      ridge(s, 470, 300, 1, far(s, 0.7)),
      ridge(s, 520, 190, 1, far(s, 0.45)),
      ridge(s, 560, 110, 0, mix(leafy, s.tones.colour, 0.35)),
      houses(s, 90, 720, 8, 4, 98, blues, [32, 74, 140]),
      houses(s, 880, 740, 7, 4, 104, blues, [32, 74, 140]),
      minaret(s, 790, 660, 76, 280, [222, 190, 150], [178, 84, 60]),
      houses(s, -60, 860, 16, 2, 118, blues, [32, 74, 140]),
      ...scattered(s, 9, 840, 910, (x, y) => tree(s, x, y, 110, leafy)),
    ]
  },
  "MA-02": (s) => {
    const tuft = (x: number, y: number) => {
      const k = (y - 480) / 400,
        d = Array.from(
          { length: 11 },
          (_, i) => `M${x} ${y}q${(i - 5) * 3 * k} ${-50 * k} ${(i - 5) * 13 * k} ${-(96 - Math.abs(i - 5) * 9) * k}`
        ).join("")
      return (
        ellipse(x + 14 * k, y, 60 * k, 10 * k, "#3a2c14", `opacity=".2"`) +
        line(d, hex(s.random.chance(0.5) ? [150, 146, 66] : [190, 168, 84]), 5 * k)
      )
    }
    const sheep = (x: number, y: number) =>
      place(
        [-20, 0, 20].map((k) => circle(k, -34, 22, "#f6ead2")).join("") +
          circle(40, -44, 12, "#4a3a30") +
          line("M-20 -16V0M-6 -14V0M12 -14V0M24 -16V0", "#4a3a30", 5),
        x,
        y,
        0,
        0.9
      )
    return [
      ridge(s, 470, 150, 1, far(s, 0.7)),
      path("M900 470L980 330H1300L1400 470z", hex(far(s, 0.5))),
      path("M1300 330L1400 470H1260z", hex(far(s, 0.3))),
      ridge(s, 520, 60, 0, [206, 178, 104]),
      ridge(s, 640, 80, 0, [220, 190, 118]),
      ...scattered(s, 70, 540, 900, (x, y) => (s.random.chance(0.08) && y > 620 ? sheep(x, y) : tuft(x, y))),
    ]
  },
  "MA-03": (s) => {
    const walls: Rgb[] = [
      [232, 210, 170],
      [222, 192, 148],
      [242, 226, 194],
      [206, 176, 136],
    ]
    const green: Rgb = [42, 124, 96]
    const gate = (x: number, y: number) =>
      rampart(s, x, y, 340, 250, [206, 160, 108]) +
      [-1, 0, 1]
        .map((k) =>
          path(
            `M${x + 170 + k * 104 - 34} ${y}V${y - 108 - (k ? 0 : 26)}Q${x + 170 + k * 104 - 44} ${y - 160 - (k ? 0 : 30)} ${x + 170 + k * 104} ${y - 180 - (k ? 0 : 26)}Q${x + 170 + k * 104 + 44} ${y - 160 - (k ? 0 : 30)} ${x + 170 + k * 104 + 34} ${y - 108 - (k ? 0 : 26)}V${y}z`,
            hex(s.tones.deep),
            `stroke="${hex([120, 168, 210])}" stroke-width="10"`
          )
        )
        .join("")
    return [
      ridge(s, 450, 210, 1, far(s, 0.75), true),
      ridge(s, 500, 100, 0, far(s, 0.5)),
      houses(s, -40, 680, 18, 4, 92, walls, [110, 74, 50]),
      minaret(s, 380, 600, 86, 330, [228, 196, 144], green),
      minaret(s, 1180, 610, 72, 260, [222, 186, 134], green),
      path("M600 560L680 500H840L920 560z", hex(green)),
      box(610, 556, 300, 80, hex([238, 218, 180])),
      houses(s, -60, 800, 17, 2, 104, walls, [110, 74, 50]),
      rampart(s, -10, 900, 1640, 120, [206, 160, 108]),
      gate(640, 900),
    ]
  },
  "MA-04": (s) => [
    ridge(s, 460, 60, 0, far(s, 0.75)),
    water(s, 470, 900, [66, 130, 158]),
    path("M-20 470H760L820 520L700 640L-20 700z", hex([202, 150, 104])),
    rampart(s, 40, 560, 560, 190, [206, 140, 96]),
    rampart(s, 250, 560, 150, 260, [198, 126, 84]),
    minaret(s, 470, 420, 62, 190, [214, 160, 112], s.tones.deep),
    houses(s, 60, 400, 4, 2, 74, [lime, [206, 222, 236]], [48, 92, 150]),
    path("M1000 476H1620V560L1100 540z", hex([214, 170, 124])),
    minaret(s, 1290, 500, 120, 270, [200, 118, 80], s.tones.deep),
    ...[0, 1, 2, 3, 4].map((i) => box(1120 + i * 30 - (i > 2 ? -250 : 0), 440, 13, 60, hex([224, 196, 160]))),
    boat(900, 660, 0.9, [48, 92, 150], lime),
    boat(520, 770, 1.25, s.tones.colour, lime),
    boat(1300, 800, 1.4, [40, 84, 130], s.tones.spark),
  ],
  "MA-05": (s) => {
    const falls = Array.from({ length: 26 }, (_, i) =>
      line(
        `M${700 + i * 9} 400Q${690 + i * 9 + s.random.between(-12, 12)} 560 ${660 + i * 12} 760`,
        i % 3 ? "#ffffff" : hex([176, 208, 216]),
        8,
        `opacity=".85"`
      )
    )
    return [
      ridge(s, 430, 330, 1, far(s, 0.7), true),
      ridge(s, 470, 190, 1, far(s, 0.4)),
      path("M-20 420H690Q660 600 560 800L-20 900z", hex([186, 96, 74])),
      path("M950 400H1640V900H1040Q930 640 950 400z", hex([166, 80, 66])),
      ...[460, 540, 620, 700].map((y, i) =>
        line(
          `M-20 ${y}Q300 ${y + 26} ${660 - i * 24} ${y + 4}M${960 + i * 8} ${y}Q1300 ${y + 30} 1640 ${y - 6}`,
          hex(i % 2 ? [214, 132, 100] : [140, 62, 58]),
          12,
          `opacity=".7"`
        )
      ),
      ...falls,
      ellipse(800, 800, 420, 76, hex([120, 178, 176])),
      ellipse(800, 780, 260, 40, "#ffffff", `opacity=".7"`),
      houses(
        s,
        110,
        440,
        5,
        2,
        76,
        [
          [206, 130, 96],
          [190, 110, 84],
        ],
        [90, 50, 44]
      ),
      ...scattered(s, 18, 700, 910, (x, y) => (Math.abs(x - 800) < 300 ? "" : tree(s, x, y, 130, leafy))),
      ...[1100, 1240, 1420].map((x) => tree(s, x, 420, 110, leafy)),
    ]
  },
  "MA-06": (s) => [
    water(s, 420, 560, [70, 140, 168]),
    path("M1040 420L1120 400H1640V560H980z", hex([206, 176, 128])),
    box(
      1290,
      190,
      54,
      230,
      s.linear(
        [
          [0, lime],
          [1, shade(lime, 0.3)],
        ],
        [0, 0, 1, 0]
      )
    ),
    ...[0, 1].map((i) => box(1290, 240 + i * 84, 54, 34, hex(s.tones.accent))),
    box(1280, 170, 74, 22, hex(s.tones.accent)),
    circle(1317, 152, 22, hex([255, 226, 140])),
    path("M1286 146Q1317 100 1348 146z", hex(s.tones.accent)),
    houses(s, 1130, 450, 6, 1, 62, [lime], [48, 92, 150]),
    boat(420, 520, 0.6, [48, 92, 150], lime),
    boat(720, 500, 0.45, s.tones.accent, lime),
    rows(s, 540, 900, 860, [oat, [236, 204, 130], [206, 166, 84], [244, 220, 156]]),
    ...scattered(s, 90, 640, 910, (x, y) => {
      const k = (y - 540) / 300
      return (
        line(`M${x} ${y}q6 ${-40 * k} ${s.random.between(-8, 16)} ${-86 * k}`, hex([176, 128, 46]), 3.4 * k) +
        ellipse(x + 6, y - 92 * k, 6 * k, 17 * k, hex([226, 170, 62]))
      )
    }),
  ],
  "MA-07": (s) => [
    ridge(s, 460, 340, 1, far(s, 0.78), true),
    ridge(s, 500, 130, 1, far(s, 0.55)),
    ...Array.from({ length: 13 }, (_, i) =>
      palm(s, 40 + i * 128 + s.random.between(-30, 30), 640, s.random.between(150, 230), [84, 120, 74])
    ),
    minaret(s, 1090, 660, 112, 430, [206, 124, 84], [62, 128, 134]),
    houses(
      s,
      120,
      690,
      12,
      2,
      88,
      [
        [206, 120, 84],
        [194, 104, 70],
        [216, 136, 98],
      ],
      [90, 46, 40]
    ),
    rampart(s, -20, 800, 1660, 170, [198, 104, 68]),
    ...[130, 520, 910, 1300].map((x) => rampart(s, x, 806, 150, 236, [190, 96, 62])),
    path("M-20 796H1640V920H-20z", hex([224, 168, 116])),
    ...[260, 740, 1180, 1500].map((x, i) => palm(s, x, 880 - (i % 2) * 20, s.random.between(260, 330), [74, 112, 66])),
  ],
  "MA-08": (s) => {
    const tower = (x: number, y: number, w: number, h: number) =>
      rampart(s, x, y, w, h, [196, 118, 76], w * 0.08) +
      [0, 1, 2]
        .map((i) =>
          path(
            `M${x + w * 0.28 + i * w * 0.18} ${y - h * 0.86}l${w * 0.05} -16l${w * 0.05} 16v22h-${w * 0.1}z`,
            hex([96, 48, 36])
          )
        )
        .join("") +
      line(`M${x + w * 0.16} ${y - h * 0.74}H${x + w * 0.84}`, hex([140, 74, 50]), 5, `stroke-dasharray="10 8"`)
    const pinks: Rgb[] = [
      [122, 140, 78],
      [206, 96, 132],
      [140, 156, 88],
      [226, 130, 156],
    ]
    return [
      ridge(s, 440, 240, 1, far(s, 0.65)),
      ridge(s, 500, 120, 1, mix([204, 132, 92], s.tones.colour, 0.25)),
      tower(460, 640, 150, 260),
      tower(640, 640, 190, 330),
      tower(990, 640, 150, 280),
      rampart(s, 560, 640, 480, 190, [206, 130, 86]),
      tower(860, 640, 120, 240),
      rampart(s, 380, 660, 840, 110, [190, 112, 70]),
      path("M770 660V590Q800 550 830 590V660z", hex([96, 48, 36])),
      ...Array.from({ length: 22 }, (_, i) =>
        palm(
          s,
          i * 76 + s.random.between(-26, 26),
          690 + s.random.between(-14, 20),
          s.random.between(110, 190),
          [78, 116, 68]
        )
      ),
      rows(s, 700, 900, 800, pinks),
      ...scattered(s, 90, 730, 900, (x, y) =>
        circle(
          x,
          y,
          (y - 690) * 0.07,
          hex(s.random.pick([s.tones.colour, tint(s.tones.colour, 0.3), [226, 120, 150] as Rgb]))
        )
      ),
      palm(s, 150, 900, 420, [70, 108, 62]),
      palm(s, 1460, 900, 380, [70, 108, 62]),
    ]
  },
  "MA-09": (s) => {
    const argan = (x: number, y: number, size: number) => tree(s, x, y, size, [116, 130, 66])
    const coats: Rgb[] = [
      [58, 44, 38],
      [246, 236, 216],
      [150, 100, 66],
    ]
    return [
      ridge(s, 450, 250, 1, far(s, 0.7)),
      ridge(s, 520, 140, 1, far(s, 0.45)),
      ridge(s, 580, 70, 0, [232, 186, 112]),
      houses(
        s,
        1120,
        560,
        4,
        2,
        62,
        [
          [226, 160, 110],
          [210, 140, 92],
        ],
        [110, 60, 44]
      ),
      ridge(s, 690, 60, 0, [238, 198, 128]),
      ...scattered(s, 16, 560, 700, (x, y) => argan(x, y, 60 + (y - 540) * 0.5)),
      argan(430, 850, 470),
      ...[
        [250, 540, 1],
        [400, 470, -1],
        [560, 520, 1],
        [330, 610, 1],
        [640, 610, -1],
      ].map(([x, y, f], i) => goat(x, y, 0.95, coats[i % 3], f as 1 | -1)),
      argan(1240, 870, 330),
      goat(1180, 640, 0.7, coats[1], -1),
      goat(1330, 660, 0.7, coats[0], 1),
      goat(820, 860, 1.2, coats[2], 1),
      goat(940, 880, 1.1, coats[0], -1),
    ]
  },
  "MA-10": (s) => {
    const cactus = (x: number, y: number, k: number) => {
      const pad = (px: number, py: number, r: number, turn: number) =>
        place(
          ellipse(
            0,
            -r,
            r * 0.66,
            r,
            s.linear([
              [0, tint(s.tones.colour, 0.34)],
              [0.5, s.tones.colour],
              [1, shade(s.tones.colour, 0.36)],
            ])
          ) +
            [-0.3, 0, 0.3]
              .map((a) =>
                ellipse(
                  a * r * 1.3,
                  -r * 1.86 + Math.abs(a) * r * 0.6,
                  r * 0.13,
                  r * 0.19,
                  hex(a ? [214, 70, 70] : [240, 170, 60])
                )
              )
              .join("") +
            Array.from({ length: 9 }, (_, i) =>
              circle(((i % 3) - 1) * r * 0.3, -r * 0.5 - Math.floor(i / 3) * r * 0.44, r * 0.03, "#fff6d8")
            ).join(""),
          px,
          py,
          turn
        )
      return (
        ellipse(x + 20 * k, y, 130 * k, 16 * k, "#2a1a10", `opacity=".22"`) +
        pad(x - 40 * k, y - 130 * k, 60 * k, -34) +
        pad(x + 44 * k, y - 120 * k, 64 * k, 34) +
        pad(x, y - 150 * k, 64 * k, -4) +
        pad(x - 60 * k, y - 30 * k, 58 * k, -52) +
        pad(x + 60 * k, y - 30 * k, 56 * k, 50) +
        pad(x, y, 84 * k, 0)
      )
    }
    return [
      water(s, 440, 560, [84, 156, 168]),
      path(
        "M1000 560V300Q1060 220 1240 236Q1480 200 1640 240V620H1480Q1490 400 1330 396Q1190 410 1180 560z",
        hex([204, 118, 76])
      ),
      path("M1180 560Q1190 410 1330 396Q1270 430 1240 560z", hex([150, 78, 52])),
      ...[290, 340].map((y) =>
        line(`M1010 ${y + 30}Q1240 ${y - 20} 1640 ${y}`, hex([226, 150, 104]), 10, `opacity=".7"`)
      ),
      ridge(s, 600, 60, 0, [230, 190, 128]),
      ridge(s, 680, 90, 0, [206, 176, 110]),
      ...scattered(s, 26, 640, 900, (x, y) => cactus(x, y, (y - 560) / 300)),
      palm(s, 220, 640, 190, leafy),
      palm(s, 300, 650, 150, leafy),
    ]
  },
  "MA-11": (s) => [
    ridge(s, 480, 40, 0, far(s, 0.7)),
    ridge(s, 540, 90, 0, [240, 214, 168]),
    ridge(s, 620, 110, 0, [230, 196, 142]),
    camel(1080, 590, 0.8, [176, 124, 80]),
    camel(1230, 596, 0.9, [156, 104, 64]),
    camel(1390, 600, 0.78, [186, 136, 92]),
    tent(520, 660, 0.8, [74, 52, 42], s.tones.colour),
    ridge(s, 740, 100, 0, [222, 184, 126]),
    tent(880, 800, 1.35, [62, 42, 34], s.tones.spark),
    tent(270, 850, 1.05, [92, 64, 48], [240, 226, 200]),
    ...scattered(s, 46, 700, 900, (x, y) =>
      line(`M${x} ${y}q30 -9 60 0t60 0`, hex(shade(sand, 0.22)), 3, `opacity=".5"`)
    ),
  ],
  "MA-12": (s) => {
    const bird = (x: number, y: number, k: number) =>
      place(
        line("M-4 0V60M10 0V60", hex([226, 120, 110]), 4) +
          ellipse(0, -10, 34, 20, hex([246, 176, 170])) +
          path("M-30 -8Q-10 -34 34 -10Q0 14 -30 -8z", hex([236, 130, 124])) +
          line("M26 -18C60 -40 20 -66 40 -86Q52 -92 56 -80", hex([246, 176, 170]), 9) +
          line("M54 -80l10 12", "#3a2a2a", 7),
        x,
        y,
        0,
        k
      )
    return [
      water(s, 440, 660, s.tones.colour),
      path("M560 470Q760 380 900 430Q1060 370 1240 470z", hex([246, 230, 196])),
      path("M900 430Q1060 370 1240 470Q1000 450 900 430z", hex([226, 200, 156])),
      path("M-20 452H460Q300 476 -20 486z", hex([236, 208, 162])),
      path("M1300 456H1640V500Q1450 480 1300 456z", hex([230, 200, 152])),
      boat(360, 560, 0.7, [40, 84, 130], lime),
      boat(1180, 610, 0.9, s.tones.accent, lime),
      path("M-20 700Q400 600 820 680T1640 640V920H-20z", hex([244, 226, 188])),
      path("M-20 760Q500 660 900 760T1640 720V920H-20z", hex([236, 210, 164])),
      water(s, 820, 900, tint(s.tones.colour, 0.2)),
      path("M-20 812Q400 860 820 826T1640 836V800Q1200 800 820 800T-20 780z", hex([248, 236, 208])),
      ...[
        [420, 760, 1.3],
        [540, 790, 1.5],
        [680, 770, 1.2],
        [300, 800, 1.1],
        [1120, 790, 1.3],
        [1230, 770, 1],
      ].map(([x, y, k]) => bird(x, y, k)),
    ]
  },
}

/** Threads over the whole, so that the land looks woven. */
function threads(sketch: Sketch): string {
  const fill = sketch.pattern(
    6,
    6,
    `<path d="M0 0h6v1.2H0z" fill="#fff" opacity=".16"/><path d="M0 3h6v1H0z" fill="#3a1c10" opacity=".09"/><path d="M0 0h1v3H0zM3 3h1v3H3z" fill="#3a1c10" opacity=".08"/>`
  )
  return box(0, 0, sketch.width, sketch.height, fill)
}

/** Paints the region's land; `rise` moves it up on a lower sheet. */
export function territoryLandscape(sketch: Sketch, rise = 0): void {
  const { tones, random } = sketch
  const sky = sketch.linear(
    [
      [0, mix(tint(tones.colour, 0.5), [190, 214, 232], 0.4)],
      [0.34, tint(tones.colour, 0.76)],
      [0.6, [255, 240, 214]],
    ],
    [0, 0, 0, 1]
  )
  const clouds = [0, 1, 2].map(() => {
    const x = random.between(100, 1400),
      y = random.between(80 + rise, 230 + rise),
      k = random.between(0.7, 1.3)
    return place(
      box(-120, 0, 240, 20, "#fff", `rx="10" opacity=".6"`) +
        box(-70, -20, 180, 20, "#fff", `rx="10" opacity=".6"`) +
        box(-20, 20, 190, 16, "#fff", `rx="8" opacity=".5"`),
      x,
      y,
      0,
      k
    )
  })
  sketch.add(
    group(
      `transform="translate(0 ${-rise})"`,
      box(0, 0, 1600, 900, sky),
      sun(sketch, random.between(200, 420), random.between(150, 210) + rise * 0.5, 62),
      ...clouds,
      ...scenes[sketch.region](sketch)
    ),
    threads(sketch)
  )
  sketch.add(
    box(
      0,
      0,
      sketch.width,
      sketch.height,
      sketch.linear([
        [0, [255, 246, 220], 0.22],
        [0.5, [255, 246, 220], 0],
        [1, shade(tones.deep, 0.5), 0.24],
      ])
    )
  )
}

/** The lands of regions 07 to 12. */
import { boat, camel, goat, houses, minaret, palm, rampart, ridge, rows, tent, tree, water } from "./land"
import { hex, mix, shade, tint, type Rgb } from "./palette"
import { circle, ellipse, line, path, place } from "./sketch"
import { scattered, sand, leafy, lime, far, type Scene } from "./scene"

export const southern: Record<"MA-07" | "MA-08" | "MA-09" | "MA-10" | "MA-11" | "MA-12", Scene> = {
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

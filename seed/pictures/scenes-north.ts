/** The lands of regions 01 to 06. */
import { boat, houses, minaret, rampart, ridge, rows, tree, water } from "./land"
import { hex, mix, shade, type Rgb } from "./palette"
import { box, circle, ellipse, line, path, place } from "./sketch"
import { scattered, leafy, lime, oat, far, type Scene } from "./scene"

export const northern: Record<"MA-01" | "MA-02" | "MA-03" | "MA-04" | "MA-05" | "MA-06", Scene> = {
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
}

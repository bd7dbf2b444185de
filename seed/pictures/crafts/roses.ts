/** Dried roses of the valley: in a basket, or strewn. */
import { leaf, leafGreen, petal, rose, strewn } from "../growing"
import { hex, shade, tint, type Rgb } from "../palette"
import { ellipse, type Sketch } from "../sketch"
import { setStage } from "../stage"
import { heapedBowl } from "../vessels"

export function roses(sketch: Sketch): void {
  const { random, view } = sketch
  const pink = random.pick<Rgb>([
    [212, 74, 118],
    [226, 112, 146],
    [186, 52, 92],
    [232, 146, 160],
  ])
  const tone = () => (random.chance(0.4) ? tint(pink, random.between(0.1, 0.3)) : shade(pink, random.between(0, 0.14)))
  if (view === 2) {
    setStage(sketch, "plain")
    sketch.add(ellipse(400, 500, 420, 520, hex(shade(pink, 0.35)), `opacity=".35"`))
    for (let row = 0; row < 6; row++)
      for (let column = 0; column < 5; column++) {
        const x = column * 190 + (row % 2 ? 95 : 0) + random.between(-18, 18),
          y = row * 186 + random.between(-16, 16)
        sketch.add(
          leaf(x, y, 130, 44, random.between(0, 360), leafGreen),
          leaf(x, y, 130, 44, random.between(0, 360), shade(leafGreen, 0.15))
        )
        sketch.add(rose(sketch, x, y, random.between(92, 116), tone()))
      }
    return
  }
  const floor = setStage(sketch, random.pick(["niche", "window", "table"] as const), 600) + 190
  const r = random.between(225, 250),
    x = random.between(380, 420)
  sketch.add(heapedBowl(sketch, x, floor, r, [222, 186, 124], () => shade(pink, 0.4), 0.34))
  const tops = Array.from({ length: 21 }, (_, i) => {
    const ring = i < 10 ? 1 : i < 17 ? 0.62 : 0.24,
      turn = i * 2.4 + random.between(-0.2, 0.2)
    return [
      x + Math.cos(turn) * r * 0.8 * ring,
      floor - r * 0.72 + Math.sin(turn) * r * 0.28 * ring - (1 - ring) * r * 0.62,
    ] as const
  }).sort((a, b) => a[1] - b[1])
  for (const [px, py] of tops)
    sketch.add(
      random.chance(0.5) ? leaf(px, py, 88, 30, random.between(0, 360), leafGreen) : "",
      rose(sketch, px, py, random.between(56, 70), tone())
    )
  sketch.add(
    strewn(sketch, x + 40, floor + 90, 260, 36, 14, (px, py) =>
      petal(px, py, random.between(16, 26), random.between(0, 360), tone())
    )
  )
  sketch.add(rose(sketch, x + 215, floor + 60, 62, pink))
}

/** A thing in its place: before its own land, packed to travel, on the shelves of the souk. */
import { fitted, seen, type Bounds } from "./camera"
import { landOf } from "./land-picture"
import { motifFill } from "./motif-fill"
import { hex, mix, paper, shade, tint, type Rgb } from "./palette"
import { at, box, circle, group, image, line, path, type Sketch } from "./sketch"
import { archPath, paintWall } from "./stage"
import { straw } from "./vessels"

const woods: readonly Rgb[] = [
  [186, 136, 86],
  [150, 98, 58],
  [214, 174, 124],
  [128, 92, 72],
]

/** The colours of a band of the region's weave. */
function weaveOf({ land }: Sketch) {
  return { foreground: hex(land.deep), background: hex([252, 245, 230]), accent: hex(land.accent) }
}

/** From a rope in the open, the region's land behind. */
export async function onLine(sketch: Sketch, thing: string, bounds: Bounds): Promise<void> {
  const { land, scatter } = sketch
  const wide = scatter.between(1900, 2300)
  sketch.addGround(
    image(await landOf(sketch.region), scatter.between(800 - wide, 0), -60, wide, 1120),
    box(
      0,
      0,
      800,
      1000,
      sketch.linear(
        [
          [0, land.ground, 0.1],
          [1, land.ground, 0.4],
        ],
        [0, 0, 0, 1]
      )
    )
  )
  const camera = fitted(sketch, bounds, { width: 580, height: 740 })
  const y = camera.y + camera.scale * bounds.top - 4
  const sag = `M-10 ${(y - scatter.between(30, 60)).toFixed(1)}Q400 ${(y + 44).toFixed(1)} 810 ${(y - scatter.between(30, 60)).toFixed(1)}`
  sketch.addGround(line(sag, hex(shade(land.colour, 0.6)), 7), line(sag, hex(tint(straw, 0.1)), 3.5))
  sketch.add(seen(thing, camera))
}

/** On the sill of a window, the region's land behind. */
export async function inLand(sketch: Sketch, thing: string, bounds: Bounds): Promise<void> {
  const { land, scatter } = sketch
  const view = await landOf(sketch.region)
  const wide = scatter.between(1340, 1720),
    high = (wide * 9) / 16,
    x = scatter.between(800 - wide, 0)
  paintWall(sketch, 0.2)
  const sill = scatter.between(690, 740),
    opening = archPath(400, sill, scatter.between(580, 660), sill - 40)
  const inside = sketch.clip(path(opening, "#000"))
  sketch.addGround(
    path(
      opening,
      motifFill(sketch, 6, weaveOf(sketch)),
      `stroke="${hex(mix(land.ground, land.deep, 0.5))}" stroke-width="10" transform="translate(${at(-40, -26)}) scale(1.1 1.036)"`
    ),
    group(
      `clip-path="${inside}"`,
      image(view, x, sill - high + 70, wide, high),
      path(
        opening,
        "none",
        `stroke="${hex(shade(land.deep, 0.5))}" stroke-opacity=".3" stroke-width="34" transform="translate(9 9)"`
      )
    )
  )
  const ledge = mix(land.ground, paper, 0.5)
  sketch.addGround(
    box(
      0,
      sill,
      800,
      1000 - sill,
      sketch.linear(
        [
          [0, tint(ledge, 0.5)],
          [0.4, ledge],
          [1, mix(ledge, land.colour, 0.3)],
        ],
        [0, 0, 0.3, 1]
      )
    ),
    box(0, sill, 800, 6, hex(tint(ledge, 0.8)))
  )
  const camera = fitted(sketch, bounds, { width: 560, height: 640 }, true)
  const foot = camera.y + camera.scale * bounds.bottom
  sketch.add(seen(thing, { ...camera, y: camera.y + scatter.between(905, 945) - foot }))
}

/** Straw: short bent strokes. */
function tufts({ scatter }: Sketch, left: number, right: number, y: number, size: number, count: number): string {
  const strokes = ["", "", ""]
  for (let i = 0; i < count; i++) {
    const x = scatter.between(left, right)
    strokes[i % 3] +=
      `M${at(x, y + scatter.between(-0.1, 0.5) * size)}q${at(scatter.between(-0.5, 0.5) * size, -size * scatter.between(0.3, 1))} ${at(scatter.between(-1, 1) * size, -size * scatter.between(0.1, 0.9))}`
  }
  return strokes.map((d, i) => line(d, hex([shade(straw, 0.3), straw, tint(straw, 0.35)][i]), size * 0.075)).join("")
}

/** Packed to travel, in straw, in a crate that bears the region's band. */
export function inCrate(sketch: Sketch, thing: string, bounds: Bounds): void {
  const { land, scatter } = sketch
  const wood = scatter.pick(woods)
  paintWall(sketch, scatter.between(0, 0.24))
  const floor = scatter.between(480, 680)
  sketch.addGround(
    box(
      0,
      floor,
      800,
      390,
      sketch.linear(
        [
          [0, mix(land.ground, land.colour, 0.2)],
          [1, mix(land.ground, land.colour, 0.42)],
        ],
        [0, 0, 0.4, 1]
      )
    ),
    box(0, floor, 800, 5, hex(tint(land.ground, 0.5)))
  )
  const wide = scatter.between(580, 700),
    middle = 400 + scatter.between(-36, 36),
    x = middle - wide / 2,
    front = scatter.between(600, 710),
    foot = scatter.between(880, 950)
  const camera = fitted(sketch, bounds, { width: wide - 90, height: 640 }, true)
  const bottom = camera.y + camera.scale * bounds.bottom
  const set = {
    ...camera,
    x: middle - (camera.scale * (bounds.left + bounds.right)) / 2,
    y: camera.y + front + 120 - bottom,
  }
  const plank = (y: number, h: number, k: number) =>
    box(
      x,
      y,
      wide,
      h,
      sketch.linear(
        [
          [0, tint(wood, 0.3 + k)],
          [0.5, mix(wood, tint(wood, 0.3), k)],
          [1, shade(wood, 0.26)],
        ],
        [0, 0, 0.7, 1]
      ),
      `rx="3"`
    ) +
    line(
      `M${at(x + 20, y + h * scatter.between(0.3, 0.7))}q${at(wide * 0.4, scatter.between(-6, 6))} ${at(wide - 60, scatter.between(-4, 4))}`,
      hex(shade(wood, 0.3)),
      1.6,
      `opacity=".5"`
    )
  const high = (foot - front) / 3
  const post = (px: number) =>
    box(
      px,
      front - 26,
      40,
      foot - front + 40,
      sketch.linear(
        [
          [0, tint(wood, 0.34)],
          [1, shade(wood, 0.22)],
        ],
        [0, 0, 1, 0]
      ),
      `rx="4"`
    ) + [0.2, 0.5, 0.8].map((k) => circle(px + 20, front + (foot - front) * k, 4.5, hex(shade(wood, 0.55)))).join("")
  const band = motifFill(sketch, high / 14, weaveOf(sketch), `translate(${x} ${front + high})`)
  sketch.add(
    sketch.shadow(420, foot + 4, wide * 0.58, 60, 0.6),
    box(x + 22, front - 70, wide - 44, 130, hex(shade(wood, 0.5)), `rx="4"`),
    tufts(sketch, x + 40, x + wide - 40, front - 8, 74, 130),
    seen(thing, set),
    tufts(sketch, x + 30, x + wide - 30, front + 24, 60, 120),
    plank(front, high - 4, 0.1),
    plank(front + high, high - 4, 0),
    plank(front + high * 2, high, 0.05),
    box(x, front + high + 4, wide, high - 12, band),
    box(
      x,
      front + high + 4,
      wide,
      high - 12,
      sketch.linear(
        [
          [0, paper, 0.3],
          [1, [60, 30, 16], 0.34],
        ],
        [0, 0, 1, 0.3]
      )
    ),
    post(x - 6),
    post(x + wide - 34)
  )
}

/** On two shelves of the souk: the sizes it comes in, or several alike. */
export function onShelves(sketch: Sketch, thing: string, bounds: Bounds): void {
  const { land, scatter, traits } = sketch
  const wood = scatter.pick(woods)
  paintWall(sketch, scatter.between(0.2, 0.4))
  const [width, height] = [bounds.right - bounds.left, bounds.bottom - bounds.top]
  const shelves = [scatter.between(410, 470), scatter.between(890, 950)]
  const inside = mix(land.ground, land.colour, 0.42)
  sketch.addGround(
    box(
      30,
      -20,
      740,
      1040,
      sketch.linear(
        [
          [0, shade(inside, 0.3)],
          [0.5, inside],
          [1, tint(inside, 0.2)],
        ],
        [0, 0, 1, 0.4]
      )
    ),
    box(30, -20, 60, 1040, hex(shade(land.deep, 0.6)), `opacity=".2"`)
  )
  const parts = [`<defs><g id="ware">${thing}</g></defs>`]
  shelves.forEach((y, row) => {
    parts.push(
      box(
        0,
        y,
        800,
        34,
        sketch.linear(
          [
            [0, tint(wood, 0.35)],
            [0.3, wood],
            [1, shade(wood, 0.4)],
          ],
          [0, 0, 0, 1]
        )
      ),
      box(
        0,
        y + 34,
        800,
        26,
        sketch.linear(
          [
            [0, shade(land.deep, 0.7), 0.4],
            [1, land.deep, 0],
          ],
          [0, 0, 0, 1]
        )
      ),
      box(0, y + 6, 800, 20, motifFill(sketch, 20 / 12, weaveOf(sketch), `translate(0 ${y + 6})`))
    )
    const room = Math.min(350 / height, 330 / width)
    const fits = Math.max(1, Math.min(4, Math.floor(700 / (width * room * 1.1))))
    const count = Math.max(1, Math.min(fits, row ? 4 : traits.sizes + 1, 4))
    const step = 740 / count
    for (let i = 0; i < count; i++) {
      const smaller = traits.sizes > 1 && row === 0 ? 1 - (i % traits.sizes) * 0.17 : scatter.between(0.94, 1)
      const scale = Math.min(350 / height, (step * 0.94) / width) * smaller
      const x = 30 + step * (i + 0.5) + scatter.between(-10, 10)
      parts.push(
        group(
          `transform="translate(${at(x - (scale * (bounds.left + bounds.right)) / 2, y + 6 - scale * bounds.bottom)}) scale(${scale.toFixed(4)})"`,
          `<use href="#ware"/>`
        )
      )
    }
  })
  sketch.add(...parts)
}

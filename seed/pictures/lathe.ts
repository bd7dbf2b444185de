/** Things that turn on a wheel: a profile swept round an upright axis, painted and lit. */
import { lit, type Surface } from "./light"
import type { Rgb } from "./palette"
import { Raster, resolution } from "./raster"
import { image } from "./sketch"

/** Radius and height above the ground. */
export type ProfilePoint = readonly [radius: number, height: number]

interface Spot {
  /** Angle round the axis, −π to π, 0 towards the eye. */
  turn: number
  radius: number
  height: number
  /** True on the inner wall of an open vessel. */
  inner: boolean
}

/** A colour, and what its surface is like where that differs from the rest. */
export type Paint = (spot: Spot) => Rgb | null

export interface Thrown {
  /** Outline from the foot up; over the lip and down again for an open vessel. */
  profile: readonly ProfilePoint[]
  paint: Paint
  surface: Surface
  /** Sine of the angle the eye looks down by. */
  tilt?: number
  /** 0 to 255. */
  alpha?: number
  /** Keeps the points as they are instead of running a smooth line through them. */
  faceted?: boolean
  /** A slight unevenness of the hand, in units. */
  wobble?: (turn: number, height: number) => number
}

/** A smooth line through the points (Catmull–Rom); a point given twice makes a corner. */
function smooth(points: readonly ProfilePoint[], faceted: boolean, detail: number): ProfilePoint[] {
  const line: ProfilePoint[] = []
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [
      points[Math.max(0, i - 1)],
      points[i],
      points[i + 1],
      points[Math.min(points.length - 1, i + 2)],
    ]
    const length = Math.hypot(c[0] - b[0], c[1] - b[1])
    const steps = Math.ceil(length * detail * 1.2)
    for (let s = 0; s < steps; s++) {
      const t = s / steps
      const along = (k: 0 | 1) =>
        faceted
          ? b[k] + (c[k] - b[k]) * t
          : 0.5 *
            (2 * b[k] +
              (c[k] - a[k]) * t +
              (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
              (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t)
      line.push([Math.max(0, along(0)), along(1)])
    }
  }
  line.push(points[points.length - 1])
  return line
}

/** Draws the thing standing on (x, y), the middle of its foot. */
export function thrown(x: number, y: number, options: Thrown): string {
  const { paint, surface, tilt = 0.26, alpha = 255, wobble } = options
  const rise = Math.sqrt(1 - tilt * tilt)
  const detail = resolution()
  const line = smooth(options.profile, options.faceted ?? false, detail)
  let widest = 0,
    highest = -Infinity,
    lowest = Infinity
  for (const [r, h] of line) {
    widest = Math.max(widest, r)
    highest = Math.max(highest, h * rise + r * tilt)
    lowest = Math.min(lowest, h * rise - r * tilt)
  }
  const width = Math.ceil((widest * 2 + 6) * detail)
  const height = Math.ceil((highest - lowest + 6) * detail)
  // Where the wall faces at each point: the same all round.
  const facing = line.map((_, i) => {
    const [before, after] = [line[Math.max(0, i - 1)], line[Math.min(line.length - 1, i + 1)]]
    const [dr, dh] = [after[0] - before[0], after[1] - before[1]]
    const size = Math.hypot(dr, dh) || 1
    return { outward: dh / size, upward: -dr / size }
  })
  const raster = new Raster(width, height)
  const nearest = new Float32Array(width * height).fill(-1e9)
  const top = (highest + 3) * detail
  const middle = width / 2
  const spot = { turn: 0, radius: 0, height: 0, inner: false }

  for (let px = 0; px < width; px++) {
    const across = (px + 0.5 - middle) / detail
    for (const side of [1, -1]) {
      let last = NaN
      for (let i = 0; i < line.length; i++) {
        const h = line[i][1]
        const gone = line[i][0] <= Math.abs(across)
        // Leaving the wall: close the span to its very edge.
        if (gone && Number.isNaN(last)) continue
        const radius = gone ? Math.abs(across) + 1e-6 : line[i][0]
        const { outward, upward } = facing[i]
        const sin = across / radius
        const cos = side * Math.sqrt(Math.max(0, 1 - sin * sin))
        const py = top - (h * rise - radius * cos * tilt) * detail
        const from = !Number.isNaN(last) ? last : i === 0 ? py : top - h * rise * detail
        last = gone ? NaN : py
        if (upward * tilt + outward * cos * rise <= 0) continue
        const depth = h * tilt + radius * cos * rise
        const a = Math.max(0, Math.floor(Math.min(from, py))),
          b = Math.min(height - 1, Math.floor(Math.max(from, py)))
        for (let row = a; row <= b; row++) {
          const k = row * width + px
          if (nearest[k] >= depth) continue
          // Where the wall runs towards the eye one step spans many rows: each finds its own place on it.
          const toEye = b - a > 1 && tilt > 0.05 ? (h * rise - (top - row - 0.5) / detail) / tilt : radius * cos
          spot.turn = Math.atan2(across, toEye)
          spot.radius = b - a > 1 ? Math.hypot(across, toEye) : radius
          spot.height = h + (wobble ? wobble(spot.turn, h) : 0)
          spot.inner = outward < -0.2
          const colour = paint(spot)
          if (!colour) continue
          nearest[k] = depth
          raster.set(
            px,
            row,
            lit(
              colour,
              [outward * sin, upward * rise - outward * cos * tilt, outward * cos * rise + upward * tilt],
              surface
            ),
            alpha
          )
        }
      }
    }
  }
  raster.softenEdges()
  return image(raster.toDataUrl(), x - width / 2 / detail, y - top / detail, width / detail, height / detail)
}

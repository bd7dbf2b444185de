/** How a thing is set into its frame: measured, then moved and scaled. */
import sharp from "sharp"
import { at, group, type Sketch } from "./sketch"

export interface Bounds {
  left: number
  top: number
  right: number
  bottom: number
}

/** How shapes are moved and scaled into the frame. */
interface Camera {
  scale: number
  x: number
  y: number
}

const margin = 400
/** Units of one pixel when a thing is measured. */
const coarse = 8

const measured = new WeakMap<Sketch, Promise<Bounds | null>>()

/** The box of what is solid; soft shadows do not count. Null where nothing is. A thing is measured once for all its pictures. */
export function measure(sketch: Sketch, thing: string): Promise<Bounds | null> {
  const bounds = measured.get(sketch.drawnOn) ?? boundsOf(sketch, thing)
  measured.set(sketch.drawnOn, bounds)
  return bounds
}

async function boundsOf(sketch: Sketch, thing: string): Promise<Bounds | null> {
  const [width, height] = [sketch.width + margin * 2, sketch.height + margin * 2].map((size) => size / coarse)
  const frame = `width="${width}" height="${height}" viewBox="${-margin} ${-margin} ${width * coarse} ${height * coarse}"`
  const { data, info } = await sharp(Buffer.from(sketch.sheet(thing, frame)), { unlimited: true })
    .extractChannel("alpha")
    .raw()
    .toBuffer({ resolveWithObject: true })
  let [left, top, right, bottom] = [info.width, info.height, -1, -1]
  for (let y = 0; y < info.height; y++)
    for (let x = 0; x < info.width; x++)
      if (data[y * info.width + x] > 165) {
        left = Math.min(left, x)
        right = Math.max(right, x)
        top = Math.min(top, y)
        bottom = y
      }
  if (right < 0) return null
  const unit = (pixel: number) => pixel * coarse - margin
  return { left: unit(left), top: unit(top), right: unit(right + 1), bottom: unit(bottom + 1) }
}

export const fills = (sketch: Sketch, box: Bounds) =>
  box.left <= 8 && box.top <= 8 && box.right >= sketch.width - 8 && box.bottom >= sketch.height - 8

export const seen = (shapes: string, { scale, x, y }: Camera) =>
  group(`transform="translate(${at(x, y)}) scale(${scale.toFixed(4)})"`, shapes)

/** As large as the frame allows; what stands has more air above it than below. */
export function fitted(
  sketch: Sketch,
  box: Bounds,
  within = { width: 690, height: 830 },
  standing = sketch.stage.standing
): Camera {
  const { scatter, traits } = sketch
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const wide = width > height * 1.3 ? Math.min(1.1, 770 / within.width) : 1
  const room = Math.min((within.width * wide) / width, within.height / height, 2.4)
  const scale = room * Math.min(1, traits.size * scatter.between(0.93, 1))
  const spare = 1000 - height * scale
  const top = standing ? spare * scatter.between(0.56, 0.64) : spare * 0.5
  return {
    scale,
    x: 400 + scatter.between(-24, 24) - (scale * (box.left + box.right)) / 2,
    y: top - scale * box.top,
  }
}

/** Close: where the hand's work is, a third from the top. */
export function cropped(sketch: Sketch, box: Bounds): Camera {
  const { scatter } = sketch
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const scale = Math.max(1.25, Math.min(2.7, Math.max(980 / width, 1120 / height)))
  const aim = [box.left + width * scatter.between(0.36, 0.6), box.top + height * scatter.between(0.38, 0.52)]
  return { scale, x: scatter.between(330, 470) - scale * aim[0], y: scatter.between(430, 540) - scale * aim[1] }
}

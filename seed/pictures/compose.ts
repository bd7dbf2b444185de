/** Composing a picture: the thing is drawn, measured, and then set into the frame by a camera. */
import { cropped, fills, fitted, measure, seen, type Bounds } from "./camera"
import { inCrate, inLand, onLine, onShelves } from "./places"
import { box, type Sketch } from "./sketch"
import { paintFlat, paintStanding } from "./stage"

/** Several of the same: beside and behind one another. */
function gathered(thing: string, box: Bounds, count: number): { thing: string; box: Bounds } {
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const spots = (
    {
      2: [
        [-0.36, -0.16],
        [0.4, 0.14],
      ],
      3: [
        [0, -0.34],
        [-0.54, 0.04],
        [0.5, 0.16],
      ],
      4: [
        [-0.42, -0.34],
        [0.5, -0.28],
        [-0.56, 0.12],
        [0.44, 0.2],
      ],
      5: [
        [-0.5, -0.4],
        [0.5, -0.4],
        [0, -0.1],
        [-0.52, 0.24],
        [0.5, 0.26],
      ],
      6: [
        [-0.46, -0.62],
        [0.5, -0.6],
        [-0.54, -0.16],
        [0.48, -0.12],
        [-0.46, 0.32],
        [0.54, 0.36],
      ],
    } as Record<number, number[][]>
  )[count]
  const moves = spots.map(([x, y]) => [x * width, y * height])
  const xs = moves.map(([x]) => x),
    ys = moves.map(([, y]) => y)
  return {
    thing:
      `<defs><g id="one">${thing}</g></defs>` +
      moves.map(([x, y]) => `<use href="#one" x="${x.toFixed(1)}" y="${y.toFixed(1)}"/>`).join(""),
    box: {
      left: box.left + Math.min(...xs),
      right: box.right + Math.max(...xs),
      top: box.top + Math.min(...ys),
      bottom: box.bottom + Math.max(...ys),
    },
  }
}

export type Setting = "whole" | "close" | "line" | "land" | "crate" | "shelves"

/** Sets what was drawn on the sketch into its picture. */
export async function compose(sketch: Sketch, setting: Setting, several: number): Promise<void> {
  const lifted = sketch.lift()
  const { props } = lifted
  let { thing } = lifted
  let bounds = await measure(sketch, thing)
  if (!bounds || fills(sketch, bounds)) {
    if (bounds) sketch.addGround(box(0, 0, 800, 1000, "#f4ead8"))
    else paintFlat(sketch)
    sketch.add(props, thing)
    return
  }
  if (several > 1 && setting !== "close") ({ thing, box: bounds } = gathered(thing, bounds, several))
  if (setting === "line") return onLine(sketch, thing, bounds)
  if (setting === "land") return inLand(sketch, thing, bounds)
  if (setting === "crate") return inCrate(sketch, thing, bounds)
  if (setting === "shelves") return onShelves(sketch, thing, bounds)
  const camera = setting === "close" ? cropped(sketch, bounds) : fitted(sketch, bounds)
  const { standing, horizon } = sketch.stage
  if (standing) paintStanding(sketch, Math.max(340, Math.min(760, camera.y + camera.scale * horizon)))
  else paintFlat(sketch)
  sketch.add(seen(props + thing, camera))
}

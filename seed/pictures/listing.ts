/** The three pictures of a listing: the thing whole, close, and in its place. */
import type { Craft } from "../schema"
import { bedOf } from "./bed"
import { compose, type Setting } from "./compose"
import { drawings } from "./crafts"
import { plans } from "./plans"
import { randomFrom } from "./random"
import { drawnAt } from "./raster"
import type { RegionId } from "./regions"
import { Sketch } from "./sketch"
import { stuff, stuffOf } from "./stuff"
import type { Traits } from "./traits"

export const shots = [1, 2, 3] as const
type Shot = (typeof shots)[number]

interface ListingPicture {
  handle: string
  craft: Craft
  region: RegionId
  shot: Shot
  traits: Traits
}

/** Which of the craft's two drawings a shot takes, and where it is set. */
function settingOf({ craft, handle, shot }: ListingPicture): { view: 1 | 2; setting: Setting; bed?: "bed" | "liquid" } {
  const { close, places } = plans[craft]
  if (shot === 1) return { view: 1, setting: "whole" }
  if (shot === 2) {
    if (close === "second") return { view: 2, setting: "whole" }
    return close === "crop" ? { view: 1, setting: "close" } : { view: 1, setting: "whole", bed: close }
  }
  const place = randomFrom(`place/${handle}`).pick(places)
  return place === "second" ? { view: 2, setting: "whole" } : { view: 1, setting: place }
}

/** A listing's things already drawn, by view: its pictures share them. */
export type DrawnThings = Map<1 | 2, Sketch>

/** The picture as an SVG of 800 × 1000 units. `detail` below 1 is coarser and quicker. */
export async function drawListing(picture: ListingPicture, detail: number, things: DrawnThings): Promise<string> {
  const { craft, handle, region, shot, traits } = picture
  const { view, setting, bed } = settingOf(picture)
  const { close, usual, several } = plans[craft]
  const blank = () => new Sketch({ seed: `listing/${handle}`, region, view, shot, traits })
  if (bed) {
    const sketch = blank()
    drawnAt(detail, () => bedOf(sketch, stuffOf(sketch, usual ?? stuff("olive")), bed === "liquid"))
    await compose(sketch, "whole", 1)
    return sketch.toString()
  }
  if (!things.has(view)) {
    const sketch = blank()
    drawnAt(detail * (close === "crop" ? 1.3 : 1), () => drawings[craft](sketch))
    things.set(view, sketch)
  }
  const sketch = (things.get(view) ?? blank()).again(shot)
  await compose(sketch, setting, several ? traits.count : 1)
  return sketch.toString()
}

import type { Fault } from "../contracts/codes"
import type { ListingForm } from "../contracts/shapes/desk-listing"

/**
 * What a listing still lacks before a buyer may see it: by field of the form, in the order of the form.
 * Where the options are fixed, the form does not hold their names.
 */
export function publishFaults(form: ListingForm, { fixed = false } = {}): Fault[] {
  const faults: Fault[] = []
  const miss = (field: string, missing: boolean) => {
    if (missing) faults.push({ field: `form.${field}`, code: "REQUIRED" })
  }
  miss("photos", form.photos.length === 0)
  miss("category", form.category === null)
  miss("title.ar", form.title.ar === "")
  const several = form.variants.length > 1 && !fixed
  miss("option.ar", several && form.option.ar === "")
  form.variants.forEach((variant, index) => {
    miss(`variants.${index}.value.ar`, several && variant.value.ar === "")
    miss(`variants.${index}.price`, variant.price === null)
    miss(`variants.${index}.weight_g`, variant.weight_g === null)
  })
  return faults
}

/** Two variants nobody could tell apart: by field of the second. */
export function twinFaults(form: ListingForm): Fault[] {
  const seen = new Set<string>()
  return form.variants.flatMap(({ value }, index) => {
    const key = value.ar.toLowerCase()
    if (form.variants.length > 1 && key && seen.has(key))
      return [{ field: `form.variants.${index}.value.ar`, code: "TWIN" }]
    seen.add(key)
    return []
  })
}

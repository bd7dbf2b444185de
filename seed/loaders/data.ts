import { readdirSync, readFileSync } from "fs"
import { join } from "path"
import { z } from "zod"
import { firstListing, office } from "../office-schema"
import { cooperative, files, listing } from "../schema"

const folder = join(__dirname, "..", "data")

export type CooperativeData = z.infer<typeof cooperative>
export type ListingData = z.infer<typeof listing>
export type PurchaseData = z.infer<(typeof files)["purchases.json"]>[number]
export type FirstListingData = z.infer<typeof firstListing>
export type OfficeData = z.infer<typeof office>
export type FairData = z.infer<(typeof files)["fairs.json"]>[number]

/** Reads one file. Throws with its name and the first places that do not fit. */
function read<Shape extends z.ZodType>(name: string, shape: Shape): z.infer<Shape> {
  const parsed = shape.safeParse(JSON.parse(readFileSync(join(folder, name), "utf8")))
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.slice(0, 5).map((issue) => `${issue.path.join(".")}: ${issue.message}`)
  throw new Error(`seed/data/${name} does not fit seed/schema.ts\n  ${faults.join("\n  ")}`)
}

const readAll = <Shape extends z.ZodType>(subfolder: string, shape: Shape): z.infer<Shape>[] =>
  readdirSync(join(folder, subfolder))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => read(`${subfolder}/${name}`, shape))

/** Everything the seed will write, checked before anything is written. */
export function readData() {
  const data = {
    territories: read("territories.json", files["territories.json"]),
    sectors: read("sectors.json", files["sectors.json"]),
    categories: read("categories.json", files["categories.json"]),
    fairs: read("fairs.json", files["fairs.json"]),
    features: read("features.json", files["features.json"]),
    purchases: read("purchases.json", files["purchases.json"]),
    promotions: read("promotions.json", files["promotions.json"]),
    searched: read("searched.json", files["searched.json"]),
    pagePictures: read("page-pictures.json", files["page-pictures.json"]),
    logins: read("demo-logins.json", logins),
    office: read("office.json", office),
    firstListings: read("first-listings.json", z.array(firstListing)),
    cooperatives: readAll("cooperatives", cooperative),
    listings: readAll("listings", z.array(listing)).flat(),
  }
  refuseDangling(data)
  return data
}

export type Data = ReturnType<typeof readData>

const logins = z.array(
  z.strictObject({
    role: z.enum(["administrator", "organizer", "auditor", "member", "buyer"]),
    login: z.email(),
    password: z.string().min(10),
    /** E.164; signs in by a code as well. */
    phone: z.string().optional(),
    name: z.string().min(1),
    /** Handle of the cooperative a member acts for. */
    cooperative: z.string().optional(),
    /** What a member does there; a manager does everything. */
    does: z.enum(["catalogue", "orders", "accounts"]).optional(),
  })
)

/** Signs and artisans are named within their cooperative; their handle in the market says both. */
export const within = (cooperative: string, handle: string) =>
  handle.startsWith(`${cooperative}-`) ? handle : `${cooperative}-${handle}`

/** Handles that lead nowhere, or are given twice, would otherwise show only as a broken page. */
function refuseDangling(data: Data): void {
  const known = (rows: { handle: string }[], kind: string) => {
    const handles = new Set<string>()
    for (const { handle } of rows) {
      if (handles.has(handle)) throw new Error(`seed/data: the ${kind} "${handle}" is there twice`)
      handles.add(handle)
    }
    return handles
  }
  const cooperatives = known(data.cooperatives, "cooperative")
  const categories = known(data.categories, "category")
  const sectors = known(data.sectors, "sector")
  const fairs = known(data.fairs, "fair")
  const listings = known([...data.listings, ...data.firstListings], "listing")
  const signs = known(
    data.cooperatives.flatMap((one) => one.signs.map((sign) => ({ handle: within(one.handle, sign.handle) }))),
    "sign"
  )
  const artisans = known(
    data.cooperatives.flatMap((one) => one.artisans.map((artisan) => ({ handle: within(one.handle, artisan.handle) }))),
    "artisan"
  )
  const territories = new Map(data.territories.map((territory) => [territory.id, territory]))
  const need = (there: boolean, owner: string, what: string) => {
    if (!there) throw new Error(`seed/data: ${owner} names ${what}, which does not exist`)
  }
  for (const one of data.categories) {
    need(!one.parent || categories.has(one.parent), `category ${one.handle}`, `category ${one.parent}`)
    need(sectors.has(one.sector), `category ${one.handle}`, `sector ${one.sector}`)
  }
  for (const one of data.cooperatives) {
    need(territories.has(one.province), one.handle, one.province)
    one.sectors.forEach((sector) => need(sectors.has(sector), one.handle, `sector ${sector}`))
    one.fairs.forEach((fair) => need(fairs.has(fair), one.handle, `fair ${fair}`))
  }
  for (const one of data.listings) {
    need(cooperatives.has(one.cooperative), one.handle, `cooperative ${one.cooperative}`)
    need(categories.has(one.category), one.handle, `category ${one.category}`)
    need(territories.has(one.origin_province), one.handle, one.origin_province)
    one.signs.forEach((sign) => need(signs.has(within(one.cooperative, sign)), one.handle, `sign ${sign}`))
    need(!one.artisan || artisans.has(within(one.cooperative, one.artisan)), one.handle, `artisan ${one.artisan}`)
  }
  for (const one of data.firstListings) {
    need(categories.has(one.category), one.handle, `category ${one.category}`)
    need(territories.has(one.origin_province), one.handle, one.origin_province)
  }
  for (const one of data.office.papers) {
    need(cooperatives.has(one.cooperative), `the ${one.kind}`, `cooperative ${one.cooperative}`)
  }
  const references = new Set(data.purchases.map(({ reference }) => reference))
  for (const { purchase } of data.office.notes) need(references.has(purchase), "a note", `purchase ${purchase}`)
  for (const one of data.fairs) {
    one.call?.quotas.forEach(({ kind, ref }) => {
      need(kind === "sector" ? sectors.has(ref) : territories.has(ref), one.handle, `${kind} ${ref}`)
    })
    one.participants.forEach((handle) => need(cooperatives.has(handle), one.handle, `cooperative ${handle}`))
    one.applications.forEach(({ cooperative }) =>
      need(cooperatives.has(cooperative), one.handle, `cooperative ${cooperative}`)
    )
    const invented = one.participants.length + one.applications.length
    need(one.demo || !invented, `the real fair ${one.handle}`, "demonstration cooperatives")
  }
  for (const one of data.promotions.price_lists) {
    one.listings.forEach((handle) => need(listings.has(handle), `price list ${one.handle}`, `listing ${handle}`))
  }
  const targets = {
    ...{ listing: listings, cooperative: cooperatives, story: cooperatives },
    ...{ fair: fairs, territory: territories },
  }
  data.features.forEach(({ placement, kind, ref }) => {
    need(targets[kind].has(ref), `feature ${placement}`, `${kind} ${ref}`)
    const [scope, of = ""] = placement.split(":")
    if (scope === "fair") need(fairs.has(of), `feature ${kind} ${ref}`, placement)
  })
}

import sharp from "sharp"
import { must, type Making } from "./two-sides"
import { uploadTo } from "./upload"

const noText = { ar: "", fr: "", en: "" }

/** What members of a side made at their desk: photo, draft, artisan, sign, paper, invitation, an upload not used yet. */
export async function fillDesk({ market, side, own }: Making): Promise<void> {
  const { letter, ids } = side
  const { token } = side.desks.manager
  const ask = <T>(method: string, path: string, body?: unknown) =>
    must<T>(market, method, `/coop${path}`, { body, token })
  const bytes = await pictureOf(letter)
  const upload = () => uploadTo(market, bytes, token)

  const { photo } = await ask<{ photo: { key: string } }>("POST", "/photos", { upload_id: await upload() })
  ids.photo = photo.key
  ids.artisan_key = `the-artisan-of-${letter}`
  const person = { name: { ...noText, ar: own(`صانعة سرية ${letter}`) }, craft: noText, bio: noText, consent: false }
  const { artisan } = await ask<{ artisan: { id: string } }>("POST", "/artisans", {
    key: ids.artisan_key,
    form: person,
  })
  ids.artisan = artisan.id

  ids.sign_key = `the-sign-of-${letter}`
  const claim = { kind: "igp", number: own(`IGP-SECRET-${letter}`), issuer: "الوزارة", expires_on: "2099-01-01" }
  const { sign } = await ask<{ sign: { id: string } }>("POST", "/signs", {
    ...claim,
    key: ids.sign_key,
    upload_id: await upload(),
  })
  ids.sign = sign.id
  ids.paper_key = `the-paper-of-${letter}`
  const paper = { kind: "identity", expires_on: null, upload_id: await upload(), key: ids.paper_key }
  ids.paper = (await ask<{ id: string }>("POST", "/papers", paper)).id

  await fillDraft({ market, side, own } as Making)
  const invited = { name: own(`مدعوة سرية ${letter}`), role: "orders", contact: own(`guest-of-${letter}@test.example`) }
  const { invitation } = await ask<{ invitation: { id: string } }>("POST", "/invitations", { ...invited, locale: "fr" })
  ids.invitation = invitation.id
  await ask("PUT", "/closed-window", {
    from: "2098-01-01",
    until: "2098-01-10",
    reason: { ...noText, ar: own(`سبب ${letter}`) },
  })
  ids.upload = await upload()
  for (const { key } of await market.sql<{ key: string }>(
    "select evidence_key as key from quality_sign where id = $1 union all select file_key from paper where id = $2",
    [ids.sign, ids.paper]
  ))
    own(key)
}

/** A draft of two sizes with its photo, and what Medusa made of it. */
async function fillDraft({ market, side, own }: Making): Promise<void> {
  const { letter, ids } = side
  const size = (ar: string) => ({ value: { ...noText, ar }, price: 90.5, weight_g: 500, stock: 4 })
  const title = { ...noText, ar: own(`مسودة سرية ${letter}`) }
  const form = { title, category: "honey", photos: [ids.photo], option: { ...noText, ar: own(`قياس سري ${letter}`) } }
  ids.listing_key = `the-draft-of-${letter}`
  const body = { key: ids.listing_key, form: { ...form, variants: [size("صغير"), size("كبير")] } }
  const { listing } = await must<{ listing: { id: string; handle: string } }>(market, "POST", "/coop/listings", {
    body,
    token: side.desks.manager.token,
  })
  ids.draft = listing.id
  ids.draft_handle = listing.handle
  const [made] = await market.sql<Partial<typeof ids>>(
    `with draft as (select product_id as id from listing where id = $1)
     select (select id from draft) as draft_product,
       (select id from listing where product_id = $2) as listing,
       (select v.id from product_variant v join draft on draft.id = v.product_id limit 1) as draft_variant,
       (select o.product_option_id from product_product_option o join draft on draft.id = o.product_id limit 1) as option,
       (select v.id from product_option_value v join product_product_option o on o.product_option_id = v.option_id
          join draft on draft.id = o.product_id limit 1) as option_value,
       (select location_id from inventory_level where inventory_item_id = $3 limit 1) as location`,
    [listing.id, ids.product, ids.inventory_item]
  )
  Object.assign(ids, made)
}

export const pictureOf = (letter: string) =>
  sharp({ create: { width: 400, height: 500, channels: 3, background: letter === "a" ? "#ddc" : "#b5651d" } })
    .jpeg()
    .toBuffer()

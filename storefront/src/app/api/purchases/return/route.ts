import { largestPhoto, mostPhotos, photosOf, returnOf } from "@/features/returns/form"
import { defaultLocale, isLocale, localePath, type Locale } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import { visitor } from "@/lib/session"

/* Four photos and a few lines of text. */
const largestForm = mostPhotos * largestPhoto + 64 * 1024

/**
 * Asks for a return: keeps the photos one after another, then sends the request that names them. A script is answered in
 * JSON, a form without script is led on.
 */
export async function POST(request: Request) {
  const given = new URL(request.url).searchParams.get("locale") ?? undefined
  const locale = isLocale(given) ? given : defaultLocale
  const scripted = request.headers.get("accept") === "application/json"
  const form = await readForm(request)
  if (!form) return refuse(scripted, locale, null, new ApiRefusal(413, "INVALID_INPUT"))
  try {
    const by = await visitor()
    const asked = returnOf(form)
    const photos: string[] = []
    for (const photo of photosOf(form).slice(0, mostPhotos)) {
      const bytes = Buffer.from(await photo.arrayBuffer()).toString("base64")
      const body = { key: asked.key, photo: bytes }
      photos.push((await answered(backend(by).POST("/store/purchases/returns/photos", { body }))).photo)
    }
    const { purchase, track_token } = await answered(
      backend(by).POST("/store/purchases/returns", { params: { query: { locale } }, body: { ...asked, photos } })
    )
    const token = encodeURIComponent(track_token)
    const href = localePath(locale, `/purchases/${purchase.reference}?token=${token}&told=returnRequested#parcels`)
    return scripted ? Response.json({ href }) : leadOn(href)
  } catch (error) {
    const refused = error instanceof ApiRefusal ? error : new ApiRefusal(503, "UNREACHABLE")
    if (refused !== error) console.error(error)
    return refuse(scripted, locale, form, refused)
  }
}

async function readForm(request: Request): Promise<FormData | null> {
  if (Number(request.headers.get("content-length") ?? 0) > largestForm) return null
  return request.formData().catch(() => null)
}

function refuse(scripted: boolean, locale: Locale, form: FormData | null, { status, code, faults }: ApiRefusal) {
  if (scripted) return Response.json({ code, faults }, { status })
  const field = (name: string) => {
    const value = form?.get(name)
    return encodeURIComponent(typeof value === "string" ? value : "")
  }
  const query = `token=${field("token")}&parcel=${field("parcel")}&told=${code}`
  return leadOn(localePath(locale, form ? `/purchases/${field("reference")}/return?${query}` : "/track"))
}

/* A relative address: behind a proxy this server does not know its own name. */
const leadOn = (location: string) => new Response(null, { status: 303, headers: { location } })

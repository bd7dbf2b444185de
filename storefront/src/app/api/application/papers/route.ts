import { answered, backend } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import type { Sent } from "@/lib/api/types"
import { isSameSite } from "@/lib/same-site"
import { visitor } from "@/lib/session"

type Kind = Sent<"/store/buyers/me/application/papers">["kind"]

/* Ten megabytes of photo and the name of its kind. */
const largestForm = 10 * 1024 * 1024 + 64 * 1024

const refuse = (error: unknown) => {
  const { status, code, faults } = error instanceof ApiRefusal ? error : new ApiRefusal(503, "UNREACHABLE")
  return Response.json({ code, faults }, { status })
}

const idOf = (request: Request) => new URL(request.url).searchParams.get("id") ?? ""

/** Adds a photo of a paper. */
export async function POST(request: Request) {
  try {
    if (!isSameSite(request.headers)) throw new ApiRefusal(403, "NOT_PERMITTED")
    if (Number(request.headers.get("content-length") ?? 0) > largestForm) throw new ApiRefusal(413, "PHOTO_UNREADABLE")
    const form = await request.formData().catch(() => null)
    const photo = form?.get("photo")
    if (!(photo instanceof Blob)) throw new ApiRefusal(400, "INVALID_INPUT")
    const body = {
      kind: form?.get("kind") as Kind,
      photo: Buffer.from(await photo.arrayBuffer()).toString("base64"),
    }
    return Response.json(await answered(backend(await visitor()).POST("/store/buyers/me/application/papers", { body })))
  } catch (error) {
    return refuse(error)
  }
}

/** One's own photo; kept by nobody else's cache. */
export async function GET(request: Request) {
  const params = { path: { id: idOf(request) } }
  try {
    const { webp } = await answered(
      backend(await visitor()).GET("/store/buyers/me/application/papers/{id}", { params })
    )
    const headers = { "content-type": "image/webp", "cache-control": "private, max-age=3600" }
    return new Response(new Uint8Array(Buffer.from(webp, "base64")), { headers })
  } catch (error) {
    return refuse(error)
  }
}

/** Takes a photo away again. */
export async function DELETE(request: Request) {
  const params = { path: { id: idOf(request) } }
  try {
    if (!isSameSite(request.headers)) throw new ApiRefusal(403, "NOT_PERMITTED")
    return Response.json(
      await answered(backend(await visitor()).DELETE("/store/buyers/me/application/papers/{id}", { params }))
    )
  } catch (error) {
    return refuse(error)
  }
}

import { answered, backend } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import { visitor } from "@/lib/session"

/** One photo of a return, for whoever holds the purchase's link; kept by nobody else's cache. */
export async function GET(request: Request) {
  const query = new URL(request.url).searchParams
  const body = { key: { token: query.get("token") ?? "" }, photo: query.get("photo") ?? "" }
  try {
    const { webp } = await answered(backend(await visitor()).POST("/store/purchases/returns/photos/read", { body }))
    const headers = { "content-type": "image/webp", "cache-control": "private, max-age=3600" }
    return new Response(new Uint8Array(Buffer.from(webp, "base64")), { headers })
  } catch (error) {
    const { status, code } = error instanceof ApiRefusal ? error : new ApiRefusal(503, "UNREACHABLE")
    return Response.json({ code }, { status })
  }
}

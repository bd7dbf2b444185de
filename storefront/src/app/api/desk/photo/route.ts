import { memberClient } from "@/features/desk-shell/session"
import { answered } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

/** One photo of a return, for a member of the cooperative it is asked of; kept by nobody else's cache. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const path = { id: query.get("parcel") ?? "", photo: query.get("photo") ?? "" }
  try {
    const client = await memberClient()
    const { webp } = await answered(client.GET("/coop/parcels/{id}/photos/{photo}", { params: { path } }))
    const headers = { "content-type": "image/webp", "cache-control": "private, max-age=3600" }
    return new Response(new Uint8Array(Buffer.from(webp, "base64")), { headers })
  } catch (error) {
    const { status, code } = error instanceof ApiRefusal ? error : new ApiRefusal(503, "UNREACHABLE")
    return Response.json({ code }, { status })
  }
}

import { memberClient } from "@/features/desk-shell/session"
import { answered } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"

/* Made for whoever asks. */
export const dynamic = "force-dynamic"

/** What a desk that is open asks for, so that it rings. */
export async function GET(): Promise<Response> {
  const headers = { "cache-control": "no-store" }
  try {
    const client = await memberClient()
    return Response.json(await answered(client.GET("/coop/new-orders")), { headers })
  } catch (error) {
    const { status, code } = error instanceof ApiRefusal ? error : new ApiRefusal(503, "UNREACHABLE")
    return Response.json({ code }, { status, headers })
  }
}

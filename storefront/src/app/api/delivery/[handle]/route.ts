import { readDeliveryChoices } from "@/features/delivery/server"
import { answerPage } from "@/lib/session-route"

/** Fee and dates of one listing to a province. */
export async function GET(request: Request, { params }: { params: Promise<{ handle: string }> }) {
  const { handle } = await params
  const query = new URL(request.url).searchParams
  return answerPage(request, async ({ by }) => ({
    choices: await readDeliveryChoices(by, {
      handle,
      province: query.get("province") ?? "",
      variant: query.get("variant") || undefined,
      quantity: Number(query.get("quantity")) || undefined,
    }),
  }))
}

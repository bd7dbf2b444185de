import type { MedusaContainer } from "@medusajs/framework/types"
import type { Locale } from "../contracts/shapes/basics"
import { readDeskFairs } from "../fairs/read-desk-fairs"

/** An answer is news for two weeks. */
const NEWS_MS = 14 * 24 * 60 * 60 * 1000

/** Calls that are open and not answered by an application, the one that closes first before the others, and answers of late. */
export async function readFairNews(
  container: MedusaContainer,
  asker: { cooperative_id: string; locale: Locale },
  now: Date = new Date()
) {
  const fairs = await readDeskFairs(container, asker)
  const calls = fairs
    .filter(({ call, own }) => call.state === "open" && (!own || own.status === "withdrawn"))
    .map(({ id, name, call }) => ({ id, name, closes_on: call.closes_on as string }))
    .sort((a, b) => a.closes_on.localeCompare(b.closes_on))
  const answers = fairs.flatMap(({ id, name, own, state, decided_at }) =>
    own &&
    (own.status === "accepted" || own.status === "waitlisted" || own.status === "refused") &&
    decided_at &&
    now.getTime() - decided_at.getTime() < NEWS_MS &&
    state !== "closed"
      ? [{ id, name, status: own.status, stand: own.stand }]
      : []
  )
  return { calls, answers }
}

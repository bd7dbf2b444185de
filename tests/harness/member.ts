import { Modules } from "@medusajs/framework/utils"
import type { Answer, Market } from "./market"

export type Desk = {
  token: string
  member_id: string
  try: (parcel_id: string, step: string, body?: Record<string, unknown>) => Promise<Answer<{ id: string }>>
  step: (parcel_id: string, step: string, body?: Record<string, unknown>) => Promise<void>
}

type Members = { createMembers: (row: Record<string, unknown>) => Promise<{ id: string }> }

/** A signed-in member of a cooperative, made for the test. */
export async function deskOf(market: Market, cooperative_id: string, role = "manager"): Promise<Desk> {
  const email = `${role}-${cooperative_id.toLowerCase()}-${Date.now()}@test.example`
  const password = "a long enough password"
  const auth = market.container.resolve(Modules.AUTH)
  const { authIdentity } = await auth.register("emailpass", { body: { email, password } })
  const members = market.container.resolve("membership") as unknown as Members
  const member = await members.createMembers({ cooperative_id, role, name: "عضوة تجربة", email })
  await auth.updateAuthIdentities([
    { id: authIdentity?.id as string, app_metadata: { cooperative_member_id: member.id } },
  ])
  const { body } = await market.call<{ token: string }>("POST", "/auth/cooperative_member/emailpass", {
    body: { email, password },
  })
  const token = body.token
  const attempt: Desk["try"] = (parcel_id, step, input = {}) =>
    market.call("POST", `/coop/parcels/${parcel_id}/${step}`, { body: input, token })
  return {
    token,
    member_id: member.id,
    try: attempt,
    async step(parcel_id, step, input) {
      const answer = await attempt(parcel_id, step, input)
      if (answer.status !== 200) throw new Error(`${step}: ${answer.status} ${JSON.stringify(answer.body)}`)
    },
  }
}

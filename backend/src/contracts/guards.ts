import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusal } from "./codes"
import type { Guard, MemberRole, StaffRole } from "./contract"

/** The caller of a member's route, loaded on every request: a removed member is out at once. */
export type Caller = { member_id: string; role: MemberRole; cooperative_id: string; cooperative_status: string }

const callers = new WeakMap<object, Caller>()

/** The member behind a request that a `member` guard let in. */
export function callerOf(request: MedusaRequest): Caller {
  const caller = callers.get(request)
  if (!caller) throw refusal("NOT_SIGNED_IN")
  return caller
}

/** The customer's id behind a request, or null. */
export function buyerIdOf(request: MedusaRequest): string | null {
  const context = (request as AuthenticatedMedusaRequest).auth_context
  return context?.actor_type === "customer" && context.actor_id ? context.actor_id : null
}

/** The Medusa user behind a request that a `staff` guard let in. */
export function staffIdOf(request: MedusaRequest): string {
  const context = (request as AuthenticatedMedusaRequest).auth_context
  if (context?.actor_type !== "user" || !context.actor_id) throw refusal("NOT_SIGNED_IN")
  return context.actor_id
}

/** Throws unless the guard lets the request in. */
export async function admit(guard: Guard, request: MedusaRequest): Promise<void> {
  switch (guard.scope) {
    case "public":
    case "webhook": // its route checks the sender's signature
      return
    case "buyer":
      if (!buyerIdOf(request)) throw refusal("NOT_SIGNED_IN")
      return
    case "member":
      return admitMember(guard, request)
    case "staff": {
      const role = await staffRoleOf(request)
      if (!role || !guard.roles.includes(role)) throw refusal("NOT_PERMITTED")
      return
    }
  }
}

async function admitMember(guard: Extract<Guard, { scope: "member" }>, request: MedusaRequest): Promise<void> {
  const context = (request as AuthenticatedMedusaRequest).auth_context
  if (context?.actor_type !== "cooperative_member" || !context.actor_id) throw refusal("NOT_SIGNED_IN")
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "member",
    fields: ["id", "role", "removed_at", "cooperative.id", "cooperative.status"],
    filters: { id: context.actor_id },
  })
  const member = data[0] as
    { id: string; role: MemberRole; removed_at: Date | null; cooperative?: { id: string; status: string } } | undefined
  if (!member || member.removed_at || !member.cooperative) throw refusal("NOT_SIGNED_IN")
  if (!guard.roles.includes(member.role)) throw refusal("NOT_PERMITTED")
  const { id, status } = member.cooperative
  if (status === "suspended" && !guard.suspended) throw refusal("COOPERATIVE_SUSPENDED")
  if (status !== "verified" && status !== "suspended") throw refusal("NOT_PERMITTED")
  callers.set(request, { member_id: member.id, role: member.role, cooperative_id: id, cooperative_status: status })
}

/** The role of the signed-in Medusa user, or null: an API key, a deleted user and one without a staff row have none. */
export async function staffRoleOf(request: MedusaRequest): Promise<StaffRole | null> {
  const context = (request as AuthenticatedMedusaRequest).auth_context
  if (context?.actor_type !== "user" || !context.actor_id) return null
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [staff, users] = await Promise.all([
    query.graph({ entity: "staff", fields: ["role"], filters: { user_id: context.actor_id } }),
    query.graph({ entity: "user", fields: ["id"], filters: { id: context.actor_id } }),
  ])
  return users.data.length ? ((staff.data[0]?.role as StaffRole | undefined) ?? null) : null
}

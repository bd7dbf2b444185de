import type { DeskMember, MemberRole } from "./desk-member"

/** Who has a part in a page of the desk, and whether it opens while the cooperative may not sell: as the API admits. */
export interface Part {
  roles: readonly MemberRole[]
  whileSuspended: boolean
}

export const parts = {
  everybody: { roles: ["manager", "orders", "catalogue", "accounts"], whileSuspended: true },
  orders: { roles: ["manager", "orders"], whileSuspended: true },
  goods: { roles: ["manager", "catalogue"], whileSuspended: false },
  money: { roles: ["manager", "accounts"], whileSuspended: true },
  managing: { roles: ["manager"], whileSuspended: true },
} as const satisfies Record<string, Part>

/** Why a page is closed to a member. */
export const closures = ["role", "suspended"] as const
export type Closure = (typeof closures)[number]

/** What keeps a member out of a page; null where it opens. */
export function closedTo({ role, cooperative }: DeskMember, part: Part): Closure | null {
  if (!part.roles.includes(role)) return "role"
  return cooperative.status === "suspended" && !part.whileSuspended ? "suspended" : null
}

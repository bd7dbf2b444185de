import type { Answer } from "@/lib/api/types"

/** Who is signed in at the desk, with their cooperative. */
export type DeskMember = Answer<"/coop/me">
export type MemberRole = DeskMember["role"]

import type { DeskEvent } from "../../messages/facts"
import type { DeskAnswer } from "../message/tell-members"

type Told = { cooperative_id: string; event: DeskEvent; person: string; decision: string | undefined }

/** What the managers are told of an organizer's decision about their members; nothing where none was taken. */
export const newsOfMembers = ({ cooperative_id, event, person, decision }: Told): { answer: DeskAnswer | null } => ({
  answer: decision
    ? { cooperative_id, event, key: decision, about: { person }, reason: "", page: "/shop/members" }
    : null,
})

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { readWords } from "../../catalogue/words"
import type { MemberRole } from "../../contracts/contract"
import type { Locale } from "../../contracts/shapes/basics"
import { readEnvironment } from "../../environment"
import { paperWords } from "../../messages/desk-news/words"
import { deskDrafts, type MemberAddress, type MessageDraft } from "../../messages/drafts"
import type { DeskEvent, PaperKind } from "../../messages/facts"
import { MEMBERSHIP_MODULE, type MembershipModuleService } from "../../modules/membership"
import { queueMessagesWorkflow } from "./queue-messages"

/** What it is about: a kind of paper, somebody by name, or a row with a translated name whose Arabic is `base`. */
type Subject = { paper: PaperKind } | { person: string } | { id: string; field: "name" | "title"; base: string }

export type DeskAnswer = {
  cooperative_id: string
  event: DeskEvent
  /** The one answer that is told: the same again tells nothing. */
  key: string
  about: Subject
  reason: string
  /** Below the desk: "/shop/signs". */
  page: string
}

/** Whose work it is; a suspension is everybody's. */
const told: Record<DeskEvent, MemberRole[]> = {
  suspended: ["manager", "catalogue", "orders", "accounts"],
  reinstated: ["manager", "catalogue", "orders", "accounts"],
  sign_verified: ["manager", "catalogue"],
  sign_refused: ["manager", "catalogue"],
  listing_approved: ["manager", "catalogue"],
  listing_refused: ["manager", "catalogue"],
  paper_verified: ["manager"],
  paper_refused: ["manager"],
  member_invited: ["manager"],
  member_role: ["manager"],
  member_removed: ["manager"],
}

/** More than any cooperative has at its desk. */
const MOST = 200

const draftDeskNewsStep = createStep("draft-desk-news", async (answer: DeskAnswer | null, { container }) => {
  if (!answer) return new StepResponse<MessageDraft[]>([])
  const { cooperative_id, event, key, about, reason, page } = answer
  const membership: MembershipModuleService = container.resolve(MEMBERSHIP_MODULE)
  const [members, what] = await Promise.all([
    membership.listMembers(
      { cooperative_id, role: told[event], removed_at: null },
      { select: ["id", "phone", "email", "locale"], take: MOST }
    ),
    namesOf(container, about),
  ])
  const facts = (locale: Locale) => ({
    what: what(locale),
    reason,
    link: `${readEnvironment().STOREFRONT_URL}/${locale}/coop${page}`,
  })
  return new StepResponse(deskDrafts(event, key, facts, members as MemberAddress[]))
})

async function namesOf(container: MedusaContainer, about: Subject): Promise<(locale: Locale) => string> {
  if ("paper" in about) return (locale) => paperWords[locale][about.paper]
  if ("person" in about) return () => about.person
  const words = await readWords(container.resolve(ContainerRegistrationKeys.QUERY), [about.id])
  return (locale) => words(about.id, locale, about.field, about.base)
}

/** Tells the members of a cooperative what an organizer answered, each in their language; nothing where there is no answer. */
export const tellMembersWorkflow = createWorkflow(
  "tell-members",
  (input: WorkflowData<{ answer: DeskAnswer | null }>) => {
    const messages = draftDeskNewsStep(input.answer)
    return new WorkflowResponse(
      queueMessagesWorkflow.runAsStep({ input: transform({ messages }, ({ messages }) => ({ messages })) })
    )
  }
)

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readWords } from "../catalogue/words"
import { isoDay } from "../contracts/days"
import type { Locale } from "../contracts/shapes/basics"
import { readEnvironment } from "../environment"
import { fairDrafts, type MemberAddress } from "../messages/drafts"
import type { FairEvent, FairNews } from "../messages/facts"
import { queueMessagesWorkflow } from "../workflows/message/queue-messages"

type Fair = {
  id: string
  name: string
  venue: string
  starts_on: Date | null
  ends_on: Date | null
  announced_from: Date | null
  announced_until: Date | null
}

type Row = {
  id: string
  version: number
  decided_at: Date | null
  stand: string | null
  message: string
  fair: Fair
  cooperative: { id: string; name: string }
}

type Member = MemberAddress & { name: string; cooperative_id: string }

/** What is told once: an answer, or a stand that was given. */
const subjectOf = (event: FairEvent, { id, version, decided_at }: Row) =>
  `${id}:${event === "stand" ? version : new Date(decided_at ?? 0).getTime()}`

/** Tells managers and those who keep the catalogue how an application to a fair stands, in their language; each state once. */
export async function tellParticipants(container: MedusaContainer, event: FairEvent, ids: string[]): Promise<void> {
  if (!ids.length) return
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "participation",
    fields: [
      ...["id", "version", "decided_at", "stand", "message", "cooperative.id", "cooperative.name"],
      ...["id", "name", "venue", "starts_on", "ends_on", "announced_from", "announced_until"].map(
        (field) => `fair.${field}`
      ),
    ],
    filters: { id: ids },
  })
  const rows = data as unknown as Row[]
  const { data: found } = await query.graph({
    entity: "member",
    fields: ["id", "cooperative_id", "name", "phone", "email", "locale"],
    filters: {
      cooperative_id: rows.map(({ cooperative }) => cooperative.id),
      role: ["manager", "catalogue"],
      removed_at: null,
    },
  })
  const members = found as unknown as Member[]
  const words = await readWords(
    query,
    rows.flatMap(({ fair, cooperative }) => [fair.id, cooperative.id])
  )
  const news = ({ fair, cooperative, stand, message }: Row, name: string, locale: Locale): FairNews => ({
    name,
    cooperative: words(cooperative.id, locale, "name", cooperative.name),
    fair: words(fair.id, locale, "name", fair.name),
    from: isoDay(fair.starts_on) ?? isoDay(fair.announced_from),
    until: isoDay(fair.ends_on) ?? isoDay(fair.announced_until),
    venue: words(fair.id, locale, "venue", fair.venue),
    stand,
    message,
    link: `${readEnvironment().STOREFRONT_URL}/${locale}/coop/fairs/${fair.id}`,
  })
  const messages = rows.flatMap((row) =>
    members
      .filter(({ cooperative_id }) => cooperative_id === row.cooperative.id)
      .flatMap((member) => fairDrafts(event, subjectOf(event, row), news(row, member.name, member.locale), member))
  )
  await queueMessagesWorkflow(container).run({ input: { messages } })
}

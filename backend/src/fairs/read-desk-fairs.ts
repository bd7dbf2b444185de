import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { fairFields, sortFairs, toFairCard, wordsOfFair, type FairRow } from "../catalogue/fair-card"
import { readAtlas } from "../catalogue/territories"
import { readWords } from "../catalogue/words"
import { refusal } from "../contracts/codes"
import { isoDay } from "../contracts/days"
import type { Locale } from "../contracts/shapes/basics"
import type { deskFair } from "../contracts/shapes/fair"
import { callState } from "../modules/fair/call-state"
import { fairState } from "../modules/fair/fair-state"

type Own = NonNullable<z.input<typeof deskFair>["own"]> & { fair_id: string; decided_at: Date | string | null }
type Row = FairRow & {
  venue: string
  published: boolean
  call_opens_on: Date | null
  call_closes_on: Date | null
  call_text: string
}
type Asker = { cooperative_id: string; locale: Locale }

export type DeskFair = z.input<typeof deskFair> & { decided_at: Date | null }

const fields = [...fairFields, "venue", "published", "call_opens_on", "call_closes_on", "call_text"]

/** Fairs that call or will call, and those one applied to, in the order fairs are shown in. There are some a year. */
export async function readDeskFairs(
  container: MedusaContainer,
  { cooperative_id, locale }: Asker
): Promise<DeskFair[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data: fairs }, { data: owns }] = await Promise.all([
    query.graph({ entity: "fair", fields, filters: { published: true } }),
    query.graph({
      entity: "participation",
      fields: ["fair_id", "status", "brings", "stand_wish", "stand", "message", "decided_at"],
      filters: { cooperative_id },
    }),
  ])
  const own = new Map((owns as unknown as Own[]).map((one) => [one.fair_id, one]))
  const rows = (sortFairs(fairs as unknown as Row[]) as Row[]).filter(
    (row) => own.has(row.id) || ["open", "coming"].includes(callState(row))
  )
  const [words, atlas] = await Promise.all([readWords(query, rows.flatMap(wordsOfFair), [locale]), readAtlas(query)])
  return rows.map((row) => {
    const { handle, name, slogan, starts_on, ends_on, territory, state, demo } = toFairCard(row, locale, {
      words,
      atlas,
    })
    const mine = own.get(row.id)
    return {
      ...{ id: row.id, handle, name, slogan, starts_on, ends_on, territory, state, demo },
      venue: words(row.id, locale, "venue", row.venue),
      call: {
        state: callState(row),
        opens_on: isoDay(row.call_opens_on),
        closes_on: isoDay(row.call_closes_on),
        text: words(row.id, locale, "call_text", row.call_text),
      },
      own: mine ?? null,
      can_withdraw: mine !== undefined && mayWithdraw(mine.status) && fairState(row) === "coming",
      decided_at: mine?.decided_at ? new Date(mine.decided_at) : null,
    }
  })
}

const mayWithdraw = (status: string) => ["applied", "waitlisted", "accepted"].includes(status)

/** One of them. @throws NOT_FOUND */
export async function readDeskFair(container: MedusaContainer, id: string, asker: Asker): Promise<DeskFair> {
  const found = (await readDeskFairs(container, asker)).find((one) => one.id === id)
  if (!found) throw refusal("NOT_FOUND")
  return found
}

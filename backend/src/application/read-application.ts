import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { Buyer } from "../account/identity"
import { readProfile } from "../account/profile"
import { refusal } from "../contracts/codes"
import type { application, applicationReason } from "../contracts/shapes/application"
import { APPLICATION_MODULE, type ApplicationModuleService } from "../modules/application"
import { nothingSaid, type Answers } from "../modules/application/answers"
import { oddIce } from "../modules/application/check-numbers"
import { missingParts } from "../modules/application/missing-parts"
import type { Application } from "../modules/application/models/application"
import type { ApplicationPaper } from "../modules/application/models/application-paper"

type Row = Omit<InferTypeOf<typeof Application>, "papers" | "answers"> & {
  papers: InferTypeOf<typeof ApplicationPaper>[]
  answers: unknown
}
type Reason = z.infer<typeof applicationReason>

export type ReadApplication = Omit<Row, "answers" | "reasons"> & { answers: Answers; reasons: Reason[] }

const service = (container: MedusaContainer): ApplicationModuleService => container.resolve(APPLICATION_MODULE)

const whole = (row: unknown): ReadApplication => {
  const { answers, reasons, ...rest } = row as Row
  return {
    ...rest,
    answers: { ...nothingSaid, ...(answers as Partial<Answers>) },
    reasons: (reasons as unknown as Reason[] | null) ?? [],
  }
}

/** The account's last application, or null. */
export async function ownApplication(container: MedusaContainer, customer_id: string): Promise<ReadApplication | null> {
  const [row] = await service(container).listApplications(
    { customer_id },
    { relations: ["papers"], order: { created_at: "DESC" }, take: 1 }
  )
  return row ? whole(row) : null
}

/** The account's application, for a change of it. @throws NOT_FOUND */
export async function requireOwnApplication(container: MedusaContainer, customer_id: string): Promise<ReadApplication> {
  const found = await ownApplication(container, customer_id)
  if (!found) throw refusal("NOT_FOUND")
  return found
}

/** One that was sent, for organizers: what is still being written is nobody's business. @throws NOT_FOUND */
export async function sentApplication(container: MedusaContainer, id: string): Promise<ReadApplication> {
  const [row] = await service(container).listApplications({ id, round: { $gt: 0 } }, { relations: ["papers"] })
  if (!row) throw refusal("NOT_FOUND")
  return whole(row)
}

/** Whether somebody can be answered: by the phone of the sign-in, or a mail shown to be read. */
export async function contactOf(container: MedusaContainer, buyer: Buyer) {
  const { phone, email, email_proved } = await readProfile(container, buyer)
  return { phone: phone || null, email: email_proved ? email : null }
}

const moment = (at: Date | string | null) => (at ? new Date(at).toISOString() : null)

/** What both the writer and the organizers see of how it stands. */
export function showStanding(row: ReadApplication) {
  const { answers, papers } = row
  const ice = oddIce(answers.ice)
  return {
    id: row.id,
    status: row.status,
    papers: papers.map(({ id, kind }) => ({ id, kind })),
    missing: missingParts(
      answers,
      papers.map(({ kind }) => kind)
    ),
    warnings: ice ? [{ field: "ice", code: ice }] : [],
    locale: row.locale,
    sent_at: moment(row.sent_at),
    decided_at: moment(row.decided_at),
    reasons: row.reasons,
    note: row.note,
  }
}

/** An application as its writer sees it, with what still has to be done before it can be sent. */
export async function showOwn(
  container: MedusaContainer,
  buyer: Buyer,
  row: ReadApplication
): Promise<z.input<typeof application>> {
  const { phone, email } = await contactOf(container, buyer)
  const { missing, ...standing } = showStanding(row)
  const contact = { step: "contact" as const, field: "contact", code: "MISSING" as const }
  return { ...standing, missing: [...missing, ...(phone || email ? [] : [contact])], answers: row.answers }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { readIdentity } from "../account/identity"
import { applicationReason, type applicationForStaff } from "../contracts/shapes/application"
import type { Locale } from "../contracts/shapes/basics"
import { reasonWords } from "../messages/joining/application-words"
import { ribOf } from "../modules/application/check-numbers"
import { readStaffNames } from "../staff/read-names"
import { nameAnswers } from "./name-answers"
import { contactOf, sentApplication, showStanding } from "./read-application"

/** An application as an organizer reads it. @throws NOT_FOUND */
export async function showForStaff(
  container: MedusaContainer,
  id: string,
  locale: Locale
): Promise<z.input<typeof applicationForStaff>> {
  const row = await sentApplication(container, id)
  const { customer_id, answers, round, decided_by, cooperative_id } = row
  const names = await readStaffNames(container.resolve(ContainerRegistrationKeys.QUERY), [decided_by])
  const identity = customer_id ? await readIdentity(container, row.identity_id) : null
  return {
    ...showStanding(row),
    answers,
    account_ends: ribOf(answers.rib)?.slice(-4) ?? null,
    contact:
      identity && customer_id ? await contactOf(container, { customer_id, identity }) : { phone: null, email: null },
    named: await nameAnswers(container, answers, locale),
    round,
    decided_by: decided_by && (names.get(decided_by) ?? null),
    cooperative_id,
    templates: applicationReason.options.map((reason) => ({ reason, text: reasonWords[locale][reason] })),
  }
}

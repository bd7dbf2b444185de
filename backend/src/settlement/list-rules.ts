import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/commission-rules/contract"
import { readCategories } from "../catalogue/categories"
import type { Graph } from "../catalogue/words"
import { COMMISSION_MODULE, type CommissionModuleService } from "../modules/commission"
import { ruleState } from "../modules/commission/rule-state"
import { readNames } from "../reports/read-names"
import { showRule } from "./show-rule"

type Asked = z.output<NonNullable<(typeof contract)["query"]>>
type Answer = z.input<(typeof contract)["response"]>

/** A page of rules, those without an end first, each with how it stands and what it is for, and all categories. */
export async function listRules(container: MedusaContainer, { locale, page, page_size }: Asked): Promise<Answer> {
  const commissions: CommissionModuleService = container.resolve(COMMISSION_MODULE)
  const query: Graph = container.resolve(ContainerRegistrationKeys.QUERY)
  const [shown, count] = await commissions.listAndCountCommissionRules(
    {},
    { order: { ends_at: "DESC", created_at: "DESC", id: "DESC" }, skip: (page - 1) * page_size, take: page_size }
  )
  const scopes = shown.map(({ cooperative_id, category_id }) => ({ cooperative_id, category_id }))
  const ids = shown.flatMap(({ cooperative_id }) => cooperative_id ?? [])
  const categoryIds = shown.flatMap(({ category_id }) => category_id ?? [])
  const [alike, cooperative, category, { rows, words }] = await Promise.all([
    shown.length ? commissions.listCommissionRules({ $or: scopes }, { take: null as never }) : [],
    readNames(container, "cooperative", [...new Set(ids)], locale),
    readNames(container, "category", [...new Set(categoryIds)], locale),
    readCategories(query, locale),
  ])
  const now = new Date()
  return {
    rules: shown.map((rule) => ({
      ...showRule(rule),
      cooperative: rule.cooperative_id && cooperative(rule.cooperative_id),
      category: rule.category_id && category(rule.category_id),
      state: ruleState(rule, alike, now),
    })),
    categories: rows.map(({ id, name }) => ({ id, name: words(id, locale, "name", name) })),
    count,
    page,
    page_size,
  }
}

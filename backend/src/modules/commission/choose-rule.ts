export type Rule = {
  id: string
  cooperative_id: string | null
  category_id: string | null
  commission_points: number
  contribution_points: number
  starts_at?: Date | string | null
  ends_at?: Date | string | null
}

type Sale = { cooperative_id: string; category_ids: readonly string[]; at: Date }

/**
 * The rule a sale is reckoned with: the most specific that is in force, where a cooperative in a category beats a
 * cooperative, which beats a category, which beats the default. Of two alike the later start wins, and of the same start the
 * one written later (ids rise with time): so a rule is corrected before it begins.
 * Undefined where there is no rule at all: then nothing is kept.
 */
export function chooseRule<Kept extends Rule>(rules: readonly Kept[], sale: Sale): Kept | undefined {
  return rules
    .filter((rule) => fits(rule, sale))
    .sort((a, b) => weight(b) - weight(a) || time(b.starts_at) - time(a.starts_at) || b.id.localeCompare(a.id))[0]
}

function fits(rule: Rule, sale: Sale): boolean {
  const at = sale.at.getTime()
  return (
    (!rule.cooperative_id || rule.cooperative_id === sale.cooperative_id) &&
    (!rule.category_id || sale.category_ids.includes(rule.category_id)) &&
    (!rule.starts_at || time(rule.starts_at) <= at) &&
    (!rule.ends_at || time(rule.ends_at) > at)
  )
}

const weight = (rule: Rule) => (rule.cooperative_id ? 2 : 0) + (rule.category_id ? 1 : 0)

const time = (value: Date | string | null | undefined) => (value ? new Date(value).getTime() : 0)

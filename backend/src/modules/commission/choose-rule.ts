export type Rule = {
  id: string
  cooperative_id: string | null
  category_id: string | null
  commission_points: number
  contribution_points: number
  starts_at?: Date | string | null
  ends_at?: Date | string | null
}

/** A product's own categories, then those one step above them, and so on. */
export type CategoryLevels = readonly (readonly string[])[]

type Sale = { cooperative_id: string; categories: CategoryLevels; at: Date }

/** From Medusa's paths, which name a category after all that it is in: "food.honey". */
export function categoryLevels(categories: readonly { mpath: string }[]): string[][] {
  const levels: string[][] = []
  for (const { mpath } of categories)
    for (const [above, id] of mpath.split(".").reverse().entries()) (levels[above] ??= []).push(id)
  return levels
}

/**
 * The rule a sale is reckoned with: the most specific that is in force, where a cooperative in a category beats a
 * cooperative, which beats a category, which beats the default; a rule for a category holds for those within it that have
 * none. Of two alike the later start wins, and of the same start the one written later (ids rise with time): so a rule is
 * corrected before it begins. Undefined where there is no rule at all: then nothing is kept.
 */
export function chooseRule<Kept extends Rule>(rules: readonly Kept[], sale: Sale): Kept | undefined {
  return rules
    .filter((rule) => fits(rule, sale))
    .sort(
      (a, b) =>
        weight(b) - weight(a) ||
        above(a, sale) - above(b, sale) ||
        time(b.starts_at) - time(a.starts_at) ||
        b.id.localeCompare(a.id)
    )[0]
}

function fits(rule: Rule, sale: Sale): boolean {
  const at = sale.at.getTime()
  return (
    (!rule.cooperative_id || rule.cooperative_id === sale.cooperative_id) &&
    above(rule, sale) >= 0 &&
    (!rule.starts_at || time(rule.starts_at) <= at) &&
    (!rule.ends_at || time(rule.ends_at) > at)
  )
}

/** How many steps above what is sold a rule's category is; -1 where it is not in it, 0 where it is for all. */
const above = ({ category_id }: Rule, { categories }: Sale) =>
  category_id ? categories.findIndex((level) => level.includes(category_id)) : 0

const weight = (rule: Rule) => (rule.cooperative_id ? 2 : 0) + (rule.category_id ? 1 : 0)

const time = (value: Date | string | null | undefined) => (value ? new Date(value).getTime() : 0)

import { chooseRule, type Rule } from "./choose-rule"

/** How a rule stands: `replaced` where a later rule for just the same holds. */
type RuleState = "later" | "now" | "replaced" | "past"

type Scope = Pick<Rule, "cooperative_id" | "category_id">

const isAlike = (scope: Scope) => (rule: Scope) =>
  rule.cooperative_id === scope.cooperative_id && rule.category_id === scope.category_id

/** Of the rules for just this (not for something wider or narrower) the one that holds at a moment. */
export function ruleFor<Kept extends Rule>(rules: readonly Kept[], scope: Scope, at: Date): Kept | undefined {
  const { cooperative_id, category_id } = scope
  return chooseRule(rules.filter(isAlike(scope)), {
    cooperative_id: cooperative_id ?? "",
    categories: category_id ? [[category_id]] : [],
    at,
  })
}

/** @param rules the rules among which it stands, itself included */
export function ruleState(rule: Rule, rules: readonly Rule[], at: Date): RuleState {
  if (rule.ends_at && new Date(rule.ends_at) <= at) return "past"
  if (rule.starts_at && new Date(rule.starts_at) > at) return "later"
  return ruleFor(rules, rule, at)?.id === rule.id ? "now" : "replaced"
}

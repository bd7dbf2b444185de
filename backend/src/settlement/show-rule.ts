import type { Rule } from "../modules/commission/choose-rule"

const moment = (value: Date | string | null | undefined) => (value ? new Date(value).toISOString() : null)

export const showRule = (rule: Rule) => ({
  ...rule,
  starts_at: moment(rule.starts_at),
  ends_at: moment(rule.ends_at),
})

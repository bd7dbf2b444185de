import type { GET } from "../../api/admin/commission-rules/contract"
import type { Answer } from "../api/call"
import { isolated } from "../words/format"
import { useWords } from "../words/use-words"

type Rule = Answer<typeof GET>["rules"][number]

/** What a rule is for, in words. */
export function useRuleName(): (rule: Pick<Rule, "cooperative" | "category">) => string {
  const { t } = useWords()
  return ({ cooperative, category }) => {
    const [its, kind] = [cooperative, category].map(
      (name) => name !== null && isolated(name || t("money.rules.unnamed"))
    )
    if (its && kind) return t("money.rules.inCategory", { cooperative: its, category: kind })
    return its || kind || t("money.rules.everybody")
  }
}

import { Alert } from "@medusajs/ui"
import type { Answer } from "../api/call"
import type { GET } from "../../api/admin/jobs/contract"
import { moment } from "../words/format"
import { useWords } from "../words/use-words"

type Props = { ledger: Answer<typeof GET>["ledger"] }

/** How the books were found when they were last proved. */
export function LedgerProof({ ledger }: Props) {
  const { t, language } = useWords()
  const at = ledger && moment(ledger.checked_at, language)
  return (
    <div className="px-6 py-4">
      {!ledger || !at ? (
        <Alert variant="warning">{t("jobs.unproved")}</Alert>
      ) : ledger.holds ? (
        <Alert variant="success">{t("jobs.holds", { number: ledger.proofs ?? 0, moment: at })}</Alert>
      ) : (
        <Alert variant="error">{t("jobs.wrong", { moment: at, failure: ledger.failure ?? "" })}</Alert>
      )}
    </div>
  )
}

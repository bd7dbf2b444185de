import { recorded } from "../schedule/record-run"
import { checkLedger } from "../settlement/check-ledger"

export const config = { name: "check-ledger", schedule: "13 4 * * *" }

/** Proves the ledger each night, as `npm run ledger:check` does: the dashboard shows how it ended. */
export default recorded(config, async (container) => {
  const { proofs, complaints } = await checkLedger(container)
  if (!complaints.length) return String(proofs)
  for (const { proof, ids } of complaints) console.error(`does not hold: ${proof}: ${ids.join(", ")}`)
  throw new Error(`${complaints.length} of ${proofs} proofs failed: ${complaints.map(({ proof }) => proof).join(", ")}`)
})

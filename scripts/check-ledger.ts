import type { ExecArgs } from "@medusajs/framework/types"
import { checkLedger } from "@maarid/backend/settlement/check-ledger"

/** `npm run ledger:check`: proves the ledger of the market's database, or names what does not hold and fails. */
export default async function check({ container }: ExecArgs): Promise<void> {
  const { proofs, complaints } = await checkLedger(container)
  for (const { proof, ids } of complaints) console.error(`does not hold: ${proof}: ${ids.join(", ")}`)
  if (complaints.length) throw new Error(`${complaints.length} of ${proofs} proofs failed`)
  console.log(`The ledger holds: ${proofs} proofs.`)
}

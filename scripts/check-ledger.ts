import type { ExecArgs } from "@medusajs/framework/types"
import checkLedger from "@maarid/backend/jobs/check-ledger"

/** `npm run ledger:check`: proves the ledger of the market's database, or names what does not hold and fails. */
export default async function check({ container }: ExecArgs): Promise<void> {
  console.log(`The ledger holds: ${String(await checkLedger(container))} proofs.`)
}

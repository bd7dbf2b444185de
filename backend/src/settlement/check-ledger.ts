import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ledgerProofs } from "./proofs/ledger-proofs"
import { paymentProofs } from "./proofs/payment-proofs"
import { saleProofs } from "./proofs/sale-proofs"
import { settlementProofs } from "./proofs/settlement-proofs"
import type { Proofs } from "./proofs/proof"

/** What is wrong, and with which ids (the first twenty). */
export type Complaint = { proof: string; ids: string[] }

const SHOWN = 20

const proofs: Proofs = { ...ledgerProofs, ...saleProofs, ...paymentProofs, ...settlementProofs }

/** What a ledger is proved by, in order. */
export const proofNames = Object.keys(proofs)

type Database = { raw: <Answer>(statement: string) => PromiseLike<Answer> }

/** Proves a database: reads everything, changes nothing. One statement a proof. */
export async function checkLedger(container: MedusaContainer): Promise<{ proofs: number; complaints: Complaint[] }> {
  const complaints = await proveLedger(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  return { proofs: proofNames.length, complaints }
}

/** The same of whatever one connection or transaction sees. */
export async function proveLedger(database: Database): Promise<Complaint[]> {
  const complaints: Complaint[] = []
  for (const [proof, statement] of Object.entries(proofs)) {
    const { rows } = await database.raw<{ rows: { id: string }[] }>(
      `select distinct id from (${statement}) wrong limit ${SHOWN}`
    )
    if (rows.length) complaints.push({ proof, ids: rows.map((row) => row.id) })
  }
  return complaints
}

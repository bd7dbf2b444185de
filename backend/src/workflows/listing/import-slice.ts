import type { MedusaContainer } from "@medusajs/framework/types"
import { isRefusal, type Fault } from "../../contracts/codes"
import { planImport, type PlannedRow } from "../../desk/csv/plan-import"
import { readTable } from "../../desk/csv/read-table"
import { readOwnCooperative } from "../../desk/plan-listing"
import { readUpload } from "../../files/tus"
import { createListingWorkflow } from "./create-listing"
import { updateListingWorkflow } from "./update-listing"

/** Rows at once: a trial only reads, a real run writes each one. */
const SLICE = { trial: 200, real: 15 }

type Input = { cooperative_id: string; upload_id: string; dry_run: boolean; from: number }

/**
 * A slice of a table, row by row: a faulty one stops no other. A row sent again makes no second listing.
 * @throws NOT_FOUND, FILE_UNFINISHED, FILE_TOO_LARGE, FILE_NOT_A_TABLE, TABLE_TOO_LONG
 */
export async function importSlice(container: MedusaContainer, { cooperative_id, upload_id, dry_run, from }: Input) {
  const table = readTable(await readUpload(upload_id, cooperative_id))
  const until = from + (dry_run ? SLICE.trial : SLICE.real)
  const { stock_location_id: location } = await readOwnCooperative(container, cooperative_id)
  const rows = await planImport(container, { cooperative_id, location, rows: table.slice(from, until) })
  const told = []
  // Versions of a listing that several rows change, as the rows before left them.
  const versions = new Map<string, number>()
  for (const row of rows) {
    const faults = row.faults.length || dry_run ? row.faults : await keepRow(container, cooperative_id, row, versions)
    const { line, title, action } = row
    told.push({ line, title, action: faults.length ? ("faulty" as const) : action, faults })
  }
  return { total: table.length, next: until < table.length ? until : null, rows: told }
}

async function keepRow(
  container: MedusaContainer,
  cooperative_id: string,
  { action, own, form, key }: PlannedRow,
  versions: Map<string, number>
): Promise<Fault[]> {
  if (action === "same") return []
  try {
    if (own) {
      const version = versions.get(own.id) ?? own.version
      await updateListingWorkflow(container).run({ input: { id: own.id, cooperative_id, version, form } })
      versions.set(own.id, version + 1)
    } else {
      await createListingWorkflow(container).run({ input: { cooperative_id, key, form } })
    }
    return []
  } catch (error) {
    if (!isRefusal(error)) throw error
    // It is there already from an earlier run.
    if (error.code === "KEY_REUSED") return []
    return error.faults?.length
      ? error.faults.map(({ field, code }) => ({ field: field.split(".").at(-1) ?? field, code }))
      : [{ field: "listing", code: error.code }]
  }
}

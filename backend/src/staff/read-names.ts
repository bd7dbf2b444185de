import type { Graph } from "../catalogue/words"

/** The names of Medusa users by id; the mail of one without a name. */
export async function readStaffNames(query: Graph, ids: (string | null)[]): Promise<Map<string, string>> {
  const known = [...new Set(ids.filter((id) => id !== null))]
  if (!known.length) return new Map()
  const { data } = await query.graph({
    entity: "user",
    fields: ["id", "first_name", "last_name", "email"],
    filters: { id: known },
  })
  return new Map(
    data.map((user) => [user.id, [user.first_name, user.last_name].filter(Boolean).join(" ") || user.email])
  )
}

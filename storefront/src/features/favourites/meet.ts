import type { Favourite } from "./storage"

/** What this device did since it and the account last agreed. */
export function changesSince(agreed: readonly string[], device: readonly Favourite[]) {
  const before = new Set(agreed)
  const now = new Set(device.map(({ id }) => id))
  return {
    add: device.flatMap(({ id }) => (before.has(id) ? [] : [id])),
    remove: agreed.filter((id) => !now.has(id)),
  }
}

/** The account's favourites, by the names this device knows; what was pressed while the account was asked stays. */
export function meetAccount(
  account: readonly string[],
  device: readonly Favourite[],
  asked: readonly Favourite[]
): Favourite[] {
  const known = new Map(device.map((favourite) => [favourite.id, favourite]))
  const meanwhile = changesSince(
    asked.map(({ id }) => id),
    device
  )
  const gone = new Set(meanwhile.remove)
  const ids = [...new Set([...meanwhile.add, ...account])].filter((id) => !gone.has(id))
  return ids.map((id) => known.get(id) ?? { id })
}

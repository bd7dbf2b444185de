/** So many places at a fair for the cooperatives of a territory or of a sector; "all" is the whole fair. */
export type Quota = { kind: "all" | "territory" | "sector"; ref: string; places: number }

/** What quotas count of whoever applied: province and region, and every sector it works in. */
export type Counted = { id: string; territories: string[]; sectors: string[] }

type Called = { call_places: number | null; call_quotas: unknown }

/** The quotas of a call, that of the whole fair first. */
export function quotasOf({ call_places, call_quotas }: Called): Quota[] {
  const whole: Quota[] = call_places === null ? [] : [{ kind: "all", ref: "", places: call_places }]
  return [...whole, ...((call_quotas ?? []) as Quota[])]
}

export function countsIn({ kind, ref }: Pick<Quota, "kind" | "ref">, { territories, sectors }: Counted): boolean {
  return kind === "all" || (kind === "territory" ? territories : sectors).includes(ref)
}

export const takenOf = (quota: Quota, some: Counted[]): number => some.filter((one) => countsIn(quota, one)).length

/** The quotas that are passed when all who are wanted come besides the accepted, with how many there are then. */
export function passedQuotas(quotas: Quota[], accepted: Counted[], wanted: Counted[]): (Quota & { after: number })[] {
  return quotas.flatMap((quota) => {
    const more = takenOf(quota, wanted)
    const after = takenOf(quota, accepted) + more
    return more > 0 && after > quota.places ? [{ ...quota, after }] : []
  })
}

/** In the order given: one fits while every quota that counts it has a place left. */
export function fitInto(quotas: Quota[], accepted: Counted[], wanted: Counted[]): { fit: string[]; beyond: string[] } {
  const taken = quotas.map((quota) => takenOf(quota, accepted))
  const fit: string[] = []
  const beyond: string[] = []
  for (const one of wanted) {
    const own = quotas.flatMap((quota, index) => (countsIn(quota, one) ? [index] : []))
    if (own.some((index) => taken[index] >= quotas[index].places)) beyond.push(one.id)
    else {
      fit.push(one.id)
      for (const index of own) taken[index]++
    }
  }
  return { fit, beyond }
}

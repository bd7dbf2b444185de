import { todayInMorocco } from "@/features/delivery/dates"
import type { Locale } from "@/i18n/locales"
import type { Answer } from "@/lib/api/types"

export type DeskOrder = Answer<"/coop/parcels/{id}">
export type StepsProps = { locale: Locale; order: DeskOrder }

/** The buyer comes for it. */
export const isFetched = ({ service }: Pick<DeskOrder, "service">) => service.startsWith("pickup")

/** Until the last day of its fair somebody may still come for it. */
export function mayLeave({ service, fair }: Pick<DeskOrder, "service" | "fair">, now: Date = new Date()): boolean {
  const isOn = fair && (fair.standing === "coming" || fair.standing === "open")
  return service.startsWith("pickup") && !(isOn && todayInMorocco(now) < fair.ends_on)
}

export type Pile = keyof Answer<"/coop/parcels">["counts"]

/** In the order in which they are worked through. */
export const piles = [
  "to_answer",
  "to_pack",
  "to_ship",
  "returning",
  "under_way",
  "done",
  "ended",
] as const satisfies Pile[]

/** The pile an address names, or undefined. */
export function pileOf(given: unknown): Pile | undefined {
  return piles.find((pile) => pile === given)
}

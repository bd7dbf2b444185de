import type { Answer } from "@/lib/api/types"

export type Waiting = Answer<"/coop/new-orders">

/**
 * Whether an order came in since the page last asked. `known` is when the newest one it heard of was placed: null before
 * it first asked, empty where none waited.
 */
export function heardOf(known: string | null, { newest }: Waiting): boolean {
  return known !== null && newest !== null && newest.placed_at > known
}

import type { Api } from "@/lib/api/types"

export type SplitPart = "cooperative" | "commission" | "contribution" | "tax"

/** The parts of a price in the order they are told, with the share each takes of a bar of 100; nothing for an empty part. */
export function splitParts(split: Api["PriceSplit"]): { part: SplitPart; amount: number; share: number }[] {
  const parts: SplitPart[] = ["cooperative", "commission", "contribution", "tax"]
  return parts
    .map((part) => ({ part, amount: split[part], share: split.price > 0 ? (split[part] / split.price) * 100 : 0 }))
    .filter(({ amount }) => amount > 0)
}

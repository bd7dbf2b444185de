/** So many errors are looked at, each the cause of the one before. */
const DEEP = 5

type Told = { code?: unknown; message?: unknown; cause?: unknown; previous?: unknown }

/** An error and what it says its causes are, nearest first. */
export function causesOf(error: unknown, left = DEEP): Told[] {
  if (!left || !error || typeof error !== "object") return []
  const told = error as Told
  return [told, ...causesOf(told.cause ?? told.previous, left - 1)]
}

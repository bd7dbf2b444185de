type Placed = { starts_at: Date | string | null; ends_at: Date | string | null }

/** Whether a placement is shown at a moment. No start is "from ever", no end is "until taken away". */
export function isCurrent(feature: Placed, now: Date = new Date()): boolean {
  const begun = !feature.starts_at || new Date(feature.starts_at) <= now
  const over = feature.ends_at !== null && new Date(feature.ends_at) <= now
  return begun && !over
}

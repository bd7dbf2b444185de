import type { Written } from "./answers"

const key = "maarid.application"

/** What this device has written and the server does not have yet. */
export function readDraft(): Written {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "{}")
    return typeof stored === "object" && stored !== null && !Array.isArray(stored) ? (stored as Written) : {}
  } catch {
    return {}
  }
}

export function writeDraft(written: Written): void {
  try {
    if (Object.keys(written).length) localStorage.setItem(key, JSON.stringify(written))
    else localStorage.removeItem(key)
  } catch {
    // Without it what was written lives as long as the page.
  }
}

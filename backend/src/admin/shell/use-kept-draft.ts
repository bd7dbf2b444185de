import { useEffect, useState } from "react"

function read<Draft>(name: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null") as Draft | null
  } catch {
    return null
  }
}

/** What was written and not saved, kept on the device under a name: it survives a closed tab, a lost session and network. */
export function useKeptDraft<Draft>(name: string) {
  const [draft, setDraft] = useState<Draft | null>(() => read(name))
  const [wasKept] = useState(draft !== null)
  useEffect(() => {
    try {
      if (draft) localStorage.setItem(name, JSON.stringify(draft))
      else localStorage.removeItem(name)
    } catch {
      // Without a store of the browser's the draft lives as long as the page.
    }
  }, [name, draft])
  return { draft, setDraft, wasKept }
}

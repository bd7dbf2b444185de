import { useEffect, useState } from "react"
import type { FairForm } from "./fair-form"

const nameOf = (id: string) => `maarid.fair.${id}`

function read(id: string): FairForm | null {
  try {
    return JSON.parse(localStorage.getItem(nameOf(id)) ?? "null") as FairForm | null
  } catch {
    return null
  }
}

/** What was written of an edition and not saved, kept on the device: it survives a closed tab, a lost session and network. */
export function useKeptDraft(id: string) {
  const [draft, setDraft] = useState<FairForm | null>(() => read(id))
  const [wasKept] = useState(draft !== null)
  useEffect(() => {
    try {
      if (draft) localStorage.setItem(nameOf(id), JSON.stringify(draft))
      else localStorage.removeItem(nameOf(id))
    } catch {
      // Without a store of the browser's the draft lives as long as the page.
    }
  }, [id, draft])
  return { draft, setDraft, wasKept }
}

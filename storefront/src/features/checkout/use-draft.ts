"use client"

import { useRef, useState } from "react"
import { readDraft, writeDraft, type Draft } from "./draft"
import type { Fields } from "./fields"

/** The form's state, written to the tab's storage at every change; made only in the browser. */
export function useDraft() {
  const [draft, setDraft] = useState<Draft>(readDraft)
  const current = useRef(draft)

  /** Written at once, not after rendering: what follows may be a page that leaves or a network that fails. */
  function change(part: Partial<Draft>) {
    current.current = { ...current.current, ...part }
    writeDraft(current.current)
    setDraft(current.current)
  }

  /** From what is typed now, not at the last rendering: autofill changes several fields at once. */
  function changeFields(part: Partial<Fields>) {
    change({ fields: { ...current.current.fields, ...part } })
  }

  return { draft, change, changeFields }
}

"use client"

import { createContext, useContext, useState, type ReactNode } from "react"

const Chosen = createContext<[string | undefined, (id: string) => void]>([undefined, () => undefined])

/** Which variant of a listing is looked at: what stands elsewhere on its page, such as the delivery fee, follows it. */
export function ChosenVariant({ first, children }: { first: string | undefined; children: ReactNode }) {
  const state = useState(first)
  return <Chosen value={state}>{children}</Chosen>
}

export const useChosenVariant = () => useContext(Chosen)

"use client"

import { useEffect, useRef, type ReactNode } from "react"

/** A row that scrolls sideways and begins at the part one is in. */
export function ShowCurrent({ children }: { children: ReactNode }) {
  const row = useRef<HTMLUListElement>(null)
  useEffect(() => {
    row.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" })
  }, [])
  return (
    <ul role="list" ref={row}>
      {children}
    </ul>
  )
}

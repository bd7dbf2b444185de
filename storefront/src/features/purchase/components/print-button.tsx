"use client"

import { Button } from "@/ui/button"

/** Prints the page; without script the browser's own menu does. */
export function PrintButton({ children }: { children: string }) {
  return (
    <Button variant="secondary" onClick={() => window.print()}>
      {children}
    </Button>
  )
}

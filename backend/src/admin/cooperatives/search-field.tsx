import { Input } from "@medusajs/ui"
import { useEffect, useState } from "react"
import { useWords } from "../words/use-words"
import type { Asking } from "./use-asked"

const PAUSE_MS = 250
const LONGEST = 80

/** Searches once the typing pauses. */
export function SearchField({ asked, ask }: Asking) {
  const { t } = useWords()
  const [typed, type] = useState(asked.q)
  useEffect(() => {
    if (typed.trim() === asked.q) return
    const timer = setTimeout(() => ask({ ...asked, q: typed.trim(), page: 1 }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, asked, ask])
  return (
    <Input
      type="search"
      className="w-72 max-w-full"
      dir="auto"
      maxLength={LONGEST}
      aria-label={t("cooperatives.find")}
      placeholder={t("cooperatives.find")}
      value={typed}
      onChange={({ target }) => type(target.value)}
    />
  )
}

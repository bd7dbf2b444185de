import { useEffect, useState } from "react"
import { SearchInput } from "./search-input"

const PAUSE_MS = 250
const LONGEST = 80

type Props = { q: string; label: string; search: (q: string) => void }

/** Searches once the typing pauses. */
export function SearchField({ q, label, search }: Props) {
  const [typed, type] = useState(q)
  useEffect(() => {
    if (typed.trim() === q) return
    const timer = setTimeout(() => search(typed.trim()), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed, q, search])
  return (
    <SearchInput
      className="w-72 max-w-full"
      dir="auto"
      maxLength={LONGEST}
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={({ target }) => type(target.value)}
    />
  )
}

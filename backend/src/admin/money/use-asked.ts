import { useSearchParams } from "react-router-dom"

export const tabs = ["transfers", "refunds", "sendBack", "cash", "differences", "owed", "payouts", "rules"] as const
type Tab = (typeof tabs)[number]

type Asked = { tab: Tab; q: string; page: number }
export type Asking = { asked: Asked; ask: (next: Asked) => void }

/** Which part of the room is looked at, kept in the address: the way back leads to it. */
export function useAsked(): Asking {
  const [parts, setParts] = useSearchParams()
  const asked = {
    tab: tabs.find((one) => one === parts.get("tab")) ?? "transfers",
    q: parts.get("q") ?? "",
    page: Math.max(1, Math.trunc(Number(parts.get("page"))) || 1),
  }
  const ask = ({ tab, q, page }: Asked) =>
    setParts({ tab, ...(q && { q }), ...(page > 1 && { page: String(page) }) }, { replace: tab === asked.tab })
  return { asked, ask }
}

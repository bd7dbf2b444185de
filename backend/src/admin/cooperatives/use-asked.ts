import { useSearchParams } from "react-router-dom"

export const tabs = ["applications", "signs", "listings", "papers", "all"] as const
export type Tab = (typeof tabs)[number]

export type Asked = { tab: Tab; q: string; status: string; led: string; page: number }
export type Asking = { asked: Asked; ask: (next: Asked) => void }

/** Which part of the work list is looked at, kept in the address: the way back leads to it. */
export function useAsked(): Asking {
  const [parts, setParts] = useSearchParams()
  const asked = {
    tab: tabs.find((one) => one === parts.get("tab")) ?? "applications",
    q: parts.get("q") ?? "",
    // Applications begin with those that wait.
    status: parts.get("status") ?? ((parts.get("tab") ?? "applications") === "applications" ? "sent" : ""),
    led: parts.get("led") ?? "",
    page: Number(parts.get("page") ?? 1) || 1,
  }
  const ask = (next: Asked) =>
    setParts(
      Object.fromEntries(
        Object.entries(next).flatMap(([name, value]) => (value === "" || value === 1 ? [] : [[name, String(value)]]))
      ),
      { replace: next.tab === asked.tab }
    )
  return { asked, ask }
}

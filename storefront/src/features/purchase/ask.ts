import type { Locale } from "@/i18n/locales"
import type { Fault, RefusalCode } from "@/lib/api/types"

/** What became of a question: its answer, or why there is none. */
export type Told<Value> = { ok: true; value: Value } | { ok: false; code: RefusalCode; faults: readonly Fault[] }

interface Options {
  method?: "GET" | "POST" | "PUT"
  locale: Locale
  body?: unknown
  signal?: AbortSignal
}

/** Asks one of our own route handlers. No network and a broken server are both UNREACHABLE; an aborted question throws. */
export async function ask<Value>(
  path: string,
  { method = "POST", locale, body, signal }: Options
): Promise<Told<Value>> {
  const address = `${path}${path.includes("?") ? "&" : "?"}locale=${locale}`
  try {
    const response = await fetch(address, {
      method,
      signal,
      ...(body !== undefined && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json()
    if (response.ok) return { ok: true, value: answer as Value }
    const { code, faults } = answer as { code?: RefusalCode; faults?: Fault[] }
    return { ok: false, code: code ?? "UNREACHABLE", faults: faults ?? [] }
  } catch (error) {
    if (signal?.aborted) throw error
    return { ok: false, code: "UNREACHABLE", faults: [] }
  }
}

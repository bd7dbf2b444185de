import { del, get, set } from "idb-keyval"
import type { TypedListing } from "./transform"

/** What stays on the device until the market has it: it survives a closed tab and a lost network. */
export interface Draft {
  typed: TypedListing
  /** Makes sending it twice harmless. */
  key: string
  /** As the listing was when typing began; null for a new one. */
  base: { typed: TypedListing; version: number } | null
  /** Photos that have not come through yet. */
  waiting: File[]
}

const nameOf = (owner: string, listing: string) => `desk-listing:${owner}:${listing}`

/* A browser that keeps nothing (private windows of some) works without drafts. */
export async function readDraft(owner: string, listing: string): Promise<Draft | undefined> {
  const name = nameOf(owner, listing)
  const kept = await get<Draft>(name).catch(() => undefined)
  const last = readLast(name)
  return last ? { ...last, waiting: kept?.waiting ?? [] } : kept
}

export async function keepDraft(owner: string, listing: string, draft: Draft): Promise<void> {
  const name = nameOf(owner, listing)
  await set(name, draft).then(
    () => forgetLast(name),
    () => undefined
  )
}

export async function forgetDraft(owner: string, listing: string): Promise<void> {
  const name = nameOf(owner, listing)
  forgetLast(name)
  await del(name).catch(() => undefined)
}

/** Keeps what is typed before it returns: a page that goes waits for nothing else. Photos are kept as soon as they are chosen. */
export function keepLast(owner: string, listing: string, { waiting: _, ...last }: Draft): void {
  try {
    localStorage.setItem(nameOf(owner, listing), JSON.stringify(last))
  } catch {
    // Nothing is kept, or no more.
  }
}

function readLast(name: string): Omit<Draft, "waiting"> | undefined {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null") ?? undefined
  } catch {
    return undefined
  }
}

function forgetLast(name: string): void {
  try {
    localStorage.removeItem(name)
  } catch {
    // It kept nothing.
  }
}

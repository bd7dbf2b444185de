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
export const readDraft = (owner: string, listing: string): Promise<Draft | undefined> =>
  get<Draft>(nameOf(owner, listing)).catch(() => undefined)
export const keepDraft = (owner: string, listing: string, draft: Draft): Promise<void> =>
  set(nameOf(owner, listing), draft).catch(() => undefined)
export const forgetDraft = (owner: string, listing: string): Promise<void> =>
  del(nameOf(owner, listing)).catch(() => undefined)

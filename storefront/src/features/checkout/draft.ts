import { emptyFields, type Fields } from "./fields"

const draftKey = "maarid.checkout"

/** A purchase whose placing was asked and whose answer has not come: it may stand already. */
export interface Unsettled {
  purchaseId: string
  bought: { variantId: string; quantity: number }[]
  /** MAD; only of a card: the sum its holder was asked for. Whoever agreed to it has ordered. */
  cardTotal?: number
}

/** What survives an error, a reload and a lost network, as long as the tab lives. */
export interface Draft {
  fields: Fields
  purchaseId: string | null
  unsettled: Unsettled | null
}

const emptyDraft: Draft = { fields: emptyFields, purchaseId: null, unsettled: null }

/** The draft of this tab; a damaged one reads as empty. */
export function readDraft(): Draft {
  try {
    const stored = JSON.parse(sessionStorage.getItem(draftKey) ?? "{}") as Partial<Draft>
    return { ...emptyDraft, ...stored, fields: { ...emptyFields, ...stored.fields } }
  } catch {
    return emptyDraft
  }
}

export function writeDraft(draft: Draft): void {
  try {
    sessionStorage.setItem(draftKey, JSON.stringify(draft))
  } catch {
    // Full or forbidden: the form itself still holds what was typed.
  }
}

/** After placing: who and where stay for the next purchase of this visit, the rest goes. */
export function draftAfterPlacing({ fields }: Draft): Draft {
  return { ...emptyDraft, fields: { ...fields, services: {}, fairs: {}, giftNotes: {}, codes: {} } }
}

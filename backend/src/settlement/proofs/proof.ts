/** What must hold, and the statement that finds the ids for which it does not: a sound database gives none. */
export type Proofs = Record<string, string>

/** Beginnings of the keys of entries that say what was sold: placed, and less where it was accepted in part. */
export const SALE = "('placed', 'lessened', 'restored')"

/** From an entry `e` to the accounts `a` its postings `p` stand on. */
export const POSTED = "join ledger_posting p on p.entry_id = e.id join ledger_account a on a.id = p.account_id"

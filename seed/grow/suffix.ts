/**
 * What the ids of a copy end with: in capitals and as long as any other, so that ids have one order in the database and in
 * JavaScript. An index that is made anew goes by it.
 */
export const suffixOf = (number: number) => `G${String(number).padStart(6, "0")}`

/** A regular expression that knows the id of a copy by it, and its number: no id of Medusa's is as long. */
export const grownId = "_.{26}G([0-9]{6})$"

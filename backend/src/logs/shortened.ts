const LONGEST = 1_000

/** The database's drivers put whole statements, with their values, before what went wrong. */
const statement = /\b(insert into|update "|select |delete from|with ")([\s\S]{60})[\s\S]*?(?= - |$)/gi

/** A message whose SQL is cut to its beginning, and that is cut itself where it is longer than anybody reads. */
export function shortened(message: string): string {
  const short = message.replace(statement, "$1$2…")
  return short.length > LONGEST ? `${short.slice(0, LONGEST)}…` : short
}

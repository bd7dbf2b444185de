/** SQL's classes for a connection that is lost, and a server that shuts down or starts; and what sockets say. */
const CODES = /^(?:08\w{3}|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE)$/
const WORDS =
  /Connection terminated|Client has encountered a connection error|Timeout acquiring a connection|the database system is (?:starting up|shutting down|in recovery)/i
/** So many errors are looked at, each the cause of the one before. */
const DEEP = 5

type Told = { code?: unknown; message?: unknown; cause?: unknown; previous?: unknown }

/** Whether an error says that the database could not be asked at all: nobody is at fault, and the same may go in a moment. */
export function isDatabaseAway(error: unknown): boolean {
  return causesOf(error).some(
    ({ code, message }) => CODES.test(String(code ?? "")) || (typeof message === "string" && WORDS.test(message))
  )
}

function causesOf(error: unknown, left = DEEP): Told[] {
  if (!left || !error || typeof error !== "object") return []
  const told = error as Told
  return [told, ...causesOf(told.cause ?? told.previous, left - 1)]
}

import { causesOf } from "../contracts/error-causes"

/** SQL's classes for a connection that is lost, and a server that shuts down or starts; and what sockets say. */
const CODES = /^(?:08\w{3}|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE)$/
const WORDS =
  /Connection terminated|Client has encountered a connection error|Timeout acquiring a connection|the database system is (?:starting up|shutting down|in recovery)/i

/** Whether an error says that the database could not be asked at all: nobody is at fault, and the same may go in a moment. */
export function isDatabaseAway(error: unknown): boolean {
  return causesOf(error).some(
    ({ code, message }) => CODES.test(String(code ?? "")) || (typeof message === "string" && WORDS.test(message))
  )
}

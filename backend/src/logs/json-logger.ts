import type { Logger } from "@medusajs/framework/types"
import { randomUUID } from "crypto"
import { requestId } from "./request-id"
import { withoutPersons } from "./without-persons"
import { shortened } from "./shortened"

/** The quietest first. */
const ranks = ["panic", "error", "warn", "info", "http", "verbose", "debug", "silly"]

type Line = Record<string, string | number | undefined>

/**
 * Medusa's logger as lines of JSON: time, level, message, and the id of the request that was being answered. No line names a
 * person, and none holds a whole SQL statement.
 */
export function jsonLogger(
  level: string,
  write: (line: string) => void = (line) => process.stdout.write(line)
): Logger {
  let shown = ranks.indexOf(level)
  const begun = new Map<string, number>()
  const say = (level: string, message: string, more: Line = {}) => {
    if (ranks.indexOf(level) > shown) return
    const line = { time: new Date().toISOString(), level, request_id: requestId(), message: clean(message), ...more }
    write(`${JSON.stringify(line)}\n`)
  }
  const at = (level: string) => (message: string) => say(level, message)
  const end = (level: string) => (id: string, message: string) => {
    const start = begun.get(id)
    begun.delete(id)
    say(level, message, { duration_ms: start === undefined ? undefined : Math.round(performance.now() - start) })
    return {}
  }
  return {
    panic(data) {
      say("panic", messageOf(data))
      process.exit(1)
    },
    // Medusa's own line of each request holds addresses and what was typed: ours (identify-request) does not.
    shouldLog: (level) => level !== "http" && ranks.indexOf(level) <= shown,
    setLogLevel: (level) => void (shown = ranks.indexOf(level)),
    unsetLogLevel: () => void (shown = ranks.indexOf(level)),
    activity(message) {
      const id = randomUUID()
      begun.set(id, performance.now())
      say("info", message)
      return id
    },
    progress: (_, message) => say("info", message),
    success: end("info"),
    failure: end("error"),
    error(messageOrError, error) {
      const fault = messageOrError instanceof Error ? messageOrError : error
      const said = messageOrError instanceof Error ? [] : [messageOf(messageOrError)]
      say("error", [...said, ...(fault ? [fault.message] : [])].join(": "), fault && { stack: framesOf(fault) })
    },
    silly: at("silly"),
    debug: at("debug"),
    verbose: at("verbose"),
    http: at("http"),
    info: at("info"),
    warn: at("warn"),
    log: (...given: unknown[]) => say("info", given.map(messageOf).join(" ")),
  }
}

const clean = (message: string) => shortened(withoutPersons(message))

const messageOf = (said: unknown): string => {
  if (said instanceof Error) return said.message
  if (typeof said === "string") return said
  const { message } = (said ?? {}) as { message?: unknown }
  return typeof message === "string" ? message : (JSON.stringify(said) ?? "")
}

/** Where it happened: the first lines of a stack say the message once more. */
const framesOf = ({ stack = "" }: Error) =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .slice(0, 12)
    .join("\n")

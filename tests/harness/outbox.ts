import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** What was written to the outbox for somebody, newest last: texts of phone messages, pages of mails; of one kind, or all. */
export function outboxOf(folder: string, to: string, template = ""): string[] {
  return filesOf(folder)
    .filter((file) => /\.(txt|eml)$/.test(file) && file.includes(`Z-${template}`))
    .filter((file) => readFileSync(join(folder, file), "utf8").includes(to))
    .flatMap((file) => whole(join(folder, file.replace(/\.eml$/, ".html"))))
}

/** A mail's page is written beside it, perhaps a moment later. */
function whole(file: string): string[] {
  const text = existsSync(file) ? readFileSync(file, "utf8") : ""
  return file.endsWith(".html") && !text.includes("</html>") ? [] : [text]
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/**
 * Asks again until something was written for somebody: nobody waits for a message to be sent. Where others may come between
 * (a queue sends them when it gets to it), the kind says which one is meant; `after` so many of that kind.
 */
export async function nextMessage(folder: string, to: string, after = 0, template = ""): Promise<string> {
  for (let tried = 0; tried < 100; tried++) {
    const messages = outboxOf(folder, to, template)
    if (messages.length > after) return messages[messages.length - 1]
    await new Promise((wait) => setTimeout(wait, 100))
  }
  throw new Error(`nothing was sent to ${to}`)
}

const CODE = "account_code"
/** How many codes were sent to a phone. */
export const codesTo = (folder: string, phone: string) => outboxOf(folder, phone, CODE).length
/** The next code sent to a phone, after so many. */
export const nextCode = async (folder: string, phone: string, after = 0) =>
  codeIn(await nextMessage(folder, phone, after, CODE))

/** The six digits in a phone message. */
const codeIn = (text: string) => /\b\d{6}\b/.exec(text.replace(/^\+\d+/, ""))?.[0] ?? ""

/** The token of the link in a mail. */
export const tokenIn = (html: string) => decodeURIComponent(/[?&]token=([^"&#\s<]+)/.exec(html)?.[1] ?? "")

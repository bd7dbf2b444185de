import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** What was written to the outbox for somebody, newest last: texts of phone messages, pages of mails. */
export function outboxOf(folder: string, to: string): string[] {
  return filesOf(folder)
    .filter((file) => /\.(txt|eml)$/.test(file))
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

/** Asks again until something was written for somebody: nobody waits for a message to be sent. */
export async function nextMessage(folder: string, to: string, after = 0): Promise<string> {
  for (let tried = 0; tried < 60; tried++) {
    const messages = outboxOf(folder, to)
    if (messages.length > after) return messages[messages.length - 1]
    await new Promise((wait) => setTimeout(wait, 100))
  }
  throw new Error(`nothing was sent to ${to}`)
}

/** The six digits in a phone message. */
export const codeIn = (text: string) => /\b\d{6}\b/.exec(text.replace(/^\+\d+/, ""))?.[0] ?? ""

/** The token of the link in a mail. */
export const tokenIn = (html: string) => decodeURIComponent(/[?&]token=([^"&#\s<]+)/.exec(html)?.[1] ?? "")

import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"

type Received = { from: string; to: string[]; raw: string }
type Reply = { code: number; text: string }
type Options = { login?: { user: string; password: string }; secure?: boolean; port?: number }

export type MailServer = {
  port: number
  /** What was taken, oldest first. */
  received: Received[]
  /** How often each recipient was named. */
  asked: string[]
  /** What recipients are answered with; whoever is not here is taken. */
  refusing: Map<string, Reply>
  close: () => Promise<void>
}

/** A real mail server on loopback. Its certificate is its own when it is secure. */
export async function openMailServer({ login, secure = false, port = 0 }: Options = {}): Promise<MailServer> {
  const received: Received[] = []
  const asked: string[] = []
  const refusing = new Map<string, Reply>()
  const server = new SMTPServer({
    secure,
    authOptional: !login,
    disabledCommands: [...(login ? [] : ["AUTH"]), ...(secure ? [] : ["STARTTLS"])],
    onAuth: ({ username, password }, _, done) =>
      username === login?.user && password === login?.password
        ? done(null, { user: username })
        : done(Object.assign(new Error("Invalid username or password"), { responseCode: 535 })),
    onRcptTo({ address }, _, done) {
      asked.push(address)
      const reply = refusing.get(address)
      done(reply && Object.assign(new Error(reply.text), { responseCode: reply.code }))
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on("data", (chunk: Buffer) => chunks.push(chunk))
      stream.on("end", () => {
        received.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : "",
          to: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString("utf8"),
        })
        done()
      })
    },
  })
  // A caller that breaks off, or does not trust the certificate, is its own affair.
  server.on("error", () => {})
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready))
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    asked,
    refusing,
    close: () => new Promise((closed) => server.close(() => closed())),
  }
}

export type ReadMail = { headers: Record<string, string>; text: string; html: string }

/** A mail as a reader's program takes it apart: headers without folds, words and parts decoded. */
export function readMail(raw: string): ReadMail {
  const { headers, body } = divide(raw)
  const boundary = /boundary="?([^";]+)"?/.exec(headers["content-type"])?.[1]
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => divide(part.replace(/^\r?\n/, "")))
  const part = (type: string) => {
    const found = parts.find((one) => one.headers["content-type"]?.startsWith(type))
    return found ? decoded(found.body, found.headers["content-transfer-encoding"]).trimEnd() : ""
  }
  return { headers, text: part("text/plain"), html: part("text/html") }
}

function divide(raw: string): { headers: Record<string, string>; body: string } {
  const end = raw.search(/\r?\n\r?\n/)
  const lines = raw
    .slice(0, end)
    .replace(/\r?\n[ \t]+/g, " ")
    .split(/\r?\n/)
  const headers = lines.map((line) => [
    line.slice(0, line.indexOf(":")).toLowerCase(),
    words(line.slice(line.indexOf(":") + 1).trim()),
  ])
  return { headers: Object.fromEntries(headers), body: raw.slice(end).replace(/^\r?\n\r?\n/, "") }
}

/** Encoded words of RFC 2047; spaces between two of them are none. */
const words = (value: string) =>
  value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/(=\?utf-8\?[BQ]\?[^?]*\?=)+/gi, (run) =>
      Buffer.concat(
        [...run.matchAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi)].map(([, kind, text]) =>
          kind.toUpperCase() === "B" ? Buffer.from(text, "base64") : quoted(text.replaceAll("_", " "))
        )
      ).toString("utf8")
    )

const quoted = (text: string) =>
  Buffer.from(
    text.replace(/=\r?\n/g, "").replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    "latin1"
  )

function decoded(body: string, encoding = "7bit"): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8")
  const text = encoding === "quoted-printable" ? quoted(body).toString("utf8") : body
  return text.replaceAll("\r\n", "\n")
}

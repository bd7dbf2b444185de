import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"

type Exchange = { asked: string; status: number; answer: string }

/**
 * A server that answers as a real one did. With `host` it passes every call on and writes down what was said; without, it
 * plays that again: a call nobody recorded, or one more often than recorded, is answered with 501 and named in `unknown`.
 * What is asked until it has ended (a task) gives its last answer from then on.
 */
export async function openRecorded(file: string, host: string | undefined) {
  const exchanges: Exchange[] = !host && existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Exchange[]) : []
  const unknown: string[] = []
  const waiting = new Map<string, Exchange[]>()
  for (const one of exchanges) waiting.set(one.asked, [...(waiting.get(one.asked) ?? []), one])

  const server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const body = await bodyOf(request)
    const asked = `${request.method} ${request.url} ${body}`
    const { status, answer } = host ? await passOn(host, request, body, asked) : recall(asked)
    response.writeHead(status, { "content-type": "application/json" }).end(answer)
  }

  async function passOn(to: string, { method, url, headers }: IncomingMessage, body: string, asked: string) {
    const { authorization = "" } = headers
    const answer = await fetch(`${to}${url}`, {
      method,
      headers: { "content-type": "application/json", ...(authorization && { authorization }) },
      ...(body && { body }),
    })
    const exchange = { asked, status: answer.status, answer: await answer.text() }
    exchanges.push(exchange)
    return exchange
  }

  function recall(asked: string): Omit<Exchange, "asked"> {
    const left = waiting.get(asked)
    if (!left?.length) {
      unknown.push(asked)
      return { status: 501, answer: JSON.stringify({ message: `never recorded: ${asked}`, code: "not_recorded" }) }
    }
    return asked.startsWith("GET ") && left.length === 1 ? left[0] : (left.shift() as Exchange)
  }

  return {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    unknown,
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
    /** Keeps what was said; what was asked again and again until it ended, with its last answer only. */
    save() {
      const ended = new Map(exchanges.filter(isTask).map((one) => [one.asked, one]))
      const kept = exchanges.filter((one) => !isTask(one) || ended.get(one.asked) === one)
      writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`)
    },
  }
}

const isTask = ({ asked }: Exchange) => asked.startsWith("GET /tasks/")

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString("utf8")
}

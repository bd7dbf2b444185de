import { once } from "node:events"
import { createServer, request } from "node:http"
import { text } from "node:stream/consumers"

/** Asked for with GET it tells the calls since it was last asked with DELETE; nothing of this name exists behind. */
const CALLS = "/calls-counted"
/** From PUT to DELETE every call is refused, as by a backend that is not there. */
const REFUSED = "/calls-refused"
/** PUT { of, status, body }: calls whose address contains `of` are answered so, until DELETE. */
const ANSWERED = "/calls-answered"

/**
 * Stands before the backend on the loopback address and remembers each call as "GET /store/home?locale=ar", so that
 * tests can tell what a page cost.
 * @returns {Promise<() => Promise<void>>} closes it
 */
export async function startCountingProxy({ port, target }) {
  const calls = []
  let refuses = false
  let answered
  const server = createServer(async (incoming, answer) => {
    if (incoming.url === CALLS) {
      if (incoming.method === "DELETE") {
        calls.length = 0
      }
      return answer.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(calls))
    }
    if (incoming.url === REFUSED) {
      refuses = incoming.method === "PUT"
      return answer.writeHead(204).end()
    }
    if (incoming.url === ANSWERED) {
      const told = await text(incoming)
      answered = incoming.method === "PUT" ? JSON.parse(told) : undefined
      return answer.writeHead(204).end()
    }
    if (answered && incoming.url.includes(answered.of)) {
      return answer
        .writeHead(answered.status, { "content-type": "application/json" })
        .end(JSON.stringify(answered.body))
    }
    if (refuses) {
      return answer.destroy()
    }
    calls.push(`${incoming.method} ${incoming.url}`)
    const { method, url, headers } = incoming
    const onward = request({ host: "127.0.0.1", port: target, method, path: url, headers }, (response) => {
      answer.writeHead(response.statusCode, response.rawHeaders)
      response.pipe(answer)
    })
    // A browser that leaves, or a backend that ends, breaks only its own call.
    onward.on("error", () => answer.destroy())
    answer.on("close", () => onward.destroy())
    incoming.pipe(onward)
  })
  server.listen(port, "127.0.0.1")
  await once(server, "listening")
  return async () => {
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
}

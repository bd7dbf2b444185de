import { once } from "node:events"
import { createServer, request } from "node:http"

/**
 * Stands before instances on the loopback address and asks them in turn. Where one does not listen the next is asked; where
 * one breaks off midway only what changes nothing is asked again, the rest is told with 502: nobody knows what was done.
 */
export async function startBalancer(port, targets) {
  const calls = []
  let turn = 0
  const server = createServer(async (incoming, answer) => {
    const { method, url, headers } = incoming
    calls.push(`${method} ${url}`)
    const body = await read(incoming).catch(() => undefined)
    if (body === undefined) return answer.destroy()
    const first = turn++
    for (let tried = 0; tried < targets.length; tried++) {
      const target = targets[(first + tried) % targets.length]
      const onward = request({ host: "127.0.0.1", port: target, method, path: url, headers, agent: false })
      onward.end(body)
      try {
        const [response] = await once(onward, "response")
        answer.writeHead(response.statusCode, response.rawHeaders)
        response.on("error", () => answer.destroy())
        return response.pipe(answer)
      } catch (error) {
        if (error.code !== "ECONNREFUSED" && method !== "GET") break
      }
    }
    answer.writeHead(502).end()
  })
  server.keepAliveTimeout = 300_000
  server.listen(port, "127.0.0.1")
  await once(server, "listening")
  return {
    url: `http://localhost:${port}`,
    /** What went through it while `work` went on, and what that answered. */
    async callsDuring(work) {
      const before = calls.length
      await work()
      return calls.slice(before)
    },
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

async function read(incoming) {
  const chunks = []
  for await (const chunk of incoming) chunks.push(chunk)
  return Buffer.concat(chunks)
}

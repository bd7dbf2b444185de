import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

/** An address that passes every call on to a server, and can be shut as if that one were gone. */
export async function openDoor(to: string | undefined) {
  let server: Server | undefined
  let port = 0

  async function open(): Promise<void> {
    server = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on("data", (part: Buffer) => parts.push(part))
      request.on("end", () => {
        const { authorization = "" } = request.headers
        void fetch(`${to}${request.url}`, {
          method: request.method,
          headers: { "content-type": "application/json", ...(authorization && { authorization }) },
          ...(parts.length && { body: Buffer.concat(parts) }),
        }).then(
          async (answer) => {
            response.writeHead(answer.status, { "content-type": "application/json" }).end(await answer.text())
          },
          () => response.destroy()
        )
      })
    })
    await new Promise<void>((listening) => server?.listen(port, "127.0.0.1", listening))
    port = (server.address() as AddressInfo).port
  }

  async function shut(): Promise<void> {
    server?.closeAllConnections()
    await new Promise((closed) => (server ? server.close(closed) : closed(undefined)))
    server = undefined
  }

  await open()
  return { host: `http://127.0.0.1:${port}`, open, shut }
}

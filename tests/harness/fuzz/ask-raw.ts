import { request, type OutgoingHttpHeaders } from "node:http"
import { connect } from "node:net"

/** What came back; 0 where the connection was closed without an answer, -1 where nothing came in time. */
export type Came = { status: number; text: string; type: string }

/** Asks as no browser would: headers twice, paths as they are, bodies of any kind. */
export function askRaw(
  base: string,
  {
    method,
    path,
    headers,
    body,
    within,
  }: { method: string; path: string; headers: OutgoingHttpHeaders; body?: string; within: number }
): Promise<Came> {
  return new Promise((done) => {
    const { hostname, port } = new URL(base)
    const asked = request({ hostname, port, path, method, headers, timeout: within }, (response) => {
      let text = ""
      response.setEncoding("utf8")
      response.on("data", (part: string) => (text += part))
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, text, type: response.headers["content-type"] ?? "" })
      )
    })
    asked.on("timeout", () => {
      done({ status: -1, text: "", type: "" })
      asked.destroy()
    })
    asked.on("error", () => done({ status: 0, text: "", type: "" }))
    asked.end(body)
  })
}

/** Writes bytes and hangs up: all that the other side said until it hung up too, or undefined where it never did. */
export function hangUp(base: string, bytes: string, within: number): Promise<string | undefined> {
  return new Promise((done) => {
    const { hostname, port } = new URL(base)
    let said = ""
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.end(bytes))
    socket.setTimeout(within, () => {
      done(undefined)
      socket.destroy()
    })
    socket.on("data", (part) => (said += part.toString("utf8")))
    socket.on("error", () => done(said))
    socket.on("close", () => done(said))
  })
}

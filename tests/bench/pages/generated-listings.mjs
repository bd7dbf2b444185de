import { once } from "node:events"
import { createServer } from "node:http"

const GENERATED = /-generated(?:-\d+)+(?=\?)/

/**
 * Stands before the backend and lends it endless listings: "saffron-generated-7" is answered as "saffron" under that name.
 * Each answer is asked for once.
 */
export async function lendListings(backendUrl) {
  const answers = new Map()
  const ask = async (path, headers) => {
    const response = await fetch(backendUrl + path, { headers })
    return { status: response.status, type: response.headers.get("content-type"), text: await response.text() }
  }
  const server = createServer(async (incoming, outgoing) => {
    const path = incoming.url.replace(GENERATED, "")
    const { "x-publishable-api-key": key, "x-maarid-secret": secret } = incoming.headers
    if (!answers.has(path)) answers.set(path, ask(path, { "x-publishable-api-key": key, "x-maarid-secret": secret }))
    const { status, type, text } = await answers.get(path)
    const suffix = incoming.url.match(GENERATED)?.[0]
    const handle = suffix && decodeURIComponent(path.split(/[/?]/)[3])
    const body = suffix ? text.replaceAll(`"${handle}"`, `"${handle}${suffix}"`) : text
    outgoing.writeHead(status, { "content-type": type }).end(body)
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

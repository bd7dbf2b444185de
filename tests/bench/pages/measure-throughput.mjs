import { Agent, get } from "node:http"

const AT_ONCE = 8
const SECONDS = 2

/** Warm answers a second of one address, compressed, over connections that stay open. */
export async function throughput(url) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const until = Date.now() + SECONDS * 1000
  let answers = 0
  const ask = () =>
    new Promise((answered, failed) => {
      get(url, { agent, headers: { "accept-encoding": "gzip" } }, (response) => {
        if (response.statusCode !== 200) return failed(new Error(`${url} answers ${response.statusCode}`))
        response.on("end", answered).resume()
      }).on("error", failed)
    })
  const keepAsking = async () => {
    while (Date.now() < until) {
      await ask()
      answers++
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, keepAsking))
  agent.destroy()
  return answers / SECONDS
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

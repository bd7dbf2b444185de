import { Agent, get } from "node:http"

const AT_ONCE = 8
const TURN_SECONDS = 0.5
const TURNS = 6

/**
 * How many times as many warm answers one address gives as another. They take short turns, so that what else the machine
 * does meets both alike.
 */
export async function ratioOfAnswers(url, other) {
  let [answers, others] = [0, 0]
  for (let turn = 0; turn < TURNS; turn++) {
    answers += await answersInATurn(url)
    others += await answersInATurn(other)
  }
  return answers / others
}

/** Compressed, over connections that stay open. */
async function answersInATurn(url) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const until = Date.now() + TURN_SECONDS * 1000
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
  return answers
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

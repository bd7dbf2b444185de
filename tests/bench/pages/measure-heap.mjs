const AT_ONCE = 8
const WARM = 200
export const MOST_KB = 300

/**
 * Visits so many listings that differ in their address alone, and as many addresses of nothing.
 * @returns KB of heap left for each page visited
 */
export async function measureHeap(server, handle, pages) {
  const visit = async (path, status) => {
    const response = await fetch(server.base + path)
    await response.arrayBuffer()
    if (response.status !== status) throw new Error(`${path} answers ${response.status}`)
  }
  const visitAll = async (name, status, count) => {
    const numbers = Array.from({ length: count }, (_, index) => index).values()
    const walk = async () => {
      for (const number of numbers) await visit(`/fr/listings/${name}-${number}`, status)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, walk))
  }
  const grown = async (name, status) => {
    const before = await server.heap()
    await visitAll(name, status, pages)
    return ((await server.heap()) - before) / 1024 / pages
  }
  await visitAll(`${handle}-generated-1`, 200, WARM)
  return { kept: await grown(`${handle}-generated`, 200), nothing: await grown("nothing-of-that-name", 404) }
}

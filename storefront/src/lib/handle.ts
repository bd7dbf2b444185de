/** True for what an address may name: the API refuses anything else, and nothing has such a name. */
export function isHandle(value: string): boolean {
  return value.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
}

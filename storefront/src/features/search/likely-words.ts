const longest = 60

/** What somebody at an address that is not there may have been after: the words of its last part; empty where there are none. */
export function likelyWords(path: string): string {
  const [, , ...parts] = path.split("/")
  const last = parts.filter(Boolean).at(-1) ?? ""
  const words = decoded(last)
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
  return words.join(" ").slice(0, longest).trim()
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

import "server-only"

/** An empty variable counts as unset: a line left blank in .env must not become an address. */
function read(name: string, fallback: string): string {
  const value = process.env[name]
  return value === undefined || value.trim() === "" ? fallback : value.trim()
}

function readAddress(name: string, fallback: string): string {
  const value = read(name, fallback)
  if (!URL.canParse(value)) throw new Error(`${name} must be an address such as ${fallback}`)
  return value.replace(/\/+$/, "")
}

export const env = {
  /** Where the API answers, without a slash at the end. */
  backendUrl: readAddress("BACKEND_URL", "http://localhost:9000"),
  /** Where buyers reach this storefront: canonical addresses and mails. */
  storefrontUrl: readAddress("STOREFRONT_URL", "http://localhost:3000"),
  /** Shared with the backend: proves that a forwarded client address or a revalidation is ours. */
  internalSecret: read("INTERNAL_SECRET", ""),
}

import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "../../scripts/paths.mjs"

/** What the storefront shows the API, as the demonstration's administrator reads it. */
export async function publishableKey(backend) {
  const logins = JSON.parse(readFileSync(join(root, "seed/data/demo-logins.json"), "utf8"))
  const { login, password } = logins.find(({ role }) => role === "administrator")
  const headers = { "content-type": "application/json" }
  const body = JSON.stringify({ email: login, password })
  const { token } = await (await fetch(`${backend}/auth/user/emailpass`, { method: "POST", headers, body })).json()
  const keys = await fetch(`${backend}/admin/api-keys?type=publishable`, {
    headers: { authorization: `Bearer ${token}` },
  })
  return (await keys.json()).api_keys[0].token
}

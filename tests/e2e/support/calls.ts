import { given } from "./market"

const counter = () => `${given("BACKEND_URL")}/calls-counted`

/** Calls the backend had while `work` ran; pictures are files, not calls. */
export async function callsDuring(work: () => Promise<unknown>): Promise<string[]> {
  await fetch(counter(), { method: "DELETE" })
  await work()
  const calls = (await (await fetch(counter())).json()) as string[]
  return calls.filter((call) => !/ \/static\//.test(call))
}

/** The backend answers nobody while `work` runs. */
export async function withoutBackend(work: () => Promise<unknown>): Promise<void> {
  const refuse = (method: string) => fetch(`${given("BACKEND_URL")}/calls-refused`, { method })
  await refuse("PUT")
  await work().finally(() => refuse("DELETE"))
}

/** The backend's search does not answer whoever asks for these words while `work` runs. */
export async function withoutSearch(words: string, work: () => Promise<unknown>): Promise<void> {
  const answered = `${given("BACKEND_URL")}/calls-answered`
  const away = { of: encodeURIComponent(words), status: 503, body: { code: "SEARCH_UNAVAILABLE" } }
  await fetch(answered, { method: "PUT", body: JSON.stringify(away) })
  await work().finally(() => fetch(answered, { method: "DELETE" }))
}

/** Makes the storefront forget what it kept under some names, as the backend does after a change. */
export async function forget(tags: string[]): Promise<void> {
  const response = await fetch(`${given("STOREFRONT_URL")}/api/revalidate`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-maarid-secret": given("INTERNAL_SECRET") },
    body: JSON.stringify({ tags }),
  })
  if (!response.ok) throw new Error(`the storefront does not forget: ${response.status}`)
}

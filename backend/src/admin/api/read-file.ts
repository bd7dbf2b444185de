import { Refused } from "./call"

/** A private file to look at: a picture, or something to open elsewhere. */
export type PrivateFile = { kind: "picture"; src: string } | { kind: "document"; href: string }

/** Reads a private file of ours with the dashboard's session: a picture as it is, or within an answer. Throws Refused. */
export async function readFile(path: string): Promise<PrivateFile> {
  const response = await fetch(path, { credentials: "include" }).catch(() => {
    throw new Refused("UNREACHABLE")
  })
  const type = response.headers.get("content-type") ?? ""
  if (!response.ok) throw new Refused(String((await response.json().catch(() => ({}))).code ?? "UNEXPECTED"))
  if (type.includes("json")) {
    const { webp } = (await response.json()) as { webp: string }
    return { kind: "picture", src: `data:image/webp;base64,${webp}` }
  }
  if (!type.startsWith("image/")) return { kind: "document", href: path }
  return { kind: "picture", src: await asAddress(await response.blob()) }
}

const asAddress = (file: Blob) =>
  new Promise<string>((done, failed) => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    reader.onerror = () => failed(new Refused("UNEXPECTED"))
    reader.readAsDataURL(file)
  })

import type { Market } from "./market"

const tus = { "tus-resumable": "1.0.0" }

/** Sends bytes as a phone does: begun, broken off half way, asked how far it came, gone on with. Answers the upload's id. */
export async function uploadTo(market: Pick<Market, "send">, bytes: Buffer, token: string): Promise<string> {
  const begun = await market.send("/coop/uploads", {
    method: "POST",
    token,
    headers: { ...tus, "upload-length": String(bytes.length) },
  })
  if (begun.status !== 201) throw new Error(`no upload begun: ${begun.status}`)
  const id = begun.headers.get("location")?.split("/").at(-1) ?? ""
  const half = Math.floor(bytes.length / 2)
  for (const part of [bytes.subarray(0, half), bytes.subarray(half)]) {
    const asked = await market.send(`/coop/uploads/${id}`, { method: "HEAD", token, headers: tus })
    const sent = await market.send(`/coop/uploads/${id}`, {
      method: "PATCH",
      token,
      headers: {
        ...tus,
        "upload-offset": asked.headers.get("upload-offset") ?? "",
        "content-type": "application/offset+octet-stream",
      },
      body: part as unknown as string,
    })
    if (sent.status !== 204) throw new Error(`no part taken: ${sent.status}`)
  }
  return id
}

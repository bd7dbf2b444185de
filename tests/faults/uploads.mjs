const tus = { "tus-resumable": "1.0.0" }

/** Speaks the protocol of resumable uploads as a member's phone does. */
export function uploads(base, token) {
  const ask = (path, method, headers, body) =>
    fetch(`${base}/coop/uploads${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, ...tus, ...headers },
      body,
    })
  return {
    async begin(length) {
      const { status, headers } = await ask("", "POST", { "upload-length": String(length) })
      return { status, id: headers.get("location")?.split("/").at(-1) }
    },
    /** How many bytes of it are there. */
    async come(id) {
      return Number((await ask(`/${id}`, "HEAD")).headers.get("upload-offset"))
    },
    async send(id, offset, bytes) {
      const headers = { "upload-offset": String(offset), "content-type": "application/offset+octet-stream" }
      return (await ask(`/${id}`, "PATCH", headers, bytes)).status
    },
  }
}

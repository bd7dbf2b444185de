import type { MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readPaperPhoto } from "../evidence/paper-store"
import { sendEvidence, sendPrivate } from "../files/keep"

/** Papers that came with an application lie in its folder, by the name of the photo. */
const fromApplication = /^applications\/([^/]+)\/([^/]+)$/

/** Sends the file of a paper to somebody the guard let in. @throws NOT_FOUND */
export async function sendPaperFile(container: MedusaContainer, response: MedusaResponse, key: string): Promise<void> {
  const [, application, photo] = fromApplication.exec(key) ?? []
  if (!application || !photo) return sendEvidence(container, response, key)
  sendPrivate(response, "webp", await readPaperPhoto(application, photo))
}

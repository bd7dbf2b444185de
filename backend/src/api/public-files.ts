import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { static as serveFolder } from "express"
import { resolve } from "path"
import { readEnvironment } from "../environment"

const PREFIX = "/static"
const WEEK_MS = 7 * 24 * 60 * 60 * 1000

/** Public pictures live in the data folder, outside the build, which is wiped by the next one. Evidence is never here. */
const serve = serveFolder(resolve(readEnvironment().MAARID_DATA_DIR, "files"), {
  maxAge: WEEK_MS,
  index: false,
  dotfiles: "ignore",
  // Anybody may show them; the storefront's service worker has to read what it keeps for later.
  setHeaders: (response) => response.setHeader("Access-Control-Allow-Origin", "*"),
})

export function servePublicFiles(request: MedusaRequest, response: MedusaResponse, next: MedusaNextFunction): void {
  const { url } = request
  request.url = url.startsWith(PREFIX) ? url.slice(PREFIX.length) : url
  serve(request, response, (error?: unknown) => {
    request.url = url
    next(error)
  })
}

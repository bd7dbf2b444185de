import { execFileSync } from "node:child_process"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"

const root = resolve(import.meta.dirname, "../../..")
const FOLDER = join(root, ".cache/bare-next")

/** Bytes that a bare page has of its own. */
const FRAME = 6_000

/**
 * Builds a Next application of static pages that do nothing but stand there. Each holds what one of ours holds, as dead
 * text and as long: as many bytes to send, in the same letters, and as much work to compress.
 * @param pages HTML of ours by the page's name
 */
export function buildBareApp(pages) {
  rmSync(FOLDER, { recursive: true, force: true })
  write("package.json", JSON.stringify({ name: "bare-next", private: true, version: "0.0.0" }))
  write("next.config.mjs", `export default { turbopack: { root: ${JSON.stringify(root)} } }\n`)
  write("app/layout.jsx", "export default ({ children }) => <html lang='ar'><body>{children}</body></html>\n")
  write("app/robots.txt/route.js", "export const dynamic = 'force-static'\nexport const GET = () => new Response('')\n")
  for (const [name, html] of Object.entries(pages)) {
    const text = JSON.stringify(deadText(html))
    write(`app/${name}/page.jsx`, `export default () => <div dangerouslySetInnerHTML={{ __html: ${text} }} />\n`)
  }
  const next = resolve(root, "node_modules/next/dist/bin/next")
  execFileSync(process.execPath, [next, "build"], {
    cwd: FOLDER,
    stdio: "pipe",
    env: { ...process.env, NODE_ENV: "production" },
  })
  return FOLDER
}

/** A page's own markup, without scripts, so much of it that a page which has it twice, as HTML and as data, is as long. */
function deadText(html) {
  const markup = html.replace(/<script[^]*?<\/script>/g, "").replace(/^[^]*?<body[^>]*>/, "")
  const most = Buffer.byteLength(html) - FRAME
  let [bytes, length] = [0, 0]
  for (const letter of markup.repeat(4)) {
    // The data stands in a string of a script, where Next writes some signs as codes of six letters.
    bytes += Buffer.byteLength(letter) + (/[<>&]/.test(letter) ? 6 : Buffer.byteLength(JSON.stringify(letter)) - 2)
    if (bytes > most) break
    length += letter.length
  }
  return markup.repeat(4).slice(0, length)
}

function write(file, text) {
  const path = join(FOLDER, file)
  mkdirSync(join(path, ".."), { recursive: true })
  writeFileSync(path, text)
}

import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"

const root = resolve(import.meta.dirname, "../../..")
const FOLDER = join(root, ".cache/bare-next")

const LINE =
  "One of many lines of a page that does nothing but stand there, as long as ours, for the sake of the measure."
/** Bytes of a page without lines; of a line, which stands in the HTML twice, as text and as data; of a line compressed. */
const [FRAME, PLAIN, PRESSED] = [6_000, 297, 16.5]
/** How far a letter of noise, written twice, compresses. */
const NOISE = 1.1

/**
 * Builds a Next application of static pages that hold nothing but text, each as large as one of ours, and as hard to compress.
 * @param sizes bytes of HTML by the page's name, plain and compressed
 */
export function buildBareApp(sizes) {
  rmSync(FOLDER, { recursive: true, force: true })
  write("package.json", JSON.stringify({ name: "bare-next", private: true, version: "0.0.0" }))
  write("next.config.mjs", `export default { turbopack: { root: ${JSON.stringify(root)} } }\n`)
  write("app/layout.jsx", "export default ({ children }) => <html lang='en'><body>{children}</body></html>\n")
  write("app/robots.txt/route.js", "export const dynamic = 'force-static'\nexport const GET = () => new Response('')\n")
  for (const [name, { plain, pressed }] of Object.entries(sizes)) {
    const density = pressed / (plain - FRAME)
    const noise = Math.max(0, Math.round((PLAIN * density - PRESSED) / (NOISE - 2 * density)))
    const lines = Array.from({ length: Math.round((plain - FRAME) / (PLAIN + 2 * noise)) }, (_, index) => {
      const drawn = createHash("sha512").update(`${name} ${index}`).digest("hex")
      return `${index} ${drawn.slice(0, noise)} ${LINE}`
    })
    write(
      `app/${name}/page.jsx`,
      `const lines = ${JSON.stringify(lines)}\nexport default () => lines.map((line, index) => <p key={index}>{line}</p>)\n`
    )
  }
  const next = resolve(root, "node_modules/next/dist/bin/next")
  execFileSync(process.execPath, [next, "build"], {
    cwd: FOLDER,
    stdio: "pipe",
    env: { ...process.env, NODE_ENV: "production" },
  })
  return FOLDER
}

function write(file, text) {
  const path = join(FOLDER, file)
  mkdirSync(join(path, ".."), { recursive: true })
  writeFileSync(path, text)
}

import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

const source = join(__dirname, "../../storefront/src")
const sheet = join(source, "app/[locale]/(browse)/design/page.tsx")
const frame = join(source, "features/shell/market-frame.tsx")

function imported(file: string): string[] {
  const names = [...readFileSync(file, "utf8").matchAll(/from "(@\/|\.\.?\/)([^"]+)"/g)]
  const stems = names.map(([, from, path]) => join(from === "@/" ? source : join(dirname(file), from), path))
  return stems.map((stem) => [`${stem}.tsx`, `${stem}.ts`].find(existsSync)).filter((found) => found !== undefined)
}

function reached(files: string[], seen = new Set<string>()): Set<string> {
  for (const file of files.filter((one) => !seen.has(one))) {
    seen.add(file)
    reached(imported(file), seen)
  }
  return seen
}

it("shows every piece of the interface on the design sheet", () => {
  const shown = reached([sheet, frame])
  const pieces = readdirSync(join(source, "ui")).filter((file) => file.endsWith(".tsx"))
  expect(pieces.length).toBeGreaterThan(20)
  expect(pieces.filter((piece) => !shown.has(join(source, "ui", piece)))).toEqual([])
})

import { rmSync } from "node:fs"
import { join } from "node:path"
import { counted } from "./counted.mjs"
import { readJson } from "./files.mjs"
import { root } from "./paths.mjs"

/** Runs files of tests/<folder>, one after another, by Node's own runner, which needs nothing installed. */
export async function runNodeTests({ children }, folder, names, env) {
  const report = join(children.logs, `${folder}.json`)
  rmSync(report, { force: true })
  const reporters = ["spec", "stdout", "./scripts/count-reporter.mjs", report].map((word, index) =>
    index % 2 ? `--test-reporter-destination=${word}` : `--test-reporter=${word}`
  )
  const files = names.map((name) => `tests/${folder}/${name}.test.mjs`)
  const args = ["--test", "--test-concurrency=1", ...reporters, ...files]
  const run = children.run({ name: folder, command: process.execPath, args, cwd: root, env })
  return counted(run, () => readJson(report, { passed: 0, failed: 0 }))
}

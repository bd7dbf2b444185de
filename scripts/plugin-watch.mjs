import { copyFileSync, existsSync, mkdirSync, rmSync, watch, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { root } from "./paths.mjs"
import { pluginBuild } from "./phases.mjs"
import { FileStamps } from "./stamps.mjs"

const SOURCE = join(root, "backend/src")
const OUTPUT = join(root, "backend/.medusa/server/src")
const QUIET_MS = 250

/**
 * Compiles each edited file of the backend into the built plugin, at once and alone; calls `changed` with their names
 * when a burst of edits is over. The dashboard's files are left to Vite. It goes on, and keeps its process alive, until
 * the signal `asked` to stop.
 */
export function watchPlugin(changed, asked) {
  const edited = new Set()
  let timer
  const watcher = watch(SOURCE, { recursive: true }, (_, name) => {
    if (!name || !/\.(ts|tsx|json)$/.test(name) || name.startsWith("admin")) {
      return
    }
    edited.add(name)
    clearTimeout(timer)
    timer = setTimeout(async () => {
      const names = [...edited]
      edited.clear()
      try {
        // What is compiled here is not the whole build: the next start has to do that anew.
        new FileStamps().clear(pluginBuild.name)
        await Promise.all(names.map(compile))
        changed(names)
      } catch (error) {
        console.error(error.message)
      }
    }, QUIET_MS)
  })
  asked.addEventListener("abort", () => {
    clearTimeout(timer)
    watcher.close()
  })
}

/** The same output as Medusa's own plugin build. */
async function compile(name) {
  const source = join(SOURCE, name)
  const output = join(OUTPUT, name.replace(/\.tsx?$/, ".js"))
  if (!existsSync(source)) {
    return rmSync(output, { force: true })
  }
  const { transformFile } = createRequire(import.meta.url)("@swc/core")
  mkdirSync(dirname(output), { recursive: true })
  if (name.endsWith(".json")) {
    return copyFileSync(source, output)
  }
  const { code } = await transformFile(source, {
    sourceMaps: "inline",
    module: { type: "commonjs", strictMode: true, noInterop: false },
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: name.endsWith("x"), decorators: true, dynamicImport: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" } },
      keepClassNames: true,
    },
  })
  writeFileSync(output, code)
}

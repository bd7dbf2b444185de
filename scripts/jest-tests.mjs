import { rmSync } from "node:fs"
import { join } from "node:path"
import { counted } from "./counted.mjs"
import { readJson } from "./files.mjs"
import { root } from "./paths.mjs"

const jest = join(root, "node_modules/jest/bin/jest.js")
/** More suites than this do not fail for want of time. */
const MOST_AGAIN = 3

/**
 * Runs one of Jest's projects. With `again` a few suites that failed are run once more with nothing beside them, as they
 * hold the market to times that a busy machine may miss; what passes only then is counted, and told as unsteady. `files` is a
 * pattern of those to run, without it all.
 */
export async function runJest(context, project, flags = [], { files, again = false } = {}) {
  const first = await run(context, project, files ? [...flags, "--testPathPatterns", files] : flags)
  const { suites, ...result } = first
  if (!again || !suites.length || suites.length > MOST_AGAIN) return result
  const second = await run(context, `${project}-again`, [...flags, "--maxWorkers=1", "--runTestsByPath", ...suites])
  if (second.failed) return { ...result, reasons: [...result.reasons, ...second.reasons] }
  return { passed: result.passed + result.failed, failed: 0, unsteady: result.reasons }
}

/** Jest's own report is counted: a suite that does not even load is one failed test. */
function run({ children, environment }, name, flags) {
  const report = join(children.logs, `${name}.json`)
  rmSync(report, { force: true })
  const args = [
    "--enable-source-maps",
    "--experimental-vm-modules",
    jest,
    "--selectProjects",
    name.replace(/-again$/, ""),
    "--passWithNoTests",
  ]
  return counted(
    children.run({
      name,
      command: process.execPath,
      args: [...args, "--json", `--outputFile=${report}`, ...flags],
      cwd: root,
      env: environment,
    }),
    () => {
      const {
        numPassedTests = 0,
        numFailedTests = 0,
        numRuntimeErrorTestSuites = 0,
        testResults = [],
      } = readJson(report, {})
      const failed = numFailedTests + numRuntimeErrorTestSuites
      const suites = testResults.filter(({ status }) => status === "failed").map(({ name: file }) => file)
      return { passed: numPassedTests, failed, suites, reasons: testResults.flatMap(reasonsOf) }
    }
  )
}

/** What failed in one of Jest's suites, and why; a suite that did not load has no tests and says so itself. */
function reasonsOf({ status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === "failed")
  if (status === "failed" && !failed.length) return [message]
  return failed.map((test) => [test.fullName, ...test.failureMessages].join("\n"))
}

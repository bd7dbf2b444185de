import { WorkflowManager } from "@medusajs/framework/orchestration"

/** One run of a step: the so-and-so-manieth time, counted from 1, that a workflow came to it. */
export type StepRun = { workflow: string; action: string; nth: number }

type Step = { invoke: (...given: unknown[]) => Promise<unknown> }
type Visit = (run: StepRun, go: () => Promise<unknown>) => Promise<unknown>

/** The steps a registered workflow has, by name. */
export const stepsOf = (workflow: string) => [...steps(workflow).keys()]

/** A hook nobody listens to is named and does nothing. */
function steps(workflow: string): Map<string, Step> {
  const handlers = WorkflowManager.getWorkflow(workflow)?.handlers_ as unknown as Map<string, Step | undefined>
  return new Map([...handlers].filter((entry): entry is [string, Step] => Boolean(entry[1])))
}

/** Lets every step of some registered workflows, nested or not, go through `visit` until it is given back. */
function watch(workflows: string[], visit: Visit): () => void {
  const undo = workflows.flatMap((workflow) =>
    [...steps(workflow)].map(([action, step]) => {
      const real = step.invoke
      let nth = 0
      step.invoke = (...given) => visit({ workflow, action, nth: ++nth }, () => real(...given))
      return () => (step.invoke = real)
    })
  )
  return () => undo.forEach((one) => one())
}

/** What ran while `work` was done, in order; steps whose condition did not hold are left out. */
export async function stepsRunBy(workflows: string[], work: () => Promise<unknown>): Promise<StepRun[]> {
  const runs: StepRun[] = []
  const stop = watch(workflows, async (run, go) => {
    const result = await go()
    if (result?.constructor.name !== "SkipStepResponse") runs.push(run)
    return result
  })
  await work().finally(stop)
  return runs
}

const same = (a: StepRun, b: StepRun) => a.workflow === b.workflow && a.action === b.action && a.nth === b.nth

/** Does `work` with one run of a step failing; says whether it came to it. */
export async function failingAt<Result>(at: StepRun, work: () => Promise<Result>): Promise<[Result, boolean]> {
  let reached = false
  const stop = watch([at.workflow], (run, go) => {
    if (!same(run, at)) return go()
    reached = true
    return Promise.reject(new Error(`injected into ${at.action}`))
  })
  return [await work().finally(stop), reached]
}

/** Long enough for whatever waits for nobody. */
const PATIENCE = 1500

/** Does `work`, and lets something else happen in the middle of it: at one run of a step, which goes on when that is over or waits too long. */
export async function meetingAt<Result, Other>(
  at: StepRun,
  work: () => Promise<Result>,
  meanwhile: () => Promise<Other>
): Promise<[Result, Other]> {
  let other: Promise<Other> | undefined
  const stop = watch([at.workflow], async (run, go) => {
    if (same(run, at)) {
      other = meanwhile()
      await Promise.race([other, new Promise((over) => setTimeout(over, PATIENCE))])
    }
    return go()
  })
  const result = await work().finally(stop)
  if (!other) throw new Error(`${at.workflow} never came to ${at.action} for the ${at.nth}. time`)
  return [result, await other]
}

/**
 * Does `work` until it comes to one run of a step, and never goes on: what a process that is gone leaves behind. Steps
 * beside it are over when this answers; nothing is compensated, and no lock given back.
 */
export async function crashingAt(at: StepRun, workflows: string[], work: () => Promise<unknown>): Promise<void> {
  let running = 0
  let reached = false
  const stop = watch(workflows, async (run, go) => {
    if (same(run, at)) {
      reached = true
      return new Promise(() => {})
    }
    running++
    return go().finally(() => running--)
  })
  const ended = work().then(
    () => true,
    () => true
  )
  // The step around a nested workflow runs as long as that one.
  const around = at.workflow === workflows[0] ? 0 : 1
  while (!reached || running > around) {
    const over = await Promise.race([ended, new Promise<false>((wait) => setTimeout(() => wait(false), 20))])
    if (over && !reached) break
  }
  stop()
  if (!reached) throw new Error(`${at.workflow} never came to ${at.action} for the ${at.nth}. time`)
}

import type { Express } from "express"

export type Route = { method: string; path: string }

type Layer = { route?: { path: string | string[]; methods: Record<string, boolean> } }

/** Every route registered in the running application, Medusa's own and ours. */
export function routesOf(app: Express): Route[] {
  const { stack } = (app as unknown as { _router: { stack: Layer[] } })._router
  const routes = stack.flatMap(({ route }) => {
    if (!route) return []
    const methods = Object.keys(route.methods).filter((method) => route.methods[method] && method !== "_all")
    return [route.path]
      .flat()
      .flatMap((path) => methods.map((method) => ({ method: method.toUpperCase(), path: String(path) })))
  })
  return [...new Map(routes.map((route) => [`${route.method} ${route.path}`, route])).values()]
}

/** A path with something in each of its parameters. */
export const filled = (path: string, ids: Record<string, string> = {}) =>
  path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? "nothing_of_that_name")

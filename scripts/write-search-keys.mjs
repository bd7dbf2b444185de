import { requireSupportedNode } from "./node-version.mjs"

requireSupportedNode()
const { root } = await import("./paths.mjs")
const { loadEnvironmentFile } = await import("./preflight.mjs")
const { explainProblems, Problem } = await import("./problem.mjs")

/** The index of words and its versions. */
const INDEXES = ["listing_words*"]
const KEYS = [
  {
    variable: "MEILISEARCH_API_KEY",
    description: "Maarid writes its listings",
    actions: [
      "documents.add",
      "documents.delete",
      "indexes.create",
      "indexes.get",
      "indexes.delete",
      "settings.update",
      "stats.get",
      "tasks.get",
      "search",
    ],
  },
  { variable: "MEILISEARCH_SEARCH_KEY", description: "Maarid searches its listings", actions: ["search"] },
]

/** Asks a Meilisearch server for two keys that can do what Maarid needs and nothing else; prints them for .env. */
process.exitCode = await explainProblems(async () => {
  loadEnvironmentFile(`${root}/.env`)
  const { MEILISEARCH_HOST: host, MEILISEARCH_MASTER_KEY: master } = process.env
  if (!host || !master) throw new Problem("Set MEILISEARCH_HOST, and MEILISEARCH_MASTER_KEY for this one command")
  for (const { variable, ...key } of KEYS) {
    const answer = await fetch(`${host.replace(/\/+$/, "")}/keys`, {
      method: "POST",
      headers: { authorization: `Bearer ${master}`, "content-type": "application/json" },
      body: JSON.stringify({ ...key, indexes: INDEXES, expiresAt: null }),
    }).catch((error) => {
      throw new Problem(`${host} does not answer: ${error.cause?.message ?? error.message}`)
    })
    const { key: value, message } = await answer.json()
    if (!answer.ok) throw new Problem(`${host} makes no key: ${message}`)
    console.log(`${variable}=${value}`)
  }
  return 0
})

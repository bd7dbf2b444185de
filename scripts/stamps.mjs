import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { join, relative } from "node:path"
import { readJson, writeJson } from "./files.mjs"
import { root } from "./paths.mjs"

/** Installed, or written by the very phases that are stamped. */
const SKIPPED = new Set([
  "node_modules",
  "test-results",
  "next-env.d.ts",
  "tsconfig.tsbuildinfo",
  "__admin-extensions__.js",
])

/** A hash over the content of files and folders (relative to the root; missing ones count as missing) and of words. */
export function hashOf(paths, words = []) {
  const hash = createHash("sha256")
  for (const path of paths) {
    for (const file of filesUnder(join(root, path))) {
      hash
        .update(`${relative(root, file)}\0`)
        .update(readFileSync(file))
        .update("\0")
    }
    hash.update(`${path}\n`)
  }
  return hash.update(JSON.stringify(words)).digest("hex")
}

/** All files under a path, in a fixed order, without installed, generated and hidden ones. */
export function filesUnder(path) {
  if (!existsSync(path)) {
    return []
  }
  if (!statSync(path).isDirectory()) {
    return [path]
  }
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith(".") && !SKIPPED.has(entry.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)]))
}

/** Remembers what each phase that writes into the checkout was last done for: in the checkout, whatever the data folder. */
export class FileStamps {
  read(phase) {
    return readJson(this.#path(phase), {}).hash
  }

  clear(phase) {
    rmSync(this.#path(phase), { force: true })
  }

  write(phase, hash) {
    writeJson(this.#path(phase), { hash, at: new Date().toISOString() })
  }

  #path(phase) {
    return join(root, ".cache/stamps", `${phase}.json`)
  }
}

/** Remembers in the database itself, so that a dropped or restored database tells the truth about its own state. */
export class DatabaseStamps {
  /** @param {import("pg").Client} client connected to the database the phases work on */
  constructor(client) {
    this.client = client
  }

  async prepare() {
    await this.client.query("create schema if not exists maarid_start")
    await this.client.query(
      "create table if not exists maarid_start.stamp (phase text primary key, hash text not null)"
    )
    await this.client.query(
      "insert into maarid_start.stamp values ('identity', gen_random_uuid()) on conflict do nothing"
    )
  }

  async read(phase) {
    const { rows } = await this.client.query("select hash from maarid_start.stamp where phase = $1", [phase])
    return rows[0]?.hash
  }

  async clear(phase) {
    await this.client.query("delete from maarid_start.stamp where phase = $1", [phase])
  }

  async write(phase, hash) {
    const upsert =
      "insert into maarid_start.stamp values ($1, $2) on conflict (phase) do update set hash = excluded.hash"
    await this.client.query(upsert, [phase, hash])
  }
}

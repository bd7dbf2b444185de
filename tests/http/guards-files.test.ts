import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { existsSync, readdirSync } from "node:fs"
import { request } from "node:http"
import { join, relative } from "node:path"
import { openMarket, type Market } from "../harness/market"
import { staffToken } from "../harness/people"
import { twoSides, type Side } from "../harness/two-sides"

/** Private files have no address: evidence, papers, photos of returns and of applications, uploads, the outbox. */
let market: Market
let a: Side
let b: Side
let files: string[]
let tokens: Record<string, string | undefined>

const data = () => process.env.MAARID_DATA_DIR as string

beforeAll(async () => {
  market = await openMarket()
  ;({ a, b } = await twoSides(market))
  tokens = {
    nobody: undefined,
    "their buyer": b.buyer.token,
    "another cooperative's manager": a.desks.manager.token,
    "an auditor": await staffToken(market, "auditor"),
    "an administrator": await staffToken(market, "administrator"),
  }
  files = readdirSync(data(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(data(), join(entry.parentPath, entry.name)))
    .filter((file) => !file.startsWith("files/"))
})
afterAll(() => market.close())

/** Sends a path as it is: fetch would put `..` right before anybody could refuse it. */
function raw(path: string, token?: string): Promise<{ status: number; text: string }> {
  return new Promise((done, failed) => {
    const url = new URL(market.base)
    request(
      { host: url.hostname, port: url.port, path, headers: token ? { authorization: `Bearer ${token}` } : {} },
      (response) => {
        let text = ""
        response.on("data", (part: Buffer) => (text += part.toString("latin1")))
        response.on("end", () => done({ status: response.statusCode ?? 0, text }))
      }
    )
      .on("error", failed)
      .end()
  })
}

test("there are such files of every sort", () => {
  for (const sort of ["private/evidence", "private/returns", "private/applications", "uploads", "outbox"])
    expect([sort, files.some((file) => file.startsWith(sort))]).toEqual([sort, true])
})

test("none is served, by its key, by its path, or by a trick, to anybody", async () => {
  const sorts = [...new Map(files.map((file) => [file.split("/").slice(0, 2).join("/"), file])).values()]
  const tricks = sorts.flatMap((file) => {
    const inner = file.replace(/^private\//, "")
    return [
      ...[
        `/static/${file}`,
        `/static/${inner}`,
        `/static/../${file}`,
        `/static/..%2f${file}`,
        `/static/%2e%2e/${file}`,
      ],
      ...[`/static/%2e%2e%2f${file}`, `/static/..\\${file}`, `/static/....//${file}`, `/static//${join(data(), file)}`],
      ...[`/static/files/../../${file}`, `/STATIC/../${file}`, `/${file}`, `/private/${inner}`, `/uploads/${inner}`],
    ]
  })
  const served: string[] = []
  for (const [who, token] of Object.entries(tokens))
    for (const path of tricks) {
      const { status, text } = await raw(path, token)
      if (status < 400 || /RIFF|WEBP|%PDF|JFIF/.test(text)) served.push(`${who}: ${path} ${status}`)
    }
  expect(served).toEqual([])
})

test("a picture meant for all is served, so that the refusals say something", async () => {
  const folder = join(data(), "files")
  const [picture] = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.webp$/.test(file))
  expect(existsSync(join(folder, picture))).toBe(true)
  const { status, text } = await raw(`/static/${picture}`)
  expect([status, text.slice(0, 4)]).toEqual([200, "RIFF"])
  // A folder gives no list of what is in it.
  expect((await raw(`/static/${picture.split("/")[0]}/`)).status).toBe(404)
})

test("whoever a file belongs to has it through the guarded route, and nobody else", async () => {
  const routes: [string, string[]][] = [
    [`/coop/signs/${b.ids.sign}/evidence`, ["their manager", "their catalogue"]],
    [`/coop/papers/${b.ids.paper}/file`, ["their manager"]],
    [`/coop/parcels/${b.ids.parcel}/photos/${b.ids.return_photo}`, ["their manager", "their orders"]],
    [`/admin/review/signs/${b.ids.sign}/evidence`, ["an auditor", "an administrator"]],
    [`/admin/review/papers/${b.ids.paper}/file`, ["an administrator"]],
    [`/admin/applications/${b.ids.application}/papers/${b.ids.application_paper}`, ["an administrator"]],
    [`/admin/parcels/${b.ids.parcel}/photos/${b.ids.return_photo}`, ["an auditor", "an administrator"]],
  ]
  const people = {
    ...tokens,
    ...Object.fromEntries(Object.entries(b.desks).map(([role, { token }]) => [`their ${role}`, token])),
  }
  for (const [path, let_in] of routes) {
    const seen: string[] = []
    for (const [who, token] of Object.entries(people)) {
      const { status } = await market.send(path, { token })
      if (status === 200) seen.push(who)
      else expect([who, path, [401, 403, 404].includes(status)]).toEqual([who, path, true])
    }
    // An application that was not sent yet is nobody's to look at.
    const expected = path.includes("/applications/") ? seen.filter((who) => let_in.includes(who)) : let_in
    expect([path, seen.sort()]).toEqual([path, expected.sort()])
  }
})

test("exports are of one's own, and by guards like any page", async () => {
  for (const path of [
    "/coop/listings/export",
    "/admin/reports/sales/export?by=cooperative&from=2026-01-01&until=2026-12-31",
  ]) {
    const { status } = await market.send(path)
    expect([path, status]).toEqual([path, 401])
  }
  const { status, text } = await market.send("/coop/listings/export", { token: a.desks.manager.token })
  expect(status).toBe(200)
  expect(b.secrets.filter((secret) => text.includes(secret))).toEqual([])
})

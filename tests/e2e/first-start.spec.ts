import logins from "../../seed/data/demo-logins.json"
import { DashboardPage } from "./pages/dashboard-page"
import { call, demoLogin, staffToken } from "./support/market"
import { expect, test } from "./support/visit"
import { containing } from "./support/words"

// Medusa's own pages ask what organizers may not see, and are refused.
test.use({ viewport: { width: 1280, height: 900 }, extraHTTPHeaders: {}, expected: /40[13]/ })

type Row = Record<string, string>
type Rows = Record<string, Row[]>

const named = (rows: Row[], field: string) => rows.map((row) => row[field])

test("on first start no list of the office is empty, and most have several states", async ({ page }) => {
  const token = await staffToken("organizer")
  const list = async (path: string, name: string) => (await call<Rows>("GET", `/admin${path}`, { token })).body[name]
  const applications = await list("/applications?page_size=48", "applications")
  expect(named(applications, "status")).toEqual(expect.arrayContaining(["sent", "more", "refused", "verified"]))
  for (const [path, name, least] of [
    ["/review/papers", "papers", 4],
    ["/review/signs", "signs", 4],
    ["/review/listings", "listings", 4],
    ["/purchases?only=complaints", "purchases", 1],
  ] as const)
    expect([name, (await list(path, name)).length >= least]).toEqual([name, true])
  expect(named(await list("/announcements", "announcements"), "state")).toEqual(expect.arrayContaining(["now", "past"]))
  const coming = (await list("/fairs?page_size=48", "fairs")).find((fair) => fair.state === "coming" && fair.demo)
  const asked = await list(`/fairs/${coming?.id}/participations?page_size=48`, "participations")
  expect(named(asked, "status")).toEqual(expect.arrayContaining(["applied", "accepted", "waitlisted", "refused"]))

  const dashboard = new DashboardPage(page)
  await dashboard.enter("organizer")
  await dashboard.goTo("cooperatives")
  const sent = applications.find(({ status }) => status === "sent")
  await dashboard.main.getByRole("link", { name: containing(sent?.name ?? "") }).click()
  const papers = dashboard.main.getByRole("button", {
    name: containing(dashboard.words.cooperatives.paper.enlarge.split("{{")[0]),
  })
  await expect(papers.first().locator("img")).not.toHaveJSProperty("naturalWidth", 0)
  // Each is there once its file was brought.
  await expect.poll(() => papers.count()).toBeGreaterThan(1)
})

test("on first start no page of a member's desk is empty, whatever the member's part", async () => {
  const { login: email, password } = demoLogin("member")
  const { token } = (await call<Row>("POST", "/auth/cooperative_member/emailpass", { body: { email, password } })).body
  const read = async (path: string) => (await call<Rows>("GET", `/coop${path}`, { token })).body
  expect(named((await read("/papers")).papers, "state")).toEqual(expect.arrayContaining(["verified", "refused"]))
  expect(new Set(named((await read("/members")).members, "role")).size).toBe(4)
  const today = await read("/today")
  expect([today.announcements.length > 0, today.expiring.length > 0]).toEqual([true, true])
  type Piles = { counts: Record<string, number>; parcels: unknown[] }
  const { counts } = (await call<Piles>("GET", "/coop/parcels", { token })).body
  for (const pile of ["to_answer", "to_pack", "to_ship", "under_way", "returning", "done"])
    expect([pile, counts[pile] > 0]).toEqual([pile, true])
  for (const [path, name] of [
    ["/statement", "lines"],
    ["/listings", "listings"],
    ["/signs", "signs"],
    ["/artisans", "artisans"],
    ["/fairs", "fairs"],
  ] as const)
    expect([name, (await read(path))[name].length > 0]).toEqual([name, true])
})

test("on first start every login of the demo opens its door", async () => {
  const actors = { member: "cooperative_member", buyer: "customer" } as Record<string, string>
  for (const { role, login: email, password } of logins) {
    const path = `/auth/${actors[role] ?? "user"}/emailpass`
    expect([email, (await call("POST", path, { body: { email, password } })).status]).toEqual([email, 200])
  }
})

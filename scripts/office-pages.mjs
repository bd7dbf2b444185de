import { readFileSync } from "node:fs"
import { join } from "node:path"
import { root } from "./paths.mjs"

/**
 * The pages of the people who work in the market, to be photographed: where each is, or on which page the first link that
 * leads to it stands. Addresses are without language for the desk, and under /app for the dashboard. What folds away is
 * opened; `press` names what is pressed first.
 */
/** A unit test keeps the list of the desk's pages whole. */
const desk = JSON.parse(readFileSync(join(root, "tests/desk-pages.json"), "utf8"))

const money = (tab, press) => ({ name: `money-${press ? `${tab}-form` : tab}`, path: `/money?tab=${tab}`, press })
const first = "main table tbody tr button"
const cooperatives = (tab) => ({ name: `cooperatives-${tab}`, path: `/cooperatives?tab=${tab}` })
const fair = (tab) => ({
  name: `fair-${tab}`,
  from: "/fairs",
  link: "main table a[href*='/fairs/fair_']",
  then: `?tab=${tab}`,
})

const dashboard = [
  { name: "sign-in", path: "/login", guest: true },
  { name: "help", path: "/help" },
  { name: "help-found", path: "/help?q=DEMA-2222" },
  { name: "help-none", path: "/help?q=ZZZZ-9999" },
  { name: "purchase", from: "/help?q=DEMA-2222", link: "main a[href*='/help/']" },
  ...["applications", "signs", "listings", "papers", "all"].map(cooperatives),
  { name: "application", from: "/cooperatives?tab=applications", link: "main a[href*='/cooperatives/applications/']" },
  { name: "first-listing", from: "/cooperatives?tab=listings", link: "main a[href*='/cooperatives/listings/']" },
  { name: "cooperative", from: "/cooperatives?tab=all", link: "main a[href*='/cooperatives/coop_']" },
  { name: "fairs", path: "/fairs" },
  ...["edition", "programme", "call", "applications", "badges"].map(fair),
  { name: "features", path: "/features" },
  { name: "features-place", path: "/features/home.hero" },
  { name: "features-region", path: "/features/territory:MA-09" },
  ...["transfers", "refunds", "sendBack", "cash", "differences", "owed", "payouts", "rules"].map((tab) => money(tab)),
  ...["cash", "differences", "owed"].map((tab) => money(tab, first)),
  money("rules", "main button:not([role=tab])"),
  { name: "money-none", path: "/money?tab=transfers&q=ZZZZ" },
  { name: "statement", from: "/money?tab=owed", link: "main table a[href*='/money/']" },
  { name: "announcements", path: "/announcements" },
  { name: "pages", path: "/pages" },
  { name: "page", from: "/pages", link: "main a[href*='/pages/']" },
  { name: "reports", path: "/reports" },
  { name: "reports-inactive", path: "/reports?by=inactive" },
  { name: "words", path: "/words?q=safran", press: "main li button" },
  { name: "words-searched", path: "/words?tab=searched" },
  { name: "jobs", path: "/jobs" },
]

export const officePages = { desk, dashboard }

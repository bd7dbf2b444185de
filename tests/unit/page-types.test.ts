import { readdirSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import deskPages from "../desk-pages.json"
import officePages from "../office-pages.json"
import pageTypes from "../page-types.json"

const pages = join(__dirname, "../../storefront/src/app/[locale]")

/** The addresses of the storefront's pages, without the folders in brackets that group them. */
const routes = readdirSync(pages, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("page.tsx"))
  .map((file) => relative(pages, join(pages, dirname(file))))
  .map((folder) =>
    folder
      .split("/")
      .filter((part) => part && !/^\(.*\)$/.test(part))
      .join("/")
  )

const isDesk = (route: string) => /^coop(\/|$)/.test(route)

it("lists every page a buyer can open, so that each is walked, measured and photographed", () => {
  const own = routes.filter((route) => !isDesk(route))
  expect([...new Set(pageTypes.map(({ route }) => route))].sort()).toEqual([...new Set(own)].sort())
})

it("lists every page of the members' desk, so that each is walked and photographed", () => {
  const own = routes.filter(isDesk).map((route) => route.replace(/^coop\/?/, ""))
  expect([...new Set(deskPages.map(({ route }) => route))].sort()).toEqual([...new Set(own)].sort())
})

it("lists every page of ours in the dashboard, so that each is walked and photographed", () => {
  const folder = join(__dirname, "../../backend/src/admin/routes")
  const own = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("page.tsx"))
    .map((file) => dirname(file))
  const listed = officePages.filter(({ guest }) => !guest).map(({ route }) => route)
  expect([...new Set(listed)].sort()).toEqual(own.sort())
})

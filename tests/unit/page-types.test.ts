import { readdirSync } from "node:fs"
import { dirname, join, relative } from "node:path"
import pageTypes from "../page-types.json"

const pages = join(__dirname, "../../storefront/src/app/[locale]")

/** The addresses of the storefront's pages, without the folders in brackets that group them. The members' desk has its own tests. */
const routes = readdirSync(pages, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("page.tsx") && !file.startsWith("coop"))
  .map((file) => relative(pages, join(pages, dirname(file))))
  .map((folder) =>
    folder
      .split("/")
      .filter((part) => part && !/^\(.*\)$/.test(part))
      .join("/")
  )

it("lists every page a buyer can open, so that each is walked, measured and photographed", () => {
  expect([...new Set(pageTypes.map(({ route }) => route))].sort()).toEqual([...new Set(routes)].sort())
})

import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Button, Container, Table } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { GET } from "../../../api/admin/info-pages/contract"
import { call } from "../../api/call"
import { useMayDecide } from "../../api/use-staff-role"
import { languages } from "../../pages/page-draft"
import { ListTable } from "../../shell/list-table"
import { Loaded } from "../../shell/loaded"
import { PageHead } from "../../shell/page-head"
import { moment } from "../../words/format"
import { useWords } from "../../words/use-words"

/** The pages of information, written in three languages. */
const PagesPage = () => {
  const { t, language } = useWords()
  const open = t(useMayDecide() ? "pages.write" : "pages.read")
  const list = useQuery({ queryKey: ["info-pages"], queryFn: () => call<typeof GET>("GET", "/admin/info-pages") })
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("pages.title")} lead={t("pages.lead")} />
      <Loaded of={list}>
        {({ pages }) => (
          <ListTable heads={[t("pages.page"), t("pages.languages"), t("pages.edited"), ""]}>
            {pages.map(({ slug, title, edited_at, edited_by }) => {
              const name = title[language] ?? title.ar
              return (
                <Table.Row key={slug}>
                  <Table.Cell>{name}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap">
                    {languages
                      .filter((one) => title[one] !== null)
                      .map((one) => t(`languages.${one}`))
                      .join(" · ")}
                  </Table.Cell>
                  <Table.Cell className="whitespace-nowrap">
                    {edited_at ? (
                      <>
                        {moment(edited_at, language)} · <bdi>{edited_by}</bdi>
                      </>
                    ) : (
                      t("features.original")
                    )}
                  </Table.Cell>
                  <Table.Cell className="text-end">
                    <Button size="small" variant="secondary" asChild>
                      <Link to={`/pages/${slug}`} aria-label={`${open}: ${name}`}>
                        {open}
                      </Link>
                    </Button>
                  </Table.Cell>
                </Table.Row>
              )
            })}
          </ListTable>
        )}
      </Loaded>
    </Container>
  )
}
export default PagesPage

export const config = defineRouteConfig({
  rank: 5,
  label: "navigation.pages",
  translationNs: "maarid",
  icon: DocumentText,
})

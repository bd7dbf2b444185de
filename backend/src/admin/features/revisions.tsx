import { Button, Container, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { GET } from "../../api/admin/placements/[placement]/revisions/contract"
import { call } from "../api/call"
import { Loaded } from "../shell/loaded"
import { PageHead } from "../shell/page-head"
import { PageTurner } from "../shell/page-turner"
import { moment } from "../words/format"
import { useWords } from "../words/use-words"
import type { Choice, Placement } from "./choice"

type Props = { placement: Placement; readOnly: boolean; putBack: (choices: Choice[]) => void }

/** What the place showed before. Putting back fills the list above; it is shown once that is saved. */
export function Revisions({ placement: { placement, version }, readOnly, putBack }: Props) {
  const { t, language } = useWords()
  const [page, turn] = useState(1)
  const list = useQuery({
    queryKey: ["revisions", placement, version, page],
    queryFn: () => call<typeof GET>("GET", `/admin/placements/${placement}/revisions`, { query: { page } }),
    placeholderData: keepPreviousData,
  })
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("features.history")} lead={t("features.historyLead")} />
      <Loaded of={list}>
        {({ revisions, count, page_size }) => (
          <>
            {!revisions.length && <Text className="px-6 py-4 text-ui-fg-subtle">{t("common.nothing")}</Text>}
            <ol className="divide-y">
              {revisions.map((one) => (
                <li key={one.version} className="flex items-center justify-between gap-4 px-6 py-3">
                  <div>
                    <Text size="small" weight="plus">
                      {t("features.version", { version: one.version })} ·{" "}
                      {t("features.pieces", { number: one.features.length })}
                    </Text>
                    <Text size="small" className="text-ui-fg-subtle">
                      {one.version === 0
                        ? t("features.original")
                        : `${moment(one.chosen_at, language)} · ${one.chosen_by ?? ""}`}
                    </Text>
                  </div>
                  {one.version === version ? (
                    <Text size="small">{t("features.current")}</Text>
                  ) : (
                    <Button
                      size="small"
                      variant="secondary"
                      disabled={readOnly}
                      aria-label={`${t("features.putBack")}: ${t("features.version", { version: one.version })}`}
                      onClick={() => putBack(one.features)}
                    >
                      {t("features.putBack")}
                    </Button>
                  )}
                </li>
              ))}
            </ol>
            <PageTurner {...{ page, count, turn }} pageSize={page_size} />
          </>
        )}
      </Loaded>
    </Container>
  )
}

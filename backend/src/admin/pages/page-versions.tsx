import { Button, Container, Text, toast } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { GET as READ } from "../../api/admin/info-pages/[slug]/contract"
import type { GET } from "../../api/admin/info-pages/[slug]/versions/contract"
import { call } from "../api/call"
import { refusalKey } from "../api/tell-refusal"
import { Loaded } from "../shell/loaded"
import { PageHead } from "../shell/page-head"
import { PageTurner } from "../shell/page-turner"
import { moment } from "../words/format"
import { useWords } from "../words/use-words"
import type { InfoPage } from "./page-draft"

type Props = { page: InfoPage; readOnly: boolean; putBack: (texts: InfoPage["texts"]) => Promise<void> }

/** What a page said before, and at the market's beginning. Putting back fills the fields above; saving shows it. */
export function PageVersions({ page: { slug, version }, readOnly, putBack }: Props) {
  const { t, language } = useWords()
  const [page, turn] = useState(1)
  const list = useQuery({
    queryKey: ["info-page-versions", slug, version, page],
    queryFn: () => call<typeof GET>("GET", `/admin/info-pages/${slug}/versions`, { query: { page, page_size: 12 } }),
    placeholderData: keepPreviousData,
  })
  const read = useMutation({
    mutationFn: (old: number) => call<typeof READ>("GET", `/admin/info-pages/${slug}`, { query: { version: old } }),
    onSuccess: ({ texts }) => putBack(texts),
    onError: (error) => toast.error(t(refusalKey(error))),
  })
  const restore = (old: number, name: string) => (
    <Button
      size="small"
      variant="secondary"
      disabled={read.isPending}
      aria-label={`${t("features.putBack")}: ${name}`}
      onClick={() => read.mutate(old)}
    >
      {t("features.putBack")}
    </Button>
  )
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("features.history")} lead={readOnly ? undefined : t("pages.historyLead")} />
      <Loaded of={list}>
        {({ versions, count, page_size }) => (
          <>
            <ol className="divide-y">
              {versions.map((one) => {
                const name = t("features.version", { version: one.version })
                return (
                  <li key={one.version} className="flex items-center justify-between gap-4 px-6 py-3">
                    <Text size="small">
                      {name} · {moment(one.edited_at, language)} · <bdi>{one.edited_by}</bdi>
                    </Text>
                    {one.version === version ? (
                      <Text size="small">{t("features.current")}</Text>
                    ) : (
                      !readOnly && restore(one.version, name)
                    )}
                  </li>
                )
              })}
              <li className="flex items-center justify-between gap-4 px-6 py-3">
                <Text size="small">{t("features.original")}</Text>
                {version === 0 ? (
                  <Text size="small">{t("features.current")}</Text>
                ) : (
                  !readOnly && restore(0, t("features.original"))
                )}
              </li>
            </ol>
            <PageTurner {...{ page, count, turn }} pageSize={page_size} />
          </>
        )}
      </Loaded>
    </Container>
  )
}

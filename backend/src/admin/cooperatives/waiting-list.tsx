import { Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { Link } from "react-router-dom"
import { Loaded } from "../shell/loaded"
import { PageTurner } from "../shell/page-turner"
import { day } from "../words/format"
import { useWords } from "../words/use-words"
import type { Asking } from "./use-asked"

type Waiting = { id: string; since: string; cooperative: { id: string; name: string } }
type Page<One> = { waiting: One[]; count: number; page_size: number }

type Props<One> = Asking & {
  name: string
  read: (query: { page: number; page_size: number; locale: string }) => Promise<Page<One>>
  row: (one: One) => ReactNode
}

/** Each is looked at with its picture: a few on a page are enough. */
const ON_A_PAGE = 6

/** What waits for an organizer, longest waiting first, each under its cooperative. */
export function WaitingList<One extends Waiting>({ asked, ask, name, read, row }: Props<One>) {
  const { t, language } = useWords()
  const { page } = asked
  const list = useQuery({
    queryKey: ["cooperatives", name, page, language],
    queryFn: () => read({ page, page_size: ON_A_PAGE, locale: language }),
    placeholderData: keepPreviousData,
  })
  return (
    <Loaded of={list}>
      {({ waiting, count, page_size }) => (
        <>
          {!waiting.length && <Text className="px-6 py-4 text-ui-fg-subtle">{t("cooperatives.none")}</Text>}
          <ul className="divide-y">
            {waiting.map((one) => (
              <li key={one.id}>
                <div className="flex flex-wrap items-baseline gap-2 px-6 pt-4">
                  <Link
                    className="txt-medium-plus inline-block py-1 text-ui-fg-interactive"
                    to={`/cooperatives/${one.cooperative.id}`}
                  >
                    <bdi>{one.cooperative.name}</bdi>
                  </Link>
                  <Text size="small" className="text-ui-fg-subtle">
                    {t("cooperatives.since")} {day(one.since, language)}
                  </Text>
                </div>
                {row(one)}
              </li>
            ))}
          </ul>
          <PageTurner {...{ page, count }} pageSize={page_size} turn={(next) => ask({ ...asked, page: next })} />
        </>
      )}
    </Loaded>
  )
}

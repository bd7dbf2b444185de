import { useLocale, useTranslations } from "next-intl"
import { archiveOf } from "./archive"
import { FairList } from "./fair-list"
import type { FairPage } from "./server"
import { fairPosterView } from "./transform"

/** One page of the fairs from the API's answer. */
export function FairListPage({ answer }: { answer: FairPage }) {
  const t = useTranslations("fair")
  const locale = useLocale()
  const { fairs, count, page, page_size: size } = answer
  const coming = fairs.filter(({ state }) => state !== "closed").map((fair) => fairPosterView(fair, locale, t))
  return <FairList coming={coming} archive={archiveOf(fairs, locale)} page={page} pages={Math.ceil(count / size)} />
}

import { Alert, Button, Container, Text, toast } from "@medusajs/ui"
import { useRef, useState } from "react"
import { PageHead } from "../shell/page-head"
import { StateBadge } from "../shell/state-badge"
import { TabRow } from "../shell/tab-row"
import { useKeptDraft } from "../shell/use-kept-draft"
import { useSure } from "../shell/use-sure"
import { useWords, type Language } from "../words/use-words"
import { Conflict } from "./conflict"
import { faultsOf, languages, sentOf, textsOf, type Field, type InfoPage, type PageDraft } from "./page-draft"
import { PagePreview } from "./page-preview"
import { PageVersions } from "./page-versions"
import { TextFields } from "./text-fields"
import { useSavePage } from "./use-save-page"

type Props = { page: InfoPage; readOnly: boolean; reload: () => Promise<unknown> }

/** A page of information in three languages. What is written stays here, and on this device, until it is saved. */
export function PageEditor({ page, readOnly, reload }: Props) {
  const { t, language } = useWords()
  const sure = useSure()
  const [shown, show] = useState<Language>(language)
  const top = useRef<HTMLDivElement>(null)
  const [tried, setTried] = useState(false)
  const { draft, setDraft, wasKept } = useKeptDraft<PageDraft>(`maarid.page.${page.slug}`)
  const leave = () => {
    setDraft(null)
    setTried(false)
  }
  const texts = textsOf(page, draft)
  const save = useSavePage(page.slug, { saved: leave, behind: reload })
  const faults = faultsOf(texts).filter(({ words }) => tried || words === "pages.faults.TOO_LONG")
  const send = (version: number) => {
    setTried(true)
    const [wrong] = faultsOf(texts)
    if (wrong) return show(wrong.language)
    if (!save.isPending) save.mutate({ version, texts: sentOf(texts) })
  }
  const change = (field: Field, value: string) =>
    setDraft((before) => {
      const text = { ...textsOf(page, before)[shown], [field]: value }
      return { version: before?.version ?? page.version, texts: { ...before?.texts, [shown]: text } }
    })
  const maySpoil = async () => {
    return !draft || sure({ label: t("fairs.drop"), question: t("fairs.dropSure") })
  }
  const putBack = async (old: InfoPage["texts"]) => {
    if (!(await maySpoil())) return
    setDraft({ version: page.version, texts: textsOf({ texts: old }, null) })
    setTried(false)
    toast.info(t("pages.restored"))
    top.current?.scrollIntoView()
  }
  return (
    <div ref={top} className="flex flex-col gap-3">
      <Container className="divide-y p-0">
        <PageHead title={texts[language].title || texts.ar.title}>
          <a
            className="txt-small text-ui-fg-interactive"
            href={`${page.storefront}/${shown}/${page.slug}`}
            target="_blank"
            rel="noreferrer"
          >
            {t("features.page")}
          </a>
          {draft && <StateBadge color="orange">{t("features.unsaved")}</StateBadge>}
          {draft && (
            <Button size="small" variant="secondary" onClick={async () => (await maySpoil()) && leave()}>
              {t("fairs.drop")}
            </Button>
          )}
          {!readOnly && (
            <Button
              size="small"
              disabled={!draft}
              isLoading={save.isPending}
              // Of the version it began from: what was loaded since may be another's.
              onClick={() => draft && send(draft.version)}
            >
              {t("common.save")}
            </Button>
          )}
        </PageHead>
        {wasKept && draft && <Alert className="m-6">{t("fairs.kept")}</Alert>}
        {draft && draft.version !== page.version && <Conflict takeTheirs={leave} keepMine={() => send(page.version)} />}
        {faults.length > 0 && (
          <Text size="small" className="px-6 py-4 text-ui-fg-error" role="alert">
            {t("pages.unfinished", {
              languages: languages
                .filter((one) => faults.some((fault) => fault.language === one))
                .map((one) => t(`languages.${one}`))
                .join(" · "),
            })}
          </Text>
        )}
        <TabRow
          tabs={languages.map((one) => ({ value: one, label: t(`languages.${one}`) }))}
          value={shown}
          choose={show}
        />
      </Container>
      <div className="grid grid-cols-1 gap-3 xl:grid-cols-[minmax(0,1fr)_27rem] xl:items-start">
        <Container className="p-0">
          <TextFields
            key={shown}
            language={shown}
            text={texts[shown]}
            faults={Object.fromEntries(
              faults.filter((fault) => fault.language === shown).map(({ field, words }) => [field, words])
            )}
            readOnly={readOnly || save.isPending}
            change={change}
          />
        </Container>
        <PagePreview language={shown} text={texts[shown]} />
      </div>
      <PageVersions {...{ page, readOnly, putBack }} />
    </div>
  )
}

import { Container, Input, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import { PageHead } from "../shell/page-head"
import { TabRow } from "../shell/tab-row"
import { amount } from "../words/format"
import { useWords, type Language } from "../words/use-words"
import { fromField, stateOf, type Choice, type Placement } from "./choice"

const languages: Language[] = ["ar", "fr", "en"]

/** The list as it will stand on a phone, in each language, now or at a moment to come, saved or not. */
export function PhonePreview({ placement, choices }: { placement: Placement; choices: Choice[] }) {
  const { t, language } = useWords()
  const [shown, show] = useState<Language>(language)
  const [at, setAt] = useState("")
  const when = new Date(fromField(at) ?? Date.now())
  const visible = choices.filter((one) => stateOf(one, when) === "now")
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("features.preview")}>
        <a
          className="txt-small text-ui-fg-interactive"
          href={`${placement.storefront}/${shown}${placement.path}`}
          target="_blank"
          rel="noreferrer"
        >
          {t("features.page")}
        </a>
      </PageHead>
      <div className="flex flex-wrap items-end justify-between gap-4 py-4 pe-6">
        <TabRow
          tabs={languages.map((one) => ({ value: one, label: t(`languages.${one}`) }))}
          value={shown}
          choose={show}
        />
        <div>
          <Label htmlFor="preview-at" size="xsmall">
            {t("features.previewAt")}
          </Label>
          <Input
            id="preview-at"
            type="datetime-local"
            dir="ltr"
            value={at}
            onChange={({ target }) => setAt(target.value)}
          />
        </div>
      </div>
      <div className="flex justify-center bg-ui-bg-subtle p-4">
        <section
          lang={shown}
          dir={shown === "ar" ? "rtl" : "ltr"}
          aria-label={t("features.preview")}
          style={{ width: 390, maxWidth: "100%" }}
          className="rounded-lg border bg-ui-bg-base p-4"
        >
          {visible.length ? (
            <ol className="grid grid-cols-2 gap-4">
              {visible.map((one) => (
                <li key={one.reference_id}>
                  {one.picture && (
                    <img src={one.picture} alt="" className="aspect-square w-full rounded-md object-cover" />
                  )}
                  <Text weight="plus">{one.name[shown]}</Text>
                  <Text size="small" className="text-ui-fg-subtle">
                    {one.detail[shown]}
                  </Text>
                  {one.price_from !== null && (
                    <Text size="small">
                      <bdi>{amount(one.price_from, shown)}</bdi>
                    </Text>
                  )}
                </li>
              ))}
            </ol>
          ) : (
            <Text>{t("features.previewEmpty")}</Text>
          )}
        </section>
      </div>
    </Container>
  )
}

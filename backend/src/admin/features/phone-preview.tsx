import { Container, Input, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import { PageHead } from "../shell/page-head"
import { TabRow } from "../shell/tab-row"
import { useWords, type Language } from "../words/use-words"
import { kindsInOrder } from "../../modules/feature/placements"
import { PreviewPart } from "./preview-part"
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
      <div className="flex flex-wrap items-end justify-between gap-4 py-4">
        <TabRow
          tabs={languages.map((one) => ({ value: one, label: t(`languages.${one}`) }))}
          value={shown}
          choose={show}
        />
        <div className="px-6">
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
          className="flex flex-col gap-6 rounded-lg border bg-ui-bg-base p-4"
        >
          {visible.length ? (
            kindsInOrder(visible).map((kind) => (
              <PreviewPart
                key={kind}
                {...{ kind, shown }}
                choices={visible.filter((one) => one.kind === kind)}
                titled={placement.kinds.length > 1}
              />
            ))
          ) : (
            <Text>{t("features.previewEmpty")}</Text>
          )}
        </section>
      </div>
    </Container>
  )
}

import { Container } from "@medusajs/ui"
import type { InfoText } from "../../modules/info-page/info-text"
import { readBody, type Run } from "../../modules/info-page/read-body"
import { PageHead } from "../shell/page-head"
import { useWords, type Language } from "../words/use-words"

const paper = { background: "#fbf6ec", color: "#231c17" }
const quiet = { color: "#6a5c4c" }
const mark = { background: "#d98a12", rotate: "45deg", insetInlineStart: "-1.25rem", top: "0.6em" }

/** A page as it will read on a phone, by day, saved or not. Its links are shown, and lead nowhere from here. */
export function PagePreview({ language, text }: { language: Language; text: InfoText }) {
  const { t } = useWords()
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("features.preview")} lead={t("pages.previewLead")} />
      <div className="flex justify-center bg-ui-bg-subtle p-4">
        <section
          lang={language}
          dir={language === "ar" ? "rtl" : "ltr"}
          aria-label={t("features.preview")}
          tabIndex={0}
          style={{ ...paper, width: 390, maxWidth: "100%", lineHeight: language === "ar" ? 1.75 : 1.6 }}
          className="max-h-[52rem] overflow-y-auto break-words rounded-lg border p-4 text-base"
        >
          <h3 className="text-3xl font-semibold">{text.title}</h3>
          <p className="mt-3 text-lg" style={quiet}>
            {text.summary}
          </p>
          {readBody(text.body).map(({ heading, blocks }, index) => (
            <div key={index} className="mt-8 grid gap-3">
              {heading && <h4 className="text-xl font-semibold">{heading}</h4>}
              {blocks.map(({ list, lines }, place) =>
                list ? (
                  <ul key={place} className="grid gap-2 ps-6">
                    {lines.map((runs, point) => (
                      <li key={point} className="relative">
                        <span aria-hidden className="absolute size-2" style={mark} />
                        <Runs runs={runs} />
                      </li>
                    ))}
                  </ul>
                ) : (
                  <p key={place}>
                    {lines.map((runs, line) => (
                      <span key={line} className="block">
                        <Runs runs={runs} />
                      </span>
                    ))}
                  </p>
                )
              )}
            </div>
          ))}
        </section>
      </div>
    </Container>
  )
}

const Runs = ({ runs }: { runs: Run[] }) =>
  runs.map(({ words, href }, index) =>
    href ? (
      <u key={index} title={href}>
        {words}
      </u>
    ) : (
      words
    )
  )

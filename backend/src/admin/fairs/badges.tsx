import { Button, Container, Text } from "@medusajs/ui"
import { useState } from "react"
import { encode } from "uqr"
import { Loaded } from "../shell/loaded"
import { PageHead } from "../shell/page-head"
import { PageTurner } from "../shell/page-turner"
import { daySpan } from "../words/format"
import { useWords } from "../words/use-words"
import type { EditedFair } from "./fair-form"
import { useApplications, type Application } from "./use-applications"

/*
 * Half a sheet each; on a quarter, A6, the same smaller. The dashboard around them is no part of what is printed, and what
 * it scrolls by itself would be cut after the first page.
 */
const onPaper = `@page { size: A5; margin: 8mm; }
@media print {
  body :not(:has(.maarid-badges), .maarid-badges, .maarid-badges *) { display: none !important; }
  html, body, body :has(.maarid-badges) {
    display: block !important; position: static !important; overflow: visible !important;
    height: auto !important; max-height: none !important; min-height: 0 !important; width: auto !important;
    margin: 0 !important; padding: 0 !important; border: 0 !important; box-shadow: none !important;
  }
  .maarid-badges { display: block !important; padding: 0 !important; }
  .maarid-badge { break-after: page; break-inside: avoid; border: 0; height: 190mm; justify-content: center; }
  .maarid-badge:last-child { break-after: auto; }
  .maarid-badge svg { width: 80mm; height: auto; }
}`

/** A sheet for each accepted cooperative, a page of them at a time, to print. */
export function Badges({ fair }: { fair: EditedFair }) {
  const { t } = useWords()
  const [page, turn] = useState(1)
  const list = useApplications(fair.id, { status: "accepted", page })
  return (
    <Container className="divide-y p-0">
      <style>{onPaper}</style>
      <PageHead level="h2" title={t("fairs.tabs.badges")} lead={t("fairs.badgesLead")}>
        <Button size="small" onClick={() => window.print()}>
          {t("fairs.print")}
        </Button>
      </PageHead>
      <Loaded of={list}>
        {({ participations, count, page_size }) => (
          <>
            {!participations.length && <Text className="px-6 py-4 text-ui-fg-subtle">{t("fairs.nobody")}</Text>}
            <ul className="maarid-badges grid gap-4 p-6 md:grid-cols-2 xl:grid-cols-3">
              {participations.map((one) => (
                <BadgeSheet key={one.id} fair={fair} application={one} />
              ))}
            </ul>
            <PageTurner {...{ page, count, turn }} pageSize={page_size} />
          </>
        )}
      </Loaded>
    </Container>
  )
}

function BadgeSheet({ fair, application }: { fair: EditedFair; application: Application }) {
  const { t, language } = useWords()
  const { cooperative, stand } = application
  const { form } = fair
  const from = form.starts_on ?? form.announced_from
  const until = form.ends_on ?? form.announced_until ?? from
  const shop = `${fair.storefront}/${language}/cooperatives/${cooperative.handle}`
  return (
    <li
      className="maarid-badge flex flex-col items-center gap-3 rounded-lg border p-6 text-center"
      style={{ color: "#000", background: "#fff" }}
    >
      <span>{form.name[language] || form.name.ar}</span>
      <strong style={{ fontSize: "1.5rem", lineHeight: 1.3 }}>{cooperative.name}</strong>
      {stand && (
        <span>
          {t("fairs.stand")} <strong style={{ fontSize: "2.25rem" }}>{stand}</strong>
        </span>
      )}
      <Code text={shop} label={t("fairs.codeLeads", { name: cooperative.name })} />
      <span>{t("fairs.scan")}</span>
      {from && until && <span>{daySpan(from, until, language)}</span>}
    </li>
  )
}

/** A QR code with the quiet zone the standard wants. */
function Code({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { ecc: "M", border: 4 })
  const ink = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("")
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width="220" shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={ink} fill="#000" />
    </svg>
  )
}

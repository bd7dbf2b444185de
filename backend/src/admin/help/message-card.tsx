import { Button, Container, Text } from "@medusajs/ui"
import { PageHead } from "../shell/page-head"
import { StateBadge } from "../shell/state-badge"
import { moment } from "../words/format"
import { useWords } from "../words/use-words"
import type { help } from "../words/help/en"
import { useHelp, type Helped } from "./use-helped"

const colours = { queued: "blue", sent: "green", failed: "red" } as const

type Template = keyof (typeof help)["templates"]

/** What the buyer was told, and once more if it did not reach them. */
export function MessageCard({ helped, readOnly }: { helped: Helped; readOnly: boolean }) {
  const { t, language } = useWords()
  const resend = useHelp<string>((id) => `/admin/purchases/${helped.id}/messages/${id}/resend`, t("help.resent"))
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("help.messages")} />
      {!helped.messages.length && <Text className="px-6 py-4 text-ui-fg-subtle">{t("common.nothing")}</Text>}
      <ul className="divide-y">
        {helped.messages.map((one) => {
          const name = t(`help.templates.${one.template as Template}`)
          return (
            <li key={one.id} className="flex flex-wrap items-center justify-between gap-4 px-6 py-3">
              <div>
                <Text size="small" weight="plus">
                  {name}
                </Text>
                <Text size="small" className="text-ui-fg-subtle">
                  {t(`help.channels.${one.channel}`)} · <bdi dir="ltr">{one.recipient}</bdi> ·{" "}
                  {moment(one.at, language)}
                </Text>
                {one.failure && <Text size="small">{t("help.failed", { failure: one.failure })}</Text>}
              </div>
              <div className="flex items-center gap-3">
                <StateBadge color={colours[one.status]}>{t(`help.statuses.${one.status}`)}</StateBadge>
                {!readOnly && (
                  <Button
                    size="small"
                    variant="secondary"
                    disabled={one.status === "queued" || resend.isPending}
                    aria-label={`${t("help.resend")}: ${name}`}
                    onClick={() => resend.mutate(one.id)}
                  >
                    {t("help.resend")}
                  </Button>
                )}
              </div>
            </li>
          )
        })}
      </ul>
    </Container>
  )
}

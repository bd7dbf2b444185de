import { Button, Container, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { Link } from "react-router-dom"
import type { POST as verification } from "../../api/admin/applications/[id]/verify/contract"
import type { Sent } from "../api/call"
import { PageHead } from "../shell/page-head"
import { TabRow } from "../shell/tab-row"
import { moment } from "../words/format"
import { useWords } from "../words/use-words"
import type { Application } from "./application-facts"
import { ReasonsForm } from "./reasons-form"
import { TickField } from "./tick-field"
import { useDecide } from "./use-decide"

const answers = ["verify", "ask", "refuse"] as const
type Props = { application: Application; mayDecide: boolean }

/** Yes, not yet, or no; once it is given, what was answered and by whom. */
export function ApplicationAnswer({ application, mayDecide }: Props) {
  const { t } = useWords()
  const [answer, choose] = useState<(typeof answers)[number]>("verify")
  if (application.status !== "sent") return <Given application={application} />
  return (
    <Container className="divide-y p-0">
      <PageHead
        level="h2"
        title={t("cooperatives.application.answer")}
        lead={
          mayDecide
            ? t("cooperatives.application.answerLead", { language: t(`languages.${application.locale}`) })
            : t("cooperatives.readOnly")
        }
      />
      {mayDecide && (
        <>
          <TabRow
            tabs={answers.map((one) => ({ value: one, label: t(`cooperatives.application.${one}`) }))}
            value={answer}
            choose={choose}
          />
          {answer === "verify" ? (
            <VerifyForm id={application.id} />
          ) : (
            <ReasonsForm key={answer} {...{ application, answer }} />
          )}
        </>
      )}
    </Container>
  )
}

function VerifyForm({ id }: { id: string }) {
  const { t } = useWords()
  const [leadership, setLeadership] = useState<Sent<typeof verification>>({ women_led: false, youth_led: false })
  const verify = useDecide<Sent<typeof verification>>(
    `/admin/applications/${id}/verify`,
    t("cooperatives.application.verified")
  )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    verify.mutate(leadership)
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4 px-6 py-4">
      <Text size="small">{t("cooperatives.application.verifyHow")}</Text>
      {(["women_led", "youth_led"] as const).map((field) => (
        <TickField
          key={field}
          label={t(`cooperatives.application.${field}`)}
          checked={leadership[field] === true}
          change={(checked) => setLeadership({ ...leadership, [field]: checked })}
        />
      ))}
      <div className="text-end">
        <Button size="small" type="submit" isLoading={verify.isPending}>
          {t("cooperatives.application.verify")}
        </Button>
      </div>
    </form>
  )
}

function Given({
  application: { status, decided_at, decided_by, reasons, templates, note, cooperative_id },
}: {
  application: Application
}) {
  const { t, language } = useWords()
  return (
    <Container className="divide-y p-0">
      <PageHead
        level="h2"
        title={t(`cooperatives.application.statuses.${status}`)}
        lead={
          decided_at
            ? t("cooperatives.application.answered", { name: decided_by ?? "", date: moment(decided_at, language) })
            : undefined
        }
      >
        {cooperative_id && (
          <Button size="small" variant="secondary" asChild>
            <Link to={`/cooperatives/${cooperative_id}`}>{t("cooperatives.application.toCooperative")}</Link>
          </Button>
        )}
      </PageHead>
      {(reasons.length > 0 || note) && (
        <ul className="px-6 py-4">
          {templates
            .filter(({ reason }) => reasons.includes(reason))
            .map(({ reason, text }) => (
              <li key={reason}>
                <Text size="small">{text}</Text>
              </li>
            ))}
          {note && (
            <li>
              <Text size="small" dir="auto" className="mt-2 whitespace-pre-line">
                {note}
              </Text>
            </li>
          )}
        </ul>
      )}
    </Container>
  )
}

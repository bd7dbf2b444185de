import { Badge, Button, Input, Label, Text } from "@medusajs/ui"
import { useState } from "react"
import type { POST } from "../../api/admin/review/papers/[id]/approve/contract"
import type { GET } from "../../api/admin/review/papers/contract"
import type { Answer, Sent } from "../api/call"
import { StateBadge } from "../shell/state-badge"
import { day } from "../words/format"
import { useWords } from "../words/use-words"
import { Answers } from "./answers"
import { PrivatePicture } from "./private-picture"
import { faultsOf, useDecide } from "./use-decide"

type Paper = Omit<Answer<typeof GET>["papers"][number], "cooperative">
type Props = { paper: Paper; readOnly: boolean; about?: string }

const colours = { waiting: "orange", verified: "green", refused: "red", expired: "grey" } as const

/** A paper with its photo, its last day, and yes or no to it. */
export function PaperRow({ paper, readOnly, about }: Props) {
  const { t, language } = useWords()
  const kind = t(`cooperatives.paperKinds.${paper.kind}`)
  const name = about ? `${kind}, ${about}` : kind
  const [expires, setExpires] = useState(paper.expires_on ?? "")
  const waiting = paper.state === "waiting"
  const path = `/admin/review/papers/${paper.id}`
  const accept = useDecide<Sent<typeof POST>>(
    `${path}/approve`,
    t(waiting ? "cooperatives.paper.accepted" : "cooperatives.paper.daySaved")
  )
  const wrong = faultsOf(accept.error).includes("expires_on")
  const id = `expires-${paper.id}`
  return (
    <div className="grid gap-4 px-6 py-4 md:grid-cols-2">
      {readOnly ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("cooperatives.papersHidden")}
        </Text>
      ) : (
        <PrivatePicture path={`${path}/file`} name={kind} />
      )}
      <div>
        <div className="flex flex-wrap items-center gap-2">
          <StateBadge color={colours[paper.state]}>{t(`cooperatives.paper.states.${paper.state}`)}</StateBadge>
          {paper.replaces_id && waiting && <Badge size="2xsmall">{t("cooperatives.paper.replaces")}</Badge>}
        </div>
        <Text size="small" className="mt-2 text-ui-fg-subtle">
          {t("cooperatives.sentOn", { date: day(paper.sent_at, language) })} ·{" "}
          {paper.expires_on
            ? t("cooperatives.paper.expiresOn", { date: day(paper.expires_on, language) })
            : t("cooperatives.paper.noEnd")}
        </Text>
        {paper.refused_reason && (
          <Text size="small" dir="auto" className="mt-2">
            {paper.refused_reason}
          </Text>
        )}
        {!readOnly && paper.state !== "refused" && (
          <>
            <div className="mt-3">
              <Label htmlFor={id} size="xsmall">
                {t("cooperatives.paper.expires")}
              </Label>
              <Input
                id={id}
                type="date"
                dir="ltr"
                value={expires}
                aria-invalid={wrong}
                aria-describedby={wrong ? `${id}-fault` : undefined}
                onChange={({ target }) => setExpires(target.value)}
              />
              {wrong && (
                <Text id={`${id}-fault`} size="small" className="text-ui-fg-error" role="alert">
                  {t("cooperatives.paper.dayPast")}
                </Text>
              )}
            </div>
            <div className="-mx-6">
              <Answers
                path={`${path}/refuse`}
                name={name}
                more={{ seen: paper.state }}
                templates={[
                  "cooperatives.templates.evidence_unreadable",
                  "cooperatives.templates.paper_expired",
                  "cooperatives.templates.paper_other",
                ]}
              >
                <Button
                  size="small"
                  disabled={!waiting && expires === (paper.expires_on ?? "")}
                  aria-label={`${t(waiting ? "cooperatives.paper.accept" : "cooperatives.paper.setDay")}: ${name}`}
                  isLoading={accept.isPending}
                  onClick={() => accept.mutate({ expires_on: expires || null, seen: paper.state })}
                >
                  {t(waiting ? "cooperatives.paper.accept" : "cooperatives.paper.setDay")}
                </Button>
              </Answers>
            </div>
          </>
        )}
      </div>
    </div>
  )
}

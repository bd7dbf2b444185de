import { Text } from "@medusajs/ui"
import type { GET } from "../../api/admin/review/signs/contract"
import type { Answer } from "../api/call"
import { StateBadge } from "../shell/state-badge"
import { day } from "../words/format"
import { useWords } from "../words/use-words"
import { Answers } from "./answers"
import { ApproveButton } from "./approve-button"
import { PrivatePicture } from "./private-picture"

type Sign = Omit<Answer<typeof GET>["signs"][number], "cooperative" | "waiting_since">
type Props = { sign: Sign; readOnly: boolean; about?: string }

const colours = { waiting: "orange", verified: "green", refused: "red", expired: "grey" } as const

/** A claimed sign beside its evidence, and yes or no to it. */
export function SignRow({ sign, readOnly, about }: Props) {
  const { t, language } = useWords()
  const name = about ? `${sign.name}, ${about}` : sign.name
  const path = `/admin/review/signs/${sign.id}`
  const open = sign.state === "waiting" || sign.state === "verified"
  return (
    <div className="grid gap-4 px-6 py-4 md:grid-cols-2">
      {sign.has_evidence ? (
        <PrivatePicture path={`${path}/evidence`} name={t("cooperatives.sign.evidence")} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {t("cooperatives.sign.noEvidence")}
        </Text>
      )}
      <div>
        <div className="flex flex-wrap items-center gap-2">
          <Text weight="plus">{sign.name}</Text>
          <StateBadge color={colours[sign.state]}>{t(`cooperatives.sign.states.${sign.state}`)}</StateBadge>
        </div>
        <Text size="small">{t("cooperatives.sign.number", { value: sign.number })}</Text>
        <Text size="small">{t("cooperatives.sign.issuer", { value: sign.issuer })}</Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("cooperatives.paper.expiresOn", { date: day(sign.expires_on, language) })} ·{" "}
          {t("cooperatives.sign.listings", { number: sign.listings_count })}
        </Text>
        {sign.refused_reason && (
          <Text size="small" dir="auto" className="mt-2">
            {sign.refused_reason}
          </Text>
        )}
        {!readOnly && open && (
          <div className="-mx-6">
            <Answers
              path={`${path}/refuse`}
              name={name}
              more={{ seen: sign.state }}
              templates={[
                "cooperatives.templates.number_differs",
                "cooperatives.templates.evidence_unreadable",
                "cooperatives.templates.issuer_unknown",
              ]}
            >
              {sign.state === "waiting" && (
                <ApproveButton
                  path={`${path}/approve`}
                  body={{ seen: sign.state }}
                  label={t("cooperatives.sign.verify")}
                  done={t("cooperatives.sign.verified")}
                  name={name}
                />
              )}
            </Answers>
          </div>
        )}
      </div>
    </div>
  )
}

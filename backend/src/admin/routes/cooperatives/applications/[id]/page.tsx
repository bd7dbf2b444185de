import { Badge, Container, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { GET } from "../../../../../api/admin/applications/[id]/contract"
import { call } from "../../../../api/call"
import { useMayDecide } from "../../../../api/use-staff-role"
import { ApplicationAnswer } from "../../../../cooperatives/application-answer"
import { ApplicationFacts } from "../../../../cooperatives/application-facts"
import { PrivatePicture } from "../../../../cooperatives/private-picture"
import { Loaded } from "../../../../shell/loaded"
import { PageHead } from "../../../../shell/page-head"
import { StateBadge } from "../../../../shell/state-badge"
import { moment } from "../../../../words/format"
import { useWords } from "../../../../words/use-words"

const colours = { sent: "orange", more: "blue", verified: "green", refused: "red", draft: "grey" } as const

/** An application: what was written beside its papers, and the answer to it. */
const ApplicationPage = () => {
  const { t, language } = useWords()
  const { id = "" } = useParams()
  const mayDecide = useMayDecide()
  const path = `/admin/applications/${id}`
  const read = useQuery({
    queryKey: ["cooperatives", "application", id, language],
    queryFn: () => call<typeof GET>("GET", path, { query: { locale: language } }),
  })
  return (
    <Loaded of={read}>
      {({ application }) => (
        <>
          <Container className="p-0">
            <PageHead
              title={application.answers.name_ar || application.answers.name_fr}
              lead={[
                application.sent_at && t("cooperatives.sentOn", { date: moment(application.sent_at, language) }),
                application.round > 1 && t("cooperatives.application.times", { number: application.round }),
              ]
                .filter(Boolean)
                .join(" · ")}
            >
              {application.missing.length > 0 && (
                <Badge size="2xsmall" color="orange">
                  {t("cooperatives.application.missing", { number: application.missing.length })}
                </Badge>
              )}
              <StateBadge color={colours[application.status]}>
                {t(`cooperatives.application.statuses.${application.status}`)}
              </StateBadge>
              <Link className="txt-small text-ui-fg-interactive" to="/cooperatives">
                {t("cooperatives.application.back")}
              </Link>
            </PageHead>
          </Container>
          {/* On a wide screen the answer stands below what was written, beside the papers; on a phone it comes last. */}
          <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2 xl:grid-rows-[auto_1fr]">
            <Container className="divide-y p-0">
              <PageHead level="h2" title={t("cooperatives.application.facts")} />
              <ApplicationFacts application={application} />
            </Container>
            <Container className="divide-y p-0 xl:row-span-2">
              <PageHead level="h2" title={t("cooperatives.papers")} lead={t("cooperatives.application.besides")} />
              {!application.papers.length && (
                <Text className="px-6 py-4 text-ui-fg-subtle">{t("cooperatives.application.noPapers")}</Text>
              )}
              {mayDecide ? (
                <ul className="grid gap-6 px-6 py-4">
                  {application.papers.map((paper) => (
                    <li key={paper.id}>
                      <PrivatePicture
                        path={`${path}/papers/${paper.id}`}
                        name={t(`cooperatives.paperKinds.${paper.kind}`)}
                      />
                    </li>
                  ))}
                </ul>
              ) : (
                <Text className="px-6 py-4 text-ui-fg-subtle">{t("cooperatives.papersHidden")}</Text>
              )}
            </Container>
            <ApplicationAnswer key={application.round} {...{ application, mayDecide }} />
          </div>
        </>
      )}
    </Loaded>
  )
}

export default ApplicationPage

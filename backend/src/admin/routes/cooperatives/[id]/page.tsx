import { Badge, Button, Container, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import type { GET } from "../../../../api/admin/cooperatives/[id]/contract"
import { call } from "../../../api/call"
import { useMayDecide } from "../../../api/use-staff-role"
import { CooperativeFacts } from "../../../cooperatives/cooperative-facts"
import { DecisionCard } from "../../../cooperatives/decision-card"
import { LeadershipCard } from "../../../cooperatives/leadership-card"
import { MemberCard } from "../../../cooperatives/member-card"
import { PaperRow } from "../../../cooperatives/paper-row"
import { SignRow } from "../../../cooperatives/sign-row"
import { standingColours } from "../../../cooperatives/standing-colours"
import { StandingForm } from "../../../cooperatives/standing-form"
import { Loaded } from "../../../shell/loaded"
import { PageHead } from "../../../shell/page-head"
import { StateBadge } from "../../../shell/state-badge"
import { useWords } from "../../../words/use-words"

/** A cooperative: how it stands, who leads it, who acts for it, what the market holds of it. */
const CooperativePage = () => {
  const { t, language } = useWords()
  const { id = "" } = useParams()
  const readOnly = !useMayDecide()
  const read = useQuery({
    queryKey: ["cooperatives", "one", id, language],
    queryFn: () => call<typeof GET>("GET", `/admin/cooperatives/${id}`, { query: { locale: language } }),
  })
  return (
    <Loaded of={read}>
      {({ cooperative }) => (
        <>
          <Container className="divide-y p-0">
            <PageHead title={cooperative.name} lead={`${cooperative.province} · ${cooperative.region}`}>
              {cooperative.women_led && <Badge size="2xsmall">{t("cooperatives.women")}</Badge>}
              {cooperative.youth_led && <Badge size="2xsmall">{t("cooperatives.youth")}</Badge>}
              <StateBadge color={standingColours[cooperative.status]}>
                {t(`cooperatives.standing.statuses.${cooperative.status}`)}
              </StateBadge>
              {cooperative.application_id && (
                <Button size="small" variant="secondary" asChild>
                  <Link to={`/cooperatives/applications/${cooperative.application_id}`}>
                    {t("cooperatives.itsApplication")}
                  </Link>
                </Button>
              )}
              {cooperative.status === "verified" && (
                <a
                  className="txt-small text-ui-fg-interactive"
                  href={cooperative.shop_url}
                  target="_blank"
                  rel="noreferrer"
                >
                  {t("cooperatives.asBuyers")}
                </a>
              )}
            </PageHead>
            {!readOnly && <StandingForm cooperative={cooperative} />}
          </Container>
          <div className="grid items-start gap-3 xl:grid-cols-2">
            <Container className="divide-y p-0">
              <PageHead level="h2" title={t("cooperatives.facts")} />
              <CooperativeFacts cooperative={cooperative} />
            </Container>
            <div className="flex flex-col gap-3">
              <LeadershipCard
                key={`${cooperative.women_led} ${cooperative.youth_led}`}
                {...{ cooperative, readOnly }}
              />
              <MemberCard {...{ cooperative, readOnly }} />
              <DecisionCard decisions={cooperative.decisions} />
            </div>
          </div>
          <Container className="divide-y p-0">
            <PageHead level="h2" title={t("cooperatives.papers")} />
            {!cooperative.papers.length && (
              <Text className="px-6 py-4 text-ui-fg-subtle">{t("cooperatives.noPapers")}</Text>
            )}
            {cooperative.papers.map((paper) => (
              <PaperRow key={`${paper.id} ${paper.state} ${paper.expires_on}`} {...{ paper, readOnly }} />
            ))}
          </Container>
          <Container className="divide-y p-0">
            <PageHead level="h2" title={t("cooperatives.signs")} />
            {!cooperative.signs.length && (
              <Text className="px-6 py-4 text-ui-fg-subtle">{t("cooperatives.noSigns")}</Text>
            )}
            {cooperative.signs.map((sign) => (
              <SignRow key={`${sign.id} ${sign.state}`} {...{ sign, readOnly }} />
            ))}
          </Container>
        </>
      )}
    </Loaded>
  )
}

export default CooperativePage

import { Container, Text } from "@medusajs/ui"
import { PageHead } from "../shell/page-head"
import { isolated, moment } from "../words/format"
import { useWords } from "../words/use-words"
import type { StaffCooperative } from "./cooperative-facts"

/** What organizers decided, when, why, and who it was. */
export function DecisionCard({ decisions }: Pick<StaffCooperative, "decisions">) {
  const { t, language } = useWords()
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("cooperatives.decisions")} />
      {!decisions.length && <Text className="px-6 py-4 text-ui-fg-subtle">{t("cooperatives.noDecisions")}</Text>}
      <ol className="divide-y">
        {decisions.map(({ id, what, person, role, reason, by, at }) => (
          <li key={id} className="px-6 py-3">
            <Text size="small" weight="plus">
              {t(`cooperatives.whats.${what}`, {
                person: isolated(person ?? ""),
                role: role ? t(`cooperatives.roles.${role}`) : "",
              })}
            </Text>
            {reason && (
              <Text size="small" dir="auto">
                {reason}
              </Text>
            )}
            <Text size="small" className="text-ui-fg-subtle">
              {t("cooperatives.by", { name: by, date: moment(at, language) })}
            </Text>
          </li>
        ))}
      </ol>
    </Container>
  )
}

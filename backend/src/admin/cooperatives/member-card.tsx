import { Badge, Container, Text } from "@medusajs/ui"
import { PageHead } from "../shell/page-head"
import { day } from "../words/format"
import { useWords } from "../words/use-words"
import type { StaffCooperative } from "./cooperative-facts"

/** Who acts for the cooperative, and how they are reached. */
export function MemberCard({ members }: Pick<StaffCooperative, "members">) {
  const { t, language } = useWords()
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("cooperatives.members")} />
      {!members.length && <Text className="px-6 py-4 text-ui-fg-subtle">{t("cooperatives.noMembers")}</Text>}
      <ul className="divide-y">
        {members.map(({ id, name, role, phone, email, locale, since }) => (
          <li key={id} className="px-6 py-3">
            <div className="flex flex-wrap items-center gap-2">
              <Text size="small" weight="plus">
                <bdi>{name}</bdi>
              </Text>
              <Badge size="2xsmall">{t(`cooperatives.roles.${role}`)}</Badge>
            </div>
            <Text size="small" className="text-ui-fg-subtle">
              <bdi dir="ltr">{[phone, email].filter(Boolean).join(" · ")}</bdi> · {t(`languages.${locale}`)} ·{" "}
              {t("cooperatives.sinceDay", { date: day(since, language) })}
            </Text>
          </li>
        ))}
      </ul>
    </Container>
  )
}

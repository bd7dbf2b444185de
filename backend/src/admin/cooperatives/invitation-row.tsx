import { Badge, Button, Text } from "@medusajs/ui"
import { StateBadge } from "../shell/state-badge"
import { useSure } from "../shell/use-sure"
import { day, isolated } from "../words/format"
import { useWords } from "../words/use-words"
import type { StaffCooperative } from "./cooperative-facts"
import { useDecide } from "./use-decide"

type Props = { invitation: StaffCooperative["invitations"][number]; cooperativeId: string; readOnly: boolean }

/** Somebody who is invited and has not come in yet. */
export function InvitationRow({ invitation, cooperativeId, readOnly }: Props) {
  const { t, language } = useWords()
  const sure = useSure()
  const { id, name, role, contact, locale, expired, expires_at } = invitation
  const withdraw = useDecide<object>(
    `/admin/cooperatives/${cooperativeId}/invitations/${id}/withdraw`,
    t("cooperatives.desk.withdrawn")
  )
  const start = async () => {
    const question = t("cooperatives.desk.withdrawSure", { name: isolated(name) })
    if (await sure({ label: t("cooperatives.desk.withdraw"), question })) withdraw.mutate({})
  }
  return (
    <li className="px-6 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus">
          <bdi>{name}</bdi>
        </Text>
        <Badge size="2xsmall">{t(`cooperatives.roles.${role}`)}</Badge>
        <StateBadge color={expired ? "grey" : "blue"}>
          {t(`cooperatives.desk.states.${expired ? "expired" : "waiting"}`)}
        </StateBadge>
        {!readOnly && (
          <Button
            className="ms-auto"
            size="small"
            variant="transparent"
            isLoading={withdraw.isPending}
            aria-label={`${t("cooperatives.desk.withdraw")}: ${name}`}
            onClick={() => void start()}
          >
            {t("cooperatives.desk.withdraw")}
          </Button>
        )}
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        <bdi dir="ltr">{contact}</bdi> · {t(`languages.${locale}`)}
        {!expired && ` · ${t("cooperatives.desk.until", { date: day(expires_at, language) })}`}
      </Text>
    </li>
  )
}

import { Badge, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import type { POST } from "../../api/admin/cooperatives/[id]/members/[member]/role/contract"
import type { Sent } from "../api/call"
import { StateBadge } from "../shell/state-badge"
import { useSure } from "../shell/use-sure"
import { day, isolated } from "../words/format"
import { useWords } from "../words/use-words"
import type { StaffCooperative } from "./cooperative-facts"
import { RoleField } from "./role-field"
import { useDecide } from "./use-decide"

type Member = StaffCooperative["members"][number]
type Props = { member: Member; cooperativeId: string; isLastManager: boolean; readOnly: boolean }

/** A member, how they are reached, and what can be changed about them. */
export function MemberRow({ member, cooperativeId, isLastManager, readOnly }: Props) {
  const { t, language } = useWords()
  const [open, setOpen] = useState(false)
  const { name, role, phone, email, locale, since } = member
  return (
    <li className="px-6 py-3">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" weight="plus">
          <bdi>{name}</bdi>
        </Text>
        <Badge size="2xsmall">{t(`cooperatives.roles.${role}`)}</Badge>
        <StateBadge color="green">{t("cooperatives.desk.states.in")}</StateBadge>
        {!readOnly && (
          <Button
            className="ms-auto"
            size="small"
            variant="transparent"
            aria-expanded={open}
            aria-label={`${t("cooperatives.desk.change")}: ${name}`}
            onClick={() => setOpen(!open)}
          >
            {t("cooperatives.desk.change")}
          </Button>
        )}
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        <bdi dir="ltr">{[phone, email].filter(Boolean).join(" · ")}</bdi> · {t(`languages.${locale}`)} ·{" "}
        {t("cooperatives.sinceDay", { date: day(since, language) })}
      </Text>
      {open &&
        (isLastManager ? (
          <Text size="small" className="mt-2">
            {t("cooperatives.desk.lastManager")}
          </Text>
        ) : (
          <MemberChange member={member} path={`/admin/cooperatives/${cooperativeId}/members/${member.id}`} />
        ))}
    </li>
  )
}

/** Another role, or out; the second is asked twice. */
function MemberChange({ member: { name, role }, path }: { member: Member; path: string }) {
  const { t } = useWords()
  const sure = useSure()
  const [next, choose] = useState(role)
  const change = useDecide<Sent<typeof POST>>(`${path}/role`, t("cooperatives.desk.roleSaved"))
  const remove = useDecide<object>(`${path}/remove`, t("cooperatives.desk.removed"))
  const start = async () => {
    const question = t("cooperatives.desk.removeSure", { name: isolated(name) })
    if (await sure({ label: t("cooperatives.desk.remove"), question })) remove.mutate({})
  }
  return (
    <div className="mt-3 flex flex-wrap items-end gap-2">
      <div className="min-w-60 flex-1">
        <RoleField role={next} change={choose} />
      </div>
      <Button
        size="small"
        disabled={next === role}
        isLoading={change.isPending}
        aria-label={`${t("cooperatives.desk.saveRole")}: ${name}`}
        onClick={() => change.mutate({ role: next })}
      >
        {t("cooperatives.desk.saveRole")}
      </Button>
      <Button
        size="small"
        variant="danger"
        isLoading={remove.isPending}
        aria-label={`${t("cooperatives.desk.remove")}: ${name}`}
        onClick={() => void start()}
      >
        {t("cooperatives.desk.remove")}
      </Button>
    </div>
  )
}

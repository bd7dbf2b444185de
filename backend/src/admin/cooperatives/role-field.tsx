import { Label, Select, Text } from "@medusajs/ui"
import { useId } from "react"
import { useWords } from "../words/use-words"
import type { StaffCooperative } from "./cooperative-facts"

type Role = StaffCooperative["members"][number]["role"]

const roles = ["orders", "catalogue", "accounts", "manager"] as const satisfies readonly Role[]

/** A role, and what it may do. */
export function RoleField({ role, change }: { role: Role; change: (role: Role) => void }) {
  const { t, language } = useWords()
  const id = useId()
  return (
    <div>
      <Label htmlFor={id} size="xsmall">
        {t("cooperatives.desk.role")}
      </Label>
      <Select
        dir={language === "ar" ? "rtl" : "ltr"}
        value={role}
        onValueChange={(next) => change(roles.find((one) => one === next) ?? role)}
      >
        <Select.Trigger id={id} aria-describedby={`${id}-does`}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {roles.map((one) => (
            <Select.Item key={one} value={one}>
              {t(`cooperatives.roles.${one}`)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <Text id={`${id}-does`} size="small" className="text-ui-fg-subtle">
        {t(`cooperatives.desk.does.${role}`)}
      </Text>
    </div>
  )
}

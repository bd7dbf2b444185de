import { Button, Input, Label, Select, Text } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import type { POST } from "../../api/admin/cooperatives/[id]/invitations/contract"
import { Refused, type Sent } from "../api/call"
import { useWords, type Language, type WordKey } from "../words/use-words"
import { RoleField } from "./role-field"
import { useDecide } from "./use-decide"

type Draft = Sent<typeof POST>

const languages: Language[] = ["ar", "fr", "en"]

const limits = { name: 80, contact: 120 } as const

/** Invites somebody to the desk. What was written stays until it was taken. */
export function InviteForm({ cooperativeId, close }: { cooperativeId: string; close: () => void }) {
  const { t, language } = useWords()
  const id = useId()
  const [draft, setDraft] = useState<Draft>({ name: "", contact: "", role: "orders", locale: "ar" })
  const [tried, setTried] = useState(false)
  const invite = useDecide<Draft>(`/admin/cooperatives/${cooperativeId}/invitations`, t("cooperatives.desk.invited"))
  const faults = { ...(tried && missing(draft)), ...refusedFields(invite.error) }
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    invite.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!Object.keys(missing(draft)).length) invite.mutate(draft, { onSuccess: close })
  }
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-3 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {t("cooperatives.desk.inviteHow")}
      </Text>
      {(["name", "contact"] as const).map((field) => (
        <div key={field}>
          <Label htmlFor={`${id}-${field}`} size="xsmall">
            {t(`cooperatives.desk.${field}`)}
          </Label>
          <Input
            id={`${id}-${field}`}
            dir={field === "name" ? "auto" : "ltr"}
            maxLength={limits[field]}
            autoComplete="off"
            value={draft[field]}
            aria-invalid={Boolean(faults[field])}
            aria-describedby={faults[field] ? `${id}-${field}-fault` : undefined}
            onChange={({ target }) => change({ [field]: target.value })}
          />
          {faults[field] && (
            <Text id={`${id}-${field}-fault`} size="small" className="text-ui-fg-error" role="alert">
              {t(faults[field])}
            </Text>
          )}
        </div>
      ))}
      <RoleField role={draft.role} change={(role) => change({ role })} />
      <div>
        <Label htmlFor={`${id}-locale`} size="xsmall">
          {t("cooperatives.desk.language")}
        </Label>
        <Select
          dir={language === "ar" ? "rtl" : "ltr"}
          value={draft.locale}
          onValueChange={(next) => change({ locale: languages.find((one) => one === next) ?? "ar" })}
        >
          <Select.Trigger id={`${id}-locale`}>
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {languages.map((one) => (
              <Select.Item key={one} value={one}>
                {t(`languages.${one}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button size="small" type="button" variant="secondary" onClick={close}>
          {t("common.cancel")}
        </Button>
        <Button size="small" type="submit" isLoading={invite.isPending}>
          {t("cooperatives.desk.send")}
        </Button>
      </div>
    </form>
  )
}

type Faults = Partial<Record<"name" | "contact", WordKey>>

const missing = ({ name, contact }: Draft): Faults => ({
  ...(!name.trim() && { name: "cooperatives.desk.faults.name" as const }),
  ...(!contact.trim() && { contact: "cooperatives.desk.faults.contact" as const }),
})

/** The faults the market found. */
function refusedFields(error: Error | null): Faults {
  if (!(error instanceof Refused)) return {}
  const words = (field: string, code: string): Faults => {
    if (field === "name") return { name: "cooperatives.desk.faults.name" }
    return { contact: `cooperatives.desk.faults.${code === "ALREADY_MEMBER" ? "taken" : "contact"}` }
  }
  return Object.assign({}, ...error.faults.map(({ field, code }) => words(field, code))) as Faults
}

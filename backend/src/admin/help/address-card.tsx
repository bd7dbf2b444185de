import { Button, Container, Input, Label, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import type { POST } from "../../api/admin/purchases/[id]/address/contract"
import { Refused, type Sent } from "../api/call"
import { PageHead } from "../shell/page-head"
import { useWords } from "../words/use-words"
import { useHelp, type Helped } from "./use-helped"

const fields = ["recipient", "phone", "city", "street", "landmark"] as const

/** Where the parcels go, corrected until the last one has left. */
export function AddressCard({ helped, readOnly }: { helped: Helped; readOnly: boolean }) {
  const { t } = useWords()
  const { address } = helped.purchase
  const [draft, setDraft] = useState<Sent<typeof POST> | null>(null)
  const correct = useHelp<Sent<typeof POST>>(
    () => `/admin/purchases/${helped.id}/address`,
    t("help.corrected", { number: helped.purchase.parcels.length }),
    true
  )
  const shown = draft ?? { ...address, phone: helped.phone }
  const faults = correct.error instanceof Refused ? correct.error.faults.map(({ field }) => field) : []
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    await correct.mutateAsync(shown).then(
      () => setDraft(null),
      () => undefined
    )
  }
  const closed = readOnly || !helped.can_correct_address
  return (
    <Container className="divide-y p-0">
      <PageHead
        level="h2"
        title={t("help.address")}
        lead={helped.can_correct_address ? t("help.provinceStays") : t("help.tooLate")}
      />
      <form onSubmit={submit} className="grid gap-4 px-6 py-4 md:grid-cols-2">
        {fields.map((field) => (
          <div key={field}>
            <Label htmlFor={`address-${field}`} size="xsmall">
              {t(`help.${field}`)}
            </Label>
            <Input
              id={`address-${field}`}
              value={shown[field]}
              disabled={closed}
              dir={field === "phone" ? "ltr" : "auto"}
              type={field === "phone" ? "tel" : "text"}
              aria-invalid={faults.includes(field)}
              aria-describedby={faults.includes(field) ? `address-${field}-fault` : undefined}
              onChange={({ target }) => setDraft({ ...shown, [field]: target.value })}
            />
            {faults.includes(field) && (
              <Text id={`address-${field}-fault`} size="small" className="text-ui-fg-error" role="alert">
                {t(field === "phone" ? "help.wrongPhone" : "help.needed")}
              </Text>
            )}
          </div>
        ))}
        <Text size="small">
          {t("help.province")}: {address.province.name}
        </Text>
        {!closed && (
          <div className="text-end">
            <Button size="small" type="submit" disabled={!draft} isLoading={correct.isPending}>
              {t("help.correct")}
            </Button>
          </div>
        )}
      </form>
    </Container>
  )
}

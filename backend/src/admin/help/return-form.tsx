import { Button, Input, Label, Select, Text, Textarea } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import type { POST } from "../../api/admin/parcels/[id]/returns/contract"
import { Refused, type Sent } from "../api/call"
import { useWords } from "../words/use-words"
import { lineName } from "./line-name"
import { useHelp, type Helped } from "./use-helped"

const reasons = ["damaged", "wrong", "not_as_shown", "changed_mind"] as const

type Asked = Sent<typeof POST>
type Props = {
  parcel: Helped["purchase"]["parcels"][number]
  payment: Helped["purchase"]["payment"]
  close: () => void
}

/** A return as the buyer tells it on the phone: which pieces, why, where the money goes. Kept here until it is opened. */
export function ReturnForm({ parcel, payment, close }: Props) {
  const { t } = useWords()
  const [pieces, setPieces] = useState<Record<string, number>>({})
  const [reason, setReason] = useState<Asked["reason"] | "">("")
  const [note, setNote] = useState("")
  const [rib, setRib] = useState("")
  const open = useHelp<Asked>(() => `/admin/parcels/${parcel.id}/returns`, t("help.returnOpened"), true)
  const lines = Object.entries(pieces).flatMap(([item_id, quantity]) => (quantity > 0 ? [{ item_id, quantity }] : []))
  const wrongAccount = open.error instanceof Refused && open.error.faults.some(({ field }) => field === "rib")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason) open.mutate({ lines, reason, note, rib: rib.trim() || null }, { onSuccess: close })
  }
  const id = (field: string) => `return-${parcel.id}-${field}`
  return (
    <form onSubmit={submit} className="grid gap-4 px-6 py-4 md:grid-cols-2">
      <Text size="small" className="text-ui-fg-subtle md:col-span-2">
        {t("help.returnHow")}
      </Text>
      {parcel.lines
        .filter((line) => line.returnable > 0)
        .map((line) => (
          <div key={line.id}>
            <Label htmlFor={id(line.id)} size="xsmall">
              {t("help.piecesOf", { name: lineName(line), most: line.returnable })}
            </Label>
            <Input
              id={id(line.id)}
              type="number"
              inputMode="numeric"
              min={0}
              max={line.returnable}
              value={pieces[line.id] ?? 0}
              onChange={({ target }) => setPieces({ ...pieces, [line.id]: Number(target.value) })}
            />
          </div>
        ))}
      <div>
        <Label htmlFor={id("reason")} size="xsmall">
          {t("help.reason")}
        </Label>
        <Select value={reason} onValueChange={(next) => setReason(next as Asked["reason"])}>
          <Select.Trigger id={id("reason")}>
            <Select.Value placeholder={t("help.chooseReason")} />
          </Select.Trigger>
          <Select.Content>
            {reasons.map((one) => (
              <Select.Item key={one} value={one}>
                {t(`help.returnReasons.${one}`)}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      {payment !== "card" && (
        <div>
          <Label htmlFor={id("rib")} size="xsmall">
            {t(payment === "bank_transfer" ? "help.rib" : "help.ribOrCash")}
          </Label>
          <Input
            id={id("rib")}
            dir="ltr"
            inputMode="numeric"
            required={payment === "bank_transfer"}
            maxLength={60}
            value={rib}
            aria-invalid={wrongAccount}
            aria-describedby={wrongAccount ? id("rib-fault") : undefined}
            onChange={({ target }) => setRib(target.value)}
          />
          {wrongAccount && (
            <Text id={id("rib-fault")} size="small" className="text-ui-fg-error" role="alert">
              {t("help.wrongRib")}
            </Text>
          )}
        </div>
      )}
      <div className="md:col-span-2">
        <Label htmlFor={id("note")} size="xsmall">
          {t("help.returnNote")}
        </Label>
        <Textarea
          id={id("note")}
          dir="auto"
          required
          maxLength={500}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </div>
      <div className="flex flex-wrap justify-end gap-2 md:col-span-2">
        <Button size="small" type="button" variant="secondary" onClick={close}>
          {t("help.keep")}
        </Button>
        <Button
          size="small"
          type="submit"
          disabled={!lines.length || !reason || !note.trim()}
          isLoading={open.isPending}
        >
          {t("help.openReturn")}
        </Button>
      </div>
    </form>
  )
}

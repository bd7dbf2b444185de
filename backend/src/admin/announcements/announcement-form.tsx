import { Alert, Button, Container, Input, Label, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import type { POST } from "../../api/admin/announcements/contract"
import { call } from "../api/call"
import { refusalKey } from "../api/tell-refusal"
import { PageHead } from "../shell/page-head"
import { useWords, type Language } from "../words/use-words"
import { AudienceFields } from "./audience-fields"
import { emptyDraft, faultsOf, languages, sentOf } from "./draft"
import { TextFields } from "./text-fields"

/** Writes an announcement. What was written stays until it was taken. */
export function AnnouncementForm({ regions, close }: { regions: { id: string; name: string }[]; close: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [draft, change] = useState(emptyDraft)
  const [language, show] = useState<Language>("ar")
  const [tried, setTried] = useState(false)
  // One draft is one announcement, however often it is sent.
  const [key] = useState(() => crypto.randomUUID())
  const faults = faultsOf(draft)
  const shown = tried ? faults : {}
  const write = useMutation({
    mutationFn: () => call<typeof POST>("POST", "/admin/announcements", { body: sentOf(draft, key) }),
    onSuccess: async () => {
      toast.success(t("announcements.sent"))
      await queries.invalidateQueries({ queryKey: ["announcements"] })
      close()
    },
  })
  const send = () => {
    setTried(true)
    // What is wrong may be in a language that is not looked at.
    const wrong = [language, ...languages].find((one) => faults[`title_${one}`] || faults[`body_${one}`])
    if (wrong) show(wrong)
    if (!Object.keys(faults).length) write.mutate()
  }
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("announcements.write")} />
      <TextFields
        texts={draft.texts}
        faults={shown}
        change={(texts) => change({ ...draft, texts })}
        shown={language}
        show={show}
      />
      <AudienceFields {...{ draft, regions, change }} fault={shown.audience} />
      <div className="flex flex-wrap gap-4 px-6 py-4">
        {(["from", "until"] as const).map((end) => (
          <div key={end}>
            <Label htmlFor={`announcement-${end}`} size="xsmall">
              {t(`announcements.${end}`)}
            </Label>
            <Input
              id={`announcement-${end}`}
              type="datetime-local"
              dir="ltr"
              value={draft[end]}
              onChange={({ target }) => change({ ...draft, [end]: target.value })}
            />
            {shown[end] && (
              <Text size="small" className="text-ui-fg-error" role="alert">
                {t(shown[end])}
              </Text>
            )}
          </div>
        ))}
      </div>
      {write.error && (
        <Alert variant="error" className="m-6">
          {t(refusalKey(write.error))}
        </Alert>
      )}
      <div className="flex justify-end gap-2 px-6 py-4">
        <Button variant="secondary" onClick={close}>
          {t("common.cancel")}
        </Button>
        <Button isLoading={write.isPending} onClick={send}>
          {t("announcements.send")}
        </Button>
      </div>
    </Container>
  )
}
